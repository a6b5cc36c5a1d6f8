//! Has many people do one step at the same time, and says what it cost the server and how long they waited. Linux only: CPU times come
//! from `/proc`.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use candor_clock as clock;
use rand::RngExt;

/// Connections at the same time, how many people come over them, and to how many servers.
#[derive(Clone, Copy)]
pub(crate) struct Level {
    pub(crate) at_once: usize,
    pub(crate) people: usize,
    pub(crate) servers: usize,
    /// So long a connection rests after each, on average: people who come by themselves. Otherwise the next one comes at once.
    pub(crate) rest: Duration,
}

const fn level(at_once: usize, people: usize, servers: usize) -> Level {
    Level { at_once, people, servers, rest: Duration::ZERO }
}

/// From one who comes alone to a crowd; and 64 who come by themselves, 300 a second.
pub(crate) const LEVELS: [Level; 5] = [
    level(1, 300, 1),
    level(16, 1500, 1),
    level(64, 1500, 1),
    level(256, 1500, 1),
    Level { rest: Duration::from_millis(213), ..level(64, 1500, 1) },
];
/// As many at one server as at each of two: a batch that is half as large costs each ballot more, whoever writes it.
pub(crate) const ONE_AND_TWO: [Level; 3] = [level(16, 300, 2), level(8, 3000, 1), level(16, 3000, 2)];

/// A server in a process of its own.
pub(crate) struct Server {
    process: Child,
    /// Where it is asked.
    pub(crate) base: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// CPU seconds that a process has used (100 ticks a second).
pub(crate) fn cpu(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
}

/// What one step cost at one level.
pub(crate) struct Step {
    /// CPU seconds of all servers, for each participant.
    pub(crate) cpu: f64,
    /// How long the middle one and one in a hundred waited, in milliseconds.
    pub(crate) wait: [f64; 2],
    /// Participants a second.
    pub(crate) rate: f64,
}

/// Has everybody of each of the first levels do something, each connection at the next server, as a plain balancer would have it.
pub(crate) fn load(
    servers: &[Server],
    levels: &[Level],
    send: impl Fn(&ureq::Agent, &str, usize) + Sync,
) -> Vec<Step> {
    let firsts = (0..levels.len()).map(|at| people_of(&levels[..at]));
    firsts
        .zip(levels)
        .map(|(first, level)| at_level(&servers[..level.servers], first, *level, &send))
        .collect()
}

fn at_level(
    servers: &[Server],
    first: usize,
    Level { at_once, people, rest, .. }: Level,
    send: &(impl Fn(&ureq::Agent, &str, usize) + Sync),
) -> Step {
    let cpu = || servers.iter().map(|server| cpu(server.process.id())).sum::<f64>();
    let (next, waits) = (AtomicUsize::new(first), Mutex::new(Vec::new()));
    let (before, begun) = (cpu(), Instant::now());
    std::thread::scope(|scope| {
        for server in servers.iter().cycle().take(at_once) {
            let (next, waits) = (&next, &waits);
            scope.spawn(move || {
                let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= first + people {
                        return;
                    }
                    // From none to twice as long, and each in its own time.
                    std::thread::sleep(rest * u32::from(clock::system_rng().random::<u8>()) / 128);
                    let begun = Instant::now();
                    send(&agent, &server.base, at);
                    waits.lock().unwrap().push(begun.elapsed().as_secs_f64() * 1000.0);
                }
            });
        }
    });
    let (cpu, rate) = ((cpu() - before) / people as f64, people as f64 / begun.elapsed().as_secs_f64());
    let mut waits = waits.into_inner().unwrap();
    waits.sort_by(f64::total_cmp);
    Step { cpu, wait: [waits[people / 2], waits[people * 99 / 100]], rate }
}

/// How many people these levels need.
pub(crate) fn people_of(levels: &[Level]) -> usize {
    levels.iter().map(|level| level.people).sum()
}

/// Starts a server over the databases and keys of a folder.
pub(crate) fn serve(folder: &Path, base: &str, public: &str, databases: &[Option<String>; 2]) -> Server {
    let listen = base.trim_start_matches("http://");
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.args(["serve", "--listen", listen]);
    for (name, folder) in ["--data", "--keys", "--outbox"].map(|name| (name, folder.join(&name[2..]))) {
        command.arg(name).arg(folder);
    }
    for (name, url) in ["--people-db", "--answers-db"].iter().zip(databases) {
        command.args(url.iter().flat_map(|url| [*name, url]));
    }
    for name in ["CANDOR_PEOPLE_DB", "CANDOR_ANSWERS_DB"] {
        command.env_remove(name);
    }
    command.args(["--public-url", public]);
    let process = command.stdout(Stdio::null()).spawn().unwrap();
    while std::net::TcpStream::connect(listen).is_err() {
        std::thread::sleep(Duration::from_millis(20));
    }
    Server { process, base: base.to_owned() }
}

/// Numbers from a server's status: KiB at its peak, and threads.
pub(crate) fn status(server: &Server) -> [u64; 2] {
    let pid = server.process.id();
    let text = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    ["VmHWM:", "Threads:"].map(|name| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.split_whitespace().next().unwrap().parse::<u64>().unwrap()
    })
}

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

/// Connections at the same time, and how many people come over them.
pub(crate) const LEVELS: [(usize, usize); 4] = [(1, 300), (16, 1500), (64, 1500), (256, 1500)];

/// CPU seconds that a process has used (100 ticks a second).
pub(crate) fn cpu(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
}

/// What one step cost at one level.
pub(crate) struct Step {
    /// CPU seconds of the server, for each participant.
    pub(crate) cpu: f64,
    /// How long the middle one and one in a hundred waited, in milliseconds.
    pub(crate) wait: [f64; 2],
    /// Participants a second.
    pub(crate) rate: f64,
}

/// Has everybody of each of the first levels do something.
pub(crate) fn load(pid: u32, levels: usize, send: impl Fn(&ureq::Agent, usize) + Sync) -> Vec<Step> {
    (0..levels).map(|level| at_level(pid, level, &send)).collect()
}

fn at_level(pid: u32, level: usize, send: &(impl Fn(&ureq::Agent, usize) + Sync)) -> Step {
    let first: usize = LEVELS[..level].iter().map(|(_, people)| people).sum();
    let (at_once, people) = LEVELS[level];
    let (next, waits) = (AtomicUsize::new(first), Mutex::new(Vec::new()));
    let (before, begun) = (cpu(pid), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= first + people {
                        return;
                    }
                    let begun = Instant::now();
                    send(&agent, at);
                    waits.lock().unwrap().push(begun.elapsed().as_secs_f64() * 1000.0);
                }
            });
        }
    });
    let (cpu, rate) = ((cpu(pid) - before) / people as f64, people as f64 / begun.elapsed().as_secs_f64());
    let mut waits = waits.into_inner().unwrap();
    waits.sort_by(f64::total_cmp);
    Step { cpu, wait: [waits[people / 2], waits[people * 99 / 100]], rate }
}

/// How many people all of the first levels need.
pub(crate) fn people_of(levels: usize) -> usize {
    LEVELS[..levels].iter().map(|(_, people)| people).sum()
}

/// Starts the server in a process of its own.
pub(crate) fn serve(folder: &Path, port: u16, databases: &[Option<String>; 2]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.args(["serve", "--listen", &format!("127.0.0.1:{port}")]);
    for (name, folder) in ["--data", "--keys", "--outbox"].map(|name| (name, folder.join(&name[2..]))) {
        command.arg(name).arg(folder);
    }
    for (name, url) in ["--people-db", "--answers-db"].iter().zip(databases) {
        command.args(url.iter().flat_map(|url| [*name, url]));
    }
    for name in ["CANDOR_PEOPLE_DB", "CANDOR_ANSWERS_DB"] {
        command.env_remove(name);
    }
    command.args(["--public-url", &format!("http://127.0.0.1:{port}")]);
    let child = command.stdout(Stdio::null()).spawn().unwrap();
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        std::thread::sleep(Duration::from_millis(20));
    }
    child
}

/// A number from a process's status: MiB at its peak, or threads.
pub(crate) fn status(pid: u32) -> [u64; 2] {
    let text = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    ["VmHWM:", "Threads:"].map(|name| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.split_whitespace().next().unwrap().parse::<u64>().unwrap()
    })
}

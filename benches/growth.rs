//! How the operator's steps and the open routes grow from 1,000 to 100,000 people, with a tenth as many leaders: CPU time, memory at its
//! peak, and the exponent (1 is linear) between the last two sizes. `cargo bench --bench growth [PEOPLE...]`; on Linux, where a
//! process's CPU time can be read.
//!
//! Nobody answers here: what ballots cost is in `throughput`, what a large release costs in `release`, what ten thousand letters cost
//! in `reports`. Publishing waits for a day after the counting, so it cannot be measured by commands.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench prints, and ends where something fails"
)]

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

const CANDOR: &str = env!("CARGO_BIN_EXE_candor");
/// Each leader leads so many people; ten such units are one circle.
const UNIT: usize = 10;
/// Each route is asked so often.
const ASKED: usize = 200;
/// What grows with this exponent at most is linear, as far as such a measurement can tell.
const LINEAR: f64 = 1.15;

/// CPU seconds, and MiB at the peak.
#[derive(Clone, Copy, Default)]
struct Cost {
    cpu: f64,
    peak: u64,
}

fn cost(pid: u32) -> Option<Cost> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit(") ").next()?.split(' ').collect();
    let cpu = (fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?) / 100.0;
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(Cost { cpu, peak: peak.split_whitespace().next()?.parse::<u64>().ok()? / 1024 })
}

fn candor(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(CANDOR);
    command.args(words).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null());
    command.args(["--data", "data", "--keys", "keys", "--outbox", "outbox"]);
    command
}

/// Runs a command to its end, and looks at it all the time.
fn run(folder: &Path, words: &[&str]) -> Cost {
    let mut child = candor(folder, words).spawn().unwrap();
    let mut last = Cost::default();
    loop {
        if let Some(now) = cost(child.id()) {
            last = now;
        }
        if let Some(done) = child.try_wait().unwrap() {
            assert!(done.success(), "candor {}", words.join(" "));
            return last;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn roster(folder: &Path, people: usize) {
    let mut units = "unit,parent,name,leader_email\nall,,All,\n".to_owned();
    let mut list = "email,unit\n".to_owned();
    for circle in 0..people / (10 * UNIT) {
        writeln!(units, "c{circle},all,Department {circle},head{circle}@example.org").unwrap();
        for unit in 0..10 {
            writeln!(
                units,
                "c{circle}u{unit},c{circle},Team {circle}.{unit},lead{circle}.{unit}@example.org"
            )
            .unwrap();
            for person in 0..UNIT {
                writeln!(list, "p{circle}.{unit}.{person}@example.org,c{circle}u{unit}").unwrap();
            }
        }
    }
    fs::write(folder.join("units.csv"), units).unwrap();
    fs::write(folder.join("people.csv"), list).unwrap();
}

fn serve(folder: &Path) -> (Child, String) {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let listen = format!("127.0.0.1:{port}");
    let child = candor(folder, &["serve", "--listen", &listen]).spawn().unwrap();
    while std::net::TcpStream::connect(&listen).is_err() {
        std::thread::sleep(Duration::from_millis(20));
    }
    (child, format!("http://{listen}"))
}

/// Asks every open route again and again: milliseconds of CPU for each.
fn routes(folder: &Path, people: usize) -> Vec<(&'static str, Cost)> {
    let (mut server, base) = serve(folder);
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let circles = people / (10 * UNIT);
    let measure = |what: &'static str, ask: &dyn Fn(usize)| {
        ask(0);
        let before = cost(server.id()).unwrap();
        (0..ASKED).for_each(ask);
        let after = cost(server.id()).unwrap();
        (what, Cost { cpu: 1000.0 * (after.cpu - before.cpu) / ASKED as f64, peak: after.peak })
    };
    let get = |path: &str| drop(agent.get(format!("{base}{path}")).call().unwrap().body_mut().read_to_vec());
    let code = r#""code":"AAAAAAAAAAAAAAAAAAAAAA","blinded":{"answers":"AA","comment":null}"#;
    let found = vec![
        measure("/i", &|_| get("/i")),
        measure("a circle's page", &|at| get(&format!("/v1/rounds/r/circles/{}/page", at % circles))),
        measure("a code that nobody has", &|at| {
            let body = format!("{{\"circle\":{},{code}}}", at % circles);
            drop(agent.post(format!("{base}/v1/rounds/r/token")).send(body.as_bytes()).unwrap());
        }),
        measure("a round that is not there", &|_| get("/v1/rounds/none/circles/0/page")),
        measure("/readyz", &|_| get("/readyz")),
    ];
    server.kill().unwrap();
    server.wait().unwrap();
    found
}

fn all(people: usize) -> Vec<(&'static str, &'static str, Cost)> {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    roster(at, people);
    let step = |what: &'static str, words: &[&str]| (what, "s", run(at, words));
    let number = (people + people / UNIT).to_string();
    let mut found = vec![
        step(
            "import",
            &["roster", "import", "--units", "units.csv", "--people", "people.csv", "--yes", &number],
        ),
        step("open", &["round", "open", "r", "--k", "50", "--yes", "r"]),
    ];
    found.extend(routes(at, people).into_iter().map(|(what, cost)| (what, "ms", cost)));
    found.extend([
        step("remind", &["round", "remind", "r", "--yes", "r"]),
        step("close", &["round", "close", "r", "--yes", "r"]),
    ]);
    found
}

fn main() {
    if !cfg!(target_os = "linux") {
        eprintln!("this bench reads CPU times from /proc: it runs on Linux only");
        return;
    }
    let mut sizes: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000, 100_000];
    }
    let columns: Vec<_> = sizes.iter().map(|people| all(*people)).collect();
    print!("{:<28}", "CPU, and MiB at the peak");
    sizes.iter().for_each(|people| print!("{people:>16} people"));
    println!("   exponent");
    for at in 0..columns[0].len() {
        let (what, unit, _) = columns[0][at];
        print!("{what:<28}");
        let costs: Vec<Cost> = columns.iter().map(|column| column[at].2).collect();
        costs.iter().for_each(|cost| print!("{:>12.2} {unit:<2}{:>5} MiB", cost.cpu, cost.peak));
        if let [.., before, last] = costs[..] {
            let grown = sizes[sizes.len() - 1] as f64 / sizes[sizes.len() - 2] as f64;
            // What takes no time cannot be compared.
            let exponent = (last.cpu.max(0.05) / before.cpu.max(0.05)).log(grown);
            let says = if exponent > LINEAR { "  MORE THAN LINEAR" } else { "" };
            print!("{exponent:>8.2}{says}");
        }
        println!();
    }
}

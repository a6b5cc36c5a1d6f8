//! How a quarter grows from 1,000 to 100,000 people, with a tenth as many leaders: each step from the import to the checked export, the
//! open routes, and each page of HR's desk; CPU time, memory at its peak, and the exponent (1 is linear) between the last two sizes.
//! `cargo bench --bench growth [PEOPLE...]`; on Linux, where a process's CPU time can be read.
//!
//! Each step is a process of its own: a command of candor where there is one that needs no other day, else this program once more
//! (`steps.rs`). Six of ten people answer, over HTTP; what that costs is in `throughput`, and is not told here.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench prints, and ends where something fails"
)]

mod asked;
mod steps;

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

const CANDOR: &str = env!("CARGO_BIN_EXE_candor");
/// Each leader leads so many people; ten such units are one circle.
const UNIT: usize = 10;
/// So many of each unit answer.
const ANSWER: usize = 6;
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
fn run(command: &mut Command) -> Cost {
    let mut child = command.spawn().unwrap();
    let mut last = Cost::default();
    loop {
        if let Some(now) = cost(child.id()) {
            last = now;
        }
        if let Some(done) = child.try_wait().unwrap() {
            assert!(done.success(), "{command:?}");
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

/// What was measured: its name, the unit of its CPU time, and the cost.
type Measured = (String, &'static str, Cost);

fn all(people: usize) -> Vec<Measured> {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    roster(at, people);
    let command = |what: &str, words: &[&str]| (what.to_owned(), "s", run(&mut candor(at, words)));
    let step = |what: &str| (what.to_owned(), "s", run(&mut steps::command(what, at, people)));
    let number = (people + people / UNIT).to_string();
    let import = ["roster", "import", "--units", "units.csv", "--people", "people.csv", "--yes", &number];
    let mut found = vec![command("import", &import), step("open")];
    found.extend(asked::by_anybody(at, people));
    found.push(step("remind"));
    steps::command("answer", at, people).status().unwrap();
    found.extend(["close", "publish", "letters"].map(step));
    found.push(command("export", &["export", "--out", "out"]));
    found.push(command("verify", &["verify", "out"]));
    found.extend(asked::at_the_desk(at));
    found
}

fn main() {
    if !cfg!(target_os = "linux") {
        eprintln!("this bench reads CPU times from /proc: it runs on Linux only");
        return;
    }
    if steps::is_one() {
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
        let (what, unit, _) = &columns[0][at];
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

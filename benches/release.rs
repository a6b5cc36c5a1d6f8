//! How long it takes to decide what may be shown, and to publish it: planning, statistics, rows, the stored release and
//! both exports, for 1,000 to 100,000 teams of seven, on one core, beside the bare work in the same run (adding every
//! answer to its team and to all units above, and printing the means). `cargo bench --bench release`.
//!
//! `CANDOR_EXPORTS` names a folder to keep the exports in, for whoever wants to attack them.
//!
//! Growth and ratios matter, absolutes do not. Opening the sealed boxes is measured in `throughput`.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    reason = "a bench prints, and ends where something fails"
)]

use std::{fmt::Write as _, time::Instant};

use candor_disclosure::{disclose, release::Release};
use candor_protocol::survey::{
    Answer, Circle, Instrument, Promise, RoundPublicKeys, Tally, Terms, Tree, Unit, UnitId,
};
use candor_report::export;
use diesel::{Connection, RunQueryDsl, connection::SimpleConnection, sql_types::Text};

/// People of a team who answer, on average; from nobody to twice as many.
const ANSWERS: usize = 7;
/// Units below each unit.
const WIDE: usize = 10;

/// A small generator of numbers that are the same in every run (Steele and others 2014).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 27)) % end
    }
}

/// An organisation with so many teams at the bottom, and an answer sheet for each person.
fn organisation(teams: usize) -> (Promise, Tally) {
    let mut widths = vec![teams];
    while widths[widths.len() - 1] > 1 {
        widths.push(widths[widths.len() - 1].div_ceil(WIDE));
    }
    let id = |level: usize, at: usize| -> UnitId { format!("u{level}-{at}").parse().unwrap() };
    let (mut units, mut circles, mut tally) = (Vec::new(), Vec::new(), Vec::new());
    let (mut numbers, instrument) = (Numbers(1), Instrument::built_in());
    for (level, &width) in widths.iter().enumerate() {
        for at in 0..width {
            let parent = (level + 1 < widths.len()).then(|| id(level + 1, at / WIDE));
            units.push(Unit::new(id(level, at), parent, format!("Unit {level}.{at}")));
        }
    }
    for at in 0..teams {
        let invited = 2 * ANSWERS as u32;
        circles.push(Circle::new(&format!("c{at}"), id(0, at), "a team", vec![id(0, at)], invited));
        let answers = (0..numbers.below(2 * ANSWERS as u64 + 1)).map(|_| {
            let value = |_| (numbers.below(60) > 0).then(|| 1 + numbers.below(5) as u8);
            Answer::new((0..10).map(value).collect(), &instrument)
        });
        tally.push(answers.flatten().collect());
    }
    let terms = Terms::new(
        "2026-q3".parse().unwrap(),
        "2026-09-01".parse().unwrap(),
        "2026-09-14".parse().unwrap(),
        "http://127.0.0.1:8080",
    );
    let tree = Tree::new(units).unwrap();
    (Promise::draw_up(terms, RoundPublicKeys::default(), &instrument, &tree, &circles).unwrap(), tally)
}

/// The bare work: what a careless program would do, without asking whether it may.
fn bare(promise: &Promise, tally: &Tally) -> String {
    let tree = promise.tree();
    let mut sums = vec![[(0_u32, 0_u64); 10]; tree.units().len()];
    for (circle, answers) in promise.circles().iter().zip(tally) {
        let own = &mut sums[tree.position(&circle.unit).unwrap()];
        for answer in answers {
            for (sum, value) in own.iter_mut().zip(answer.values()) {
                if let Some(value) = value {
                    *sum = (sum.0 + 1, sum.1 + u64::from(*value));
                }
            }
        }
    }
    for unit in (1..sums.len()).rev() {
        let (own, above) = (sums[unit], tree.parent(unit).unwrap());
        for (sum, more) in sums[above].iter_mut().zip(own) {
            *sum = (sum.0 + more.0, sum.1 + more.1);
        }
    }
    let mut text = String::new();
    for (unit, sums) in tree.units().iter().zip(&sums) {
        for (count, sum) in sums {
            let _ = writeln!(text, "{},{},{:.1}", unit.id, count, *sum as f64 / f64::from(*count));
        }
    }
    text
}

/// Megabytes that this process has used at most, from `/proc`; 0 where there is none. Resets the mark.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    line.trim().trim_end_matches(" kB").trim().parse::<f64>().unwrap() / 1024.0
}

/// Keeps a release in a durable transaction, as both sides do.
fn store(folder: &std::path::Path, name: &str, text: &str) {
    let path = folder.join(format!("{name}.db"));
    let mut db = diesel::SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    db.batch_execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE round (release TEXT)")
        .unwrap();
    diesel::sql_query("INSERT INTO round VALUES (?)").bind::<Text, _>(text).execute(&mut db).unwrap();
}

fn main() {
    println!(
        "teams     answers   decide     keep       read       export     together   bare work  ratio  peak"
    );
    let mut before: Option<f64> = None;
    for teams in [1_000, 10_000, 100_000] {
        let (promise, tally) = organisation(teams);
        let answers: usize = tally.iter().map(Vec::len).sum();
        let folder = tempfile::tempdir().unwrap();
        let begun = Instant::now();
        let printed = bare(&promise, &tally);
        let bare = begun.elapsed().as_secs_f64();
        drop(printed);
        let given = peak();

        let begun = Instant::now();
        let release = Release::new(&promise, disclose(&promise, &tally), 0);
        let decided = begun.elapsed().as_secs_f64();
        assert!(release.numbers().smallest_atom().unwrap() >= 5);
        let text = release.to_text();
        drop((release, promise, tally)); // published later, by another side
        store(folder.path(), "answers", &text);
        store(folder.path(), "people", &text);
        let kept = begun.elapsed().as_secs_f64() - decided;
        let release = [Release::from_text(&text).unwrap()];
        let read = begun.elapsed().as_secs_f64() - decided - kept;
        drop(text);
        let kept_in =
            std::env::var_os("CANDOR_EXPORTS").map(|of| std::path::PathBuf::from(of).join(teams.to_string()));
        let exports = kept_in.unwrap_or_else(|| folder.path().join("exports"));
        std::fs::create_dir_all(&exports).unwrap();
        export::write(&exports, &release).unwrap();
        let together = begun.elapsed().as_secs_f64();
        let exported = together - decided - kept - read;
        println!(
            "{teams:<9} {answers:<9} {decided:<7.2} s  {kept:<7.2} s  {read:<7.2} s  {exported:<7.2} s  {together:<7.2} s  \
             {bare:<7.2} s  {:<5.1}  {:.0} MB (with {given:.0} MB of answers and promise)",
            together / bare,
            peak(),
        );
        if let Some(before) = before {
            println!("          {:.1} times the time for 10 times the teams", together / before);
        }
        before = Some(together);
    }
}

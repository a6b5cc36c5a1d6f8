//! What ten thousand reports cost: written, drawn and made into mails, beside the bare chart
//! of the same units (drawn as SVG and PNG, and thrown away) in the same run. `cargo bench --bench reports`; another number of
//! teams with `CANDOR_TEAMS`. And what a page of their overview costs,
//! beside what is read and judged once a publication; that alone with `CANDOR_OVERVIEW=1`.
//!
//! Growth and ratios matter, absolutes do not.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    reason = "a bench prints, and ends where something fails"
)]

use std::time::Instant;

use candor_disclosure::{disclose, release::Release};
use candor_mail::{MessageId, Sender, compose};
use candor_protocol::survey::{
    Answer, Circle, Instrument, Promise, RoundPublicKeys, Tally, Terms, Tree, Unit, UnitId,
};
use candor_report::{
    beside::Beside,
    changes::Changes,
    chart,
    leader_mail::leader_letter,
    overview::{LINES, Order, Overview, View},
    page::Report,
    png::png,
    tongue::words_in,
};
use rand::{SeedableRng, rngs::StdRng};

/// Units below each unit; rounds; people who answer in a team, on average.
const WIDE: usize = 10;
const ROUNDS: u64 = 4;
const ANSWERS: u64 = 9;
/// The bare chart is drawn of every so manieth unit.
const SAMPLE: usize = 10;

/// A small generator of numbers that are the same in every run (Steele and others 2014).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 27)) % end
    }
}

/// One round of an organisation with so many teams at the bottom, in which everybody answers by chance.
fn round(teams: usize, nth: u64) -> Release {
    let mut widths = vec![teams];
    while widths[widths.len() - 1] > 1 {
        widths.push(widths[widths.len() - 1].div_ceil(WIDE));
    }
    let id = |level: usize, at: usize| -> UnitId { format!("u{level}-{at}").parse().unwrap() };
    let (mut units, mut numbers, instrument) = (Vec::new(), Numbers(nth), Instrument::built_in());
    for (level, &width) in widths.iter().enumerate() {
        for at in 0..width {
            let parent = (level + 1 < widths.len()).then(|| id(level + 1, at / WIDE));
            units.push(Unit::new(id(level, at), parent, format!("Department {level}.{at}")));
        }
    }
    let circle =
        |at: usize| Circle::new(&format!("c{at}"), id(0, at), "a team", vec![id(0, at)], 2 * ANSWERS as u32);
    let circles: Vec<Circle> = (0..teams).map(circle).collect();
    let answers = |_| {
        let people = numbers.below(2 * ANSWERS + 1);
        let value = |numbers: &mut Numbers| Some(1 + numbers.below(5) as u8);
        let one = |_| Answer::new((0..10).map(|_| value(&mut numbers)).collect(), &instrument).unwrap();
        (0..people).map(one).collect()
    };
    let tally: Tally = (0..teams).map(answers).collect();
    let terms = Terms::new(
        format!("2026-q{nth}").parse().unwrap(),
        "2026-09-01".parse().unwrap(),
        "2026-09-14".parse().unwrap(),
        "http://127.0.0.1:8080",
    );
    let tree = Tree::new(units).unwrap();
    let promise = Promise::draw_up(terms, RoundPublicKeys::default(), &instrument, &tree, &circles).unwrap();
    Release::new(&promise, disclose(&promise, &tally), 0)
}

/// Seconds of processor time that this process has used, from `/proc`; 0 where there is none.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks = |nth: usize| after.split_whitespace().nth(nth).and_then(|ticks| ticks.parse::<f64>().ok());
    // Fields 14 and 15, in hundredths of a second on every Linux.
    (ticks(11).unwrap_or(0.0) + ticks(12).unwrap_or(0.0)) / 100.0
}

/// Megabytes that this process has used at most, from `/proc`; 0 where there is none. Resets the mark.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    line.trim().trim_end_matches(" kB").trim().parse::<f64>().unwrap() / 1024.0
}

/// What a page of the overview costs in each order, in seconds of processor time, beside what is read and judged once a publication.
fn overview(releases: &[Release], changes: &Changes, judged: f64, bare: f64) {
    const TIMES: usize = 50;
    let texts: Vec<String> = releases.iter().map(Release::to_text).collect();
    let begun = cpu();
    let read: Vec<Release> = texts.iter().map(|text| Release::from_text(text).unwrap()).collect();
    let parsed = cpu() - begun;
    println!(
        "once a publication: {ROUNDS} releases read in {parsed:.2} s, {:.1} MB; all changes judged in {judged:.2} s",
        texts.iter().map(String::len).sum::<usize>() as f64 / 1_000_000.0
    );
    for (what, order, statements) in [
        ("as the organisation", Order::Tree, false),
        ("by value            ", Order::Value, false),
        ("by change           ", Order::Change, true),
    ] {
        let view = View { order, statements, ..View::default() };
        let begun = cpu();
        for _ in 0..TIMES {
            let page = Overview::of(&read, changes, words_in(None), |_| true, &view).unwrap();
            assert!(page.rows.len() <= LINES && !page.headline.is_empty());
        }
        let each = (cpu() - begun) / TIMES as f64;
        println!("an overview, {what} {:>7.2} ms, {:.2} times the bare chart", 1000.0 * each, each / bare);
    }
}

fn main() {
    let teams = std::env::var("CANDOR_TEAMS").map_or(9_000, |teams| teams.parse().unwrap());
    let releases: Vec<Release> = (1..=ROUNDS).map(|nth| round(teams, nth)).collect();
    let units: Vec<UnitId> =
        releases[releases.len() - 1].tree().units().iter().map(|unit| unit.id.clone()).collect();
    let begun = cpu();
    let changes = Changes::of(&releases);
    let judged = cpu() - begun;
    println!(
        "{} reports over {ROUNDS} rounds, {:.0} MB of releases; all changes judged in {judged:.2} s",
        units.len(),
        peak()
    );

    let sampled: Vec<&UnitId> = units.iter().step_by(SAMPLE).collect();
    let begun = cpu();
    let mut drawn = 0;
    for unit in &sampled {
        let report = Report::of(&releases, &changes, unit, None).unwrap();
        drawn += usize::from(report.dimensions().is_some());
    }
    let said = (cpu() - begun) / sampled.len() as f64;
    let begun = cpu();
    for unit in &sampled {
        let report = Report::of(&releases, &changes, unit, None).unwrap();
        png(&chart::svg(report.trend())).unwrap();
    }
    let bare = (cpu() - begun) / sampled.len() as f64 - said;

    overview(&releases, &changes, judged, bare);
    if std::env::var_os("CANDOR_OVERVIEW").is_some() {
        return;
    }

    let from: Sender = "Our survey <survey@example.org>".parse().unwrap();
    let now = "2026-09-20T09:00:00Z".parse().unwrap();
    let mut rng = StdRng::seed_from_u64(1);
    let (mut bytes, mut largest) = (0, 0);
    let _ = peak();
    let (begun, clock) = (cpu(), Instant::now());
    for unit in &units {
        let letter = leader_letter(
            &releases,
            &changes,
            unit,
            "https://survey.example.org/desk",
            &Beside::default(),
            None,
        )
        .unwrap();
        let (to, id) = (format!("{unit}@example.org").parse().unwrap(), MessageId::random(&mut rng, &from));
        let body = compose(&letter, &from, &to, &id, now).unwrap();
        bytes += body.len();
        largest = largest.max(body.len());
    }
    let (used, took) = (cpu() - begun, clock.elapsed().as_secs_f64());
    let each = used / units.len() as f64;
    println!("bare chart, SVG and PNG      {:>7.2} ms", 1000.0 * bare);
    println!(
        "a report's sentences         {:>7.2} ms ({drawn} of {} with dimensions)",
        1000.0 * said,
        sampled.len()
    );
    println!(
        "a report, drawn and composed {:>7.2} ms, {:.2} times the bare chart; together {used:.0} s of processor time in {took:.0} s",
        1000.0 * each,
        each / bare
    );
    println!(
        "mails                        {:>7.1} kB on average, {:.1} kB the largest",
        bytes as f64 / 1000.0 / units.len() as f64,
        largest as f64 / 1000.0
    );
    println!("peak memory meanwhile        {:>7.0} MB", peak());
    assert!(largest < 100_000);
}

//! How often what is said of a change is wrong, how many changes are found, and how often each printed band holds: whole
//! organisations simulated through `disclose`, `Release` and `Changes`, the tables of `docs/METHOD.md`. And what the trend model costs.
//! `cargo bench -p candor-report --bench trends`; `CANDOR_REPEATS` sets how many organisations a row has (200).
//!
//! What is true is the level's expected value on the scale. It must never know a rule of the program that the releases do not show.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    reason = "a bench prints, ends where something fails, and counts units and rounds"
)]

mod organisation;

use std::{f64::consts::SQRT_2, time::Instant};

use candor_disclosure::{
    Kind, Printed, Share,
    release::Release,
    statistics::{Reading, Readings, TrendModel},
};
use candor_report::changes::{Change, Changes, Span};
use organisation::{Case, Moves, People, Round, Said, UNITS, erfc, expected, id, normal, organisation};
use rand::{RngExt, SeedableRng, rngs::StdRng};

/// What is printed with its uncertainty.
#[derive(Clone, Copy)]
enum Band {
    Composite,
    Statement,
    /// Composite and statements of the whole organisation.
    Organisation,
    Share,
    Alpha,
    Estimate,
}

/// What came out of a row.
#[derive(Default)]
struct Outcome {
    said: u32,
    /// True by 0.1 or more in the direction said; nothing, or the other way.
    right: u32,
    wrong: u32,
    /// Changes of 0.4 or more since the line began: all, found, found by the test that stood here before, in any round.
    large: u32,
    found: u32,
    found_before: u32,
    /// What the test before said in any round, and of it without such a change since the round before.
    before_said: u32,
    before_wrong: u32,
    spans: u32,
    /// Of so many shown values so many were coarsened.
    values: u32,
    coarsened: u32,
    /// Bands: how many, and how many hold, by [`Band`].
    bands: [(u32, u32); 6],
}

/// The test between two rounds that stood here before the model: both rounds err as if other people had answered, p values
/// adjusted for all units (Benjamini and Hochberg 1995), 12 answers in both rounds and a difference of 0.2 at least.
fn before(then: &Release, now: &Release, units: usize) -> Vec<i32> {
    let value = |release: &Release, unit: usize| {
        let row = release.row(&id(unit))?;
        let Printed::Value(value) = row.composite()?.value()? else { return None };
        let spread = release.numbers().spread().composite().to_f64();
        row.answered()
            .filter(|answered| *answered >= 12)
            .map(|n| (value.count(), spread * spread / f64::from(n)))
    };
    let mut moved = vec![0; units];
    let mut tested: Vec<(f64, usize, i32)> = (0..units)
        .filter_map(|unit| {
            let ((a, error_a), (b, error_b)) = (value(then, unit)?, value(now, unit)?);
            let z = f64::from(b - a) / 10.0 / (error_a + error_b).sqrt();
            Some((erfc(z.abs() / SQRT_2), unit, b - a))
        })
        .collect();
    tested.sort_by(|a, b| a.0.total_cmp(&b.0));
    let many = tested.len() as f64;
    let named =
        (1..=tested.len()).rev().find(|&rank| tested[rank - 1].0 * many / rank as f64 <= 0.05).unwrap_or(0);
    for (_, unit, difference) in
        tested.into_iter().take(named).filter(|(_, _, difference)| difference.abs() >= 2)
    {
        moved[unit] = difference.signum();
    }
    moved
}

fn simulate(case: Case, repeats: u64) -> Outcome {
    let mut outcome = Outcome::default();
    for repeat in 0..repeats {
        let mut rng = StdRng::seed_from_u64(1_000 * repeat + case.units as u64);
        let made = organisation(case, &mut rng);
        let releases = &made.releases;
        releases.iter().zip(&made.said).for_each(|(release, said)| outcome.bands(release, said));
        let changes = Changes::of(releases);
        let tests: Vec<Vec<i32>> =
            releases.windows(2).map(|pair| before(&pair[0], &pair[1], case.units)).collect();
        for (unit, levels) in made.levels.iter().enumerate() {
            let truth = |from: usize, to: usize| expected(levels[to]) - expected(levels[from]);
            let newest = case.rounds - 1;
            for (step, moved) in tests.iter().enumerate().filter(|(_, moved)| moved[unit] != 0) {
                outcome.before_said += 1;
                outcome.before_wrong += u32::from(truth(step, step + 1) * f64::from(moved[unit]) < 0.1);
            }
            let Some(Change::Told { line, last }) = changes.get(&id(unit)) else { continue };
            let from =
                |span: &Span| releases.iter().position(|release| *release.round() == span.since).unwrap();
            let mut spans = vec![line];
            spans.extend((last.since != line.since).then_some(last));
            for span in spans {
                let (truth, sign) = (truth(from(span), newest), f64::from(span.movement.sign()));
                outcome.spans += 1;
                outcome.said += u32::from(span.speaks());
                outcome.right += u32::from(span.speaks() && truth * sign >= 0.1);
                outcome.wrong += u32::from(span.speaks() && truth * sign <= 1e-9);
                outcome.band(Band::Estimate, span.range.0.to_f64(), truth, span.range.1.to_f64());
            }
            let whole = truth(from(line), newest);
            if whole.abs() >= 0.4 {
                outcome.large += 1;
                outcome.found += u32::from(f64::from(line.movement.sign()) * whole > 0.0);
                let named = tests.iter().any(|moved| f64::from(moved[unit]) * whole > 0.0);
                outcome.found_before += u32::from(named);
            }
        }
    }
    outcome
}

/// Whether a printed share, in steps of so many percent, holds the true one.
fn holds(share: Share, step: f64, truth: f64) -> bool {
    match share {
        Share::Percent(percent) => (f64::from(percent) - truth).abs() <= step / 2.0 + 1e-9,
        Share::AtMost(percent) => truth <= f64::from(percent) + 1e-9,
        Share::AtLeast(percent) => truth >= f64::from(percent) - 1e-9,
    }
}

impl Outcome {
    fn band(&mut self, band: Band, low: f64, truth: f64, high: f64) {
        let (all, good) = &mut self.bands[band as usize];
        *all += 1;
        *good += u32::from(low <= truth + 1e-9 && truth <= high + 1e-9);
    }

    /// Counts the bands that hold what everybody invited would have said, and the shares that hold what was answered.
    fn bands(&mut self, release: &Release, said: &Round) {
        for row in release.numbers().rows().iter().filter(|row| row.kind() == Kind::Unit) {
            let unit = row.unit().as_str().strip_prefix('t').map(|unit| unit.parse::<usize>().unwrap());
            let Said { means, shares } = unit.map_or(&said.all, |unit| &said.units[unit]);
            let all = means.iter().sum::<f64>() / means.len() as f64;
            if unit.is_some() {
                self.values += 1;
                self.coarsened += u32::from(row.coarsened());
            }
            for (at, value) in row.values().iter().enumerate() {
                let (band, truth) = match (unit, at.checked_sub(1)) {
                    (None, item) => (Band::Organisation, item.map_or(all, |item| means[item])),
                    (Some(_), None) => (Band::Composite, all),
                    (Some(_), Some(item)) => (Band::Statement, means[item]),
                };
                if let Some((low, high)) = value.band() {
                    self.band(band, low.to_f64(), truth, high.to_f64());
                }
                let rest = release.rest(row.unit()).and_then(|rest| rest.answered());
                let step = match row.answered().unwrap().min(rest.unwrap_or(u32::MAX)) {
                    ..20 => 20.0,
                    20..40 => 10.0,
                    40..200 => 5.0,
                    200.. => 1.0,
                };
                let Some((above, below)) = at.checked_sub(1).map(|item| shares[item]) else { continue };
                for (share, truth) in [(value.favourable(), above), (value.unfavourable(), below)] {
                    let Some(share) = share else { continue };
                    self.band(Band::Share, 1.0, f64::from(u8::from(holds(share, step, truth))), 1.0);
                }
            }
        }
        let printed = release.numbers().reliability().map(|printed| printed.alpha_interval());
        let ends = printed.and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
        if let (Some((low, high)), Some(alpha)) = (ends, said.alpha) {
            self.band(Band::Alpha, low, alpha, high);
        }
    }

    fn print(&self, case: Case) {
        let moves = match case.moves {
            Moves::None => "no change",
            Moves::Walk => "walks",
            Moves::Jumps => "jumps",
        };
        let people = match case.people {
            People::Same => "same",
            People::ComeAndGo => "come and go",
            People::Others => "others",
        };
        let hidden = if case.hidden > 0.0 { ", a fifth hidden" } else { "" };
        let percent = |part: u32, all: u32| 100.0 * f64::from(part) / f64::from(all.max(1));
        let held = |&(all, good): &(u32, u32)| match all {
            0 => "–".to_owned(),
            _ => format!("{:.1}", percent(good, all)),
        };
        let Self { said, spans, right, wrong, found, found_before, large, .. } = self;
        println!(
            "| {}, {} to {} | {}{hidden} | {moves} | {people} | {:.0} | {said} of {spans} | {right} | {} | {wrong} | {} of {} | \
             {found} ({found_before}) of {large} | {} |",
            case.units,
            case.size.0,
            case.size.1,
            case.rounds,
            percent(self.coarsened, self.values),
            said - right - wrong,
            self.before_wrong,
            self.before_said,
            self.bands.iter().map(held).collect::<Vec<_>>().join(" | "),
        );
    }
}

/// Ten thousand units over eight rounds on one core: the model alone, and what is said from releases.
fn cost() {
    let mut rng = StdRng::seed_from_u64(1);
    let units: Vec<Readings> = (0..10_000)
        .map(|_| {
            let level = 3.4 + UNITS * normal(&mut rng);
            std::array::from_fn(|_| {
                let answered = rng.random_range(5..=60);
                let value =
                    (10.0 * (level + 0.6 * normal(&mut rng) / f64::from(answered).sqrt())).round() / 10.0;
                (rng.random::<f64>() > 0.05).then_some(Reading { value, answered, step: 0.1 })
            })
        })
        .collect();
    let begun = Instant::now();
    let sample: Vec<Readings> = units.iter().step_by(10).copied().collect();
    let model = TrendModel::fit(&sample, 8, 0.6).unwrap();
    let fitted = begun.elapsed();
    let told = units
        .iter()
        .filter_map(|unit| Some((model.change(unit, 0, 7, 0.2)?.fell, model.change(unit, 6, 7, 0.2)?.fell)));
    let fell = told.filter(|(line, last)| line.max(*last) >= 0.8).count();
    println!(
        "model: 1,000 units fitted in {fitted:.2?}, 10,000 told over two spans in {:.2?} together; {fell} fell",
        begun.elapsed()
    );
    let case = Case {
        units: 10_000,
        size: (5, 12),
        rounds: 8,
        moves: Moves::Walk,
        people: People::Same,
        hidden: 0.0,
    };
    let releases = organisation(case, &mut rng).releases;
    let begun = Instant::now();
    let changes = Changes::of(&releases);
    println!("all changes of 10,000 units and eight rounds, from their releases: {:.2?}", begun.elapsed());
    assert!(changes.get(&id(1)).is_some());
}

fn main() {
    cost();
    let repeats = std::env::var("CANDOR_REPEATS").map_or(200, |repeats| repeats.parse().unwrap());
    println!("{repeats} organisations a row\n");
    println!(
        "| units, people | rounds | levels | people | coarse | said | right | small | wrong | before: wrong | found (before) \
         | composite | statements | organisation | shares | alpha | estimate |"
    );
    println!("|{}", " --- |".repeat(17));
    let usual =
        Case { units: 6, size: (5, 60), rounds: 4, moves: Moves::None, people: People::Same, hidden: 0.0 };
    let all_moves = [Moves::None, Moves::Walk, Moves::Jumps];
    let mut cases = Vec::new();
    for units in [6, 12, 60, 200] {
        for moves in all_moves {
            let people = [People::Same, People::ComeAndGo, People::Others];
            cases.extend(people.map(|people| Case { units, moves, people, ..usual }));
        }
    }
    for (units, rounds) in [(3, 4), (6, 8), (12, 2), (12, 3), (60, 2), (60, 3), (60, 8)] {
        cases.extend([Moves::Walk, Moves::Jumps].map(|moves| Case { units, rounds, moves, ..usual }));
    }
    for units in [6, 12, 60, 200] {
        for moves in all_moves {
            let people = [People::Same, People::ComeAndGo];
            cases.extend(people.map(|people| Case { units, moves, people, size: (5, 9), ..usual }));
        }
    }
    for units in [12, 60] {
        cases.extend(all_moves.map(|moves| Case { units, moves, hidden: 0.2, ..usual }));
    }
    for case in cases {
        simulate(case, repeats).print(case);
    }
}

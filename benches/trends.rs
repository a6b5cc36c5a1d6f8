//! How often what is said of a change is wrong, how many changes are found, and how often each printed band holds: whole
//! organisations simulated through `disclose`, `Release` and `Changes`, the tables of `docs/METHOD.md`. And what the trend model costs.
//! `cargo bench -p candor-report --bench trends`; `CANDOR_REPEATS` sets how many organisations a row has (200).
//!
//! A person answers ten statements: the unit's level, a lasting part, the day's part, each with half of the variance
//! between people, and a statement's own part. "Same" people keep their lasting part; "others" are new people every round, the
//! worst case, since the model cannot know it. What is true is the level's expected value on the scale.

#![expect(
    clippy::unwrap_used,
    clippy::needless_range_loop,
    clippy::as_conversions,
    clippy::print_stdout,
    reason = "a bench prints, ends where something fails, and counts units and rounds"
)]

use std::{f64::consts::PI, time::Instant};

use candor_disclosure::{
    Kind, Printed, disclose,
    release::Release,
    statistics::{Reading, Readings, TrendModel},
};
use candor_protocol::survey::{
    Answer, Circle, Instrument, Promise, RoundPublicKeys, Tally, Terms, Tree, Unit, UnitId,
};
use candor_report::changes::{Change, Changes, Span};
use rand::{RngExt, SeedableRng, rngs::StdRng};

/// Standard deviations: units' levels, each of the two parts of a person, a statement's own part.
const UNITS: f64 = 0.3;
const PERSON: f64 = 0.5;
const STATEMENT: f64 = 0.8;
/// Of the invited people so many answer.
const ANSWERING: f64 = 0.85;

#[derive(Clone, Copy, PartialEq)]
enum Moves {
    /// No unit changes.
    None,
    /// Every unit, by 0.2 a round on average.
    Walk,
    /// A tenth of the units, once, by 0.6.
    Jumps,
}

/// A row of the table.
#[derive(Clone, Copy)]
struct Case {
    units: usize,
    people: (u32, u32),
    rounds: usize,
    moves: Moves,
    same: bool,
    /// How often nearly nobody of a unit answers, so that it is hidden.
    hidden: f64,
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
    /// Bands: how many, and how many hold: of composites, of statements, of estimates.
    bands: [(u32, u32); 3],
}

fn normal(rng: &mut StdRng) -> f64 {
    (-2.0 * (1.0 - rng.random::<f64>()).ln()).sqrt() * (2.0 * PI * rng.random::<f64>()).cos()
}

/// 1 - erf(x), to seven digits (Abramowitz and Stegun 1964, 7.1.26).
fn erfc(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.327_591_1 * x.abs());
    let terms = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592];
    let tail = terms.iter().fold(0.0, |sum, term| (sum + term) * t) * (-x * x).exp();
    if x < 0.0 { 2.0 - tail } else { tail }
}

/// What people of a level answer on average, on the scale from 1 to 5.
fn expected(level: f64) -> f64 {
    let spread = (2.0 * PERSON * PERSON + STATEMENT * STATEMENT).sqrt();
    let above = |edge: f64| 0.5 * erfc((edge - level) / spread / std::f64::consts::SQRT_2);
    1.0 + above(1.5) + above(2.5) + above(3.5) + above(4.5)
}

/// The levels of a unit by round.
fn levels(case: Case, rng: &mut StdRng) -> Vec<f64> {
    let mut level = 3.4 + UNITS * normal(rng);
    let jumps = rng.random::<f64>() < 0.1;
    let (at, size) = (rng.random_range(1..case.rounds), if rng.random() { 0.6 } else { -0.6 });
    (0..case.rounds)
        .map(|round| {
            level += match case.moves {
                Moves::Walk if round > 0 => 0.2 * normal(rng),
                Moves::Jumps if jumps && round == at => size,
                _ => 0.0,
            };
            level
        })
        .collect()
}

/// One organisation: its releases, the levels of its units by round, and by round and unit what everybody invited would
/// have said to each statement, on average.
type Organisation = (Vec<Release>, Vec<Vec<f64>>, Vec<Vec<Vec<f64>>>);

fn organisation(case: Case, rng: &mut StdRng) -> Organisation {
    let instrument = Instrument::built_in();
    let statements = instrument.items().len();
    let id = |unit: usize| -> UnitId { format!("t{unit:04}").parse().unwrap() };
    let mut units = vec![Unit::new("acme".parse().unwrap(), None, "Acme".to_owned())];
    units.extend(
        (0..case.units)
            .map(|unit| Unit::new(id(unit), Some("acme".parse().unwrap()), format!("Team {unit}"))),
    );
    let tree = Tree::new(units).unwrap();
    let sizes: Vec<u32> = (0..case.units).map(|_| rng.random_range(case.people.0..=case.people.1)).collect();
    let levels: Vec<Vec<f64>> = (0..case.units).map(|_| levels(case, rng)).collect();
    let mut lasting: Vec<Vec<f64>> =
        sizes.iter().map(|size| (0..*size).map(|_| PERSON * normal(rng)).collect()).collect();
    let circles: Vec<Circle> = (0..case.units)
        .map(|unit| Circle::new(&format!("c{unit}"), id(unit), "a team", vec![id(unit)], sizes[unit]))
        .collect();
    let offsets: Vec<f64> = (0..statements).map(|nth| 0.1 * (nth as f64 - 4.5)).collect();
    let (mut releases, mut said) = (Vec::new(), Vec::new());
    for round in 0..case.rounds {
        let (mut tally, mut means): (Tally, _) = (Vec::new(), Vec::new());
        for unit in 0..case.units {
            let hidden = rng.random::<f64>() < case.hidden;
            let (mut answers, mut sums) = (Vec::new(), vec![0.0; statements]);
            for part in &mut lasting[unit] {
                if !case.same {
                    *part = PERSON * normal(rng);
                }
                let mood = levels[unit][round] + *part + PERSON * normal(rng);
                let mut values = Vec::with_capacity(statements);
                for (nth, item) in instrument.items().iter().enumerate() {
                    let safe = (mood + offsets[nth] + STATEMENT * normal(rng)).round().clamp(1.0, 5.0) as u8;
                    sums[nth] += f64::from(safe);
                    values.push(Some(if item.reverse { 6 - safe } else { safe }));
                }
                if rng.random::<f64>() < ANSWERING && !(hidden && answers.len() == 4) {
                    answers.push(Answer::new(values, &instrument).unwrap());
                }
            }
            tally.push(answers);
            means.push(sums.iter().map(|sum| sum / f64::from(sizes[unit])).collect());
        }
        let terms = Terms::new(
            format!("r{round}").parse().unwrap(),
            "2026-09-01".parse().unwrap(),
            "2026-09-14".parse().unwrap(),
            "http://127.0.0.1:8080",
        );
        let promise =
            Promise::draw_up(terms, RoundPublicKeys::default(), &instrument, &tree, &circles).unwrap();
        releases.push(Release::new(&promise, disclose(&promise, &tally), 0));
        said.push(means);
    }
    (releases, levels, said)
}

/// The test between two rounds that stood here before the model: both rounds err as if other people had answered, p values
/// adjusted for all units (Benjamini and Hochberg 1995), 12 answers in both rounds and a difference of 0.2 at least.
fn before(then: &Release, now: &Release, units: usize) -> Vec<i32> {
    let value = |release: &Release, unit: usize| {
        let row = release.row(&format!("t{unit:04}").parse().unwrap())?;
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
            Some((erfc(z.abs() / std::f64::consts::SQRT_2), unit, b - a))
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
        let (releases, levels, said) = organisation(case, &mut rng);
        outcome.bands(&releases, &said);
        let changes = Changes::of(&releases);
        let tests: Vec<Vec<i32>> =
            releases.windows(2).map(|pair| before(&pair[0], &pair[1], case.units)).collect();
        for (unit, levels) in levels.iter().enumerate() {
            let truth = |from: usize, to: usize| expected(levels[to]) - expected(levels[from]);
            let newest = case.rounds - 1;
            for (step, moved) in tests.iter().enumerate().filter(|(_, moved)| moved[unit] != 0) {
                outcome.before_said += 1;
                outcome.before_wrong += u32::from(truth(step, step + 1) * f64::from(moved[unit]) < 0.1);
            }
            let Some(change) = changes.get(&format!("t{unit:04}").parse().unwrap()) else { continue };
            let Change::Told { line, last } = change else { continue };
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
                let (low, high) = (span.range.0.to_f64(), span.range.1.to_f64());
                outcome.bands[2].0 += 1;
                outcome.bands[2].1 += u32::from(low <= truth && truth <= high);
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

impl Outcome {
    /// Counts the bands that hold what everybody invited would have said.
    fn bands(&mut self, releases: &[Release], said: &[Vec<Vec<f64>>]) {
        for (release, said) in releases.iter().zip(said) {
            for row in release.numbers().rows().iter().filter(|row| row.kind() == Kind::Unit) {
                let Some(unit) = row.unit().as_str().strip_prefix('t') else { continue };
                let means = &said[unit.parse::<usize>().unwrap()];
                let all = means.iter().sum::<f64>() / means.len() as f64;
                for (at, value) in row.values().iter().enumerate() {
                    let Some((low, high)) = value.band() else { continue };
                    let (kind, truth) = at.checked_sub(1).map_or((0, all), |item| (1, means[item]));
                    self.bands[kind].0 += 1;
                    self.bands[kind].1 +=
                        u32::from(low.to_f64() <= truth + 1e-9 && truth <= high.to_f64() + 1e-9);
                }
            }
        }
    }

    fn print(&self, case: Case) {
        let share = |(all, good): (u32, u32)| 100.0 * f64::from(good) / f64::from(all.max(1));
        println!(
            "| {}, {} to {} | {}{} | {} | {} | {} of {} | {} | {} | {} | {} of {} | {} of {} | {:.1} | {:.1} | {:.1} |",
            case.units,
            case.people.0,
            case.people.1,
            case.rounds,
            if case.hidden > 0.0 { ", a fifth hidden" } else { "" },
            match case.moves {
                Moves::None => "no change",
                Moves::Walk => "walks",
                Moves::Jumps => "jumps",
            },
            if case.same { "same" } else { "others" },
            self.said,
            self.spans,
            self.right,
            self.said - self.right - self.wrong,
            self.wrong,
            self.before_wrong,
            self.before_said,
            format_args!("{} ({})", self.found, self.found_before),
            self.large,
            share(self.bands[0]),
            share(self.bands[1]),
            share(self.bands[2]),
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
    let case =
        Case { units: 10_000, people: (5, 12), rounds: 8, moves: Moves::Walk, same: true, hidden: 0.0 };
    let (releases, ..) = organisation(case, &mut rng);
    let begun = Instant::now();
    let changes = Changes::of(&releases);
    println!("all changes of 10,000 units and eight rounds, from their releases: {:.2?}", begun.elapsed());
    assert!(changes.get(&"t0001".parse().unwrap()).is_some());
}

fn main() {
    cost();
    let repeats = std::env::var("CANDOR_REPEATS").map_or(200, |repeats| repeats.parse().unwrap());
    println!("{repeats} organisations a row\n");
    println!(
        "| units, people | rounds | levels | people | said of spans | right | small | wrong | wrong of said before | found (before) \
         of large | composite | statements | estimate |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    let usual = Case { units: 6, people: (5, 60), rounds: 4, moves: Moves::None, same: true, hidden: 0.0 };
    let mut cases = Vec::new();
    for units in [6, 12, 60, 200] {
        for moves in [Moves::None, Moves::Walk, Moves::Jumps] {
            cases.extend([true, false].map(|same| Case { units, moves, same, ..usual }));
        }
    }
    for (units, rounds) in [(3, 4), (6, 8), (12, 2), (12, 3), (60, 2), (60, 8)] {
        cases.extend([Moves::Walk, Moves::Jumps].map(|moves| Case { units, rounds, moves, ..usual }));
    }
    for units in [12, 60] {
        for moves in [Moves::None, Moves::Walk, Moves::Jumps] {
            cases.push(Case { units, moves, people: (5, 9), ..usual });
            cases.push(Case { units, moves, hidden: 0.2, ..usual });
        }
    }
    for case in cases {
        simulate(case, repeats).print(case);
    }
}

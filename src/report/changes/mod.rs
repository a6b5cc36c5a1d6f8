//! Whether units moved, told for all of them at once by the trend model, from printed numbers alone.
//!
//! It must never tell a unit by itself (how much units move and err is learnt from all), across the end of a line, or where
//! units and rounds are too few to know. Letter, page, chart, export and tables say what stands here, and nothing else.

mod said;

use std::collections::HashMap;

pub(crate) use said::signed;
pub use said::{Change, Movement, Span};

use super::{line, shown::Shown};
use candor_disclosure::{
    Printed, Tenths,
    release::Release,
    statistics::{Estimate, ROUNDS, Reading, Readings, TrendModel},
};
use candor_protocol::survey::{RoundName, UnitId};

/// At most so many units are fitted; all others use the same variances.
const FITTED: usize = 1_000;
/// From so many chances in 100 on, "fell" and "rose" are said without "very likely".
const SURE: u8 = 95;
/// So many chances in 100 more are asked for where the fitted units have fewer than [`SMALL`] answers on average.
const FOR_SMALL: u8 = 5;
const SMALL: u32 = 10;
/// And nothing is said of fewer small units than these.
const LEAST_SMALL: usize = 6;
/// The smallest spread within units that is reckoned with, in points of a scale from 1 to 5: values are printed in tenths.
const SPREAD: f64 = 0.1;

/// When a change is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The least change that matters, in points of the scale: 0.2 of four points.
    pub least: Tenths,
    /// How probable such a change must be, in chances of 100; `None` where it is too early for every unit.
    pub chances: Option<u8>,
    /// Too few units, and too small ones: it is too early however many rounds there are.
    pub too_few: bool,
}

impl Rule {
    /// From how many units were fitted, how many comparable rounds they have, and whether they are small. By simulation: of all
    /// that is said where the same people answer, at most one in ten is wrong. Small units err so much that a few of them
    /// together look as if they moved where none did.
    fn of(fitted: usize, rounds: usize, small: bool, range: u8) -> Self {
        let chances = match (fitted, rounds) {
            (_, 0 | 1) => None,
            (20.., 4..) => Some(80),
            (12.., _) | (_, 4..) => Some(90),
            _ => None,
        };
        let too_few = small && fitted < LEAST_SMALL;
        let chances =
            chances.filter(|_| !too_few).map(|chances| if small { chances + FOR_SMALL } else { chances });
        Self { least: Tenths::new(i32::from(range.div_ceil(2))), chances, too_few }
    }

    fn movement(self, estimate: &Estimate, difference: i32) -> Movement {
        let reaches = |probability: f64, chances: u8| probability >= f64::from(chances) / 100.0;
        let Some(chances) = self.chances else { return Movement::UpAndDown };
        // Where all fell, one that printed the same or more may have fallen, too; nobody would believe it.
        if reaches(estimate.fell, chances) && difference < 0 {
            if reaches(estimate.fell, SURE) { Movement::Fell } else { Movement::VeryLikelyFell }
        } else if reaches(estimate.rose, chances) && difference > 0 {
            if reaches(estimate.rose, SURE) { Movement::Rose } else { Movement::VeryLikelyRose }
        } else {
            Movement::UpAndDown
        }
    }
}

/// The changes of all units of one release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    rule: Rule,
    of: HashMap<UnitId, Change>,
}

/// What is printed about a unit on its line.
struct Line {
    /// With a place for each comparable round, oldest first.
    shown: Vec<Option<Shown>>,
    readings: Readings,
}

impl Line {
    /// Of a unit that is shown in the newest round. `rounds` are the comparable ones, oldest first.
    fn of(releases: &[Release], rounds: &[usize], unit: &UnitId) -> Option<Self> {
        let scale = points(&releases[*rounds.last()?]);
        let mut line = Self { shown: vec![None; rounds.len()], readings: [None; ROUNDS] };
        for (nth, &at) in rounds.iter().enumerate().rev() {
            if let Some(&later) = rounds.get(nth + 1)
                && line::cut(releases, at, later, unit).is_some()
            {
                break;
            }
            line.shown[nth] = Shown::of(&releases[at], unit);
            line.readings[nth] = line.shown[nth].and_then(|shown| match shown.value {
                Printed::Value(value) => Some(Reading {
                    value: value.to_f64() * scale,
                    answered: shown.answered,
                    step: if shown.coarsened { 0.2 } else { 0.1 } * scale,
                }),
                Printed::AtMost(_) | Printed::AtLeast(_) => None,
            });
        }
        line.shown.last()?.is_some().then_some(line)
    }

    fn values(&self) -> usize {
        self.readings.iter().flatten().count()
    }
}

/// By how much the model's scale, of four points' range, is the release's.
fn points(release: &Release) -> f64 {
    4.0 / f64::from(release.instrument().scale().range().max(1))
}

impl Changes {
    /// From the newest of `releases` (oldest first) and those before it. The time grows with the units, not with their square.
    pub fn of(releases: &[Release]) -> Self {
        let mut rounds: Vec<usize> = line::comparable(releases).collect();
        rounds.reverse();
        let Some(newest) = releases.last() else {
            return Self { rule: Rule::of(0, 0, false, 4), of: HashMap::new() };
        };
        let tree = newest.tree();
        let lines: Vec<Option<Line>> =
            tree.units().iter().map(|unit| Line::of(releases, &rounds, &unit.id)).collect();
        let Fitted { readings: fitted, rounds: counted, small } = Fitted::of(newest, &lines, rounds.len());
        let range = newest.instrument().scale().range();
        let rule = Rule::of(fitted.len(), counted, small, range);
        let model = rule.chances.and_then(|_| {
            let spread = newest.numbers().spread().composite().to_f64() * points(newest);
            TrendModel::fit(&evenly(&fitted), rounds.len(), spread.max(SPREAD))
        });
        let names: Vec<&RoundName> = rounds.iter().map(|&at| releases[at].round()).collect();
        let told = Told { names: &names, rule, points: points(newest), model: model.as_ref() };
        let of = tree.units().iter().zip(&lines);
        let of = of.filter_map(|(unit, line)| Some((unit.id.clone(), told.of(line.as_ref()?)?)));
        Self { rule, of: of.collect() }
    }

    /// When a change is said.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// What may be said about a unit; `None` where it is hidden, or has nothing on its line to compare with.
    pub fn get(&self, unit: &UnitId) -> Option<&Change> {
        self.of.get(unit)
    }
}

/// The units that are fitted: the lowest shown ones, so that no two have a person in common, with two values or more.
struct Fitted {
    /// By the units' ids.
    readings: Vec<Readings>,
    /// How many rounds there are in which at least half of them have a value.
    rounds: usize,
    /// Whether fewer than [`SMALL`] people stand behind their values on average.
    small: bool,
}

impl Fitted {
    fn of(newest: &Release, lines: &[Option<Line>], rounds: usize) -> Self {
        let tree = newest.tree();
        let mut is_shown_below = vec![false; lines.len()];
        for unit in (0..lines.len()).rev() {
            if let Some(above) = tree.parent(unit) {
                is_shown_below[above] |= is_shown_below[unit] || lines[unit].is_some();
            }
        }
        let mut fitted: Vec<(&UnitId, &Line)> = (0..lines.len())
            .filter(|&unit| !is_shown_below[unit])
            .filter_map(|unit| Some((&tree.unit(unit).id, lines[unit].as_ref()?)))
            .filter(|(_, line)| line.values() >= 2)
            .collect();
        fitted.sort_by_key(|(id, _)| *id);
        let has = |round: usize| fitted.iter().filter(|(_, line)| line.readings[round].is_some()).count();
        let counted = (0..rounds).filter(|&round| !fitted.is_empty() && 2 * has(round) >= fitted.len());
        let rounds = counted.count();
        let readings: Vec<Readings> = fitted.into_iter().map(|(_, line)| line.readings).collect();
        let values = || readings.iter().flatten().flatten();
        let answered: u64 = values().map(|reading| u64::from(reading.answered)).sum();
        let small = values().map(|_| u64::from(SMALL)).sum::<u64>() > answered;
        Self { readings, rounds, small }
    }
}

/// At most [`FITTED`] of them, evenly over their order.
fn evenly(units: &[Readings]) -> Vec<Readings> {
    let many = units.len().min(FITTED);
    (0..many).map(|nth| units[nth * units.len() / many]).collect()
}

/// What tells each unit.
struct Told<'a> {
    /// Of the comparable rounds, oldest first.
    names: &'a [&'a RoundName],
    rule: Rule,
    points: f64,
    model: Option<&'a TrendModel>,
}

impl Told<'_> {
    fn of(&self, line: &Line) -> Option<Change> {
        let newest = line.shown.len().checked_sub(1)?;
        let now = line.shown[newest]?.value;
        let before = |at: &usize| line.shown[*at].is_some();
        let last_shown = (0..newest).rev().find(before)?;
        let plain = |at: usize| match line.shown[at]?.value {
            Printed::Value(value) => Some(value),
            Printed::AtMost(_) | Printed::AtLeast(_) => None,
        };
        let value = |at: usize| Some((at, plain(at)?));
        let (first, last) = ((0..newest).find_map(value), (0..newest).rev().find_map(value));
        let (Some(first), Some(last), Some(plain_now)) = (first, last, plain(newest)) else {
            let then = line.shown[last_shown]?.value;
            return Some(Change::Bound { since: self.names[last_shown].clone(), then, now });
        };
        let Some(model) = self.model else {
            return Some(Change::Early {
                since: self.names[last.0].clone(),
                then: last.1,
                now: plain_now,
                too_few: self.rule.too_few,
            });
        };
        let span = |(at, then): (usize, Tenths)| {
            let least = self.rule.least.to_f64() * self.points;
            let estimate = model.change(&line.readings, at, newest, least)?;
            let tenths = |change: f64, round: fn(f64) -> f64| tenths(round(10.0 * change / self.points));
            let half = 1.96 * estimate.error;
            Some(Box::new(Span {
                since: self.names[at].clone(),
                then,
                now: plain_now,
                movement: self.rule.movement(&estimate, plain_now.count() - then.count()),
                least: self.rule.least,
                estimate: tenths(estimate.change, f64::round),
                range: (
                    tenths(estimate.change - half, f64::floor),
                    tenths(estimate.change + half, f64::ceil),
                ),
            }))
        };
        Some(Change::Told { line: span(first)?, last: span(last)? })
    }
}

fn tenths(whole: f64) -> Tenths {
    #[expect(clippy::as_conversions, reason = "a small whole number; `as` saturates")]
    let whole = whole as i32;
    Tenths::new(whole)
}

#[cfg(test)]
mod tests;

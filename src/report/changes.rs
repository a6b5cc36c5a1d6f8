//! Whether units moved since the round before, judged for all of them at once, from printed numbers alone.
//!
//! It must never judge a unit by itself (of a hundred that did not change, five would seem to have moved), across the
//! end of a line, or from so few answers that hardly any change could have been seen.

use std::{collections::HashMap, fmt};

use super::{line, shown::Shown};
use candor_disclosure::{
    Hundredths, Printed, Tenths,
    release::Release,
    statistics::{Difference, detectable, rejected},
};
use candor_protocol::survey::{RoundName, UnitId};

/// Both rounds need this many answers: with fewer, a change would have to be 0.7 points to be seen.
pub const ANSWERS: u32 = 12;
/// A smaller difference is never called a change, however sure it is.
const LEAST: Tenths = Tenths::new(2);
/// Of the units said to have moved, at most this part did not, on average (Benjamini and Hochberg 1995).
const FALSE_SHARE: f64 = 0.05;

/// What may be said about a change. Its `Display` is what a table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// More than chance, and at least 0.2.
    Moved,
    /// It may be chance.
    NoClearChange,
    /// Only a bound is printed, or a coarsened value, or fewer than 12 answered in one of the rounds.
    TooFew,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Moved => "moved",
            Self::NoClearChange => "no clear change",
            Self::TooFew => "too few to say",
        })
    }
}

/// The newest printed value of a unit, and the one before it on the same line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The round before in which the unit was shown.
    pub since: RoundName,
    /// What was printed then.
    pub then: Shown,
    /// What is printed now.
    pub now: Shown,
    /// What may be said about it.
    pub verdict: Verdict,
    /// The smallest change that a unit of this size would have shown with a power of 80 %, rounded up.
    pub smallest: Tenths,
    /// The pooled spread within units then and now, as printed.
    spread: [Hundredths; 2],
}

impl Change {
    /// The newest value less the one before; `None` where one of them is only a bound, or coarsened.
    pub fn difference(&self) -> Option<Tenths> {
        match (self.then.value, self.now.value, self.then.coarsened || self.now.coarsened) {
            (Printed::Value(then), Printed::Value(now), false) => {
                Some(Tenths::new(now.count() - then.count()))
            }
            _ => None,
        }
    }

    /// Of one unit, not yet judged among the others; `None` where there is nothing on its line to compare with.
    pub(super) fn unjudged(releases: &[Release], unit: &UnitId) -> Option<Self> {
        let newest = releases.len().checked_sub(1)?;
        let now = Shown::of(&releases[newest], unit)?;
        let mut later = newest;
        for at in line::comparable(releases).skip(1) {
            if line::cut(releases, at, later, unit).is_some() {
                return None;
            }
            if let Some(then) = Shown::of(&releases[at], unit) {
                let spread = [at, newest].map(|at| releases[at].numbers().spread().composite());
                return Some(Self {
                    since: releases[at].round().clone(),
                    then,
                    now,
                    verdict: Verdict::TooFew,
                    smallest: smallest(
                        (spread[0].to_f64(), then.answered),
                        (spread[1].to_f64(), now.answered),
                    ),
                    spread,
                });
            }
            later = at;
        }
        None
    }

    /// The difference with its error, where a verdict is possible.
    fn tested(&self) -> Option<Difference> {
        let difference = self.difference()?.to_f64();
        let [then, now] = self.spread.map(Hundredths::to_f64);
        let enough = self.then.answered >= ANSWERS && self.now.answered >= ANSWERS;
        enough.then(|| Difference::of((0.0, then, self.then.answered), (difference, now, self.now.answered)))
    }
}

/// As in a table: `no clear change (+0.3)`. It never begins like a formula.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.difference() {
            Some(difference) => write!(f, "{} ({})", self.verdict, signed(difference)),
            None => self.verdict.fmt(f),
        }
    }
}

/// A difference with its sign: `+0.3`, `-0.1`, `0.0`.
pub(super) fn signed(difference: Tenths) -> String {
    format!("{}{difference}", if difference.count() > 0 { "+" } else { "" })
}

fn smallest(then: (f64, u32), now: (f64, u32)) -> Tenths {
    let tenths = (10.0 * detectable(then, now) - 1e-9).ceil();
    #[expect(clippy::as_conversions, reason = "a small whole number; `as` saturates")]
    let tenths = Tenths::new(tenths as i32);
    tenths.max(LEAST)
}

/// The changes of all units of one release.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(HashMap<UnitId, Change>);

impl Changes {
    /// From the newest of `releases` (oldest first) and those before it. All units that can be tested are judged
    /// together; the time grows with the units, not with their square.
    pub fn of(releases: &[Release]) -> Self {
        let Some(newest) = releases.last() else { return Self::default() };
        let mut changes = HashMap::new();
        let (mut tested, mut sizes, mut p) = (Vec::new(), Vec::new(), Vec::new());
        for unit in newest.tree().units() {
            let Some(change) = Change::unjudged(releases, &unit.id) else { continue };
            if let Some(difference) = change.tested() {
                tested.push(unit.id.clone());
                sizes.push(change.difference().map_or(0, |difference| difference.count().abs()));
                p.push(difference.p());
            }
            changes.insert(unit.id.clone(), change);
        }
        for ((unit, size), sure) in tested.iter().zip(sizes).zip(rejected(&p, FALSE_SHARE)) {
            let moved = sure && size >= LEAST.count();
            if let Some(change) = changes.get_mut(unit) {
                change.verdict = if moved { Verdict::Moved } else { Verdict::NoClearChange };
            }
        }
        Self(changes)
    }

    /// What may be said about a unit; `None` where it is hidden, or has nothing on its line to compare with.
    pub fn get(&self, unit: &UnitId) -> Option<&Change> {
        self.0.get(unit)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use proptest::prelude::*;

    use super::*;
    use crate::fixture::{ACME, release, year};
    use candor_protocol::survey::Instrument;

    /// The units of a round, and their rows.
    type Round<'a> = (&'a [&'a str], &'a [&'a str]);

    fn releases(rounds: &[Round<'_>]) -> Vec<Release> {
        let built_in = Instrument::built_in();
        let round =
            |(nth, round): (usize, &Round<'_>)| release(&format!("r{nth}"), &built_in, round.0, round.1, &[]);
        rounds.iter().enumerate().map(round).collect()
    }

    /// What the table says of Design, from its row in each round.
    fn check(rows: &[&str], expected: &str) {
        let rounds: Vec<[&str; 1]> = rows.iter().map(|row| [*row]).collect();
        let rounds: Vec<Round<'_>> = rounds.iter().map(|rows| (ACME, &rows[..])).collect();
        let changes = Changes::of(&releases(&rounds));
        let said = changes.get(&"design".parse().unwrap()).map_or_else(String::new, Change::to_string);
        assert_eq!(said, expected, "{rows:?}");
    }

    #[test]
    fn a_verdict_needs_enough_answers_a_clear_difference_and_two_plain_values() {
        check(&["design 3.4 3.2 3.6 40 50", "design 4.0 3.8 4.2 40 50"], "moved (+0.6)");
        check(&["design 4.0 3.8 4.2 40 50", "design 3.4 3.2 3.6 40 50"], "moved (-0.6)");
        check(&["design 3.4 3.2 3.6 40 50", "design 3.6 3.4 3.8 40 50"], "no clear change (+0.2)");
        check(&["design 3.4 3.2 3.6 40 50", "design 3.4 3.2 3.6 40 50"], "no clear change (0.0)");
        // z = 7.1, but a tenth is rounding.
        check(&["acme 3.4 3.4 3.4 9 9", "design 3.4 3.4 3.4 4000 5000"], "");
        check(&["design 3.4 3.4 3.4 4000 5000", "design 3.5 3.5 3.5 4000 5000"], "no clear change (+0.1)");
        check(&["design 3.4 3.4 3.4 4000 5000", "design 3.6 3.6 3.6 4000 5000"], "moved (+0.2)");
        check(&["design 2.0 1.8 2.2 11 12", "design 4.0 3.8 4.2 40 50"], "too few to say (+2.0)");
        check(&["design 2.0 1.8 2.2 40 50", "design 4.0 3.8 4.2 11 12"], "too few to say (+2.0)");
        check(&["design 2.0 1.8 2.2 12 12", "design 4.0 3.8 4.2 12 12"], "moved (+2.0)");
        check(&["design <=1.3 - - 20 50", "design 3.4 3.2 3.6 40 50"], "too few to say");
        check(&["design 3.4 3.2 3.6 40 50", "design >=4.9 - - 20 50"], "too few to say");
        check(&["design 3.4 3.2 3.6 40 50", "coarsened:design 3.6 3.2 4.0 9 9"], "too few to say");
        check(&["coarsened:design 3.6 3.2 4.0 9 9", "design 3.4 3.2 3.6 40 50"], "too few to say");
    }

    #[test]
    fn a_hidden_round_is_passed_over_and_a_hidden_unit_has_no_change() {
        let (plain, hidden) = ("design 3.4 3.2 3.6 40 50", "design hidden acme");
        check(&[plain, hidden, "design 4.0 3.8 4.2 40 50"], "moved (+0.6)");
        check(&[plain, hidden], "");
        check(&[hidden, plain], "");
        check(&[plain], "");
        assert_eq!(Changes::of(&[]), Changes::default());
        let since =
            |unit: &str| Changes::of(&year()).get(&unit.parse().unwrap()).map(|c| c.since.to_string());
        assert_eq!(since("design").as_deref(), Some("2026-q2"));
        assert_eq!(since("ink"), None);
    }

    #[test]
    fn the_smallest_change_that_could_be_seen_is_said_and_rounded_up() {
        for (n, expected) in [(12, "0.7"), (20, "0.6"), (50, "0.4"), (200, "0.2"), (4000, "0.2")] {
            let row = format!("design 3.4 3.2 3.6 {n} 5000");
            let changes = Changes::of(&releases(&[(ACME, &[&row]), (ACME, &[&row])]));
            assert_eq!(
                changes.get(&"design".parse().unwrap()).unwrap().smallest.to_string(),
                expected,
                "{n}"
            );
        }
    }

    /// Two rounds of so many units; the first unit has a value of its own in the second.
    fn many(units: usize, then: &str, first: &str, others: &str) -> Vec<Release> {
        let tree: Vec<String> = (0..units).map(|nth| format!("t{nth} acme T{nth}")).collect();
        let tree: Vec<&str> = std::iter::once("acme - Acme").chain(tree.iter().map(String::as_str)).collect();
        let rows = |first: &str, others: &str| -> Vec<String> {
            let value = |nth| if nth == 0 { first } else { others };
            (0..units).map(|nth| format!("t{nth} {} 3.0 4.0 30 40", value(nth))).collect()
        };
        let (before, after) = (rows(then, then), rows(first, others));
        let before: Vec<&str> = before.iter().map(String::as_str).collect();
        let after: Vec<&str> = after.iter().map(String::as_str).collect();
        releases(&[(&tree, &before), (&tree, &after)])
    }

    #[test]
    fn what_is_clear_for_one_unit_is_not_clear_for_one_of_many() {
        // z = 0.4 / (0.6 root(2/30)) = 2.58, p = .0098: enough alone, and not as the smallest of 20.
        let check = |units: usize, others: &str, unit: &str, expected: &str| {
            let changes = Changes::of(&many(units, "3.4", "3.8", others));
            assert_eq!(changes.get(&unit.parse().unwrap()).unwrap().to_string(), expected);
        };
        check(1, "3.4", "t0", "moved (+0.4)");
        check(20, "3.4", "t0", "no clear change (+0.4)");
        check(20, "3.8", "t7", "moved (+0.4)"); // where all move, each did
    }

    #[test]
    fn ten_times_the_units_take_about_ten_times_as_long() {
        let time = |units: usize| {
            let releases = many(units, "3.4", "3.8", "3.4");
            let once = |_| {
                let begun = Instant::now();
                assert_eq!(Changes::of(&releases).0.len(), units);
                begun.elapsed()
            };
            (0..3).map(once).min().unwrap()
        };
        let (few, many) = (time(1_000), time(10_000));
        assert!(many < few * 40, "ten times the units took {many:?} after {few:?}");
    }

    proptest! {
        #[test]
        fn swapping_two_rounds_turns_the_sign_and_keeps_the_verdict(
            then in 11..49_i32, now in 11..49_i32, before in 5..60_u32, after in 5..60_u32,
        ) {
            let row = |value: i32, n: u32| format!("design {} 1.0 5.0 {n} 60", Tenths::new(value));
            let (a, b) = (row(then, before), row(now, after));
            let of = |first: &str, second: &str| {
                let changes = Changes::of(&releases(&[(ACME, &[first]), (ACME, &[second])]));
                changes.get(&"design".parse().unwrap()).unwrap().clone()
            };
            let (there, back) = (of(&a, &b), of(&b, &a));
            let minus = |change: &Change| change.difference().map(|d| Tenths::new(-d.count()));
            prop_assert_eq!(there.difference(), minus(&back));
            prop_assert_eq!((there.verdict, there.smallest), (back.verdict, back.smallest));
            let few = before < ANSWERS || after < ANSWERS;
            prop_assert_eq!(there.verdict == Verdict::TooFew, few);
        }

        #[test]
        fn no_verdict_crosses_the_end_of_a_line(kinds in prop::collection::vec(0..5_usize, 2..8)) {
            let trees: [&[&str]; 5] = [
                ACME,
                &["acme - Acme", "regrouped:design acme Design"],
                &["acme - Acme", "art acme Art", "design art Design"],
                &["acme - Acme", "design acme Shapes"],
                &["acme - Acme"],
            ];
            let rounds: Vec<Round<'_>> = kinds.iter().map(|&kind| (trees[kind], ROWS)).collect();
            let changes = Changes::of(&releases(&rounds));
            // By hand: two rounds are on one line if their trees are the same and the later is not regrouped.
            let (last, before) = (kinds[kinds.len() - 1], kinds[kinds.len() - 2]);
            let same = match (before, last) {
                (0 | 1, 0) => true,
                (_, 1 | 4) => false,
                (before, last) => before == last,
            };
            prop_assert_eq!(changes.get(&"design".parse().unwrap()).is_some(), same);
        }
    }

    const ROWS: &[&str] = &["acme 3.4 3.2 3.6 40 50", "design 3.4 3.2 3.6 40 50"];
}

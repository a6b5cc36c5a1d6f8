//! The trend of one unit over several releases, as printed.
//!
//! It must never fill a gap, restate an old round under a newer tree, or compute a number that was not
//! printed. (A team's numbers under a new tree would give a moved team away by subtraction.)

use std::fmt;

use super::words;
use crate::{
    disclosure::{Kind, Printed, Row, Tenths},
    release::Release,
    survey::{RoundName, Threshold, UnitId},
};

/// A trend has at most this many rounds, the newest ones.
pub const ROUNDS: usize = 8;

/// One unit in the newest comparable rounds, oldest first. There is always at least one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    unit: UnitId,
    name: String,
    whole: Option<String>,
    scale: (u8, u8),
    points: Vec<Point>,
}

/// One round of a trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The round.
    pub round: RoundName,
    /// What is printed about the unit.
    pub reading: Reading,
    /// What is printed about the whole organisation; `None` in its own trend, and where it is hidden.
    pub whole: Option<Printed>,
}

/// What a round says about a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A number.
    Shown(Shown),
    /// No number, and why.
    Gap(Gap),
}

/// A printed number about a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The composite.
    pub value: Printed,
    /// The 95 % band; `None` where the value is coded.
    pub band: Option<(Tenths, Tenths)>,
    /// Respondents.
    pub answered: u32,
    /// Invited people.
    pub invited: u32,
}

impl Shown {
    /// How far the band reaches from the value, to the wider side: the other may be cut by the scale.
    pub fn half_width(&self) -> Option<Tenths> {
        let (low, high) = self.band?;
        let value = self.value.tenths().count();
        Some(Tenths::new((value - low.count()).max(high.count() - value)))
    }
}

/// Why a round has no number about a unit. Its `Display` is the reason in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Fewer than k answered.
    Few {
        /// k of that round.
        k: Threshold,
        /// The unit at which the answers are counted; `None`: at no unit.
        at: Option<String>,
    },
    /// Its answers are in the group of small teams of a unit.
    Together {
        /// That unit.
        of: String,
    },
    /// The unit was not part of the organisation in that round.
    Absent,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Few { k, at: None } => write!(f, "fewer than {k} answered"),
            Self::Few { k, at: Some(unit) } => write!(f, "fewer than {k} answered, counted in {unit}"),
            Self::Together { of } => write!(f, "counted together with other small teams of {of}"),
            Self::Absent => f.write_str("not part of the organisation in this round"),
        }
    }
}

/// A trend that cannot be drawn.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum TrendError {
    /// There is no release.
    #[error("there is no trend yet: expected at least one release, found none")]
    NoRelease,
    /// The unit is not in the newest release.
    #[error("the unit {unit} is not in the release of {round}: expected a unit of that round's organisation")]
    UnknownUnit {
        /// The unit.
        unit: UnitId,
        /// The newest round.
        round: RoundName,
    },
}

impl Trend {
    /// Draws the trend of one unit together; `releases` are ordered oldest first, and only those are taken
    /// whose instrument is comparable with the newest one's.
    ///
    /// # Errors
    /// When there is no release, or the unit is not in the newest one.
    pub fn of(releases: &[Release], unit: &UnitId) -> Result<Self, TrendError> {
        let newest = releases.last().ok_or(TrendError::NoRelease)?;
        let position = newest
            .tree()
            .position(unit)
            .ok_or_else(|| TrendError::UnknownUnit { unit: unit.clone(), round: newest.round().clone() })?;
        let root = newest.tree().unit(0);
        let is_whole = position == 0;
        let mut points: Vec<Point> = releases
            .iter()
            .rev()
            .filter(|release| release.instrument().comparable(newest.instrument()))
            .take(ROUNDS)
            .map(|release| Point {
                round: release.round().clone(),
                reading: reading(release, unit),
                whole: shown(release, &release.tree().unit(0).id)
                    .filter(|_| !is_whole)
                    .map(|whole| whole.value),
            })
            .collect();
        points.reverse();
        let scale = newest.instrument().scale();
        Ok(Self {
            unit: unit.clone(),
            name: words::name(&newest.tree().unit(position).name),
            whole: (!is_whole).then(|| words::name(&root.name)),
            scale: (scale.min(), scale.max()),
            points,
        })
    }

    /// The unit.
    pub fn unit(&self) -> &UnitId {
        &self.unit
    }

    /// What the unit is called in the newest round.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the whole organisation is called; `None` in its own trend.
    pub fn whole(&self) -> Option<&str> {
        self.whole.as_deref()
    }

    /// The lowest and the highest answer.
    pub fn scale(&self) -> (u8, u8) {
        self.scale
    }

    /// The rounds, oldest first.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// The newest round.
    pub fn newest(&self) -> &Point {
        &self.points[self.points.len() - 1]
    }

    /// What the newest round shows, if anything.
    pub fn standing(&self) -> Option<Shown> {
        match self.newest().reading {
            Reading::Shown(shown) => Some(shown),
            Reading::Gap(_) => None,
        }
    }

    /// The newest round before the last one in which something is shown.
    pub fn previous(&self) -> Option<(&RoundName, Shown)> {
        self.points.iter().rev().skip(1).find_map(|point| match point.reading {
            Reading::Shown(shown) => Some((&point.round, shown)),
            Reading::Gap(_) => None,
        })
    }
}

/// The row about a unit itself.
pub(super) fn row<'a>(release: &'a Release, unit: &UnitId) -> Option<&'a Row> {
    release.numbers().rows().iter().find(|row| row.kind() != Kind::Rest && row.unit() == unit)
}

/// The printed composite of a unit, if it is shown.
pub(super) fn shown(release: &Release, unit: &UnitId) -> Option<Shown> {
    let row = row(release, unit).filter(|row| row.kind() == Kind::Unit)?;
    let composite = row.composite()?;
    Some(Shown {
        value: composite.value()?,
        band: composite.band(),
        answered: row.answered()?,
        invited: row.invited()?,
    })
}

/// What a unit is called in a release.
pub(super) fn called(release: &Release, unit: &UnitId) -> String {
    let tree = release.tree();
    words::name(tree.position(unit).map_or(unit.as_str(), |at| &tree.unit(at).name))
}

fn reading(release: &Release, unit: &UnitId) -> Reading {
    if let Some(shown) = shown(release, unit) {
        return Reading::Shown(shown);
    }
    if release.tree().position(unit).is_none() {
        return Reading::Gap(Gap::Absent);
    }
    let rest = release
        .numbers()
        .rows()
        .iter()
        .find(|row| row.kind() == Kind::Rest && row.answered().is_some() && row.members().contains(unit));
    if let Some(rest) = rest.filter(|rest| rest.unit() != unit) {
        return Reading::Gap(Gap::Together { of: called(release, rest.unit()) });
    }
    let at = row(release, unit).and_then(Row::counted_at).filter(|at| *at != unit);
    Reading::Gap(Gap::Few { k: release.k(), at: at.map(|at| called(release, at)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        report::fixture::{self, ACME, release, year},
        survey::Instrument,
    };

    fn check(releases: &[Release], unit: &str, expected: &[&str]) {
        let trend = Trend::of(releases, &unit.parse().unwrap()).unwrap();
        let said = trend.points().iter().map(|point| match &point.reading {
            Reading::Shown(shown) => format!("{}: {}", point.round, words::value(shown.value)),
            Reading::Gap(gap) => format!("{}: {gap}", point.round),
        });
        assert_eq!(said.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_is_not_shown_is_a_gap_with_its_reason() {
        let gap = "2026-q1: fewer than 5 answered, counted in Acme";
        check(&year(), "design", &["2025-q4: 3.1", gap, "2026-q2: 3.4", "2026-q3: 3.6"]);
        let few = ["2025-q4", "2026-q1", "2026-q2"].map(|round| format!("{round}: fewer than 5 answered"));
        let together = "2026-q3: counted together with other small teams of Design";
        check(&year(), "ink", &[&few[0], &few[1], &few[2], together]);
    }

    #[test]
    fn a_round_keeps_the_organisation_that_it_had() {
        let built_in = Instrument::built_in();
        let before = release("2025-q3", &built_in, &ACME[..1], &["acme 3.5 3.4 3.6 40 50"], &[]);
        let mut releases = vec![before];
        releases.extend(year().into_iter().skip(3));
        check(&releases, "design", &["2025-q3: not part of the organisation in this round", "2026-q3: 3.6"]);
    }

    #[test]
    fn only_the_newest_eight_rounds_of_one_instrument_are_on_one_line() {
        let rows = &["acme 3.5 3.4 3.6 40 50"];
        let other = fixture::instrument(1, 7);
        let built_in = Instrument::built_in();
        let mut releases: Vec<Release> =
            (1..=9).map(|nth| release(&format!("r{nth}"), &built_in, ACME, rows, &[])).collect();
        releases.insert(5, release("seven-steps", &other, ACME, rows, &[]));
        let expected: Vec<String> = (2..=9).map(|nth| format!("r{nth}: 3.5")).collect();
        check(&releases, "acme", &expected.iter().map(String::as_str).collect::<Vec<_>>());
    }

    #[test]
    fn the_whole_organisation_is_not_compared_with_itself() {
        let of = |unit: &str| Trend::of(&year(), &unit.parse().unwrap()).unwrap();
        assert!(of("acme").whole().is_none() && of("acme").newest().whole.is_none());
        assert_eq!(of("design").newest().whole, Some("3.9".parse().unwrap()));
    }

    #[test]
    fn a_unit_that_is_gone_has_no_trend() {
        let gone = Trend::of(&year(), &"gone".parse().unwrap()).unwrap_err();
        assert!(gone.to_string().contains("gone is not in the release of 2026-q3"), "{gone}");
        assert_eq!(Trend::of(&[], &"acme".parse().unwrap()), Err(TrendError::NoRelease));
    }
}

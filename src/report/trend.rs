//! The trend of one unit over several releases, as printed.
//!
//! It must never fill a gap, restate an old round under a newer tree, or compute a number that was not
//! printed. (A team's numbers under a new tree would give a moved team away by subtraction.)

pub use super::gap::Gap;

use super::{
    changes::{Change, Changes, Span},
    line::{self, Cut, called},
    shown::Shown,
    tongue::{Words, english},
    words,
};
use candor_disclosure::{Printed, Row, release::Release};
use candor_protocol::survey::{RoundName, UnitId};

/// One unit in the newest comparable rounds (at most [`line::ROUNDS`]), oldest first. There is always at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    unit: UnitId,
    name: String,
    whole: Option<Called>,
    parent: Option<Called>,
    scale: (u8, u8),
    points: Vec<Point>,
    pulses: Vec<Pulse>,
    moved: Option<Moved>,
    /// In which it is said what happened.
    words: &'static Words,
}

/// That the unit's level moved, and since which of its points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The point from which on, counted from 0.
    pub from: usize,
    /// What may be said of it.
    pub span: Span,
}

/// A unit above, and its name in the newest round.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Called {
    unit: UnitId,
    name: String,
}

/// An after-incident pulse that the unit took part in, between two rounds of its trend. It is marked, never drawn: it asked
/// something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pulse {
    /// The pulse.
    pub round: RoundName,
    /// The point before which it lies, from 1.
    pub before: usize,
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
    /// Why a new line of the unit begins here: no line is drawn and nothing is compared across. `None` in the first
    /// round.
    pub cut: Option<Cut>,
    /// The same of the whole organisation.
    pub whole_cut: Option<Cut>,
    /// What is printed about the unit that this one belongs to now; `None` where that is the whole organisation, and where
    /// it is hidden.
    pub parent: Option<Printed>,
    /// The same of it.
    pub parent_cut: Option<Cut>,
}

/// What a round says about a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A number.
    Shown(Shown),
    /// No number, and why.
    Gap(Gap),
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
    /// whose instrument is comparable with the newest one's. `changes` are those of the same releases.
    ///
    /// # Errors
    /// When there is no release, or the unit is not in the newest one.
    pub fn of(releases: &[Release], changes: &Changes, unit: &UnitId) -> Result<Self, TrendError> {
        let newest = releases.last().ok_or(TrendError::NoRelease)?;
        let position = newest
            .tree()
            .position(unit)
            .ok_or_else(|| TrendError::UnknownUnit { unit: unit.clone(), round: newest.round().clone() })?;
        let root = newest.tree().unit(0);
        let is_whole = position == 0;
        let parent = newest.tree().unit(position).parent.as_ref().filter(|parent| **parent != root.id);
        let mut rounds: Vec<usize> = line::comparable(releases).collect();
        rounds.reverse();
        let point = |(nth, &at): (usize, &usize)| {
            let (release, before) = (&releases[at], nth.checked_sub(1).map(|before| rounds[before]));
            let cut = |unit: &UnitId| before.and_then(|before| line::cut(releases, before, at, unit));
            let whole = &release.tree().unit(0).id;
            Point {
                round: release.round().clone(),
                reading: reading(release, unit),
                whole: Shown::of(release, whole).filter(|_| !is_whole).map(|whole| whole.value),
                cut: cut(unit),
                whole_cut: cut(whole),
                parent: parent.and_then(|parent| Shown::of(release, parent)).map(|parent| parent.value),
                parent_cut: parent.and_then(cut),
            }
        };
        let points = rounds.iter().enumerate().map(point).collect();
        let between = rounds.windows(2).enumerate().flat_map(|(nth, pair)| {
            let taken_part = releases[pair[0] + 1..pair[1]]
                .iter()
                .filter(|release| release.instrument().is_pulse() && release.tree().position(unit).is_some());
            taken_part.map(move |release| Pulse { round: release.round().clone(), before: nth + 1 })
        });
        let moved = changes.get(unit).and_then(Change::headline).and_then(|span| {
            let from = rounds.iter().position(|&at| *releases[at].round() == span.since)?;
            Some(Moved { from, span: span.clone() })
        });
        let scale = newest.instrument().scale();
        let above = |unit: &UnitId| Called { unit: unit.clone(), name: called(newest, unit) };
        Ok(Self {
            unit: unit.clone(),
            name: words::name(&newest.tree().unit(position).name),
            whole: (!is_whole).then_some(&root.id).map(above),
            parent: parent.map(above),
            scale: (scale.min(), scale.max()),
            points,
            pulses: between.collect(),
            moved,
            words: english(),
        })
    }

    /// The same trend, told in a language.
    #[must_use]
    pub fn told_in(self, words: &'static Words) -> Self {
        Self { words, ..self }
    }

    /// The words in which it is told.
    pub fn words(&self) -> &'static Words {
        self.words
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
        self.whole.as_ref().map(|whole| whole.name.as_str())
    }

    /// What the unit that this one belongs to is called; `None` where that is the whole organisation.
    pub fn parent(&self) -> Option<&str> {
        self.parent.as_ref().map(|parent| parent.name.as_str())
    }

    /// The after-incident pulses between the rounds, oldest first.
    pub fn pulses(&self) -> &[Pulse] {
        &self.pulses
    }

    /// The same trend under names that a picture can hold: each that `draws` refuses is replaced by the unit's id, or, where that cannot be drawn
    /// either, by what the unit is to the others.
    #[must_use]
    pub fn named_for(&self, draws: impl Fn(&str) -> bool) -> Self {
        let fit = |unit: &UnitId, name: &str, else_called: &str| {
            let found = [name, unit.as_str()].into_iter().find(|name| draws(name));
            found.map_or_else(|| self.words.plain(else_called), str::to_owned)
        };
        let above = |called: &Option<Called>, else_called| {
            called.as_ref().map(|Called { unit, name }| Called {
                unit: unit.clone(),
                name: fit(unit, name, else_called),
            })
        };
        Self {
            name: fit(&self.unit, &self.name, "chart-unit"),
            whole: above(&self.whole, "chart-all"),
            parent: above(&self.parent, "chart-above"),
            ..self.clone()
        }
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

    /// That the unit moved, where that may be said.
    pub fn moved(&self) -> Option<&Moved> {
        self.moved.as_ref()
    }

    /// What happened to the unit, after its name: `fell`, `very likely rose`, `stands at 3.6`; nothing where no number is shown.
    pub fn happened(&self) -> String {
        match (&self.moved, self.standing()) {
            (Some(Moved { span, .. }), _) => self.words.plain(span.movement.message()),
            (None, Some(shown)) => self.words.tell("report-stands", &[("value", &words::value(shown.value))]),
            (None, None) => String::new(),
        }
    }

    /// The unit with what happened to it, under a name that may be shorter than its own: `Design fell`.
    pub fn title(&self, name: &str) -> String {
        match self.happened() {
            nothing if nothing.is_empty() => name.to_owned(),
            happened => self.words.tell("report-title", &[("name", name), ("happened", &happened)]),
        }
    }

    /// From what to what it moved, after "from": `3.5 in 2025-q4 to 2.4 in 2026-q3`.
    pub fn moved_between(&self) -> Option<String> {
        let span = &self.moved.as_ref()?.span;
        Some(span.between(self.words, &self.newest().round, span.movement.is_likely()))
    }

    /// The newest round in which a new line of the unit begins.
    pub fn newest_cut(&self) -> Option<(&RoundName, &Cut)> {
        self.points.iter().rev().find_map(|point| Some((&point.round, point.cut.as_ref()?)))
    }
}

fn reading(release: &Release, unit: &UnitId) -> Reading {
    if let Some(shown) = Shown::of(release, unit) {
        return Reading::Shown(shown);
    }
    let (tree, k) = (release.tree(), release.k());
    let Some(position) = tree.position(unit) else { return Reading::Gap(Gap::Absent) };
    let Some(at) = release.row(unit).and_then(Row::counted_at).filter(|at| *at != unit) else {
        return Reading::Gap(Gap::Nowhere { k });
    };
    // The members stand in the order of the tree; there can be many thousands.
    let among =
        |rest: &Row| rest.members().binary_search_by_key(&Some(position), |member| tree.position(member));
    Reading::Gap(match release.rest(at).map(among) {
        Some(Ok(_)) => Gap::Together { k, of: called(release, at) },
        _ => Gap::Above { k, at: called(release, at) },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{self, ACME, release, year};
    use candor_protocol::survey::Instrument;

    fn of(releases: &[Release], unit: &str) -> Trend {
        Trend::of(releases, &Changes::of(releases), &unit.parse().unwrap()).unwrap()
    }

    fn check(releases: &[Release], unit: &str, expected: &[&str]) {
        let trend = of(releases, unit);
        let said = trend.points().iter().map(|point| match &point.reading {
            Reading::Shown(shown) => format!("{}: {}", point.round, words::value(shown.value)),
            Reading::Gap(gap) => format!("{}: {}", point.round, gap.said(english())),
        });
        assert_eq!(said.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_is_not_shown_is_a_gap_with_its_reason() {
        let why = "not shown on its own so that no number is about fewer than 5 people, counted";
        let gap = format!("2026-q1: {why} in Acme");
        check(&year(), "design", &["2025-q4: 3.1", &gap, "2026-q2: 3.4", "2026-q3: 3.6"]);
        let few = ["2025-q4", "2026-q1", "2026-q2"]
            .map(|round| format!("{round}: not shown: fewer than 5 answered, and too few around them"));
        let together = format!("2026-q3: {why} with other small teams of Design");
        check(&year(), "ink", &[&few[0], &few[1], &few[2], &together]);
    }

    #[test]
    fn a_round_keeps_the_organisation_that_it_had() {
        let built_in = Instrument::built_in();
        let before = release("2025-q3", &built_in, &ACME[..1], &["acme 3.5 3.4 3.6 40 50"], &[]);
        let mut releases = vec![before];
        releases.extend(year().into_iter().skip(3));
        check(&releases, "design", &["2025-q3: not part of the organisation in this round", "2026-q3: 3.6"]);
        let trend = of(&releases, "design");
        assert_eq!(trend.newest_cut().unwrap().1, &Cut::New);
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
        let of = |unit: &str| of(&year(), unit);
        assert!(of("acme").whole().is_none() && of("acme").newest().whole.is_none());
        assert_eq!(of("design").newest().whole, Some("3.9".parse().unwrap()));
    }

    #[test]
    fn a_unit_that_is_gone_has_no_trend() {
        let none = Changes::of(&[]);
        let gone = Trend::of(&year(), &none, &"gone".parse().unwrap()).unwrap_err();
        assert!(gone.to_string().contains("gone is not in the release of 2026-q3"), "{gone}");
        assert_eq!(Trend::of(&[], &none, &"acme".parse().unwrap()), Err(TrendError::NoRelease));
    }
}

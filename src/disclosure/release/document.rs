//! A release: the disclosed numbers of a round with everything needed to read them years later.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Disclosed, Kind, Row};
use candor_protocol::survey::{Instrument, Promise, RoundName, Threshold, Tree, UnitId};

/// The version of this form.
pub(super) const VERSION: u8 = 3;

/// What was passed over when a round was published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassedOver {
    /// Comments that no steward had read: they were left out.
    pub unread: bool,
    /// An audit file that the works council had not fetched: it was forgotten.
    pub unfetched: bool,
}

impl PassedOver {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_none(number: &usize) -> bool {
    *number == 0
}

/// What a round tells the world. Its JSON is `release-<round>.json`.
#[derive(Clone, Debug, Serialize)]
pub struct Release {
    pub(super) v: u8,
    pub(super) round: RoundName,
    pub(super) promise: String,
    pub(super) opens: NaiveDate,
    pub(super) closes: NaiveDate,
    pub(super) k: Threshold,
    pub(super) tree_hash: String,
    pub(super) instrument: Instrument,
    pub(super) tree: Tree,
    /// Accepted ballots that could not be counted: said, never silently dropped.
    pub(super) invalid: usize,
    /// Ballots that did not open at all, and were given up by a person. It is not there where there are none.
    #[serde(skip_serializing_if = "is_none")]
    pub(super) unreadable: usize,
    pub(super) numbers: Disclosed,
    /// What publication did not wait for. It is not there where nothing was passed over, nor in what the public record has
    /// the hash of, which was made before.
    #[serde(skip_serializing_if = "PassedOver::is_nothing")]
    pub(super) passed_over: PassedOver,
    /// By position in the tree: where the unit's row stands. Rows stand in the order of the tree.
    #[serde(skip)]
    pub(super) places: Vec<usize>,
}

impl Release {
    /// Puts disclosed numbers under the terms that were promised. `invalid` ballots could not be counted.
    pub fn new(promise: &Promise, numbers: Disclosed, invalid: usize) -> Self {
        let manifest = promise.manifest();
        Self {
            v: VERSION,
            round: manifest.round.clone(),
            promise: hex::encode(promise.hash()),
            opens: manifest.opens,
            closes: manifest.closes,
            k: manifest.k,
            tree_hash: manifest.tree_hash.clone(),
            instrument: promise.instrument().clone(),
            tree: promise.tree().clone(),
            invalid,
            unreadable: 0,
            places: places(&numbers),
            numbers,
            passed_over: PassedOver::default(),
        }
    }

    /// With the number of ballots that did not open and were given up.
    #[must_use]
    pub fn giving_up(self, unreadable: usize) -> Self {
        Self { unreadable, ..self }
    }

    /// As it is published: with what publication did not wait for.
    #[must_use]
    pub fn passing_over(self, passed_over: PassedOver) -> Self {
        Self { passed_over, ..self }
    }

    /// As it was counted: the public record has the hash of its text.
    #[must_use]
    pub fn as_counted(self) -> Self {
        self.passing_over(PassedOver::default())
    }

    /// What publication did not wait for.
    pub fn passed_over(&self) -> PassedOver {
        self.passed_over
    }

    /// The round.
    pub fn round(&self) -> &RoundName {
        &self.round
    }
    /// The promise's fingerprint, as hex.
    pub fn promise(&self) -> &str {
        &self.promise
    }
    /// The first day on which answers were taken, UTC.
    pub fn opens(&self) -> NaiveDate {
        self.opens
    }
    /// The last day on which answers were taken, UTC.
    pub fn closes(&self) -> NaiveDate {
        self.closes
    }
    /// No number is about fewer people.
    pub fn k(&self) -> Threshold {
        self.k
    }
    /// What was asked.
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }
    /// The organisation as it was when the round opened.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }
    /// How many accepted ballots could not be counted.
    pub fn invalid(&self) -> usize {
        self.invalid
    }
    /// How many ballots did not open at all, and were given up.
    pub fn unreadable(&self) -> usize {
        self.unreadable
    }
    /// SHA-256 of the tree's JSON, as in the promise: hex.
    pub fn tree_hash(&self) -> &str {
        &self.tree_hash
    }
    /// The numbers.
    pub fn numbers(&self) -> &Disclosed {
        &self.numbers
    }

    /// The row about a unit itself; `None` where it is not in the tree.
    pub fn row(&self, unit: &UnitId) -> Option<&Row> {
        let at = *self.places.get(self.tree.position(unit)?)?;
        self.numbers.rows().get(at).filter(|row| row.unit() == unit)
    }

    /// The row about the small teams of a unit; `None` where it has none.
    pub fn rest(&self, unit: &UnitId) -> Option<&Row> {
        let at = *self.places.get(self.tree.position(unit)?)?;
        self.numbers.rows().get(at + 1).filter(|row| row.kind() == Kind::Rest && row.unit() == unit)
    }
}

/// Where the rows of units stand among all rows.
pub(super) fn places(numbers: &Disclosed) -> Vec<usize> {
    let rows = numbers.rows().iter().enumerate();
    rows.filter(|(_, row)| row.kind() != Kind::Rest).map(|(at, _)| at).collect()
}

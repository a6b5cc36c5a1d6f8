//! The public record of a closed round: the leaf of every accepted ballot, signed by the round's receipt key.
//!
//! It must never say in which circle a ballot was given: leaves of a small circle would be a short list. Cells of a round with guardians
//! have k or more.

use serde::{Deserialize, Serialize};

use crate::{
    guardian::{Attestation, Pair, SignedList},
    survey::{RoundName, UnitId},
    token::{Leaf, Receipt},
};

/// The record. Served as the exact text that was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The version of this form.
    pub v: u8,
    /// The round.
    pub round: RoundName,
    /// The fingerprint of its promise, base64url.
    pub manifest_hash: String,
    /// Ballots with answers.
    pub answers: Leaves,
    /// Ballots with a comment.
    pub comments: Leaves,
    /// Stored rows that did not open at all: somebody has changed the database.
    pub unreadable: usize,
    /// SHA-256 of the release's exact text, hex.
    pub release_hash: String,
    /// What guardians have done: in a round with guardians.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guarded: Option<Guarded>,
}

/// What guardians have done, and the same leaves once more by cell: nobody is in a cell with fewer than k.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guarded {
    /// The list of entries.
    pub list: SignedList,
    /// What each guardian has signed, in their order.
    pub attestations: Vec<Attestation>,
    /// The leaves by cell.
    pub cells: Pair<Vec<CellLeaves>>,
    /// How much was inside the wrapping that is no ballot of this round: no honest page makes any.
    pub refused: Pair<usize>,
}

/// The leaves of a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CellLeaves {
    /// The unit at which it is counted.
    pub unit: UnitId,
    /// The positions of its circles in the promise.
    pub circles: Vec<usize>,
    /// The leaves.
    pub of: Leaves,
}

/// The leaves of accepted ballots, sorted by their bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaves {
    /// All of them.
    pub leaves: Vec<Leaf>,
    /// Those among them whose box held no valid answer: they count in no number.
    pub invalid: Vec<Leaf>,
}

/// The record with its signature, as it is served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedRecord {
    /// The exact text of a [`Record`].
    pub record: String,
    /// The receipt key's signature of it.
    pub sig: Receipt,
}

impl Leaves {
    /// Sorts leaves given with whether each is valid.
    pub fn of(all: impl IntoIterator<Item = (Leaf, bool)>) -> Self {
        let mut all: Vec<(Leaf, bool)> = all.into_iter().collect();
        all.sort_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
        let invalid = all.iter().filter(|(_, valid)| !valid).map(|(leaf, _)| leaf.clone()).collect();
        Self { leaves: all.into_iter().map(|(leaf, _)| leaf).collect(), invalid }
    }

    /// Whether a ballot is among them, and if so whether it is valid.
    pub fn find(&self, leaf: &Leaf) -> Option<bool> {
        self.leaves.contains(leaf).then(|| !self.invalid.contains(leaf))
    }
}

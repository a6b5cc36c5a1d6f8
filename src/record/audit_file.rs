//! The audit file: the proof of every ballot, by circle, for the works council. Not public: the list of a circle is
//! short. Made when a round closes, handed out once, then gone from the database.

use serde::{Deserialize, Serialize};

use crate::{
    survey::RoundName,
    token::{Proof, Salt},
};

/// The file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditFile {
    /// The version of this form.
    pub v: u8,
    /// The round.
    pub round: RoundName,
    /// The fingerprint of its promise, base64url.
    pub manifest_hash: String,
    /// All accepted ballots that could be opened, also invalid ones, sorted by leaf.
    pub ballots: Vec<AuditedBallot>,
}

/// One ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditedBallot {
    /// The position of its circle in the promise.
    pub circle: usize,
    /// Token, commitment and signatures.
    #[serde(flatten)]
    pub proof: Proof,
    /// What kept the commitment from being guessed: only in a round whose promise hands answers over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<Salt>,
    /// The answer, one number per statement: only in such a round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Vec<u8>>,
}

impl AuditFile {
    /// Sorts ballots by leaf.
    pub fn new(round: RoundName, manifest_hash: String, mut ballots: Vec<AuditedBallot>) -> Self {
        ballots.sort_by_cached_key(|ballot| *ballot.proof.leaf().as_bytes());
        Self { v: super::VERSION, round, manifest_hash, ballots }
    }
}

//! The audit file: the proof of every ballot, by circle, for the works council. Not public: the list of a circle is
//! short. Made when a round closes, handed out until its release is published, then gone from
//! the database.

use serde::{Deserialize, Serialize};

use crate::{
    guardian::Kind,
    survey::RoundName,
    token::{BoxHash, Commitment, Prefix, Proof, Salt, SerialKey, Signature, Token},
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
#[serde(from = "Line", into = "Line")]
pub struct AuditedBallot {
    /// The position of its circle in the promise; with guardians that of its cell among the cells of its kind.
    pub circle: usize,
    /// What it holds: in a round with guardians, where the circle does not say it.
    pub kind: Option<Kind>,
    /// Token, commitment and signatures.
    pub proof: Proof,
    /// What kept the commitment from being guessed: only in a round whose promise hands answers over.
    pub salt: Option<Salt>,
    /// The answer, one number per statement: only in such a round.
    pub answer: Option<Vec<u8>>,
}

/// A ballot as it stands in the file. Strict: a field that nobody knows could carry what the promise says nobody
/// gets, and serde cannot be strict about a flattened part.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    circle: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    prefix: Prefix,
    pk: SerialKey,
    token: Token,
    commit: Commitment,
    bh: BoxHash,
    sig: Signature,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    salt: Option<Salt>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answer: Option<Vec<u8>>,
}

impl From<Line> for AuditedBallot {
    fn from(line: Line) -> Self {
        let Line { circle, kind, prefix, pk, token, commit, bh, sig, salt, answer } = line;
        Self { circle, kind, proof: Proof { prefix, pk, token, commit, bh, sig }, salt, answer }
    }
}

impl From<AuditedBallot> for Line {
    fn from(ballot: AuditedBallot) -> Self {
        let AuditedBallot { circle, kind, proof: Proof { prefix, pk, token, commit, bh, sig }, salt, answer } =
            ballot;
        Self { circle, kind, prefix, pk, token, commit, bh, sig, salt, answer }
    }
}

impl AuditFile {
    /// Sorts ballots by leaf.
    pub fn new(round: RoundName, manifest_hash: String, mut ballots: Vec<AuditedBallot>) -> Self {
        ballots.sort_by_cached_key(|ballot| *ballot.proof.leaf().as_bytes());
        Self { v: super::VERSION, round, manifest_hash, ballots }
    }
}

//! The first page of a promise, and the terms from which it is drawn up.
//!
//! It must never hold an address, the name of a person, or anything that differs from reader to reader.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{RoundName, Threshold};

/// The first page of the promise. Hashes are SHA-256, printed as hex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of this form.
    pub v: u8,
    /// The round.
    pub round: RoundName,
    /// Hash of the instrument's JSON.
    pub instrument_hash: String,
    /// The lowest answer.
    pub scale_min: u8,
    /// The highest answer.
    pub scale_max: u8,
    /// No number is shown about fewer people.
    pub k: Threshold,
    /// Comments need this many respondents.
    pub k_comments: u32,
    /// Hash of the tree's JSON.
    pub tree_hash: String,
    /// The first day, UTC.
    pub opens: NaiveDate,
    /// The last day, UTC: answers are taken until it ends.
    pub closes: NaiveDate,
    /// What is kept and for how long, in words.
    pub retention: String,
    /// What the works council receives to check the count.
    pub audit_mode: AuditMode,
    /// How many circles there are.
    pub circles: usize,
    /// The root of the Merkle tree over the circles' JSON.
    pub circles_root: String,
    /// The P-256 point that ballots are sealed to, base64url.
    pub seal_pk: String,
    /// Whether the sealing key opens only with the passphrases of two officers.
    pub officers: bool,
    /// The P-256 point that checks receipts, base64url.
    pub receipt_pk: String,
    /// Where answers are sent, e.g. `https://survey.example.org`.
    pub answers_origin: String,
}

/// What the works council receives after a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AuditMode {
    /// Proof of every ballot, and no answer.
    #[default]
    Commitments,
    /// The answers as well, so that it can count again.
    Answers,
}

/// The keys of a round that stand in its promise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundPublicKeys {
    /// The P-256 point that ballots are sealed to, base64url.
    pub seal_pk: String,
    /// Whether its private half opens only with the passphrases of two officers.
    pub officers: bool,
    /// The P-256 point that checks receipts, base64url.
    pub receipt_pk: String,
}

/// What [`Promise::draw_up`](super::Promise::draw_up) needs beside instrument, tree and circles.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The round.
    pub round: RoundName,
    /// No number is shown about fewer people.
    pub k: Threshold,
    /// The first day, UTC.
    pub opens: NaiveDate,
    /// The last day, UTC.
    pub closes: NaiveDate,
    /// Where answers are sent.
    pub answers_origin: String,
    /// What the works council receives.
    pub audit_mode: AuditMode,
}

/// The version of the manifest's form.
pub(super) const VERSION: u8 = 3;

const RETENTION: &str = "Answers are opened, counted and deleted when the round closes, and the key that opens them is \
destroyed; what is kept are the numbers that are then published, and the public record, which proves every ballot \
and shows no answer. Comments that may be shown wait in a table of their own until the round is published, and are kept \
beside the numbers then, without the names of people in the organisation; all other comments are deleted when the round closes. \
The list of who was invited is deleted when the round closes.";
const RETENTION_WITH_ANSWERS: &str = " In this round the works council also receives every single answer, without a \
name, so that it can count again; how long it keeps them is for the works council to say.";

/// What is kept of answers and comments.
pub(super) fn retention(audit_mode: AuditMode) -> String {
    match audit_mode {
        AuditMode::Commitments => RETENTION.to_owned(),
        AuditMode::Answers => RETENTION.to_owned() + RETENTION_WITH_ANSWERS,
    }
}

//! A receipt as a person may keep it: proof that a ballot was accepted, and nothing of what was answered.

use serde::{Deserialize, Serialize};

use crate::{
    survey::RoundName,
    token::{Leaf, Receipt},
};

/// The file that the page offers to save.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedReceipt {
    /// The version of this form.
    pub v: u8,
    /// The round.
    pub round: RoundName,
    /// The fingerprint of its promise, base64url.
    pub manifest_hash: String,
    /// What stands for the ballot in the public record.
    pub leaf: Leaf,
    /// The answers side's signature.
    pub receipt: Receipt,
    /// Where the record can be had.
    pub answers_origin: String,
}

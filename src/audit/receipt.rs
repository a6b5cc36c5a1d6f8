//! Looks a saved receipt up in the public record. A genuine receipt whose ballot is not there proves that an accepted
//! ballot was dropped.

use super::public_record::{is_signed, open};
use candor_protocol::{
    record::{Leaves, Record, SavedReceipt, expect_form},
    survey::{Promise, PromiseError, RoundName},
    token::ReceiptPublicKey,
};

/// What became of the ballot behind a genuine receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is in the record, and counts.
    Counted,
    /// With guardians: its entry is in the list that they have opened. Which ballot came out of it nobody can say.
    Listed,
    /// It is in the record, and held no valid answer.
    Invalid,
    /// It is not in the record: receipt, promise and record together prove it.
    Missing,
}

/// Why nothing can be said.
#[derive(Debug, thiserror::Error)]
pub enum LookUpError {
    /// The receipt is in no form that we know.
    #[error("the receipt cannot be read: {0}; expected the file that the page offered to save")]
    Receipt(#[source] serde_json::Error),
    /// The promise cannot be relied on.
    #[error(transparent)]
    Promise(#[from] PromiseError),
    /// The record is in no form that we know.
    #[error("the record cannot be read: {0}; expected the file as GET /v1/rounds/<round>/record serves it")]
    Record(#[source] serde_json::Error),
    /// They are not of one round.
    #[error(
        "the receipt is for the round {found} under another promise than this file: expected a receipt for {expected}; \
         fetch promise and record of the receipt's round, and if the names are the same, keep all files: two promises \
         under one name prove a lie"
    )]
    OtherRound {
        /// The receipt's round.
        found: RoundName,
        /// The promise's.
        expected: RoundName,
    },
    /// A proof that does not fit the promise.
    #[error(
        "the proof does not fit the guardians of this round: it was changed, or is not whole; expected the file that the page offered \
         to save"
    )]
    Proof,
    /// The receipt key did not sign it.
    #[error(
        "the receipt is not signed by the receipt key of this round: it was changed, or never came from this service; it \
         proves nothing"
    )]
    Unsigned,
    /// The record is not the round's.
    #[error(
        "the record is not signed by the receipt key of this round: fetch it again; as it is, it proves nothing about the \
         receipt, which is genuine"
    )]
    UnsignedRecord,
}

/// Looks a receipt up. All three are exact texts: the file that the page saved, and what the service serves.
///
/// # Errors
/// When one of them cannot be read, is not signed by the receipt key in the promise, or they are not of one round.
pub fn look_up(receipt: &str, promise: &str, record: &str) -> Result<Fate, LookUpError> {
    expect_form("receipt", receipt).map_err(LookUpError::Receipt)?;
    let saved: SavedReceipt = serde_json::from_str(receipt).map_err(LookUpError::Receipt)?;
    let promise = Promise::parse(promise)?;
    if saved.round != *promise.round() || saved.manifest_hash != promise.hash_text() {
        return Err(LookUpError::OtherRound { found: saved.round, expected: promise.round().clone() });
    }
    let key = promise.manifest().receipt_pk.parse::<ReceiptPublicKey>().map_err(|_| LookUpError::Unsigned)?;
    if !key.verify(promise.hash(), &saved.leaf, &saved.receipt) {
        return Err(LookUpError::Unsigned);
    }
    let (signed, Record { answers, comments, guarded, .. }) = open(record).map_err(LookUpError::Record)?;
    if !is_signed(&signed, &promise) {
        return Err(LookUpError::UnsignedRecord);
    }
    if let Some(guarded) = guarded {
        let list = guarded.list.read(&promise).map_err(|_| LookUpError::UnsignedRecord)?;
        return Ok(if list.leaves.contains(&saved.leaf) { Fate::Listed } else { Fate::Missing });
    }
    let in_list = |list: &Leaves| list.find(&saved.leaf);
    Ok(match in_list(&answers).or_else(|| in_list(&comments)) {
        Some(true) => Fate::Counted,
        Some(false) => Fate::Invalid,
        None => Fate::Missing,
    })
}

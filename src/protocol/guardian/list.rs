//! The list of entries that are unwrapped: leaves only, signed by the round's receipt key and published when a round is over.
//!
//! It must never say of which circle an entry is: how many of a small team answered would follow.

use aws_lc_rs::error::Unspecified;
use serde::{Deserialize, Serialize};

use super::{
    acceptance::place_of,
    entry::EntryRequest,
    inner::InnerBallot,
    key::GuardianKey,
    wrap::{Kind, Pair, wrapped_length},
};
use crate::{
    survey::{Promise, RoundName, sha256},
    token::{Leaf, Receipt, ReceiptKey, ReceiptPublicKey},
};

/// The list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryList {
    /// The version of this form.
    pub v: u8,
    /// The round.
    pub round: RoundName,
    /// The fingerprint of its promise, base64url.
    pub manifest_hash: String,
    /// The leaves of all entries, sorted by their bytes.
    pub leaves: Vec<Leaf>,
}

/// The list with its signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedList {
    /// The exact text of an [`EntryList`].
    pub list: String,
    /// The receipt key's signature of it.
    pub sig: Receipt,
}

impl EntryList {
    /// The list of some entries.
    pub fn of(promise: &Promise, mut leaves: Vec<Leaf>) -> Self {
        leaves.sort_unstable_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
        Self { v: 1, round: promise.round().clone(), manifest_hash: promise.hash_text(), leaves }
    }

    /// What the receipt key signs of a list.
    fn message(manifest_hash: &[u8; 32], list: &str) -> Vec<u8> {
        [b"candor-entries-v1".as_slice(), manifest_hash, &sha256(list.as_bytes())].concat()
    }
}

impl ReceiptKey {
    /// Signs the list of entries of a round with guardians: two different ones with this signature prove a lie.
    ///
    /// # Errors
    /// When the library fails.
    pub fn sign_list(&self, manifest_hash: &[u8; 32], list: &str) -> Result<Receipt, Unspecified> {
        self.sign(&EntryList::message(manifest_hash, list))
    }
}

impl SignedList {
    /// The list, if the service has signed it for this promise. Says in words why not.
    ///
    /// # Errors
    /// When it has not.
    pub fn read(&self, promise: &Promise) -> Result<EntryList, String> {
        let key: ReceiptPublicKey =
            promise.manifest().receipt_pk.parse().map_err(|_| "the promise has no receipt key".to_owned())?;
        if !key.holds(&EntryList::message(promise.hash(), &self.list), &self.sig) {
            return Err("the list of entries is not signed by the key in the promise".to_owned());
        }
        let list: EntryList =
            serde_json::from_str(&self.list).map_err(|error| format!("the list cannot be read: {error}"))?;
        if list.v != 1 || list.manifest_hash != promise.hash_text() {
            return Err("the list is of another form, or for another promise".to_owned());
        }
        Ok(list)
    }
}

/// The lengths of both kinds of wrapped ballots as they come from a browser.
pub(super) fn lengths(promise: &Promise) -> Pair<usize> {
    let many = promise.manifest().guardians().map_or(0, |guardians| guardians.who.len());
    let length = |kind| wrapped_length(InnerBallot::length(kind, promise.instrument()), many);
    Pair { answers: length(Kind::Answers), comment: length(Kind::Comment) }
}

impl EntryRequest {
    /// The lengths that both wrapped ballots have in a round.
    pub fn lengths(promise: &Promise) -> Pair<usize> {
        lengths(promise)
    }
}

impl GuardianKey {
    /// Its place in a promise, from 1. Says in words why it has none.
    ///
    /// # Errors
    /// When it is not there.
    pub fn place(&self, promise: &Promise) -> Result<u8, String> {
        place_of(self, promise)
    }
}

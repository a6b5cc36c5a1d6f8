//! A guardian's word, before the first invitation, that the promise of a round is the one they have read and that their keys are in it.
//!
//! It must never be given for a promise of which not every part was checked.

use serde::{Deserialize, Serialize};

use super::key::GuardianKey;
use crate::{
    survey::{Promise, RoundName},
    token::{SerialKey, Signature, is_signed},
};

/// The document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The version of this form.
    pub v: u8,
    /// `candor guardian acceptance`.
    pub kind: String,
    /// The round.
    pub round: RoundName,
    /// The fingerprint of its promise, base64url.
    pub manifest_hash: String,
    /// The guardian's place, from 1.
    pub place: u8,
    /// The guardian's signature.
    pub sig: Signature,
}

impl Acceptance {
    /// What it says that it is.
    pub const KIND: &str = "candor guardian acceptance";

    /// Accepts a promise, whose parts were checked when it was read. Says in words why not.
    ///
    /// # Errors
    /// When the promise has no guardian with this key.
    pub fn sign(key: &GuardianKey, promise: &Promise) -> Result<Self, String> {
        let place = place_of(key, promise)?;
        let sig = key.sign(&message(promise)).map_err(|_| "the library failed".to_owned())?;
        Ok(Self {
            v: 1,
            kind: Self::KIND.to_owned(),
            round: promise.round().clone(),
            manifest_hash: promise.hash_text(),
            place,
            sig,
        })
    }

    /// Whether it is that of a guardian of this promise; gives the place. Says in words why not.
    ///
    /// # Errors
    /// When it is not.
    pub fn check(&self, promise: &Promise) -> Result<u8, String> {
        if self.v != 1 || self.kind != Self::KIND {
            return Err(format!(
                "this is a {:?} of form {}: expected an acceptance of form 1",
                self.kind, self.v
            ));
        }
        if self.manifest_hash != promise.hash_text() {
            return Err(format!(
                "it accepts another promise (of the round {}): expected the one of {} that stands here",
                self.round,
                promise.round()
            ));
        }
        let guardians = promise.manifest().guardians().ok_or("the round has no guardians")?;
        let at = usize::from(self.place).checked_sub(1);
        let guardian = at.and_then(|at| guardians.who.get(at)).ok_or("the promise has no such guardian")?;
        let pk: SerialKey = guardian.sign_pk.parse().map_err(|_| "a key in the promise cannot be read")?;
        is_signed(&pk, &message(promise), &self.sig)
            .map_err(|_| format!("it is not signed by {}", guardian.name))?;
        Ok(self.place)
    }
}

/// The place of a guardian in a promise, from 1.
///
/// # Errors
/// When the promise has none with these keys, in words.
pub(super) fn place_of(key: &GuardianKey, promise: &Promise) -> Result<u8, String> {
    let guardians = promise.manifest().guardians().ok_or("the promise of this round names no guardians")?;
    let at = guardians.who.iter().position(|guardian| key.is(guardian));
    at.and_then(|at| u8::try_from(at + 1).ok())
        .ok_or_else(|| "your key is not in this promise: do not accept it, and say so aloud".to_owned())
}

fn message(promise: &Promise) -> Vec<u8> {
    [b"candor-accept-v1".as_slice(), promise.hash()].concat()
}

//! What a guardian signs when a layer is off: which list, which piles came in, which went out, how many rows each cell has, and what
//! was left out. A guardian keeps it; whoever audits takes it from the guardian and not from the server.
//!
//! It must never say in which order rows came in, or which came out as which.

use serde::{Deserialize, Serialize};

use super::{
    cells::carry,
    key::GuardianKey,
    layer::{Gone, Layer, least},
    pile::Pile,
    wrap::{Kind, Pair},
};
use crate::{
    survey::{Promise, RoundName, hash_text, sha256},
    token::{SerialKey, Signature, is_signed},
};

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttestationText {
    /// The version of this form.
    pub v: u8,
    /// The round.
    pub round: RoundName,
    /// The fingerprint of its promise, base64url.
    pub manifest_hash: String,
    /// The guardian's place, from 1.
    pub place: u8,
    /// SHA-256 of the list, base64url.
    pub list: String,
    /// SHA-256 of the piles that came in, base64url.
    #[serde(rename = "in")]
    pub came: Pair<String>,
    /// SHA-256 of the piles that went out.
    #[serde(rename = "out")]
    pub went: Pair<String>,
    /// By cell, ascending, how many rows went out.
    pub cells: Pair<Vec<(u32, u32)>>,
    /// What did not open.
    pub lost: Pair<Vec<Gone>>,
    /// What was inside more than once.
    pub doubles: Pair<Vec<Gone>>,
}

/// The text with its signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attestation {
    /// The exact text of an [`AttestationText`].
    pub text: String,
    /// The guardian's signature of it.
    pub sig: Signature,
}

/// What is wrong with an attestation.
#[derive(Debug, thiserror::Error)]
pub enum AttestationError {
    /// It cannot be read.
    #[error("the attestation cannot be read: {0}")]
    Form(#[from] serde_json::Error),
    /// The promise has no such guardian, or they did not sign it.
    #[error("it is not signed by the guardian of place {0} in the promise")]
    Signature(u8),
    /// It speaks of something else.
    #[error("its {what} is {found}: expected {expected}")]
    Other {
        /// Of what.
        what: &'static str,
        /// What it says.
        found: String,
        /// What it should say.
        expected: String,
    },
    /// Its numbers do not follow from those before.
    #[error("how many rows its cells have does not follow from what came in and what was left out")]
    Counts,
}

impl Attestation {
    /// Signs what came of both piles.
    ///
    /// # Errors
    /// When the library fails.
    pub fn sign(
        key: &GuardianKey,
        promise: &Promise,
        place: u8,
        list: &str,
        came: &Pair<[u8; 32]>,
        layers: &Pair<Layer>,
    ) -> Result<Self, serde_json::Error> {
        let both = |of: &dyn Fn(&Layer) -> Vec<Gone>| Pair {
            answers: of(&layers.answers),
            comment: of(&layers.comment),
        };
        let text = AttestationText {
            v: 1,
            round: promise.round().clone(),
            manifest_hash: promise.hash_text(),
            place,
            list: hash_text(&sha256(list.as_bytes())),
            came: Pair { answers: hash_text(&came.answers), comment: hash_text(&came.comment) },
            went: Pair {
                answers: hash_text(&layers.answers.out.hash()),
                comment: hash_text(&layers.comment.out.hash()),
            },
            cells: Pair { answers: layers.answers.out.counts(), comment: layers.comment.out.counts() },
            lost: both(&|layer| layer.lost.clone()),
            doubles: both(&|layer| layer.doubles.clone()),
        };
        let text = serde_json::to_string(&text)?;
        let sig = key.sign(&message(&text)).map_err(|_| serde::ser::Error::custom("the library failed"))?;
        Ok(Self { text, sig })
    }

    /// The text, if the guardian of its place has signed it, for this promise and list.
    ///
    /// # Errors
    /// When it is not signed, or speaks of something else.
    pub fn read(
        &self,
        promise: &Promise,
        place: u8,
        list: &str,
    ) -> Result<AttestationText, AttestationError> {
        let guardians = promise.manifest().guardians();
        let at = usize::from(place).checked_sub(1);
        let guardian = guardians.as_ref().zip(at).and_then(|(guardians, at)| guardians.who.get(at));
        let guardian = guardian.ok_or(AttestationError::Signature(place))?;
        let pk: SerialKey = guardian.sign_pk.parse().map_err(|_| AttestationError::Signature(place))?;
        is_signed(&pk, &message(&self.text), &self.sig).map_err(|_| AttestationError::Signature(place))?;
        let text: AttestationText = serde_json::from_str(&self.text)?;
        expect("form", &text.v.to_string(), "1")?;
        expect("round", text.round.as_str(), promise.round().as_str())?;
        expect("promise", &text.manifest_hash, &promise.hash_text())?;
        expect("place", &text.place.to_string(), &place.to_string())?;
        expect("list", &text.list, &hash_text(&sha256(list.as_bytes())))?;
        Ok(text)
    }
}

impl AttestationText {
    /// Whether this took in what was there: piles by hash, and the counts that follow from theirs.
    ///
    /// # Errors
    /// When it names other piles, or its counts do not follow.
    pub fn follows(&self, promise: &Promise, before: &Pair<Pile>) -> Result<(), AttestationError> {
        for kind in Kind::ALL {
            let pile = before.of(kind);
            expect("pile that came in", self.came.of(kind), &hash_text(&pile.hash()))?;
            self.counts_follow(promise, kind, pile.counts())?;
        }
        Ok(())
    }

    /// Whether this took in what an earlier attestation handed on.
    ///
    /// # Errors
    /// When it names other piles, or its counts do not follow.
    pub fn follows_text(&self, promise: &Promise, before: &Self) -> Result<(), AttestationError> {
        for kind in Kind::ALL {
            expect("pile that came in", self.came.of(kind), before.went.of(kind))?;
            self.counts_follow(promise, kind, before.cells.of(kind).clone())?;
        }
        Ok(())
    }

    /// Whether these are the piles that it hands on.
    ///
    /// # Errors
    /// When they are others.
    pub fn hands_on(&self, piles: &Pair<Pile>) -> Result<(), AttestationError> {
        for kind in Kind::ALL {
            expect("pile that went out", self.went.of(kind), &hash_text(&piles.of(kind).hash()))?;
            if *self.cells.of(kind) != piles.of(kind).counts() {
                return Err(AttestationError::Counts);
            }
        }
        Ok(())
    }

    fn counts_follow(
        &self,
        promise: &Promise,
        kind: Kind,
        mut counts: Vec<(u32, u32)>,
    ) -> Result<(), AttestationError> {
        for gone in self.lost.of(kind).iter().chain(self.doubles.of(kind)) {
            let cell = counts.iter_mut().find(|(cell, many)| *cell == gone.cell && *many > 0);
            cell.ok_or(AttestationError::Counts)?.1 -= 1;
        }
        counts.retain(|(_, many)| *many > 0);
        let to = carry(promise.tree(), &counts, least(promise, kind));
        let mut expected = std::collections::BTreeMap::<u32, u32>::new();
        for ((_, many), to) in counts.iter().zip(to) {
            if let Some(to) = to {
                *expected.entry(to).or_default() += many;
            }
        }
        if expected.into_iter().collect::<Vec<_>>() == *self.cells.of(kind) {
            Ok(())
        } else {
            Err(AttestationError::Counts)
        }
    }
}

fn message(text: &str) -> Vec<u8> {
    [b"candor-guardian-v1".as_slice(), &sha256(text.as_bytes())].concat()
}

fn expect(what: &'static str, found: &str, expected: &str) -> Result<(), AttestationError> {
    if found == expected {
        return Ok(());
    }
    Err(AttestationError::Other { what, found: found.to_owned(), expected: expected.to_owned() })
}

//! A proof: what somebody keeps who wants to find their own ballot among those that were opened, and to show at which guardian it was
//! lost. With the one-time keys everybody can wrap the ballot again, and sees the same bytes.
//!
//! It must never be kept by a page unasked: with the opened boxes it also shows what was answered.

use aws_lc_rs::error::Unspecified;
use rand::CryptoRng;
use serde::{Deserialize, Serialize};

use super::{
    entry::EntryRequest,
    wrap::{Kind, Pair, Wrapped, layers},
};
use crate::{
    survey::{Guardians, Promise, RoundName},
    token::{
        Leaf, OpeningKey, Prefix, SealPublicKey, SerialKey, Signature, Token, from_base64url, to_base64url,
    },
};

/// The file that the page offers to save.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedProof {
    /// The version of this form.
    pub v: u8,
    /// `candor proof`.
    pub kind: String,
    /// The round.
    pub round: RoundName,
    /// The fingerprint of its promise, base64url.
    pub manifest_hash: String,
    /// The random beginning of the entry's token message.
    pub prefix: Prefix,
    /// The one-time key of the entry.
    pub pk: SerialKey,
    /// Its token.
    pub token: Token,
    /// Its signature.
    pub sig: Signature,
    /// How the answers were wrapped.
    pub answers: Layers,
    /// How the comment was wrapped, which may be empty.
    pub comment: Layers,
}

/// How a ballot was wrapped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layers {
    /// The inner ballot.
    pub inner: Wrapped,
    /// The one-time keys, the first guardian's first: the number (32 bytes) and its point (65), base64url.
    pub keys: Vec<String>,
}

/// The same bytes again.
pub struct Rebuilt {
    /// The leaf of the entry.
    pub leaf: Leaf,
    /// By kind: what lay in front of each guardian, the first one's first, and last the ballot itself.
    pub layers: Pair<Vec<Vec<u8>>>,
}

impl Layers {
    /// Wraps an inner ballot for every guardian, as [`Wrapped::around`] does, and keeps what shows it.
    ///
    /// # Errors
    /// When a guardian's key is no point of the curve.
    pub fn around(
        inner: &[u8],
        guardians: &Guardians,
        manifest_hash: &[u8; 32],
        kind: Kind,
        pk: &SerialKey,
        rng: &mut impl CryptoRng,
    ) -> Result<(Wrapped, Self), Unspecified> {
        let (wrapped, keys) = Wrapped::around_with(inner, guardians, manifest_hash, kind, pk, rng)?;
        let text =
            |key: OpeningKey| to_base64url(&[key.as_bytes().as_slice(), key.public().as_bytes()].concat());
        let keys = keys.into_iter().map(text).collect();
        Ok((wrapped, Self { inner: Wrapped::from_bytes(inner.to_vec()), keys }))
    }
}

impl SavedProof {
    /// What stands in `kind`.
    pub const KIND: &str = "candor proof";

    /// What shows how these were wrapped, in an entry.
    pub fn of(promise: (&RoundName, String), entry: &EntryRequest, answers: Layers, comment: Layers) -> Self {
        let (round, manifest_hash) = promise;
        let EntryRequest { prefix, pk, token, sig, .. } = entry.clone();
        let kind = Self::KIND.to_owned();
        Self { v: 1, kind, round: round.clone(), manifest_hash, prefix, pk, token, sig, answers, comment }
    }

    /// Wraps both ballots again, for the guardians of the promise. `None` where the file does not fit it.
    pub fn rebuild(&self, promise: &Promise) -> Option<Rebuilt> {
        let guardians =
            promise.manifest().guardians().filter(|_| self.manifest_hash == promise.hash_text())?;
        let layers = Pair::make(|kind| {
            let of = match kind {
                Kind::Answers => &self.answers,
                Kind::Comment => &self.comment,
            };
            let keys: Option<Vec<OpeningKey>> = of.keys.iter().map(|key| one_time(key)).collect();
            let inner = of.inner.as_bytes();
            layers(inner, &guardians, promise.hash(), kind, &self.pk, &keys.ok_or(())?).map_err(|_| ())
        });
        let layers = layers.ok()?;
        let wrapped = |kind| layers.of(kind).first().cloned().map(Wrapped::from_bytes);
        let request = EntryRequest {
            circle: 0, // no part of the leaf
            prefix: self.prefix.clone(),
            pk: self.pk.clone(),
            token: self.token.clone(),
            sig: self.sig.clone(),
            answers: wrapped(Kind::Answers)?,
            comment: wrapped(Kind::Comment)?,
        };
        Some(Rebuilt { leaf: request.leaf(), layers })
    }
}

/// A key whose two halves belong together.
fn one_time(text: &str) -> Option<OpeningKey> {
    let bytes = from_base64url("the one-time key", text).ok()?;
    let (number, point) = bytes.split_first_chunk::<32>()?;
    let key = OpeningKey::from_bytes(number).ok()?;
    (*key.public() == SealPublicKey::try_from(point).ok()?).then_some(key)
}

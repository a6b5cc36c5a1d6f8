//! Wrapping: one layer of HPKE for each guardian, the last one's innermost.
//!
//! A layer is bound to round, kind and place, and the outermost to its entry: a copy anywhere else does not open. It must never be
//! of another length than all others of its kind.

use aws_lc_rs::error::Unspecified;
use rand::CryptoRng;
use serde::{Deserialize, Serialize};

use crate::{
    survey::Guardians,
    token::{
        BytesError, OVERHEAD, OpeningKey, SealPublicKey, SerialKey, from_base64url, seal, seal_with, sha256,
        silent, to_base64url,
    },
};

/// What is wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A ballot with answers.
    Answers,
    /// A ballot with a comment, which may be empty.
    Comment,
}

impl Kind {
    /// Both, answers first.
    pub const ALL: [Self; 2] = [Self::Answers, Self::Comment];

    fn byte(self) -> u8 {
        match self {
            Self::Answers => 1,
            Self::Comment => 2,
        }
    }

    /// What stands in the place of a circle inside: no unit begins with this sign.
    pub fn circle(self) -> &'static str {
        match self {
            Self::Answers => "*answers",
            Self::Comment => "*comment",
        }
    }
}

/// One for each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair<T> {
    /// For answers.
    pub answers: T,
    /// For comments.
    pub comment: T,
}

impl<T> Pair<T> {
    /// The one of this kind.
    pub fn of(&self, kind: Kind) -> &T {
        match kind {
            Kind::Answers => &self.answers,
            Kind::Comment => &self.comment,
        }
    }

    /// One made for each kind, answers first.
    ///
    /// # Errors
    /// When one cannot be made.
    pub fn make<E>(mut make: impl FnMut(Kind) -> Result<T, E>) -> Result<Self, E> {
        Ok(Self { answers: make(Kind::Answers)?, comment: make(Kind::Comment)? })
    }
}

/// A wrapped ballot, as it is sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Wrapped(Vec<u8>);

impl Wrapped {
    /// Wraps an inner ballot for every guardian; `pk` is the entry's.
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
    ) -> Result<Self, Unspecified> {
        Ok(Self::around_with(inner, guardians, manifest_hash, kind, pk, rng)?.0)
    }

    /// The same, and the one-time keys of the layers, the first guardian's first, for a proof.
    pub(super) fn around_with(
        inner: &[u8],
        guardians: &Guardians,
        manifest_hash: &[u8; 32],
        kind: Kind,
        pk: &SerialKey,
        rng: &mut impl CryptoRng,
    ) -> Result<(Self, Vec<OpeningKey>), Unspecified> {
        let mut keys = Vec::with_capacity(guardians.who.len());
        for _ in &guardians.who {
            keys.push(OpeningKey::generate(rng)?);
        }
        let outermost = layers(inner, guardians, manifest_hash, kind, pk, &keys)?.swap_remove(0);
        Ok((Self(outermost), keys))
    }

    /// From its bytes.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// All bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// SHA-256 of it.
    pub fn hash(&self) -> [u8; 32] {
        sha256(&[&self.0])
    }
}

/// What lies in front of each guardian, the first one's first, and last the ballot itself; each layer is sealed with a one-time key of its
/// own, the first one's first.
pub(super) fn layers(
    inner: &[u8],
    guardians: &Guardians,
    manifest_hash: &[u8; 32],
    kind: Kind,
    pk: &SerialKey,
    keys: &[OpeningKey],
) -> Result<Vec<Vec<u8>>, Unspecified> {
    if keys.len() != guardians.who.len() {
        return Err(Unspecified);
    }
    let mut layers = vec![inner.to_vec()];
    for (at, (guardian, key)) in guardians.who.iter().zip(keys).enumerate().rev() {
        let place = place(at)?;
        let peel_pk: SealPublicKey = guardian.peel_pk.parse().map_err(|_| Unspecified)?;
        let inside = layers.last().map_or(inner, Vec::as_slice);
        layers.push(seal_with(key, &peel_pk, &info(manifest_hash, kind, place), aad(place, pk), inside)?);
    }
    layers.reverse();
    Ok(layers)
}

/// How long something wrapped is for so many guardians.
pub fn wrapped_length(inner: usize, guardians: usize) -> usize {
    inner + guardians * OVERHEAD
}

/// Takes the layer of a place off; `pk` is the entry's, where the place is 1. `None` where it does not open.
pub(super) fn unwrap(
    key: &OpeningKey,
    manifest_hash: &[u8; 32],
    kind: Kind,
    place: u8,
    pk: Option<&SerialKey>,
    wrapped: &[u8],
) -> Option<Vec<u8>> {
    let aad = pk.map_or(&[][..], |pk| aad(place, pk));
    key.open(&info(manifest_hash, kind, place), aad, wrapped).map(|opened| opened.to_vec())
}

fn aad(place: u8, pk: &SerialKey) -> &[u8] {
    if place == 1 { pk.as_bytes() } else { &[] }
}

fn place(at: usize) -> Result<u8, Unspecified> {
    u8::try_from(at + 1).map_err(|_| Unspecified)
}

fn info(manifest_hash: &[u8; 32], kind: Kind, place: u8) -> Vec<u8> {
    [b"candor-wrap-v1".as_slice(), manifest_hash, &[kind.byte(), place]].concat()
}

impl TryFrom<String> for Wrapped {
    type Error = BytesError;

    fn try_from(text: String) -> Result<Self, BytesError> {
        Ok(Self(from_base64url("the wrapped ballot", &text)?))
    }
}

impl From<Wrapped> for String {
    fn from(wrapped: Wrapped) -> Self {
        to_base64url(&wrapped.0)
    }
}

silent!(Wrapped);

/// Whether a key is a point that something can be wrapped for.
pub(super) fn is_point(key: &SealPublicKey, rng: &mut impl CryptoRng) -> bool {
    seal(key, b"", b"", b"", rng).is_ok()
}

//! A guardian's seed, and the two key pairs that follow from it for one round: one takes layers off, one signs.
//!
//! A seed must never be on the server, and never serve two rounds.

use aws_lc_rs::{
    error::Unspecified,
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair},
};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::wrap::is_point;
use crate::{
    survey::{Guardian, RoundName},
    token::{OpeningKey, SealPublicKey, Signature, hkdf, silent},
};

/// 32 random bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed(Zeroizing<[u8; 32]>);

/// Both key pairs of a guardian for a round.
pub struct GuardianKey {
    peel: OpeningKey,
    sign: EcdsaKeyPair,
    sign_pk: SealPublicKey,
}

/// What a guardian gives to HR: public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyDocument {
    /// The version of this form.
    pub v: u8,
    /// `candor guardian key`.
    pub kind: String,
    /// The round.
    pub round: RoundName,
    /// As people know them.
    pub name: String,
    /// Their office.
    pub role: String,
    /// The P-256 point that ballots are wrapped for.
    pub peel_pk: SealPublicKey,
    /// The P-256 point that checks what they sign.
    pub sign_pk: SealPublicKey,
}

impl Seed {
    /// Draws a new one.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut_slice());
        Self(seed)
    }

    /// From its bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The keys for a round.
    ///
    /// # Errors
    /// When the library fails.
    pub fn keys(&self, round: &RoundName) -> Result<GuardianKey, Unspecified> {
        let derive = |purpose: u8| {
            let info = [b"candor-guardian-v1".as_slice(), &[purpose], round.as_str().as_bytes()].concat();
            OpeningKey::derive(&hkdf(&self.0, &info))
        };
        let (peel, sign) = (derive(1)?, derive(2)?);
        let pair = EcdsaKeyPair::from_private_key_and_public_key(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            sign.as_bytes(),
            sign.public().as_bytes(),
        );
        Ok(GuardianKey { peel, sign: pair.map_err(|_| Unspecified)?, sign_pk: sign.public().clone() })
    }
}

impl GuardianKey {
    /// What takes layers off.
    pub fn peel(&self) -> &OpeningKey {
        &self.peel
    }

    /// Whether a guardian of a promise is this one.
    pub fn is(&self, guardian: &Guardian) -> bool {
        guardian.peel_pk == self.peel.public().to_text() && guardian.sign_pk == self.sign_pk.to_text()
    }

    /// What is given to HR.
    pub fn document(&self, round: &RoundName, name: &str, role: &str) -> KeyDocument {
        KeyDocument {
            v: 1,
            kind: KeyDocument::KIND.to_owned(),
            round: round.clone(),
            name: name.to_owned(),
            role: role.to_owned(),
            peel_pk: self.peel.public().clone(),
            sign_pk: self.sign_pk.clone(),
        }
    }

    /// Signs a message, with a low s.
    ///
    /// # Errors
    /// When the library fails.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Signature, Unspecified> {
        let signature = self.sign.sign(&SystemRandom::new(), message)?;
        Ok(Signature::try_from(signature.as_ref()).map_err(|_| Unspecified)?.low())
    }
}

impl KeyDocument {
    /// What it says that it is.
    pub const KIND: &str = "candor guardian key";

    /// Whether it is one, for this round, with keys that something can be wrapped for. Says what is wrong in words.
    ///
    /// # Errors
    /// When it is not.
    pub fn check(&self, round: &RoundName, rng: &mut impl CryptoRng) -> Result<(), String> {
        if self.v != 1 || self.kind != Self::KIND {
            return Err(format!(
                "this is a {:?} of form {}: expected a guardian's key of form 1",
                self.kind, self.v
            ));
        }
        if self.round != *round {
            return Err(format!("this key was made for the round {}: expected {round}", self.round));
        }
        if self.peel_pk == self.sign_pk
            || ![&self.peel_pk, &self.sign_pk].iter().all(|key| is_point(key, rng))
        {
            return Err("its public keys are no points of the curve P-256, or are the same".to_owned());
        }
        Ok(())
    }

    /// As it stands in the promise.
    pub fn guardian(&self) -> Guardian {
        let Self { name, role, peel_pk, sign_pk, .. } = self.clone();
        Guardian { name, role, peel_pk: peel_pk.to_text(), sign_pk: sign_pk.to_text() }
    }
}

silent!(Seed, GuardianKey);

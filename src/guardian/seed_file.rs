//! A guardian's key file: the seed, locked with a passphrase, and what was done with it. A browser reads and writes the same.
//!
//! The seed must never stand in it unlocked. What was opened is written into it before anything is opened.

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    pbkdf2,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use candor_protocol::{guardian::Seed, survey::RoundName};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::duty::Opened;

/// The file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedFile {
    /// The version of this form.
    pub v: u8,
    /// `candor guardian seed`.
    pub kind: String,
    /// The one round that it is for.
    pub round: RoundName,
    /// As people know the guardian.
    pub name: String,
    /// Their office.
    pub role: String,
    /// Of PBKDF2 with HMAC-SHA256.
    pub iterations: u32,
    /// 16 bytes, base64url.
    pub salt: String,
    /// 12 bytes, base64url.
    pub nonce: String,
    /// The seed under AES-256-GCM, base64url; what it is bound to is `candor-seed-v1` and the round.
    #[serde(rename = "box")]
    pub sealed: String,
    /// The fingerprint of the promise that was accepted, base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
    /// What was opened: this, and never anything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Opened>,
}

const KIND: &str = "candor guardian seed";
/// What OWASP names for PBKDF2 with HMAC-SHA256 (2023). Argon2 would be better, and no browser has it.
const ITERATIONS: u32 = 600_000;
/// No more are computed for a file that somebody changed.
const MOST_ITERATIONS: u32 = 10_000_000;
/// The shortest passphrase, in characters.
const SHORTEST: usize = 16;

impl SeedFile {
    /// Locks a seed. Says in words what is wrong.
    ///
    /// # Errors
    /// When the passphrase is too short.
    pub fn lock(
        seed: &Seed,
        passphrase: &str,
        (round, name, role): (&RoundName, &str, &str),
        rng: &mut impl CryptoRng,
    ) -> Result<Self, String> {
        let found = passphrase.chars().count();
        if found < SHORTEST {
            return Err(format!(
                "the passphrase has {found} characters: expected at least {SHORTEST}, for example five words"
            ));
        }
        let (mut salt, mut nonce) = ([0; 16], [0; NONCE_LEN]);
        rng.fill_bytes(&mut salt);
        rng.fill_bytes(&mut nonce);
        let mut text = Zeroizing::new(seed.as_bytes().to_vec());
        let tag = cipher(passphrase, &salt, ITERATIONS)?
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), aad(round), &mut text)
            .map_err(|_| "the library failed")?;
        Ok(Self {
            v: 1,
            kind: KIND.to_owned(),
            round: round.clone(),
            name: name.to_owned(),
            role: role.to_owned(),
            iterations: ITERATIONS,
            salt: URL_SAFE_NO_PAD.encode(salt),
            nonce: URL_SAFE_NO_PAD.encode(nonce),
            sealed: URL_SAFE_NO_PAD.encode([text.as_slice(), tag.as_ref()].concat()),
            accepted: None,
            opened: None,
        })
    }

    /// Reads a file; nothing is unlocked. Says in words what is wrong.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(text: &str) -> Result<Self, String> {
        let file: Self = serde_json::from_str(text)
            .map_err(|error| format!("this is no key file of a guardian: {error}"))?;
        if file.v != 1 || file.kind != KIND {
            return Err(format!(
                "this is a {:?} of form {}: expected a guardian's key file of form 1",
                file.kind, file.v
            ));
        }
        Ok(file)
    }

    /// The seed. Says in words what is wrong.
    ///
    /// # Errors
    /// When the passphrase is another one, or the file was changed.
    pub fn unlock(&self, passphrase: &str) -> Result<Seed, String> {
        let bytes =
            |text: &str| URL_SAFE_NO_PAD.decode(text).map_err(|_| "the key file is damaged".to_owned());
        let nonce: [u8; NONCE_LEN] = bytes(&self.nonce)?.try_into().map_err(|_| "the key file is damaged")?;
        let mut sealed = Zeroizing::new(bytes(&self.sealed)?);
        let seed = cipher(passphrase, &bytes(&self.salt)?, self.iterations)?
            .open_in_place(Nonce::assume_unique_for_key(nonce), aad(&self.round), &mut sealed)
            .map_err(|_| "this is not the passphrase of this key file; nothing was changed, try again")?;
        let seed: &[u8; 32] = (&*seed).try_into().map_err(|_| "the key file is damaged")?;
        Ok(Seed::from_bytes(*seed))
    }
}

fn aad(round: &RoundName) -> Aad<Vec<u8>> {
    Aad::from([b"candor-seed-v1".as_slice(), round.as_str().as_bytes()].concat())
}

fn cipher(passphrase: &str, salt: &[u8], iterations: u32) -> Result<LessSafeKey, String> {
    let rounds = std::num::NonZeroU32::new(iterations).filter(|rounds| rounds.get() <= MOST_ITERATIONS);
    let rounds = rounds.ok_or("the key file is damaged: nobody computes so many iterations")?;
    let mut key = Zeroizing::new([0; 32]);
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, passphrase.as_bytes(), key.as_mut_slice());
    UnboundKey::new(&AES_256_GCM, key.as_slice())
        .map(LessSafeKey::new)
        .map_err(|_| "the library failed".to_owned())
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_seed_is_unlocked_by_its_passphrase_for_its_round_only() {
        let (rng, round) = (&mut StdRng::seed_from_u64(1), "2026-q3".parse().unwrap());
        let seed = Seed::generate(rng);
        let who = (&round, "Ada", "works council");
        assert!(SeedFile::lock(&seed, "fifteen letters", who, rng).unwrap_err().contains("15 characters"));
        let file = SeedFile::lock(&seed, "correct horse battery", who, rng).unwrap();
        let read = SeedFile::read(&serde_json::to_string(&file).unwrap()).unwrap();
        assert_eq!(read, file);
        assert!(read.unlock("correct horse battery") == Ok(seed));
        assert!(read.unlock("correct horse batterie").unwrap_err().contains("not the passphrase"));
        let other = SeedFile { round: "2026-q4".parse().unwrap(), ..file.clone() };
        assert!(other.unlock("correct horse battery").is_err());
        let slow = SeedFile { iterations: u32::MAX, ..file };
        assert!(slow.unlock("correct horse battery").unwrap_err().contains("damaged"));
        assert!(SeedFile::read("{}").unwrap_err().contains("no key file"));
    }
}

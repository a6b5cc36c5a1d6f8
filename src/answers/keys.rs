//! The keys of an open round on this side, as they stand in the key folder: what files ballots (MAC), what signs
//! receipts, and what opens boxes. They must never be in a database, and are destroyed once the round is counted. Whenever they are
//! read they are tried against the public keys in the promise: with a wrong key every ballot would look damaged.
//!
//! The opening key may be locked with the passphrases of two officers; both are needed to close the round then.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::DbError;
use candor_db::keys::{KeyFolder, KeyFolderError};
use candor_protocol::{
    survey::{Promise, RoundName, RoundPublicKeys, sha256},
    token::{MacKey, OpeningKey, ReceiptKey},
};

/// The passphrases of two officers, in the order in which they were first typed.
pub struct Passphrases(pub Zeroizing<String>, pub Zeroizing<String>);

/// The keys of a round.
pub(super) struct RoundKeys {
    pub(super) mac: MacKey,
    pub(super) receipt: ReceiptKey,
    opening: Opening,
}

/// The opening key, as it stands in the file.
enum Opening {
    Free(OpeningKey),
    Locked(Vec<u8>),
}

/// Keys that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The key folder.
    #[error(transparent)]
    Folder(#[from] KeyFolderError),
    /// Two passphrases are needed.
    #[error(
        "the round {0} waits for two officers: its sealing key opens only with both of their passphrases"
    )]
    Locked(RoundName),
    /// They are not the right ones.
    #[error(
        "the sealing key does not open: expected the passphrases of both officers, in the order in which they were \
         first typed; no answer was opened and none is lost, try again"
    )]
    WrongPassphrases,
    /// A passphrase that is soon guessed.
    #[error(
        "a passphrase has {found} characters: expected at least {MIN_PASSPHRASE}, for example five words"
    )]
    Short {
        /// Its length.
        found: usize,
    },
    /// The library failed.
    #[error("a key could not be made or used")]
    Library,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The shortest passphrase of an officer, in characters.
const MIN_PASSPHRASE: usize = 16;
/// Marks of the file's form: a free and a locked opening key.
const FREE: u8 = 0;
const LOCKED: u8 = 1;
const SALT: usize = 16;

impl RoundKeys {
    /// Makes the keys of a round and writes them durably. Gives what goes into the promise.
    pub(super) fn make(
        folder: &KeyFolder,
        round: &RoundName,
        officers: Option<&Passphrases>,
        rng: &mut impl CryptoRng,
    ) -> Result<RoundPublicKeys, KeysError> {
        let (mac, receipt) = (MacKey::generate(rng), ReceiptKey::generate().map_err(|_| KeysError::Library)?);
        let opening = OpeningKey::generate(rng).map_err(|_| KeysError::Library)?;
        let (mark, rest) = match officers {
            None => (FREE, opening.as_bytes().to_vec()),
            Some(officers) => (LOCKED, lock(&opening, officers, rng)?),
        };
        let receipt_bytes = receipt.to_bytes().map_err(|_| KeysError::Library)?;
        let parts = [&[mark], mac.as_bytes().as_slice(), receipt_bytes.as_slice(), &rest];
        let public = RoundPublicKeys {
            seal_pk: opening.public().to_text(),
            officers: officers.is_some(),
            receipt_pk: receipt.public().to_text(),
        };
        folder.store(&file_name(round, &public.seal_pk), &Zeroizing::new(parts.concat()))?;
        Ok(public)
    }

    /// Reads the keys of an open round, and tries them against its promise.
    pub(super) fn load(folder: &KeyFolder, promise: &Promise) -> Result<Self, KeysError> {
        let name = file_name(promise.round(), &promise.manifest().seal_pk);
        let found = folder.load(&name)?;
        let damaged = || KeysError::from(folder.damaged(&name));
        let (mark, rest) = found.split_first().ok_or_else(damaged)?;
        let (mac, rest) = rest.split_first_chunk().ok_or_else(damaged)?;
        let (receipt, rest) = rest.split_first_chunk().ok_or_else(damaged)?;
        let opening = match (*mark, <&[u8; 32]>::try_from(rest)) {
            (FREE, Ok(bytes)) => Opening::Free(OpeningKey::from_bytes(bytes).map_err(|_| damaged())?),
            (LOCKED, _) => Opening::Locked(rest.to_vec()),
            _ => return Err(damaged()),
        };
        let receipt = ReceiptKey::from_bytes(receipt).map_err(|_| damaged())?;
        let opens = match &opening {
            Opening::Free(key) => key.public().to_text() == promise.manifest().seal_pk,
            Opening::Locked(_) => true, // tried when it is unlocked
        };
        if !opens || receipt.public().to_text() != promise.manifest().receipt_pk {
            return Err(folder.unfit(&name).into());
        }
        Ok(Self { mac: MacKey::from_bytes(*mac), receipt, opening })
    }

    /// The opening key, with the passphrases of two officers where the round needs them.
    pub(super) fn opening(
        self,
        promise: &Promise,
        officers: Option<&Passphrases>,
    ) -> Result<OpeningKey, KeysError> {
        match (self.opening, officers) {
            (Opening::Free(key), _) => Ok(key),
            (Opening::Locked(locked), Some(officers)) => {
                let key = unlock(&locked, officers)?;
                let fits = key.public().to_text() == promise.manifest().seal_pk;
                if fits { Ok(key) } else { Err(KeysError::WrongPassphrases) }
            }
            (Opening::Locked(_), None) => Err(KeysError::Locked(promise.round().clone())),
        }
    }
}

/// Salts (16 bytes for each officer), nonce (12), the key encrypted (32), tag (16).
fn lock(key: &OpeningKey, officers: &Passphrases, rng: &mut impl CryptoRng) -> Result<Vec<u8>, KeysError> {
    for passphrase in [&officers.0, &officers.1] {
        let found = passphrase.chars().count();
        if found < MIN_PASSPHRASE {
            return Err(KeysError::Short { found });
        }
    }
    let (mut salts, mut nonce) = ([0; 2 * SALT], [0; NONCE_LEN]);
    rng.fill_bytes(&mut salts);
    rng.fill_bytes(&mut nonce);
    let mut text = Zeroizing::new(key.as_bytes().to_vec());
    let tag = cipher(officers, &salts)?
        .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut text)
        .map_err(|_| KeysError::Library)?;
    Ok([&salts, nonce.as_slice(), &text, tag.as_ref()].concat())
}

fn unlock(locked: &[u8], officers: &Passphrases) -> Result<OpeningKey, KeysError> {
    let (salts, rest) = locked.split_first_chunk().ok_or(KeysError::WrongPassphrases)?;
    let (nonce, rest) = rest.split_first_chunk().ok_or(KeysError::WrongPassphrases)?;
    let mut text = Zeroizing::new(rest.to_vec());
    let key = cipher(officers, salts)?
        .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::empty(), &mut text)
        .map_err(|_| KeysError::WrongPassphrases)?;
    let key: &[u8; 32] = (&*key).try_into().map_err(|_| KeysError::WrongPassphrases)?;
    OpeningKey::from_bytes(key).map_err(|_| KeysError::WrongPassphrases)
}

/// A key that needs both passphrases, each stretched by argon2id.
fn cipher(officers: &Passphrases, salts: &[u8; 2 * SALT]) -> Result<LessSafeKey, KeysError> {
    let (first, second) = salts.split_at(SALT);
    let mut both = Zeroizing::new([0; 64]);
    let (left, right) = both.split_at_mut(32);
    stretch(&officers.0, first, left)?;
    stretch(&officers.1, second, right)?;
    let key = Zeroizing::new(sha256(both.as_slice()));
    UnboundKey::new(&AES_256_GCM, key.as_slice()).map(LessSafeKey::new).map_err(|_| KeysError::Library)
}

/// argon2id with 64 MiB and three passes (RFC 9106 section 4, second recommended option, with one lane).
fn stretch(passphrase: &str, salt: &[u8], out: &mut [u8]) -> Result<(), KeysError> {
    let params = argon2::Params::new(64 * 1024, 3, 1, Some(32)).map_err(|_| KeysError::Library)?;
    argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, out)
        .map_err(|_| KeysError::Library)
}

/// Holds a fingerprint of the sealing key, so that a second opening of the same name can never overwrite the keys
/// of the first.
fn file_name(round: &RoundName, seal_pk: &str) -> String {
    format!("{round}.{}.key", hex::encode(&sha256(seal_pk.as_bytes())[..8]))
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    fn words(text: &str) -> Zeroizing<String> {
        Zeroizing::new(text.to_owned())
    }

    #[test]
    fn a_locked_key_opens_only_with_both_passphrases() {
        let rng = &mut StdRng::seed_from_u64(1);
        let key = OpeningKey::generate(rng).unwrap();
        let officers = Passphrases(words("correct horse battery"), words("staple paper clip ink"));
        let locked = lock(&key, &officers, rng).unwrap();
        assert_eq!(unlock(&locked, &officers).unwrap().public(), key.public());
        for wrong in [
            Passphrases(words("correct horse battery"), words("staple paper clip inc")),
            Passphrases(words("staple paper clip ink"), words("correct horse battery")),
        ] {
            assert!(matches!(unlock(&locked, &wrong), Err(KeysError::WrongPassphrases)));
        }
        let short = Passphrases(words("correct horse battery"), words("fifteen letters"));
        assert!(matches!(lock(&key, &short, rng), Err(KeysError::Short { found: 15 })));
    }
}

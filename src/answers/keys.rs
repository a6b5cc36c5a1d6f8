//! The keys of an open round on this side, as they stand in the key folder: what files ballots (MAC), what signs
//! receipts, and what opens boxes. They must never be in a database, and are destroyed once the round is counted. Whenever they are
//! read they are tried against the public keys in the promise: with a wrong key every ballot would look damaged.
//!
//! It must never take a file of 0.1.0 whose opening key two officers have locked: nobody can open it here, and a start is refused
//! while its round is open.

use rand::CryptoRng;
use zeroize::Zeroizing;

use super::DbError;
use candor_db::keys::{KeyFolder, KeyFolderError};
use candor_protocol::{
    survey::{Promise, RoundName, RoundPublicKeys, sha256},
    token::{MacKey, OpeningKey, ReceiptKey},
};

/// The keys of a round.
pub(super) struct RoundKeys {
    pub(super) mac: MacKey,
    pub(super) receipt: ReceiptKey,
    pub(super) opening: OpeningKey,
}

/// Keys that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The key folder.
    #[error(transparent)]
    Folder(#[from] KeyFolderError),
    /// The library failed.
    #[error("a key could not be made or used")]
    Library,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The file's form: MAC key, receipt key, opening key.
const FORM: u8 = 0;

impl RoundKeys {
    /// Makes the keys of a round and writes them durably. Gives what goes into the promise.
    pub(super) fn make(
        folder: &KeyFolder,
        round: &RoundName,
        rng: &mut impl CryptoRng,
    ) -> Result<RoundPublicKeys, KeysError> {
        let (mac, receipt) = (MacKey::generate(rng), ReceiptKey::generate().map_err(|_| KeysError::Library)?);
        let opening = OpeningKey::generate(rng).map_err(|_| KeysError::Library)?;
        let receipt_bytes = receipt.to_bytes().map_err(|_| KeysError::Library)?;
        let parts = [&[FORM], mac.as_bytes().as_slice(), receipt_bytes.as_slice(), opening.as_bytes()];
        let public =
            RoundPublicKeys { seal_pk: opening.public().to_text(), receipt_pk: receipt.public().to_text() };
        folder.store(&file_name(round, &public.seal_pk), &Zeroizing::new(parts.concat()))?;
        Ok(public)
    }

    /// Reads the keys of an open round, and tries them against its promise.
    pub(super) fn load(folder: &KeyFolder, promise: &Promise) -> Result<Self, KeysError> {
        let name = file_name(promise.round(), &promise.manifest().seal_pk);
        let found = folder.load(&name)?;
        let damaged = || KeysError::from(folder.damaged(&name));
        let rest = found.strip_prefix(&[FORM]).ok_or_else(damaged)?;
        let (mac, rest) = rest.split_first_chunk().ok_or_else(damaged)?;
        let (receipt, rest) = rest.split_first_chunk().ok_or_else(damaged)?;
        let opening: &[u8; 32] = rest.try_into().map_err(|_| damaged())?;
        let opening = OpeningKey::from_bytes(opening).map_err(|_| damaged())?;
        let receipt = ReceiptKey::from_bytes(receipt).map_err(|_| damaged())?;
        if opening.public().to_text() != promise.manifest().seal_pk
            || receipt.public().to_text() != promise.manifest().receipt_pk
        {
            return Err(folder.unfit(&name).into());
        }
        Ok(Self { mac: MacKey::from_bytes(*mac), receipt, opening })
    }
}

/// Holds a fingerprint of the sealing key, so that a second opening of the same name can never overwrite the keys
/// of the first.
fn file_name(round: &RoundName, seal_pk: &str) -> String {
    format!("{round}.{}.key", hex::encode(&sha256(seal_pk.as_bytes())[..8]))
}

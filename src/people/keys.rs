//! The two secrets of an open round on this side: one seals the circles' issuing keys in the database, the other
//! makes the invitation codes. They stand in the key folder only, and are destroyed when the round closes.

use rand::CryptoRng;

use candor_db::keys::{KeyFolder, KeyFolderError};
use candor_protocol::{
    survey::Promise,
    token::{InvitationKey, SealingKey},
};

/// The two secrets of an open round.
pub struct RoundKeys {
    /// Seals issuing keys at rest.
    pub sealing: SealingKey,
    /// Makes invitation codes.
    pub invitation: InvitationKey,
}

impl RoundKeys {
    /// Makes the keys of a new round, in memory.
    pub(super) fn make(rng: &mut impl CryptoRng) -> Self {
        Self { sealing: SealingKey::generate(rng), invitation: InvitationKey::generate(rng) }
    }

    /// Writes them durably.
    pub(super) fn store(&self, folder: &KeyFolder, promise: &Promise) -> Result<(), KeyFolderError> {
        let bytes = [self.sealing.as_bytes().as_slice(), self.invitation.as_bytes()].concat();
        folder.store(&file_name(promise), &zeroize::Zeroizing::new(bytes))
    }

    /// Reads those of an open round.
    pub(super) fn load(folder: &KeyFolder, promise: &Promise) -> Result<Self, KeyFolderError> {
        let name = file_name(promise);
        let found = folder.load(&name)?;
        let damaged = || folder.damaged(&name);
        let (sealing, rest) = found.split_first_chunk().ok_or_else(damaged)?;
        let invitation: [u8; 32] = rest.try_into().map_err(|_| damaged())?;
        Ok(Self {
            sealing: SealingKey::from_bytes(*sealing),
            invitation: InvitationKey::from_bytes(invitation),
        })
    }
}

/// Holds the promise's fingerprint, so that a second opening of the same name can never overwrite the keys of
/// the first.
fn file_name(promise: &Promise) -> String {
    format!("{}.{}.key", promise.round(), hex::encode(&promise.hash()[..8]))
}

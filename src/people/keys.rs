//! The two secrets of an open round on this side: one seals the circles' issuing keys in the database, the other
//! makes the invitation codes. They stand in the key folder only, and are destroyed when the round closes. While the round's issuing
//! keys are still being made they stand under another name.

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
    fn make(rng: &mut impl CryptoRng) -> Self {
        Self { sealing: SealingKey::generate(rng), invitation: InvitationKey::generate(rng) }
    }

    /// Writes them durably.
    pub(super) fn store(&self, folder: &KeyFolder, promise: &Promise) -> Result<(), KeyFolderError> {
        self.write(folder, &file_name(promise))
    }

    /// Reads those of an open round.
    pub(super) fn load(folder: &KeyFolder, promise: &Promise) -> Result<Self, KeyFolderError> {
        let name = file_name(promise);
        Self::read(&folder.load(&name)?).ok_or_else(|| folder.damaged(&name))
    }

    /// Those of a round whose issuing keys are being made: read, where somebody has begun, or made now, and written durably.
    pub(super) fn begin(
        folder: &KeyFolder,
        name: &str,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, KeyFolderError> {
        loop {
            let found = match folder.load_if_there(name) {
                // Nothing depends on it yet.
                Err(KeyFolderError::Damaged(_)) => None,
                found => found?,
            };
            if let Some(keys) = found.and_then(|found| Self::read(&found)) {
                return Ok(keys);
            }
            match Self::make(rng).write(folder, name) {
                // Another process begins in the same moment: the file of one of them stands then.
                Err(KeyFolderError::File { why, .. }) if why.kind() == std::io::ErrorKind::NotFound => {}
                written => written?,
            }
        }
    }

    fn write(&self, folder: &KeyFolder, name: &str) -> Result<(), KeyFolderError> {
        let bytes = [self.sealing.as_bytes().as_slice(), self.invitation.as_bytes()].concat();
        folder.store(name, &zeroize::Zeroizing::new(bytes))
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (sealing, rest) = bytes.split_first_chunk()?;
        let invitation: [u8; 32] = rest.try_into().ok()?;
        Some(Self {
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

//! The folder of key files, apart from both databases and from their backups.
//!
//! One file per open round holds two random keys: one seals the circles' issuing keys in the database, the
//! other makes the invitation codes. Removing the file at close makes both useless for ever, also in backups.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use rand::CryptoRng;
use zeroize::Zeroizing;

use crate::{
    survey::{Promise, RoundName},
    token::{InvitationKey, SealingKey},
};

/// Where the key files stand.
#[derive(Clone, Debug)]
pub struct KeyFolder(PathBuf);

/// The two secrets of an open round.
pub struct RoundKeys {
    /// Seals issuing keys at rest.
    pub sealing: SealingKey,
    /// Makes invitation codes.
    pub invitation: InvitationKey,
}

/// A key folder that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyFolderError {
    /// It lies inside the data folder, so a backup of the data would take the keys along.
    #[error(
        "the key folder {keys} is inside the data folder {data}: a backup of the data would hold the keys as well; \
         expected a folder elsewhere (--keys)"
    )]
    InsideData {
        /// The key folder.
        keys: String,
        /// The data folder.
        data: String,
    },
    /// A file cannot be read or written.
    #[error("the key file {file}: {why}")]
    File {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        why: io::Error,
    },
    /// The file is not one of ours.
    #[error(
        "the key file {0} is damaged: expected 64 bytes; restore it from where keys are kept, or cancel the round"
    )]
    Damaged(String),
}

impl KeyFolder {
    /// Makes the folder, readable by its owner only, and refuses one inside the data folder.
    ///
    /// # Errors
    /// When it is inside the data folder or cannot be made.
    pub fn open(keys: &Path, data: &Path) -> Result<Self, KeyFolderError> {
        let failed = |why| KeyFolderError::File { file: keys.display().to_string(), why };
        fs::create_dir_all(keys).map_err(failed)?;
        fs::create_dir_all(data).map_err(failed)?;
        let (full_keys, full_data) =
            (keys.canonicalize().map_err(failed)?, data.canonicalize().map_err(failed)?);
        if full_keys.starts_with(&full_data) {
            let (keys, data) = (keys.display().to_string(), data.display().to_string());
            return Err(KeyFolderError::InsideData { keys, data });
        }
        restrict(keys, 0o700).map_err(failed)?;
        Ok(Self(full_keys))
    }

    /// Makes the keys of a new round, in memory.
    pub(super) fn make(rng: &mut impl CryptoRng) -> RoundKeys {
        RoundKeys { sealing: SealingKey::generate(rng), invitation: InvitationKey::generate(rng) }
    }

    /// Writes the keys of a round durably, before anything depends on them. The name holds the promise's
    /// fingerprint, so that a second opening of the same name can never overwrite the keys of the first.
    pub(super) fn store(&self, promise: &Promise, keys: &RoundKeys) -> Result<(), KeyFolderError> {
        let path = self.path(promise);
        let write = || {
            let mut file = fs::File::create(&path)?;
            restrict(&path, 0o600)?;
            file.write_all(keys.sealing.as_bytes())?;
            file.write_all(keys.invitation.as_bytes())?;
            file.sync_all()?;
            fs::File::open(&self.0)?.sync_all()
        };
        write().map_err(|why| failed(&path, why))
    }

    /// The keys of an open round.
    pub(super) fn load(&self, promise: &Promise) -> Result<RoundKeys, KeyFolderError> {
        let path = self.path(promise);
        let found = Zeroizing::new(fs::read(&path).map_err(|why| failed(&path, why))?);
        let damaged = || KeyFolderError::Damaged(path.display().to_string());
        let (sealing, rest) = found.split_first_chunk().ok_or_else(damaged)?;
        let invitation: [u8; 32] = rest.try_into().map_err(|_| damaged())?;
        Ok(RoundKeys {
            sealing: SealingKey::from_bytes(*sealing),
            invitation: InvitationKey::from_bytes(invitation),
        })
    }

    /// Overwrites and removes every key file of a round, also of openings that did not finish. Fine to repeat.
    pub(super) fn destroy(&self, round: &RoundName) -> Result<(), KeyFolderError> {
        let all = fs::read_dir(&self.0).map_err(|why| failed(&self.0, why))?;
        for entry in all {
            let entry = entry.map_err(|why| failed(&self.0, why))?;
            let (name, path) = (entry.file_name(), entry.path());
            if name.to_string_lossy().split('.').next() != Some(round.as_str()) {
                continue;
            }
            let overwrite = || {
                let mut file = fs::OpenOptions::new().write(true).open(&path)?;
                file.write_all(&[0; 64])?;
                file.sync_all()?;
                fs::remove_file(&path)
            };
            match overwrite() {
                // Somebody else who closes the round in the same moment was quicker.
                Err(why) if why.kind() == io::ErrorKind::NotFound => {}
                done => done.map_err(|why| failed(&path, why))?,
            }
        }
        Ok(())
    }

    fn path(&self, promise: &Promise) -> PathBuf {
        let fingerprint = hex::encode(&promise.hash()[..8]);
        self.0.join(format!("{}.{fingerprint}.key", promise.round()))
    }
}

fn failed(path: &Path, why: io::Error) -> KeyFolderError {
    KeyFolderError::File { file: path.display().to_string(), why }
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn restrict(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

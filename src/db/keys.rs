//! A folder of key files, apart from both databases and from their backups. Each side of the wall has its own.
//!
//! It knows names and bytes, and not what they open. A file's name begins with its round and a dot; removing the
//! files of a round makes everything that was sealed under them useless for ever, also in backups.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::files::{self, FolderError};

/// Where key files stand.
#[derive(Clone, Debug)]
pub struct KeyFolder(PathBuf);

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
    /// A folder cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
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
    #[error("the key file {0} is damaged: restore it from where keys are kept, or cancel the round")]
    Damaged(String),
}

impl KeyFolder {
    /// Makes the folder, readable by its owner only, and refuses one inside the data folder, or where others can write either.
    ///
    /// # Errors
    /// When it is inside the data folder, others can write one of them, or it cannot be made.
    pub fn open(keys: &Path, data: &Path) -> Result<Self, KeyFolderError> {
        let failed = |why| failed(keys, why);
        files::folder(keys)?;
        files::folder(data)?;
        let (full_keys, full_data) =
            (keys.canonicalize().map_err(failed)?, data.canonicalize().map_err(failed)?);
        if full_keys.starts_with(&full_data) {
            let (keys, data) = (keys.display().to_string(), data.display().to_string());
            return Err(KeyFolderError::InsideData { keys, data });
        }
        owner_only(keys).map_err(failed)?;
        Ok(Self(full_keys))
    }

    /// Writes a file durably, before anything depends on it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn store(&self, name: &str, bytes: &[u8]) -> Result<(), KeyFolderError> {
        let path = self.0.join(name);
        let write = || {
            let mut file = files::create(&path)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::File::open(&self.0)?.sync_all()
        };
        write().map_err(|why| failed(&path, why))
    }

    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn load(&self, name: &str) -> Result<Zeroizing<Vec<u8>>, KeyFolderError> {
        let path = self.0.join(name);
        fs::read(&path).map(Zeroizing::new).map_err(|why| failed(&path, why))
    }

    /// The error for a file that was read and is not what it should be.
    pub fn damaged(&self, name: &str) -> KeyFolderError {
        KeyFolderError::Damaged(self.0.join(name).display().to_string())
    }

    /// Overwrites and removes every file of a round, also of openings that did not finish. Fine to repeat.
    ///
    /// # Errors
    /// When a file cannot be removed.
    pub fn destroy(&self, round: &str) -> Result<(), KeyFolderError> {
        let all = fs::read_dir(&self.0).map_err(|why| failed(&self.0, why))?;
        for entry in all {
            let entry = entry.map_err(|why| failed(&self.0, why))?;
            let (name, path) = (entry.file_name(), entry.path());
            if name.to_string_lossy().split('.').next() != Some(round) {
                continue;
            }
            let overwrite = || {
                let mut file = fs::OpenOptions::new().write(true).open(&path)?;
                let length = usize::try_from(file.metadata()?.len()).unwrap_or(0);
                file.write_all(&vec![0; length])?;
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
}

fn failed(path: &Path, why: io::Error) -> KeyFolderError {
    KeyFolderError::File { file: path.display().to_string(), why }
}

#[cfg(unix)]
fn owner_only(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn owner_only(_: &Path) -> io::Result<()> {
    Ok(())
}

//! A folder of key files, apart from both databases and from their backups. Each side of the wall has its own.
//!
//! It knows names and bytes, and not what they open. Each file ends with a checksum of its name and its bytes: what is damaged, or
//! lies under another name, is never taken for a key. A file's name begins with its round and a dot; removing the
//! files of a round makes everything that was sealed under them useless for ever, also in backups.

use std::{
    collections::BTreeSet,
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use aws_lc_rs::digest::{SHA256, SHA256_OUTPUT_LEN, digest};
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
    /// The file is not as it was written.
    #[error(
        "the key file {0} is damaged: nothing was deleted; put the file back as it was, or give the round up"
    )]
    Damaged(String),
    /// The file is whole, and another round's.
    #[error(
        "the key file {0} does not fit the promise of its round: nothing was deleted; put the right file back, or give the round up"
    )]
    Unfit(String),
}

impl std::fmt::Display for KeyFolder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.display().fmt(f)
    }
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
        let new = self.0.join(format!("{name}.new"));
        let write = || {
            let mut file = files::create(&new)?;
            file.write_all(bytes)?;
            file.write_all(&checksum(name, bytes))?;
            file.sync_all()?;
            fs::rename(&new, &path)?;
            fs::File::open(&self.0)?.sync_all()
        };
        write().map_err(|why| failed(&path, why))
    }

    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, or is not as it was written.
    pub fn load(&self, name: &str) -> Result<Zeroizing<Vec<u8>>, KeyFolderError> {
        let path = self.0.join(name);
        let mut found = fs::read(&path).map(Zeroizing::new).map_err(|why| failed(&path, why))?;
        let length = found.len().checked_sub(SHA256_OUTPUT_LEN).ok_or_else(|| self.damaged(name))?;
        let (bytes, sum) = found.split_at(length);
        if checksum(name, bytes) != sum {
            return Err(self.damaged(name));
        }
        found.truncate(length);
        Ok(found)
    }

    /// Reads a file, where there is one.
    ///
    /// # Errors
    /// When it cannot be read, or is not as it was written.
    pub fn load_if_there(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyFolderError> {
        match self.load(name) {
            Err(KeyFolderError::File { why, .. }) if why.kind() == io::ErrorKind::NotFound => Ok(None),
            loaded => loaded.map(Some),
        }
    }

    /// The error for a file that was read and is not what it should be.
    pub fn damaged(&self, name: &str) -> KeyFolderError {
        KeyFolderError::Damaged(self.0.join(name).display().to_string())
    }

    /// The error for a file whose keys are not those of the promise.
    pub fn unfit(&self, name: &str) -> KeyFolderError {
        KeyFolderError::Unfit(self.0.join(name).display().to_string())
    }

    /// The rounds that have files here. A folder that is not there is an error, and never a folder without files.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn rounds(&self) -> Result<BTreeSet<String>, KeyFolderError> {
        let all = fs::read_dir(&self.0).map_err(|why| failed(&self.0, why))?;
        let mut rounds = BTreeSet::new();
        for entry in all {
            let name = entry.map_err(|why| failed(&self.0, why))?.file_name();
            // Every key file's name ends so.
            if !name.to_string_lossy().ends_with(".key") {
                continue;
            }
            if let Some((round, _)) =
                name.to_string_lossy().split_once('.').filter(|(round, _)| !round.is_empty())
            {
                rounds.insert(round.to_owned());
            }
        }
        Ok(rounds)
    }

    /// Overwrites and removes every file of a round, also of openings that did not finish. Fine to repeat.
    ///
    /// # Errors
    /// When a file cannot be removed.
    pub fn destroy(&self, round: &str) -> Result<(), KeyFolderError> {
        self.destroy_some(&format!("{round}."))
    }

    /// The names of all files that begin like this, in no order.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn names(&self, beginning: &str) -> Result<Vec<String>, KeyFolderError> {
        let all = fs::read_dir(&self.0).map_err(|why| failed(&self.0, why))?;
        let mut names = Vec::new();
        for entry in all {
            let name = entry.map_err(|why| failed(&self.0, why))?.file_name().to_string_lossy().into_owned();
            if name.starts_with(beginning) {
                names.push(name);
            }
        }
        Ok(names)
    }

    /// Overwrites and removes all files that begin like this. Fine to repeat.
    ///
    /// # Errors
    /// When a file cannot be removed.
    pub fn destroy_some(&self, beginning: &str) -> Result<(), KeyFolderError> {
        for name in self.names(beginning)? {
            let path = self.0.join(name);
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

/// What a file ends with: it tells a flipped bit, a file cut short, and one that was given another name.
fn checksum(name: &str, bytes: &[u8]) -> [u8; SHA256_OUTPUT_LEN] {
    let whole = Zeroizing::new([name.as_bytes(), &[0], bytes].concat());
    let mut sum = [0; SHA256_OUTPUT_LEN];
    sum.copy_from_slice(digest(&SHA256, &whole).as_ref());
    sum
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_read_as_it_was_written_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let keys = KeyFolder::open(&folder.path().join("keys"), &folder.path().join("data")).unwrap();
        keys.store("r.1.key", b"secret").unwrap();
        assert_eq!(&**keys.load("r.1.key").unwrap(), b"secret");
        let path = folder.path().join("keys/r.1.key");
        let whole = fs::read(&path).unwrap();
        let damaged = |bytes: &[u8]| {
            fs::write(&path, bytes).unwrap();
            assert!(matches!(keys.load("r.1.key"), Err(KeyFolderError::Damaged(_))), "{bytes:?}");
        };
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 4;
            damaged(&flipped);
            damaged(&whole[..at]);
        }
        damaged(&[&whole[..], b"x"].concat());
        fs::write(folder.path().join("keys/r.2.key"), &whole).unwrap();
        assert!(matches!(keys.load("r.2.key"), Err(KeyFolderError::Damaged(_))), "under another name");
    }
}

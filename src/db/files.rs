//! Files that belong to their user alone, and folders that nobody else can write: everything that candor writes is written here.
//!
//! It knows names and bytes, and not what they mean.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The file that marks a folder of made-up data, which the next demo or rehearsal there removes.
pub const MADE_UP: &str = ".made-up-data";

/// A folder that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Others can write it.
    #[error(
        "other users of this machine can write to the folder {folder}: they could exchange what is read from there; take that \
         from them: chmod go-w {folder}"
    )]
    Shared {
        /// The folder.
        folder: PathBuf,
    },
    /// It cannot be made or read.
    #[error("the folder {folder}: {why}")]
    Io {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        #[source]
        why: io::Error,
    },
}

/// Makes a folder for its user alone where there is none; one that is there and that others can write is refused.
///
/// # Errors
/// When it cannot be made, or others can write it.
pub fn folder(path: &Path) -> Result<(), FolderError> {
    let failed = |why| FolderError::Io { folder: path.to_owned(), why };
    make(path).map_err(failed)?;
    if is_shared(&fs::metadata(path).map_err(failed)?) {
        return Err(FolderError::Shared { folder: path.to_owned() });
    }
    Ok(())
}

/// A new or emptied file for its user alone, whoever could read it before.
///
/// # Errors
/// When the system refuses.
pub fn create(path: &Path) -> io::Result<File> {
    open(File::options().write(true).create(true).truncate(true), path)
}

/// A new file for its user alone, where there is none yet.
///
/// # Errors
/// When there is one already, or the system refuses.
pub fn create_new(path: &Path) -> io::Result<File> {
    open(File::options().write(true).create_new(true), path)
}

/// Writes a whole file for its user alone.
///
/// # Errors
/// When the system refuses.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    create(path)?.write_all(bytes.as_ref())
}

#[cfg(unix)]
fn open(options: &mut fs::OpenOptions, path: &Path) -> io::Result<File> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let file = options.mode(0o600).open(path)?;
    file.set_permissions(fs::Permissions::from_mode(0o600))?;
    Ok(file)
}

/// Makes a folder for its user alone, where there is none.
///
/// # Errors
/// When the system refuses.
#[cfg(unix)]
pub fn make(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(unix)]
fn is_shared(of: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    of.permissions().mode() & 0o022 != 0
}

// Elsewhere a folder passes its owner on.
#[cfg(not(unix))]
fn open(options: &mut fs::OpenOptions, path: &Path) -> io::Result<File> {
    options.open(path)
}

/// Makes a folder where there is none.
///
/// # Errors
/// When the system refuses.
#[cfg(not(unix))]
pub fn make(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

#[cfg(not(unix))]
fn is_shared(_: &fs::Metadata) -> bool {
    false
}

//! A folder of our own for made-up data, so that demo and rehearsal can never write over anything real.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use candor_db::files;

/// A folder that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// It holds something that is not ours.
    #[error(
        "{0} is not empty and was not made by an earlier demo or rehearsal: expected an empty or a new folder; \
         choose another one"
    )]
    NotOurs(PathBuf),
    /// It cannot be made or cleared.
    #[error("{folder} cannot be used: {why}")]
    Io {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        #[source]
        why: io::Error,
    },
}

/// Makes a folder, or clears one that an earlier demo or rehearsal made.
///
/// # Errors
/// When it holds anything that is not ours, or cannot be written.
pub fn prepare_folder(folder: &Path) -> Result<(), FolderError> {
    let failed = |why| FolderError::Io { folder: folder.to_owned(), why };
    files::make(folder).map_err(failed)?;
    let mark = folder.join(files::MADE_UP);
    let mut entries = fs::read_dir(folder).map_err(failed)?.peekable();
    if entries.peek().is_some() && !mark.exists() {
        return Err(FolderError::NotOurs(folder.to_owned()));
    }
    for entry in entries {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) }.map_err(failed)?;
    }
    files::write(&mark, "The data in this folder is made up. The next demo or rehearsal here removes it.\n")
        .map_err(failed)
}

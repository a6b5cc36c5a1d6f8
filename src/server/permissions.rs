//! Whether what is private on this machine belongs to candor's user alone.
//!
//! It must never change a permission: whoever gave it may have had a reason.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// What nobody else may read.
#[derive(Clone, Debug, Default)]
pub struct Private {
    /// Folders with everything in them.
    pub folders: Vec<PathBuf>,
    /// Files with secrets, which a group may read: a system's own keeper of secrets may give them so.
    pub secrets: Vec<PathBuf>,
}

/// So many are named.
const NAMED: usize = 3;
/// So many files are looked at: an outbox may hold thousands.
const MOST: usize = 20_000;

/// Says in the log where everybody on the machine can read a private file.
pub fn warn_of(file: &Path) {
    if let Err(wrong) = look(&Private { folders: Vec::new(), secrets: vec![file.to_owned()] }) {
        tracing::warn!("{wrong}");
    }
}

/// Looks at all of it.
pub(crate) fn look(private: &Private) -> Result<String, String> {
    let (mut wrong, mut left) = (Vec::new(), MOST);
    for folder in &private.folders {
        match owner_and_mode(folder) {
            Ok((owner, _)) => walk(folder, owner, &mut wrong, &mut left),
            Err(error) => wrong.push(format!("{}: {error}", folder.display())),
        }
    }
    for file in &private.secrets {
        match owner_and_mode(file) {
            Ok((_, mode)) if mode & 0o007 != 0 => {
                wrong.push(format!("everybody on this machine can read {0}: chmod o= {0}", file.display()));
            }
            Ok(_) => {}
            Err(error) => wrong.push(format!("{}: {error}", file.display())),
        }
    }
    let more = wrong.len().saturating_sub(NAMED);
    wrong.truncate(NAMED);
    if more > 0 {
        wrong.push(format!("and {more} more"));
    }
    if wrong.is_empty() {
        Ok("nobody else can read what is private".to_owned())
    } else {
        Err(wrong.join("; "))
    }
}

fn walk(path: &Path, owner: u32, wrong: &mut Vec<String>, left: &mut usize) {
    let Ok(entries) = fs::read_dir(path) else {
        return wrong.push(format!("{} cannot be read", path.display()));
    };
    for entry in entries.flatten() {
        let path = entry.path();
        *left = left.saturating_sub(1);
        // One that is gone meanwhile is nobody's.
        let Some((theirs, mode)) = owner_and_mode(&path).ok().filter(|_| *left > 0) else { continue };
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if theirs != owner {
            let name = path.display();
            wrong.push(format!(
                "{name} belongs to another user than its folder (a command that was typed as root?): chown it"
            ));
        } else if is_folder && mode & 0o022 != 0 || !is_folder && mode & 0o077 != 0 {
            wrong.push(format!("others can read or write {0}: chmod go= {0}", path.display()));
        }
        if is_folder {
            walk(&path, owner, wrong, left);
        }
    }
}

#[cfg(unix)]
fn owner_and_mode(path: &Path) -> io::Result<(u32, u32)> {
    use std::os::unix::fs::MetadataExt;
    let of = fs::metadata(path)?;
    Ok((of.uid(), of.mode()))
}

/// Elsewhere a folder passes its owner on.
#[cfg(not(unix))]
fn owner_and_mode(path: &Path) -> io::Result<(u32, u32)> {
    fs::metadata(path).map(|_| (0, 0))
}

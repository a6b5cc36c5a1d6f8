//! Which backups are kept. One that is older than the end of a round holds what the promise says is deleted: it goes as soon as a newer
//! one was verified.
//!
//! It must never remove the newest one, and nothing that bears no mark of ours.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use super::{
    Made, Mark, PREFIX,
    make::{BackupFailed, failed},
};

/// The backups in a folder that hold the same sides, the oldest first.
fn all(into: &Path, sides: &BTreeSet<&str>) -> Result<Vec<Made>, BackupFailed> {
    let mut found = Vec::new();
    for entry in fs::read_dir(into).map_err(|why| failed(into, why))? {
        let folder = entry.map_err(|why| failed(into, why))?.path();
        let ours = folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PREFIX));
        if ours
            && let Ok(mark) = Mark::read(&folder)
            && names(&mark) == *sides
        {
            found.push(Made { folder, mark });
        }
    }
    found.sort_by(|a, b| (a.mark.made, &a.folder).cmp(&(b.mark.made, &b.folder)));
    Ok(found)
}

fn names(mark: &Mark) -> BTreeSet<&str> {
    mark.files.iter().map(|file| file.side.as_str()).collect()
}

/// The newest backup of these sides in a folder.
///
/// # Errors
/// When the folder cannot be read.
pub(super) fn newest(into: &Path, sides: &BTreeSet<&str>) -> Result<Option<Made>, BackupFailed> {
    Ok(all(into, sides)?.pop())
}

/// Removes backups that are older than one that was verified: those that a round has outlived, those beyond the newest `keep`, and those
/// made before `before`. Gives which.
pub(super) fn prune(
    made: &Made,
    keep: usize,
    before: Option<DateTime<Utc>>,
) -> Result<Vec<PathBuf>, BackupFailed> {
    let Some(into) = made.folder.parent() else { return Ok(Vec::new()) };
    let all = all(into, &names(&made.mark))?;
    let beyond = all.len().saturating_sub(keep.max(1));
    let goes = |(at, one): &(usize, Made)| {
        let old = before.is_some_and(|before| one.mark.made < before);
        one.folder != made.folder && (*at < beyond || old || one.mark.outlived(&made.mark))
    };
    let mut removed = Vec::new();
    for (_, one) in all.into_iter().enumerate().filter(goes) {
        fs::remove_dir_all(&one.folder).map_err(|why| failed(&one.folder, why))?;
        removed.push(one.folder);
    }
    Ok(removed)
}

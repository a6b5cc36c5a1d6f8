//! Makes one backup: copies each database, restores the copies, compares them with what was read, and only then gives them their name.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use candor_db::{
    Address,
    backup::{self, BackupError},
    files::{self, FolderError},
};
use chrono::{DateTime, Utc};

use super::{Cause, Mark, Marked, PART, PREFIX, Source, Sources, kind, name};

/// The folder within the data folder in which copies lie while they are made and tried.
pub(super) const SCRATCH: &str = "backup-scratch";
/// The file in the data folder that says where the last one lies.
pub(super) const LAST: &str = "last-backup";
/// So much room is left on the disk of the data folder, in bytes: answers are stored there.
const ROOM: u64 = 200 * 1024 * 1024;

/// Why there is no backup.
#[derive(Debug, thiserror::Error)]
pub enum BackupFailed {
    /// It would lie where it must not.
    #[error(
        "a backup cannot lie in {into}, which is inside the {what} folder {there}: expected a folder elsewhere, best on another machine"
    )]
    Place {
        /// Where it was to lie.
        into: String,
        /// `data` or `key`.
        what: &'static str,
        /// That folder.
        there: String,
    },
    /// The disk of the data folder would be full.
    #[error(
        "no room for a copy on the disk of {folder}: {needed} MB are needed while a backup is made, {left} MB are left"
    )]
    NoRoom {
        /// The data folder.
        folder: String,
        /// In MB.
        needed: u64,
        /// In MB.
        left: u64,
    },
    /// The folder of the last backup is not there.
    #[error(
        "{0}, the last backup, is not there any more: is its folder mounted? Nothing is written beside it by itself"
    )]
    Vanished(String),
    /// A file or a folder.
    #[error("{path}: {why}")]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        #[source]
        why: io::Error,
    },
    /// A folder cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A copy.
    #[error("the {side} database: {why}")]
    Copy {
        /// Of which side.
        side: &'static str,
        /// Why.
        #[source]
        why: BackupError,
    },
    /// The rounds cannot be read.
    #[error(transparent)]
    Rounds(#[from] Cause),
}

/// A backup that was verified.
#[derive(Debug)]
pub struct Made {
    /// Its folder.
    pub folder: PathBuf,
    /// Its mark.
    pub mark: Mark,
}

/// Makes and verifies a backup in a folder of its own inside `into`.
///
/// # Errors
/// When it cannot be made or is not what was read; then no folder of that name is left.
pub fn make(sources: &Sources, into: &Path, now: DateTime<Utc>) -> Result<Made, BackupFailed> {
    files::folder(into)?;
    let into = into.canonicalize().map_err(|why| failed(into, why))?;
    is_elsewhere(sources, &into)?;
    let scratch = sources.data.join(SCRATCH);
    files::folder(&scratch)?;
    // One at a time; the lock goes with the process.
    let lock = files::create(&scratch.join("lock")).map_err(|why| failed(&scratch, why))?;
    lock.lock().map_err(|why| failed(&scratch, why))?;
    for source in &sources.sides {
        backup::clear(source.db.address(), &scratch);
    }
    has_room(sources)?;
    clear_parts(&into);
    let named = folder_name(&into, now);
    let part = into.join(format!(".{named}{PART}"));
    files::make(&part).map_err(|why| failed(&part, why))?;
    let made = fill(sources, &scratch, &part, now).and_then(|mark| {
        let folder = into.join(&named);
        fs::rename(&part, &folder).map_err(|why| failed(&folder, why))?;
        sync(&into)?;
        Ok(Made { folder, mark })
    });
    if made.is_err() {
        // What is left is removed by the next one.
        let _ = fs::remove_dir_all(&part);
    }
    if let Ok(made) = &made
        && let Err(why) = files::write(&sources.data.join(LAST), made.folder.to_string_lossy().as_bytes())
    {
        tracing::warn!(error = %why, "where the last backup lies could not be kept");
    }
    made
}

fn fill(sources: &Sources, scratch: &Path, part: &Path, now: DateTime<Utc>) -> Result<Mark, BackupFailed> {
    let mut marked = Vec::new();
    for source in &sources.sides {
        // Before the copy: what is copied is never taken for older than it is called.
        let rounds = (source.stands)()?;
        let one = one(source, scratch, part, rounds);
        marked.push(one.map_err(|why| BackupFailed::Copy { side: name(source.side), why })?);
    }
    let mark = Mark::new(now, marked);
    mark.write(part).map_err(|why| failed(part, why))?;
    sync(part)?;
    Ok(mark)
}

fn one(
    source: &Source,
    scratch: &Path,
    part: &Path,
    rounds: BTreeMap<String, String>,
) -> Result<Marked, BackupError> {
    let Source { side, db, left_out, told, .. } = source;
    let (kind, ending) = kind(db.address());
    let file = format!("{}.{ending}", name(*side));
    let path = part.join(&file);
    let read = backup::copy(db, left_out, scratch, &path)?;
    let restored = backup::try_copy(db, *side, left_out, scratch, &path)?;
    read.compare(&restored)?;
    let rows = told.iter().filter_map(|table| Some(((*table).to_owned(), read.rows(table)?)));
    Ok(Marked {
        side: name(*side).to_owned(),
        kind: kind.to_owned(),
        sha256: backup::hash(&path)?,
        file,
        schema: read.schema.clone(),
        rows: rows.collect(),
        rounds,
    })
}

/// A backup beside the data is lost with them; one beside the keys would be read by whoever copies them.
fn is_elsewhere(sources: &Sources, into: &Path) -> Result<(), BackupFailed> {
    for (what, folder) in [("data", &sources.data), ("key", &sources.keys)] {
        let there = folder.canonicalize().map_err(|why| failed(folder, why))?;
        if into.starts_with(&there) {
            let (into, there) = (into.display().to_string(), there.display().to_string());
            return Err(BackupFailed::Place { into, what, there });
        }
    }
    Ok(())
}

/// Twice the largest SQLite file lies in the scratch folder for a moment.
fn has_room(sources: &Sources) -> Result<(), BackupFailed> {
    let size = |source: &Source| match source.db.address() {
        Address::Sqlite(path) => fs::metadata(path).map_or(0, |file| file.len()),
        Address::Postgres(_) => 0,
    };
    let largest = sources.sides.iter().map(size).max().unwrap_or(0);
    let needed = if largest == 0 { 0 } else { largest.saturating_mul(2).saturating_add(ROOM) };
    let left = crate::system::room(&sources.data).map_err(|why| failed(&sources.data, why))?;
    if left >= needed {
        return Ok(());
    }
    let (mb, folder) = (|bytes: u64| bytes / 1024 / 1024, sources.data.display().to_string());
    Err(BackupFailed::NoRoom { folder, needed: mb(needed), left: mb(left) })
}

/// Removes what a backup that was cut off has left.
fn clear_parts(into: &Path) {
    for entry in fs::read_dir(into).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(&format!(".{PREFIX}"))
            && name.ends_with(PART)
            && let Err(why) = fs::remove_dir_all(entry.path())
        {
            tracing::warn!(folder = %entry.path().display(), error = %why, "a backup that was cut off could not be removed");
        }
    }
}

/// Dated, so that they sort; no two have the same.
fn folder_name(into: &Path, now: DateTime<Utc>) -> String {
    let usual = format!("{PREFIX}{}", now.format("%Y-%m-%dT%H%M%SZ"));
    let others = (2_u32..).map(|number| format!("{usual}-{number:03}"));
    let free = std::iter::once(usual.clone()).chain(others).find(|name| !into.join(name).exists());
    free.unwrap_or(usual)
}

fn sync(folder: &Path) -> Result<(), BackupFailed> {
    fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|why| failed(folder, why))
}

pub(super) fn failed(path: &Path, why: io::Error) -> BackupFailed {
    BackupFailed::File { path: path.to_owned(), why }
}

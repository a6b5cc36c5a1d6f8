//! Copies of a SQLite file by its own `VACUUM INTO`: whole at one moment, one file without a log, and nothing in it that was deleted,
//! which a copy page by page would hold. Whoever writes waits for as long as that takes on this machine's own disk, so that what
//! was read and what was copied is the same.
//!
//! It must never write to the file that it copies.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use diesel::{
    Connection as _, RunQueryDsl, SqliteConnection, connection::SimpleConnection, sql_query, sql_types::Text,
};

use super::{BackupError, Facts, LeftOut, cannot_open, copy_file, facts_store, failed, free, remove_file};
use crate::{Address, Database, connect, files};

/// What lies in the scratch folder: a copy before what is left out was taken from it, and one that is tried.
const RAW: &str = "copy.db";
const TRIED: &str = "tried";

static NEXT: AtomicU32 = AtomicU32::new(1);

#[derive(diesel::QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    line: String,
}

pub(super) fn copy(
    db: &Database,
    path: &Path,
    left_out: &[LeftOut],
    scratch: &Path,
    into: &Path,
) -> Result<Facts, BackupError> {
    let raw = scratch.join(RAW);
    remove(&raw);
    // An empty file for its user alone, which SQLite fills.
    files::create_new(&raw).map_err(|why| failed(&raw, why))?;
    let facts = db.run("hold a database still while it is copied", |conn| {
        let facts = facts_store::of(conn, left_out)?;
        // Within a transaction there is no VACUUM: on a connection of its own, which only reads.
        let address = Address::Sqlite(path.to_owned());
        let mut reads = connect(&address).map_err(|why| cannot_open(&address, &why))?;
        reads.batch_execute(&format!("VACUUM INTO '{}'", raw.to_string_lossy().replace('\'', "''")))?;
        Ok::<_, BackupError>(facts)
    })?;
    take_out(&raw, left_out)?;
    copy_file(&raw, into)?;
    remove(&raw);
    Ok(facts)
}

/// Takes what is left out from a copy, so that nothing of it is in the file any more.
fn take_out(copy: &Path, left_out: &[LeftOut]) -> Result<(), BackupError> {
    let mut conn = open(copy)?;
    conn.batch_execute("PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE;")?;
    for (table, column) in left_out {
        conn.batch_execute(&format!(
            "UPDATE {} SET {} = NULL",
            facts_store::quoted(table),
            facts_store::quoted(column)
        ))?;
    }
    if !left_out.is_empty() {
        conn.batch_execute("VACUUM")?;
    }
    Ok(())
}

/// Copies a copy into the scratch folder, and looks whether SQLite finds it whole.
pub(super) fn restore(scratch: &Path, copy: &Path) -> Result<PathBuf, BackupError> {
    // A name of its own each time: a pool that was let go may still open the one before for a moment.
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let tried = scratch.join(format!("{TRIED}-{}-{number}.db", std::process::id()));
    copy_file(copy, &tried)?;
    is_whole(&tried)?;
    Ok(tried)
}

fn is_whole(file: &Path) -> Result<(), BackupError> {
    let mut conn = open(file)?;
    let damaged = |why: diesel::result::Error| BackupError::Damaged(why.to_string());
    let said: Vec<Said> = sql_query("SELECT integrity_check AS line FROM pragma_integrity_check")
        .load(&mut conn)
        .map_err(damaged)?;
    if let Some(Said { line }) = said.into_iter().find(|said| said.line != "ok") {
        return Err(BackupError::Damaged(line));
    }
    let strays: Vec<Said> = sql_query("SELECT \"table\" AS line FROM pragma_foreign_key_check")
        .load(&mut conn)
        .map_err(damaged)?;
    match strays.first() {
        Some(Said { line }) => Err(BackupError::Damaged(format!("rows of {line} lead nowhere"))),
        None => Ok(()),
    }
}

fn open(file: &Path) -> Result<SqliteConnection, BackupError> {
    let mut conn = SqliteConnection::establish(&file.to_string_lossy())
        .map_err(|why| cannot_open(&Address::Sqlite(file.to_owned()), &why))?;
    conn.batch_execute("PRAGMA busy_timeout = 10000")?;
    Ok(conn)
}

/// A database of the scratch folder as one file, with what is still in its log.
pub(super) fn save(path: &Path, into: &Path) -> Result<(), BackupError> {
    files::create_new(into).map_err(|why| failed(into, why))?;
    Ok(open(path)?.batch_execute(&format!("VACUUM INTO '{}'", into.to_string_lossy().replace('\'', "''")))?)
}

/// A database and the files that SQLite keeps beside it.
fn with_its_logs(path: &Path) -> impl Iterator<Item = PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let path = path.to_owned();
    ["", "-wal", "-shm", "-journal"].into_iter().map(move |tail| path.with_file_name(format!("{name}{tail}")))
}

/// Removes a database of the scratch folder.
pub(super) fn remove(path: &Path) {
    for file in with_its_logs(path) {
        if let Err(why) = remove_file(&file) {
            tracing::warn!(error = %why, "a copy of a database could not be removed");
        }
    }
}

/// Removes what lies in the scratch folder.
pub(super) fn clear(scratch: &Path) {
    for entry in fs::read_dir(scratch).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(RAW) || name.starts_with(TRIED) {
            let _ = remove_file(&entry.path());
        }
    }
}

/// The whole copy first, under another name; then what stood there moves away, and the copy takes its name.
pub(super) fn put_back(path: &Path, copy: &Path, aside: &str) -> Result<String, BackupError> {
    let folder = folder_of(path);
    files::make(&folder).map_err(|why| failed(&folder, why))?;
    let new = path.with_extension("restored");
    remove(&new);
    copy_file(copy, &new)?;
    is_whole(&new)?;
    let aside = free(aside, |name| folder.join(name).join(path.file_name().unwrap_or_default()).exists());
    let kept = folder.join(&aside);
    for file in with_its_logs(path).filter(|file| file.exists()) {
        files::make(&kept).map_err(|why| failed(&kept, why))?;
        let to = kept.join(file.file_name().unwrap_or_default());
        fs::rename(&file, &to).map_err(|why| failed(&file, why))?;
    }
    fs::rename(&new, path).map_err(|why| failed(path, why))?;
    fs::File::open(&folder).and_then(|folder| folder.sync_all()).map_err(|why| failed(&folder, why))?;
    Ok(aside)
}

/// Removes folders beside a database.
pub(super) fn drop_asides(path: &Path, prefix: &str, before: &str) -> Result<(), BackupError> {
    let folder = folder_of(path);
    for entry in fs::read_dir(&folder).map_err(|why| failed(&folder, why))? {
        let entry = entry.map_err(|why| failed(&folder, why))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(prefix) && name.as_str() < before {
            fs::remove_dir_all(entry.path()).map_err(|why| failed(&entry.path(), why))?;
        }
    }
    Ok(())
}

fn folder_of(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new(".")).to_owned()
}

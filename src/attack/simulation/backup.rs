//! Copies of everything that lies on a disk: databases with their logs, folders with the times of their files.

use std::{fs, io, path::Path};

use super::Databases;
use super::{super::AttackError, store};
use candor_db::{Address, Database};

/// Whether PostgreSQL lets us read the pages of its tables and its write-ahead log, and from where on.
pub(super) struct PageReader {
    /// The first segment of the log that the round is in.
    since: Option<String>,
}

impl PageReader {
    /// Asks for it; a server that refuses is attacked without.
    pub(super) fn begin(databases: &Databases<'_>) -> Self {
        let mut since = None;
        for (_, db) in databases {
            if matches!(db.address(), Address::Postgres(_)) {
                store::begin_reading_pages(db);
                since = since.or(store::segment(db));
            }
        }
        Self { since }
    }

    /// Leaves the databases as they were.
    pub(super) fn end(&self, databases: &Databases<'_>) {
        for (_, db) in databases {
            if matches!(db.address(), Address::Postgres(_)) {
                store::end_reading_pages(db);
            }
        }
    }
}

/// Copies both databases as they lie there. Nobody writes meanwhile.
pub(super) fn copy_databases(
    databases: &Databases<'_>,
    into: &Path,
    pages: &PageReader,
) -> Result<(), AttackError> {
    fs::create_dir_all(into).map_err(|why| failed(into, why))?;
    for (name, db) in databases {
        match db.address() {
            Address::Sqlite(path) => {
                for tail in ["", "-wal", "-shm"] {
                    let from = path.with_file_name(format!(
                        "{}{tail}",
                        path.file_name().unwrap_or_default().to_string_lossy()
                    ));
                    if from.exists() {
                        let to = into.join(format!("{name}.db{tail}"));
                        fs::copy(&from, &to).map_err(|why| failed(&from, why))?;
                    }
                }
            }
            Address::Postgres(_) => {
                copy_rows(db, "public", &into.join(format!("{name}.jsonl")))?;
            }
        }
    }
    // The log of the server is one for all its databases; two snapshots of it say everything.
    let telling = ["before close", "published"].iter().any(|when| into.to_string_lossy().ends_with(when));
    if let (Some(since), true) = (&pages.since, telling) {
        for (name, bytes) in store::log_since(databases[1].1, since) {
            write(&into.join(format!("pg_wal {name}")), &bytes)?;
        }
    }
    Ok(())
}

/// Every row of every table of a schema, one JSON object a line.
pub(crate) fn copy_rows(db: &Database, schema: &str, file: &Path) -> Result<(), AttackError> {
    let lines = store::dump(db, schema)?;
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    write(file, text.as_bytes())
}

/// Copies a folder with everything in it, and with the times at which files were written.
pub(super) fn copy_folder(from: &Path, to: &Path) -> Result<(), AttackError> {
    copy(from, to).map_err(|why| failed(from, why))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let copied = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &copied)?;
        } else {
            fs::write(&copied, fs::read(entry.path())?)?;
            fs::File::options().write(true).open(&copied)?.set_modified(entry.metadata()?.modified()?)?;
        }
    }
    Ok(())
}

/// Writes a file.
pub(crate) fn write(file: &Path, bytes: &[u8]) -> Result<(), AttackError> {
    fs::write(file, bytes).map_err(|why| failed(file, why))
}

/// A file that could not be read or written.
pub(crate) fn failed(file: &Path, why: io::Error) -> AttackError {
    AttackError::File { file: file.display().to_string(), why }
}

//! Copies of one database: made while it is served, tried by restoring them, and put back in its place.
//!
//! It must never know what a table means, never hold somebody up who writes while it waits for a folder that is not this machine's,
//! and never delete what it takes the place of.

mod facts_store;
mod postgres_store;
mod programs;
mod sqlite_store;

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use aws_lc_rs::digest::{Context, SHA256};

use super::{Address, Database, DbError, Side, files, migrations};

/// A table and a column of it that a copy has empty.
pub type LeftOut = (&'static str, &'static str);

/// Why a copy cannot be made, tried or put back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file or a folder.
    #[error("{path}: {why}")]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        #[source]
        why: io::Error,
    },
    /// A program of PostgreSQL is not there.
    #[error(
        "{0} is not on this machine: it comes with PostgreSQL's client programs (on Debian postgresql-client), of the server's version"
    )]
    NoProgram(&'static str),
    /// A program of PostgreSQL failed.
    #[error("{program} failed: {said}")]
    Program {
        /// Which one.
        program: &'static str,
        /// What it said.
        said: String,
    },
    /// A copy could not be tried.
    #[error(
        "a copy of {0:?} could not be tried: its rôle may not make a database to restore it into, and a backup that nobody tried is \
         none; let it (ALTER ROLE … CREATEDB)"
    )]
    MayNotTry(Address),
    /// Another backup of this database is being made.
    #[error("another backup of {0:?} is being made just now")]
    Busy(Address),
    /// Somebody is connected.
    #[error("somebody is connected to {0:?}: stop the server, and whatever else uses it, first")]
    InUse(Address),
    /// What was restored is not what was read.
    #[error(
        "the copy is not what the database holds: its table {0} is another one; the database, a disk or a line has changed it"
    )]
    Differs(String),
    /// SQLite says that the copy is damaged.
    #[error("the copy is damaged: {0}")]
    Damaged(String),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// What is in a database, so far that two can be compared: of each table how many rows, and a hash over all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The last migration.
    pub schema: String,
    tables: BTreeMap<String, (i64, String)>,
}

impl Facts {
    /// How many rows a table has; `None`: there is no such table.
    pub fn rows(&self, table: &str) -> Option<i64> {
        self.tables.get(table).map(|(rows, _)| *rows)
    }

    /// Refuses a copy that holds something else.
    ///
    /// # Errors
    /// With the first table that differs.
    pub fn compare(&self, copy: &Self) -> Result<(), BackupError> {
        let names = self.tables.keys().chain(copy.tables.keys());
        let mut differ = names.filter(|name| self.tables.get(*name) != copy.tables.get(*name));
        match differ.next() {
            Some(table) => Err(BackupError::Differs(table.clone())),
            None if self.schema != copy.schema => Err(BackupError::Differs("of migrations".to_owned())),
            None => Ok(()),
        }
    }
}

/// Copies a database into one new file, as it is at one moment, and gives what it held then. `scratch`: a folder of this machine for
/// what lies there meanwhile.
///
/// # Errors
/// When the database, a program or a folder fails.
pub fn copy(db: &Database, left_out: &[LeftOut], scratch: &Path, into: &Path) -> Result<Facts, BackupError> {
    match db.address() {
        Address::Sqlite(path) => sqlite_store::copy(db, path, left_out, scratch, into),
        Address::Postgres(url) => postgres_store::copy(db, url, left_out, scratch, into),
    }
}

/// Restores a copy of a database beside it, and gives what it holds. Nothing of that is left.
///
/// # Errors
/// When it cannot be restored: then it is no backup.
pub fn try_copy(
    db: &Database,
    side: Side,
    left_out: &[LeftOut],
    scratch: &Path,
    copy: &Path,
) -> Result<Facts, BackupError> {
    let tried = Restored::beside(db.address(), scratch, copy)?;
    let facts = facts_store::of(
        &mut *super::connect(tried.address())
            .map(Box::new)
            .map_err(|why| cannot_open(tried.address(), &why))?,
        left_out,
    )?;
    // As the program would, but without its pool: that connects by itself, and might make the file again when it is gone.
    let mut again =
        super::connect(tried.address()).map(Box::new).map_err(|why| cannot_open(tried.address(), &why))?;
    migrations::run(&mut again, tried.address(), side)?;
    Ok(facts)
}

/// A copy that was restored beside its database, to be looked at. It is removed when it is dropped.
pub struct Restored {
    address: Address,
    /// On PostgreSQL: the database beside which it stands.
    beside: Option<String>,
}

impl Restored {
    /// Restores a copy beside the database at an address.
    ///
    /// # Errors
    /// When it cannot be restored.
    pub fn beside(address: &Address, scratch: &Path, copy: &Path) -> Result<Self, BackupError> {
        match address {
            Address::Sqlite(_) => {
                let path = sqlite_store::restore(scratch, copy)?;
                Ok(Self { address: Address::Sqlite(path), beside: None })
            }
            Address::Postgres(url) => {
                let restored = postgres_store::restore(url, copy)?;
                Ok(Self { address: Address::Postgres(restored), beside: Some(url.clone()) })
            }
        }
    }

    /// Where it is.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Writes it into a file, as it was changed since. Nobody may use it any more.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save(&self, into: &Path) -> Result<(), BackupError> {
        remove_file(into)?;
        match &self.address {
            Address::Sqlite(path) => sqlite_store::save(path, into),
            Address::Postgres(url) => postgres_store::dump(url, into, &[]),
        }
    }
}

impl Drop for Restored {
    fn drop(&mut self) {
        match (&self.address, &self.beside) {
            (Address::Sqlite(path), _) => sqlite_store::remove(path),
            (Address::Postgres(_), Some(beside)) => postgres_store::remove_restored(beside),
            (Address::Postgres(_), None) => {}
        }
    }
}

/// Removes what a copy that was cut off has left beside a database.
pub fn clear(address: &Address, scratch: &Path) {
    match address {
        Address::Sqlite(_) => sqlite_store::clear(scratch),
        Address::Postgres(url) => {
            sqlite_store::clear(scratch);
            postgres_store::clear(url);
        }
    }
}

/// Puts a copy in the place of a database. What stood there is kept under a name that begins with `aside`, which is given: a
/// folder beside the file, or a schema in the same database. Nobody may use the database meanwhile.
///
/// # Errors
/// When it fails; then everything stands where it stood, or the same can be done again.
pub fn put_back(address: &Address, copy: &Path, aside: &str) -> Result<String, BackupError> {
    match address {
        Address::Sqlite(path) => sqlite_store::put_back(path, copy, aside),
        Address::Postgres(url) => postgres_store::put_back(url, copy, aside),
    }
}

/// Removes what was kept aside under a name that begins so and comes before `before`.
///
/// # Errors
/// When it cannot be removed.
pub fn drop_asides(db: &Database, prefix: &str, before: &str) -> Result<(), BackupError> {
    match db.address() {
        Address::Sqlite(path) => sqlite_store::drop_asides(path, prefix, before),
        Address::Postgres(_) => postgres_store::drop_asides(db, prefix, before),
    }
}

/// The SHA-256 of a file, hex.
///
/// # Errors
/// When it cannot be read.
pub fn hash(file: &Path) -> Result<String, BackupError> {
    let failed = |why| failed(file, why);
    let mut from = File::open(file).map_err(failed)?;
    let (mut context, mut part) = (Context::new(&SHA256), vec![0; 1 << 16]);
    loop {
        match from.read(&mut part).map_err(failed)? {
            0 => return Ok(hex::encode(context.finish())),
            read => context.update(&part[..read]),
        }
    }
}

/// A name that nothing has yet.
fn free(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let others = (2_u32..1000).map(|number| format!("{name}_{number}"));
    let free = std::iter::once(name.to_owned()).chain(others).find(|name| !is_taken(name));
    free.unwrap_or_else(|| name.to_owned())
}

/// Copies a file into a new one for its user alone, down to the disk.
fn copy_file(from: &Path, to: &Path) -> Result<(), BackupError> {
    let mut source = File::open(from).map_err(|why| failed(from, why))?;
    let mut target = files::create_new(to).map_err(|why| failed(to, why))?;
    io::copy(&mut source, &mut target).and_then(|_| target.sync_all()).map_err(|why| failed(to, why))
}

/// Removes a file, where there is one.
fn remove_file(path: &Path) -> Result<(), BackupError> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => Err(failed(path, why)),
        _ => Ok(()),
    }
}

/// What the system says of a path.
fn failed(path: &Path, why: io::Error) -> BackupError {
    BackupError::File { path: path.to_owned(), why }
}

fn cannot_open(address: &Address, why: &dyn ToString) -> BackupError {
    DbError::Open { address: address.clone(), why: why.to_string() }.into()
}

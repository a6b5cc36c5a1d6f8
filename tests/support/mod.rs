//! What the tests of every store need: fresh databases, on SQLite and, where it is installed, on PostgreSQL.
//!
//! Use: `mod support;` and `for on in support::databases(Side::People) { … &on.database … }`. It must never touch
//! a database that was there before.

#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test ends here, and says what it skips")]

mod postgres;

use candor::db::{Address, Database, Side};
use tempfile::TempDir;

/// A fresh database with its tables, gone when it is dropped.
pub(crate) struct TestDatabase {
    /// The database; its `Debug` form says which kind it is.
    pub(crate) database: Database,
    _folder: Option<TempDir>,
}

/// A fresh database of each kind.
pub(crate) fn databases(side: Side) -> Vec<TestDatabase> {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Address::Sqlite(folder.path().join("test.db"));
    let database = Database::open(&sqlite, side).unwrap();
    let mut all = vec![TestDatabase { database, _folder: Some(folder) }];
    match postgres::fresh_database() {
        Some(url) => {
            let database = Database::open(&Address::parse(&url).unwrap(), side).unwrap();
            all.push(TestDatabase { database, _folder: None });
        }
        None => {
            let how = "install PostgreSQL's server programs, initdb and pg_ctl";
            assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no PostgreSQL for the tests: {how}");
            eprintln!("SKIPPED on PostgreSQL ({how})");
        }
    }
    all
}

//! One connection type over SQLite and PostgreSQL, chosen by the address at run time.
//!
//! It must never know a table but the one that says which installation this is. There are always two databases, one on each side of the wall; nothing
//! here joins them, and no transaction spans both.
//!
//! Why an enum of our own manager: diesel's `MultiConnection::establish` tries every variant in turn and
//! hides the real error; the address alone decides here.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use diesel::{
    connection::{AnsiTransactionManager, SimpleConnection, TransactionManager},
    r2d2::{ManageConnection, Pool, PooledConnection},
};
use diesel_migrations::MigrationHarness;

mod address;
pub mod backup;
mod compact_store;
mod connect;
mod error;
pub mod files;
pub mod installation;
mod installation_store;
pub mod keys;
mod migrations;
mod pulse;
mod takeover_store;
mod turn;

use turn::Turn;

mod any {
    #![expect(missing_docs, reason = "the derive writes undocumented public items")]

    /// Either database, behind the same queries.
    #[derive(diesel::MultiConnection)]
    pub enum AnyConnection {
        Postgres(diesel::PgConnection),
        Sqlite(diesel::SqliteConnection),
    }
}
pub use address::Address;
pub use any::AnyConnection;
pub use connect::over_many_pages;
use connect::{connect, owner_only};
pub use error::{DbError, Unavailable};
use pulse::Pulse;

/// Runs one query body on whichever connection it is: for the few clauses (`ON CONFLICT`, batch inserts)
/// that the enum does not support.
#[macro_export]
macro_rules! both {
    ($connection:expr, |$inner:ident| $query:expr) => {
        match $connection {
            $crate::AnyConnection::Postgres($inner) => $query,
            $crate::AnyConnection::Sqlite($inner) => $query,
        }
    };
}

/// Which side of the wall a database is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who may answer.
    People,
    /// What was said.
    Answers,
}

/// So many connections one database has at most.
pub const CONNECTIONS: usize = 8;
/// How long somebody waits for their turn to write.
const PATIENCE: Duration = Duration::from_secs(10);
/// A connection is waited for so often, so long each time: ten seconds.
const TRIES: u32 = 40;
const TRY: Duration = Duration::from_millis(250);
/// The pool tries to connect again after so long at most.
const RECONNECT: Duration = Duration::from_secs(2);

/// A pool of connections to one database.
#[derive(Clone)]
pub struct Database {
    address: Address,
    pool: Pool<Manager>,
    turn: Option<Arc<Turn>>,
    pulse: Arc<Pulse>,
    /// Whether something that was deleted may still be readable.
    left: Arc<AtomicBool>,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.fmt(f)
    }
}

impl Database {
    /// Opens a database and brings its tables up to date. A missing SQLite file is created.
    ///
    /// # Errors
    /// When it cannot be reached, or a migration fails.
    pub fn open(address: &Address, side: Side) -> Result<Self, DbError> {
        let failed = |why: String| DbError::Open { address: address.clone(), why };
        if let Address::Sqlite(path) = address
            && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
        {
            files::folder(folder)?;
        }
        let mut first = connect(address).map_err(|error| failed(error.to_string()))?;
        if let Address::Sqlite(path) = address {
            owner_only(path).map_err(|error| failed(error.to_string()))?;
        }
        takeover_store::look(&mut first, address, side)?;
        migrations::run(&mut first, address, side)?;
        let pulse = Pulse::of(address);
        let pool = Pool::builder()
            .max_size(u32::try_from(CONNECTIONS).unwrap_or(1))
            .min_idle(Some(1))
            // Half of it is how long it waits at most before it tries to connect again.
            .connection_timeout(RECONNECT * 2)
            // A file does not hang up; a server may.
            .test_on_check_out(matches!(address, Address::Postgres(_)))
            .build_unchecked(Manager { address: address.clone(), pulse: Arc::clone(&pulse) });
        // The first one ends when another is there: the last one would clean the file up meanwhile.
        drop(pool.get_timeout(RECONNECT));
        drop(first);
        let turn = matches!(address, Address::Sqlite(_)).then(Arc::default);
        Ok(Self { address: address.clone(), pool, turn, pulse, left: Arc::default() })
    }

    /// Looks whether [`Database::open`] would refuse what 0.1.0 left in a database. Changes nothing, and makes no file: for whoever
    /// opens two, before the first is changed.
    ///
    /// # Errors
    /// When a round in it waits for two officers, or it cannot be reached.
    pub fn look(address: &Address, side: Side) -> Result<(), DbError> {
        if matches!(address, Address::Sqlite(path) if !path.exists()) {
            return Ok(());
        }
        let failed = |why: String| DbError::Open { address: address.clone(), why };
        let mut first = connect(address).map_err(|error| failed(error.to_string()))?;
        takeover_store::look(&mut first, address, side)
    }

    /// Where it is.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Runs `work` in one transaction: all of it happens, or nothing. The name stands in the logs.
    ///
    /// # Errors
    /// What `work` returns, or that no connection was free, or that the commit failed.
    pub fn run<T, E: From<DbError>>(
        &self,
        name: &'static str,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        // Whoever has waited too long asks SQLite, as another process does.
        let _turn = self.turn.as_ref().and_then(|turn| turn.take(PATIENCE));
        let mut connection = self.connection()?;
        begin(&mut connection).map_err(DbError::from)?;
        match work(&mut connection) {
            Ok(done) => {
                commit(&mut connection).map_err(DbError::from)?;
                Ok(done)
            }
            Err(error) => {
                if let Err(rollback) = roll_back(&mut connection) {
                    tracing::error!(transaction = name, error = %rollback, "a transaction could not be rolled back");
                }
                Err(error)
            }
        }
    }

    /// A connection of one's own, outside any transaction.
    ///
    /// # Errors
    /// When none becomes free in time; at once where the server cannot be reached.
    pub fn connection(&self) -> Result<PooledConnection<Manager>, DbError> {
        for _ in 0..TRIES {
            self.is_there()?;
            if let Ok(connection) = self.pool.get_timeout(TRY) {
                return Ok(connection);
            }
        }
        self.is_there()?;
        Err(Unavailable::Busy.into())
    }

    /// Whether its server was there when it was last asked, at most a second ago; a file always is. Asks nobody.
    ///
    /// # Errors
    /// Why not.
    pub fn is_there(&self) -> Result<(), DbError> {
        match self.pulse.away() {
            Some(why) => Err(Unavailable::Away(format!("{:?}: {why}", self.address)).into()),
            None => Ok(()),
        }
    }

    /// Rewrites the file so that nothing deleted can be read from it any more. Where another program is reading
    /// an older state just then (a backup), the write-ahead log keeps it: that is said in the log, and
    /// [`Database::finish_compacting`] tries again.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn compact(&self) -> Result<(), DbError> {
        self.compact_later();
        let mut connection = self.connection()?;
        let done = match &mut *connection {
            AnyConnection::Sqlite(inner) => compact_store::sqlite(inner),
            AnyConnection::Postgres(inner) => compact_store::postgres(inner),
        }?;
        if !done {
            tracing::error!(
                database = ?self.address,
                "what was deleted can still be read from the database's files, because another program is using \
                 it; trying again in a minute"
            );
        }
        self.left.store(!done, Ordering::Relaxed);
        Ok(())
    }

    /// Has the file rewritten by the next [`Database::finish_compacting`].
    pub fn compact_later(&self) {
        self.left.store(true, Ordering::Relaxed);
    }

    /// Compacts where that was ordered, or failed, or the last time something was left.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn finish_compacting(&self) -> Result<(), DbError> {
        if self.left.load(Ordering::Relaxed) { self.compact() } else { Ok(()) }
    }

    /// The newest migration that its tables went through, as the program and the database both know it.
    ///
    /// # Errors
    /// When it does not say.
    pub fn schema(&self) -> Result<String, DbError> {
        let mut connection = self.connection()?;
        migrations::newest(&mut connection, &self.address)
    }

    /// Takes every table away and makes it again: only to check that migrations go both ways.
    ///
    /// # Errors
    /// When a migration fails.
    pub fn down_and_up(&self, side: Side) -> Result<(), DbError> {
        let failed = |why: String| DbError::Migrate { address: self.address.clone(), why };
        let mut connection = self.connection()?;
        let down = match (&mut *connection, side) {
            (AnyConnection::Sqlite(inner), Side::People) => {
                inner.revert_all_migrations(migrations::PEOPLE_SQLITE)
            }
            (AnyConnection::Sqlite(inner), Side::Answers) => {
                inner.revert_all_migrations(migrations::ANSWERS_SQLITE)
            }
            (AnyConnection::Postgres(inner), Side::People) => {
                inner.revert_all_migrations(migrations::PEOPLE_POSTGRES)
            }
            (AnyConnection::Postgres(inner), Side::Answers) => {
                inner.revert_all_migrations(migrations::ANSWERS_POSTGRES)
            }
        };
        down.map_err(|error| failed(error.to_string()))?;
        migrations::run(&mut connection, &self.address, side)
    }
}

/// On SQLite a transaction takes the write lock at once: a later upgrade could fail half way.
fn begin(connection: &mut AnyConnection) -> diesel::QueryResult<()> {
    match connection {
        AnyConnection::Sqlite(inner) => {
            AnsiTransactionManager::begin_transaction_sql(inner, "BEGIN IMMEDIATE")
        }
        AnyConnection::Postgres(inner) => AnsiTransactionManager::begin_transaction(inner),
    }
}

fn commit(connection: &mut AnyConnection) -> diesel::QueryResult<()> {
    both!(connection, |inner| AnsiTransactionManager::commit_transaction(inner))
}

fn roll_back(connection: &mut AnyConnection) -> diesel::QueryResult<()> {
    both!(connection, |inner| AnsiTransactionManager::rollback_transaction(inner))
}

/// Makes and checks pooled connections.
pub struct Manager {
    address: Address,
    pulse: Arc<Pulse>,
}

impl ManageConnection for Manager {
    type Connection = AnyConnection;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<AnyConnection, Self::Error> {
        connect(&self.address).map_err(|error| {
            self.pulse.failed(&error.to_string());
            diesel::r2d2::Error::ConnectionError(error)
        })
    }

    fn is_valid(&self, connection: &mut AnyConnection) -> Result<(), Self::Error> {
        connection.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, connection: &mut AnyConnection) -> bool {
        both!(connection, |inner| AnsiTransactionManager::is_broken_transaction_manager(inner))
    }
}

#[cfg(test)]
mod tests {
    use diesel::RunQueryDsl;

    use super::*;

    #[test]
    fn a_database_address_says_clearly_what_it_is() {
        assert!(matches!(Address::parse("data/people.db"), Ok(Address::Sqlite(_))));
        assert!(matches!(Address::parse("postgres://u:secret@h/db"), Ok(Address::Postgres(_))));
        assert!(matches!(Address::parse("mysql://h/db"), Err(DbError::UnknownScheme { .. })));
        if !cfg!(feature = "postgres-tls") {
            let refused = Address::parse("postgres://h/db?sslmode=require").unwrap_err();
            assert!(refused.to_string().contains("--features postgres-tls"));
        }
    }

    #[test]
    fn an_address_in_a_log_line_shows_no_password() {
        let address = Address::parse("postgres://candor:secret@db.example.org/people").unwrap();
        assert_eq!(format!("{address:?}"), "PostgreSQL at db.example.org/people");
    }

    #[test]
    fn a_file_is_opened_while_others_close_it() {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("a.db"));
        std::thread::scope(|threads| {
            for _ in 0..4 {
                threads.spawn(|| {
                    for _ in 0..25 {
                        let db = Database::open(&address, Side::Answers).unwrap();
                        let write = "UPDATE round SET name = name";
                        db.run("write", |conn| conn.batch_execute(write).map_err(DbError::from)).unwrap();
                    }
                });
            }
        });
    }

    #[test]
    fn temporary_files_lie_beside_the_database() {
        #[derive(diesel::QueryableByName)]
        struct Named {
            #[diesel(sql_type = diesel::sql_types::Text)]
            temp_store_directory: String,
        }
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&Address::Sqlite(folder.path().join("a.db")), Side::Answers).unwrap();
        let AnyConnection::Sqlite(inner) = &mut *db.connection().unwrap() else { panic!("SQLite") };
        let named: Named = diesel::sql_query("PRAGMA temp_store_directory").get_result(inner).unwrap();
        // Of the first database of this process, which is another test's where they run in one.
        assert!(
            std::path::Path::new(&named.temp_store_directory).is_absolute(),
            "{}",
            named.temp_store_directory
        );
    }
}

//! The tables of each side in each kind of database, as the program carries them.
//!
//! It must never touch what a newer program made.

use diesel::migration::{MigrationSource, Result as Migrated};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{
    Address, AnyConnection, DbError, Side, both,
    connect::{TRIES, TRY},
};

pub(super) const PEOPLE_SQLITE: EmbeddedMigrations = embed_migrations!("../../migrations/people/sqlite");
pub(super) const PEOPLE_POSTGRES: EmbeddedMigrations = embed_migrations!("../../migrations/people/postgres");
pub(super) const ANSWERS_SQLITE: EmbeddedMigrations = embed_migrations!("../../migrations/answers/sqlite");
pub(super) const ANSWERS_POSTGRES: EmbeddedMigrations =
    embed_migrations!("../../migrations/answers/postgres");

/// Brings the tables up to date. What a newer program made is left as it is.
pub(super) fn run(connection: &mut AnyConnection, address: &Address, side: Side) -> Result<(), DbError> {
    let is_sqlite = matches!(connection, AnyConnection::Sqlite(_));
    let known = || match (is_sqlite, side) {
        (true, Side::People) => PEOPLE_SQLITE,
        (true, Side::Answers) => ANSWERS_SQLITE,
        (false, Side::People) => PEOPLE_POSTGRES,
        (false, Side::Answers) => ANSWERS_POSTGRES,
    };
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| DbError::Migrate {
        address: address.clone(),
        why: error.to_string(),
    };
    let unknown = both!(&mut *connection, |inner| unknown(inner, &known())).map_err(failed)?;
    if let Some(version) = unknown {
        return Err(DbError::Newer { address: address.clone(), version });
    }
    both!(connection, |inner| run_all(inner, known)).map_err(failed)
}

/// Where another process is doing the same, each step is done by one of the two: whoever comes second sees what is left, and goes on.
fn run_all<DB: diesel::backend::Backend>(
    connection: &mut impl MigrationHarness<DB>,
    known: impl Fn() -> EmbeddedMigrations,
) -> Migrated<()> {
    let mut tried = 0;
    loop {
        let pending = connection.pending_migrations(known())?.len();
        let Err(error) = connection.run_pending_migrations(known()).map(drop) else { return Ok(()) };
        tried += 1;
        let is_done_elsewhere = connection.pending_migrations(known())?.len() < pending;
        if !is_done_elsewhere && (tried == TRIES || !error.to_string().contains("locked")) {
            return Err(error);
        }
        std::thread::sleep(TRY);
    }
}

/// The newest migration that the tables went through.
pub(super) fn newest(connection: &mut AnyConnection, address: &Address) -> Result<String, DbError> {
    let all = both!(connection, |inner| inner
        .applied_migrations()
        .map(|all| all.iter().map(ToString::to_string).max()));
    let failed = |why: String| DbError::Migrate { address: address.clone(), why };
    all.map_err(|error| failed(error.to_string()))?.ok_or_else(|| failed("there is none".to_owned()))
}

/// A migration in the database that this program does not have.
fn unknown<DB: diesel::backend::Backend>(
    connection: &mut impl MigrationHarness<DB>,
    known: &EmbeddedMigrations,
) -> Migrated<Option<String>> {
    let known = MigrationSource::<DB>::migrations(known)?;
    let known: Vec<String> = known.iter().map(|migration| migration.name().version().to_string()).collect();
    let applied = connection.applied_migrations()?;
    Ok(applied.iter().map(ToString::to_string).find(|version| !known.contains(version)))
}

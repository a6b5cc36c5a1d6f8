//! The tables of the broken designs. All of them keep times out, and people and answers apart.

use std::path::Path;

use diesel::{
    Connection as _, RunQueryDsl, SqliteConnection,
    connection::SimpleConnection,
    sql_types::{Binary, Integer, Text},
};
use rand::{CryptoRng, RngExt};

use super::super::{
    AttackError,
    simulation::{Databases, Event, failed},
};
use candor_db::{Address, AnyConnection, DbError};

/// The schema on PostgreSQL, apart from the service's.
pub(super) const SCHEMA: &str = "broken";

const CLAIM: &str = "INSERT INTO claim (person, request_hash) VALUES (?, ?)";
const ANSWER: &str = "INSERT INTO answer (circle, request) VALUES (?, ?)";
const INVITE: &str = "INSERT INTO invitation (code_hash, person, circle) VALUES (?, ?, ?)";
const COLLECT: &str = "UPDATE invitation SET request_hash = ? WHERE person = ?";
const BALLOT: &str = "INSERT INTO ballot (nonce, circle, request) VALUES (?, ?, ?)";

/// Ordinary tables: SQLite counts rows up by itself.
pub(super) fn with_row_ids(
    events: &[Event],
    snapshot: &Path,
    rng: &mut impl CryptoRng,
) -> Result<(), AttackError> {
    let mut people = fresh(&snapshot.join("people.db"), "DELETE")?;
    let mut answers = fresh(&snapshot.join("answers.db"), "DELETE")?;
    batch(
        &mut people,
        "CREATE TABLE invitation (person TEXT PRIMARY KEY, circle INTEGER) WITHOUT ROWID; \
         CREATE TABLE claim (id INTEGER PRIMARY KEY, person TEXT, request_hash BLOB);",
    )?;
    batch(&mut answers, "CREATE TABLE answer (id INTEGER PRIMARY KEY, circle INTEGER, request TEXT);")?;
    for event in events {
        match &event.request {
            None => {
                diesel::sql_query("INSERT INTO invitation (person, circle) VALUES (?, ?)")
                    .bind::<Text, _>(&event.person)
                    .bind::<Integer, _>(circle(event))
                    .execute(&mut people)
                    .map_err(DbError::Query)?;
                diesel::sql_query(CLAIM)
                    .bind::<Text, _>(&event.person)
                    .bind::<Binary, _>(random(rng))
                    .execute(&mut people)
                    .map_err(DbError::Query)?;
            }
            Some(request) => {
                diesel::sql_query(ANSWER)
                    .bind::<Integer, _>(circle(event))
                    .bind::<Text, _>(request)
                    .execute(&mut answers)
                    .map_err(DbError::Query)?;
            }
        }
    }
    Ok(())
}

/// Random keys, no row ids, answers as they came; and the write-ahead log is still there.
pub(super) fn with_random_keys(
    events: &[Event],
    snapshot: &Path,
    rng: &mut impl CryptoRng,
) -> Result<(), AttackError> {
    // The last connection to go clears the log away, so the attacker comes before.
    let folder = snapshot.join("in-use");
    std::fs::create_dir_all(&folder).map_err(|why| failed(&folder, why))?;
    let mut people = fresh(&folder.join("people.db"), "WAL")?;
    let mut answers = fresh(&folder.join("answers.db"), "WAL")?;
    batch(
        &mut people,
        "CREATE TABLE invitation (code_hash BLOB PRIMARY KEY, person TEXT, circle INTEGER, request_hash BLOB) \
         WITHOUT ROWID; BEGIN;",
    )?;
    batch(
        &mut answers,
        "CREATE TABLE ballot (nonce BLOB PRIMARY KEY, circle INTEGER, request TEXT) WITHOUT ROWID;",
    )?;
    for event in events.iter().filter(|event| event.request.is_none()) {
        diesel::sql_query(INVITE)
            .bind::<Binary, _>(random(rng))
            .bind::<Text, _>(&event.person)
            .bind::<Integer, _>(circle(event))
            .execute(&mut people)
            .map_err(DbError::Query)?;
    }
    batch(&mut people, "COMMIT;")?;
    for event in events {
        match &event.request {
            None => diesel::sql_query(COLLECT)
                .bind::<Binary, _>(random(rng))
                .bind::<Text, _>(&event.person)
                .execute(&mut people),
            Some(request) => diesel::sql_query(BALLOT)
                .bind::<Binary, _>(random(rng))
                .bind::<Integer, _>(circle(event))
                .bind::<Text, _>(request)
                .execute(&mut answers),
        }
        .map_err(DbError::Query)?;
    }
    for name in ["people.db", "people.db-wal", "answers.db", "answers.db-wal"] {
        std::fs::copy(folder.join(name), snapshot.join(name)).map_err(|why| failed(&folder, why))?;
    }
    drop((people, answers));
    std::fs::remove_dir_all(&folder).map_err(|why| failed(&folder, why))
}

/// The same on PostgreSQL: one transaction for each event.
pub(super) fn on_postgres(
    events: &[Event],
    databases: &Databases<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), AttackError> {
    clear_away(databases)?;
    let mut people = databases[0].1.connection()?;
    let mut answers = databases[1].1.connection()?;
    let (AnyConnection::Postgres(people), AnyConnection::Postgres(answers)) = (&mut *people, &mut *answers)
    else {
        return Ok(());
    };
    let made = people
        .batch_execute(
            "CREATE SCHEMA broken; CREATE TABLE broken.invitation \
             (code_hash BYTEA PRIMARY KEY, person TEXT, circle INTEGER, request_hash BYTEA)",
        )
        .and_then(|()| {
            answers.batch_execute(
                "CREATE SCHEMA broken; \
                 CREATE TABLE broken.ballot (nonce BYTEA PRIMARY KEY, circle INTEGER, request TEXT)",
            )
        });
    made.map_err(DbError::Query)?;
    for event in events.iter().filter(|event| event.request.is_none()) {
        diesel::sql_query("INSERT INTO broken.invitation VALUES ($1, $2, $3, NULL)")
            .bind::<Binary, _>(random(rng))
            .bind::<Text, _>(&event.person)
            .bind::<Integer, _>(circle(event))
            .execute(people)
            .map_err(DbError::Query)?;
    }
    for event in events {
        match &event.request {
            None => diesel::sql_query("UPDATE broken.invitation SET request_hash = $1 WHERE person = $2")
                .bind::<Binary, _>(random(rng))
                .bind::<Text, _>(&event.person)
                .execute(people),
            Some(request) => diesel::sql_query("INSERT INTO broken.ballot VALUES ($1, $2, $3)")
                .bind::<Binary, _>(random(rng))
                .bind::<Integer, _>(circle(event))
                .bind::<Text, _>(request)
                .execute(answers),
        }
        .map_err(DbError::Query)?;
    }
    Ok(())
}

/// Takes the schema away.
pub(super) fn clear_away(databases: &Databases<'_>) -> Result<(), AttackError> {
    for (_, db) in databases {
        if let AnyConnection::Postgres(inner) = &mut *db.connection()? {
            inner.batch_execute("DROP SCHEMA IF EXISTS broken CASCADE").map_err(DbError::Query)?;
        }
    }
    Ok(())
}

/// Whether both sides are on PostgreSQL.
pub(super) fn is_postgres(databases: &Databases<'_>) -> bool {
    databases.iter().all(|(_, db)| matches!(db.address(), Address::Postgres(_)))
}

fn fresh(file: &Path, journal: &str) -> Result<SqliteConnection, AttackError> {
    let opened = SqliteConnection::establish(&file.to_string_lossy());
    let mut connection = opened.map_err(|why| failed(file, std::io::Error::other(why)))?;
    // Nobody needs this data after a power cut.
    batch(
        &mut connection,
        &format!("PRAGMA journal_mode = {journal}; PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = OFF;"),
    )?;
    Ok(connection)
}

fn batch(connection: &mut SqliteConnection, sql: &str) -> Result<(), DbError> {
    Ok(connection.batch_execute(sql)?)
}

fn circle(event: &Event) -> i32 {
    i32::try_from(event.circle).unwrap_or(i32::MAX)
}

fn random(rng: &mut impl CryptoRng) -> Vec<u8> {
    rng.random::<[u8; 32]>().to_vec()
}

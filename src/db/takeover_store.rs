//! What an installation of 0.1.0 may hold that this program cannot bring to an end: an open round whose answers two officers have
//! locked with their passphrases. Looked at before anything is changed.
//!
//! It must never write, and never make a file.

use diesel::{RunQueryDsl, sql_query, sql_types::Text};

use super::{Address, AnyConnection, DbError, Side, both};

#[derive(diesel::QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// Refuses a database with a round that waits for two officers.
pub(super) fn look(conn: &mut AnyConnection, address: &Address, side: Side) -> Result<(), DbError> {
    let (table, waiting) = match side {
        Side::People => ("officer", "SELECT round AS line FROM officer ORDER BY round LIMIT 1"),
        // A promise is JSON in JSON: `_` is the backslash before the quote.
        Side::Answers => (
            "round",
            "SELECT name AS line FROM round WHERE state IN ('open', 'closing') \
             AND promise LIKE '%\"officers_\":true%' ORDER BY name LIMIT 1",
        ),
    };
    let there = match conn {
        AnyConnection::Sqlite(_) => {
            format!("SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name = '{table}'")
        }
        AnyConnection::Postgres(_) => {
            format!("SELECT '{table}' AS line WHERE to_regclass('{table}') IS NOT NULL")
        }
    };
    let tables: Vec<Line> = both!(&mut *conn, |inner| sql_query(&there).load(inner))?;
    if tables.is_empty() {
        return Ok(());
    }
    let found: Vec<Line> = both!(conn, |inner| sql_query(waiting).load(inner))?;
    found
        .into_iter()
        .next()
        .map_or(Ok(()), |Line { line: round }| Err(DbError::Officers { address: address.clone(), round }))
}

//! The journal's table. No other file speaks SQL to it, and nothing here changes or takes away a row; the database refuses that,
//! too.

use diesel::{connection::SimpleConnection, prelude::*};

use super::Entry;
use candor_db::{AnyConnection, DbError};

diesel::table! {
    journal (number) {
        number -> BigInt,
        at -> BigInt,
        who -> Text,
        round -> Text,
        what -> Text,
        hash -> Text,
    }
}

/// Lets nobody else add an entry until the transaction ends. (On SQLite nobody can.)
pub(super) fn lock(connection: &mut AnyConnection) -> Result<(), DbError> {
    match connection {
        AnyConnection::Postgres(inner) => {
            Ok(inner.batch_execute("LOCK TABLE journal IN SHARE ROW EXCLUSIVE MODE")?)
        }
        AnyConnection::Sqlite(_) => Ok(()),
    }
}

/// The number and the hash of the last entry.
pub(super) fn last(connection: &mut AnyConnection) -> Result<Option<(i64, String)>, DbError> {
    let newest = journal::table.order(journal::number.desc()).select((journal::number, journal::hash));
    Ok(newest.first(connection).optional()?)
}

pub(super) fn add(connection: &mut AnyConnection, entry: &Entry) -> Result<(), DbError> {
    let row = (
        journal::number.eq(entry.number),
        journal::at.eq(entry.at),
        journal::who.eq(&entry.who),
        journal::round.eq(&entry.round),
        journal::what.eq(&entry.what),
        journal::hash.eq(&entry.hash),
    );
    diesel::insert_into(journal::table).values(row).execute(connection)?;
    Ok(())
}

pub(super) fn all(connection: &mut AnyConnection) -> Result<Vec<Entry>, DbError> {
    let rows: Vec<(i64, i64, String, String, String, String)> =
        journal::table.order(journal::number).load(connection)?;
    let entry = |(number, at, who, round, what, hash)| Entry { number, at, who, round, what, hash };
    Ok(rows.into_iter().map(entry).collect())
}

//! The table of what leaders answered. Replaced as often as a leader likes until the next round opens.

use diesel::prelude::*;

use candor_db::{AnyConnection, DbError, both};

diesel::table! {
    note (round, unit) {
        round -> Text,
        unit -> Text,
        heard -> Text,
        will_do -> Text,
    }
}

/// A note as it is stored.
#[derive(Queryable)]
pub(super) struct Stored {
    pub(super) round: String,
    pub(super) unit: String,
    pub(super) heard: String,
    pub(super) will_do: String,
}

pub(super) fn all(conn: &mut AnyConnection) -> Result<Vec<Stored>, DbError> {
    Ok(note::table.order((note::round, note::unit)).load(conn)?)
}

pub(super) fn keep(conn: &mut AnyConnection, row: &Stored) -> Result<(), DbError> {
    let texts = (note::heard.eq(&row.heard), note::will_do.eq(&row.will_do));
    both!(conn, |inner| {
        diesel::insert_into(note::table)
            .values((note::round.eq(&row.round), note::unit.eq(&row.unit), texts))
            .on_conflict((note::round, note::unit))
            .do_update()
            .set(texts)
            .execute(inner)
    })?;
    Ok(())
}

pub(super) fn remove(conn: &mut AnyConnection, round: &str, unit: &str) -> Result<(), DbError> {
    diesel::delete(note::table.find((round, unit))).execute(conn)?;
    Ok(())
}

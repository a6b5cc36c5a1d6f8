//! The table of what leaders answered. Replaced as often as a leader likes until the next round opens.

use diesel::prelude::*;

use super::rounds::round;
use candor_db::{AnyConnection, DbError, both};

diesel::table! {
    note (round, unit) {
        round -> Text,
        unit -> Text,
        heard -> Text,
        will_do -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(note, round);

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

/// The notes on one round.
pub(super) fn of(conn: &mut AnyConnection, round: &str) -> Result<Vec<Stored>, DbError> {
    Ok(note::table.filter(note::round.eq(round)).order(note::unit).load(conn)?)
}

/// The notes of these units on the rounds before one, those on the newest first.
pub(super) fn before(conn: &mut AnyConnection, of: &str, units: &[&str]) -> Result<Vec<Stored>, DbError> {
    let this = diesel::alias!(round as this);
    let number = this.filter(this.field(round::name).eq(of)).select(this.field(round::number)).single_value();
    Ok(note::table
        .inner_join(round::table.on(round::name.eq(note::round)))
        .filter(note::unit.eq_any(units).and(round::number.nullable().lt(number)))
        .order((round::number.desc(), note::unit))
        .select((note::round, note::unit, note::heard, note::will_do))
        .load(conn)?)
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

//! The tables of results for everybody: when they go out, and the page of each unit.

use diesel::prelude::*;

use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::RoundName;

diesel::table! {
    results (round) {
        round -> Text,
        state -> Text,
        due -> BigInt,
        restored -> Bool,
    }
}

diesel::table! {
    results_page (round, unit) {
        round -> Text,
        unit -> Text,
        link_key -> Text,
        awaited -> Bool,
    }
}

// What `results.state` may be.
pub(super) const WAITING: &str = "waiting";
pub(super) const SENT: &str = "sent";
pub(super) const FORGOTTEN: &str = "forgotten";

/// The results of a round.
#[derive(Clone, Queryable, Insertable)]
#[diesel(table_name = results)]
pub(super) struct Stored {
    pub(super) round: String,
    pub(super) state: String,
    pub(super) due: i64,
    pub(super) restored: bool,
}

/// The page of a unit.
#[derive(Clone, Queryable, Insertable)]
#[diesel(table_name = results_page)]
pub(super) struct Page {
    pub(super) round: String,
    pub(super) unit: String,
    pub(super) link_key: String,
    pub(super) awaited: bool,
}

pub(super) fn add(conn: &mut AnyConnection, stored: &Stored, pages: &[Page]) -> Result<(), DbError> {
    diesel::insert_into(results::table).values(stored).execute(conn)?;
    for page in pages {
        diesel::insert_into(results_page::table).values(page).execute(conn)?;
    }
    Ok(())
}

pub(super) fn find(conn: &mut AnyConnection, round: &str) -> Result<Option<Stored>, DbError> {
    Ok(results::table.find(round).first(conn).optional()?)
}

/// Those that are not forgotten yet.
pub(super) fn unfinished(conn: &mut AnyConnection) -> Result<Vec<Stored>, DbError> {
    Ok(results::table.filter(results::state.ne(FORGOTTEN)).order(results::round).load(conn)?)
}

/// Moves results from one state to the next; `false` where somebody else was quicker.
pub(super) fn advance(
    conn: &mut AnyConnection,
    round: &str,
    from: &str,
    to: &str,
    due: i64,
) -> Result<bool, DbError> {
    let moved = diesel::update(results::table.find(round).filter(results::state.eq(from)))
        .set((results::state.eq(to), results::due.eq(due)))
        .execute(conn)?;
    Ok(moved == 1)
}

/// The units of a round whose leaders are waited for.
pub(super) fn awaited(conn: &mut AnyConnection, round: &str) -> Result<Vec<String>, DbError> {
    let of = results_page::table.filter(results_page::round.eq(round).and(results_page::awaited.eq(true)));
    Ok(of.order(results_page::unit).select(results_page::unit).load(conn)?)
}

pub(super) fn key(conn: &mut AnyConnection, round: &str, unit: &str) -> Result<Option<String>, DbError> {
    Ok(results_page::table.find((round, unit)).select(results_page::link_key).first(conn).optional()?)
}

/// Whether the results of a round went to everybody: what its leaders have written was read then.
pub(super) fn are_sent(conn: &mut AnyConnection, round: &RoundName) -> Result<bool, DbError> {
    Ok(find(conn, round.as_str())?.is_some_and(|stored| stored.state != WAITING))
}

/// What waited in a database that was put back waits for a person: nobody knows whether it left since.
pub(super) fn mark_restored(conn: &mut AnyConnection) -> Result<(), DbError> {
    diesel::update(results::table.filter(results::state.eq(WAITING)))
        .set(results::restored.eq(true))
        .execute(conn)?;
    Ok(())
}

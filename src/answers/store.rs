//! The answers side's tables and every question asked of them. No other file of this room speaks SQL.

use diesel::prelude::*;

use super::State;
use crate::{
    db::{AnyConnection, DbError, both},
    survey::{Promise, RoundName},
};

diesel::table! {
    round (name) {
        name -> Text,
        state -> Text,
        promise -> Text,
        fingerprint -> Text,
        release -> Nullable<Text>,
    }
}

diesel::table! {
    ballot (round, serial) {
        round -> Text,
        serial -> Binary,
        leaf -> Binary,
        circle -> Integer,
        request -> Binary,
    }
}

diesel::table! {
    comment (round, nonce) {
        round -> Text,
        nonce -> Binary,
        circle -> Integer,
        text -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(round, ballot, comment);

/// A ballot as it is inserted.
#[derive(Insertable, Clone)]
#[diesel(table_name = ballot)]
pub(super) struct NewBallot {
    pub(super) round: String,
    pub(super) serial: Vec<u8>,
    pub(super) leaf: Vec<u8>,
    pub(super) circle: i32,
    pub(super) request: Vec<u8>,
}

/// A comment as it is inserted.
#[derive(Insertable, Clone)]
#[diesel(table_name = comment)]
pub(super) struct NewComment {
    pub(super) round: String,
    pub(super) nonce: Vec<u8>,
    pub(super) circle: i32,
    pub(super) text: String,
}

/// State and fingerprint of a round.
pub(super) fn state(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<(State, String)>, DbError> {
    let found: Option<(String, String)> =
        round::table.find(name.as_str()).select((round::state, round::fingerprint)).first(conn).optional()?;
    Ok(found.map(|(state, fingerprint)| (State::from_stored(&state), fingerprint)))
}

pub(super) fn promise(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<String>, DbError> {
    Ok(round::table.find(name.as_str()).select(round::promise).first(conn).optional()?)
}

/// Keeps a promise; one under the same name that never got a ballot is replaced.
pub(super) fn keep_promise(conn: &mut AnyConnection, promise: &Promise) -> Result<bool, DbError> {
    let name = promise.round().as_str();
    let used: i64 = ballot::table.filter(ballot::round.eq(name)).count().get_result(conn)?;
    let over: i64 =
        round::table.find(name).filter(round::state.ne(State::Open.as_str())).count().get_result(conn)?;
    if used > 0 || over > 0 {
        return Ok(false);
    }
    diesel::delete(round::table.find(name)).execute(conn)?;
    diesel::insert_into(round::table)
        .values((
            round::name.eq(name),
            round::state.eq(State::Open.as_str()),
            round::promise.eq(promise.to_text()),
            round::fingerprint.eq(hex::encode(promise.hash())),
        ))
        .execute(conn)?;
    Ok(true)
}

/// Holds a round open until the transaction ends: closing waits. `false` when it is not open.
///
/// An update that changes nothing, because it takes the row's lock on both databases.
pub(super) fn hold_open(conn: &mut AnyConnection, name: &str) -> Result<bool, DbError> {
    let open = round::table.find(name).filter(round::state.eq(State::Open.as_str()));
    Ok(diesel::update(open).set(round::state.eq(State::Open.as_str())).execute(conn)? == 1)
}

/// A used serial and the leaf of the request that used it.
type Used = (Vec<u8>, Vec<u8>);

/// Which of these serials were used, and for which request.
pub(super) fn used(conn: &mut AnyConnection, name: &str, serials: &[&Vec<u8>]) -> Result<Vec<Used>, DbError> {
    Ok(ballot::table
        .filter(ballot::round.eq(name).and(ballot::serial.eq_any(serials)))
        .select((ballot::serial, ballot::leaf))
        .load(conn)?)
}

/// Adds ballots and comments. SQLite is quickest row by row inside a transaction, PostgreSQL with many
/// rows in one statement.
pub(super) fn add(
    conn: &mut AnyConnection,
    ballots: &[NewBallot],
    comments: &[NewComment],
) -> Result<(), DbError> {
    match conn {
        AnyConnection::Sqlite(inner) => {
            for row in ballots {
                diesel::insert_into(ballot::table).values(row).execute(inner)?;
            }
        }
        AnyConnection::Postgres(inner) => {
            diesel::insert_into(ballot::table).values(ballots).execute(inner)?;
        }
    }
    if !comments.is_empty() {
        both!(conn, |inner| diesel::insert_into(comment::table).values(comments).execute(inner))?;
    }
    Ok(())
}

/// Every accepted ballot of a round: circle and request, in no meaningful order.
pub(super) fn ballots(conn: &mut AnyConnection, name: &RoundName) -> Result<Vec<(i32, Vec<u8>)>, DbError> {
    Ok(ballot::table
        .filter(ballot::round.eq(name.as_str()))
        .select((ballot::circle, ballot::request))
        .load(conn)?)
}

pub(super) fn count(conn: &mut AnyConnection, name: &RoundName) -> Result<i64, DbError> {
    Ok(ballot::table.filter(ballot::round.eq(name.as_str())).count().get_result(conn)?)
}

/// Stores the release, empties the ballots and closes: three parts of one transaction.
pub(super) fn finish(conn: &mut AnyConnection, name: &RoundName, release: &str) -> Result<(), DbError> {
    diesel::update(round::table.find(name.as_str()))
        .set((round::state.eq(State::Closed.as_str()), round::release.eq(release)))
        .execute(conn)?;
    diesel::delete(ballot::table.filter(ballot::round.eq(name.as_str()))).execute(conn)?;
    Ok(())
}

pub(super) fn give_up(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::update(round::table.find(name.as_str()))
        .set((round::state.eq(State::Cancelled.as_str()), round::release.eq(None::<String>)))
        .execute(conn)?;
    diesel::delete(ballot::table.filter(ballot::round.eq(name.as_str()))).execute(conn)?;
    Ok(())
}

pub(super) fn release(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<String>, DbError> {
    let found: Option<Option<String>> =
        round::table.find(name.as_str()).select(round::release).first(conn).optional()?;
    Ok(found.flatten())
}

pub(super) fn has_comments(conn: &mut AnyConnection, name: &RoundName) -> Result<bool, DbError> {
    let of_round = comment::table.filter(comment::round.eq(name.as_str()));
    Ok(diesel::select(diesel::dsl::exists(of_round)).get_result(conn)?)
}

pub(super) fn forget_comments(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::delete(comment::table.filter(comment::round.eq(name.as_str()))).execute(conn)?;
    Ok(())
}

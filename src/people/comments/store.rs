//! The tables of comments and of what stewards did, and every question asked of them. It commits nothing.

use diesel::prelude::*;

use super::{Kept, LogEntry};
use crate::{State, store::round};
use candor_db::{AnyConnection, DbError, both};
use candor_protocol::survey::RoundName;

diesel::table! {
    comments (round) {
        round -> Text,
        document -> Text,
        was_read -> Bool,
        places -> Text,
    }
}

diesel::table! {
    redaction (round, entry) {
        round -> Text,
        entry -> Integer,
        steward -> Text,
        number -> Integer,
        took -> Integer,
        reason -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(round, comments);

pub(crate) fn comments(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<Kept>, DbError> {
    let found: Option<(String, bool, String)> = comments::table
        .find(name.as_str())
        .select((comments::document, comments::was_read, comments::places))
        .first(conn)
        .optional()?;
    // Every place was a number when it was stored.
    let numbers = |places: &str| places.split_whitespace().filter_map(|place| place.parse().ok()).collect();
    Ok(found.map(|(document, was_read, places)| Kept { document, was_read, places: numbers(&places) }))
}

/// The documents of published rounds, the oldest first.
pub(crate) fn published_comments(conn: &mut AnyConnection) -> Result<Vec<String>, DbError> {
    Ok(comments::table
        .inner_join(round::table.on(round::name.eq(comments::round)))
        .filter(round::state.eq(State::Published.as_str()))
        .order(round::number)
        .select(comments::document)
        .load(conn)?)
}

/// Keeps a document where there is none yet.
pub(crate) fn keep_comments(
    conn: &mut AnyConnection,
    name: &RoundName,
    document: &str,
    places: &[usize],
) -> Result<(), DbError> {
    let places: Vec<String> = places.iter().map(ToString::to_string).collect();
    let row = (
        comments::round.eq(name.as_str()),
        comments::document.eq(document),
        comments::was_read.eq(false),
        comments::places.eq(places.join(" ")),
    );
    both!(conn, |inner| diesel::insert_into(comments::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(inner))?;
    Ok(())
}

pub(crate) fn replace_comments(
    conn: &mut AnyConnection,
    name: &RoundName,
    document: &str,
) -> Result<(), DbError> {
    diesel::update(comments::table.find(name.as_str())).set(comments::document.eq(document)).execute(conn)?;
    Ok(())
}

/// Notes that this document was read, and not another one that came since; whether it was not noted before.
pub(crate) fn note_read(conn: &mut AnyConnection, name: &RoundName, document: &str) -> Result<bool, DbError> {
    let this = comments::table.find(name.as_str()).filter(comments::document.eq(document));
    let unread = this.filter(comments::was_read.eq(false));
    Ok(diesel::update(unread).set(comments::was_read.eq(true)).execute(conn)? == 1)
}

/// Forgets where the comments stand on the other side: from then on nothing can be brought back.
pub(crate) fn forget_places(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::update(comments::table.find(name.as_str())).set(comments::places.eq("")).execute(conn)?;
    Ok(())
}

pub(crate) fn forget_comments(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::delete(comments::table.find(name.as_str())).execute(conn)?;
    Ok(())
}

/// Forgets comments and log; whether there were any.
pub(crate) fn forget_all(conn: &mut AnyConnection, name: &RoundName) -> Result<bool, DbError> {
    let comments = diesel::delete(comments::table.find(name.as_str())).execute(conn)?;
    diesel::delete(redaction::table.filter(redaction::round.eq(name.as_str()))).execute(conn)?;
    Ok(comments > 0)
}

/// Adds a line to the log.
pub(crate) fn log_redaction(
    conn: &mut AnyConnection,
    name: &RoundName,
    line: &LogEntry,
) -> Result<(), DbError> {
    let of_round = redaction::table.filter(redaction::round.eq(name.as_str()));
    let last: Option<i32> = of_round.select(diesel::dsl::max(redaction::entry)).first(conn)?;
    diesel::insert_into(redaction::table)
        .values((
            redaction::round.eq(name.as_str()),
            redaction::entry.eq(last.unwrap_or(0) + 1),
            redaction::steward.eq(&line.steward),
            redaction::number.eq(line.number),
            redaction::took.eq(line.took),
            redaction::reason.eq(&line.reason),
        ))
        .execute(conn)?;
    Ok(())
}

pub(crate) fn redactions(conn: &mut AnyConnection, name: &RoundName) -> Result<Vec<LogEntry>, DbError> {
    let lines: Vec<(String, i32, i32, String)> = redaction::table
        .filter(redaction::round.eq(name.as_str()))
        .order(redaction::entry)
        .select((redaction::steward, redaction::number, redaction::took, redaction::reason))
        .load(conn)?;
    let entry = |(steward, number, took, reason)| LogEntry { steward, number, took, reason };
    Ok(lines.into_iter().map(entry).collect())
}

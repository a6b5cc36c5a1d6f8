//! The tables of a round with guardians that is over, and every question asked of them.

use diesel::prelude::*;

use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::RoundName;

diesel::table! {
    entry_list (round) {
        round -> Text,
        list -> Text,
        unreadable -> Integer,
    }
}

diesel::table! {
    layer (round, turn) {
        round -> Text,
        turn -> Integer,
        attestation -> Text,
        answers -> Binary,
        comment -> Binary,
    }
}

/// The signed list, and how many entries were given up.
pub(super) fn list(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<(String, usize)>, DbError> {
    let found: Option<(String, i32)> = entry_list::table
        .find(name.as_str())
        .select((entry_list::list, entry_list::unreadable))
        .first(conn)
        .optional()?;
    Ok(found.map(|(list, unreadable)| (list, usize::try_from(unreadable).unwrap_or(0))))
}

pub(super) fn keep_list(
    conn: &mut AnyConnection,
    name: &RoundName,
    list: &str,
    unreadable: usize,
) -> Result<(), DbError> {
    diesel::insert_into(entry_list::table)
        .values((
            entry_list::round.eq(name.as_str()),
            entry_list::list.eq(list),
            entry_list::unreadable.eq(i32::try_from(unreadable).unwrap_or(i32::MAX)),
        ))
        .execute(conn)?;
    Ok(())
}

/// How many guardians have done their work.
pub(super) fn done(conn: &mut AnyConnection, name: &RoundName) -> Result<u8, DbError> {
    let done: i64 = layer::table.filter(layer::round.eq(name.as_str())).count().get_result(conn)?;
    Ok(u8::try_from(done).unwrap_or(u8::MAX))
}

/// What the guardians have signed, in their order.
pub(super) fn attestations(conn: &mut AnyConnection, name: &RoundName) -> Result<Vec<String>, DbError> {
    let of_round = layer::table.filter(layer::round.eq(name.as_str())).order(layer::turn);
    Ok(of_round.select(layer::attestation).load(conn)?)
}

/// The files of two piles: answers and comments.
type Piles = (Vec<u8>, Vec<u8>);

/// The piles that a guardian has handed on.
pub(super) fn piles(conn: &mut AnyConnection, name: &RoundName, place: u8) -> Result<Option<Piles>, DbError> {
    let of_place = layer::table.find((name.as_str(), i32::from(place)));
    Ok(of_place.select((layer::answers, layer::comment)).first(conn).optional()?)
}

pub(super) fn keep_layer(
    conn: &mut AnyConnection,
    name: &RoundName,
    place: u8,
    attestation: &str,
    (answers, comment): (&[u8], &[u8]),
) -> Result<(), DbError> {
    diesel::insert_into(layer::table)
        .values((
            layer::round.eq(name.as_str()),
            layer::turn.eq(i32::from(place)),
            layer::attestation.eq(attestation),
            layer::answers.eq(answers),
            layer::comment.eq(comment),
        ))
        .execute(conn)?;
    Ok(())
}

/// Empties both tables for a round.
pub(super) fn forget(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::delete(layer::table.filter(layer::round.eq(name.as_str()))).execute(conn)?;
    diesel::delete(entry_list::table.find(name.as_str())).execute(conn)?;
    Ok(())
}

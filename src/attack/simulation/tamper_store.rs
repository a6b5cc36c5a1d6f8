//! What an operator does to the rows of sealed entries. It must never touch anything but a made-up round.

use diesel::prelude::*;

use candor_db::{Database, DbError};
use candor_protocol::survey::RoundName;

diesel::table! {
    sealed_ballot (round, mac) {
        round -> Text,
        mac -> Binary,
    }
}

/// The names of all rows of a round.
pub(super) fn marks(db: &Database, round: &RoundName) -> Result<Vec<Vec<u8>>, DbError> {
    let of_round = sealed_ballot::table.filter(sealed_ballot::round.eq(round.as_str()));
    Ok(of_round.select(sealed_ballot::mac).load(&mut *db.connection()?)?)
}

/// Removes all rows but these.
pub(super) fn remove_others(db: &Database, round: &RoundName, keep: &[Vec<u8>]) -> Result<(), DbError> {
    for mark in marks(db, round)?.into_iter().filter(|mark| !keep.contains(mark)) {
        diesel::delete(sealed_ballot::table.find((round.as_str(), mark))).execute(&mut *db.connection()?)?;
    }
    Ok(())
}

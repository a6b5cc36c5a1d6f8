//! The table of used codes. No other file asks it anything.

use diesel::prelude::*;

use super::store::invitation;
use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::RoundName;

diesel::table! {
    used_code (round, code_hash) {
        round -> Text,
        code_hash -> Binary,
        circle -> Integer,
    }
}

/// Copies what was used, in the order of the hashes.
pub(super) fn keep(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    let used: Vec<(Vec<u8>, i32)> = invitation::table
        .filter(invitation::round.eq(name.as_str()).and(invitation::request_hash.is_not_null()))
        .order(invitation::code_hash)
        .select((invitation::code_hash, invitation::circle))
        .load(conn)?;
    for (hash, circle) in used {
        let row =
            (used_code::round.eq(name.as_str()), used_code::code_hash.eq(hash), used_code::circle.eq(circle));
        diesel::insert_into(used_code::table).values(row).execute(conn)?;
    }
    Ok(())
}

pub(super) fn all(conn: &mut AnyConnection, name: &RoundName) -> Result<Vec<(i32, Vec<u8>)>, DbError> {
    Ok(used_code::table
        .filter(used_code::round.eq(name.as_str()))
        .order(used_code::code_hash)
        .select((used_code::circle, used_code::code_hash))
        .load(conn)?)
}

/// Gives how many went.
pub(super) fn forget(conn: &mut AnyConnection, name: &RoundName) -> Result<usize, DbError> {
    Ok(diesel::delete(used_code::table.filter(used_code::round.eq(name.as_str()))).execute(conn)?)
}

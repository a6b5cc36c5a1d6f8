//! What is changed in a people database that was put back from a backup, and read of it: about rounds.

use diesel::prelude::*;

use super::store::round;
use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::RoundName;

/// Lets a round give no more tokens.
pub(super) fn mark_restored(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::update(round::table.find(name.as_str())).set(round::restored.eq(true)).execute(conn)?;
    Ok(())
}

/// Whether a round was open in a backup that was put back.
pub(super) fn is_restored(conn: &mut AnyConnection, name: &RoundName) -> Result<bool, DbError> {
    let found: Option<bool> =
        round::table.find(name.as_str()).select(round::restored).first(conn).optional()?;
    Ok(found.unwrap_or(false))
}

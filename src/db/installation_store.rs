//! The one row that says which installation a database belongs to.

use diesel::prelude::*;

use super::{AnyConnection, DbError};

diesel::table! {
    installation (slot) {
        slot -> Integer,
        id -> Text,
        generation -> BigInt,
    }
}

/// Its id and its generation; `None` in a new database.
pub(super) fn load(conn: &mut AnyConnection) -> Result<Option<(String, i64)>, DbError> {
    Ok(installation::table
        .find(1)
        .select((installation::id, installation::generation))
        .first(conn)
        .optional()?)
}

/// Holds everybody else up who would grow a generation older, until the transaction ends. An update that changes nothing, because it
/// takes the row's lock on both databases.
pub(super) fn hold(conn: &mut AnyConnection) -> Result<(), DbError> {
    diesel::update(installation::table)
        .set(installation::generation.eq(installation::generation))
        .execute(conn)?;
    Ok(())
}

pub(super) fn keep(conn: &mut AnyConnection, id: &str, generation: i64) -> Result<(), DbError> {
    // The row stays the same one: whoever waits for its lock on PostgreSQL would not see another in its place.
    let is = (installation::id.eq(id), installation::generation.eq(generation));
    if diesel::update(installation::table.find(1)).set(is).execute(conn)? == 0 {
        diesel::insert_into(installation::table)
            .values((installation::slot.eq(1), is.0, is.1))
            .execute(conn)?;
    }
    Ok(())
}

//! The table of rounds whose leaders are still to be reminded of answering their people.

use diesel::prelude::*;

use candor_db::{AnyConnection, DbError};

diesel::table! {
    leader_reminder (round) {
        round -> Text,
        due -> BigInt,
        restored -> Bool,
    }
}

/// A reminder that is still to come.
#[derive(Clone, Queryable, Insertable)]
#[diesel(table_name = leader_reminder)]
pub(super) struct Coming {
    pub(super) round: String,
    pub(super) due: i64,
    pub(super) restored: bool,
}

pub(super) fn add(conn: &mut AnyConnection, coming: &Coming) -> Result<(), DbError> {
    diesel::insert_into(leader_reminder::table).values(coming).execute(conn)?;
    Ok(())
}

/// Those whose time has come.
pub(super) fn due(conn: &mut AnyConnection, now: i64) -> Result<Vec<Coming>, DbError> {
    let due = leader_reminder::table.filter(leader_reminder::due.le(now));
    Ok(due.order(leader_reminder::round).load(conn)?)
}

/// Takes a reminder away, for whoever sends it; `false` where somebody else was quicker.
pub(super) fn take(conn: &mut AnyConnection, round: &str) -> Result<bool, DbError> {
    Ok(diesel::delete(leader_reminder::table.find(round)).execute(conn)? == 1)
}

/// What waited in a database that was put back waits for a person: nobody knows whether it left since.
pub(super) fn mark_restored(conn: &mut AnyConnection) -> Result<(), DbError> {
    diesel::update(leader_reminder::table).set(leader_reminder::restored.eq(true)).execute(conn)?;
    Ok(())
}

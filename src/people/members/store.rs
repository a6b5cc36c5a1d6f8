//! The tables of who belonged where when the last round opened. Replaced as a whole by the next opening.

use std::collections::HashMap;

use diesel::prelude::*;

use candor_db::{AnyConnection, DbError, both};
use candor_protocol::survey::UnitId;

diesel::table! {
    member (person) {
        person -> Text,
        unit -> Text,
    }
}

diesel::table! {
    circle_change (circle) {
        circle -> Text,
        since_shown -> Integer,
    }
}

#[derive(Insertable)]
#[diesel(table_name = member)]
struct NewMember<'a> {
    person: &'a str,
    unit: &'a str,
}

#[derive(Insertable)]
#[diesel(table_name = circle_change)]
struct NewChange<'a> {
    circle: &'a str,
    since_shown: i32,
}

/// The unit of each person in the last round.
pub(super) fn units(conn: &mut AnyConnection) -> Result<HashMap<String, UnitId>, DbError> {
    let rows: Vec<(String, String)> = member::table.load(conn)?;
    // Every unit was one when it was stored.
    Ok(rows.into_iter().filter_map(|(person, unit)| Some((person, unit.parse().ok()?))).collect())
}

/// By circle, how many people joined or left since it was last shown.
pub(super) fn since_shown(conn: &mut AnyConnection) -> Result<HashMap<String, u32>, DbError> {
    let rows: Vec<(String, i32)> = circle_change::table.load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(circle, changes)| Some((circle, u32::try_from(changes).ok()?)))
        .collect())
}

/// Replaces both tables by what holds for the round that is being opened.
pub(crate) fn replace<'a>(
    conn: &mut AnyConnection,
    people: impl Iterator<Item = (&'a str, &'a UnitId)>,
    changes: &[(String, u32)],
) -> Result<(), DbError> {
    diesel::delete(member::table).execute(conn)?;
    diesel::delete(circle_change::table).execute(conn)?;
    let members: Vec<NewMember<'_>> =
        people.map(|(person, unit)| NewMember { person, unit: unit.as_str() }).collect();
    for some in members.chunks(500) {
        both!(conn, |inner| diesel::insert_into(member::table).values(some).execute(inner))?;
    }
    let changes: Vec<NewChange<'_>> = changes
        .iter()
        .filter_map(|(circle, changes)| {
            Some(NewChange { circle, since_shown: i32::try_from(*changes).ok()? })
        })
        .collect();
    for some in changes.chunks(500) {
        both!(conn, |inner| diesel::insert_into(circle_change::table).values(some).execute(inner))?;
    }
    Ok(())
}

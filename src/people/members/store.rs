//! The tables of who belonged where when the last round opened. Replaced as a whole by the next opening.

use std::collections::HashMap;

use diesel::prelude::*;

use super::Member;
use crate::roster::Anybody;
use candor_db::{AnyConnection, DbError, both};
use candor_protocol::survey::UnitId;

diesel::table! {
    member (person) {
        person -> Text,
        unit -> Text,
        id -> Nullable<Text>,
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
    person: String,
    unit: &'a str,
    id: Option<&'a str>,
}

#[derive(Insertable)]
#[diesel(table_name = circle_change)]
struct NewChange<'a> {
    circle: &'a str,
    since_shown: i32,
}

/// Everybody in the last round.
pub(super) fn members(conn: &mut AnyConnection) -> Result<Vec<Member>, DbError> {
    let rows: Vec<(String, String, Option<String>)> = member::table.load(conn)?;
    // Every unit was one when it was stored.
    let member = |(person, unit, id): (String, String, Option<String>)| {
        Some(Member { person, id, unit: unit.parse().ok()? })
    };
    Ok(rows.into_iter().filter_map(member).collect())
}

/// The unit of a person in the last round.
pub(crate) fn unit_of(conn: &mut AnyConnection, person: &str) -> Result<Option<UnitId>, DbError> {
    let unit: Option<String> = member::table.find(person).select(member::unit).first(conn).optional()?;
    Ok(unit.and_then(|unit| unit.parse().ok()))
}

/// By circle, how many people joined or left since it was last shown.
pub(super) fn since_shown(conn: &mut AnyConnection) -> Result<HashMap<String, u32>, DbError> {
    let rows: Vec<(String, i32)> = circle_change::table.load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(circle, changes)| Some((circle, u32::try_from(changes).ok()?)))
        .collect())
}

/// Replaces both tables by what holds for the round that is being opened. Who has no address stands there as `no address` and the id,
/// which is no address.
pub(crate) fn replace<'a>(
    conn: &mut AnyConnection,
    people: impl Iterator<Item = Anybody<'a>>,
    changes: &[(String, u32)],
) -> Result<(), DbError> {
    diesel::delete(member::table).execute(conn)?;
    diesel::delete(circle_change::table).execute(conn)?;
    let members: Vec<NewMember<'_>> = people
        .map(|person| NewMember {
            person: person.address().map_or_else(
                || format!("no address {}", person.id().unwrap_or_default()),
                ToString::to_string,
            ),
            unit: person.unit().as_str(),
            id: person.id(),
        })
        .collect();
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

/// Addresses were corrected, each from one to the other: nobody left, and nobody joined.
pub(crate) fn rename(conn: &mut AnyConnection, changes: &[(&str, &str)]) -> Result<(), DbError> {
    // Two people may exchange addresses: so first each gets a name that is no address.
    for (nth, (from, _)) in changes.iter().enumerate() {
        let meanwhile = format!("{nth} changes");
        diesel::update(member::table.find(from)).set(member::person.eq(meanwhile)).execute(conn)?;
    }
    for (nth, (from, to)) in changes.iter().enumerate() {
        // Who had the new address then is somebody else: both stay as they were.
        for now in [to, from] {
            let taken: i64 = member::table.find(now).count().get_result(conn)?;
            if taken == 0 {
                let meanwhile = format!("{nth} changes");
                diesel::update(member::table.find(meanwhile)).set(member::person.eq(now)).execute(conn)?;
                break;
            }
        }
    }
    Ok(())
}

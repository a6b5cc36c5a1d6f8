//! The table of the schedule: one row, or none.

use diesel::prelude::*;

use super::{Parts, Schedule};
use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::Own;

diesel::table! {
    schedule (slot) {
        slot -> Integer,
        first -> Text,
        every_months -> Integer,
        hour -> Integer,
        zone -> Text,
        days -> Integer,
        remind_after -> Nullable<Integer>,
        publish_after -> Integer,
        k -> Integer,
        council -> Bool,
        everybody -> Bool,
        paused -> Bool,
        own_statements -> Text,
        own_question -> Nullable<Text>,
        own_language -> Text,
    }
}

type Row = (
    String,
    i32,
    i32,
    String,
    i32,
    Option<i32>,
    i32,
    i32,
    bool,
    bool,
    bool,
    (String, Option<String>, String),
);

/// Nothing happens by itself from now on.
pub(super) fn pause(conn: &mut AnyConnection) -> Result<(), DbError> {
    diesel::update(schedule::table).set(schedule::paused.eq(true)).execute(conn)?;
    Ok(())
}

/// The stored schedule. What cannot be read any more is none: nothing happens by itself then.
pub(super) fn load(conn: &mut AnyConnection) -> Result<Option<Schedule>, DbError> {
    let row: Option<Row> = schedule::table
        .find(1)
        .select((
            schedule::first,
            schedule::every_months,
            schedule::hour,
            schedule::zone,
            schedule::days,
            schedule::remind_after,
            schedule::publish_after,
            schedule::k,
            schedule::council,
            schedule::everybody,
            schedule::paused,
            (schedule::own_statements, schedule::own_question, schedule::own_language),
        ))
        .first(conn)
        .optional()?;
    let read = |row: Row| {
        let (
            first,
            every_months,
            hour,
            zone,
            days,
            remind_after,
            publish_after,
            k,
            council,
            everybody,
            paused,
            (statements, question, language),
        ) = row;
        let number = |number: i32| u32::try_from(number).ok();
        Schedule::new(Parts {
            first: first.parse().ok()?,
            every_months: number(every_months)?,
            hour: number(hour)?,
            zone: zone.parse().ok()?,
            days: number(days)?,
            remind_after: remind_after.and_then(number),
            publish_after: number(publish_after)?,
            k: number(k)?.try_into().ok()?,
            council,
            everybody,
            own: Own { language, statements: statements.lines().map(str::to_owned).collect(), question },
            paused,
        })
        .ok()
    };
    Ok(row.and_then(read))
}

pub(super) fn keep(conn: &mut AnyConnection, parts: &Parts) -> Result<(), DbError> {
    diesel::delete(schedule::table).execute(conn)?;
    let number = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    diesel::insert_into(schedule::table)
        .values((
            schedule::slot.eq(1),
            schedule::first.eq(parts.first.to_string()),
            schedule::every_months.eq(number(parts.every_months)),
            schedule::hour.eq(number(parts.hour)),
            schedule::zone.eq(parts.zone.name()),
            schedule::days.eq(number(parts.days)),
            schedule::remind_after.eq(parts.remind_after.map(number)),
            schedule::publish_after.eq(number(parts.publish_after)),
            schedule::k.eq(number(parts.k.people())),
            schedule::council.eq(parts.council),
            schedule::everybody.eq(parts.everybody),
            schedule::paused.eq(parts.paused),
            schedule::own_statements.eq(parts.own.statements.join("\n")), // each is on one line
            schedule::own_question.eq(&parts.own.question),
            schedule::own_language.eq(&parts.own.language),
        ))
        .execute(conn)?;
    Ok(())
}

pub(super) fn forget(conn: &mut AnyConnection) -> Result<(), DbError> {
    diesel::delete(schedule::table).execute(conn)?;
    Ok(())
}

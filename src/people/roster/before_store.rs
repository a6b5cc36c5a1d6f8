//! The roster before the stored one, to go back to. It reads and writes the table `roster_before`, no other, and commits nothing.

use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _,
    TextExpressionMethods as _, insert_into, sql_query,
};

use super::{Export, store::stored};
use candor_db::{AnyConnection, DbError};
use candor_mail::EmailAddress;

diesel::table! {
    /// The roster before the stored one.
    roster_before (slot) {
        /// Always 1.
        slot -> Integer,
        /// The units as a file.
        units -> Text,
        /// The people as a file.
        people -> Text,
        /// The addresses since then of which HR said that they are one person's, a line for each pair: the one in these files,
        /// and the one in the stored roster.
        readdressed -> Text,
    }
}

/// Keeps a roster, as two files and with whom people are now, as the one before; of what was kept until then nothing stays.
pub(super) fn keep(
    connection: &mut AnyConnection,
    files: &Export,
    same: &[(EmailAddress, EmailAddress)],
) -> Result<(), DbError> {
    if let AnyConnection::Postgres(inner) = connection {
        sql_query("TRUNCATE roster_before").execute(inner)?;
    }
    diesel::delete(roster_before::table).execute(connection)?;
    let same: String = same.iter().map(line).collect();
    let row = (
        roster_before::slot.eq(1),
        roster_before::units.eq(&files.units),
        roster_before::people.eq(&files.people),
        roster_before::readdressed.eq(same),
    );
    insert_into(roster_before::table).values(row).execute(connection)?;
    Ok(())
}

fn line((old, new): &(EmailAddress, EmailAddress)) -> String {
    format!("{old} {new}\n")
}

/// Keeps that an address of the roster before and one of the stored roster are one person's.
pub(crate) fn add_pair(
    connection: &mut AnyConnection,
    old: &EmailAddress,
    new: &EmailAddress,
) -> Result<(), DbError> {
    let line = line(&(old.clone(), new.clone()));
    diesel::update(roster_before::table)
        .set(roster_before::readdressed.eq(roster_before::readdressed.concat(line)))
        .execute(connection)?;
    Ok(())
}

/// The addresses of which HR said since the roster before that they are one person's: then, and now.
pub(super) fn pairs(connection: &mut AnyConnection) -> Result<Vec<(EmailAddress, EmailAddress)>, DbError> {
    let same: Option<String> =
        roster_before::table.select(roster_before::readdressed).first(connection).optional()?;
    let pair = |line: &str| {
        let (old, new) = line.split_once(' ').unwrap_or((line, ""));
        Ok((stored(old.parse())?, stored(new.parse())?))
    };
    same.unwrap_or_default().lines().map(pair).collect()
}

/// Whether there is a roster before.
pub(super) fn has_kept(connection: &mut AnyConnection) -> Result<bool, DbError> {
    Ok(roster_before::table.count().get_result::<i64>(connection)? > 0)
}

/// The roster before, as two files.
pub(super) fn kept(connection: &mut AnyConnection) -> Result<Option<(String, String)>, DbError> {
    let columns = (roster_before::units, roster_before::people);
    Ok(roster_before::table.select(columns).first(connection).optional()?)
}

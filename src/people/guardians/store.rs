//! The table of guardians. No other file of this folder speaks SQL.

use diesel::prelude::*;

use candor_db::{AnyConnection, DbError};

diesel::table! {
    guardian (round, place) {
        round -> Text,
        place -> Integer,
        name -> Text,
        email -> Text,
        key_document -> Nullable<Text>,
        acceptance -> Nullable<Text>,
        language -> Nullable<Text>,
    }
}

/// A guardian as stored.
#[derive(Queryable, Insertable, Selectable, Clone)]
#[diesel(table_name = guardian)]
pub(super) struct Row {
    pub(super) round: String,
    pub(super) place: i32,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) key_document: Option<String>,
    pub(super) acceptance: Option<String>,
    pub(super) language: Option<String>,
}

/// Those of a round, in their order.
pub(super) fn of(conn: &mut AnyConnection, round: &str) -> Result<Vec<Row>, DbError> {
    Ok(guardian::table
        .filter(guardian::round.eq(round))
        .order(guardian::place)
        .select(Row::as_select())
        .load(conn)?)
}

/// The rounds that have some.
pub(super) fn rounds(conn: &mut AnyConnection) -> Result<Vec<String>, DbError> {
    Ok(guardian::table.select(guardian::round).distinct().order(guardian::round).load(conn)?)
}

/// Puts rows in the place of those that a round had.
pub(super) fn replace(conn: &mut AnyConnection, round: &str, rows: &[Row]) -> Result<(), DbError> {
    forget(conn, round)?;
    for row in rows {
        diesel::insert_into(guardian::table).values(row.clone()).execute(conn)?;
    }
    Ok(())
}

pub(super) fn keep_key(
    conn: &mut AnyConnection,
    round: &str,
    place: i32,
    document: &str,
) -> Result<(), DbError> {
    diesel::update(guardian::table.find((round, place)))
        .set(guardian::key_document.eq(document))
        .execute(conn)?;
    Ok(())
}

/// Holds everybody else up who would change a round's rows, or read them to go on, until the transaction ends. An update that changes
/// nothing, because it takes the rows' locks on both databases.
pub(super) fn hold(conn: &mut AnyConnection, round: &str) -> Result<(), DbError> {
    diesel::update(guardian::table.filter(guardian::round.eq(round)))
        .set(guardian::round.eq(guardian::round))
        .execute(conn)?;
    Ok(())
}

pub(super) fn keep_acceptance(
    conn: &mut AnyConnection,
    round: &str,
    place: i32,
    document: &str,
) -> Result<(), DbError> {
    diesel::update(guardian::table.find((round, place)))
        .set(guardian::acceptance.eq(document))
        .execute(conn)?;
    Ok(())
}

pub(super) fn forget(conn: &mut AnyConnection, round: &str) -> Result<(), DbError> {
    diesel::delete(guardian::table.filter(guardian::round.eq(round))).execute(conn)?;
    Ok(())
}

/// Forgets where, and in which language, they were written to.
pub(super) fn forget_addresses(conn: &mut AnyConnection, round: &str) -> Result<(), DbError> {
    diesel::update(guardian::table.filter(guardian::round.eq(round)))
        .set((guardian::email.eq(""), guardian::language.eq(None::<String>)))
        .execute(conn)?;
    Ok(())
}

//! The table of ordered openings. No other file asks it anything.

use diesel::prelude::*;

use super::Ordered;
use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::RoundName;

diesel::table! {
    ordered (round) {
        round -> Text,
        form -> Text,
        who -> Text,
    }
}

pub(super) fn add(conn: &mut AnyConnection, order: &Ordered) -> Result<(), DbError> {
    let row =
        (ordered::round.eq(order.round.as_str()), ordered::form.eq(&order.form), ordered::who.eq(&order.who));
    diesel::insert_into(ordered::table).values(row).execute(conn)?;
    Ok(())
}

pub(super) fn all(conn: &mut AnyConnection) -> Result<Vec<Ordered>, DbError> {
    let rows: Vec<(String, String, String)> = ordered::table.order(ordered::round).load(conn)?;
    // Every name was one when it was stored.
    let order = |(round, form, who): (String, String, String)| {
        Some(Ordered { round: round.parse().ok()?, form, who })
    };
    Ok(rows.into_iter().filter_map(order).collect())
}

pub(super) fn forget(conn: &mut AnyConnection, round: &RoundName) -> Result<(), DbError> {
    diesel::delete(ordered::table.find(round.as_str())).execute(conn)?;
    Ok(())
}

pub(super) fn forget_all(conn: &mut AnyConnection) -> Result<(), DbError> {
    diesel::delete(ordered::table).execute(conn)?;
    Ok(())
}

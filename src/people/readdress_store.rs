//! Invitations whose person has a new address: letters go there, and the code stays.
//!
//! It must never look at whether a link was used.

use diesel::prelude::*;

use super::store::{invitation, place};
use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::RoundName;

/// Lets invitations go from one address to another; the codes stay. By pair: whether one did. None takes the address of
/// another invitation.
pub(super) fn readdress(
    conn: &mut AnyConnection,
    name: &RoundName,
    pairs: &[(&str, &str)],
) -> Result<Vec<bool>, DbError> {
    // Two people may exchange addresses: so first each gets a name that is no address.
    let meanwhile = |nth: usize| format!("{nth} changes");
    let rename = |conn: &mut AnyConnection, from: &str, to: &str| {
        let theirs = invitation::round.eq(name.as_str()).and(invitation::person.eq(from));
        diesel::update(invitation::table.filter(theirs)).set(invitation::person.eq(to)).execute(conn)
    };
    let mut there = Vec::with_capacity(pairs.len());
    for (nth, (from, _)) in pairs.iter().enumerate() {
        there.push(rename(conn, from, &meanwhile(nth))? == 1);
    }
    let mut stays = Vec::new();
    for (nth, (_, to)) in pairs.iter().enumerate().filter(|(nth, _)| there[*nth]) {
        if place(conn, name, to)?.is_some() {
            stays.push(nth);
        } else {
            rename(conn, &meanwhile(nth), to)?;
        }
    }
    for nth in stays {
        there[nth] = false;
        rename(conn, &meanwhile(nth), pairs[nth].0)?;
    }
    Ok(there)
}

//! Invitations whose person has a new address: letters go there, and the code stays. A leader's report goes there, too.
//!
//! It must never look at whether a link was used.

use std::collections::HashMap;

use diesel::prelude::*;

use super::store::{invitation, leader, leaders, place};
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

/// Lets the reports of a round go to the new addresses of leaders. Who gets the report of which unit stays.
pub(super) fn readdress_leaders(
    conn: &mut AnyConnection,
    name: &RoundName,
    pairs: &[(&str, &str)],
) -> Result<(), DbError> {
    // All at once: two leaders may exchange addresses.
    let to_of: HashMap<&str, &str> = pairs.iter().copied().collect();
    for (unit, email) in leaders(conn, name)? {
        if let Some(to) = to_of.get(email.as_str()) {
            let theirs = leader::table.find((name.as_str(), unit.as_str()));
            diesel::update(theirs).set(leader::email.eq(*to)).execute(conn)?;
        }
    }
    Ok(())
}

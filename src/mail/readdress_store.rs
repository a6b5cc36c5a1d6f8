//! Mails whose recipient has a new address: what has not left goes there.
//!
//! It must never touch a mail that is on the wire or was accepted, and never make a new one.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use super::{
    Kind,
    store::{FAILED, HELD, WAITING, outbox},
};
use candor_db::{AnyConnection, DbError};

/// Lets a batch's mails of a kind that wait, or that failed, go from one address to another; a failed one is still only tried
/// again by hand. Where the new address has one already, the old one stays.
///
/// # Errors
/// When the database refuses.
pub fn readdress(
    connection: &mut AnyConnection,
    batch: &str,
    kind: Kind,
    pairs: &[(&str, &str)],
) -> Result<(), DbError> {
    if pairs.is_empty() {
        return Ok(());
    }
    let to_of: HashMap<&str, &str> = pairs.iter().copied().collect();
    let rows: Vec<(String, String, String, String)> = outbox::table
        .filter(outbox::batch.eq(batch).and(outbox::kind.eq(kind.name())))
        .select((outbox::message_id, outbox::topic, outbox::recipient, outbox::state))
        .load(connection)?;
    let (mut moving, mut taken) = (Vec::new(), HashSet::new());
    for (id, topic, recipient, state) in rows {
        let open = [WAITING, HELD, FAILED].contains(&state.as_str());
        match to_of.get(recipient.as_str()).filter(|_| open) {
            Some(to) => moving.push((id, topic, recipient, *to)),
            None => {
                taken.insert((topic, recipient));
            }
        }
    }
    // One that stays is in the way of whoever was to get its address.
    loop {
        let (stay, go): (Vec<_>, Vec<_>) = moving
            .into_iter()
            .partition(|(_, topic, _, to)| taken.contains(&(topic.clone(), (*to).to_owned())));
        moving = go;
        if stay.is_empty() {
            break;
        }
        taken.extend(stay.into_iter().map(|(_, topic, from, _)| (topic, from)));
    }
    // Two people may exchange addresses: so first each gets a name that is no address.
    for (id, ..) in &moving {
        diesel::update(outbox::table.find(id))
            .set(outbox::recipient.eq(format!("{id} changes")))
            .execute(connection)?;
    }
    for (id, _, _, to) in &moving {
        diesel::update(outbox::table.find(id)).set(outbox::recipient.eq(*to)).execute(connection)?;
    }
    Ok(())
}

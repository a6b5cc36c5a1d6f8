//! Mails whose recipient has a new address: what has not left goes there.
//!
//! It must never touch a mail that is on the wire or was accepted, and never make a new one.

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
    // Two people may exchange addresses: so first each gets a name that is no address.
    let meanwhile = |nth: usize| format!("{nth} changes");
    for (nth, (from, _)) in pairs.iter().enumerate() {
        let open = outbox::state.eq_any([WAITING, HELD, FAILED]);
        let theirs =
            outbox::batch.eq(batch).and(outbox::kind.eq(kind.name())).and(outbox::recipient.eq(*from));
        diesel::update(outbox::table.filter(theirs.and(open)))
            .set(outbox::recipient.eq(meanwhile(nth)))
            .execute(connection)?;
    }
    for (nth, (from, to)) in pairs.iter().enumerate() {
        let theirs = outbox::batch
            .eq(batch)
            .and(outbox::kind.eq(kind.name()))
            .and(outbox::recipient.eq(meanwhile(nth)));
        let moving: Vec<(String, String)> =
            outbox::table.filter(theirs).select((outbox::message_id, outbox::topic)).load(connection)?;
        for (id, topic) in moving {
            let there = outbox::batch.eq(batch).and(outbox::kind.eq(kind.name()));
            let there = there.and(outbox::topic.eq(&topic)).and(outbox::recipient.eq(*to));
            let taken: bool =
                diesel::select(diesel::dsl::exists(outbox::table.filter(there))).get_result(connection)?;
            let recipient = if taken { from } else { to };
            diesel::update(outbox::table.find(&id))
                .set(outbox::recipient.eq(*recipient))
                .execute(connection)?;
        }
    }
    Ok(())
}

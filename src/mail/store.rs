//! The outbox: every mail from the moment it is queued until it was accepted, and what became of it. What it says is not in
//! here: a letter is written when it leaves.
//!
//! It must never hold a network connection open, and never lose a mail: each change is one small transaction,
//! and only the claim that is still valid may put a mail off or give it up.
//!
//! Why by hand: a job queue (`fang`, `apalis`) runs one task after another; here a batch waits behind its first mail, and is
//! stopped, recalled and forgotten as one.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;

use super::{EmailAddress, Kind, KindError, MessageId};
use candor_db::{AnyConnection, DbError, both};

diesel::table! {
    outbox (message_id) {
        message_id -> Text,
        batch -> Text,
        kind -> Text,
        topic -> Text,
        recipient -> Text,
        made -> BigInt,
        state -> Text,
        attempts -> Integer,
        due -> BigInt,
        problem -> Nullable<Text>,
    }
}

// What `outbox.state` may be.
pub(super) const WAITING: &str = "waiting";
pub(super) const HELD: &str = "held";
pub(super) const SENDING: &str = "sending";
pub(super) const SENT: &str = "sent";
pub(super) const FAILED: &str = "failed";
pub(super) const CANCELLED: &str = "cancelled";

/// A mail to be queued.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// What it belongs to and can be stopped with: the round.
    pub batch: &'a str,
    /// What sort of mail it is.
    pub kind: Kind,
    /// What it is about; may be empty.
    pub topic: &'a str,
    /// Who gets it.
    pub recipient: &'a EmailAddress,
    /// Its name, the same for ever.
    pub message_id: &'a MessageId,
    /// Its date.
    pub made: DateTime<Utc>,
    /// Until when it is held back at least, behind the one that goes ahead; see [`Kind::Canary`].
    pub held: Option<DateTime<Utc>>,
}

/// Queues a mail, due at once unless it is held back. `false` when the recipient has one of this batch, kind and topic already: then
/// nothing changes, whatever became of that one, so that queueing can be repeated after a crash.
///
/// # Errors
/// When the database refuses.
pub fn queue(connection: &mut AnyConnection, entry: &Entry<'_>) -> Result<bool, DbError> {
    let row = (
        outbox::message_id.eq(entry.message_id.as_str()),
        outbox::batch.eq(entry.batch),
        outbox::kind.eq(entry.kind.name()),
        outbox::topic.eq(entry.topic),
        outbox::recipient.eq(entry.recipient.as_str()),
        outbox::made.eq(entry.made.timestamp()),
        outbox::state.eq(if entry.held.is_some() { HELD } else { WAITING }),
        outbox::attempts.eq(0),
        outbox::due.eq(entry.held.map_or(0, |until| until.timestamp())),
    );
    // The conflict is named: a Message-ID that is there twice is an error, not a mail to be left out in silence.
    let one_per_recipient = (outbox::batch, outbox::kind, outbox::topic, outbox::recipient);
    let queued = both!(connection, |inner| {
        diesel::insert_into(outbox::table)
            .values(row)
            .on_conflict(one_per_recipient)
            .do_nothing()
            .execute(inner)
    })?;
    Ok(queued == 1)
}

/// A mail that one sender has to itself until `until`.
#[derive(Clone, Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub(super) struct Claim {
    #[diesel(column_name = message_id)]
    pub(super) id: String,
    pub(super) batch: String,
    pub(super) kind: String,
    pub(super) topic: String,
    pub(super) recipient: String,
    pub(super) made: i64,
    pub(super) attempts: i32,
    #[diesel(column_name = due)]
    pub(super) until: i64,
}

impl Claim {
    pub(super) fn message_id(&self) -> MessageId {
        MessageId::stored(&self.id)
    }
}

impl fmt::Debug for Claim {
    /// Shows no recipient.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Claim({}, until {})", self.id, self.until)
    }
}

/// Takes up to `limit` mails that are due, or whose claim ran out, the longest due first.
///
/// What is read is locked until the commit: on SQLite by the transaction itself, on PostgreSQL row by row. There
/// another sender skips what is locked instead of waiting for it.
pub(super) fn claim(
    connection: &mut AnyConnection,
    now: DateTime<Utc>,
    limit: usize,
    lease: TimeDelta,
) -> Result<Vec<Claim>, DbError> {
    let mut claimed: Vec<Claim> = Vec::new();
    // Each state by itself: so its index gives them in order, and nothing is sorted, however many wait.
    for state in [WAITING, SENDING] {
        let due = outbox::table
            .filter(outbox::state.eq(state).and(outbox::due.le(now.timestamp())))
            .order((outbox::due, outbox::message_id))
            .limit(i64::try_from(limit).unwrap_or(i64::MAX));
        claimed.extend(match connection {
            AnyConnection::Postgres(inner) => {
                due.select(Claim::as_select()).for_update().skip_locked().load::<Claim>(inner)?
            }
            AnyConnection::Sqlite(inner) => due.select(Claim::as_select()).load(inner)?,
        });
    }
    claimed.sort_by(|one, other| (one.until, &one.id).cmp(&(other.until, &other.id)));
    claimed.truncate(limit);
    let until = (now + lease).timestamp();
    diesel::update(outbox::table.filter(outbox::message_id.eq_any(claimed.iter().map(|claim| &claim.id))))
        .set((outbox::state.eq(SENDING), outbox::due.eq(until)))
        .execute(connection)?;
    claimed.iter_mut().for_each(|claim| claim.until = until);
    Ok(claimed)
}

/// This mail, if the claim on it is still the valid one.
#[diesel::dsl::auto_type]
fn mine<'a>(claim: &'a Claim) -> _ {
    let (id, until): (&'a str, i64) = (claim.id.as_str(), claim.until);
    let sending: &'static str = SENDING;
    outbox::message_id.eq(id).and(outbox::state.eq(sending)).and(outbox::due.eq(until))
}

/// Whether a claimed mail may still be sent: not when it was cancelled or the claim ran out.
pub(super) fn still_claimed(connection: &mut AnyConnection, claim: &Claim) -> Result<bool, DbError> {
    Ok(diesel::select(diesel::dsl::exists(outbox::table.filter(mine(claim)))).get_result(connection)?)
}

/// The mail was accepted. That is a fact whoever holds the claim by now.
pub(super) fn sent(connection: &mut AnyConnection, claim: &Claim) -> Result<(), DbError> {
    diesel::update(outbox::table.find(&claim.id))
        .set((
            outbox::state.eq(SENT),
            outbox::made.eq(0),
            outbox::due.eq(0),
            outbox::problem.eq(None::<String>),
        ))
        .execute(connection)?;
    Ok(())
}

/// The mail is tried again at `due`.
pub(super) fn retry_later(
    connection: &mut AnyConnection,
    claim: &Claim,
    problem: &str,
    due: DateTime<Utc>,
) -> Result<(), DbError> {
    diesel::update(outbox::table.filter(mine(claim)))
        .set((
            outbox::state.eq(WAITING),
            outbox::attempts.eq(claim.attempts.saturating_add(1)),
            outbox::due.eq(due.timestamp()),
            outbox::problem.eq(problem),
        ))
        .execute(connection)?;
    Ok(())
}

/// The mail was not tried: it is due again at once.
pub(super) fn put_back(connection: &mut AnyConnection, claim: &Claim) -> Result<(), DbError> {
    diesel::update(outbox::table.filter(mine(claim)))
        .set((outbox::state.eq(WAITING), outbox::due.eq(0)))
        .execute(connection)?;
    Ok(())
}

/// The mail is never sent: nobody needs it any more.
pub(super) fn call_off(connection: &mut AnyConnection, claim: &Claim) -> Result<(), DbError> {
    diesel::update(outbox::table.filter(mine(claim)))
        .set((outbox::state.eq(CANCELLED), outbox::made.eq(0), outbox::due.eq(0)))
        .execute(connection)?;
    Ok(())
}

/// The mail is not tried again by itself; an operator can have it tried.
pub(super) fn give_up(connection: &mut AnyConnection, claim: &Claim, problem: &str) -> Result<(), DbError> {
    diesel::update(outbox::table.filter(mine(claim)))
        .set((outbox::state.eq(FAILED), outbox::due.eq(0), outbox::problem.eq(problem)))
        .execute(connection)?;
    Ok(())
}

/// Tries the failed mails of a batch again, due at once. Gives back how many.
///
/// # Errors
/// When the database refuses.
pub fn retry_failed(connection: &mut AnyConnection, batch: &str) -> Result<usize, DbError> {
    let tried =
        diesel::update(outbox::table.filter(outbox::batch.eq(batch)).filter(outbox::state.eq(FAILED)))
            .set((outbox::state.eq(WAITING), outbox::attempts.eq(0), outbox::due.eq(0)))
            .execute(connection)?;
    Ok(tried)
}

/// Stops a batch: whatever was not accepted yet is never sent. Gives back how many.
/// At most the few mails that are on the wire in this moment still leave; they are counted as sent then.
///
/// # Errors
/// When the database refuses.
pub fn cancel(connection: &mut AnyConnection, batch: &str) -> Result<usize, DbError> {
    let open = outbox::batch.eq(batch).and(outbox::state.eq_any([WAITING, HELD, SENDING, FAILED]));
    let stopped = diesel::update(outbox::table.filter(open))
        .set((outbox::state.eq(CANCELLED), outbox::made.eq(0), outbox::due.eq(0)))
        .execute(connection)?;
    Ok(stopped)
}

/// Forgets that a batch had mails of a kind, sent or not, and to whom. Nothing of it is sent any more.
///
/// # Errors
/// When the database refuses.
pub fn forget(connection: &mut AnyConnection, batch: &str, kind: Kind) -> Result<(), DbError> {
    diesel::delete(outbox::table.filter(outbox::batch.eq(batch).and(outbox::kind.eq(kind.name()))))
        .execute(connection)?;
    Ok(())
}

/// Forgets that somebody had a mail of a batch and kind, sent or not: another one may follow.
///
/// # Errors
/// When the database refuses.
pub fn forget_one(
    connection: &mut AnyConnection,
    batch: &str,
    kind: Kind,
    recipient: &EmailAddress,
) -> Result<(), DbError> {
    let theirs = outbox::batch
        .eq(batch)
        .and(outbox::kind.eq(kind.name()))
        .and(outbox::recipient.eq(recipient.as_str()));
    diesel::delete(outbox::table.filter(theirs)).execute(connection)?;
    Ok(())
}

/// Writes somebody's mail of a batch and kind once more as it is: the same work as [`forget_one`], where nobody may see which of
/// the two it was.
///
/// # Errors
/// When the database refuses.
pub fn keep_one(
    connection: &mut AnyConnection,
    batch: &str,
    kind: Kind,
    recipient: &EmailAddress,
) -> Result<(), DbError> {
    let theirs = outbox::batch
        .eq(batch)
        .and(outbox::kind.eq(kind.name()))
        .and(outbox::recipient.eq(recipient.as_str()));
    diesel::update(outbox::table.filter(theirs)).set(outbox::state.eq(outbox::state)).execute(connection)?;
    Ok(())
}

/// Whether somebody has, or had, a mail of a batch, kind and topic that was not called off.
///
/// # Errors
/// When the database refuses.
pub fn is_of(
    connection: &mut AnyConnection,
    batch: &str,
    (kind, topic): (Kind, &str),
    recipient: &EmailAddress,
) -> Result<bool, DbError> {
    let theirs = outbox::table
        .filter(outbox::batch.eq(batch).and(outbox::kind.eq(kind.name())).and(outbox::topic.eq(topic)))
        .filter(outbox::recipient.eq(recipient.as_str()).and(outbox::state.ne(CANCELLED)));
    Ok(diesel::select(diesel::dsl::exists(theirs)).get_result(connection)?)
}

/// Whether a mail of a batch and kind waits for somebody.
///
/// # Errors
/// When the database refuses.
pub fn waits(
    connection: &mut AnyConnection,
    batch: &str,
    kind: Kind,
    recipient: &EmailAddress,
) -> Result<bool, DbError> {
    let theirs = outbox::batch
        .eq(batch)
        .and(outbox::kind.eq(kind.name()))
        .and(outbox::recipient.eq(recipient.as_str()));
    let open = theirs.and(outbox::state.eq_any([WAITING, HELD, SENDING]));
    Ok(diesel::select(diesel::dsl::exists(outbox::table.filter(open))).get_result(connection)?)
}

/// How many mails of a kind a batch has, whatever became of them, and the topic of the first: for the one that goes ahead.
pub(super) fn first_of(
    connection: &mut AnyConnection,
    batch: &str,
    kind: Kind,
) -> Result<(i64, String), DbError> {
    let these = || outbox::table.filter(outbox::batch.eq(batch).and(outbox::kind.eq(kind.name())));
    let count = these().count().get_result(connection)?;
    let topic: Option<String> = these()
        .order((outbox::topic, outbox::message_id))
        .select(outbox::topic)
        .first(connection)
        .optional()?;
    Ok((count, topic.unwrap_or_default()))
}

/// The kind in a row.
///
/// # Errors
/// When the row was written by a program that knows more kinds.
pub(super) fn kind_of(stored: &str) -> Result<Kind, DbError> {
    stored.parse().map_err(|error: KindError| {
        DbError::Query(diesel::result::Error::DeserializationError(Box::new(error)))
    })
}

#[cfg(test)]
mod tests;

//! What became of the mails, for people to read.
//!
//! It must never change anything.

use chrono::{DateTime, Utc};
use diesel::{dsl::count_star, prelude::*};

use super::{
    Kind,
    store::{FAILED, HELD, SENDING, SENT, WAITING, kind_of, outbox},
};
use candor_db::{AnyConnection, DbError};

/// How far a batch is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BatchStatus {
    /// The batch.
    pub batch: String,
    /// Held back; see [`super::overview`].
    pub held: i64,
    /// To be sent, now or later.
    pub waiting: i64,
    /// On the wire, or left there by a crash until the claim runs out.
    pub sending: i64,
    /// Accepted by the mail server.
    pub sent: i64,
    /// Given up; see [`failed`].
    pub failed: i64,
    /// Stopped.
    pub cancelled: i64,
}

/// How far every batch is, by name.
///
/// # Errors
/// When the database refuses.
pub fn status(connection: &mut AnyConnection) -> Result<Vec<BatchStatus>, DbError> {
    let counts: Vec<(String, String, i64)> = outbox::table
        .group_by((outbox::batch, outbox::state))
        .select((outbox::batch, outbox::state, count_star()))
        .order(outbox::batch)
        .load(connection)?;
    let mut batches: Vec<BatchStatus> = Vec::new();
    for (batch, state, count) in counts {
        if batches.last().is_none_or(|last| last.batch != batch) {
            batches.push(BatchStatus { batch, ..BatchStatus::default() });
        }
        let Some(last) = batches.last_mut() else { continue };
        match state.as_str() {
            WAITING => last.waiting = count,
            HELD => last.held = count,
            SENDING => last.sending = count,
            SENT => last.sent = count,
            FAILED => last.failed = count,
            _ => last.cancelled = count,
        }
    }
    Ok(batches)
}

/// How many mails are to be sent that were due before a time, and did not leave.
///
/// # Errors
/// When the database refuses.
pub fn overdue(connection: &mut AnyConnection, before: DateTime<Utc>) -> Result<i64, DbError> {
    let before = before.timestamp();
    let late = outbox::table.filter(outbox::state.eq(WAITING));
    Ok(late.filter(outbox::made.lt(before).and(outbox::due.lt(before))).count().get_result(connection)?)
}

/// A mail that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// Its name, as it stands in the log of the mail server.
    pub message_id: String,
    /// What sort of mail it is.
    pub kind: Kind,
    /// What it is about.
    pub topic: String,
    /// Who should have got it: for HR, whose list it is, and the operator; never for a log.
    pub recipient: String,
    /// Why it was given up.
    pub problem: String,
}

/// The mails of a batch that were given up.
///
/// # Errors
/// When the database refuses.
pub fn failed(connection: &mut AnyConnection, batch: &str) -> Result<Vec<Failed>, DbError> {
    let rows: Vec<(String, String, String, String, Option<String>)> = outbox::table
        .filter(outbox::batch.eq(batch))
        .filter(outbox::state.eq(FAILED))
        .order((outbox::kind, outbox::topic, outbox::recipient))
        .select((outbox::message_id, outbox::kind, outbox::topic, outbox::recipient, outbox::problem))
        .load(connection)?;
    let listed = rows.into_iter().map(|(message_id, kind, topic, recipient, problem)| {
        let (kind, problem) = (kind_of(&kind)?, problem.unwrap_or_default());
        Ok(Failed { message_id, kind, topic, recipient, problem })
    });
    listed.collect()
}

//! The outbox of a database that was put back from a backup: what waited in it may have left since.
//!
//! It must never let such a mail leave by itself, and never give one another Message-ID.

use diesel::prelude::*;

use super::{
    Kind,
    store::{CANCELLED, FAILED, HELD, SENDING, WAITING, outbox},
};
use candor_db::{AnyConnection, DbError};

/// The mails that have not left, by batch and kind: both, and to whom.
///
/// # Errors
/// When the database refuses.
pub fn unsettled(connection: &mut AnyConnection) -> Result<Vec<(String, String, String)>, DbError> {
    Ok(outbox::table
        .filter(outbox::state.eq_any([WAITING, HELD, SENDING]))
        .order((outbox::batch, outbox::kind, outbox::recipient))
        .select((outbox::batch, outbox::kind, outbox::recipient))
        .load(connection)?)
}

/// Mails that have not left wait for a person, who can have them tried again under the same Message-ID; `problem` says why.
///
/// # Errors
/// When the database refuses.
pub fn doubt(connection: &mut AnyConnection, problem: &str) -> Result<usize, DbError> {
    Ok(diesel::update(outbox::table.filter(outbox::state.eq_any([WAITING, HELD, SENDING])))
        .set((outbox::state.eq(FAILED), outbox::due.eq(0), outbox::problem.eq(problem)))
        .execute(connection)?)
}

/// Stops the mails of a batch and kind: whatever was not accepted is never sent, also not where it had failed.
///
/// # Errors
/// When the database refuses.
pub fn cancel_kind(connection: &mut AnyConnection, batch: &str, kind: Kind) -> Result<usize, DbError> {
    let open = outbox::batch
        .eq(batch)
        .and(outbox::kind.eq(kind.name()))
        .and(outbox::state.eq_any([WAITING, HELD, SENDING, FAILED]));
    Ok(diesel::update(outbox::table.filter(open))
        .set((outbox::state.eq(CANCELLED), outbox::made.eq(0), outbox::due.eq(0)))
        .execute(connection)?)
}

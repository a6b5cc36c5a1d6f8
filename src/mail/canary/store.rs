//! The outbox, as far as mails are held back in it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::{dsl::count_star, prelude::*};

use super::{Hold, KindStatus};
use crate::{
    Kind,
    store::{CANCELLED, FAILED, HELD, SENDING, SENT, WAITING, kind_of, outbox},
};
use candor_db::{AnyConnection, DbError};

/// Held until somebody says otherwise. A time that can be read, so that a letter that is written again stays held.
const FOR_EVER: i64 = DateTime::<Utc>::MAX_UTC.timestamp();

/// The state of each forerunner, by batch and the kind that waits for it, and its last problem.
type Forerunners = BTreeMap<(String, String), (String, Option<String>)>;

fn forerunners(connection: &mut AnyConnection) -> Result<Forerunners, DbError> {
    let rows: Vec<(String, String, String, Option<String>)> = outbox::table
        .filter(outbox::kind.eq(Kind::Canary.name()))
        .select((outbox::batch, outbox::topic, outbox::state, outbox::problem))
        .load(connection)?;
    Ok(rows.into_iter().map(|(batch, kind, state, problem)| ((batch, kind), (state, problem))).collect())
}

/// Lets go what was held long enough and whose forerunner was accepted. Called before mails are taken.
pub(crate) fn release(connection: &mut AnyConnection, now: DateTime<Utc>) -> Result<(), DbError> {
    let held: Vec<(String, String)> = outbox::table
        .filter(outbox::state.eq(HELD).and(outbox::due.le(now.timestamp())))
        .select((outbox::batch, outbox::kind))
        .distinct()
        .load(connection)?;
    if held.is_empty() {
        return Ok(());
    }
    let forerunners = forerunners(connection)?;
    for (batch, kind) in held {
        let waits = forerunners.get(&(batch.clone(), kind.clone())).is_some_and(|(state, _)| state != SENT);
        if !waits {
            let these = outbox::batch.eq(&batch).and(outbox::kind.eq(&kind)).and(outbox::state.eq(HELD));
            diesel::update(outbox::table.filter(these.and(outbox::due.le(now.timestamp()))))
                .set((outbox::state.eq(WAITING), outbox::due.eq(0)))
                .execute(connection)?;
        }
    }
    Ok(())
}

/// Holds what is held back of a kind until this time at least: its forerunner was accepted only now.
pub(crate) fn wait(
    connection: &mut AnyConnection,
    batch: &str,
    kind: Kind,
    until: DateTime<Utc>,
) -> Result<(), DbError> {
    let these = outbox::batch.eq(batch).and(outbox::kind.eq(kind.name())).and(outbox::state.eq(HELD));
    diesel::update(outbox::table.filter(these.and(outbox::due.lt(until.timestamp()))))
        .set(outbox::due.eq(until.timestamp()))
        .execute(connection)?;
    Ok(())
}

/// Holds everything of a kind back that has not left, until somebody says [`go`]. At most the few mails that are on the wire
/// in this moment still leave. Gives back how many are held.
///
/// # Errors
/// When the database refuses.
pub fn stop(connection: &mut AnyConnection, batch: &str, kind: Kind) -> Result<usize, DbError> {
    let these = outbox::batch.eq(batch).and(outbox::kind.eq(kind.name()));
    let open = these.and(outbox::state.eq_any([WAITING, SENDING, HELD]));
    let stopped = diesel::update(outbox::table.filter(open))
        .set((outbox::state.eq(HELD), outbox::due.eq(FOR_EVER)))
        .execute(connection)?;
    let ahead =
        outbox::batch.eq(batch).and(outbox::kind.eq(Kind::Canary.name())).and(outbox::topic.eq(kind.name()));
    diesel::update(outbox::table.filter(ahead.and(outbox::state.eq_any([WAITING, SENDING]))))
        .set((outbox::state.eq(HELD), outbox::due.eq(FOR_EVER)))
        .execute(connection)?;
    Ok(stopped)
}

/// What [`go`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// So many leave at once, whether or not the one that goes ahead has arrived.
    All(usize),
    /// Somebody had stopped them before the first one left: it leaves now, and so many wait for it as they did before.
    BehindTheFirst(usize),
}

/// Lets a kind go. After a [`stop`] mails go on where they were: from the one that goes ahead, if it has not arrived yet. Otherwise
/// all of them leave at once, whether or not it arrived.
///
/// # Errors
/// When the database refuses.
pub fn go(connection: &mut AnyConnection, batch: &str, kind: Kind) -> Result<Gone, DbError> {
    let ahead = || {
        let these = outbox::batch.eq(batch).and(outbox::kind.eq(Kind::Canary.name()));
        outbox::table.filter(these.and(outbox::topic.eq(kind.name())).and(outbox::state.ne(SENT)))
    };
    let held = || {
        let these = outbox::batch.eq(batch).and(outbox::kind.eq(kind.name())).and(outbox::state.eq(HELD));
        outbox::table.filter(these)
    };
    let stopped = diesel::update(ahead().filter(outbox::state.eq(HELD)))
        .set((outbox::state.eq(WAITING), outbox::due.eq(0)))
        .execute(connection)?;
    if stopped > 0 {
        let behind = diesel::update(held()).set(outbox::due.eq(0)).execute(connection)?;
        return Ok(Gone::BehindTheFirst(behind));
    }
    diesel::delete(ahead()).execute(connection)?;
    let freed =
        diesel::update(held()).set((outbox::state.eq(WAITING), outbox::due.eq(0))).execute(connection)?;
    Ok(Gone::All(freed))
}

/// How far every kind of mail is in every batch, by name.
///
/// # Errors
/// When the database refuses.
pub fn overview(connection: &mut AnyConnection) -> Result<Vec<KindStatus>, DbError> {
    let counts: Vec<(String, String, String, i64, Option<i64>)> = outbox::table
        .group_by((outbox::batch, outbox::kind, outbox::state))
        .select((outbox::batch, outbox::kind, outbox::state, count_star(), diesel::dsl::max(outbox::due)))
        .order((outbox::batch, outbox::kind))
        .load(connection)?;
    let forerunners = forerunners(connection)?;
    let mut kinds: Vec<KindStatus> = Vec::new();
    for (batch, kind, state, count, due) in counts {
        let known = kind_of(&kind)?;
        if kinds.last().is_none_or(|last| last.batch != batch || last.kind != known) {
            kinds.push(KindStatus::new(&batch, known));
        }
        let Some(last) = kinds.last_mut() else { continue };
        match state.as_str() {
            WAITING => last.waiting = count,
            SENDING => last.sending = count,
            SENT => last.sent = count,
            FAILED => last.failed = count,
            HELD => {
                last.held = count;
                let forerunner = forerunners.get(&(batch, kind)).filter(|(state, _)| state != SENT);
                last.hold = Some(match (due.unwrap_or(FOR_EVER), forerunner) {
                    (FOR_EVER, _) => Hold::Stopped,
                    (_, Some((_, problem))) => Hold::Forerunner(problem.clone()),
                    (due, None) => Hold::Until(DateTime::from_timestamp(due, 0).unwrap_or_default()),
                });
            }
            CANCELLED => last.cancelled = count,
            _ => {}
        }
    }
    Ok(kinds)
}

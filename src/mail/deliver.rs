//! Sends what is due in the outbox and writes down what became of each mail.
//!
//! It must never send a mail of a cancelled batch, never mark one as sent that was not accepted, and never log
//! more than counts, Message-IDs and why a run was stopped.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    CANARY, Transport, canary,
    store::{self, Claim},
    transport::{Channel, SendError},
};
use candor_db::{Database, DbError};

/// A mail takes some 45 ms over one connection, most of it waiting: four send 500 mails in 6 to 12 seconds.
const THREADS: usize = 4;
/// How many mails a thread takes at a time.
const HANDFUL: usize = 5;
/// How long they are its own. Far longer than a handful can take with a slow server.
const LEASE: TimeDelta = TimeDelta::minutes(30);
/// No mail is begun this shortly before that ends: a conversation waits for at most a dozen answers, 20 seconds
/// each, and two minutes for the last one.
const MARGIN: TimeDelta = TimeDelta::minutes(10);
/// Four attempts in the first 81 minutes, then one an hour: three days.
const LAST_ATTEMPT: i32 = 75;

/// What one run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Report {
    /// Mails that were accepted.
    pub sent: usize,
    /// Mails that are tried again later.
    pub retried: usize,
    /// Mails that were given up; [`super::failed`] lists them.
    pub failed: usize,
    /// Why the run ended before everything that was due was tried.
    pub stopped: Option<Stopped>,
}

/// Why a run ended early. What was not tried stays in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stopped {
    /// The way is closed for now; the next run tries again.
    #[error("no mail leaves: {0}; tried again later by itself")]
    Unreachable(String),
    /// Nothing leaves until somebody changes the settings.
    #[error("no mail leaves: {0}; correct the mail settings, nothing is lost")]
    Settings(String),
}

/// Whether the first mail of a kind may leave, by batch and kind, and how long the others wait once it was accepted: otherwise
/// why not. Asked before the one that goes ahead of a batch is sent.
pub type Check<'a> = &'a (dyn Fn(&str, &str) -> Result<TimeDelta, String> + Sync);

/// What time it is: asked for each mail, since a run can be long.
pub type Now<'a> = &'a (dyn Fn() -> DateTime<Utc> + Sync);

/// Sends at most `limit` of the mails that are due.
///
/// # Errors
/// When the database fails. Mails that were accepted and could not be marked are sent again after the lease,
/// under the same Message-ID.
pub fn deliver(
    database: &Database,
    transport: &Transport,
    now: Now<'_>,
    limit: usize,
    check: Check<'_>,
) -> Result<Report, DbError> {
    let run = Run {
        database,
        transport,
        now,
        check,
        left: AtomicUsize::new(limit),
        halted: AtomicBool::new(false),
        door: Mutex::default(),
        report: Mutex::default(),
    };
    let results: Vec<Result<(), DbError>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(|| run.work())).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|p| std::panic::resume_unwind(p)))
            .collect()
    });
    let report = run.report.into_inner().unwrap_or_else(PoisonError::into_inner);
    let Report { sent, retried, failed, .. } = report;
    if sent + retried + failed > 0 {
        tracing::info!(mail.sent = sent, mail.retried = retried, mail.failed = failed, "mail was delivered");
    }
    if let Some(stopped) = &report.stopped {
        tracing::error!(reason = %stopped, "the mail run was stopped");
    }
    results.into_iter().collect::<Result<(), DbError>>()?;
    Ok(report)
}

struct Run<'a> {
    database: &'a Database,
    transport: &'a Transport,
    now: Now<'a>,
    check: Check<'a>,
    /// How many more may be taken.
    left: AtomicUsize,
    halted: AtomicBool,
    /// One thread at a time opens a connection: a wrong password is tried once in a run, so that no account is locked.
    door: Mutex<()>,
    report: Mutex<Report>,
}

impl Run<'_> {
    /// One thread: takes a handful, sends each, until nothing is due or the run is halted.
    fn work(&self) -> Result<(), DbError> {
        let mut channel = self.transport.channel();
        let done = (|| {
            while !self.halted.load(Ordering::SeqCst) {
                let handful = self.take()?;
                if handful.is_empty() {
                    break;
                }
                for mail in &handful {
                    let _knocking = (!channel.is_open())
                        .then(|| self.door.lock().unwrap_or_else(PoisonError::into_inner));
                    self.one(&mut channel, mail)?;
                }
            }
            Ok(())
        })();
        if done.is_err() {
            self.halted.store(true, Ordering::SeqCst);
        }
        done
    }

    fn take(&self) -> Result<Vec<Claim>, DbError> {
        let mut room = 0;
        let _ = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
            room = left.min(HANDFUL);
            Some(left - room)
        });
        if room == 0 {
            return Ok(Vec::new());
        }
        let now = (self.now)();
        let taken = self.database.run("claim mail", |connection| {
            canary::release(connection, now)?;
            store::claim(connection, now, room, LEASE)
        })?;
        self.left.fetch_add(room - taken.len(), Ordering::SeqCst);
        Ok(taken)
    }

    fn one(&self, channel: &mut Channel<'_>, mail: &Claim) -> Result<(), DbError> {
        let now = (self.now)();
        let too_late = now + MARGIN > DateTime::from_timestamp(mail.until, 0).unwrap_or(now);
        if too_late || self.halted.load(Ordering::SeqCst) {
            return self.database.run("put mail back", |connection| store::put_back(connection, mail));
        }
        if !store::still_claimed(&mut *self.database.connection()?, mail)? {
            return Ok(()); // the batch was cancelled meanwhile
        }
        let ahead = (mail.kind == CANARY).then(|| (self.check)(&mail.batch, &mail.topic));
        let outcome = match ahead.transpose() {
            Ok(pause) => channel.send(mail).map(|()| pause),
            Err(why) => Err(SendError::Later(why)),
        };
        self.mark(mail, outcome)
    }

    fn mark(&self, mail: &Claim, outcome: Result<Option<TimeDelta>, SendError>) -> Result<(), DbError> {
        let now = (self.now)();
        // Halted before it is marked, so that no other thread begins a mail meanwhile.
        let stopped = match &outcome {
            Err(SendError::Unreachable(why)) => Some(Stopped::Unreachable(why.clone())),
            Err(SendError::Settings(why)) => Some(Stopped::Settings(why.clone())),
            _ => None,
        };
        if stopped.is_some() {
            self.halted.store(true, Ordering::SeqCst);
        }
        let (mut sent, mut retried, mut failed) = (0, 0, 0);
        self.database.run("mark mail", |connection| {
            match &outcome {
                Ok(pause) => {
                    sent = 1;
                    store::sent(connection, mail)?;
                    // However late it was: now somebody can look at it.
                    if let Some(pause) = pause {
                        canary::wait(connection, &mail.batch, &mail.topic, now + *pause)?;
                    }
                }
                Err(SendError::Settings(_)) => store::put_back(connection, mail)?,
                Err(SendError::Later(why) | SendError::Unreachable(why))
                    if mail.attempts + 1 < LAST_ATTEMPT =>
                {
                    retried = 1;
                    store::retry_later(connection, mail, why, now + wait_after(mail.attempts + 1))?;
                }
                Err(SendError::Later(why) | SendError::Unreachable(why) | SendError::Never(why)) => {
                    failed = 1;
                    store::give_up(connection, mail, why)?;
                }
            }
            Ok::<_, DbError>(())
        })?;
        if failed > 0 {
            tracing::error!(mail.id = mail.id, mail.attempts = mail.attempts + 1, "a mail was given up");
        }
        let mut report = self.report.lock().unwrap_or_else(PoisonError::into_inner);
        report.sent += sent;
        report.retried += retried;
        report.failed += failed;
        if report.stopped.is_none() {
            report.stopped = stopped;
        }
        Ok(())
    }
}

/// How long to wait after so many attempts: quickly at first, as for greylisting, then hourly.
fn wait_after(attempts: i32) -> TimeDelta {
    match attempts {
        ..=1 => TimeDelta::minutes(1),
        2 => TimeDelta::minutes(5),
        3 => TimeDelta::minutes(15),
        _ => TimeDelta::hours(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_given_up_after_three_days_of_trying() {
        let waited: TimeDelta = (1..LAST_ATTEMPT).map(wait_after).sum();
        assert!(waited >= TimeDelta::days(3) - TimeDelta::hours(1), "{waited}");
        assert!(waited <= TimeDelta::days(3) + TimeDelta::hours(1), "{waited}");
        assert_eq!((1..=4).map(|n| wait_after(n).num_minutes()).collect::<Vec<_>>(), [1, 5, 15, 60]);
    }
}

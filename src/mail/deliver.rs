//! Sends what is due in the outbox and writes down what became of each mail. Each letter is written when it leaves.
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
    ComposeError, EmailAddress, Kind, Letter, Sender, Transport, canary, compose,
    send_error::SendError,
    store::{self, Claim},
    transport::Channel,
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

/// A mail that leaves, for whoever writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// What it belongs to: the round.
    pub batch: String,
    /// What sort of mail it is; of one that goes ahead, the kind that waits for it.
    pub kind: Kind,
    /// What it is about.
    pub topic: String,
    /// Who gets it.
    pub recipient: EmailAddress,
    /// Whether it goes ahead of others: like them, and nothing in it is anybody's.
    pub is_first: bool,
}

/// Why a letter was not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritten {
    /// It can be written later: something failed that does not stay so.
    #[error("{0}")]
    Later(String),
    /// It will never be: what it was about is gone.
    #[error("{0}")]
    Never(String),
    /// Nobody needs it any more: it is called off, and nothing failed.
    #[error("nobody needs it any more")]
    Needless,
}

/// What [`deliver`] asks its caller, from several threads at once.
#[derive(Clone, Copy)]
pub struct Delivery<'a> {
    /// What time it is: asked for each mail, since a run can be long.
    pub now: &'a (dyn Fn() -> DateTime<Utc> + Sync),
    /// At most so many mails.
    pub limit: usize,
    /// Who they come from.
    pub sender: &'a Sender,
    /// Whether the one that goes ahead of a batch's kind may leave, and how long the others wait once it was accepted: otherwise
    /// why not.
    pub may_leave: &'a (dyn Fn(&str, Kind) -> Result<TimeDelta, String> + Sync),
    /// The letter.
    pub write: &'a (dyn Fn(&Leaving) -> Result<Letter, Unwritten> + Sync),
}

/// Sends mails that are due.
///
/// # Errors
/// When the database fails. Mails that were accepted and could not be marked are sent again after the lease,
/// under the same Message-ID.
pub fn deliver(
    database: &Database,
    transport: &Transport,
    delivery: Delivery<'_>,
) -> Result<Report, DbError> {
    let run = Run {
        database,
        transport,
        delivery,
        left: AtomicUsize::new(delivery.limit),
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
    delivery: Delivery<'a>,
    /// How many more may be taken.
    left: AtomicUsize,
    halted: AtomicBool,
    /// One thread at a time opens a connection: a wrong password is tried once in a run, so that no account is locked.
    door: Mutex<()>,
    report: Mutex<Report>,
}

/// How it went with a mail: for how long which kind waits now, where it went ahead of others.
type Outcome = Result<Option<(Kind, TimeDelta)>, SendError>;

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
        let now = (self.delivery.now)();
        let taken = self.database.run("claim mail", |connection| {
            canary::release(connection, now)?;
            store::claim(connection, now, room, LEASE)
        })?;
        self.left.fetch_add(room - taken.len(), Ordering::SeqCst);
        Ok(taken)
    }

    fn one(&self, channel: &mut Channel<'_>, mail: &Claim) -> Result<(), DbError> {
        let now = (self.delivery.now)();
        let too_late = now + MARGIN > DateTime::from_timestamp(mail.until, 0).unwrap_or(now);
        if too_late || self.halted.load(Ordering::SeqCst) {
            return self.database.run("put mail back", |connection| store::put_back(connection, mail));
        }
        if !store::still_claimed(&mut *self.database.connection()?, mail)? {
            return Ok(()); // the batch was cancelled meanwhile
        }
        match self.send(channel, mail)? {
            Some(outcome) => self.mark(mail, outcome),
            None => Ok(()),
        }
    }

    /// Writes a mail and sends it. Gives how long others wait for it now, where it went ahead of them; `None` where nobody needs it
    /// any more.
    fn send(&self, channel: &mut Channel<'_>, mail: &Claim) -> Result<Option<Outcome>, DbError> {
        let kind = store::kind_of(&mail.kind)?;
        let Ok(recipient) = mail.recipient.parse::<EmailAddress>() else {
            return Ok(Some(Err(SendError::Never(
                "the recipient in the outbox is no mail address".to_owned(),
            ))));
        };
        let (batch, is_first) = (mail.batch.clone(), kind == Kind::Canary);
        let (kind, topic, count) = if is_first {
            let waiting = store::kind_of(&mail.topic)?;
            let (count, topic) = store::first_of(&mut *self.database.connection()?, &batch, waiting)?;
            (waiting, topic, count)
        } else {
            (kind, mail.topic.clone(), 0)
        };
        let pause = match is_first.then(|| (self.delivery.may_leave)(&batch, kind)).transpose() {
            Ok(pause) => pause.map(|pause| (kind, pause)),
            Err(why) => return Ok(Some(Err(SendError::Later(why)))),
        };
        let leaving = Leaving { batch, kind, topic, recipient, is_first };
        let body = (self.delivery.write)(&leaving).and_then(|letter| {
            let subject = match is_first {
                true => format!("First of {count}: {}", letter.subject),
                false => letter.subject,
            };
            self.composed(&Letter { subject, ..letter }, &leaving.recipient, mail)
                .map_err(|error| Unwritten::Never(error.to_string()))
        });
        Ok(Some(match body {
            Ok(body) => channel.send(mail, &body).map(|()| pause),
            Err(Unwritten::Later(why)) => Err(SendError::Later(why)),
            Err(Unwritten::Never(why)) => Err(SendError::Never(why)),
            Err(Unwritten::Needless) => {
                self.database.run("call a mail off", |connection| store::call_off(connection, mail))?;
                return Ok(None);
            }
        }))
    }

    fn composed(&self, letter: &Letter, to: &EmailAddress, mail: &Claim) -> Result<Vec<u8>, ComposeError> {
        let made = DateTime::from_timestamp(mail.made, 0).unwrap_or_default();
        compose(letter, self.delivery.sender, to, &mail.message_id(), made)
    }

    fn mark(&self, mail: &Claim, outcome: Outcome) -> Result<(), DbError> {
        let now = (self.delivery.now)();
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
                    if let Some((kind, pause)) = pause {
                        canary::wait(connection, &mail.batch, *kind, now + *pause)?;
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

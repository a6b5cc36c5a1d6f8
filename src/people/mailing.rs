//! Mails of this room on their way into the outbox: of which kind, about what, to whom; and what somebody orders about those
//! that have not left. What they say is written when they leave.

use chrono::{DateTime, TimeDelta, Utc};
use rand::CryptoRng;

use super::{Act, People, acts};
use candor_db::{AnyConnection, DbError, over_many_pages};
use candor_journal::By;
use candor_mail::{self as mail, EmailAddress, Entry, Kind, MessageId, Sender};

/// Who sends, and by whose order.
#[derive(Clone, Copy, Debug)]
pub struct MailContext<'a> {
    /// Who the mails come from.
    pub sender: &'a Sender,
    /// Who ordered them, and when: their date.
    pub by: &'a By,
    /// Who gets the first mail of many; `None` where nothing leaves this machine, and nothing has to be held back.
    pub canary: Option<CanaryRecipient<'a>>,
}

/// What happens before many mails leave: one goes ahead, to somebody who looks at it, and the others follow after a pause in
/// which they can be stopped.
#[derive(Clone, Copy, Debug)]
pub struct CanaryRecipient<'a> {
    /// Who looks.
    pub to: &'a EmailAddress,
    /// How long the others are held back.
    pub pause: TimeDelta,
}

/// So many mails of a kind are many.
const MANY: usize = 5;

impl MailContext<'_> {
    /// Queues mails of a kind, each with its topic and recipient; where they are many and of a kind that is held, behind one that
    /// goes ahead. What is there already is left as it is. Gives how many are new.
    pub(super) fn queue(
        &self,
        conn: &mut AnyConnection,
        batch: &str,
        kind: Kind,
        mails: &[(String, EmailAddress)],
        rng: &mut impl CryptoRng,
    ) -> Result<usize, DbError> {
        let canary = self.canary.filter(|_| kind.about().held && mails.len() >= MANY);
        let held = canary.map(|canary| self.by.at + canary.pause);
        // Two processes that queue the same mails take them in one order: neither waits for the other crosswise.
        let mut mails: Vec<_> = mails.iter().collect();
        mails.sort_by(|(topic, to), (other, another)| (topic, to.as_str()).cmp(&(other, another.as_str())));
        // Each has a random name, by which the outbox finds it.
        let new = over_many_pages(conn, |conn| {
            let mut add = |(topic, to): &(String, EmailAddress)| {
                self.add(conn, (batch, kind, topic), to, held, rng).map(usize::from)
            };
            mails.into_iter().map(&mut add).sum::<Result<usize, DbError>>()
        })?;
        if let Some(canary) = canary.filter(|_| new > 0) {
            self.add(conn, (batch, Kind::Canary, kind.name()), canary.to, None, rng)?;
        }
        Ok(new)
    }

    fn add(
        &self,
        conn: &mut AnyConnection,
        (batch, kind, topic): (&str, Kind, &str),
        recipient: &EmailAddress,
        held: Option<DateTime<Utc>>,
        rng: &mut impl CryptoRng,
    ) -> Result<bool, DbError> {
        let message_id = &MessageId::random(rng, self.sender);
        mail::queue(conn, &Entry { batch, kind, topic, recipient, message_id, made: self.by.at, held })
    }
}

/// Holds everything of a kind back that has not left yet; gives how many.
///
/// # Errors
/// When the database refuses.
pub fn stop_mail(people: &People, batch: &str, kind: Kind, by: &By) -> Result<usize, DbError> {
    people.db.run("hold mails back", |conn| {
        let held = mail::stop(conn, batch, kind)?;
        note(conn, by, batch, &Act::MailStopped(kind))?;
        Ok(held)
    })
}

/// Lets what is held back go; gives how many.
///
/// # Errors
/// When the database refuses.
pub fn let_mail_go(people: &People, batch: &str, kind: Kind, by: &By) -> Result<mail::Gone, DbError> {
    people.db.run("let mails go", |conn| {
        let gone = mail::go(conn, batch, kind)?;
        note(conn, by, batch, &Act::MailLetGo(kind))?;
        Ok(gone)
    })
}

/// Has the failed mails of a batch tried again; gives how many.
///
/// # Errors
/// When the database refuses.
pub fn retry_mail(people: &People, batch: &str, by: &By) -> Result<usize, DbError> {
    people.db.run("try failed mails again", |conn| {
        let retried = mail::retry_failed(conn, batch)?;
        note(conn, by, batch, &Act::MailRetried)?;
        Ok(retried)
    })
}

/// A batch of mails is a round, or belongs to none.
fn note(conn: &mut AnyConnection, by: &By, batch: &str, act: &Act<'_>) -> Result<(), DbError> {
    acts::note(conn, by, batch.parse().ok().as_ref(), act)
}

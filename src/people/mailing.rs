//! Letters of this room on their way into the outbox: written before the transaction, queued inside it.

use chrono::{DateTime, TimeDelta, Utc};
use rand::CryptoRng;

use candor_db::{AnyConnection, DbError};
use candor_mail::{self as mail, EmailAddress, Letter, MessageId, Sender};
use candor_protocol::survey::RoundName;

/// Why a letter could not be written.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// Its text or picture could not be made.
    #[error("a letter could not be written")]
    Write(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// It could not become a mail.
    #[error(transparent)]
    Compose(#[from] mail::ComposeError),
}

/// Writes the letter about one thing.
pub type Writer<'a, T> = &'a dyn Fn(&T) -> Result<Letter, Box<dyn std::error::Error + Send + Sync>>;

/// Who sends, and when.
#[derive(Clone, Copy, Debug)]
pub struct MailContext<'a> {
    /// Who the letters come from.
    pub sender: &'a Sender,
    /// Their date.
    pub now: DateTime<Utc>,
    /// Who gets the first letter of many; `None` where nothing leaves this machine, and nothing has to be held back.
    pub canary: Option<CanaryRecipient<'a>>,
}

/// What happens before many letters leave: one goes ahead, to somebody who looks at it, and the others follow after a pause in
/// which they can be stopped.
#[derive(Clone, Copy, Debug)]
pub struct CanaryRecipient<'a> {
    /// Who looks.
    pub to: &'a EmailAddress,
    /// How long the others are held back.
    pub pause: TimeDelta,
}

/// So many letters of a kind are many.
const MANY: usize = 5;

/// A finished letter.
pub(super) struct Mail {
    kind: &'static str,
    topic: String,
    recipient: EmailAddress,
    id: MessageId,
    body: Vec<u8>,
    held: Option<DateTime<Utc>>,
}

impl MailContext<'_> {
    pub(super) fn write<T>(
        &self,
        kind: &'static str,
        topic: &str,
        recipient: &EmailAddress,
        about: &T,
        writer: Writer<'_, T>,
        rng: &mut impl CryptoRng,
    ) -> Result<Mail, LetterError> {
        let letter = writer(about).map_err(LetterError::Write)?;
        let id = MessageId::random(rng, self.sender);
        let body = mail::compose(&letter, self.sender, recipient, &id, self.now)?;
        Ok(Mail { kind, topic: topic.to_owned(), recipient: recipient.clone(), id, body, held: None })
    }

    /// Where they are many, puts one in front of letters of a kind, and holds the others back. `sample`: what the one in front
    /// is about, nothing personal.
    pub(super) fn send_ahead<T>(
        &self,
        kind: &'static str,
        mails: &mut Vec<Mail>,
        sample: &T,
        writer: Writer<'_, T>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), LetterError> {
        let (Some(canary), MANY..) = (self.canary, mails.len()) else { return Ok(()) };
        for mail in mails.iter_mut() {
            mail.held = Some(self.now + canary.pause);
        }
        let count = mails.len().to_string();
        mails.push(self.write_first(kind, &count, canary.to, sample, writer, rng)?);
        Ok(())
    }

    /// Writes the one that goes ahead of so many letters of a kind.
    pub(super) fn write_first<T>(
        &self,
        kind: &'static str,
        count: &str,
        to: &EmailAddress,
        sample: &T,
        writer: Writer<'_, T>,
        rng: &mut impl CryptoRng,
    ) -> Result<Mail, LetterError> {
        let first = |about: &T| {
            let letter = writer(about)?;
            Ok(Letter { subject: format!("First of {count}: {}", letter.subject), ..letter })
        };
        self.write(mail::CANARY, kind, to, sample, &first, rng)
    }
}

impl Mail {
    /// The same letter, held back until then at least.
    pub(super) fn held(self, held: Option<DateTime<Utc>>) -> Self {
        Self { held, ..self }
    }
}

/// Queues letters of a round. One that is there already is left as it is. Gives how many are new.
pub(super) fn queue(conn: &mut AnyConnection, round: &RoundName, mails: &[Mail]) -> Result<usize, DbError> {
    let mut new = 0;
    for mail in mails {
        let entry = mail::Entry {
            batch: round.as_str(),
            kind: mail.kind,
            topic: &mail.topic,
            recipient: &mail.recipient,
            message_id: &mail.id,
            body: &mail.body,
            held: mail.held,
        };
        new += usize::from(mail::queue(conn, &entry)?);
    }
    Ok(new)
}

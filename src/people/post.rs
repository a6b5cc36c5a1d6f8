//! Letters of this room on their way into the outbox: written before the transaction, queued inside it.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use crate::{
    db::{AnyConnection, DbError},
    mail::{self, EmailAddress, Letter, MessageId, Sender},
    survey::RoundName,
};

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
pub struct Desk<'a> {
    /// Who the letters come from.
    pub sender: &'a Sender,
    /// Their date.
    pub now: DateTime<Utc>,
}

/// A finished letter.
pub(super) struct Mail {
    kind: &'static str,
    topic: String,
    recipient: EmailAddress,
    id: MessageId,
    body: Vec<u8>,
}

impl Desk<'_> {
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
        Ok(Mail { kind, topic: topic.to_owned(), recipient: recipient.clone(), id, body })
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
        };
        new += usize::from(mail::queue(conn, &entry)?);
    }
    Ok(new)
}

//! A letter to a few people who have something to do with a round, once each.

use rand::CryptoRng;

use super::{
    People,
    mailing::{self, LetterError, MailContext, Writer},
};
use candor_db::DbError;
use candor_mail::EmailAddress;
use candor_protocol::survey::RoundName;

/// What the outbox calls the letter about a closed round.
pub const CLOSED: &str = "closed";

/// Why nobody was told.
#[derive(Debug, thiserror::Error)]
pub enum NotifyError {
    /// A letter could not be written.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Queues a letter about a closed round for each address that has none yet. Gives how many are new.
///
/// # Errors
/// When a letter cannot be written, or the database fails.
pub fn notify_closed(
    people: &People,
    round: &RoundName,
    to: &[EmailAddress],
    context: MailContext<'_>,
    write: Writer<'_, EmailAddress>,
    rng: &mut impl CryptoRng,
) -> Result<usize, NotifyError> {
    let mut letters = Vec::with_capacity(to.len());
    for address in to {
        letters.push(context.write(CLOSED, "", address, address, write, rng)?);
    }
    people.db.run("tell of a closed round", |conn| Ok(mailing::queue(conn, round, &letters)?))
}

//! A letter to a few people who have something to do with a round, once each.

use rand::CryptoRng;

use super::{
    People,
    post::{self, Dispatch, LetterError, Writer},
};
use candor_db::DbError;
use candor_mail::EmailAddress;
use candor_protocol::survey::RoundName;

/// What the outbox calls the letter about a closed round.
pub const CLOSED: &str = "closed";

/// Why nobody was told.
#[derive(Debug, thiserror::Error)]
pub enum TellError {
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
pub fn tell_closed(
    people: &People,
    round: &RoundName,
    to: &[EmailAddress],
    dispatch: Dispatch<'_>,
    write: Writer<'_, EmailAddress>,
    rng: &mut impl CryptoRng,
) -> Result<usize, TellError> {
    let mut letters = Vec::with_capacity(to.len());
    for address in to {
        letters.push(dispatch.write(CLOSED, "", address, address, write, rng)?);
    }
    people.db.run("tell of a closed round", |conn| Ok(post::queue(conn, round, &letters)?))
}

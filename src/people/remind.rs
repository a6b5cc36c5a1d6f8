//! The one reminder of a round: to everybody invited, the same words, the identical link again.
//!
//! It must never ask, and so never give away, who has collected or answered: no query here reads whether an invitation
//! was used.

use rand::CryptoRng;

use super::{Act, MailContext, People, RoundError, State, acts, backup_store, store};
use candor_db::{DbError, over_many_pages};
use candor_mail::{AddressError, Kind};
use candor_protocol::survey::RoundName;

/// Why nobody is reminded.
#[derive(Debug, thiserror::Error)]
pub enum RemindError {
    /// There is no such round, or it is not open.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// Everybody has it.
    #[error(
        "the reminder of the round {0} went out already: there is one for each round, and nothing was queued"
    )]
    Already(RoundName),
    /// A stored address cannot be read.
    #[error("a stored invitation cannot be read")]
    Address(#[from] AddressError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Queues one reminder for everybody who has none yet, and gives how many.
///
/// # Errors
/// When the round is not open, or everybody has theirs; nothing is queued then. After a failure it can be repeated, and
/// nobody gets two.
pub fn remind(
    people: &People,
    round: &RoundName,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<usize, RemindError> {
    people.db.run("remind everybody", |conn| {
        // Holds closing, cancelling and sending again up until this is done.
        if !store::advance(conn, round, State::Open, State::Open)? {
            let found = store::state(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
            return Err(RoundError::State { round: round.clone(), found, expected: "open" }.into());
        }
        if backup_store::is_restored(conn, round)? {
            return Err(RoundError::Restored(round.clone()).into());
        }
        // They stand by their codes, which are random.
        let invited = over_many_pages(conn, |conn| store::invited(conn, round))?;
        let mails = (invited.into_iter())
            .map(|place| Ok((String::new(), place.person.parse()?)))
            .collect::<Result<Vec<_>, AddressError>>()?;
        match context.queue(conn, round.as_str(), Kind::Reminder, &mails, rng)? {
            0 => Err(RemindError::Already(round.clone())),
            mails => {
                acts::note(conn, context.by, Some(round), &Act::Reminded { mails })?;
                Ok(mails)
            }
        }
    })
}

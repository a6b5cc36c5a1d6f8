//! Sends one person a link again, to the address in the roster, whether or not the first one was used: both cases raise the same
//! counter and queue the same mail, and what it says is decided when it leaves.
//!
//! It must never tell anybody but the person whether a link was used, and never touch an invitation that was: that would give
//! somebody a second token.

use rand::CryptoRng;

use super::{MailContext, People, RoundError, RoundKeys, State, acts, store};
use candor_db::{DbError, keys::KeyFolderError};
use candor_mail::{EmailAddress, Kind};
use candor_protocol::survey::{Promise, PromiseError, RoundName};

/// Why nobody is sent a link again.
#[derive(Debug, thiserror::Error)]
pub enum ResendError {
    /// There is no such round, or it is not open.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// Nobody with this address is invited.
    #[error(
        "nobody with this address is invited to the round {0}: expected the address as it stands in the roster; whoever joined \
         after the opening waits for the next round"
    )]
    NotInvited(RoundName),
    /// The stored promise cannot be read.
    #[error(transparent)]
    Promise(#[from] PromiseError),
    /// The round's key file cannot be read.
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Queues one mail to a person who is invited to an open round: with a new link, after which the old one is void, where nothing
/// was collected; otherwise with the words that it was. Neither what is returned nor what is written tells which, but in the
/// invitation's own row.
///
/// # Errors
/// When the round is not open, or the person is not invited; nothing has changed then.
pub fn resend(
    people: &People,
    round: &RoundName,
    person: &EmailAddress,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), ResendError> {
    people.db.run("send a link again", |conn| {
        // Holds closing up until this is done.
        let open = store::advance(conn, round, State::Open, State::Open)?;
        let stored = store::find_round(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
        if !open {
            let found = stored.state();
            return Err(RoundError::State { round: round.clone(), found, expected: "open" }.into());
        }
        if stored.restored {
            return Err(RoundError::Restored(round.clone()).into());
        }
        let promise = Promise::parse(&stored.promise)?;
        let place = store::place(conn, round, person.as_str())?
            .ok_or_else(|| ResendError::NotInvited(round.clone()))?;
        let next = place.version + 1;
        let number = u32::try_from(next).unwrap_or(u32::MAX);
        let keys = RoundKeys::load(&people.keys, &promise)?;
        let code = keys.invitation.code(round.as_str(), &place.made_for, number);
        let times = store::ask_again(conn, round, person.as_str(), code.hash().as_bytes(), next)?;
        context.queue(conn, round.as_str(), Kind::Again, &[(times.to_string(), person.clone())], rng)?;
        Ok(acts::note_again(conn, context.by, round, person, rng)?)
    })
}

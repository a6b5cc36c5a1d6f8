//! Sends one invitation again, also to a corrected address: a new code, and the old link is void.
//!
//! It must never touch an invitation whose token was collected: that would give somebody a second one.

use rand::CryptoRng;

use super::{MailContext, People, RoundError, RoundKeys, State, members, store};
use candor_db::{DbError, keys::KeyFolderError};
use candor_mail::{self as mail, EmailAddress, Kind};
use candor_protocol::survey::{Promise, PromiseError, RoundName};

/// Why an invitation cannot be sent again.
#[derive(Debug, thiserror::Error)]
pub enum ResendError {
    /// There is no such round, or it is not open.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// Nobody with this address is invited.
    #[error(
        "nobody with this address is invited to the round {0}: expected the address as it stands in the roster"
    )]
    NotInvited(RoundName),
    /// The new address is somebody else's.
    #[error("the new address is invited to the round {0} already: every person has one invitation")]
    Taken(RoundName),
    /// The link was used.
    #[error(
        "this invitation was used already, so it cannot be sent again: a second link would be a second answer. \
         If it was not the person, somebody else has used the link; tell the works council"
    )]
    Collected,
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

/// Gives a person a new link into an open round and queues it; `to` is the address it goes to, and from now
/// on the person's address in this round. A letter that still waits for the old address is withdrawn.
///
/// # Errors
/// When the round is not open, the person is not invited, the token was collected, or the new address is
/// somebody else's; nothing has changed then.
pub fn resend(
    people: &People,
    round: &RoundName,
    person: &EmailAddress,
    to: &EmailAddress,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), ResendError> {
    people.db.run("send an invitation again", |conn| {
        // Holds a reminder up until this is done: it must not carry the old link.
        let open = store::advance(conn, round, State::Open, State::Open)?;
        let stored = store::find_round(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
        if !open {
            let found = stored.state();
            return Err(RoundError::State { round: round.clone(), found, expected: "open" }.into());
        }
        let promise = Promise::parse(&stored.promise)?;
        let (_, version) = store::place(conn, round, person.as_str())?
            .ok_or_else(|| ResendError::NotInvited(round.clone()))?;
        if person != to && store::place(conn, round, to.as_str())?.is_some() {
            return Err(ResendError::Taken(round.clone()));
        }
        let next = version + 1;
        let number = u32::try_from(next).unwrap_or(u32::MAX);
        let code =
            RoundKeys::load(&people.keys, &promise)?.invitation.code(round.as_str(), to.as_str(), number);
        let renewed = store::renew(conn, round, person.as_str(), to.as_str(), code.hash().as_bytes(), next)?;
        if !renewed {
            return Err(ResendError::Collected);
        }
        members::store::rename(conn, person.as_str(), to.as_str())?;
        for kind in [Kind::Invitation, Kind::Reminder] {
            mail::withdraw(conn, round.as_str(), kind, person)?;
        }
        context.queue(conn, round.as_str(), Kind::Invitation, &[(next.to_string(), to.clone())], rng)?;
        Ok(())
    })
}

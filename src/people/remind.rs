//! The one reminder of a round: to everybody invited, the same words, the identical link again.
//!
//! It must never ask, and so never give away, who has collected or answered: no query here reads whether an invitation
//! was used.

use std::collections::HashSet;

use rand::CryptoRng;

use super::{
    Invitation, People, RoundError, RoundKeys, State, WriteInvitation, invitations, invite,
    mailing::{self, LetterError, MailContext, Writer},
    status::stored_promise,
    store,
};
use candor_db::DbError;
use candor_mail::{AddressError, EmailAddress};
use candor_protocol::survey::{Promise, RoundName};

/// What the outbox calls a reminder.
pub(super) const LETTER: &str = "reminder";

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
    /// A letter could not be written.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Queues one reminder for everybody who has none yet, and gives how many. Whoever is sent a new link in this very moment
/// is left out: that letter is newer.
///
/// # Errors
/// When the round is not open, or everybody has theirs; nothing is queued then. After a failure it can be repeated, and
/// nobody gets two.
pub fn remind(
    people: &People,
    round: &RoundName,
    context: MailContext<'_>,
    write: impl Fn(&Promise) -> WriteInvitation,
    rng: &mut impl CryptoRng,
) -> Result<usize, RemindError> {
    let invited = invitations(people, round)?;
    let promise = stored_promise(people, round)?;
    let writer = write(&promise);
    let letter: Writer<'_, Invitation> = &writer;
    let mut letters = Vec::with_capacity(invited.len());
    for invitation in &invited {
        let to: EmailAddress = invitation.person.parse()?;
        letters.push(context.write(LETTER, "", &to, invitation, letter, rng)?);
    }
    let sample =
        invite::sample(&promise, &RoundKeys::load(&people.keys, &promise).map_err(RoundError::Keys)?);
    context.send_ahead(LETTER, &mut letters, &sample, letter, rng)?;
    people.db.run("remind everybody", |conn| {
        // Holds closing, cancelling and sending again up until this is done.
        if !store::advance(conn, round, State::Open, State::Open)? {
            let found = store::state(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
            return Err(RoundError::State { round: round.clone(), found, expected: "open" }.into());
        }
        let valid: HashSet<Vec<u8>> = store::codes(conn, round)?.into_iter().collect();
        let mut queued = 0;
        for (invitation, mail) in invited.iter().zip(&letters) {
            if valid.contains(invitation.code.hash().as_bytes().as_slice()) {
                queued += mailing::queue(conn, round, std::slice::from_ref(mail))?;
            }
        }
        if queued == 0 {
            return Err(RemindError::Already(round.clone()));
        }
        // The one in front stands behind those of the invited people.
        mailing::queue(conn, round, &letters[invited.len()..])?;
        Ok(queued)
    })
}

//! Closes the people side of a round: no link works any more, and nothing is left that could make one.

use super::{Act, People, RoundError, State, acts, store, used};
use candor_journal::By;
use candor_mail::Kind;
use candor_protocol::survey::RoundName;

/// Closes an open round. Each step can be repeated: a round that is closed already stays closed, and what
/// a crash left behind is cleared away.
///
/// # Errors
/// When there is no such round, it waits for its guardians, it was cancelled, or the database or the key folder fails.
pub fn close(people: &People, round: &RoundName, by: &By) -> Result<(), RoundError> {
    people.db.run("close a round", |conn| {
        let found = store::state(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
        if matches!(found, State::Cancelled | State::Waiting) {
            return Err(RoundError::State { round: round.clone(), found, expected: "open" });
        }
        let first = store::advance(conn, round, State::Open, State::Closed)?;
        if first {
            candor_mail::cancel(conn, round.as_str())?;
            used::keep(conn, round)?;
        }
        store::forget_invitations(conn, round)?;
        // The outbox has the same list once more.
        for kind in Kind::ALL.into_iter().filter(|kind| kind.about().forgotten) {
            candor_mail::forget(conn, round.as_str(), kind)?;
        }
        if first {
            acts::note(conn, by, Some(round), &Act::Closed)?;
        }
        Ok(())
    })?;
    destroy_keys(people, round)
}

/// The last step of closing and of cancelling: no key of the round is left in memory or in the key folder. The database is rewritten
/// once the keys of both sides are gone: a full disk, or somebody who reads the file, must not keep any.
pub(super) fn destroy_keys(people: &People, round: &RoundName) -> Result<(), RoundError> {
    people.forget_keys(round);
    people.db.compact_later();
    Ok(people.keys.destroy(round.as_str())?)
}

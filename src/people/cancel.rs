//! Gives a round up: links void, keys destroyed, waiting mail withdrawn. Only the fact is kept.

use super::{
    Act, People, RoundError, State, acts, close::destroy_keys, comments, guardians, store, used_store,
};
use candor_journal::By;
use candor_mail::Kind;
use candor_protocol::survey::RoundName;

/// Cancels a round that is not published yet. Fine to repeat.
///
/// # Errors
/// When there is no such round, it is published, or the database or the key folder fails.
pub fn cancel(people: &People, round: &RoundName, by: &By) -> Result<(), RoundError> {
    people.db.run("cancel a round", |conn| {
        // Move first and look after: what somebody else does in the same moment is seen then.
        let waited = store::advance(conn, round, State::Waiting, State::Cancelled)?;
        let open = store::advance(conn, round, State::Open, State::Cancelled)?;
        let closed = store::advance(conn, round, State::Closed, State::Cancelled)?;
        let found = store::state(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
        if found != State::Cancelled {
            return Err(RoundError::State {
                round: round.clone(),
                found,
                expected: "waiting, open or closed",
            });
        }
        store::forget_invitations(conn, round)?;
        store::forget_leaders(conn, round)?;
        used_store::forget(conn, round)?;
        candor_mail::cancel(conn, round.as_str())?;
        for kind in Kind::ALL.into_iter().filter(|kind| kind.about().forgotten) {
            candor_mail::forget(conn, round.as_str(), kind)?;
        }
        comments::store::forget_all(conn, round)?;
        guardians::forget(conn, round)?;
        if waited || open || closed {
            acts::note(conn, by, Some(round), &Act::Cancelled)?;
        }
        Ok(())
    })?;
    destroy_keys(people, round)
}

//! The promises of this side's rounds: public, also when a round is over.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};

use super::{IssueError, People, State, store};
use candor_protocol::survey::{Promise, RoundName};

/// The promise of a round, whatever became of it.
///
/// # Errors
/// When there is no such round or the database fails.
pub fn promise(people: &People, round: &RoundName) -> Result<Arc<Promise>, IssueError> {
    if let Some(known) = people.promises.lock().unwrap_or_else(PoisonError::into_inner).get(round) {
        return Ok(Arc::clone(known));
    }
    let stored = store::find_round(&mut *people.db.connection()?, round)?.ok_or(IssueError::UnknownRound)?;
    let promise = Arc::new(Promise::parse(&stored.promise)?);
    let mut known = people.promises.lock().unwrap_or_else(PoisonError::into_inner);
    known.insert(round.clone(), Arc::clone(&promise));
    Ok(promise)
}

/// The promise of a round in which tokens are handed out now.
///
/// # Errors
/// When there is no such round, it is over or was cancelled, or the database fails.
pub fn open_promise(
    people: &People,
    round: &RoundName,
    now: DateTime<Utc>,
) -> Result<Arc<Promise>, IssueError> {
    let promise = promise(people, round)?;
    match store::state(&mut *people.db.connection()?, round)?.ok_or(IssueError::UnknownRound)? {
        State::Open if !promise.manifest().is_over(now) => Ok(promise),
        State::Cancelled => Err(IssueError::Cancelled),
        State::Waiting => Err(IssueError::UnknownRound),
        _ => Err(IssueError::Closed),
    }
}

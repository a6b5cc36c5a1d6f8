//! The promises of this side's rounds: public, also when a round is over.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

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

/// So long a round that was seen to be open is taken for open by whoever only reads: another process may close it meanwhile. Who
/// collects a token is refused all the same, in the transaction.
const SEEN: TimeDelta = TimeDelta::seconds(1);

/// The promise of a round that was seen to be open within the last second; `None`: it has to be asked for. Waits for nothing.
pub fn seen_open(people: &People, round: &RoundName, now: DateTime<Utc>) -> Option<Arc<Promise>> {
    let seen = *people.seen_open.lock().unwrap_or_else(PoisonError::into_inner).get(round)?;
    // A clock that was put back makes nothing fresh.
    let promise = (TimeDelta::zero()..SEEN)
        .contains(&(now - seen))
        .then(|| people.promises.lock().unwrap_or_else(PoisonError::into_inner).get(round).map(Arc::clone));
    promise.flatten().filter(|promise| !promise.manifest().is_over(now))
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
        State::Open if !promise.manifest().is_over(now) => {
            people.seen_open.lock().unwrap_or_else(PoisonError::into_inner).insert(round.clone(), now);
            Ok(promise)
        }
        State::Cancelled => Err(IssueError::Cancelled),
        State::Waiting => Err(IssueError::UnknownRound),
        _ => Err(IssueError::Closed),
    }
}

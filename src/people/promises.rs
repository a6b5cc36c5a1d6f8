//! The promises of this side's rounds: public, also when a round is over.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use super::{IssueError, People, RoundError, State, store};
use candor_db::DbError;
use candor_protocol::survey::{Promise, PromiseError, RoundName};

/// The promise of a round, whatever became of it.
///
/// # Errors
/// When there is no such round or the database fails.
pub fn promise(people: &People, round: &RoundName) -> Result<Arc<Promise>, IssueError> {
    find::<IssueError>(people, round)?.ok_or(IssueError::UnknownRound)
}

/// The same for a step, which says what round there is not.
///
/// # Errors
/// When there is no such round, the database fails or the promise cannot be read.
pub fn stored_promise(people: &People, round: &RoundName) -> Result<Arc<Promise>, RoundError> {
    find::<RoundError>(people, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))
}

fn find<E>(people: &People, round: &RoundName) -> Result<Option<Arc<Promise>>, E>
where
    E: From<DbError> + From<PromiseError>,
{
    if let Some(known) = people.promises.lock().unwrap_or_else(PoisonError::into_inner).find(round) {
        return Ok(Some(known));
    }
    let stored = store::find_round(&mut *people.db.connection()?, round)?;
    let Some(stored) = stored else { return Ok(None) };
    let promise = Arc::new(Promise::parse(&stored.promise)?);
    let mut known = people.promises.lock().unwrap_or_else(PoisonError::into_inner);
    known.keep(round.clone(), Arc::clone(&promise));
    Ok(Some(promise))
}

/// So many promises are kept as they were read: a large organisation's takes tens of MB.
const KEPT: usize = 4;

/// The promises that were asked for last, the newest in front. On this side a round opens once, and its promise never changes.
#[derive(Default)]
pub(super) struct InUse(Vec<(RoundName, Arc<Promise>)>);

impl InUse {
    fn find(&mut self, round: &RoundName) -> Option<Arc<Promise>> {
        let at = self.0.iter().position(|(name, _)| name == round)?;
        self.0[..=at].rotate_right(1);
        self.0.first().map(|(_, promise)| Arc::clone(promise))
    }

    fn keep(&mut self, round: RoundName, promise: Arc<Promise>) {
        self.0.retain(|(name, _)| *name != round);
        self.0.truncate(KEPT - 1);
        self.0.insert(0, (round, promise));
    }
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
        .then(|| people.promises.lock().unwrap_or_else(PoisonError::into_inner).find(round));
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

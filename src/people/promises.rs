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

/// What was asked for last, by round, the newest in front. On this side a round opens once, and its promise never changes.
pub(super) struct InUse<T>(Vec<(RoundName, Arc<T>)>);

impl<T> Default for InUse<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> InUse<T> {
    fn find(&mut self, round: &RoundName) -> Option<Arc<T>> {
        let at = self.0.iter().position(|(name, _)| name == round)?;
        self.0[..=at].rotate_right(1);
        self.0.first().map(|(_, kept)| Arc::clone(kept))
    }

    fn keep(&mut self, round: RoundName, what: Arc<T>) {
        self.0.retain(|(name, _)| *name != round);
        self.0.truncate(KEPT - 1);
        self.0.insert(0, (round, what));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_asked_for_longest_goes_first() {
        let (mut kept, round) =
            (InUse::default(), |nth: usize| -> RoundName { format!("r{nth}").parse().unwrap() });
        for nth in 0..KEPT {
            kept.keep(round(nth), Arc::new(nth));
        }
        assert_eq!(kept.find(&round(0)).as_deref(), Some(&0));
        kept.keep(round(KEPT), Arc::new(KEPT));
        kept.keep(round(KEPT), Arc::new(KEPT));
        let left: Vec<usize> = (0..=KEPT).filter(|nth| kept.find(&round(*nth)).is_some()).collect();
        assert_eq!(left, [0, 2, 3, 4], "the second was asked for longest ago, and none stands twice");
    }
}

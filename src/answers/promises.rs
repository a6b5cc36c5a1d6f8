//! The promises this side was given: public, also when the round is over, so that anybody can check it.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};

use super::{AcceptError, Answers, LookupError, State, store};
use candor_protocol::survey::{Promise, RoundName};

/// The promise of a round, whatever became of it.
///
/// # Errors
/// When there is no such round or the database fails.
pub fn promise(answers: &Answers, round: &RoundName) -> Result<Arc<Promise>, LookupError> {
    Ok(current(answers, round)?.0)
}

/// The promise of a round in which answers are taken now.
///
/// # Errors
/// When there is no such round, it is over or was cancelled, or the database fails.
pub fn open_promise(
    answers: &Answers,
    round: &RoundName,
    now: DateTime<Utc>,
) -> Result<Arc<Promise>, AcceptError> {
    let (promise, state) = current(answers, round)?;
    match state {
        State::Open if !promise.manifest().is_countable(now) => Ok(promise),
        State::Cancelled => Err(AcceptError::Cancelled),
        _ => Err(AcceptError::Closed),
    }
}

/// A round's promise and state, from memory while the fingerprint is still the same.
pub(super) fn current(answers: &Answers, round: &RoundName) -> Result<(Arc<Promise>, State), LookupError> {
    let mut conn = answers.db.connection()?;
    let (state, fingerprint) = store::state(&mut conn, round)?.ok_or(LookupError::UnknownRound)?;
    let mut known = answers.promises.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(promise) = known.get(round)
        && hex::encode(promise.hash()) == fingerprint
    {
        return Ok((Arc::clone(promise), state));
    }
    let text = store::promise(&mut conn, round)?.ok_or(LookupError::UnknownRound)?;
    let promise = Arc::new(Promise::parse(&text)?);
    known.insert(round.clone(), Arc::clone(&promise));
    Ok((promise, state))
}

/// The public record of a closed round, signed; `None` while it is not closed.
///
/// # Errors
/// When there is no such round, it was cancelled, or the database fails.
pub fn record(answers: &Answers, round: &RoundName) -> Result<Option<String>, AcceptError> {
    let mut conn = answers.db.connection().map_err(LookupError::from)?;
    match store::state(&mut conn, round).map_err(LookupError::from)?.ok_or(LookupError::UnknownRound)? {
        (State::Cancelled, _) => Err(AcceptError::Cancelled),
        _ => Ok(store::record(&mut conn, round).map_err(LookupError::from)?),
    }
}

//! Closes the answers side of a round: count, release and forget in one transaction, then compact.

use super::{
    Answers, DbError, LookupError, State, store,
    tally::{self, Counted, TallyError},
};
use crate::survey::{Promise, RoundName};

/// Why a round cannot be closed on this side.
#[derive(Debug, thiserror::Error)]
pub enum CloseError {
    /// There is no such round, or its promise cannot be read.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// The round was given up.
    #[error("the round {0} was cancelled: there is nothing to count")]
    Cancelled(RoundName),
    /// The ballots cannot be counted.
    #[error(transparent)]
    Tally(#[from] TallyError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Counts the ballots in memory, stores the release that `make` makes of them, and empties the ballots:
/// all in one transaction. A round that is closed already keeps its release. Fine to repeat after a crash.
///
/// # Errors
/// When there is no such round, it was cancelled, or the database fails; it is as open as before then.
pub fn close(
    answers: &Answers,
    round: &RoundName,
    make: impl FnOnce(&Promise, Counted) -> String,
) -> Result<(), CloseError> {
    let (promise, state) = super::promises::current(answers, round)?;
    if state == State::Cancelled {
        return Err(CloseError::Cancelled(round.clone()));
    }
    answers.db.run("close a round", |conn| {
        if store::hold_open(conn, round.as_str())? {
            let release = make(&promise, tally::count(conn, &promise)?);
            store::finish(conn, round, &release)?;
        }
        Ok::<(), CloseError>(())
    })?;
    answers.db.compact()?;
    Ok(())
}

/// The stored release of a closed round.
///
/// # Errors
/// When the database fails.
pub fn release(answers: &Answers, round: &RoundName) -> Result<Option<String>, DbError> {
    store::release(&mut *answers.db.connection()?, round)
}

/// Whether a round that is over elsewhere still holds something here: it takes ballots, or has comments.
///
/// # Errors
/// When the database fails.
pub fn is_unfinished(answers: &Answers, round: &RoundName) -> Result<bool, DbError> {
    let mut conn = answers.db.connection()?;
    let state = store::state(&mut conn, round)?.map(|(state, _)| state);
    Ok(state == Some(State::Open) || store::has_comments(&mut conn, round)?)
}

/// How many ballots an open round has, company-wide. Shown to nobody but the operator, and only where
/// at least 20 people were invited.
///
/// # Errors
/// When the database fails.
pub fn turnout(answers: &Answers, round: &RoundName) -> Result<i64, DbError> {
    store::count(&mut *answers.db.connection()?, round)
}

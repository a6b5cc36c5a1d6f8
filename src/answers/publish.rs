//! What a closed round hands out: its audit file to the works council, its release to be published; and what is
//! forgotten then.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Answers, DbError, State, close::is_named, close_error::CloseError, store};
use candor_journal::{self as journal, By};
use candor_protocol::survey::{RoundName, UnitId};

/// Why the audit file cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum AuditFileError {
    /// The round is not closed.
    #[error("the round {0} has no audit file yet: it is made when the round closes")]
    NotClosed(RoundName),
    /// It was forgotten.
    #[error(
        "the audit file of the round {0} is gone: it is kept until the round is published, and no longer"
    )]
    Gone(RoundName),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The audit file of a closed round, for the works council. May be asked for again until the round is published.
///
/// # Errors
/// When the round is not closed, or was published already.
pub fn audit_file(answers: &Answers, round: &RoundName, by: &By) -> Result<String, AuditFileError> {
    answers.db.run("hand the audit file out", |conn| {
        match store::state(conn, round)? {
            Some((State::Counted | State::Closed, _)) => {}
            _ => return Err(AuditFileError::NotClosed(round.clone())),
        }
        let file = store::take_audit(conn, round)?.ok_or_else(|| AuditFileError::Gone(round.clone()))?;
        journal::add(conn, by, round.as_str(), "handed the audit file out")?;
        Ok(file)
    })
}

/// Notes that the works council needs no audit file of a closed round. It may still be asked for until the round is published.
///
/// # Errors
/// When the round is not closed.
pub fn need_no_audit_file(answers: &Answers, round: &RoundName, by: &By) -> Result<(), AuditFileError> {
    answers.db.run("note that no audit file is needed", |conn| {
        match store::state(conn, round)? {
            Some((State::Counted | State::Closed, _)) => {}
            _ => return Err(AuditFileError::NotClosed(round.clone())),
        }
        store::take_audit(conn, round)?;
        journal::add(conn, by, round.as_str(), "the audit file is not needed")?;
        Ok(())
    })
}

/// The stored release of a closed round, and whether its audit file still waits to be handed out.
///
/// # Errors
/// When it is not the one that the record names, or the database fails.
pub fn release(answers: &Answers, round: &RoundName) -> Result<Option<(String, bool)>, CloseError> {
    let Some(found) = store::release(&mut *answers.db.connection()?, round)? else { return Ok(None) };
    let (promise, _) = super::promises::current(answers, round)?;
    match is_named(answers, &promise, &found.0)? {
        true => Ok(Some(found)),
        false => Err(CloseError::ReadBack(round.clone())),
    }
}

/// When a round was counted; `None` while it is not.
///
/// # Errors
/// When the database fails.
pub fn counted(answers: &Answers, round: &RoundName) -> Result<Option<DateTime<Utc>>, DbError> {
    let at = store::counted(&mut *answers.db.connection()?, round)?;
    Ok(at.and_then(|at| DateTime::from_timestamp(at, 0)))
}

/// The comments of a closed round that may be shown.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// Unit and text, in random order.
    pub texts: Vec<(UnitId, String)>,
    /// Whether there are others, which may be shown nowhere.
    pub left_out: bool,
}

/// The comments that wait until a round is published; `None` while it is not closed.
///
/// # Errors
/// When the database fails.
pub fn comments(answers: &Answers, round: &RoundName) -> Result<Option<Waiting>, DbError> {
    let mut conn = answers.db.connection()?;
    if !matches!(store::state(&mut conn, round)?, Some((State::Counted | State::Closed, _))) {
        return Ok(None);
    }
    let (texts, left_out) = store::comments(&mut conn, round)?;
    // Every unit was one when it was stored.
    let texts = texts.into_iter().filter_map(|(unit, text)| Some((unit.parse().ok()?, text))).collect();
    Ok(Some(Waiting { texts, left_out }))
}

/// Forgets what waits until a round is published: its comments and its audit file. Fine to repeat.
///
/// # Errors
/// When the database fails.
pub fn forget(answers: &Answers, round: &RoundName, by: &By) -> Result<(), DbError> {
    answers.db.run("forget what a published round does not need", |conn| {
        if store::holds_leftovers(conn, round)? {
            store::forget(conn, round)?;
            journal::add(conn, by, round.as_str(), "forgot what waited until the publication")?;
        }
        Ok::<_, DbError>(())
    })?;
    answers.db.compact()
}

/// Whether a round that is over elsewhere still holds something here that is to go.
///
/// # Errors
/// When the database fails.
pub fn is_unfinished(answers: &Answers, round: &RoundName) -> Result<bool, DbError> {
    let mut conn = answers.db.connection()?;
    let state = store::state(&mut conn, round)?.map(|(state, _)| state);
    let over = matches!(state, None | Some(State::Closed | State::Cancelled));
    Ok(!over || store::holds_leftovers(&mut conn, round)?)
}

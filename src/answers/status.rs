//! Which rounds this side has, and which of them it has to close: by the clock alone, asking nobody.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Answers, DbError, LookupError, State, guarded, is_unfinished, store};
use candor_protocol::survey::RoundName;

/// Where a round stands on this side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundStatus {
    /// The round.
    pub round: RoundName,
    /// Where it stands.
    pub state: State,
    /// Whether it still holds something that is to go once the round is over elsewhere.
    pub unfinished: bool,
    /// The fingerprint of its promise: whether it is the one that the other side gave.
    pub fingerprint: String,
    /// How many ballots could not be opened, so that the round is not counted; `None`: it was not tried, or all could.
    pub unreadable: Option<u32>,
    /// The place of the guardian that it waits for.
    pub waits_for: Option<u8>,
}

/// All rounds.
///
/// # Errors
/// When the database fails.
pub fn rounds(answers: &Answers) -> Result<Vec<RoundStatus>, DbError> {
    let all = store::rounds(&mut *answers.db.connection()?)?;
    all.into_iter()
        .map(|(round, state, unreadable, fingerprint)| {
            let unfinished = is_unfinished(answers, &round)?;
            let waits_for = match state {
                // A promise that cannot be read waits for nobody: closing says what is wrong with it.
                State::Closing => match super::promises::current(answers, &round) {
                    Ok((promise, _)) => guarded::waits_for(&mut *answers.db.connection()?, &promise, state)?,
                    Err(_) => None,
                },
                _ => None,
            };
            Ok(RoundStatus { unfinished, round, state, fingerprint, unreadable, waits_for })
        })
        .collect()
}

/// Whether a round is to be closed by itself: no ballot is taken any more, or closing was begun and did not end. Where ballots could
/// not be opened a person decides.
///
/// # Errors
/// When its promise cannot be read or the database fails.
pub fn due(answers: &Answers, round: &RoundStatus, now: DateTime<Utc>) -> Result<bool, LookupError> {
    match round.state {
        State::Open => Ok(super::promise(answers, &round.round)?.manifest().is_countable(now)),
        State::Closing => Ok(round.unreadable.is_none() && round.waits_for.is_none()),
        State::Counted => Ok(true),
        State::Closed | State::Cancelled | State::Unknown => Ok(false),
    }
}

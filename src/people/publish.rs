//! Takes the release over from the answers side and queues the leaders' letters, in one transaction.

use rand::CryptoRng;

use super::{
    People, RoundError, State, officers,
    post::{self, Desk, LetterError, Writer},
    store,
};
use crate::{
    db::DbError,
    mail::EmailAddress,
    survey::{RoundName, UnitId},
};

/// Why a round cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The round is not closed, or unknown.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// A letter could not be written.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Publishes a closed round: keeps its release and queues one letter per leader, which `write` makes.
/// A round that is published already is left as it is. Returns how many letters were queued.
///
/// # Errors
/// When the round is not closed, a letter cannot be written, or the database fails; nothing is half
/// published then.
pub fn publish(
    people: &People,
    round: &RoundName,
    release: &str,
    desk: Desk<'_>,
    write: Writer<'_, UnitId>,
    rng: &mut impl CryptoRng,
) -> Result<usize, PublishError> {
    let leaders = {
        let mut conn = people.db.connection()?;
        store::leaders(&mut conn, round)?
    };
    let mut letters = Vec::with_capacity(leaders.len());
    for (unit, email) in &leaders {
        let (Ok(id), Ok(to)) = (unit.parse::<UnitId>(), email.parse::<EmailAddress>()) else {
            tracing::error!(round = %round, unit, "a stored leader cannot be read; no letter is sent for this unit");
            continue;
        };
        letters.push(desk.write("report", unit, &to, &id, write, rng)?);
    }
    people.db.run("publish a round", |conn| {
        match store::state(conn, round)? {
            None => return Err(RoundError::Unknown(round.clone()).into()),
            Some(State::Closed) => {}
            Some(State::Published) => return Ok(0),
            Some(found) => {
                return Err(RoundError::State { round: round.clone(), found, expected: "closed" }.into());
            }
        }
        store::keep_release(conn, round, release)?;
        store::advance(conn, round, State::Closed, State::Published)?;
        store::forget_leaders(conn, round)?;
        officers::forget(conn, round)?;
        Ok(post::queue(conn, round, &letters)?)
    })
}

/// The stored releases of all published rounds, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn published(people: &People) -> Result<Vec<String>, DbError> {
    let mut conn = people.db.connection()?;
    Ok(store::all_rounds(&mut conn)?.into_iter().filter_map(|round| round.release).collect())
}

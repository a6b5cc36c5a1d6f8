//! Which rounds there are. It says nothing about any person, and nothing about who came.

use chrono::{DateTime, NaiveDate, Utc};

use super::{People, RoundError, State, store};
use candor_protocol::survey::{Outline, Promise, RoundName, Threshold, UnitId};

/// A round as `candor round status` shows it.
#[derive(Clone, Debug)]
pub struct RoundStatus {
    /// The round.
    pub round: RoundName,
    /// Where it stands.
    pub state: State,
    /// The first day, in the organisation's zone.
    pub opens: NaiveDate,
    /// The last day there.
    pub closes: NaiveDate,
    /// The organisation's zone.
    pub zone: String,
    /// The instant at which that ends.
    pub closes_at: DateTime<Utc>,
    /// The instant from which ballots are counted: some minutes later.
    pub counts_from: DateTime<Utc>,
    /// How many people were invited.
    pub invited: u32,
    /// No number is shown about fewer people.
    pub k: Threshold,
    /// In how many circles.
    pub circles: usize,
    /// Whether it is an after-incident pulse.
    pub pulse: bool,
    /// Whether it was open in a backup that was put back: it gives no more tokens.
    pub restored: bool,
}

/// All rounds, the oldest first.
///
/// # Errors
/// When the database fails or a stored promise cannot be read.
pub fn rounds(people: &People) -> Result<Vec<RoundStatus>, RoundError> {
    store::all_rounds(&mut *people.db.connection()?)?.iter().map(status).collect()
}

/// One round; `None` where there is none of this name.
///
/// # Errors
/// When the database fails or the stored promise cannot be read.
pub fn round(people: &People, name: &RoundName) -> Result<Option<RoundStatus>, RoundError> {
    store::find_round(&mut *people.db.connection()?, name)?.as_ref().map(status).transpose()
}

/// The k of the last round, below which no later one may go; `None` before the first one.
///
/// # Errors
/// When the database fails or the stored promise cannot be read.
pub fn last_k(people: &People) -> Result<Option<Threshold>, RoundError> {
    let stored = store::all_rounds(&mut *people.db.connection()?)?;
    Ok(stored.last().map(|last| Outline::of(&last.promise)).transpose()?.map(|last| last.k))
}

fn status(stored: &store::StoredRound) -> Result<RoundStatus, RoundError> {
    let Outline { round, k, opens, closes, zone, closes_at, counts_from, invited, circles, pulse, .. } =
        Outline::of(&stored.promise)?;
    Ok(RoundStatus {
        round,
        k,
        state: stored.state(),
        opens,
        closes,
        zone,
        closes_at,
        counts_from,
        invited,
        circles,
        pulse,
        restored: stored.restored,
    })
}

/// The promise of a round, as this side keeps it.
///
/// # Errors
/// When there is no such round, the database fails or the promise cannot be read.
pub fn stored_promise(people: &People, round: &RoundName) -> Result<Promise, RoundError> {
    let stored = store::find_round(&mut *people.db.connection()?, round)?;
    Ok(Promise::parse(&stored.ok_or_else(|| RoundError::Unknown(round.clone()))?.promise)?)
}

/// The units of a round that is not published yet whose leaders will get its report.
///
/// # Errors
/// When the database fails.
pub fn leaders(people: &People, round: &RoundName) -> Result<Vec<UnitId>, candor_db::DbError> {
    let led = store::leaders(&mut *people.db.connection()?, round)?;
    // Every unit was one when it was stored.
    Ok(led.into_iter().filter_map(|(unit, _)| unit.parse().ok()).collect())
}

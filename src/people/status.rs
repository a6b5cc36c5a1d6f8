//! Which rounds there are. It says nothing about any person, and nothing about who came.

use std::{
    collections::HashSet,
    sync::{Arc, PoisonError},
};

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    People, RoundError, State,
    status_store::{self, Standing},
    store,
};
use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::{Outline, RoundName, Threshold, UnitId};

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
    let mut conn = people.db.connection()?;
    let all = status_store::standings(&mut conn)?;
    all.into_iter().map(|standing| status(people, &mut conn, standing)).collect()
}

/// One round; `None` where there is none of this name.
///
/// # Errors
/// When the database fails or the stored promise cannot be read.
pub fn round(people: &People, name: &RoundName) -> Result<Option<RoundStatus>, RoundError> {
    let mut conn = people.db.connection()?;
    let Some((state, restored)) = status_store::standing(&mut conn, name)? else { return Ok(None) };
    status(people, &mut conn, Standing { round: name.clone(), state, restored }).map(Some)
}

/// The k of the last round, below which no later one may go; `None` before the first one.
///
/// # Errors
/// When the database fails or the stored promise cannot be read.
pub fn last_k(people: &People) -> Result<Option<Threshold>, RoundError> {
    Ok(rounds(people)?.last().map(|last| last.k))
}

fn status(people: &People, conn: &mut AnyConnection, of: Standing) -> Result<RoundStatus, RoundError> {
    let outline = outline(people, conn, &of.round)?;
    Ok(RoundStatus {
        round: outline.round.clone(),
        k: outline.k,
        state: of.state,
        opens: outline.opens,
        closes: outline.closes,
        zone: outline.zone.clone(),
        closes_at: outline.closes_at,
        counts_from: outline.counts_from,
        invited: outline.invited,
        circles: outline.circles,
        pulse: outline.pulse,
        restored: of.restored,
    })
}

/// What a round's promise says in a few words, read once: it never changes.
pub(super) fn outline(
    people: &People,
    conn: &mut AnyConnection,
    round: &RoundName,
) -> Result<Arc<Outline>, RoundError> {
    let known = || people.outlines.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(outline) = known().get(round) {
        return Ok(Arc::clone(outline));
    }
    let stored = store::find_round(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
    let outline = Arc::new(Outline::of(&stored.promise)?);
    known().insert(round.clone(), Arc::clone(&outline));
    Ok(outline)
}

/// To how many leaders the reports of a round that is not published yet will go, each unit counted.
///
/// # Errors
/// When the database fails.
pub fn leaders(people: &People, round: &RoundName) -> Result<usize, DbError> {
    Ok(store::leaders(&mut *people.db.connection()?, round)?.len())
}

/// Those of these units whose leader will get the report of such a round.
///
/// # Errors
/// When the database fails.
pub fn led(people: &People, round: &RoundName, units: &[&UnitId]) -> Result<HashSet<UnitId>, DbError> {
    let units: Vec<&str> = units.iter().map(|unit| unit.as_str()).collect();
    let led = store::led(&mut *people.db.connection()?, round, &units)?;
    // Every unit was one when it was stored.
    Ok(led.into_iter().filter_map(|unit| unit.parse().ok()).collect())
}

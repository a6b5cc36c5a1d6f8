//! When the next round may open. Of two rounds in a row hardly anybody has changed their mind, and what somebody answered who was there
//! only once nearly follows from both; time is the best noise.
//!
//! It must never be shorter than what was promised to those who were asked before: there is no setting here.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{People, State, members::BeforeError, roster, status::outline, status_store};
use candor_db::AnyConnection;
use candor_protocol::survey::{Instrument, Outline, UnitId};

/// The round after which a new one that asks these units has to wait longest, and the first day that is possible then. Rounds
/// that were given up do not count.
pub(super) fn first_day<'a, I: Iterator<Item = &'a UnitId>>(
    people: &People,
    conn: &mut AnyConnection,
    instrument: &str,
    units: impl Fn() -> I,
) -> Result<Option<(Arc<Outline>, NaiveDate)>, BeforeError> {
    let mut last: Option<(Arc<Outline>, NaiveDate)> = None;
    for before in status_store::standings(conn)?.iter().filter(|before| before.state != State::Cancelled) {
        let outline = outline(people, conn, &before.round).map_err(BeforeError::outline(&before.round))?;
        if let Some(first) = outline.next_opening(instrument, units())
            && last.as_ref().is_none_or(|(_, latest)| *latest < first)
        {
            last = Some((outline, first));
        }
    }
    Ok(last)
}

/// The first day on which a round with this instrument, which everybody is asked, can be opened; `None`: at once.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub fn first_possible_day(
    people: &People,
    instrument: &Instrument,
) -> Result<Option<NaiveDate>, BeforeError> {
    let mut conn = people.db.connection()?;
    let units = roster::store::unit_ids(&mut conn)?;
    Ok(first_day(people, &mut conn, instrument.id(), || units.iter())?.map(|(_, first)| first))
}

//! What a promise says of its round in a few words, for lists and comparisons.
//!
//! Nothing is checked here but the form. Whoever acts on a promise must read it with [`Promise::parse`](super::Promise).

use std::collections::HashSet;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use serde::Deserialize;

use super::{
    Asks, PromiseError, RoundName, Threshold, UnitId,
    instrument::is_pulse,
    manifest::{LEAST_INTERVAL, expect_form},
    promise::everybody,
};

/// A round in a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The round.
    pub round: RoundName,
    /// No number was shown about fewer people.
    pub k: Threshold,
    /// The first day, in the organisation's zone.
    pub opens: NaiveDate,
    /// The last day there.
    pub closes: NaiveDate,
    /// The organisation's zone.
    pub zone: String,
    /// The instant at which that ends: tokens are given until then.
    pub closes_at: DateTime<Utc>,
    /// The instant from which ballots are counted: some minutes later.
    pub counts_from: DateTime<Utc>,
    /// How many people were invited.
    pub invited: u32,
    /// In how many circles.
    pub circles: usize,
    /// Whether it was an after-incident pulse, which only some units were asked.
    pub pulse: bool,
    /// The instrument's id.
    pub instrument: String,
    /// At least so many days lie between its end and the next round with the same instrument.
    pub least_interval_days: u32,
    /// The units whose people were asked.
    pub units: HashSet<UnitId>,
}

#[derive(Deserialize)]
struct Document {
    manifest: String,
    instrument: String,
    circles: String,
}

#[derive(Deserialize)]
struct Page {
    round: RoundName,
    k: Threshold,
    opens: NaiveDate,
    closes: NaiveDate,
    zone: String,
    closes_at: DateTime<Utc>,
    grace_minutes: u32,
    least_interval_days: u32,
}

#[derive(Deserialize)]
struct Questions {
    id: String,
}

#[derive(Deserialize)]
struct Group {
    invited: u32,
    asks: Asks,
    members: Vec<UnitId>,
}

impl Outline {
    /// Reads a stored promise.
    ///
    /// # Errors
    /// When it is no promise, or has another form.
    pub fn of(promise: &str) -> Result<Self, PromiseError> {
        let Document { manifest, instrument, circles } = serde_json::from_str(promise)?;
        expect_form(&manifest)?;
        let Page { round, k, opens, closes, zone, closes_at, grace_minutes, least_interval_days } =
            serde_json::from_str(&manifest)?;
        let counts_from = closes_at + TimeDelta::minutes(i64::from(grace_minutes));
        let mut groups: Vec<Group> = serde_json::from_str(&circles)?;
        groups.retain(|group| group.asks != Asks::Comment);
        let invited = everybody(groups.iter().map(|group| group.invited))?;
        let Questions { id } = serde_json::from_str(&instrument)?;
        let pulse = is_pulse(&id);
        Ok(Self {
            round,
            k,
            opens,
            closes,
            zone,
            closes_at,
            counts_from,
            invited,
            circles: groups.len(),
            pulse,
            instrument: id,
            least_interval_days,
            units: groups.into_iter().flat_map(|group| group.members).collect(),
        })
    }

    /// The first day on which a round with an instrument may open after this one: its own interval after its last day for the
    /// same instrument, 14 days for another one. `None` where it asked none of these units.
    pub fn next_opening<'a>(
        &self,
        instrument: &str,
        mut units: impl Iterator<Item = &'a UnitId>,
    ) -> Option<NaiveDate> {
        let days = if instrument == self.instrument { self.least_interval_days } else { LEAST_INTERVAL };
        // The round ends with its last day, and that many whole days lie between.
        let next = self.closes.checked_add_days(Days::new(u64::from(days) + 1)).unwrap_or(NaiveDate::MAX);
        units.any(|unit| self.units.contains(unit)).then_some(next)
    }
}

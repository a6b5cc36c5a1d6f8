//! What a promise says of its round in a few words, for lists and comparisons.
//!
//! Nothing is checked here but the form. Whoever acts on a promise must read it with [`Promise::parse`](super::Promise).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::Deserialize;

use super::{
    Asks, PromiseError, RoundName, Threshold, instrument::is_pulse, manifest::expect_form, promise::everybody,
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
}

#[derive(Deserialize)]
struct Questions {
    id: String,
}

#[derive(Deserialize)]
struct Group {
    invited: u32,
    asks: Asks,
}

impl Outline {
    /// Reads a stored promise.
    ///
    /// # Errors
    /// When it is no promise, or has another form.
    pub fn of(promise: &str) -> Result<Self, PromiseError> {
        let Document { manifest, instrument, circles } = serde_json::from_str(promise)?;
        expect_form(&manifest)?;
        let Page { round, k, opens, closes, zone, closes_at, grace_minutes } =
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
        })
    }
}

//! What a promise says of its round in a few words, for lists and comparisons.
//!
//! Nothing is checked here but the form. Whoever acts on a promise must read it with [`Promise::parse`](super::Promise).

use chrono::NaiveDate;
use serde::Deserialize;

use super::{
    Asks, PromiseError, RoundName, Threshold,
    instrument::is_pulse,
    promise::{everybody, expect_form},
};

/// A round in a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The round.
    pub round: RoundName,
    /// No number was shown about fewer people.
    pub k: Threshold,
    /// The first day, UTC.
    pub opens: NaiveDate,
    /// The last day, UTC.
    pub closes: NaiveDate,
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
        let Page { round, k, opens, closes } = serde_json::from_str(&manifest)?;
        let mut groups: Vec<Group> = serde_json::from_str(&circles)?;
        groups.retain(|group| group.asks != Asks::Comment);
        let invited = everybody(groups.iter().map(|group| group.invited))?;
        let Questions { id } = serde_json::from_str(&instrument)?;
        let pulse = is_pulse(&id);
        Ok(Self { round, k, opens, closes, invited, circles: groups.len(), pulse })
    }
}

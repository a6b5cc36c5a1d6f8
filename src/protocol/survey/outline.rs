//! What every version of a promise says of its round, for lists and comparisons: rounds outlive versions of candor.
//!
//! Nothing is checked here but the form. Whoever acts on a promise must read it with [`Promise::parse`](super::Promise).

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Asks, PromiseError, RoundName, Threshold, instrument::is_pulse};

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
    #[serde(default)]
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

/// Circles asked for nothing but answers when they did not say what they ask for.
#[derive(Deserialize)]
struct Group {
    invited: u32,
    asks: Option<Asks>,
}

impl Outline {
    /// Reads a stored promise.
    ///
    /// # Errors
    /// When it is no promise.
    pub fn of(promise: &str) -> Result<Self, PromiseError> {
        let Document { manifest, instrument, circles } = serde_json::from_str(promise)?;
        let Page { round, k, opens, closes } = serde_json::from_str(&manifest)?;
        let mut groups: Vec<Group> = serde_json::from_str(&circles)?;
        groups.retain(|group| group.asks != Some(Asks::Comment));
        let invited = groups.iter().map(|group| group.invited).sum();
        let pulse = serde_json::from_str(&instrument).is_ok_and(|asked: Questions| is_pulse(&asked.id));
        Ok(Self { round, k, opens, closes, invited, circles: groups.len(), pulse })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_of_the_first_version_still_says_what_its_round_was() {
        let promise = r#"{"manifest":"{\"v\":1,\"round\":\"2026-q3\",\"k\":5,\"opens\":\"2026-09-01\",\"closes\":\"2026-09-14\",\"seal_pk\":null}","circles":"[{\"id\":\"a\",\"invited\":7},{\"id\":\"b\",\"invited\":5}]","tree":""}"#;
        let outline = Outline::of(promise).unwrap();
        assert_eq!((outline.invited, outline.circles, outline.k), (12, 2, Threshold::DEFAULT));
    }
}

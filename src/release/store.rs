//! A release as it is stored, and read back. The only file that may turn stored numbers into `Disclosed` ones.

use chrono::NaiveDate;
use serde::Deserialize;

use super::Release;
use crate::{
    disclosure::Disclosed,
    survey::{Instrument, RoundName, Threshold, Tree},
};

/// The stored form, with the numbers not yet trusted to be numbers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    v: u8,
    round: RoundName,
    promise: String,
    opens: NaiveDate,
    closes: NaiveDate,
    k: Threshold,
    instrument: Instrument,
    tree: Tree,
    invalid: usize,
    numbers: serde_json::Value,
}

impl Release {
    /// As it is stored.
    pub fn to_text(&self) -> String {
        match serde_json::to_string(self) {
            Ok(text) => text,
            Err(error) => unreachable!("a release always becomes JSON: {error}"),
        }
    }

    /// Reads a release that this service stored.
    ///
    /// # Errors
    /// When it is not in the form that [`Release::to_text`] writes.
    pub fn from_text(text: &str) -> Result<Self, serde_json::Error> {
        let stored: Stored = serde_json::from_str(text)?;
        Ok(Self {
            v: stored.v,
            round: stored.round,
            promise: stored.promise,
            opens: stored.opens,
            closes: stored.closes,
            k: stored.k,
            instrument: stored.instrument,
            tree: stored.tree,
            invalid: stored.invalid,
            numbers: Disclosed::restore(stored.numbers)?,
        })
    }
}

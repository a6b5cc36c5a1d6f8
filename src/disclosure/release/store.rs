//! A release as it is stored, and read back. The only file that may turn stored numbers into `Disclosed` ones, and stored
//! texts into `Comments`.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    Release,
    document::{VERSION, places},
};
use crate::{Disclosed, comments::Comments};
use candor_protocol::survey::{Instrument, RoundName, Threshold, Tree};

/// The stored form, with the numbers not yet trusted to be numbers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored<'a> {
    v: u8,
    round: RoundName,
    promise: String,
    opens: NaiveDate,
    closes: NaiveDate,
    k: Threshold,
    #[serde(default)]
    tree_hash: String,
    instrument: Instrument,
    tree: Tree,
    invalid: usize,
    #[serde(borrow)]
    numbers: &'a RawValue,
}

/// Reads comments that this service stored.
///
/// # Errors
/// When they are not in the form that [`Comments::to_text`] writes.
pub fn comments_from_text(text: &str) -> Result<Comments, serde_json::Error> {
    Comments::restore(text)
}

impl Release {
    /// As it is stored, and as it is exported: the text whose hash stands in the public record.
    pub fn to_text(&self) -> String {
        match serde_json::to_string(self) {
            Ok(text) => text,
            Err(error) => unreachable!("a release always becomes JSON: {error}"),
        }
    }

    /// Reads a release that this service stored, also one of an earlier version.
    ///
    /// # Errors
    /// When it is not in the form that [`Release::to_text`] writes, or once wrote.
    pub fn from_text(text: &str) -> Result<Self, serde_json::Error> {
        let stored: Stored<'_> = serde_json::from_str(text)?;
        let numbers = match stored.v {
            1 => Disclosed::restore_first(stored.numbers.get())?,
            VERSION => Disclosed::restore(stored.numbers.get())?,
            other => {
                let says = format!("the release has the form {other}: expected form 1 or {VERSION}");
                return Err(serde::de::Error::custom(says));
            }
        };
        Ok(Self {
            v: stored.v,
            round: stored.round,
            promise: stored.promise,
            opens: stored.opens,
            closes: stored.closes,
            k: stored.k,
            tree_hash: stored.tree_hash,
            instrument: stored.instrument,
            tree: stored.tree,
            invalid: stored.invalid,
            places: places(&numbers),
            numbers,
        })
    }
}

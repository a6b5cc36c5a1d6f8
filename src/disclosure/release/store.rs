//! A release as it is stored, and read back. The only file that may turn stored numbers into `Disclosed` ones, and stored
//! texts into `Comments`.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    Release,
    document::{PassedOver, VERSION, places},
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
    tree_hash: String,
    instrument: Instrument,
    tree: Tree,
    invalid: usize,
    #[serde(default)]
    unreadable: usize,
    #[serde(borrow)]
    numbers: &'a RawValue,
    #[serde(default)]
    passed_over: PassedOver,
}

/// What every form of a release has.
#[derive(Deserialize)]
struct Form {
    v: u8,
}

/// Reads comments that this service stored.
///
/// # Errors
/// When they are not in the form that [`Comments::to_text`] writes.
pub fn comments_from_text(text: &str) -> Result<Comments, serde_json::Error> {
    Comments::restore(text)
}

impl Release {
    /// As it is stored, and as it is exported. As it was counted it is the text whose hash stands in the public record.
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
        let Form { v } = serde_json::from_str(text)?;
        if v != VERSION {
            let says = format!("the release has the form {v}: expected form {VERSION}");
            return Err(serde::de::Error::custom(says));
        }
        let stored: Stored<'_> = serde_json::from_str(text)?;
        let numbers = Disclosed::restore(stored.numbers.get())?;
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
            unreadable: stored.unreadable,
            places: places(&numbers),
            numbers,
            passed_over: stored.passed_over,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_of_another_form_is_refused_by_its_number() {
        for v in [2, 4] {
            let text = format!(r#"{{"v":{v},"round":"2026-q3","numbers":{{}}}}"#);
            let error = Release::from_text(&text).unwrap_err().to_string();
            assert_eq!(error, format!("the release has the form {v}: expected form 3"));
        }
        assert!(Release::from_text(r#"{"round":"2026-q3"}"#).unwrap_err().to_string().contains("`v`"));
    }
}

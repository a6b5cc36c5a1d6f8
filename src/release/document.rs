//! A release: the disclosed numbers of a round with everything needed to read them years later.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    disclosure::Disclosed,
    survey::{Instrument, Promise, RoundName, Threshold, Tree},
};

/// What a round tells the world. Its JSON is `release-<round>.json`.
#[derive(Clone, Debug, Serialize)]
pub struct Release {
    pub(super) v: u8,
    pub(super) round: RoundName,
    pub(super) promise: String,
    pub(super) opens: NaiveDate,
    pub(super) closes: NaiveDate,
    pub(super) k: Threshold,
    pub(super) instrument: Instrument,
    pub(super) tree: Tree,
    /// Accepted ballots that could not be counted: said, never silently dropped.
    pub(super) invalid: usize,
    pub(super) numbers: Disclosed,
}

impl Release {
    /// Puts disclosed numbers under the terms that were promised. `invalid` ballots could not be counted.
    pub fn new(promise: &Promise, numbers: Disclosed, invalid: usize) -> Self {
        let manifest = promise.manifest();
        Self {
            v: 1,
            round: manifest.round.clone(),
            promise: hex::encode(promise.hash()),
            opens: manifest.opens,
            closes: manifest.closes,
            k: manifest.k,
            instrument: promise.instrument().clone(),
            tree: promise.tree().clone(),
            invalid,
            numbers,
        }
    }

    /// The round.
    pub fn round(&self) -> &RoundName {
        &self.round
    }
    /// The promise's fingerprint, as hex.
    pub fn promise(&self) -> &str {
        &self.promise
    }
    /// The first day on which answers were taken, UTC.
    pub fn opens(&self) -> NaiveDate {
        self.opens
    }
    /// The last day on which answers were taken, UTC.
    pub fn closes(&self) -> NaiveDate {
        self.closes
    }
    /// No number is about fewer people.
    pub fn k(&self) -> Threshold {
        self.k
    }
    /// What was asked.
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }
    /// The organisation as it was when the round opened.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }
    /// How many accepted ballots could not be counted.
    pub fn invalid(&self) -> usize {
        self.invalid
    }
    /// The numbers.
    pub fn numbers(&self) -> &Disclosed {
        &self.numbers
    }
}

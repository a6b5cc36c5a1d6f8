//! One person's answers to the items of an instrument, and all of them together by circle.
//!
//! It must never carry a comment, a time, or anything that names the person.

use super::Instrument;

/// The answers of one respondent, raw (not reversed), in the order of the instrument's items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer(Vec<Option<u8>>);

/// The answers of all respondents, one list per circle, in the order of the promise's circles.
///
/// Within a circle the order is meaningless.
pub type Tally = Vec<Vec<Answer>>;

/// Bytes that are no answer to this instrument.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AnswerError {
    /// Not as many answers as items.
    #[error("expected {expected} answers, one per statement, found {found}")]
    Length {
        /// How many items the instrument has.
        expected: usize,
        /// How many answers there were.
        found: usize,
    },
    /// An answer outside the scale.
    #[error("the answer {found} to statement {item} is not on the scale from {min} to {max}")]
    OffScale {
        /// The item's position, from 1.
        item: usize,
        /// What was answered.
        found: u8,
        /// The scale's low end.
        min: u8,
        /// The scale's high end.
        max: u8,
    },
    /// Nothing at all was answered, or nothing but HR's own statements.
    #[error("no statement of the instrument was answered: expected at least one")]
    Empty,
}

impl Answer {
    /// The byte that stands for "not answered" on the wire.
    pub const SKIPPED: u8 = 0xFF;

    /// Checks answers against the instrument.
    ///
    /// # Errors
    /// When the number of answers is wrong, one is off the scale, or none was given.
    pub fn new(values: Vec<Option<u8>>, instrument: &Instrument) -> Result<Self, AnswerError> {
        let (expected, found) = (instrument.items().len(), values.len());
        if expected != found {
            return Err(AnswerError::Length { expected, found });
        }
        let (min, max) = (instrument.scale().min(), instrument.scale().max());
        for (at, value) in values.iter().enumerate() {
            match *value {
                Some(found) if !(min..=max).contains(&found) => {
                    return Err(AnswerError::OffScale { item: at + 1, found, min, max });
                }
                _ => {}
            }
        }
        // Who answers nothing but HR's own statements is in no group of the others.
        if values.iter().take(instrument.core().len()).all(Option::is_none) {
            return Err(AnswerError::Empty);
        }
        Ok(Self(values))
    }

    /// Reads the wire form: one byte per item, [`Answer::SKIPPED`] where nothing was answered.
    /// Every answer to an instrument has the same length, so its length tells nothing.
    ///
    /// # Errors
    /// As [`Answer::new`].
    pub fn from_bytes(bytes: &[u8], instrument: &Instrument) -> Result<Self, AnswerError> {
        Self::new(bytes.iter().map(|&byte| (byte != Self::SKIPPED).then_some(byte)).collect(), instrument)
    }

    /// The wire form.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().map(|value| value.unwrap_or(Self::SKIPPED)).collect()
    }

    /// The raw answers, one per item.
    pub fn values(&self) -> &[Option<u8>] {
        &self.0
    }
}

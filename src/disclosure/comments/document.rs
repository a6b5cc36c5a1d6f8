//! The comments of a round, as they may be shown. All fields are private and there is no public constructor from parts: what
//! is shown as a comment was made here, and read back in one file only.
//!
//! It must never hold a name that was replaced, words that were blacked out, a circle or a score.

use std::collections::BTreeMap;

use rand::{CryptoRng, seq::SliceRandom};
use serde::{Deserialize, Serialize};

use super::{LEAST, Names};
use candor_protocol::survey::{Promise, RoundName, UnitId};

/// What stands in place of what a steward blacked out.
const REDACTED: &str = "[redacted]";
const VERSION: u8 = 1;

/// The comments of a round, each at one unit, in an order that was drawn at random and led to by nothing.
///
/// They can be read everywhere, and be made from parts, changed or read in nowhere else:
///
/// ```compile_fail
/// use candor_disclosure::comments::Comments;
/// fn make() -> Comments {
///     Comments::restore("{}").unwrap()
/// }
/// ```
///
/// ```compile_fail
/// use candor_disclosure::comments::Comments;
/// fn make() -> Comments {
///     serde_json::from_str("{}").unwrap()
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comments(Stored);

/// What every form of stored comments has.
#[derive(Deserialize)]
struct Form {
    v: u8,
}

/// As they are stored: in the order in which a steward reads them, so that no number tells of a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    v: u8,
    round: RoundName,
    k_comments: u32,
    left_out: bool,
    comments: Vec<Comment>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Comment {
    unit: UnitId,
    text: String,
    redacted: bool,
}

/// As they are exported.
#[derive(Serialize)]
struct Exported<'a> {
    v: u8,
    round: &'a RoundName,
    k_comments: u32,
    least: usize,
    places: Vec<Place<'a>>,
    left_out: bool,
    redacted: usize,
}

#[derive(Serialize)]
struct Place<'a> {
    unit: &'a UnitId,
    comments: Vec<&'a str>,
}

/// What a redaction took out, without saying what it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redaction {
    /// The whole comment.
    Whole,
    /// Some words, in so many places.
    Words(usize),
}

/// Why nothing was blacked out.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum RedactError {
    /// There is no comment of this number.
    #[error("there is no comment {found}: expected a number from 1 to {many}")]
    Number {
        /// The number.
        found: usize,
        /// How many comments there are.
        many: usize,
    },
    /// The words are not in it.
    #[error(
        "the words are not in comment {0}, or are blacked out already: expected them exactly as they stand there"
    )]
    Words(usize),
    /// There is nothing to bring back.
    #[error("nothing is blacked out in comment {0}")]
    Nothing(usize),
}

impl Comments {
    /// Takes comments over that were placed on the other side of the wall: replaces names, and draws the order. Comments at a unit
    /// that the promise does not have, or fewer than three at one unit, are left out. Gives also, by number, the place of each among
    /// `texts`, for [`Self::bring_back`].
    pub fn take_over(
        promise: &Promise,
        texts: Vec<(UnitId, String)>,
        left_out: bool,
        names: &Names,
        rng: &mut impl CryptoRng,
    ) -> (Self, Vec<usize>) {
        let mut at: BTreeMap<UnitId, usize> = BTreeMap::new();
        for (unit, _) in &texts {
            *at.entry(unit.clone()).or_default() += 1;
        }
        let many = texts.len();
        let fits = |unit: &UnitId| {
            promise.tree().position(unit).is_some() && at.get(unit).is_some_and(|&many| many >= LEAST)
        };
        let mut comments: Vec<(Comment, usize)> = (texts.into_iter().zip(0..))
            .filter(|((unit, _), _)| fits(unit))
            .map(|((unit, text), at)| (Comment { unit, text: names.replace(&text), redacted: false }, at))
            .collect();
        comments.shuffle(rng);
        let (comments, places): (Vec<Comment>, Vec<usize>) = comments.into_iter().unzip();
        let taken = Self(Stored {
            v: VERSION,
            round: promise.round().clone(),
            k_comments: promise.manifest().k_comments,
            left_out: left_out || comments.len() < many,
            comments,
        });
        (taken, places)
    }

    /// Reads back what was stored. Only `release/store.rs` may call this; a test holds that.
    pub(crate) fn restore(stored: &str) -> Result<Self, serde_json::Error> {
        let Form { v } = serde_json::from_str(stored)?;
        if v != VERSION {
            let says = format!("the comments have the form {v}: expected form {VERSION}");
            return Err(serde::de::Error::custom(says));
        }
        serde_json::from_str(stored).map(Self)
    }

    /// As they are stored.
    pub fn to_text(&self) -> String {
        text_of(&self.0)
    }

    /// As they are exported: `comments-<round>.json`.
    pub fn to_json(&self) -> String {
        let places = self.places().into_iter().map(|(unit, comments)| Place { unit, comments }).collect();
        let redacted = self.0.comments.iter().filter(|comment| comment.redacted).count();
        let Stored { v, ref round, k_comments, left_out, .. } = self.0;
        text_of(&Exported { v, round, k_comments, least: LEAST, places, left_out, redacted })
    }

    /// The round.
    pub fn round(&self) -> &RoundName {
        &self.0.round
    }

    /// Comments are shown where at least so many people answered.
    pub fn people(&self) -> u32 {
        self.0.k_comments
    }

    /// Whether other comments were written that may be shown nowhere.
    pub fn left_out(&self) -> bool {
        self.0.left_out
    }

    /// All texts, in the order of their numbers, which begin at 1. The order tells nothing of their units.
    pub fn texts(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.comments.iter().map(|comment| comment.text.as_str())
    }

    /// The units that have comments, by their ids, each with its texts in random order.
    pub fn places(&self) -> Vec<(&UnitId, Vec<&str>)> {
        let mut places: BTreeMap<&UnitId, Vec<&str>> = BTreeMap::new();
        for comment in &self.0.comments {
            places.entry(&comment.unit).or_default().push(&comment.text);
        }
        places.into_iter().collect()
    }

    /// The comments at exactly this unit; none are of units below it.
    pub fn at(&self, unit: &UnitId) -> Vec<&str> {
        self.0
            .comments
            .iter()
            .filter(|comment| comment.unit == *unit)
            .map(|comment| comment.text.as_str())
            .collect()
    }

    /// The unit of a comment, by its number.
    pub fn unit_of(&self, number: usize) -> Option<&UnitId> {
        Some(&self.0.comments.get(number.checked_sub(1)?)?.unit)
    }

    /// Whether something is blacked out in a comment, by its number.
    pub fn is_redacted(&self, number: usize) -> bool {
        let comment = number.checked_sub(1).and_then(|at| self.0.comments.get(at));
        comment.is_some_and(|comment| comment.redacted)
    }

    /// Brings a comment back as it was before a steward blacked something out in it: `unit` and `text` come from the other side of the
    /// wall again, from the place that it was taken over from. Names are replaced again.
    ///
    /// # Errors
    /// When there is no such comment, nothing is blacked out in it, or it stands at another unit.
    pub fn bring_back(
        &mut self,
        number: usize,
        (unit, text): (&UnitId, &str),
        names: &Names,
    ) -> Result<(), RedactError> {
        let many = self.0.comments.len();
        let found = number.checked_sub(1).and_then(|at| self.0.comments.get_mut(at));
        let comment = found.ok_or(RedactError::Number { found: number, many })?;
        if !comment.redacted || comment.unit != *unit {
            return Err(RedactError::Nothing(number));
        }
        (comment.text, comment.redacted) = (names.replace(text), false);
        Ok(())
    }

    /// Blacks out a comment, or the given words wherever they stand in it. Nothing here can undo it.
    ///
    /// # Errors
    /// When there is no such comment, or the words are not in it.
    pub fn redact(&mut self, number: usize, words: Option<&str>) -> Result<Redaction, RedactError> {
        let many = self.0.comments.len();
        let found = number.checked_sub(1).and_then(|at| self.0.comments.get_mut(at));
        let comment = found.ok_or(RedactError::Number { found: number, many })?;
        let (text, redaction) = match words.map(str::trim) {
            None => (REDACTED.to_owned(), Redaction::Whole),
            Some("") => return Err(RedactError::Words(number)),
            Some(words) => {
                let kept: Vec<String> =
                    comment.text.split(REDACTED).map(|text| text.replace(words, REDACTED)).collect();
                let text = kept.join(REDACTED);
                let times = text.matches(REDACTED).count() - comment.text.matches(REDACTED).count();
                (text, Redaction::Words(times))
            }
        };
        if text == comment.text {
            return Err(RedactError::Words(number));
        }
        (comment.text, comment.redacted) = (text, true);
        Ok(redaction)
    }

    /// Blacks out words of a comment by their places, counted from 0 where the text is parted at blanks; words beside each other
    /// become one. Nothing here can undo it. `read` is the comment as it was read: another one is left as it is.
    ///
    /// # Errors
    /// When there is no such comment, it is another one by now, or no place is that of a word that stands there.
    pub fn redact_places(
        &mut self,
        number: usize,
        places: &[usize],
        read: &str,
    ) -> Result<Redaction, RedactError> {
        let many = self.0.comments.len();
        let found = number.checked_sub(1).and_then(|at| self.0.comments.get_mut(at));
        let comment = found.ok_or(RedactError::Number { found: number, many })?;
        let (mut kept, mut times, mut goes_on) = (Vec::new(), 0, false);
        for (at, word) in comment.text.split(' ').enumerate() {
            let goes = places.contains(&at) && !word.contains(REDACTED);
            if !goes {
                kept.push(word);
            } else if !goes_on {
                kept.push(REDACTED);
                times += 1;
            }
            goes_on = goes;
        }
        if times == 0 || comment.text != read {
            return Err(RedactError::Words(number));
        }
        (comment.text, comment.redacted) = (kept.join(" "), true);
        Ok(Redaction::Words(times))
    }
}

fn text_of(value: &impl Serialize) -> String {
    match serde_json::to_string(value) {
        Ok(text) => text,
        Err(error) => unreachable!("comments always become JSON: {error}"),
    }
}

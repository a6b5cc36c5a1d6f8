//! The block `guardians` of a promise: who unwraps the ballots of a round, one after the other, before anybody can open them.
//!
//! It must never hold anything of a guardian but a name, an office and public keys.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// The name of the block.
pub const GUARDIANS: &str = "guardians";

/// The guardians of a round, in the order in which they work, and what follows from their being there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guardians {
    /// One or two.
    pub who: Vec<Guardian>,
    /// The modulus of the round-wide key that signs tokens for answers, base64url.
    pub inner_answers_pk: String,
    /// The modulus of the round-wide key that signs tokens for comments, base64url.
    pub inner_comment_pk: String,
    /// The first day on which a guardian unwraps anything: after the last day of the round.
    pub unwrap_from: NaiveDate,
}

/// Somebody who holds a key that never was on the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guardian {
    /// As people know them.
    pub name: String,
    /// Their office, for example "works council".
    pub role: String,
    /// The P-256 point that ballots are wrapped for, base64url.
    pub peel_pk: String,
    /// The P-256 point that checks what they sign, base64url.
    pub sign_pk: String,
}

/// The length of a point of P-256 and of a modulus of 2048 bits, as base64url.
const POINT: usize = 87;
const MODULUS: usize = 342;

impl Guardians {
    /// At most so many.
    pub const MOST: usize = 2;
    /// At most so many days after the last day of a round its ballots may still be wrapped: then it is given up.
    pub const PATIENCE: u64 = 30;

    /// The block of a round with this last day. `inner`: the keys for the inner tokens, for answers and for comments; `None`: they are not
    /// made yet, and the promise is only shown.
    pub fn new(who: Vec<Guardian>, inner: Option<[String; 2]>, closes: NaiveDate) -> Self {
        let [inner_answers_pk, inner_comment_pk] =
            inner.unwrap_or_else(|| ["A", "B"].map(|sign| sign.repeat(MODULUS)));
        let unwrap_from = closes.checked_add_days(Days::new(1)).unwrap_or(closes);
        Self { who, inner_answers_pk, inner_comment_pk, unwrap_from }
    }

    /// The moduli of the two round-wide keys: for statements, and for comments.
    pub fn inner_keys(&self) -> [&str; 2] {
        [&self.inner_answers_pk, &self.inner_comment_pk]
    }

    /// What cannot be, in a round with this last day.
    pub(super) fn contradiction(&self, closes: NaiveDate) -> Option<&'static str> {
        let line = |text: &str| {
            !text.trim().is_empty() && text.chars().count() <= 100 && !text.contains(char::is_control)
        };
        let keys: HashSet<&String> = self.who.iter().flat_map(|one| [&one.peel_pk, &one.sign_pk]).collect();
        let last = closes.checked_add_days(Days::new(Self::PATIENCE)).unwrap_or(closes);
        if self.who.is_empty() || self.who.len() > Self::MOST {
            Some("it has no guardian, or more than two")
        } else if !self.who.iter().all(|one| line(&one.name) && line(&one.role)) {
            Some("a guardian has no name or no office, or one that is too long or no plain text")
        } else if keys.len() != 2 * self.who.len() || keys.iter().any(|key| key.len() != POINT) {
            Some("two keys of its guardians are the same, or one is no key")
        } else if self.inner_answers_pk == self.inner_comment_pk
            || [&self.inner_answers_pk, &self.inner_comment_pk].iter().any(|key| key.len() != MODULUS)
        {
            Some("the keys for the inner tokens cannot be read, or are the same")
        } else if self.unwrap_from <= closes || self.unwrap_from > last {
            Some("ballots are unwrapped before the round is over, or more than 30 days after it")
        } else {
            None
        }
    }
}

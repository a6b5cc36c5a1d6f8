//! A circle: a group of at least k invited people whose tokens look alike.
//!
//! Public and frozen in the promise. It must never name a person, nor tell who of its people did anything.

use serde::{Deserialize, Serialize};

use super::UnitId;

/// What the tokens of a circle are good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Asks {
    /// The statements.
    Answers,
    /// One free text.
    Comment,
}

/// One circle of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Circle {
    /// `design` for a team's own circle, `design/rest` for small teams counted together, `design/comment` for
    /// comments.
    pub id: String,
    /// What its tokens are good for.
    pub asks: Asks,
    /// The lowest unit that contains everybody in the circle.
    pub unit: UnitId,
    /// The name people know it by.
    pub name: String,
    /// The units whose own people are in it.
    pub members: Vec<UnitId>,
    /// How many people were invited.
    pub invited: u32,
    /// The units in which it may be counted, from the lowest to the whole organisation. Filled in when the promise is
    /// drawn up.
    pub appears_in: Vec<Place>,
    /// Whether few of its people (1 to k - 1) joined or left since the last round, or since the last one in which it was
    /// shown: its numbers are then coarser, for a change would tell much of what these few said.
    pub coarsened: bool,
    /// The position of the circle whose tokens sign comments of the same people; `None` where there is none.
    pub comment_circle: Option<usize>,
    /// The modulus n of the circle's RSA-2048 key, big-endian, base64url.
    pub public_key: String,
}

/// A unit in which answers may be counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The unit's name.
    pub name: String,
    /// How many people are invited in it, with everything below that may be counted there.
    pub invited: u32,
}

impl Circle {
    /// A circle for answers, before it has a key.
    pub fn new(id: &str, unit: UnitId, name: &str, members: Vec<UnitId>, invited: u32) -> Self {
        Self {
            id: id.to_owned(),
            asks: Asks::Answers,
            unit,
            name: name.to_owned(),
            members,
            invited,
            appears_in: Vec::new(),
            coarsened: false,
            comment_circle: None,
            public_key: String::new(),
        }
    }
}

//! What an invitation is good for: a token for the answers, and one for a comment; in a round with guardians also one that admits
//! both together, wrapped.
//!
//! It must never be used for anything that is sent with a token: the two ballots have nothing in common.

use serde::{Deserialize, Serialize};

/// One for the answers, and one for a comment, where the circle has one for comments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both<T> {
    /// For the entry: in a round with guardians only.
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    pub entry: Option<T>,
    /// For the answers.
    pub answers: T,
    /// For a comment.
    pub comment: Option<T>,
}

/// What is not there; said like this, a value needs no default.
fn none<T>() -> Option<T> {
    None
}

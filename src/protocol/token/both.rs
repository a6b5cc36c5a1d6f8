//! What an invitation is good for: a token for the answers, and one for a comment.
//!
//! It must never be used for anything that is sent with a token: the two ballots have nothing in common.

use serde::{Deserialize, Serialize};

/// One for the answers, and one for a comment, where the circle has one for comments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both<T> {
    /// For the answers.
    pub answers: T,
    /// For a comment.
    pub comment: Option<T>,
}

//! What the page shows before the first statement: the promise's part for one circle, the instrument, and what leaders answered to
//! the round before. The same text for everybody in the circle.
//!
//! It must never hold anything about who asks.

use serde::Serialize;

use candor_people::{self as people, People, RoundError, Told};
use candor_protocol::survey::{Promise, PromiseError, hash_text};

/// One circle, and what joins it to the root in the manifest (RFC 9162 section 2.1.3): hashes in base64url, from the
/// leaf upwards.
#[derive(Serialize)]
pub(crate) struct CircleReply {
    /// The exact text that is hashed.
    circle: String,
    path: Vec<String>,
}

impl CircleReply {
    /// Of the circle at a position; `None` where there is none.
    pub(crate) fn of(promise: &Promise, at: usize) -> Option<Self> {
        let (circle, path) = promise.proof(at)?;
        Some(Self { circle, path: path.iter().map(hash_text).collect() })
    }
}

#[derive(Serialize)]
struct CirclePage<'a> {
    /// The exact text that the link names the hash of.
    manifest: &'a str,
    /// The exact text that the manifest names the hash of.
    instrument: &'a str,
    answers: CircleReply,
    /// The circle for the comments of the same people.
    comment: Option<CircleReply>,
    notes: Vec<Told>,
}

/// The text for the circle at a position; `None` where there is none for answers.
///
/// # Errors
/// When the database fails.
pub(crate) fn circle_page(
    people: &People,
    promise: &Promise,
    at: usize,
) -> Result<Option<Vec<u8>>, RoundError> {
    let circle = promise.circles().get(at);
    let Some((circle, answers)) = circle.zip(CircleReply::of(promise, at)) else { return Ok(None) };
    let comment = circle.comment_circle.and_then(|at| CircleReply::of(promise, at));
    let notes = people::told_in(people, promise, circle)?;
    let (manifest, instrument) = (promise.manifest_text(), promise.instrument_text());
    let page = CirclePage { manifest, instrument, answers, comment, notes };
    Ok(Some(serde_json::to_vec(&page).map_err(PromiseError::from)?))
}

//! Opens all ballots of a round in memory and checks each of them again.

use super::store;
use crate::{
    db::{AnyConnection, DbError},
    survey::{Answer, Promise, Tally},
    token::{AnswersRequest, PublicKey, PublicKeyError, Scope, redeem},
};

/// The answers by circle, and how many stored ballots were not valid.
pub struct Counted {
    /// The answers.
    pub tally: Tally,
    /// Ballots that are stored and cannot be counted.
    pub invalid: usize,
}

/// Why ballots cannot be counted.
#[derive(Debug, thiserror::Error)]
pub enum TallyError {
    /// A circle's key in the promise cannot be read.
    #[error("the promise holds a key that cannot be read")]
    Key(#[source] PublicKeyError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Counts a round's ballots.
pub(super) fn count(conn: &mut AnyConnection, promise: &Promise) -> Result<Counted, TallyError> {
    let keys: Vec<PublicKey> = promise
        .circles()
        .iter()
        .map(|circle| circle.public_key.parse())
        .collect::<Result<_, PublicKeyError>>()
        .map_err(TallyError::Key)?;
    let mut counted = Counted { tally: vec![Vec::new(); keys.len()], invalid: 0 };
    for (circle, stored) in store::ballots(conn, promise.round())? {
        let at = usize::try_from(circle).unwrap_or(usize::MAX);
        match open(promise, &keys, at, &stored) {
            Some(answer) => counted.tally[at].push(answer),
            None => counted.invalid += 1,
        }
    }
    // The order in which they lie in the table must not survive even in memory.
    for answers in &mut counted.tally {
        answers.sort_by(|a, b| a.values().cmp(b.values()));
    }
    Ok(counted)
}

fn open(promise: &Promise, keys: &[PublicKey], circle: usize, stored: &[u8]) -> Option<Answer> {
    let request: AnswersRequest = serde_json::from_slice(stored).ok()?;
    let (name, key) = (promise.circles().get(circle)?, keys.get(circle)?);
    let redeemed = redeem(&Scope::new(promise.hash(), &name.id).ok()?, key, &request).ok()?;
    Answer::from_bytes(&redeemed.answer, promise.instrument()).ok()
}

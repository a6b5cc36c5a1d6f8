//! Before a round opens: its keys on this side, and then its promise.

use rand::CryptoRng;

use super::{
    Answers, LookupError,
    keys::{KeysError, RoundKeys},
    store,
};
use candor_db::AnyConnection;
use candor_journal::{self as journal, By};
use candor_protocol::survey::{Outline, Promise, RoundName, RoundPublicKeys};
use chrono::TimeDelta;

/// Makes the keys of a round and gives what goes into its promise. Each call makes new ones; those of an opening
/// that did not finish are destroyed with the others when the round closes.
///
/// # Errors
/// When the key folder cannot be written.
pub fn prepare(
    answers: &Answers,
    round: &RoundName,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<RoundPublicKeys, KeysError> {
    let made = RoundKeys::make(&answers.keys, round, rng)?;
    answers
        .db
        .run("note new keys", |conn| journal::add(conn, by, round.as_str(), "made keys for a round"))?;
    Ok(made)
}

/// Takes a promise over, before the round opens. Fine to repeat.
///
/// # Errors
/// When a round of this name already has ballots or is over, another one that asks some of the same units is not over for as
/// long as it promised, or the promise names keys that are not here.
pub fn admit(answers: &Answers, promise: &Promise, by: &By) -> Result<(), LookupError> {
    RoundKeys::load(&answers.keys, promise)?;
    let kept = answers.db.run("take a promise over", |conn| {
        not_too_soon(conn, promise, by)?;
        let kept = store::keep_promise(conn, promise)?;
        if kept {
            journal::add(conn, by, promise.round().as_str(), "took the promise of a round")?;
        }
        Ok::<_, LookupError>(kept)
    })?;
    if kept { Ok(()) } else { Err(LookupError::Taken(promise.round().clone())) }
}

/// Whether every round that asked some of the same units is over for as long as it promised. Not only by the day that the promise
/// says: that day has begun, at least somewhere on earth.
fn not_too_soon(conn: &mut AnyConnection, promise: &Promise, by: &By) -> Result<(), LookupError> {
    let opens = promise.manifest().opens;
    let has_begun = opens <= (by.at + TimeDelta::hours(14)).date_naive();
    for (round, stored) in store::promises(conn)? {
        if round == *promise.round() {
            continue;
        }
        let before = Outline::of(&stored)?;
        let units = promise.circles().iter().flat_map(|circle| &circle.members);
        let first = before.next_opening(promise.instrument().id(), units);
        if let Some(first) = first.filter(|first| opens < *first || !has_begun) {
            return Err(LookupError::TooSoon { opens, after: round, first });
        }
    }
    Ok(())
}

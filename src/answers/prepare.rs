//! Before a round opens: its keys on this side, and then its promise.

use rand::CryptoRng;

use super::{
    Answers, LookupError,
    keys::{KeysError, Passphrases, RoundKeys},
    store,
};
use candor_db::DbError;
use candor_journal::{self as journal, By};
use candor_protocol::survey::{Promise, RoundName, RoundPublicKeys};

/// Makes the keys of a round and gives what goes into its promise. Each call makes new ones; those of an opening
/// that did not finish are destroyed with the others when the round closes.
///
/// # Errors
/// When a passphrase is too short or the key folder cannot be written.
pub fn prepare(
    answers: &Answers,
    round: &RoundName,
    officers: Option<&Passphrases>,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<RoundPublicKeys, KeysError> {
    let made = RoundKeys::make(&answers.keys, round, officers, rng)?;
    answers
        .db
        .run("note new keys", |conn| journal::add(conn, by, round.as_str(), "made keys for a round"))?;
    Ok(made)
}

/// Takes a promise over, before the round opens. Fine to repeat.
///
/// # Errors
/// When a round of this name already has ballots or is over, or the promise names keys that are not here.
pub fn admit(answers: &Answers, promise: &Promise, by: &By) -> Result<(), LookupError> {
    RoundKeys::load(&answers.keys, promise)?;
    let kept = answers.db.run("take a promise over", |conn| {
        let kept = store::keep_promise(conn, promise)?;
        if kept {
            journal::add(conn, by, promise.round().as_str(), "took the promise of a round")?;
        }
        Ok::<_, DbError>(kept)
    })?;
    if kept { Ok(()) } else { Err(LookupError::Taken(promise.round().clone())) }
}

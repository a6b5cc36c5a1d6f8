//! Before a round opens: its keys on this side, and then its promise.

use rand::CryptoRng;

use super::{
    Answers, LookupError,
    keys::{KeysError, Passphrases, RoundKeys},
    store,
};
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
    rng: &mut impl CryptoRng,
) -> Result<RoundPublicKeys, KeysError> {
    RoundKeys::make(&answers.keys, round, officers, rng)
}

/// Takes a promise over, before the round opens. Fine to repeat.
///
/// # Errors
/// When a round of this name already has ballots or is over, or the promise names keys that are not here.
pub fn admit(answers: &Answers, promise: &Promise) -> Result<(), LookupError> {
    RoundKeys::load(&answers.keys, promise)?;
    let kept = answers.db.run("take a promise over", |conn| store::keep_promise(conn, promise))?;
    if kept { Ok(()) } else { Err(LookupError::Taken(promise.round().clone())) }
}

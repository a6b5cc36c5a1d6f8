//! Gives a round up on this side: ballots and comments are destroyed unread, and the keys that would open them.

use super::{Answers, KeysError, store};
use candor_protocol::survey::RoundName;

/// Destroys what a round holds. Fine to repeat, and for a round this side never heard of.
///
/// # Errors
/// When the database or the key folder fails.
pub fn cancel(answers: &Answers, round: &RoundName) -> Result<(), KeysError> {
    answers.db.run("cancel a round", |conn| {
        store::give_up(conn, round)?;
        store::forget(conn, round)
    })?;
    answers.forget_keys(round);
    answers.keys.destroy(round.as_str())?;
    Ok(answers.db.compact()?)
}

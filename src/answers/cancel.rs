//! Gives a round up on this side: ballots and comments are destroyed unread, and the keys that would open them.

use super::{Answers, DbError, KeysError, State, guarded_store, store};
use candor_journal::{self as journal, By};
use candor_protocol::survey::RoundName;

/// Destroys what a round holds. Fine to repeat, and for a round this side never heard of.
///
/// # Errors
/// When the database or the key folder fails.
pub fn cancel(answers: &Answers, round: &RoundName, by: &By) -> Result<(), KeysError> {
    answers.db.run("cancel a round", |conn| {
        let before = store::state(conn, round)?.map(|(state, _)| state);
        store::give_up(conn, round)?;
        store::forget(conn, round)?;
        guarded_store::forget(conn, round)?;
        if before.is_some_and(|state| state != State::Cancelled) {
            journal::add(conn, by, round.as_str(), "destroyed the answers unread: the round was given up")?;
        }
        Ok::<_, DbError>(())
    })?;
    answers.forget_keys(round);
    answers.keys.destroy(round.as_str())?;
    Ok(answers.db.compact()?)
}

//! Gives a round up on this side: ballots and comments are destroyed unread.

use super::{Answers, DbError, store};
use crate::survey::RoundName;

/// Destroys what a round holds. Fine to repeat, and for a round this side never heard of.
///
/// # Errors
/// When the database fails.
pub fn cancel(answers: &Answers, round: &RoundName) -> Result<(), DbError> {
    answers.db.run("cancel a round", |conn| {
        store::give_up(conn, round)?;
        store::forget_comments(conn, round)
    })?;
    answers.db.compact()
}

//! Comments wait apart from ballots, shown to nobody, until the round is published; then they are gone.

use super::{Answers, DbError, store};
use crate::survey::RoundName;

/// Destroys the comments of a round. Fine to repeat.
///
/// # Errors
/// When the database fails.
pub fn forget_comments(answers: &Answers, round: &RoundName) -> Result<(), DbError> {
    answers.db.run("forget comments", |conn| store::forget_comments(conn, round))?;
    answers.db.compact()
}

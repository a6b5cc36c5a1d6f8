//! What a backup of this side leaves out, what may be said of one, and what is written down in one that was put back.
//!
//! It must never tell how many ballots are in a backup: told each day, that says when they came.

use chrono::{DateTime, Utc};

use super::{Answers, DbError};
use candor_journal::{self as journal, By};

/// Nothing: a ballot is sealed, and a round is counted from what is in its database.
pub const NOT_IN_BACKUPS: [(&str, &str); 0] = [];

/// The tables whose numbers of rows stand in the mark of a backup.
pub const TOLD_OF_BACKUPS: [&str; 1] = ["round"];

/// Writes down that a database was put back. Its open rounds take ballots as before: a token counts once, also where its ballot is in the
/// backup; those that came since are missing.
///
/// # Errors
/// When the database fails.
pub fn restored(answers: &Answers, made: DateTime<Utc>, by: &By) -> Result<(), DbError> {
    answers.db.run("look after a database that was put back", |conn| {
        let what = format!("put the database back from the backup of {}", made.format("%Y-%m-%d %H:%M UTC"));
        journal::add(conn, by, "", &what).map(drop)
    })
}

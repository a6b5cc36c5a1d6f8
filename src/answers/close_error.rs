//! Why a round cannot be closed on this side; and a note of it, for whoever looks at the round.
//!
//! It must never say of which person a row is that does not open: nobody knows.

use chrono::{DateTime, Utc};

use candor_journal::{self as journal, By};
use candor_protocol::survey::RoundName;

use super::{Answers, DbError, KeysError, LookupError, store};

/// Why a round cannot be closed on this side.
#[derive(Debug, thiserror::Error)]
pub enum CloseError {
    /// There is no such round, or its promise cannot be read.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// The round was given up.
    #[error("the round {0} was cancelled: there is nothing to count")]
    Cancelled(RoundName),
    /// Its last day is over, and ballots of tokens that were given on it are still taken.
    #[error("the round {round} takes answers until {until}, and is counted then")]
    Grace {
        /// The round.
        round: RoundName,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// Its keys cannot be used; without them nobody can open the ballots.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// Rows do not open, and nobody has said that so many are given up.
    #[error(
        "{found} of {of} ballots of the round {round} cannot be opened: it is not counted, and nothing was deleted; whoever can \
         write to the database, or a disk, has changed them"
    )]
    Unreadable {
        /// The round.
        round: RoundName,
        /// How many do not open.
        found: usize,
        /// Of how many.
        of: usize,
    },
    /// What was stored is not what was counted.
    #[error(
        "the result of the round {0} cannot be read back as it was stored: its keys are kept until a day after the counting, so \
         that it can be counted again from a backup"
    )]
    ReadBack(RoundName),
    /// What guardians have handed on cannot be read back as it was taken.
    #[error(
        "what the guardians of the round {0} have handed on cannot be read back: it is not counted, and nothing was deleted"
    )]
    Pile(RoundName),
    /// A document cannot be written.
    #[error("a document of the closed round cannot be written")]
    Document(#[from] serde_json::Error),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Keeps how many rows do not open, for whoever looks at the round.
pub(super) fn note_unreadable(
    answers: &Answers,
    round: &RoundName,
    found: usize,
    by: &By,
) -> Result<(), CloseError> {
    answers.db.run("note what cannot be opened", |conn| {
        if store::note_unreadable(conn, round, found)? {
            let what = format!("did not count: {found} ballots cannot be opened; everything is kept");
            journal::add(conn, by, round.as_str(), &what)?;
        }
        Ok(())
    })
}

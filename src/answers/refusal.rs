//! Why a ballot is refused, and why a promise cannot be had. It must never say whose ballot, or what is in it.

use chrono::NaiveDate;

use super::{DbError, KeysError};
use candor_protocol::{
    survey::{PromiseError, RoundName},
    token::RedeemError,
};

/// Why a ballot is refused.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// The round is unknown, or its promise or keys cannot be read.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// The round is over.
    #[error("the round is over")]
    Closed,
    /// The round was given up.
    #[error("the round was cancelled")]
    Cancelled,
    /// The promise has no such circle.
    #[error("there is no such circle")]
    UnknownCircle,
    /// The token or the signature is wrong.
    #[error(transparent)]
    Redeem(#[from] RedeemError),
    /// The box has another length than all others of its circle.
    #[error("the box has {found} bytes: expected {expected}, as for everybody in this group")]
    Box {
        /// Its length.
        found: usize,
        /// The length of all others.
        expected: usize,
    },
    /// The token has counted for another answer.
    #[error("this token has been used for another answer")]
    AlreadyAnswered,
    /// Too many ballots are waiting to be written.
    #[error("too many answers arrive at once")]
    Busy,
    /// The database cannot be used now.
    #[error("answers cannot be stored now")]
    Unavailable,
    /// It could not be sealed or written.
    #[error("the answer could not be stored")]
    Write,
}

/// Why a promise cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// There is no such round.
    #[error("there is no such round")]
    UnknownRound,
    /// A round of this name has ballots or is over.
    #[error("the answers side has already had a round {0}: choose another name")]
    Taken(RoundName),
    /// It follows a round with some of the same units too soon, or says that it opens on another day than today.
    #[error(
        "the answers side takes no promise for {opens}: after the round {after} the first day that is possible is {first}, and \
         never one that has not begun"
    )]
    TooSoon {
        /// The day on which it says that it opens.
        opens: NaiveDate,
        /// The round before.
        after: RoundName,
        /// The first possible day.
        first: NaiveDate,
    },
    /// The stored promise cannot be read.
    #[error(transparent)]
    Promise(#[from] PromiseError),
    /// The keys of the round cannot be used.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

//! What was said: a token redeemed once, a sealed ballot kept until the round closes, a tally, and forgetting.
//!
//! This room must never see a person, an address or an invitation, never keep when anything arrived, or in which
//! order, and never name the room `people`. Until a round closes nothing here can read an answer but the
//! opening key, which stands in the key folder.

mod accept;
mod cancel;
mod close;
mod keys;
mod live;
mod prepare;
mod promises;
mod publish;
mod refusal;
mod status;
mod store;
mod tally;
mod turnout;
mod writer;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

pub use accept::{Checked, check, keep};
pub use cancel::cancel;
pub use close::{CloseError, Made, close, record};
pub use keys::{KeysError, Passphrases};
pub use prepare::{admit, prepare};
pub use promises::{open_promise, promise};
pub use publish::{
    AuditFileError, Waiting, audit_file, comments, forget, is_unfinished, need_no_audit_file, release,
};
pub use refusal::{AcceptError, LookupError};
pub use status::{RoundStatus, due, rounds};
pub use tally::Counted;
pub use turnout::turnout;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use candor_db::{Database, DbError, keys::KeyFolder};
use candor_protocol::survey::{Promise, RoundName};

/// The answers side: its database, its folder of keys and the one writer of ballots.
#[derive(Clone)]
pub struct Answers {
    db: Database,
    keys: KeyFolder,
    writer: writer::Writer,
    /// Promises in use; a stored one with another fingerprint replaces its copy.
    promises: Arc<Mutex<HashMap<RoundName, Arc<Promise>>>>,
    /// Rounds that take ballots, with their keys.
    live: Arc<Mutex<HashMap<RoundName, Arc<live::Live>>>>,
}

impl Answers {
    /// The answers side over a database. Starts the writer thread, which ends with the last clone.
    pub fn new(db: Database, keys: KeyFolder) -> Self {
        let writer = writer::Writer::start(db.clone());
        Self { db, keys, writer, promises: Arc::default(), live: Arc::default() }
    }

    /// Its database.
    pub fn db(&self) -> &Database {
        &self.db
    }

    /// Drops a round's keys from memory. Another process may have closed the round.
    pub fn forget_keys(&self, round: &RoundName) {
        self.live.lock().unwrap_or_else(PoisonError::into_inner).remove(round);
    }
}

/// Where a round stands on this side. It only ever moves down this list, and each state says what is next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Ballots are taken.
    Open,
    /// No more ballots are taken; they are to be opened and counted, where need be with two officers.
    Closing,
    /// Release and record are made and the ballots are gone; the keys are to be destroyed.
    Counted,
    /// The keys are gone as well.
    Closed,
    /// Given up.
    Cancelled,
}

impl State {
    /// As it is stored and printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closing => "closing",
            Self::Counted => "counted",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Anything unknown counts as cancelled: the state in which nothing can happen.
    fn from_stored(text: &str) -> Self {
        [Self::Open, Self::Closing, Self::Counted, Self::Closed]
            .into_iter()
            .find(|state| state.as_str() == text)
            .unwrap_or(Self::Cancelled)
    }
}

/// How many answers there were when somebody first asked on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turnout {
    /// The answers of the whole company.
    pub answers: u32,
    /// The day, UTC.
    pub day: NaiveDate,
}

/// Where a round stands on this side; `None` for a round that it never heard of.
///
/// # Errors
/// When the database fails.
pub fn state(answers: &Answers, round: &RoundName) -> Result<Option<State>, DbError> {
    Ok(store::state(&mut *answers.db.connection()?, round)?.map(|(state, _)| state))
}

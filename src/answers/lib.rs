//! What was said: a token redeemed once, a sealed ballot kept until the round closes, a tally, and forgetting.
//!
//! This room must never see a person, an address or an invitation, never keep when anything arrived, or in which
//! order, and never name the room `people`. Until a round closes nothing here can read an answer but the
//! opening key, which stands in the key folder.

mod accept;
mod backup;
mod ballots_store;
mod cancel;
mod close;
mod close_error;
mod entry;
mod guarded;
mod guarded_store;
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
mod unwrapped;
mod writer;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

pub use accept::{Checked, check, check_now, keep};
pub use backup::{NOT_IN_BACKUPS, TOLD_OF_BACKUPS, restored};
pub use cancel::cancel;
pub use close::{Made, close};
pub use close_error::CloseError;
pub use entry::{CheckedEntry, check_entry, check_entry_now, keep_entry};
pub use guarded::{GuardedError, ParcelParts, entry_list, hand_in_layer, parcel_parts};
pub use keys::KeysError;
pub use live::try_keys;
pub use prepare::{admit, prepare};
pub use promises::{open_promise, promise, record};
pub use publish::{
    AuditFileError, Waiting, audit_file, comments, counted, forget, is_unfinished, need_no_audit_file,
    release,
};
pub use refusal::{AcceptError, LookupError};
pub use status::{RoundStatus, due, rounds};
pub use tally::{Counted, Groups};
pub use turnout::turnout;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use candor_db::{
    Database, DbError,
    installation::{self, InstallationError},
    keys::KeyFolder,
};
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

    /// Makes a copy of the database that was taken before now one that is seen to be older than its key folder.
    ///
    /// # Errors
    /// When the database or the key folder fails.
    pub fn advance_generation(&self) -> Result<(), InstallationError> {
        installation::advance(&self.db, &self.keys)
    }

    /// Destroys key files that were left behind of rounds that are over; gives these rounds.
    ///
    /// # Errors
    /// When the key folder is not there, a file cannot be removed, or the database fails.
    pub fn reconcile_keys(&self) -> Result<Vec<RoundName>, KeysError> {
        let left = self.keys.rounds()?;
        let all = store::rounds(&mut *self.db.connection()?)?;
        let over = |state: &State| matches!(state, State::Closed | State::Cancelled);
        let over = all.into_iter().filter(|(_, state, ..)| over(state)).map(|(round, ..)| round);
        let over: Vec<RoundName> = over.filter(|round| left.contains(round.as_str())).collect();
        over.iter().try_for_each(|round| self.keys.destroy(round.as_str()))?;
        Ok(over)
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
    /// No more ballots are taken; they are to be opened and counted. Whatever cannot be opened
    /// keeps a round here, with everything that it has.
    Closing,
    /// Release and record are made and the ballots are gone; once these were read back, the keys are to be destroyed.
    Counted,
    /// The keys are gone as well.
    Closed,
    /// Given up.
    Cancelled,
    /// The database says something that this program does not know: nothing is done then, and nothing is deleted.
    Unknown,
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
            Self::Unknown => "unknown",
        }
    }

    fn from_stored(text: &str) -> Self {
        [Self::Open, Self::Closing, Self::Counted, Self::Closed, Self::Cancelled]
            .into_iter()
            .find(|state| state.as_str() == text)
            .unwrap_or(Self::Unknown)
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

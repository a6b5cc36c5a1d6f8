//! What was said: a token redeemed once, a ballot kept until the round closes, a tally, and forgetting.
//!
//! This room must never see a person, an address or an invitation, never keep a time or an order of
//! arrival, and never name the room `people`.

mod accept;
mod cancel;
mod close;
mod comments;
mod promises;
mod store;
mod tally;
mod writer;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

pub use accept::{AcceptError, Checked, check, keep};
pub use cancel::cancel;
pub use close::{CloseError, close, is_unfinished, release, turnout};
pub use comments::forget_comments;
pub use promises::{LookupError, admit, open_promise};
pub use tally::{Counted, TallyError};

use crate::{
    db::{Database, DbError},
    survey::{Promise, RoundName},
};

/// The answers side: its database and the one writer of ballots.
#[derive(Clone)]
pub struct Answers {
    db: Database,
    writer: writer::Writer,
    /// Promises in use; a stored one with another fingerprint replaces its copy.
    promises: Arc<Mutex<HashMap<RoundName, Arc<Promise>>>>,
}

impl Answers {
    /// The answers side over a database. Starts the writer thread, which ends with the last clone.
    pub fn new(db: Database) -> Self {
        Self { writer: writer::Writer::start(db.clone()), db, promises: Arc::default() }
    }

    /// Its database.
    pub fn db(&self) -> &Database {
        &self.db
    }
}

/// Where a round stands on this side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Ballots are taken.
    Open,
    /// The release is made and the ballots are gone.
    Closed,
    /// Given up.
    Cancelled,
}

impl State {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }

    fn from_stored(text: &str) -> Self {
        [Self::Open, Self::Closed].into_iter().find(|state| state.as_str() == text).unwrap_or(Self::Cancelled)
    }
}

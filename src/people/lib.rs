//! Who may answer: the roster, the circles, the invitations, and one blind signature for each of them.
//!
//! This room must never see an answer, a token or a ballot, and must never name the room `answers`.
//! One verb per file; SQL only in files of the name `store.rs`.

pub mod accounts;
mod acts;
mod backup;
mod backup_store;
mod cancel;
mod cards;
mod circles;
mod close;
mod comments;
mod ending;
mod follow;
pub mod guardians;
mod interval;
mod invite;
mod issue;
mod keys;
mod mailing;
mod making;
mod members;
mod notes;
mod notify;
mod open;
mod ordered;
mod ordered_store;
mod promises;
mod publish;
mod readdress_store;
mod remind;
mod resend;
mod results;
mod results_store;
pub mod roster;
mod schedule;
mod status;
mod status_store;
mod store;
pub mod table;
mod unanswered;
mod unanswered_store;
mod used;
mod used_store;
mod writer;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock},
};

pub use acts::{Act, is_link_again, journal, journal_act};
pub use backup::{Mails, NOT_IN_BACKUPS, TOLD_OF_BACKUPS, is_restored, restored, waiting_mails};
pub use cancel::cancel;
pub use cards::fetch_cards;
pub use circles::{CirclesError, Draft, comment_circles, form_circles};
pub use close::close;
pub use comments::{
    Change, Kept, LogEntry, Order, StewardError, bring_back, comments, forget_comments, keep_comments, names,
    note_read, published_comments, redact, redactions, was_sent_comments,
};
pub use ending::terms;
pub use follow::{PairError, SameError, import, import_and_tell, language_of_moved, same_person};
pub use interval::first_possible_day;
pub use invite::{Invitation, Inviting, Links, invitations};
pub use issue::{IssueError, Signed, collect, sign, try_keys};
pub use keys::RoundKeys;
pub use mailing::{CanaryRecipient, MailContext, let_mail_go, retry_mail, stop_mail};
pub use making::IssuingKeys;
pub use members::{BeforeError, Changes};
pub use notes::{
    LONGEST as LONGEST_NOTE, Note, NoteError, Told, answered, note, noted, told, told_in, write_note,
};
pub use notify::{notify_closed, notify_operator};
pub use open::{HandOver, OpenError, Opening, Plan, draw_up, make_keys, open, plan};
pub use ordered::{Ordered, opening_ended, order_opening, ordered_openings};
pub use promises::{open_promise, promise, seen_open, stored_promise};
pub use publish::{Commented, PublishError, publish, published, published_rounds};
pub use remind::{RemindError, remind};
pub use resend::{ResendError, resend};
pub use results::{ForEverybody, follow_results, for_everybody, opens_results, results_key};
pub use schedule::{Due, Occurrence, Parts, Schedule, ScheduleError, Stand, planned, schedule, set_schedule};
pub use status::{RoundStatus, last_k, leaders, led, round, rounds};
pub use unanswered::{remind_leaders, unanswered};
pub use used::{forget_used_codes, used_codes};

use candor_db::{
    Database, DbError,
    installation::{self, InstallationError},
    keys::{KeyFolder, KeyFolderError},
};
use candor_protocol::survey::{Outline, Promise, RoundName};

/// The people side: its database and its folder of keys.
#[derive(Clone)]
pub struct People {
    db: Database,
    keys: KeyFolder,
    /// Issuing keys in use, by round and circle, a limited number. Opening a sealed key costs more than signing with it.
    open_keys: Arc<Mutex<HashMap<(RoundName, usize), issue::OpenKey>>>,
    /// Promises in use.
    promises: Arc<Mutex<promises::InUse<Promise>>>,
    /// What each promise says in a few words, by its round.
    outlines: Arc<Mutex<HashMap<RoundName, Arc<Outline>>>>,
    /// When a round was last seen to be open: whoever only reads need not ask the database each time.
    seen_open: Arc<Mutex<HashMap<RoundName, chrono::DateTime<chrono::Utc>>>>,
    /// Started with the first token.
    writer: Arc<OnceLock<writer::Writer>>,
}

impl People {
    /// The people side over a database and a folder of keys.
    pub fn new(db: Database, keys: KeyFolder) -> Self {
        Self {
            db,
            keys,
            open_keys: Arc::default(),
            promises: Arc::default(),
            outlines: Arc::default(),
            seen_open: Arc::default(),
            writer: Arc::default(),
        }
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
    pub fn reconcile_keys(&self) -> Result<Vec<RoundName>, RoundError> {
        let left = self.keys.rounds()?;
        let mut over = store::over(&mut *self.db.connection()?)?;
        over.retain(|round| left.contains(round.as_str()));
        over.iter().try_for_each(|round| close::destroy_keys(self, round))?;
        Ok(over)
    }

    /// Its database.
    pub fn db(&self) -> &Database {
        &self.db
    }
}

/// Why a round cannot be closed, cancelled or looked at.
#[derive(Debug, thiserror::Error)]
pub enum RoundError {
    /// There is no such round.
    #[error("there is no round {0}")]
    Unknown(RoundName),
    /// The round is not in the state that the step needs.
    #[error("the round {round} is {found}: expected it to be {expected}")]
    State {
        /// The round.
        round: RoundName,
        /// The state it is in.
        found: State,
        /// What the step needs.
        expected: &'static str,
    },
    /// The round was open in a backup that was put back.
    #[error(
        "the round {0} was put back from a backup while it was open: its links work no more, so nobody is mailed one; it can be closed, or given up"
    )]
    Restored(RoundName),
    /// The stored promise cannot be read.
    #[error(transparent)]
    Promise(#[from] candor_protocol::survey::PromiseError),
    /// A key file cannot be read or removed.
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Where a round stands. It only ever moves down this list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its promise is made, and its guardians have not all accepted it: nobody is invited yet.
    Waiting,
    /// Links work and answers are taken.
    Open,
    /// Links and keys are gone; the release waits to be published.
    Closed,
    /// The release is out.
    Published,
    /// Given up; nothing was released.
    Cancelled,
    /// The database says something that this program does not know: nothing is done then, and nothing is deleted.
    Unknown,
}

impl State {
    /// As it is stored and printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Published => "published",
            Self::Cancelled => "cancelled",
            Self::Unknown => "in a state that is not known",
        }
    }

    fn from_stored(text: &str) -> Self {
        [Self::Waiting, Self::Open, Self::Closed, Self::Published, Self::Cancelled]
            .into_iter()
            .find(|state| state.as_str() == text)
            .unwrap_or(Self::Unknown)
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

//! Backups: each a dated folder with one file for each database and a mark, made while candor serves, and counted only once it was
//! restored and compared.
//!
//! It must never take a key along, never remove a backup before a newer one was verified, and never write where keys or data lie.

mod automatic;
mod keep;
mod make;
mod mark;
mod restore;

use std::{collections::BTreeMap, path::PathBuf};

use candor_answers::{self as answers, Answers};
use candor_db::{Address, Database, Side, backup::LeftOut};
use candor_people::{self as people, People};

pub use automatic::Automatic;
pub use make::{BackupFailed, Made, make};
pub use mark::{Mark, MarkError, Marked};
pub use restore::{Looked, Place, RestoreError, look, put_back};

/// What a backup is made of, and where its scratch folder may be.
pub struct Sources {
    pub(crate) sides: Vec<Source>,
    /// The data folder.
    pub(crate) data: PathBuf,
    /// The folder of the key folders.
    pub(crate) keys: PathBuf,
}

/// How the folder of a backup begins.
const PREFIX: &str = "candor-";
/// How one ends that is not whole.
const PART: &str = ".part";

/// Any other error.
pub(crate) type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Where rounds stand now.
type Stands = Box<dyn Fn() -> Result<BTreeMap<String, String>, Cause> + Send + Sync>;

/// One database.
pub(crate) struct Source {
    pub(crate) side: Side,
    pub(crate) db: Database,
    pub(crate) left_out: &'static [LeftOut],
    pub(crate) told: &'static [&'static str],
    pub(crate) stands: Stands,
}

impl Sources {
    /// Nothing yet.
    pub fn new(data: PathBuf, keys: PathBuf) -> Self {
        Self { sides: Vec::new(), data, keys }
    }

    /// With the people side.
    #[must_use]
    pub fn with_people(mut self, side: &People) -> Self {
        let (of, db) = (side.clone(), side.db().clone());
        let stands = move || {
            let rounds = people::rounds(&of)?.into_iter();
            Ok(rounds.map(|one| (one.round.to_string(), one.state.to_string())).collect())
        };
        self.sides.push(Source {
            side: Side::People,
            db,
            left_out: &people::NOT_IN_BACKUPS,
            told: &people::TOLD_OF_BACKUPS,
            stands: Box::new(stands),
        });
        self
    }

    /// With the answers side.
    #[must_use]
    pub fn with_answers(mut self, side: &Answers) -> Self {
        let (of, db) = (side.clone(), side.db().clone());
        let stands = move || {
            let rounds = answers::rounds(&of)?.into_iter();
            let stand = |one: &answers::RoundStatus| match one.state {
                answers::State::Closed if one.unfinished => "closed, not published".to_owned(),
                state => state.as_str().to_owned(),
            };
            Ok(rounds.map(|one| (one.round.to_string(), stand(&one))).collect())
        };
        self.sides.push(Source {
            side: Side::Answers,
            db,
            left_out: &answers::NOT_IN_BACKUPS,
            told: &answers::TOLD_OF_BACKUPS,
            stands: Box::new(stands),
        });
        self
    }
}

/// What a side is called.
pub(crate) fn name(side: Side) -> &'static str {
    match side {
        Side::People => "people",
        Side::Answers => "answers",
    }
}

/// What a kind of database is called, and how its file ends.
pub(crate) fn kind(address: &Address) -> (&'static str, &'static str) {
    match address {
        Address::Sqlite(_) => ("SQLite", "db"),
        Address::Postgres(_) => ("PostgreSQL", "dump"),
    }
}

//! The mark of a backup: what was tried, when, and the hash of each file. A folder without one is no backup.
//!
//! It must never hold a number of ballots, tokens or used links: marks are copied into tickets and monitoring, and such a number each day
//! is a list of times. These are compared in memory only. And it bears no signature: a key for that would have to lie in a backup.

use std::{collections::BTreeMap, fs, io::Write, path::Path};

use candor_db::{
    Side,
    backup::{self, BackupError},
    files,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The file's name.
const NAME: &str = "mark.json";
const VERSION: u32 = 1;

/// What a backup is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    v: u32,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// The version of the program that made it.
    pub program: String,
    /// Its files, one for each side.
    pub files: Vec<Marked>,
}

/// One database in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marked {
    /// `people` or `answers`.
    pub side: String,
    /// `SQLite` or `PostgreSQL`.
    pub kind: String,
    /// The file's name.
    pub file: String,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// The last migration of its tables.
    pub schema: String,
    /// Rows of a few tables, which are no secret.
    pub rows: BTreeMap<String, i64>,
    /// Where each round stood when the copy was begun.
    pub rounds: BTreeMap<String, String>,
}

/// Why a folder is no backup.
#[derive(Debug, thiserror::Error)]
pub enum MarkError {
    /// There is no mark.
    #[error("{folder} is no verified backup: there is no {NAME} in it ({why})")]
    None {
        /// The folder.
        folder: String,
        /// What the system says.
        why: std::io::Error,
    },
    /// It cannot be read.
    #[error("the mark of {0} cannot be read: it is damaged, or a newer candor made it")]
    Unreadable(String),
    /// A file is another one.
    #[error(
        "{0} is not the file that was verified: a disk, a line or somebody has changed it; take another backup"
    )]
    Changed(String),
    /// A file cannot be read.
    #[error(transparent)]
    Backup(#[from] BackupError),
}

impl Mark {
    /// A new one.
    pub(super) fn new(made: DateTime<Utc>, files: Vec<Marked>) -> Self {
        Self { v: VERSION, made, program: env!("CARGO_PKG_VERSION").to_owned(), files }
    }

    /// Reads the mark of a backup.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn read(folder: &Path) -> Result<Self, MarkError> {
        let name = folder.display().to_string();
        let text =
            fs::read(folder.join(NAME)).map_err(|why| MarkError::None { folder: name.clone(), why })?;
        let mark: Self = serde_json::from_slice(&text).map_err(|_| MarkError::Unreadable(name.clone()))?;
        // A name leads nowhere else.
        let plain = |file: &Marked| Path::new(&file.file).file_name().is_some_and(|name| *name == *file.file);
        if mark.v == VERSION && mark.files.iter().all(plain) {
            Ok(mark)
        } else {
            Err(MarkError::Unreadable(name))
        }
    }

    /// Compares every file with what the mark says of it.
    ///
    /// # Errors
    /// When a file is another one, or is not there.
    pub fn verify(&self, folder: &Path) -> Result<(), MarkError> {
        for file in &self.files {
            let path = folder.join(&file.file);
            if backup::hash(&path)? != file.sha256 {
                return Err(MarkError::Changed(path.display().to_string()));
            }
        }
        Ok(())
    }

    pub(super) fn write(&self, folder: &Path) -> std::io::Result<()> {
        let mut file = files::create_new(&folder.join(NAME))?;
        serde_json::to_writer_pretty(&mut file, self)?;
        file.write_all(b"\n")?;
        file.sync_all()
    }

    /// The part of one side.
    pub fn of(&self, side: Side) -> Option<&Marked> {
        self.files.iter().find(|file| file.side == super::name(side))
    }

    /// Whether a round has ended since this one was made: closed, published or given up, on each side that the newer one has. What it
    /// holds of that round is to go. A round that was counted, and whose key is still there, has not ended.
    pub(super) fn outlived(&self, newer: &Self) -> bool {
        let rounds = newer.files.iter().flat_map(|file| file.rounds.keys());
        let over =
            |stand: &&String| ["closed", "published", "cancelled"].iter().any(|end| stand.starts_with(end));
        let ended = |round: &&String| {
            newer.files.iter().all(|file| file.rounds.get(*round).is_none_or(|stand| over(&stand)))
        };
        rounds.filter(ended).any(|round| {
            self.files.iter().any(|file| {
                let now = newer.files.iter().find(|other| other.side == file.side);
                let now = now.and_then(|now| now.rounds.get(round));
                file.rounds.get(round).is_some_and(|then| now.is_some_and(|now| now != then))
            })
        })
    }

    /// Where rounds stand, to be compared.
    pub(super) fn stands(&self) -> Vec<(&str, &BTreeMap<String, String>)> {
        self.files.iter().map(|file| (file.side.as_str(), &file.rounds)).collect()
    }
}

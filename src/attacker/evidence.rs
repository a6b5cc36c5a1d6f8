//! What an attacker has: a folder of files. Beside a key folder it is all that this crate ever reads.
//!
//! `snapshots/<when>/` holds both databases as they lay on the disk (SQLite: `people.db`, `answers.db` with `-wal` and
//! `-shm`) or as they were dumped (PostgreSQL: `people.jsonl`, `answers.jsonl`); the names sort by time. Beside it
//! lie `audit.json`, which the works council has, `log.txt`, `outbox/` and `keys/`.

use std::{
    fs, io,
    path::{Path, PathBuf},
    rc::Rc,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;

use super::{
    dump::{self, Dumped},
    rows::Row,
    sqlite,
};

/// Evidence that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// A file or folder is missing.
    #[error("{file}: {why}; expected the folder that `candor attack --dir DIR` filled")]
    Missing {
        /// Which.
        file: String,
        /// What the system says.
        #[source]
        why: io::Error,
    },
    /// The audit file is not one.
    #[error("the audit file cannot be read")]
    Audit(#[from] serde_json::Error),
    /// A file of a round with guardians is not one.
    #[error("{0} cannot be read: expected the file of a round with guardians")]
    Guarded(String),
    /// No database lies in it.
    #[error("{0} holds no database: expected snapshots/<when>/people.db or people.jsonl")]
    Empty(String),
}

/// The evidence, read.
pub(super) struct Evidence {
    folder: PathBuf,
    /// The oldest first.
    pub(super) snapshots: Vec<Snapshot>,
    /// What the works council has, sorted as it is.
    pub(super) ballots: Vec<Ballot>,
    /// The round's fingerprint.
    pub(super) manifest_hash: Vec<u8>,
}

/// Both databases at one moment.
pub(super) struct Snapshot {
    /// The folder's name: a number and some words.
    name: String,
    pub(super) path: PathBuf,
    pub(super) side: Sides,
}

/// Both databases, people first.
pub(super) enum Sides {
    Sqlite(Box<[sqlite::Database; 2]>),
    Postgres([Vec<Dumped>; 2]),
}

/// One ballot of the audit file.
pub(super) struct Ballot {
    pub(super) circle: usize,
    pub(super) pk_text: String,
    pub(super) pk: Vec<u8>,
    /// Every other value of it that can be recognised elsewhere.
    pub(super) parts: Vec<Vec<u8>>,
    /// What an attacker is after: somebody's answers.
    pub(super) answers: bool,
}

#[derive(Deserialize)]
struct AuditText {
    manifest_hash: String,
    ballots: Vec<BallotText>,
}

#[derive(Deserialize)]
struct BallotText {
    circle: usize,
    prefix: String,
    pk: String,
    token: String,
    commit: String,
    bh: String,
    sig: String,
    salt: Option<String>,
    answer: Option<Vec<u8>>,
}

impl Evidence {
    /// Reads a folder.
    pub(super) fn read(folder: &Path) -> Result<Self, EvidenceError> {
        let missing = |path: &Path, why| EvidenceError::Missing { file: path.display().to_string(), why };
        let audit = folder.join("audit.json");
        let text = fs::read_to_string(&audit).map_err(|why| missing(&audit, why))?;
        let AuditText { manifest_hash, ballots } = serde_json::from_str(&text)?;
        let all = folder.join("snapshots");
        let mut snapshots = Vec::new();
        for entry in fs::read_dir(&all).map_err(|why| missing(&all, why))? {
            let path = entry.map_err(|why| missing(&all, why))?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let sqlite = |side| sqlite::Database::read(&path, side);
            let side = match (sqlite("people"), sqlite("answers")) {
                (Some(people), Some(answers)) => Some(Sides::Sqlite(Box::new([people, answers]))),
                _ => dump::read(&path, "people")
                    .zip(dump::read(&path, "answers"))
                    .map(|(people, answers)| Sides::Postgres([people, answers])),
            };
            snapshots.extend(side.map(|side| Snapshot { name, path, side }));
        }
        if snapshots.is_empty() {
            return Err(EvidenceError::Empty(folder.display().to_string()));
        }
        snapshots.sort_by(|a, b| a.name.cmp(&b.name));
        let ballots = ballots.into_iter().map(Ballot::from).collect();
        Ok(Self { folder: folder.to_owned(), snapshots, ballots, manifest_hash: bytes(&manifest_hash) })
    }

    /// A file or folder of the evidence.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// All rows of all snapshots.
    pub(super) fn all_rows(&self) -> Vec<Rc<Row>> {
        self.snapshots.iter().flat_map(Snapshot::rows).collect()
    }
}

impl Snapshot {
    /// When it was, in words.
    pub(super) fn when(&self) -> &str {
        self.name.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
    }

    /// Every row of both databases.
    pub(super) fn rows(&self) -> Vec<Rc<Row>> {
        match &self.side {
            Sides::Sqlite(both) => both.iter().flat_map(|one| one.rows()).map(Rc::new).collect(),
            Sides::Postgres(both) => {
                both.iter().flatten().filter(|one| !one.raw).map(|one| Rc::clone(&one.row)).collect()
            }
        }
    }
}

impl From<BallotText> for Ballot {
    fn from(text: BallotText) -> Self {
        let [prefix, pk, token, commit, bh, sig] =
            [&text.prefix, &text.pk, &text.token, &text.commit, &text.bh, &text.sig].map(|part| bytes(part));
        let leaf = [b"\0candor-leaf-v1", prefix.as_slice(), &pk, &token, &commit, &bh, &sig].concat();
        let leaf = super::sha256(&leaf);
        let mut parts = vec![prefix, token, commit, bh, sig, leaf];
        parts.extend(text.salt.as_deref().map(bytes));
        Self { circle: text.circle, pk_text: text.pk, pk, parts, answers: text.answer.is_some() }
    }
}

/// Every file in a folder and in the folders inside it, by name.
pub(super) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files_below(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn bytes(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap_or_default()
}

//! The journal of one side: who did what, when, to which round. Entries are only added, each in the transaction of the act and
//! with the hash of the one before, so that none can be changed or left out without a trace.
//!
//! There are two, one in each database, and nothing of one crosses to the other. It must never hold that somebody collected or
//! answered, nor what was said; and no other room writes to its table.
//!
//! Why by hand: libraries of transparency logs keep trees for strangers to query; this is one hash after another.

mod store;

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use chrono::{DateTime, Utc};

use candor_db::{AnyConnection, Database, DbError};

/// Who orders something, and when.
#[derive(Clone, PartialEq, Eq)]
pub struct By {
    who: Who,
    /// When it is ordered.
    pub at: DateTime<Utc>,
}

#[derive(Clone, PartialEq, Eq)]
enum Who {
    Account(String),
    Terminal(String),
    Itself,
    PeopleSide,
}

impl By {
    /// Somebody who is signed in.
    pub fn account(address: &impl fmt::Display, at: DateTime<Utc>) -> Self {
        Self { who: Who::Account(address.to_string()), at }
    }

    /// Whoever types at the server, as the system calls them.
    pub fn terminal(user: &str, at: DateTime<Utc>) -> Self {
        Self { who: Who::Terminal(user.to_owned()), at }
    }

    /// Nobody: it happened by itself, because it was due.
    pub fn itself(at: DateTime<Utc>) -> Self {
        Self { who: Who::Itself, at }
    }

    /// The same as the answers side may know it: that it was the people side, and not who there.
    pub fn across(&self) -> Self {
        let who = if self.who == Who::Itself { Who::Itself } else { Who::PeopleSide };
        Self { who, at: self.at }
    }

    /// In words.
    pub fn who(&self) -> String {
        match &self.who {
            Who::Account(address) => address.clone(),
            Who::Terminal(user) => format!("{user}, at the server"),
            Who::Itself => "by itself".to_owned(),
            Who::PeopleSide => "the people side".to_owned(),
        }
    }
}

impl fmt::Debug for By {
    /// Shows no address: this could be a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "By(.., {})", self.at)
    }
}

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// From 1, without gaps.
    pub number: i64,
    /// When, in seconds since 1970.
    pub at: i64,
    /// Who, in words.
    pub who: String,
    /// The round that it was about; empty where it was about none.
    pub round: String,
    /// What was done, in words.
    pub what: String,
    /// SHA-256, in hex, over all of this and the hash of the entry before.
    pub hash: String,
}

impl Entry {
    /// The day and time of it, UTC.
    pub fn time(&self) -> String {
        DateTime::from_timestamp(self.at, 0)
            .map(|at| at.format("%Y-%m-%d %H:%M:%S").to_string())
            .unwrap_or_default()
    }

    /// The hash that it has to have: over the JSON array of a name, its parts and the hash before.
    fn hash_after(&self, before: &str) -> String {
        let parts = serde_json::json!([
            "candor-journal-v1",
            self.number,
            self.at,
            self.who,
            self.round,
            self.what,
            before
        ]);
        hex::encode(digest(&SHA256, parts.to_string().as_bytes()))
    }
}

/// An entry that does not follow from the one before.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error(
    "entry {0} does not follow from the one before it: an entry was changed, taken out or put in after it was written"
)]
pub struct Broken(pub i64);

/// Adds one entry, in the transaction of what it says; gives its number. The last thing that a transaction does: others wait
/// for it.
///
/// # Errors
/// When the database refuses; then nothing of the transaction has happened.
pub fn add(connection: &mut AnyConnection, by: &By, round: &str, what: &str) -> Result<i64, DbError> {
    store::lock(connection)?;
    let (number, before) = store::last(connection)?.unwrap_or_default();
    let mut entry = Entry {
        number: number + 1,
        at: by.at.timestamp(),
        who: by.who(),
        round: round.to_owned(),
        what: what.to_owned(),
        hash: String::new(),
    };
    entry.hash = entry.hash_after(&before);
    store::add(connection, &entry)?;
    Ok(entry.number)
}

/// All entries, the oldest first.
///
/// # Errors
/// When the database refuses.
pub fn read(database: &Database) -> Result<Vec<Entry>, DbError> {
    store::all(&mut *database.connection()?)
}

/// Whether each entry follows from the one before. That nothing is missing at the end is seen by whoever has noted the last
/// number and its hash.
///
/// # Errors
/// The first entry that does not.
pub fn check(entries: &[Entry]) -> Result<(), Broken> {
    let mut before = "";
    for (number, entry) in (1..).zip(entries) {
        if entry.number != number || entry.hash != entry.hash_after(before) {
            return Err(Broken(number));
        }
        before = &entry.hash;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_db::{Address, Side};

    fn journal() -> (tempfile::TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("people.db"));
        (folder, Database::open(&address, Side::People).unwrap())
    }

    fn by() -> By {
        By::terminal("ada", "2026-09-01T12:00:00Z".parse().unwrap())
    }

    #[test]
    fn entries_follow_from_each_other_and_a_lie_anywhere_is_found() {
        let (_folder, database) = journal();
        for what in ["opened", "closed", "published"] {
            database.run("note", |conn| add(conn, &by(), "q3", what)).unwrap();
        }
        let entries = read(&database).unwrap();
        assert_eq!(check(&entries), Ok(()));
        assert_eq!(entries[1].time(), "2026-09-01 12:00:00");
        let lie = |change: &dyn Fn(&mut Vec<Entry>)| {
            let mut told = entries.clone();
            change(&mut told);
            check(&told).unwrap_err().0
        };
        assert_eq!(lie(&|told| told[1].what = "cancelled".to_owned()), 2);
        assert_eq!(lie(&|told| told[0].at += 1), 1);
        assert_eq!(lie(&|told| told[2].who = "bob, at the server".to_owned()), 3);
        assert_eq!(lie(&|told| drop(told.remove(1))), 2);
        assert_eq!(lie(&|told| told.swap(0, 1)), 1);
        assert_eq!(
            lie(&|told| {
                told.remove(0);
                for (number, entry) in (1..).zip(told) {
                    entry.number = number;
                }
            }),
            1
        );
    }

    #[test]
    fn what_fails_is_not_in_it() {
        let (_folder, database) = journal();
        let failed: Result<(), DbError> = database.run("note", |conn| {
            add(conn, &by(), "q3", "opened")?;
            Err(diesel::result::Error::RollbackTransaction.into())
        });
        failed.unwrap_err();
        assert_eq!(read(&database).unwrap(), []);
        assert_eq!(format!("{:?}", by()), "By(.., 2026-09-01 12:00:00 UTC)", "no name in a log");
    }

    #[test]
    fn the_hash_is_what_the_head_of_the_file_says() {
        // printf '["candor-journal-v1",1,1788264000,"ada, at the server","q3","opened",""]' | sha256sum
        let entry = Entry {
            number: 1,
            at: 1_788_264_000,
            who: "ada, at the server".to_owned(),
            round: "q3".to_owned(),
            what: "opened".to_owned(),
            hash: String::new(),
        };
        assert_eq!(entry.hash_after(""), "01ccc568fc6d47771b0c536118844c5c4da49e5270f696d22f578b5338265a68");
    }
}

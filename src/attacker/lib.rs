//! The attacker: reads a folder of stolen files and says for each person which answer in the audit file is theirs.
//!
//! It must never depend on anything that knows the truth: its manifest names no crate of candor but `protocol`, whose
//! algorithms are public. It speaks no SQL and opens no database: it reads bytes, as an attacker would.
//!
//! Every attack is one [`clues::Clue`]: an order in which people collected and an order in which answers came. Inside
//! each circle the two are matched ([`matching`]). Where a way shows only one of the two orders, the best other one
//! is borrowed: an attacker has everything at once.

mod carve;
mod clues;
mod dump;
mod evidence;
mod guarded;
mod identifiers;
mod keys;
mod known;
mod mails;
mod matching;
mod papers;
mod rows;
mod sqlite;

use std::{collections::HashSet, path::Path, rc::Rc};

use self::{
    clues::{Clue, Take},
    dump::Dumped,
    evidence::{Evidence, Sides, Snapshot},
    identifiers::Identifiers,
    known::Known,
    rows::Sighting,
};
pub use evidence::EvidenceError;
pub use guarded::{ALL_LAYERS, Insider, analyse_guarded};

/// What one way of looking led to.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// What was looked at.
    pub way: String,
    /// How many answers it could put into an order at all; without any it is blind, and its guesses are luck.
    pub placed: usize,
    /// Person, and the one-time key of the ballot said to be theirs (base64url).
    pub guesses: Vec<(String, String)>,
}

/// The name of the attack that tries the key folder.
pub const KEY_FILES: &str = "key files";

/// Looks at a folder in every way there is. `keys` is the stolen key folder.
///
/// # Errors
/// When the folder is not one of stolen files.
pub fn analyse(folder: &Path, keys: &Path) -> Result<Vec<Attempt>, EvidenceError> {
    let evidence = Evidence::read(folder)?;
    let known = Known::learn(&evidence);
    let mut clues = from_databases(&evidence, &known, &known.identifiers);
    for snapshot in fullest_and_last(&evidence) {
        let what = if matches!(snapshot.side, Sides::Sqlite(_)) {
            "freed pages and unused space"
        } else {
            "write-ahead log, raw"
        };
        clues.push(carve::carve(format!("{what} ({})", snapshot.when()), snapshot, &known));
    }
    clues.push(papers::in_log("log, every level".to_owned(), &evidence, &known));
    clues.push(papers::in_outbox("outbox folder".to_owned(), &evidence, &known));
    clues.push(clues::inside_documents("order inside documents".to_owned(), &evidence, &known));
    let opened = keys::try_all(keys, &evidence, &known);
    let with_keys = opened
        .identifiers
        .map(|identifiers| clues::together(String::new(), &from_databases(&evidence, &known, &identifiers)));
    let name = format!("{KEY_FILES}: {} left in the key folder", opened.files);
    clues.push(Clue { name, ..with_keys.unwrap_or_default() });
    clues.push(clues::together("everything together".to_owned(), &clues));

    let collecting = clues.iter().max_by_key(|clue| clue.order_of_collecting());
    let collecting = collecting.map(|clue| clue.people.clone()).unwrap_or_default();
    let attempt = |clue: &Clue| {
        let people = if clue.collecting { &clue.people } else { &collecting };
        let placed = clue.ballots.keys().filter(|at| evidence.ballots[**at].answers).count();
        Attempt {
            way: clue.name.clone(),
            placed,
            guesses: matching::guess(people, &clue.ballots, &known, &evidence.ballots),
        }
    };
    Ok(clues.iter().map(attempt).collect())
}

/// Every order that rows of databases show.
fn from_databases(evidence: &Evidence, known: &Known, identifiers: &Identifiers) -> Vec<Clue> {
    let mut clues = Vec::new();
    let mut add = |name: (String, u8), sightings: &[Sighting], take: Take| {
        clues.push(Clue::of(name, sightings, take, known, identifiers));
    };
    for snapshot in fullest_and_last(evidence) {
        let when = snapshot.when();
        match &snapshot.side {
            Sides::Sqlite(both) => {
                let all = |order: fn(&sqlite::Database) -> Vec<Sighting>| {
                    both.iter().flat_map(order).collect::<Vec<_>>()
                };
                add(
                    (format!("order of rowids ({when})"), 3),
                    &all(sqlite::Database::in_rowid_order),
                    Take::Claim,
                );
                add(
                    (format!("order of keys ({when})"), 0),
                    &all(sqlite::Database::in_key_order),
                    Take::Claim,
                );
                add(
                    (format!("cell offsets inside pages ({when})"), 1),
                    &all(sqlite::Database::in_page_order),
                    Take::Claim,
                );
            }
            Sides::Postgres(both) => {
                let all = |order: fn(&[Dumped]) -> Vec<Sighting>| {
                    both.iter().flat_map(|side| order(side)).collect::<Vec<_>>()
                };
                let xmin = all(dump::in_xmin_order);
                add((format!("xmin of claims and ballots ({when})"), 3), &xmin, Take::Claim);
                add((format!("lowest xmin of all tables ({when})"), 2), &xmin, Take::Lowest);
                add((format!("highest xmin of all tables ({when})"), 2), &xmin, Take::Highest);
                add((format!("ctid ({when})"), 1), &all(dump::in_ctid_order), Take::Claim);
                add((format!("dead rows in pages ({when})"), 2), &all(dump::raw), Take::Lowest);
            }
        }
    }
    let replays = replays(evidence);
    for (name, grade, sightings) in &replays {
        add(((*name).to_owned(), *grade), sightings, Take::Claim);
    }
    let nights = by_snapshot(evidence);
    add(("nightly backups, what is new in each".to_owned(), 2), &nights, Take::Claim);
    clues
}

/// What was written in which order: the logs that lay beside the databases, an archive of all logs, or, on PostgreSQL,
/// the transactions of all snapshots.
fn replays(evidence: &Evidence) -> Vec<(&'static str, u8, Vec<Sighting>)> {
    let mut sides: [Vec<&sqlite::Database>; 2] = Default::default();
    let mut dumped = Vec::new();
    for snapshot in &evidence.snapshots {
        match &snapshot.side {
            Sides::Sqlite(both) => {
                for (side, one) in sides.iter_mut().zip(both.iter()) {
                    side.push(one);
                }
            }
            Sides::Postgres(both) => dumped.extend(both.iter().flat_map(|side| dump::in_xmin_order(side))),
        }
    }
    let folder = evidence.path("archive");
    let archived = ["people", "answers"].into_iter().zip(&sides);
    let archived = archived.flat_map(|(name, side)| sqlite::replay_archive(&folder, name, side)).collect();
    let mut replays = vec![
        (
            "write-ahead logs of all snapshots, commit by commit",
            3,
            sides.iter().flat_map(|side| sqlite::replay(side)).collect(),
        ),
        ("archive of every write-ahead log, commit by commit", 4, archived),
        ("xmin of all snapshots", 4, dumped),
    ];
    replays.retain(|(_, _, sightings)| !sightings.is_empty());
    replays
}

/// Every version of every row with the first snapshot that has it.
fn by_snapshot(evidence: &Evidence) -> Vec<Sighting> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for (at, snapshot) in (0_i64..).zip(&evidence.snapshots) {
        for row in snapshot.rows() {
            if seen.insert((Rc::clone(&row.table), row.values.clone())) {
                found.push(Sighting { row, at: [at, 0] });
            }
        }
    }
    found
}

/// The last snapshot that shows who collected, which is the fullest, and the last of all.
fn fullest_and_last(evidence: &Evidence) -> Vec<&Snapshot> {
    let full =
        evidence.snapshots.iter().rposition(|snapshot| snapshot.rows().iter().any(|row| known::claims(row)));
    let last = evidence.snapshots.len() - 1;
    let mut which: Vec<usize> = full.into_iter().chain([last]).collect();
    which.dedup();
    which.into_iter().map(|at| &evidence.snapshots[at]).collect()
}

/// SHA-256.
fn sha256(bytes: &[u8]) -> Vec<u8> {
    aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes).as_ref().to_vec()
}

//! Designs that somebody careful enough to leave out times might build, and that give everybody away all the same.
//! The same attacker must find them out: otherwise it is the attacker that is dead, and its silence says nothing.
//!
//! They are written by the events of the real round, into databases of their own, and must never be used for more.

mod store;

use std::path::{Path, PathBuf};

use rand::CryptoRng;

use super::{
    AttackError,
    simulation::{Databases, Event, copy_rows, failed, write},
};

/// A design, and where an attacker finds what it left.
pub struct Planted {
    /// In a few words.
    pub name: &'static str,
    /// What it is bound to fall to.
    pub falls_to: &'static str,
    /// The evidence.
    pub evidence: PathBuf,
}

/// Writes the events of a round into each broken design, and takes a snapshot of each.
///
/// # Errors
/// When a database or a file fails.
pub fn plant(
    events: &[Event],
    databases: &Databases<'_>,
    audit: &Path,
    folder: &Path,
    rng: &mut impl CryptoRng,
) -> Result<Vec<Planted>, AttackError> {
    let mut planted = vec![
        Planted {
            name: "no times, ordinary tables with row ids (SQLite)",
            falls_to: "order of rowids",
            evidence: folder.join("broken-rowids"),
        },
        Planted {
            name: "no times, random keys, plain answers (SQLite)",
            falls_to: "write-ahead logs of all snapshots, commit by commit",
            evidence: folder.join("broken-wal"),
        },
    ];
    let on_postgres = store::is_postgres(databases);
    if on_postgres {
        planted.push(Planted {
            name: "no times, random keys, plain answers (PostgreSQL)",
            falls_to: "xmin of claims and ballots",
            evidence: folder.join("broken-postgres"),
        });
    }
    for design in &planted {
        let snapshot = design.evidence.join("snapshots").join("01 end");
        std::fs::create_dir_all(&snapshot).map_err(|why| failed(&snapshot, why))?;
        let text = std::fs::read(audit).map_err(|why| failed(audit, why))?;
        write(&design.evidence.join("audit.json"), &text)?;
    }
    let snapshot = |at: usize| planted[at].evidence.join("snapshots").join("01 end");
    store::with_row_ids(events, &snapshot(0), rng)?;
    store::with_random_keys(events, &snapshot(1), rng)?;
    if on_postgres {
        store::on_postgres(events, databases, rng)?;
        for (name, db) in databases {
            copy_rows(db, store::SCHEMA, &snapshot(2).join(format!("{name}.jsonl")))?;
        }
        store::clear_away(databases)?;
    }
    Ok(planted)
}

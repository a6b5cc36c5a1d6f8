//! Designs that somebody careful enough to leave out times might build, and that give everybody away all the same.
//! The same thief must find them out: otherwise it is the thief that is dead, and its silence says nothing.
//!
//! They are written by the events of the real round, into databases of their own, and must never be used for more.

mod store;

use std::path::{Path, PathBuf};

use rand::CryptoRng;

use super::{
    AttackError,
    theatre::{Databases, Deed, failed, steal_dump, write},
};

/// A design, and where a thief finds what it left.
pub struct Planted {
    /// In a few words.
    pub name: &'static str,
    /// What it is bound to fall to.
    pub falls_to: &'static str,
    /// The loot.
    pub loot: PathBuf,
}

/// Writes the events of a round into each careless design, and steals.
///
/// # Errors
/// When a database or a file fails.
pub fn plant(
    deeds: &[Deed],
    databases: &Databases<'_>,
    audit: &Path,
    folder: &Path,
    rng: &mut impl CryptoRng,
) -> Result<Vec<Planted>, AttackError> {
    let mut planted = vec![
        Planted {
            name: "no times, ordinary tables with row ids (SQLite)",
            falls_to: "order of rowids",
            loot: folder.join("careless-rowids"),
        },
        Planted {
            name: "no times, random keys, plain answers (SQLite)",
            falls_to: "write-ahead logs of all thefts, commit by commit",
            loot: folder.join("careless-wal"),
        },
    ];
    let on_postgres = store::is_postgres(databases);
    if on_postgres {
        planted.push(Planted {
            name: "no times, random keys, plain answers (PostgreSQL)",
            falls_to: "xmin of claims and ballots",
            loot: folder.join("careless-postgres"),
        });
    }
    for design in &planted {
        let theft = design.loot.join("thefts").join("01 end");
        std::fs::create_dir_all(&theft).map_err(|why| failed(&theft, why))?;
        let text = std::fs::read(audit).map_err(|why| failed(audit, why))?;
        write(&design.loot.join("audit.json"), &text)?;
    }
    let theft = |at: usize| planted[at].loot.join("thefts").join("01 end");
    store::with_row_ids(deeds, &theft(0), rng)?;
    store::with_random_keys(deeds, &theft(1), rng)?;
    if on_postgres {
        store::on_postgres(deeds, databases, rng)?;
        for (name, db) in databases {
            steal_dump(db, store::SCHEMA, &theft(2).join(format!("{name}.jsonl")))?;
        }
        store::clear_away(databases)?;
    }
    Ok(planted)
}

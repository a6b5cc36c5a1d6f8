//! The roster: the tree of units, who leads them, and who may be asked. HR replaces it as a whole by an import.
//!
//! An import shows what it would change before it changes anything, and it is done completely or not at all.
//! Nothing here may know a round, an invitation or an answer.

mod changes;
mod read;
pub(crate) mod store;

use std::{collections::HashMap, fmt};

use candor_db::{Database, DbError};
use candor_mail::EmailAddress;
use candor_protocol::survey::{Tree, UnitId};

pub use crate::table::{Problem, Problems};
pub use changes::Changes;
pub use read::read;

/// Everybody who may be asked, in a tree of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    /// The units.
    pub tree: Tree,
    /// Who gets the report of a unit. Units may have nobody; a leader need not be one of the people.
    pub leaders: HashMap<UnitId, EmailAddress>,
    /// Everybody, by address. They may belong to any unit, also to an inner one.
    pub people: Vec<Person>,
}

/// One person who may be asked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Person {
    /// Where the invitation goes. It stands for the person.
    pub email: EmailAddress,
    /// The unit that the person belongs to.
    pub unit: UnitId,
    /// How to address the person.
    pub name: Option<String>,
    /// The language code that the person prefers, lower case, e.g. `de`.
    pub language: Option<String>,
}

impl fmt::Debug for Person {
    /// Shows neither name nor address: this could be a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Person(hidden, of {})", self.unit)
    }
}

impl Roster {
    /// How many people belong directly to each unit. Every unit is there, also an empty one.
    pub fn head_counts(&self) -> HashMap<UnitId, usize> {
        let mut counts: HashMap<UnitId, usize> =
            self.tree.units().iter().map(|unit| (unit.id.clone(), 0)).collect();
        for person in &self.people {
            *counts.entry(person.unit.clone()).or_default() += 1;
        }
        counts
    }
}

impl Roster {
    /// Only these units, with everything below them and whoever leads or belongs to them; `None` where one of them is not
    /// there, or none is given.
    pub fn part(&self, units: &[UnitId]) -> Option<Self> {
        let tree = self.tree.part(units)?;
        let asked = |unit: &UnitId| {
            let at = tree.position(unit);
            at.is_some_and(|at| tree.upwards(at).any(|above| units.contains(&tree.unit(above).id)))
        };
        let people = self.people.iter().filter(|person| asked(&person.unit)).cloned().collect();
        let led = self.leaders.iter().filter(|(unit, _)| tree.position(unit).is_some());
        let leaders = led.map(|(unit, leader)| (unit.clone(), leader.clone())).collect();
        Some(Self { tree, leaders, people })
    }
}

/// Why a roster was not imported. The stored one is then as it was.
#[derive(Debug, thiserror::Error)]
pub enum RosterError {
    /// The files are not sound.
    #[error("the roster was not read:\n{0}")]
    Files(#[from] Problems),
    /// Somebody else imported in the meantime.
    #[error(
        "the stored roster was changed by somebody else after the differences were shown: nothing was imported; \
         start the import again and look at the new differences"
    )]
    Changed,
    /// The database refused.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// An import that was checked and not yet done.
#[derive(Debug)]
pub struct Prepared {
    before: Option<Roster>,
    roster: Roster,
    changes: Changes,
}

impl Prepared {
    /// What it would change.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// The roster that would be stored.
    pub fn roster(&self) -> &Roster {
        &self.roster
    }
}

/// Reads both files (each a name and its bytes) and compares them with the stored roster. Changes nothing.
///
/// # Errors
/// With everything that is wrong in the files, or when the database refuses.
pub fn prepare(
    db: &Database,
    units_csv: (&str, &[u8]),
    people_csv: (&str, &[u8]),
) -> Result<Prepared, RosterError> {
    let roster = read(units_csv, people_csv)?;
    let before = db.run("read the roster", store::load)?;
    let changes = Changes::between(before.as_ref(), &roster);
    Ok(Prepared { before, roster, changes })
}

/// The stored roster; `None` before the first import.
///
/// # Errors
/// When the database refuses.
pub fn stored(db: &Database) -> Result<Option<Roster>, DbError> {
    db.run("read the roster", store::load)
}

/// The units that somebody leads.
///
/// # Errors
/// When the database refuses.
pub fn leads(db: &Database, leader: &EmailAddress) -> Result<Vec<UnitId>, DbError> {
    store::leads(&mut *db.connection()?, leader)
}

/// Stores the roster whose changes were shown, and exactly those: in one transaction.
///
/// # Errors
/// [`RosterError::Changed`] when the stored roster is no longer the one that was compared with.
pub fn apply(db: &Database, prepared: &Prepared) -> Result<(), RosterError> {
    db.run("replace the roster", |connection| {
        store::lock(connection)?;
        if store::load(connection)? != prepared.before {
            return Err(RosterError::Changed);
        }
        Ok(store::replace(connection, &prepared.roster)?)
    })
}

//! The roster: the tree of units, who leads them, and who may be asked. HR replaces it as a whole by an import.
//!
//! An import shows what it would change before it changes anything, and it is done completely or not at all.
//! Nothing here may know a round, an invitation or an answer: what an import does to them stands in `follow`.

pub(crate) mod before_store;
mod by_hand;
mod changes;
mod columns;
mod export;
mod kinds;
mod known;
mod leaders;
mod list;
mod person;
mod read;
mod somebody;
mod spelling;
pub(crate) mod store;
mod values;
mod words;

use std::collections::{BTreeMap, HashMap, HashSet};

use candor_db::{AnyConnection, Database, DbError};
use candor_mail::EmailAddress;
use candor_protocol::survey::{RoundName, Tree, UnitId};

use crate::table::saying;
pub use crate::table::{Problem, Problems, Saying, Value};
pub use by_hand::{Hand, Step, Typed, prepare_by_hand};
pub use changes::{Changes, Guard};
pub use columns::{Lacking, Renamed, RenamedError, lacking, swapped};
pub use export::{Export, export, tables};
pub(crate) use known::{Known, recognise};
pub use leaders::read_leaders;
pub use list::{ListedUnit, UnitList, is_stored, led, list, listed_unit};
pub(crate) use person::Anybody;
pub use person::{OnPaper, Person};
pub use read::read;
pub use somebody::{FoundPerson, Somebody, find_people, person_by_key};
use spelling::number;
pub(crate) use values::is_language;

/// Everybody who may be asked, in a tree of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    /// The units.
    pub tree: Tree,
    /// Who gets the report of a unit. Units may have nobody; a leader need not be one of the people.
    pub leaders: HashMap<UnitId, EmailAddress>,
    /// Everybody with an address, by address. They may belong to any unit, also to an inner one.
    pub people: Vec<Person>,
    /// Everybody without one, by id: they draw paper cards.
    pub on_paper: Vec<OnPaper>,
}

/// The units of a roster without the people in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Units {
    /// The units.
    pub tree: Tree,
    /// Who gets the report of a unit.
    pub leaders: HashMap<UnitId, EmailAddress>,
}

impl Roster {
    /// Everybody: those with an address first.
    pub(crate) fn everybody(&self) -> impl Iterator<Item = Anybody<'_>> {
        let on_paper = self.on_paper.iter().map(Anybody::OnPaper);
        self.people.iter().map(Anybody::ByMail).chain(on_paper)
    }

    /// What each of them is known by, in that order.
    pub(crate) fn known(&self) -> Vec<Known<'_>> {
        self.everybody().map(Anybody::known).collect()
    }

    /// How many people there are, with an address or without one.
    pub fn size(&self) -> usize {
        self.people.len() + self.on_paper.len()
    }

    /// How many people belong directly to each unit. Every unit is there, also an empty one.
    pub fn head_counts(&self) -> HashMap<UnitId, usize> {
        let mut counts: HashMap<UnitId, usize> =
            self.tree.units().iter().map(|unit| (unit.id.clone(), 0)).collect();
        for person in self.everybody() {
            *counts.entry(person.unit().clone()).or_default() += 1;
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
        let on_paper = self.on_paper.iter().filter(|person| asked(&person.unit)).cloned().collect();
        let led = self.leaders.iter().filter(|(unit, _)| tree.position(unit).is_some());
        let leaders = led.map(|(unit, leader)| (unit.clone(), leader.clone())).collect();
        Some(Self { tree, leaders, people, on_paper })
    }
}

/// How many people and leaders have an address at each domain.
fn domains(roster: &Roster) -> BTreeMap<&str, [usize; 2]> {
    let mut all: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for person in &roster.people {
        all.entry(person.email.domain()).or_default()[0] += 1;
    }
    for leader in roster.leaders.values().collect::<HashSet<_>>() {
        all.entry(leader.domain()).or_default()[1] += 1;
    }
    all
}

/// A person's new address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressChange {
    /// The address before.
    pub old: EmailAddress,
    /// The address from now on.
    pub new: EmailAddress,
    /// The open rounds in which the person's invitation goes there from now on. The old address is told.
    pub rounds: Vec<RoundName>,
}

/// Why a roster was not imported. The stored one is then as it was.
#[derive(Debug, thiserror::Error)]
pub enum RosterError {
    /// The files are not sound.
    #[error("the roster was not read:\n{0}")]
    Files(#[from] Problems),
    /// Ids that a spreadsheet changed: everybody would be somebody else.
    #[error(
        "found the id {found} where the stored roster has {stored} for the same address ({people} people): a spreadsheet drops \
         leading zeros; nothing was imported"
    )]
    Ids {
        /// The first one.
        found: String,
        /// What it was.
        stored: String,
        /// How many there are.
        people: usize,
    },
    /// Several people have no leader, and no name was given for a unit above them.
    #[error(
        "found {count} people without a leader, expected one, or a name for the whole organisation above them: {}", Value::from(some.clone())
    )]
    Heads {
        /// How many there are.
        count: usize,
        /// A few of them.
        some: Vec<Saying>,
    },
    /// There is no roster.
    #[error("there is no roster yet: the first one is imported")]
    NothingYet,
    /// There is none before the stored one.
    #[error("there is no roster before this one: nothing was imported over it")]
    NothingBefore,
    /// What was typed of one person or unit is not sound.
    #[error("{0}")]
    ByHand(Saying),
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
    notes: Vec<Saying>,
    /// The units, where candor made them.
    picture: Option<Vec<Saying>>,
    /// Addresses before and after of which HR said that they are one person's.
    same: Vec<(EmailAddress, EmailAddress)>,
    /// What was done by hand, where it was.
    by_hand: Option<Hand>,
    /// What changes about a person, where the differences only count it.
    said: Vec<Saying>,
}

impl Prepared {
    /// What it would change.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// The roster that it was compared with; `None` before the first import.
    pub fn before(&self) -> Option<&Roster> {
        self.before.as_ref()
    }

    /// The roster that would be stored.
    pub fn roster(&self) -> &Roster {
        &self.roster
    }

    /// The units as people look at them, where candor made them from who leads whom.
    pub fn picture(&self) -> Option<&[Saying]> {
        self.picture.as_deref()
    }

    /// What is done by hand, without saying to whom; `None` for an import.
    pub fn by_hand(&self) -> Option<&Hand> {
        self.by_hand.as_ref()
    }

    /// What changes about the one person, which the differences only count: a line each.
    pub fn said(&self) -> &[Saying] {
        &self.said
    }

    /// What the files hold that is not read, and what should be known of the rest: a sentence each.
    pub fn notes(&self) -> &[Saying] {
        &self.notes
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
    prepare_renamed(db, units_csv, people_csv, &[])
}

/// The same with files that call their columns otherwise.
///
/// # Errors
/// With everything that is wrong in the files, or when the database refuses.
pub fn prepare_renamed(
    db: &Database,
    units_csv: (&str, &[u8]),
    people_csv: (&str, &[u8]),
    columns: &[Renamed],
) -> Result<Prepared, RosterError> {
    let read::Found { roster, notes } = read::read_renamed(units_csv, people_csv, columns)?;
    compare(db, roster, notes, Vec::new())
}

/// The same with one list in which everybody has a leader, from which the units are made. `organisation` names the whole.
///
/// # Errors
/// With everything that is wrong in the list, or when the database refuses.
pub fn prepare_leaders(
    db: &Database,
    workers_csv: (&str, &[u8]),
    columns: &[Renamed],
    organisation: Option<&str>,
) -> Result<Prepared, RosterError> {
    let read::Found { roster, notes } = leaders::read_renamed(workers_csv, columns, organisation)?;
    let picture = leaders::picture(&roster);
    Ok(Prepared { picture: Some(picture), ..compare(db, roster, notes, Vec::new())? })
}

/// Compares a roster with the stored one, in which somebody may have another address though no id says so.
fn compare(
    db: &Database,
    roster: Roster,
    mut notes: Vec<Saying>,
    same: Vec<(EmailAddress, EmailAddress)>,
) -> Result<Prepared, RosterError> {
    let before = db.run("read the roster", store::load)?;
    if let Some(before) = &before {
        ids_stay(before, &roster)?;
    }
    let changes = Changes::knowing(before.as_ref(), &roster, &same);
    let everybody: HashSet<&EmailAddress> = roster.people.iter().map(|person| &person.email).collect();
    let led: HashSet<&EmailAddress> =
        roster.leaders.values().filter(|leader| !everybody.contains(leader)).collect();
    for change in changes.addresses.iter().filter(|change| led.contains(&change.old)) {
        notes.push(saying!(
            "roster-leads-as-before",
            "{old} has a new address, {new}, and still leads a unit under the old one: the units should say the new one, too",
            old = change.old.as_str(),
            new = change.new.as_str()
        ));
    }
    Ok(Prepared { before, roster, changes, notes, picture: None, same, by_hand: None, said: Vec::new() })
}

/// Refuses ids that are those of before as a spreadsheet writes them.
fn ids_stay(before: &Roster, after: &Roster) -> Result<(), RosterError> {
    let was: HashMap<&EmailAddress, &str> =
        before.people.iter().filter_map(|person| Some((&person.email, person.id.as_deref()?))).collect();
    let changed = after.people.iter().filter_map(|person| {
        let (found, stored) = (person.id.as_deref()?, *was.get(&person.email)?);
        let same = found != stored && number(found).is_some_and(|found| number(stored) == Some(found));
        same.then(|| (found.to_owned(), stored.to_owned()))
    });
    let changed: Vec<(String, String)> = changed.collect();
    match changed.first() {
        None => Ok(()),
        Some((found, stored)) => {
            Err(RosterError::Ids { found: found.clone(), stored: stored.clone(), people: changed.len() })
        }
    }
}

/// The stored roster; `None` before the first import.
///
/// # Errors
/// When the database refuses.
pub fn stored(db: &Database) -> Result<Option<Roster>, DbError> {
    db.run("read the roster", store::load)
}

/// The language code that somebody prefers, lower case, where the roster says it.
///
/// # Errors
/// When the database refuses.
pub fn language(db: &Database, person: &EmailAddress) -> Result<Option<String>, DbError> {
    store::language(&mut *db.connection()?, person)
}

/// The units that somebody leads.
///
/// # Errors
/// When the database refuses.
pub fn leads(db: &Database, leader: &EmailAddress) -> Result<Vec<UnitId>, DbError> {
    store::leads(&mut *db.connection()?, leader)
}

/// Stores the roster whose changes were shown, and exactly those, and keeps the one before: in the caller's transaction.
///
/// # Errors
/// [`RosterError::Changed`] when the stored roster is no longer the one that was compared with.
pub(crate) fn apply(connection: &mut AnyConnection, prepared: &Prepared) -> Result<(), RosterError> {
    store::lock(connection)?;
    if store::load(connection)? != prepared.before {
        return Err(RosterError::Changed);
    }
    if let Some(before) = &prepared.before {
        before_store::keep(connection, &export(before), &prepared.same)?;
    }
    Ok(store::replace(connection, &prepared.roster)?)
}

/// What going back to the roster before the stored one would change. Going back is an import like any other: the roster that
/// is left is then the one before, and can be gone back to. Whoever HR named as one person since then gets the old address back.
///
/// # Errors
/// When there is none, or the database refuses.
pub fn prepare_undo(db: &Database) -> Result<Prepared, RosterError> {
    let (kept, pairs) = db.run("read the roster before", |conn| {
        Ok::<_, DbError>((before_store::kept(conn)?, before_store::pairs(conn)?))
    })?;
    let (units, people) = kept.ok_or(RosterError::NothingBefore)?;
    let before = read(("the units before", units.as_bytes()), ("the people before", people.as_bytes()))?;
    let back = pairs.into_iter().map(|(then, now)| (now, then));
    compare(db, before, Vec::new(), back.collect())
}

/// Whether there is a roster before the stored one.
///
/// # Errors
/// When the database refuses.
pub fn has_before(db: &Database) -> Result<bool, DbError> {
    before_store::has_kept(&mut *db.connection()?)
}

/// The roster before the stored one; `None` where there is none.
///
/// # Errors
/// When the database refuses.
pub fn before(db: &Database) -> Result<Option<Roster>, RosterError> {
    let kept = db.run("read the roster before", before_store::kept)?;
    let read =
        |(units, people): (String, String)| read(("units", units.as_bytes()), ("people", people.as_bytes()));
    kept.map(read).transpose()
}

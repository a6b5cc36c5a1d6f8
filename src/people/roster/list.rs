//! The stored roster in pieces, for a page that is read by people: never more than what is shown is held.
//!
//! It must never be what a round is planned by: that is the whole roster.

use std::collections::{HashMap, HashSet};

use candor_db::{AnyConnection, Database, DbError};

use super::store::{self, UnitLine};
use candor_protocol::survey::UnitId;

/// A piece of the list of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitList {
    /// How many people there are in all units.
    pub people: usize,
    /// How many units.
    pub units: usize,
    /// How many of them have somebody who gets the report.
    pub leaders: usize,
    /// How many were found.
    pub found: usize,
    /// Some of those, in the order of the tree.
    pub lines: Vec<ListedUnit>,
}

/// A unit in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedUnit {
    /// How many units are above it.
    pub depth: usize,
    /// The name.
    pub name: String,
    /// The identifier.
    pub id: String,
    /// The name of the unit above; empty for the whole organisation.
    pub above: String,
    /// Who gets the report.
    pub leader: Option<String>,
    /// People directly in it.
    pub directly: usize,
}

/// Units whose name, identifier or leader holds some text, however it is capitalised; all where it is empty. At most `most` of them,
/// after the first `from`. `None` before the first import.
///
/// # Errors
/// When the database refuses.
pub fn list(db: &Database, text: &str, from: usize, most: usize) -> Result<Option<UnitList>, DbError> {
    db.run("list units", |connection| pieces(connection, &text.trim().to_lowercase(), from, most))
}

/// One unit; `None` where there is none.
///
/// # Errors
/// When the database refuses.
pub fn listed_unit(db: &Database, id: &UnitId) -> Result<Option<ListedUnit>, DbError> {
    db.run("list a unit", |connection| {
        let Some(unit) = store::unit_line(connection, id.as_str())? else { return Ok(None) };
        let (mut names, mut above) = (Vec::new(), unit.parent.clone());
        while let Some(next) = above {
            let Some(unit) = store::unit_line(connection, &next)? else { break };
            names.push(unit.name);
            above = unit.parent;
        }
        let directly = store::people_in(connection, &[&unit.id])?.into_iter().map(|(_, count)| count).sum();
        Ok::<_, DbError>(Some(listed(&unit, names.len(), names.into_iter().next(), directly)))
    })
}

/// `above`: the name of the unit above; `directly`: how many people belong to it.
fn listed(unit: &UnitLine, depth: usize, above: Option<String>, directly: i64) -> ListedUnit {
    ListedUnit {
        depth,
        name: unit.name.clone(),
        id: unit.id.clone(),
        above: above.unwrap_or_default(),
        leader: unit.leader.clone(),
        directly: usize::try_from(directly).unwrap_or(0),
    }
}

fn pieces(
    connection: &mut AnyConnection,
    text: &str,
    from: usize,
    most: usize,
) -> Result<Option<UnitList>, DbError> {
    let holds = |value: &str| value.to_lowercase().contains(text);
    let is_found = |unit: &UnitLine| {
        text.is_empty() || holds(&unit.name) || holds(&unit.id) || unit.leader.as_deref().is_some_and(holds)
    };
    let all = store::unit_lines(connection)?;
    if all.is_empty() {
        return Ok(None);
    }
    let places: HashMap<&str, usize> =
        all.iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at)).collect();
    let above = |unit: &UnitLine| unit.parent.as_deref().and_then(|parent| places.get(parent)).copied();
    // Parents come before children.
    let mut depths = vec![0; all.len()];
    for (at, unit) in all.iter().enumerate() {
        depths[at] = above(unit).map_or(0, |parent| depths[parent] + 1);
    }
    let found: Vec<usize> = (0..all.len()).filter(|at| is_found(&all[*at])).collect();
    let shown: Vec<usize> = found.iter().copied().skip(from).take(most).collect();
    let ids: Vec<&str> = shown.iter().map(|at| all[*at].id.as_str()).collect();
    let mut directly: HashMap<String, i64> = HashMap::new();
    for (unit, count) in store::people_in(connection, &ids)? {
        *directly.entry(unit).or_default() += count;
    }
    let line = |at: usize| {
        let unit = &all[at];
        let above = above(unit).map(|parent| all[parent].name.clone());
        listed(unit, depths[at], above, directly.get(&unit.id).copied().unwrap_or(0))
    };
    Ok(Some(UnitList {
        people: store::count_people(connection)?,
        units: all.len(),
        leaders: all.iter().filter(|unit| unit.leader.is_some()).count(),
        found: found.len(),
        lines: shown.into_iter().map(line).collect(),
    }))
}

/// The units that somebody leads; none before the first import.
///
/// # Errors
/// When the database refuses.
pub fn led(db: &Database) -> Result<HashSet<UnitId>, DbError> {
    store::led(&mut *db.connection()?)
}

/// Whether there is a roster.
///
/// # Errors
/// When the database refuses.
pub fn is_stored(db: &Database) -> Result<bool, DbError> {
    store::is_stored(&mut *db.connection()?)
}

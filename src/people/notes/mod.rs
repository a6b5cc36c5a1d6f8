//! What a leader answers to a round: what we heard, and what we will do. The people asked in the next round read it in
//! their invitation and on the page, before they answer.
//!
//! It is the leader's own text, the same for everybody in a group. It must never be changed once the next round is open
//! (it was read already), and nothing here may say who reads it.

mod store;

use std::collections::HashSet;

use serde::Serialize;

use super::{Act, People, RoundError, State, acts, results_store, status_store, store as rounds};
use candor_db::{AnyConnection, DbError};
use candor_journal::By;
use candor_protocol::survey::{Circle, Promise, RoundName, UnitId};

/// The longest of either text, in characters: it is read on a phone, before two minutes of statements.
pub const LONGEST: usize = 600;
/// At most so many notes stand before the statements of one group.
const SHOWN: usize = 3;

/// A leader's answer to one round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// What we heard.
    pub heard: String,
    /// What we will do.
    pub will_do: String,
}

/// A note as a group reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The name of the unit whose leader wrote it.
    pub unit: String,
    /// The round that it answers.
    pub round: RoundName,
    /// What we heard.
    pub heard: String,
    /// What we will do.
    pub will_do: String,
}

/// Why a note was not kept.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    /// The round is unknown or not published.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// The unit was not in it.
    #[error("the unit {unit} was not asked in {round}: expected a unit of that round")]
    Unit {
        /// The unit.
        unit: UnitId,
        /// The round.
        round: RoundName,
    },
    /// One of the texts is too long to be read before answering.
    #[error(
        "{what} has {found} characters: expected at most {LONGEST}; everybody reads it on a phone before answering"
    )]
    Long {
        /// Which one.
        what: &'static str,
        /// How long it is.
        found: usize,
    },
    /// The next round is open.
    #[error(
        "the round {0} was opened since, and its people have read what stands here: it can no longer be changed"
    )]
    Read(RoundName),
    /// The results of the round went to everybody, and what the leader had written with them.
    #[error(
        "the results of {0} went to everybody with what stands here: they have read it, and it can no longer be changed"
    )]
    Sent(RoundName),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Keeps what the leader of a unit answers to a published round, in the place of what stood there; two empty texts take it
/// away.
///
/// # Errors
/// When the round is not published or did not ask the unit, a text is too long, a later round has asked the unit, or a stored
/// promise cannot be read.
pub fn write_note(
    people: &People,
    round: &RoundName,
    unit: &UnitId,
    note: &Note,
    by: &By,
) -> Result<(), NoteError> {
    let [heard, will_do] = [&note.heard, &note.will_do].map(|text| plain(text));
    for (what, text) in [("\"What we heard\"", &heard), ("\"What we will do\"", &will_do)] {
        let found = text.chars().count();
        if found > LONGEST {
            return Err(NoteError::Long { what, found });
        }
    }
    people.db.run("keep a note", |conn| {
        let stored = rounds::find_round(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
        if stored.state() != State::Published {
            return Err(RoundError::State {
                round: round.clone(),
                found: stored.state(),
                expected: "published",
            }
            .into());
        }
        let promise = Promise::parse(&stored.promise).map_err(RoundError::from)?;
        if promise.tree().position(unit).is_none() {
            return Err(NoteError::Unit { unit: unit.clone(), round: round.clone() });
        }
        if let Some(later) = asked_since(conn, round, unit)? {
            return Err(NoteError::Read(later));
        }
        if results_store::are_sent(conn, round)? && written(conn, round)?.contains(unit.as_str()) {
            return Err(NoteError::Sent(round.clone()));
        }
        let row = store::Stored {
            round: round.to_string(),
            unit: unit.to_string(),
            heard: heard.clone(),
            will_do: will_do.clone(),
        };
        let empty = row.heard.is_empty() && row.will_do.is_empty();
        if empty { store::remove(conn, &row.round, &row.unit) } else { store::keep(conn, &row) }?;
        Ok(acts::note(conn, by, Some(round), &Act::NoteWritten { unit })?)
    })
}

/// The units whose leaders have written about a round.
pub(super) fn written(conn: &mut AnyConnection, round: &RoundName) -> Result<HashSet<String>, DbError> {
    Ok(store::of(conn, round.as_str())?.into_iter().map(|row| row.unit).collect())
}

/// What the leaders of a unit of a round and of those around it have answered to that round, the nearest first.
///
/// # Errors
/// When the database fails.
pub fn answered(people: &People, promise: &Promise, unit: &UnitId) -> Result<Vec<Told>, DbError> {
    let rows = store::of(&mut *people.db.connection()?, promise.round().as_str())?;
    let tree = promise.tree();
    let path = tree.position(unit).into_iter().flat_map(|at| tree.upwards(at));
    Ok(path.filter_map(|at| note_of(promise, promise.round(), at, &rows)).collect())
}

/// The note of a unit on a round, and whether it can still be changed: until a later round asks the unit, and until the results of this
/// one went to everybody with it.
///
/// # Errors
/// When the database fails or a stored promise cannot be read.
pub fn note(people: &People, round: &RoundName, unit: &UnitId) -> Result<(Option<Note>, bool), NoteError> {
    let mut conn = people.db.connection()?;
    let there = store::of(&mut conn, round.as_str())?.into_iter().find(|row| row.unit == unit.as_str());
    let was_read = there.is_some() && results_store::are_sent(&mut conn, round)?;
    let open = !was_read && asked_since(&mut conn, round, unit)?.is_none();
    Ok((there.map(|row| Note { heard: row.heard, will_do: row.will_do }), open))
}

/// The units whose leaders have answered a round.
///
/// # Errors
/// When the database fails.
pub fn noted(people: &People, round: &RoundName) -> Result<HashSet<UnitId>, DbError> {
    let all = store::all(&mut *people.db.connection()?)?;
    // Every unit was one when it was stored.
    Ok(all
        .into_iter()
        .filter(|row| row.round == round.as_str())
        .filter_map(|row| row.unit.parse().ok())
        .collect())
}

/// What the people of each circle of a round read: by circle, the notes of its own units and of those around it, on the newest
/// round before this one that has any, the nearest first.
///
/// # Errors
/// When the database fails or a stored promise cannot be read.
pub fn told(people: &People, promise: &Promise) -> Result<Vec<Vec<Told>>, RoundError> {
    let mut conn = people.db.connection()?;
    let notes = store::all(&mut conn)?;
    let all = status_store::standings(&mut conn)?;
    let before = all.iter().take_while(|standing| standing.round != *promise.round());
    let mut newest_first: Vec<&RoundName> = before.map(|standing| &standing.round).collect();
    newest_first.reverse();
    let told = |circle: &Circle| told_of(promise, circle, &newest_first, &notes);
    Ok(promise.circles().iter().map(told).collect())
}

/// What the people of one circle of a round read: the same as in [`told`], and asked for whenever somebody opens their link. It looks at
/// the notes of the units around this circle alone, whatever else there was.
///
/// # Errors
/// When the database fails.
pub fn told_in(people: &People, promise: &Promise, circle: &Circle) -> Result<Vec<Told>, RoundError> {
    let units: Vec<&str> = around(promise, circle).map(|at| promise.tree().unit(at).id.as_str()).collect();
    let notes = store::before(&mut *people.db.connection()?, promise.round().as_str(), &units)?;
    let mut newest_first: Vec<&str> = notes.iter().map(|row| row.round.as_str()).collect();
    newest_first.dedup();
    // Every name was one when it was stored.
    let newest_first: Vec<RoundName> =
        newest_first.into_iter().filter_map(|name| name.parse().ok()).collect();
    Ok(told_of(promise, circle, &newest_first.iter().collect::<Vec<_>>(), &notes))
}

/// The units whose notes are for a circle, the nearest first: its own, then those around it.
fn around<'a>(promise: &'a Promise, circle: &'a Circle) -> impl Iterator<Item = usize> + 'a {
    let tree = promise.tree();
    let own = circle.members.iter().filter_map(|unit| tree.position(unit));
    let mut seen = HashSet::new();
    own.chain(tree.position(&circle.unit).into_iter().flat_map(|at| tree.upwards(at)))
        .filter(move |at| seen.insert(*at))
}

/// The notes for a circle among these, of the newest round that has any.
fn told_of(
    promise: &Promise,
    circle: &Circle,
    newest_first: &[&RoundName],
    notes: &[store::Stored],
) -> Vec<Told> {
    let of = |round: &RoundName, at: usize| note_of(promise, round, at, notes);
    let each = newest_first
        .iter()
        .map(|round| around(promise, circle).filter_map(|at| of(round, at)).take(SHOWN).collect());
    each.into_iter().find(|found: &Vec<Told>| !found.is_empty()).unwrap_or_default()
}

/// The note of a unit of a promise on a round, among these.
fn note_of(promise: &Promise, round: &RoundName, at: usize, notes: &[store::Stored]) -> Option<Told> {
    let unit = promise.tree().unit(at);
    let row = notes.iter().find(|row| row.round == round.as_str() && row.unit == unit.id.as_str())?;
    Some(Told {
        unit: unit.name.clone(),
        round: round.clone(),
        heard: row.heard.clone(),
        will_do: row.will_do.clone(),
    })
}

/// The first later round in which the unit is asked.
fn asked_since(
    conn: &mut AnyConnection,
    round: &RoundName,
    unit: &UnitId,
) -> Result<Option<RoundName>, RoundError> {
    let asked = later(conn, round)?.into_iter().find(|promise| promise.tree().position(unit).is_some());
    Ok(asked.map(|promise| promise.round().clone()))
}

/// The promises of the rounds after this one, the oldest first; those that were given up do not count.
pub(super) fn later(conn: &mut AnyConnection, round: &RoundName) -> Result<Vec<Promise>, RoundError> {
    let all = status_store::standings(conn)?.into_iter();
    let later = all.skip_while(|standing| standing.round != *round).skip(1);
    let mut promises = Vec::new();
    for one in later.filter(|standing| standing.state != State::Cancelled) {
        if let Some(stored) = rounds::find_round(conn, &one.round)? {
            promises.push(Promise::parse(&stored.promise)?);
        }
    }
    Ok(promises)
}

/// Without what could not be read aloud: control characters but line breaks, and space at the ends.
fn plain(text: &str) -> String {
    let text: String = text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    text.trim().to_owned()
}

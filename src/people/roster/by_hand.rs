//! The roster by hand: one person added, changed or removed, or another leader of one unit. It is an import of the stored roster in
//! which one line is another one, so that the same rules and warnings hold, and going back is the same.
//!
//! It must never touch more than the person or the unit that was named, and never guess which one is meant.

use std::collections::HashMap;

use candor_db::Database;
use candor_mail::EmailAddress;
use candor_protocol::survey::UnitId;

use super::{
    Prepared, Problems, Roster, RosterError, compare,
    read::{some_on_paper, some_without_id},
    somebody::{Somebody, everybody, is, put},
    spelling::Spellings,
    store,
    values::{address, language_code, person_id, plain, without_address},
    words::{label, now as then_now},
};
use crate::table::{Column, Problem, Row, Saying, Table, Value, quoted, saying};

/// What is said of a person, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The mail address.
    pub email: String,
    /// The identifier of the unit.
    pub unit: String,
    /// How to address the person; may be empty.
    pub name: String,
    /// The language code; may be empty.
    pub language: String,
    /// What HR's system knows the person by; may be empty.
    pub id: String,
}

/// One change of the roster, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Somebody joins.
    Add(Typed),
    /// Somebody gets another unit, address, name or language, or an id.
    Change {
        /// The address under which the roster has the person now.
        was: String,
        /// What holds from now on.
        now: Typed,
    },
    /// Somebody leaves.
    Remove {
        /// The address.
        was: String,
    },
    /// Somebody else gets the report of a unit, or nobody.
    Lead {
        /// The identifier of the unit.
        unit: String,
        /// The address; empty: nobody.
        leader: String,
    },
}

/// What was done to the roster by hand, without saying to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Somebody joined.
    Added(UnitId),
    /// Somebody was changed.
    Changed {
        /// The unit before.
        from: UnitId,
        /// The unit now.
        to: UnitId,
    },
    /// Somebody left.
    Removed(UnitId),
    /// A unit has another leader.
    Led(UnitId),
}

/// Compares the stored roster with the same after one step. Changes nothing.
///
/// # Errors
/// With what is wrong in the step, or when the database refuses.
pub fn prepare_by_hand(db: &Database, step: &Step) -> Result<Prepared, RosterError> {
    let before = db.run("read the roster", store::load)?;
    let before = before.ok_or(RosterError::NothingYet)?;
    let done = take(&before, step)?;
    let Done { roster, hand, said, notes, same } = done;
    let prepared = compare(db, roster, notes, same.into_iter().collect())?;
    Ok(Prepared { by_hand: Some(hand), said, ..prepared })
}

/// The roster after a step, and what is said about it.
struct Done {
    roster: Roster,
    hand: Hand,
    /// What changes about the person, which the differences only count: a line each.
    said: Vec<Saying>,
    /// What should be known.
    notes: Vec<Saying>,
    /// The address before and after, of whoever has no id.
    same: Option<(EmailAddress, EmailAddress)>,
}

fn take(before: &Roster, step: &Step) -> Result<Done, RosterError> {
    let (mut roster, mut people) = (before.clone(), everybody(before));
    let (mut said, mut notes, mut same) = (Vec::new(), Vec::new(), None);
    let hand = match step {
        Step::Add(typed) => {
            let person = read(before, &people, typed, None)?;
            let hand = Hand::Added(person.unit.clone());
            people.push(person);
            hand
        }
        Step::Change { was, now } => {
            let at = place(&people, was)?;
            let new = read(before, &people, now, Some(at))?;
            let old = std::mem::replace(&mut people[at], new.clone());
            let what = |text: &Option<String>| match text {
                Some(text) => Value::from(text.as_str()),
                None => saying!("hand-nothing", "nothing").into(),
            };
            for (about, was, is) in [
                (saying!("hand-name", "Name"), &old.name, &new.name),
                (saying!("hand-language", "Language"), &old.language, &new.language),
                (saying!("hand-id", "Id"), &old.id, &new.id),
            ] {
                if was != is {
                    said.push(then_now(about, what(was), what(is)));
                }
            }
            if let (Some(old_email), Some(new_email)) = (&old.email, &new.email)
                && old_email != new_email
            {
                for leader in roster.leaders.values_mut().filter(|leader| *leader == old_email) {
                    *leader = new_email.clone();
                }
                same = old.id.is_none().then(|| (old_email.clone(), new_email.clone()));
            }
            Hand::Changed { from: old.unit, to: new.unit }
        }
        Step::Remove { was } => {
            let at = place(&people, was)?;
            if people.len() == 1 {
                return Err(RosterError::ByHand(saying!(
                    "hand-last",
                    "this is the last person of the roster, expected somebody to stay"
                )));
            }
            let gone = people.remove(at);
            let led = gone.email.as_ref().map(|email| led_by(before, email)).unwrap_or_default();
            if !led.is_empty() {
                notes.push(saying!(
                    "hand-still-leads",
                    "{person} still gets the report of {units}: say who leads there now.",
                    person = gone.key(),
                    units = led.join(", ")
                ));
            }
            Hand::Removed(gone.unit)
        }
        Step::Lead { unit, leader } => {
            let unit = unit_id(before, unit)?;
            let typed = Typed { email: leader.clone(), ..Typed::default() };
            let leader = match leader.trim() {
                "" => None,
                _ => Some(typed.read(|row, columns| address(row, columns[0]))?),
            };
            let position = before.tree.position(&unit).map(|at| before.tree.unit(at));
            let changed = before.leaders.get(&unit) != leader.as_ref();
            match leader {
                Some(leader) => roster.leaders.insert(unit.clone(), leader),
                None => roster.leaders.remove(&unit),
            };
            if changed && position.is_some_and(|unit| unit.parent.is_none()) {
                notes.push(saying!(
                    "hand-whole",
                    "This is the whole organisation: its report is of everybody."
                ));
            }
            Hand::Led(unit)
        }
    };
    put(&mut roster, people);
    if !matches!(hand, Hand::Led(_)) {
        notes.extend(some_without_id(&roster.people));
        notes.extend(some_on_paper(roster.on_paper.len()));
    }
    Ok(Done { roster, hand, said, notes, same })
}

/// Reads what was typed of a person as an import reads a line, and holds it against everybody but the person's own place.
fn read(
    roster: &Roster,
    people: &[Somebody],
    typed: &Typed,
    own: Option<usize>,
) -> Result<Somebody, RosterError> {
    let unit = unit_id(roster, &typed.unit)?;
    let person = typed.read(|row, [email, name, language, id]| {
        let on_paper = without_address(row, email, id);
        let email = match row.text(email) {
            "" if on_paper => None,
            "" => {
                let what = saying!(
                    "hand-no-address",
                    "found nothing, expected an address, or an id of somebody who has none and draws a paper card"
                );
                return Err(row.problem(email, what));
            }
            _ => Some(address(row, email)?),
        };
        let id = person_id(row, id)?.map(str::to_owned);
        let (name, language) = (plain(row, name)?, language_code(row, language)?);
        Ok(Somebody { email, unit: unit.clone(), name, language, id })
    })?;
    let others = || people.iter().enumerate().filter(|(at, _)| Some(*at) != own);
    if let Some((_, other)) = others().find(|(_, other)| other.email.is_some() && other.email == person.email)
    {
        let unit = label(&roster.tree, &other.unit);
        return Err(RosterError::ByHand(saying!(
            "hand-address-taken",
            "the address is that of somebody in {unit}, expected every address once: a person belongs to one unit",
            unit = unit
        )));
    }
    if let Some((_, other)) = others().find(|(_, other)| other.id.is_some() && other.id == person.id) {
        let unit = label(&roster.tree, &other.unit);
        return Err(RosterError::ByHand(saying!(
            "hand-id-taken",
            "the id is that of somebody in {unit}, expected every id once",
            unit = unit
        )));
    }
    Ok(person)
}

/// The columns of what is typed of a person, but the unit.
const COLUMNS: [&str; 4] = ["address", "name", "language", "id"];

impl Typed {
    /// Reads the values as those of a file with one line.
    fn read<T>(
        &self,
        read: impl FnOnce(&Row<'_>, [Column; 4]) -> Result<T, Problem>,
    ) -> Result<T, RosterError> {
        let values = [&self.email, &self.name, &self.language, &self.id];
        let values = values.map(|value| format!("\"{}\"", value.replace('"', "\"\"")));
        // The last column is never empty, or a line without any value would be none.
        let file = format!("{},there\n{},1\n", COLUMNS.join(","), values.join(","));
        let done = || -> Result<T, Problem> {
            let table = Table::read("", file.as_bytes())?;
            let rows = table.rows(&mut Problems::default());
            let row = rows.first().ok_or_else(|| table.problem(saying!("hand-nothing", "nothing")))?;
            read(row, COLUMNS.map(|name| table.column(name)))
        };
        done().map_err(|problem| RosterError::ByHand(in_field(problem)))
    }
}

/// What is wrong, and in which field.
fn in_field(Problem { column, what, .. }: Problem) -> Saying {
    let field = match column.as_deref() {
        Some("address") => saying!("hand-field-address", "address"),
        Some("name") => saying!("hand-field-name", "name"),
        Some("language") => saying!("hand-field-language", "language"),
        Some("id") => saying!("hand-field-id", "id"),
        _ => return what,
    };
    saying!("hand-field", "{field}: {what}", field = field, what = what)
}

/// The place of somebody who was named by the address.
fn place(people: &[Somebody], was: &str) -> Result<usize, RosterError> {
    let found = people.iter().position(|person| is(person, was));
    found.ok_or_else(|| {
        RosterError::ByHand(saying!(
            "hand-gone",
            "nobody in the stored roster has this address or id now: somebody else may have changed it since you looked"
        ))
    })
}

/// A unit of the roster, exactly as it is written there.
fn unit_id(roster: &Roster, typed: &str) -> Result<UnitId, RosterError> {
    let text = typed.trim();
    if let Some(unit) = text.parse().ok().filter(|unit| roster.tree.position(unit).is_some()) {
        return Ok(unit);
    }
    let units = roster.tree.units().iter().map(|unit| (unit.id.as_str(), unit.name.as_str()));
    let found = match text {
        "" => Value::from(saying!("hand-nothing", "nothing")),
        _ => quoted(text).into(),
    };
    Err(RosterError::ByHand(match Spellings::of(units).meant(text) {
        Some((meant, cause)) => saying!(
            "hand-meant-unit",
            "unit: found {found}; the roster has {meant}: {cause}",
            found = found,
            meant = quoted(meant),
            cause = cause
        ),
        None => saying!(
            "hand-no-unit",
            "unit: found {found}, expected the identifier of a unit of the stored roster",
            found = found
        ),
    }))
}

/// The units that somebody leads, as people know them.
fn led_by(roster: &Roster, leader: &EmailAddress) -> Vec<String> {
    let leaders: &HashMap<UnitId, EmailAddress> = &roster.leaders;
    let led = roster.tree.units().iter().filter(|unit| leaders.get(&unit.id) == Some(leader));
    led.map(|unit| label(&roster.tree, &unit.id)).collect()
}

//! One person of the stored roster: found, and put in a place.
//!
//! It must never guess which one is meant.

use std::fmt;

use candor_db::{Database, DbError};
use candor_mail::EmailAddress;
use candor_protocol::survey::UnitId;

use super::{OnPaper, Person, Roster, store, words::called};

/// One person of a roster, with an address or without one.
#[derive(Clone, PartialEq, Eq)]
pub struct Somebody {
    /// Where mails go; `None` for whoever draws a paper card.
    pub email: Option<EmailAddress>,
    /// The unit.
    pub unit: UnitId,
    /// How to address the person.
    pub name: Option<String>,
    /// The language code.
    pub language: Option<String>,
    /// What HR's system knows the person by.
    pub id: Option<String>,
}

impl fmt::Debug for Somebody {
    /// Shows neither name, address nor id: this could be a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Somebody(hidden, of {})", self.unit)
    }
}

impl Somebody {
    /// What a form knows the person by: the address, or the id of whoever has none.
    pub fn key(&self) -> &str {
        self.email.as_ref().map(EmailAddress::as_str).or(self.id.as_deref()).unwrap_or_default()
    }
}

/// Somebody who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPerson {
    /// The person.
    pub person: Somebody,
    /// Name and identifier of the unit.
    pub unit: String,
}

/// Everybody whose address, name or id holds some text, however it is capitalised, or who belongs directly to a unit: how many they are,
/// and the first of them. Nobody before the first import.
///
/// # Errors
/// When the database refuses.
pub fn find_people(
    db: &Database,
    text: &str,
    unit: Option<&UnitId>,
    most: usize,
) -> Result<(usize, Vec<FoundPerson>), DbError> {
    let text = text.trim().to_lowercase();
    db.run("find people", |connection| {
        let found = store::people(connection, unit, &text)?;
        let many = found.len();
        let shown = found.into_iter().take(most).map(|person| {
            let unit = store::unit_line(connection, person.unit.as_str())?;
            Ok(FoundPerson {
                unit: called(person.unit.as_str(), unit.as_ref().map(|unit| &*unit.name)),
                person,
            })
        });
        Ok((many, shown.collect::<Result<_, DbError>>()?))
    })
}

/// The person whom a form knows by this; `None` where there is nobody.
///
/// # Errors
/// When the database refuses.
pub fn person_by_key(db: &Database, key: &str) -> Result<Option<Somebody>, DbError> {
    db.run("find a person", |connection| store::person(connection, key.parse().ok().as_ref(), key.trim()))
}

/// Whether a form means somebody.
pub(super) fn is(person: &Somebody, key: &str) -> bool {
    match &person.email {
        Some(email) => key.parse().is_ok_and(|key: EmailAddress| key == *email),
        None => person.id.as_deref() == Some(key.trim()),
    }
}

pub(super) fn everybody(roster: &Roster) -> Vec<Somebody> {
    let by_mail = roster.people.iter().cloned().map(|Person { email, unit, name, language, id }| Somebody {
        email: Some(email),
        unit,
        name,
        language,
        id,
    });
    let on_paper = roster.on_paper.iter().cloned().map(|OnPaper { id, unit, name, language }| Somebody {
        email: None,
        unit,
        name,
        language,
        id: Some(id),
    });
    by_mail.chain(on_paper).collect()
}

/// Puts people in the place of those of a roster.
pub(super) fn put(roster: &mut Roster, people: Vec<Somebody>) {
    (roster.people, roster.on_paper) = (Vec::new(), Vec::new());
    for Somebody { email, unit, name, language, id } in people {
        match (email, id) {
            (Some(email), id) => roster.people.push(Person { email, unit, name, language, id }),
            // Whoever has no address has an id.
            (None, id) => roster.on_paper.extend(id.map(|id| OnPaper { id, unit, name, language })),
        }
    }
    roster.people.sort();
    roster.on_paper.sort();
}

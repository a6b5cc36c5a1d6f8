//! Who stands in a roster: people with an address, and people without one, who are known by their id.
//!
//! It must never show a name, an address or an id where it could be a log: `Debug` hides them.

use std::fmt;

use candor_mail::EmailAddress;
use candor_protocol::survey::UnitId;

use super::Known;

/// One person who may be asked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Person {
    /// Where the invitation goes. It stands for the person where there is no id.
    pub email: EmailAddress,
    /// The unit that the person belongs to.
    pub unit: UnitId,
    /// How to address the person.
    pub name: Option<String>,
    /// The language code that the person prefers, lower case, e.g. `de`.
    pub language: Option<String>,
    /// What the person is known by in HR's system, whatever becomes of the address.
    pub id: Option<String>,
}

/// One person who may be asked and has no address.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OnPaper {
    /// What the person is known by in HR's system.
    pub id: String,
    /// The unit that the person belongs to.
    pub unit: UnitId,
    /// How to address the person.
    pub name: Option<String>,
    /// The language code that the person prefers, lower case, e.g. `de`.
    pub language: Option<String>,
}

impl fmt::Debug for OnPaper {
    /// Shows neither name nor id: this could be a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OnPaper(hidden, of {})", self.unit)
    }
}

/// Anybody in a roster.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anybody<'r> {
    /// With an address.
    ByMail(&'r Person),
    /// Without one.
    OnPaper(&'r OnPaper),
}

impl<'r> Anybody<'r> {
    pub(crate) fn unit(self) -> &'r UnitId {
        match self {
            Self::ByMail(person) => &person.unit,
            Self::OnPaper(person) => &person.unit,
        }
    }

    pub(crate) fn id(self) -> Option<&'r str> {
        match self {
            Self::ByMail(person) => person.id.as_deref(),
            Self::OnPaper(person) => Some(&person.id),
        }
    }

    pub(crate) fn address(self) -> Option<&'r EmailAddress> {
        match self {
            Self::ByMail(person) => Some(&person.email),
            Self::OnPaper(_) => None,
        }
    }

    pub(super) fn known(self) -> Known<'r> {
        Known { id: self.id(), address: self.address().map_or("", EmailAddress::as_str) }
    }
}

impl fmt::Debug for Person {
    /// Shows neither name nor address: this could be a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Person(hidden, of {})", self.unit)
    }
}

//! How units and people are said where an import is looked at.
//!
//! It must never say more than it is given.

use super::Anybody;
use crate::table::{Saying, Value, saying};
use candor_mail::EmailAddress;
use candor_protocol::survey::{Tree, UnitId};

/// A few of them, and how many more there are.
pub(super) fn some(mut names: Vec<Saying>) -> Vec<Saying> {
    match names.len().saturating_sub(3) {
        0 => names,
        more => {
            let third = names.swap_remove(2);
            let last = saying!("changes-and-more", "{name} and {count} more", name = third, count = more);
            names.truncate(2);
            names.push(last);
            names
        }
    }
}

/// `Design [d-01]`, or only the identifier where the name says no more.
pub(super) fn label(tree: &Tree, id: &UnitId) -> String {
    called(id.as_str(), tree.position(id).map(|at| &*tree.unit(at).name))
}

pub(super) fn called(id: &str, name: Option<&str>) -> String {
    match name {
        Some(name) if name != id => format!("{name} [{id}]"),
        _ => id.to_owned(),
    }
}

/// What a unit is below.
pub(super) fn below(tree: &Tree, parent: Option<&UnitId>) -> Saying {
    match parent {
        None => saying!("changes-top", "at the top"),
        Some(parent) => saying!("changes-below", "below {unit}", unit = label(tree, parent)),
    }
}

/// `Sales, now Design`, or `nobody` in the place of either.
pub(super) fn now(of: impl Into<Value>, was: impl Into<Value>, is: impl Into<Value>) -> Saying {
    saying!("changes-now", "{of}: {was}, now {is}", of = of, was = was, is = is)
}

/// Somebody, where there is somebody.
pub(super) fn or_nobody(leader: Option<&EmailAddress>) -> Value {
    leader.map_or_else(|| saying!("changes-nobody", "nobody").into(), |leader| leader.as_str().into())
}

/// A person, with what else is said.
pub(super) fn person(person: Anybody<'_>) -> Saying {
    match person {
        Anybody::ByMail(person) => saying!("changes-person", "{person}", person = person.email.as_str()),
        Anybody::OnPaper(person) => {
            saying!("changes-on-paper", "{id} (no address)", id = person.id.as_str())
        }
    }
}

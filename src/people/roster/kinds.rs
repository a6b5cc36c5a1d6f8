//! The kinds of differences between two rosters, and how each is spoken of.
//!
//! It must never hold a difference of its own: it is given them.

use super::Changes;
use crate::table::{Saying, Value, saying};

/// What a sentence of the summary is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Units,
    Leaders,
    Domains,
    People,
}

impl About {
    /// `Units: 3 new, 1 removed`.
    pub(super) fn of(self, parts: Vec<Saying>) -> Saying {
        match self {
            Self::Units => saying!("changes-units", "Units: {parts}", parts = parts),
            Self::Leaders => saying!("changes-leaders", "Leaders: {parts}", parts = parts),
            Self::Domains => saying!("changes-domains", "Domains: {parts}", parts = parts),
            Self::People => saying!("changes-people", "People: {parts}", parts = parts),
        }
    }
}

/// One kind of difference.
pub(super) struct List<'c> {
    /// The sentence of the summary to which it belongs.
    pub(super) about: About,
    /// Whether much of it has to be confirmed.
    pub(super) guarded: bool,
    /// How many there are.
    pub(super) count: Saying,
    pub(super) heading: Saying,
    pub(super) lines: &'c [Saying],
}

/// A name alone.
pub(super) fn named(name: String) -> Saying {
    saying!("changes-name", "{name}", name = name)
}

/// Somebody, and the unit.
pub(super) fn in_unit(person: Saying, unit: impl Into<Value>) -> Saying {
    saying!("changes-in-unit", "{person}, {unit}", person = person, unit = unit)
}

impl Changes {
    pub(super) fn lists(&self) -> [List<'_>; 12] {
        use About::{Domains, Leaders, People, Units};
        [
            List {
                about: Units,
                guarded: false,
                count: saying!("changes-new", "1 new" | "{count} new", count = self.units_new.len()),
                heading: saying!("changes-list-units-new", "New units"),
                lines: &self.units_new,
            },
            List {
                about: Units,
                guarded: true,
                count: saying!(
                    "changes-removed",
                    "1 removed" | "{count} removed",
                    count = self.units_removed.len()
                ),
                heading: saying!("changes-list-units-removed", "Removed units"),
                lines: &self.units_removed,
            },
            List {
                about: Units,
                guarded: true,
                count: saying!("changes-moved", "1 moved" | "{count} moved", count = self.units_moved.len()),
                heading: saying!("changes-list-units-moved", "Units that move"),
                lines: &self.units_moved,
            },
            List {
                about: Units,
                guarded: true,
                count: saying!(
                    "changes-renamed",
                    "1 renamed" | "{count} renamed",
                    count = self.units_renamed.len()
                ),
                heading: saying!("changes-list-units-renamed", "Units with a new name"),
                lines: &self.units_renamed,
            },
            List {
                about: Leaders,
                guarded: true,
                count: saying!(
                    "changes-lead-change",
                    "1 changes" | "{count} change",
                    count = self.leaders_changed.len()
                ),
                heading: saying!("changes-list-leaders-changed", "Leaders that change"),
                lines: &self.leaders_changed,
            },
            List {
                about: Leaders,
                guarded: false,
                count: saying!(
                    "changes-lead-newly",
                    "1 leads something newly" | "{count} lead something newly",
                    count = self.leaders_new.len()
                ),
                heading: saying!("changes-list-leaders-new", "Who leads what newly"),
                lines: &self.leaders_new,
            },
            List {
                about: Domains,
                guarded: true,
                count: saying!("changes-new", "1 new" | "{count} new", count = self.domains_new.len()),
                heading: saying!("changes-list-domains-new", "New domains"),
                lines: &self.domains_new,
            },
            List {
                about: People,
                guarded: true,
                count: saying!("changes-join", "1 joins" | "{count} join", count = self.people_join.len()),
                heading: saying!("changes-list-people-join", "People who join"),
                lines: &self.people_join,
            },
            List {
                about: People,
                guarded: true,
                count: saying!(
                    "changes-leave",
                    "1 leaves" | "{count} leave",
                    count = self.people_leave.len()
                ),
                heading: saying!("changes-list-people-leave", "People who leave"),
                lines: &self.people_leave,
            },
            List {
                about: People,
                guarded: true,
                count: saying!(
                    "changes-move",
                    "1 changes units" | "{count} change units",
                    count = self.people_move.len()
                ),
                heading: saying!("changes-list-people-move", "People who change units"),
                lines: &self.people_move,
            },
            List {
                about: People,
                guarded: true,
                count: saying!(
                    "changes-readdress",
                    "1 has another address" | "{count} have another address",
                    count = self.people_readdressed.len()
                ),
                heading: saying!("changes-list-people-readdressed", "People with another address"),
                lines: &self.people_readdressed,
            },
            List {
                about: People,
                guarded: false,
                count: saying!(
                    "changes-correct",
                    "1 has another name, language or id" | "{count} have another name, language or id",
                    count = self.people_corrected.len()
                ),
                heading: saying!("changes-list-people-corrected", "People with another name, language or id"),
                lines: &self.people_corrected,
            },
        ]
    }
}

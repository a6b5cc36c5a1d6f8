//! What an import would change, for a person to look at before it happens.
//!
//! Its text shows addresses, because a wrong one can only be seen in full: it is for the eyes of whoever
//! imports, never for a log. `Debug` shows numbers only.

use std::{collections::HashMap, fmt};

use super::{Person, Roster};
use candor_mail::EmailAddress;
use candor_protocol::survey::{Tree, UnitId};

/// The differences between the stored roster and a new one: a readable line for each, in the order of the roster.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// New units.
    pub units_new: Vec<String>,
    /// Units that are gone.
    pub units_removed: Vec<String>,
    /// Units with another parent.
    pub units_moved: Vec<String>,
    /// Units with another name.
    pub units_renamed: Vec<String>,
    /// Units that are in both rosters.
    pub units_stay: usize,
    /// Whether nothing about the units changes but their order.
    pub reordered: bool,
    /// Units in both rosters with another leader than before.
    pub leaders_changed: Vec<String>,
    /// People who are new.
    pub people_join: Vec<String>,
    /// People who are gone.
    pub people_leave: Vec<String>,
    /// People in another unit than before.
    pub people_move: Vec<String>,
    /// People who stay where they are, with another name or language.
    pub people_corrected: Vec<String>,
    /// People about whom nothing changes.
    pub people_stay: usize,
}

/// How many examples of each kind are shown.
const EXAMPLES: usize = 10;

impl Changes {
    /// Compares. Before the first import everything is new.
    pub fn between(before: Option<&Roster>, after: &Roster) -> Self {
        let mut changes = Self::default();
        changes.compare_units(before, after);
        changes.compare_people(before, after);
        changes
    }

    /// Whether both rosters are the same.
    pub fn is_empty(&self) -> bool {
        !self.reordered && self.lists().iter().all(|list| list.lines.is_empty())
    }

    /// Whether more than this share of the stored people, in percent, would leave or change units: somebody
    /// should confirm that. The first import is never large.
    pub fn is_large(&self, percent: usize) -> bool {
        let touched = self.people_leave.len() + self.people_move.len();
        let stored = touched + self.people_corrected.len() + self.people_stay;
        touched * 100 > stored * percent
    }

    fn compare_units(&mut self, before: Option<&Roster>, after: &Roster) {
        let new = &after.tree;
        for unit in new.units() {
            let label = label(new, &unit.id);
            let old =
                before.and_then(|roster| Some((roster, roster.tree.unit(roster.tree.position(&unit.id)?))));
            let Some((roster, old)) = old else {
                self.units_new.push(format!("{label}, {}", below(new, unit.parent.as_ref())));
                continue;
            };
            self.units_stay += 1;
            if old.parent != unit.parent {
                let from = below(&roster.tree, old.parent.as_ref());
                self.units_moved.push(format!("{label}: {from}, now {}", below(new, unit.parent.as_ref())));
            }
            if old.name != unit.name {
                self.units_renamed.push(format!("{}: {}, now {}", unit.id, old.name, unit.name));
            }
            let (was, is) = (roster.leaders.get(&unit.id), after.leaders.get(&unit.id));
            if was != is {
                let who =
                    |leader: Option<&EmailAddress>| leader.map_or("nobody", EmailAddress::as_str).to_owned();
                self.leaders_changed.push(format!("{label}: {}, now {}", who(was), who(is)));
            }
        }
        let Some(old) = before.map(|roster| &roster.tree) else { return };
        let gone = old.units().iter().filter(|unit| new.position(&unit.id).is_none());
        self.units_removed = gone.map(|unit| label(old, &unit.id)).collect();
        let listed = [&self.units_new, &self.units_removed, &self.units_moved, &self.units_renamed];
        self.reordered = old != new && listed.iter().all(|lines| lines.is_empty());
    }

    fn compare_people(&mut self, before: Option<&Roster>, after: &Roster) {
        let mut stored: HashMap<&EmailAddress, &Person> =
            before.iter().flat_map(|roster| &roster.people).map(|person| (&person.email, person)).collect();
        for person in &after.people {
            let unit = label(&after.tree, &person.unit);
            match (before, stored.remove(&person.email)) {
                (Some(roster), Some(old)) if old.unit != person.unit => {
                    let from = label(&roster.tree, &old.unit);
                    self.people_move.push(format!("{}: {from}, now {unit}", person.email));
                }
                (_, Some(old)) if old != person => self.people_corrected.push(person.email.to_string()),
                (_, Some(_)) => self.people_stay += 1,
                (_, None) => self.people_join.push(format!("{}, {unit}", person.email)),
            }
        }
        if let Some(roster) = before {
            let gone = roster.people.iter().filter(|person| stored.contains_key(&person.email));
            self.people_leave = gone
                .map(|person| format!("{}, {}", person.email, label(&roster.tree, &person.unit)))
                .collect();
        }
    }

    fn lists(&self) -> [List<'_>; 9] {
        let list = |about, one, many, heading, lines| List { about, one, many, heading, lines };
        [
            list("Units", "new", "new", "New units", &self.units_new),
            list("Units", "removed", "removed", "Removed units", &self.units_removed),
            list("Units", "moved", "moved", "Units that move", &self.units_moved),
            list("Units", "renamed", "renamed", "Units with a new name", &self.units_renamed),
            list("Leaders", "changes", "change", "Leaders that change", &self.leaders_changed),
            list("People", "joins", "join", "People who join", &self.people_join),
            list("People", "leaves", "leave", "People who leave", &self.people_leave),
            list("People", "changes units", "change units", "People who change units", &self.people_move),
            list(
                "People",
                "has another name or language",
                "have another name or language",
                "People with another name or language",
                &self.people_corrected,
            ),
        ]
    }

    /// `Units: 3 new, 1 removed (Sales), 20 stay.`
    fn sentence(&self, about: &str, stay: usize, name_the_only_one: bool) -> Option<String> {
        let count = |list: &List<'_>| match list.lines {
            [only] if name_the_only_one => format!("1 {} ({only})", list.one),
            [_] => format!("1 {}", list.one),
            lines => format!("{} {}", lines.len(), list.many),
        };
        let lists = self.lists();
        let lists = lists.iter().filter(|list| list.about == about && !list.lines.is_empty());
        let stay = match stay {
            0 => None,
            1 => Some("1 stays".to_owned()),
            stay => Some(format!("{stay} stay")),
        };
        let parts: Vec<String> = lists.map(count).chain(stay).collect();
        (!parts.is_empty()).then(|| format!("{about}: {}.", parts.join(", ")))
    }

    fn summary(&self, name_the_only_one: bool) -> String {
        let sentences = [
            self.sentence("Units", self.units_stay, name_the_only_one),
            self.reordered.then(|| "The units stand in another order.".to_owned()),
            self.sentence("Leaders", 0, name_the_only_one),
            self.sentence("People", self.people_stay, name_the_only_one),
        ];
        sentences.into_iter().flatten().collect::<Vec<String>>().join(" ")
    }
}

/// One kind of difference, and how to speak of it.
struct List<'c> {
    /// The sentence of the summary to which it belongs.
    about: &'static str,
    one: &'static str,
    many: &'static str,
    heading: &'static str,
    lines: &'c [String],
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return write!(f, "Nothing changes. Units: {}. People: {}.", self.units_stay, self.people_stay);
        }
        f.write_str(&self.summary(true))?;
        for list in self.lists().iter().filter(|list| list.lines.len() > 1) {
            write!(f, "\n\n{}:", list.heading)?;
            for line in list.lines.iter().take(EXAMPLES) {
                write!(f, "\n  {line}")?;
            }
            if list.lines.len() > EXAMPLES {
                write!(f, "\n  and {} more", list.lines.len() - EXAMPLES)?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.summary(false))
    }
}

/// `Design [d-01]`, or only the identifier where the name says no more.
fn label(tree: &Tree, id: &UnitId) -> String {
    match tree.position(id).map(|at| &tree.unit(at).name) {
        Some(name) if name != id.as_str() => format!("{name} [{id}]"),
        _ => id.to_string(),
    }
}

fn below(tree: &Tree, parent: Option<&UnitId>) -> String {
    parent.map_or("at the top".to_owned(), |parent| format!("below {}", label(tree, parent)))
}

//! What an import would change, for a person to look at before it happens.
//!
//! Its text shows addresses, because a wrong one can only be seen in full: it is for the eyes of whoever
//! imports, never for a log. `Debug` shows numbers only.

use std::{collections::BTreeMap, fmt};

use super::{
    AddressChange, Anybody, Roster, domains,
    known::recognise,
    words::{below, in_words, label, some},
};
use candor_mail::EmailAddress;

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
    /// Whoever leads something that they did not lead before, and what; nothing before the first import.
    pub leaders_new: Vec<String>,
    /// Domains of addresses that no address had before, with how many have it now.
    pub domains_new: Vec<String>,
    /// People who are new.
    pub people_join: Vec<String>,
    /// People who are gone.
    pub people_leave: Vec<String>,
    /// People in another unit than before.
    pub people_move: Vec<String>,
    /// People who are the same by their id, with another address.
    pub people_readdressed: Vec<String>,
    /// The same, from which address to which.
    pub(crate) addresses: Vec<AddressChange>,
    /// People who stay where they are, with another name, language or id.
    pub people_corrected: Vec<String>,
    /// People about whom nothing changes.
    pub people_stay: usize,
    /// People who join, leave, or are in another unit or have another address, each counted once.
    people_changed: usize,
    /// How much there was before: people, units, units with a leader, domains. Nothing before the first import.
    before: [usize; 4],
}

/// A number that has to be typed before so much is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The number.
    pub number: usize,
    /// What it is the number of.
    pub why: String,
}

impl fmt::Display for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; type {} to go on", self.why, self.number)
    }
}

/// Fewer than so many are never guarded.
const FEWEST: usize = 5;

/// How many examples of each kind are shown.
const EXAMPLES: usize = 10;

impl Changes {
    /// Compares. Before the first import everything is new.
    pub fn between(before: Option<&Roster>, after: &Roster) -> Self {
        Self::knowing(before, after, &[])
    }

    /// The same where addresses before and after are one person's though no id says so.
    pub(super) fn knowing(
        before: Option<&Roster>,
        after: &Roster,
        same: &[(EmailAddress, EmailAddress)],
    ) -> Self {
        let mut changes = Self::default();
        changes.compare_units(before, after);
        changes.compare_people(before, after, same);
        changes.compare_addresses(before, after);
        changes
    }

    /// Whether both rosters are the same.
    pub fn is_empty(&self) -> bool {
        !self.reordered && self.lists().iter().all(|list| list.lines.is_empty())
    }

    /// What has to be typed first, where more than a tenth of what was there before would change, and at least five: people
    /// come first, then units, leaders, domains. The first import has nothing to lose.
    pub fn guard(&self) -> Option<Guard> {
        let units = self.units_removed.len() + self.units_moved.len() + self.units_renamed.len();
        let [people, units_before, led, domains] = self.before;
        let counts = [
            (self.people_changed, people, self.people_in_words()),
            (units, units_before, self.units_in_words()),
            (
                self.leaders_changed.len(),
                led,
                format!("{} units get another leader", self.leaders_changed.len()),
            ),
            (
                self.domains_new.len(),
                domains,
                format!("addresses are at {} domains that are new", self.domains_new.len()),
            ),
        ];
        let large = counts.into_iter().filter(|(count, before, _)| {
            *before > 0 && *count >= FEWEST && count.saturating_mul(10) > *before
        });
        let large: Vec<(usize, usize, String)> = large.collect();
        let number = large.first()?.0;
        let why: Vec<String> = large.into_iter().map(|(_, _, why)| why).collect();
        Some(Guard { number, why: why.join("; ") })
    }

    /// Every line of every difference, also those that are only counted where people read them.
    pub fn all(&self) -> String {
        let lists = self.lists();
        let lines = lists.iter().map(|list| format!("{}\n{}", list.heading, list.lines.join("\n")));
        format!("{}\n{}", self.summary(false), lines.collect::<Vec<String>>().join("\n"))
    }

    fn people_in_words(&self) -> String {
        let parts = [
            (self.people_leave.len(), "leaves", "leave"),
            (self.people_join.len(), "joins", "join"),
            (self.people_move.len(), "changes units", "change units"),
            (self.people_readdressed.len(), "gets another address", "get another address"),
        ];
        let all = self.people_changed;
        in_words(all, "person", "people", &parts)
    }

    fn units_in_words(&self) -> String {
        let parts = [
            (self.units_removed.len(), "is removed", "are removed"),
            (self.units_moved.len(), "moves", "move"),
            (self.units_renamed.len(), "gets another name", "get another name"),
        ];
        let all = self.units_removed.len() + self.units_moved.len() + self.units_renamed.len();
        in_words(all, "unit", "units", &parts)
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

    fn compare_people(
        &mut self,
        before: Option<&Roster>,
        after: &Roster,
        same: &[(EmailAddress, EmailAddress)],
    ) {
        let old: Vec<Anybody<'_>> = before.into_iter().flat_map(Roster::everybody).collect();
        let was = before.map(Roster::known).unwrap_or_default();
        let mut is = after.known();
        for known in &mut is {
            let before = same.iter().find(|(_, after)| after.as_str() == known.address);
            known.address = before.map_or(known.address, |(before, _)| before.as_str());
        }
        let found = recognise(&was, &is);
        let mut left = vec![true; old.len()];
        for (person, at) in after.everybody().zip(found) {
            let unit = label(&after.tree, person.unit());
            let Some((roster, at)) = before.zip(at) else {
                self.people_join.push(format!("{person}, {unit}"));
                continue;
            };
            left[at] = false;
            let old = old[at];
            let (moved, readdressed) = (old.unit() != person.unit(), old.address() != person.address());
            self.people_changed += usize::from(moved || readdressed);
            if moved {
                let from = label(&roster.tree, old.unit());
                self.people_move.push(format!("{person}: {from}, now {unit}"));
            }
            if readdressed {
                self.people_readdressed.push(format!("{old}, now {person}"));
            }
            if let Some((old, new)) = old.address().zip(person.address()).filter(|_| readdressed) {
                self.addresses.push(AddressChange { old: old.clone(), new: new.clone(), rounds: Vec::new() });
            }
            if old == person {
                self.people_stay += 1;
            } else if !moved && !readdressed {
                self.people_corrected.push(person.to_string());
            }
        }
        if let Some(roster) = before {
            let gone = old.iter().zip(left).filter(|(_, left)| *left);
            self.people_leave =
                gone.map(|(person, _)| format!("{person}, {}", label(&roster.tree, person.unit()))).collect();
        }
        self.people_changed += self.people_join.len() + self.people_leave.len();
        // Who is in no roster now may still be invited, under the address from before.
        let gone = same.iter().filter(|(_, is)| !after.people.iter().any(|person| person.email == *is));
        self.addresses.extend(gone.map(|(was, is)| AddressChange {
            old: was.clone(),
            new: is.clone(),
            rounds: Vec::new(),
        }));
    }

    /// Who leads what newly, and at which domains addresses are for the first time.
    fn compare_addresses(&mut self, before: Option<&Roster>, after: &Roster) {
        let known: BTreeMap<&str, [usize; 2]> = before.map(domains).unwrap_or_default();
        for (domain, [people, leaders]) in domains(after) {
            if !known.contains_key(domain) {
                let count = |count: usize, one: &str, many: &str| match count {
                    1 => format!("1 {one}"),
                    count => format!("{count} {many}"),
                };
                let who = match (people, leaders) {
                    (0, leaders) => count(leaders, "leader", "leaders"),
                    (people, 0) => count(people, "person", "people"),
                    (people, leaders) => {
                        format!(
                            "{}, {}",
                            count(people, "person", "people"),
                            count(leaders, "leader", "leaders")
                        )
                    }
                };
                self.domains_new.push(format!("{domain}: {who}"));
            }
        }
        let Some(roster) = before else { return };
        let mut newly: BTreeMap<&EmailAddress, Vec<String>> = BTreeMap::new();
        for unit in after.tree.units() {
            let leader = after.leaders.get(&unit.id);
            if let Some(leader) = leader.filter(|leader| roster.leaders.get(&unit.id) != Some(leader)) {
                newly.entry(leader).or_default().push(label(&after.tree, &unit.id));
            }
        }
        self.leaders_new =
            newly.into_iter().map(|(leader, units)| format!("{leader}: {}", some(&units))).collect();
        self.before = [roster.size(), roster.tree.units().len(), roster.leaders.len(), known.len()];
    }

    fn lists(&self) -> [List<'_>; 12] {
        let list = |about, one, many, heading, lines| List { about, one, many, heading, lines };
        [
            list("Units", "new", "new", "New units", &self.units_new),
            list("Units", "removed", "removed", "Removed units", &self.units_removed),
            list("Units", "moved", "moved", "Units that move", &self.units_moved),
            list("Units", "renamed", "renamed", "Units with a new name", &self.units_renamed),
            list("Leaders", "changes", "change", "Leaders that change", &self.leaders_changed),
            list(
                "Leaders",
                "leads something newly",
                "lead something newly",
                "Who leads what newly",
                &self.leaders_new,
            ),
            list("Domains", "new", "new", "New domains", &self.domains_new),
            list("People", "joins", "join", "People who join", &self.people_join),
            list("People", "leaves", "leave", "People who leave", &self.people_leave),
            list("People", "changes units", "change units", "People who change units", &self.people_move),
            list(
                "People",
                "has another address",
                "have another address",
                "People with another address",
                &self.people_readdressed,
            ),
            list(
                "People",
                "has another name, language or id",
                "have another name, language or id",
                "People with another name, language or id",
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
            self.sentence("Domains", 0, name_the_only_one),
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

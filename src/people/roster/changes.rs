//! What an import would change, for a person to look at before it happens.
//!
//! Its text shows addresses, because a wrong one can only be seen in full: it is for the eyes of whoever
//! imports, never for a log. `Debug` shows numbers only.

use std::{collections::BTreeMap, fmt};

use super::{
    AddressChange, Anybody, Roster, domains,
    kinds::{About, List, in_unit, named},
    known::recognise,
    words::{below, label, now, or_nobody, person as said, some},
};
use crate::table::{Saying, saying};
use candor_mail::EmailAddress;

/// The differences between the stored roster and a new one: a readable line for each, in the order of the roster.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// New units.
    pub units_new: Vec<Saying>,
    /// Units that are gone.
    pub units_removed: Vec<Saying>,
    /// Units with another parent.
    pub units_moved: Vec<Saying>,
    /// Units with another name.
    pub units_renamed: Vec<Saying>,
    /// Units that are in both rosters.
    pub units_stay: usize,
    /// Whether nothing about the units changes but their order.
    pub reordered: bool,
    /// Units in both rosters with another leader than before.
    pub leaders_changed: Vec<Saying>,
    /// Whoever leads something that they did not lead before, and what; nothing before the first import.
    pub leaders_new: Vec<Saying>,
    /// Domains of addresses that no address had before, with how many have it now.
    pub domains_new: Vec<Saying>,
    /// People who are new.
    pub people_join: Vec<Saying>,
    /// People who are gone.
    pub people_leave: Vec<Saying>,
    /// People in another unit than before.
    pub people_move: Vec<Saying>,
    /// People who are the same by their id, with another address.
    pub people_readdressed: Vec<Saying>,
    /// The same, from which address to which.
    pub(crate) addresses: Vec<AddressChange>,
    /// People who stay where they are, with another name, language or id.
    pub people_corrected: Vec<Saying>,
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
    pub why: Saying,
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
            (self.people_changed, people, About::People),
            (units, units_before, About::Units),
            (self.leaders_changed.len(), led, About::Leaders),
            (self.domains_new.len(), domains, About::Domains),
        ];
        let mut large = counts.into_iter().filter(|(count, before, _)| {
            *before > 0 && *count >= FEWEST && count.saturating_mul(10) > *before
        });
        let (number, _, about) = large.next()?;
        let also =
            |one: Saying, other: Saying| saying!("file-also", "{one}; {other}", one = one, other = other);
        let why = large
            .fold(self.guarded(number, about), |why, (all, _, about)| also(why, self.guarded(all, about)));
        Some(Guard { number, why })
    }

    /// `People: 3 leave, 4 join, 7 in all`: what of these counts against what was there.
    fn guarded(&self, all: usize, about: About) -> Saying {
        let lists = self.lists();
        let counted = |list: &&List<'_>| list.about == about && list.guarded && !list.lines.is_empty();
        let mut parts: Vec<Saying> = lists.iter().filter(counted).map(|list| list.count.clone()).collect();
        if parts.len() > 1 {
            parts.push(saying!("changes-in-all", "{count} in all", count = all));
        }
        about.of(parts)
    }

    /// Every line of every difference, also those that are only counted where people read them.
    pub fn all(&self) -> String {
        let lists = self.lists();
        let mut all = vec![self.summary(false, &Saying::to_string)];
        for list in &lists {
            all.push(list.heading.to_string());
            all.extend(list.lines.iter().map(Saying::to_string));
        }
        all.join("\n")
    }

    fn compare_units(&mut self, before: Option<&Roster>, after: &Roster) {
        let new = &after.tree;
        for unit in new.units() {
            let label = label(new, &unit.id);
            let old =
                before.and_then(|roster| Some((roster, roster.tree.unit(roster.tree.position(&unit.id)?))));
            let Some((roster, old)) = old else {
                let place = below(new, unit.parent.as_ref());
                self.units_new.push(saying!("changes-unit", "{unit}, {place}", unit = label, place = place));
                continue;
            };
            self.units_stay += 1;
            if old.parent != unit.parent {
                let from = below(&roster.tree, old.parent.as_ref());
                self.units_moved.push(now(label.as_str(), from, below(new, unit.parent.as_ref())));
            }
            if old.name != unit.name {
                self.units_renamed.push(now(unit.id.as_str(), old.name.as_str(), unit.name.as_str()));
            }
            let (was, is) = (roster.leaders.get(&unit.id), after.leaders.get(&unit.id));
            if was != is {
                self.leaders_changed.push(now(label, or_nobody(was), or_nobody(is)));
            }
        }
        let Some(old) = before.map(|roster| &roster.tree) else { return };
        let gone = old.units().iter().filter(|unit| new.position(&unit.id).is_none());
        self.units_removed = gone.map(|unit| named(label(old, &unit.id))).collect();
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
                self.people_join.push(in_unit(said(person), unit));
                continue;
            };
            left[at] = false;
            let old = old[at];
            let (moved, readdressed) = (old.unit() != person.unit(), old.address() != person.address());
            self.people_changed += usize::from(moved || readdressed);
            if moved {
                let from = label(&roster.tree, old.unit());
                self.people_move.push(now(said(person), from, unit));
            }
            if readdressed {
                self.people_readdressed.push(saying!(
                    "changes-readdressed",
                    "{was}, now {is}",
                    was = said(old),
                    is = said(person)
                ));
            }
            if let Some((old, new)) = old.address().zip(person.address()).filter(|_| readdressed) {
                self.addresses.push(AddressChange { old: old.clone(), new: new.clone(), rounds: Vec::new() });
            }
            if old == person {
                self.people_stay += 1;
            } else if !moved && !readdressed {
                self.people_corrected.push(said(person));
            }
        }
        if let Some(roster) = before {
            let gone = old.iter().zip(left).filter(|(_, left)| *left);
            let gone = gone.map(|(person, _)| in_unit(said(*person), label(&roster.tree, person.unit())));
            self.people_leave = gone.collect();
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
                let people = (people > 0)
                    .then(|| saying!("changes-people-at", "1 person" | "{count} people", count = people));
                let leaders = (leaders > 0)
                    .then(|| saying!("changes-leaders-at", "1 leader" | "{count} leaders", count = leaders));
                let who: Vec<Saying> = people.into_iter().chain(leaders).collect();
                self.domains_new.push(saying!(
                    "changes-domain",
                    "{domain}: {who}",
                    domain = domain,
                    who = who
                ));
            }
        }
        let Some(roster) = before else { return };
        let mut newly: BTreeMap<&EmailAddress, Vec<Saying>> = BTreeMap::new();
        for unit in after.tree.units() {
            let leader = after.leaders.get(&unit.id);
            if let Some(leader) = leader.filter(|leader| roster.leaders.get(&unit.id) != Some(leader)) {
                newly.entry(leader).or_default().push(named(label(&after.tree, &unit.id)));
            }
        }
        let leads = |(leader, units): (&EmailAddress, _)| {
            saying!("changes-leads", "{leader}: {units}", leader = leader.as_str(), units = some(units))
        };
        self.leaders_new = newly.into_iter().map(leads).collect();
        self.before = [roster.size(), roster.tree.units().len(), roster.leaders.len(), known.len()];
    }

    fn summary(&self, name_the_only_one: bool, say: &dyn Fn(&Saying) -> String) -> String {
        let lists = self.lists();
        let sentence = |about: About| {
            let of_it = lists.iter().filter(|list| list.about == about && !list.lines.is_empty());
            let count = |list: &List<'_>| match list.lines {
                [only] if name_the_only_one => saying!(
                    "changes-only",
                    "{count} ({only})",
                    count = list.count.clone(),
                    only = only.clone()
                ),
                _ => list.count.clone(),
            };
            let stay = match about {
                About::Units => self.units_stay,
                About::People => self.people_stay,
                About::Leaders | About::Domains => 0,
            };
            let stay = (stay > 0).then(|| saying!("changes-stay", "1 stays" | "{count} stay", count = stay));
            let parts: Vec<Saying> = of_it.map(count).chain(stay).collect();
            (!parts.is_empty()).then(|| about.of(parts))
        };
        let reordered = saying!("changes-reordered", "The units stand in another order");
        let sentences = [
            sentence(About::Units),
            self.reordered.then_some(reordered),
            sentence(About::Leaders),
            sentence(About::Domains),
            sentence(About::People),
        ];
        let sentences = sentences.iter().flatten().map(|sentence| format!("{}.", say(sentence)));
        sentences.collect::<Vec<String>>().join(" ")
    }

    /// What would change, a line for each with examples, as somebody says sentences.
    pub fn told(&self, say: &dyn Fn(&Saying) -> String) -> String {
        if self.is_empty() {
            return say(&saying!(
                "changes-nothing",
                "Nothing changes. Units: {units}. People: {people}.",
                units = self.units_stay,
                people = self.people_stay
            ));
        }
        let mut text = self.summary(true, say);
        for list in self.lists().iter().filter(|list| list.lines.len() > 1) {
            text += &format!("\n\n{}:", say(&list.heading));
            for line in list.lines.iter().take(EXAMPLES) {
                text += &format!("\n  {}", say(line));
            }
            if let Some(more @ 1..) = list.lines.len().checked_sub(EXAMPLES) {
                text += &format!("\n  {}", say(&saying!("changes-more", "and {count} more", count = more)));
            }
        }
        text
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(&Saying::to_string))
    }
}

impl fmt::Debug for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.summary(false, &Saying::to_string))
    }
}

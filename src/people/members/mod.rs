//! Who joined and who left since the round before. Where it was one or two people, a change of a small group's number
//! would tell much of what these few said: the group is guarded. Where it was many, the group is another one.
//!
//! What crosses the wall is one yes or no for each circle and each unit. It must never hand on how many people changed,
//! or who; and who belonged where is kept only until the next round's changes are counted.

pub(super) mod store;

use std::collections::{HashMap, HashSet};

use super::{Draft, roster::Roster};
use crate::{
    db::{AnyConnection, DbError},
    disclosure::Kind,
    release::Release,
    survey::{Promise, Tree, UnitId},
};

/// So many changes guard a circle. None tell nothing, and among three or more nobody stands out.
const FEW: std::ops::RangeInclusive<u32> = 1..=2;

/// What changed since the round before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// By circle: whether one or two people joined or left since the round before, or since the last one in which it
    /// was shown.
    pub guarded: Vec<bool>,
    /// Positions in the tree of units of which more than 30 % are others.
    pub regrouped: Vec<usize>,
    /// By circle id: how many joined or left since it was last shown.
    pub(super) since_shown: Vec<(String, u32)>,
}

/// What is known of the round before; empty before the first one.
#[derive(Default)]
pub(super) struct Before {
    /// Each person's unit.
    pub(super) units: HashMap<String, UnitId>,
    /// By circle id: the changes up to then, since it was last shown.
    pub(super) since_shown: HashMap<String, u32>,
    pub(super) tree: Option<Tree>,
    /// What was shown; `None` where the round was not published.
    pub(super) release: Option<Release>,
}

impl Before {
    /// Of the round that was opened last. `promise` and `release` are its stored documents; an old one that cannot be
    /// read any more is no reason not to open a round.
    pub(super) fn load(
        conn: &mut AnyConnection,
        promise: &str,
        release: Option<&str>,
    ) -> Result<Self, DbError> {
        Ok(Self {
            units: store::units(conn)?,
            since_shown: store::since_shown(conn)?,
            tree: Promise::parse(promise).ok().map(|promise| promise.tree().clone()),
            release: release.and_then(|release| Release::from_text(release).ok()),
        })
    }

    fn was_shown(&self, circle: &Draft) -> bool {
        let row = self.release.as_ref().and_then(|release| release.row(&circle.unit));
        row.is_some_and(|row| row.kind() == Kind::Unit)
    }
}

/// Compares the roster with the round before.
pub(super) fn compare(before: &Before, roster: &Roster, circles: &[Draft]) -> Changes {
    let now: HashMap<&str, &UnitId> =
        roster.people.iter().map(|person| (person.email.as_str(), &person.unit)).collect();
    let mut changes = Changes::default();
    let circle_of: HashMap<&UnitId, usize> = circles
        .iter()
        .enumerate()
        .flat_map(|(at, circle)| circle.members.iter().map(move |unit| (unit, at)))
        .collect();
    let (mut changed, mut known) = (vec![0_u32; circles.len()], HashSet::new());
    let mut differ = |a: Option<usize>, b: Option<usize>| {
        for at in [a, b].into_iter().flatten().filter(|_| a != b) {
            changed[at] += 1;
        }
    };
    for (person, unit) in &before.units {
        let then = circle_of.get(unit).copied();
        known.extend(then);
        differ(then, now.get(person.as_str()).and_then(|unit| circle_of.get(unit)).copied());
    }
    for (person, unit) in &now {
        if !before.units.contains_key(*person) {
            differ(circle_of.get(unit).copied(), None);
        }
    }
    for (at, circle) in circles.iter().enumerate() {
        // Nobody was in it before: it has no past to be compared with.
        let since_last = if known.contains(&at) { changed[at] } else { 0 };
        let pending = before.since_shown.get(&circle.id).copied().unwrap_or(0);
        let since_shown = if before.was_shown(circle) { since_last } else { pending + since_last };
        changes.guarded.push(FEW.contains(&since_last) || FEW.contains(&since_shown));
        changes.since_shown.push((circle.id.clone(), since_shown));
    }
    if let Some(tree) = &before.tree {
        changes.regrouped = regrouped(tree, &before.units, &roster.tree, &now);
    }
    changes
}

/// The units, of those that were there before, of which more than 30 % of the people joined, or had left.
fn regrouped(
    old: &Tree,
    before: &HashMap<String, UnitId>,
    tree: &Tree,
    now: &HashMap<&str, &UnitId>,
) -> Vec<usize> {
    let places = |tree: &Tree, unit: Option<&UnitId>| -> Vec<usize> {
        unit.and_then(|unit| tree.position(unit)).map(|at| tree.upwards(at).collect()).unwrap_or_default()
    };
    let (mut were, mut are, mut stayed) =
        (vec![0_u32; old.units().len()], vec![0_u32; tree.units().len()], vec![0_u32; tree.units().len()]);
    for (person, unit) in now {
        let then = places(old, before.get(*person));
        for at in places(tree, Some(unit)) {
            are[at] += 1;
            let same = old.position(&tree.unit(at).id).is_some_and(|old| then.contains(&old));
            stayed[at] += u32::from(same);
        }
    }
    for unit in before.values() {
        places(old, Some(unit)).into_iter().for_each(|at| were[at] += 1);
    }
    let is_another = |&at: &usize| {
        let Some(old) = old.position(&tree.unit(at).id) else { return false };
        let most = |people: u32| 10 * (people - stayed[at]) > 3 * people;
        most(are[at]) || most(were[old])
    };
    (0..tree.units().len()).filter(is_another).collect()
}

#[cfg(test)]
mod tests;

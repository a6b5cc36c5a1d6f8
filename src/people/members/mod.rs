//! Who joined and who left since the round before. Where it was fewer than k people, a change of a small group's number
//! would tell much of what these few said: the group is coarsened. Where it was many, the group is another one.
//!
//! What crosses the wall is one yes or no for each circle and each unit. It must never hand on how many people changed,
//! or who; and who belonged where is kept only until the next round's changes are counted.

pub(super) mod store;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    Draft, RoundError,
    roster::{Known, Roster, recognise},
    store::StoredRound,
};
use candor_db::{AnyConnection, DbError};
use candor_disclosure::{Kind, release::Release};
use candor_protocol::survey::{
    Circle, Instrument, Outline, Promise, PromiseError, RoundName, ShownWith, Threshold, Tree, UnitId,
};

/// With so many rounds that were published a new one is compared.
const COMPARED: usize = 8;

/// What changed since the round before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// By circle: whether few people (1 to k - 1) joined or left since the round before, or since the last one in which it
    /// was shown.
    pub coarsened: Vec<bool>,
    /// Positions in the tree of units of which more than 30 % are others.
    pub regrouped: Vec<usize>,
    /// By circle id: how many joined or left since it was last shown.
    pub(super) since_shown: Vec<(String, u32)>,
}

/// Why a roster cannot be compared with the rounds before.
#[derive(Debug, thiserror::Error)]
pub enum BeforeError {
    /// A stored promise or release cannot be read.
    #[error(
        "nothing is opened, because the stored {document} of the round {round} cannot be used, and from it is seen which small \
         teams have to be protected ({why}): bring the people database back from a backup that is whole, or open with the \
         version of candor that wrote it"
    )]
    Unreadable {
        /// Which one.
        document: &'static str,
        /// Of which round.
        round: String,
        /// What was found.
        why: String,
    },
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl BeforeError {
    pub(super) fn promise(of: &StoredRound) -> impl FnOnce(PromiseError) -> Self {
        let round = of.name.clone();
        |why| Self::Unreadable { document: "promise", round, why: why.to_string() }
    }

    pub(super) fn outline(of: &RoundName) -> impl FnOnce(RoundError) -> Self {
        let round = of.to_string();
        |why| match why {
            RoundError::Db(why) => Self::Db(why),
            why => Self::Unreadable { document: "promise", round, why: why.to_string() },
        }
    }
}

/// Somebody who was asked in the round before.
#[derive(Clone)]
pub(super) struct Member {
    /// The address; of whoever has none, what [`store::replace`] writes in its place.
    pub(super) person: String,
    /// What HR's system knows the person by.
    pub(super) id: Option<String>,
    /// The unit.
    pub(super) unit: UnitId,
}

/// What is known of the round before; empty before the first one.
#[derive(Default)]
pub(super) struct Before {
    /// Everybody who was asked.
    pub(super) members: Vec<Member>,
    /// By circle id: the changes up to then, since it was last shown.
    pub(super) since_shown: HashMap<String, u32>,
    pub(super) tree: Option<Tree>,
    /// The circles in which these people were.
    pub(super) circles: Vec<Circle>,
    /// What was shown; `None` where the round was not published.
    pub(super) release: Option<Release>,
}

impl Before {
    /// Of the last round that everybody was asked in; `rounds` are all, the oldest first. One that cannot be read is an
    /// error: it may be the one that says which small teams have to be guarded.
    pub(super) fn load(conn: &mut AnyConnection, rounds: &[StoredRound]) -> Result<Self, BeforeError> {
        for last in rounds.iter().rev() {
            if !Outline::of(&last.promise).map_err(BeforeError::promise(last))?.pulse {
                return Self::of(conn, last);
            }
        }
        Ok(Self::default())
    }

    fn of(conn: &mut AnyConnection, last: &StoredRound) -> Result<Self, BeforeError> {
        let promise = Promise::parse(&last.promise).map_err(BeforeError::promise(last))?;
        let release = last.release.as_deref().map(Release::from_text).transpose();
        let release = release.map_err(|error| BeforeError::Unreadable {
            document: "release",
            round: last.name.clone(),
            why: error.to_string(),
        })?;
        Ok(Self {
            members: store::members(conn)?,
            since_shown: store::since_shown(conn)?,
            tree: Some(promise.tree().clone()),
            circles: promise.circles().to_vec(),
            release,
        })
    }

    fn was_shown(&self, circle: &Circle) -> bool {
        let row = self.release.as_ref().and_then(|release| release.row(&circle.unit));
        row.is_some_and(|row| row.kind() == Kind::Unit)
    }
}

/// In the rounds with the same instrument, of the last ones that were published: how many answered in each unit that was shown.
pub(super) fn shown_with(
    rounds: &[StoredRound],
    instrument: &Instrument,
) -> Result<HashMap<UnitId, ShownWith>, BeforeError> {
    let mut counts: HashMap<UnitId, ShownWith> = HashMap::new();
    let published = rounds.iter().rev().filter_map(|round| Some((round, round.release.as_deref()?)));
    for (round, text) in published.take(COMPARED) {
        let release = Release::from_text(text).map_err(|error| BeforeError::Unreadable {
            document: "release",
            round: round.name.clone(),
            why: error.to_string(),
        })?;
        if !release.instrument().comparable(instrument) {
            continue;
        }
        for row in release.numbers().rows() {
            let Some(answered) = row.answered() else { continue };
            let shown = counts.entry(row.unit().clone()).or_default();
            match row.kind() {
                Kind::Rest => shown.rest.insert(answered),
                Kind::Unit | Kind::Hidden => shown.unit.insert(answered),
            };
        }
    }
    Ok(counts)
}

/// Of an after-incident pulse. Who belonged where at the pulse before is not known; so a circle with a unit that was asked
/// before counts as if few people had joined or left. A round that cannot be read is an error: it may be a pulse.
pub(super) fn of_pulse(rounds: &[StoredRound], circles: &[Draft]) -> Result<Changes, BeforeError> {
    let mut asked: HashSet<UnitId> = HashSet::new();
    for round in rounds {
        let promise = Promise::parse(&round.promise).map_err(BeforeError::promise(round))?;
        if promise.instrument().is_pulse() {
            asked.extend(promise.circles().iter().flat_map(|circle| circle.members.clone()));
        }
    }
    let coarsened = circles.iter().map(|circle| circle.members.iter().any(|unit| asked.contains(unit)));
    Ok(Changes { coarsened: coarsened.collect(), ..Changes::default() })
}

/// One person's unit in the round before and now; `None` where the person was not there.
type Stay<'a> = (Option<&'a UnitId>, Option<&'a UnitId>);

/// Everybody of then and now, each person once: known by the id, else by the address.
fn stays<'a>(before: &'a [Member], roster: &'a Roster) -> Vec<Stay<'a>> {
    let was: Vec<Known<'_>> =
        before.iter().map(|member| Known { id: member.id.as_deref(), address: &member.person }).collect();
    let found = recognise(&was, &roster.known());
    let mut left = vec![true; before.len()];
    found.iter().flatten().for_each(|at| left[*at] = false);
    let here = roster.everybody().zip(found);
    let here = here.map(|(person, at)| (at.map(|at| &before[at].unit), Some(person.unit())));
    let gone =
        before.iter().zip(left).filter(|(_, left)| *left).map(|(member, _)| (Some(&member.unit), None));
    here.chain(gone).collect()
}

/// Compares the roster with the round before.
///
/// 1 to k - 1 who joined or left coarsen a circle: none tell nothing, and among k or more nobody stands out.
pub(super) fn compare(before: &Before, roster: &Roster, circles: &[Draft], k: Threshold) -> Changes {
    let stays = stays(&before.members, roster);
    let (mut changes, few) = (Changes::default(), 1..k.people());
    for (circle, past) in circles.iter().zip(nearest(before, &stays, circles)) {
        // Nobody of it was anywhere before: there is no value that it could be compared with.
        let (since_last, since_shown) = past.map_or((0, 0), |(past, differ)| {
            let pending = match before.was_shown(past) {
                true => 0,
                false => before.since_shown.get(&past.id).copied().unwrap_or(0),
            };
            (differ, pending + differ)
        });
        changes.coarsened.push(few.contains(&since_last) || few.contains(&since_shown));
        changes.since_shown.push((circle.id.clone(), since_shown));
    }
    if let Some(tree) = &before.tree {
        changes.regrouped = regrouped(tree, &roster.tree, &stays);
    }
    changes
}

/// By circle: the circle of the round before that it differs from least, and by how many people. By its people and not by
/// its id: a small team that grows leaves the circle of small teams, which is then another one under the same id, and a
/// circle that is renamed is still the same.
fn nearest<'a>(before: &'a Before, stays: &[Stay<'_>], circles: &[Draft]) -> Vec<Option<(&'a Circle, u32)>> {
    let then = places(before.circles.iter().map(|circle| &circle.members));
    let today = places(circles.iter().map(|circle| &circle.members));
    let (mut were, mut are) = (vec![0_u32; before.circles.len()], vec![0_u32; circles.len()]);
    let mut both: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    for (was, is) in stays {
        let old = was.and_then(|unit| then.get(unit)).copied();
        let new = is.and_then(|unit| today.get(unit)).copied();
        old.iter().for_each(|at| were[*at] += 1);
        new.iter().for_each(|at| are[*at] += 1);
        if let (Some(old), Some(new)) = (old, new) {
            *both.entry((new, old)).or_default() += 1;
        }
    }
    let mut nearest: Vec<Option<(usize, u32)>> = vec![None; circles.len()];
    for ((new, old), stayed) in both {
        let differ = are[new] + were[old] - 2 * stayed;
        if nearest[new].is_none_or(|(_, least)| differ < least) {
            nearest[new] = Some((old, differ));
        }
    }
    nearest.into_iter().map(|found| found.map(|(old, differ)| (&before.circles[old], differ))).collect()
}

/// The place of the circle of each unit's own people.
fn places<'a>(circles: impl Iterator<Item = &'a Vec<UnitId>>) -> HashMap<&'a UnitId, usize> {
    circles.enumerate().flat_map(|(at, members)| members.iter().map(move |unit| (unit, at))).collect()
}

/// The units, of those that were there before, of which more than 30 % of the people joined, or had left.
fn regrouped(old: &Tree, tree: &Tree, stays: &[Stay<'_>]) -> Vec<usize> {
    let places = |tree: &Tree, unit: Option<&UnitId>| -> Vec<usize> {
        unit.and_then(|unit| tree.position(unit)).map(|at| tree.upwards(at).collect()).unwrap_or_default()
    };
    let (mut were, mut are, mut stayed) =
        (vec![0_u32; old.units().len()], vec![0_u32; tree.units().len()], vec![0_u32; tree.units().len()]);
    for (was, is) in stays {
        let then = places(old, *was);
        for at in places(tree, *is) {
            are[at] += 1;
            let same = old.position(&tree.unit(at).id).is_some_and(|old| then.contains(&old));
            stayed[at] += u32::from(same);
        }
        then.into_iter().for_each(|at| were[at] += 1);
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

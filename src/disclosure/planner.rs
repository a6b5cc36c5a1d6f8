//! Decides by counts alone which units are shown, and where the people of the others are counted.
//!
//! Groups hang on a tree. Going up from the leaves, groups that are too small are kept in a pool; where the
//! pool reaches k it is counted, and may be shown as one group of its own. So everything that can be told
//! apart by subtracting shown numbers (an *atom*: a shown group without the shown groups inside it) is
//! either empty or such a pool. Why that is exactly enough: shown groups are nested or disjoint, so whatever
//! is known about any weighted sum of answers is constant on every atom and touches no fewer people than
//! the smallest one.
//!
//! It must never look at an answer: what is shown would then depend on what was said.

mod exact;
mod pool;

pub(super) use exact::everybody_counted;

use candor_protocol::survey::{Threshold, Tree};
use pool::Pool;

/// People who are always counted together, hung at the lowest unit that contains all of them.
#[derive(Clone, Debug)]
pub struct Group {
    /// The position of the unit in the tree.
    pub unit: usize,
    /// For every item how many answered it, as many entries in every group; for head counts one entry.
    /// All zero: a silent group. It decides nothing and is listed in no pool or rest.
    pub counts: Vec<u32>,
}

impl Group {
    fn is_silent(&self) -> bool {
        self.counts.iter().all(|&count| count == 0)
    }
}

/// What is shown of the whole tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// By unit position: whether it is shown. Its cell is everybody counted at it or below it.
    pub shown: Vec<bool>,
    /// By unit position: the groups that are counted first at it, ascending: the unit's atom, empty for most
    /// inner units. By head count these, and [`Plan::leftover`], are the circles.
    pub rests: Vec<Vec<usize>>,
    /// By group: the unit whose pool it was in when that pool was counted; `None`: it is counted nowhere.
    /// A group is in the cells of this unit and of all units above it, and in no other. Silent groups ride
    /// along with the pool they fall into, so that their place does not tell that they are silent.
    pub counted_at: Vec<Option<usize>>,
    /// The groups, not silent, that are counted nowhere: the pool that was left at the root, ascending.
    pub leftover: Vec<usize>,
}

/// What happens to a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Not shown; whoever is not counted yet is carried up.
    Hide,
    /// Shown, with the pool that reached it.
    Full,
    /// Shown without the pool, which is too small and carried up.
    Less,
}

/// Plans what is shown when no number may be about fewer than k. Every unit in which k or more people are hung
/// and answered every item is shown, whatever its neighbours do, and misses only a pool that stayed below k.
///
/// # Panics
/// When a group hangs at a position that is not in the tree.
pub fn plan(tree: &Tree, groups: &[Group], k: Threshold) -> Plan {
    // Every item is a number of its own, so k people have to have answered every single one.
    let enough = |counts: &[u64]| counts.iter().min().is_some_and(|&least| least >= u64::from(k.people()));
    carry_up(tree, groups, enough)
}

/// What two plans of the same groups show of the same people.
pub(super) struct Same {
    /// By unit position: whether both show it, with the same people.
    pub(super) cells: Vec<bool>,
    /// By unit position: whether the same groups are counted first at it.
    pub(super) rests: Vec<bool>,
}

/// Where `other`, a plan with a higher threshold, shows the same people as `plan`. What only these rows tell is then told by
/// `other`, too, so that no group below its threshold follows from it.
pub(super) fn same_people(tree: &Tree, groups: &[Group], plan: &Plan, other: &Plan) -> Same {
    let mut cells: Vec<bool> = plan.shown.iter().zip(&other.shown).map(|(a, b)| *a && *b).collect();
    let places = plan.counted_at.iter().zip(&other.counted_at);
    for (group, (a, b)) in groups.iter().zip(places) {
        if a == b || group.is_silent() {
            continue;
        }
        // Both are at or above the group's unit, and what stands later in the tree is then the lower one: the group is in
        // the cells of one plan only from there to below the other place.
        let (lower, higher) = if a > b { (a, b) } else { (b, a) };
        let apart = lower.iter().flat_map(|&lower| tree.upwards(lower));
        apart.take_while(|unit| Some(*unit) != *higher).for_each(|unit| cells[unit] = false);
    }
    let rests = plan.rests.iter().zip(&other.rests).map(|(a, b)| !a.is_empty() && a == b).collect();
    Same { cells, rests }
}

/// Carry-up with another rule of when a pool may be counted: `enough` sees the sums of its counts.
///
/// # Panics
/// When a group hangs at a position that is not in the tree.
pub fn carry_up(tree: &Tree, groups: &[Group], enough: impl Fn(&[u64]) -> bool) -> Plan {
    walk(tree, groups, |_, pool, covered| match (pool.is_empty(), covered) {
        (true, true) => Mode::Full,
        (true, false) => Mode::Hide,
        (false, _) if enough(pool.counts()) => Mode::Full,
        (false, true) => Mode::Less,
        (false, false) => Mode::Hide,
    })
}

/// Goes up the tree once; `decide` hears the unit, the pool that reaches it, and whether anybody below it is counted.
fn walk(tree: &Tree, groups: &[Group], mut decide: impl FnMut(usize, &Pool, bool) -> Mode) -> Plan {
    let units = tree.units().len();
    let mut pools: Vec<Pool> = std::iter::repeat_with(Pool::default).take(units).collect();
    for (at, group) in groups.iter().enumerate() {
        pools[group.unit].add(at, group);
    }
    let (mut shown, mut covered) = (vec![false; units], vec![false; units]);
    let (mut rests, mut counted_at) = (vec![Vec::new(); units], vec![None; groups.len()]);
    // Parents stand before their children, so going backwards meets every child before its parent.
    for unit in (0..units).rev() {
        let mut pool = std::mem::take(&mut pools[unit]);
        for &child in tree.children(unit) {
            pool.take_in(std::mem::take(&mut pools[child]));
            covered[unit] |= covered[child];
        }
        let mode = decide(unit, &pool, covered[unit]);
        shown[unit] = mode != Mode::Hide;
        if mode == Mode::Full && !pool.is_empty() {
            for at in pool.everybody() {
                counted_at[at] = Some(unit);
            }
            rests[unit] = std::mem::take(&mut pool).into_groups();
            covered[unit] = true;
        }
        pools[unit] = pool;
    }
    Plan { shown, rests, counted_at, leftover: pools.swap_remove(0).into_groups() }
}

#[cfg(test)]
mod tests;

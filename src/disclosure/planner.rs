//! Carry-up: decides by counts alone which units are shown, and where the people of the others are counted.
//!
//! Groups hang on a tree. Going up from the leaves, groups that are too small are kept in a pool; where the
//! pool reaches k it is counted, and may be shown as one group of its own. So everything that can be told
//! apart by subtracting shown numbers (an *atom*: a shown group without the shown groups inside it) is
//! either empty or such a pool. Why that is exactly enough: shown groups are nested or disjoint, so whatever
//! is known about any weighted sum of answers is constant on every atom and touches no fewer people than
//! the smallest one.
//!
//! It must never look at an answer: what is shown would then depend on what was said.

use crate::survey::{Threshold, Tree};

/// People who are always counted together, hung at the lowest unit that contains all of them.
#[derive(Clone, Debug)]
pub struct Group {
    /// The position of the unit in the tree.
    pub unit: usize,
    /// For every item how many answered it, as many entries in every group; for head counts one entry.
    /// All zero: a silent group. It decides nothing and is listed in no cell, pool or rest.
    pub counts: Vec<u32>,
}

/// What is shown of one unit. Groups are positions in the list given to [`plan`], ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Everybody who is counted in the unit.
    pub groups: Vec<usize>,
    /// The unit's atom: the pool that reached k here, empty if there was none. For a leaf unit this is the
    /// same as `groups`. By head count these pools, and [`Plan::leftover`], are the circles.
    pub rest: Vec<usize>,
}

/// What is shown of the whole tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// By unit position: what is shown of the unit, if anything.
    pub cells: Vec<Option<Planned>>,
    /// By group: the unit whose pool it was in when that pool reached k; `None`: it is counted nowhere.
    /// A group is in the cells of this unit and of all units above it, and in no other. Silent groups ride
    /// along with the pool they fall into, so that their place does not tell that they are silent.
    pub counted_at: Vec<Option<usize>>,
    /// The groups, not silent, that are counted nowhere: the pool that was left at the root. For at least
    /// one item fewer than k of them answered it.
    pub leftover: Vec<usize>,
}

#[derive(Default)]
struct Pool {
    groups: Vec<usize>,
    silent: Vec<usize>,
    counts: Vec<u64>,
}

impl Pool {
    fn take_in(&mut self, other: &mut Self) {
        self.groups.append(&mut other.groups);
        self.silent.append(&mut other.silent);
        self.add(std::mem::take(&mut other.counts).into_iter());
    }

    fn add(&mut self, counts: impl Iterator<Item = u64>) {
        for (item, count) in counts.enumerate() {
            match self.counts.get_mut(item) {
                Some(sum) => *sum += count,
                None => self.counts.push(count),
            }
        }
    }

    /// Whether at least k people answered every single item, since every item is a number of its own.
    fn is_full(&self, k: Threshold) -> bool {
        self.counts.iter().min().is_some_and(|&least| least >= u64::from(k.people()))
    }
}

/// Plans what is shown. Every unit in which k or more people are hung and answered every item is shown,
/// whatever its neighbours do, and misses only a pool that stayed below k.
///
/// # Panics
/// When a group hangs at a position that is not in the tree.
pub fn plan(tree: &Tree, groups: &[Group], k: Threshold) -> Plan {
    let units = tree.units().len();
    let mut pools: Vec<Pool> = std::iter::repeat_with(Pool::default).take(units).collect();
    for (at, group) in groups.iter().enumerate() {
        let pool = &mut pools[group.unit];
        if group.counts.iter().any(|&count| count > 0) {
            pool.groups.push(at);
            pool.add(group.counts.iter().map(|&count| u64::from(count)));
        } else {
            pool.silent.push(at);
        }
    }
    let mut cells: Vec<Option<Planned>> = vec![None; units];
    let mut counted_at = vec![None; groups.len()];
    // Parents stand before their children, so going backwards meets every child before its parent.
    for unit in (0..units).rev() {
        let mut pool = std::mem::take(&mut pools[unit]);
        let mut groups: Vec<usize> = Vec::new();
        for &child in tree.children(unit) {
            groups.extend(cells[child].iter().flat_map(|cell| &cell.groups));
            pool.take_in(&mut pools[child]);
        }
        let mut rest = Vec::new();
        if pool.is_full(k) {
            for &at in pool.groups.iter().chain(&pool.silent) {
                counted_at[at] = Some(unit);
            }
            rest = std::mem::take(&mut pool).groups;
            rest.sort_unstable();
            groups.extend(&rest);
        }
        pools[unit] = pool;
        if !groups.is_empty() {
            groups.sort_unstable();
            cells[unit] = Some(Planned { groups, rest });
        }
    }
    let mut leftover = pools.swap_remove(0).groups;
    leftover.sort_unstable();
    Plan { cells, counted_at, leftover }
}

#[cfg(test)]
mod tests;

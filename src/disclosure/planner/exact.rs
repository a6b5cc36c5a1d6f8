//! The exact planner: of all ways to count everybody in the whole organisation, the one that shows the most units.
//!
//! Carry-up leaves a pool of fewer than k at the root when there is nothing else to join it with. To count these
//! people a unit that could be shown has to be hidden (one, as a rule). Which one is found by dynamic programming
//! over the tree: of each unit's subtree nothing matters above it but who is not counted yet (by item, capped at k:
//! more than enough is enough) and whether anybody is counted.
//!
//! Why by hand: solvers for integer programs (`good_lp` and those behind it) compute in floating point or are C libraries;
//! this is exact, and the same on every machine.

use super::{Group, Mode, Plan, walk};
use candor_protocol::survey::{Threshold, Tree};

/// A unit that is shown with everybody weighs this much, one that misses some a hundredth less.
const FULL: u64 = 100;
const LESS: u64 = 99;

/// Who is not counted yet: by item how many, capped at k; `None`: nobody.
type Open = Option<Box<[u8]>>;

/// What a choice is worth: first units shown, then the people in them, so that of alike units the smallest is hidden.
type Worth = (u64, u64);

/// One way to go through a subtree, and the best of those that look the same from above.
struct State {
    open: Open,
    covered: bool,
    worth: Worth,
    mode: Mode,
    /// Where the merging of the children stood before the unit's own choice.
    from: usize,
}

/// All that is kept of a unit: for each child merged, which state came of which before and which of the child's; and
/// the states after the unit's own choice.
#[derive(Default)]
struct Table {
    merged: Vec<Vec<(usize, usize)>>,
    states: Vec<State>,
}

/// The plan that counts everybody at the root and shows the most units; `None` where all together are too few.
///
/// # Panics
/// When a group hangs at a position that is not in the tree.
pub(crate) fn everybody_counted(tree: &Tree, groups: &[Group], k: Threshold) -> Option<Plan> {
    let planner = Planner { tree, k: u8::try_from(k.people()).unwrap_or(u8::MAX) };
    let units = tree.units().len();
    let (mut hung, mut people) = (vec![None; units], vec![0_u64; units]);
    for group in groups {
        if !group.is_silent() {
            hung[group.unit] = planner.join(hung[group.unit].take(), Some(&planner.capped(group)));
        }
        people[group.unit] += u64::from(group.counts.iter().copied().max().unwrap_or(0));
    }
    for unit in (1..units).rev() {
        if let Some(above) = tree.parent(unit) {
            people[above] += people[unit];
        }
    }
    let mut tables: Vec<Table> = std::iter::repeat_with(Table::default).take(units).collect();
    for unit in (0..units).rev() {
        tables[unit] = planner.table(hung[unit].take(), people[unit], unit, &tables);
    }
    let best = (0..tables[0].states.len())
        .filter(|&at| tables[0].states[at].mode == Mode::Full)
        .max_by_key(|&at| tables[0].states[at].worth)?;
    let modes = backwards(tree, &tables, best);
    Some(walk(tree, groups, |unit, _, _| modes[unit]))
}

struct Planner<'a> {
    tree: &'a Tree,
    k: u8,
}

impl Planner<'_> {
    fn capped(&self, group: &Group) -> Box<[u8]> {
        group
            .counts
            .iter()
            .map(|&count| u8::try_from(count).map_or(self.k, |count| count.min(self.k)))
            .collect()
    }

    fn join(&self, a: Open, b: Option<&[u8]>) -> Open {
        match (a, b) {
            (Some(mut a), Some(b)) => {
                for (count, more) in a.iter_mut().zip(b) {
                    *count = count.saturating_add(*more).min(self.k);
                }
                Some(a)
            }
            (a, b) => a.or_else(|| b.map(Box::from)),
        }
    }

    fn table(&self, hung: Open, people: u64, unit: usize, below: &[Table]) -> Table {
        let start = State { open: hung, covered: false, worth: (0, 0), mode: Mode::Hide, from: 0 };
        let (mut merged, mut sums) = (Vec::new(), vec![start]);
        for &child in self.tree.children(unit) {
            let mut best = Best::default();
            for (at, sum) in sums.iter().enumerate() {
                for (of, state) in below[child].states.iter().enumerate() {
                    let open = self.join(sum.open.clone(), state.open.as_deref());
                    let worth = (sum.worth.0 + state.worth.0, sum.worth.1 + state.worth.1);
                    best.offer(open, sum.covered || state.covered, worth, Mode::Hide, (at, of));
                }
            }
            let (states, pairs) = best.into_parts();
            merged.push(pairs);
            sums = states;
        }
        let mut best = Best::default();
        for (at, sum) in sums.into_iter().enumerate() {
            let (covered, hidden, from) = (sum.covered, sum.worth, (at, 0));
            let shown = |weight: u64| (hidden.0 + weight, hidden.1 + people);
            match &sum.open {
                None if covered => best.offer(None, true, shown(FULL), Mode::Full, from),
                None => best.offer(None, false, hidden, Mode::Hide, from),
                Some(open) => {
                    if open.iter().all(|&count| count >= self.k) {
                        best.offer(None, true, shown(FULL), Mode::Full, from);
                        best.offer(sum.open, covered, hidden, Mode::Hide, from);
                    } else if covered {
                        best.offer(sum.open, true, shown(LESS), Mode::Less, from);
                    } else {
                        best.offer(sum.open, false, hidden, Mode::Hide, from);
                    }
                }
            }
        }
        Table { merged, states: best.into_parts().0 }
    }
}

/// The best state of each kind. There are few kinds at a unit, so they are simply looked through.
#[derive(Default)]
struct Best {
    states: Vec<State>,
    pairs: Vec<(usize, usize)>,
}

impl Best {
    fn offer(&mut self, open: Open, covered: bool, worth: Worth, mode: Mode, from: (usize, usize)) {
        let new = State { open, covered, worth, mode, from: from.0 };
        match self.states.iter().position(|state| state.open == new.open && state.covered == covered) {
            Some(at) if self.states[at].worth < worth => {
                self.states[at] = new;
                self.pairs[at] = from;
            }
            Some(_) => {}
            None => {
                self.states.push(new);
                self.pairs.push(from);
            }
        }
    }

    fn into_parts(self) -> (Vec<State>, Vec<(usize, usize)>) {
        (self.states, self.pairs)
    }
}

/// What each unit does when the root takes its state `best`.
fn backwards(tree: &Tree, tables: &[Table], best: usize) -> Vec<Mode> {
    let mut chosen = vec![0; tables.len()];
    chosen[0] = best;
    for unit in 0..tables.len() {
        let mut at = tables[unit].states[chosen[unit]].from;
        for (pairs, &child) in tables[unit].merged.iter().zip(tree.children(unit)).rev() {
            let (before, of) = pairs[at];
            chosen[child] = of;
            at = before;
        }
    }
    tables.iter().zip(chosen).map(|(table, at)| table.states[at].mode).collect()
}

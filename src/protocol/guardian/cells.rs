//! Cells: the circles whose entries are unwrapped together. Carry-up on the number of entries alone: a circle with k or more is a cell
//! of its own, the others are carried to the unit above, and what is below k at the top is not unwrapped.
//!
//! It must never look at anything but counts and the tree, so that everybody who can count gets the same. No exact search: whoever checks
//! this with pen and paper can.

use crate::survey::Tree;

/// By group (its unit's position, and how many are in it): the position of the unit at which it is counted, with others; `None` where it is
/// counted nowhere. Groups without anybody go where their neighbours go.
pub fn cells(tree: &Tree, groups: &[(usize, u32)], k: u32) -> Vec<Option<usize>> {
    let units = tree.units().len();
    let mut pools: Vec<(u64, Vec<usize>)> = vec![(0, Vec::new()); units];
    for (at, (unit, many)) in groups.iter().enumerate() {
        if let Some((sum, of)) = pools.get_mut(*unit) {
            *sum += u64::from(*many);
            of.push(at);
        }
    }
    let mut counted = vec![None; groups.len()];
    // Parents stand before their children, so going backwards meets every child before its parent.
    for unit in (0..units).rev() {
        let (sum, of) = std::mem::take(&mut pools[unit]);
        if sum >= u64::from(k.max(1)) {
            of.into_iter().for_each(|at| counted[at] = Some(unit));
        } else if let Some(above) = tree.parent(unit).and_then(|above| pools.get_mut(above)) {
            above.0 += sum;
            above.1.extend(of);
        }
    }
    counted
}

/// What becomes of cells (ascending, with how many rows are left in each) when some fell below k: by cell, where it is counted now.
pub fn carry(tree: &Tree, left: &[(u32, u32)], k: u32) -> Vec<Option<u32>> {
    let groups: Vec<(usize, u32)> =
        left.iter().map(|(cell, many)| (usize::try_from(*cell).unwrap_or(usize::MAX), *many)).collect();
    cells(tree, &groups, k).into_iter().map(|unit| u32::try_from(unit?).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::Unit;

    /// Acme with the units a (with a1, a2) and b.
    fn tree() -> Tree {
        let unit = |(id, parent): (&str, &str)| Unit {
            id: id.parse().unwrap(),
            parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
            name: id.to_owned(),
            regrouped: false,
            shown_with: Default::default(),
        };
        let units = [("acme", ""), ("a", "acme"), ("a1", "a"), ("a2", "a"), ("b", "acme")];
        Tree::new(units.into_iter().map(unit).collect()).unwrap()
    }

    #[test]
    fn who_is_too_few_goes_up_until_there_are_enough() {
        let tree = tree();
        let at = |id: &str| tree.position(&id.parse().unwrap()).unwrap();
        let check = |counts: [u32; 3], expected: [&str; 3]| {
            let groups = [(at("a1"), counts[0]), (at("a2"), counts[1]), (at("b"), counts[2])];
            let expected = expected.map(|id| (!id.is_empty()).then(|| at(id)));
            assert_eq!(cells(&tree, &groups, 5), expected, "{counts:?}");
        };
        check([5, 9, 5], ["a1", "a2", "b"]);
        check([4, 9, 5], ["", "a2", "b"]);
        check([4, 1, 5], ["a", "a", "b"]);
        check([4, 9, 1], ["acme", "a2", "acme"]);
        check([2, 1, 2], ["acme", "acme", "acme"]);
        check([2, 1, 1], ["", "", ""]);
        check([0, 0, 5], ["", "", "b"]);
        check([0, 5, 0], ["", "a2", ""]);
    }

    #[test]
    fn a_cell_that_lost_rows_is_carried_on() {
        let tree = tree();
        let at = |id: &str| u32::try_from(tree.position(&id.parse().unwrap()).unwrap()).unwrap();
        let carried = carry(&tree, &[(at("a1"), 4), (at("a2"), 5), (at("b"), 1)], 5);
        assert_eq!(carried, [Some(at("acme")), Some(at("a2")), Some(at("acme"))]);
        assert_eq!(carry(&tree, &[(99, 7)], 5), [None], "a cell that is no unit");
    }
}

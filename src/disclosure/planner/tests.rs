//! The planner against worked examples, and against linear algebra that knows nothing of pools and atoms.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::survey::Unit;

/// A tree from each unit's parent; `None` for the first. The id of a unit is its position in the list.
fn tree(parents: &[Option<usize>]) -> Tree {
    let unit = |(at, parent): (usize, &Option<usize>)| Unit {
        id: at.to_string().parse().unwrap(),
        parent: parent.map(|parent| parent.to_string().parse().unwrap()),
        name: format!("Unit {at}"),
    };
    Tree::new(parents.iter().enumerate().map(unit).collect()).unwrap()
}

fn at(tree: &Tree, id: usize) -> usize {
    tree.position(&id.to_string().parse().unwrap()).unwrap()
}

#[derive(Deserialize)]
struct Fixtures {
    plans: Vec<Fixture>,
}

#[derive(Deserialize)]
struct Fixture {
    name: String,
    k: u32,
    parent: Vec<i64>,
    leaf_respondents: BTreeMap<usize, u32>,
    carry_up: Expected,
}

#[derive(Deserialize)]
struct Expected {
    cells: BTreeMap<usize, ExpectedCell>,
    rest: BTreeMap<usize, Vec<usize>>,
    uncounted: Vec<usize>,
    atoms: Vec<u32>,
}

#[derive(Deserialize)]
struct ExpectedCell {
    n: u32,
    leaves: Vec<usize>,
}

#[test]
fn every_worked_example_comes_out_as_computed_elsewhere() {
    let text = include_str!("../../../tests/vectors/disclosure-fixtures.json");
    let fixtures: Fixtures = serde_json::from_str(text).unwrap();
    assert_eq!(fixtures.plans.len(), 8);
    for fixture in fixtures.plans {
        let parents: Vec<_> = fixture.parent.iter().map(|&parent| usize::try_from(parent).ok()).collect();
        let tree = tree(&parents);
        let ids: Vec<usize> = fixture.leaf_respondents.keys().copied().collect();
        let sizes: Vec<u32> = fixture.leaf_respondents.values().copied().collect();
        let groups: Vec<Group> = ids
            .iter()
            .zip(&sizes)
            .map(|(&id, &size)| Group { unit: at(&tree, id), counts: vec![size] })
            .collect();
        let plan = plan(&tree, &groups, fixture.k.try_into().unwrap());
        let leaves = |of: &[usize]| -> Vec<usize> { of.iter().map(|&group| ids[group]).collect() };
        let people = |of: &[usize]| -> u32 { of.iter().map(|&group| sizes[group]).sum() };

        let mut atoms = Vec::new();
        for id in 0..parents.len() {
            let found = plan.cells[at(&tree, id)].as_ref();
            let expected = fixture.carry_up.cells.get(&id);
            let name = &fixture.name;
            assert_eq!(found.is_some(), expected.is_some(), "{name}: unit {id}");
            let (Some(found), Some(expected)) = (found, expected) else { continue };
            assert_eq!(leaves(&found.groups), expected.leaves, "{name}: unit {id}");
            assert_eq!(people(&found.groups), expected.n, "{name}: unit {id}");
            if !found.rest.is_empty() {
                atoms.push(people(&found.rest));
            }
            // Here groups hang at leaves only, and a leaf's rest is itself.
            let leaf = tree.children(at(&tree, id)).is_empty();
            let rest = fixture.carry_up.rest.get(&id).cloned().unwrap_or_default();
            assert_eq!(leaves(&found.rest), if leaf { vec![id] } else { rest }, "{name}: unit {id}");
        }
        atoms.sort_unstable();
        assert_eq!(atoms, fixture.carry_up.atoms, "{}", fixture.name);
        assert_eq!(leaves(&plan.leftover), fixture.carry_up.uncounted, "{}", fixture.name);
    }
}

#[test]
fn people_directly_in_an_inner_unit_are_counted_with_its_small_teams_and_never_alone() {
    let tree = tree(&[None, Some(0), Some(0)]);
    let groups = [(0, 12), (1, 3), (2, 7)].map(|(unit, people)| Group { unit, counts: vec![people] });
    let plan = plan(&tree, &groups, Threshold::DEFAULT);
    assert_eq!(plan.cells[0], Some(Planned { groups: vec![0, 1, 2], rest: vec![0, 1] }));
    assert_eq!(plan.cells[1], None);
    assert_eq!(plan.counted_at, [Some(0), Some(0), Some(2)]);
}

#[test]
fn a_unit_is_too_small_when_a_single_item_has_too_few_answers() {
    let tree = tree(&[None, Some(0), Some(0)]);
    let group = |unit, counts: [u32; 2]| Group { unit, counts: counts.to_vec() };
    let plan = plan(&tree, &[group(1, [9, 4]), group(2, [9, 9])], Threshold::DEFAULT);
    assert_eq!(plan.cells[1], None);
    assert_eq!(plan.cells[0], Some(Planned { groups: vec![1], rest: vec![] }));
    assert_eq!(plan.leftover, [0]);
}

#[test]
fn a_silent_group_goes_where_it_would_go_with_one_answer() {
    let tree = tree(&[None, Some(0), Some(0), Some(1), Some(1)]);
    let hung = |silent: u32| {
        let groups = [(3, silent), (4, 9), (2, 6), (0, 5)];
        let groups = groups.map(|(unit, people)| Group { unit: at(&tree, unit), counts: vec![people] });
        plan(&tree, &groups, Threshold::DEFAULT)
    };
    assert_eq!(hung(0).counted_at, hung(1).counted_at);
    assert_eq!(hung(0).counted_at[0], Some(0));
    assert_eq!(hung(0).cells[0].as_ref().unwrap().groups, [1, 2, 3]);
}

/// Random trees of up to `units` units with groups of 0 to 12 people, up to two at a unit.
fn organisations(units: usize) -> impl Strategy<Value = (Tree, Vec<Group>, Threshold)> {
    let parents = prop::collection::vec(any::<prop::sample::Index>(), 0..units);
    let groups = prop::collection::vec((any::<prop::sample::Index>(), 0_u32..13, 0_u32..3), 1..=units);
    (parents, groups, 5_u32..9).prop_map(|(parents, groups, k)| {
        let above = parents.iter().enumerate().map(|(below, parent)| Some(parent.index(below + 1)));
        let tree = tree(&std::iter::once(None).chain(above).collect::<Vec<_>>());
        // Mostly at leaves, as circles are: two of three draws go down to one.
        let down = |mut unit: usize, draw: u32| {
            while let (Some(&child), true) = (tree.children(unit).last(), draw > 0) {
                unit = child;
            }
            unit
        };
        let hang = |(unit, people, draw): &(prop::sample::Index, u32, u32)| Group {
            unit: down(unit.index(tree.units().len()), *draw),
            counts: vec![*people, people.saturating_sub(*draw / 2)],
        };
        let groups = groups.iter().map(hang).collect();
        (tree, groups, k.try_into().unwrap())
    })
}

/// Answers to the item that fewest answered, over groups.
fn least(groups: &[Group], of: &[usize]) -> u32 {
    (0..2).map(|item| of.iter().map(|&group| groups[group].counts[item]).sum()).min().unwrap()
}

/// The rank of a matrix of whole numbers, by elimination without fractions (Bareiss 1968): the division by
/// the pivot before leaves no remainder and keeps the numbers small.
fn rank(mut rows: Vec<Vec<i128>>) -> usize {
    let (mut rank, mut before, columns) = (0, 1, rows.first().map_or(0, Vec::len));
    for column in 0..columns {
        let Some(pivot) = (rank..rows.len()).find(|&row| rows[row][column] != 0) else { continue };
        rows.swap(rank, pivot);
        let head = rows[rank].clone();
        for row in &mut rows[rank + 1..] {
            let factor = row[column];
            for (cell, above) in row.iter_mut().zip(&head) {
                *cell = (*cell * head[column] - factor * above) / before;
            }
        }
        before = head[column];
        rank += 1;
    }
    rank
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_shown_is_nested_complete_and_never_about_fewer_than_k((tree, groups, k) in organisations(30)) {
        let plan = plan(&tree, &groups, k);
        let live = |group: &usize| groups[*group].counts[0] > 0;
        for unit in 0..tree.units().len() {
            // Everybody hung at or below the unit, found without the planner's pools.
            let hung: Vec<usize> =
                (0..groups.len()).filter(|&group| tree.upwards(groups[group].unit).any(|at| at == unit)).collect();
            let Some(cell) = &plan.cells[unit] else {
                prop_assert!(hung.is_empty() || least(&groups, &hung) < k.people(), "unit {} is hidden", unit);
                continue;
            };
            prop_assert!(cell.groups.iter().all(|group| hung.contains(group)), "unit {} counts others", unit);
            prop_assert!(cell.groups.iter().all(live));
            let missed: Vec<usize> = hung.into_iter().filter(|group| !cell.groups.contains(group)).collect();
            prop_assert!(missed.is_empty() || least(&groups, &missed) < k.people(), "unit {} misses k", unit);
            // The atom: the cell without the cells inside it.
            let mut atom = cell.groups.clone();
            for child in tree.children(unit) {
                for group in plan.cells[*child].iter().flat_map(|child| &child.groups) {
                    let place = atom.iter().position(|at| at == group);
                    prop_assert!(place.is_some(), "unit {} does not contain all of {}", unit, child);
                    atom.remove(place.unwrap());
                }
            }
            prop_assert_eq!(&atom, &cell.rest);
            prop_assert!(atom.is_empty() || least(&groups, &atom) >= k.people());
        }
        let shown = plan.cells[0].iter().flat_map(|cell| &cell.groups);
        let mut everybody: Vec<usize> = shown.chain(&plan.leftover).copied().collect();
        everybody.sort_unstable();
        prop_assert_eq!(everybody, (0..groups.len()).filter(live).collect::<Vec<_>>());
        prop_assert!(plan.leftover.is_empty() || least(&groups, &plan.leftover) < k.people());
        for (group, place) in plan.counted_at.iter().enumerate().filter(|(group, _)| live(group)) {
            for unit in 0..tree.units().len() {
                let counted = plan.cells[unit].as_ref().is_some_and(|cell| cell.groups.contains(&group));
                prop_assert_eq!(counted, place.is_some_and(|place| tree.upwards(place).any(|at| at == unit)));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_weighted_sum_of_what_is_shown_is_about_fewer_than_k((tree, groups, k) in organisations(9)) {
        let plan = plan(&tree, &groups, k);
        let shown = plan.cells.iter().flatten().flat_map(|cell| [&cell.groups, &cell.rest]);
        let live: Vec<usize> = (0..groups.len()).filter(|&group| groups[group].counts[0] > 0).collect();
        let indicator = |set: &Vec<usize>| live.iter().map(|group| i128::from(set.contains(group))).collect();
        let known: Vec<Vec<i128>> = shown.map(indicator).collect();
        let all = rank(known.clone());
        // A combination that is about the groups in `inside` only exists exactly if leaving their columns
        // out loses rank. Answers within a group always have the same weight.
        for inside in 1_u32..1 << live.len() {
            let is_in = |column: &usize| inside >> column & 1 == 1;
            let people: u32 = (0..live.len()).filter(is_in).map(|column| groups[live[column]].counts[0]).sum();
            if people < k.people() {
                let outside = |row: &Vec<i128>| {
                    (0..live.len()).filter(|column| !is_in(column)).map(|column| row[column]).collect()
                };
                prop_assert_eq!(rank(known.iter().map(outside).collect()), all, "{} people", people);
            }
        }
    }
}

//! The planners against worked examples; `random` holds them against thousands of organisations.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;
use candor_protocol::survey::Unit;

mod random;

/// A tree from each unit's parent; `None` for the first. The id of a unit is its position in the list.
fn tree(parents: &[Option<usize>]) -> Tree {
    let unit = |(at, parent): (usize, &Option<usize>)| Unit {
        id: at.to_string().parse().unwrap(),
        parent: parent.map(|parent| parent.to_string().parse().unwrap()),
        name: format!("Unit {at}"),
        regrouped: false,
        shown_with: Default::default(),
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
    everyone_counted: Option<Everyone>,
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

/// The exact planner: how many units are shown, one that misses some people as 0.99.
#[derive(Deserialize)]
struct Everyone {
    value: f64,
}

/// The groups counted at a unit or below it; `None` where it is not shown.
fn cell(tree: &Tree, plan: &Plan, unit: usize) -> Option<Vec<usize>> {
    let inside = |group: &usize| {
        plan.rests
            .iter()
            .enumerate()
            .any(|(at, rest)| rest.contains(group) && tree.upwards(at).any(|above| above == unit))
    };
    plan.shown[unit].then(|| (0..plan.counted_at.len()).filter(inside).collect())
}

/// What a plan is worth: a full unit 100, one that misses somebody 99.
fn worth(tree: &Tree, groups: &[Group], plan: &Plan) -> u64 {
    let shown = (0..tree.units().len()).filter(|&unit| plan.shown[unit]);
    let is_full = |unit: &usize| {
        let counted = cell(tree, plan, *unit).unwrap();
        let hung = |group: &usize| tree.upwards(groups[*group].unit).any(|at| at == *unit);
        (0..groups.len())
            .filter(|group| !groups[*group].is_silent())
            .filter(hung)
            .all(|group| counted.contains(&group))
    };
    shown.map(|unit| if is_full(&unit) { 100 } else { 99 }).sum()
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
        let k = fixture.k.try_into().unwrap();
        let plan = plan(&tree, &groups, k);
        let leaves = |of: &[usize]| -> Vec<usize> { of.iter().map(|&group| ids[group]).collect() };
        let people = |of: &[usize]| -> u32 { of.iter().map(|&group| sizes[group]).sum() };

        let mut atoms = Vec::new();
        let name = &fixture.name;
        for id in 0..parents.len() {
            let unit = at(&tree, id);
            let found = cell(&tree, &plan, unit);
            let expected = fixture.carry_up.cells.get(&id);
            assert_eq!(found.is_some(), expected.is_some(), "{name}: unit {id}");
            let (Some(found), Some(expected)) = (found, expected) else { continue };
            assert_eq!(leaves(&found), expected.leaves, "{name}: unit {id}");
            assert_eq!(people(&found), expected.n, "{name}: unit {id}");
            let rest = &plan.rests[unit];
            if !rest.is_empty() {
                atoms.push(people(rest));
            }
            // Here groups hang at leaves only, and a leaf's rest is itself.
            let leaf = tree.children(unit).is_empty();
            let expected = fixture.carry_up.rest.get(&id).cloned().unwrap_or_default();
            assert_eq!(leaves(rest), if leaf { vec![id] } else { expected }, "{name}: unit {id}");
        }
        atoms.sort_unstable();
        assert_eq!(atoms, fixture.carry_up.atoms, "{name}");
        assert_eq!(leaves(&plan.leftover), fixture.carry_up.uncounted, "{name}");

        let exact = everybody_counted(&tree, &groups, k);
        let found = exact.map(|plan| worth(&tree, &groups, &plan));
        #[expect(clippy::as_conversions, reason = "a small whole number")]
        let expected = fixture.everyone_counted.map(|everyone| (everyone.value * 100.0).round() as u64);
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn people_directly_in_an_inner_unit_are_counted_with_its_small_teams_and_never_alone() {
    let tree = tree(&[None, Some(0), Some(0)]);
    let groups = [(0, 12), (1, 3), (2, 7)].map(|(unit, people)| Group { unit, counts: vec![people] });
    let plan = plan(&tree, &groups, Threshold::DEFAULT);
    assert_eq!((cell(&tree, &plan, 0), &plan.rests[0]), (Some(vec![0, 1, 2]), &vec![0, 1]));
    assert_eq!(plan.shown, [true, false, true]);
    assert_eq!(plan.counted_at, [Some(0), Some(0), Some(2)]);
}

#[test]
fn a_unit_is_too_small_when_a_single_item_has_too_few_answers() {
    let tree = tree(&[None, Some(0), Some(0)]);
    let group = |unit, counts: [u32; 2]| Group { unit, counts: counts.to_vec() };
    let plan = plan(&tree, &[group(1, [9, 4]), group(2, [9, 9])], Threshold::DEFAULT);
    assert_eq!(plan.shown, [true, false, true]);
    assert_eq!(cell(&tree, &plan, 0), Some(vec![1]));
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
    assert_eq!(cell(&tree, &hung(0), 0), Some(vec![1, 2, 3]));
}

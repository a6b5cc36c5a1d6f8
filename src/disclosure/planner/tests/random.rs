//! The planners against an exhaustive search, against linear algebra, and against checks that know nothing of pools, in
//! thousands of random organisations; and planners with mistakes, which these checks have to catch.

use rand::{RngExt, SeedableRng, rngs::StdRng};

use super::*;

/// A random organisation of up to `units` units: manager trees, bushes and chains; up to three items, which people
/// skip; groups of nobody, of one person and of many.
fn organisation(rng: &mut StdRng, units: usize) -> (Tree, Vec<Group>, Threshold) {
    let units = rng.random_range(1..=units);
    let shape = rng.random_range(0..4);
    let parents: Vec<Option<usize>> = (0..units)
        .map(|unit| {
            unit.checked_sub(1).map(|last| match shape {
                0 => rng.random_range(0..unit),
                1 => last,                                        // a chain
                2 => last / 3,                                    // managers of three
                _ => last.saturating_sub(rng.random_range(0..2)), // nearly a chain
            })
        })
        .collect();
    let tree = tree(&parents);
    let k = rng.random_range(5..8_u32);
    let items = rng.random_range(1..4);
    let mut groups = Vec::new();
    for unit in 0..units {
        let at_leaf = tree.children(unit).is_empty();
        for _ in 0..if at_leaf { 1 } else { rng.random_range(0..2) } {
            let people = match rng.random_range(0..6) {
                0 => 0,
                1 => 1,
                2 | 3 => rng.random_range(1..k),
                _ => rng.random_range(k..3 * k),
            };
            // Somebody who answers has answered at least the first item.
            let skip =
                |item: usize, rng: &mut StdRng| if item == 0 { 0 } else { rng.random_range(0..3_u32) / 2 };
            let counts = (0..items).map(|item| people - people.min(skip(item, rng))).collect();
            groups.push(Group { unit, counts });
        }
    }
    (tree, groups, k.try_into().unwrap())
}

/// Everything that is wrong with a plan, found with sets of groups (bits) alone. `costly`: whether units with k or more
/// answers may be hidden, as the exact planner does.
fn complaints(tree: &Tree, groups: &[Group], k: Threshold, plan: &Plan, costly: bool) -> Vec<String> {
    let mut found = Vec::new();
    let least = |set: u64| -> u32 {
        let sum = |item: usize| {
            (0..groups.len()).filter(|at| set >> at & 1 == 1).map(|at| groups[at].counts[item]).sum()
        };
        (0..groups.first().map_or(0, |group| group.counts.len())).map(sum).min().unwrap_or(0)
    };
    let bits = |of: &mut dyn Iterator<Item = usize>| of.fold(0_u64, |set, at| set | 1 << at);
    let live = bits(&mut (0..groups.len()).filter(|&at| !groups[at].is_silent()));
    let units = tree.units().len();
    let (mut hung, mut counted) = (vec![0_u64; units], vec![0_u64; units]);
    for (at, group) in groups.iter().enumerate() {
        tree.upwards(group.unit).for_each(|unit| hung[unit] |= 1 << at);
        if let Some(place) = plan.counted_at[at] {
            tree.upwards(place).for_each(|unit| counted[unit] |= 1 << at);
            if !tree.upwards(group.unit).any(|unit| unit == place) {
                found.push(format!("group {at} is counted where it does not belong"));
            }
        }
    }
    for unit in 0..units {
        let (hung, counted) = (hung[unit] & live, counted[unit] & live);
        let rest = bits(&mut plan.rests[unit].iter().copied());
        if !plan.shown[unit] {
            if !costly && least(hung) >= k.people() {
                found.push(format!("unit {unit} is hidden with enough answers"));
            }
            if rest != 0 {
                found.push(format!("unit {unit} counts people and is hidden"));
            }
            continue;
        }
        // The atom: the cell without the cells inside it.
        let mut inside = tree.children(unit).to_vec();
        let mut atom = counted;
        while let Some(below) = inside.pop() {
            match plan.shown[below] {
                true => atom &= !(counted_of(groups, plan, tree, below) & live),
                false => inside.extend(tree.children(below)),
            }
        }
        if atom != rest {
            found.push(format!("the rest of unit {unit} is not its atom"));
        }
        if atom != 0 && least(atom) < k.people() {
            found.push(format!("unit {unit} isolates {} people", least(atom)));
        }
        if counted == 0 {
            found.push(format!("unit {unit} is shown and empty"));
        }
        let missed = hung & !counted;
        if missed != 0 && least(missed) >= k.people() {
            found.push(format!("unit {unit} misses {} people", least(missed)));
        }
    }
    let leftover = bits(&mut plan.leftover.iter().copied());
    if leftover != live & !counted[0] || (leftover != 0 && least(leftover) >= k.people()) {
        found.push("somebody is lost".to_owned());
    }
    found
}

fn counted_of(groups: &[Group], plan: &Plan, tree: &Tree, unit: usize) -> u64 {
    let inside =
        |at: &usize| plan.counted_at[*at].is_some_and(|place| tree.upwards(place).any(|above| above == unit));
    (0..groups.len()).filter(inside).fold(0, |set, at| set | 1 << at)
}

#[test]
fn in_twenty_thousand_organisations_nothing_is_shown_about_fewer_than_k_and_nothing_else_is_hidden() {
    let mut rng = StdRng::seed_from_u64(4);
    let (mut costs, mut leftovers) = (0, 0);
    for nth in 0..20_000 {
        let (tree, groups, k) = organisation(&mut rng, 24);
        let carried = plan(&tree, &groups, k);
        let found = complaints(&tree, &groups, k, &carried, false);
        assert!(found.is_empty(), "{nth}: {found:?} in {groups:?}");
        let Some(exact) = everybody_counted(&tree, &groups, k) else {
            assert!(!carried.shown[0] || !carried.leftover.is_empty(), "{nth}: carry-up counts everybody");
            continue;
        };
        let found = complaints(&tree, &groups, k, &exact, true);
        assert!(found.is_empty() && exact.leftover.is_empty(), "{nth}: {found:?} in {groups:?}");
        let shown = |plan: &Plan| plan.shown.iter().filter(|shown| **shown).count();
        if carried.leftover.is_empty() {
            assert!(worth(&tree, &groups, &exact) >= worth(&tree, &groups, &carried), "{nth}: not the best");
        } else {
            leftovers += 1;
            costs += shown(&carried).saturating_sub(shown(&exact));
        }
    }
    // About one hidden unit for everybody to be counted.
    assert!(leftovers > 2_000 && costs < 2 * leftovers, "{costs} hidden in {leftovers}");
}

#[test]
fn a_planner_with_a_mistake_is_caught() {
    let least = |counts: &[u64]| counts.iter().copied().min().unwrap_or(0);
    let caught = |mistake: &dyn Fn(&Tree, &[Group], Threshold) -> Plan| {
        let mut rng = StdRng::seed_from_u64(5);
        (0..2_000).any(|_| {
            let (tree, groups, k) = organisation(&mut rng, 24);
            let found = complaints(&tree, &groups, k, &mistake(&tree, &groups, k), false);
            !found.is_empty()
        })
    };
    let of = |k: Threshold| u64::from(k.people());
    assert!(!caught(&plan), "the planner itself is right");
    assert!(
        caught(&|tree, groups, k| carry_up(tree, groups, |counts| least(counts) + 1 >= of(k))),
        "k - 1 is enough"
    );
    assert!(
        caught(&|tree, groups, k| carry_up(tree, groups, |counts| least(counts) > of(k))),
        "k is not enough"
    );
    assert!(
        caught(&|tree, groups, k| carry_up(tree, groups, |counts| counts[0] >= of(k))),
        "one item decides"
    );
    assert!(caught(&|tree, groups, _| carry_up(tree, groups, |_| true)), "everything is shown");
    // Forgotten carry: who is too small where they are is dropped instead of carried up.
    let forgets = |tree: &Tree, groups: &[Group], k: Threshold| {
        let mut plan = plan(tree, groups, k);
        for (at, group) in groups.iter().enumerate() {
            if plan.counted_at[at] != Some(group.unit) {
                plan.counted_at[at] = None;
                plan.rests.iter_mut().for_each(|rest| rest.retain(|&of| of != at));
            }
        }
        plan
    };
    assert!(caught(&forgets), "nobody is carried up");
    // Carried and counted, but shown in every unit on the way as well: the naive rule.
    let naive = |tree: &Tree, groups: &[Group], k: Threshold| {
        let mut plan = plan(tree, groups, k);
        for (at, group) in groups.iter().enumerate().filter(|(_, group)| !group.is_silent()) {
            if plan.counted_at[at] != Some(group.unit) && plan.shown[group.unit] {
                plan.rests.iter_mut().for_each(|rest| rest.retain(|&of| of != at));
                plan.counted_at[at] = Some(group.unit);
                plan.rests[group.unit].push(at);
            }
        }
        plan
    };
    assert!(caught(&naive), "small pools are shown");
}

/// The best worth of counting everybody, by trying every choice at every unit; `None` where there is no way.
fn exhaustive(tree: &Tree, groups: &[Group], k: Threshold) -> Option<u64> {
    let units = tree.units().len();
    let items = groups.first().map_or(0, |group| group.counts.len());
    let mut best = None;
    for choice in 0..3_u32.pow(u32::try_from(units).unwrap()) {
        let of = |unit: usize| choice / 3_u32.pow(u32::try_from(unit).unwrap()) % 3;
        let mut open: Vec<Vec<usize>> = vec![Vec::new(); units];
        let (mut covered, mut worth, mut allowed) = (vec![false; units], 0, true);
        for (at, group) in groups.iter().enumerate().filter(|(_, group)| !group.is_silent()) {
            open[group.unit].push(at);
        }
        for unit in (0..units).rev() {
            for &child in tree.children(unit) {
                let carried = std::mem::take(&mut open[child]);
                open[unit].extend(carried);
                covered[unit] |= covered[child];
            }
            let sum = |item: usize| open[unit].iter().map(|&at| groups[at].counts[item]).sum::<u32>();
            let enough = (0..items).all(|item| sum(item) >= k.people());
            let small = !open[unit].is_empty() && !enough;
            match of(unit) {
                0 => {}
                1 if !small && (covered[unit] || !open[unit].is_empty()) => {
                    (open[unit], covered[unit]) = (Vec::new(), true);
                    worth += 100;
                }
                2 if small && covered[unit] => worth += 99,
                _ => allowed = false,
            }
        }
        if allowed && of(0) == 1 {
            best = best.max(Some(worth));
        }
    }
    best
}

#[test]
fn the_exact_planner_agrees_with_trying_everything() {
    let mut rng = StdRng::seed_from_u64(6);
    let mut possible = 0;
    for nth in 0..600 {
        let (tree, groups, k) = organisation(&mut rng, 7);
        let found = everybody_counted(&tree, &groups, k).map(|plan| worth(&tree, &groups, &plan));
        assert_eq!(found, exhaustive(&tree, &groups, k), "{nth}: {groups:?}");
        possible += usize::from(found.is_some());
    }
    assert!(possible > 200, "{possible}");
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

#[test]
fn no_weighted_sum_of_what_is_shown_is_about_fewer_than_k() {
    let mut rng = StdRng::seed_from_u64(7);
    for nth in 0..600 {
        let (tree, groups, k) = organisation(&mut rng, 9);
        let exact = everybody_counted(&tree, &groups, k);
        for plan in [Some(plan(&tree, &groups, k)), exact].into_iter().flatten() {
            let cells = (0..tree.units().len()).filter_map(|unit| cell(&tree, &plan, unit));
            let shown = cells.chain(plan.rests.iter().cloned());
            let live: Vec<usize> = (0..groups.len()).filter(|&group| !groups[group].is_silent()).collect();
            let indicator =
                |set: Vec<usize>| live.iter().map(|group| i128::from(set.contains(group))).collect();
            let known: Vec<Vec<i128>> = shown.map(indicator).collect();
            let all = rank(known.clone());
            // A combination that is about the groups in `inside` only exists exactly if leaving their columns
            // out loses rank. Answers within a group always have the same weight.
            for inside in 1_u32..1 << live.len() {
                let is_in = |column: &usize| inside >> column & 1 == 1;
                let people: u32 =
                    (0..live.len()).filter(is_in).map(|column| groups[live[column]].counts[0]).sum();
                if people < k.people() {
                    let outside = |row: &Vec<i128>| {
                        (0..live.len()).filter(|column| !is_in(column)).map(|column| row[column]).collect()
                    };
                    assert_eq!(rank(known.iter().map(outside).collect()), all, "{nth}: {people} people");
                }
            }
        }
    }
}

#[test]
fn a_hundred_thousand_units_in_a_chain_are_planned_like_any() {
    // Recursion or copying at every step would not come back from this.
    let parents: Vec<Option<usize>> = (0..100_000_usize).map(|unit| unit.checked_sub(1)).collect();
    let tree = tree(&parents);
    let groups: Vec<Group> =
        (0..100_000).map(|unit| Group { unit, counts: vec![u32::from(unit % 7 == 0); 3] }).collect();
    let plan = plan(&tree, &groups, Threshold::DEFAULT);
    assert_eq!(plan.rests.iter().filter(|rest| !rest.is_empty()).count(), 100_000_usize.div_ceil(7) / 5);
    assert!(everybody_counted(&tree, &groups, Threshold::DEFAULT).is_some());
}

//! Circles: groups of at least k invited people whose tokens look alike.
//!
//! A team of k or more is a circle of its own. Smaller teams are joined with small neighbours by the same
//! carry-up rule on head counts that later decides what is shown, so no token ever names fewer than k
//! people and nobody is left without a circle.

use std::collections::HashMap;

use candor_disclosure::{Group, plan};
use candor_protocol::survey::{Threshold, Tree, UnitId};

/// A circle before it has a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// `design`, or `design/rest` for people counted together.
    pub id: String,
    /// The lowest unit that contains everybody in it.
    pub unit: UnitId,
    /// The name people know it by.
    pub name: String,
    /// The units whose own people are in it.
    pub members: Vec<UnitId>,
    /// How many people are in it.
    pub invited: u32,
}

/// An organisation in which nobody could be anonymous.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the roster has {found} people: expected at least {k}, the smallest group that may ever be shown")]
pub struct CirclesError {
    /// How many people there are.
    pub found: u32,
    /// The threshold.
    pub k: Threshold,
}

/// Joins people into circles. `heads` counts each unit's own people, by the unit's position in the tree.
///
/// # Errors
/// When the whole organisation has fewer than k people.
pub fn form_circles(tree: &Tree, heads: &[u32], k: Threshold) -> Result<Vec<Draft>, CirclesError> {
    let found = heads.iter().sum();
    if found < k.people() {
        return Err(CirclesError { found, k });
    }
    // One group per unit that has people of its own, so a group stands for its unit's position.
    let units: Vec<usize> = (0..heads.len()).filter(|&at| heads[at] > 0).collect();
    let groups: Vec<Group> = units.iter().map(|&unit| Group { unit, counts: vec![heads[unit]] }).collect();
    let plan = plan(tree, &groups, k);
    let to_units = |groups: &[usize]| groups.iter().map(|&group| units[group]).collect::<Vec<usize>>();

    // The circles are the atoms of the plan: what became full at a unit and in no unit below it.
    let mut circles: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, rest) in plan.rests.iter().enumerate().filter(|(_, rest)| !rest.is_empty()) {
        circles.push((at, to_units(rest)));
    }
    let mut rest = to_units(&plan.leftover);
    if !rest.is_empty() {
        // Fewer than k are left at the root: they take in the smallest circle, ties by unit id, and hang
        // at the lowest unit that contains them all.
        let size = |members: &[usize]| members.iter().map(|&at| heads[at]).sum::<u32>();
        let order = |at: usize| (size(&circles[at].1), &tree.unit(circles[at].0).id);
        if let Some(smallest) = (0..circles.len()).min_by(|&a, &b| order(a).cmp(&order(b))) {
            rest.extend(circles.remove(smallest).1);
        }
        rest.sort_unstable();
        let home = rest.iter().copied().reduce(|a, b| tree.lowest_common(a, b)).unwrap_or(0);
        circles.push((home, rest));
        circles.sort();
    }
    let mut below = heads.to_vec();
    for at in (1..below.len()).rev() {
        if let Some(above) = tree.parent(at) {
            below[above] += below[at];
        }
    }
    Ok(circles.into_iter().map(|(unit, members)| draft(tree, heads, &below, unit, &members)).collect())
}

/// Joins circles into those for comments, of at least `least` people each: a comment says more about its writer
/// than a number. Gives them with the place, by circle, of the one that it is part of; none when there are too few
/// people.
pub fn comment_circles(tree: &Tree, circles: &[Draft], least: Threshold) -> (Vec<Draft>, Vec<Option<usize>>) {
    let mut heads = vec![0; tree.units().len()];
    for circle in circles {
        if let Some(at) = tree.position(&circle.unit) {
            heads[at] += circle.invited;
        }
    }
    // The same rule again, with circles in the place of people: so a circle is never cut in two.
    let mut joined = form_circles(tree, &heads, least).unwrap_or_default();
    let mut home: HashMap<UnitId, usize> = HashMap::new();
    for (at, comments) in joined.iter_mut().enumerate() {
        home.extend(std::mem::take(&mut comments.members).into_iter().map(|unit| (unit, at)));
        comments.id = format!("{}/comment", comments.unit);
    }
    let places: Vec<Option<usize>> = circles.iter().map(|circle| home.get(&circle.unit).copied()).collect();
    for (circle, place) in circles.iter().zip(&places) {
        if let Some(place) = *place {
            joined[place].members.extend(circle.members.iter().cloned());
        }
    }
    (joined, places)
}

/// Names a circle. `below` counts the people of each unit with everything below it.
fn draft(tree: &Tree, heads: &[u32], below: &[u32], unit: usize, members: &[usize]) -> Draft {
    let home = tree.unit(unit);
    let invited = members.iter().map(|&at| heads[at]).sum();
    let own = members == [unit];
    Draft {
        id: match own && tree.children(unit).is_empty() {
            true => home.id.to_string(),
            false => format!("{}/rest", home.id),
        },
        unit: home.id.clone(),
        // Everybody of the unit is in it: it is the unit, whatever that is made of.
        name: if invited == below[unit] {
            home.name.clone()
        } else if own {
            format!("directly in {}", home.name)
        } else {
            format!("small teams of {}", home.name)
        },
        members: members.iter().map(|&at| tree.unit(at).id.clone()).collect(),
        invited,
    }
}

#[cfg(test)]
mod tests {
    use rand::{RngExt, SeedableRng, rngs::StdRng};

    use super::*;
    use candor_protocol::survey::Unit;

    /// Units as `(id, parent, own people)`; circles as `id (name): members = invited`.
    fn check(units: &[(&str, &str, u32)], expected: &[&str]) {
        let unit = |&(id, parent, _): &(&str, &str, u32)| Unit {
            id: id.parse().unwrap(),
            parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
            name: id.to_uppercase(),
            regrouped: false,
            shown_with: Default::default(),
        };
        let tree = Tree::new(units.iter().map(unit).collect()).unwrap();
        let mut heads = vec![0; units.len()];
        for (id, _, people) in units {
            heads[tree.position(&id.parse().unwrap()).unwrap()] = *people;
        }
        let found: Vec<String> = match form_circles(&tree, &heads, Threshold::DEFAULT) {
            Ok(circles) => circles
                .iter()
                .map(|circle| {
                    let members: Vec<&str> = circle.members.iter().map(UnitId::as_str).collect();
                    format!("{} ({}): {} = {}", circle.id, circle.name, members.join(" "), circle.invited)
                })
                .collect(),
            Err(error) => vec![error.to_string().split(':').next().unwrap().to_owned()],
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn teams_of_k_stand_alone_and_small_ones_are_joined() {
        let d = ("d", "", 0);
        check(&[d, ("a", "d", 9), ("b", "d", 12)], &["a (A): a = 9", "b (B): b = 12"]);
        check(
            &[d, ("a", "d", 3), ("b", "d", 2), ("c", "d", 9)],
            &["d/rest (small teams of D): a b = 5", "c (C): c = 9"],
        );
    }

    #[test]
    fn own_people_of_an_inner_unit_join_its_small_teams() {
        check(
            &[("c", "", 1), ("d", "c", 2), ("a", "d", 3), ("b", "d", 7), ("e", "c", 4)],
            &["c/rest (small teams of C): c e = 5", "d/rest (small teams of D): d a = 5", "b (B): b = 7"],
        );
        check(&[("c", "", 20), ("d", "c", 7)], &["c/rest (directly in C): c = 20", "d (D): d = 7"]);
    }

    #[test]
    fn what_is_left_at_the_root_takes_in_the_smallest_circle() {
        check(
            &[("c", "", 0), ("a", "c", 3), ("b", "c", 9), ("e", "c", 6)],
            &["c/rest (small teams of C): a e = 9", "b (B): b = 9"],
        );
        // Both lie in d, so the joined circle hangs at d and not at the root.
        check(
            &[("c", "", 0), ("d", "c", 0), ("a", "d", 3), ("b", "d", 5), ("e", "c", 6)],
            &["d/rest (D): a b = 8", "e (E): e = 6"],
        );
    }

    #[test]
    fn circles_for_comments_have_ten_people_and_cut_no_circle_in_two() {
        let unit = |id: &str, parent: Option<&str>| Unit {
            id: id.parse().unwrap(),
            parent: parent.map(|id| id.parse().unwrap()),
            name: id.to_uppercase(),
            regrouped: false,
            shown_with: Default::default(),
        };
        let units = [("a", "d"), ("b", "d"), ("c", "d"), ("e", "o"), ("d", "o")];
        let all = units.iter().map(|(id, parent)| unit(id, Some(parent))).chain([unit("o", None)]).collect();
        let tree = Tree::new(all).unwrap();
        let heads: Vec<u32> = tree
            .units()
            .iter()
            .map(|unit| match unit.id.as_str() {
                "a" => 7,
                "b" => 3,
                "c" => 2,
                "e" => 14,
                _ => 0,
            })
            .collect();
        let circles = form_circles(&tree, &heads, Threshold::DEFAULT).unwrap();
        let (comments, places) = comment_circles(&tree, &circles, Threshold::try_from(10).unwrap());
        let line = |(circle, place): (&Draft, &Option<usize>)| {
            let comments = &comments[place.unwrap()];
            assert!(circle.members.iter().all(|unit| comments.members.contains(unit)));
            format!("{} in {} = {}", circle.id, comments.id, comments.invited)
        };
        let mut lines: Vec<String> = circles.iter().zip(&places).map(line).collect();
        lines.sort();
        assert_eq!(lines, ["a in d/comment = 12", "d/rest in d/comment = 12", "e in e/comment = 14"]);
        let (none, places) = comment_circles(&tree, &circles[..1], Threshold::try_from(20).unwrap());
        assert!(none.is_empty() && places == [None]);
    }

    #[test]
    fn in_thousands_of_organisations_nobody_is_left_without_a_circle_of_k() {
        let mut rng = StdRng::seed_from_u64(4);
        for nth in 0..3_000 {
            let units = rng.random_range(1..20_usize);
            let chain = rng.random_range(0..3) == 0;
            let parents = (0..units)
                .map(|at| at.checked_sub(1).map(|last| if chain { last } else { rng.random_range(0..at) }));
            let tree = tree_of(parents);
            let heads: Vec<u32> =
                (0..units).map(|_| [0, 0, 1, 2, 4, 5, 12][rng.random_range(0..7)]).collect();
            let Ok(circles) = form_circles(&tree, &heads, Threshold::DEFAULT) else {
                assert!(heads.iter().sum::<u32>() < 5, "{nth}");
                continue;
            };
            let place = |unit: &UnitId| tree.position(unit).unwrap();
            let mut seen: Vec<usize> = Vec::new();
            for circle in &circles {
                let members: Vec<usize> = circle.members.iter().map(place).collect();
                assert_eq!(circle.invited, members.iter().map(|&at| heads[at]).sum::<u32>(), "{nth}");
                assert!(circle.invited >= 5, "{nth}: {circle:?}");
                // It hangs at a unit that contains all of it; one that was joined at the root, at the lowest one.
                let home = place(&circle.unit);
                assert!(members.iter().all(|&at| tree.upwards(at).any(|above| above == home)), "{nth}");
                seen.extend(members);
            }
            seen.sort_unstable();
            let inhabited: Vec<usize> = (0..units).filter(|&at| heads[at] > 0).collect();
            assert_eq!(seen, inhabited, "{nth}: everybody is in exactly one circle");
            let ids: std::collections::HashSet<&str> =
                circles.iter().map(|circle| circle.id.as_str()).collect();
            assert_eq!(ids.len(), circles.len(), "{nth}: two circles have one name");
        }
    }

    #[test]
    fn a_hundred_thousand_units_in_a_chain_or_a_bush_get_their_circles() {
        for chain in [true, false] {
            let tree = tree_of(
                (0..100_000_usize)
                    .map(|at| at.checked_sub(1).map(|last| if chain { last } else { last / 9 })),
            );
            let circles = form_circles(&tree, &vec![3; 100_000], Threshold::DEFAULT).unwrap();
            assert!(circles.iter().all(|circle| circle.invited >= 5));
            assert_eq!(circles.iter().map(|circle| circle.invited).sum::<u32>(), 300_000);
            let (comments, places) = comment_circles(&tree, &circles, Threshold::COMMENTS);
            assert!(comments.iter().all(|circle| circle.invited >= 10) && places.iter().all(Option::is_some));
        }
    }

    /// A tree from each unit's parent; ids are numbers in the order of the tree.
    fn tree_of(parents: impl Iterator<Item = Option<usize>>) -> Tree {
        let id = |at: usize| format!("u{at}").parse().unwrap();
        let unit =
            |(at, parent): (usize, Option<usize>)| Unit::new(id(at), parent.map(id), format!("Unit {at}"));
        Tree::new(parents.enumerate().map(unit).collect()).unwrap()
    }

    #[test]
    fn an_organisation_below_k_cannot_open_a_round() {
        check(&[("c", "", 4)], &["the roster has 4 people"]);
    }
}

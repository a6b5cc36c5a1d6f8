//! Rosters of two rounds, and what is said about the difference.

use super::*;
use crate::roster::Person;
use candor_mail::EmailAddress;
use candor_protocol::survey::Unit;

const UNITS: &[(&str, &str)] = &[("acme", ""), ("d", "acme"), ("a", "d"), ("b", "d"), ("e", "acme")];

fn tree(units: &[(&str, &str)]) -> Tree {
    let unit = |(id, parent): &(&str, &str)| {
        let parent = (!parent.is_empty()).then(|| parent.parse().unwrap());
        Unit::new(id.parse().unwrap(), parent, id.to_uppercase())
    };
    Tree::new(units.iter().map(unit).collect()).unwrap()
}

/// People as `unit` and their numbers: `a1` is the same person wherever they are.
type Placed<'a> = &'a [(&'a str, &'a [&'a str])];

fn roster(units: &[(&str, &str)], people: Placed<'_>) -> Roster {
    let person = |unit: &str, name: &&str| Person {
        email: format!("{name}@example.org").parse::<EmailAddress>().unwrap(),
        unit: unit.parse().unwrap(),
        name: None,
        language: None,
        id: None,
    };
    let people = people.iter().flat_map(|(unit, names)| names.iter().map(|name| person(unit, name)));
    Roster { tree: tree(units), leaders: HashMap::new(), people: people.collect(), on_paper: Vec::new() }
}

fn before(units: &[(&str, &str)], people: Placed<'_>, since: &[(&str, u32)]) -> Before {
    let known = roster(units, people);
    Before {
        members: known
            .people
            .into_iter()
            .map(|person| Member { person: person.email.to_string(), id: person.id, unit: person.unit })
            .collect(),
        since_shown: since.iter().map(|(circle, changes)| ((*circle).to_owned(), *changes)).collect(),
        circles: promised(&usual()),
        tree: Some(known.tree),
        release: None,
    }
}

fn circle(id: &str, members: &[&str]) -> Draft {
    Draft {
        id: id.to_owned(),
        unit: id.split('/').next().unwrap().parse().unwrap(),
        name: id.to_owned(),
        members: members.iter().map(|unit| unit.parse().unwrap()).collect(),
        invited: 9,
    }
}

/// The circles of [`check`], as they were promised.
fn promised(circles: &[Draft]) -> Vec<Circle> {
    let circle = |draft: &Draft| {
        Circle::new(&draft.id, draft.unit.clone(), &draft.name, draft.members.clone(), draft.invited)
    };
    circles.iter().map(circle).collect()
}

fn usual() -> [Draft; 3] {
    [circle("a", &["a"]), circle("d/rest", &["d", "b"]), circle("e", &["e"])]
}

/// Which circles are coarsened, what is kept for next time, and which units are regrouped.
fn check(before: &Before, now: &Roster, coarsened: &[&str], since: &[u32], regrouped: &[&str]) {
    let circles = usual();
    let changes = compare(before, now, &circles, Threshold::DEFAULT);
    let names: Vec<&str> = circles
        .iter()
        .zip(&changes.coarsened)
        .filter(|(_, coarsened)| **coarsened)
        .map(|(circle, _)| circle.id.as_str())
        .collect();
    assert_eq!(names, coarsened);
    assert_eq!(changes.since_shown.iter().map(|(_, since)| *since).collect::<Vec<_>>(), since);
    let units: Vec<&str> = changes.regrouped.iter().map(|&at| now.tree.unit(at).id.as_str()).collect();
    assert_eq!(units, regrouped);
}

const A: &[&str] = &["a1", "a2", "a3", "a4", "a5", "a6", "a7"];
const B: &[&str] = &["b1", "b2", "b3", "b4"];
const E: &[&str] = &["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"];

#[test]
fn fewer_than_k_who_joined_or_left_coarsen_a_circle_and_none_or_k_do_not() {
    let past = before(UNITS, &[("a", A), ("b", B), ("e", E)], &[]);
    check(&past, &roster(UNITS, &[("a", A), ("b", B), ("e", E)]), &[], &[0, 0, 0], &[]);
    check(&past, &roster(UNITS, &[("a", &A[1..]), ("b", B), ("e", E)]), &["a"], &[1, 0, 0], &[]);
    let joined: Vec<&str> = A[1..].iter().copied().chain(["new"]).collect();
    check(&past, &roster(UNITS, &[("a", &joined), ("b", B), ("e", E)]), &["a"], &[2, 0, 0], &[]);
    check(&past, &roster(UNITS, &[("a", &A[4..]), ("b", B), ("e", E)]), &["a"], &[4, 0, 0], &["d", "a"]);
    check(&past, &roster(UNITS, &[("a", &A[5..]), ("b", B), ("e", E)]), &[], &[5, 0, 0], &["d", "a"]);
    // From one circle to another: one left here and joined there.
    let moved: Vec<&str> = E.iter().copied().chain(["a1"]).collect();
    check(&past, &roster(UNITS, &[("a", &A[1..]), ("b", B), ("e", &moved)]), &["a", "e"], &[1, 0, 1], &[]);
    // Within a circle nobody joined and nobody left.
    check(&past, &roster(UNITS, &[("a", A), ("d", &B[..1]), ("b", &B[1..]), ("e", E)]), &[], &[0, 0, 0], &[]);
}

#[test]
fn changes_add_up_until_a_circle_is_shown_again() {
    let people: Placed<'_> = &[("a", A), ("b", B), ("e", E)];
    let now = roster(UNITS, &[("a", &A[1..]), ("b", B), ("e", E)]);
    // Not shown since one more had left: two in all. Since four had: five, but one since the round before.
    check(&before(UNITS, people, &[("a", 1)]), &now, &["a"], &[2, 0, 0], &[]);
    check(&before(UNITS, people, &[("a", 4)]), &now, &["a"], &[5, 0, 0], &[]);
    let all = roster(UNITS, people);
    check(&before(UNITS, people, &[("a", 1), ("e", 5)]), &all, &["a"], &[1, 0, 5], &[]);
}

#[test]
fn without_a_past_there_is_nothing_to_guard() {
    let now = roster(UNITS, &[("a", A), ("b", B), ("e", E)]);
    check(&Before::default(), &now, &[], &[0, 0, 0], &[]);
    // A new team beside old ones.
    check(&before(UNITS, &[("b", B), ("e", E)], &[]), &now, &[], &[0, 0, 0], &["acme", "d", "a"]);
}

#[test]
fn a_unit_of_which_more_than_three_in_ten_are_others_is_another_one() {
    let ten: Vec<String> = (0..10).map(|at| format!("p{at}")).collect();
    let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
    let past = before(UNITS, &[("a", &ten), ("e", E)], &[]);
    check(&past, &roster(UNITS, &[("a", &ten[3..]), ("e", E)]), &["a"], &[3, 0, 0], &[]);
    check(&past, &roster(UNITS, &[("a", &ten[4..]), ("e", E)]), &["a"], &[4, 0, 0], &["d", "a"]);
    // Other people in the same seats, seen from the other side: seven of ten are left, and half are new.
    let new: Vec<&str> = ten[..7].iter().copied().chain(["n1", "n2", "n3", "n4", "n5", "n6"]).collect();
    check(&past, &roster(UNITS, &[("a", &new), ("e", E)]), &[], &[9, 0, 0], &["d", "a"]);
    // A unit that was not there before begins its line anyway.
    let old = &UNITS[..3];
    let split = roster(UNITS, &[("a", &ten[..9]), ("b", &ten[9..])]);
    check(&before(old, &[("a", &ten)], &[]), &split, &["a"], &[1, 9, 0], &[]);
}

/// Ids with their units.
type Circles<'a> = &'a [(&'a str, &'a [&'a str])];

/// The circles of both rounds; which are coarsened now.
fn check_circles(
    then: &[(&str, &[&str])],
    now: &[(&str, &[&str])],
    people: [Placed<'_>; 2],
    coarsened: &[&str],
) {
    let drafts = |circles: &[(&str, &[&str])]| -> Vec<Draft> {
        circles.iter().map(|(id, members)| circle(id, members)).collect()
    };
    let [before_people, people] = people;
    let past = Before { circles: promised(&drafts(then)), ..before(UNITS, before_people, &[]) };
    let now = drafts(now);
    let changes = compare(&past, &roster(UNITS, people), &now, Threshold::DEFAULT);
    let found = now.iter().zip(&changes.coarsened).filter(|(_, coarsened)| **coarsened);
    assert_eq!(found.map(|(circle, _)| circle.id.as_str()).collect::<Vec<_>>(), coarsened);
}

#[test]
fn a_circle_is_known_by_its_people_and_not_by_its_name() {
    // b had two people and was counted with a. Three join b, which stands alone now: a is by two people another one.
    let grown = &["b1", "b2", "n1", "n2", "n3"];
    let (small, large): (Placed<'_>, Placed<'_>) = (&[("a", A), ("b", &B[..2])], &[("a", A), ("b", grown)]);
    let (joined, apart): (Circles<'_>, Circles<'_>) =
        (&[("d/rest", &["a", "b"])], &[("a", &["a"]), ("b", &["b"])]);
    check_circles(joined, apart, [small, large], &["a"]);
    // And back: the two who stay are counted with a again.
    check_circles(apart, joined, [large, small], &["d/rest"]);
    // A circle that is only renamed is not coarsened; one that was, with a person fewer, is.
    let renamed: &[(&str, &[&str])] = &[("d/other", &["a", "b"])];
    check_circles(joined, renamed, [small, small], &[]);
    check_circles(joined, renamed, [small, &[("a", &A[1..]), ("b", &B[..2])]], &["d/other"]);
}

//! The insider: whoever knows one answer, their own, never learns what all others of the group answered. Of small teams every
//! set of answers is tried, of larger ones with several statements many, near the ends of the scale where it is narrowest.

use std::collections::{BTreeMap, BTreeSet};

use rand::{RngExt, SeedableRng, rngs::StdRng};

use super::disclose;
use candor_protocol::survey::{
    Answer, Circle, Instrument, Item, Promise, RoundPublicKeys, Terms, Tree, Unit,
};

/// Answers of one person, a point above the lowest each; `None`: skipped.
type Given = Vec<Option<u8>>;

/// A team alone, asked `items` statements on 1 to `max`; all of it that is printed.
struct Team {
    promise: Promise,
}

impl Team {
    fn new(people: usize, items: usize, max: u8) -> Self {
        let item = |at: usize| Item {
            id: format!("q{at}"),
            dimension: String::new(),
            reverse: false,
            own: false,
            safe: Default::default(),
            text: [("en".to_owned(), "?".to_owned())].into(),
        };
        let instrument = Instrument::assemble("team", 1, max, (0..items).map(item).collect()).unwrap();
        let terms = Terms::new(
            "2026-q3".parse().unwrap(),
            "2026-09-01".parse().unwrap(),
            "2026-09-14".parse().unwrap(),
            "http://127.0.0.1:8080",
        );
        let unit = Unit {
            id: "a".parse().unwrap(),
            parent: None,
            name: "A".into(),
            regrouped: false,
            shown_with: Default::default(),
        };
        let invited = u32::try_from(people).unwrap();
        let circles = [Circle::new("0", unit.id.clone(), "A", vec![unit.id.clone()], invited)];
        let tree = Tree::new(vec![unit]).unwrap();
        let promise =
            Promise::draw_up(terms, RoundPublicKeys::default(), &instrument, &tree, &circles).unwrap();
        Self { promise }
    }

    /// Everything that is printed about the answers; bands and spread follow from it and from the counts.
    fn print(&self, people: &[Given]) -> String {
        let answer = |given: &Given| {
            let values = given.iter().map(|point| point.map(|point| point + 1)).collect();
            Answer::new(values, self.promise.instrument()).unwrap()
        };
        let numbers = disclose(&self.promise, &vec![people.iter().map(answer).collect()]);
        serde_json::to_string(numbers.rows()).unwrap()
    }
}

/// Every number of people of each answer from `kinds` kinds, `left` in all.
fn counts(left: u8, kinds: usize, so_far: &mut Vec<u8>, all: &mut Vec<Vec<u8>>) {
    if kinds == 1 {
        so_far.push(left);
        all.push(so_far.clone());
        so_far.pop();
        return;
    }
    for here in 0..=left {
        so_far.push(here);
        counts(left - here, kinds - 1, so_far, all);
        so_far.pop();
    }
}

/// By what is printed and what a member answered: all that the others can have answered, as numbers of people.
fn told(people: u8, max: u8, skipping: bool) -> BTreeMap<(String, usize), BTreeSet<Vec<u8>>> {
    let team = Team::new(people.into(), if skipping { 2 } else { 1 }, max);
    let mut all = Vec::new();
    counts(people, usize::from(max) + usize::from(skipping), &mut Vec::new(), &mut all);
    let mut told: BTreeMap<(String, usize), BTreeSet<Vec<u8>>> = BTreeMap::new();
    for counted in all {
        // Beside a statement that may be skipped stands one that nobody skips, and everybody answers in the middle.
        let given = |answer: usize| {
            let given = (answer < usize::from(max)).then(|| u8::try_from(answer).unwrap());
            if skipping { vec![given, Some(max / 2)] } else { vec![given] }
        };
        let answers: Vec<Given> = counted
            .iter()
            .enumerate()
            .flat_map(|(answer, &people)| vec![given(answer); people.into()])
            .collect();
        let printed = team.print(&answers);
        for own in (0..counted.len()).filter(|&own| counted[own] > 0) {
            let mut others = counted.clone();
            others[own] -= 1;
            told.entry((printed.clone(), own)).or_default().insert(others);
        }
    }
    told
}

#[test]
fn no_member_of_a_team_of_up_to_eight_learns_what_all_others_answered() {
    for max in [5, 7] {
        for people in 5..=8 {
            for ((printed, own), others) in told(people, max, false) {
                assert!(others.len() > 1, "{people} people, own answer {}: {others:?}; {printed}", own + 1);
            }
        }
    }
}

#[test]
fn nor_where_some_may_have_skipped_the_statement() {
    for people in 5..=8 {
        for ((printed, own), others) in told(people, 5, true) {
            // Where the statement is hidden nothing is told, and all is possible.
            assert!(others.len() > 1, "{people} people, own answer {}: {others:?}; {printed}", own + 1);
        }
    }
}

/// Whether the answers of all others than the first to a statement are open, everything printed staying as it is: they
/// differ, and nobody knows whose is whose; or one of them, or two against each other, can have answered otherwise.
fn others_are_open(team: &Team, people: &mut [Given], item: usize, max: u8, printed: &str) -> bool {
    if (2..people.len()).any(|one| people[one][item] != people[1][item]) {
        return true;
    }
    let shifted = |point: Option<u8>, up: bool| match (point, up) {
        (Some(point), true) if point + 1 < max => Some(point + 1),
        (Some(point), false) => point.checked_sub(1),
        _ => None,
    };
    let moves: [&[(usize, bool)]; 3] = [&[(1, true)], &[(1, false)], &[(1, true), (2, false)]];
    moves.into_iter().any(|changes| {
        let before = people.to_vec();
        let possible = changes.iter().all(|&(one, up)| {
            shifted(people[one][item], up).map(|point| people[one][item] = Some(point)).is_some()
        });
        let open = possible && team.print(people) == printed;
        people.clone_from_slice(&before);
        open
    })
}

#[test]
fn no_member_of_a_team_of_up_to_twenty_learns_it_from_several_statements_shares_and_agreement() {
    let mut rng = StdRng::seed_from_u64(13);
    let mut alike = 0;
    for nth in 0..4000 {
        let max = [5, 7][nth % 2];
        let (people, items) = (rng.random_range(5..=20), rng.random_range(1..=4));
        let team = Team::new(people, items, max);
        // Nearly everybody says the same of each statement, mostly at an end, and the member says something.
        let mut answers: Vec<Given> = vec![vec![None; items]; people];
        for item in 0..items {
            let same = [0, max - 1, rng.random_range(0..max)][rng.random_range(0..3)];
            let strays = if rng.random_bool(0.5) { 0.0 } else { 0.05 };
            for (nth, answer) in answers.iter_mut().enumerate() {
                let stray = nth == 0 || rng.random_bool(strays);
                answer[item] = Some(if stray { rng.random_range(0..max) } else { same });
            }
        }
        let printed = team.print(&answers);
        for item in 0..items {
            alike += usize::from((2..people).all(|one| answers[one][item] == answers[1][item]));
            assert!(
                others_are_open(&team, &mut answers, item, max, &printed),
                "what all others of {people} said of statement {item} follows from {printed} and {:?}",
                answers[0]
            );
        }
    }
    assert!(alike > 3000, "only {alike} times all others said the same");
}

//! Groups that can be told apart, files that do not fit together, and files that cannot be read.

use super::*;

#[test]
fn a_good_table_is_clean() {
    check(&GOOD, "");
}

#[test]
fn a_group_below_k_is_told_apart_however_it_is_hidden() {
    let naive = [
        "acme - unit 24 30 - 3.4 3.4",
        "a acme hidden - - - - -",
        "b acme unit 9 12 - 3.4 3.4",
        "c acme unit 12 15 - 3.4 3.4",
    ];
    check(
        &naive,
        "3 people can be told apart, fewer than 5. From \"acme\" (24 answered) take what is shown below it (b 9, c 12)",
    );
    check(&naive, "Not shown there, and so told apart: \"a\"");
    let chain = [
        "acme - unit 12 15 - 3.4 3.4",
        "x acme hidden - - - - -",
        "y x hidden - - - - -",
        "z y unit 9 12 - 3.4 3.4",
    ];
    check(&chain, "3 people can be told apart");
    check(&["acme - unit 4 15 - 3.4 3.4"], "shown with 4 people, fewer than 5");
    check(&["acme - unit 12 15 - 3.4 3.4", "a acme unit 12 12 - 3.4 3.4"], "are 3 people, fewer than 5");
    check(
        &["acme - unit 12 25 - 3.4 3.4", "a acme unit 12 12 - 3.4 3.4"],
        "of 13 people in no row below it nobody answered",
    );
}

#[test]
fn k_is_that_of_the_release_or_the_one_asked_for() {
    let findings = verify([file("release.csv", table(&GOOD))], Asked { k: Some(8), scale: None });
    assert!(
        findings.found().any(|found| found.contains("\"design/rest\" is shown with 7 people, fewer than 8"))
    );
}

#[test]
fn numbers_that_cannot_all_be_true_are_named() {
    check(&with(&[(3, "a design unit 19 20 - 3.4 3.4 3.3")]), "more than there are; a number was changed");
    check(&with(&[(2, "")]), "7 of the 16 people of \"design\" are in no row below it (a 9)");
    check(&with(&[(1, "")]), "the unit above \"design/rest\", design, has no row");
    check(
        &with(&[(6, "sales acme unit 12 11 - 3.5 3.5 3.5")]),
        "12 answered in \"sales\", of 11 invited people",
    );
    check(&["a b unit 9 10 - 3.4 3.4", "b a unit 9 10 - 3.4 3.4"], "its own parent");
}

#[test]
fn the_fixtures_of_the_design_are_judged_as_there() {
    let fixtures: Value =
        serde_json::from_str(include_str!("../../../tests/vectors/disclosure-fixtures.json")).unwrap();
    let mut isolating = 0;
    for plan in fixtures["plans"].as_array().unwrap() {
        let parent = |unit: usize| usize::try_from(plan["parent"][unit].as_i64().unwrap()).ok();
        let units = plan["parent"].as_array().unwrap().len();
        let leaf = |unit: usize| plan["leaf_respondents"][unit.to_string()].as_u64().unwrap_or(0);
        let below = |unit: usize| -> u64 {
            let is_below =
                |at: usize| std::iter::successors(Some(at), |&at| parent(at)).any(|above| above == unit);
            (0..units).filter(|&at| is_below(at)).map(leaf).sum()
        };
        let publish = |count: &dyn Fn(usize) -> Option<u64>, rests: &Value| -> String {
            let mut rows = Vec::new();
            for unit in 0..units {
                let above = parent(unit).map_or("-".to_owned(), |above| format!("u{above}"));
                rows.push(match count(unit) {
                    Some(n) => format!("u{unit} {above} unit {n} {n} - 3.0 3.0"),
                    None => format!("u{unit} {above} hidden - - - - -"),
                });
                if let Some(rest) = rests[unit.to_string()].as_array() {
                    let n: u64 =
                        rest.iter().map(|at| leaf(usize::try_from(at.as_u64().unwrap()).unwrap())).sum();
                    rows.push(format!("u{unit}/rest u{unit} rest {n} {n} - 3.0 3.0"));
                }
            }
            table(&rows.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let name = plan["name"].as_str().unwrap();
        // What a rule publishes is a list of units, with everybody in them.
        for rule in ["naive", "sibling_remainder_rule"] {
            let published: Vec<u64> =
                plan[rule]["published"].as_array().unwrap().iter().filter_map(Value::as_u64).collect();
            let shown = |unit: usize| published.contains(&u64::try_from(unit).unwrap()).then(|| below(unit));
            let found = found(vec![file("release.csv", publish(&shown, &Value::Null))]);
            let atoms = plan[rule]["atoms"].as_array().unwrap().iter().filter_map(Value::as_u64);
            let smallest = atoms.min().filter(|&smallest| smallest < 5);
            match smallest {
                Some(people) => {
                    isolating += 1;
                    assert!(
                        found.contains(&format!("{people} people can be told apart")),
                        "{name}, {rule}: {found}"
                    );
                }
                None => assert!(!found.contains("told apart"), "{name}, {rule}: {found}"),
            }
        }
        let cells = &plan["carry_up"]["cells"];
        let shown = |unit: usize| cells[unit.to_string()]["n"].as_u64();
        let carried = found(vec![file("release.csv", publish(&shown, &plan["carry_up"]["rest"]))]);
        assert_eq!(carried, "", "{name}");
    }
    assert!(isolating >= 4, "{isolating}");
}

#[test]
fn one_number_printed_in_two_ways_is_found_with_both_files() {
    let good = || file("release.csv", table(&GOOD));
    let other = |changed: &[(usize, &str)]| file("again.csv", table(&with(changed)));
    assert_eq!(found(vec![good(), other(&[])]), "");
    let value = found(vec![good(), other(&[(6, "sales acme unit 12 15 - 3.5 3.5 3.4")])]);
    assert!(
        value.contains("the value of q2 of \"sales\" in round r1 is 3.5 in release.csv and 3.4 in again.csv"),
        "{value}"
    );
    let count = found(vec![good(), other(&[(0, "acme - unit 29 35 - 3.4 3.4 3.4")])]);
    assert!(count.contains("the difference is 1 person"), "{count}");
    let shown = found(vec![good(), other(&[(4, "b design unit 5 6 - 3.4 3.4 3.4")])]);
    assert!(shown.contains("is hidden in release.csv and 5 in again.csv"), "{shown}");
    let lost = found(vec![good(), other(&[(2, "")])]);
    assert!(lost.contains("1 row is in release.csv about round r1 and not in again.csv"), "{lost}");
    let line = table(&GOOD).lines().last().unwrap().replace("3.5", "3.6");
    let twice = found(vec![file("release.csv", table(&GOOD) + &line + "\n")]);
    assert!(twice.contains("q2 of \"sales\" is there twice, with different numbers"), "{twice}");
}

#[test]
fn a_round_under_two_trees_is_found_and_what_it_tells() {
    let old = [
        "acme - unit 40 50 - 3.4 3.4",
        "d1 acme unit 20 25 - 3.4 3.4",
        "d2 acme unit 20 25 - 3.4 3.4",
        "m d1 hidden - - d1 - -",
        "a d1 hidden - - d1 - -",
        "c d2 hidden - - d2 - -",
    ];
    let new = [
        "acme - unit 40 50 - 3.4 3.4",
        "d1 acme unit 17 22 - 3.4 3.4",
        "d2 acme unit 23 28 - 3.4 3.4",
        "m d2 hidden - - d2 - -",
        "a d1 hidden - - d1 - -",
        "c d2 hidden - - d2 - -",
    ];
    let found = found(vec![file("old.csv", table(&old)), file("new.csv", table(&new))]);
    assert!(
        found.contains("under two trees (\"m\" hang elsewhere)")
            && found.contains("they tell everything about 3 people"),
        "{found}"
    );
}

#[test]
fn nothing_and_what_cannot_be_read_is_never_clean() {
    assert!(!verify(Vec::new(), Asked::default()).are_clean());
    assert!(!verify([file("notes.txt", "hello")], Asked::default()).are_clean());
    let cut = |text: &str, name: &str, expected: &str| {
        let found = found(vec![file(name, text)]);
        assert!(found.contains(expected), "{name}: {found}");
    };
    let good = table(&GOOD);
    cut(&good[..good.len() - 12], "release.csv", "the file was cut or changed");
    let line = good.trim_end().rfind('\n').unwrap();
    cut(&good[..line + 1], "release.csv", "has 2 lines for 3 measures; lines were removed or doubled");
    cut("", "release.csv", "does not begin like a release");
    cut(HEADER, "release.csv", "has no line below its first one");
    let json = release(&[row("a", 9, 10, &["3.4", "3.4", "3.4"])]);
    cut(&json[..json.len() / 2], "release-r1.json", "cannot be read as a release");
    let unread = File { name: "release.csv".to_owned(), bytes: Err(std::io::Error::other("no permission")) };
    assert!(found(vec![unread]).contains("no permission"));
}

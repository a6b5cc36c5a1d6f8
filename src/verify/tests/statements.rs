//! Values and names of single statements.

use super::*;

/// Everything that is found in one table.
fn of(rows: &[&str]) -> String {
    let findings = verify([file("release.csv", table(rows))], Asked::default());
    findings.found().collect::<Vec<_>>().join("\n")
}

#[test]
fn values_of_statements_below_ten_answers_are_found() {
    assert_eq!(of(&["a - unit 10 12 - 3.4 3.4 3.3"]), "");
    assert_eq!(of(&["a - unit 9 12 - 3.4 - -"]), "");
    let nine = of(&["a - unit 9 12 - 3.4 3.4 3.3"]);
    assert!(
        nine.contains("values of single statements tell of 9 people in \"a\": expected at least 10"),
        "{nine}"
    );
}

#[test]
fn a_group_below_ten_that_only_statements_tell_apart_is_found() {
    // b has eight answers and no statements; but those of the department less those of a are b's.
    let department = |statements: &str| {
        let rows = [
            format!("d - unit 20 20 - 3.4 {statements}"),
            "a d unit 12 12 - 3.4 3.4 3.3".into(),
            "b d unit 8 8 - 3.4 - -".into(),
        ];
        of(&rows.iter().map(String::as_str).collect::<Vec<_>>())
    };
    assert_eq!(department("- -"), "");
    let told = department("3.4 3.3");
    assert!(told.contains("tell of 8 people in \"d, in no row of statements below it\""), "{told}");
    // Two such teams are sixteen people.
    let both = [
        "d - unit 28 28 - 3.4 3.4 3.3",
        "a d unit 12 12 - 3.4 3.4 3.3",
        "b d unit 8 8 - 3.4 - -",
        "c d unit 8 8 - 3.4 - -",
    ];
    assert_eq!(of(&both), "");
}

#[test]
fn a_sum_of_two_small_teams_can_still_tell_what_everybody_in_them_said() {
    // 28 people with 1.3 are at most 9 points above the lowest, and those of a with 2.8, however many of them answered, at least
    // 9: nothing is left for the sixteen.
    let rows = [
        "d - unit 28 28 - 2.7 1.3 4.0",
        "a d unit 12 12 - 3.1 2.8 3.4",
        "b d unit 8 8 - 3.0 - -",
        "c d unit 8 8 - 3.0 - -",
    ];
    let found = of(&rows);
    assert!(
        found.contains("q1 of \"d, in no row of statements below it\" that nobody answered more than 2"),
        "{found}"
    );
}

#[test]
fn names_are_of_statements_that_were_asked_two_at_each_end_and_none_twice() {
    let named = |answered: u32, highest: &[&str], lowest: &[&str]| {
        let mut row = row("a", answered, 12, &["3.4", "3.4", "3.4"]);
        if answered < 10 {
            row["values"] = json!([{ "value": "3.4" }, {}, {}]);
        }
        (row["highest"], row["lowest"]) = (json!(highest), json!(lowest));
        let findings = verify([file("r.json", release(&[row]))], Asked::default());
        findings.found().collect::<Vec<_>>().join("\n")
    };
    assert_eq!(named(8, &["q1"], &["q2"]), "");
    assert_eq!(named(8, &[], &[]), "");
    for (answered, highest, lowest, expected) in [
        (8, &["q3"][..], &["q2"][..], "one of them was not asked"),
        (8, &["q1"], &["q1"], "one of them twice"),
        (8, &["composite"], &["q1"], "one of them was not asked"),
        (11, &["q1"], &["q2"], "where none are to be named"),
    ] {
        let found = named(answered, highest, lowest);
        assert!(found.contains(expected), "{answered} {highest:?} {lowest:?}: {found}");
    }
}

#[test]
fn own_statements_are_in_no_mean_and_of_ten_or_more_as_well() {
    let of = |rows: &[&str], name: &str| {
        let findings = verify([file("release.csv", table(rows).replace("q2", name))], Asked::default());
        findings.found().collect::<Vec<_>>().join("\n")
    };
    let row = ["a - unit 12 12 - 3.4 3.4 4.1"];
    assert_eq!(of(&row, "own.1"), "");
    assert!(of(&row, "q2").contains("the mean of its 2 printed items is 3.8"), "{}", of(&row, "q2"));
    assert_eq!(of(&["a - unit 12 12 - 3.4 3.4 -"], "own.1"), "", "too few may have answered it");
    assert!(
        of(&["a - unit 12 12 - 3.4 - 3.5"], "own.1").contains("of 1 own statements of \"a\" 1 have a value")
    );
    // What only rows with own statements tell apart.
    let department = |of_b: &str| {
        let rows = [
            "d - unit 30 30 - 3.4 3.4 3.5".to_owned(),
            "a d unit 12 12 - 3.4 3.4 3.5".to_owned(),
            "c d unit 10 10 - 3.4 3.4 3.5".to_owned(),
            format!("b d unit 8 8 - 3.4 {of_b}"),
        ];
        of(&rows.iter().map(String::as_str).collect::<Vec<_>>(), "own.1")
    };
    let told = department("- -");
    assert!(told.matches("tell of 8 people").count() == 2, "of both kinds: {told}");
}

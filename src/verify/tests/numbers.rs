//! Numbers that are too precise, bands, and answers that follow from everything together.

use super::*;

#[test]
fn a_number_that_is_too_precise_is_found() {
    check(
        &with(&[(6, "sales acme unit 12 15 - 3.5 3.5 3.46")]),
        "q2 of \"sales\" is printed as 3.46, with 2 decimals",
    );
    check(
        &with(&[(6, "sales acme unit 12 15 - 4.2 3.5 5.0")]),
        "so near the end of the scale 12 answers may only be printed as <=1.5 or >=4.5",
    );
    check(&with(&[(6, "sales acme unit 12 15 - 2.3 3.5 1.1")]), "so near the end of the scale");
    check(
        &with(&[(6, "sales acme unit 12 15 - 3.6 3.5 3.5")]),
        "composite is 3.6, and the mean of its 2 printed items is 3.5",
    );
    check(
        &with(&[(6, "sales acme unit 12 15 - 3.5 3.5 -")]),
        "q2 of \"sales\" has no value, and other statements have one",
    );
    check(&["a - unit 5 5 - 3.3 3.3 3.4"], "no answers of 5 people have this mean; a digit was changed");
    check(
        &["a - unit 5 5 - 4.0 4.0 4.0", "b a hidden - - - 3.1 -"],
        "\"b\" is hidden, and 3.1 is printed about it",
    );
    let coded = found(vec![file("r.json", release(&[row("a", 5, 6, &["3.2", "<=1.8", "3.8"])]))]);
    assert!(coded.contains("with 5 answers the bound is 2.0; another one tells more"), "{coded}");
}

#[test]
fn a_coarsened_group_has_coarse_values() {
    check(&["a - unit 8 10 - 3.4 - -"], "");
    let coarsened = |value: &str, items: bool| {
        let mut row = row("a", 8, 10, &[value, value, "3.4"]);
        row["coarsened"] = json!(true);
        if !items {
            row["values"] = json!([{ "value": value }, {}, {}]);
        }
        found(vec![file("r.json", release(&[row]))])
    };
    assert_eq!(coarsened("3.4", false), "");
    assert!(coarsened("3.5", false).contains("composite is 3.5, and few people joined or left"));
    assert_eq!(coarsened("3.4", true), "");
    assert!(coarsened("3.5", true).contains("q1 of \"Team a\" (a) is 3.5, but few people of this group"));
    // With eight answers L is 1.7 and H is 4.3; in steps of 0.2 they are 1.8 and 4.2.
    for bound in ["<=1.8", ">=4.2"] {
        assert_eq!(coarsened(bound, false), "");
    }
    assert!(coarsened("<=1.7", false).contains("with 8 answers the bound is 1.8"));
    assert!(coarsened("4.2", false).contains("may only be printed as <=1.8 or >=4.2"));
    let table = table(&["a - unit 8 10 - 3.5 - -"]).replace(",\n", ",in steps of 0.2\n");
    assert!(found(vec![file("release.csv", table)]).contains("composite is 3.5, and few people"));
}

#[test]
fn a_composite_alone_is_no_nearer_to_an_end_than_its_statements_may_be() {
    check(&["a - unit 5 6 - 2.1 - -"], "");
    check(&["a - unit 5 6 - <=2.0 - -"], "");
    check(
        &["a - unit 5 6 - <=1.9 - -"],
        "with 5 answers the bound is 2.0; another one tells more, also to a member",
    );
    check(&["a - unit 5 6 - 1.8 - -"], "5 answers may only be printed as <=2.0 or >=4.0");
    check(&["a - unit 5 6 - 4.0 - -"], "5 answers may only be printed as <=2.0 or >=4.0");
    // The mean of three statements may be 2.03, and is printed 2.0.
    check(&["a - unit 5 6 - 2.0 - - -"], "");
}

#[test]
fn a_share_that_tells_single_people_is_found() {
    let shares = |answered: u32, share: &str, value: &str| {
        let head = "round,unit,parent,kind,answered,measure,value,favourable,unfavourable,agreement\n";
        let text = format!(
            "{head}r1,a,,unit,{answered},composite,{value},,,\nr1,a,,unit,{answered},q1,{value},{share}\n"
        );
        found(vec![file("release.csv", text)])
    };
    assert_eq!(shares(20, "70,20,", "3.5"), "");
    for (answered, share, expected) in [
        (9, "60,,", "favourable share of q1 of \"a\": 60 % is printed for 9 answers"),
        (15, "60,20,", "unfavourable share of q1 of \"a\": 20 % is printed for 15 answers"),
        (20, "65,20,", "65 % of 20 answers: expected steps of 10"),
        (20, "100,<=10,", "100 % of 20 answers"),
        (20, "70,0,", "0 % of 20 answers"),
        (20, ">=95,<=10,", ">=95 % of 20 answers: expected steps of 10, and <=10 or >=90"),
        (20, "70.5,20,", "70.5 % of 20 answers"),
    ] {
        let found = shares(answered, share, "3.5");
        assert!(found.contains(expected), "{share}: {found}");
    }
    let early = table(&GOOD).replacen(
        "a,design,a,unit,9,composite,3.4,,,10,,,,",
        "a,design,a,unit,9,composite,3.4,,,10,,,high,",
        1,
    );
    let early = found(vec![file("release.csv", early)]);
    assert!(early.contains("agreement is printed for 9 answers"), "{early}");
}

#[test]
fn what_a_release_does_not_have_is_found_and_a_spread_is_turned_into_answers() {
    let column = |name: &str, value: &str| {
        let text = format!(
            "round,unit,parent,kind,answered,measure,value,{name}\nr1,a,,unit,5,composite,3.8,\nr1,a,,unit,5,q1,3.8,{value}\n"
        );
        found(vec![file("release.csv", text)])
    };
    let spread = column("sd", "0.45");
    assert!(
        spread.contains("\"sd\" is printed in 1 place") && spread.contains("can only be 3, 4, 4, 4, 4"),
        "{spread}"
    );
    assert!(column("max", "5").contains("\"max\" is printed in 1 place, which tells what somebody answered"));
    assert!(column("rank", "2").contains("\"rank\" is printed in 1 place, which no release has"));
    let mut text: Value = serde_json::from_str(&release(&[row("a", 9, 10, &["3.4", "3.4", "3.4"])])).unwrap();
    text["numbers"]["rows"][0]["values"][1]["n"] = json!("8");
    let strange = found(vec![file("r.json", text.to_string())]);
    assert!(strange.contains("\"n\" is printed in 1 place"), "{strange}");
    check(&["a - unit 9 10 - 3.4 3.4", "a/rest a unit 9 10 - 3.4 3.4"], "");
    let measure = table(&["a - unit 9 10 - 3.4 3.4"]).replace("q1", "sd");
    assert!(found(vec![file("release.csv", measure)]).contains("\"sd\" is no measure of a release"));
}

/// The range of q1 in a team of five beside another, from what the department says.
fn two_teams(department: &str, first: &str, second: &str) -> String {
    let composite = |value: &str| value.to_owned();
    let rows = [
        format!("d - unit 10 10 - {} {department}", composite(department)),
        format!("a d unit 5 5 - {} {first}", composite(first)),
        format!("b d unit 5 5 - {} {second}", composite(second)),
    ];
    found(vec![file("release.csv", table(&rows.iter().map(String::as_str).collect::<Vec<_>>()))])
}

#[test]
fn a_bound_that_the_department_undoes_is_found() {
    // a says "at most 2.0" (5 to 10 points); with b's 15 points and 20 together it is 5.
    assert!(two_teams("2.0", "<=2.0", "3.0").contains("of \"a\" that everybody answered 1"));
    assert!(two_teams("2.3", "<=2.0", "3.0").contains("of \"a\" that nobody answered more than 4"));
    assert!(two_teams("4.0", ">=4.0", "3.0").contains("of \"a\" that everybody answered 5"));
    // 9 points, 21 points: whoever answered at the other end knows what the others said.
    let insider = two_teams("2.4", "<=2.0", "3.0");
    assert!(
        insider.contains("of \"a\" that a member who answered 5 knows that all others answered 1"),
        "{insider}"
    );
    let insider = two_teams("3.6", ">=4.0", "3.0");
    assert!(
        insider.contains("of \"a\" that a member who answered 1 knows that all others answered 5"),
        "{insider}"
    );
    assert_eq!(two_teams("2.5", "<=2.0", "3.0"), "");
    assert_eq!(two_teams("3.5", ">=4.0", "3.0"), "");
    assert!(two_teams("4.0", "3.0", "3.0").contains("no answers at all fit them"));
}

#[test]
fn how_many_skipped_an_item_is_not_known_and_so_not_used() {
    // If all had answered, 14 points less 12 would leave 2 for the six of a; but five of b may have answered.
    let rows = |all: &'static str| [all, "a d unit 6 6 - <=1.9 <=1.9", "b d unit 6 6 - 3.0 3.0"];
    check(&rows("d - unit 12 12 - 2.3 2.3"), "");
    check(&rows("d - unit 12 12 - 2.0 2.0"), "of \"a\" that nobody answered more than 3");
}

#[test]
fn shares_and_a_mean_together_can_tell_that_nobody_gave_the_highest_answer() {
    let head = "round,unit,parent,kind,answered,measure,value,favourable,unfavourable,agreement\n";
    let text = |value: &str, share: &str| {
        format!("{head}r1,a,,unit,20,composite,{value},,,\nr1,a,,unit,20,q1,{value},{share}\n")
    };
    assert_eq!(found(vec![file("release.csv", text("3.1", "20,<=10,"))]), "");
    let k = |text: String| {
        verify([file("release.csv", text)], Asked { k: Some(20), scale: None })
            .found()
            .collect::<Vec<_>>()
            .join("\n")
    };
    // At least 18 of 20 above the middle and a mean of 3.6: two may have said 1, the others 4, and nobody 5.
    assert!(
        k(text("3.5", ">=90,<=10,")).contains("no answers")
            || k(text("3.5", ">=90,<=10,")).contains("nobody answered 5")
    );
}

#[test]
fn a_band_is_computed_again_from_printed_numbers() {
    let banded = |composite: [&str; 2], item: [&str; 2]| {
        let mut row = row("a", 8, 10, &["3.6", "3.6", "3.6"]);
        for (at, band) in [(0, composite), (1, item)] {
            row["values"][at]["low"] = json!(band[0]);
            row["values"][at]["high"] = json!(band[1]);
        }
        found(vec![file("r.json", release(&[row]))])
    };
    // 0.6 root((0.2 + 0.18) / 8) 1.96 = 0.2563; 0.9 root(0.2 / 8) 1.96 = 0.2789.
    assert_eq!(banded(["3.3", "3.9"], ["3.3", "3.9"]), "");
    assert!(
        banded(["3.2", "4.0"], ["3.3", "3.9"])
            .contains("the band of composite in \"Team a\" (a) is 3.2 to 4.0")
    );
    assert!(banded(["3.3", "3.9"], ["3.4", "3.9"]).contains("it is 3.3 to 3.9; drawn from anything else"));
}

#[test]
fn without_the_pooled_spread_one_spread_has_to_explain_all_bands() {
    let text = |second: &str| {
        format!(
            "round,unit,parent,kind,answered,measure,value,low,high,invited\nr1,a,,unit,16,composite,3.6,3.4,3.8,20\n\
             r1,a,,unit,16,q1,3.6,3.4,3.8,20\nr1,b,a,unit,8,composite,3.6,3.3,3.9,10\nr1,b,a,unit,8,q1,{second},10\n\
             r1,c,a,unit,8,composite,3.6,3.3,3.9,10\nr1,c,a,unit,8,q1,3.6,3.3,3.9,10\n"
        )
    };
    assert_eq!(found(vec![file("release.csv", text("3.6,3.3,3.9"))]), "");
    let own = found(vec![file("release.csv", text("3.6,2.8,4.4"))]);
    assert!(own.contains("no one spread for everybody explains the bands of q1"), "{own}");
}

#[test]
fn a_document_of_another_form_is_refused_by_its_number() {
    let text = release(&[row("acme", 21, 25, &["3.5", "3.4", "3.6"])]);
    assert_eq!(found(vec![file("release-r1.json", text.clone())]), "");
    for v in [2, 4] {
        let other = text.replacen("\"v\":3", &format!("\"v\":{v}"), 1);
        assert_ne!(other, text);
        let said = found(vec![file("release-r1.json", other)]);
        assert!(said.contains(&format!("is a release of the form {v}: expected form 3")), "{said}");
    }
    let comments = json!({ "v": 2, "round": "r1", "k_comments": 10, "places": [] }).to_string();
    let said = found(vec![file("release-r1.json", text), file("comments-r1.json", comments)]);
    assert!(said.contains("holds comments of the form 2: expected form 1"), "{said}");
}

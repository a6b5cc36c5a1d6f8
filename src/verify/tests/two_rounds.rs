//! Two rounds of one group beside each other.

use super::*;

/// What is found in two rounds of one team: how many answered, and what is printed, first the composite.
fn pair(then: (u32, &[&str]), now: (u32, &[&str])) -> Findings {
    let lines = |round: &str, (answered, values): (u32, &[&str])| -> String {
        let line = |(at, value): (usize, &&str)| {
            let measure = if at == 0 { "composite".to_owned() } else { format!("q{at}") };
            format!("{round},a,,a,unit,{answered},{measure},{value},,,30,,,,,\n")
        };
        values.iter().enumerate().map(line).collect()
    };
    let table = format!("{HEADER}{}{}", lines("r1", then), lines("r2", now));
    verify([file("release.csv", table)], Asked { k: None, scale: Some((1, 5)) })
}

fn tells(then: (u32, &[&str]), now: (u32, &[&str])) -> bool {
    pair(then, now).found().any(|found| found.contains("every answer of theirs follows"))
}

#[test]
fn the_answers_of_one_who_is_away_follow_from_the_statements_of_the_same_others() {
    // Eight say 3.0, 3.5, 2.5 and 4.0 (24, 28, 20, 32 points); without one who said 5, 1, 4 and 2 it is 19/7, 27/7, 16/7, 30/7.
    let (eight, seven) = (["3.3", "3.0", "3.5", "2.5", "4.0"], ["3.3", "2.7", "3.9", "2.3", "4.3"]);
    assert!(tells((8, &eight), (7, &seven)) && tells((7, &seven), (8, &eight)));
    // If the others had changed their minds, the one would have said 6 somewhere, and nobody can.
    assert!(!tells((8, &eight), (7, &["3.3", "2.6", "3.9", "2.3", "4.3"])));
    // Three who left: their sums are known.
    assert!(tells((8, &eight), (5, &["3.1", "3.0", "3.2", "2.4", "3.8"])));
    // Eleven and ten.
    assert!(tells((11, &["3.3", "3.0", "3.5", "2.6", "4.0"]), (10, &["3.3", "2.8", "3.7", "2.5", "4.2"])));
    // Five more people are as many as k.
    assert!(!tells((13, &["3.3", "3.0", "3.5", "2.6", "4.0"]), (8, &eight)));
    // Two statements may fit by chance.
    assert!(!tells((8, &eight[..3]), (7, &seven[..3])));
}

#[test]
fn values_without_statements_or_in_coarse_steps_tell_no_answer_and_how_closely_is_said() {
    let said = |findings: &Findings| {
        assert_eq!(findings.found().filter(|found| !found.contains("values of single")).count(), 0);
        findings.checks.iter().find(|check| check.text.contains("no two rounds")).unwrap().text.clone()
    };
    let plain = said(&pair((8, &["3.4", "", "", ""]), (7, &["3.3", "", "", ""])));
    assert!(plain.contains("1 pair of rounds differ") && plain.contains("to within 1.5 points"), "{plain}");
    assert!(plain.contains("\"a\" in r1 and r2 (8 and 7 answered)"), "{plain}");
    let alike = said(&pair((8, &["3.4", "", "", ""]), (8, &["3.3", "", "", ""])));
    assert!(alike.contains("0 pairs of rounds differ"), "{alike}");
}

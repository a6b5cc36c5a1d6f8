//! One fault at a time, planted into real files; each has to be named in the words expected.

use std::sync::OnceLock;

use candor_disclosure::release::Release;
use candor_protocol::survey::{Tree, Unit};
use candor_report::{beside::Beside, changes::Changes, leader_mail::leader_letter};
use rand::{SeedableRng, rngs::StdRng};
use serde_json::{Value, json};

use super::{composed, judge, organisation::Organisation, published};
use crate::languages::LANGUAGES;

type Files = Vec<(String, Vec<u8>)>;

/// Two rounds of a small company.
pub(super) fn papers() -> &'static Files {
    static PAPERS: OnceLock<Files> = OnceLock::new();
    // Of each table one form: what differs is said of each.
    PAPERS.get_or_init(|| {
        let all = published(&rounds(), &["en"], &mut StdRng::seed_from_u64(4));
        all.into_iter().filter(|(name, _)| name != "release-semicolon.csv").collect()
    })
}

/// Two rounds of: acme = design (a 12, b 9, small teams c 3 and d 4) and sales (11), all answering differently.
fn rounds() -> Vec<Release> {
    let mut rng = StdRng::seed_from_u64(3);
    let unit = |id: &str, parent: &str, name: &str| Unit {
        id: id.parse().unwrap(),
        parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
        name: name.to_owned(),
        regrouped: false,
        shown_with: Default::default(),
    };
    let tree = Tree::new(vec![
        unit("acme", "", "Acme"),
        unit("design", "acme", "Design"),
        unit("a", "design", "Atelier"),
        unit("b", "design", "Brand"),
        unit("c", "design", "Colour"),
        unit("d", "design", "Drawing"),
        unit("sales", "acme", "Sales"),
    ]);
    let company = Organisation::everybody(tree.unwrap(), vec![0, 0, 12, 9, 3, 4, 11]);
    company.rounds(&["2026-q2", "2026-q3"], &mut rng)
}

#[test]
fn the_untouched_papers_are_clean() {
    let findings = judge(papers());
    assert!(findings.are_clean(), "{:#?}", findings.found().collect::<Vec<_>>());
}

/// Changes the text of one file, and expects a complaint.
#[track_caller]
fn check(name: &str, change: impl Fn(&str) -> String, expected: &str) {
    let mut files = papers().clone();
    let (_, bytes) = files.iter_mut().find(|(found, _)| found == name).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    let changed = change(&text);
    assert_ne!(changed, text, "nothing was changed in {name}");
    *bytes = changed.into_bytes();
    let findings = judge(&files);
    let found: Vec<&str> = findings.found().collect();
    assert!(found.iter().any(|found| found.contains(expected)), "expected {expected:?}, found {found:#?}");
}

/// The line of `release.csv` about a measure of a unit in the newest round, its cells changed.
fn cells<'a>(
    unit: &'a str,
    measure: &'a str,
    change: impl Fn(&mut Vec<String>) + 'a,
) -> impl Fn(&str) -> String + 'a {
    move |text| {
        let line = |line: &str| -> String {
            let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
            if cells[0] == "2026-q3" && cells[1] == unit && (measure.is_empty() || cells[6] == measure) {
                change(&mut cells);
            }
            cells.join(",")
        };
        text.lines().map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
    }
}

fn document(change: impl Fn(&mut Value)) -> impl Fn(&str) -> String {
    move |text| {
        let mut document: Value = serde_json::from_str(text).unwrap();
        change(&mut document);
        document.to_string()
    }
}

const JSON: &str = "release-2026-q3.json";

#[test]
fn a_changed_table_is_found() {
    let set = |at: usize, to: &'static str| move |cells: &mut Vec<String>| cells[at] = to.to_owned();
    check(
        "release.csv",
        cells("a", "q0", set(7, "1.9")),
        "the value of q0 of \"Atelier\" (a) in round 2026-q3 is 1.9 in release.csv and",
    );
    check("release.csv", cells("a", "q0", set(9, "4.9")), "the high of q0 of \"Atelier\"");
    check(
        "release.csv",
        cells("a", "", set(5, "11")),
        "how many answered (the difference is 1 person) of \"Atelier\"",
    );
    check("release.csv", cells("c", "composite", set(7, "3.1")), "is hidden, and 3.1 is printed about it");
    check(
        "release.csv",
        cells("design/rest", "", |cells| cells.clear()),
        "1 row is in release-2026-q3.json about round 2026-q3 and not in release.csv",
    );
    check(
        "release.csv",
        cells("a", "q1", |cells| cells.clear()),
        "has 3 lines for 4 measures; lines were removed",
    );
    check(
        "release.csv",
        cells("a", "q1", |cells| {
            cells.pop();
        }),
        "the file was cut or changed",
    );
    check(
        "release.csv",
        cells("c", "", |cells| cells[2] = "sales".into()),
        "under two trees (\"Colour\" (c) hang elsewhere)",
    );
    check(
        "release.csv",
        cells("a", "composite", set(16, "rose since 2026-q2: +3.9 (+3.1 to +4.7)")),
        "the change of \"Atelier\" (a) is 3.9",
    );
    let with_spread = |text: &str| -> String {
        text.lines()
            .enumerate()
            .map(|(at, line)| format!("{line},{}\n", if at == 0 { "sd" } else { "0.9" }))
            .collect()
    };
    check("release.csv", with_spread, "\"sd\" is printed in");
}

#[test]
fn a_changed_release_is_found() {
    let row = |at: usize| format!("/numbers/rows/{at}");
    let set = |path: String, to: Value| {
        document(move |document| *document.pointer_mut(&path).unwrap() = to.clone())
    };
    check(
        JSON,
        set("/numbers/smallest_atom".into(), json!(9)),
        "the release says that its smallest group is 9",
    );
    check(JSON, set("/numbers/uncounted".into(), json!(3)), "which does not fit the 39 that are counted");
    check(JSON, set("/numbers/spread/composite".into(), json!("0.10")), "from the printed value");
    check(JSON, set(row(3) + "/coarsened", json!(true)), "few people joined or left");
    check(
        JSON,
        set(row(3) + "/values/1/value", json!("3.55")),
        "in release.csv and 3.55 in release-2026-q3.json",
    );
    check(JSON, set(row(3) + "/agreement", json!("high")), "agreement is printed for 12 answers");
    check(
        JSON,
        document(|release| release["numbers"]["rows"][3]["median"] = json!("3")),
        "\"median\" is printed in 1 place, which tells",
    );
    check(JSON, document(|release| release["k"] = json!(3)), "k is 3: expected at least 5");
    check(JSON, |text| text[..text.len() / 2].to_owned(), "cannot be read as a release");
}

#[test]
fn a_second_export_with_another_count_is_found() {
    let mut files = papers().clone();
    let table = String::from_utf8(files[0].1.clone()).unwrap();
    let later = cells("acme", "", |cells| cells[5] = "38".into())(&table);
    files.push(("later/release.csv".to_owned(), later.into_bytes()));
    let findings = judge(&files);
    let found: Vec<&str> = findings.found().collect();
    assert!(
        found.iter().any(|found| found.contains("(the difference is 1 person) of \"Acme\" (acme)")),
        "{found:#?}"
    );
}

/// A letter whose two bodies are not encoded, so that it can be changed by hand.
fn plain(letter: &str) -> String {
    let boundary = letter.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
    let head = letter.split("\r\n\r\n").next().unwrap();
    let message = mail_parser::MessageParser::default().parse(letter.as_bytes()).unwrap();
    let text = message.body_text(0).unwrap();
    format!(
        "{head}\r\n\r\n--{boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--{boundary}--\r\n"
    )
}

#[test]
fn a_changed_letter_is_found() {
    let letter = "2026-q3-report-a.eml";
    let add = |words: &'static str| {
        move |letter: &str| plain(letter).replace("Hello,", &format!("Hello,\n\n{words}"))
    };
    check(letter, add("Colour: 1.1 in 2026-q3."), "says 1.1 in \"Colour: 1.1 in 2026-q3.\"");
    check(letter, add("Atelier would be 4.95 without one of you."), "says 4.95");
    check(
        letter,
        add("Your link 3.9: https://survey.example.org/i#r.2026-q3.0.abc"),
        "holds a personal link",
    );
}

#[test]
fn a_changed_letter_is_found_in_every_language() {
    let (releases, mut rng) = (rounds(), StdRng::seed_from_u64(8));
    let (changes, unit) = (Changes::of(&releases), "a".parse().unwrap());
    for language in LANGUAGES {
        let letter = leader_letter(
            &releases,
            &changes,
            &unit,
            "https://survey.example.org",
            &Beside::default(),
            Some(language),
        )
        .unwrap();
        let letter = plain(&String::from_utf8(composed(&letter, &mut rng)).unwrap());
        let with = |letter: String| {
            let mut files = papers().clone();
            let (_, bytes) = files.iter_mut().find(|(name, _)| name == "2026-q3-report-a.eml").unwrap();
            *bytes = letter.into_bytes();
            judge(&files)
        };
        let untouched = with(letter.clone());
        assert!(untouched.are_clean(), "{language}: {:#?}", untouched.found().collect::<Vec<_>>());
        // The body's lines with a printed value: where the unit stands, of a statement, of a dimension, of a round.
        let (head, body) = letter.split_at(letter.find("\r\n\r\n--").unwrap());
        let lines: Vec<&str> = body.lines().filter(|line| value(line).is_some()).collect();
        assert!(lines.len() > 4, "{language}: {lines:#?}");
        for line in lines {
            let changed = line.replacen(value(line).unwrap(), "1.1", 1);
            let findings = with(format!("{head}{}", body.replacen(line, &changed, 1)));
            assert!(findings.found().any(|found| found.contains("says 1.1 in")), "{language}: {changed}");
        }
    }
}

/// The first number with a decimal in a line.
fn value(line: &str) -> Option<&str> {
    let mut numbers = line.split(|c: char| !c.is_ascii_digit() && c != '.');
    numbers.find(|number| number.len() == 3 && number.as_bytes()[1] == b'.')
}

#[test]
fn a_changed_chart_is_found() {
    let chart = "2026-q3-a.svg";
    let first = |text: &str, what: &str, with: &str| text.replacen(what, with, 1);
    // The first point of the unit is moved by less than two units of the picture.
    let moved = |text: &str| -> String {
        let at = text.find("r=\"7\"").unwrap();
        let circle = text[..at].rfind("cy=\"").unwrap() + 4;
        let end = circle + text[circle..].find('"').unwrap();
        let y: f64 = text[circle..end].parse().unwrap();
        format!("{}{}{}", &text[..circle], y + 1.4, &text[end..])
    };
    check(chart, moved, "draws a point at the height of");
    check("2026-q3-a-dark.svg", moved, "draws a point at the height of");
    // On dark paper a light shape is a mark.
    let shape = "<rect x=\"9\" y=\"150\" width=\"9\" height=\"9\" fill=\"#FFFFFF\"/></svg>";
    check("2026-q3-a-dark.svg", |text| first(text, "</svg>", shape), "draws a band at the height");
    check(chart, |text| first(text, "</svg>", "<text x=\"9\" y=\"9\">4.95</text></svg>"), "says 4.95");
    check(chart, |text| first(text, "</svg>", "<script>alert(1)</script></svg>"), "holds <script>");
    check(chart, |text| first(text, "<circle", "<circle data-exact=\"3.571\""), "data-exact=\"3.571\"");
    check(chart, |text| first(text, "on the scale", "(exactly 4.95) on the scale"), "says 4.95");
    check(chart, |text| text[..text.len() / 2].to_owned(), "cannot be read as a picture");
}

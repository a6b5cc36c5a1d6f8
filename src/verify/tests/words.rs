//! Comments, letters and pictures.

use super::*;

#[test]
fn comments_stand_at_one_unit_among_ten_and_never_one_or_two() {
    let at = |unit: &str, texts: &[&str]| -> String {
        texts.iter().map(|text| format!("r1,{unit},{unit},\"{text}\"\n")).collect()
    };
    let look = |lines: &[String]| {
        let comments = "round,unit,name,comment\n".to_owned() + &lines.concat();
        found(vec![file("release.csv", table(&GOOD)), file("comments.csv", comments)])
    };
    let three = [
        "We rarely speak of what went wrong here.",
        "Thanks",
        "More time for hand-overs between two shifts please.",
    ];
    assert_eq!(look(&[at("design", &three)]), "");
    assert!(
        look(&[at("design", &three[..2])])
            .contains("there are 2 comments at design; expected none or at least 3")
    );
    let both = look(&[at("design", &three), at("sales", &three)]);
    assert!(both.contains("stands at design and at sales") && !both.contains("Thanks …"), "{both}");
    assert!(look(&[at("sales", &[three[0], three[0], three[2]])]).contains("stands twice at sales"));
    assert!(look(&[at("a", &three)]).contains("comments at a, where 9 answered; expected at least 10"));
    assert!(look(&[at("b", &three)]).contains("comments at b, which is not shown in the release"));
    assert!(
        look(&[at("design", &[three[0], three[1], "Ask me: ada@example.org"])]).contains("holds an address")
    );
    let json = |texts: &[&str]| json!({ "v": 1, "round": "r1", "k_comments": 10, "places": [{ "unit": "design", "comments": texts }] });
    let comments = || file("comments.csv", "round,unit,name,comment\n".to_owned() + &at("design", &three));
    let pair = |texts: &[&str]| {
        found(vec![
            file("release.csv", table(&GOOD)),
            comments(),
            file("comments-r1.json", json(texts).to_string()),
        ])
    };
    assert_eq!(pair(&[three[2], three[0], three[1]]), "");
    assert!(pair(&[three[0], three[1], "Something else."]).contains("print different comments for round r1"));
}

fn mail(subject: &str, text: &str, html: &str) -> File {
    file(
        "letter.eml",
        format!(
            "From: a@example.org\r\nTo: b@example.org\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\nContent-Type: \
             multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--x\r\n\
             Content-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n--x--\r\n"
        ),
    )
}

#[test]
fn a_letter_says_only_what_is_printed_about_the_units_it_names() {
    let shown = [
        row("acme", 21, 25, &["3.5", "3.4", "3.6"]),
        row("ink", 9, 10, &["2.9", "2.2", "3.6"]),
        row("press", 12, 15, &["4.0", "4.3", "3.6"]),
    ];
    let look = |subject: &str, text: &str, html: &str| {
        found(vec![file("r.json", release(&shown)), mail(subject, text, html)])
    };
    let (subject, html) = ("Team ink: 2.9 of 5 in r1", "<p>Team ink: <b>2.9</b></p>");
    assert_eq!(
        look(subject, "2.9 on the scale. Team acme as a whole: 3.5.\r\nLowest, 2.2: “Statement q1.”", html),
        ""
    );
    for (text, expected) in [
        ("Team press: 3.8.", "letter.eml says 3.8 in \"Team press: 3.8.\""),
        ("Lowest, 2.9: “Statement q1.”", "says 2.9 in \"Lowest, 2.9"),
        ("In r1 it was 3.1", "says 3.1"),
        ("2.9\r\nhttps://example.org/i#r.r1.0.abc", "holds a personal link"),
    ] {
        let found = look(subject, text, html);
        assert!(found.contains(expected), "{text}: {found}");
    }
    assert!(
        look(subject, "2.9", "<p>2.9</p><img src=\"https://example.org/x.png\">")
            .contains("an address to load")
    );
    assert!(
        look(subject, "2.9", "<table><tr><td>r1</td><td>4.1</td></tr></table>")
            .contains("says 4.1 in \"r1 4.1\"")
    );
    // An invitation is to one person, and is no published file.
    let invitation = verify(
        [file("r.json", release(&shown)), mail("Please", "https://example.org/i#r.r1.0.abc", "")],
        Asked::default(),
    );
    assert!(invitation.found().all(|found| !found.contains("letter")) && invitation.not_read.len() == 1);
}

#[test]
fn a_picture_is_measured_with_a_ruler() {
    let rows = [row("acme", 21, 25, &["3.5", "3.4", "3.6"]), row("ink", 9, 10, &["2.9", "2.2", "3.6"])];
    let picture = |inside: &str| {
        let lines: String = (1..=5)
            .map(|value| {
                let y = 366 - 50 * value;
                format!("<polyline fill=\"none\" stroke-width=\"1\" points=\"35,{y} 600,{y}\"/><text x=\"25\" y=\"{}\">{value}</text>", y + 2)
            })
            .collect();
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Team ink</title><desc>Team ink. r1: 2.9; Team acme 3.5.</desc>{lines}{inside}</svg>"
        );
        let mut found = found(vec![file("r.json", release(&rows)), file("ink.svg", text)]);
        // The other findings are of the table: one team of two is missing there.
        found = found.lines().filter(|line| line.contains("ink.svg")).collect::<Vec<_>>().join("\n");
        found
    };
    assert_eq!(
        picture("<circle cx=\"90\" cy=\"221\" r=\"7\" fill=\"#0B4F8A\"/><text x=\"90\" y=\"200\">2.9</text>"),
        ""
    );
    for (inside, expected) in [
        ("<circle cx=\"90\" cy=\"222.4\" r=\"7\"/>", "draws a point at the height of 2.87"),
        ("<polyline stroke-width=\"3\" points=\"90,221 200,219\"/>", "draws a line at the height of 2.94"),
        (
            "<rect x=\"80\" y=\"200\" width=\"20\" height=\"21\" fill=\"#BFD9F0\"/>",
            "draws a band at the height of 3.32",
        ),
        ("<polygon points=\"80,230 100,230 90,240\" fill=\"#0B4F8A\"/>", "draws a shape"),
        ("<text x=\"90\" y=\"200\">2.7</text>", "says 2.7"),
        ("<circle cx=\"90\" cy=\"221\" r=\"7\"><title>2.87</title></circle>", "a tooltip (2.87)"),
        ("<a href=\"https://example.org\"/>", "href="),
        ("<script>1</script>", "<script>"),
        ("<g onclick=\"x()\"/>", "onclick="),
        ("<!-- 2.8735 -->", "a remark (2.8735)"),
    ] {
        let found = picture(inside);
        assert!(found.contains(expected), "{inside}: {found}");
    }
}

#[test]
fn a_dimension_is_the_mean_of_printed_statements_of_ten_or_more() {
    let shown = [
        row("acme", 21, 25, &["3.5", "3.4", "3.6"]),
        row("ink", 9, 10, &["2.9", "2.2", "3.6"]),
        row("press", 12, 15, &["4.2", "4.0", "4.3"]),
    ];
    let text = release(&shown).replace("\"dimension\":\"\"", "\"dimension\":\"Speaking up\"");
    let look = |subject: &str, line: &str| {
        let letter = mail(subject, line, "<p>Nothing.</p>");
        found(vec![file("r.json", text.clone()), letter])
            .lines()
            .filter(|line| line.contains("letter.eml"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let press = "Team press: 4.2 of 5 in r1";
    // (4.0 + 4.3) / 2 = 4.15 is rounded half up; (3.4 + 3.6) / 2 is 3.5.
    assert_eq!(look(press, "r1: speaking up 4.2 (3.5)"), "");
    assert!(look(press, "r1: speaking up 4.1 (3.5)").contains("says 4.1"));
    assert!(look("Team ink: 2.9 of 5 in r1", "r1: speaking up 2.8").contains("says 2.8"), "of nine people");
}

#[test]
fn a_share_is_the_one_that_is_printed_of_the_statement() {
    let mut shown = [row("acme", 21, 25, &["3.5", "3.4", "3.6"])];
    shown[0]["values"][1]["favourable"] = json!("60");
    shown[0]["values"][1]["unfavourable"] = json!("<=10");
    let look = |line: &str| {
        let letter = mail("Team acme: 3.5 of 5 in r1", line, "<p>Nothing.</p>");
        let found = found(vec![file("r.json", release(&shown)), letter]);
        found.lines().filter(|line| line.contains("letter.eml")).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(look("Safe 60 %, not safe ≤ 10 %: “Statement q1.”"), "");
    assert!(look("Safe 70 %, not safe ≤ 10 %: “Statement q1.”").contains("says 70 in"));
    assert!(look("Safe 60 %, not safe 10 %: “Statement q1.”").contains("says 10 in"));
    assert!(look("Safe 60 %: “Statement q2.”").contains("says 60 in"));
}

#[test]
fn a_picture_of_several_scales_is_measured_with_the_ruler_of_each() {
    let rows = [row("acme", 21, 25, &["3.5", "3.4", "3.6"])];
    let picture = |inside: &str| {
        let scale = |top: i32| {
            let label = |(value, y): (i32, i32)| {
                format!(
                    "<polyline stroke-width=\"1\" points=\"35,{y} 300,{y}\"/><text x=\"25\" y=\"{y}\">{value}</text>"
                )
            };
            [(5, top), (1, top + 80)].map(label).concat()
        };
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Team acme</title><desc>Team acme.</desc>{}{}{inside}</svg>",
            scale(20),
            scale(220)
        );
        let found = found(vec![file("r.json", release(&rows)), file("acme.svg", text)]);
        found.lines().filter(|line| line.contains("acme.svg")).collect::<Vec<_>>().join("\n")
    };
    // 3.5 is 30 below the upper line of either scale.
    assert_eq!(picture("<circle cx=\"90\" cy=\"50\" r=\"7\"/><circle cx=\"90\" cy=\"250\" r=\"7\"/>"), "");
    let found = picture("<circle cx=\"90\" cy=\"50\" r=\"7\"/><circle cx=\"90\" cy=\"256\" r=\"7\"/>");
    assert!(found.contains("draws a point at the height of 3.20"), "{found}");
}

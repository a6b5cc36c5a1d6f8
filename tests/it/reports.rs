//! Reports on the desk: each leader sees the units led and what is below them, HR everything, and all the same as in the mail.

use crate::{
    harness::{TestApp, UNITS, people, quiet, responses, round},
    support,
};

fn quarter(app: &mut TestApp, name: &str, north: u8) {
    app.open(name);
    let answers =
        [responses("design", &[4; 7]), responses("north", &[north; 3]), responses("south", &[3; 2])].concat();
    app.service.answer(&round(name), &answers, &quiet, &mut app.rng).unwrap();
    app.finish(name);
    app.advance(91);
}

fn two_quarters() -> TestApp {
    let mut app = TestApp::new();
    app.import(UNITS, &people());
    quarter(&mut app, "q1", 3);
    quarter(&mut app, "q2", 2);
    app
}

/// Words as a reader sees them.
fn seen(html: &str) -> String {
    let text: String = html.split('<').filter_map(|tag| Some(tag.split_once('>')?.1)).collect();
    let text = text.replace("&#38;", "&").replace("&#34;", "\"").replace("&#39;", "'").replace("&nbsp;", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_leader_sees_the_units_led_and_below_and_hr_everything() {
    let app = two_quarters();
    let design = app.sign_in("design.lead@acme.example", "");
    let list = design.get("/desk/reports").body;
    assert!(list.contains(">Design</a>") && !list.contains("Sales") && !list.contains(">Acme</a>"), "{list}");
    let sales = app.sign_in("sales.lead@acme.example", "");
    let list = sales.get("/desk/reports").body;
    for name in ["Sales", "Sales North", "Sales South"] {
        assert!(list.contains(&format!(">{name}</a>")), "{name}: {list}");
    }
    assert!(!list.contains(">Design</a>"), "{list}");
    let hr = app.sign_in("hr@acme.example", "hr");
    let check = |path: &str, expected: [u16; 3]| {
        let found = [&design, &sales, &hr].map(|browser| browser.get(path).status);
        assert_eq!(found, expected, "{path}: design, sales, HR");
    };
    check("/desk/reports/design", [200, 403, 200]);
    check("/desk/reports/sales", [403, 200, 200]);
    check("/desk/reports/north", [403, 200, 200]);
    check("/desk/reports/acme", [403, 403, 200]);
    check("/desk/charts/design.svg", [200, 403, 200]);
    check("/desk/charts/acme.svg?round=q1", [403, 403, 200]);
    check("/desk/reports/design?round=q1", [200, 403, 200]);
    check("/desk/reports/design?round=none", [404, 404, 404]);
    // Fewer than ten answered: no dimensions. And of a unit that is not there nothing is said to a leader.
    check("/desk/charts/design/dimensions.svg", [404, 403, 404]);
    check("/desk/charts/acme/dimensions.svg", [403, 403, 200]);
    check("/desk/overview/q2", [200, 200, 200]);
    check("/desk/overview/q2?at=design", [200, 403, 200]);
    check("/desk/overview/q2?at=acme&order=value", [403, 403, 200]);
    check("/desk/overview/q2?at=nothing", [403, 403, 404]);
    check("/desk/overview/q3", [404, 404, 404]);
    check("/desk/compare", [200, 200, 200]);
    check("/desk/compare?unit=design&round=q1&with=design&of=q2", [200, 403, 200]);
    check("/desk/compare?unit=design&round=q2&with=sales&of=q2", [403, 403, 200]);
    check("/desk/compare?unit=sales&round=q2&with=acme&of=q2", [403, 403, 200]);
    for (browser, hidden) in [(&design, ["Sales", "Acme"]), (&sales, ["Design", "Acme"])] {
        for path in ["/desk/overview/q2", "/desk/overview/q2?order=value", "/desk/compare"] {
            let page = browser.get(path).body;
            assert!(!hidden.iter().any(|name| page.contains(name)), "{path}: {page}");
        }
    }
    for picture in ["trend.svg?dark=1", "trend.png", "trend.png?dark=1&take=1"] {
        check(&format!("/desk/charts/design/{picture}"), [200, 403, 200]);
    }
    for picture in ["trend.jpg", "trend", "other.svg", "dimensions.png"] {
        check(
            &format!("/desk/charts/design/{picture}"),
            [404, if picture.contains("dim") || picture.contains("other") { 403 } else { 404 }, 404],
        );
    }
    let taken = hr.get("/desk/charts/design/trend.svg?round=q1&dark=1&take=1");
    assert_eq!(taken.headers["content-disposition"], "attachment; filename=\"q1-design-trend-dark.svg\"");
    check("/desk/reports/nothing", [403, 403, 404]);
    check("/desk/reports/de%2Fsign", [404, 404, 404]);
}

#[test]
fn a_unit_too_small_gets_the_report_of_the_next_level_up_and_its_chart_and_no_more() {
    let app = two_quarters();
    let south = app.sign_in("south.lead@acme.example", "");
    let page = seen(&south.get("/desk/reports/south").body);
    assert!(page.contains("Sales South is not shown on its own in q2"), "{page}");
    assert!(page.contains("This report is about Sales, the next level up."), "{page}");
    let chart = south.get("/desk/charts/south.svg?round=q2");
    assert_eq!(chart.headers["content-type"], "image/svg+xml");
    assert!(chart.body.contains("<title>Sales stands at 2.4</title>"), "{}", chart.body);
    assert_eq!(south.get("/desk/charts/sales.svg?round=q2").status, 403);
    assert!(!page.contains("Directly below"), "its neighbour belongs to somebody else: {page}");
}

#[test]
fn the_page_says_what_the_mail_says() {
    let app = two_quarters();
    let _ = candor_server::app::deliver(app.service.config(), &app.clock).unwrap();
    let letters = support::letters(&app.folder().join("outbox"));
    for (unit, who) in
        [("design", "design.lead"), ("sales", "sales.lead"), ("south", "south.lead"), ("acme", "boss")]
    {
        let page =
            seen(&app.sign_in(&format!("{who}@acme.example"), "").get(&format!("/desk/reports/{unit}")).body);
        let begins = format!("q2-report-{unit}-");
        let (_, mail) = letters.iter().find(|(name, _)| name.contains(&begins)).unwrap();
        let mail = mail_parser::MessageParser::default().parse(mail.as_bytes()).unwrap();
        let text = mail.body_text(0).unwrap().into_owned();
        let mut compared = 0;
        // Sentences and questions; headings and tables are laid out differently.
        for line in text.lines().map(|line| line.trim_start_matches("- ").trim()) {
            let is_sentence = line.ends_with(['.', '?'])
                && !line.contains(": ")
                && !line.starts_with("This mail")
                // The desk says at home where nothing was said, not in the report.
                && !line.starts_with("After q1 nothing was written")
                && line != line.to_uppercase();
            if is_sentence {
                assert!(page.contains(&seen(&format!(">{line}"))), "{unit}: {line}\n{page}");
                compared += 1;
            }
        }
        assert!(compared >= 5, "{unit}: only {compared} sentences\n{text}");
    }
}

#[test]
fn the_leader_answers_on_the_page_until_the_next_round_and_hr_cannot() {
    let mut app = two_quarters();
    let design = app.sign_in("design.lead@acme.example", "");
    let hr = app.sign_in("hr@acme.example", "hr");
    let form = "action=\"/desk/reports/design/note\"";
    assert!(design.get("/desk/reports/design").body.contains(form));
    assert!(!hr.get("/desk/reports/design").body.contains(form));
    let fields = [("round", "q2"), ("heard", "Too many <meetings>."), ("will_do", "Fridays without any.")];
    assert_eq!(design.post("/desk/reports/design/note", &fields).status, 303);
    assert!(design.get("/desk/reports/design").body.contains("Too many &#60;meetings&#62;."));
    assert!(!design.get("/desk/reports/design?round=q1").body.contains(form), "q2 was opened since");
    app.open("q3");
    let page = design.get("/desk/reports/design").body;
    assert!(!page.contains(form) && page.contains("Fridays without any."), "{page}");
}

#[test]
fn before_anything_is_published_the_desk_says_so() {
    let app = TestApp::new();
    app.import(UNITS, &people());
    let design = app.sign_in("design.lead@acme.example", "");
    assert!(design.get("/desk/reports").body.contains("Nothing was published yet."));
    assert_eq!(design.get("/desk/reports/design").status, 404);
    let units = UNITS.replace("design.lead", "other.lead");
    app.import(&units, &people());
    assert_eq!(design.get("/desk/reports").status, 403, "who leads nothing any more sees nothing any more");
}

//! The desk's first page: what is next, for each role its own list, and nothing that is not theirs to know.

use candor_people as people;
use candor_server::worker;
use diesel::RunQueryDsl;

use crate::harness::{Browser, TestApp, UNITS, people as everybody, quiet, responses, round, same};

/// The lines of the list, each as its title and where it leads.
fn list(browser: &Browser) -> Vec<(String, String)> {
    let page = browser.get("/desk").body;
    let lines = page.split("<h3>").skip(1).map(|line| {
        let title = line.split('<').next().unwrap().to_owned();
        (title, line.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned())
    });
    lines.collect()
}

/// Whether exactly these lines stand there, by the beginnings of their titles; and each leads to a page that the visitor may see.
#[track_caller]
fn check(browser: &Browser, expected: &[&str]) {
    let found = list(browser);
    let fits = found.len() == expected.len()
        && found.iter().zip(expected).all(|((title, _), begins)| title.starts_with(begins));
    assert!(fits, "expected {expected:?}, found {found:#?}");
    for (title, href) in found {
        assert_eq!(browser.get(&href).status, 200, "{title}: {href}");
    }
}

#[test]
fn each_role_is_led_from_step_to_step() {
    let mut app = TestApp::new();
    let [hr, steward, council] =
        ["hr", "steward", "council"].map(|role| app.sign_in(&format!("{role}@acme.example"), role));
    let leader = app.sign_in("sales.lead@acme.example", "");
    check(&hr, &["Import your people"]);
    check(&leader, &[]);
    assert!(leader.get("/desk").body.contains("There is nothing here for you now"));

    app.import(UNITS, &everybody());
    check(&hr, &["Open the first round"]);
    check(&leader, &[]);
    app.open("r");
    check(&hr, &["r closes on "]);
    check(&council, &["r asks 12 people"]);
    // Of fewer than twenty nobody is counted before the end.
    let page = hr.get("/desk").body;
    assert!(page.contains("is shown from 20 invited people on") && !page.contains("<progress"), "{page}");
    for (_, link) in app.service.links(&round("r")).unwrap() {
        let employee = app.employee();
        let ballots = employee.collect(&link, &same(3), Some("more light"), &mut app.rng).unwrap();
        employee.hand_in(&ballots.answers).unwrap();
        ballots.comment.iter().for_each(|comment| drop(employee.hand_in(comment).unwrap()));
    }
    app.close("r");
    check(&hr, &["Comments of r wait for the steward", "The audit file of r waits for the works council"]);
    check(&steward, &["The comments of r wait for you"]);
    check(&council, &["The audit file of r waits for you"]);
    // Nobody is told what was said before it is published.
    check(&leader, &[]);
    app.advance(1);
    let [hr, steward, council] =
        ["hr", "steward", "council"].map(|role| app.sign_in(&format!("{role}@acme.example"), role));
    steward.post("/desk/comments/r/read", &[]);
    check(&steward, &["The comments of r are read"]);
    council.post("/desk/audit-files/r/not-needed", &[]);
    check(&hr, &["r can be published"]);
    check(&council, &[]);
    assert!(council.get("/desk").body.contains("There is nothing for you to do now."));
}

#[test]
fn a_leader_hears_of_the_own_units_and_of_those_below_and_of_nobody_elses() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    app.open("q1");
    let answers =
        [responses("design", &[4; 7]), responses("north", &[2; 3]), responses("south", &[2; 2])].concat();
    app.service.answer(&round("q1"), &answers, &quiet, &mut app.rng).unwrap();
    app.finish("q1");
    let design = app.sign_in("design.lead@acme.example", "");
    let sales = app.sign_in("sales.lead@acme.example", "");
    check(&design, &["Design stands at ", "Design: your people have not heard from you"]);
    let silent =
        ["Sales stands at ", "Sales: your people have not heard from you", "Sales South has not heard"];
    check(&sales, &silent);
    let page = sales.get("/desk").body;
    assert!(!page.contains("Design") && !page.contains("Acme"), "{page}");
    let hr = app.sign_in("hr@acme.example", "hr");
    let silent = |hr: &Browser| list(hr).into_iter().find(|(title, _)| title.contains("have not answered"));
    assert_eq!(silent(&hr).unwrap().0, "4 leaders have not answered their people yet");

    let fields = [("round", "q1"), ("heard", "Too loud."), ("will_do", "Quiet mornings.")];
    sales.post("/desk/reports/sales/note", &fields);
    check(&sales, &["Sales stands at ", "Sales South has not heard from its leader yet"]);
    assert_eq!(silent(&hr).unwrap().0, "3 leaders have not answered their people yet");
    // Once the next round asks, it is too late: the people have read what there is.
    app.advance(91);
    app.open("q2");
    let (sales, hr) = (app.sign_in("sales.lead@acme.example", ""), app.sign_in("hr@acme.example", "hr"));
    check(&sales, &["Sales stands at "]);
    assert!(silent(&hr).is_none());
    assert!(people::noted(&app.service.config().people, &round("q1")).unwrap().len() == 1);
}

#[test]
fn what_was_read_once_is_read_again_when_another_round_is_published() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    let mut quarter = |name: &str, value: u8| {
        app.open(name);
        app.service.answer(&round(name), &responses("design", &[value; 7]), &quiet, &mut app.rng).unwrap();
        app.finish(name);
        app.advance(91);
        let leader = app.sign_in("design.lead@acme.example", "");
        list(&leader)[0].0.clone()
    };
    assert_eq!(quarter("q1", 4), "Design stands at 4.0");
    assert_eq!(quarter("q2", 2), "Design stands at 2.0");

    // Read ahead within a minute: whoever comes first waits for no release.
    let ahead = app.settings.open().unwrap();
    let mut conn = ahead.people.db().connection().unwrap();
    worker::run_rounds(&ahead, &app.clock, &mut app.rng).unwrap();
    diesel::sql_query("UPDATE round SET release = 'no release'").execute(&mut conn).unwrap();
    assert_eq!(ahead.published.history(&ahead.people).unwrap().releases().len(), 2);
    let fresh = app.settings.open().unwrap();
    assert!(fresh.published.history(&fresh.people).is_err(), "that one reads them now");
}

//! Comments on the desk: a steward outside the line reads and blacks out, HR looks at the letters before they go out, and
//! nobody else sees any of it.

use std::time::Duration;

use candor_people::{self as people, State};

use crate::harness::{TestApp, UNITS, people as everybody, round, same};

/// Everybody answers, and everybody comments.
fn closed() -> TestApp {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    app.open("r");
    for (at, (_, link)) in app.service.links(&round("r")).unwrap().into_iter().enumerate() {
        let text = format!("Zwetschgenkuchen number {at}");
        let employee = app.employee();
        let ballots = employee.collect(&link, &same(3), Some(&text), &mut app.rng).unwrap();
        employee.hand_in(&ballots.answers).unwrap();
        ballots.comment.iter().for_each(|comment| drop(employee.hand_in(comment).unwrap()));
    }
    app.advance(15);
    app.close("r");
    app.advance(1);
    app
}

/// Whether something comes true within half a minute: longer work goes on after the reply.
fn soon(it_is_so: impl Fn() -> bool) -> bool {
    (0..600).any(|_| {
        let so = it_is_so();
        if !so {
            std::thread::sleep(Duration::from_millis(50));
        }
        so
    })
}

#[test]
fn a_steward_reads_and_blacks_out_and_hr_looks_at_the_letter_only_then() {
    let app = closed();
    let (steward, hr) =
        (app.sign_in("steward@acme.example", "steward"), app.sign_in("hr@acme.example", "hr"));
    let letter = "/desk/rounds/r/look/0/comments";
    assert_eq!(hr.get(letter).status, 404, "nobody has read them");
    assert!(!hr.get("/desk/rounds/r/look").body.contains("the comments"));
    // Nor after HR has tried to publish, which takes them over to this side: they are here, and still unread.
    hr.post("/desk/rounds/r/publish", &[("typed", "r")]);
    let refused = || hr.get("/desk/rounds/r").body.contains("no steward has read the comments");
    assert!(soon(refused), "{}", hr.get("/desk/rounds/r").body);
    assert!(people::comments(&app.service.config().people, &round("r")).unwrap().is_some());
    assert_eq!(hr.get(letter).status, 404, "nobody has read them");
    // The page alone reads nothing.
    assert_eq!(steward.get("/desk/comments/r").status, 303);
    assert_eq!(steward.post("/desk/comments/r/read", &[]).status, 303);
    let page = steward.get("/desk/comments/r").body;
    assert_eq!(page.matches("Zwetschgenkuchen").count(), 12, "{page}");
    assert!(!page.contains("Acme"), "a steward does not see where a comment comes from");

    let blacken = [("number", "1"), ("words", "Zwetschgenkuchen"), ("reason", "a favourite dish")];
    assert_eq!(steward.post("/desk/comments/r/redact", &blacken).status, 303);
    let page = steward.get("/desk/comments/r").body;
    assert_eq!(page.matches("Zwetschgenkuchen").count(), 11, "{page}");
    assert!(page.contains("a favourite dish") && page.contains("by steward@acme.example"), "{page}");
    // The reason must not quote.
    let quoting = [("number", "2"), ("words", "Zwetschgenkuchen"), ("reason", "Zwetschgenkuchen tells")];
    steward.post("/desk/comments/r/redact", &quoting);
    let page = steward.get("/desk/comments/r").body;
    assert!(
        page.contains("Nothing was blacked out") && page.matches("<li>Zwetschgenkuchen").count() == 11,
        "{page}"
    );

    let shown = hr.get(letter);
    assert_eq!((shown.status, shown.body.matches("Zwetschgenkuchen").count()), (200, 11));
    assert!(hr.get("/desk/rounds/r/look").body.contains(letter));
    assert_eq!(steward.get(letter).status, 403);
    assert_eq!(hr.get("/desk/comments/r").status, 403, "HR reads what will go out, and nothing before");

    // Nobody is works council here.
    hr.post("/desk/rounds/r/publish", &[("typed", "r")]);
    let published = || {
        let rounds = people::rounds(&app.service.config().people).unwrap();
        rounds[0].state == State::Published
    };
    assert!(soon(published), "{}", hr.get("/desk/rounds/r").body);
    assert!(hr.get("/desk/files/comments.csv").body.matches("Zwetschgenkuchen").count() == 11);
    assert_eq!(hr.get("/desk/files/comments.xlsx").status, 200);
    assert_eq!(steward.get("/desk/files/comments.xlsx").status, 403);
}

#[test]
fn a_steward_who_leads_a_unit_reads_nothing() {
    let app = closed();
    let leader = app.sign_in("design.lead@acme.example", "steward");
    assert_eq!(leader.get("/desk/comments").status, 403);
    assert_eq!(leader.post("/desk/comments/r/read", &[]).status, 403);
}

#[test]
fn a_steward_ticks_words_in_place_and_nothing_else_goes() {
    let app = closed();
    let steward = app.sign_in("steward@acme.example", "steward");
    steward.post("/desk/comments/r/read", &[]);
    let open = || steward.get("/desk/comments/r?at=3").body;
    let page = open();
    assert_eq!(page.matches("type=\"checkbox\"").count(), 3, "{page}");
    let text = page.split("name=\"text\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let post = |fields: &[(&str, &str)]| {
        let why = [("number", "3"), ("text", &*text), ("why", "It names somebody")];
        assert_eq!(steward.post("/desk/comments/r/redact", &[&why, fields].concat()).status, 303);
        steward.get("/desk/comments/r").body
    };
    assert!(post(&[]).contains("no word was ticked"));
    assert!(post(&[("w0", "on"), ("reason", "Zwetschgenkuchen tells")]).contains("Nothing was blacked out"));
    let page = post(&[("w0", "on"), ("w2", "on")]);
    assert_eq!(page.matches("Zwetschgenkuchen").count(), 11, "{page}");
    assert!(page.contains("words in 2 places, by steward@acme.example: It names somebody"), "{page}");
    assert!(
        page.contains("<b class=\"bar\">[redacted]</b> number <b class=\"bar\">[redacted]</b>"),
        "{page}"
    );
    // It is another comment now: what was ticked on an older page takes nothing out.
    assert!(post(&[("w1", "on")]).contains("Nothing was blacked out"));
    let page = post(&[("whole", "1"), ("w1", "on")]);
    assert!(!page.contains("</b> number <b"), "{page}");
    // Until the round is published it can be brought back, and only what is blacked out.
    assert_eq!(page.matches("Bring it back").count(), 1, "{page}");
    assert_eq!(steward.post("/desk/comments/r/bring-back", &[("number", "3")]).status, 303);
    let page = steward.get("/desk/comments/r").body;
    assert!(page.contains("Comment 3 is as it was.") && page.contains("Comment 3, brought back by steward@"));
    assert_eq!(
        (page.matches("<li>Zwetschgenkuchen").count(), page.matches("Bring it back").count()),
        (12, 0)
    );
    steward.post("/desk/comments/r/bring-back", &[("number", "3")]);
    assert!(steward.get("/desk/comments/r").body.contains("Nothing was brought back."));
}

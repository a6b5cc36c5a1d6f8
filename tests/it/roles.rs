//! Nobody becomes what watches them: HR, stewards and the works council exclude each other, and each decides who is one of them.

use candor_people::{self as people, State};
use candor_server::app;

use crate::{
    harness::{Browser, TestApp, UNITS, people as everybody, round, same},
    support::letters,
};

const BY: &str = "by-hr@acme.example";

fn invite(browser: &Browser, address: &str, role: &str) -> String {
    let reply = browser.post("/desk/accounts/invite", &[("address", address), ("role", role)]);
    if reply.status == 303 { browser.get("/desk/accounts").body } else { reply.body }
}

fn role_of(app: &TestApp, address: &str) -> Option<String> {
    let all = people::accounts::list(&app.service.config().accounts).unwrap();
    all.into_iter()
        .find(|one| one.address.as_str() == address)
        .and_then(|one| one.role)
        .map(|role| role.to_string())
}

/// Who has a mail whose subject ends like this.
fn told(app: &TestApp, subject: &str) -> Vec<String> {
    let _ = app::deliver(app.service.config(), &app.clock).unwrap();
    let folder = app.folder().join("outbox");
    let mails = if folder.exists() { letters(&folder) } else { Vec::new() };
    let of = |(_, text): &(String, String)| text.lines().nth(1).unwrap().ends_with(subject);
    mails
        .iter()
        .filter(|mail| of(mail))
        .map(|(_, text)| text.lines().next().unwrap()[4..].to_owned())
        .collect()
}

#[test]
fn hr_makes_nobody_steward_or_council_without_one_of_them() {
    for app in TestApp::on_each_database() {
        let hr = app.sign_in(BY, "hr");
        for role in ["steward", "council"] {
            let said = invite(&hr, "friend@acme.example", role);
            assert!(said.contains("is made at the server") && role_of(&app, "friend@acme.example").is_none());
        }
        let steward = app.sign_in("one@acme.example", "steward");
        let council = app.sign_in("council@acme.example", "council");
        let said = invite(&hr, "friend@acme.example", "steward");
        assert!(said.contains("one of them has to confirm it"), "{said}");
        assert_eq!(role_of(&app, "friend@acme.example"), None, "{}", app.label);
        let asked = told(&app, "friend@acme.example is proposed as steward");
        assert_eq!(asked, ["one@acme.example"], "{}", app.label);
        // Nobody else confirms it, and HR does not either.
        for other in [&hr, &council] {
            other.post("/desk/accounts/confirm", &[("address", "friend@acme.example")]);
            assert_eq!(role_of(&app, "friend@acme.example"), None, "{}", app.label);
        }
        // Nor becomes the proposed one something else meanwhile.
        assert!(invite(&hr, "friend@acme.example", "hr").contains("is steward already"));
        steward.post("/desk/accounts/confirm", &[("address", "friend@acme.example")]);
        assert_eq!(role_of(&app, "friend@acme.example").as_deref(), Some("steward"), "{}", app.label);
        assert_eq!(told(&app, "friend@acme.example is now steward"), ["one@acme.example"]);

        invite(&hr, "second@acme.example", "council");
        council.post("/desk/accounts/decline", &[("address", "second@acme.example")]);
        let again = council.post("/desk/accounts/confirm", &[("address", "second@acme.example")]);
        assert!(again.body.contains("it was decided already"), "{}", again.body);
        assert_eq!(role_of(&app, "second@acme.example"), None, "{}", app.label);
    }
}

#[test]
fn nobody_is_two_of_them_and_each_ends_only_their_own() {
    for app in TestApp::on_each_database() {
        let hr = app.sign_in(BY, "hr");
        let steward = app.sign_in("one@acme.example", "steward");
        let council = app.sign_in("council@acme.example", "council");
        for (browser, address, role) in [
            (&hr, BY, "council"),
            (&hr, "one@acme.example", "hr"),
            (&steward, "council@acme.example", "steward"),
            (&council, BY, "council"),
        ] {
            let said = invite(browser, address, role);
            assert!(said.contains("already, and nobody is two of"), "{}: {said}", app.label);
        }
        // What is not theirs to give.
        assert!(invite(&steward, "x@acme.example", "hr").contains("Who is HR is decided by somebody who is"));
        assert!(invite(&council, "x@acme.example", "steward").contains("Who is steward is decided by"));
        // HR cannot take its watchers away, nor they HR or each other.
        for (browser, address) in [
            (&hr, "one@acme.example"),
            (&hr, "council@acme.example"),
            (&steward, BY),
            (&steward, "council@acme.example"),
            (&council, "one@acme.example"),
        ] {
            let before = role_of(&app, address);
            let said = browser.post("/desk/accounts/remove", &[("address", address)]).body;
            assert!(said.contains("is decided by somebody who is"), "{}: {said}", app.label);
            assert_eq!(role_of(&app, address), before);
        }
        // HR invites HR, and all of HR hears of it.
        let said = invite(&hr, "new-hr@acme.example", "hr");
        assert!(said.contains("is on its way"), "{said}");
        assert_eq!(told(&app, "new-hr@acme.example is now HR"), [BY], "{}", app.label);
        let page = council.get("/desk/accounts").body;
        assert!(page.contains("council@acme.example") && !page.contains("new-hr@"), "{page}");
    }
}

#[test]
fn a_leader_is_no_steward() {
    let app = TestApp::new();
    app.import(UNITS, &everybody());
    let steward = app.sign_in("one@acme.example", "steward");
    let said = invite(&steward, "design.lead@acme.example", "steward");
    assert!(said.contains("leads a unit: expected a steward outside the line"), "{said}");
    // Nor somebody who became one after being made steward.
    let led = app.sign_in("sales.lead@acme.example", "steward");
    assert_eq!(led.get("/desk/accounts").status, 403);
    let council = app.sign_in("boss@acme.example", "council");
    assert_eq!(council.get("/desk/audit-files").status, 200, "a leader may be in the works council");
}

#[test]
fn only_the_council_says_that_it_needs_no_file_and_only_a_steward_that_comments_were_read() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        app.open("r");
        for (_, link) in app.service.links(&round("r")).unwrap() {
            let employee = app.employee();
            let ballots = employee.collect(&link, &same(3), Some("more light"), &mut app.rng).unwrap();
            employee.hand_in(&ballots.answers).unwrap();
            ballots.comment.iter().for_each(|comment| drop(employee.hand_in(comment).unwrap()));
        }
        app.close("r");
        app.advance(1);
        let [hr, steward, council] =
            ["hr", "steward", "council"].map(|role| app.sign_in(&format!("{role}@acme.example"), role));
        let is = |state: State| {
            (0..100).any(|_| {
                std::thread::sleep(std::time::Duration::from_millis(30));
                people::rounds(&app.service.config().people).unwrap()[0].state == state
            })
        };
        let publish = || {
            // As somebody would who knows what the form once had.
            hr.post(
                "/desk/rounds/r/publish",
                &[("typed", "r"), ("without_audit_file", "on"), ("without_comments", "on")],
            );
            let page = || hr.get("/desk/rounds/r").body;
            while page().contains("http-equiv=\"refresh\"") {
                std::thread::sleep(std::time::Duration::from_millis(30));
            }
            page()
        };
        let page = publish();
        assert!(page.contains("has not fetched the audit file"), "{}: {page}", app.label);
        assert!(page.contains("Only they can do it") && !page.contains("Publish, and mail"), "{page}");
        for other in [&hr, &steward] {
            assert_eq!(other.post("/desk/audit-files/r/not-needed", &[]).status, 403);
        }
        assert_eq!(council.post("/desk/audit-files/r/not-needed", &[]).status, 303);
        let page = publish();
        assert!(page.contains("no steward has read the comments"), "{}: {page}", app.label);
        for other in [&hr, &council] {
            assert_eq!(other.post("/desk/comments/r/read", &[]).status, 403);
        }
        steward.post("/desk/comments/r/read", &[]);
        publish();
        assert!(is(State::Published), "{}", app.label);
    }
}

#[test]
fn where_nobody_watches_hr_says_so_before_opening() {
    let app = TestApp::new();
    app.import(UNITS, &everybody());
    let hr = app.sign_in(BY, "hr");
    let closes = app.clock.now().date_naive() + chrono::TimeDelta::days(7);
    let preview = format!("/desk/open/preview?kind=&round=q3&closes={closes}&k=5&least=42&units=");
    let page = hr.get(&preview).body;
    for line in ["Nobody is steward", "Nobody is works council", "We know this"] {
        assert!(page.contains(line), "{line}: {page}");
    }
    // How long the next one waits is chosen here, 14 days at least.
    for (least, words) in [
        ("14", "The next one like it can open on 23 September 2026"),
        ("13", "expected a number from 14 to 366"),
    ] {
        let page = hr.get(&preview.replace("least=42", &format!("least={least}"))).body;
        assert!(page.contains(words), "{least}: {page}");
    }
    let seen = page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let closes = closes.to_string();
    let form =
        [("round", "q3"), ("closes", &closes), ("k", "5"), ("least", "42"), ("seen", seen), ("typed", "q3")];
    let refused = hr.post("/desk/open", &form).body;
    assert!(refused.contains("nobody said that you know it: nothing was opened"), "{refused}");
    assert!(people::rounds(&app.service.config().people).unwrap().is_empty());
    let known: Vec<_> = form.into_iter().chain([("unwatched", "on")]).collect();
    assert_eq!(hr.post("/desk/open", &known).status, 303);
    // With both there is nothing to say.
    let _ = (app.sign_in("s@acme.example", "steward"), app.sign_in("c@acme.example", "council"));
    assert!(!hr.get(&preview).body.contains("We know this"));
}

//! The roster by hand on the desk: the same rules and warnings as an import has, for one person; what it does to an open round; and the
//! stored roster as files that come back unchanged.

use candor_people::{self as people, roster};

use crate::{
    harness::{Browser, Reply, TestApp, UNITS, people as everybody},
    reminder::delivered,
    schedule::quarterly,
};

/// A step as the form sends it.
fn step<'a>(kind: &'a str, fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [("step", kind)].into_iter().chain(fields.iter().copied()).collect()
}

fn preview(hr: &Browser, kind: &str, fields: &[(&str, &str)]) -> Reply {
    hr.post("/desk/roster/step", &step(kind, fields))
}

/// What a preview says was seen.
fn seen(preview: &Reply) -> String {
    let mark = "name=\"seen\" value=\"";
    let found = preview.body.split_once(mark).unwrap_or_else(|| panic!("{}", preview.body));
    found.1.split('"').next().unwrap().to_owned()
}

/// Looks at a step, and does it.
#[track_caller]
fn done(hr: &Browser, kind: &str, fields: &[(&str, &str)]) -> String {
    let shown = preview(hr, kind, fields);
    assert_eq!(shown.status, 200, "{}", shown.body);
    let seen = seen(&shown);
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("seen", seen.as_str())]).collect();
    let taken = hr.post("/desk/roster/step/take", &step(kind, &fields));
    assert_eq!(taken.status, 303, "{}", taken.body);
    shown.body
}

/// The stored people, `address unit name language id`.
fn stored(app: &TestApp) -> Vec<String> {
    let roster = roster::stored(app.service.config().people.db()).unwrap().unwrap();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let line = |one: &roster::Person| {
        format!("{} {} {} {} {}", one.email, one.unit, text(&one.name), text(&one.language), text(&one.id))
    };
    roster.people.iter().map(line).collect()
}

fn has(app: &TestApp, line: &str) -> bool {
    stored(app).iter().any(|stored| stored.trim_end() == line)
}

#[test]
fn one_person_joins_moves_is_corrected_and_leaves_and_the_journal_says_so_without_a_name() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let hr = app.sign_in("hr@acme.example", "hr");
        let new = [
            ("email", "New.One@acme.example"),
            ("unit", "north"),
            ("name", "نورا العلي"),
            ("language", "AR"),
        ];
        let before = stored(&app);
        let shown = preview(&hr, "add", &new);
        assert!(shown.body.contains("1 joins (new.one@acme.example, Sales North [north])"), "{}", shown.body);
        assert_eq!(stored(&app), before, "a preview changes nothing");
        done(&hr, "add", &new);
        assert!(has(&app, "new.one@acme.example north نورا العلي ar"), "{:?}", stored(&app));

        // Found by a part of the name, and listed in the unit.
        let found = hr.post("/desk/roster/people", &[("find", "العلي")]).body;
        assert!(found.contains("One person was found.") && found.contains("new.one@acme.example"), "{found}");
        assert!(hr.get("/desk/roster/units/north").body.contains("new.one@acme.example"));
        assert!(
            hr.post("/desk/roster/person", &[("was", "new.one@acme.example")]).body.contains("نورا العلي")
        );

        // Also in capitals; a sign that a database takes for any letter is only itself.
        for (text, found) in
            [("EW.ONE@acme", 1), ("new_one", 0), ("new%one", 0), ("NورA", 0), ("نوRا", 0), ("نورا", 1)]
        {
            let page = hr.post("/desk/roster/people", &[("find", text)]).body;
            let says = if found == 1 { "One person was found." } else { "Nobody was found" };
            assert!(page.contains(says), "{text} on {}: {page}", app.label);
        }

        let moved = [
            ("was", "new.one@acme.example"),
            ("email", "n.ali@acme.example"),
            ("unit", "south"),
            ("name", "Nora"),
        ];
        let shown = done(&hr, "change", &moved);
        for says in [
            "Sales North [north], now Sales South [south]",
            "new.one@acme.example, now n.ali@acme.example",
            "Name: نورا العلي, now Nora",
            "Language: ar, now nothing",
            "The old address gets a mail",
        ] {
            assert!(shown.contains(says), "{says}: {shown}");
        }
        assert!(has(&app, "n.ali@acme.example south Nora"), "{:?}", stored(&app));

        // Whoever leads leads under the new address, too; and who leaves and led is named.
        done(&hr, "lead", &[("unit", "design"), ("leader", "n.ali@acme.example")]);
        let again = [
            ("was", "n.ali@acme.example"),
            ("email", "nora@acme.example"),
            ("unit", "south"),
            ("name", "Nora"),
        ];
        assert!(done(&hr, "change", &again).contains("n.ali@acme.example, now nora@acme.example"));
        let gone = done(&hr, "remove", &[("was", "nora@acme.example")]);
        assert!(gone.contains("nora@acme.example still gets the report of Design [design]"), "{gone}");
        assert_eq!(stored(&app), before, "as at the beginning");
        let roster = roster::stored(app.service.config().people.db()).unwrap().unwrap();
        assert_eq!(roster.leaders[&"design".parse().unwrap()].as_str(), "nora@acme.example");
        done(&hr, "lead", &[("unit", "design"), ("leader", "")]);

        let journal = people::journal(&app.service.config().people).unwrap();
        let said: Vec<&str> = journal.iter().rev().take(6).map(|entry| entry.what.as_str()).collect();
        assert_eq!(
            said,
            [
                "changed by hand who gets the report of design: 12 people in 5 units",
                "removed a person from the roster by hand: 12 people in 5 units",
                "changed a person of the roster by hand: 13 people in 5 units",
                "changed by hand who gets the report of design: 13 people in 5 units",
                "changed a person of the roster by hand: 13 people in 5 units",
                "added a person to the roster by hand: 13 people in 5 units",
            ]
        );
        // And back, like after an import.
        let back = hr.get("/desk/roster/undo").body;
        assert!(back.contains("nobody, now nora@acme.example"), "{back}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_the_form_and_its_values() {
    let app = TestApp::new();
    let hr = app.sign_in("hr@acme.example", "hr");
    let reply = preview(&hr, "add", &[("email", "a@acme.example"), ("unit", "design")]);
    assert!(reply.body.contains("There is no roster yet"), "{}", reply.body);
    let with_ids = everybody().lines().enumerate().fold(String::new(), |all, (nth, line)| {
        all + &if nth == 0 { format!("id,{line}\n") } else { format!("0{nth:02},{line}\n") }
    });
    app.import(&UNITS.replace("north", "0010"), &with_ids.replace(",north", ",0010"));
    let before = stored(&app);
    let long = "ß".repeat(201);
    for (fields, says) in [
        (
            vec![("email", "design1@acme.example"), ("unit", "south")],
            "the address is that of somebody in Design [design]",
        ),
        (vec![("email", "DESIGN1@ACME.example"), ("unit", "design")], "expected every address once"),
        (
            vec![("email", "x@acme.example"), ("unit", "south"), ("id", "001")],
            "the id is that of somebody in Design",
        ),
        (vec![("email", ""), ("unit", "south")], "address: found nothing"),
        (vec![("email", "nobody"), ("unit", "south")], "address: "),
        (
            vec![("email", "x@acme.example"), ("unit", "nowhere")],
            "expected the identifier of a unit of the stored roster",
        ),
        (vec![("email", "x@acme.example"), ("unit", "")], "unit: found nothing"),
        (vec![("email", "x@acme.example"), ("unit", "10")], "a spreadsheet drops leading zeros"),
        (vec![("email", "x@acme.example"), ("unit", "Sales South")], "not its name"),
        (
            vec![("email", "x@acme.example"), ("unit", "south"), ("name", long.as_str())],
            "name: found 201 characters",
        ),
        (
            vec![("email", "x@acme.example"), ("unit", "south"), ("name", "a\u{7}b")],
            "name: found the control character",
        ),
        (vec![("email", "x@acme.example"), ("unit", "south"), ("language", "german")], "language: found"),
        (vec![("email", "x@acme.example"), ("unit", "south"), ("id", "1.2E+17")], "id: found"),
        (vec![("email", "x@acme.example\",\"y"), ("unit", "south")], "address: "),
    ] {
        let reply = preview(&hr, "add", &fields);
        let text = reply.body.replace("&#34;", "\"").to_lowercase();
        assert!(reply.status == 200 && text.contains(&says.to_lowercase()), "{says}: {text}");
        assert!(
            text.contains("nothing was changed") && text.contains("name=\"unit\""),
            "the form comes again: {text}"
        );
    }
    for (kind, fields, says) in [
        ("remove", vec![("was", "stranger@acme.example")], "nobody in the stored roster has this address"),
        (
            "change",
            vec![("was", "stranger@acme.example"), ("email", "x@acme.example"), ("unit", "south")],
            "nobody in the stored roster",
        ),
        ("lead", vec![("unit", "nowhere"), ("leader", "x@acme.example")], "nothing here"),
        ("lead", vec![("unit", "south"), ("leader", "x")], "address: "),
        ("unknown", vec![], "something is missing"),
    ] {
        let reply = preview(&hr, kind, &fields);
        assert!(reply.body.to_lowercase().contains(says) || reply.status == 404, "{says}: {}", reply.body);
    }
    assert_eq!(stored(&app), before);

    // Whatever a name is, it is text: here, in the page, and in a file.
    let two_hundred = "é".repeat(200);
    for name in ["=1+1", "<script>alert(1)</script>", "'=x", two_hundred.as_str()] {
        done(&hr, "add", &[("email", "x@acme.example"), ("unit", "south"), ("name", name), ("id", "=id")]);
        assert!(has(&app, &format!("x@acme.example south {}  =id", name.strip_prefix('\'').unwrap_or(name))));
        assert!(!hr.get("/desk/roster/units/south").body.contains("<script>"));
        done(&hr, "remove", &[("was", "x@acme.example")]);
    }
    assert_eq!(stored(&app), before);
}

#[test]
fn of_two_who_look_at_once_the_second_sees_what_the_first_has_done() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let (one, other) = (app.sign_in("hr@acme.example", "hr"), app.sign_in("hr2@acme.example", "hr"));
        let change = |name: &'static str| {
            [
                ("was", "south1@acme.example"),
                ("email", "south1@acme.example"),
                ("unit", "south"),
                ("name", name),
            ]
        };
        let looked = seen(&preview(&other, "change", &change("Second")));
        done(&one, "change", &change("First"));
        let fields: Vec<(&str, &str)> =
            change("Second").into_iter().chain([("seen", looked.as_str())]).collect();
        let reply = other.post("/desk/roster/step/take", &step("change", &fields));
        assert!(reply.status == 200 && reply.body.contains("changed by somebody else"), "{}", reply.body);
        assert!(reply.body.contains("Name: First, now Second"), "{}", reply.body);
        assert!(has(&app, "south1@acme.example south First"));

        // The first one removes somebody whom the second one is about to move.
        let moving = [("was", "north1@acme.example"), ("email", "north1@acme.example"), ("unit", "south")];
        let looked = seen(&preview(&other, "change", &moving));
        done(&one, "remove", &[("was", "north1@acme.example")]);
        let fields: Vec<(&str, &str)> = moving.into_iter().chain([("seen", looked.as_str())]).collect();
        let reply = other.post("/desk/roster/step/take", &step("change", &fields));
        assert!(reply.body.contains("somebody else may have changed it"), "{}", reply.body);
        // Without having looked nothing is done.
        let reply = one.post("/desk/roster/step/take", &step("remove", &[("was", "south2@acme.example")]));
        assert!(reply.status == 200 && has(&app, "south2@acme.example south"), "{}", reply.body);
    }
}

#[test]
fn an_open_round_keeps_whom_it_asked_and_a_joiner_is_told_which_one_is_the_next() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        app.open("r");
        let hr = app.sign_in("hr@acme.example", "hr");
        let new = [("email", "new@acme.example"), ("unit", "north")];
        let shown = preview(&hr, "add", &new).body;
        assert!(
            shown.contains("stands in its promise, so whoever joins waits for the next round"),
            "{shown}"
        );
        assert!(shown.contains("no day is set for it"), "{shown}");
        people::set_schedule(&app.service.config().people, Some(&quarterly()), &app.by()).unwrap();
        let shown = done(&hr, "add", &new);
        // The one of tomorrow is too near to the open one, so it is left out.
        let next = "The next round of the schedule, 2026-q4, asks them: it opens on 2 December 2026.";
        assert!(shown.contains(next), "{shown}");
        let again = hr.post("/desk/rounds/r/resend", &[("person", "new@acme.example")]);
        assert!(again.body.contains("waits for the next round"), "{}", again.body);
        let links = app.service.links(&"r".parse().unwrap()).unwrap();
        assert!(links.iter().all(|(email, _)| !email.starts_with("new@")));

        // Who leaves keeps the link, as after an import; and it takes an answer.
        let gone = done(&hr, "remove", &[("was", "design7@acme.example")]);
        assert!(gone.contains("the link stays good") && gone.contains("shown more coarsely"), "{gone}");
        app.answer("r", "design7", 4).unwrap();

        // A new address gets the same link, and whoever reads the old one is told.
        let link = app.link("r", "south2");
        let moved = [
            ("was", "south2@acme.example"),
            ("email", "s.two@acme.example"),
            ("unit", "south"),
            ("language", "de"),
        ];
        assert!(done(&hr, "change", &moved).contains("with the same link"));
        assert_eq!(app.link("r", "s.two"), link);
        let mails = delivered(&app, "moved");
        let told = mails.iter().find(|(to, _)| to.contains("south2@acme.example")).unwrap().1;
        assert!(told.contains("Guten Tag,") && !told.contains("Hello"), "{told}");
        // Nobody joined and nobody left by it: the person is known under the new address.
        let back = roster::prepare_undo(app.service.config().people.db()).unwrap();
        assert_eq!((back.changes().people_join.len(), back.changes().people_leave.len()), (0, 0));
        assert_eq!(back.changes().people_readdressed, ["s.two@acme.example, now south2@acme.example"]);
    }
}

#[test]
fn a_small_team_is_spoken_of_before_it_is_made() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    app.open("r");
    app.finish("r");
    let hr = app.sign_in("hr@acme.example", "hr");
    for nth in 1..=2 {
        done(&hr, "remove", &[("was", &format!("design{nth}@acme.example"))]);
    }
    let small = done(&hr, "remove", &[("was", "design3@acme.example")]);
    assert!(small.contains("Design then has 4 people, fewer than 5"), "{small}");
    let whole = done(&hr, "add", &[("email", "design3@acme.example"), ("unit", "design")]);
    assert!(whole.contains("Design then has 5 people, and can be shown on its own"), "{whole}");
}

#[test]
fn the_stored_roster_comes_as_files_that_bring_it_back_and_run_nowhere() {
    let app = TestApp::new();
    let units = UNITS.replace("Sales North", "\"=HYPERLINK(\"\"http://evil.example\"\")\"");
    let people = "id,email,unit,name,language\n\
        007,+49@acme.example,design,=1+1,de\n00700,a@acme.example,design,نورا العلي,ar\n\
        -3,b@acme.example,north,\"Doe, \"\"J\"\"\",\n1/2,c@acme.example,south,@cmd,\nE5,d@acme.example,south,''=x,\n";
    app.import(&units, people);
    let hr = app.sign_in("hr@acme.example", "hr");
    let db = app.service.config().people.db();
    let bytes = |name: &str| hr.bytes(&format!("/desk/roster/files/{name}"));
    for kind in ["csv", "xlsx"] {
        let [units, people] = ["units", "people"].map(|table| bytes(&format!("{table}.{kind}")));
        let prepared = roster::prepare(db, ("u", &units), ("p", &people)).unwrap();
        assert!(prepared.changes().is_empty(), "{kind}: {}", prepared.changes());
        assert_eq!(prepared.before(), Some(prepared.roster()), "{kind}");
    }
    // A spreadsheet sees that it is UTF-8, and no value of it begins like a formula.
    let text = String::from_utf8(bytes("people.csv")).unwrap();
    assert!(text.starts_with('\u{feff}') && text.contains("نورا"), "{text}");
    for value in text.trim_start_matches('\u{feff}').lines().flat_map(|line| line.split(',')) {
        assert!(!value.trim_matches('"').starts_with(['=', '+', '-', '@']), "{value}");
    }
    assert_eq!(hr.get("/desk/roster/files/people.ods").status, 404);
}

#[test]
fn somebody_without_an_address_is_added_gets_one_and_leaves() {
    let app = TestApp::new();
    app.import(UNITS, &everybody());
    let hr = app.sign_in("hr@acme.example", "hr");
    let db = || app.service.config().people.db();
    let roster = || roster::stored(db()).unwrap().unwrap();
    let shown = done(&hr, "add", &[("unit", "north"), ("id", "N-7"), ("name", "Nora")]);
    assert!(shown.contains("N-7 (no address)") && shown.contains("paper cards are drawn"), "{shown}");
    assert_eq!((roster().people.len(), roster().on_paper.len()), (12, 1));
    let twice = preview(&hr, "add", &[("unit", "north"), ("id", "N-7"), ("email", "x@acme.example")]);
    assert!(
        twice.body.to_lowercase().contains("the id is that of somebody in sales north"),
        "{}",
        twice.body
    );
    let listed = hr.get("/desk/roster/units/north").body;
    assert!(listed.contains("no address, ") && listed.contains("value=\"N-7\""), "{listed}");
    // The files bring them back, too.
    for kind in ["csv", "xlsx"] {
        let [units, people] =
            ["units", "people"].map(|one| hr.bytes(&format!("/desk/roster/files/{one}.{kind}")));
        let prepared = roster::prepare(db(), ("u", &units), ("p", &people)).unwrap();
        assert!(prepared.changes().is_empty(), "{kind}: {}", prepared.changes());
    }
    let now =
        [("was", "N-7"), ("unit", "south"), ("id", "N-7"), ("email", "nora@acme.example"), ("name", "Nora")];
    done(&hr, "change", &now);
    assert!(has(&app, "nora@acme.example south Nora  N-7") && roster().on_paper.is_empty());
    let back = [("was", "nora@acme.example"), ("unit", "south"), ("id", "N-7"), ("name", "Nora")];
    done(&hr, "change", &back);
    assert_eq!((roster().people.len(), roster().on_paper.len()), (12, 1));
    done(&hr, "remove", &[("was", "N-7")]);
    assert_eq!((roster().people.len(), roster().on_paper.len()), (12, 0));
}

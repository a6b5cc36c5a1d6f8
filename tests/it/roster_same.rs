//! A person with a new address is the same person: for the numbers of a small team, for an invitation to an open round, and for
//! nobody else.

use candor_disclosure::release::Release;
use candor_people::roster;
use candor_server::app;

use crate::{
    harness::{TestApp, UNITS, people as everybody, quiet, responses, round},
    reminder::delivered,
    roster_files::roster as command,
};

fn play(app: &mut TestApp, name: &str) -> Release {
    app.open(name);
    let (design, others) = (responses("design", &[4, 4, 4, 4, 3, 3, 3]), responses("north", &[3, 3, 3]));
    let answers = [design, others, responses("south", &[3, 3])].concat();
    app.service.answer(&round(name), &answers, &quiet, &mut app.rng).unwrap();
    app.finish(name);
    app.advance(91);
    app.release()
}

/// Whether the design team is shown more coarsely.
fn coarsened(release: &Release) -> bool {
    release.row(&"design".parse().unwrap()).unwrap().coarsened()
}

fn with_ids(people: &str) -> String {
    let lines = people.lines().enumerate();
    lines
        .map(|(nth, line)| if nth == 0 { format!("id,{line}\n") } else { format!("E{nth:03},{line}\n") })
        .collect()
}

fn married(people: &str) -> String {
    people.replace("design7@acme.example", "d.miller@acme.example")
}

#[test]
fn a_new_address_under_the_same_id_is_neither_a_joiner_nor_a_leaver() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &with_ids(&everybody()));
        play(&mut app, "first");
        app.import(UNITS, &married(&with_ids(&everybody())));
        assert!(!coarsened(&play(&mut app, "second")), "{}", app.label);
        // Ids that are left out again: known by the address.
        app.import(UNITS, &married(&everybody()));
        assert!(!coarsened(&play(&mut app, "third")), "{}", app.label);
        // Another id at the same address is another person.
        app.import(UNITS, &with_ids(&married(&everybody())));
        assert!(!coarsened(&play(&mut app, "fourth")), "{}", app.label);
        app.import(UNITS, &with_ids(&married(&everybody())).replace("E007,", "X007,"));
        assert!(coarsened(&play(&mut app, "fifth")), "{}", app.label);
    }
}

#[test]
fn without_ids_a_corrected_address_is_a_pair_that_hr_names() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        play(&mut app, "first");
        app.import(UNITS, &married(&everybody()));
        let hr = app.sign_in("hr@acme.example", "hr");
        let same = |old: &str, new: &str| hr.post("/desk/roster/same", &[("old", old), ("new", new)]);
        for (old, new, said) in [
            ("design1@acme.example", "d.miller@acme.example", "still in the roster"),
            ("design7@acme.example", "nobody@acme.example", "not in the roster"),
            ("stranger@acme.example", "d.miller@acme.example", "nobody had the old address"),
            ("design7@acme.example", "design1@acme.example", "another person"),
            ("design7", "d.miller@acme.example", "exactly one"),
        ] {
            let reply = same(old, new);
            assert!(
                reply.status == 200 && reply.body.to_lowercase().contains(said),
                "{said}: {}",
                reply.body
            );
        }
        assert_eq!(same("design7@acme.example", "d.miller@acme.example").status, 303);
        assert!(!coarsened(&play(&mut app, "second")), "{}", app.label);

        // Both stand in the journal, without an address.
        let journal = candor_people::journal(&app.service.config().people).unwrap();
        let said = journal.iter().map(|entry| format!("{} {}", entry.who, entry.what)).collect::<Vec<_>>();
        assert!(
            said[..].iter().any(|line| line.ends_with("12 people in 5 units, before 12 in 5")),
            "{said:?}"
        );
        let pair =
            said.iter().find(|line| line.ends_with("said that two addresses are one person's")).unwrap();
        assert!(pair.starts_with("hr@acme.example ") && !said.concat().contains("miller"), "{said:?}");

        // In another unit it is somebody else.
        let moved = married(&everybody()).replace("north1@acme.example,north", "n.smith@acme.example,south");
        app.import(UNITS, &moved);
        let hr = app.sign_in("hr.next@acme.example", "hr");
        let pair = [("old", "north1@acme.example"), ("new", "n.smith@acme.example")];
        let reply = hr.post("/desk/roster/same", &pair);
        assert!(reply.body.contains("another unit"), "{}", reply.body);
        // Nobody says so: one left and one joined.
        app.import(UNITS, &married(&everybody()).replace("d.miller@", "d.mueller@"));
        assert!(coarsened(&play(&mut app, "third")), "{}", app.label);
    }
}

#[test]
fn an_invitation_to_an_open_round_follows_its_person() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &with_ids(&everybody()));
        app.open("r");
        let before = ["design7", "design1", "design2"].map(|person| app.link("r", person));
        // One has a new address, and two exchange theirs; nobody has got a mail yet.
        let swapped = married(&with_ids(&everybody()))
            .replace("design1@", "x@")
            .replace("design2@", "design1@")
            .replace("x@", "design2@");
        let db = app.service.config().people.db();
        let prepared = roster::prepare(db, ("u", UNITS.as_bytes()), ("p", swapped.as_bytes())).unwrap();
        let changed = app::import_roster(app.service.config(), &prepared, &app.by(), &mut app.rng).unwrap();
        assert_eq!(changed.len(), 3, "{}", app.label);
        assert!(changed.iter().all(|change| change.rounds == [round("r")]), "{}: {changed:?}", app.label);

        let after = ["d.miller", "design2", "design1"].map(|person| app.link("r", person));
        assert_eq!(before, after, "{}: the links stay", app.label);
        let mails = delivered(&app, "invitation");
        assert_eq!(mails.len(), 12, "{}", app.label);
        assert!(!mails.contains_key("design7@acme.example"));
        let told = delivered(&app, "moved");
        assert_eq!(told.len(), 3, "{}: each old address is told", app.label);
        let mail = told["design7@acme.example"].replace("=\r\n", "");
        assert!(
            mail.contains("please tell your works council and HR") && !mail.contains("d.miller"),
            "{mail}"
        );
        for (person, link) in ["d.miller", "design2", "design1"].iter().zip(&before) {
            let mail = mails[&format!("{person}@acme.example")].replace("=\r\n", "").replace("=3D", "=");
            assert!(mail.contains(link), "{}: {person}", app.label);
        }
        app.answer("r", "d.miller", 4).unwrap();
        // A link again goes to the address in the roster, and to no other.
        let resend = |app: &mut TestApp, person: &str| {
            let (address, by) = (format!("{person}@acme.example").parse().unwrap(), app.by());
            app::resend(app.service.config(), &round("r"), &address, &by, &mut app.rng)
        };
        assert!(resend(&mut app, "design7").is_err());
        resend(&mut app, "design2").unwrap();
        assert!(delivered(&app, "again").contains_key("design2@acme.example"));
        app.answer("r", "design2", 3).unwrap();

        // Whoever joins waits for the next round, and takes nobody's invitation.
        let joined = swapped.clone() + "E900,design7@acme.example,design\n";
        app.import(UNITS, &joined);
        assert!(resend(&mut app, "design7").is_err());
        let taken = joined.replace("E900,design7@", "E900,new@").replace("E003,design3@", "E003,design7@");
        let taken = taken.replace("E004,design4@", "E004,design3@");
        app.import(UNITS, &taken);
        assert_eq!(app.service.links(&round("r")).unwrap().len(), 12, "{}", app.label);
    }
}

#[test]
fn going_back_brings_a_named_pair_back_and_forth() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        app.open("r");
        let link = app.link("r", "design7");
        app.import(UNITS, &married(&everybody()));
        let hr = app.sign_in("hr@acme.example", "hr");
        let pair = [("old", "design7@acme.example"), ("new", "d.miller@acme.example")];
        assert_eq!(hr.post("/desk/roster/same", &pair).status, 303);
        assert_eq!(app.link("r", "d.miller"), link, "{}", app.label);

        let (config, by) = (app.service.config(), app.by());
        let mut undo = |said: &str| {
            let prepared = roster::prepare_undo(config.people.db()).unwrap();
            assert!(prepared.changes().to_string().contains(said), "{}", prepared.changes());
            assert!(prepared.changes().people_join.is_empty() && prepared.changes().people_leave.is_empty());
            app::import_roster(config, &prepared, &by, &mut app.rng).unwrap()
        };
        let changed = undo("1 has another address (d.miller@acme.example, now design7@acme.example)");
        assert_eq!((changed.len(), &changed[0].rounds[..]), (1, &[round("r")][..]));
        // And forth: that was an import like any other.
        undo("1 has another address (design7@acme.example, now d.miller@acme.example)");
        undo("1 has another address (d.miller@acme.example, now design7@acme.example)");
        assert_eq!(app.link("r", "design7"), link, "{}", app.label);
        let told = delivered(&app, "moved");
        assert!(told.contains_key("d.miller@acme.example"), "{}: the other one is told, too", app.label);
        app.answer("r", "design7", 4).unwrap();
        // An import of files knows nothing of it.
        app.import(UNITS, &everybody().replace("design1@", "x@"));
        let prepared = roster::prepare_undo(app.service.config().people.db()).unwrap();
        assert_eq!((prepared.changes().people_join.len(), prepared.changes().people_leave.len()), (1, 1));
    }
}

#[test]
fn a_report_follows_its_leader_to_a_corrected_address_and_to_nobody_else() {
    for mut app in TestApp::on_each_database() {
        let leaders = "L1,design.lead@acme.example,acme\nL2,south.lead@acme.example,acme\n";
        let people = with_ids(&everybody()) + leaders;
        app.import(UNITS, &people);
        app.open("r");
        let (design, others) = (responses("design", &[4, 4, 4, 4, 3, 3, 3]), responses("north", &[3, 3, 3]));
        let answers = [design, others, responses("south", &[3, 3])].concat();
        app.service.answer(&round("r"), &answers, &quiet, &mut app.rng).unwrap();
        // One leader is the same person under another address; the sales unit has another leader, which is not the same.
        let units = UNITS.replace("sales.lead@", "hr@");
        let changed = people.replace("design.lead@", "d.miller@");
        let db = app.service.config().people.db();
        let prepared = roster::prepare(db, ("u", units.as_bytes()), ("p", changed.as_bytes())).unwrap();
        assert!(prepared.notes()[0].to_string().contains("still leads a unit under the old one"));
        app::import_roster(app.service.config(), &prepared, &app.by(), &mut app.rng).unwrap();
        assert!(delivered(&app, "moved").contains_key("design.lead@acme.example"), "{}", app.label);
        app.finish("r");
        let reports = delivered(&app, "report");
        let to: Vec<&str> = reports.keys().map(String::as_str).collect();
        assert!(to.contains(&"d.miller@acme.example") && to.contains(&"sales.lead@acme.example"), "{to:?}");
        assert!(!to.contains(&"design.lead@acme.example") && !to.contains(&"hr@acme.example"), "{to:?}");
    }
}

#[test]
fn an_address_that_is_another_invitation_s_is_not_taken() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &with_ids(&everybody()));
        app.open("r");
        let link = app.link("r", "design2");
        // design1 left, and design2 got that address; the invitation of who left keeps it.
        let people = with_ids(&everybody())
            .replace("E001,design1@acme.example,design\n", "")
            .replace("design2@", "design1@");
        let db = app.service.config().people.db();
        let prepared = roster::prepare(db, ("u", UNITS.as_bytes()), ("p", people.as_bytes())).unwrap();
        let changed = app::import_roster(app.service.config(), &prepared, &app.by(), &mut app.rng).unwrap();
        assert!(changed.len() == 1 && changed[0].rounds.is_empty(), "{}: {changed:?}", app.label);
        assert_eq!(app.link("r", "design2"), link, "{}", app.label);
    }
}

#[test]
fn ids_that_lost_their_zeros_are_refused() {
    let app = TestApp::new();
    let of = |id: &str| format!("id,email,unit\n{id},a@acme.example,design\n");
    app.import(UNITS, &of("0012"));
    let (db, people) = (app.service.config().people.db(), of("12"));
    let refused = roster::prepare(db, ("u", UNITS.as_bytes()), ("p", people.as_bytes())).unwrap_err();
    let said = refused.to_string();
    assert!(
        said.contains("found the id 12 where the stored roster has 0012") && said.contains("leading zeros"),
        "{said}"
    );
    app.import(UNITS, &of("13"));
}

#[test]
fn whom_no_mail_reaches_is_named_before_keys_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    std::fs::write(at.join("units.csv"), UNITS).unwrap();
    let people = everybody().replace("north1@acme.example", "n@elsewhere.example");
    std::fs::write(at.join("people.csv"), people.replace("design2@acme.example", "gone@left.invalid"))
        .unwrap();
    assert!(command(at, &["import", "--units", "units.csv", "--people", "people.csv"]).0);
    let open = |domains: &str| {
        let done = std::process::Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(["round", "open", "r", "--mail-domains", domains])
            .current_dir(at)
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        assert!(!done.status.success(), "no name was typed");
        String::from_utf8(done.stdout).unwrap()
    };
    let said = open("acme.example");
    assert!(
        said.contains("No mail reaches 1 of 7 in Design") && said.contains("gone@left.invalid"),
        "{said}"
    );
    assert!(
        said.contains("No mail reaches 1 of 5 in Sales") && said.contains("n@elsewhere.example"),
        "{said}"
    );
    let said = open("acme.example elsewhere.example");
    assert!(!said.contains("n@elsewhere.example") && said.contains("gone@left.invalid"), "{said}");
    assert!(!at.join("keys/answers/r").exists());
}

#[test]
fn on_the_desk_whom_no_mail_reaches_is_named_in_the_preview() {
    let app = TestApp::new();
    app.import(UNITS, &everybody().replace("south2@acme.example", "s@left.invalid"));
    let hr = app.sign_in("hr@acme.example", "hr");
    let shown = hr.get("/desk/open/preview?kind=&round=r&closes=2026-09-15&k=5&least=42");
    assert!(shown.body.contains("No mail reaches these people"), "{}", shown.body);
    assert!(shown.body.contains("1 of 5 people: s@left.invalid"), "{}", shown.body);
}

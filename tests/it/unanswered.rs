//! Leaders whose people have not heard from them: reminded once, not after they have written, never of what can no longer be
//! written, and by two processes at once not twice.

use std::{collections::BTreeMap, thread};

use candor_people::{self as people, Note};
use candor_protocol::survey::{Instrument, Readers, Terms};
use candor_server::app;
use chrono::TimeDelta;
use rand::{SeedableRng, rngs::StdRng};

use crate::{
    harness::{TestApp, UNITS, people as everybody, quiet, responses, round},
    reminder::delivered,
};

/// A published round that everybody answered.
fn published(app: &mut TestApp, name: &str, readers: Readers) {
    let config = app.service.config();
    let opens = app.clock.now().date_naive();
    let usual = Terms::new(round(name), opens, opens + TimeDelta::days(14), &config.answers_url);
    let plan = people::plan(&config.people, Terms { readers, ..usual }, Instrument::built_in(), &[]).unwrap();
    let opening = app::make_keys(config, plan, &app.by(), &mut app.rng, &|| {}).unwrap();
    app::open(config, &opening, &app.by(), &mut app.rng).unwrap();
    let answers =
        [responses("design", &[4; 7]), responses("north", &[2; 3]), responses("south", &[2; 2])].concat();
    app.service.answer(&round(name), &answers, &quiet, &mut app.rng).unwrap();
    app.finish(name);
}

fn write(app: &TestApp, name: &str, unit: &str) {
    let note = Note { heard: "Nights are thin.".to_owned(), will_do: String::new() };
    people::write_note(&app.service.config().people, &round(name), &unit.parse().unwrap(), &note, &app.by())
        .unwrap();
}

fn remind(app: &mut TestApp) -> usize {
    app::remind_leaders(app.service.config(), app.clock.now(), &mut app.rng).unwrap().len()
}

/// Mails as their readers read them, by recipient.
fn read(app: &TestApp, kind: &str) -> BTreeMap<String, String> {
    let read = |mail: &str| {
        let mail = mail_parser::MessageParser::default().parse(mail.as_bytes()).unwrap().into_owned();
        format!("{}\n\n{}", mail.subject().unwrap(), mail.body_text(0).unwrap())
    };
    delivered(app, kind).into_iter().map(|(to, mail)| (to, read(&mail))).collect()
}

fn reminders(app: &TestApp) -> BTreeMap<String, String> {
    read(app, "unanswered")
}

fn recipients(app: &TestApp) -> Vec<String> {
    reminders(app).into_keys().map(|to| to.replace(".lead@acme.example", "")).collect()
}

#[test]
fn whoever_has_not_written_is_reminded_once_after_two_weeks() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        published(&mut app, "r", Readers::Leaders);
        app.advance(13);
        assert_eq!(remind(&mut app), 0, "{}: a meeting of the team comes first", app.label);
        write(&app, "r", "design");
        app.advance(1);
        assert_eq!((remind(&mut app), remind(&mut app)), (1, 0), "{}", app.label);
        // Whoever writes between queueing and leaving is not written to, and nothing failed.
        write(&app, "r", "south");
        let all = reminders(&app);
        let to: Vec<&str> = all.keys().map(|to| to.split('@').next().unwrap()).collect();
        assert_eq!(to, ["boss", "sales.lead"], "{}", app.label);
        let failed = candor_mail::overview(&mut app.service.config().people.db().connection().unwrap());
        assert!(failed.unwrap().iter().all(|kind| kind.failed == 0), "{}", app.label);
        let sales = &all["sales.lead@acme.example"];
        assert!(
            sales.contains("/desk/reports/sales?round=r") && !sales.contains("/reports/south"),
            "{sales}"
        );
        assert!(!sales.contains("go to everybody"), "{sales}");
        app.advance(30);
        assert_eq!(remind(&mut app), 0, "{}: once", app.label);
        let journal = people::journal(&app.service.config().people).unwrap();
        let noted = journal.iter().filter(|entry| entry.what.starts_with("reminded leaders"));
        assert_eq!(noted.count(), 1, "{}", app.label);
    }
}

#[test]
fn where_results_are_for_everybody_leaders_hear_of_it_a_week_before_they_go_out() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    published(&mut app, "r", Readers::Everybody);
    let latest = people::for_everybody(&app.service.config().people, &round("r")).unwrap().unwrap().latest;
    app.advance(6);
    assert_eq!(remind(&mut app), 0);
    app.advance(1);
    assert_eq!(remind(&mut app), 1);
    let all = reminders(&app);
    let day = latest.format("The results go to everybody on %A, %-d %B %Y at the latest").to_string();
    assert!(all.len() == 4 && all.values().all(|mail| mail.contains(&day)), "{day}: {all:#?}");
    let left = latest - app.clock.now();
    assert!(left > TimeDelta::days(6) && left <= TimeDelta::days(7), "{left}");
}

#[test]
fn nobody_is_reminded_of_what_the_next_round_has_closed() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    published(&mut app, "q1", Readers::Leaders);
    app.advance(91);
    app.open("q2");
    assert_eq!(remind(&mut app), 0);
    assert!(recipients(&app).is_empty());
}

#[test]
fn two_processes_remind_nobody_twice() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        published(&mut app, "r", Readers::Leaders);
        app.advance(14);
        let (config, now) = (app.service.config(), app.clock.now());
        let done: usize = thread::scope(|scope| {
            let each = |seed| {
                scope.spawn(move || {
                    app::remind_leaders(config, now, &mut StdRng::seed_from_u64(seed)).unwrap().len()
                })
            };
            let all: Vec<_> = (0..4).map(each).collect();
            all.into_iter().map(|one| one.join().unwrap()).sum()
        });
        assert_eq!((done, recipients(&app).len()), (1, 4), "{}", app.label);
    }
}

#[test]
fn what_waited_in_a_database_that_was_put_back_waits_for_a_person() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    published(&mut app, "r", Readers::Leaders);
    people::restored(&app.service.config().people, None, &app.by()).unwrap();
    app.advance(14);
    assert_eq!((remind(&mut app), recipients(&app).len()), (1, 0), "it may have left since");
}

#[test]
fn who_leads_leaders_reads_in_the_next_letter_where_nothing_was_said_below() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    published(&mut app, "q1", Readers::Leaders);
    write(&app, "q1", "sales");
    for (to, mail) in read(&app, "report") {
        assert!(!mail.contains("NOTHING WAS SAID") && !mail.contains("go to everybody"), "{to}: {mail}");
    }
    app.advance(91);
    // One of them leads another unit by now: what the reader leads is not below.
    app.import(&UNITS.replace("south.lead@", "sales.lead@"), &everybody());
    published(&mut app, "q2", Readers::Everybody);
    let mails = reports(&app, "q2");
    let said = |who: &str| {
        let mail = &mails[who];
        assert!(mail.contains("The results go to everybody on "), "{mail}");
        let part = mail.split_once("WHERE NOTHING WAS SAID BELOW\r\n").map(|(_, part)| part.to_owned());
        part.map(|part| part.split(". ").next().unwrap().to_owned())
    };
    assert_eq!(
        said("acme").as_deref(),
        Some("After q1 nothing was written to the people of Design, Sales South")
    );
    assert_eq!((said("sales"), said("design")), (None, None));
}

/// The reports of a round, by unit.
fn reports(app: &TestApp, name: &str) -> BTreeMap<String, String> {
    let _ = app::deliver(app.service.config(), &app.clock).unwrap();
    let mut found = BTreeMap::new();
    for file in std::fs::read_dir(app.folder().join("outbox")).unwrap() {
        let path = file.unwrap().path();
        if !path.to_string_lossy().contains("-report-") {
            continue;
        }
        let mail = std::fs::read(path).unwrap();
        let mail = mail_parser::MessageParser::default().parse(&mail).unwrap().into_owned();
        let text = mail.body_text(0).unwrap().into_owned();
        if text.contains(&format!("?round={name}")) {
            let unit = text.split("/desk/reports/").nth(1).unwrap().split('?').next().unwrap();
            found.insert(unit.to_owned(), text);
        }
    }
    found
}

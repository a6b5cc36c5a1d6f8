//! The journals: every act of a quarter, who did it, in words; each side its own; and nothing about who answered.

use candor_journal as journal;
use candor_people as people;
use candor_server::app;

use crate::{
    harness::{TestApp, round},
    leaks::typed,
    support::schema,
};

/// What a side's journal says, without times.
fn said(db: &candor_db::Database) -> Vec<String> {
    let entries = journal::read(db).unwrap();
    assert_eq!(journal::check(&entries), Ok(()));
    entries.into_iter().map(|entry| format!("{} | {} | {}", entry.who, entry.round, entry.what)).collect()
}

fn answers(app: &TestApp) -> candor_db::Database {
    app.service.config().answers.here().unwrap().db().clone()
}

#[test]
fn a_quarter_at_the_desk_stands_in_the_journal_and_who_answered_does_not() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let hr = app.sign_in("hr@acme.example", "hr");
        let steward = app.sign_in("steward@acme.example", "steward");
        let council = app.sign_in("council@acme.example", "council");
        for person in ["design1", "design2", "design3", "design4", "design5"] {
            app.answer("r", person, 4).unwrap();
        }
        for person in ["design1", "design6"] {
            hr.post("/desk/rounds/r/resend", &[("person", &format!("{person}@acme.example"))]);
        }
        hr.post("/desk/rounds/r/remind", &[]);
        hr.post("/desk/mail/stop", &[("batch", "r"), ("kind", "reminder")]);
        app.close("r");
        steward.post("/desk/comments/r/read", &[]);
        council.post("/desk/audit-files/r", &[]);
        app::publish(
            app.service.config(),
            &round("r"),
            app::AuditFile::MustBeOut,
            app::Unread::MustBeRead,
            &app.by_a_day_later(),
            &mut app.rng,
        )
        .unwrap();

        for browser in [&hr, &council] {
            let page = browser.get("/desk/journal").body;
            assert!(page.contains("<li>r: 2</li>") && page.contains("held back reminders"), "{page}");
        }
        assert_eq!(steward.get("/desk/journal").status, 403);

        let all = said(app.service.config().people.db());
        let again: Vec<&String> = all.iter().filter(|line| line.contains("sent a link again to ")).collect();
        assert!(again.len() == 2 && again[0].len() == again[1].len(), "{again:?}");
        assert_eq!(
            people::journal(&app.service.config().people)
                .unwrap()
                .iter()
                .filter(|entry| people::is_link_again(entry))
                .count(),
            2
        );
        let rest: Vec<&String> = all.iter().filter(|line| !line.contains("sent a link again to ")).collect();
        let expected = [
            "by itself | r | opened the round: 12 people in 2 groups, k is 5",
            "by itself |  | gave hr@acme.example access as HR",
            "by itself |  | gave steward@acme.example access as steward",
            "by itself |  | gave council@acme.example access as works council",
            "hr@acme.example | r | reminded everybody: 12 mails",
            "hr@acme.example | r | held back reminders",
            "by itself | r | closed the round: links and their keys were destroyed",
            "steward@acme.example | r | read the comments",
            "council@acme.example | r | fetched the audit file",
        ];
        for line in expected {
            assert!(rest.iter().any(|one| *one == line), "{}: {line} is not in {rest:#?}", app.label);
        }
        assert!(rest.last().unwrap().starts_with("by itself | r | published the round: "), "{rest:?}");
        assert_eq!(
            said(&answers(&app)),
            [
                "by itself | r | made keys for a round",
                "by itself | r | took the promise of a round",
                "by itself | r | stopped taking answers",
                "by itself | r | counted the answers and destroyed them",
                "the people side | r | handed the audit file out",
                "by itself | r | destroyed the opening key",
                "by itself | r | forgot what waited until the publication",
            ],
            "{}",
            app.label
        );
        let employees = all.iter().chain(&said(&answers(&app))).any(|line| line.contains("design"));
        assert!(!employees, "{}: no employee stands in a journal", app.label);
    }
}

#[test]
fn whom_a_link_was_sent_to_again_is_forgotten_with_the_invitations() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let person = "design1@acme.example".parse().unwrap();
        app::resend(app.service.config(), &round("r"), &person, &app.by(), &mut app.rng).unwrap();
        let beside = |app: &TestApp| schema::rows(app.service.config().people.db(), "journal_person").len();
        assert_eq!(beside(&app), 1);
        app.close("r");
        assert_eq!(beside(&app), 0, "{}", app.label);
        assert_eq!(
            people::journal(&app.service.config().people)
                .unwrap()
                .iter()
                .filter(|entry| people::is_link_again(entry))
                .count(),
            1
        );
    }
}

#[test]
fn the_database_itself_refuses_to_change_or_take_away_an_entry() {
    for app in TestApp::on_each_database() {
        let app = app.with_open_round("r");
        for db in [app.service.config().people.db(), &answers(&app)] {
            let before = said(db);
            assert!(!before.is_empty());
            for sql in ["UPDATE journal SET who = 'nobody'", "DELETE FROM journal"] {
                let refused =
                    std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| schema::execute(db, sql)));
                assert!(refused.is_err(), "{}: {sql}", app.label);
            }
            assert_eq!(said(db), before, "{}", app.label);
        }
    }
}

#[test]
fn the_command_prints_both_journals_names_who_typed_and_finds_a_lie() {
    let app = TestApp::new().with_open_round("r");
    let printed = typed(&app, &["round", "resend", "r", "design1@acme.example"]);
    assert!(printed.contains("only its reader learns which"), "{printed}");
    let printed = typed(&app, &["journal"]);
    for part in [
        "The people side, times in UTC:",
        ", at the server  r  sent a link again to ",
        "The answers side",
        "took the promise of a round",
        "Every entry follows from the one before.",
    ] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    // Somebody with the file in hand takes the guard away and rewrites history.
    let db = app.service.config().people.db();
    schema::execute(db, "DROP TRIGGER journal_changed");
    schema::execute(db, "UPDATE journal SET what = 'nothing at all' WHERE number = 1");
    let printed = typed(&app, &["journal"]);
    assert!(printed.contains("entry 1 does not follow from the one before it"), "{printed}");
}

//! The one reminder: to everybody, once, the same words, the same link, whoever has answered.

use std::{collections::BTreeMap, fs};

use candor_db::AnyConnection;
use candor_mail as mail;
use candor_server::app;
use diesel::RunQueryDsl;

use crate::harness::{TestApp, round};

fn remind(app: &mut TestApp) -> Result<usize, String> {
    app::remind(app.service.config(), &round("r"), &app.by(), &mut app.rng).map_err(|error| error.to_string())
}

/// What lies in the outbox folder, by recipient, of one kind; the mails as they would be sent.
pub(crate) fn delivered(app: &TestApp, kind: &str) -> BTreeMap<String, String> {
    let _ = app::deliver(app.service.config(), &app.clock).unwrap();
    let Ok(folder) = fs::read_dir(app.folder().join("outbox")) else { return BTreeMap::new() };
    folder
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().contains(&format!("-{kind}-")))
        .map(|path| {
            let mail = fs::read_to_string(path).unwrap();
            let to = mail.lines().find_map(|line| line.strip_prefix("To: ")).unwrap().trim().to_owned();
            (to, mail)
        })
        .collect()
}

/// The parts of a mail, decoded, without what makes it this person's: the link, the address, names of the message.
fn words(mail: &str, to: &str, link: &str) -> String {
    let plain = mail.replace("=\r\n", "").replace("=3D", "=").replace("=\n", "");
    let id = plain.lines().find(|line| line.starts_with("Message-ID:")).unwrap().to_owned();
    let boundary = plain.split("boundary=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    let plain = plain.replace(link, "LINK").replace(to, "TO").replace(&id, "ID");
    boundary.map_or(plain.clone(), |boundary| plain.replace(&boundary, "BOUNDARY"))
}

fn run_sql(app: &TestApp, sql: &str) -> usize {
    match &mut *app.service.config().people.db().connection().unwrap() {
        AnyConnection::Sqlite(inner) => diesel::sql_query(sql).execute(inner).unwrap(),
        AnyConnection::Postgres(inner) => diesel::sql_query(sql).execute(inner).unwrap(),
    }
}

fn queued(app: &TestApp) -> i64 {
    crate::support::count_rows(app.service.config().people.db(), "outbox WHERE kind = 'reminder'")
}

#[test]
fn the_reminder_is_the_same_for_whoever_answered_whoever_collected_and_everybody_else() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.answer("r", "design1", 4).unwrap();
        let link = app.link("r", "design2");
        app.employee().collect(&link, &crate::harness::same(3), None, &mut app.rng).unwrap();
        assert_eq!(remind(&mut app), Ok(12), "{}", app.label);

        let mails = delivered(&app, "reminder");
        assert_eq!(mails.len(), 12);
        let mut all: Vec<String> = mails
            .iter()
            .map(|(to, mail)| words(mail, to, &app.link("r", to.split('@').next().unwrap())))
            .collect();
        assert!(
            all[0].matches("LINK").count() >= 3,
            "the identical link: in text, as a link, and as its text"
        );
        all.dedup();
        assert_eq!(all.len(), 1, "{}: {all:#?}", app.label);
        assert!(all[0].contains("we cannot know whether you answered"));
        assert!(!all[0].to_lowercase().contains("completed your survey"));
        let promise = candor_people::stored_promise(&app.service.config().people, &round("r")).unwrap();
        for word in candor_protocol::token::fingerprint(promise.hash()) {
            assert!(all[0].contains(word), "{word}");
        }
        // The link still works for those who have not used it.
        assert!(app.answer("r", "design3", 5).is_ok());
    }
}

#[test]
fn there_is_one_reminder_and_a_second_call_says_so() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        assert_eq!(remind(&mut app), Ok(12));
        assert!(remind(&mut app).unwrap_err().contains("went out already"), "{}", app.label);
        delivered(&app, "reminder");
        assert!(remind(&mut app).unwrap_err().contains("went out already"), "sent counts as queued");
        assert_eq!(queued(&app), 12);
    }
}

#[test]
fn what_a_crash_left_out_is_queued_by_the_next_call_and_nothing_twice() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        remind(&mut app).unwrap();
        delivered(&app, "reminder");
        // A backup from the middle of it was restored.
        assert_eq!(
            run_sql(&app, "DELETE FROM outbox WHERE kind = 'reminder' AND recipient LIKE 'north%'"),
            3
        );
        assert_eq!(remind(&mut app), Ok(3), "{}", app.label);
        assert_eq!(queued(&app), 12);
    }
}

#[test]
fn a_reminder_goes_out_only_while_the_round_is_open_and_is_forgotten_with_it() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        assert_eq!(remind(&mut app), Ok(12));
        app.finish("r");
        assert_eq!(queued(&app), 0, "{}: the outbox has the same list as the invitations", app.label);
        assert!(remind(&mut app).unwrap_err().contains("the round r is published"));
        let unknown = app::remind(app.service.config(), &round("x"), &app.by(), &mut app.rng);
        assert!(unknown.unwrap_err().to_string().contains("there is no round x"));

        app.open("given-up");
        let config = app.service.config();
        app::remind(config, &round("given-up"), &app.by(), &mut app.rng).unwrap();
        app::cancel(config, &round("given-up"), &app.by()).unwrap();
        assert_eq!(queued(&app), 0, "{}", app.label);
        assert_eq!(delivered(&app, "reminder").len(), 0);
    }
}

#[test]
fn a_look_at_the_reminder_changes_nothing() {
    let app = TestApp::new().with_open_round("r");
    let look = app::sample_reminder(app.service.config(), &round("r"), None).unwrap();
    assert_eq!(look.invited, 12);
    assert!(look.sample.text.contains("(the person's own link)"));
    let mut conn = app.service.config().people.db().connection().unwrap();
    assert!(mail::status(&mut conn).unwrap().iter().all(|batch| batch.waiting == 12));
}

#[test]
fn the_command_shows_the_mail_asks_and_says_when_it_went_out_already() {
    let app = TestApp::new().with_open_round("r");
    let typed = |words: &[&str]| crate::leaks::typed(&app, words);
    let asked = typed(&["round", "remind", "r"]);
    for part in ["All 12 people", "whether or not they have answered", "we cannot know", "add --yes r"] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    assert_eq!(queued(&app), 0);
    let done = typed(&["round", "remind", "r", "--yes", "r"]);
    assert!(done.contains("12 reminders wait in the outbox"), "{done}");
    assert!(typed(&["round", "remind", "r", "--yes", "r"]).contains("went out already"));
}

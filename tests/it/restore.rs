//! Backups and what comes back from them: every state of a round, on both kinds of database, restored by the written procedure; and what
//! is refused. The table in the operator's document says the same row by row.

use std::{
    fs,
    path::{Path, PathBuf},
};

use candor_answers::{self as answers, State as Answering};
use candor_db::{Address, Side};
use candor_people::{self as people, State};
use candor_rehearse::EmployeeError;
use candor_server::{
    app::{self, AuditFile, Unread},
    backup::{self, Mark, RestoreError},
    config::Settings,
    worker,
};
use chrono::TimeDelta;

use crate::{
    harness::{TestApp, round},
    support::count_rows,
};

mod automatic;
mod guarded;
mod refusals;

fn back_up(app: &TestApp) -> PathBuf {
    let sources = app.settings.sources_of(app.service.config());
    backup::make(&sources, &app.folder().join("backups"), app.clock.now()).unwrap().folder
}

/// As `candor restore` does it, for the sides that the settings name.
fn restore(
    settings: &Settings,
    from: &Path,
    app_time: chrono::DateTime<chrono::Utc>,
) -> Result<Vec<String>, RestoreError> {
    let places = settings.places().unwrap();
    let looked = backup::look(&places, &settings.data, from)?;
    let by = candor_journal::By::terminal("op", app_time);
    backup::put_back(&places, &settings.data, from, &looked, &by, app_time)?;
    Ok(looked.said)
}

/// Both databases are gone, as with their machine.
fn lose(settings: &Settings) {
    for place in settings.places().unwrap() {
        match &place.address {
            Address::Sqlite(path) => fs::remove_file(path).unwrap(),
            Address::Postgres(_) => empty(&place.address, place.side),
        }
    }
}

fn empty(address: &Address, side: Side) {
    use diesel::connection::SimpleConnection as _;
    let db = candor_db::Database::open(address, side).unwrap();
    let candor_db::AnyConnection::Postgres(conn) = &mut *db.connection().unwrap() else {
        panic!("PostgreSQL")
    };
    conn.batch_execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public").unwrap();
}

/// Loses everything but the keys, and puts a backup back.
fn lost_and_restored(app: TestApp, from: &Path) -> (TestApp, Vec<String>) {
    let (mut said, now) = (Vec::new(), app.clock.now());
    let app = app.stopped(|settings| {
        lose(settings);
        said = restore(settings, from, now).unwrap();
    });
    (app, said)
}

fn states(app: &TestApp) -> (State, Answering) {
    let config = app.service.config();
    let ours = people::round(&config.people, &round("r")).unwrap().unwrap().state;
    (ours, answers::state(config.answers.here().unwrap(), &round("r")).unwrap().unwrap())
}

fn ballots(app: &TestApp) -> i64 {
    count_rows(app.service.config().answers.here().unwrap().db(), "sealed_ballot")
}

fn tick(app: &mut TestApp) {
    worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap();
}

fn release(app: &TestApp) -> String {
    answers::release(app.service.config().answers.here().unwrap(), &round("r")).unwrap().unwrap().0
}

fn is_restored(refused: &EmployeeError) -> bool {
    format!("{refused:?} {refused}").contains("set back to an earlier state")
}

fn says(said: &[String], expected: &str) {
    assert!(said.iter().any(|line| line.contains(expected)), "{expected}: {said:#?}");
}

fn key_files(settings: &Settings) -> Vec<PathBuf> {
    let of = |side: &str| fs::read_dir(settings.keys.join(side)).unwrap().map(|entry| entry.unwrap().path());
    of("people").chain(of("answers")).collect()
}

#[test]
fn an_open_round_loses_the_ballots_since_and_nobody_answers_twice() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.answer("r", "design1", 4).unwrap();
        let begun = app
            .employee()
            .collect(&app.link("r", "design2"), &crate::harness::same(3), None, &mut app.rng)
            .unwrap();
        let from = back_up(&app);
        let since = app.link("r", "design3");
        app.employee().answer(&since, &crate::harness::same(2), None, &mut app.rng).unwrap();
        let (mut app, said) = lost_and_restored(app, &from);
        says(&said, "people side, r: open then; its links work no more");
        says(&said, "answers side, r: open then; answers that came after 2026-09-01 12:00 UTC are missing");
        assert_eq!((states(&app), ballots(&app)), ((State::Open, Answering::Open), 1), "{}", app.label);
        // Whoever has answered since cannot do so again; neither can anybody else, because nobody knows who has.
        for who in ["design1", "design3", "design4"] {
            let refused = app.answer("r", who, 5).unwrap_err();
            assert!(is_restored(&refused), "{who}: {refused}");
        }
        let hr = app.sign_in("hr@acme.example", "hr").get("/desk/rounds/r").body;
        assert!(hr.contains("Nobody can begin to answer any more."), "{hr}");
        // Who had collected a token before hands in, once.
        app.employee().hand_in(&begun.answers).unwrap();
        assert_eq!(ballots(&app), 2);
        let by = app.by();
        for refused in [
            app::remind(app.service.config(), &round("r"), &by, &mut app.rng).map(drop),
            app::resend(
                app.service.config(),
                &round("r"),
                &"design4@acme.example".parse().unwrap(),
                &by,
                &mut app.rng,
            ),
        ] {
            assert!(refused.unwrap_err().to_string().contains("put back from a backup"));
        }
        app.close("r");
        assert_eq!(states(&app), (State::Closed, Answering::Counted));
    }
}

#[test]
fn a_round_that_closed_since_cannot_be_opened_again_by_an_older_backup() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.answer("r", "design1", 4).unwrap();
        let (from, link) = (back_up(&app), app.link("r", "design2"));
        app.close("r");
        tick(&mut app);
        assert_eq!(states(&app), (State::Closed, Answering::Closed));
        let now = app.clock.now();
        // The result is here: it is not thrown away for a backup without it.
        app = app.stopped(|settings| {
            let refused = restore(settings, &from, now).unwrap_err();
            assert!(matches!(refused, RestoreError::Loses { side: "answers", .. }), "{refused}");
        });
        let (mut app, said) = lost_and_restored(app, &from);
        says(&said, "people side, r: open then; its keys are gone");
        says(&said, "answers side, r: open then; its keys are gone");
        assert!(app.employee().answer(&link, &crate::harness::same(4), None, &mut app.rng).is_err());
        let by = app.by();
        app::cancel(app.service.config(), &round("r"), &by).unwrap();
        assert_eq!(states(&app), (State::Cancelled, Answering::Cancelled), "{}", app.label);
    }
}

#[test]
fn a_round_between_its_end_and_its_counting_loses_nothing() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.answer("r", "design1", 4).unwrap();
        tick(&mut app);
        let ends = people::round(&app.service.config().people, &round("r")).unwrap().unwrap().closes_at;
        app.clock.advance(ends - app.clock.now());
        tick(&mut app);
        assert_eq!(states(&app), (State::Closed, Answering::Open));
        let from = back_up(&app);
        let (mut app, said) = lost_and_restored(app, &from);
        says(&said, "people side, r: closed then");
        app.clock.advance(TimeDelta::minutes(11));
        tick(&mut app);
        assert_eq!((states(&app), ballots(&app)), ((State::Closed, Answering::Counted), 0), "{}", app.label);
    }
}

#[test]
fn counted_closed_and_published_rounds_keep_their_result() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        for n in 1..=6 {
            app.answer("r", &format!("design{n}"), 4).unwrap();
        }
        app.close("r");
        let (counted, result) = (back_up(&app), release(&app));
        tick(&mut app);
        let closed = back_up(&app);
        // Its key is gone since: the result reads back without it.
        let (mut app, said) = lost_and_restored(app, &counted);
        says(&said, "answers side, r: counted then; nothing is lost");
        assert_eq!((states(&app).1, release(&app)), (Answering::Counted, result.clone()));
        tick(&mut app);
        assert_eq!(states(&app).1, Answering::Closed);

        let (mut app, said) = lost_and_restored(app, &closed);
        says(&said, "leaders would get its report a second time");
        assert_eq!(release(&app), result);
        app.advance(1);
        let by = app.by();
        let published = app::publish(
            app.service.config(),
            &round("r"),
            AuditFile::MayBeForgotten,
            Unread::AreLeftOut,
            &by,
            &mut app.rng,
        );
        assert!(published.unwrap() > 0);
        let now = app.clock.now();
        let from = back_up(&app);
        app = app.stopped(|settings| {
            let refused = restore(settings, &closed, now).unwrap_err();
            assert!(matches!(refused, RestoreError::Loses { side: "people", .. }), "{refused}");
        });
        let (app, said) = lost_and_restored(app, &from);
        says(&said, "people side, r: published then; nothing is lost");
        assert_eq!(
            (states(&app), release(&app)),
            ((State::Published, Answering::Closed), result),
            "{}",
            app.label
        );
        assert!(
            people::waiting_mails(&app.service.config().people).unwrap().is_empty(),
            "nothing leaves by itself"
        );
    }
}

#[test]
fn one_side_that_is_older_than_the_other_goes_on_as_far_as_nobody_answers_twice() {
    for side in [Side::People, Side::Answers] {
        for mut app in TestApp::on_each_database() {
            app = app.with_open_round("r");
            app.answer("r", "design1", 4).unwrap();
            let from = back_up(&app);
            let begun = app.link("r", "design2");
            app.employee().answer(&begun, &crate::harness::same(2), None, &mut app.rng).unwrap();
            let now = app.clock.now();
            let mut app = app.stopped(|settings| {
                let alone = Settings { side: Some(side), ..settings.clone() };
                restore(&alone, &from, now).unwrap();
            });
            let again =
                app.employee().answer(&begun, &crate::harness::same(5), None, &mut app.rng).unwrap_err();
            if side == Side::People {
                assert!(is_restored(&again), "{again}");
                assert_eq!(ballots(&app), 2, "{}: the answers side is as it was", app.label);
            } else {
                assert!(again.to_string().contains("has been used"), "{again}");
                assert_eq!(ballots(&app), 1, "{}: what came since is missing", app.label);
                app.answer("r", "design3", 4).unwrap();
            }
            app.close("r");
        }
    }
}

#[test]
fn keys_that_are_older_or_lost_are_named_and_older_ones_serve() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let keys = app.settings.keys.clone();
        let old = app.folder().join("old-keys");
        copy(&keys, &old);
        app.answer("r", "design1", 4).unwrap();
        app.service.config().people.advance_generation().unwrap();
        let (from, now) = (back_up(&app), app.clock.now());
        let link = app.link("r", "design2");
        // Older ones: they open what they opened.
        let mut app = app.stopped(|settings| {
            fs::remove_dir_all(&keys).unwrap();
            copy(&old, &keys);
            assert!(settings.open().is_err(), "a start would be refused");
            lose(settings);
            let said = restore(settings, &from, now).unwrap();
            says(&said, "answers that came after");
        });
        assert_eq!(ballots(&app), 1);
        // Lost ones: nothing opens the ballots.
        app = app.stopped(|settings| {
            fs::remove_dir_all(&keys).unwrap();
            lose(settings);
            let said = restore(settings, &from, now).unwrap();
            says(&said, "people side, r: open then; its keys are gone");
            says(&said, "answers side, r: open then; its keys are gone");
        });
        assert!(app.employee().answer(&link, &crate::harness::same(4), None, &mut app.rng).is_err());
        let by = app.by();
        app::cancel(app.service.config(), &round("r"), &by).unwrap();
        assert_eq!(states(&app), (State::Cancelled, Answering::Cancelled), "{}", app.label);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).unwrap();
        }
    }
}

#[test]
fn a_backup_says_nothing_of_who_answered_and_holds_no_key() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        for n in 1..=5 {
            app.answer("r", &format!("design{n}"), 4).unwrap();
        }
        let from = back_up(&app);
        let text = fs::read_to_string(from.join("mark.json")).unwrap();
        for word in ["ballot", "invitation", "outbox", "issuing"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
        let files = key_files(&app.settings);
        let keys = files.iter().filter(|file| file.extension().is_some_and(|end| end == "key"));
        let keys: Vec<Vec<u8>> = keys.map(|file| fs::read(file).unwrap()).collect();
        for entry in fs::read_dir(&from).unwrap() {
            let path = entry.unwrap().path();
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                assert_eq!(
                    fs::metadata(&path).unwrap().permissions().mode() & 0o777,
                    0o600,
                    "{}",
                    path.display()
                );
            }
            let bytes = fs::read(&path).unwrap();
            let found = keys
                .iter()
                .any(|key| bytes.windows(key.len().min(32)).any(|part| part == &key[..key.len().min(32)]));
            assert!(!found, "a key lies in {}", path.display());
        }
        let used = "SELECT count(*) AS count FROM invitation WHERE request_hash IS NOT NULL";
        assert_eq!(count(app.service.config().people.db(), used), 5);
        // What is restored beside the database is what the file holds.
        let place = &app.settings.places().unwrap()[0];
        let scratch = app.folder().join("scratch");
        fs::create_dir(&scratch).unwrap();
        let file = Mark::read(&from).unwrap().of(Side::People).unwrap().file.clone();
        let restored =
            candor_db::backup::Restored::beside(&place.address, &scratch, &from.join(file)).unwrap();
        let db = candor_db::Database::open(restored.address(), Side::People).unwrap();
        assert_eq!(count(&db, used), 0, "{}", app.label);
        assert_eq!(count(&db, "SELECT count(*) AS count FROM invitation"), 12);
    }
}

fn count(db: &candor_db::Database, query: &str) -> i64 {
    use diesel::RunQueryDsl as _;
    #[derive(diesel::QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        count: i64,
    }
    let query = diesel::sql_query(query);
    let found: Count = match &mut *db.connection().unwrap() {
        candor_db::AnyConnection::Sqlite(inner) => query.get_result(inner),
        candor_db::AnyConnection::Postgres(inner) => query.get_result(inner),
    }
    .unwrap();
    found.count
}

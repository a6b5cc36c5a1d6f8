//! Clocks that lie, days that end elsewhere, and keys that were left behind: nothing final happens by a clock that jumped, and what is
//! to go goes.

use std::{fs, path::PathBuf};

use candor_answers::{self as answers, State as Answering};
use candor_people::{self as people, Act, Parts, Schedule, State};
use candor_server::{
    app::{self, AuditFile, StepError, Unread},
    worker,
};
use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    harness::{TestApp, UNITS, people as everybody, round},
    support::schema,
};

fn tick(app: &TestApp) -> Result<usize, StepError> {
    worker::run_due(app.service.config(), &app.clock, &mut candor_clock::system_rng())
}

fn states(app: &TestApp) -> (State, Answering) {
    let config = app.service.config();
    let ours = people::round(&config.people, &round("r")).unwrap().unwrap().state;
    (ours, answers::state(config.answers.here().unwrap(), &round("r")).unwrap().unwrap())
}

fn keys(app: &TestApp) -> usize {
    let of = |side: &str| {
        let all = fs::read_dir(app.folder().join("keys").join(side)).unwrap();
        all.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with("r.")).count()
    };
    of("people") + of("answers")
}

fn close(app: &mut TestApp) -> Result<(), StepError> {
    let by = app.by();
    app::close(app.service.config(), &round("r"), None, &by, &mut app.rng)
}

fn publish(app: &mut TestApp) -> Result<usize, StepError> {
    let by = app.by();
    let (config, audit) = (app.service.config(), AuditFile::MayBeForgotten);
    app::publish(config, &round("r"), audit, Unread::AreLeftOut, &by, &mut app.rng)
}

fn letters(app: &TestApp, kind: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(app.folder().join("outbox")).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.file_name().unwrap().to_string_lossy().contains(kind)).collect()
}

const OPEN: (State, Answering) = (State::Open, Answering::Open);

#[test]
fn a_jump_of_a_month_closes_nothing_and_ballots_are_taken_again_when_it_is_over() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        tick(&app).unwrap();
        let (link, employee) = (app.link("r", "design1"), app.employee());
        let ballots = employee.collect(&link, &crate::harness::same(4), None, &mut app.rng).unwrap();
        for _ in 0..3 {
            app.clock.jump(TimeDelta::days(31));
            assert!(employee.hand_in(&ballots.answers).is_err(), "the end seems past");
            assert_eq!(tick(&app).unwrap(), 0);
            assert_eq!((states(&app), keys(&app)), (OPEN, 2), "{}", app.label);
            app.clock.jump(TimeDelta::days(-31));
            app.clock.advance(TimeDelta::minutes(1));
            tick(&app).unwrap();
        }
        employee.hand_in(&ballots.answers).unwrap();
        let alarms = letters(&app, "alarm");
        assert_eq!(alarms.len(), 1, "the operator is told once a day at most");
        let text = fs::read_to_string(&alarms[0]).unwrap();
        assert!(text.contains("clock jumped") && text.contains("candor clock accept"), "{text}");
        app.advance(15);
        assert_eq!(tick(&app).unwrap(), 1, "time that passed is another thing");
    }
}

#[test]
fn a_start_with_the_clock_400_days_ahead_destroys_nothing_until_somebody_says_that_it_is_right() {
    let mut app = TestApp::new().with_open_round("r");
    app.answer("r", "design1", 4).unwrap();
    tick(&app).unwrap();
    app.clock.jump(TimeDelta::days(400));
    // Started anew, as often as somebody likes.
    for _ in 0..3 {
        let another = app.settings.open().unwrap();
        let clock = candor_clock::Clock::fixed(app.clock.now());
        for _ in 0..3 {
            assert_eq!(worker::run_due(&another, &clock, &mut app.rng).unwrap(), 0);
            clock.advance(TimeDelta::hours(1));
        }
        assert_eq!((states(&app), keys(&app)), (OPEN, 2));
    }
    assert!(app.settings.clock_watch().doubts());
    app.settings.clock_watch().accept(&app.clock).unwrap();
    assert_eq!(tick(&app).unwrap(), 1);
    assert_eq!(states(&app), (State::Closed, Answering::Counted));
}

#[test]
fn each_side_doubts_its_own_clock() {
    let app = TestApp::new().with_open_round("r");
    let (here, watch) = (app.service.config().answers.here().unwrap(), app.settings.clock_watch());
    let mut rng = candor_clock::system_rng();
    worker::run_due_answers(here, &watch, &app.clock, &mut rng).unwrap();
    app.clock.jump(TimeDelta::days(31));
    assert_eq!(worker::run_due_answers(here, &watch, &app.clock, &mut rng).unwrap(), 0);
    assert_eq!((states(&app), keys(&app)), (OPEN, 2));
    // After a day in which it runs evenly it is believed.
    for _ in 0..23 {
        app.clock.advance(TimeDelta::hours(1));
        assert_eq!(worker::run_due_answers(here, &watch, &app.clock, &mut rng).unwrap(), 0);
    }
    app.clock.advance(TimeDelta::hours(1));
    assert_eq!(worker::run_due_answers(here, &watch, &app.clock, &mut rng).unwrap(), 1);
}

#[test]
fn keys_go_in_a_tick_of_their_own_and_never_by_a_clock_that_jumped() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.answer("r", "design1", 4).unwrap();
        tick(&app).unwrap();
        close(&mut app).unwrap();
        assert_eq!((states(&app), keys(&app)), ((State::Closed, Answering::Counted), 1), "{}", app.label);
        app.clock.jump(TimeDelta::days(31));
        tick(&app).unwrap();
        assert_eq!(keys(&app), 1, "{}", app.label);
        assert!(matches!(publish(&mut app), Err(StepError::ClockInDoubt)), "{}", app.label);
        app.clock.jump(TimeDelta::days(-31));
        tick(&app).unwrap();
        assert_eq!((states(&app), keys(&app)), ((State::Closed, Answering::Closed), 0), "{}", app.label);
    }
}

#[test]
fn a_result_that_was_spoilt_keeps_the_key_for_a_day_and_no_longer() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.answer("r", "design1", 4).unwrap();
        close(&mut app).unwrap();
        let here = app.service.config().answers.here().unwrap().db().clone();
        assert_eq!(schema::execute(&here, "UPDATE round SET release = release || ' '"), 1);
        let _ = tick(&app);
        assert_eq!((states(&app), keys(&app)), ((State::Closed, Answering::Counted), 1), "{}", app.label);
        for _ in 0..24 {
            app.clock.advance(TimeDelta::hours(1));
            let _ = tick(&app);
        }
        assert_eq!((states(&app), keys(&app)), ((State::Closed, Answering::Closed), 0), "{}", app.label);
        assert!(publish(&mut app).is_err(), "{}: what cannot be read back is not published", app.label);
    }
}

#[test]
fn a_round_that_the_clock_closes_keeps_its_opening_key_until_the_next_tick() {
    let mut app = TestApp::new().with_open_round("r");
    app.answer("r", "design1", 4).unwrap();
    app.advance(15);
    assert_eq!(tick(&app).unwrap(), 1);
    assert_eq!((states(&app), keys(&app)), ((State::Closed, Answering::Counted), 1));
    assert_eq!(tick(&app).unwrap(), 0);
    assert_eq!((states(&app), keys(&app)), ((State::Closed, Answering::Closed), 0));
}

#[test]
fn a_whole_day_passes_between_counting_and_publishing_whoever_publishes() {
    let mut app = TestApp::new().with_open_round("r");
    close(&mut app).unwrap();
    let counted = app.clock.now();
    for wait in [TimeDelta::zero(), TimeDelta::hours(23) + TimeDelta::seconds(3599)] {
        app.clock.advance(wait);
        let refused = publish(&mut app).unwrap_err();
        assert!(
            matches!(refused, StepError::Early { from, .. } if from == counted + TimeDelta::days(1)),
            "{refused}"
        );
    }
    app.clock.advance(TimeDelta::seconds(1));
    publish(&mut app).unwrap();
    assert_eq!(keys(&app), 0, "nothing is published whose keys are there");
}

#[test]
fn closing_by_hand_in_the_last_minutes_takes_ballots_to_the_end_of_them() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let link = app.link("r", "design1");
        let employee = app.employee();
        let ballots = employee.collect(&link, &crate::harness::same(4), None, &mut app.rng).unwrap();
        let closes_at = people::round(&app.service.config().people, &round("r")).unwrap().unwrap().closes_at;
        app.clock.advance(closes_at + TimeDelta::minutes(3) - app.clock.now());
        let until = match close(&mut app) {
            Err(StepError::Grace { until, .. }) => until,
            other => panic!("{other:?} on {}", app.label),
        };
        assert_eq!(until, closes_at + TimeDelta::minutes(10));
        assert_eq!(states(&app), (State::Closed, Answering::Open), "{}", app.label);
        employee.hand_in(&ballots.answers).unwrap();
        tick(&app).unwrap();
        assert_eq!(states(&app).1, Answering::Open, "{}", app.label);
        app.clock.advance(TimeDelta::minutes(7));
        assert_eq!(tick(&app).unwrap(), 1);
        let release = answers::release(app.service.config().answers.here().unwrap(), &round("r"));
        let release = candor_disclosure::release::Release::from_text(&release.unwrap().unwrap().0).unwrap();
        assert_eq!(release.numbers().answered(), 1, "{}", app.label);
    }
}

#[test]
fn in_auckland_nothing_is_published_before_a_whole_day_has_passed() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    let time = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    // A schedule as it was set there: it opens at eight on 30 November, and publishes one day after the last day.
    let parts = Parts {
        first: "2026-11-30".parse().unwrap(),
        every_months: 3,
        hour: 8,
        zone: chrono_tz::Pacific::Auckland,
        days: 5,
        remind_after: Some(2),
        publish_after: 1,
        k: candor_protocol::survey::Threshold::DEFAULT,
        council: false,
        everybody: false,
        own: candor_protocol::survey::Own::default(),
        paused: false,
    };
    let schedule = Schedule::new(parts).unwrap();
    let config = app.service.config();
    people::set_schedule(&config.people, Some(&schedule), &app.by()).unwrap();
    let mut seen = Vec::new();
    app.clock.advance(time("2026-11-29T18:50:00Z") - app.clock.now());
    while app.clock.now() < time("2026-12-08T00:00:00Z") {
        worker::run_due(config, &app.clock, &mut app.rng).unwrap();
        if let Some(round) = people::rounds(&config.people).unwrap().first()
            && seen.last().is_none_or(|(_, state)| *state != round.state)
        {
            seen.push((app.clock.now(), round.state));
        }
        app.clock.advance(TimeDelta::minutes(10));
    }
    let expected = [
        (time("2026-11-29T19:00:00Z"), State::Open),
        (time("2026-12-05T11:00:00Z"), State::Closed), // midnight there
        (time("2026-12-06T19:00:00Z"), State::Published), // the first eight o'clock after a whole day
    ];
    assert_eq!(seen, expected);
}

#[test]
fn key_files_that_were_left_behind_are_destroyed_by_the_next_tick() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.open("goes-on");
        let folder = app.folder().join("keys");
        let copies: Vec<(PathBuf, Vec<u8>)> = ["people", "answers"]
            .iter()
            .flat_map(|side| fs::read_dir(folder.join(side)).unwrap())
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect();
        close(&mut app).unwrap();
        close(&mut app).unwrap();
        assert_eq!(keys(&app), 0);
        // As after a kill between commit and destruction, or when a key folder is mounted again.
        copies.iter().for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
        fs::write(folder.join("people/never-heard-of.0011223344556677.key"), "x").unwrap();
        assert_eq!(keys(&app), 2);
        tick(&app).unwrap();
        assert_eq!(keys(&app), 0, "{}", app.label);
        let left = |side: &str| fs::read_dir(folder.join(side)).unwrap().count();
        assert!(left("people") >= 2 && left("answers") >= 1, "what is not understood stays");
        app.answer("goes-on", "design1", 4).unwrap();
    }
}

#[test]
fn a_key_folder_that_is_not_there_is_an_error_and_never_nothing_to_do() {
    let mut app = TestApp::new().with_open_round("r");
    let (folder, away) = (app.folder().join("keys/people"), app.folder().join("away"));
    fs::rename(&folder, &away).unwrap();
    assert!(tick(&app).unwrap_err().to_string().contains("keys/people"));
    let by = app.by();
    let refused = app::cancel(app.service.config(), &round("r"), &by).unwrap_err();
    assert!(refused.to_string().contains("keys/people"), "{refused}");
    fs::rename(&away, &folder).unwrap();
    tick(&app).unwrap();
    assert_eq!(keys(&app), 0, "given up is given up");
    assert!(close(&mut app).is_err());
}

#[test]
fn a_state_that_is_not_known_destroys_nothing() {
    let app = TestApp::new().with_open_round("r");
    let config = app.service.config();
    for db in [config.people.db(), config.answers.here().unwrap().db()] {
        let candor_db::AnyConnection::Sqlite(conn) = &mut *db.connection().unwrap() else { panic!("SQLite") };
        diesel::RunQueryDsl::execute(diesel::sql_query("UPDATE round SET state = 'opem'"), conn).unwrap();
    }
    app.advance(15);
    let _ = tick(&app);
    let _ = tick(&app);
    assert_eq!((states(&app), keys(&app)), ((State::Unknown, Answering::Unknown), 2));
}

#[test]
fn hr_sees_that_the_clock_jumped_and_says_that_it_is_right() {
    let app = TestApp::new().with_open_round("r");
    tick(&app).unwrap();
    app.clock.jump(TimeDelta::days(15));
    tick(&app).unwrap();
    let (hr, council) = (app.sign_in("hr@acme.example", "hr"), app.sign_in("c@acme.example", "council"));
    let notice = "clock jumped, and nothing explains it";
    assert!(hr.get("/desk").body.contains(notice));
    assert!(!council.get("/desk").body.contains(notice));
    assert_eq!(council.post("/desk/clock", &[]).status, 403);
    assert_eq!(hr.post("/desk/clock", &[]).status, 303);
    assert!(!hr.get("/desk").body.contains(notice));
    let journal = people::journal(&app.service.config().people).unwrap();
    let said = Act::ClockAccepted.to_string();
    assert!(journal.iter().any(|entry| entry.who == "hr@acme.example" && entry.what == said));
    assert_eq!(tick(&app).unwrap(), 1);
}

//! Backups by themselves: when one is made, which go, and that none holds up the end of a round.

use std::{
    fs,
    path::{Path, PathBuf},
};

use candor_answers::State as Answering;
use candor_people::State;
use candor_server::{backup::Mark, worker};
use chrono::TimeDelta;

use super::{states, tick};
use crate::harness::TestApp;

fn with_backups(mut app: TestApp, keep: usize) -> TestApp {
    app.settings.backups.backup = Some(app.folder().join("backups"));
    app.settings.backups.keep = keep;
    app.stopped(|_| {})
}

fn run(app: &TestApp) -> bool {
    app.service.config().backups.as_ref().unwrap().run(app.clock.now(), false).unwrap().is_some()
}

fn there(app: &TestApp) -> Vec<PathBuf> {
    let all = fs::read_dir(app.folder().join("backups")).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = all.collect();
    all.sort();
    all
}

fn stands(folder: &Path) -> Vec<String> {
    let mark = Mark::read(folder).unwrap();
    mark.files.iter().filter_map(|file| file.rounds.get("r").cloned()).collect()
}

#[test]
fn one_is_made_each_interval_and_the_newest_are_kept() {
    for app in TestApp::on_each_database() {
        let app = with_backups(app.with_open_round("r"), 2);
        assert!(run(&app) && !run(&app));
        for day in 0..3 {
            app.clock.advance(TimeDelta::hours(23));
            assert!(!run(&app), "{day}");
            app.clock.advance(TimeDelta::hours(1));
            assert!(run(&app), "{day}");
        }
        assert_eq!(there(&app).len(), 2, "{}", app.label);
        let found = app.service.config().backups.as_ref().unwrap().found(app.clock.now());
        assert!(found.unwrap().contains("2026-09-04 12:00 UTC, 0 hours ago"));
        app.clock.advance(TimeDelta::hours(49));
        let found = app.service.config().backups.as_ref().unwrap().found(app.clock.now());
        assert!(found.unwrap_err().contains("49 hours ago"));
    }
}

#[test]
fn one_is_made_before_a_round_ends_and_older_ones_go_once_its_key_is_gone() {
    for app in TestApp::on_each_database() {
        let mut app = with_backups(app.with_open_round("r"), 14);
        assert!(run(&app));
        app.clock.advance(TimeDelta::hours(1));
        app.answer("r", "design1", 4).unwrap();
        app.close("r");
        assert_eq!(there(&app).len(), 2, "{}: one before", app.label);
        assert_eq!(states(&app).1, Answering::Counted);
        assert!(run(&app), "it stands elsewhere");
        assert_eq!(there(&app).len(), 3, "its key is there: it may have to be counted again");
        let by = app.by();
        candor_server::app::close(app.service.config(), &crate::harness::round("r"), None, &by, &mut app.rng)
            .unwrap();
        assert_eq!(states(&app), (State::Closed, Answering::Closed));
        assert!(run(&app));
        let left = there(&app);
        assert_eq!(left.len(), 1, "{left:?}");
        assert_eq!(stands(&left[0]), ["closed", "closed, not published"]);
    }
}

#[test]
fn where_none_can_be_made_a_round_still_ends_and_the_operator_is_told() {
    let mut app = with_backups(TestApp::new().with_open_round("r"), 14);
    fs::write(app.folder().join("backups"), "no folder").unwrap();
    let backups = app.service.config().backups.clone().unwrap();
    assert!(backups.run(app.clock.now(), false).is_err() && backups.is_old(app.clock.now()));
    tick(&mut app);
    let alarms = fs::read_dir(app.folder().join("outbox")).unwrap().map(|entry| entry.unwrap().path());
    let alarms: Vec<_> = alarms.filter(|path| path.to_string_lossy().contains("alarm")).collect();
    assert!(
        alarms.iter().any(|path| fs::read_to_string(path).unwrap().contains("no new backup")),
        "{alarms:?}"
    );
    app.advance(20);
    assert_eq!(worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap(), 1);
}

#[test]
fn a_folder_that_is_another_one_than_the_last_time_gets_none_by_itself() {
    let app = with_backups(TestApp::new(), 14);
    assert!(run(&app));
    let (folder, away) = (app.folder().join("backups"), app.folder().join("away"));
    fs::rename(&folder, &away).unwrap();
    fs::create_dir(&folder).unwrap();
    let backups = app.service.config().backups.clone().unwrap();
    app.clock.advance(TimeDelta::days(1));
    let refused = backups.run(app.clock.now(), false).unwrap_err().to_string();
    assert!(refused.contains("is its folder mounted?"), "{refused}");
    assert!(there(&app).is_empty());
    fs::remove_dir(&folder).unwrap();
    fs::rename(&away, &folder).unwrap();
    assert!(run(&app));
}

//! The least interval between two rounds: promised to those who were asked, held to by both sides, shortened by nothing.

use candor_answers::{self as answers, LookupError};
use candor_journal::By;
use candor_people::{self as people, OpenError, Opening, Plan};
use candor_protocol::survey::{Instrument, Terms, Threshold, UnitId};
use candor_server::app::{self, StepError};
use chrono::{NaiveDate, TimeDelta};

use crate::harness::{TestApp, UNITS, people as everybody, quiet, round};

/// What opening a round today for two weeks would do.
fn plan(app: &TestApp, name: &str, instrument: Instrument, only: &[&str]) -> Result<Plan, OpenError> {
    let today = app.clock.now().date_naive();
    let terms = Terms::new(round(name), today, today + TimeDelta::days(14), "http://127.0.0.1:8080");
    let only: Vec<UnitId> = only.iter().map(|unit| unit.parse().unwrap()).collect();
    people::plan(&app.service.config().people, terms, instrument, &only)
}

/// The first day that a refusal names; `None` where nothing is refused.
#[track_caller]
fn first(planned: Result<Plan, OpenError>) -> Option<NaiveDate> {
    match planned {
        Ok(_) => None,
        Err(OpenError::TooSoon { first, .. }) => Some(first),
        Err(error) => panic!("{error}"),
    }
}

fn keys(app: &mut TestApp, plan: Plan) -> Opening {
    let by = app.by();
    app::make_keys(app.service.config(), plan, &by, &mut app.rng, &|| ()).unwrap()
}

fn admit(app: &TestApp, opening: &Opening, by: &By) -> Result<(), LookupError> {
    answers::admit(app.service.config().answers.here().unwrap(), &opening.promise, by)
}

#[test]
fn the_next_round_waits_as_long_as_was_promised_on_both_sides() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        // Planned while there was no round yet: the answers side knows better when it comes.
        let at_once = plan(&app, "at-once", Instrument::built_in(), &[]).unwrap();
        let at_once = keys(&mut app, at_once);
        app.open("first");
        let opened = app.clock.now().date_naive();
        let refused = admit(&app, &at_once, &app.by()).unwrap_err();
        assert!(matches!(refused, LookupError::TooSoon { .. }), "{}: {refused}", app.label);

        // 14 days open, 42 between: the 57th day after the first. While it is open, when it has closed, and a day too early.
        let expected = opened + TimeDelta::days(14 + 42 + 1);
        assert_eq!(first(plan(&app, "second", Instrument::built_in(), &[])), Some(expected), "{}", app.label);
        app.finish("first");
        assert_eq!(first(plan(&app, "second", Instrument::built_in(), &[])), Some(expected));
        let left = (expected - app.clock.now().date_naive()).num_days();
        app.advance(left - 1);
        let error = plan(&app, "second", Instrument::built_in(), &[]).unwrap_err().to_string();
        assert!(error.contains(&format!("the first day that is possible is {expected}")), "{error}");
        assert_eq!(
            people::first_possible_day(&app.service.config().people, &Instrument::built_in()).unwrap(),
            Some(expected)
        );
        app.advance(1);
        let second = plan(&app, "second", Instrument::built_in(), &[]).unwrap();
        let second = keys(&mut app, second);
        // A promise of a day that has not begun does not help.
        let early = By::itself(app.clock.now() - TimeDelta::days(3));
        assert!(matches!(admit(&app, &second, &early), Err(LookupError::TooSoon { .. })), "{}", app.label);
        admit(&app, &second, &app.by()).unwrap();
    }
}

#[test]
fn an_opening_that_ended_half_way_is_named_and_is_given_up_or_opened_after_all() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let half_way = |app: &mut TestApp, name: &str| {
            let planned = plan(app, name, Instrument::built_in(), &[]).unwrap();
            keys(app, planned)
        };
        // Its promise crosses, and then the people side fails.
        let half = half_way(&mut app, "half");
        admit(&app, &half, &app.by()).unwrap();
        let (other, by) = (half_way(&mut app, "other"), app.by());
        let refused = app::open(app.service.config(), &other, &by, &mut app.rng).unwrap_err();
        let is_named = matches!(&refused, StepError::HalfOpened(named) if *named == round("half"));
        assert!(is_named, "{}: {refused}", app.label);
        let nobody = app::cancel(app.service.config(), &round("nobody"), &by).unwrap_err();
        assert!(matches!(nobody, StepError::NoRound(_)), "{nobody}");
        app::cancel(app.service.config(), &round("half"), &by).unwrap();
        assert_eq!(app::half_opened(app.service.config()).unwrap(), []);

        // Another one: its name is opened again, and takes its place with the promise of now.
        let (before, now) = (half_way(&mut app, "again"), half_way(&mut app, "again"));
        admit(&app, &before, &by).unwrap();
        app::open(app.service.config(), &now, &by, &mut app.rng).unwrap();
        let promised = answers::promise(app.service.config().answers.here().unwrap(), &round("again"));
        assert_eq!(promised.unwrap().hash(), now.promise.hash(), "{}", app.label);
        assert_eq!(app::half_opened(app.service.config()).unwrap(), []);
    }
}

#[test]
fn a_pulse_waits_fourteen_days_and_only_for_rounds_that_asked_its_units() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    app.open("first");
    let expected = app.clock.now().date_naive() + TimeDelta::days(14 + 14 + 1);
    app.finish("first");
    let pulse = || Instrument::after_incident();
    assert_eq!(first(plan(&app, "pulse", pulse(), &["design"])), Some(expected));
    app.advance((expected - app.clock.now().date_naive()).num_days());
    assert_eq!(first(plan(&app, "pulse", pulse(), &["design"])), None);
    app.service.open_pulse(&round("pulse"), &["design".parse().unwrap()], &quiet, &mut app.rng).unwrap();
    // The same units wait for the same instrument, others do not wait; the trend waits for both.
    let today = app.clock.now().date_naive();
    assert!(first(plan(&app, "again", pulse(), &["design"])).is_some());
    assert_eq!(first(plan(&app, "elsewhere", pulse(), &["sales"])), None);
    let pulsed = first(plan(&app, "second", Instrument::built_in(), &[])).unwrap();
    assert!(pulsed > today + TimeDelta::days(14), "{pulsed}");
}

#[test]
fn a_round_that_was_given_up_does_not_count() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        app.open("given-up");
        app::cancel(app.service.config(), &round("given-up"), &app.by()).unwrap();
        let today = app.clock.now();
        app.service
            .open_round(&round("first"), &Instrument::built_in(), Threshold::DEFAULT, &quiet, &mut app.rng)
            .unwrap();
        assert_eq!(app.clock.now(), today, "{}: it waited for nothing", app.label);
    }
}

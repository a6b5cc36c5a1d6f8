//! How many have answered, while a round is open: one number for the whole company, and never one that moves.

use candor_answers as answers;
use candor_server::app;
use chrono::NaiveDate;

use crate::{
    harness::{TestApp, UNITS, people, round, same},
    support::schema,
};

/// Twenty people: with one fewer, nothing is told.
fn twenty() -> String {
    (8..16).fold(people(), |all, at| all + &format!("design{at}@acme.example,design\n"))
}

/// Answers and day, as `candor round status` asks for them.
fn look(app: &TestApp) -> Option<(u32, String)> {
    let today = app.clock.now().date_naive();
    let found = app.service.config().answers.turnout(&round("r"), today).unwrap();
    found.map(|turnout| (turnout.answers, turnout.day.to_string()))
}

fn is_forgotten(app: &TestApp) -> bool {
    let sql = "SELECT 'x' AS line FROM round WHERE turnout IS NOT NULL OR turnout_day IS NOT NULL";
    schema::lines(app.service.config().answers.here().unwrap().db(), sql, sql).is_empty()
}

#[test]
fn an_answer_that_came_after_the_first_look_is_not_seen_before_the_next_day() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &twenty());
        app.open("r");
        let seen = |answers: u32, day: &str| Some((answers, day.to_owned()));
        app.answer("r", "design1", 4).unwrap();
        // A comment is no answer, though it rests in the same table.
        let link = app.link("r", "design2");
        app.employee().answer(&link, &same(2), Some("words"), &mut app.rng).unwrap();
        assert_eq!(look(&app), seen(2, "2026-09-01"), "{}", app.label);
        app.answer("r", "north1", 3).unwrap();
        assert_eq!(look(&app), seen(2, "2026-09-01"), "{}", app.label);
        app.advance(1);
        assert_eq!(look(&app), seen(3, "2026-09-02"), "{}", app.label);
        // Setting the clock back gives no second look.
        app.answer("r", "north2", 3).unwrap();
        app.advance(-1);
        assert_eq!(look(&app), seen(3, "2026-09-02"), "{}", app.label);
        app.advance(1);
        assert_eq!(look(&app), seen(3, "2026-09-02"), "{}", app.label);

        // When the round is over there is nothing left of it: the release tells how many answered.
        app.finish("r");
        assert_eq!(look(&app), None);
        assert!(is_forgotten(&app), "{}", app.label);
    }
}

#[test]
fn who_looks_first_in_the_same_moment_sees_one_number() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &twenty());
        app.open("r");
        app.answer("r", "design1", 4).unwrap();
        let other = app.settings.open().unwrap();
        for _ in 0..10 {
            app.advance(1);
            let today = app.clock.now().date_naive();
            let together = std::sync::Barrier::new(6);
            let look = &|config: &app::Config| {
                together.wait();
                config.answers.turnout(&round("r"), today).unwrap().unwrap().answers
            };
            std::thread::scope(|all| {
                for config in [app.service.config(), &other] {
                    for _ in 0..3 {
                        all.spawn(move || assert_eq!(look(config), 1));
                    }
                }
            });
        }
    }
}

#[test]
fn of_fewer_than_twenty_nobody_is_counted_before_the_end() {
    let mut app = TestApp::new();
    let nineteen = twenty().replace("design15@acme.example,design\n", "");
    app.import(UNITS, &nineteen);
    app.open("r");
    app.answer("r", "design1", 4).unwrap();
    assert_eq!(look(&app), None);
}

#[test]
fn a_round_that_was_given_up_keeps_no_count() {
    let mut app = TestApp::new();
    app.import(UNITS, &twenty());
    app.open("r");
    assert_eq!(look(&app), Some((0, "2026-09-01".to_owned())));
    app::cancel(app.service.config(), &round("r"), &app.by()).unwrap();
    assert_eq!(look(&app), None);
    assert!(is_forgotten(&app));
    let unknown = app.service.config().answers.turnout(&round("other"), NaiveDate::MAX);
    assert!(unknown.is_err());
    assert!(answers::rounds(app.service.config().answers.here().unwrap()).unwrap().len() == 1);
}

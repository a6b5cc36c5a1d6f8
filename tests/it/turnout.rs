//! How many have answered, while a round is open: one number for the whole company, and never one that moves.

use candor_answers as answers;
use candor_server::app;
use chrono::NaiveDate;

use crate::{
    harness::{House, UNITS, people, round, same},
    support::schema,
};

/// Twenty people: with one fewer, nothing is told.
fn twenty() -> String {
    (8..16).fold(people(), |all, at| all + &format!("design{at}@acme.example,design\n"))
}

/// Answers and day, as `candor round status` asks for them.
fn look(house: &House) -> Option<(u32, String)> {
    let today = house.clock.now().date_naive();
    let found = house.theatre.config().answers.turnout(&round("r"), today).unwrap();
    found.map(|turnout| (turnout.answers, turnout.day.to_string()))
}

fn is_forgotten(house: &House) -> bool {
    let sql = "SELECT 'x' AS line FROM round WHERE turnout IS NOT NULL OR turnout_day IS NOT NULL";
    schema::lines(house.theatre.config().answers.here().unwrap().db(), sql, sql).is_empty()
}

#[test]
fn an_answer_that_came_after_the_first_look_is_not_seen_before_the_next_day() {
    for mut house in House::on_each_database() {
        house.import(UNITS, &twenty());
        house.open("r");
        let seen = |answers: u32, day: &str| Some((answers, day.to_owned()));
        house.answer("r", "design1", 4).unwrap();
        // A comment is no answer, though it rests in the same table.
        let link = house.link("r", "design2");
        house.employee().answer(&link, &same(2), Some("words"), &mut house.rng).unwrap();
        assert_eq!(look(&house), seen(2, "2026-09-01"), "{}", house.label);
        house.answer("r", "north1", 3).unwrap();
        assert_eq!(look(&house), seen(2, "2026-09-01"), "{}", house.label);
        house.advance(1);
        assert_eq!(look(&house), seen(3, "2026-09-02"), "{}", house.label);
        // Setting the clock back gives no second look.
        house.answer("r", "north2", 3).unwrap();
        house.advance(-1);
        assert_eq!(look(&house), seen(3, "2026-09-02"), "{}", house.label);
        house.advance(1);
        assert_eq!(look(&house), seen(3, "2026-09-02"), "{}", house.label);

        // When the round is over there is nothing left of it: the release tells how many answered.
        house.finish("r");
        assert_eq!(look(&house), None);
        assert!(is_forgotten(&house), "{}", house.label);
    }
}

#[test]
fn of_fewer_than_twenty_nobody_is_counted_before_the_end() {
    let mut house = House::new();
    let nineteen = twenty().replace("design15@acme.example,design\n", "");
    house.import(UNITS, &nineteen);
    house.open("r");
    house.answer("r", "design1", 4).unwrap();
    assert_eq!(look(&house), None);
}

#[test]
fn a_round_that_was_given_up_keeps_no_count() {
    let mut house = House::new();
    house.import(UNITS, &twenty());
    house.open("r");
    assert_eq!(look(&house), Some((0, "2026-09-01".to_owned())));
    app::cancel(house.theatre.config(), &round("r")).unwrap();
    assert_eq!(look(&house), None);
    assert!(is_forgotten(&house));
    let unknown = house.theatre.config().answers.turnout(&round("other"), NaiveDate::MAX);
    assert!(unknown.is_err());
    assert!(answers::rounds(house.theatre.config().answers.here().unwrap()).unwrap().len() == 1);
}

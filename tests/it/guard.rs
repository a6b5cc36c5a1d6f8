//! The joiner and leaver guard, through real rounds: where one or two people joined or left a small team, its value is
//! coarser and its statements are not shown, everywhere the same.

use candor_disclosure::{Kind, Row, Value, release::Release};
use candor_people as people;
use candor_server::app;

use crate::harness::{House, UNITS, people as everybody, quiet, responses, round, shown};

/// The design team answers `values`, and both people of the other teams that make everybody counted.
fn play(house: &mut House, name: &str, values: &[u8]) -> Release {
    house.open(name);
    let answers =
        [responses("design", values), responses("north", &[3, 3, 3]), responses("south", &[3, 3])].concat();
    house.theatre.answer(&round(name), &answers, &quiet, &mut house.rng).unwrap();
    house.finish(name);
    house.advance(91);
    house.release()
}

fn row<'a>(release: &'a Release, unit: &str) -> &'a Row {
    release.row(&unit.parse().unwrap()).unwrap()
}

fn without(people: &str, gone: &[&str]) -> String {
    let stays = |line: &&str| !gone.iter().any(|who| line.starts_with(&format!("{who}@")));
    people.lines().filter(stays).fold(String::new(), |all, line| all + line + "\n")
}

#[test]
fn a_small_team_that_one_person_left_is_shown_more_coarsely_once() {
    for mut house in House::on_each_database() {
        house.import(UNITS, &everybody());
        let first = play(&mut house, "first", &[4, 4, 4, 4, 3, 3, 3]);
        assert_eq!(shown(&first, "design"), Some(("3.6".into(), 7)), "{}", house.label);
        assert!(!row(&first, "design").guarded());

        // One left: 25/7 without a 4 is 21/6 = 3.5, which lies between 3.4 and 3.6.
        house.import(UNITS, &without(&everybody(), &["design7"]));
        let second = play(&mut house, "second", &[4, 4, 4, 3, 3, 3]);
        let design = row(&second, "design");
        assert!(design.guarded(), "{}", house.label);
        assert_eq!(shown(&second, "design"), Some(("3.6".into(), 6)));
        assert!(design.values()[1..].iter().all(|item| item.value().is_none()));
        assert!(row(&second, "sales").values()[1..].iter().all(|item| item.value().is_some()));
        // The company is large enough, and says no more than it always does.
        assert!(!row(&second, "acme").guarded());

        // Nobody joined or left since: everything is shown again.
        let third = play(&mut house, "third", &[4, 4, 4, 3, 3, 3]);
        assert_eq!(shown(&third, "design"), Some(("3.5".into(), 6)));
        assert!(third.numbers().rows().iter().all(|row| !row.guarded()));
        let values =
            third.numbers().rows().iter().filter(|row| row.kind() == Kind::Unit).flat_map(Row::values);
        assert!(values.clone().all(|value| Value::value(value).is_some()));
    }
}

#[test]
fn what_changed_while_a_team_was_not_shown_is_not_forgotten() {
    let mut house = House::new();
    house.import(UNITS, &everybody());
    play(&mut house, "first", &[4, 4, 4, 4, 3, 3, 3]);
    // One leaves, and the round is given up: nobody saw the team without them.
    house.import(UNITS, &without(&everybody(), &["design7"]));
    house.open("given-up");
    app::cancel(house.theatre.config(), &round("given-up")).unwrap();
    // Nobody else leaves. The last value that was shown still had that person in it.
    let shown_again = play(&mut house, "again", &[4, 4, 4, 3, 3, 3]);
    assert!(row(&shown_again, "design").guarded());
    assert!(!row(&play(&mut house, "after", &[4, 4, 4, 3, 3, 3]), "design").guarded());
}

#[test]
fn three_who_left_are_no_few_and_many_make_another_team() {
    let mut house = House::new();
    let ten = everybody()
        + "design8@acme.example,design\ndesign9@acme.example,design\ndesign10@acme.example,design\n";
    house.import(UNITS, &ten);
    play(&mut house, "first", &[4, 4, 4, 4, 3, 3, 3]);
    house.import(UNITS, &without(&ten, &["design8", "design9", "design10"]));
    let fewer = play(&mut house, "second", &[4, 4, 4, 4, 3, 3]);
    assert!(!row(&fewer, "design").guarded());
    let regrouped = |release: &Release| -> Vec<String> {
        let units = release.tree().units().iter().filter(|unit| unit.regrouped);
        units.map(|unit| unit.id.to_string()).collect()
    };
    assert!(regrouped(&fewer).is_empty(), "three of ten are no more than 30 %");
    house.import(UNITS, &without(&ten, &["design8", "design9", "design10", "north1", "north2"]));
    house.open("third");
    let promise = people::promise(&house.theatre.config().people, &round("third")).unwrap();
    let units = promise.tree().units().iter().filter(|unit| unit.regrouped);
    assert_eq!(units.map(|unit| unit.id.as_str()).collect::<Vec<_>>(), ["sales", "north"]);
}

#[test]
fn a_corrected_address_is_nobody_who_left_and_nobody_who_joined() {
    let mut house = House::new();
    house.import(UNITS, &everybody());
    house.open("first");
    let (config, now) = (house.theatre.config(), house.clock.now());
    let (old, new) = ("design7@acme.example".parse().unwrap(), "dee@acme.example".parse().unwrap());
    app::resend(config, &round("first"), &old, &new, now, &mut house.rng).unwrap();
    house.finish("first");
    house.advance(91);
    house.import(UNITS, &everybody().replace("design7@", "dee@"));
    house.open("second");
    let promise = people::promise(&house.theatre.config().people, &round("second")).unwrap();
    assert!(promise.circles().iter().all(|circle| !circle.guarded));
}

/// The circles that the promise of a round calls guarded.
fn guarded(house: &House, name: &str) -> Vec<String> {
    let promise = people::promise(&house.theatre.config().people, &round(name)).unwrap();
    promise.circles().iter().filter(|circle| circle.guarded).map(|circle| circle.id.clone()).collect()
}

#[test]
fn a_team_that_was_hidden_for_two_rounds_is_guarded_when_it_is_shown_again() {
    for mut house in House::on_each_database() {
        house.import(UNITS, &everybody());
        play(&mut house, "first", &[4, 4, 4, 4, 3, 3, 3]);
        house.import(UNITS, &without(&everybody(), &["design7"]));
        for hidden in ["second", "third"] {
            let release = play(&mut house, hidden, &[4, 4, 4]);
            assert_eq!(shown(&release, "design"), None, "{}", house.label);
        }
        let again = play(&mut house, "fourth", &[4, 4, 4, 3, 3, 3]);
        assert!(row(&again, "design").guarded(), "{}", house.label);
        house.open("fifth");
        assert_eq!(guarded(&house, "fifth"), [""; 0], "{}", house.label);
    }
}

#[test]
fn what_was_not_published_yet_was_not_shown_yet() {
    let mut house = House::new();
    house.import(UNITS, &everybody());
    house.open("first");
    house.import(UNITS, &without(&everybody(), &["design7"]));
    house.open("second");
    house.open("third");
    assert_eq!([guarded(&house, "second"), guarded(&house, "third")], [["design"], ["design"]]);
}

#[test]
fn a_team_that_outgrows_the_small_ones_leaves_a_guarded_circle_behind() {
    let mut house = House::new();
    let before = everybody() + "sales1@acme.example,sales\nsales2@acme.example,sales\n";
    house.import(UNITS, &before);
    house.open("first");
    // Three join Sales South, which stands alone now: without its two people, the circle of small teams is another one.
    let grown = (3..=5).fold(before, |all, at| all + &format!("south{at}@acme.example,south\n"));
    house.import(UNITS, &grown);
    house.open("second");
    assert_eq!(guarded(&house, "second"), ["sales/rest"]);
}

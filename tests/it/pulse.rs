//! The after-incident pulse: its own five statements, asked of the units involved, under the same rules, and apart from the
//! trend.

use candor_people::{self as people, OpenError};
use candor_protocol::survey::{Instrument, UnitId};
use candor_rehearse::{RehearseError, Response};
use rand::{SeedableRng, rngs::StdRng};

use crate::harness::{TestApp, UNITS, people as everybody, quiet, responses, round, shown};

fn units(of: &[&str]) -> Vec<UnitId> {
    of.iter().map(|id| id.parse().unwrap()).collect()
}

fn pulse(app: &mut TestApp, name: &str, of: &[&str], answers: &[(&str, [u8; 5])]) {
    app.service.open_pulse(&round(name), &units(of), &quiet, &mut app.rng).unwrap();
    let given = answers.iter().map(|(unit, values)| Response {
        unit: unit.parse().unwrap(),
        answers: values.iter().map(|value| Some(*value)).collect(),
        comment: None,
    });
    app.service.answer(&round(name), &given.collect::<Vec<_>>(), &quiet, &mut app.rng).unwrap();
    app.finish(name);
    app.advance(30);
}

fn quarter(app: &mut TestApp, name: &str) {
    app.open(name);
    let answers =
        [responses("design", &[4; 7]), responses("north", &[3; 3]), responses("south", &[3; 2])].concat();
    app.service.answer(&round(name), &answers, &quiet, &mut app.rng).unwrap();
    app.finish(name);
    app.advance(91);
}

#[test]
fn only_the_units_involved_are_asked_and_the_trend_goes_on_as_if_nothing_had_been() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    quarter(&mut app, "2026-q3");
    app.service.open_pulse(&round("spill"), &units(&["sales"]), &quiet, &mut app.rng).unwrap();
    let invited = people::invitations(&app.service.config().people, &round("spill")).unwrap();
    assert_eq!(invited.len(), 5, "three in the north and two in the south");
    let answer = Response {
        unit: "north".parse().unwrap(),
        answers: [4, 4, 2, 4, 3].map(Some).to_vec(),
        comment: None,
    };
    let south = Response { unit: "south".parse().unwrap(), ..answer.clone() };
    let all = [vec![answer; 3], vec![south; 2]].concat();
    app.service.answer(&round("spill"), &all, &quiet, &mut app.rng).unwrap();
    app.finish("spill");
    let release = app.release();
    assert_eq!(release.tree().unit(0).id.as_str(), "sales", "the lowest unit that holds them all");
    assert!(release.tree().position(&"design".parse().unwrap()).is_none());
    assert_eq!(shown(&release, "sales"), Some(("3.8".into(), 5)), "2 is 4 where the statement is reversed");

    // Nobody joined and nobody left: the next round is compared with the last one that everybody was asked in.
    app.advance(30);
    quarter(&mut app, "2026-q4");
    let release = app.release();
    assert!(release.numbers().rows().iter().all(|row| !row.coarsened()));
    assert!(release.tree().units().iter().all(|unit| !unit.regrouped));
}

#[test]
fn a_second_pulse_is_coarser_because_nobody_knows_who_joined_since() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    let answers: Vec<(&str, [u8; 5])> = (0..7).map(|_| ("design", [4; 5])).collect();
    pulse(&mut app, "first", &["design"], &answers);
    assert!(!app.release().row(&"design".parse().unwrap()).unwrap().coarsened());
    pulse(&mut app, "second", &["design"], &answers);
    assert!(app.release().row(&"design".parse().unwrap()).unwrap().coarsened());
}

#[test]
fn a_pulse_before_that_cannot_be_read_is_an_error() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    let answers: Vec<(&str, [u8; 5])> = (0..7).map(|_| ("design", [4; 5])).collect();
    pulse(&mut app, "first", &["design"], &answers);
    let people = &app.service.config().people;
    let promise = people::stored_promise(people, &round("first")).unwrap().to_text().replace('\'', "''");
    let set = |text: &str| {
        let update = format!("UPDATE round SET promise = '{text}'");
        assert_eq!(crate::support::schema::execute(people.db(), &update), 1);
    };
    set(&promise.replacen("Design", "Another", 1));
    let open = || {
        let mut rng = StdRng::seed_from_u64(1);
        app.service.open_pulse(&round("second"), &units(&["design"]), &quiet, &mut rng)
    };
    let error = open().unwrap_err().to_string();
    assert!(error.contains("the stored promise of the round first cannot be used"), "{error}");
    set(&promise);
    open().unwrap();
}

#[test]
fn a_pulse_needs_units_and_a_round_of_the_trend_takes_none() {
    let app = TestApp::new();
    app.import(UNITS, &everybody());
    let open = |of: &[&str]| {
        let mut rng = StdRng::seed_from_u64(1);
        app.service.open_pulse(&round("p"), &units(of), &quiet, &mut rng)
    };
    for (of, found) in [(&[][..], "found none"), (&["design", "nowhere"], "found design, nowhere")] {
        let error = open(of).unwrap_err();
        assert!(matches!(error, RehearseError::Open(OpenError::NoSuchUnits { .. })));
        assert!(error.to_string().contains(found), "{error}");
    }
    let terms = candor_protocol::survey::Terms::new(
        round("r"),
        app.clock.now().date_naive(),
        app.clock.now().date_naive(),
        "",
    );
    let people = &app.service.config().people;
    let refused = people::plan(people, terms, Instrument::built_in(), &units(&["design"]));
    assert!(matches!(refused, Err(OpenError::NotAPulse)));
}

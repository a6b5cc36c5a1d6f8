//! Coarsening, through real rounds: where few people joined or left a small team, or nearly as many answered as before, its
//! values are in steps of 0.2, everywhere the same.

use candor_disclosure::{Row, Value, release::Release};
use candor_people as people;
use candor_server::app;

use candor_protocol::survey::{Instrument, Threshold};

use crate::{
    harness::{TestApp, UNITS, people as everybody, quiet, responses, round, shown},
    support::schema,
};

/// The design team answers `values`, and both people of the other teams that make everybody counted.
fn play(app: &mut TestApp, name: &str, values: &[u8]) -> Release {
    app.open(name);
    let answers =
        [responses("design", values), responses("north", &[3, 3, 3]), responses("south", &[3, 3])].concat();
    app.service.answer(&round(name), &answers, &quiet, &mut app.rng).unwrap();
    app.finish(name);
    app.advance(91);
    app.release()
}

fn row<'a>(release: &'a Release, unit: &str) -> &'a Row {
    release.row(&unit.parse().unwrap()).unwrap()
}

fn without(people: &str, gone: &[&str]) -> String {
    let stays = |line: &&str| !gone.iter().any(|who| line.starts_with(&format!("{who}@")));
    people.lines().filter(stays).fold(String::new(), |all, line| all + line + "\n")
}

#[test]
fn a_small_team_that_one_person_left_is_shown_more_coarsely() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let first = play(&mut app, "first", &[4, 4, 4, 4, 3, 3, 3]);
        assert_eq!(shown(&first, "design"), Some(("3.6".into(), 7)), "{}", app.label);
        assert!(!row(&first, "design").coarsened());

        // One left: 25/7 without a 4 is 21/6 = 3.5, which lies between 3.4 and 3.6.
        app.import(UNITS, &without(&everybody(), &["design7"]));
        let second = play(&mut app, "second", &[4, 4, 4, 3, 3, 3]);
        let design = row(&second, "design");
        assert!(design.coarsened(), "{}", app.label);
        assert_eq!(shown(&second, "design"), Some(("3.6".into(), 6)));
        assert!(design.values()[1..].iter().all(|item| item.value().is_none()));
        assert!(!row(&second, "sales").coarsened());
        // In the company eleven answered, after twelve: its statements are in steps of 0.2, too.
        let company = row(&second, "acme");
        assert!(company.coarsened(), "{}", app.label);
        let tenths = company.values().iter().filter_map(Value::value).map(|value| value.tenths().count());
        assert_eq!(tenths.clone().count(), company.values().len());
        assert!(tenths.clone().all(|tenths| tenths % 2 == 0), "{:?}", tenths.collect::<Vec<_>>());

        // Nobody joined or left since, and as many answered; but beside the first round there is one person less.
        let third = play(&mut app, "third", &[4, 4, 4, 3, 3, 3]);
        assert_eq!(shown(&third, "design"), Some(("3.6".into(), 6)));
        assert!(row(&third, "design").coarsened() && !row(&third, "sales").coarsened());
    }
}

#[test]
fn what_changed_while_a_team_was_not_shown_is_not_forgotten() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    play(&mut app, "first", &[4, 4, 4, 4, 3, 3, 3]);
    // One leaves, and the round is given up: nobody saw the team without them.
    app.import(UNITS, &without(&everybody(), &["design7"]));
    app.open("given-up");
    app::cancel(app.service.config(), &round("given-up"), &app.by()).unwrap();
    // Nobody else leaves. The last value that was shown still had that person in it.
    let shown_again = play(&mut app, "again", &[4, 4, 4, 3, 3, 3]);
    assert!(row(&shown_again, "design").coarsened());
    play(&mut app, "after", &[4, 4, 4, 3, 3, 3]);
    assert_eq!(coarsened(&app, "after"), [""; 0]);
}

#[test]
fn three_who_left_are_few_and_many_make_another_team() {
    let mut app = TestApp::new();
    let ten = everybody()
        + "design8@acme.example,design\ndesign9@acme.example,design\ndesign10@acme.example,design\n";
    app.import(UNITS, &ten);
    play(&mut app, "first", &[4, 4, 4, 4, 3, 3, 3]);
    app.import(UNITS, &without(&ten, &["design8", "design9", "design10"]));
    let fewer = play(&mut app, "second", &[4, 4, 4, 4, 3, 3]);
    assert!(row(&fewer, "design").coarsened());
    let regrouped = |release: &Release| -> Vec<String> {
        let units = release.tree().units().iter().filter(|unit| unit.regrouped);
        units.map(|unit| unit.id.to_string()).collect()
    };
    assert!(regrouped(&fewer).is_empty(), "three of ten are no more than 30 %");
    app.import(UNITS, &without(&ten, &["design8", "design9", "design10", "north1", "north2"]));
    app.open("third");
    let promise = people::promise(&app.service.config().people, &round("third")).unwrap();
    let units = promise.tree().units().iter().filter(|unit| unit.regrouped);
    assert_eq!(units.map(|unit| unit.id.as_str()).collect::<Vec<_>>(), ["sales", "north"]);
}

#[test]
fn a_small_team_in_which_one_more_or_fewer_answers_is_coarsened_and_never_hidden() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let first = play(&mut app, "first", &[4, 4, 4, 4, 3, 3, 3]);
        assert!(!row(&first, "design").coarsened());
        // The roster is the same, and one is away.
        let second = play(&mut app, "second", &[4, 4, 4, 3, 3, 3]);
        assert_eq!(coarsened(&app, "second"), [""; 0], "{}", app.label);
        assert_eq!(shown(&second, "design"), Some(("3.6".into(), 6)), "{}", app.label);
        assert!(row(&second, "design").coarsened());
        // As many as in the first, and one more than in the second.
        assert!(row(&play(&mut app, "third", &[4, 4, 4, 4, 3, 3, 3]), "design").coarsened());
        // The promise says how many they were, and so does the tree of the release.
        let tree = app.release().tree().clone();
        let counts = &tree.unit(tree.position(&"design".parse().unwrap()).unwrap()).shown_with.unit;
        assert_eq!(counts.iter().copied().collect::<Vec<_>>(), [6, 7]);
    }
}

/// The circles that the promise of a round calls coarsened.
fn coarsened(app: &TestApp, name: &str) -> Vec<String> {
    let promise = people::promise(&app.service.config().people, &round(name)).unwrap();
    promise.circles().iter().filter(|circle| circle.coarsened).map(|circle| circle.id.clone()).collect()
}

#[test]
fn a_team_that_was_hidden_for_two_rounds_is_coarsened_when_it_is_shown_again() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        play(&mut app, "first", &[4, 4, 4, 4, 3, 3, 3]);
        app.import(UNITS, &without(&everybody(), &["design7"]));
        for hidden in ["second", "third"] {
            let release = play(&mut app, hidden, &[4, 4, 4]);
            assert_eq!(shown(&release, "design"), None, "{}", app.label);
        }
        let again = play(&mut app, "fourth", &[4, 4, 4, 3, 3, 3]);
        assert!(row(&again, "design").coarsened(), "{}", app.label);
        app.open("fifth");
        assert_eq!(coarsened(&app, "fifth"), [""; 0], "{}", app.label);
    }
}

#[test]
fn what_was_not_published_yet_was_not_shown_yet() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    app.open("first");
    app.import(UNITS, &without(&everybody(), &["design7"]));
    app.open("second");
    app.open("third");
    assert_eq!([coarsened(&app, "second"), coarsened(&app, "third")], [["design"], ["design"]]);
}

#[test]
fn a_team_that_outgrows_the_small_ones_leaves_a_coarsened_circle_behind() {
    let mut app = TestApp::new();
    let before = everybody() + "sales1@acme.example,sales\nsales2@acme.example,sales\n";
    app.import(UNITS, &before);
    app.open("first");
    // Three join Sales South, which stands alone now: without its two people, the circle of small teams is another one.
    let grown = (3..=5).fold(before, |all, at| all + &format!("south{at}@acme.example,south\n"));
    app.import(UNITS, &grown);
    app.open("second");
    assert_eq!(coarsened(&app, "second"), ["sales/rest"]);
}

/// Puts another text in the place of one that is stored of a round, behind the service's back.
fn store(app: &TestApp, name: &str, column: &str, text: &str) {
    let text = text.replace('\'', "''");
    let update = format!("UPDATE round SET {column} = '{text}' WHERE name = '{name}'");
    assert_eq!(schema::execute(app.service.config().people.db(), &update), 1);
}

#[test]
fn a_round_before_that_cannot_be_read_is_an_error_and_never_no_small_teams_to_protect() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let release = play(&mut app, "first", &[4, 4, 4, 4, 3, 3, 3]).to_text();
        let promise =
            people::stored_promise(&app.service.config().people, &round("first")).unwrap().to_text();
        // One left: whoever takes the round before for none guards nobody.
        app.import(UNITS, &without(&everybody(), &["design7"]));
        let refused = |app: &mut TestApp, document: &str, why: &str| {
            let instrument = Instrument::built_in();
            let tried = app.service.open_round(
                &round("second"),
                &instrument,
                Threshold::DEFAULT,
                &quiet,
                &mut app.rng,
            );
            let error = tried.unwrap_err().to_string();
            let what = format!("the stored {document} of the round first cannot be used");
            for part in [what.as_str(), why, "bring the people database back from a backup"] {
                assert!(error.contains(part), "{}: {error}", app.label);
            }
        };
        let (of_form_3, renamed) =
            (promise.replacen(r#"{\"v\":4"#, r#"{\"v\":3"#, 1), promise.replacen("Design", "Another", 1));
        assert!(of_form_3 != promise && renamed != promise);
        for (text, why) in [
            (of_form_3.as_str(), "the promise has the form 3: expected form 4"),
            (&renamed, "the promise contradicts itself: its"),
            ("", "the promise cannot be read: EOF"),
        ] {
            store(&app, "first", "promise", text);
            refused(&mut app, "promise", why);
        }
        store(&app, "first", "promise", &promise);
        store(&app, "first", "release", &release.replacen("\"v\":3", "\"v\":2", 1));
        refused(&mut app, "release", "the release has the form 2: expected form 3");

        // Nothing was opened, and with the round before in its place the team is coarsened.
        store(&app, "first", "release", &release);
        assert_eq!(people::rounds(&app.service.config().people).unwrap().len(), 1);
        app.open("second");
        assert_eq!(coarsened(&app, "second"), ["design"], "{}", app.label);
    }
}

//! Two officers guard a round: they are told once, in plain words, and forgotten when they have done their part.

use candor_answers::Passphrases;
use candor_people::{self as people, Officers};
use candor_protocol::survey::{Instrument, Terms};
use candor_server::{app, worker};
use zeroize::Zeroizing;

use crate::{
    harness::{TestApp, noon, round},
    reminder::delivered,
    support::count_rows,
};

fn passphrases() -> Passphrases {
    let words = |text: &str| Zeroizing::new(text.to_owned());
    Passphrases(words("seven boats on a lake"), words("paper lantern in rain"))
}

fn open_guarded(app: &mut TestApp, name: &str) {
    let config = app.service.config();
    let terms = Terms::new(round(name), noon().date_naive(), noon().date_naive(), &config.public_url);
    let mut plan = people::plan(&config.people, terms, Instrument::built_in(), &[]).unwrap();
    let two = ["first@acme.example", "second@acme.example"].map(|text| text.parse().unwrap());
    plan.officers = Officers::parse(&two).unwrap();
    let opening =
        app::make_keys(config, plan, Some(&passphrases()), &app.by(), &mut app.rng, &|| ()).unwrap();
    app::open(config, &opening, &app.by(), &mut app.rng).unwrap();
}

fn tick(app: &mut TestApp) -> usize {
    worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap()
}

fn known(app: &TestApp) -> i64 {
    let db = app.service.config().people.db();
    count_rows(db, "officer") + count_rows(db, "outbox WHERE kind = 'officers'")
}

#[test]
fn two_officers_are_told_once_and_forgotten_when_they_have_closed_the_round() {
    for mut app in TestApp::on_each_database() {
        app.import(crate::harness::UNITS, &crate::harness::people());
        open_guarded(&mut app, "r");
        app.answer("r", "design1", 4).unwrap();
        tick(&mut app);
        assert!(delivered(&app, "officers").is_empty(), "nothing waits for them yet");

        app.advance(1);
        for _ in 0..3 {
            assert_eq!(tick(&mut app), 0, "{}: the round waits", app.label);
        }
        let mails = delivered(&app, "officers");
        let to: Vec<&str> = mails.keys().map(String::as_str).collect();
        assert_eq!(to, ["first@acme.example", "second@acme.example"]);
        for mail in mails.values() {
            let plain = mail.replace("=\r\n", "").replace("=\n", "");
            assert!(plain.contains("candor round close r"), "{plain}");
            assert!(plain.contains("never write your passphrase"), "{plain}");
            assert!(!plain.contains("acme.example/") && !plain.contains("http://"), "no link: {plain}");
        }
        assert!(mails["first@acme.example"].contains("the first"));
        assert!(mails["second@acme.example"].contains("the second"));

        app::close(
            app.service.config(),
            &round("r"),
            candor_answers::Consent { officers: Some(&passphrases()), give_up: None },
            &app.by(),
            &mut app.rng,
        )
        .unwrap();
        assert_eq!(known(&app), 0, "{}", app.label);
        tick(&mut app);
        assert_eq!(known(&app), 0, "and not written to again");
    }
}

#[test]
fn the_officers_of_a_round_that_is_given_up_are_forgotten() {
    for mut app in TestApp::on_each_database() {
        app.import(crate::harness::UNITS, &crate::harness::people());
        open_guarded(&mut app, "r");
        app.advance(1);
        tick(&mut app);
        assert_eq!(known(&app), 4, "{}", app.label);
        app::cancel(app.service.config(), &round("r"), &app.by()).unwrap();
        assert_eq!(known(&app), 0, "{}", app.label);
    }
}

#[test]
fn a_crash_between_counting_and_forgetting_is_made_good_by_the_next_tick() {
    let mut app = TestApp::new();
    app.import(crate::harness::UNITS, &crate::harness::people());
    open_guarded(&mut app, "r");
    app.advance(1);
    tick(&mut app);
    let config = app.service.config();
    people::close(&config.people, &round("r"), &app.by()).unwrap();
    // And here the power goes.
    config
        .answers
        .close(
            &round("r"),
            candor_answers::Consent { officers: Some(&passphrases()), give_up: None },
            &app.by(),
            &mut app.rng,
        )
        .unwrap();
    assert_eq!(known(&app), 4);
    tick(&mut app);
    assert_eq!(known(&app), 0);
}

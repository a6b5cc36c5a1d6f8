//! Rounds by the clock alone, with two processes that look at it at the same time: nobody types anything, and nothing happens
//! twice.

use std::collections::BTreeMap;

use candor_people::{self as people, Parts, Schedule, State};
use candor_protocol::survey::{Own, Threshold};
use candor_server::worker;
use chrono::TimeDelta;
use rand::{SeedableRng, rngs::StdRng};

use crate::{
    harness::{TestApp, UNITS, people as everybody, quiet, responses, round, shown},
    roster_guard::field,
    support,
};

/// Every quarter from 2 September 2026 on, at nine in Vienna.
pub(crate) fn quarterly() -> Schedule {
    let parts = Parts {
        first: "2026-09-02".parse().unwrap(),
        every_months: 3,
        hour: 9,
        zone: chrono_tz::Europe::Vienna,
        days: 14,
        remind_after: Some(7),
        publish_after: 2,
        k: Threshold::DEFAULT,
        council: false,
        everybody: false,
        own: Own::default(),
        paused: false,
    };
    Schedule::new(parts).unwrap()
}

#[test]
fn a_quarter_passes_without_anyone_at_a_terminal_and_nothing_happens_twice() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let _ = app.sign_in("hr@acme.example", "hr");
        let _ = app.sign_in("steward@acme.example", "steward");
        // A second process over the same databases, keys and outbox.
        let other = app.settings.open().unwrap();
        people::set_schedule(&other.people, Some(&quarterly()), &app.by()).unwrap();
        let mut answered = false;
        for hour in 0..24 * 19 {
            let clock = app.clock.clone();
            let (one, two) = (app.service.config(), &other);
            std::thread::scope(|both| {
                for (config, seed) in [(one, 1), (two, 2)] {
                    let clock = clock.clone();
                    both.spawn(move || {
                        let mut rng = StdRng::seed_from_u64(1000 * hour + seed);
                        worker::run_due(config, &clock, &mut rng).unwrap();
                    });
                }
            });
            let rounds = people::rounds(&app.service.config().people).unwrap();
            assert!(rounds.len() <= 1, "{}", app.label);
            if !answered && rounds.iter().any(|round| round.state == State::Open) {
                answered = true;
                let all =
                    [responses("design", &[4; 7]), responses("north", &[3; 3]), responses("south", &[3; 2])];
                app.service.answer(&round("2026-q3"), &all.concat(), &quiet, &mut app.rng).unwrap();
            }
            app.clock.advance(TimeDelta::hours(1));
        }
        let rounds = people::rounds(&app.service.config().people).unwrap();
        assert_eq!(
            (rounds[0].round.as_str(), rounds[0].state),
            ("2026-q3", State::Published),
            "{}",
            app.label
        );
        assert_eq!(
            (rounds[0].opens, rounds[0].closes),
            ("2026-09-02".parse().unwrap(), "2026-09-16".parse().unwrap())
        );
        assert_eq!(shown(&app.release(), "design"), Some(("4.0".into(), 7)));

        // Every mail that there should be, each once.
        let mut kinds: BTreeMap<(String, String), usize> = BTreeMap::new();
        for (name, text) in support::letters(&app.folder().join("outbox")) {
            let kind = name.strip_prefix("2026-q3-").unwrap().split('-').next().unwrap().to_owned();
            let to = text.lines().next().unwrap().to_owned();
            *kinds.entry((kind, to)).or_default() += 1;
        }
        let count = |kind: &str| {
            kinds.iter().filter(|((of, _), _)| of == kind).map(|(_, times)| times).sum::<usize>()
        };
        assert_eq!(
            (count("invitation"), count("reminder"), count("closed")),
            (12, 12, 2),
            "{}: {kinds:?}",
            app.label
        );
        assert_eq!(count("report"), 4, "one for each leader");
        assert!(
            kinds.iter().filter(|((kind, _), _)| kind != "report").all(|(_, times)| *times == 1),
            "{kinds:?}"
        );
    }
}

#[test]
fn two_processes_that_write_to_the_same_people_never_wait_for_each_other_crosswise() {
    for app in TestApp::on_each_database() {
        let other = app.settings.open().unwrap();
        let (by, until) = (app.by(), app.clock.now());
        let tell = |config: &candor_server::app::Config, nth: u32, turned: bool| {
            let mut to: Vec<_> =
                (0..40).map(|who| format!("hr{who}@acme.example").parse().unwrap()).collect();
            if turned {
                to.reverse();
            }
            let mut rng = StdRng::seed_from_u64(2 * u64::from(nth) + u64::from(turned));
            let name = round(&format!("2026-{nth}"));
            people::notify_closed(&config.people, &name, to, until, config.mail_context(&by), &mut rng)
                .unwrap()
        };
        for nth in 0..20 {
            let (one, two) = std::thread::scope(|both| {
                let one = both.spawn(|| tell(app.service.config(), nth, false));
                let two = both.spawn(|| tell(&other, nth, true));
                (one.join().unwrap(), two.join().unwrap())
            });
            assert_eq!(one + two, 40, "each once, on {}", app.label);
        }
    }
}

#[test]
fn each_planned_round_names_its_first_possible_day() {
    let mut app = TestApp::new().with_open_round("by-hand");
    let closes = people::rounds(&app.service.config().people).unwrap()[0].closes;
    let hr = app.sign_in("hr@acme.example", "hr");
    // The next one is planned four weeks after a round that promised six without another.
    let soon = Parts { first: closes + TimeDelta::days(36), ..quarterly().parts().clone() };
    let soon = Schedule::new(soon).unwrap();
    people::set_schedule(&app.service.config().people, Some(&soon), &app.by()).unwrap();
    let planned = people::planned(&app.service.config().people, &soon, app.clock.now(), 2).unwrap();
    let possible = [closes + TimeDelta::days(43), planned[0].0.closes + TimeDelta::days(43)];
    assert_eq!(planned.iter().map(|(_, first)| first.unwrap()).collect::<Vec<_>>(), possible);
    let page = hr.get("/desk/schedule").body;
    for (day, then) in [(possible[0], ": it opens on that day"), (possible[1], "</td>")] {
        let words = format!("{}{then}", day.format("%-d %B %Y"));
        assert!(page.contains(&words), "{words}: {page}");
    }
    // And so it does.
    app.finish("by-hand");
    while app.clock.now().date_naive() <= possible[0] {
        app.clock.advance(TimeDelta::hours(6));
        worker::run_due(app.service.config(), &app.clock, &mut app.rng).ok();
    }
    let rounds = people::rounds(&app.service.config().people).unwrap();
    assert_eq!(rounds.last().unwrap().opens, possible[0]);
}

#[test]
fn a_paused_schedule_opens_nothing_and_what_is_open_still_closes() {
    let mut app = TestApp::new().with_open_round("by-hand");
    let paused = Parts { paused: true, ..quarterly().parts().clone() };
    people::set_schedule(&app.service.config().people, Some(&Schedule::new(paused).unwrap()), &app.by())
        .unwrap();
    for _ in 0..40 {
        app.advance(1);
        worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap();
    }
    let rounds = people::rounds(&app.service.config().people).unwrap();
    assert_eq!(rounds.len(), 1);
    assert_eq!(rounds[0].state, State::Closed, "and a person publishes it");
}

#[test]
fn what_hr_asks_besides_is_in_every_round_of_the_schedule_and_shown_before_it_is_kept() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let hr = app.sign_in("hr@acme.example", "hr");
        let form = |own: &str| {
            format!(
                "first=2026-09-02&every=3&hour=9&zone=Europe/Vienna&days=14&remind=7&publish=2&k=5&own_1={own}&own_3=Zwei.&own_question=Was%20fehlt%3F&own_language=DE"
            )
        };
        let refused = hr.get(&format!("/desk/schedule?{}", form("%3Cb%3E"))).body;
        assert!(
            refused.contains("expected plain text on one line") && !refused.contains("<b>&#34;"),
            "{refused}"
        );
        let asked = hr.get(&format!("/desk/schedule?{}", form("Eins.")));
        for text in ["Nothing is kept yet", "Eins.", "Zwei.", "Was fehlt?", "yours, in no mean"] {
            assert!(asked.body.contains(text), "{text}: {}", asked.body);
        }
        assert!(people::schedule(&app.service.config().people).unwrap().is_none(), "{}", app.label);
        let kept: Vec<(String, String)> =
            ["first", "every", "hour", "zone", "days", "remind", "publish", "k"]
                .into_iter()
                .chain(["own_1", "own_2", "own_3", "own_question", "own_language"])
                .map(|name| (name.to_owned(), field(&asked, name)))
                .collect();
        let kept: Vec<(&str, &str)> =
            kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(hr.post("/desk/schedule", &kept).status, 303, "{}", app.label);
        let stored = people::schedule(&app.service.config().people).unwrap().unwrap();
        let own = Own {
            language: "de".to_owned(),
            statements: vec!["Eins.".to_owned(), "Zwei.".to_owned()],
            question: Some("Was fehlt?".to_owned()),
        };
        assert_eq!(stored.parts().own, own, "{}", app.label);
        assert!(hr.get("/desk/schedule").body.contains("value=\"Zwei.\""), "{}", app.label);

        while app.clock.now().date_naive() <= "2026-09-02".parse().unwrap() {
            app.clock.advance(TimeDelta::hours(6));
            worker::run_due(app.service.config(), &app.clock, &mut StdRng::seed_from_u64(5)).unwrap();
        }
        let promise = people::stored_promise(&app.service.config().people, &round("2026-q3")).unwrap();
        let said: Vec<&str> =
            promise.instrument().own().iter().map(|item| item.text["de"].as_str()).collect();
        assert_eq!(said, ["Eins.", "Zwei."], "{}", app.label);
        assert!(
            promise.manifest_text().contains(r#""own":{"question":true,"statements":2}"#),
            "{}",
            app.label
        );
    }
}

//! The same at the desk, by the schedule, and from two doors at once.

use super::*;
use rand::SeedableRng as _;

#[test]
fn hr_names_hands_in_and_opens_at_the_desk() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let both = [Guardian::new(&mut app, "Maria Huber"), Guardian::new(&mut app, "Jan Novak")];
        let hr = app.sign_in("hr@acme.example", "hr");
        let one = hr.post("/desk/guardians", &[("round", "r"), ("first", "Maria"), ("second", JAN)]);
        assert!(
            one.body.contains("expected a name and an address") && one.body.contains("value=\"Maria\""),
            "{}",
            one.body
        );
        let twice = hr.post("/desk/guardians", &[("round", "r"), ("first", MARIA), ("second", MARIA)]);
        assert!(twice.body.contains("with different names and addresses"), "{}", twice.body);
        let named = hr.post("/desk/guardians", &[("round", "r"), ("first", MARIA), ("second", JAN)]);
        assert_eq!(named.status, 303, "{}", named.body);
        let to: Vec<String> = delivered(&app, "guardian").into_keys().collect();
        assert_eq!(to, ["hr@acme.example", "jan@acme.example", "maria@acme.example"], "{}", app.label);
        assert!(hr.get("/desk").body.contains("r waits for the key of Maria Huber and Jan Novak."));

        let day = (app.clock.now() + TimeDelta::days(14)).date_naive().to_string();
        let asked = format!("/desk/open/preview?round=r&closes={day}&k=5&least=42");
        let early = hr.get(&asked).body;
        assert!(early.contains("waits for the keys of its guardians: Maria Huber, Jan Novak"), "{early}");
        let hand_in = |document: &str| {
            let csrf = hr.csrf();
            hr.post_files(
                "/desk/guardians/add",
                &[("csrf", None, csrf.as_str()), ("document", Some("d.json"), document)],
            )
        };
        let strange = hand_in("a photograph");
        assert!(strange.body.contains("neither a guardian&#39;s key nor an acceptance"), "{}", strange.body);
        for guardian in &both {
            assert_eq!(hand_in(&guardian.key("r")).status, 303);
        }
        let preview = hr.get(&asked);
        assert!(
            preview.body.contains("Maria Huber (works council), then Jan Novak (works council)"),
            "{}",
            preview.body
        );
        assert!(preview.body.contains("If one of them loses the key"), "{}", preview.body);
        let seen = crate::roster_guard::field(&preview, "seen");
        let form = [
            ("round", "r"),
            ("closes", day.as_str()),
            ("k", "5"),
            ("least", "42"),
            ("seen", seen.as_str()),
            ("typed", "r"),
            ("unwatched", "on"),
        ];
        assert_eq!(hr.post("/desk/open", &form).status, 303);
        let shown = (0..600).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(100));
            let body = hr.get("/desk/rounds/r").body;
            (!body.contains("Under way")).then_some(body)
        });
        let shown = shown.unwrap();
        assert!(shown.contains("r waits for the acceptance of Maria Huber and Jan Novak."), "{shown}");
        assert_eq!((state(&app), invitations(&app)), (State::Waiting, 0), "{}", app.label);

        let promise = promise(&app);
        for guardian in &both {
            assert_eq!(hand_in(&guardian.acceptance(&promise)).status, 303);
        }
        assert_eq!((state(&app), invitations(&app)), (State::Open, 12), "{}", app.label);
        assert!(!hr.get("/desk").body.contains("waits for"), "{}", app.label);
        let journal = hr.get("/desk/journal").body;
        for act in [
            "named as guardians: Maria Huber, Jan Novak",
            "handed in the acceptance of the guardian Jan Novak",
        ] {
            assert!(journal.contains(act), "{act}: {journal}");
        }
    }
}

#[test]
fn the_schedule_writes_ahead_waits_for_keys_and_then_for_acceptances() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let _ = app.sign_in("hr@acme.example", "hr");
        let (config, by) = (app.service.config(), app.by());
        // It is the first of September, and the next round opens on the second of December.
        people::set_schedule(&config.people, Some(&crate::schedule::quarterly()), &by).unwrap();
        app::name_guardians(config, None, &named(&[MARIA]), &by, &mut app.rng).unwrap();
        app.advance(2); // the first one is missed
        let occasions = |app: &TestApp, like: &str| {
            let rows =
                format!("outbox WHERE kind = 'guardian' AND batch = '2026-q4' AND topic LIKE '{like}'");
            count_rows(app.service.config().people.db(), &rows)
        };
        let at = |app: &mut TestApp, day: &str| {
            let then: chrono::DateTime<chrono::Utc> = format!("{day}T10:00:00Z").parse().unwrap();
            app.clock.advance(then - app.clock.now());
            for _ in 0..2 {
                tick(app);
            }
        };
        at(&mut app, "2026-11-17");
        assert_eq!(occasions(&app, "%"), 0, "{}: not yet", app.label);
        for (day, like) in [("2026-11-19", "key 14"), ("2026-11-26", "key 7"), ("2026-12-01", "key 2")] {
            at(&mut app, day);
            assert_eq!(occasions(&app, like), 2, "{}: {day}, she and HR", app.label);
        }
        at(&mut app, "2026-12-02");
        let there = |app: &TestApp| {
            let all = people::rounds(&app.service.config().people).unwrap();
            all.into_iter().find(|one| one.round == round("2026-q4")).map(|one| one.state)
        };
        assert_eq!(there(&app), None, "{}: it does not open without her key", app.label);
        assert_eq!(occasions(&app, "key 2026-12-02"), 2);
        let maria = Guardian::new(&mut app, "Maria Huber");
        add(&mut app, &maria.key("2026-q4")).unwrap();
        at(&mut app, "2026-12-03");
        assert_eq!((there(&app), invitations(&app)), (Some(State::Waiting), 0), "{}", app.label);
        assert_eq!(occasions(&app, "accept 2026-12-03"), 2);
        let promise = Promise::parse(&app.get("/v1/rounds/2026-q4/promise").body).unwrap();
        assert!(add(&mut app, &maria.acceptance(&promise)).unwrap().opened);
        assert_eq!((there(&app), invitations(&app)), (Some(State::Open), 12), "{}", app.label);
    }
}

#[test]
fn of_two_acceptances_that_come_last_at_once_one_opens_the_round() {
    for mut app in TestApp::on_each_database() {
        let both = waiting(&mut app);
        let promise = promise(&app);
        let documents = both.map(|one| one.acceptance(&promise));
        let (config, by) = (app.service.config(), &app.by());
        let opened = std::thread::scope(|scope| {
            let hand_in = |(seed, document): (u64, &String)| {
                let document = document.clone();
                scope.spawn(move || {
                    let rng = &mut rand::rngs::StdRng::seed_from_u64(seed);
                    app::add_guardian(config, &document, by, rng).unwrap().opened
                })
            };
            let all: Vec<_> = (1..).zip(&documents).map(hand_in).collect();
            all.into_iter().map(|one| one.join().unwrap()).filter(|opened| *opened).count()
        });
        assert_eq!((opened, state(&app), invitations(&app)), (1, State::Open, 12), "{}", app.label);
    }
}

#[test]
fn the_command_names_the_guardians_of_each_round_of_the_schedule() {
    let app = TestApp::new();
    let set = ["schedule", "set", "2026-10-01", "--guardian", MARIA, "--guardian", JAN];
    let said = typed(&app, &set);
    assert!(said.contains("Guardians of each round: Maria Huber and Jan Novak."), "{said}");
    assert!(
        typed(&app, &["schedule", "set", "2026-11-01"]).contains("Maria Huber and Jan Novak"),
        "they stay"
    );
    let wrong = typed(&app, &["schedule", "set", "2026-11-01", "--guardian", "Maria"]);
    assert!(wrong.contains("expected a name and an address"), "{wrong}");
}

#[test]
fn a_guardian_reads_the_language_that_hr_chose_or_the_roster_says_and_hr_its_own() {
    for app in TestApp::on_each_database() {
        let spoken = [("jan@acme.example", "pl"), ("maria@acme.example", "fr"), ("hr@acme.example", "de")];
        let mut lines = everybody().replacen("email,unit\n", "email,unit,language\n", 1);
        lines = lines
            .lines()
            .map(|line| format!("{line}{}\n", if line.contains('@') { "," } else { "" }))
            .collect();
        lines.extend(spoken.map(|(address, language)| format!("{address},acme,{language}\n")));
        app.import(UNITS, &lines);
        let hr = app.sign_in("hr@acme.example", "hr");
        let form = [("round", "r"), ("first", MARIA), ("first_language", "ar"), ("second", JAN)];
        assert_eq!(hr.post("/desk/guardians", &form).status, 303);
        let letters = delivered(&app, "guardian");
        let read = |to: &str| {
            let mail =
                mail_parser::MessageParser::default().parse(letters[to].as_bytes()).unwrap().into_owned();
            (mail.body_text(0).unwrap().into_owned(), mail.body_html(0).unwrap().into_owned())
        };
        for (to, language, says) in [
            ("maria@acme.example", "ar", "المنتظَر: مفتاح"),
            ("jan@acme.example", "pl", "Brakuje klucza: Maria Huber i Jan Novak."),
            ("hr@acme.example", "de", "Es fehlt: der Schlüssel von Maria Huber und Jan Novak."),
        ] {
            let (text, html) = read(to);
            assert!(text.contains(says), "{}: {to}: {text}", app.label);
            assert!(html.contains(&format!("<html lang=\"{language}\"")), "{}: {to}: {html}", app.label);
        }
        // What was chosen stays on the form that is shown again, and is kept for the schedule.
        let again = hr.post("/desk/guardians", &[("first", "Maria"), ("first_language", "tr")]).body;
        assert!(again.contains("<option value=\"tr\" lang=\"tr\" selected>"), "{again}");
        hr.post("/desk/guardians", &[("first", MARIA), ("first_language", "tr")]);
        let kept = guardians::of_schedule(&app.service.config().people).unwrap();
        assert_eq!(kept[0].language.as_deref(), Some("tr"), "{}", app.label);
    }
}

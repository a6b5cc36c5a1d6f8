//! An opening that was ordered at the desk is gone on with after a restart, and only what was seen is opened. And what people would
//! meet and get is seen before.

use std::time::Duration;

use candor_people::{self as people, Ordered};
use candor_protocol::survey::Instrument;
use candor_report::tongue::words_in;
use candor_server::web::Service;
use chrono::TimeDelta;
use rand::{SeedableRng, rngs::StdRng};

use crate::harness::{TestApp, UNITS, people as everybody, round};

/// The service that is started anew, over the same folders.
fn started(app: &TestApp, seed: u64) -> Service {
    let config = app.settings.open().unwrap();
    Service::new(config, app.clock.clone(), StdRng::seed_from_u64(seed), false)
}

fn ends(app: &TestApp) {
    let people = &app.service.config().people;
    let ended = (0..600).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        people::ordered_openings(people).unwrap().is_empty()
    });
    assert!(ended, "{}: the order stands for ever", app.label);
}

fn key_files(app: &TestApp) -> Vec<String> {
    let all = std::fs::read_dir(app.settings.keys.join("people")).unwrap();
    let names = all.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("r.making.")).collect()
}

#[test]
fn what_was_ordered_is_opened_after_a_restart_with_the_keys_that_were_made() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let hr = app.sign_in("hr@acme.example", "hr");
        let day = (app.clock.now().date_naive() + TimeDelta::days(14)).to_string();
        let preview = hr.get(&format!("/desk/open/preview?round=r&closes={day}&k=5&least=42"));
        let seen = crate::roster_guard::field(&preview, "seen");
        let form = format!(
            r#"{{"round":"r","closes":"{day}","k":"5","least":"42","seen":"{seen}","typed":"r","unwatched":"on"}}"#
        );
        let order = Ordered { round: round("r"), form, who: "hr@acme.example".to_owned() };
        let people = &app.service.config().people;

        // Somebody else joined before the restart: nothing that nobody has seen is opened.
        people::order_opening(people, &order).unwrap();
        app.import(UNITS, &format!("{}one-more@acme.example,design\n", everybody()));
        started(&app, 1).go_on().unwrap();
        assert!(people::ordered_openings(people).unwrap().is_empty(), "{}", app.label);
        assert!(people::round(people, &round("r")).unwrap().is_none(), "{}", app.label);

        // The process ended when one key was made.
        app.import(UNITS, &everybody());
        people::order_opening(people, &order).unwrap();
        let terms = app.service.config().terms(round("r"), app.clock.now(), day.parse().unwrap()).unwrap();
        let plan = people::plan(people, terms, Instrument::built_in(), &[]).unwrap();
        let some = people::make_keys(people, &plan, 1, &mut StdRng::seed_from_u64(2), &|| ()).unwrap();
        assert!(some.is_none() && key_files(&app).len() == 2, "{}: {:?}", app.label, key_files(&app));
        started(&app, 3).go_on().unwrap();
        ends(&app);
        assert!(people::round(people, &round("r")).unwrap().is_some(), "{}", app.label);
        assert_eq!(key_files(&app), [""; 0], "{}", app.label);
        let journal = hr.get("/desk/journal").body;
        assert!(journal.contains("hr@acme.example"), "{journal}");

        // Again, as if it had ended just before it was noted that it is done: nothing happens twice.
        people::order_opening(people, &order).unwrap();
        started(&app, 4).go_on().unwrap();
        ends(&app);
        assert_eq!(people::rounds(people).unwrap().len(), 1, "{}", app.label);
    }
}

#[test]
fn hr_sees_the_page_and_every_mail_before_opening_and_nothing_comes_of_it() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let hr = app.sign_in("hr@acme.example", "hr");
        let day = (app.clock.now().date_naive() + TimeDelta::days(14)).to_string();
        let form = [
            ("round", "r"),
            ("closes", day.as_str()),
            ("k", "5"),
            ("least", "42"),
            ("own_1", "</script>\"&"),
            ("own_language", "en"),
            ("paragraph", "Please answer."),
        ];
        let without: Vec<(&str, &str)> = form.into_iter().filter(|(name, _)| *name != "own_1").collect();
        let shown = hr.post("/desk/open/preview", &without);
        // The page is the one that everybody gets, with the promise before its program and the mark over it.
        let page = hr.post("/desk/open/page/0", &without);
        let served = app.get("/i").body;
        let (head, rest) = served.split_once("<script defer").unwrap();
        let (program, body) = rest.split_once("<body>").unwrap();
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.starts_with(head) && page.body.ends_with(body) && page.body.contains(program));
        assert!(page.body.contains("<aside class=\"preview\""), "{}", page.body);
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        let origin = &app.service.config().public_url;
        assert!(policy.contains(&format!("connect-src {origin}/asset/; form-action 'none'")), "{policy}");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("'self'"), "{policy}");
        // It is told what the promise would say about this group, in one attribute.
        let told =
            page.body.split("<meta name=\"preview\" content=\"").nth(1).unwrap().split('"').next().unwrap();
        let told = told
            .replace("&#34;", "\"")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#39;", "'")
            .replace("&#38;", "&");
        let told: serde_json::Value = serde_json::from_str(&told).unwrap();
        let page: serde_json::Value = serde_json::from_str(told["told"].as_str().unwrap()).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(page["manifest"].as_str().unwrap()).unwrap();
        assert_eq!((&manifest["round"], &manifest["paragraph"]), (&"r".into(), &"Please answer.".into()));
        let hash = candor_protocol::survey::sha256(page["manifest"].as_str().unwrap().as_bytes());
        let link: candor_protocol::token::PersonalLink =
            told["link"].as_str().unwrap().trim_start_matches('#').parse().unwrap();
        assert_eq!((link.promise, link.circle, link.code.as_bytes()), (hash, 0, &[0; 16]), "nobody's link");
        assert_eq!(hr.post("/desk/open/page/99", &without).status, 404);
        assert_eq!(
            hr.post("/desk/open/page/0", &form).status,
            409,
            "what cannot be asked is shown to nobody"
        );

        // Each mail in each language, with both of its forms.
        for (mail, en, de) in [
            ("invitation", "Please answer.", "Bitte"),
            ("reminder", "reminder", "Erinnerung"),
            ("again", "link", "Link"),
        ] {
            assert!(
                shown.body.contains(&format!("formaction=\"/desk/open/mail/{mail}/ar\"")),
                "{}",
                shown.body
            );
            for (language, words) in [("en", en), ("de", de)] {
                let looks = hr.post(&format!("/desk/open/mail/{mail}/{language}"), &without).body;
                let forms = looks.split("<pre").collect::<Vec<_>>();
                assert!(
                    forms.len() == 2 && forms.iter().all(|form| form.contains(words)),
                    "{mail} {language}: {looks}"
                );
                // The words of a promise that is not made are nobody's to compare.
                let stand_in = words_in(Some(language)).plain("sample-words");
                assert_eq!(looks.matches(&stand_in).count(), 2, "{looks}");
            }
        }
        assert_eq!(
            hr.post("/desk/open/mail/results/en", &without).status,
            404,
            "leaders and HR alone read them"
        );
        let everybody: Vec<(&str, &str)> = without.iter().copied().chain([("everybody", "on")]).collect();
        let results = hr.post("/desk/open/mail/results/en", &everybody).body;
        assert!(results.contains("Acme: –"), "{results}");

        let config = app.service.config();
        assert!(
            people::rounds(&config.people).unwrap().is_empty() && key_files(&app).is_empty(),
            "{}",
            app.label
        );
        assert!(config.answers.rounds().unwrap().is_empty(), "{}: the answers side heard of it", app.label);
        assert!(app.get("/v1/rounds/r/promise").status == 404, "{}", app.label);
    }
}

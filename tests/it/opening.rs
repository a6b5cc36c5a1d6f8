//! An opening that was ordered at the desk is gone on with after a restart, and only what was seen is opened.

use std::time::Duration;

use candor_people::{self as people, Ordered};
use candor_protocol::survey::Instrument;
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

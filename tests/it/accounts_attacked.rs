//! The doors of the desk, and somebody who means harm: guesses passwords, locks others out, asks who has an account, sends
//! forms in other people's names.

use std::{collections::BTreeSet, thread, time::Duration};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use candor_db::{AnyConnection, DbError};
use candor_mail::EmailAddress;
use candor_people::accounts;
use chrono::TimeDelta;
use diesel::connection::SimpleConnection as _;

use crate::{
    harness::{Browser, PASSWORD, Reply, TestApp, UNITS, people},
    support::{self, schema},
};

const ADA: &str = "ada@acme.example";
const WRONG: &str = "wrong horse battery staple";

fn stranger(app: &TestApp) -> Browser {
    Browser::new(app.service.base())
}

fn attempt(browser: &Browser, address: &str, password: &str) -> Reply {
    browser.post("/desk/sign-in", &[("address", address), ("password", password)])
}

fn gets_in(browser: &Browser, address: &str, password: &str) -> bool {
    let status = attempt(browser, address, password).status;
    assert!([200, 303].contains(&status), "{status}");
    status == 303
}

fn hashes(app: &TestApp) -> usize {
    app.service.config().accounts.passwords().made()
}

/// Whether two replies tell the same: status, names of headers, words. What was typed is shown again.
fn told(reply: &Reply, typed: &str) -> (u16, BTreeSet<String>, String) {
    let names: BTreeSet<String> = reply.headers.keys().map(ToString::to_string).collect();
    (reply.status, names, reply.body.replace(&format!("value=\"{typed}\""), "value=\"\""))
}

#[test]
fn every_attempt_costs_one_hash_and_every_refusal_is_the_same_reply() {
    for mut app in TestApp::on_each_database() {
        let _ = app.sign_in(ADA, "hr");
        let _ = app.sign_in("locked@acme.example", "hr");
        let invited = "invited@acme.example".parse().unwrap();
        let config = app.service.config();
        accounts::invite_link(&config.accounts, &invited, None, &app.by(), &mut app.rng).unwrap();
        for _ in 0..5 {
            assert!(!gets_in(&stranger(&app), "locked@acme.example", WRONG));
        }
        let long = "x".repeat(5000);
        let attempts = [
            (ADA, WRONG),
            (ADA, ""),
            (ADA, long.as_str()),
            ("nobody@acme.example", WRONG),
            ("nobody@acme.example", ""),
            ("invited@acme.example", WRONG),
            ("locked@acme.example", PASSWORD),
            ("no address", WRONG),
            ("", ""),
        ];
        let replies = attempts.map(|(address, password)| {
            let (browser, before) = (stranger(&app), hashes(&app));
            let reply = attempt(&browser, address, password);
            assert_eq!(hashes(&app) - before, 1, "{}: {address}", app.label);
            assert_eq!(browser.cookie_of("candor-session"), None, "{}: {address}", app.label);
            told(&reply, address)
        });
        assert!(replies[0].2.contains("That did not work."), "{}", replies[0].2);
        for (reply, (address, _)) in replies.iter().zip(attempts) {
            assert_eq!(*reply, replies[0], "{}: {address}", app.label);
        }
        let before = hashes(&app);
        assert!(gets_in(&stranger(&app), ADA, PASSWORD));
        assert_eq!(hashes(&app) - before, 1, "{}: also the right one", app.label);
    }
}

#[test]
fn five_failures_lock_strangers_for_a_quarter_of_an_hour_and_never_whoever_signed_in_before() {
    for mut app in TestApp::on_each_database() {
        let owner = app.sign_in(ADA, "hr");
        let other = app.sign_in("other@acme.example", "hr");
        let fail = |browser: &Browser, times| {
            (0..times).for_each(|_| assert!(!gets_in(browser, ADA, WRONG), "{}", app.label));
        };
        // Four in a row lock nobody, and a success begins anew.
        fail(&stranger(&app), 4);
        assert!(gets_in(&stranger(&app), ADA, PASSWORD), "{}", app.label);
        fail(&stranger(&app), 4);
        assert!(gets_in(&stranger(&app), ADA, PASSWORD), "{}", app.label);

        // A browser each time: that helps nobody.
        (0..5).for_each(|_| fail(&stranger(&app), 1));
        assert!(!gets_in(&stranger(&app), ADA, PASSWORD), "{}: locked for strangers", app.label);
        // Nor does the mark of a browser that another account knows, or one that is made up.
        assert!(!gets_in(&other.copy_with(&["candor-device"]), ADA, PASSWORD), "{}", app.label);
        assert!(gets_in(&stranger(&app), "other@acme.example", PASSWORD), "others are not touched");
        // Whoever signed in before is not locked out, also without a session.
        let known = owner.copy_with(&["candor-device"]);
        assert!(gets_in(&known, ADA, PASSWORD), "{}", app.label);
        assert_eq!(known.cookie_of("candor-device"), owner.cookie_of("candor-device"));
        assert!(!gets_in(&stranger(&app), ADA, PASSWORD), "which opens the door to nobody else");

        // More guesses keep it locked for no longer than a quarter of an hour.
        app.clock.advance(TimeDelta::seconds(14 * 60 + 59));
        fail(&stranger(&app), 2);
        assert!(!gets_in(&stranger(&app), ADA, PASSWORD), "{}", app.label);
        app.clock.advance(TimeDelta::seconds(1));
        assert!(gets_in(&stranger(&app), ADA, PASSWORD), "{}", app.label);

        // A browser that is known has its own counter: stolen with its cookie, it guesses no more either.
        fail(&known, 5);
        assert!(!gets_in(&known, ADA, PASSWORD), "{}: this browser is locked", app.label);
        assert!(gets_in(&stranger(&app), ADA, PASSWORD), "{}: strangers are not", app.label);

        // The link by mail works in any case, and ends every lock.
        fail(&stranger(&app), 5);
        let config = app.service.config();
        let (address, none) = (ADA.parse().unwrap(), None::<accounts::Role>);
        let link = accounts::invite_link(&config.accounts, &address, none, &app.by(), &mut app.rng).unwrap();
        let fields = [("password", PASSWORD), ("again", PASSWORD)];
        assert_eq!(stranger(&app).post(&format!("/desk/set-up/{link}"), &fields).status, 303);
        assert!(gets_in(&stranger(&app), ADA, PASSWORD), "{}", app.label);
    }
}

#[test]
fn guesses_sent_all_at_once_are_counted_like_guesses_one_after_another() {
    for app in TestApp::on_each_database() {
        let owner = app.sign_in(ADA, "hr");
        let base = app.service.base();
        thread::scope(|crowd| {
            for _ in 0..12 {
                // Ten at once are tried; whoever comes to a longer line is sent away.
                crowd.spawn(|| assert_ne!(attempt(&Browser::new(base), ADA, WRONG).status, 303));
            }
        });
        assert!(!gets_in(&stranger(&app), ADA, PASSWORD), "{}: twelve guesses lock", app.label);
        assert!(gets_in(&owner, ADA, PASSWORD), "{}", app.label);
    }
}

#[test]
fn asking_for_a_link_tells_nobody_who_has_an_account_and_does_the_work_after_the_reply() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &people());
        let _ = app.sign_in(ADA, "hr");
        let db = app.service.config().people.db();
        let waiting = || support::count_rows(db, "outbox WHERE kind = 'set-up'");
        let asked = [ADA, "design.lead@acme.example", "design1@acme.example", "nobody@x.example", "none", ""];
        // Nothing can be written meanwhile, and yet the reply comes: it does not wait for the work.
        let replies = db.run("hold everything", |conn| {
            if let AnyConnection::Postgres(inner) = conn {
                inner.batch_execute("LOCK TABLE account, outbox, set_up IN ACCESS EXCLUSIVE MODE").unwrap();
            }
            Ok::<_, DbError>(
                asked.map(|to| told(&stranger(&app).post("/desk/forgotten", &[("address", to)]), to)),
            )
        });
        let replies = replies.unwrap();
        assert!(replies[0].0 == 200 && replies[0].2.contains("If this address may sign in"), "{replies:?}");
        assert!(replies.iter().all(|reply| *reply == replies[0]), "{}: {replies:#?}", app.label);
        // Two of them may sign in.
        (0..100).take_while(|_| waiting() < 2).for_each(|_| thread::sleep(Duration::from_millis(100)));
        thread::sleep(Duration::from_millis(500));
        assert_eq!(waiting(), 2, "{}", app.label);
    }
}

#[test]
fn known_and_unknown_addresses_do_the_same_writes() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &people());
        let _ = app.sign_in(ADA, "hr");
        count_writes(&app);
        let (config, by) = (app.service.config(), app.by());
        let all = ["nobody@x.example", ADA, "who@x.example"].map(|address| {
            let address: EmailAddress = address.parse().unwrap();
            let mut rng = <rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(u64::from(
                address.as_str().as_bytes()[0],
            ));
            let before = written(&app);
            for _ in 0..5 {
                let wrong = "not the password";
                let in_vain = accounts::sign_in(&config.accounts, &address, wrong, None, by.at, &mut rng);
                assert!(in_vain.unwrap().is_none());
            }
            let tried = written(&app) - before;
            let context = config.mail_context(&by);
            accounts::ask_for_set_up(&config.accounts, &address, false, context, &mut rng).unwrap();
            (tried, written(&app) - before - tried)
        });
        assert!(
            all[0].0 > 0 && all[0].1 > 0 && all.iter().all(|one| *one == all[0]),
            "{}: {all:?}",
            app.label
        );
        let db = config.people.db();
        assert_eq!(support::count_rows(db, "outbox WHERE kind = 'set-up'"), 1, "one of them has a mail");
    }
}

const WRITTEN: [&str; 3] = ["account", "outbox", "set_up"];

/// From now on each row that is written is counted.
fn count_writes(app: &TestApp) {
    let db = app.service.config().people.db();
    schema::execute(db, "CREATE TABLE writes (n INTEGER NOT NULL)");
    schema::execute(db, "INSERT INTO writes VALUES (0)");
    let on_sqlite = matches!(&*db.connection().unwrap(), AnyConnection::Sqlite(_));
    if !on_sqlite {
        schema::execute(
            db,
            "CREATE FUNCTION one_more() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN UPDATE writes SET n = n + 1; RETURN NULL; END $$",
        );
    }
    for table in WRITTEN {
        for what in ["INSERT", "UPDATE", "DELETE"] {
            let then = match on_sqlite {
                true => "BEGIN UPDATE writes SET n = n + 1; END",
                false => "FOR EACH ROW EXECUTE FUNCTION one_more()",
            };
            schema::execute(db, &format!("CREATE TRIGGER {table}_{what} AFTER {what} ON {table} {then}"));
        }
    }
}

fn written(app: &TestApp) -> i64 {
    let rows = schema::lines(
        app.service.config().people.db(),
        "SELECT CAST(n AS TEXT) AS line FROM writes",
        "SELECT n::text AS line FROM writes",
    );
    rows[0].parse().unwrap()
}

#[test]
fn a_form_that_another_page_sent_does_nothing() {
    for app in TestApp::on_each_database() {
        let hr = app.sign_in("hr@acme.example", "hr");
        let other = app.sign_in("other@acme.example", "hr");
        let fields = [("address", "evil@acme.example"), ("role", "hr")];
        let is_there = || {
            let all = accounts::list(&app.service.config().accounts).unwrap();
            all.iter().any(|account| account.address.as_str() == "evil@acme.example")
        };
        let invite = |csrf: Option<&str>, headers: &[(&str, &str)]| {
            let all: Vec<_> = fields.into_iter().chain(csrf.map(|csrf| ("csrf", csrf))).collect();
            hr.post_with("/desk/accounts/invite", &all, headers)
        };
        let (mark, theirs) = (hr.csrf(), other.csrf());
        assert_ne!(mark, theirs);
        let cut = &mark[..42];
        let forged = [
            (None, ("accept", "*/*")),
            (Some(""), ("accept", "*/*")),
            (Some(cut), ("accept", "*/*")),
            (Some(theirs.as_str()), ("sec-fetch-site", "same-origin")),
            (Some(mark.as_str()), ("sec-fetch-site", "cross-site")),
            (Some(mark.as_str()), ("sec-fetch-site", "same-site")),
            (Some(mark.as_str()), ("origin", "https://evil.example")),
            (Some(mark.as_str()), ("origin", "null")),
        ];
        for (csrf, header) in forged {
            let reply = invite(csrf, &[header]);
            let about = format!("{}: {csrf:?} {header:?}: {}", app.label, reply.body);
            assert!(reply.status == 403 && reply.body.contains("<h1>This did not work</h1>"), "{about}");
            assert!(
                reply.body.contains("href=\"/desk\"") && !is_there(),
                "a way back, and nothing done: {about}"
            );
        }
        let query = format!("/desk/accounts/invite?address=evil%40acme.example&role=hr&csrf={mark}");
        assert_eq!((hr.get(&query).status, is_there()), (405, false), "a link is no form");
        // Files need the mark too, whoever reads them first.
        for csrf in ["", cut, theirs.as_str()] {
            let parts =
                [("csrf", None, csrf), ("units", Some("u.csv"), UNITS), ("people", Some("p.csv"), &people())];
            let reply = hr.post_files("/desk/roster/preview", &parts);
            assert_eq!(reply.status, 403, "{}: {}", app.label, reply.body);
            let (units, people) =
                (BASE64_URL_SAFE_NO_PAD.encode(UNITS), BASE64_URL_SAFE_NO_PAD.encode(people()));
            let parts = [
                ("csrf", None, csrf),
                ("seen", None, "x"),
                ("units", None, units.as_str()),
                ("units_name", None, "u.csv"),
                ("people", None, people.as_str()),
                ("people_name", None, "p.csv"),
            ];
            let reply = hr.post_files("/desk/roster/import", &parts);
            assert_eq!(reply.status, 403, "{}: {}", app.label, reply.body);
        }
        let parts = [
            ("csrf", None, mark.as_str()),
            ("units", Some("u.csv"), UNITS),
            ("people", Some("p.csv"), &people()),
        ];
        assert_eq!(hr.post_files("/desk/roster/preview", &parts).status, 200, "{}", app.label);

        let host = app.service.base();
        assert_eq!(invite(Some(mark.as_str()), &[("origin", host)]).status, 303, "{}", app.label);
        assert!(is_there(), "{}", app.label);
    }
}

#[test]
fn nobody_is_signed_in_by_another_page_nor_led_away_from_the_desk() {
    let mut app = TestApp::new();
    let old = app.sign_in(ADA, "hr");
    let fields = [("address", ADA), ("password", PASSWORD)];
    let config = app.service.config();
    let invited = "new@acme.example".parse().unwrap();
    let link = accounts::invite_link(&config.accounts, &invited, None, &app.by(), &mut app.rng).unwrap();
    let link = format!("/desk/set-up/{link}");
    for header in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")] {
        let (browser, before) = (stranger(&app), hashes(&app));
        assert_eq!(browser.post_with("/desk/sign-in", &fields, &[header]).status, 403, "{header:?}");
        let chosen = [("password", PASSWORD), ("again", PASSWORD)];
        assert_eq!(browser.post_with(&link, &chosen, &[header]).status, 403, "{header:?}");
        assert_eq!((browser.cookie_of("candor-session"), hashes(&app)), (None, before), "{header:?}");
    }
    assert!(stranger(&app).get(&link).body.contains("For new@acme.example"), "the link still works");

    // A session that somebody planted before is not the one that begins.
    let planted = old.copy_with(&["candor-session"]);
    assert!(gets_in(&planted, ADA, PASSWORD));
    assert_ne!(planted.cookie_of("candor-session"), old.cookie_of("candor-session"));

    let leads = |path: &str| {
        let next = BASE64_URL_SAFE_NO_PAD.encode(path);
        let all: Vec<_> = fields.into_iter().chain([("next", next.as_str())]).collect();
        stranger(&app).post("/desk/sign-in", &all).headers["location"].to_str().unwrap().to_owned()
    };
    assert_eq!(leads("/desk/reports/design"), "/desk/reports/design");
    let away =
        ["https://evil.example/desk/", "//evil.example/desk/", "/desk/\r\nX: y", "/desk/\\evil", "/", "/i"];
    for path in away {
        assert_eq!(leads(path), "/desk", "{path:?}");
    }
}

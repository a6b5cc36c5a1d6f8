//! A link sent again tells nobody but its reader whether the first one was used: not HR, not the outbox, not a log, not a second
//! database row.

use candor_server::app;

use crate::{
    harness::{TestApp, round, same},
    reminder::delivered,
    support::{logs, schema},
};

fn resend(app: &mut TestApp, person: &str) -> Result<(), String> {
    let address = format!("{person}@acme.example").parse().unwrap();
    app::resend(app.service.config(), &round("r"), &address, &app.by(), &mut app.rng)
        .map_err(|error| error.to_string())
}

/// Everything in the people side's database but invitations, sessions and their like, with one person's name taken out.
fn rest(app: &TestApp, person: &str) -> Vec<String> {
    let ours =
        |row: &String| !["invitation:", "session:", "device:"].iter().any(|table| row.starts_with(table));
    let mut rows: Vec<String> = schema::dump(app.service.config().people.db())
        .into_iter()
        .filter(|row| ours(row) && row.contains(&format!("{person}@")))
        // A Message-ID is random; beside the journal stand a number and a salt.
        .map(|row| {
            if row.starts_with("journal_person:") {
                return "a row beside the journal".to_owned();
            }
            let hex = |part: &&str| part.len() == 32 && part.chars().all(|c| c.is_ascii_hexdigit());
            row.split(['\'', '(', '@', '<'])
                .filter(|part| !hex(part))
                .collect::<String>()
                .replace(person, "person")
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn only_its_reader_learns_whether_a_link_was_used() {
    logs::listen();
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let hr = app.sign_in("hr@acme.example", "hr");
        delivered(&app, "invitation");
        // One answered, one collected to answer later, one did nothing.
        app.answer("r", "design1", 4).unwrap();
        let link = app.link("r", "design2");
        app.employee().collect(&link, &same(3), None, &mut app.rng).unwrap();
        let asked = ["design1", "design2", "design3"].map(|person| {
            let before = logs::text().len();
            let reply = hr.post("/desk/rounds/r/resend", &[("person", &format!("{person}@acme.example"))]);
            let said = hr.get("/desk/rounds/r").body.replace(person, "person");
            let waits = rest(&app, person);
            let heard = logs::text()[before..].replace(person, "person").contains("person@");
            (reply.status, reply.body, said, waits, heard)
        });
        assert!(asked[0].2.contains("only its reader learns which"), "{}", asked[0].2);
        assert_eq!(asked[0], asked[2], "{}", app.label);
        assert_eq!(asked[1], asked[2], "{}", app.label);
        assert!(!asked[0].3.is_empty() && !asked[0].4, "{:?}", asked[0].3);

        let mails = delivered(&app, "again");
        let plain =
            |person: &str| mails[&format!("{person}@acme.example")].replace("=\r\n", "").replace("=3D", "=");
        for used in ["design1", "design2"] {
            let mail = plain(used);
            assert!(mail.contains("Your link was used already") && !mail.contains("/i#r."), "{mail}");
        }
        assert!(plain("design3").contains("/i#r.r.") && !plain("design3").contains("used already"));
        let [one, two, three] = ["design1", "design2", "design3"].map(|person| rest(&app, person));
        assert!(one == three && two == three, "{}: {one:?} {three:?}", app.label);
    }
}

#[test]
fn a_new_link_voids_the_old_one_and_nobody_gets_a_second_token() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let code = |answered: Result<_, candor_rehearse::EmployeeError>| match answered {
            Ok(_) => "accepted".to_owned(),
            Err(candor_rehearse::EmployeeError::Refused { code, .. }) => code,
            Err(error) => error.to_string(),
        };
        let old = app.link("r", "design1");
        resend(&mut app, "design1").unwrap();
        let newer = app.link("r", "design1");
        resend(&mut app, "design1").unwrap();
        let answer =
            |app: &mut TestApp, link: &str| code(app.employee().answer(link, &same(4), None, &mut app.rng));
        for void in [old, newer] {
            assert_eq!(answer(&mut app, &void), "unknown_link", "{}", app.label);
        }
        let link = app.link("r", "design1");
        assert_eq!(answer(&mut app, &link), "accepted", "{}", app.label);
        resend(&mut app, "design1").unwrap();
        assert_eq!(app.link("r", "design1"), link, "there is no second one");
        assert_eq!(answer(&mut app, &link), "already_used", "{}", app.label);

        let stranger = resend(&mut app, "nobody").unwrap_err();
        assert!(stranger.contains("nobody with this address is invited"), "{stranger}");
        app.finish("r");
        assert!(resend(&mut app, "design2").unwrap_err().contains("is published"));
    }
}

#[test]
fn what_still_waits_bears_the_link_that_works() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app::remind(app.service.config(), &round("r"), &app.by(), &mut app.rng).unwrap();
        resend(&mut app, "design1").unwrap();
        let new = app.link("r", "design1");
        let code = new.split('.').rev().nth(1).unwrap();
        for kind in ["invitation", "reminder", "again"] {
            let mail = delivered(&app, kind)["design1@acme.example"].replace("=\r\n", "").replace("=\n", "");
            assert!(mail.contains(code), "{}: {kind}", app.label);
        }
    }
}

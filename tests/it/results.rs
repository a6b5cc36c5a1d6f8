//! Results for everybody: when they go, to whom, that nobody is told anything that others in the unit are not, and what the page of a
//! unit says.

use std::collections::BTreeMap;

use candor_people::{self as people, Note, NoteError};
use candor_protocol::survey::{Instrument, Readers, Terms, Threshold};
use candor_server::app;
use chrono::TimeDelta;

use crate::{
    harness::{TestApp, UNITS, quiet, responses, round},
    reminder::delivered,
    support::count_rows,
};

/// The company of the harness, some of whose people read German or Arabic.
fn roster(but: &str) -> String {
    let person = |unit: &str, nth: u32| {
        let language = ["", "de", "ar"][usize::try_from(nth).unwrap() % 3];
        format!("{unit}{nth}@acme.example,{unit},{language}\n")
    };
    let of = |unit: &'static str, many: u32| (1..=many).map(move |nth| person(unit, nth));
    let all = of("design", 7).chain(of("north", 3)).chain(of("south", 2));
    all.filter(|line| !line.starts_with(&format!("{but}@")))
        .fold("email,unit,language\n".to_owned(), |all, line| all + &line)
}

/// A round that is published, answered by six in Design, and by everybody in Sales; who sees its results.
fn published(app: &mut TestApp, name: &str, readers: Readers) {
    let config = app.service.config();
    let opens = app.clock.now().date_naive();
    let usual = Terms::new(round(name), opens, opens + TimeDelta::days(14), &config.answers_url);
    let terms = Terms { k: Threshold::DEFAULT, readers, ..usual };
    let plan = people::plan(&config.people, terms, Instrument::built_in(), &[]).unwrap();
    let opening = app::make_keys(config, plan, &app.by(), &mut app.rng, &|| {}).unwrap();
    app::open(config, &opening, &app.by(), &mut app.rng).unwrap();
    let answers =
        [responses("design", &[4; 6]), responses("north", &[2; 3]), responses("south", &[2; 2])].concat();
    app.service.answer(&round(name), &answers, &quiet, &mut app.rng).unwrap();
    app.finish(name);
}

fn write(app: &TestApp, unit: &str, heard: &str) -> Result<(), NoteError> {
    let note = Note { heard: heard.to_owned(), will_do: String::new() };
    people::write_note(&app.service.config().people, &round("r"), &unit.parse().unwrap(), &note, &app.by())
}

fn send(app: &mut TestApp) -> usize {
    app::send_results(app.service.config(), app.clock.now(), &mut app.rng).unwrap().len()
}

/// The mails with results as their readers read them, by recipient: subject, text and HTML.
fn mails(app: &TestApp) -> BTreeMap<String, String> {
    let read = |mail: &str| {
        let mail = mail_parser::MessageParser::default().parse(mail.as_bytes()).unwrap().into_owned();
        let [text, html] = [mail.body_text(0), mail.body_html(0)].map(|part| part.unwrap().into_owned());
        format!("{}\n\n{text}\n\n{html}", mail.subject().unwrap())
    };
    delivered(app, "results").into_iter().map(|(to, mail)| (to, read(&mail))).collect()
}

/// The path of the page in a mail.
fn path(mail: &str) -> String {
    let rest = mail.split_once("/results/").unwrap().1;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"/_-".contains(c)).unwrap();
    format!("/results/{}", &rest[..end])
}

#[test]
fn everybody_in_the_roster_gets_the_same_as_the_others_in_the_unit_whether_they_answered_or_not() {
    crate::support::logs::listen();
    tracing::trace!("the ear is open");
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &roster(""));
        published(&mut app, "r", Readers::Everybody);
        // Every leader of a unit that is shown: Sales South is not, and nobody waits for its leader.
        for (unit, heard) in
            [("design", "Nights are thin."), ("acme", "Many hold back."), ("sales", "Too fast.")]
        {
            assert_eq!((send(&mut app), mails(&app).len()), (0, 0), "{}: before {unit}", app.label);
            write(&app, unit, heard).unwrap();
        }
        assert_eq!((send(&mut app), send(&mut app)), (1, 0), "{}", app.label);
        let mails = mails(&app);
        assert_eq!(mails.len(), 12, "{}", app.label);

        let mut seen: BTreeMap<(&str, &str), &String> = BTreeMap::new();
        for (to, mail) in &mails {
            let person = to.split('@').next().unwrap();
            let (unit, nth) = person.split_at(person.len() - 1);
            let nth: usize = nth.parse().unwrap();
            let language = ["en", "de", "ar"][nth % 3];
            // design7 alone has not answered.
            assert_eq!(*seen.entry((unit, language)).or_insert(mail), mail, "{}: {to}", app.label);
            assert!(mail.contains(&format!("#{language}")), "{mail}");
        }
        let paths: std::collections::BTreeSet<String> = mails.values().map(|mail| path(mail)).collect();
        assert_eq!(paths.len(), 3, "one link for each unit: {paths:?}");
        let of = |who: &str| &mails[&format!("{who}@acme.example")];
        assert!(of("design3").contains("Nights are thin.") && !of("north3").contains("Nights are thin."));
        assert!(
            of("north3").contains("Sales North is not shown on its own.")
                && of("north3").contains("Too fast.")
        );
        assert!(of("design3").contains("Invited at Acme: 12. Answered: 11."));

        // Whoever has the link reads the page; whoever has another one, nothing.
        let design = path(of("design3"));
        let page = app.get(&design);
        assert_eq!(page.status, 200, "{}", app.label);
        assert!(page.body.contains("Nights are thin.") && page.body.contains("lang=\"ar\" dir=\"rtl\""));
        assert!(page.headers["x-robots-tag"].to_str().unwrap().contains("noindex"));
        assert_eq!(page.headers["cache-control"], "no-store");
        assert_eq!(page.body, app.get(&design).body, "the same for everybody");
        let files: Vec<&str> = page.body.split('"').filter(|text| text.starts_with("/asset/")).collect();
        assert_eq!(files.len(), 4, "{files:?}");
        assert!(files.iter().all(|file| app.get(file).status == 200), "{files:?}");
        assert!(
            files.iter().any(|file| app.get(file).body == include_str!("../../templates/asset/results.js"))
        );
        let other = path(of("north3"));
        let key = |path: &str| path.rsplit_once('/').unwrap().1.to_owned();
        for wrong in [
            design.replace(&key(&design), &key(&other)),
            design.replace(&key(&design), "AAAAAAAAAAAAAAAAAAAAAA"),
            design.replace("/r/", "/s/"),
            design.replace("/design/", "/press/"),
        ] {
            assert_eq!(app.get(&wrong).status, 404, "{wrong}");
        }

        // Nobody reads in the log who read what.
        let logs = crate::support::logs::text();
        assert!(logs.contains("the ear is open"));
        for secret in [key(&design).as_str(), "/results/", "design3@"] {
            assert!(!logs.contains(secret), "{}: {secret} is in the log", app.label);
        }

        // What they have read stays as they have read it; a leader who had not written still can, once.
        assert!(matches!(write(&app, "design", "Other words."), Err(NoteError::Sent(_))), "{}", app.label);
        write(&app, "south", "Late.").unwrap();
        assert!(app.get(&path(of("south1"))).body.contains("Late."));

        // To whom it went is forgotten; the page stays.
        let queued =
            |app: &TestApp| count_rows(app.service.config().people.db(), "outbox WHERE kind = 'results'");
        assert_eq!(queued(&app), 12);
        app.advance(14);
        assert_eq!((send(&mut app), queued(&app)), (0, 0), "{}", app.label);
        assert_eq!(app.get(&design).status, 200);
    }
}

#[test]
fn after_fourteen_days_nobody_waits_for_a_leader_and_the_roster_of_that_day_is_told() {
    let mut app = TestApp::new();
    app.import(UNITS, &roster(""));
    published(&mut app, "r", Readers::Everybody);
    let page = |app: &TestApp| {
        let key = people::results_key(&app.service.config().people, &round("r"), &"design".parse().unwrap());
        format!("/results/r/design/{}", key.unwrap().unwrap())
    };
    app.advance(13);
    assert_eq!(send(&mut app), 0);
    assert_eq!(app.get(&page(&app)).status, 404, "nobody reads it before everybody can");
    // One has left, one has come, to a unit that the round did not know.
    let units = UNITS.to_owned() + "paint,design,Paint,\n";
    app.import(&units, &(roster("design2") + "new@acme.example,paint,\n"));
    app.advance(1);
    assert_eq!(send(&mut app), 1);
    let mails = mails(&app);
    assert_eq!(mails.len(), 12);
    assert!(!mails.contains_key("design2@acme.example"));
    let new = &mails["new@acme.example"];
    assert_eq!(path(new), page(&app), "the next unit above that the round knows");
    assert!(new.contains("The leader of Design has not written yet."), "{new}");
    assert_eq!(app.get(&page(&app)).status, 200);
}

#[test]
fn a_round_for_leaders_has_no_page_and_stands_on_none() {
    let mut app = TestApp::new();
    app.import(UNITS, &roster(""));
    published(&mut app, "before", Readers::Leaders);
    app.advance(91);
    assert_eq!(send(&mut app), 0);
    let people = app.service.config().people.clone();
    assert_eq!(count_rows(people.db(), "results_page"), 0);
    assert_eq!(people::for_everybody(&people, &round("before")).unwrap(), None);
    published(&mut app, "r", Readers::Everybody);
    app.advance(14);
    assert_eq!(send(&mut app), 1);
    let mail = &mails(&app)["design1@acme.example"];
    let page = app.get(&path(mail)).body;
    assert!(page.contains(">r<") && !page.contains("before") && !mail.contains("before"), "{page}");
}

#[test]
fn what_waited_in_a_database_that_was_put_back_waits_for_a_person() {
    let mut app = TestApp::new();
    app.import(UNITS, &roster(""));
    published(&mut app, "r", Readers::Everybody);
    people::restored(&app.service.config().people, None, &app.by()).unwrap();
    app.advance(14);
    assert_eq!(send(&mut app), 1);
    assert_eq!(mails(&app).len(), 0, "they may have left since");
    let config = app.service.config();
    let _ = people::let_mail_go(&config.people, "r", candor_mail::Kind::Results, &app.by()).unwrap();
    assert_eq!(mails(&app).len(), 12);
}

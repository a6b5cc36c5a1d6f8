//! A round with guardians waits: first for their keys, then, promised, until each has accepted the promise. Only then anybody is invited.

mod doors;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use candor_people::{
    self as people, State,
    guardians::{self, Added, Named},
};
use candor_protocol::{
    guardian::{Acceptance, KeyDocument, Seed},
    survey::{Instrument, Promise, Terms},
};
use candor_server::{app, worker};
use chrono::TimeDelta;

use crate::{
    harness::{TestApp, UNITS, people as everybody, round},
    leaks::typed,
    reminder::delivered,
    support::count_rows,
};

const MARIA: &str = "Maria Huber <maria@acme.example>";
const JAN: &str = "Jan Novak <jan@acme.example>";

/// A guardian at work.
pub(crate) struct Guardian {
    pub(crate) seed: Seed,
    name: &'static str,
}

impl Guardian {
    fn new(app: &mut TestApp, name: &'static str) -> Self {
        Self { seed: Seed::generate(&mut app.rng), name }
    }

    fn key(&self, name: &str) -> String {
        let round = round(name);
        let document: KeyDocument =
            self.seed.keys(&round).unwrap().document(&round, self.name, "works council");
        serde_json::to_string(&document).unwrap()
    }

    pub(crate) fn acceptance(&self, promise: &Promise) -> String {
        let key = self.seed.keys(promise.round()).unwrap();
        serde_json::to_string(&Acceptance::sign(&key, promise).unwrap()).unwrap()
    }
}

fn named(who: &[&str]) -> Vec<Named> {
    who.iter().map(|text| text.parse().unwrap()).collect()
}

fn name(app: &mut TestApp, who: &[&str]) {
    let by = app.by();
    app::name_guardians(app.service.config(), Some(&round("r")), &named(who), &by, &mut app.rng).unwrap();
}

pub(crate) fn add(app: &mut TestApp, document: &str) -> Result<Added, String> {
    let by = app.by();
    app::add_guardian(app.service.config(), document, &by, &mut app.rng).map_err(|error| error.to_string())
}

/// Opens the round r for two weeks, as the desk and the command do.
fn open(app: &mut TestApp) -> Result<(), String> {
    let (config, by, day) = (app.service.config(), app.by(), app.clock.now().date_naive());
    let terms = Terms::new(round("r"), day, day + TimeDelta::days(14), &config.public_url);
    let plan = people::plan(&config.people, terms, Instrument::built_in(), &[]);
    let plan = plan.map_err(|error| error.to_string())?;
    plan.without_keys().map_err(|error| error.to_string())?;
    let opening = app::make_keys(config, plan, &by, &mut app.rng, &|| ()).unwrap();
    app::open(config, &opening, &by, &mut app.rng).map_err(|error| error.to_string())
}

pub(crate) fn promise(app: &TestApp) -> Promise {
    Promise::parse(&app.get("/v1/rounds/r/promise").body).unwrap()
}

pub(crate) fn state(app: &TestApp) -> State {
    people::round(&app.service.config().people, &round("r")).unwrap().unwrap().state
}

fn invitations(app: &TestApp) -> i64 {
    count_rows(app.service.config().people.db(), "outbox WHERE kind = 'invitation'")
}

pub(crate) fn tick(app: &mut TestApp) {
    worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap();
}

/// Two guardians are named and have handed in their keys, and the promise is made.
pub(crate) fn waiting(app: &mut TestApp) -> [Guardian; 2] {
    app.import(UNITS, &everybody());
    let both = [Guardian::new(app, "Maria Huber"), Guardian::new(app, "Jan Novak")];
    name(app, &[MARIA, JAN]);
    for one in &both {
        add(app, &one.key("r")).unwrap();
    }
    open(app).unwrap();
    both
}

#[test]
fn nobody_is_invited_before_both_keys_are_there_and_both_have_accepted() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let (maria, jan) = (Guardian::new(&mut app, "maria  huber"), Guardian::new(&mut app, "Jan Novak"));
        name(&mut app, &[MARIA, JAN]);
        assert!(
            open(&mut app)
                .unwrap_err()
                .contains("waits for the keys of its guardians: Maria Huber, Jan Novak")
        );
        let added = add(&mut app, &maria.key("r")).unwrap();
        assert_eq!(added.standing.missing().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Jan Novak"]);
        assert!(
            open(&mut app)
                .unwrap_err()
                .ends_with("guardians: Jan Novak; it can be opened when they are there")
        );
        add(&mut app, &jan.key("r")).unwrap();
        open(&mut app).unwrap();

        let promise = promise(&app);
        let who = promise.manifest().guardians().unwrap().who;
        assert_eq!(
            who.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
            ["maria  huber", "Jan Novak"]
        );
        for _ in 0..2 {
            tick(&mut app);
            assert_eq!((state(&app), invitations(&app)), (State::Waiting, 0), "{}", app.label);
        }
        let here = &app.service.config().people;
        assert!(people::invitations(here, &round("r")).is_err(), "nobody has a link");
        assert!(people::open_promise(here, &round("r"), app.clock.now()).is_err(), "nobody gets a token");

        let first = add(&mut app, &jan.acceptance(&promise)).unwrap();
        assert_eq!((first.opened, state(&app), invitations(&app)), (false, State::Waiting, 0));
        let last = add(&mut app, &maria.acceptance(&promise)).unwrap();
        assert_eq!((last.opened, state(&app), invitations(&app)), (true, State::Open, 12), "{}", app.label);
        // Once more: nothing happens twice.
        assert!(!add(&mut app, &maria.acceptance(&promise)).unwrap().opened);
        assert_eq!(invitations(&app), 12);
    }
}

#[test]
fn a_document_that_does_not_fit_is_refused_and_nothing_changes() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    let (maria, jan) = (Guardian::new(&mut app, "Maria Huber"), Guardian::new(&mut app, "Jan Novak"));
    let stranger = Guardian::new(&mut app, "Eve Smith");
    let refused = |app: &mut TestApp, document: &str, expected: &str| {
        let found = add(app, document).unwrap_err();
        assert!(found.contains(expected), "{expected}: {found}");
    };
    refused(&mut app, &maria.key("r"), "nobody named Maria Huber is to guard the round r: expected nobody");
    name(&mut app, &[MARIA, JAN]);
    refused(&mut app, "", "neither a guardian's key nor an acceptance");
    refused(&mut app, "{\"kind\":\"candor guardian key\"}", "neither a guardian's key nor an acceptance");
    refused(&mut app, "{\"v\":1,\"kind\":\"candor guardian seed\"}", "ask for a new key");
    refused(&mut app, &stranger.key("r"), "expected Maria Huber, Jan Novak");
    refused(&mut app, &maria.key("other"), "expected nobody, since none is named yet");
    for wrong in [maria.key("r").replace("\"v\":1", "\"v\":2"), maria.key("r").replace("works council", "")] {
        refused(&mut app, &wrong, "the document of Maria Huber is not taken");
    }
    let mut off_curve: serde_json::Value = serde_json::from_str(&maria.key("r")).unwrap();
    off_curve["peel_pk"] = BASE64_URL_SAFE_NO_PAD.encode([&[4][..], &[1; 64]].concat()).into();
    assert!(add(&mut app, &off_curve.to_string()).is_err(), "no point of the curve");
    add(&mut app, &maria.key("r")).unwrap();
    let twin = Guardian { seed: Seed::from_bytes(*maria.seed.as_bytes()), name: "Jan Novak" };
    refused(&mut app, &twin.key("r"), "the other guardian has handed in the same key");
    add(&mut app, &jan.key("r")).unwrap();
    // Until the promise is made a lost key is replaced.
    let again = Guardian::new(&mut app, "Jan Novak");
    add(&mut app, &again.key("r")).unwrap();
    open(&mut app).unwrap();
    let promise = promise(&app);
    assert!(
        Acceptance::sign(&jan.seed.keys(&round("r")).unwrap(), &promise).is_err(),
        "the lost one is not in it"
    );
    refused(&mut app, &jan.key("r"), "the promise of the round r is made");
    let by = app.by();
    let config = app.service.config();
    let named =
        app::name_guardians(config, Some(&round("r")), &[], &by, &mut app.rng).unwrap_err().to_string();
    assert!(named.contains("the promise of the round r is made"), "{named}");

    let good = maria.acceptance(&promise);
    let forged = good.replace("\"place\":1", "\"place\":2");
    refused(&mut app, &forged, "the document of Jan Novak is not taken: it is not signed by Jan Novak");
    refused(&mut app, &good.replace("\"place\":1", "\"place\":3"), "the promise has no such guardian");
    let other = good.replace(&promise.hash_text(), &"A".repeat(43));
    refused(&mut app, &other, "it accepts another promise");
    assert!(
        !guardians::standing(&app.service.config().people, &round("r")).unwrap().unwrap().guardians[0]
            .has_accepted
    );
}

#[test]
fn who_is_awaited_is_written_to_with_hr_daily_and_nobody_else() {
    for mut app in TestApp::on_each_database() {
        let [maria, jan] = waiting(&mut app);
        tick(&mut app);
        let to = |app: &TestApp| delivered(app, "guardian").keys().cloned().collect::<Vec<_>>();
        assert_eq!(to(&app), ["jan@acme.example", "maria@acme.example"], "{}", app.label);
        let sent = |app: &TestApp| {
            count_rows(
                app.service.config().people.db(),
                "outbox WHERE kind = 'guardian' AND topic LIKE 'accept%'",
            )
        };
        assert_eq!(sent(&app), 2);
        tick(&mut app);
        assert_eq!(sent(&app), 2, "once a day");
        let promise = promise(&app);
        add(&mut app, &maria.acceptance(&promise)).unwrap();
        app.advance(1);
        tick(&mut app);
        assert_eq!(sent(&app), 3, "{}: only who is awaited", app.label);
        add(&mut app, &jan.acceptance(&promise)).unwrap();
        app.advance(1);
        tick(&mut app);
        assert_eq!(sent(&app), 3);
    }
}

#[test]
fn a_round_that_waits_until_its_last_day_is_given_up_by_itself() {
    for mut app in TestApp::on_each_database() {
        let [maria, jan] = waiting(&mut app);
        let promise = promise(&app);
        add(&mut app, &maria.acceptance(&promise)).unwrap();
        let by = app.by();
        let refused = people::close(&app.service.config().people, &round("r"), &by).unwrap_err().to_string();
        assert!(refused.contains("the round r is waiting"), "{refused}");
        assert_eq!(count_rows(app.service.config().people.db(), "invitation"), 12, "nothing is deleted");
        app.advance(15);
        let late = add(&mut app, &jan.acceptance(&promise)).unwrap_err();
        assert!(late.contains("the last day of the round is over"), "{late}");
        tick(&mut app);
        assert_eq!(state(&app), State::Cancelled, "{}", app.label);
        for table in ["invitation", "issuing_key", "guardian"] {
            assert_eq!(count_rows(app.service.config().people.db(), table), 0, "{}: {table}", app.label);
        }
        assert_eq!(invitations(&app), 0);
    }
}

#[test]
fn one_that_was_put_back_from_a_backup_is_not_opened_by_an_old_acceptance() {
    let mut app = TestApp::new();
    let [maria, jan] = waiting(&mut app);
    let promise = promise(&app);
    add(&mut app, &maria.acceptance(&promise)).unwrap();
    people::restored(&app.service.config().people, None, &app.by()).unwrap();
    let refused = add(&mut app, &jan.acceptance(&promise)).unwrap_err();
    assert!(refused.contains("put back from a backup"), "{refused}");
    assert_eq!((state(&app), invitations(&app)), (State::Waiting, 0));
}

#[test]
fn the_command_names_takes_documents_and_opens() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    let both = [Guardian::new(&mut app, "Maria Huber"), Guardian::new(&mut app, "Jan Novak")];
    let open = ["round", "open", "r", "--yes", "r", "--guardian", MARIA, "--guardian", JAN];
    let said = typed(&app, &open);
    assert!(
        said.contains("Nothing is opened yet. r waits for the key of Maria Huber and Jan Novak"),
        "{said}"
    );
    assert!(said.contains("is lost when one of them loses the key"), "{said}");
    let hand_in = |app: &TestApp, text: &str| {
        let file = app.folder().join("document.json");
        std::fs::write(&file, text).unwrap();
        typed(app, &["round", "guardian", "add", file.to_str().unwrap()])
    };
    assert!(hand_in(&app, &both[0].key("r")).contains("r waits for the key of Jan Novak"));
    assert!(typed(&app, &["round", "status"]).contains("r waits for the key of Jan Novak"));
    assert!(hand_in(&app, &both[1].key("r")).contains("candor round open r"));
    let said = typed(&app, &open);
    assert!(said.contains("Maria Huber (works council), then Jan Novak (works council)"), "{said}");
    assert!(said.contains("r waits for the acceptance of Maria Huber and Jan Novak"), "{said}");
    let promise = promise(&app);
    assert!(hand_in(&app, &both[0].acceptance(&promise)).contains("r waits for the acceptance of Jan Novak"));
    assert!(hand_in(&app, &both[1].acceptance(&promise)).contains("The round r is open"));
    let one = typed(&app, &["round", "open", "s", "--yes", "s", "--guardian", "Maria"]);
    assert!(one.contains("expected a name and an address"), "{one}");
}

#[test]
fn a_letter_that_nobody_needs_any_more_is_withdrawn_and_no_failure() {
    let mut app = TestApp::new();
    let both = waiting(&mut app);
    tick(&mut app);
    let promise = promise(&app);
    let open = "outbox WHERE kind = 'guardian' AND state IN ('waiting', 'held', 'sending', 'failed')";
    let before = count_rows(app.service.config().people.db(), "outbox WHERE kind = 'guardian'");
    assert!(before > 0, "there are letters");
    // One that waits in the very moment in which the last acceptance comes.
    let again = "UPDATE outbox SET state = 'waiting', due = 0 WHERE kind = 'guardian'";
    let mut conn = app.service.config().people.db().connection().unwrap();
    diesel::connection::SimpleConnection::batch_execute(&mut *conn, again).unwrap();
    drop(conn);
    assert!(count_rows(app.service.config().people.db(), open) > 0);
    for guardian in &both {
        add(&mut app, &guardian.acceptance(&promise)).unwrap();
    }
    assert_eq!(count_rows(app.service.config().people.db(), open), 0);
    assert_eq!(invitations(&app), 12);
}

//! A round with guardians from the first answer to the published numbers; and what each of those who could cheat cannot do unseen.

use candor_answers as answers;
use candor_audit::{Fate, Files, audit, look_up};
use candor_guardian::{Done, Duty};
use candor_people as people;
use candor_protocol::{
    guardian::Parcel,
    record::{Record, SavedReceipt, SignedRecord},
};
use candor_server::{app, worker};

use crate::{
    harness::{TestApp, round, same},
    reminder::delivered,
    support::count_rows,
    waiting::{Guardian, add, promise, tick, waiting},
};

/// An open round with two guardians.
pub(crate) fn open(app: &mut TestApp) -> [Guardian; 2] {
    let guardians = waiting(app);
    let promise = promise(app);
    for guardian in &guardians {
        add(app, &guardian.acceptance(&promise)).unwrap();
    }
    guardians
}

/// The same, when it is over.
pub(crate) fn over(app: &mut TestApp) -> ([Guardian; 2], Vec<SavedReceipt>) {
    let guardians = open(app);
    let receipts = (0..).zip(invited(app)).map(|(at, link)| {
        let comment = (at % 2 == 0).then_some("More time for handover, please.");
        app.employee().answer(&link, &same([3, 4, 5][at % 3]), comment, &mut app.rng).unwrap()
    });
    let receipts = receipts.collect();
    app.advance(16);
    tick(app);
    (guardians, receipts)
}

fn invited(app: &mut TestApp) -> Vec<String> {
    app.service.links(&round("r")).unwrap().into_iter().map(|(_, link)| link).collect()
}

/// What a guardian does with the parcel that the service has for them now.
pub(crate) fn work(app: &TestApp, guardian: &Guardian, witnesses: &[SavedReceipt]) -> Result<Done, String> {
    let (_, parcel) =
        app::parcels::parcel(app.service.config(), &round("r")).map_err(|error| error.to_string())?;
    let key = guardian.seed.keys(&round("r")).unwrap();
    let duty = Duty::inspect(&key, &Parcel::open(&parcel)?, None, witnesses, app.clock.now())?;
    duty.open(&key, &|_| {})
}

fn hand_in(app: &TestApp, parcel: &[u8]) -> Result<u8, String> {
    app::parcels::hand_in(app.service.config(), &round("r"), parcel, &app.by())
        .map_err(|error| error.to_string())
}

#[test]
fn one_visit_two_guardians_and_numbers_of_everybody() {
    for mut app in TestApp::on_each_database() {
        let (guardians, receipts) = over(&mut app);
        let answered = receipts.len();
        let here =
            |app: &TestApp| answers::rounds(app.service.config().answers.here().unwrap()).unwrap().remove(0);
        assert_eq!(here(&app).waits_for, Some(1), "{}", app.label);
        // A tick more changes nothing: it waits.
        tick(&mut app);
        assert_eq!(here(&app).waits_for, Some(1));
        let list = app.get("/v1/rounds/r/entries");
        assert_eq!(list.status, 200);
        assert!(receipts.iter().all(|receipt| list.body.contains(&receipt.leaf.to_text())));
        let promise = promise(&app);
        assert!(promise.circles().iter().all(|circle| !list.body.contains(&format!("\"{}\"", circle.id))));

        // The second cannot be first; each in turn.
        assert!(work(&app, &guardians[1], &receipts).err().unwrap().contains("no part"));
        let mut kept = Vec::new();
        for guardian in &guardians {
            let done = work(&app, guardian, &receipts).unwrap();
            kept.push(serde_json::to_string(&done.attestation).unwrap());
            let parcel = done.parcel().unwrap();
            hand_in(&app, &parcel).unwrap();
            assert!(hand_in(&app, &parcel).is_err(), "once");
        }
        tick(&mut app);
        tick(&mut app);
        audited(&app, &kept);
        let look = |receipt: &SavedReceipt| {
            let (promise, record) =
                (app.get("/v1/rounds/r/promise").body, app.get("/v1/rounds/r/record").body);
            look_up(&serde_json::to_string(receipt).unwrap(), &promise, &record).unwrap()
        };
        assert!(receipts.iter().all(|receipt| look(receipt) == Fate::Listed));
        let config = app.service.config();
        let (release, _) = answers::release(config.answers.here().unwrap(), &round("r")).unwrap().unwrap();
        let release: serde_json::Value = serde_json::from_str(&release).unwrap();
        assert_eq!(release["numbers"]["answered"], answered, "{release}");
        let record: SignedRecord = serde_json::from_str(&app.get("/v1/rounds/r/record").body).unwrap();
        let record: Record = serde_json::from_str(&record.record).unwrap();
        let guarded = record.guarded.unwrap();
        assert_eq!((record.answers.leaves.len(), record.comments.leaves.len()), (answered, answered));
        let k = usize::try_from(promise.manifest().k.people()).unwrap();
        assert!(guarded.cells.answers.iter().all(|cell| cell.of.leaves.len() >= k));
        assert_eq!(guarded.attestations.len(), 2);
        assert!(people::used_codes(&config.people, &promise).unwrap().circles.iter().all(Vec::is_empty));
        let later = app.by_a_day_later();
        app::show_comments(config, &round("r"), &later, &mut app.rng).unwrap();
        app::publish(
            config,
            &round("r"),
            app::AuditFile::MayBeForgotten,
            app::Unread::MustBeRead,
            &later,
            &mut app.rng,
        )
        .unwrap();
    }
}

/// The whole chain, with what the guardians keep; and what each change of it is called.
fn audited(app: &TestApp, kept: &[String]) {
    let (promise, record) = (app.get("/v1/rounds/r/promise").body, app.get("/v1/rounds/r/record").body);
    let here = app.service.config().answers.here().unwrap();
    let audit_file = answers::audit_file(here, &round("r"), &app.by()).unwrap();
    let (release, _) = answers::release(here, &round("r")).unwrap().unwrap();
    let kept: Vec<&str> = kept.iter().map(String::as_str).collect();
    let files = Files {
        promise: &promise,
        record: &record,
        audit_file: Some(&audit_file),
        release: Some(&release),
        attestations: &kept,
        words: None,
    };
    let found = audit(files);
    assert!(found.hold(), "{:?}", found.complaints().collect::<Vec<_>>());
    let chain = found.all().iter().any(|one| one.text.contains("2 guardians signed"));
    assert!(
        chain && found.all().iter().any(|one| one.text.contains("2 attestations, as kept by who signed"))
    );
    let complains = |files: Files<'_>, words: &str| {
        let found = audit(files);
        assert!(
            found.complaints().any(|one| one.contains(words)),
            "{words}: {:?}",
            found.complaints().collect::<Vec<_>>()
        );
    };
    let other = kept[0].replacen("\\\"place\\\":1", "\\\"place\\\":2", 1);
    assert_ne!(other, kept[0]);
    complains(Files { attestations: &[&other], ..files }, "another pile than the one that was counted");
    let moved =
        audit_file.replacen("\"circle\":0,\"kind\":\"answers\"", "\"circle\":1,\"kind\":\"answers\"", 1);
    assert_ne!(moved, audit_file);
    complains(Files { audit_file: Some(&moved), ..files }, "the ballots of its circles");
    let kind = audit_file.replacen("\"kind\":\"answers\"", "\"kind\":\"comment\"", 1);
    complains(
        Files { audit_file: Some(&kind), ..files },
        "has a token that the key of this round for what it holds has not signed",
    );
}

#[test]
fn what_does_not_follow_is_taken_from_no_guardian_and_nothing_is_lost() {
    let mut app = TestApp::new();
    let (guardians, receipts) = over(&mut app);
    let config = app.service.config();
    let (_, parcel) = app::parcels::parcel(config, &round("r")).unwrap();
    let done = work(&app, &guardians[0], &receipts).unwrap();
    let good = done.parcel().unwrap();
    let refuse = |bytes: &[u8], words: &str| {
        let why = hand_in(&app, bytes).unwrap_err();
        assert!(why.contains(words), "{words}: {why}");
    };
    refuse(&parcel, "no part");
    refuse(&good[..good.len() - 1], "cut");
    // A row that is left out, moved to another cell, or there twice.
    let opened = Parcel::open(&good).unwrap();
    let (answers, comment) = (opened.part("answers").unwrap(), opened.part("comment").unwrap());
    let promise = promise(&app);
    let pack = |answers: &[u8]| {
        let attestation = opened.part("attestation").unwrap();
        Parcel::pack(&promise, &[("attestation", attestation), ("answers", answers), ("comment", comment)])
            .unwrap()
    };
    let row = answers.len() / receipts.len();
    refuse(&pack(&answers[row..]), "pile that went out");
    refuse(&pack(&[answers, &answers[..row]].concat()), "not sorted, or has a row twice");
    refuse(&pack(&[&answers[row..2 * row], &answers[..row], &answers[2 * row..]].concat()), "not sorted");
    // The other guardian's signature.
    let second = guardians[1].seed.keys(&round("r")).unwrap();
    assert!(work(&app, &guardians[1], &[]).is_err());
    let _ = second;
    hand_in(&app, &good).unwrap();

    // A round that is given up destroys what is wrapped.
    app::cancel(config, &round("r"), &app.by()).unwrap();
    let db = config.answers.here().unwrap().db();
    for table in ["sealed_ballot", "entry_list", "layer"] {
        assert_eq!(count_rows(db, table), 0, "{table}");
    }
    assert_eq!(count_rows(config.people.db(), "used_code"), 0);
}

#[test]
fn whose_turn_it_is_is_written_to_with_hr_each_day_and_after_a_month_it_can_be_given_up() {
    for mut app in TestApp::on_each_database() {
        let _ = app.sign_in("hr@acme.example", "hr");
        let (guardians, receipts) = over(&mut app);
        let queued = |app: &TestApp, words: &str| {
            count_rows(
                app.service.config().people.db(),
                &format!("outbox WHERE kind = 'guardian' AND {words}"),
            )
        };
        tick(&mut app);
        assert_eq!(queued(&app, "topic LIKE 'open 1 %'"), 2, "{}: Maria Huber and HR, once a day", app.label);
        let letter = delivered(&app, "guardian").remove("hr@acme.example").unwrap();
        assert!(letter.contains("waits for Maria Huber") && letter.contains("/desk/rounds/r"), "{letter}");
        // The next one is awaited as soon as the first has done their part, and nobody hears of the first any more.
        app.advance(1);
        worker::run_rounds(app.service.config(), &app.clock, &mut app.rng).unwrap();
        hand_in(&app, &work(&app, &guardians[0], &receipts).unwrap().parcel().unwrap()).unwrap();
        assert_eq!(queued(&app, "state = 'waiting'"), 0, "{}", app.label);
        tick(&mut app);
        assert_eq!(queued(&app, "topic LIKE 'open 2 %' AND recipient LIKE 'jan@%'"), 1, "{}", app.label);
        let days = |app: &TestApp| queued(app, "topic LIKE 'open 2 %' AND recipient LIKE 'jan@%'");
        for _ in 0..60 {
            app.advance(1);
            tick(&mut app);
        }
        // From the second day to the thirtieth, then on the 35th, 42nd, 49th and 56th.
        assert_eq!(days(&app), 29 + 4, "{}", app.label);
        let letters = crate::support::letters(&app.folder().join("outbox"));
        let late = letters.iter().filter(|(_, text)| text.contains("the answers may never be read")).count();
        assert_eq!(late, 2 * (1 + 4), "{}: since the thirtieth day", app.label);
        // Nothing went by itself; the round is given up by its name.
        assert_eq!(count_rows(app.service.config().answers.here().unwrap().db(), "layer"), 1);
        let hr = app.sign_in("hr@acme.example", "hr");
        let other = hr.post("/desk/rounds/r/cancel", &[("typed", "q")]);
        assert!(other.status != 303, "{}: {}", app.label, other.body);
        hr.post("/desk/rounds/r/cancel", &[("typed", "r")]);
        for table in ["sealed_ballot", "entry_list", "layer"] {
            let db = app.service.config().answers.here().unwrap().db();
            assert_eq!(count_rows(db, table), 0, "{}: {table}", app.label);
        }
    }
}

#[test]
fn a_round_with_guardians_takes_entries_only_and_the_others_ballots_only() {
    let mut app = TestApp::new();
    open(&mut app);
    let link = invited(&mut app).remove(0);
    assert!(app.employee().collect(&link, &same(3), None, &mut app.rng).is_err(), "two values are not three");
    let wrap = app.employee().wrap(&link, &same(3), None, &mut app.rng).unwrap();
    let first = app.employee().enter(&wrap).unwrap();
    assert!(app.employee().enter(&wrap).unwrap().leaf == first.leaf, "the same again");
    let mut other = wrap.clone();
    other.request.sig = other.request.sig.twin();
    assert!(app.employee().enter(&other).is_err(), "the other spelling");
    let mut long = wrap.clone();
    let longer = [long.request.answers.as_bytes(), &[0]].concat();
    long.request.answers = candor_protocol::guardian::Wrapped::from_bytes(longer);
    assert!(app.employee().enter(&long).is_err(), "another length");

    let app = TestApp::new().with_open_round("r");
    let body = serde_json::to_vec(&wrap.request).unwrap();
    assert_eq!(app.post("/v1/rounds/r/entries", &body).status, 403, "no entries without guardians");
}

#[test]
fn whoever_closes_at_the_desk_hears_that_nothing_is_counted_and_for_whom_it_waits() {
    let mut app = TestApp::new();
    open(&mut app);
    let browser = app.sign_in("hr@acme.example", "hr");
    browser.post("/desk/rounds/r/close", &[("typed", "r")]);
    let mut page = String::new();
    for _ in 0..100 {
        page = browser.get("/desk/rounds/r").body;
        if page.contains("The round is closed") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert!(page.contains("Nothing can be opened before its guardians have done their work"), "{page}");
    assert!(!page.contains("were counted and destroyed"), "{page}");
    assert!(page.contains("It waits for Maria Huber (works council)"), "{page}");
}

//! A round with guardians from the first answer to the published numbers; and what each of those who could cheat cannot do unseen.

use candor_answers as answers;
use candor_guardian::{Done, Duty};
use candor_people as people;
use candor_protocol::{
    guardian::Parcel,
    record::{Record, SavedReceipt, SignedRecord},
    survey::Promise,
};
use candor_server::app;

use crate::{
    harness::{TestApp, round, same},
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
        for guardian in &guardians {
            let done = work(&app, guardian, &receipts).unwrap();
            let parcel = done.parcel().unwrap();
            hand_in(&app, &parcel).unwrap();
            assert!(hand_in(&app, &parcel).is_err(), "once");
        }
        tick(&mut app);
        tick(&mut app);
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
        let _ = Promise::parse(&app.get("/v1/rounds/r/promise").body).unwrap();
    }
}

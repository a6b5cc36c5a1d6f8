//! What was not understood is kept: damaged keys and damaged rows stop the closing of a round, everything stays, and whoever has
//! to know is told.

use super::*;
use candor_server::{app::StepError, worker};

fn close_with(app: &mut TestApp, give_up: Option<usize>) -> Result<(), StepError> {
    let by = app.by();
    app::close(app.service.config(), &round(NAME), give_up, &by, &mut app.rng)
}

/// Everything that a round needs to be counted is there.
fn all_kept(app: &TestApp, snapshot: &Snapshot, when: &str) {
    let here = app.service.config().answers.here().unwrap();
    assert_eq!(rows(here.db(), NAME).len(), snapshot.rows.len(), "{when} on {}: ballots are gone", app.label);
    assert_eq!(key_files(app, NAME).len(), 1, "{when} on {}: the keys are gone", app.label);
    assert!(answers::release(here, &round(NAME)).unwrap().is_none(), "{when} on {}", app.label);
}

fn put_row(db: &Database, row: &Row) {
    sql(db, &format!("DELETE FROM sealed_ballot WHERE mac = {}", blob(db, &row.mac)));
    insert(db, NAME, row);
}

#[test]
fn a_flipped_bit_in_a_key_file_deletes_nothing() {
    for app in TestApp::on_each_database() {
        let mut app = answered(app);
        let snapshot = Snapshot::take(&app, NAME);
        let expected = undisturbed(&mut app, &snapshot);
        let (path, whole) = snapshot.keys[0].clone();
        // Somewhere in the mark, the key that files, the one that signs, the one that opens, and the checksum.
        for at in [0, 5, 40, 70, whole.len() - 40, whole.len() - 1] {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            fs::write(&path, flipped).unwrap();
            let refused = close_with(&mut app, None).unwrap_err();
            assert!(refused.to_string().contains("is damaged: nothing was deleted"), "{at}: {refused}");
            all_kept(&app, &snapshot, &format!("byte {at} of the key file"));
        }
        snapshot.put_keys_back();
        resume_and_compare(&app, &expected, "the key file was put back");
    }
}

#[test]
fn the_key_file_of_another_round_is_never_taken_for_the_right_one() {
    let mut app = answered(TestApp::new());
    let snapshot = Snapshot::take(&app, NAME);
    let by = app.by();
    let config = app.service.config();
    // The key of another installation's round of this name, stored as ours is stored.
    let another = answered(TestApp::new());
    let [ours, theirs] = [&app, &another].map(|of| {
        let (keys, data) = (of.folder().join("keys/answers"), of.folder().join("data"));
        let name = key_files(of, NAME)[0].file_name().unwrap().to_str().unwrap().to_owned();
        (candor_db::keys::KeyFolder::open(&keys, &data).unwrap(), name)
    });
    let bytes = theirs.0.load(&theirs.1).unwrap();
    ours.0.store(&ours.1, &bytes).unwrap();
    config.answers.here().unwrap().forget_keys(&round(NAME));
    let link = app.link(NAME, "south1");
    let refused = app.employee().answer(&link, &same(3), None, &mut StdRng::seed_from_u64(9));
    assert!(refused.is_err(), "no ballot is sealed under keys that do not fit");
    let refused = app::close(config, &round(NAME), None, &by, &mut app.rng).unwrap_err();
    assert!(refused.to_string().contains("does not fit the promise"), "{refused}");
    all_kept(&app, &snapshot, "the keys of another round");
}

#[test]
fn a_row_that_does_not_open_keeps_everything_until_exactly_so_many_are_given_up() {
    for app in TestApp::on_each_database() {
        let mut app = answered(app);
        let snapshot = Snapshot::take(&app, NAME);
        let expected = undisturbed(&mut app, &snapshot);
        let config = app.service.config();
        let db = config.answers.here().unwrap().db();
        let [first, second, ..] = &snapshot.rows[..] else { panic!("ten") };
        let mut sealed = first.sealed.clone();
        sealed[100] ^= 1;
        put_row(db, &Row { sealed, ..first.clone() });
        put_row(db, &Row { sealed: Vec::new(), ..second.clone() });

        let close = |give_up| {
            let by = candor_journal::By::itself(crate::harness::noon());
            app::close(config, &round(NAME), give_up, &by, &mut StdRng::seed_from_u64(5))
        };
        for give_up in [None, Some(1), Some(3), Some(0)] {
            let refused = close(give_up).unwrap_err();
            let of = snapshot.rows.len();
            assert!(
                matches!(refused, StepError::Unreadable { found: 2, of: all, .. } if all == of),
                "{refused}"
            );
            all_kept(&app, &snapshot, "two rows do not open");
            assert_eq!(state(&app), State::Closing);
        }
        let status = answers::rounds(config.answers.here().unwrap()).unwrap();
        assert_eq!(status[0].unreadable, Some(2));
        // The clock does not try again, and tells the operator, once.
        for _ in 0..3 {
            worker::run_due(config, &app.clock, &mut candor_clock::system_rng()).unwrap();
        }
        all_kept(&app, &snapshot, "after some minutes");
        let alarms: Vec<String> = fs::read_dir(app.folder().join("outbox"))
            .unwrap()
            .map(|mail| mail.unwrap().path())
            .filter(|path| path.file_name().unwrap().to_string_lossy().contains("alarm"))
            .map(|path| fs::read_to_string(path).unwrap())
            .collect();
        assert_eq!(alarms.len(), 1);
        assert!(alarms[0].contains("2 ballots of r cannot be opened"), "{}", alarms[0]);

        // Put back as they were, they count like all others.
        put_row(db, first);
        put_row(db, second);
        resume_and_compare(&app, &expected, "the rows were put back");

        // Given up, the number stands where anybody can read it.
        snapshot.put_back(&app, NAME);
        put_row(db, &Row { sealed: Vec::new(), ..second.clone() });
        close(None).unwrap_err();
        close(Some(1)).unwrap();
        let Outcome { record, release, .. } = outcome(&app, NAME);
        assert_eq!(serde_json::from_str::<Record>(&record).unwrap().unreadable, 1);
        let release = Release::from_text(&release).unwrap();
        assert_eq!((release.invalid(), release.unreadable()), (0, 1));
        assert!(release.to_text().contains(r#""unreadable":1"#));
        let journal = candor_journal::read(db).unwrap();
        let said = |text: &str| journal.iter().any(|entry| entry.what.contains(text));
        assert!(said("did not count: 2 ballots cannot be opened; everything is kept"));
        assert!(said("destroyed them; gave up 1 that could not be opened"));
    }
}

#[test]
fn a_token_of_a_key_that_is_not_in_the_promise_is_never_given() {
    use candor_protocol::token::{IssuingKey, SealingKey};
    let app = TestApp::new().with_open_round(NAME);
    let answer = |seed| {
        let link = app.link(NAME, "design1");
        app.employee().answer(&link, &same(3), None, &mut StdRng::seed_from_u64(seed)).map(drop)
    };
    // Somebody with the database and the key folder makes a key of their own for a circle, and signs with it for one person.
    let keys = app.folder().join("keys/people");
    let name = fs::read_dir(&keys).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let name = name.into_iter().find(|name| name.starts_with("r.")).unwrap();
    let folder = candor_db::keys::KeyFolder::open(&keys, &app.folder().join("data")).unwrap();
    let sealing = SealingKey::from_bytes(*folder.load(&name).unwrap().first_chunk().unwrap());
    let other = IssuingKey::generate().unwrap();
    let sealed = other.seal(&sealing, b"r/0", &mut StdRng::seed_from_u64(8)).unwrap();
    let db = app.service.config().people.db();
    sql(db, &format!("UPDATE issuing_key SET sealed = {} WHERE circle = 0", blob(db, &sealed)));
    assert!(answer(9).is_err());
    // The invitation was not used up by it.
    assert_eq!(count_rows(db, "invitation WHERE request_hash IS NOT NULL"), 0);
}

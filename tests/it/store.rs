//! The storage contract, on both kinds of database.

use candor_db::Side;

use crate::{harness::TestApp, support};

#[test]
fn migrations_go_up_down_and_up_again() {
    for side in [Side::People, Side::Answers] {
        for on in support::databases(side) {
            on.database.down_and_up(side).unwrap_or_else(|error| panic!("{:?}: {error}", on.database));
        }
    }
}

fn count(app: &TestApp, side: Side, table: &str) -> i64 {
    let config = app.service.config();
    let db = if side == Side::People { config.people.db() } else { config.answers.here().unwrap().db() };
    support::count_rows(db, table)
}

/// Every table that has to be empty once a round is over.
fn nothing_is_left(app: &TestApp) {
    for (side, table) in [
        (Side::Answers, "sealed_ballot"),
        (Side::Answers, "comment"),
        (Side::People, "invitation"),
        (Side::People, "issuing_key"),
        (Side::People, "leader"),
    ] {
        assert_eq!(count(app, side, table), 0, "{table} on {}", app.label);
    }
    let db = app.service.config().people.db();
    let invited = support::count_rows(db, "outbox WHERE kind = 'invitation'");
    assert_eq!(invited, 0, "the list of who was invited, in the outbox of {}", app.label);
    for side in ["people", "answers"] {
        let keys = std::fs::read_dir(app.folder().join("keys").join(side)).unwrap().count();
        assert_eq!(keys, 0, "the key file of the {side} side is gone");
    }
}

#[test]
fn a_cancelled_round_leaves_nothing_but_the_fact() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.answer("r", "design1", 4).unwrap();
        let config = app.service.config();
        let cancel = || candor_server::app::cancel(config, &crate::harness::round("r")).unwrap();
        cancel();
        cancel();
        nothing_is_left(&app);
        assert_eq!(
            candor_answers::release(config.answers.here().unwrap(), &crate::harness::round("r")).unwrap(),
            None
        );
        let reply = app.get("/v1/rounds/r/circles/0");
        assert!(reply.status == 410 && reply.body.contains("was cancelled"), "{}", reply.body);
    }
}

#[test]
fn after_publication_nothing_is_left_but_promises_and_releases() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        for person in ["design1", "design2", "design3", "design4", "design5"] {
            let link = app.link("r", person);
            let comment = Some("More time to talk after an incident.");
            app.employee().answer(&link, &crate::harness::same(4), comment, &mut app.rng).unwrap();
        }
        assert_eq!(count(&app, Side::Answers, "sealed_ballot"), 10, "answers and comments look alike");
        assert_eq!(count(&app, Side::Answers, "comment"), 0);
        app.finish("r");
        nothing_is_left(&app);
    }
}

#[test]
fn answers_of_a_round_that_an_earlier_version_opened_are_never_dropped_by_an_upgrade() {
    use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.db");
    let mut old = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    old.batch_execute(include_str!("../../migrations/answers/sqlite/2026-11-22-000001_answers/up.sql"))
        .unwrap();
    old.batch_execute(
        "CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL, \
         run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP); \
         INSERT INTO __diesel_schema_migrations (version) VALUES ('20261122000001'); \
         INSERT INTO round VALUES ('r', 'open', '', '', NULL); \
         INSERT INTO ballot VALUES ('r', x'01', x'02', 0, x'03');",
    )
    .unwrap();
    let open = || candor_db::Database::open(&candor_db::Address::Sqlite(path.clone()), Side::Answers);
    let error = open().unwrap_err().to_string();
    assert!(error.contains("close_or_cancel_this_round_with_the_earlier_version_first"), "{error}");
    old.batch_execute("DELETE FROM ballot").unwrap(); // as closing does
    open().unwrap();
}

#[test]
fn a_stored_ballot_shows_nothing_of_what_was_sent() {
    let mut app = TestApp::new().with_open_round("r");
    let link = app.link("r", "design1");
    let answers = crate::harness::same(4);
    let ballots = app.employee().collect(&link, &answers, Some("More time."), &mut app.rng).unwrap();
    let ballots = [ballots.answers, ballots.comment.unwrap()];
    for ballot in &ballots {
        app.employee().hand_in(ballot).unwrap();
    }
    let columns = ["round", "mac", "same", "box"].map(str::to_owned);
    let rows =
        support::dump_rows(app.service.config().answers.here().unwrap().db(), "sealed_ballot", &columns);
    assert_eq!(rows.len(), 2);
    for ballot in &ballots {
        let request = &ballot.request;
        let leaf = candor_protocol::token::Proof::of(request).leaf();
        let parts: [&[u8]; 7] = [
            request.prefix.as_bytes(),
            request.pk.as_bytes(),
            request.token.as_bytes(),
            request.commit.as_bytes(),
            request.sig.as_bytes(),
            request.ballot.as_bytes(),
            leaf.as_bytes(),
        ];
        for part in parts {
            let seen = hex::encode_upper(&part[..12]);
            assert!(rows.iter().all(|row| !row.to_uppercase().contains(&seen)));
        }
    }
}

//! The storage contract, on both kinds of database.

use candor_db::{AnyConnection, Database, DbError, Side};
use diesel::RunQueryDsl;

use crate::{harness::TestApp, support};

#[test]
fn migrations_go_up_down_and_up_again() {
    for side in [Side::People, Side::Answers] {
        for on in support::databases(side) {
            on.database.down_and_up(side).unwrap_or_else(|error| panic!("{:?}: {error}", on.database));
        }
    }
}

#[test]
fn a_database_that_a_newer_candor_made_is_left_alone() {
    for side in [Side::People, Side::Answers] {
        for on in support::databases(side) {
            let (database, address) = (&on.database, on.database.address().clone());
            let add = "INSERT INTO __diesel_schema_migrations (version) VALUES ('99990101000000')";
            match &mut *database.connection().unwrap() {
                AnyConnection::Sqlite(inner) => diesel::sql_query(add).execute(inner),
                AnyConnection::Postgres(inner) => diesel::sql_query(add).execute(inner),
            }
            .unwrap();
            let refused = Database::open(&address, side).map(drop).unwrap_err().to_string();
            assert!(
                refused.contains("was made by a newer candor") && refused.contains("99990101000000"),
                "{refused}"
            );
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
        let keys = std::fs::read_dir(app.folder().join("keys").join(side)).unwrap();
        let keys = keys.filter(|file| file.as_ref().unwrap().path().extension().is_some()).count();
        assert_eq!(keys, 0, "the key file of the {side} side is gone");
    }
}

#[test]
fn a_cancelled_round_leaves_nothing_but_the_fact() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.answer("r", "design1", 4).unwrap();
        let config = app.service.config();
        let cancel = || candor_server::app::cancel(config, &crate::harness::round("r"), &app.by()).unwrap();
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
fn every_table_and_every_column_says_what_it_holds() {
    for folder in ["people/sqlite", "people/postgres", "answers/sqlite", "answers/postgres"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
        for migration in std::fs::read_dir(folder).unwrap() {
            let path = migration.unwrap().path().join("up.sql");
            let text = std::fs::read_to_string(&path).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            for (at, line) in lines.iter().enumerate() {
                let is_table = line.starts_with("CREATE TABLE");
                let is_column = line.starts_with("    ") && line.as_bytes()[4].is_ascii_lowercase();
                let says = if is_table { lines[at - 1].starts_with("-- ") } else { line.contains(" -- ") };
                assert!(says || !(is_table || is_column), "{}: {line}", path.display());
            }
        }
    }
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

#[test]
fn nobodys_step_is_ended_while_two_processes_rewrite_the_database() {
    for app in TestApp::on_each_database() {
        let other = app.settings.open().unwrap();
        let databases = [app.service.config().people.db(), other.people.db()];
        std::thread::scope(|all| {
            for db in databases {
                all.spawn(move || (0..8).for_each(|_| db.compact().unwrap()));
                for table in ["outbox", "journal"] {
                    all.spawn(move || {
                        for turn in 0..200 {
                            // As a step does: on a connection that may be new, some tables in some order.
                            let other = if turn % 2 == 0 { "invitation" } else { "round" };
                            let done = db.run("step", |connection| {
                                for table in [table, other, "leader"] {
                                    let statement = format!("DELETE FROM {table} WHERE 1 = 0");
                                    match &mut *connection {
                                        AnyConnection::Sqlite(inner) => {
                                            diesel::sql_query(statement).execute(inner)
                                        }
                                        AnyConnection::Postgres(inner) => {
                                            diesel::sql_query(statement).execute(inner)
                                        }
                                    }?;
                                }
                                Ok::<_, DbError>(())
                            });
                            done.unwrap_or_else(|error| panic!("{}: {error:?}", app.label));
                        }
                    });
                }
            }
        });
    }
}

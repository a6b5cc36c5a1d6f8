//! Closing: wherever the power goes, closing again gives the same result; and whatever lies in the table, every row is
//! counted or listed.

mod table;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use candor_answers::{self as answers, State};
use candor_audit::{Files, audit};
use candor_db::{Address, AnyConnection, Database};
use candor_disclosure::release::Release;
use candor_people as people;
use candor_protocol::{
    record::{Record, SignedRecord},
    survey::{AuditMode, Promise},
    token::{AnswersRequest, BallotBox, Leaf, MacKey, Proof, Scope, Stored},
};
use candor_rehearse::TestService;
use candor_server::app::{self, Config};
use diesel::{
    QueryableByName, RunQueryDsl,
    connection::SimpleConnection,
    sql_types::{Binary, Text},
};

use rand::{SeedableRng, rngs::StdRng};

use crate::{
    forger::{CircleKey, ForgedRound, flat},
    harness::{TestApp, round, same},
    support::count_rows,
};

const NAME: &str = "r";

#[derive(QueryableByName, Clone)]
struct Row {
    #[diesel(sql_type = Binary)]
    mac: Vec<u8>,
    #[diesel(sql_type = Binary)]
    same: Vec<u8>,
    #[diesel(sql_type = Binary)]
    sealed: Vec<u8>,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

fn sql(db: &Database, text: &str) {
    match &mut *db.connection().unwrap() {
        AnyConnection::Sqlite(inner) => inner.batch_execute(text).unwrap(),
        AnyConnection::Postgres(inner) => inner.batch_execute(text).unwrap(),
    }
}

fn load<T>(db: &Database, text: &str) -> Vec<T>
where
    T: QueryableByName<diesel::sqlite::Sqlite> + QueryableByName<diesel::pg::Pg> + 'static,
{
    match &mut *db.connection().unwrap() {
        AnyConnection::Sqlite(inner) => diesel::sql_query(text).load(inner).unwrap(),
        AnyConnection::Postgres(inner) => diesel::sql_query(text).load(inner).unwrap(),
    }
}

fn is_sqlite(db: &Database) -> bool {
    matches!(db.address(), Address::Sqlite(_))
}

fn rows(db: &Database, name: &str) -> Vec<Row> {
    load(
        db,
        &format!("SELECT mac, same, box AS sealed FROM sealed_ballot WHERE round = '{name}' ORDER BY mac"),
    )
}

fn blob(db: &Database, bytes: &[u8]) -> String {
    let hex = hex::encode(bytes);
    if is_sqlite(db) { format!("X'{hex}'") } else { format!("'\\x{hex}'::bytea") }
}

fn insert(db: &Database, name: &str, row: &Row) {
    let [mac, same, sealed] = [&row.mac, &row.same, &row.sealed].map(|bytes| blob(db, bytes));
    sql(
        db,
        &format!(
            "INSERT INTO sealed_ballot (round, mac, same, box) VALUES ('{name}', {mac}, {same}, {sealed})"
        ),
    );
}

/// An open round as it lies on the answers side, to be put back there.
struct Snapshot {
    rows: Vec<Row>,
    keys: Vec<(PathBuf, Vec<u8>)>,
}

fn key_files(app: &TestApp, name: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(app.folder().join("keys/answers")).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with(&format!("{name}."))).collect()
}

impl Snapshot {
    fn take(app: &TestApp, name: &str) -> Self {
        let keys = key_files(app, name).into_iter().map(|path| (path.clone(), fs::read(path).unwrap()));
        Self { rows: rows(app.service.config().answers.here().unwrap().db(), name), keys: keys.collect() }
    }

    fn put_back(&self, app: &TestApp, name: &str) {
        let db = app.service.config().answers.here().unwrap().db();
        sql(
            db,
            &format!(
                "DELETE FROM sealed_ballot WHERE round = '{name}'; DELETE FROM comment WHERE round = '{name}'; \
                 UPDATE round SET state = 'open', release = NULL, record = NULL, audit = NULL, audit_taken = FALSE, \
                 comments_left_out = FALSE \
                 WHERE name = '{name}'"
            ),
        );
        self.rows.iter().for_each(|row| insert(db, name, row));
        self.put_keys_back();
    }

    fn put_keys_back(&self) {
        self.keys.iter().for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
    }
}

/// A round of the company in which ten people answer and five of them comment.
fn answered(app: TestApp) -> TestApp {
    let mut app = app.with_open_round(NAME);
    let people = [
        "design1", "design2", "design3", "design4", "design5", "north1", "north2", "north3", "south1",
        "south2",
    ];
    for (at, person) in people.iter().enumerate() {
        let (link, comment) = (app.link(NAME, person), (at % 2 == 0).then(|| format!("Comment {at}.")));
        let value = u8::try_from(at % 5 + 1).unwrap();
        app.employee().answer(&link, &same(value), comment.as_deref(), &mut app.rng).unwrap();
    }
    app
}

/// A process of its own over the same databases and folders.
fn another_process(app: &TestApp) -> Config {
    let mut settings =
        TestService::settings(&app.folder(), &app.folder().join("outbox"), "http://127.0.0.1:8080");
    let config = app.service.config();
    let url = |db: &Database| match db.address() {
        Address::Sqlite(_) => None,
        Address::Postgres(url) => Some(url.clone()),
    };
    (settings.people_db, settings.answers_db) =
        (url(config.people.db()), url(config.answers.here().unwrap().db()));
    settings.open().unwrap()
}

/// Release, the exact text of the record, audit file: what has to be the same however often closing was cut off.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    release: String,
    record: String,
    audit_file: String,
    comments: Vec<String>,
}

fn outcome(app: &TestApp, name: &str) -> Outcome {
    let (config, round) = (app.service.config(), round(name));
    let signed = answers::record(config.answers.here().unwrap(), &round).unwrap().unwrap();
    let signed: SignedRecord = serde_json::from_str(&signed).unwrap();
    let promise = answers::promise(config.answers.here().unwrap(), &round).unwrap();
    let key: candor_protocol::token::ReceiptPublicKey = promise.manifest().receipt_pk.parse().unwrap();
    assert!(key.verify_record(promise.hash(), &signed.record, &signed.sig));
    let mut comments = comments(app, name);
    comments.sort();
    Outcome {
        release: answers::release(config.answers.here().unwrap(), &round).unwrap().unwrap().0,
        record: signed.record,
        audit_file: answers::audit_file(config.answers.here().unwrap(), &round, &app.by()).unwrap(),
        comments,
    }
}

/// Comments in the order in which they lie.
fn comments(app: &TestApp, name: &str) -> Vec<String> {
    let db = app.service.config().answers.here().unwrap().db();
    let order = if is_sqlite(db) { "" } else { "ORDER BY ctid" };
    let lines: Vec<Line> = load(db, &format!("SELECT text FROM comment WHERE round = '{name}' {order}"));
    lines.into_iter().map(|line| line.text).collect()
}

fn state(app: &TestApp) -> State {
    answers::state(app.service.config().answers.here().unwrap(), &round(NAME)).unwrap().unwrap()
}

/// At no moment are ballots and a result there together, or neither.
fn either_ballots_or_a_result(app: &TestApp, ballots: usize, when: &str) {
    let config = app.service.config();
    let there = rows(config.answers.here().unwrap().db(), NAME).len();
    let result = answers::release(config.answers.here().unwrap(), &round(NAME)).unwrap().is_some();
    let record = answers::record(config.answers.here().unwrap(), &round(NAME)).unwrap().is_some();
    assert!(
        (there, result, record) == (ballots, false, false) || (there, result, record) == (0, true, true),
        "{when} on {}: {there} ballots, result {result}, record {record}",
        app.label
    );
    let keys = key_files(app, NAME).len();
    assert!(result || keys == 1, "{when} on {}: without their key the ballots are lost", app.label);
}

/// Takes the next step of closing the answers side in a process of its own; the people side has nothing more to do then.
fn close(config: &Config) -> Result<(), answers::CloseError> {
    let make = app::result_of;
    answers::close(
        config.answers.here().unwrap(),
        &round(NAME),
        None,
        make,
        &candor_journal::By::itself(crate::harness::noon()),
        &mut StdRng::seed_from_u64(3),
    )
}

fn resume_and_compare(app: &TestApp, expected: &Outcome, when: &str) {
    let when = format!("{when} on {}", app.label);
    let closed_again = another_process(app);
    close(&closed_again).unwrap();
    if state(app) == State::Counted {
        close(&closed_again).unwrap();
    }
    assert_eq!(state(app), State::Closed, "{when}");
    assert_eq!(outcome(app, NAME), *expected, "{when}");
    assert!(key_files(app, NAME).is_empty(), "{when}: the keys are there");
    assert_eq!(count_rows(app.service.config().answers.here().unwrap().db(), "sealed_ballot"), 0, "{when}");
}

/// An undisturbed close of the same ballots.
fn undisturbed(app: &mut TestApp, snapshot: &Snapshot) -> Outcome {
    app::close(app.service.config(), &round(NAME), None, &app.by(), &mut app.rng).unwrap();
    let expected = outcome(app, NAME);
    assert_eq!(Release::from_text(&expected.release).unwrap().numbers().answered(), 10);
    assert_eq!(expected.comments.len(), 5);
    snapshot.put_back(app, NAME);
    expected
}

/// Makes the statement fail that would take a round to a state, or would empty the ballots.
fn cut(db: &Database, before: &str, when: &str) {
    let (before, when) =
        (before.to_owned(), if when.is_empty() { String::new() } else { format!("WHEN ({when})") });
    sql(
        db,
        &match is_sqlite(db) {
            true => format!(
                "CREATE TRIGGER power BEFORE {before} {when} BEGIN SELECT RAISE(ABORT, 'the power went'); END"
            ),
            false => format!(
                "CREATE OR REPLACE FUNCTION power() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION \
             'the power went'; END $$; CREATE TRIGGER power BEFORE {before} FOR EACH ROW {when} EXECUTE FUNCTION power()"
            ),
        },
    );
}

fn mend(db: &Database, table: &str) {
    sql(
        db,
        &if is_sqlite(db) { "DROP TRIGGER power".into() } else { format!("DROP TRIGGER power ON {table}") },
    );
}

#[test]
fn wherever_closing_is_cut_off_closing_again_gives_the_same_result() {
    for app in TestApp::on_each_database() {
        let mut app = answered(app);
        let snapshot = Snapshot::take(&app, NAME);
        let expected = undisturbed(&mut app, &snapshot);
        let ballots = snapshot.rows.len();
        let db = app.service.config().answers.here().unwrap().db();
        let begin = || {
            snapshot.put_back(&app, NAME);
            another_process(&app)
        };
        let check = |stopped_at: State, when: &str| {
            assert_eq!(state(&app), stopped_at, "{when} on {}", app.label);
            either_ballots_or_a_result(&app, ballots, when);
            resume_and_compare(&app, &expected, when);
        };

        people::close(&begin().people, &round(NAME), &app.by()).unwrap();
        check(State::Open, "after the people side");

        let config = begin();
        cut(db, "UPDATE ON round", "NEW.state = 'closing'");
        close(&config).unwrap_err();
        mend(db, "round");
        check(State::Open, "while stopping");

        let config = begin();
        let rng = &mut StdRng::seed_from_u64(4);
        let make =
            |_: &Promise, _: answers::Counted| -> answers::Made { panic!("the power went (expected)") };
        let cut_off = || {
            answers::close(
                config.answers.here().unwrap(),
                &round(NAME),
                None,
                make,
                &candor_journal::By::itself(crate::harness::noon()),
                rng,
            )
        };
        catch_unwind(AssertUnwindSafe(cut_off)).unwrap_err();
        check(State::Closing, "after opening the ballots, before storing anything");

        for (before, when, table) in [
            ("UPDATE ON round", "NEW.state = 'counted'", "round"),
            ("UPDATE ON round", "NEW.record IS NOT NULL", "round"),
            ("INSERT ON comment", "", "comment"),
            ("DELETE ON sealed_ballot", "", "sealed_ballot"),
        ] {
            let config = begin();
            cut(db, before, when);
            close(&config).unwrap_err();
            mend(db, table);
            check(State::Closing, &format!("in the transaction that stores the result, at {before} {when}"));
        }

        // A folder in the place of a key file cannot be overwritten: destroying the keys stops there.
        let blocked = app.folder().join("keys/answers").join(format!("{NAME}.blocked.key"));
        let stop_at_the_keys = || {
            let config = begin();
            close(&config).unwrap();
            assert!(!key_files(&app, NAME).is_empty(), "counted, and the keys are still there");
            fs::create_dir(&blocked).unwrap();
            close(&config).unwrap_err();
            fs::remove_dir(&blocked).unwrap();
        };
        stop_at_the_keys();
        snapshot.put_keys_back();
        check(State::Counted, "after storing the result, before destroying the keys");
        stop_at_the_keys();
        snapshot.keys.iter().for_each(|(path, bytes)| fs::write(path, vec![0; bytes.len() / 2]).unwrap());
        check(State::Counted, "while destroying the keys");
        stop_at_the_keys();
        key_files(&app, NAME).iter().for_each(|path| fs::remove_file(path).unwrap());
        check(State::Counted, "after destroying the keys, before rewriting the file");

        for spoil in [
            "UPDATE round SET release = release || ' '",
            "UPDATE round SET record = replace(record, '\"sig\"', '\"gis\"')",
            // It can be read as before, and was not signed.
            r#"UPDATE round SET record = replace(record, 'unreadable\":0', 'unreadable\":7')"#,
        ] {
            let config = begin();
            close(&config).unwrap();
            let kept = outcome(&app, NAME).release;
            sql(db, spoil);
            let refused = close(&config).unwrap_err();
            assert!(matches!(refused, answers::CloseError::ReadBack(_)), "{refused}");
            assert_eq!(
                key_files(&app, NAME).len(),
                1,
                "{spoil}: nothing is destroyed before it was read back"
            );
            sql(db, &format!("UPDATE round SET release = '{}'", kept.replace('\'', "''")));
            sql(db, "UPDATE round SET record = replace(record, '\"gis\"', '\"sig\"')");
            sql(db, r#"UPDATE round SET record = replace(record, 'unreadable\":7', 'unreadable\":0')"#);
            check(State::Counted, spoil);
        }

        let config = begin();
        close(&config).unwrap();
        cut(db, "UPDATE ON round", "NEW.state = 'closed'");
        close(&config).unwrap_err();
        mend(db, "round");
        check(State::Counted, "before the last note");
        close(&another_process(&app)).unwrap();
        assert_eq!(outcome(&app, NAME), expected, "closing a closed round changes nothing");
    }
}

/// `candor round close` as a process of its own.
fn close_elsewhere(app: &TestApp) -> Child {
    let config = app.service.config();
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.args(["round", "close", NAME, "--yes", NAME, "--data"]).arg(app.folder().join("data"));
    command.arg("--keys").arg(app.folder().join("keys"));
    for (flag, db) in
        [("--people-db", config.people.db()), ("--answers-db", config.answers.here().unwrap().db())]
    {
        if let Address::Postgres(url) = db.address() {
            command.args([flag, url]);
        }
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[test]
fn kill_minus_nine_at_any_moment_of_closing_changes_nothing_in_the_result() {
    for app in TestApp::on_each_database() {
        let mut app = answered(app);
        let snapshot = Snapshot::take(&app, NAME);
        let expected = undisturbed(&mut app, &snapshot);
        let begun = Instant::now();
        assert!(close_elsewhere(&app).wait().unwrap().success());
        let whole = begun.elapsed();
        assert_eq!(outcome(&app, NAME), expected, "in a process of its own");

        // At fixed moments, and as soon as a step is seen to be done.
        let seen = |step: usize, begun: Instant| match step {
            0..8 => begun.elapsed() > whole * u32::try_from(step).unwrap() / 8,
            8 => state(&app) == State::Closing,
            9 => state(&app) == State::Counted,
            _ => key_files(&app, NAME).is_empty(),
        };
        let mut killed = 0;
        for step in 1..=10 {
            snapshot.put_back(&app, NAME);
            if step == 10 {
                close(&another_process(&app)).unwrap(); // what is left is the step that destroys the keys
            }
            let begun = Instant::now();
            let mut child = close_elsewhere(&app);
            while !seen(step, begun) && child.try_wait().unwrap().is_none() {
                std::thread::sleep(Duration::from_micros(200));
            }
            child.kill().unwrap(); // SIGKILL; fine if it ended by itself
            killed += usize::from(!child.wait().unwrap().success());
            let when = format!("killed after {:?}, at {step}", begun.elapsed());
            either_ballots_or_a_result(&app, snapshot.rows.len(), &when);
            resume_and_compare(&app, &expected, &when);
        }
        assert!(killed >= 3, "{killed} of 10 were killed before they ended, on {}", app.label);
    }
}

mod damage;

//! A round that two officers guard: nobody can open an answer without both passphrases, not even whoever has the
//! databases and the key folder.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use candor_answers::{self as answers, State};
use candor_clock::{self as clock, Clock};
use candor_db::{AnyConnection, Database};
use candor_disclosure::release::Release;
use candor_people as people;
use candor_protocol::{
    survey::RoundName,
    token::{OpeningKey, open_stored},
};
use candor_rehearse::{Employee, TestService};
use candor_server::{app::Config, worker};
use diesel::{QueryableByName, RunQueryDsl, sql_types::Binary};

use crate::{
    harness::{UNITS, people as people_csv, round, same},
    support::{count_rows, logs},
};

const FIRST: &str = "correct horse battery staple";
const SECOND: &str = "paper clip inkwell lantern";
const OFFICERS: [&str; 4] = ["--officer", "first@acme.example", "--officer", "second@acme.example"];

/// Types lines into a command: whether it succeeded, what it printed, what it complained of.
fn typed(folder: &Path, words: &[&str], lines: &[&str]) -> (bool, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(words)
        .args(["--data", "data", "--keys", "keys", "--outbox", "outbox"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may end without reading: then the pipe is closed, and that is no failure here.
    let _ = child.stdin.take().unwrap().write_all((lines.join("\n") + "\n").as_bytes());
    let done = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.success(), text(done.stdout), text(done.stderr))
}

fn settings(folder: &Path) -> candor_server::config::Settings {
    TestService::settings(folder, &folder.join("outbox"), "http://127.0.0.1:8080")
}

/// Opens a round from the command line, and lets ten people answer it over HTTP.
fn open_and_answer(folder: &Path, name: &str, words: &[&str], lines: &[&str]) {
    let words = [&["round", "open", name, "--yes", name], words].concat();
    let (good, said, error) = typed(folder, &words, lines);
    assert!(good, "{said}{error}");
    for passphrase in lines {
        assert!(!said.contains(passphrase) && !error.contains(passphrase), "a passphrase is never shown");
    }
    answer(TestService::open(&settings(folder), Clock::system(), &mut clock::system_rng()).unwrap(), name);
}

/// Ten people answer a round over HTTP.
fn answer(service: TestService, name: &str) {
    let rng = &mut clock::system_rng();
    let employee = Employee::at(service.base());
    for (_, link) in service.links(&round(name)).unwrap().iter().take(10) {
        employee.answer(link, &same(4), None, rng).unwrap();
    }
    service.close();
}

/// The company of the harness, with a round that is guarded and one that is not.
fn company() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people_csv()).unwrap();
    let (good, _, error) =
        typed(at, &["roster", "import", "--units", "units.csv", "--people", "people.csv"], &[]);
    assert!(good, "{error}");
    folder
}

fn state(config: &Config, name: &RoundName) -> State {
    answers::state(config.answers.here().unwrap(), name).unwrap().unwrap()
}

fn key_files(folder: &Path, name: &str) -> Vec<Vec<u8>> {
    let all = fs::read_dir(folder.join("keys/answers")).unwrap().map(|entry| entry.unwrap().path());
    let ours = |path: &std::path::PathBuf| {
        path.file_name().unwrap().to_string_lossy().starts_with(&format!("{name}."))
    };
    all.filter(ours).map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn a_guarded_round_waits_for_both_officers_and_nobody_else_closes_it() {
    logs::listen();
    let (folder, name) = (company(), round("guarded"));
    let at = folder.path();
    let open = [&["round", "open", "guarded", "--yes", "guarded"], OFFICERS.as_slice()].concat();
    let (good, _, error) = typed(at, &open, &[FIRST, "too short"]);
    assert!(!good && error.contains("a passphrase has 9 characters: expected at least 16"), "{error}");
    open_and_answer(at, "guarded", &OFFICERS, &[FIRST, SECOND]);

    let config = settings(at).open().unwrap();
    assert!(people::promise(&config.people, &name).unwrap().manifest().officers, "everybody can see it");
    let (_, said, _) = typed(at, &["round", "status"], &[]);
    assert!(!said.contains("waits"), "{said}");

    // The clock stops the round, and that is all it can do.
    let later = Clock::fixed(Clock::system().now() + chrono::TimeDelta::days(15));
    for _ in 0..2 {
        assert_eq!(worker::run_due(&config, &later, &mut clock::system_rng()).unwrap(), 0);
    }
    assert_eq!(state(&config, &name), State::Closing);
    let heard = logs::text();
    assert!(heard.contains("the round guarded waits for two officers"), "it says so");
    assert!(heard.contains("candor round close guarded"), "and what to do");
    let (_, said, _) = typed(at, &["round", "status"], &[]);
    assert!(said.contains("waits for two officers: candor round close guarded"), "{said}");

    let db = config.answers.here().unwrap().db();
    let keys = key_files(at, "guarded");
    let close = |lines: &[&str]| typed(at, &["round", "close", "guarded", "--yes", "guarded"], lines);
    for wrong in [[FIRST, FIRST], [SECOND, FIRST], [FIRST, "paper clip inkwell lanterns"], ["", ""]] {
        let (good, said, error) = close(&wrong);
        assert!(!good && said.contains("guarded by two officers"), "{said}");
        assert!(error.contains("expected the passphrases of both officers"), "{error}");
        assert_eq!(count_rows(db, "sealed_ballot"), 10);
        assert_eq!((state(&config, &name), key_files(at, "guarded")), (State::Closing, keys.clone()));
        assert_eq!(answers::release(config.answers.here().unwrap(), &name).unwrap(), None);
    }

    let (good, said, error) = close(&[FIRST, SECOND]);
    assert!(good, "{said}{error}");
    assert!(!said.contains(FIRST) && !said.contains(SECOND));
    assert_eq!((state(&config, &name), key_files(at, "guarded").len()), (State::Counted, 1));
    // The clock reads the result back, and destroys the keys without anybody's passphrase.
    worker::run_due(&config, &later, &mut clock::system_rng()).unwrap();
    assert_eq!((state(&config, &name), key_files(at, "guarded").len()), (State::Closed, 0));
    let (release, _) = answers::release(config.answers.here().unwrap(), &name).unwrap().unwrap();
    assert_eq!(Release::from_text(&release).unwrap().numbers().answered(), 10);
    let (_, said, _) = typed(at, &["round", "status"], &[]);
    assert!(!said.contains("waits"), "{said}");
    let heard = logs::text();
    assert!(!heard.contains(FIRST) && !heard.contains(SECOND), "no passphrase is ever logged");
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Binary)]
    mac: Vec<u8>,
    #[diesel(sql_type = Binary)]
    sealed: Vec<u8>,
}

fn rows(db: &Database, name: &str) -> Vec<Row> {
    let query =
        diesel::sql_query(format!("SELECT mac, box AS sealed FROM sealed_ballot WHERE round = '{name}'"));
    let AnyConnection::Sqlite(inner) = &mut *db.connection().unwrap() else { panic!("only for SQLite") };
    query.load(inner).unwrap()
}

#[test]
fn an_attacker_with_databases_and_key_folder_opens_no_guarded_box_and_every_other() {
    let folder = company();
    let at = folder.path();
    // A quarter ago, because rounds do not follow each other at once.
    let (before, rng) =
        (Clock::fixed(Clock::system().now() - chrono::TimeDelta::days(90)), &mut clock::system_rng());
    let service = TestService::open(&settings(at), before, rng).unwrap();
    let built_in = candor_protocol::survey::Instrument::built_in();
    let k = candor_protocol::survey::Threshold::DEFAULT;
    service.open_round(&round("plain"), &built_in, k, &crate::harness::quiet, rng).unwrap();
    answer(service, "plain");
    open_and_answer(at, "guarded", &OFFICERS, &[FIRST, SECOND]);
    let config = settings(at).open().unwrap();
    // Whatever stands in the key files, taken as the key: every 32 bytes of them.
    let opened = |name: &str| {
        let promise = people::promise(&config.people, &round(name)).unwrap();
        let rows = rows(config.answers.here().unwrap().db(), name);
        assert_eq!(rows.len(), 10);
        let files = key_files(at, name);
        assert_eq!(files.len(), 1);
        let keys: Vec<OpeningKey> = files[0]
            .windows(32)
            .filter_map(|bytes| OpeningKey::from_bytes(bytes.try_into().unwrap()).ok())
            .collect();
        assert!(keys.len() > 100);
        let opens = |row: &&Row| {
            keys.iter().any(|key| open_stored(&row.mac, &row.sealed, key, promise.hash()).is_some())
        };
        rows.iter().filter(opens).count()
    };
    assert_eq!(opened("plain"), 10, "the attacker knows what to look for");
    assert_eq!(opened("guarded"), 0);
    // Nor does the passphrase stand anywhere.
    let mut folders = vec![at.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                let text = String::from_utf8_lossy(&bytes);
                assert!(!text.contains(FIRST) && !text.contains(SECOND), "{}", path.display());
            }
        }
    }
}

//! A start that looks before it serves: each way in which data, keys and sides do not fit is named and refused, or accepted by a word.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    harness::{UNITS, people},
    support::{copy_folder, process::Process},
};

fn run(at: &Path, words: &[&str]) -> (bool, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(words)
        .current_dir(at)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    (done.status.success(), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
}

fn works(at: &Path, words: &[&str]) -> String {
    let (good, said) = run(at, words);
    assert!(good, "{words:?}: {said}");
    said
}

/// A command that is refused, in one line, whatever it is: a server and a look.
fn refused(at: &Path, expected: &str) {
    for words in [&["serve", "--listen", "127.0.0.1:0"][..], &["round", "status"]] {
        let (good, said) = run(at, words);
        assert!(!good && said.contains(expected), "{words:?}: {said}");
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    }
}

fn with_open_round() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
    works(at, &["roster", "import", "--units", "units.csv", "--people", "people.csv"]);
    works(at, &["round", "open", "r", "--yes", "r"]);
    folder
}

fn key_file(at: &Path, side: &str) -> std::path::PathBuf {
    let all = fs::read_dir(at.join("candor-keys").join(side)).unwrap();
    let mut all = all.map(|entry| entry.unwrap().path());
    all.find(|path| path.extension().is_some_and(|end| end == "key")).unwrap()
}

#[test]
fn a_mistyped_data_folder_is_no_new_installation() {
    let folder = with_open_round();
    let at = folder.path();
    let (good, said) = run(at, &["round", "status", "--data", "candor-dta"]);
    assert!(!good && said.contains("is this the right data folder?"), "{said}");
    assert!(!at.join("candor-dta/people.db").exists(), "nothing is made there");
    // Keys of another one.
    let other = with_open_round();
    let keys = other.path().join("candor-keys");
    let (good, said) = run(at, &["round", "status", "--accept-restore", "--keys", keys.to_str().unwrap()]);
    assert!(!good && said.contains("belongs to another database"), "{said}");
    assert!(works(at, &["round", "status"]).contains("open"));
}

#[test]
fn a_restored_or_empty_database_and_keys_that_are_gone_are_refused_until_somebody_accepts_them() {
    let folder = with_open_round();
    let at = folder.path();
    let (data, keys, backup) = (at.join("candor-data"), at.join("candor-keys"), at.join("backup"));
    copy_folder(&data, &backup);
    drop(Process::serve(at, &[])); // each start makes it older
    fs::remove_dir_all(&data).unwrap();
    copy_folder(&backup, &data);
    refused(at, "the database is older than what lies beside it");
    assert!(works(at, &["round", "status", "--accept-restore"]).contains("open"));
    works(at, &["round", "status"]);

    fs::rename(&keys, at.join("away")).unwrap();
    refused(at, "is it mounted, and the right one?");
    fs::remove_dir_all(&keys).unwrap();
    fs::rename(at.join("away"), &keys).unwrap();
    works(at, &["round", "status"]);

    fs::remove_dir_all(&data).unwrap();
    refused(at, "is this the right data folder?");
}

#[test]
fn a_round_whose_keys_are_damaged_or_missing_is_named_before_anything_is_served() {
    for side in ["people", "answers"] {
        let folder = with_open_round();
        let at = folder.path();
        let file = key_file(at, side);
        let mut bytes = fs::read(&file).unwrap();
        bytes[10] ^= 1;
        fs::write(&file, &bytes).unwrap();
        let serve = ["serve", "--listen", "127.0.0.1:0"];
        let (good, said) = run(at, &serve);
        let what = if side == "people" { "cannot give tokens" } else { "cannot take answers" };
        assert!(!good && said.contains(what) && said.contains("is damaged"), "{side}: {said}");
        fs::remove_file(&file).unwrap();
        let (good, said) = run(at, &serve);
        assert!(!good && said.contains("the round r") && said.contains("No such file"), "{side}: {said}");
        drop(Process::serve(at, &["--accept-restore"]));
    }
}

#[test]
fn sides_that_do_not_fit_are_named() {
    let folder = with_open_round();
    let at = folder.path();
    let path = at.join("candor-data/answers.db");
    let change = |sql: &str| {
        use diesel::{Connection as _, RunQueryDsl as _};
        let mut conn = diesel::SqliteConnection::establish(path.to_str().unwrap()).unwrap();
        diesel::sql_query(sql).execute(&mut conn).unwrap();
    };
    change("UPDATE round SET name = 's'");
    let serve = ["serve", "--listen", "127.0.0.1:0"];
    let (good, said) = run(at, &serve);
    assert!(!good && said.contains("the answers side does not know the open round r"), "{said}");
    change("UPDATE round SET name = 'r', fingerprint = '00'");
    let (good, said) = run(at, &serve);
    assert!(!good && said.contains("another promise of the round r"), "{said}");
}

#[test]
fn a_second_server_and_a_demos_data_are_refused() {
    let folder = with_open_round();
    let at = folder.path();
    let first = Process::serve(at, &[]);
    let (good, said) = run(at, &["serve", "--listen", "127.0.0.1:0"]);
    assert!(!good && said.contains("another candor serves the data folder"), "{said}");
    assert!(works(at, &["round", "status"]).contains("open"), "commands may run beside it");
    drop(first);
    drop(Process::serve(at, &[]));
    fs::write(at.join(".made-up-data"), "").unwrap();
    let (good, said) = run(at, &["serve", "--listen", "127.0.0.1:0"]);
    assert!(!good && said.contains("made by a demo"), "{said}");
}

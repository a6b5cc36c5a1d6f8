//! What is no backup, and what is not put back.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use candor_server::backup::{self, BackupFailed, MarkError};

use super::{back_up, restore};
use crate::{
    harness::{TestApp, UNITS, people},
    support::process::Process,
};

#[test]
fn a_changed_backup_and_a_folder_without_a_mark_are_refused() {
    for app in TestApp::on_each_database() {
        let app = app.with_open_round("r");
        let (from, now) = (back_up(&app), app.clock.now());
        let _app = app.stopped(|settings| {
            let file = fs::read_dir(&from).unwrap().map(|entry| entry.unwrap().path());
            let file = file.into_iter().find(|path| path.to_string_lossy().contains("people.")).unwrap();
            let mut bytes = fs::read(&file).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(&file, bytes).unwrap();
            let refused = restore(settings, &from, now).unwrap_err().to_string();
            assert!(refused.contains("is not the file that was verified"), "{refused}");
            fs::remove_file(from.join("mark.json")).unwrap();
            let refused = restore(settings, &from, now).unwrap_err();
            assert!(matches!(refused, backup::RestoreError::Mark(MarkError::None { .. })), "{refused}");
        });
    }
}

#[test]
fn a_backup_lies_neither_with_the_keys_nor_with_the_data_and_one_that_fails_leaves_nothing() {
    let app = TestApp::new().with_open_round("r");
    let sources = app.settings.sources_of(app.service.config());
    for into in [
        &app.settings.keys,
        &app.settings.data,
        &app.settings.keys.join("people"),
        &app.settings.data.join("b"),
    ] {
        let refused = backup::make(&sources, into, app.clock.now()).unwrap_err();
        assert!(matches!(refused, BackupFailed::Place { .. }), "{refused}");
    }
    // Rows that lead nowhere: it is copied, tried and refused.
    let into = app.folder().join("backups");
    let path = app.settings.data.join("answers.db");
    use diesel::{Connection as _, RunQueryDsl as _};
    let mut conn = diesel::SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    diesel::sql_query("PRAGMA foreign_keys = OFF").execute(&mut conn).unwrap();
    diesel::sql_query("INSERT INTO comment VALUES ('nowhere', x'00', 'u', 't')").execute(&mut conn).unwrap();
    let refused = backup::make(&sources, &into, app.clock.now()).unwrap_err().to_string();
    assert!(refused.contains("answers database"), "{refused}");
    assert_eq!(fs::read_dir(&into).unwrap().count(), 0, "{refused}");
    let left = fs::read_dir(app.settings.data.join("backup-scratch")).unwrap();
    let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).filter(|name| *name != *"lock").collect();
    // The one that was refused lies there until the next backup.
    assert!(left.len() <= 1, "{left:?}");
}

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

#[test]
fn the_written_procedure_brings_a_lost_data_folder_back_and_a_start_needs_no_other_word() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
    works(at, &["roster", "import", "--units", "units.csv", "--people", "people.csv"]);
    works(at, &["round", "open", "r", "--yes", "r"]);
    let server = Process::serve(at, &[]);
    let said = works(at, &["backup", "backups"]);
    let from = said.lines().next().unwrap();
    let (good, said) = run(at, &["restore", from, "--yes", "restore"]);
    assert!(!good && said.contains("another candor serves the data folder"), "{said}");
    drop(server);
    fs::remove_dir_all(at.join("candor-data")).unwrap();
    let (good, said) = run(at, &["round", "status"]);
    assert!(!good && said.contains("new or empty"), "{said}");
    let (good, said) = run(at, &["restore", from]);
    assert!(!good && said.contains("--yes restore"), "{said}");
    let said = works(at, &["restore", from, "--show"]);
    assert!(said.contains("people side, r: open then"), "{said}");
    let (good, _) = run(at, &["round", "status"]);
    assert!(!good, "only shown");
    works(at, &["restore", from, "--yes", "restore"]);
    assert!(works(at, &["round", "status"]).contains("open"));
    drop(Process::serve(at, &[]));
    // Once more over what is there: that is kept aside.
    let said = works(at, &["restore", from, "--yes", "restore"]);
    let aside = said.split("  as ").nth(1).unwrap().split(',').next().unwrap();
    assert!(at.join("candor-data").join(aside).join("people.db").exists(), "{said}");
    // A plain copy still wants the word.
    drop(Process::serve(at, &[]));
    for tail in ["", "-wal", "-shm"] {
        let file = format!("people.db{tail}");
        let _ = fs::remove_file(at.join("candor-data").join(&file));
        let _ = fs::copy(at.join("candor-data").join(aside).join(&file), at.join("candor-data").join(&file));
    }
    let (good, said) = run(at, &["round", "status"]);
    assert!(!good && said.contains("--accept-restore"), "{said}");
}

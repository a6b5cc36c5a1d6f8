//! What candor leaves on a disk: its user's alone, in folders that nobody else can write, and no secret in a list of processes.

#![cfg(unix)]

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::harness::{UNITS, people};

/// A command of a user whose files everybody may read: whether it succeeded, and what it complained of.
fn run(folder: &Path, words: &[&str], variables: &[(&str, &str)]) -> (bool, String) {
    let done = Command::new("sh")
        .args(["-c", "umask 022 && exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_candor")])
        .args(words)
        .envs(variables.iter().copied())
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    (done.status.success(), String::from_utf8(done.stderr).unwrap())
}

fn all_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all_below(&path));
        }
        found.push(path);
    }
    found
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn with_roster(at: &Path) {
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
}

#[test]
fn whatever_candor_writes_belongs_to_its_user_alone() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    with_roster(at);
    let ours = ["units.csv", "people.csv"].map(|name| at.join(name));
    // Somebody left these open to everybody: they are not any more when something is in them.
    fs::create_dir(at.join("export")).unwrap();
    fs::write(at.join("export/release.csv"), "old").unwrap();
    let steps: [&[&str]; 8] = [
        &["roster", "import", "--units", "units.csv", "--people", "people.csv"],
        &["round", "open", "2026-q3", "--yes", "2026-q3"],
        &["account", "invite", "hr@acme.example", "--role", "hr"],
        &["round", "close", "2026-q3", "--yes", "2026-q3"],
        &["round", "audit-file", "2026-q3", "audit.json"],
        &["round", "publish", "2026-q3", "--yes", "2026-q3"],
        &["export", "--out", "export"],
        &["export", "--out", "new/export"],
    ];
    for step in steps {
        if step.contains(&"publish") {
            crate::support::a_day_passes(&at.join("candor-data/answers.db"));
        }
        let (good, error) = run(at, step, &[]);
        assert!(good, "{step:?}: {error}");
    }
    let all = all_below(at);
    for needed in [
        "audit.json",
        "export/release.csv",
        "export/release.xlsx",
        "candor-data/people.db",
        "candor-data/outbox",
    ] {
        assert!(all.contains(&at.join(needed)), "{needed}");
    }
    assert!(all.iter().any(|path| path.extension().is_some_and(|kind| kind == "eml")));
    for path in all.into_iter().filter(|path| !ours.contains(path) && *path != at.join("export")) {
        assert_eq!(mode(&path) & 0o077, 0, "{}: {:o}", path.display(), mode(&path));
    }
}

#[test]
fn a_rehearsal_and_a_demo_write_for_their_user_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (good, error) = run(folder.path(), &["demo", "--dir", "demo", "--no-serve"], &[]);
    assert!(good, "{error}");
    let all = all_below(folder.path());
    assert!(all.iter().any(|path| path.extension().is_some_and(|kind| kind == "png")));
    for path in all {
        assert_eq!(mode(&path) & 0o077, 0, "{}: {:o}", path.display(), mode(&path));
    }
}

#[test]
fn a_folder_that_others_can_write_is_refused_with_what_mends_it() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for (shared, by) in [("candor-data", 0o770), ("candor-keys", 0o707), ("mails", 0o777)] {
        let _ = fs::create_dir_all(at.join(shared));
        fs::set_permissions(at.join(shared), fs::Permissions::from_mode(by)).unwrap();
        let (good, error) = run(at, &["round", "status", "--outbox", "mails"], &[]);
        assert!(!good && error.contains(&format!("chmod go-w {shared}")), "{shared}: {error}");
        assert_eq!(error.trim_end().lines().count(), 1, "{error}");
        let mended = Command::new("chmod").args(["go-w", shared]).current_dir(at).status().unwrap();
        assert!(mended.success());
    }
    assert!(run(at, &["round", "status", "--outbox", "mails"], &[]).0);
}

#[test]
fn secrets_come_from_files_and_whoever_types_one_is_warned() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("smtp"), "smtps://candor:S3cret@mail.example.org\n").unwrap();
    fs::write(at.join("db"), "elsewhere/people.db\n").unwrap();
    // It is the address in the file that is used: sending to no domain is refused, and the database stands where the file says.
    let (good, error) = run(at, &["round", "status"], &[("CANDOR_SMTP_FILE", "smtp")]);
    assert!(!good && error.contains("found no domain to which mail may go"), "{error}");
    assert!(run(at, &["round", "status"], &[("CANDOR_PEOPLE_DB_FILE", "db")]).0);
    assert!(at.join("elsewhere/people.db").exists());
    let (good, error) = run(at, &["round", "status", "--answers-db-file", "none"], &[]);
    assert!(!good && error.contains("the file none of --answers-db cannot be read"), "{error}");
    let both = [("CANDOR_SMTP_FILE", "smtp"), ("CANDOR_SMTP", "smtps://mail.example.org")];
    let (good, error) = run(at, &["round", "status"], &both);
    assert!(!good && error.contains("--smtp and --smtp-file are both set"), "{error}");

    let typed = "smtps://candor:S3cret@mail.example.org";
    for words in [&["--smtp", typed, "round", "status"], &["round", "status", "--smtp", typed]] {
        let (_, error) = run(at, words, &[]);
        assert!(error.contains("warning") && error.contains("--smtp-file"), "{words:?}: {error}");
        assert!(!error.contains("S3cret"), "{error}");
    }
    let (_, error) = run(at, &["round", "status"], &[("CANDOR_SMTP", typed)]);
    assert!(!error.contains("warning"), "{error}");
}

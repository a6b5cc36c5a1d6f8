//! The command line, as its operator types it.

use std::{
    fs,
    io::pipe,
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    check,
    harness::{UNITS, people},
    support,
};

/// Runs a command over a folder: whether it succeeded, what it printed, what it complained of.
fn run(folder: &Path, words: &[&str]) -> (bool, String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(words)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.success(), text(done.stdout), text(done.stderr))
}

fn refused(folder: &Path, words: &[&str], expected: &str) {
    let (good, _, said) = run(folder, words);
    assert!(!good && said.contains(expected), "{words:?}: {said}");
    assert_eq!(said.trim_end().lines().count(), 1, "an error is one line: {said}");
}

#[test]
fn a_quarter_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
    refused(at, &["round", "open", "2026-q3", "--yes", "2026-q3"], "there is no roster yet");
    refused(at, &["export"], "no round has been published yet");

    let import = ["roster", "import", "--units", "units.csv", "--people", "people.csv"];
    assert!(run(at, &import).0);
    let (good, said, _) = run(at, &import);
    assert!(good && said.contains("Nothing changes"), "{said}");

    refused(at, &["round", "open", "2026-q3"], "add --yes 2026-q3");
    refused(at, &["round", "open", "2026-q3", "--yes", "2026-q4"], "nothing was done");
    refused(at, &["round", "open", "Q3", "--yes", "Q3"], "lower-case letters");
    refused(at, &["round", "open", "r", "--k", "4", "--yes", "r"], "from 5 to 50");
    let (good, said, error) = run(at, &["round", "open", "2026-q3", "--yes", "2026-q3"]);
    assert!(good, "{error}");
    for part in ["12 people in 5 units", "2 circles", "Design", "Subject: ", "fingerprint", "12 mails"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    refused(at, &["round", "publish", "2026-q3"], "close it first");
    refused(at, &["round", "close", "2026-q4"], "there is no round 2026-q4");
    refused(at, &["round", "cancel", "2026-q3"], "add --yes 2026-q3");
    assert!(run(at, &["round", "status"]).1.contains("open"));
    refused(at, &["round", "close", "2026-q3"], "add --yes 2026-q3");
    let (good, said, _) = run(at, &["round", "close", "2026-q3", "--yes", "2026-q3"]);
    assert!(good && said.contains("12 invited in 2 circles"), "{said}");
    assert!(said.contains("candor-data") && said.contains("http://127.0.0.1:8080"), "{said}");
    refused(at, &["round", "publish", "2026-q3"], "add --yes 2026-q3");
    refused(at, &["round", "publish", "2026-q3", "--yes", "2026-q2"], "nothing was done");
    refused(at, &["round", "publish", "2026-q3", "--yes", "2026-q3"], "a whole day after it was counted");
    support::a_day_passes(&at.join("candor-data/answers.db"));
    refused(at, &["round", "publish", "2026-q3", "--yes", "2026-q3"], "was not handed out yet");
    assert!(run(at, &["round", "audit-file", "2026-q3", "audit.json"]).0);
    refused(at, &["round", "audit-file", "2026-q3", "audit.json"], "choose another name");
    assert!(run(at, &["round", "publish", "2026-q3", "--yes", "2026-q3"]).0);
    refused(at, &["round", "audit-file", "2026-q3", "late.json"], "is gone");
    let (good, said, _) = run(at, &["export", "--out", "export"]);
    assert!(good, "{said}");
    let csv = fs::read_to_string(at.join("export/release.csv")).unwrap();
    assert!(csv.lines().skip(1).all(|line| line.contains(",hidden,")), "nobody answered: {csv}");
    assert!(run(at, &["mail", "status"]).1.contains("sent"));
}

#[test]
fn a_wrong_setting_is_one_line_that_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    refused(at, &["round", "status", "--keys", "candor-data/keys"], "inside the data folder");
    refused(at, &["round", "status", "--people-db", "x.db", "--answers-db", "x.db"], "never share one");
    refused(at, &["round", "status", "--people-db", "postgres://h/db?sslmode=require"], "postgres-tls");
    refused(at, &["round", "status", "--people-db", "mysql://h/db"], "mysql:// is not known");
    refused(
        at,
        &["round", "status", "--smtp", "smtps://mail.example.org"],
        "found no domain to which mail may go",
    );
    refused(at, &["round", "status", "--public-url", "survey.example.org"], "https://survey.example.org");
    let below = "https://intranet.example.org/survey";
    refused(at, &["serve", "--public-url", below], "at the root of a host only");
}

#[test]
fn the_demo_never_writes_over_anything_that_is_not_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::create_dir(at.join("precious")).unwrap();
    fs::write(at.join("precious/answers.db"), "real").unwrap();
    refused(at, &["demo", "--dir", "precious", "--no-serve"], "is not empty");
    assert_eq!(fs::read_to_string(at.join("precious/answers.db")).unwrap(), "real");
}

/// Runs a command whose output nobody reads: whether it succeeded, and what it complained of.
fn unread(program: &Path, folder: &Path, words: &[&str]) -> (bool, String) {
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let mut command = Command::new(program);
    command.args(words).current_dir(folder).stdin(Stdio::null()).stdout(writer);
    let done = command.output().unwrap();
    (done.status.success(), String::from_utf8(done.stderr).unwrap())
}

#[test]
fn a_step_is_finished_though_nobody_reads_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
    let candor = Path::new(env!("CARGO_BIN_EXE_candor"));
    let finished = |words: &[&str]| {
        let (good, error) = unread(candor, at, words);
        assert!(good && !error.contains("panic"), "{words:?}: {error}");
    };
    finished(&["roster", "import", "--units", "units.csv", "--people", "people.csv"]);
    finished(&["round", "open", "2026-q3", "--yes", "2026-q3"]);
    assert_eq!(fs::read_dir(at.join("candor-data/outbox")).unwrap().count(), 12);
    finished(&["round", "status"]);
    finished(&["mail", "status"]);
    finished(&["round", "close", "2026-q3", "--yes", "2026-q3"]);
    support::a_day_passes(&at.join("candor-data/answers.db"));
    finished(&["round", "audit-file", "2026-q3", "audit.json"]);
    finished(&["round", "publish", "2026-q3", "--yes", "2026-q3"]);
    assert!(run(at, &["round", "status"]).1.contains("published"));
    finished(&["export", "--out", "export"]);
    finished(&["--help"]);
    for program in [candor, check::program()] {
        // What was not read changes no verdict.
        let (good, error) = unread(program, at, &["verify", "export"]);
        assert!(good && error.is_empty(), "{error}");
        let (good, error) = unread(program, at, &["verify", "units.csv"]);
        assert!(!good && error.contains("nothing was checked"), "{error}");
        assert_eq!(error.trim_end().lines().count(), 1, "{error}");
    }
}

#[test]
fn nobody_has_to_read_standard_error_either() {
    let folder = tempfile::tempdir().unwrap();
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.args(["round", "publish", "2026-q3"]).current_dir(folder.path());
    command.env("CANDOR_LOG", "debug").stdout(Stdio::null()).stderr(writer);
    assert_eq!(command.status().unwrap().code(), Some(1), "a panic ends with 101");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_and_the_step_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.args(["roster", "import", "--units", "units.csv", "--people", "people.csv"]).current_dir(at);
    command.stdout(fs::File::create("/dev/full").unwrap());
    let done = command.output().unwrap();
    let error = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1), "{error}");
    assert!(error.starts_with("candor: done, but not everything could be printed: No space left"), "{error}");
    assert!(
        run(at, &["roster", "import", "--units", "units.csv", "--people", "people.csv"])
            .1
            .contains("Nothing changes")
    );
}

/// The words of a text, however it is broken into lines.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_command_shows_its_own_options_and_one_page_shows_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let program = candor::cli::commands();
    let settings: Vec<_> = program.get_arguments().filter(|arg| arg.is_global_set()).collect();
    assert!(settings.len() > 15, "{}", settings.len());
    let flags: Vec<String> = settings.iter().map(|arg| format!("--{}", arg.get_long().unwrap())).collect();
    for (typed, own) in [
        (["--help"].as_slice(), "Commands:"),
        (&["round", "open", "--help"], "--closes"),
        (&["round", "open", "-h"], "--closes"),
        (&["help", "round", "open"], "--closes"),
        (&["mail", "--help"], "deliver"),
        (&["serve", "--help"], "--listen"),
        (&["help"], "Commands:"),
    ] {
        let (good, said, error) = run(at, typed);
        assert!(good, "{typed:?}: {error}");
        assert!(said.contains(own), "{typed:?}: {said}");
        assert!(said.trim_end().ends_with("Settings, for every command: `candor help settings`"), "{said}");
        let shown: Vec<&String> =
            flags.iter().filter(|flag| said.split_whitespace().any(|word| word == flag.as_str())).collect();
        assert!(shown.is_empty(), "{typed:?} shows {shown:?}");
    }

    let (good, said, error) = run(at, &["help", "settings"]);
    assert!(good, "{error}");
    let said = words(&said);
    for (setting, flag) in settings.iter().zip(&flags) {
        // What is accepted once, by typing it, has no variable that would accept it for ever.
        let variable = setting.get_env().map_or("", |variable| variable.to_str().unwrap());
        assert!(!variable.is_empty() || flag == "--accept-restore", "{flag} has no variable");
        let explained = words(&setting.get_help().unwrap().to_string());
        let default: Vec<&str> =
            setting.get_default_values().iter().map(|value| value.to_str().unwrap()).collect();
        let default = default.concat();
        for part in [flag.as_str(), variable, &explained] {
            assert!(said.contains(part), "{flag}: {part:?} is not in {said}");
        }
        assert!(default.is_empty() || said.contains(&format!("[default: {default}]")), "{flag}: {said}");
    }
    refused(at, &["help", "rownd"], "there is no command \"rownd\"");
}

#[test]
fn a_setting_may_stand_before_or_after_the_command_or_in_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let status = |words: &[&str], variable: Option<&str>| {
        // Each data folder has keys of its own.
        let _ = fs::remove_dir_all(at.join("candor-keys"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
        command.args(words).current_dir(at).stdin(Stdio::null());
        command.envs(variable.map(|value| ("CANDOR_DATA_DIR", value)));
        assert!(command.output().unwrap().status.success(), "{words:?}");
    };
    status(&["--data", "before", "round", "status"], None);
    status(&["round", "status", "--data", "after"], None);
    status(&["round", "status"], Some("variable"));
    for data in ["before", "after", "variable"] {
        assert!(at.join(data).join("people.db").exists(), "{data}");
    }
}

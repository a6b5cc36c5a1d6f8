//! The real program, whose output nobody reads.

use std::{io::pipe, process::Command};

#[test]
fn a_closed_pipe_changes_no_verdict() {
    let run = |words: &[&str]| {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let mut command = Command::new(env!("CARGO_BIN_EXE_candor-check"));
        let done =
            command.args(words).current_dir(env!("CARGO_MANIFEST_DIR")).stdout(writer).output().unwrap();
        (done.status.code(), String::from_utf8(done.stderr).unwrap())
    };
    assert_eq!(run(&["--help"]), (Some(0), String::new()));
    let (code, error) = run(&["verify", "Cargo.toml"]);
    assert_eq!(code, Some(1), "{error}");
    assert!(error.starts_with("candor-check: nothing was checked: "), "{error}");
    let (code, error) = run(&["audit", "--promise", "nowhere.json", "--record", "nowhere.json"]);
    assert_eq!(code, Some(1), "{error}");
    assert!(error.starts_with("candor-check: nowhere.json: "), "{error}");
}

//! `candor-check` says what `candor` says: whatever these tests have checked is checked by both programs.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};

/// `candor-check`, beside `candor`. `cargo test` has built it; where the tests of `candor` alone are run, it may be missing.
pub(crate) fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let candor = Path::new(env!("CARGO_BIN_EXE_candor"));
        let program = candor.with_file_name("candor-check").with_extension(std::env::consts::EXE_EXTENSION);
        if !program.exists() {
            let folder = candor.parent().and_then(Path::parent).unwrap();
            let mut build = Command::new(env!("CARGO"));
            build.args(["build", "--offline", "--locked", "--package", "candor-check", "--target-dir"]);
            build.arg(folder).current_dir(env!("CARGO_MANIFEST_DIR"));
            if candor.parent().is_some_and(|profile| profile.ends_with("release")) {
                build.arg("--release");
            }
            assert!(build.status().unwrap().success());
        }
        program
    })
}

/// Runs `audit`, `verify` or `receipt` with both programs in a folder: whether it succeeded, what it printed, what it
/// complained of. Both have to agree.
#[track_caller]
pub(crate) fn run(folder: &Path, words: &[&str]) -> (bool, String, String) {
    let run = |program: &Path| {
        let done =
            Command::new(program).args(words).current_dir(folder).stdin(Stdio::null()).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (done.status.code(), text(done.stdout), text(done.stderr))
    };
    let candor = run(Path::new(env!("CARGO_BIN_EXE_candor")));
    let (code, said, error) = run(program());
    assert_eq!((code, said, error.replace("candor-check", "candor")), candor, "{words:?}");
    if !candor.2.is_empty() {
        assert!(candor.2 != error, "each program gives its name: {error}");
    }
    (candor.0 == Some(0), candor.1, candor.2)
}

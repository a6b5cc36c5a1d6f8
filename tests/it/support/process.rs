//! `candor serve` as its operator starts it: a process of its own, ended with the test.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

const CANDOR: &str = env!("CARGO_BIN_EXE_candor");

/// A running server.
pub(crate) struct Process {
    child: Child,
    /// The first line that it printed.
    pub(crate) greeting: String,
    /// Where it listens, e.g. `http://127.0.0.1:40123`.
    pub(crate) base: String,
    errors: PathBuf,
    /// Held open: a program that prints into a closed pipe ends.
    _out: BufReader<ChildStdout>,
}

impl Process {
    /// Starts `candor serve` in a folder on a free port, with further words, and waits until it serves.
    pub(crate) fn serve(folder: &Path, words: &[&str]) -> Self {
        Self::start(folder, &[&["--listen", "127.0.0.1:0"], words].concat())
    }

    /// The same on a system that gives a program 1,024 descriptors, and so many if it asks.
    pub(crate) fn limited(folder: &Path, words: &[&str], descriptors: u32) -> Self {
        let mut command = Command::new("sh");
        command.args([
            "-c",
            &format!("ulimit -Sn 1024 && ulimit -Hn {descriptors} && exec \"$0\" \"$@\""),
            CANDOR,
        ]);
        Self::spawn(command, folder, &[&["--listen", "127.0.0.1:0"], words].concat())
    }

    /// The same, with further variables.
    pub(crate) fn serve_with(folder: &Path, words: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(CANDOR);
        command.envs(variables.iter().copied());
        Self::spawn(command, folder, &[&["--listen", "127.0.0.1:0"], words].concat())
    }

    /// The same, where the words say on which port.
    pub(crate) fn start(folder: &Path, words: &[&str]) -> Self {
        Self::spawn(Command::new(CANDOR), folder, words)
    }

    fn spawn(mut command: Command, folder: &Path, words: &[&str]) -> Self {
        let errors = folder.join(format!("stderr-{}", fs::read_dir(folder).unwrap().count()));
        let mut child = command
            .arg("serve")
            .args(words)
            .env("CANDOR_LOG", "trace")
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(fs::File::create(&errors).unwrap())
            .spawn()
            .unwrap();
        let mut greeting = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut greeting).unwrap();
        let base = greeting
            .split([' ', ';'])
            .find(|word| word.starts_with("http"))
            .unwrap_or_else(|| panic!("{greeting} {}", fs::read_to_string(&errors).unwrap()));
        Self { base: base.to_owned(), greeting: greeting.clone(), child, errors, _out: out }
    }

    /// Waits until it has ended by itself.
    pub(crate) fn wait(&mut self) {
        self.child.wait().unwrap();
    }

    /// Its number, for the system.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Everything it has logged so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.errors).unwrap()
    }
}

impl Drop for Process {
    /// As the power goes: without a warning.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

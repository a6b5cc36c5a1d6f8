//! The disk is full, or fails to keep what it was told to keep: nothing is confirmed that is not kept, nothing is destroyed, and it
//! goes on by itself once there is room again. The disk is real; what the system says of it is made up by `support/disk.c`.
//!
//! It must never call a state right because the disk was wrong.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use candor_clock as clock;
use candor_protocol::record::AuditFile;
use candor_rehearse::Employee;

use crate::{
    harness::{UNITS, people, same},
    support::letters,
};

/// A machine whose disk can be made wrong.
struct Machine {
    folder: tempfile::TempDir,
    shim: PathBuf,
    port: u16,
}

impl Machine {
    /// `None`, and a plain message, where a program cannot be told what its disk says.
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let shim = folder.path().join("disk.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/support/disk.c");
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(&shim)
            .args([source, "-ldl"])
            .output();
        if !cfg!(target_os = "linux") || !built.is_ok_and(|built| built.status.success()) {
            assert_ne!(
                std::env::var("CI").as_deref(),
                Ok("true"),
                "no failing disk for the tests: they need Linux and cc"
            );
            eprintln!("SKIPPED: no failing disk for this test (Linux and cc)");
            return None;
        }
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let machine = Self { folder, shim, port };
        fs::write(machine.at().join("units.csv"), UNITS).unwrap();
        fs::write(machine.at().join("people.csv"), people()).unwrap();
        machine.works(&["roster", "import", "--units", "units.csv", "--people", "people.csv"]);
        machine.works(&["round", "open", "r", "--yes", "r"]);
        Some(machine)
    }

    fn at(&self) -> &Path {
        self.folder.path()
    }

    /// `full`, `fails` or `well`.
    fn disk(&self, word: &str) {
        fs::write(self.at().join("disk"), word).unwrap();
    }

    fn start(&self, words: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(words)
            .env("LD_PRELOAD", &self.shim)
            .env("CANDOR_TEST_DISK", self.at().join("disk"))
            .env("CANDOR_PUBLIC_URL", format!("http://127.0.0.1:{}", self.port))
            .env("CANDOR_LISTEN", format!("127.0.0.1:{}", self.port))
            .current_dir(self.at())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn run(&self, words: &[&str]) -> (bool, String) {
        let done = self.start(words).wait_with_output().unwrap();
        let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        assert!(!said.contains("panicked"), "{words:?}: {said}");
        (done.status.success(), said)
    }

    fn works(&self, words: &[&str]) -> String {
        let (good, said) = self.run(words);
        assert!(good, "{words:?}: {said}");
        said
    }

    fn serve(&self) -> Child {
        let child = self.start(&["serve"]);
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        child
    }
}

#[test]
fn a_disk_that_is_full_or_fails_confirms_nothing_and_goes_on_by_itself() {
    let Some(machine) = Machine::new() else { return };
    let base = format!("http://127.0.0.1:{}", machine.port);
    let links: Vec<String> = letters(&machine.at().join("candor-data/outbox"))
        .iter()
        .filter_map(|(_, text)| text.lines().find(|line| line.contains("/i#")).map(str::to_owned))
        .collect();
    let (mut server, mut rng, employee) = (machine.serve(), clock::system_rng(), Employee::at(&base));
    let collected =
        links.iter().map(|link| employee.collect(link, &same(4), None, &mut rng).unwrap().answers);
    let ballots: Vec<_> = collected.collect();
    let mut confirmed = BTreeSet::new();
    for (ballots, wrong) in ballots.chunks(4).zip(["full", "fails", "full"]) {
        machine.disk(wrong);
        for ballot in ballots {
            let refused = employee.hand_in(ballot).map(|_| ()).unwrap_err().to_string();
            assert!(refused.contains("try again"), "{wrong}: {refused}");
        }
        machine.disk("well");
        for ballot in ballots {
            confirmed.insert(*employee.hand_in(ballot).unwrap().leaf.as_bytes());
        }
    }
    server.kill().unwrap();
    server.wait().unwrap();

    for wrong in ["full", "fails"] {
        machine.disk(wrong);
        let (good, said) = machine.run(&["round", "close", "r", "--yes", "r"]);
        assert!(!good, "{wrong}: {said}");
    }
    machine.disk("well");
    machine.works(&["round", "close", "r", "--yes", "r"]);
    machine.disk("full");
    assert!(!machine.run(&["round", "audit-file", "r", "audit.json"]).0, "half a file");
    machine.disk("well");
    machine.works(&["round", "audit-file", "r", "audit.json"]);
    let audited: AuditFile =
        serde_json::from_slice(&fs::read(machine.at().join("audit.json")).unwrap()).unwrap();
    let counted: BTreeSet<[u8; 32]> =
        audited.ballots.iter().map(|ballot| *ballot.proof.leaf().as_bytes()).collect();
    assert_eq!(audited.ballots.len(), 12);
    assert_eq!(counted, confirmed);
}

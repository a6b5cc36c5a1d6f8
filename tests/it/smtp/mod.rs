//! Starts the real SMTP server of `server.py`, with a certificate made for this one test.
//!
//! It must never be replaced by something that only looks like a mail server.

pub(crate) mod post;

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

/// A running mail server, stopped when it is dropped.
pub(crate) struct MailServer {
    process: Child,
    folder: TempDir,
    starttls: u16,
    tls: u16,
    plain: u16,
}

impl MailServer {
    /// `None`, and a plain message, where there is no Python with aiosmtpd; with `CI=true` that is a failure.
    pub(crate) fn start() -> Option<Self> {
        Self::start_with(&[], USUAL)
    }

    /// One that fails at random, in every way and at every step.
    pub(crate) fn start_failing(seed: u64) -> Option<Self> {
        Self::start_with(&[seed.to_string()], USUAL)
    }

    /// One that shows a certificate of another kind: what `openssl req -x509` is told besides the usual.
    pub(crate) fn start_showing(certificate: &[&str]) -> Option<Self> {
        Self::start_with(&[], certificate)
    }

    fn start_with(words: &[String], kind: &[&str]) -> Option<Self> {
        let Ok(python) = std::env::var("CANDOR_AIOSMTPD") else {
            let how =
                "python3 -m venv venv && venv/bin/pip install aiosmtpd, then CANDOR_AIOSMTPD=venv/bin/python";
            assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no mail server for the tests: {how}");
            eprintln!("SKIPPED: no mail server for this test ({how})");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let (certificate, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
        make_certificate(&certificate, &key, kind);
        let mut process = Command::new(python)
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/smtp/server.py"))
            .args([folder.path(), &certificate, &key])
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(folder.path().join("stderr")).unwrap())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ports: Vec<u16> = line.split_whitespace().map(|port| port.parse().unwrap()).collect();
        let [starttls, tls, plain] = ports[..] else {
            panic!("{}", std::fs::read_to_string(folder.path().join("stderr")).unwrap());
        };
        Some(Self { process, folder, starttls, tls, plain })
    }

    /// With STARTTLS, and this password; the right one is `right`.
    pub(crate) fn starttls(&self, password: &str) -> String {
        format!("smtp://candor%40example.org:{password}@localhost:{}", self.starttls)
    }

    /// With TLS from the first byte.
    pub(crate) fn tls(&self) -> String {
        format!("smtps://candor%40example.org:right@localhost:{}", self.tls)
    }

    /// Without TLS and without a login.
    pub(crate) fn plain(&self) -> String {
        format!("smtp://127.0.0.1:{}?tls=none", self.plain)
    }

    /// The certificate, to be trusted.
    pub(crate) fn certificate(&self) -> PathBuf {
        self.folder.path().join("cert.pem")
    }

    /// What clients said: `EHLO name`, `AUTH right`, `RCPT address`.
    pub(crate) fn said(&self) -> Vec<String> {
        let said = std::fs::read_to_string(self.folder.path().join("said")).unwrap_or_default();
        said.lines().map(str::to_owned).collect()
    }

    /// The mails it has, in order of arrival, as Python's mail parser reads them.
    pub(crate) fn mails(&self) -> Vec<serde_json::Value> {
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
        files.sort();
        files.iter().map(|path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()).collect()
    }

    /// One header of every mail, sorted.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        let mut values: Vec<String> =
            self.mails().iter().map(|mail| mail["headers"][name].as_str().unwrap().to_owned()).collect();
        values.sort();
        values
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// Trusted as its own root it must not call itself a certificate authority, and must name the host.
const USUAL: &[&str] = &[
    "-addext",
    "subjectAltName=DNS:localhost,IP:127.0.0.1",
    "-addext",
    "basicConstraints=critical,CA:FALSE",
];

/// Makes a certificate that vouches for itself, and its key.
pub(crate) fn make_certificate(certificate: &Path, key: &Path, kind: &[&str]) {
    let made = Command::new("openssl")
        .args(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
                .split(' '),
        )
        .args(kind)
        .arg("-keyout")
        .arg(key)
        .arg("-out")
        .arg(certificate)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

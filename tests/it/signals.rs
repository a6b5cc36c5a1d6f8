//! What the system tells the service while it runs: it ends in time, reads certificates again, and says so where somebody looks.

use std::{
    fs,
    io::Write,
    net::{TcpListener, TcpStream},
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use crate::{
    support::process::Process,
    tls::{certificate, shown},
};

fn signal(process: &Process, name: &str) {
    let sent = Command::new("kill").args(["-s", name, &process.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

/// Waits until the log says something.
fn says(process: &Process, what: &str) {
    let begun = Instant::now();
    while !process.log().contains(what) {
        assert!(begun.elapsed() < Duration::from_secs(10), "{what}: {}", process.log());
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_new_certificate_is_served_after_sighup_and_a_broken_one_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let (at, other) = (folder.path(), tempfile::tempdir().unwrap());
    if !certificate(at) || !certificate(other.path()) {
        return;
    }
    let process = Process::serve(at, &["--tls-cert", "cert.pem", "--tls-key", "key.pem"]);
    let first = shown(&process);
    // A half-written file, and one that does not fit its key: what was there before is served on, and that is said.
    for broken in
        [b"-----BEGIN CERTIFICATE-----\n".to_vec(), fs::read(other.path().join("cert.pem")).unwrap()]
    {
        fs::write(at.join("cert.pem"), broken).unwrap();
        signal(&process, "HUP");
        says(&process, "SIGHUP: the certificate of before is served on: ");
        assert_eq!(shown(&process), first);
    }
    fs::copy(other.path().join("key.pem"), at.join("key.pem")).unwrap();
    signal(&process, "HUP");
    says(&process, "SIGHUP: the certificate that is served now is valid until ");
    let second = shown(&process);
    assert!(!second.is_empty() && second != first, "{second}");
}

#[test]
fn sighup_ends_nobody_who_has_no_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let process = Process::serve(folder.path(), &[]);
    signal(&process, "HUP");
    says(&process, "there is no certificate to read again");
    assert!(TcpStream::connect(process.base.strip_prefix("http://").unwrap()).is_ok());
}

/// Sends the words of a command with a mail to send, so that it waits for a mail server that never greets.
fn waits_for_mail(folder: &Path, server: &TcpListener) -> Process {
    let smtp = format!("smtp://{}?tls=none", server.local_addr().unwrap());
    let settings = ["--smtp", &smtp, "--mail-from", "a@acme.example", "--mail-domains", "acme.example"];
    let invite = ["account", "invite", "hr@acme.example"];
    let invited = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(invite)
        .args(settings)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(invited.status.success(), "{}", String::from_utf8_lossy(&invited.stderr));
    Process::serve(folder, &settings)
}

#[test]
fn it_ends_within_ten_seconds_also_while_a_mail_server_never_answers_and_a_request_is_half_sent() {
    let (folder, server) = (tempfile::tempdir().unwrap(), TcpListener::bind("127.0.0.1:0").unwrap());
    let mut process = waits_for_mail(folder.path(), &server);
    // It has connected, and waits for a greeting.
    let (_held, _) = server.accept().unwrap();
    let mut half = TcpStream::connect(process.base.strip_prefix("http://").unwrap()).unwrap();
    write!(half, "POST /v1/rounds/r/answers HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{{").unwrap();
    let begun = Instant::now();
    signal(&process, "TERM");
    process.wait();
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}

#[test]
fn a_log_is_without_colours_where_nobody_looks_and_json_where_it_is_collected() {
    let folder = tempfile::tempdir().unwrap();
    for words in [&[][..], &["--log-format", "json"]] {
        let process = Process::serve(folder.path(), words);
        signal(&process, "HUP");
        says(&process, "there is no certificate to read again");
        let log = process.log();
        assert!(!log.contains('\u{1b}'), "{log}");
        for line in log.lines().filter(|_| !words.is_empty()) {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            for field in ["time", "level", "message"] {
                assert!(line[field].is_string(), "{line}");
            }
        }
    }
}

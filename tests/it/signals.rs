//! What the system tells the service while it runs: it ends in time, reads certificates again, and says so where somebody looks.

use std::{
    fs,
    io::Write,
    net::{TcpListener, TcpStream},
    os::unix::fs::PermissionsExt,
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
    // Whoever keeps secrets for others may give them so: it is said, and served.
    fs::set_permissions(at.join("key.pem"), fs::Permissions::from_mode(0o644)).unwrap();
    let process = Process::serve(at, &["--tls-cert", "cert.pem", "--tls-key", "key.pem"]);
    says(&process, "everybody on this machine can read key.pem: chmod o= key.pem");
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

/// Makes a certificate that has served for years and ends on a day, `cert.pem` and `key.pem`.
fn old_certificate(folder: &Path, ends: &str) -> bool {
    let config = "[ca]\ndefault_ca=c\n[c]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n\
                  x509_extensions=x\n[p]\ncommonName=supplied\n[x]\nsubjectAltName=IP:127.0.0.1\nbasicConstraints=critical,CA:FALSE\n";
    fs::write(folder.join("ca.conf"), config).unwrap();
    fs::write(folder.join("index.txt"), "").unwrap();
    fs::write(folder.join("serial"), "01\n").unwrap();
    let openssl = |words: &str| {
        let done = Command::new("openssl").args(words.split(' ')).current_dir(folder).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    if !certificate(folder) {
        return false;
    }
    openssl("req -new -key key.pem -subj /CN=candor -out req.pem");
    let dates = format!("-startdate 20240101000000Z -enddate {ends}");
    openssl(&format!(
        "ca -batch -selfsign -notext -config ca.conf -keyfile key.pem -in req.pem -out cert.pem {dates}"
    ));
    true
}

#[test]
fn a_certificate_that_ends_soon_or_has_ended_is_an_alarm_once() {
    let now = candor_clock::Clock::system().now();
    for days in [3, -3] {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        let ends = (now + chrono::TimeDelta::days(days)).format("%Y%m%d120000Z").to_string();
        if !old_certificate(at, &ends) {
            return;
        }
        let tls = ["--tls-cert", "cert.pem", "--tls-key", "key.pem"];
        let alarms = || {
            let outbox = fs::read_dir(at.join("candor-data/outbox")).into_iter().flatten().flatten();
            let all = outbox.map(|mail| fs::read_to_string(mail.path()).unwrap_or_default());
            all.filter(|mail| mail.contains("the certificate ends on")).count()
        };
        for _ in 0..2 {
            let process = Process::serve(at, &tls);
            says(&process, "the certificate that is served ends on ");
            let begun = Instant::now();
            while alarms() == 0 {
                assert!(begun.elapsed() < Duration::from_secs(30), "{}", process.log());
                std::thread::sleep(Duration::from_millis(200));
            }
            assert_eq!(alarms(), 1);
            let check = ["check", "--public-url", &process.base];
            let done = Command::new(env!("CARGO_BIN_EXE_candor"))
                .args(check)
                .env("SSL_CERT_FILE", "cert.pem")
                .current_dir(at)
                .output()
                .unwrap();
            let said = String::from_utf8(done.stdout).unwrap();
            let line = said.lines().find(|line| line.starts_with("WRONG  tls")).unwrap_or(&said);
            assert!(line.contains(if days > 0 { "its certificate ends on" } else { "expired" }), "{said}");
        }
    }
}

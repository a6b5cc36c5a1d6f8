//! TLS without a proxy, as another TLS implementation sees it: a browser is never recognised by its connection.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use tempfile::TempDir;

use crate::support::process::Process;

/// Makes a certificate for this machine, `cert.pem` and `key.pem`; `false` where there is no `openssl` command.
pub(crate) fn certificate(folder: &Path) -> bool {
    let made = Command::new("openssl")
        .args(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=candor"
                .split(' '),
        )
        .args([
            "-addext",
            "subjectAltName=IP:127.0.0.1",
            "-addext",
            "basicConstraints=critical,CA:FALSE",
            "-keyout",
            "key.pem",
            "-out",
            "cert.pem",
        ])
        .current_dir(folder)
        .output();
    let made = made.is_ok_and(|output| output.status.success());
    if !made {
        let how = "install the openssl command";
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no certificate for the tests: {how}");
        eprintln!("SKIPPED over TLS ({how})");
    }
    made
}

const TLS: [&str; 4] = ["--tls-cert", "cert.pem", "--tls-key", "key.pem"];

/// A service over TLS; `None` where there is no `openssl` command.
fn served() -> Option<(TempDir, Process)> {
    let folder = tempfile::tempdir().unwrap();
    certificate(folder.path()).then(|| {
        let process = Process::serve(folder.path(), &TLS);
        (folder, process)
    })
}

/// What `openssl s_client` says of a connection on which it sends a request.
fn connect(folder: &Path, process: &Process, words: &[&str], request: &str) -> String {
    let mut child = Command::new("openssl")
        .args(["s_client", "-connect", process.base.trim_start_matches("https://"), "-CAfile", "cert.pem"])
        .args(words)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // A refused handshake ends the program before it reads.
    let _ = child.stdin.take().unwrap().write_all(request.as_bytes());
    String::from_utf8_lossy(&child.wait_with_output().unwrap().stdout).into_owned()
}

/// The certificate that is served with now, as PEM.
pub(crate) fn shown(process: &Process) -> String {
    let said = asked(process, &["-showcerts"]);
    let from = said.find("-----BEGIN CERTIFICATE").unwrap_or(said.len());
    said[from..].split("-----END").next().unwrap_or_default().to_owned()
}

/// What `openssl s_client` says of a connection, asked for more.
pub(crate) fn asked(process: &Process, words: &[&str]) -> String {
    let address = process.base.trim_start_matches("https://");
    let said = Command::new("openssl")
        .args(["s_client", "-connect", address])
        .args(words)
        .stdin(Stdio::null())
        .output();
    String::from_utf8_lossy(&said.unwrap().stdout).into_owned()
}

const GET: &str = "GET /i HTTP/1.1\r\nHost: candor\r\nConnection: close\r\n\r\n";

#[test]
fn a_page_is_served_over_tls_without_a_proxy() {
    let Some((folder, process)) = served() else { return };
    assert!(process.greeting.starts_with("candor serves on https://127.0.0.1:"), "{}", process.greeting);
    for version in ["-tls1_2", "-tls1_3"] {
        let said = connect(folder.path(), &process, &[version, "-ign_eof"], GET);
        assert!(said.contains("Verify return code: 0 (ok)") && said.contains("HTTP/1.1 200 OK"), "{said}");
        assert!(said.contains("<title>"), "{said}");
    }
}

#[test]
fn every_connection_is_a_full_handshake() {
    let Some((folder, process)) = served() else { return };
    for version in ["-tls1_2", "-tls1_3"] {
        // A session that the client could keep, once it has read the whole reply.
        let file = format!("session{version}");
        let first = connect(folder.path(), &process, &[version, "-ign_eof", "-sess_out", &file], GET);
        assert!(first.contains("HTTP/1.1 200 OK"), "{first}");
        assert!(!first.contains("TLS session ticket"), "{first}");
        if folder.path().join(&file).exists() {
            let again = connect(folder.path(), &process, &[version, "-ign_eof", "-sess_in", &file], GET);
            assert!(again.contains("New, TLS") && !again.contains("Reused, TLS"), "{again}");
        }
        let six = connect(folder.path(), &process, &[version, "-reconnect"], "Q\n");
        assert!(six.matches("New, TLS").count() >= 6 && !six.contains("Reused, TLS"), "{six}");
    }
}

#[test]
fn http2_is_not_spoken_so_that_closing_a_connection_means_something() {
    let Some((folder, process)) = served() else { return };
    let both = connect(folder.path(), &process, &["-alpn", "h2,http/1.1", "-ign_eof"], GET);
    assert!(both.contains("ALPN protocol: http/1.1"), "{both}");
    let only = connect(folder.path(), &process, &["-alpn", "h2"], "Q\n");
    assert!(!only.contains("ALPN protocol"), "{only}");
    // Without a word about closing in the request, s_client would wait here for ever.
    let token = "POST /v1/rounds/r/token HTTP/1.1\r\nHost: candor\r\nContent-Length: 2\r\n\r\n{}";
    let said = connect(folder.path(), &process, &["-ign_eof"], token);
    assert!(said.contains("connection: close"), "{said}");
}

#[test]
fn connections_that_never_begin_their_handshake_keep_nobody_out() {
    let Some((folder, process)) = served() else { return };
    let address = process.base.strip_prefix("https://").unwrap();
    let held: Vec<_> = (0..700).map(|_| std::net::TcpStream::connect(address).unwrap()).collect();
    let begun = std::time::Instant::now();
    let said = connect(folder.path(), &process, &["-ign_eof"], GET);
    assert!(said.contains("HTTP/1.1 200 OK"), "{said}");
    // The handshakes would end by themselves after three seconds.
    assert!(begun.elapsed() < std::time::Duration::from_secs(2), "{:?}", begun.elapsed());
    drop(held);
}

#[test]
fn a_wrong_file_is_told_with_what_was_found_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let (at, other) = (folder.path(), tempfile::tempdir().unwrap());
    if !certificate(at) || !certificate(other.path()) {
        return;
    }
    fs::copy(other.path().join("key.pem"), at.join("other.pem")).unwrap();
    fs::write(at.join("note.txt"), "not a certificate").unwrap();
    let locked = "pkey -in key.pem -aes128 -passout pass:x -out locked.pem";
    assert!(Command::new("openssl").args(locked.split(' ')).current_dir(at).status().unwrap().success());
    for (cert, key, expected) in [
        ("none.pem", "key.pem", "none.pem cannot be read"),
        ("note.txt", "key.pem", "note.txt holds no certificate: found no PEM section"),
        ("key.pem", "key.pem", "found \"PRIVATE KEY\", expected PEM with \"BEGIN CERTIFICATE\""),
        ("cert.pem", "cert.pem", "cert.pem holds no private key: found \"CERTIFICATE\""),
        ("cert.pem", "locked.pem", "found \"ENCRYPTED PRIVATE KEY\""),
        ("cert.pem", "other.pem", "the key that the first certificate was made for"),
    ] {
        let words = ["serve", "--listen", "127.0.0.1:0", "--tls-cert", cert, "--tls-key", key];
        let done = Command::new(env!("CARGO_BIN_EXE_candor")).args(words).current_dir(at).output().unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(!done.status.success() && said.contains(expected), "{expected}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(!at.join("candor-data").exists(), "nothing is begun");
    }
}

#[test]
fn no_second_library_of_cryptography_is_in_the_build() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--edges", "normal", "--prefix", "none"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    let built = |name: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
    assert!(built("aws-lc-rs") && built("tokio-rustls"), "{tree}");
    for other in ["ring", "openssl", "h2"] {
        assert!(!built(other), "{other} is in the build");
    }
}

//! A certificate by itself, from a real authority for tests (pebble): ordered, proven over TLS, kept, renewed, and served on when the
//! authority is away.

use std::{
    fs,
    io::Write,
    net::{TcpListener, TcpStream},
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{
    support::process::Process,
    tls::{asked, certificate, shown},
};

const DOMAIN: &str = "survey.acme.example";

/// The programs of the authority, ended with the test.
struct Authority(Vec<Child>);

impl Drop for Authority {
    fn drop(&mut self) {
        for child in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn free() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn is_installed() -> bool {
    if Command::new("pebble").arg("-help").output().is_ok() {
        return true;
    }
    let how = "install pebble";
    assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no certificate authority for the tests: {how}");
    eprintln!("SKIPPED with a certificate authority ({how})");
    false
}

/// Where it is asked, where it tells its root, and where it looks for proofs.
struct Ports {
    directory: u16,
    root: u16,
    proof: u16,
}

/// Starts one that gives certificates of so many seconds, and believes that every name is this machine's.
fn authority(folder: &Path, ports: &Ports, seconds: u32) -> Authority {
    let (dns, challenges) = (free(), free());
    let config = json!({ "pebble": {
        "listenAddress": format!("127.0.0.1:{}", ports.directory),
        "managementListenAddress": format!("127.0.0.1:{}", ports.root),
        "certificate": folder.join("cert.pem"),
        "privateKey": folder.join("key.pem"),
        "httpPort": 1,
        "tlsPort": ports.proof,
        "ocspResponderURL": "",
        "externalAccountBindingRequired": false,
        "certificateValidityPeriod": seconds,
    }});
    fs::write(folder.join("pebble.json"), config.to_string()).unwrap();
    let start = |command: &mut Command| {
        // It refuses every third nonce, as a real one now and then does.
        command.env("PEBBLE_WFE_NONCEREJECT", "33").env("PEBBLE_VA_NOSLEEP", "1").current_dir(folder);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let names = start(Command::new("pebble-challtestsrv").args([
        "-defaultIPv6=",
        "-defaultIPv4=127.0.0.1",
        "-http01=",
        "-https01=",
        "-tlsalpn01=",
        &format!("-dns01=127.0.0.1:{dns}"),
        &format!("-management=127.0.0.1:{challenges}"),
    ]));
    let server = format!("127.0.0.1:{dns}");
    let pebble =
        start(Command::new("pebble").args(["-config", "pebble.json", "-dnsserver", &server, "-strict"]));
    let authority = Authority(vec![names, pebble]);
    for port in [ports.directory, ports.root, dns] {
        until(
            || "the authority".to_owned(),
            || TcpStream::connect(("127.0.0.1", port)).is_ok().then_some(()),
        );
    }
    authority
}

/// Waits for something.
fn until<T>(what: impl Fn() -> String, mut found: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = found() {
            return found;
        }
        assert!(begun.elapsed() < Duration::from_secs(40), "{}", what());
        thread::sleep(Duration::from_millis(100));
    }
}

/// The authority's root, PEM.
fn root(port: u16) -> String {
    let mut child = Command::new("openssl")
        .args(["s_client", "-quiet", "-ign_eof", "-connect", &format!("127.0.0.1:{port}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"GET /roots/0 HTTP/1.0\r\n\r\n").unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    said[said.find("-----BEGIN").unwrap()..].to_owned()
}

#[test]
fn a_certificate_is_ordered_kept_renewed_and_outlives_its_authority() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    if !is_installed() || !certificate(at) {
        return;
    }
    let ports = Ports { directory: free(), root: free(), proof: free() };
    let listen = format!("127.0.0.1:{}", ports.proof);
    let directory = format!("https://127.0.0.1:{}/dir", ports.directory);
    let words =
        ["--domain", DOMAIN, "--listen", &listen, "--acme-directory", &directory, "--acme-ca", "cert.pem"];

    // The authority is not there: it is served all the same, and said what is wrong.
    let process = Process::start(at, &words);
    assert!(
        process.greeting.contains(&format!("employees reach it as https://{DOMAIN}")),
        "{}",
        process.greeting
    );
    until(
        || process.log(),
        || process.log().contains("the certificate authority cannot be reached").then_some(()),
    );
    assert!(
        process.log().contains("trying again in 1 minutes, or at once after SIGHUP"),
        "{}",
        process.log()
    );
    assert_eq!(shown(&process), "");

    // It comes; whoever mended something need not wait.
    let _authority = authority(at, &ports, 30);
    let hurry = || {
        assert!(
            Command::new("kill").args(["-s", "HUP", &process.id().to_string()]).status().unwrap().success()
        )
    };
    hurry();
    until(
        || process.log(),
        || process.log().contains("a new certificate for survey.acme.example is served").then_some(()),
    );
    let first = shown(&process);
    fs::write(at.join("root.pem"), root(ports.root)).unwrap();
    let root = at.join("root.pem");
    let verified = ["-CAfile", root.to_str().unwrap(), "-verify_hostname", DOMAIN, "-servername", DOMAIN];
    let said = asked(&process, &verified);
    assert!(said.contains("Verify return code: 0 (ok)"), "{said}");

    // Whoever asks for a proof when none is wanted gets nothing, and no session is recognised here either.
    let said = asked(&process, &["-alpn", "acme-tls/1", "-servername", DOMAIN]);
    assert!(!said.contains("BEGIN CERTIFICATE"), "{said}");
    assert!(!asked(&process, &["-tls1_3"]).contains("TLS session ticket"));

    // It lies beside the data, for its user alone.
    let kept: Vec<_> =
        fs::read_dir(at.join("candor-data/tls")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(kept.len(), 2, "{kept:?}");
    for file in &kept {
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
    }

    // After two thirds of its life there is another one, while it serves.
    let second = until(|| process.log(), || Some(shown(&process)).filter(|now| *now != first));
    assert!(!second.is_empty());
    assert!(asked(&process, &verified).contains("Verify return code: 0 (ok)"));

    // Without an authority the kept one is served from the first moment.
    let kept = fs::read_to_string(at.join(format!("candor-data/tls/{DOMAIN}.pem"))).unwrap();
    drop((process, _authority));
    let process = Process::start(at, &words);
    assert!(kept.contains(&shown(&process)), "{kept}");
}

#[test]
fn an_authority_that_does_not_find_us_says_so_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    if !is_installed() || !certificate(at) {
        return;
    }
    // It looks for the proof where nobody listens.
    let ports = Ports { directory: free(), root: free(), proof: free() };
    let _authority = authority(at, &ports, 3600);
    let directory = format!("https://127.0.0.1:{}/dir", ports.directory);
    let words = ["--domain", DOMAIN, "--acme-directory", &directory, "--acme-ca", "cert.pem"];
    let process = Process::serve(at, &words);
    until(
        || process.log(),
        || process.log().contains("did not find this service at survey.acme.example").then_some(()),
    );
    assert!(process.log().contains("is the name's address this machine's"), "{}", process.log());
}

#[test]
fn a_domain_that_is_mistyped_or_given_twice_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (words, expected) in [
        (&["--domain", "https://survey.acme.example"][..], "only the name, such as survey.acme.example"),
        (&["--domain", DOMAIN, "--tls-cert", "c.pem", "--tls-key", "k.pem"], "leave one of them out"),
        (&["--domain", DOMAIN, "--acme-ca", "none.pem"], "none.pem: No such file"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
        let done = command.arg("serve").args(words).current_dir(folder.path()).output().unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(!done.status.success() && said.contains(expected), "{expected}: {said}");
    }
}

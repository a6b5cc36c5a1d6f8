//! The unit of systemd and the image: as tight as they say, ready only when the service is, and alive when it is.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    os::unix::net::UnixDatagram,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use crate::{support::process::Process, tls::certificate};

fn unit() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/candor.service")).unwrap()
}

/// Runs `systemd-analyze`; `None` where it is not installed.
fn analyze(words: &[&str]) -> Option<String> {
    let Ok(done) = Command::new("systemd-analyze").args(words).stdin(Stdio::null()).output() else {
        let how = "install systemd";
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no systemd-analyze for the tests: {how}");
        eprintln!("SKIPPED with systemd-analyze ({how})");
        return None;
    };
    Some(String::from_utf8_lossy(&[done.stdout, done.stderr].concat()).into_owned())
}

/// The unit with a program that is there, as it is and with every secret that it offers.
fn variants(folder: &Path) -> Vec<PathBuf> {
    let text = unit().replace("/usr/local/bin/candor", env!("CARGO_BIN_EXE_candor"));
    let offered =
        text.replace("#LoadCredential=", "LoadCredential=").replace("#Environment=", "Environment=");
    assert_ne!(text, offered);
    let write = |(name, text): (&str, String)| {
        fs::create_dir(folder.join(name)).unwrap();
        let path = folder.join(name).join("candor.service");
        fs::write(&path, text).unwrap();
        path
    };
    [("plain", text), ("secrets", offered)].map(write).into()
}

#[test]
fn the_unit_is_tight_and_systemd_understands_every_line() {
    let folder = tempfile::tempdir().unwrap();
    for path in variants(folder.path()) {
        let path = path.to_str().unwrap();
        let Some(said) = analyze(&["security", "--offline=true", path]) else { return };
        let overall = said.lines().find(|line| line.contains("Overall exposure level")).unwrap_or(&said);
        let level: f64 = overall.split_whitespace().find_map(|word| word.parse().ok()).unwrap();
        assert!(level <= 1.5, "{said}");
        let said = analyze(&["verify", path]).unwrap();
        let ours: Vec<&str> = said.lines().filter(|line| line.contains("candor.service")).collect();
        assert!(ours.is_empty(), "{said}");
    }
}

#[test]
fn every_variable_in_the_unit_and_in_the_image_is_a_setting() {
    let unit = unit();
    let image = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Dockerfile")).unwrap();
    let known: Vec<String> = {
        let mut program = candor::cli::commands();
        program.build();
        let of = |command: &clap::Command| -> Vec<String> {
            command.get_arguments().filter_map(|arg| Some(arg.get_env()?.to_str()?.to_owned())).collect()
        };
        program.get_subcommands().flat_map(of).chain(of(&program)).collect()
    };
    let in_unit = unit.lines().filter_map(|line| line.trim_start_matches('#').strip_prefix("Environment="));
    let in_image = image.lines().filter_map(|line| line.strip_prefix("ENV "));
    let set: Vec<&str> = in_unit.chain(in_image).map(|line| line.split('=').next().unwrap()).collect();
    assert!(set.len() >= 7, "{set:?}");
    for name in set {
        assert!(known.iter().any(|known| known == name), "{name}");
    }
    // The health check is a command that there is, and nobody is root.
    let words = image.lines().find_map(|line| line.split_once("CMD [\"/candor\", ")).unwrap().1;
    assert_eq!(words, "\"check\", \"--live\"]");
    assert!(image.contains("\nUSER 65532:65532\n") && image.contains("\nFROM scratch\n"));
}

/// A command that is typed must not find other databases, or another mail server, than the service.
#[test]
fn a_command_that_is_typed_has_the_settings_and_the_secrets_of_the_service() {
    let (folder, root) = (tempfile::tempdir().unwrap(), Path::new(env!("CARGO_MANIFEST_DIR")));
    let manual = fs::read_to_string(root.join("docs/OPERATING.md")).unwrap();
    let shell = manual.lines().find(|line| line.starts_with("as_candor () {")).unwrap();
    let here = folder.path().to_str().unwrap();
    let shell = shell
        .replace("/etc/candor", here)
        .replace("/var/lib/candor", here)
        .replace("runuser -u candor -- ", "");
    fs::create_dir(folder.path().join("secret")).unwrap();
    let settings = "CANDOR_DATA_DIR=/var/lib/candor\nCANDOR_MAIL_FROM=\"Survey <survey@example.org>\"\n";
    fs::write(folder.path().join("candor.env"), settings).unwrap();
    let secret = "smtp://u:a$b'c\"d@mail.example.org:587";
    // Every secret that the unit hands on as the address of something.
    let unit = unit();
    let of = |line: &str| {
        line.strip_prefix("#LoadCredential=").and_then(|line| line.rsplit('/').next().map(str::to_owned))
    };
    let names: Vec<String> = unit.lines().filter_map(of).filter(|name| name.starts_with("CANDOR_")).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    for name in &names {
        fs::write(folder.path().join("secret").join(name), secret).unwrap();
        assert!(unit.contains(&format!("#Environment={name}_FILE=%d/")), "{name}");
    }
    let done = Command::new("sh").args(["-c", &format!("{shell}\nas_candor env")]).output().unwrap();
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines.contains(&"CANDOR_MAIL_FROM=Survey <survey@example.org>"), "{said}");
    for name in &names {
        assert!(lines.contains(&format!("{name}={secret}").as_str()), "{name}: {said}");
    }
}

#[test]
fn a_service_lives_while_it_answers_over_tls_too_and_not_when_something_else_does() {
    let folder = tempfile::tempdir().unwrap();
    let lives = |listen: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
        let done = command.args(["check", "--live"]).env("CANDOR_LISTEN", listen).output().unwrap();
        (done.status.success(), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
    };
    let mut served = vec![Process::serve(folder.path(), &[])];
    let other = tempfile::tempdir().unwrap();
    if certificate(other.path()) {
        served.push(Process::serve(other.path(), &["--tls-cert", "cert.pem", "--tls-key", "key.pem"]));
    }
    for process in &served {
        let at = process.base.split_once("://").unwrap().1;
        assert_eq!(lives(at), (true, String::new()), "{}", process.base);
        // As it is given where it listens on every address.
        assert!(lives(&at.replace("127.0.0.1", "[::]")).0 && lives(&at.replace("127.0.0.1", "0.0.0.0")).0);
    }
    // One that stands still, one that is something else, and nobody.
    let stop =
        |signal| Command::new("kill").args(["-s", signal, &served[0].id().to_string()]).status().unwrap();
    let at = served[0].base.split_once("://").unwrap().1;
    stop("STOP");
    assert!(!lives(at).0);
    stop("CONT");
    assert!(lives(at).0);
    let another = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = another.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let (mut stream, _) = another.accept().unwrap();
        let _ = stream.read(&mut [0; 1024]);
        let _ = stream.write_all(b"HTTP/1.1 404 Not Found\r\n\r\n");
    });
    let (is_alive, said) = lives(&address);
    assert!(!is_alive && said.contains("something else answers there"), "{said}");
    let (is_alive, said) = lives("127.0.0.1:1");
    assert!(!is_alive && said.contains("nothing answers at 127.0.0.1:1"), "{said}");
}

#[test]
fn it_is_ready_when_it_accepts_and_says_that_it_lives_and_that_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let hear = || {
        let mut word = [0; 64];
        let length = socket.recv(&mut word).unwrap();
        String::from_utf8(word[..length].to_vec()).unwrap()
    };
    // Where the port is another one's, it never is.
    let variables = [("NOTIFY_SOCKET", path.to_str().unwrap()), ("WATCHDOG_USEC", "400000")];
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let done = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["serve", "--listen", &taken.local_addr().unwrap().to_string()])
        .envs(variables)
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(!done.status.success());
    socket.set_nonblocking(true).unwrap();
    assert!(socket.recv(&mut [0; 64]).is_err(), "it said something");
    socket.set_nonblocking(false).unwrap();

    let mut process = Process::serve_with(folder.path(), &[], &variables);
    while hear() != "READY=1" {}
    let mut stream = TcpStream::connect(process.base.strip_prefix("http://").unwrap()).unwrap();
    write!(stream, "GET /livez HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    for _ in 0..3 {
        assert_eq!(hear(), "WATCHDOG=1");
    }
    assert!(Command::new("kill").arg(process.id().to_string()).status().unwrap().success());
    while hear() != "STOPPING=1" {}
    process.wait();
}

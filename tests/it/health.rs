//! Whether everything is in order, for whoever asks: at the terminal, on the desk, and by whatever starts the service again.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Stdio},
    thread,
};

use candor_server::{health, worker};
use diesel::{Connection as _, RunQueryDsl as _};

use crate::{
    harness::{TestApp, UNITS, people},
    support::{process::Process, schema},
    tls::certificate,
};

/// Runs the program in a folder, without the variables that are the tests' own: its exit code, and everything that it says.
fn run_with(at: &Path, words: &[&str], variables: &[(&str, &str)]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CANDOR") {
            command.env_remove(name);
        }
    }
    let done =
        command.args(words).envs(variables.iter().copied()).current_dir(at).stdin(Stdio::null()).output();
    let done = done.unwrap();
    (done.status.code(), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
}

/// What `candor check` says of one thing.
fn line<'a>(said: &'a str, what: &str) -> &'a str {
    said.lines().find(|line| line.get(7..).is_some_and(|rest| rest.starts_with(what))).unwrap_or_default()
}

#[test]
fn check_says_one_line_for_each_thing_and_its_exit_code_is_for_cron() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
    let run = |words: &[&str]| run_with(at, words, &[]);
    run(&["roster", "import", "--units", "units.csv", "--people", "people.csv"]);
    run(&["round", "open", "r", "--yes", "r"]);
    let (code, said) = run(&["check", "--offline"]);
    assert_eq!(
        (code, said.lines().all(|line| line.starts_with("ok     ") || line.starts_with("set    "))),
        (Some(0), true),
        "{said}"
    );
    assert!(said.lines().count() >= 6, "{said}");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/people/sqlite");
    let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let newest = all.max().unwrap().split('_').next().unwrap().replace('-', "");
    assert!(line(&said, "people database").ends_with(&format!("; schema {newest}")), "{said}");
    assert_eq!(run(&["check", "--offline", "--quiet"]), (Some(0), String::new()));
    // Nobody serves at the public address.
    let (code, said) = run(&["check"]);
    assert!(code == Some(1) && said.contains("WRONG  public address: http://127.0.0.1:8080"), "{said}");
    let key = fs::read_dir(at.join("candor-keys/answers")).unwrap().map(|entry| entry.unwrap().path());
    let key = key.into_iter().find(|path| path.extension().is_some()).unwrap();
    fs::write(&key, "x").unwrap();
    let (code, said) = run(&["check", "--offline"]);
    assert!(
        code == Some(1) && said.contains("WRONG  keys and rounds: the round r cannot take answers"),
        "{said}"
    );
    assert!(said.contains("one thing needs somebody"), "{said}");
}

#[test]
fn hr_and_whatever_watches_see_it_and_nobody_learns_a_number() {
    for app in TestApp::on_each_database() {
        let mut app = app.with_open_round("r");
        for probe in ["/livez", "/readyz"] {
            let reply = app.get(probe);
            assert_eq!((reply.status, reply.body.as_str()), (200, "ok\n"), "{probe} on {}", app.label);
            assert_eq!(app.head(probe).status, 200);
        }
        let hr = app.sign_in("hr@acme.example", "hr");
        assert!(hr.get("/desk/health").body.contains("Everything is in order"), "{}", app.label);
        let before = hr.get("/desk/health").body;
        app.answer("r", "design1", 4).unwrap();
        let disk = |page: &str| page.lines().filter(|line| !line.contains("MB are left")).count();
        assert_eq!(disk(&before), disk(&hr.get("/desk/health").body));
        assert!(!hr.get("/desk/health").body.contains("1 answer"));

        // A promise that was changed on one side.
        let here = app.service.config().answers.here().unwrap();
        schema::execute(here.db(), "UPDATE round SET fingerprint = '00'");
        let page = hr.get("/desk/health").body;
        assert!(page.contains("another promise of the round r"), "{page}");
        // The operator hears of it on the next day, once.
        for _ in 0..3 {
            worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap();
        }
        let alarms = fs::read_dir(app.folder().join("outbox")).unwrap();
        let alarms =
            alarms.map(|mail| mail.unwrap().path()).filter(|path| path.to_string_lossy().contains("alarm"));
        assert_eq!(alarms.count(), 1, "{}", app.label);
    }
}

#[test]
fn check_says_which_settings_are_in_force_and_which_variables_are_none() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("smtp"), "smtp://survey:s3cret@mail.acme.example:587?tls=required").unwrap();
    let variables = [
        ("CANDOR_PUBLC_URL", "https://survey.acme.example"),
        ("CANDOR_MAIL_FROM", "survey@acme.example"),
        ("CANDOR_MAIL_DOMAINS", "acme.example"),
        ("CANDOR_SMTP", "smtp://survey:s3cret@mail.acme.example:587?tls=required"),
    ];
    let (code, said) = run_with(at, &["check", "--offline", "--data", "here"], &variables);
    assert_eq!(code, Some(1), "{said}");
    for expected in [
        "set    data = here (--data)",
        "set    keys = candor-keys (default)",
        "set    mail-from = survey@acme.example (CANDOR_MAIL_FROM)",
        "set    smtp = smtp://…@mail.acme.example:587?… (CANDOR_SMTP)",
        "WRONG  settings: CANDOR_PUBLC_URL is no setting: CANDOR_PUBLIC_URL is meant?",
    ] {
        assert!(said.lines().any(|line| line == expected), "{expected}: {said}");
    }
    assert!(!said.contains("s3cret"), "{said}");
    // A secret that everybody on the machine can read.
    fs::set_permissions(at.join("smtp"), fs::Permissions::from_mode(0o644)).unwrap();
    let variables = [variables[1], variables[2], ("CANDOR_SMTP_FILE", "smtp")];
    let (_, said) = run_with(at, &["check", "--offline", "--data", "here"], &variables);
    let found = line(&said, "permissions");
    assert!(
        found.starts_with("WRONG  ") && found.contains("everybody on this machine can read smtp"),
        "{said}"
    );
    fs::set_permissions(at.join("smtp"), fs::Permissions::from_mode(0o440)).unwrap();
    // A copy of a database that somebody left behind.
    fs::write(at.join("here/people.db.bak"), "x").unwrap();
    fs::set_permissions(at.join("here/people.db.bak"), fs::Permissions::from_mode(0o644)).unwrap();
    let (_, said) = run_with(at, &["check", "--offline", "--data", "here"], &variables);
    let found = line(&said, "permissions");
    assert!(
        found.contains("read or write here/people.db.bak: chmod go=") && !found.contains("smtp"),
        "{said}"
    );
    fs::remove_file(at.join("here/people.db.bak")).unwrap();
    assert!(
        line(&run_with(at, &["check", "--offline", "--data", "here"], &variables).1, "permissions")
            .starts_with("ok ")
    );
}

#[test]
fn a_database_of_a_newer_candor_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    assert_eq!(run_with(at, &["check", "--offline"], &[]).0, Some(0));
    let mut conn =
        diesel::SqliteConnection::establish(at.join("candor-data/people.db").to_str().unwrap()).unwrap();
    let newer = "INSERT INTO __diesel_schema_migrations(version) VALUES('99990101000000')";
    diesel::sql_query(newer).execute(&mut conn).unwrap();
    for command in [&["check", "--offline"][..], &["serve", "--listen", "127.0.0.1:0"], &["round", "status"]]
    {
        let (code, said) = run_with(at, command, &[]);
        assert!(code != Some(0) && said.contains("was made by a newer candor"), "{command:?}: {said}");
    }
}

/// What a proxy makes of the head of a reply.
type Change = fn(&str) -> String;

/// A proxy that passes requests on and changes the head of each reply.
fn proxy(target: &str, change: Change) -> String {
    let (listener, target) = (TcpListener::bind("127.0.0.1:0").unwrap(), target.to_owned());
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut client in listener.incoming().flatten() {
            let target = target.clone();
            thread::spawn(move || {
                let (mut asked, mut some) = (Vec::new(), [0; 4096]);
                while !asked.windows(4).any(|end| end == b"\r\n\r\n") {
                    match client.read(&mut some) {
                        Ok(0) | Err(_) => return,
                        Ok(read) => asked.extend(&some[..read]),
                    }
                }
                let asked =
                    String::from_utf8(asked).unwrap().replacen("\r\n", "\r\nconnection: close\r\n", 1);
                let mut service = TcpStream::connect(target).unwrap();
                service.write_all(asked.as_bytes()).unwrap();
                let mut reply = Vec::new();
                service.read_to_end(&mut reply).unwrap();
                let end = reply.windows(4).position(|end| end == b"\r\n\r\n").unwrap();
                let head = change(std::str::from_utf8(&reply[..end]).unwrap());
                client.write_all(&[head.as_bytes(), &reply[end..]].concat()).unwrap();
            });
        }
    });
    address
}

#[test]
fn what_a_proxy_adds_or_takes_away_is_named() {
    let mut app = TestApp::new();
    let target = app.service.base().strip_prefix("http://").unwrap().to_owned();
    let look = |app: &TestApp, public_url: String| {
        let mut settings = app.settings.clone();
        settings.public_url = Some(public_url);
        let config = settings.open().unwrap();
        let found = health::check(&config, &app.clock, true);
        let of = |what: &str| {
            let one = found.iter().find(|one| one.what == what);
            one.map_or_else(String::new, |one| {
                one.found.clone().unwrap_or_else(|wrong| format!("WRONG {wrong}"))
            })
        };
        (of("public address"), of("proxy"))
    };
    let honest = |head: &str| {
        format!("{head}\r\nvia: 1.1 proxy\r\nstrict-transport-security: max-age=1\r\nserver: nginx")
    };
    let (address, found) = look(&app, proxy(&target, honest));
    assert!(
        address.contains("leads to a candor") && found.contains("nothing of ours is missing"),
        "{address} {found}"
    );
    let hostile: [(Change, &str); 5] = [
        (|head| format!("{head}\r\nset-cookie: balancer=a1; path=/"), "set-cookie is added: a cookie joins"),
        (|head| format!("{head}\r\nalt-svc: h3=\":443\""), "alt-svc is added"),
        (
            |head| {
                head.lines()
                    .filter(|line| !line.starts_with("content-security-policy"))
                    .collect::<Vec<_>>()
                    .join("\r\n")
            },
            "Content-Security-Policy is taken away",
        ),
        (
            |head| head.replace("script-src 'self'", "script-src 'self' cdn.example"),
            "Content-Security-Policy is \"default-src",
        ),
        (
            |head| head.replace("no-store", "public, max-age=600"),
            "Cache-Control is \"public, max-age=600\" instead of \"no-store\"",
        ),
    ];
    for (change, expected) in hostile {
        let (_, found) = look(&app, proxy(&target, change));
        assert!(
            found.starts_with("WRONG something in front") && found.contains(expected),
            "{expected}: {found}"
        );
    }
    // Also while a round is open.
    app.import(UNITS, &people());
    app.open("r");
    assert!(look(&app, proxy(&target, |head| format!("{head}\r\nnel: {{}}"))).1.contains("nel is added"));
}

#[test]
fn check_sees_the_certificate_and_whether_connections_can_be_joined() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    if !certificate(at) {
        return;
    }
    let check = |url: &str| {
        let words = ["check", "--public-url", url];
        line(&run_with(at, &words, &[("SSL_CERT_FILE", "cert.pem")]).1, "tls").to_owned()
    };
    let process = Process::serve(at, &["--tls-cert", "cert.pem", "--tls-key", "key.pem"]);
    let found = check(&process.base);
    assert!(found.starts_with("ok     ") && found.contains("is valid for 1 days"), "{found}");
    // Another one's.
    let free = || TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for (words, expected) in
        [(&["-alpn", "h2"][..], "it speaks HTTP/2"), (&[], "it recognises a browser that comes again")]
    {
        let port = free().to_string();
        let mut server = Command::new("openssl")
            .args(["s_server", "-accept", &port, "-cert", "cert.pem", "-key", "key.pem", "-www"])
            .args(words)
            .current_dir(at)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut tries = 0..100;
        while TcpStream::connect(format!("127.0.0.1:{port}")).is_err() && tries.next().is_some() {
            thread::sleep(std::time::Duration::from_millis(50));
        }
        let found = check(&format!("https://127.0.0.1:{port}"));
        server.kill().unwrap();
        server.wait().unwrap();
        assert!(found.contains(expected), "{expected}: {found}");
    }
    // A name that it was not made for.
    let found = check(&process.base.replace("127.0.0.1", "localhost"));
    assert!(found.starts_with("WRONG  ") && found.contains("localhost"), "{found}");
}

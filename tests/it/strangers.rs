//! A stranger with one machine: what a request may cost before anybody looks at it. Each of these once stopped a service, or
//! delayed honest people by seconds.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use candor_people::accounts::{self, Role};
use candor_protocol::{
    record::{Record, SignedRecord},
    survey::Promise,
    token::{PersonalLink, TokenRequest},
};
use candor_rehearse::Ballot;

use crate::{
    forger::applicants,
    harness::{Browser, PASSWORD, TestApp, UNITS, people, same},
    support::process::Process,
};

/// A reply as it came: status, and everything.
fn raw(base: &str, request: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(base.strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut reply = String::new();
    let _ = stream.read_to_string(&mut reply);
    (reply.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0), reply)
}

fn sign_in(base: &str, n: usize) -> (u16, String) {
    let body = format!("address=ada{n}%40acme.example&password=wrong+horse+battery+{n}");
    let host = base.strip_prefix("http://").unwrap();
    let head = "content-type: application/x-www-form-urlencoded\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n";
    raw(
        base,
        &format!(
            "POST /desk/sign-in HTTP/1.1\r\nhost: {host}\r\n{head}content-length: {}\r\n\r\n{body}",
            body.len()
        ),
    )
}

/// The most memory that a process ever had, in MiB; `None` where the system does not say.
pub(crate) fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}

#[test]
fn five_hundred_wrong_passwords_at_once_take_little_memory_and_delay_no_honest_page() {
    let folder = tempfile::tempdir().unwrap();
    let process = Process::serve(folder.path(), &["--data", "data", "--keys", "keys"]);
    let (mut slowest, mut statuses) = (Duration::ZERO, Vec::new());
    thread::scope(|scope| {
        let attackers: Vec<_> = (0..50)
            .map(|of| {
                let base = &process.base;
                scope.spawn(move || (0..10).map(|n| sign_in(base, of * 10 + n).0).collect::<Vec<u16>>())
            })
            .collect();
        while !attackers.iter().all(|attacker| attacker.is_finished()) {
            let began = Instant::now();
            let host = process.base.strip_prefix("http://").unwrap();
            let (status, _) =
                raw(&process.base, &format!("GET /i HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n"));
            assert_eq!(status, 200);
            slowest = slowest.max(began.elapsed());
            thread::sleep(Duration::from_millis(20));
        }
        statuses = attackers.into_iter().flat_map(|attacker| attacker.join().unwrap()).collect();
    });
    // Few are tried, the others are sent away at once: nobody waits behind them.
    let (tried, away) = (
        statuses.iter().filter(|status| **status == 200).count(),
        statuses.iter().filter(|status| **status == 503).count(),
    );
    assert_eq!((tried + away, statuses.len()), (500, 500), "{statuses:?}");
    assert!(tried > 0 && away > 0, "{tried} tried, {away} sent away");
    eprintln!(
        "{tried} passwords tried, {away} sent away; the slowest page took {slowest:?}; peak {:?} MiB",
        peak(process.id())
    );
    match peak(process.id()) {
        Some(peak) => assert!(peak < 150, "{peak} MiB"),
        None => eprintln!("SKIPPED: this system does not say how much memory a process had"),
    }
}

#[test]
fn all_strangers_together_have_few_attempts_and_never_stand_before_a_known_browser_or_a_link() {
    let mut app = TestApp::new();
    let owner = app.sign_in("hr@acme.example", "hr");
    let made = || app.service.config().accounts.passwords().made();
    let before = made();
    let replies: Vec<(u16, String)> = (0..60).map(|n| sign_in(app.service.base(), n)).collect();
    let away: Vec<_> = replies.iter().filter(|(status, _)| *status == 503).collect();
    assert_eq!((made() - before, away.len()), (40, 20), "sent away before any hashing");
    assert!(away.iter().all(|(_, reply)| reply.contains("retry-after: 2") && reply.contains("go ahead")));
    // A cookie that somebody made up is nobody's.
    let forged = Browser::new(app.service.base());
    let fields = [("address", "hr@acme.example"), ("password", PASSWORD)];
    assert_eq!(forged.post("/desk/sign-in", &fields).status, 503);
    // Whoever signed in here before gets in at once, and so does a link by mail.
    assert_eq!(owner.post("/desk/sign-in", &fields).status, 303);
    let (by, config) = (app.by(), app.service.config());
    let (address, role) = ("hr@acme.example".parse().unwrap(), None::<Role>);
    let link = accounts::invite_link(&config.accounts, &address, role, &by, &mut app.rng).unwrap();
    let chosen = [("password", PASSWORD), ("again", PASSWORD)];
    assert_eq!(Browser::new(app.service.base()).post(&format!("/desk/set-up/{link}"), &chosen).status, 303);
    // A second later strangers have five attempts more.
    app.clock.advance(chrono::TimeDelta::seconds(1));
    let tried = (0..10).filter(|n| sign_in(app.service.base(), *n).0 == 200).count();
    assert_eq!(tried, 5);
}

#[test]
fn nothing_that_is_packed_is_read() {
    let app = TestApp::new().with_open_round("r");
    let host = app.service.base().strip_prefix("http://").unwrap().to_owned();
    for path in [
        "/v1/rounds/r/answers",
        "/v1/rounds/r/token",
        "/desk/sign-in",
        "/internal/rounds/r/close",
        "/nowhere",
    ] {
        for packed in ["gzip", "deflate", "br", "zstd", "identity, gzip"] {
            let request = format!(
                "POST {path} HTTP/1.1\r\nhost: {host}\r\ncontent-encoding: {packed}\r\ncontent-length: 4\r\nconnection: close\r\n\r\nabcd"
            );
            assert_eq!(raw(app.service.base(), &request).0, 415, "{path} {packed}");
        }
        let plain = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\ncontent-encoding: identity\r\ncontent-length: 4\r\nconnection: close\r\n\r\nabcd"
        );
        assert_ne!(raw(app.service.base(), &plain).0, 415, "{path}");
    }
}

#[test]
fn a_body_that_never_arrives_ends_after_ten_seconds_and_one_that_is_too_large_at_once() {
    let app = TestApp::new();
    let host = app.service.base().strip_prefix("http://").unwrap().to_owned();
    let (status, reply) = raw(
        app.service.base(),
        &format!(
            "POST /v1/rounds/r/answers HTTP/1.1\r\nhost: {host}\r\ncontent-length: 1000\r\n\r\nthe first part"
        ),
    );
    assert_eq!(status, 408, "{reply}");
    assert!(reply.contains("did not arrive in time"), "{reply}");
    let large = "x".repeat(65 * 1024);
    let request = format!(
        "POST /v1/rounds/r/answers HTTP/1.1\r\nhost: {host}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{large}",
        large.len()
    );
    assert_eq!(raw(app.service.base(), &request).0, 413);
}

#[test]
fn a_large_roster_still_goes_in_at_the_desk() {
    let app = TestApp::new();
    let hr = app.sign_in("hr@acme.example", "hr");
    let more: String = (0..20_000).map(|n| format!("somebody{n:05}@acme.example,design\n")).collect();
    let reply = hr.post_files(
        "/desk/roster/preview",
        &[
            ("csrf", None, hr.csrf().as_str()),
            ("units", Some("units.csv"), UNITS),
            ("people", Some("people.csv"), &(people() + &more)),
        ],
    );
    assert!(
        reply.status == 200 && reply.body.contains("20,012") || reply.body.contains("20012"),
        "{}",
        reply.status
    );
}

/// Requests that no browser sends, with something in each that nobody may read in a log.
fn malformed(n: usize) -> Vec<u8> {
    let secret = format!("SECRET{n}");
    let text = match n % 10 {
        0 => format!("NONSENSE {secret}\r\n\r\n"),
        1 => format!("GET /i/{secret} HTTP/1.1\r\nhost: x\r\nno colon {secret}\r\n\r\n"),
        2 => format!("GET /desk/set-up/{secret} HTTP/7.9\r\nhost: {secret}\r\n\r\n"),
        3 => format!(
            "POST /v1/rounds/{secret}/token HTTP/1.1\r\nhost: x\r\ncontent-length: 1, 2\r\n\r\n{secret}"
        ),
        4 => {
            "POST /v1/rounds/r/answers HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"
                .to_owned()
                + &secret
        }
        5 => format!("POST /v1/rounds/r/token HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{{{secret}"),
        6 => format!("GET /%ff%00{secret} HTTP/1.1\r\nhost: x\r\n\r\n"),
        7 => format!("GET / HTTP/1.1\r\nhost: x\r\ncookie: {}\r\n\r\n", secret.repeat(30_000)),
        8 => format!(
            "POST /desk/roster/preview HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data\r\ncontent-length: 7\r\n\r\n{secret}"
        ),
        _ => return [&[0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc][..], secret.as_bytes(), &[0xff; 40][..]].concat(),
    };
    text.into_bytes()
}

#[test]
fn twenty_thousand_malformed_requests_leave_a_few_lines_of_log_and_nobodys_secret() {
    let folder = tempfile::tempdir().unwrap();
    let process = Process::serve(folder.path(), &["--data", "data", "--keys", "keys"]);
    let address = process.base.strip_prefix("http://").unwrap();
    thread::scope(|scope| {
        for at in 0..4 {
            scope.spawn(move || {
                for n in 0..5000 {
                    let mut stream = TcpStream::connect(address).unwrap();
                    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
                    // A refusal may come before the last byte left.
                    let _ = stream.write_all(&malformed(at * 5000 + n));
                    let _ = stream.shutdown(std::net::Shutdown::Write);
                    let _ = stream.read_to_end(&mut Vec::new());
                }
            });
        }
    });
    let log = process.log();
    eprintln!("{} bytes of log:\n{log}", log.len());
    assert!(log.len() < 4096, "{} bytes", log.len());
    for never in ["SECRET", "127.0.0.1", "/v1/", "/desk", "\u{1b}"] {
        assert!(!log.contains(never), "{never}");
    }
}

#[test]
fn of_two_requests_written_at_once_on_a_connection_that_is_closed_only_the_first_is_served() {
    let mut app = TestApp::new().with_open_round("r");
    let host = app.service.base().strip_prefix("http://").unwrap().to_owned();
    let ask = |path: &str, body: &[u8]| {
        let head = format!("POST {path} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {}\r\n\r\n", body.len());
        head + std::str::from_utf8(body).unwrap()
    };
    let served =
        |reply: &str| (reply.matches("HTTP/1.1 200").count(), reply.matches("said to be closed").count());
    let ballots = |app: &mut TestApp, person: &str| {
        let link = app.link("r", person);
        app.employee().collect(&link, &same(4), Some("A comment."), &mut app.rng).unwrap()
    };
    let (one, other) = (ballots(&mut app, "design1"), ballots(&mut app, "design2"));
    let text = |ballot: &Ballot| serde_json::to_vec(&ballot.request).unwrap();
    let (answer, comment) = (text(&one.answers), text(&one.comment.unwrap()));
    let path = "/v1/rounds/r/answers";
    // A ballot behind a ballot, a comment behind a ballot, a ballot behind a comment.
    for (first, second) in [(&answer, &text(&other.answers)), (&answer, &comment), (&comment, &answer)] {
        let (_, reply) = raw(app.service.base(), &(ask(path, first) + &ask(path, second)));
        assert_eq!(served(&reply), (1, 1), "{reply}");
        assert!(reply.contains("\r\nconnection: close"), "{reply}");
    }
    // A ballot behind a token, and behind the refusal of one; and behind what a page asks for.
    let link = app.link("r", "design3");
    let PersonalLink { circle, code, .. } = link.split_once('#').unwrap().1.parse().unwrap();
    let promise = Promise::parse(&app.get("/v1/rounds/r/promise").body).unwrap();
    let (applicant, second) = applicants(&promise, circle, &mut app.rng);
    let token = serde_json::to_vec(&TokenRequest::of(circle, code, &applicant, second.as_ref())).unwrap();
    let last = text(&other.answers);
    let (_, reply) = raw(app.service.base(), &(ask("/v1/rounds/r/token", &token) + &ask(path, &last)));
    assert_eq!(served(&reply), (1, 1), "{reply}");
    let (_, reply) = raw(app.service.base(), &(ask("/v1/rounds/r/token", b"{}") + &ask(path, &last)));
    assert_eq!(served(&reply), (0, 1), "{reply}");
    let page = format!("GET /v1/rounds/r/manifest HTTP/1.1\r\nhost: {host}\r\n\r\n");
    let (_, reply) = raw(app.service.base(), &(page + &ask(path, &last)));
    assert_eq!(served(&reply), (1, 1), "{reply}");
    app.finish("r");
    let record: SignedRecord = serde_json::from_str(&app.get("/v1/rounds/r/record").body).unwrap();
    let record: Record = serde_json::from_str(&record.record).unwrap();
    let counted = (record.answers.leaves.len(), record.comments.leaves.len());
    assert_eq!(counted, (1, 1), "of all these ballots only the first ones are counted");
}

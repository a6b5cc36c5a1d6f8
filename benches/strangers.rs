//! How long an honest employee waits for page, token and ballot while strangers do what one machine can: alone, under 200 wrong
//! sign-ins a second, under 2,000 slow and idle connections where the service may open 1,024 files or 4,096 if it asks, and under as many bogus tokens
//! and ballots as two processes send. `cargo bench --bench strangers`; it needs `sh`.
//!
//! The load comes from processes of its own on the same machine, and so takes from the same cores: less is left for the service than
//! where a stranger is elsewhere. A token is counted with all that a page fetches and computes before it.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    reason = "a bench prints, and ends where something fails"
)]

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use candor_clock::{self as clock, Clock};
use candor_people::roster;
use candor_protocol::{
    survey::{Instrument, RoundName, Threshold},
    token::{Applicant, IssuingKey, Scope, TokenRequest},
};
use candor_rehearse::{Employee, TestService};
use rand::RngExt;

/// Honest employees in each part.
const HONEST: usize = 150;
/// No load lasts longer.
const LONGEST: Duration = Duration::from_secs(60);
/// Files that the service may open, if it asks; else 1,024.
const FILES: u32 = 4096;

/// What a load process does, by its name; and how many processes of it.
const PARTS: &[(&str, &str, usize)] = &[
    ("alone", "", 0),
    ("200 wrong sign-ins a second", "sign-ins", 1),
    ("2,000 slow and idle connections", "slow", 1),
    ("bogus tokens and ballots", "bogus", 2),
];

fn main() {
    let words: Vec<String> = std::env::args().collect();
    match words.iter().position(|word| word == "--load") {
        Some(at) => load(&words[at + 1], &words[at + 2], Path::new(&words[at + 3])),
        None => measure(),
    }
}

// ---- The honest ones ---------------------------------------------------------------------------------------------

fn measure() {
    let (folder, mut rng) = (tempfile::tempdir().unwrap(), clock::system_rng());
    let links = open_round(folder.path());
    println!(
        "{HONEST} employees in each part, {} cores for service and load together\n",
        std::thread::available_parallelism().map_or(0, usize::from)
    );
    println!(
        "under                              page p50  p99     token p50  p99     ballot p50  p99    strangers a second"
    );
    for (part, (name, kind, processes)) in PARTS.iter().enumerate() {
        let (mut server, base) = serve(folder.path());
        if part == 0 {
            bogus_bodies(folder.path(), &base, &links[links.len() - 2..]);
            // What is read once is read before the clock runs.
            Employee::at(&format!("http://{base}"))
                .collect(&links[links.len() - 3], &[Some(4); 10], None, &mut rng)
                .unwrap();
        }
        let mut loads: Vec<Child> = (0..*processes).map(|_| attack(kind, &base, folder.path())).collect();
        std::thread::sleep(Duration::from_millis(if *processes > 0 { 1500 } else { 0 }));
        let begun = Instant::now();
        let (mut pages, mut tokens, mut ballots) = (Vec::new(), Vec::new(), Vec::new());
        for link in &links[part * HONEST..(part + 1) * HONEST] {
            if begun.elapsed() > LONGEST - Duration::from_secs(10) {
                break;
            }
            let employee = Employee::at(&format!("http://{base}"));
            pages.push(timed(|| page(&base)).0);
            let (took, collected) = timed(|| employee.collect(link, &[Some(4); 10], None, &mut rng).unwrap());
            tokens.push(took);
            ballots.push(timed(|| employee.hand_in(&collected.answers).unwrap()).0);
        }
        let said: Vec<String> = loads.iter_mut().map(stop).collect();
        let (page, token, ballot) =
            (percentiles(&mut pages), percentiles(&mut tokens), percentiles(&mut ballots));
        println!("{name:<34}{page}   {token}   {ballot}   {}", said.join(" + "));
        server.kill().unwrap();
        server.wait().unwrap();
    }
}

fn open_round(folder: &Path) -> Vec<String> {
    let settings = TestService::settings(folder, &folder.join("outbox"), "http://127.0.0.1:8080");
    let mut rng = clock::system_rng();
    let service = TestService::open(&settings, Clock::system(), &mut rng).unwrap();
    let units = (0..6).fold("unit,parent,name,leader_email\nall,,All,\n".to_owned(), |csv, i| {
        csv + &format!("t{i},all,,\n")
    });
    let people = (0..PARTS.len() * HONEST + 6)
        .fold("email,unit\n".to_owned(), |csv, i| csv + &format!("p{i}@example.org,t{}\n", i % 6));
    let db = service.config().people.db();
    let prepared = roster::prepare(db, ("u", units.as_bytes()), ("p", people.as_bytes())).unwrap();
    candor_people::import(db, &prepared, &candor_journal::By::itself(Clock::system().now())).unwrap();
    let (name, instrument): (RoundName, _) = ("r".parse().unwrap(), Instrument::built_in());
    service.open_round(&name, &instrument, Threshold::DEFAULT, &|_, _| (), &mut rng).unwrap();
    // The invitations are not to be delivered while the server is measured.
    candor_mail::cancel(&mut db.connection().unwrap(), name.as_str()).unwrap();
    service.links(&name).unwrap().into_iter().map(|(_, link)| link).collect()
}

fn serve(folder: &Path) -> (Child, String) {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let script = format!("ulimit -Sn 1024 && ulimit -Hn {FILES} && exec \"$0\" \"$@\"");
    let child = Command::new("sh")
        .args([
            "-c",
            &script,
            env!("CARGO_BIN_EXE_candor"),
            "serve",
            "--listen",
            &format!("127.0.0.1:{port}"),
        ])
        .args(["--data", "data", "--keys", "keys", "--outbox", "outbox"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(fs::File::create(folder.join("log")).unwrap())
        .spawn()
        .unwrap();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        std::thread::sleep(Duration::from_millis(20));
    }
    (child, format!("127.0.0.1:{port}"))
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

fn page(base: &str) {
    let reply = send(base, &format!("GET /i HTTP/1.1\r\nhost: {base}\r\nconnection: close\r\n\r\n"));
    assert!(reply.is_some_and(|reply| reply.starts_with("HTTP/1.1 200")), "the page");
}

fn percentiles(times: &mut [Duration]) -> String {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize].as_secs_f64() * 1000.0;
    format!("{:>7.0} {:>6.0} ms", at(0.5), at(0.99))
}

// ---- The strangers -----------------------------------------------------------------------------------------------

/// Starts a load in a process of its own.
fn attack(kind: &str, base: &str, folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--load", kind, base])
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lets a load end, and gives what it says of itself.
fn stop(load: &mut Child) -> String {
    drop(load.stdin.take());
    let mut said = String::new();
    load.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    load.wait().unwrap();
    said.trim().to_owned()
}

/// Well-formed requests that count for nothing: codes that nobody has, and a ballot with another one's token.
fn bogus_bodies(folder: &Path, base: &str, links: &[String]) {
    let mut rng = clock::system_rng();
    let (key, scope) = (IssuingKey::generate().unwrap(), Scope::new(&[7; 32], "nobody").unwrap());
    let applicant = Applicant::begin(key.public(), &scope, &mut rng).unwrap();
    let mut lines = String::new();
    for n in 0..500 {
        let circle = if n % 2 == 0 { 0 } else { 77 };
        let request = TokenRequest::of(circle, rng.random::<[u8; 16]>().into(), &applicant, None);
        lines += &format!("token {}\n", serde_json::to_string(&request).unwrap());
    }
    let employee = Employee::at(&format!("http://{base}"));
    let mut ballots = links.iter().map(|link| {
        let collected = employee.collect(link, &[Some(4); 10], None, &mut rng).unwrap();
        serde_json::to_value(&collected.answers.request).unwrap()
    });
    let (mut mine, theirs) = (ballots.next().unwrap(), ballots.next().unwrap());
    mine["token"] = theirs["token"].clone();
    (0..500).for_each(|_| lines += &format!("answers {mine}\n"));
    fs::write(folder.join("bogus"), lines).unwrap();
}

/// Strikes until nobody wants it any more, and prints how often.
fn load(kind: &str, base: &str, folder: &Path) {
    let (done, away, begun) = (AtomicU64::new(0), AtomicU64::new(0), Instant::now());
    let over = std::sync::atomic::AtomicBool::new(false);
    let goes_on = || !over.load(Ordering::Relaxed) && begun.elapsed() < LONGEST;
    let count = |reply: Option<String>| {
        done.fetch_add(1, Ordering::Relaxed);
        if reply.is_none_or(|reply| reply.starts_with("HTTP/1.1 503")) {
            away.fetch_add(1, Ordering::Relaxed);
        }
    };
    std::thread::scope(|threads| {
        match kind {
            "sign-ins" => (0..20).for_each(|at| {
                threads.spawn(move || {
                    let mut next = begun;
                    while goes_on() {
                        next += Duration::from_millis(100);
                        std::thread::sleep(next.saturating_duration_since(Instant::now()));
                        count(send(base, &sign_in(base, at)));
                    }
                });
            }),
            "bogus" => {
                let bodies = fs::read_to_string(folder.join("bogus")).unwrap();
                let requests: Vec<String> = bodies.lines().map(|line| post(base, line)).collect();
                let requests = std::sync::Arc::new(requests);
                (0..24).for_each(|at| {
                    let requests = requests.clone();
                    threads.spawn(move || {
                        let mut next = at * 97;
                        while goes_on() {
                            count(send(base, &requests[next % requests.len()]));
                            next += 501;
                        }
                    });
                });
            }
            _ => {
                threads.spawn(|| hold(base, goes_on, || count(Some(String::new()))));
            }
        }
        // The other end of this is closed when it is enough.
        let _ = std::io::stdin().read(&mut [0]);
        over.store(true, Ordering::Relaxed);
    });
    let (done, away) = (done.into_inner(), away.into_inner());
    println!("{:.0} ({} % sent away)", done as f64 / begun.elapsed().as_secs_f64(), 100 * away / done.max(1));
}

/// Keeps two thousand connections open that never finish a request, and opens each again that was ended.
fn hold(base: &str, goes_on: impl Fn() -> bool, count: impl Fn()) {
    let open = |at: usize| {
        count();
        let mut stream = TcpStream::connect(base).ok()?;
        let begun: &[u8] = match at % 3 {
            0 => b"",
            1 => b"POST /v1/rounds/r/token HTTP/1.1\r\nho",
            _ => b"POST /v1/rounds/r/answers HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{",
        };
        stream.write_all(begun).ok()?;
        stream.set_nonblocking(true).ok()?;
        Some(stream)
    };
    let mut held: Vec<Option<TcpStream>> = (0..2000).map(open).collect();
    while goes_on() {
        for (at, stream) in held.iter_mut().enumerate() {
            let is_open = stream.as_mut().is_some_and(|stream| {
                stream.read(&mut [0; 512]).is_err_and(|why| why.kind() == std::io::ErrorKind::WouldBlock)
            });
            if !is_open {
                *stream = open(at);
            }
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn sign_in(base: &str, at: usize) -> String {
    let body = format!("address=ada{at}%40acme.example&password=wrong+horse+battery+{at}");
    let head =
        "content-type: application/x-www-form-urlencoded\r\nsec-fetch-site: same-origin\r\nconnection: close";
    format!(
        "POST /desk/sign-in HTTP/1.1\r\nhost: {base}\r\n{head}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn post(base: &str, line: &str) -> String {
    let (route, body) = line.split_once(' ').unwrap();
    let head = "content-type: application/json\r\nconnection: close";
    format!(
        "POST /v1/rounds/r/{route} HTTP/1.1\r\nhost: {base}\r\n{head}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Sends a request as it stands; `None` where no reply came.
fn send(base: &str, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect(base).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).ok()?;
    (!reply.is_empty()).then(|| String::from_utf8_lossy(&reply).into_owned())
}

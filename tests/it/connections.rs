//! Slow and idle connections: more of them than the system allows never keep anybody out, and end by themselves.

use std::{
    io::{Read, Write},
    net::TcpStream,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use candor_clock::{self as clock, Clock};
use candor_people::roster;
use candor_protocol::survey::{Instrument, Threshold};
use candor_rehearse::{Employee, TestService};

use crate::{
    harness::{UNITS, people, quiet, round, same},
    support::process::Process,
};

/// Descriptors that the service may have.
const HARD: u32 = 4096;

/// A service of its own process with an open round and few descriptors, and its links.
fn served(folder: &std::path::Path) -> (Process, Vec<String>) {
    let (settings, mut rng) =
        (TestService::settings(folder, &folder.join("outbox"), "http://127.0.0.1:8080"), clock::system_rng());
    let service = TestService::open(&settings, Clock::system(), &mut rng).unwrap();
    let db = service.config().people.db();
    let files = (("units.csv", UNITS.as_bytes()), ("people.csv", people().into_bytes()));
    let prepared = roster::prepare(db, files.0, (files.1.0, files.1.1.as_slice())).unwrap();
    candor_people::import(db, &prepared, &candor_journal::By::itself(Clock::system().now())).unwrap();
    let (name, instrument) = (round("r"), Instrument::built_in());
    service.open_round(&name, &instrument, Threshold::DEFAULT, &quiet, &mut rng).unwrap();
    let links = service.links(&name).unwrap().into_iter().map(|(_, link)| link).collect();
    drop(service);
    (Process::limited(folder, &["--data", "data", "--keys", "keys", "--outbox", "outbox"], HARD), links)
}

fn host(base: &str) -> &str {
    base.strip_prefix("http://").unwrap()
}

/// Raises what this process may open, and says whether it is enough.
fn may_open(files: usize) -> bool {
    if candor_server::system::connections() >= files.min(8000) {
        return true;
    }
    eprintln!("SKIPPED: this system does not let a test open {files} connections");
    false
}

/// Connections that never finish a request: idle, in the middle of the head, in the middle of the body.
fn unfinished(base: &str, count: usize) -> Vec<TcpStream> {
    (0..count)
        .map(|n| {
            let mut stream = TcpStream::connect(host(base)).unwrap();
            let begun: &[u8] = match n % 3 {
                0 => b"",
                1 => b"POST /v1/rounds/r/token HTTP/1.1\r\nho",
                _ => b"POST /v1/rounds/r/answers HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{",
            };
            // Where it was ended already, that is what it is here for.
            let _ = stream.write_all(begun);
            stream
        })
        .collect()
}

/// One employee reads the page, collects and answers; how long the slowest of the three took.
fn honest(base: &str, link: &str) -> Duration {
    let (employee, mut rng) = (Employee::at(base), clock::system_rng());
    let begun = Instant::now();
    let mut stream = TcpStream::connect(host(base)).unwrap();
    write!(stream, "GET /i HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", host(base)).unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply:.40}");
    let page = begun.elapsed();
    let ballot = employee.collect(link, &same(4), None, &mut rng).unwrap().answers;
    let collected = begun.elapsed() - page;
    employee.hand_in(&ballot).unwrap();
    page.max(collected).max(begun.elapsed() - page - collected)
}

#[test]
fn two_and_five_thousand_slow_connections_keep_nobody_out_of_a_service_with_4096_descriptors() {
    if !may_open(6000) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (process, links) = served(folder.path());
    let alone = honest(&process.base, &links[0]);
    for (at, count) in [(1, 2000), (3, 5000)] {
        let begun = Instant::now();
        let held = unfinished(&process.base, count);
        eprintln!("{count} opened in {:?}", begun.elapsed());
        let (first, then) = (honest(&process.base, &links[at]), honest(&process.base, &links[at + 1]));
        eprintln!("alone {alone:?}; behind {count} slow connections {first:?} and {then:?}");
        assert!(first.max(then) < Duration::from_secs(2), "{first:?} {then:?}");
        drop(held);
    }
    assert!(!process.log().contains("Too many open files"), "{}", process.log());
}

#[test]
fn a_request_that_never_becomes_whole_is_ended_also_when_it_is_not_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let process = Process::serve(folder.path(), &["--data", "data", "--keys", "keys"]);
    let mut stream = TcpStream::connect(host(&process.base)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
    write!(stream, "GET /check HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    let mut some = [0; 64];
    stream.read_exact(&mut some).unwrap();
    let begun = Instant::now();
    // The head of the next one comes, a byte now and then.
    write!(stream, "GET /check HTTP/1.1\r\n").unwrap();
    let mut slow = stream.try_clone().unwrap();
    let slow = thread::spawn(move || {
        while begun.elapsed() < Duration::from_secs(60) && slow.write_all(b"x").is_ok() {
            thread::sleep(Duration::from_millis(500));
        }
    });
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
    let took = begun.elapsed();
    assert!((Duration::from_secs(10)..Duration::from_secs(25)).contains(&took), "{took:?}");
    slow.join().unwrap();
}

#[test]
fn a_service_that_is_told_to_end_waits_for_nobody_who_has_sent_half_a_request() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = Process::serve(folder.path(), &["--data", "data", "--keys", "keys"]);
    let held = unfinished(&process.base, 30);
    thread::sleep(Duration::from_millis(300));
    let begun = Instant::now();
    let killed = Command::new("kill").arg(process.id().to_string()).status().unwrap();
    assert!(killed.success());
    process.wait();
    // The server itself waits five seconds for whoever is not sent away.
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
    eprintln!("ended after {:?}", begun.elapsed());
    drop(held);
}

#[test]
fn two_hundred_and_fifty_six_connections_cost_few_threads_and_little_memory() {
    if !cfg!(target_os = "linux") {
        return; // there the system does not say so in a file
    }
    let folder = tempfile::tempdir().unwrap();
    let (process, _links) = served(folder.path());
    let says = |name: &str| -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.split_whitespace().next().unwrap().parse().unwrap()
    };
    let before = says("Threads:");
    let ask = || {
        for _ in 0..8 {
            let mut stream = TcpStream::connect(host(&process.base)).unwrap();
            // Nobody has this code: it is looked up.
            let body =
                r#"{"circle":0,"code":"AAAAAAAAAAAAAAAAAAAAAA","blinded":{"answers":"AA","comment":null}}"#;
            write!(
                stream,
                "POST /v1/rounds/r/token HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            )
            .unwrap();
            let mut reply = String::new();
            stream.read_to_string(&mut reply).unwrap();
            assert!(reply.starts_with("HTTP/1.1 4"), "{reply:.200}");
        }
    };
    thread::scope(|all| (0..256).for_each(|_| drop(all.spawn(ask))));
    let (threads, memory) = (says("Threads:"), says("VmHWM:") / 1024);
    eprintln!("{before} threads before, {threads} after 256 connections at once; {memory} MiB at the peak");
    let workers = thread::available_parallelism().map_or(2, usize::from);
    assert!(threads <= before + 16.max(4 * workers), "{before} threads before, {threads} after");
    assert!(memory <= 64, "{memory} MiB");
}

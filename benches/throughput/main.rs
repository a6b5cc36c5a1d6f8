//! What one participant costs the service, by step: the page, two tokens, a ballot and a comment, over real HTTP with durable
//! writes, beside the bare cryptography of the same steps in the same run; and how long they wait, at 1 to 256 connections.
//! `cargo bench --bench throughput`; on Linux, where a process's CPU time can be read. With `CANDOR_PEOPLE_DB` and
//! `CANDOR_ANSWERS_DB` (two empty databases) it measures these.
//!
//! Ratios matter, absolutes do not: the load comes from the same machine.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench prints, and ends where something fails"
)]

use std::{
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use candor_clock::{self as clock, Clock};
use candor_people as people;
use candor_protocol::{
    survey::{Instrument, RoundName, Terms},
    token::{
        AnswersRequest, Applicant, IssuingKey, MacKey, ReceiptKey, Scope, SealPublicKey, Stored,
        TokenRequest, redeem,
    },
};
use candor_rehearse::TestService;
use candor_server::app;

/// Connections at the same time, and how many people come over them.
const LEVELS: [(usize, usize); 4] = [(1, 300), (16, 1500), (64, 1500), (256, 1500)];
/// The level by which a participant is measured.
const MEASURED: usize = 1;
/// People who collect and answer.
const PEOPLE: usize = 4800;
/// Circles.
const CIRCLES: usize = 100;

/// CPU seconds that a process has used, from `/proc` (100 ticks a second).
fn cpu(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
}

/// Repeats an operation for about two seconds on one core: CPU seconds for each.
fn bare(mut operation: impl FnMut()) -> f64 {
    let (own, begun, mut times) = (std::process::id(), Instant::now(), 0);
    let before = cpu(own);
    while begun.elapsed() < Duration::from_secs(2) {
        operation();
        times += 1;
    }
    (cpu(own) - before) / f64::from(times)
}

/// Writes rows like those of ballots to a fresh database, five hundred to a durable transaction: CPU seconds for each.
fn bare_insert(folder: &std::path::Path, which: usize, sealed: &[u8]) -> f64 {
    use diesel::{Connection, RunQueryDsl, connection::SimpleConnection, sql_types::Binary};
    let mut db =
        diesel::SqliteConnection::establish(folder.join(format!("bare{which}.db")).to_str().unwrap())
            .unwrap();
    db.batch_execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; \
         CREATE TABLE b (mac BLOB NOT NULL PRIMARY KEY, same BLOB NOT NULL, box BLOB NOT NULL) WITHOUT ROWID;",
    )
    .unwrap();
    let (batches, size) = (40_u32, 500_u32);
    let before = cpu(std::process::id());
    for batch in 0..batches {
        db.transaction(|db| {
            for row in 0..size {
                let mac = candor_protocol::survey::sha256(&(batch * size + row).to_be_bytes()).to_vec();
                diesel::sql_query("INSERT INTO b VALUES (?, ?, ?)")
                    .bind::<Binary, _>(&mac)
                    .bind::<Binary, _>(&mac)
                    .bind::<Binary, _>(sealed)
                    .execute(db)?;
            }
            Ok::<_, diesel::result::Error>(())
        })
        .unwrap();
    }
    (cpu(std::process::id()) - before) / f64::from(batches * size)
}

fn serve(folder: &std::path::Path, port: u16) -> Child {
    let child = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["serve", "--listen", &format!("127.0.0.1:{port}")])
        .arg("--data")
        .arg(folder.join("data"))
        .arg("--keys")
        .arg(folder.join("keys"))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        std::thread::sleep(Duration::from_millis(20));
    }
    child
}

/// What one step cost at one level.
struct Step {
    /// CPU seconds of the server, for each participant.
    cpu: f64,
    /// How long the middle one and one in a hundred waited, in milliseconds.
    wait: [f64; 2],
    /// Participants a second.
    rate: f64,
}

/// Has everybody of a level do something.
fn load(pid: u32, level: usize, send: impl Fn(&ureq::Agent, usize) + Sync) -> Step {
    let first: usize = LEVELS[..level].iter().map(|(_, people)| people).sum();
    let (at_once, people) = LEVELS[level];
    let (next, waits) = (AtomicUsize::new(first), std::sync::Mutex::new(Vec::new()));
    let (before, begun) = (cpu(pid), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= first + people {
                        return;
                    }
                    let begun = Instant::now();
                    send(&agent, at);
                    waits.lock().unwrap().push(begun.elapsed().as_secs_f64() * 1000.0);
                }
            });
        }
    });
    let (cpu, rate) = ((cpu(pid) - before) / people as f64, people as f64 / begun.elapsed().as_secs_f64());
    let mut waits = waits.into_inner().unwrap();
    waits.sort_by(f64::total_cmp);
    Step { cpu, wait: [waits[people / 2], waits[people * 99 / 100]], rate }
}

fn main() {
    if !cfg!(target_os = "linux") {
        eprintln!("this bench reads CPU times from /proc: it runs on Linux only");
        return;
    }
    let (folder, mut rng, clock) = (tempfile::tempdir().unwrap(), clock::system_rng(), Clock::system());
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let base = format!("http://127.0.0.1:{port}");
    let mut settings = TestService::settings(folder.path(), &folder.path().join("outbox"), &base);
    let databases = ["CANDOR_PEOPLE_DB", "CANDOR_ANSWERS_DB"].map(|name| std::env::var(name).ok());
    if let [Some(people), Some(answers)] = databases.clone() {
        (settings.people_db, settings.answers_db) = (Some(people), Some(answers));
    }
    let config = settings.open().unwrap();
    let circles = CIRCLES;
    let units = (0..circles).fold("unit,parent,name,leader_email\nall,,All,\n".to_owned(), |csv, i| {
        csv + &format!("t{i},all,,\n")
    });
    let people_csv = (0..PEOPLE)
        .fold("email,unit\n".to_owned(), |csv, i| csv + &format!("p{i}@example.org,t{}\n", i % circles));
    let roster =
        people::roster::prepare(config.people.db(), ("u", units.as_bytes()), ("p", people_csv.as_bytes()))
            .unwrap();
    people::import(config.people.db(), &roster, &candor_journal::By::itself(clock.now())).unwrap();
    let (name, today): (RoundName, _) = ("bench".parse().unwrap(), clock.now().date_naive());
    let instrument = Instrument::built_in();
    let terms = Terms::new(name.clone(), today, today + chrono::TimeDelta::days(1), &base);
    let plan = people::plan(&config.people, terms, instrument.clone(), &[]).unwrap();
    let by = candor_journal::By::itself(clock.now());
    let opening = app::make_keys(&config, plan, &by, &mut rng, &|| ()).unwrap();
    app::open(&config, &opening, &by, &mut rng).unwrap();
    // The invitations are not to be delivered while the server is measured.
    candor_mail::cancel(&mut config.people.db().connection().unwrap(), name.as_str()).unwrap();

    // Everything the employees compute is computed before.
    let promise = &opening.promise;
    let scopes: Vec<Scope> =
        promise.all_circles().iter().map(|circle| Scope::new(promise.hash(), &circle.id).unwrap()).collect();
    let comment_circle = |at: usize| promise.circles()[at].comment_circle.unwrap();
    let mut asked = Vec::new();
    let applicants: Vec<(Applicant, Applicant, usize)> = people::invitations(&config.people, &name)
        .unwrap()
        .into_iter()
        .map(|invitation| {
            let mut begin = |at: usize| {
                let key = promise.all_circles()[at].public_key.parse().unwrap();
                Applicant::begin(&key, &scopes[at], &mut rng).unwrap()
            };
            let circle = invitation.circle;
            let (first, second) = (begin(circle), begin(comment_circle(circle)));
            let request = TokenRequest::of(circle, invitation.code, &first, Some(&second));
            asked.push(serde_json::to_vec(&request).unwrap());
            (first, second, circle)
        })
        .collect();

    let seal_pk: SealPublicKey = promise.manifest().seal_pk.parse().unwrap();
    let mut server = serve(folder.path(), port);
    let pid = server.id();
    // A refused ballot, so that promise and keys are read before the clock runs.
    let sample = serde_json::to_vec(&sample(&seal_pk, &mut rng)).unwrap();
    ureq::post(format!("{base}/v1/rounds/bench/answers")).send(&sample).unwrap_err();
    let html = ureq::get(format!("{base}/i")).call().unwrap().body_mut().read_to_string().unwrap();
    let mut files: Vec<&str> = html.split('"').filter(|part| part.starts_with("/asset/")).collect();
    files.extend(["/i", "/asset/words.txt"]);
    let places: Vec<usize> = applicants.iter().map(|(_, _, circle)| *circle).collect();
    let pages = [0, 1, 2, 3].map(|level| {
        load(pid, level, |agent, at| {
            let circle = format!("/v1/rounds/bench/circles/{}/page", places[at]);
            for path in files.iter().copied().chain([circle.as_str()]) {
                let request = agent.get(format!("{base}{path}")).header("Accept-Encoding", "gzip");
                request.call().unwrap().body_mut().read_to_vec().unwrap();
            }
        })
    });
    let replies = std::sync::Mutex::new(vec![None; PEOPLE]);
    let tokens = [0, 1, 2, 3].map(|level| {
        load(pid, level, |agent, at| {
            let mut reply = agent.post(format!("{base}/v1/rounds/bench/token")).send(&asked[at]).unwrap();
            let text = reply.body_mut().read_to_string().unwrap();
            replies.lock().unwrap()[at] = Some(text);
        })
    });
    let (answer, comment) = (vec![4; instrument.items().len()], vec![b'a'; 4000]);
    let ballots: Vec<[AnswersRequest; 2]> = applicants
        .into_iter()
        .zip(replies.into_inner().unwrap())
        .map(|((first, second, circle), reply)| {
            let reply: candor_protocol::token::TokenReply = serde_json::from_str(&reply.unwrap()).unwrap();
            let signed = reply.blind_sig;
            let (first, second) =
                (first.receive(&signed.answers).unwrap(), second.receive(&signed.comment.unwrap()).unwrap());
            let at = comment_circle(circle);
            let [first, second] = [(first, circle, &answer), (second, at, &comment)]
                .map(|(holder, at, answer)| holder.answer(at, &seal_pk, answer, &mut rng).unwrap());
            [first, second]
        })
        .collect();
    let bodies: Vec<[Vec<u8>; 2]> =
        ballots.iter().map(|both| [0, 1].map(|which| serde_json::to_vec(&both[which]).unwrap())).collect();
    let hand_in = |which: usize| {
        [0, 1, 2, 3].map(|level| {
            load(pid, level, |agent, at| {
                agent.post(format!("{base}/v1/rounds/bench/answers")).send(&bodies[at][which]).unwrap();
            })
        })
    };
    let (answers, comments) = (hand_in(0), hand_in(1));
    let memory = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let memory = |name: &str| {
        let line = memory.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.split_whitespace().next().unwrap().parse::<u64>().unwrap()
    };
    let (peak, threads) = (memory("VmHWM:") / 1024, memory("Threads:"));
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(
        candor_answers::turnout(config.answers.here().unwrap(), &name, today)
            .unwrap()
            .map(|turnout| turnout.answers),
        u32::try_from(PEOPLE).ok(),
        "every answer is stored"
    );

    // The same operations bare, on one core.
    let key = IssuingKey::generate().unwrap();
    let request: TokenRequest = serde_json::from_slice(&asked[0]).unwrap();
    let sign = bare(|| drop(key.blind_sign(&request.blinded.answers)));
    let (mac, receipts) = (MacKey::generate(&mut rng), ReceiptKey::generate().unwrap());
    let [answered, commented] = [0, 1].map(|which| {
        let ballot = &ballots[0][which];
        let (public, scope) =
            (promise.all_circles()[ballot.circle].public_key.parse().unwrap(), &scopes[ballot.circle]);
        let leaf = redeem(scope, &public, ballot).unwrap();
        let verify = bare(|| redeem(scope, &public, ballot).map(|_| ()).unwrap());
        let stored = |rng: &mut _| Stored::seal(ballot, &leaf, &mac, &seal_pk, promise.hash(), rng).unwrap();
        let seal = bare(|| drop(stored(&mut rng)));
        let receipt = bare(|| receipts.receipt(promise.hash(), &leaf).map(|_| ()).unwrap());
        [verify, seal, receipt, bare_insert(folder.path(), which, &stored(&mut rng).sealed)]
    });

    let database = if databases[0].is_some() { "PostgreSQL" } else { "SQLite with synchronous=FULL" };
    println!("{PEOPLE} people in {CIRCLES} circles, {database}\n");
    println!("server CPU for one participant, {} connections", LEVELS[MEASURED].0);
    println!(
        "                        us   bare cryptography, us   times   distance to the bare work with its insert"
    );
    let micro = |seconds: f64| seconds * 1e6;
    let line = |what: &str, cpu: f64, bare: f64, insert: f64| {
        let (times, kept) = (cpu / bare, 100.0 * (bare + insert) / cpu);
        println!("{what:<18}{:>8.0}{:>26.0}{times:>8.2}{kept:>18.0} %", micro(cpu), micro(bare));
    };
    let bare_of = |steps: [f64; 4]| steps[0] + steps[1] + steps[2];
    println!("{:<18}{:>8.0}", "page and files", micro(pages[MEASURED].cpu));
    line("two tokens", tokens[MEASURED].cpu, 2.0 * sign, 0.0);
    line("ballot", answers[MEASURED].cpu, bare_of(answered), answered[3]);
    line("comment", comments[MEASURED].cpu, bare_of(commented), commented[3]);
    let all = [&pages, &tokens, &answers, &comments].map(|steps| steps[MEASURED].cpu).iter().sum::<f64>();
    let bare = 2.0 * sign + bare_of(answered) + bare_of(commented);
    line("all together", all, bare, answered[3] + commented[3]);
    println!(
        "\nwaiting, ms            p50 and p99 at {} connections",
        LEVELS.map(|(at_once, _)| at_once.to_string()).join(", ")
    );
    for (what, steps) in
        [("page and files", &pages), ("two tokens", &tokens), ("ballot", &answers), ("comment", &comments)]
    {
        let each = steps
            .iter()
            .map(|step| format!("{:>8.1} {:>6.1}", step.wait[0], step.wait[1]))
            .collect::<String>();
        println!("{what:<18}{each}   {:>6.0} a second at {}", steps[2].rate, LEVELS[2].0);
    }
    println!("\nmemory at its peak {peak} MiB, {threads} threads");
    println!(
        "bare: one RSA-2048 private operation {:.0} us; a ballot verified {:.0} us, sealed for storage {:.0} us (comment {:.0} us), \
         receipt signed {:.0} us, inserted in a durable batch of 500 {:.0} us (comment {:.0} us)",
        micro(sign),
        micro(answered[0]),
        micro(answered[1]),
        micro(commented[1]),
        micro(answered[2]),
        micro(answered[3]),
        micro(commented[3])
    );
}

/// A request that is refused: only to warm the connection and the promise up.
fn sample(seal_pk: &SealPublicKey, rng: &mut rand::rngs::StdRng) -> AnswersRequest {
    let key = IssuingKey::generate().unwrap();
    let scope = Scope::new(&[0; 32], "nobody").unwrap();
    let applicant = Applicant::begin(key.public(), &scope, rng).unwrap();
    let asked = TokenRequest::of(0, [0; 16].into(), &applicant, None);
    let signature = key.blind_sign(&asked.blinded.answers).unwrap();
    applicant.receive(&signature).unwrap().answer(0, seal_pk, &[4; 10], rng).unwrap()
}

//! How much of the bare work's speed the whole service keeps: pairs of tokens issued and sealed ballots accepted per second
//! of the server's CPU time, over real HTTP with durable writes, beside the bare cryptography and one durable
//! batched insert in the same run. `cargo bench`; on Linux, where a process's CPU time can be read.
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

/// People who collect and answer.
const PEOPLE: usize = 4000;
/// Connections at the same time.
const AT_ONCE: usize = 64;

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
fn bare_insert(folder: &std::path::Path, sealed: &[u8]) -> f64 {
    use diesel::{Connection, RunQueryDsl, connection::SimpleConnection, sql_types::Binary};
    let mut db = diesel::SqliteConnection::establish(folder.join("bare.db").to_str().unwrap()).unwrap();
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

/// Sends everything over many connections; gives the server's CPU seconds and the wall seconds.
fn load(pid: u32, send: impl Fn(&ureq::Agent, usize) + Sync) -> (f64, f64) {
    let (next, before, begun) = (AtomicUsize::new(0), cpu(pid), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= PEOPLE {
                        return;
                    }
                    send(&agent, at);
                }
            });
        }
    });
    (cpu(pid) - before, begun.elapsed().as_secs_f64())
}

fn main() {
    if !cfg!(target_os = "linux") {
        eprintln!("this bench reads CPU times from /proc: it runs on Linux only");
        return;
    }
    let (folder, mut rng, clock) = (tempfile::tempdir().unwrap(), clock::system_rng(), Clock::system());
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let base = format!("http://127.0.0.1:{port}");
    let settings = TestService::settings(folder.path(), &folder.path().join("outbox"), &base);
    let config = settings.open().unwrap();
    let circles = 40;
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
    let applicants: Vec<(Applicant, TokenRequest)> = people::invitations(&config.people, &name)
        .unwrap()
        .into_iter()
        .map(|invitation| {
            let mut begin = |at: usize| {
                let key = promise.all_circles()[at].public_key.parse().unwrap();
                Applicant::begin(&key, &scopes[at], &mut rng).unwrap()
            };
            let applicant = begin(invitation.circle);
            let second = promise.circles()[invitation.circle].comment_circle.map(begin);
            let request = TokenRequest::of(invitation.circle, invitation.code, &applicant, second.as_ref());
            (applicant, request)
        })
        .collect();
    let asked: Vec<Vec<u8>> =
        applicants.iter().map(|(_, request)| serde_json::to_vec(request).unwrap()).collect();

    let seal_pk: SealPublicKey = promise.manifest().seal_pk.parse().unwrap();
    let mut server = serve(folder.path(), port);
    // A refused ballot, so that promise and keys are read before the clock runs.
    let sample = serde_json::to_vec(&sample(&seal_pk, &mut rng)).unwrap();
    let warm = format!("{base}/v1/rounds/bench/answers");
    ureq::post(&warm).send(&sample).unwrap_err();
    let replies = std::sync::Mutex::new(vec![None; PEOPLE]);
    let (issuing, issuing_wall) = load(server.id(), |agent, at| {
        let mut reply = agent.post(format!("{base}/v1/rounds/bench/token")).send(&asked[at]).unwrap();
        let text = reply.body_mut().read_to_string().unwrap();
        replies.lock().unwrap()[at] = Some(text);
    });
    let replies = replies.into_inner().unwrap();
    let answer = vec![4; instrument.items().len()];
    let ballots: Vec<AnswersRequest> = applicants
        .into_iter()
        .zip(replies)
        .map(|((applicant, request), reply)| {
            let reply: candor_protocol::token::TokenReply = serde_json::from_str(&reply.unwrap()).unwrap();
            applicant
                .receive(&reply.blind_sig.answers)
                .unwrap()
                .answer(request.circle, &seal_pk, &answer, &mut rng)
                .unwrap()
        })
        .collect();
    let bodies: Vec<Vec<u8>> = ballots.iter().map(|ballot| serde_json::to_vec(ballot).unwrap()).collect();
    let (accepting, accepting_wall) = load(server.id(), |agent, at| {
        agent.post(format!("{base}/v1/rounds/bench/answers")).send(&bodies[at]).unwrap();
    });
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
    let public = promise.circles()[ballots[0].circle].public_key.parse().unwrap();
    let scope = &scopes[ballots[0].circle];
    let verify = bare(|| redeem(scope, &public, &ballots[0]).map(|_| ()).unwrap());
    let leaf = redeem(scope, &public, &ballots[0]).unwrap();
    let (mac, receipts) = (MacKey::generate(&mut rng), ReceiptKey::generate().unwrap());
    let stored = |rng: &mut _| Stored::seal(&ballots[0], &leaf, &mac, &seal_pk, promise.hash(), rng).unwrap();
    let seal = bare(|| drop(stored(&mut rng)));
    let receipt = bare(|| receipts.receipt(promise.hash(), &leaf).map(|_| ()).unwrap());
    let insert = bare_insert(folder.path(), &stored(&mut rng).sealed);

    let people = PEOPLE as f64;
    println!("{PEOPLE} people in {circles} circles, {AT_ONCE} connections, SQLite with synchronous=FULL\n");
    println!("                   per CPU second   bare, per CPU second   kept    per wall second");
    let line = |what: &str, cpu: f64, wall: f64, bare: f64| {
        let (rate, bare) = (people / cpu, 1.0 / bare);
        println!("{what:<19}{rate:>14.0}{bare:>23.0}{:>6.0} %{:>19.0}", 100.0 * rate / bare, people / wall);
    };
    line("token pairs issued", issuing, issuing_wall, 2.0 * sign);
    line("ballots accepted", accepting, accepting_wall, verify + seal + receipt + insert);
    let micro = |seconds: f64| seconds * 1e6;
    println!("\nbare token: one RSA-2048 private operation, {:.0} us", micro(sign));
    println!(
        "bare ballot: RSA-PSS and ECDSA verified {:.0} us, sealed for storage {:.0} us, receipt signed {:.0} us, \
         inserted in a durable batch of 500 {:.0} us",
        micro(verify),
        micro(seal),
        micro(receipt),
        micro(insert)
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

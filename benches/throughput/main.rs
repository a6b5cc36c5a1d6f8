//! What one participant costs the service, by step: the page, two tokens, a ballot and a comment, over real HTTP with durable
//! writes, beside the bare cryptography of the same steps in the same run; the same in a round with guardians; what a key of a circle
//! costs; and how long people wait, at 1 to 256 connections, also while 100,000 mails leave (`mails`); and what a participant costs two
//! processes on each side, beside one (`two`).
//! `cargo bench --bench throughput [mails | two]`; on Linux, where a process's CPU time can be read. With `CANDOR_PEOPLE_DB` and
//! `CANDOR_ANSWERS_DB` (two empty databases) it measures these.
//!
//! It prints the table of the README's section on speed, and beside each line what stands there. Ratios matter, absolutes do not: the
//! load comes from the same machine.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench prints, and ends where something fails"
)]

mod bare;
mod load;
mod round;
mod table;

use std::sync::Mutex;

use candor_clock::Clock;

use load::{LEVELS, Level, ONE_AND_TWO, Server, Step, load, people_of, status};
use round::{CIRCLES, HandIn, Round};
use table::Table;

/// The level by which a participant is measured.
const MEASURED: usize = 1;
/// People whose mails leave meanwhile, where that is asked for.
const INVITED: usize = 100_000;

/// What each step cost, at each level.
struct Measured {
    pages: Vec<Step>,
    tokens: Vec<Step>,
    /// Answers and comment, or one entry.
    handed_in: Vec<Vec<Step>>,
    peak: u64,
    threads: u64,
    /// A sample of what was handed in.
    sample: HandIn,
}

fn measure(round: &mut Round, levels: &[Level]) -> Measured {
    let servers = &round.servers;
    let html =
        ureq::get(format!("{}/i", servers[0].base)).call().unwrap().body_mut().read_to_string().unwrap();
    // What a browser asks for: the words of one language.
    let is_asked =
        |part: &&str| part.starts_with("/asset/") && (!part.ends_with(".ftl") || part.contains(".de."));
    let files: Vec<&str> = html.split('"').filter(is_asked).chain(["/i"]).collect();
    let pages = load(servers, levels, |agent, base, at| {
        let circle = format!("/v1/rounds/bench/circles/{}/page", round.circles[at]);
        for path in files.iter().copied().chain([circle.as_str()]) {
            let request = agent.get(format!("{base}{path}")).header("Accept-Encoding", "gzip");
            request.call().unwrap().body_mut().read_to_vec().unwrap();
        }
    });
    let post = |agent: &ureq::Agent, base: &str, what: &str, body: &[u8]| {
        // As a browser does.
        let request = agent.post(format!("{base}/v1/rounds/bench/{what}")).header("Accept-Encoding", "gzip");
        request.send(body).unwrap().body_mut().read_to_vec().unwrap()
    };
    let replies = Mutex::new(vec![None; round.asked.len()]);
    let tokens = load(servers, levels, |agent, base, at| {
        let reply = post(agent, base, "token", &round.asked[at]);
        replies.lock().unwrap()[at] = Some(String::from_utf8(reply).unwrap());
    });
    let mut made = round.hand_in(replies.into_inner().unwrap());
    let json = |one: &HandIn| match one {
        HandIn::Ballots(both) => both.iter().map(|one| serde_json::to_vec(one).unwrap()).collect(),
        HandIn::Entry(entry) => vec![serde_json::to_vec(entry).unwrap()],
    };
    let bodies: Vec<Vec<Vec<u8>>> = made.iter().map(json).collect();
    let route = if matches!(made[0], HandIn::Entry(_)) { "entries" } else { "answers" };
    // A refused one at each, so that promise and keys are read before the clock runs.
    for Server { base, .. } in &round.servers {
        ureq::post(format!("{base}/v1/rounds/bench/{route}"))
            .send(&String::from_utf8_lossy(&bodies[0][0]).replace("\"sig\":\"", "\"sig\":\"AAAA")[..])
            .unwrap_err();
    }
    let handed_in = (0..bodies[0].len()).map(|which| {
        load(&round.servers, levels, |agent, base, at| drop(post(agent, base, route, &bodies[at][which])))
    });
    let handed_in = handed_in.collect();
    let [peak, threads] = status(&round.servers[0]);
    Measured { pages, tokens, handed_in, peak: peak / 1024, threads, sample: made.swap_remove(0) }
}

impl Measured {
    /// CPU seconds for one participant at a level, all together.
    fn cpu(&self, at: usize) -> f64 {
        let of = |steps: &Vec<Step>| steps[at].cpu;
        of(&self.pages) + of(&self.tokens) + self.handed_in.iter().map(of).sum::<f64>()
    }
}

fn main() {
    if !cfg!(target_os = "linux") {
        eprintln!("this bench reads CPU times from /proc: it runs on Linux only");
        return;
    }
    let databases = ["CANDOR_PEOPLE_DB", "CANDOR_ANSWERS_DB"].map(|name| std::env::var(name).ok());
    let [mails, two] = ["mails", "two"].map(|said| std::env::args().any(|word| word == said));
    let database = if databases[0].is_some() { "PostgreSQL" } else { "SQLite with synchronous=FULL" };
    let levels = if two { &ONE_AND_TWO[..] } else { &LEVELS };
    let all = people_of(levels);
    let invited = if mails { INVITED } else { all };
    let servers = levels.iter().map(|level| level.servers).max().unwrap();
    let mut plain = Round::open((invited, all), false, mails, servers, &databases);
    println!("{all} people in {CIRCLES} circles, {invited} invited, {database}\n");
    let measured = measure(&mut plain, levels);
    let turnout = candor_answers::turnout(
        plain.config.answers.here().unwrap(),
        &"bench".parse().unwrap(),
        Clock::system().now().date_naive(),
    );
    assert_eq!(turnout.unwrap().unwrap().answers, u32::try_from(all).unwrap(), "every answer is stored");
    if two {
        return println!(
            "{} connections at each process, one on each side: {:.0} us for a participant; two: {:.0} us; {:.0} and {:.0} answers a second",
            levels[1].at_once,
            1e6 * measured.cpu(1),
            1e6 * measured.cpu(2),
            measured.handed_in[0][1].rate,
            measured.handed_in[0][2].rate
        );
    }
    let table = Table::new();
    if !mails {
        costs(&table, &plain, &measured);
    }
    waits(&table, &measured, if mails { ", mails leave" } else { "" });
    println!("\nmemory at its peak {} MiB, {} threads", measured.peak, measured.threads);
}

/// What a participant costs, beside the bare cryptography.
fn costs(table: &Table, plain: &Round, measured: &Measured) {
    // The same operations bare, on one core.
    let sign = bare::signature();
    let HandIn::Ballots(both) = &measured.sample else { unreachable!("there are no guardians") };
    let [answers, comment] = both.each_ref().map(|one| bare::ballot(&plain.promise, one));
    let of = |steps: &[Step]| steps[MEASURED].cpu;
    println!("server CPU for one participant, {} connections\n", LEVELS[MEASURED].at_once);
    table.cost("page and files", of(&measured.pages), None);
    table.cost("two tokens", of(&measured.tokens), Some((2.0 * sign, 0.0)));
    for (what, steps, bare) in
        [("answers", &measured.handed_in[0], answers), ("comment", &measured.handed_in[1], comment)]
    {
        table.cost(what, of(steps), Some((bare.cryptography(), bare.insert)));
    }
    let bare = 2.0 * sign + answers.cryptography() + comment.cryptography();
    table.cost("all together", measured.cpu(MEASURED), Some((bare, answers.insert + comment.insert)));

    let levels = &LEVELS[..=MEASURED];
    let people = people_of(levels);
    let mut guarded = Round::open((people, people), true, false, 1, &[None, None]);
    let with = measure(&mut guarded, levels);
    let HandIn::Entry(sample) = &with.sample else { unreachable!("there are guardians") };
    let entry = bare::entry(&guarded.promise, sample);
    table.cost("with guardians: three tokens", of(&with.tokens), Some((3.0 * sign, 0.0)));
    table.cost("with guardians: entry", of(&with.handed_in[0]), Some((entry.cryptography(), entry.insert)));
    let bare = 3.0 * sign + entry.cryptography();
    table.cost("with guardians: all together", with.cpu(MEASURED), Some((bare, entry.insert)));
    let keys = guarded.keys + plain.keys;
    let [cpu, wall] = [0, 1].map(|at| {
        let of = |round: &Round| round.key[at] * f64::from(round.keys);
        (of(&guarded) + of(plain)) / f64::from(keys)
    });
    table.cost("a key of a circle", cpu, Some((bare::key(keys), 0.0)));
    let micro = |seconds: f64| seconds * 1e6;
    println!(
        "\nguardians add {:.0} us; a third blind signature is {:.0} us, a verification {:.0} us",
        micro(with.cpu(MEASURED) - measured.cpu(MEASURED)),
        micro(sign),
        micro(answers.verify)
    );
    println!("{keys} keys on all cores: {:.1} ms each by the clock on the wall", 1000.0 * wall);
    println!(
        "bare: one RSA-2048 private operation {:.0} us; a ballot verified {:.0} us, sealed for storage {:.0} us (comment {:.0} us), \
         receipt signed {:.0} us, inserted in a durable batch of 500 {:.0} us (comment {:.0} us)\n",
        micro(sign),
        micro(answers.verify),
        micro(answers.seal),
        micro(comment.seal),
        micro(answers.receipt),
        micro(answers.insert),
        micro(comment.insert)
    );
}

/// How long people wait.
fn waits(table: &Table, measured: &Measured, meanwhile: &str) {
    println!(
        "waiting, ms: p50 and p99 at {} connections (the last are of people who come by themselves, 300 a second)\n",
        LEVELS.map(|level| level.at_once.to_string()).join(", ")
    );
    let steps = [
        ("two tokens", &measured.tokens),
        ("answers", &measured.handed_in[0]),
        ("comment", &measured.handed_in[1]),
    ];
    for (what, steps) in [("page and files", &measured.pages)].into_iter().chain(steps) {
        let waits: Vec<[f64; 2]> = steps.iter().map(|step| step.wait).collect();
        table.wait(&format!("waiting for {what}{meanwhile}"), &waits);
        println!("{:<40}{:.0} a second at {}", "", steps[2].rate, LEVELS[2].at_once);
    }
}

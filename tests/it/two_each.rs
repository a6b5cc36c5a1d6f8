//! Two processes on each side, over one database and one key folder a side: people come to either, a round is counted once with the
//! answers of both, and one that is not there any more is not missed.

use std::sync::{Barrier, Mutex};

use chrono::TimeDelta;

use candor_journal::By;
use candor_people::{self as people, State};
use candor_protocol::{
    record::SavedReceipt,
    survey::Promise,
    token::{PersonalLink, TokenReply, TokenRequest},
};
use candor_rehearse::{Employee, TestService};
use candor_server::worker;
use rand::{SeedableRng, rngs::StdRng};

use crate::{
    forger::applicants,
    harness::{TestApp, UNITS, round, same},
};

const PEOPLE: usize = 120;

/// Another process over the same databases and folders.
fn another(app: &TestApp, seed: u64) -> TestService {
    TestService::open(&app.settings, app.clock.clone(), &mut StdRng::seed_from_u64(seed)).unwrap()
}

#[test]
fn people_come_to_either_and_every_answer_counts_once() {
    for mut app in TestApp::on_each_database() {
        let list = (0..PEOPLE).fold("email,unit\n".to_owned(), |all, at| {
            all + &format!("p{at}@acme.example,{}\n", ["design", "north", "south"][at % 3])
        });
        app.import(UNITS, &list);
        let second = another(&app, 2);
        app.open("r");
        let bases = [app.service.base().to_owned(), second.base().to_owned()];
        let links: Vec<(String, String)> = app.service.links(&round("r")).unwrap();
        let (next, receipts) = (Mutex::new(links.iter().enumerate()), Mutex::new(Vec::new()));
        // Tokens at one, the answer at the other, and the same again at the first.
        std::thread::scope(|threads| {
            for thread in 0..6 {
                let (next, receipts, bases) = (&next, &receipts, &bases);
                threads.spawn(move || {
                    let mut rng = StdRng::seed_from_u64(100 + thread);
                    loop {
                        let Some((at, (_, link))) = next.lock().unwrap().next() else { return };
                        let (here, there) = (&bases[at % 2], &bases[(at + 1) % 2]);
                        let employee = Employee::at_both(here, there);
                        let ballots = employee.collect(link, &same(4), None, &mut rng).unwrap();
                        let receipt = employee.hand_in(&ballots.answers).unwrap();
                        let again = Employee::at_both(there, here).hand_in(&ballots.answers).unwrap();
                        assert_eq!(receipt.leaf, again.leaf);
                        // The link was used, whichever process is asked.
                        let used = Employee::at_both(there, here).collect(link, &same(1), None, &mut rng);
                        assert!(used.is_err());
                        receipts.lock().unwrap().push(receipt);
                    }
                });
            }
        });
        let receipts: Vec<SavedReceipt> = receipts.into_inner().unwrap();
        assert_eq!(receipts.len(), PEOPLE, "{}", app.label);

        // Both look at the clock at the same time, again and again, until the keys are gone.
        app.advance(16);
        for tick in 0..3 {
            std::thread::scope(|both| {
                for (config, seed) in [(app.service.config(), 1), (second.config(), 2)] {
                    let clock = app.clock.clone();
                    both.spawn(move || {
                        let mut rng = StdRng::seed_from_u64(10 * tick + seed);
                        // Where the other was quicker, the next look finds it done.
                        let _ = worker::run_due(config, &clock, &mut rng);
                    });
                }
            });
        }
        for config in [app.service.config(), second.config()] {
            worker::run_due(config, &app.clock, &mut app.rng).unwrap();
            let there = candor_answers::rounds(config.answers.here().unwrap()).unwrap().remove(0);
            assert_eq!(there.state, candor_answers::State::Closed, "{}", app.label);
        }
        let list = app.get("/v1/rounds/r/record").body;
        assert!(receipts.iter().all(|receipt| list.matches(&receipt.leaf.to_text()).count() == 1));
        let keys = ["people", "answers"].map(|side| app.settings.keys.join(side));
        for folder in keys {
            let mut left = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
            assert!(!left.any(|name| name.to_string_lossy().starts_with("r.")), "{}", app.label);
        }

        // One of them is gone; the other publishes, and both can be started again.
        second.close();
        app.finish("r");
        let config = app.service.config();
        assert_eq!(people::rounds(&config.people).unwrap()[0].state, State::Published, "{}", app.label);
        assert_eq!(app.release().numbers().answered(), u32::try_from(PEOPLE).unwrap());
        another(&app, 3).close();
    }
}

#[test]
fn one_key_counts_once_however_it_comes_to_both_in_the_same_moment() {
    for mut app in TestApp::on_each_database() {
        let list =
            (0..24).fold("email,unit\n".to_owned(), |all, at| all + &format!("p{at}@acme.example,design\n"));
        app.import(UNITS, &list);
        let second = another(&app, 2);
        app.open("r");
        let bases = [app.service.base().to_owned(), second.base().to_owned()];
        let promise = Promise::parse(&app.get("/v1/rounds/r/promise").body).unwrap();
        let seal_pk = promise.manifest().seal_pk.parse().unwrap();
        for (_, link) in app.service.links(&round("r")).unwrap() {
            let PersonalLink { circle, code, .. } = link.split_once('#').unwrap().1.parse().unwrap();
            let (applicant, comment) = applicants(&promise, circle, &mut app.rng);
            let ask = TokenRequest::of(circle, code, &applicant, comment.as_ref());
            let reply = app.post("/v1/rounds/r/token", &serde_json::to_vec(&ask).unwrap());
            let reply: TokenReply = serde_json::from_str(&reply.body).unwrap();
            let holder = applicant.receive(&reply.blind_sig.answers).unwrap();
            let mut ballot = |value: u8| {
                let ballot = holder.answer(circle, &seal_pk, &[value; 10], &mut app.rng).unwrap();
                serde_json::to_vec(&ballot).unwrap()
            };
            // Two different ballots under one key, each at both.
            let ballots = [ballot(4), ballot(1)];
            let together = Barrier::new(4);
            let post = |base: &str, ballot: &[u8]| {
                let request = ureq::post(format!("{base}/v1/rounds/r/answers"));
                let request = request.config().http_status_as_error(false).build();
                together.wait();
                request.send(ballot).unwrap().status().as_u16()
            };
            let post = &post;
            let mut replies = std::thread::scope(|threads| {
                let asked = ballots
                    .each_ref()
                    .map(|ballot| bases.each_ref().map(|base| threads.spawn(move || post(base, ballot))));
                asked.map(|both| both.map(|one| one.join().unwrap()))
            });
            replies.sort_unstable();
            assert_eq!(replies, [[200, 200], [409, 409]], "{}", app.label);
        }
        second.close();
    }
}

#[test]
fn what_another_process_ended_is_known_everywhere_a_second_later() {
    let app = TestApp::new().with_open_round("r");
    let second = another(&app, 2);
    let page = |base: &str| {
        let reply = ureq::get(format!("{base}/v1/rounds/r/circles/0/page"));
        reply.config().http_status_as_error(false).build().call().unwrap().status().as_u16()
    };
    let bases = [app.service.base(), second.base()];
    assert_eq!(bases.map(page), [200, 200]);
    let by = By::itself(app.clock.now());
    people::cancel(&second.config().people, &round("r"), &by).unwrap();
    // Where it was ended it is known at once; the other one has just seen it open.
    assert_eq!(bases.map(page), [200, 410]);
    app.clock.advance(TimeDelta::seconds(1));
    assert_eq!(bases.map(page), [410, 410]);
}

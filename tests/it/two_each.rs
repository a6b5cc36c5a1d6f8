//! Two processes on each side, over one database and one key folder a side: people come to either, a round is counted once with the
//! answers of both, and one that is not there any more is not missed.

use std::sync::Mutex;

use chrono::TimeDelta;

use candor_journal::By;
use candor_people::{self as people, State};
use candor_protocol::record::SavedReceipt;
use candor_rehearse::{Employee, TestService};
use candor_server::worker;
use rand::{SeedableRng, rngs::StdRng};

use crate::harness::{TestApp, UNITS, round, same};

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

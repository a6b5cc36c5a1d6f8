//! The steps of a quarter that wait for another day, each in a process of its own whose clock stands where it should: this program, once
//! more.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use candor_clock::{self as clock, Clock};
use candor_journal::By;
use candor_people as people;
use candor_protocol::survey::{Instrument, RoundName, Terms, Threshold};
use candor_rehearse::{Response, TestService};
use candor_server::app::{self, AuditFile, Unread};
use chrono::{DateTime, TimeDelta, Utc};

use crate::{ANSWER, UNIT};

/// What tells this program that it is one step.
const STEP: &str = "CANDOR_GROWTH_STEP";

/// A step over the databases in a folder, to be run.
pub(crate) fn command(what: &str, folder: &Path, people: usize) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.env(STEP, what).arg(folder).arg(people.to_string()).stdout(Stdio::null());
    command
}

/// Takes a step, where this process is one.
pub(crate) fn is_one() -> bool {
    let Some(what) = env::var_os(STEP) else { return false };
    let words: Vec<String> = env::args().collect();
    step(what.to_str().unwrap(), &PathBuf::from(&words[1]), words[2].parse().unwrap());
    true
}

/// The round was opened three days ago, so that it is open now; it is counted a day ago, and published now.
fn day(what: &str) -> DateTime<Utc> {
    let days = match what {
        "open" => 3,
        "remind" | "answer" | "close" => 2,
        _ => 0,
    };
    Clock::system().now() - TimeDelta::days(days)
}

fn step(what: &str, folder: &Path, number: usize) {
    let (now, mut rng, round): (_, _, RoundName) = (day(what), clock::system_rng(), "r".parse().unwrap());
    let (by, settings) =
        (By::itself(now), TestService::settings(folder, &folder.join("outbox"), "http://127.0.0.1"));
    if what == "answer" {
        let service = TestService::open(&settings, Clock::fixed(now), &mut rng).unwrap();
        let all = responses(number);
        return service.answer(&round, &all, &|_, _| (), &mut rng).unwrap();
    }
    let config = settings.open().unwrap();
    match what {
        "open" => {
            let today = now.date_naive();
            let terms = Terms::new(round, today, today + TimeDelta::days(14), &config.answers_url);
            let terms = Terms { k: Threshold::try_from(50).unwrap(), ..terms };
            let plan = people::plan(&config.people, terms, Instrument::built_in(), &[]).unwrap();
            let opening = app::make_keys(&config, plan, &by, &mut rng, &|| ()).unwrap();
            app::open(&config, &opening, &by, &mut rng).unwrap();
        }
        "remind" => drop(app::remind(&config, &round, &by, &mut rng).unwrap()),
        "close" => app::close(&config, &round, None, &by, &mut rng).unwrap(),
        "publish" => {
            let (file, unread) = (AuditFile::MayBeForgotten, Unread::AreLeftOut);
            app::publish(&config, &round, file, unread, &by, &mut rng).unwrap();
        }
        // Until none waits.
        "letters" => while app::deliver(&config, &Clock::fixed(now)).unwrap().sent > 0 {},
        _ => unreachable!("{what}"),
    }
}

/// What people answer: in each unit the same, and a little different from unit to unit.
fn responses(number: usize) -> Vec<Response> {
    let items = Instrument::built_in().items().len();
    let units = (0..number / UNIT).map(|at| format!("c{}u{}", at / 10, at % 10));
    let of = |(at, unit): (usize, String)| {
        let answer = move |person: usize, item: usize| u8::try_from(1 + (at / 10 + person + item) % 5).ok();
        (0..ANSWER).map(move |person| Response {
            unit: unit.parse().unwrap(),
            answers: (0..items).map(|item| answer(person, item)).collect(),
            comment: None,
        })
    };
    units.enumerate().flat_map(of).collect()
}

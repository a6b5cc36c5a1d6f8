//! Whether everything is in order, one line for each thing: for `candor check`, for HR's page, for the operator's alarm.
//!
//! It must never tell a count or a time of answers, and never write: beside ballots in a write-ahead log a note that is written
//! every few minutes would say when they came.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream, ToSocketAddrs},
    path::Path,
    sync::Arc,
    time::Duration,
};

pub use crate::app::Check;
use crate::{
    app::{self, AnswersService, ClockWatch, Config, StepError},
    backup::Automatic,
    in_front,
    permissions::{self, Private},
    start,
};
use candor_answers::{self as answers, Answers};
use candor_clock::Clock;
use candor_db::{Database, DbError};
use candor_mail as mail;
use candor_people::{self as people, State};
use chrono::TimeDelta;

/// So much room has to be left on a disk, in bytes.
const ROOM: u64 = 200 * 1024 * 1024;
/// A mail that is due may wait so long.
const PATIENCE: TimeDelta = TimeDelta::hours(2);

/// Everything on the people side, and on the answers side where it is here. `fetch`: also whether the public address leads here.
pub fn check(config: &Config, clock: &Clock, fetch: bool) -> Vec<Check> {
    let mut all = vec![database("people database", config.people.db())];
    match &config.answers {
        AnswersService::Local(answers) => all.push(database("answers database", answers.db())),
        AnswersService::Remote(_) => all.push(Check {
            what: "answers side",
            found: config
                .answers
                .rounds()
                .map(|_| "it answers".to_owned())
                .map_err(|error| app::chain(&error)),
        }),
    }
    all.push(Check { what: "permissions", found: permissions::look(&config.private) });
    all.push(Check { what: "keys and rounds", found: fits(start::look(config)) });
    all.push(Check { what: "counting", found: counted(config) });
    all.push(Check { what: "mail", found: post(config, clock) });
    all.push(backed_up(config.backups.as_ref(), clock));
    all.extend([clock_is_believed(&config.watch), room(config.watch.folder())]);
    if fetch {
        all.extend(from_outside(config, clock));
    }
    all
}

/// The same without the public address, looked at within the last minute: for a page that says it at each visit.
pub fn lately(config: &Config, clock: &Clock) -> Arc<Vec<Check>> {
    config.looked.lately(clock.now(), || check(config, clock, false))
}

/// What a visitor would find at the public address.
fn from_outside(config: &Config, clock: &Clock) -> Vec<Check> {
    let found = leads_here(config);
    let is_there = found.is_ok();
    let mut all = vec![Check { what: "public address", found }];
    if is_there {
        all.push(Check { what: "proxy", found: in_front::headers(config) });
    }
    let addresses = [&config.public_url, &config.answers_url];
    let different = if addresses[0] == addresses[1] { 1 } else { 2 };
    let tls = addresses.into_iter().take(different).filter_map(|url| in_front::tls(url, clock.now()));
    all.extend(tls.map(|found| Check { what: "tls", found }));
    all
}

/// Everything on an answers side that is alone.
pub fn check_answers(answers: &Answers, watch: &ClockWatch, private: &Private) -> Vec<Check> {
    let unread = answers::rounds(answers).map(|rounds| rounds.iter().find_map(unreadable));
    vec![
        database("answers database", answers.db()),
        Check { what: "permissions", found: permissions::look(private) },
        Check { what: "keys and rounds", found: fits(start::look_at_answers(answers)) },
        Check { what: "counting", found: none(unread.map_err(StepError::from)) },
        clock_is_believed(watch),
        room(watch.folder()),
    ]
}

/// Whether a database answers, and would let somebody write; nothing is written.
///
/// # Errors
/// When it does not.
pub fn answers_now(db: &Database) -> Result<(), DbError> {
    db.run("look whether it can be written", |_| Ok(()))
}

/// Whether a service answers on this machine, at the address at which it listens. Over TLS it answers a question in the clear with an alert:
/// that is a sign of life, too, and no certificate needs to be looked at.
///
/// # Errors
/// Why not.
pub fn lives(listen: &str) -> Result<(), String> {
    let failed = |error: &dyn ToString| format!("nothing answers at {listen}: {}", error.to_string());
    let here = listen.replace("[::]:", "[::1]:").replace("0.0.0.0:", "127.0.0.1:");
    // Whoever listens on every address listens on both of these.
    let mut all: Vec<SocketAddr> = here.to_socket_addrs().map_err(|error| failed(&error))?.collect();
    if let Some(port) = listen.strip_prefix("[::]:").and_then(|port| port.parse().ok()) {
        all.push(SocketAddr::from(([127, 0, 0, 1], port)));
    }
    let mut said = "it has no address".to_owned();
    for address in all {
        match ask(&address) {
            Ok(reply) if reply.starts_with(b"HTTP/1.1 200") || reply.starts_with(&[TLS_ALERT, 3]) => {
                return Ok(());
            }
            Ok(_) => said = "something else answers there".to_owned(),
            Err(error) => said = error.to_string(),
        }
    }
    Err(failed(&said))
}

/// The first byte of an alert (RFC 8446, section 5.1).
const TLS_ALERT: u8 = 21;

fn ask(address: &SocketAddr) -> std::io::Result<Vec<u8>> {
    const PATIENCE: Duration = Duration::from_secs(3);
    let mut stream = TcpStream::connect_timeout(address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(b"GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
    let mut reply = Vec::new();
    // Whoever speaks TLS may end the connection in its way.
    let ended = stream.take(1024).read_to_end(&mut reply);
    if reply.is_empty() { ended.map(|_| reply) } else { Ok(reply) }
}

fn database(what: &'static str, db: &Database) -> Check {
    let found = answers_now(db).and_then(|()| db.schema());
    let found = found.map(|schema| format!("{:?} can be written; schema {schema}", db.address()));
    Check { what, found: found.map_err(|error| format!("{:?}: {}", db.address(), app::chain(&error))) }
}

fn fits(unfit: Result<Vec<String>, StepError>) -> Result<String, String> {
    let unfit = unfit.map_err(|error| app::chain(&error))?;
    if unfit.is_empty() {
        Ok("each open round has its keys, on both sides".to_owned())
    } else {
        Err(unfit.join("; "))
    }
}

fn unreadable(round: &answers::RoundStatus) -> Option<String> {
    let found = round.unreadable?;
    Some(format!(
        "{found} ballots of the round {} cannot be opened: it is not counted, and everything is kept",
        round.round
    ))
}

fn none(found: Result<Option<String>, StepError>) -> Result<String, String> {
    match found.map_err(|error| app::chain(&error))? {
        None => Ok("no round has ballots that cannot be opened".to_owned()),
        Some(wrong) => Err(wrong),
    }
}

fn counted(config: &Config) -> Result<String, String> {
    none(config.answers.rounds().map(|rounds| rounds.iter().find_map(unreadable)))
}

fn post(config: &Config, clock: &Clock) -> Result<String, String> {
    let failed = |error: DbError| app::chain(&error);
    let mut conn = config.people.db().connection().map_err(failed)?;
    let late = mail::overdue(&mut conn, clock.now() - PATIENCE).map_err(failed)?;
    let given_up: i64 = mail::status(&mut conn).map_err(failed)?.iter().map(|batch| batch.failed).sum();
    match (late, given_up) {
        (0, 0) => Ok("nothing waits longer than it should".to_owned()),
        (0, failed) => Err(format!("{failed} mails failed for good: candor mail status")),
        (late, _) => Err(format!("{late} mails that were due have waited for two hours: candor mail status")),
    }
}

/// The last verified backup and its age.
pub fn backed_up(backups: Option<&Arc<Automatic>>, clock: &Clock) -> Check {
    let none = || Ok("none is made by itself (--backup)".to_owned());
    Check { what: "backup", found: backups.map_or_else(none, |backups| backups.found(clock.now())) }
}

fn clock_is_believed(watch: &ClockWatch) -> Check {
    let found = match watch.doubt() {
        Ok(None) => Ok("it runs evenly".to_owned()),
        Ok(Some(doubt)) => Err(format!(
            "it jumped to {}, and nothing explains that: set it right; or, if it is right, candor clock accept",
            doubt.since.format("%Y-%m-%d %H:%M UTC")
        )),
        Err(error) => Err(format!("what was seen of it cannot be read: {error}")),
    };
    Check { what: "clock", found }
}

fn room(folder: &Path) -> Check {
    let found = match crate::system::room(folder) {
        Ok(bytes) if bytes < ROOM => Err(format!(
            "{} MB are left in {}: less than 200; make room, or answers cannot be stored",
            bytes / 1024 / 1024,
            folder.display()
        )),
        Ok(bytes) => Ok(format!("{} MB are left", bytes / 1024 / 1024)),
        Err(error) => Err(format!("{}: {error}", folder.display())),
    };
    Check { what: "disk", found }
}

fn leads_here(config: &Config) -> Result<String, String> {
    let rounds = people::rounds(&config.people).map_err(|error| app::chain(&error))?;
    let Some(open) = rounds.iter().find(|round| round.state == State::Open) else {
        app::page_arrives(config)?;
        return Ok(format!("{} leads to a candor, and its page arrives unchanged", config.public_url));
    };
    let promise = people::stored_promise(&config.people, &open.round).map_err(|error| app::chain(&error))?;
    app::links_lead_here(config, &promise)?;
    Ok(format!("{} leads here, and every file arrives unchanged", config.public_url))
}

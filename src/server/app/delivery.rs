//! Delivery: what waits in the outbox and is due. Before the first letter with links leaves, the links are looked at: whoever
//! presses one has to find this service, and the promise that the letter names.

use std::time::Duration;

use super::{config::Config, letters, remote};
use candor_clock::Clock;
use candor_db::DbError;
use candor_mail::{self as mail, Delivery, Kind, Transport};
use candor_people as people;
use candor_protocol::survey::RoundName;

/// So often in a minute the outbox is looked at.
pub const RUNS: usize = 6;

/// Delivers what waits in the outbox and is due: at most a sixth of what may leave in a minute.
///
/// # Errors
/// When the database fails.
pub fn deliver(config: &Config, clock: &Clock) -> Result<mail::Report, DbError> {
    let limit = match config.transport {
        Transport::Folder(_) => usize::MAX,
        Transport::Smtp(_) => config.rate.div_ceil(RUNS),
    };
    let may_leave = |batch: &str, kind: Kind| {
        if kind.about().linked {
            links_lead_here(config, batch)?;
        }
        Ok(config.pause)
    };
    let delivery = Delivery {
        now: &|| clock.now(),
        limit,
        sender: &config.sender,
        may_leave: &may_leave,
        write: &|mail| letters::write(config, clock, mail),
    };
    let done = mail::deliver(config.people.db(), &config.transport, delivery)?;
    if done.sent + done.retried + done.failed < limit {
        config.letters.forget();
    }
    Ok(done)
}

/// Whether the public addresses lead to this service, and to the promise of this round.
fn links_lead_here(config: &Config, batch: &str) -> Result<(), String> {
    let promise = batch.parse::<RoundName>().map_err(|error| error.to_string()).and_then(|round| {
        people::stored_promise(&config.people, &round).map_err(|error| error.to_string())
    })?;
    let agent = remote::agent(Duration::from_secs(10));
    let read = |url: &str| -> Result<String, String> {
        let reply = agent.get(url).call().map_err(|error| format!("{url} cannot be reached: {error}"))?;
        let mut body = reply.into_body();
        body.read_to_string().map_err(|error| format!("{url} cannot be read: {error}"))
    };
    for origin in [&config.public_url, &config.answers_url] {
        let url = format!("{origin}/v1/rounds/{}/manifest", promise.round());
        if read(&url)? != promise.manifest_text() {
            return Err(format!(
                "{url} is not the promise of this round: the links in the mails would lead elsewhere"
            ));
        }
    }
    let page = format!("{}/i", config.public_url);
    match read(&page)?.contains("/asset/respond.js") {
        true => Ok(()),
        false => Err(format!(
            "{page} is not the page that people answer on: the links in the mails would lead elsewhere"
        )),
    }
}

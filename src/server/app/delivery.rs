//! Delivery: what waits in the outbox and is due. Before the first letter with links leaves, the links are looked at: whoever
//! presses one has to find this service, and the promise that the letter names.

use super::{config::Config, letters, link_check};
use candor_clock::Clock;
use candor_db::DbError;
use candor_mail::{self as mail, Delivery, Kind, Transport};
use candor_people as people;
use candor_protocol::survey::{RoundName, RoundNameError};

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

/// Whether the links of a round's letters lead here.
fn links_lead_here(config: &Config, batch: &str) -> Result<(), String> {
    let round: RoundName = batch.parse().map_err(|error: RoundNameError| error.to_string())?;
    let promise = people::stored_promise(&config.people, &round).map_err(|error| error.to_string())?;
    link_check::links_lead_here(config, &promise)
}

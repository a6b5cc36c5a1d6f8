//! Results for everybody, in a round whose promise says so: one mail to each person in the roster and a page for each unit, once every
//! leader of a shown unit has written, or two weeks after the publication.
//!
//! It must never look at who was invited, collected or answered (that is gone by then), nor tell two people of a unit anything different.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use rand::{CryptoRng, RngExt};

use super::{
    Act, MailContext, People, RoundError, acts, notes, results_store as store, roster, store as rounds,
};
use candor_db::{AnyConnection, DbError};
use candor_disclosure::{Kind as Row, release::Release};
use candor_mail::{self as mail, EmailAddress, Kind};
use candor_protocol::survey::{Promise, Readers, RoundName, UnitId, sha256};

/// So long leaders have to write, from the publication on.
pub(super) const PATIENCE: TimeDelta = TimeDelta::days(14);
/// So long after the mails were queued the outbox still says to whom they went, so that HR sees which failed.
const FORGOTTEN_AFTER: TimeDelta = TimeDelta::days(14);

/// How far the results of a round are on their way to everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForEverybody {
    /// Whether the mails were queued; from then on the pages are there.
    pub sent: bool,
    /// Where they were not: when they go at the latest.
    pub latest: DateTime<Utc>,
    /// The units whose leaders are still waited for, or have not written to this day.
    pub silent: Vec<UnitId>,
}

/// Makes the pages of a round that is just published, where its promise says so. `at`: when that is.
pub(super) fn begin(
    conn: &mut AnyConnection,
    promise: &Promise,
    release: &str,
    leaders: &[(String, EmailAddress)],
    at: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<(), RoundError> {
    if promise.manifest().readers() != Readers::Everybody {
        return Ok(());
    }
    let round = promise.round();
    // What cannot be read back was not published: then nobody is waited for, and nothing is shown.
    let shown = Release::from_text(release).ok();
    let is_shown = |unit: &UnitId| {
        shown.as_ref().and_then(|release| release.row(unit)).is_some_and(|row| row.kind() == Row::Unit)
    };
    let page = |unit: &UnitId| store::Page {
        round: round.to_string(),
        unit: unit.to_string(),
        link_key: URL_SAFE_NO_PAD.encode(rng.random::<[u8; 16]>()),
        awaited: is_shown(unit) && leaders.iter().any(|(of, _)| of == unit.as_str()),
    };
    let pages: Vec<store::Page> = promise.tree().units().iter().map(|unit| &unit.id).map(page).collect();
    let due = (at + PATIENCE).timestamp();
    let stored =
        store::Stored { round: round.to_string(), state: store::WAITING.to_owned(), due, restored: false };
    Ok(store::add(conn, &stored, &pages)?)
}

/// Queues the mails of every round whose time has come, and forgets to whom old ones went. Gives the rounds whose mails were queued.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub fn follow_results(
    people: &People,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<RoundName>, RoundError> {
    let now = context.by.at;
    let mut sent = Vec::new();
    for stored in store::unfinished(&mut *people.db.connection()?)? {
        let Ok(round) = stored.round.parse::<RoundName>() else { continue };
        let is_due = now.timestamp() >= stored.due;
        if stored.state == store::SENT {
            if is_due {
                people.db.run("forget to whom results went", |conn| {
                    // Holds another process up that would do the same.
                    if store::advance(conn, &stored.round, store::SENT, store::FORGOTTEN, 0)? {
                        mail::forget(conn, round.as_str(), Kind::Results)?;
                    }
                    Ok::<_, DbError>(())
                })?;
            }
            continue;
        }
        let queued = people.db.run("send results to everybody", |conn| {
            if !is_due && !silent(conn, &round)?.is_empty() {
                return Ok(false);
            }
            send(conn, &round, stored.restored, context, rng)
        })?;
        sent.extend(queued.then_some(round));
    }
    Ok(sent)
}

/// Queues one mail for each person in the roster of this moment; gives whether it was us. In one that was put back they wait for a
/// person to let them go.
fn send(
    conn: &mut AnyConnection,
    round: &RoundName,
    restored: bool,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<bool, RoundError> {
    let forget_at = (context.by.at + FORGOTTEN_AFTER).timestamp();
    if !store::advance(conn, round.as_str(), store::WAITING, store::SENT, forget_at)? {
        return Ok(false);
    }
    let stored = rounds::find_round(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
    let promise = Promise::parse(&stored.promise)?;
    let mails = roster::store::load(conn)?.map(|roster| readers(&promise, &roster)).unwrap_or_default();
    let queued = context.queue(conn, round.as_str(), Kind::Results, &mails, rng)?;
    if restored {
        mail::stop(conn, round.as_str(), Kind::Results)?;
    }
    acts::note(conn, context.by, Some(round), &Act::ResultsSent { mails: queued })?;
    Ok(true)
}

/// Everybody in a roster with the unit whose page they get: their own, or the next one above it that the round knows. A pulse is told
/// to those whose unit it asked.
fn readers(promise: &Promise, roster: &roster::Roster) -> Vec<(String, EmailAddress)> {
    let (tree, pulse) = (promise.tree(), promise.instrument().is_pulse());
    let asked = |unit: &UnitId| promise.circles().iter().any(|circle| circle.members.contains(unit));
    let page = |unit: &UnitId| -> Option<UnitId> {
        if pulse {
            return asked(unit).then(|| unit.clone());
        }
        let above = roster.tree.position(unit).into_iter().flat_map(|at| roster.tree.upwards(at));
        let mut known = above.map(|at| &roster.tree.unit(at).id).filter(|unit| tree.position(unit).is_some());
        Some(known.next().unwrap_or(&tree.unit(0).id).clone())
    };
    let people = roster.people.iter();
    people.filter_map(|person| Some((page(&person.unit)?.to_string(), person.email.clone()))).collect()
}

/// The awaited units of a round whose leaders have not written.
fn silent(conn: &mut AnyConnection, round: &RoundName) -> Result<Vec<UnitId>, DbError> {
    let written = notes::written(conn, round)?;
    let awaited = store::awaited(conn, round.as_str())?;
    // Every unit was one when it was stored.
    Ok(awaited
        .into_iter()
        .filter(|unit| !written.contains(unit))
        .filter_map(|unit| unit.parse().ok())
        .collect())
}

/// How far the results of a round are; `None` where they are for leaders and HR, or not published.
///
/// # Errors
/// When the database fails.
pub fn for_everybody(people: &People, round: &RoundName) -> Result<Option<ForEverybody>, DbError> {
    let mut conn = people.db.connection()?;
    let Some(stored) = store::find(&mut conn, round.as_str())? else { return Ok(None) };
    Ok(Some(ForEverybody {
        sent: stored.state != store::WAITING,
        latest: DateTime::from_timestamp(stored.due, 0).unwrap_or_default(),
        silent: silent(&mut conn, round)?,
    }))
}

/// The key in the link to the page of a unit; `None` where there is no such page.
///
/// # Errors
/// When the database fails.
pub fn results_key(people: &People, round: &RoundName, unit: &UnitId) -> Result<Option<String>, DbError> {
    store::key(&mut *people.db.connection()?, round.as_str(), unit.as_str())
}

/// Whether this is the link to a page that is there: not before the mails went out. Compared by their hashes, so that the time that it
/// takes tells nothing of the key.
///
/// # Errors
/// When the database fails.
pub fn opens_results(people: &People, round: &RoundName, unit: &UnitId, key: &str) -> Result<bool, DbError> {
    let mut conn = people.db.connection()?;
    let kept = store::key(&mut conn, round.as_str(), unit.as_str())?;
    let fits = kept.is_some_and(|kept| sha256(kept.as_bytes()) == sha256(key.as_bytes()));
    Ok(fits && store::are_sent(&mut conn, round)?)
}

//! Leaders whose people have not heard from them after a round: reminded once, two weeks after the publication; where results are for
//! everybody a week before these go out at the latest.
//!
//! It must never look at who was invited, collected or answered, nor remind of what can no longer be written.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use rand::CryptoRng;

use super::{
    Act, MailContext, People, RoundError, acts, notes, results, roster, store as rounds,
    unanswered_store as store,
};
use candor_db::AnyConnection;
use candor_mail::{self as mail, EmailAddress, Kind};
use candor_protocol::survey::{Promise, Readers, RoundName, UnitId};

/// So long leaders have before they are reminded: time for a meeting of the team.
const PATIENCE: TimeDelta = TimeDelta::days(14);
/// So long before results go to everybody.
const AHEAD: TimeDelta = TimeDelta::days(7);

/// Notes when the leaders of a round that is just published are reminded. `at`: when that is.
pub(super) fn begin(
    conn: &mut AnyConnection,
    round: &RoundName,
    promise: &Promise,
    at: DateTime<Utc>,
) -> Result<(), RoundError> {
    let due = match promise.manifest().readers() {
        Readers::Everybody => at + results::PATIENCE - AHEAD,
        Readers::Leaders => at + PATIENCE,
    };
    let coming = store::Coming { round: round.to_string(), due: due.timestamp(), restored: false };
    Ok(store::add(conn, &coming)?)
}

/// Queues one mail for each leader whose people have not heard anything, of every round whose time has come. Gives these rounds.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub fn remind_leaders(
    people: &People,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<RoundName>, RoundError> {
    let mut reminded = Vec::new();
    for coming in store::due(&mut *people.db.connection()?, context.by.at.timestamp())? {
        let Ok(round) = coming.round.parse::<RoundName>() else { continue };
        let sent = people.db.run("remind leaders", |conn| {
            if !store::take(conn, &coming.round)? {
                return Ok::<_, RoundError>(false);
            }
            let leaders: BTreeSet<EmailAddress> =
                silent(conn, &round)?.into_iter().map(|(_, to)| to).collect();
            let mails: Vec<_> = leaders.into_iter().map(|to| (String::new(), to)).collect();
            let queued = context.queue(conn, round.as_str(), Kind::Unanswered, &mails, rng)?;
            if coming.restored {
                mail::stop(conn, round.as_str(), Kind::Unanswered)?;
            }
            if queued > 0 {
                acts::note(conn, context.by, Some(&round), &Act::LeadersReminded { mails: queued })?;
            }
            Ok(queued > 0)
        })?;
        reminded.extend(sent.then_some(round));
    }
    Ok(reminded)
}

/// The units of a published round whose leaders have not written and still can, each with who leads it now.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub fn unanswered(people: &People, round: &RoundName) -> Result<Vec<(UnitId, EmailAddress)>, RoundError> {
    silent(&mut *people.db.connection()?, round)
}

fn silent(conn: &mut AnyConnection, round: &RoundName) -> Result<Vec<(UnitId, EmailAddress)>, RoundError> {
    let stored = rounds::find_round(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
    let promise = Promise::parse(&stored.promise)?;
    let Some(roster) = roster::store::load(conn)? else { return Ok(Vec::new()) };
    let (written, later) = (notes::written(conn, round)?, notes::later(conn, round)?);
    let silent = |unit: &UnitId| {
        let asked = |of: &Promise| of.tree().position(unit).is_some();
        asked(&promise) && !written.contains(unit.as_str()) && !later.iter().any(asked)
    };
    Ok(roster.leaders.into_iter().filter(|(unit, _)| silent(unit)).collect())
}

//! Guardians, as the doors and the clock see them: what they hand in is taken, and whoever is awaited is written to, together with HR.
//!
//! It must never write about a round that waits for nobody, and never open one: the last acceptance does, in `people`. It gives no round
//! up: a key that is lost is a person's to say.

use chrono::{DateTime, TimeDelta, Utc};
use rand::CryptoRng;

use super::{config::Config, error::StepError};
use candor_journal::By;
use candor_mail::{EmailAddress, Leaving, Letter, Unwritten};
use candor_people::{
    self as people, Occurrence, Schedule, State,
    accounts::{self, Role},
    guardians::{self, Added, Named, Standing},
};
use candor_protocol::{survey::RoundName, token};
use candor_report::guarding::{Awaits, Guarding};

/// So many days before a round of the schedule opens its guardians are written to, and again.
const AHEAD: [i64; 3] = [2, 7, 14];
/// So many days a guardian is waited for after the end of a round before HR is told to think of giving it up.
const PATIENCE: i64 = 30;

/// Names the guardians of a round, or of each round of the schedule, and writes to them where keys are awaited.
///
/// # Errors
/// When they cannot be named, or the database fails.
pub fn name_guardians(
    config: &Config,
    round: Option<&RoundName>,
    who: &[Named],
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    guardians::name(&config.people, round, who, by)?;
    let standing = round.map(|round| guardians::standing(&config.people, round)).transpose()?.flatten();
    standing.map_or(Ok(()), |standing| {
        write_about(config, &standing, &format!("named {}", by.at.date_naive()), by, rng)
    })
}

/// Takes what a guardian has handed in. With the last acceptance the round opens.
///
/// # Errors
/// When the document is not taken, or the database fails.
pub fn add_guardian(
    config: &Config,
    document: &str,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<Added, StepError> {
    Ok(guardians::add(&config.people, document, config.mail_context(by), rng)?)
}

/// Names the guardians of the schedule for its next round, two weeks ahead or as soon as they are known.
pub(super) fn look_ahead(
    config: &Config,
    schedule: &Schedule,
    due: Option<&RoundName>,
    by: &By,
) -> Result<(), StepError> {
    let who = guardians::of_schedule(&config.people)?;
    let next = schedule.coming(by.at).next().filter(|next| next.opens - TimeDelta::days(AHEAD[2]) <= by.at);
    for round in due.into_iter().chain(next.as_ref().map(|next| &next.round)) {
        let known = people::round(&config.people, round)?.is_some()
            || guardians::standing(&config.people, round)?.is_some();
        if !known && !who.is_empty() {
            guardians::name(&config.people, Some(round), &who, by)?;
        }
    }
    Ok(())
}

/// Writes to whoever is awaited, and to HR: two weeks, one week and two days before a round of the schedule opens, and daily once it
/// waits. Each occasion once.
///
/// # Errors
/// When the database fails.
pub fn write_to_guardians(
    config: &Config,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    let by = &By::itself(now);
    for standing in guardians::awaiting(&config.people)? {
        if let Some(occasion) = occasion(config, &standing, now)? {
            write_about(config, &standing, &occasion, by, rng)?;
        }
    }
    let closed = people::rounds(&config.people)?.into_iter().filter(|round| round.state == State::Closed);
    for round in closed.map(|round| round.round) {
        let Some(turn) = turn(config, &round, now)?.filter(|turn| turn.is_told(now)) else { continue };
        let occasion = format!("open {} {}", turn.place, now.with_timezone(&config.zone()?).date_naive());
        // An address that cannot be read was none when it was stored.
        let to = turn.email.parse().into_iter().collect();
        write_to(config, &round, &occasion, to, by, rng)?;
    }
    Ok(())
}

/// Whose turn it is to take a layer off a round that is over.
struct Turn {
    place: u8,
    name: String,
    email: String,
    from: DateTime<Utc>,
    organisation: String,
}

impl Turn {
    fn days(&self, now: DateTime<Utc>) -> i64 {
        (now - self.from).num_days()
    }

    /// Whether today is a day on which it is said: each of the first, then once a week.
    fn is_told(&self, now: DateTime<Utc>) -> bool {
        let days = self.days(now);
        now >= self.from && (days <= PATIENCE || days % 7 == 0)
    }
}

fn turn(config: &Config, round: &RoundName, now: DateTime<Utc>) -> Result<Option<Turn>, StepError> {
    let Some(standing) = guardians::standing(&config.people, round)? else { return Ok(None) };
    let promise = people::stored_promise(&config.people, round)?;
    let Some(from) = promise.manifest().unwraps_at().filter(|from| *from <= now) else { return Ok(None) };
    let Some(place) = super::parcels::waits_for(&config.answers, round)? else { return Ok(None) };
    let one = standing.guardians.into_iter().nth(usize::from(place).saturating_sub(1));
    let organisation = promise.tree().unit(0).name.clone();
    Ok(one.map(|one| Turn { place, name: one.name, email: one.email, from, organisation }))
}

/// When a round that is not promised yet opens by the schedule, if that is soon or was not long ago.
fn planned(config: &Config, round: &RoundName, now: DateTime<Utc>) -> Result<Option<Occurrence>, StepError> {
    let schedule = people::schedule(&config.people)?.filter(|schedule| !schedule.parts().paused);
    let of = |schedule: Schedule| {
        let since = now - TimeDelta::days(i64::from(schedule.parts().days));
        schedule.coming(since).take(2).find(|one| one.round == *round)
    };
    Ok(schedule.and_then(of))
}

/// The occasion on which somebody is written to now, as it stands in the outbox; `None`: there is none.
fn occasion(config: &Config, standing: &Standing, now: DateTime<Utc>) -> Result<Option<String>, StepError> {
    let zone = config.zone()?;
    let today = now.with_timezone(&zone).date_naive();
    if standing.promised {
        return Ok(Some(format!("accept {today}")));
    }
    let Some(planned) = planned(config, &standing.round, now)? else { return Ok(None) };
    let days = (planned.opens.with_timezone(&zone).date_naive() - today).num_days();
    let daily = days <= 0 && today <= planned.closes;
    let ahead = AHEAD.into_iter().find(|ahead| days > 0 && days <= *ahead);
    Ok(ahead.map(|ahead| format!("key {ahead}")).or(daily.then(|| format!("key {today}"))))
}

fn write_about(
    config: &Config,
    standing: &Standing,
    occasion: &str,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    // Every address was one when it was stored.
    let to = standing.missing().filter_map(|one| one.email.parse().ok()).collect();
    write_to(config, &standing.round, occasion, to, by, rng)
}

/// Writes to guardians who are awaited, and to HR.
fn write_to(
    config: &Config,
    round: &RoundName,
    occasion: &str,
    mut to: Vec<EmailAddress>,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    let hr = accounts::list(&config.accounts)?.into_iter().filter(|one| one.role == Some(Role::Hr));
    if !to.is_empty() {
        to.extend(hr.map(|one| one.address));
    }
    guardians::remind(&config.people, round, occasion, to, config.mail_context(by), rng)?;
    Ok(())
}

/// The letter, as things stand when it leaves.
pub(super) fn write(config: &Config, now: DateTime<Utc>, mail: &Leaving) -> Result<Letter, Unwritten> {
    let later = |error: StepError| Unwritten::Later(error.to_string());
    let round: RoundName =
        mail.batch.parse().map_err(|_| Unwritten::Never("there is no such round".to_owned()))?;
    let roster = people::roster::language(config.people.db(), &mail.recipient);
    let roster = roster.map_err(|error| later(error.into()))?;
    let found = letter(config, &round, now, &mail.recipient, roster).map_err(later)?;
    let letter = found.ok_or_else(|| Unwritten::Never("nobody is awaited any more".to_owned()))?;
    letter.letter().map_err(|error| Unwritten::Never(error.to_string()))
}

/// To whoever is written to: in the language that HR chose for them as a guardian, else in the one that the `roster` says.
fn letter(
    config: &Config,
    round: &RoundName,
    now: DateTime<Utc>,
    to: &EmailAddress,
    roster: Option<String>,
) -> Result<Option<Guarding>, StepError> {
    let Some(standing) = guardians::standing(&config.people, round)? else { return Ok(None) };
    let chosen = standing.guardians.iter().find(|one| one.email == to.as_str());
    let language = chosen.and_then(|one| one.language.clone()).or(roster);
    let about = |organisation: &str, awaited: &[String], desk: &str, awaits| {
        Some(Guarding::new(organisation, round, awaited, desk, awaits, language.as_deref()))
    };
    let awaited: Vec<String> = standing.missing().map(|one| one.name.clone()).collect();
    let (url, desk) = (&config.public_url, format!("{}/desk/guardians", config.public_url));
    if awaited.is_empty() {
        let Some(turn) = turn(config, round, now)? else { return Ok(None) };
        let days = turn.days(now);
        let awaits = Awaits::Layer { days, late: days >= PATIENCE };
        let desk = format!("{url}/desk/rounds/{round}");
        return Ok(about(&turn.organisation, &[turn.name], &desk, awaits));
    }
    if standing.promised {
        let promise = people::stored_promise(&config.people, round)?;
        let words = token::fingerprint(promise.hash()).join(" ");
        let awaits = Awaits::Acceptances { at: format!("{url}/v1/rounds/{round}/promise"), words };
        return Ok(about(&promise.tree().unit(0).name, &awaited, &desk, awaits));
    }
    let stored = people::roster::stored(config.people.db())?;
    // Before there is a roster nothing says what the organisation is called.
    let host = url.split_once("://").map_or(url.as_str(), |(_, host)| host);
    let organisation = stored.map_or(host.to_owned(), |roster| roster.tree.unit(0).name.clone());
    let zone = config.zone()?;
    let opens = planned(config, round, now)?.map(|one| one.opens.with_timezone(&zone).naive_local());
    Ok(about(&organisation, &awaited, &desk, Awaits::Keys(opens)))
}

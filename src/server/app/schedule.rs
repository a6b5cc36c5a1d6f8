//! Rounds by the clock: does what the schedule says is due. Each step can be taken by two processes at once, and is done once.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use super::{
    comments::Unread,
    config::Config,
    error::StepError,
    guardians, letters,
    publish::{self, AuditFile},
    releases, rounds,
};
use candor_journal::By;
use candor_mail::{self as mail, EmailAddress, Kind};
use candor_people::{self as people, Due, Plan, Schedule, Stand, accounts};
use candor_protocol::survey::{AuditMode, Readers, RoundName, Terms};

/// Takes every step that is due, and gives them.
///
/// # Errors
/// The first step that failed, after the others were tried; it is due again at the next call.
pub fn follow_schedule(
    config: &Config,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<Due>, StepError> {
    let Some(schedule) = people::schedule(&config.people)? else { return Ok(Vec::new()) };
    let by = &By::itself(now);
    let (mut taken, mut failed) = (Vec::new(), None);
    if !schedule.parts().paused {
        guardians::look_ahead(config, &schedule, None, by)?;
    }
    for due in schedule.due(now, &stands(config)?) {
        let done = match &due {
            Due::Open(round, closes) => match open(config, &schedule, round, *closes, by, rng) {
                Ok(false) => continue,
                done => done.map(drop),
            },
            Due::Remind(round) => match letters::remind(config, round, by, rng) {
                Err(StepError::Reminded(_)) => Ok(()),
                done => done.map(drop),
            },
            Due::Tell(round, until) => tell(config, round, *until, by, rng),
            Due::Publish(round) => publish(config, round, by, rng),
        };
        match done {
            Ok(()) => taken.push(due),
            // It was counted late: a whole day passes all the same.
            Err(StepError::Early { .. }) => {}
            // Its guardians are written to, and HR with them.
            Err(StepError::NoKey(_)) => {}
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    failed.map_or(Ok(taken), Err)
}

/// The rounds, as far as the schedule looks at them.
fn stands(config: &Config) -> Result<Vec<Stand>, StepError> {
    let kinds = mail::overview(&mut *config.people.db().connection()?)?;
    let has = |round: &RoundName, kind: Kind| {
        kinds.iter().any(|one| one.batch == round.as_str() && one.kind == kind)
    };
    let stand = |round: people::RoundStatus| Stand {
        reminded: has(&round.round, Kind::Reminder),
        told: has(&round.round, Kind::Closed),
        state: round.state,
        closes_at: round.closes_at,
        round: round.round,
    };
    Ok(people::rounds(&config.people)?.into_iter().map(stand).collect())
}

/// So many keys are made at one call: the clock closes other rounds, and may not wait minutes for a large one that opens.
const KEYS: usize = 500;

/// Opens a round; `false` where keys are still missing, of which some were made now.
fn open(
    config: &Config,
    schedule: &Schedule,
    round: &RoundName,
    closes: chrono::NaiveDate,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<bool, StepError> {
    let parts = schedule.parts();
    guardians::look_ahead(config, schedule, Some(round), by)?;
    // k can only go up: a round opened by hand may have raised it.
    let before = people::last_k(&config.people)?.unwrap_or(parts.k);
    let terms = Terms {
        k: parts.k.max(before),
        least_interval_days: schedule.least_interval_days(),
        audit_mode: if parts.council { AuditMode::Answers } else { AuditMode::Commitments },
        readers: if parts.everybody { Readers::Everybody } else { Readers::Leaders },
        ..config.terms(round.clone(), by.at, closes)?
    };
    let opened = people::plan(&config.people, terms, schedule.instrument(), &[])
        .map_err(StepError::from)
        .and_then(|plan| make_some(config, plan, by, rng));
    match opened {
        Err(StepError::Opened(_)) => Ok(true),
        // Another process was quicker by less than a transaction.
        Err(_) if people::round(&config.people, round)?.is_some() => Ok(true),
        opened => opened,
    }
}

fn make_some(config: &Config, plan: Plan, by: &By, rng: &mut impl CryptoRng) -> Result<bool, StepError> {
    let Some(keys) = people::make_keys(&config.people, &plan, KEYS, rng, &|| {})? else {
        return Ok(false);
    };
    let opening = rounds::draw_up(config, plan, keys, by, rng)?;
    rounds::open(config, &opening, by, rng)?;
    Ok(true)
}

/// Tells those with a role until when they can do their part.
fn tell(
    config: &Config,
    round: &RoundName,
    until: DateTime<Utc>,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    // Until the answers were counted there is nothing to do.
    let found = config.answers.release(round)?;
    if found.release.is_none() {
        return Ok(());
    }
    let until = found.counted.map_or(until, |counted| until.max(counted + publish::BEFORE_PUBLICATION));
    let with_roles = accounts::list(&config.accounts)?.into_iter().filter(|one| one.role.is_some());
    let to: Vec<EmailAddress> = with_roles.map(|one| one.address).collect();
    people::notify_closed(&config.people, round, to, until, config.mail_context(by), rng)?;
    Ok(())
}

/// Publishes what there is: comments that no steward has read are left out.
fn publish(config: &Config, round: &RoundName, by: &By, rng: &mut impl CryptoRng) -> Result<(), StepError> {
    let published =
        match publish::publish(config, round, AuditFile::MayBeForgotten, Unread::MustBeRead, by, rng) {
            Err(StepError::Unread(_)) => {
                publish::publish(config, round, AuditFile::MayBeForgotten, Unread::AreLeftOut, by, rng)
            }
            done => done,
        };
    match published {
        // It is not counted yet; where that is a trouble, an alarm says so.
        Err(StepError::NotClosed(_)) => Ok(()),
        // Another process published it while this one was at it.
        Err(StepError::Refused(_)) if releases::is_published(config, round)? => Ok(()),
        done => done.map(drop),
    }
}

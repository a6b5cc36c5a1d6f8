//! The steps of a round on both sides: keys, opening, closing, giving up. Each can be repeated, whatever came between.

use rand::CryptoRng;

use super::{
    config::Config,
    error::{RemoteError, StepError},
};
use candor_answers::State;
use candor_journal::By;
use candor_mail::EmailAddress;
use candor_people::{self as people, IssuingKeys, Opening, Plan, RoundError};
use candor_protocol::survey::RoundName;

/// Makes the keys of a round: on the people side one for each circle, or what is missing of them, and on the answers side those that
/// seal and sign. `progress` hears of each circle.
///
/// # Errors
/// When a key cannot be made.
pub fn make_keys(
    config: &Config,
    plan: Plan,
    by: &By,
    rng: &mut impl CryptoRng,
    progress: &(dyn Fn() + Sync),
) -> Result<Opening, StepError> {
    loop {
        if let Some(keys) = people::make_keys(&config.people, &plan, usize::MAX, rng, progress)? {
            return draw_up(config, plan, keys, by, rng);
        }
    }
}

/// Freezes the promise of a round whose circles have their keys.
///
/// # Errors
/// When the answers side makes no keys.
pub(super) fn draw_up(
    config: &Config,
    plan: Plan,
    keys: IssuingKeys,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<Opening, StepError> {
    let theirs = config.answers.prepare(&plan.terms.round, by, rng)?;
    Ok(people::draw_up(plan, keys, theirs)?)
}

/// Opens a round on both sides: people and letters at once, and, before these count, the promise to the
/// answers side.
///
/// # Errors
/// When either side refuses. A promise without a round on the people side is left where that side fails after it was handed over: it
/// keeps its units waiting until a round of the same name is opened, which takes its place, or until it is given up.
pub fn open(config: &Config, opening: &Opening, by: &By, rng: &mut impl CryptoRng) -> Result<(), StepError> {
    let promise = &opening.promise;
    let context = config.mail_context(by);
    let hand_over = || Ok(config.answers.admit(promise, by)?);
    let opened = people::open(&config.people, opening, context, &hand_over, rng).map_err(StepError::from);
    opened.map_err(|error| match &error {
        StepError::Refused(_) | StepError::Remote(RemoteError::Refused(_)) => {
            let stuck = half_opened(config).unwrap_or_default();
            let another = stuck.into_iter().find(|round| round != promise.round());
            another.map_or(error, StepError::HalfOpened)
        }
        _ => error,
    })
}

/// The rounds that only the answers side knows, and that were not given up.
///
/// # Errors
/// When either side fails.
pub fn half_opened(config: &Config) -> Result<Vec<RoundName>, StepError> {
    let ours = people::rounds(&config.people)?;
    let known = |round: &RoundName| ours.iter().any(|ours| ours.round == *round);
    let there = config.answers.rounds()?.into_iter();
    let stuck = there.filter(|there| there.state != State::Cancelled && !known(&there.round));
    Ok(stuck.map(|there| there.round).collect())
}

/// Sends one person a link again, to the address in the roster; or that it was used.
///
/// # Errors
/// When the round is not open, or the person is not invited.
pub fn resend(
    config: &Config,
    round: &RoundName,
    person: &EmailAddress,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    Ok(people::resend(&config.people, round, person, config.mail_context(by), rng)?)
}

/// Closes a round on both sides: no more tokens, then count, release and forget. The opening key is destroyed by the next call, which
/// reads the result back first: the clock's.
///
/// # Errors
/// When either side fails, ballots are still taken for some minutes, or a ballot cannot be opened. Each step can be repeated.
pub fn close(
    config: &Config,
    round: &RoundName,
    give_up: Option<usize>,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    config.back_up_before(round, "closing", by.at);
    people::close(&config.people, round, by)?;
    let ours = people::round(&config.people, round)?;
    if let Some(until) = ours.filter(|ours| (ours.closes_at..ours.counts_from).contains(&by.at)) {
        return Err(StepError::Grace { round: round.clone(), until: until.counts_from });
    }
    config.answers.close(round, give_up, by, rng)?;
    Ok(config.people.db().finish_compacting()?)
}

/// Gives a round up on both sides; one that only the answers side knows, on that side.
///
/// # Errors
/// When it is published, or a side fails. Each step can be repeated.
pub fn cancel(config: &Config, round: &RoundName, by: &By) -> Result<(), StepError> {
    match people::cancel(&config.people, round, by) {
        Err(RoundError::Unknown(_)) if half_opened(config)?.contains(round) => {}
        cancelled => cancelled?,
    }
    config.answers.cancel(round, by)?;
    Ok(config.people.db().finish_compacting()?)
}

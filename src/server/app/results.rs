//! Results for everybody, as the doors and the clock see them: when the mails go, what a unit's page and mail say.
//!
//! It must never show a round whose promise did not say that its results are for everybody, nor take one into a comparison.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use super::{
    config::Config,
    drafts::{ForEverybody, said},
    error::StepError,
    history::releases,
};
use candor_disclosure::release::Release;
use candor_journal::By;
use candor_people as people;
use candor_protocol::survey::{Readers, RoundName, UnitId};
use candor_report::{changes::Changes, results::Results};

/// Queues the mails of every round whose time has come. Gives the rounds.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub fn send_results(
    config: &Config,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<RoundName>, StepError> {
    Ok(people::follow_results(&config.people, config.mail_context(&By::itself(now)), rng)?)
}

/// What came of a round, for a unit.
pub(super) fn of_unit(config: &Config, round: &RoundName, unit: &UnitId) -> Result<Results, StepError> {
    let kept = config.letters.for_everybody.of(round.as_str(), || for_everybody(config, round))?;
    let ForEverybody { promise, history, changes } = &*kept;
    let heard = said(&people::answered(&config.people, promise, unit)?);
    let silent = people::for_everybody(&config.people, round)?.map(|stand| stand.silent).unwrap_or_default();
    Ok(Results::of(promise, history, changes, unit, heard, &silent))
}

/// The page of a unit; `None` where this is not the address of one that is there.
///
/// # Errors
/// When a stored document cannot be read, or the database fails.
pub(crate) fn results_page(
    config: &Config,
    round: &RoundName,
    unit: &UnitId,
    key: &str,
) -> Result<Option<Results>, StepError> {
    match people::opens_results(&config.people, round, unit, key)? {
        true => of_unit(config, round, unit).map(Some),
        false => Ok(None),
    }
}

/// The address of a unit's page, the same for everybody in it; `None` where there is none.
pub(super) fn address(
    config: &Config,
    round: &RoundName,
    unit: &UnitId,
) -> Result<Option<String>, StepError> {
    let key = people::results_key(&config.people, round, unit)?;
    Ok(key.map(|key| format!("{}/results/{round}/{unit}/{key}", config.public_url)))
}

/// The round and those before it, as far as their results are for everybody: what others promised to leaders and HR alone is in no
/// number here, nor in what is said about a change.
fn for_everybody(config: &Config, round: &RoundName) -> Result<ForEverybody, StepError> {
    let mut history: Vec<Release> = Vec::new();
    let order: Vec<RoundName> = people::rounds(&config.people)?.into_iter().map(|one| one.round).collect();
    let place = |of: &RoundName| order.iter().position(|one| one == of);
    for release in releases(&config.people)? {
        let promise = people::stored_promise(&config.people, release.round())?;
        if promise.manifest().readers() == Readers::Everybody && place(release.round()) <= place(round) {
            history.push(release);
        }
    }
    let promise = people::stored_promise(&config.people, round)?;
    Ok(ForEverybody { changes: Changes::of(&history), promise, history })
}

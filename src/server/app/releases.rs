//! The releases, as whoever shows them needs them. Nothing is published here, and nothing that is read is changed.

use super::{config::Config, error::StepError};
use candor_disclosure::release::Release;
use candor_people as people;
use candor_protocol::survey::RoundName;

/// The releases of all published rounds, the oldest first.
///
/// # Errors
/// When the database fails or a stored release cannot be read.
pub fn releases(people: &people::People) -> Result<Vec<Release>, StepError> {
    people::published(people)?.iter().map(|text| Ok(Release::from_text(text)?)).collect()
}

/// The releases of all rounds before a closed one, and its own, which is not out yet.
///
/// # Errors
/// When the round is not closed, or a side fails.
pub fn releases_with(config: &Config, round: &RoundName) -> Result<Vec<Release>, StepError> {
    let text = config.answers.release(round)?.release.ok_or_else(|| StepError::NotClosed(round.clone()))?;
    with_newest(config, round, &text)
}

/// The rounds before this one (a later one may have been published earlier), and this one.
fn with_newest(config: &Config, round: &RoundName, text: &str) -> Result<Vec<Release>, StepError> {
    let order: Vec<RoundName> = people::rounds(&config.people)?.into_iter().map(|each| each.round).collect();
    let place = |of: &RoundName| order.iter().position(|name| name == of);
    let mut history = releases(&config.people)?;
    history.retain(|release| place(release.round()) < place(round));
    history.push(Release::from_text(text)?);
    Ok(history)
}

/// Whether a round's release is out.
pub(super) fn is_published(config: &Config, round: &RoundName) -> Result<bool, StepError> {
    Ok(people::round(&config.people, round)?.is_some_and(|found| found.state == people::State::Published))
}

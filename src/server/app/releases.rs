//! Which releases there are up to a round. Nothing is published here, and nothing that is read is changed.

use super::{config::Config, error::StepError, history::UpTo};
use candor_people as people;
use candor_protocol::survey::RoundName;

/// The releases of all rounds before a closed one, and its own, which is not out yet.
///
/// # Errors
/// When the round is not closed, or a side fails.
pub fn up_to_closed(config: &Config, round: &RoundName) -> Result<UpTo, StepError> {
    let text = config.answers.release(round)?.release.ok_or_else(|| StepError::NotClosed(round.clone()))?;
    // A later round may have been published earlier.
    let order = people::rounds(&config.people)?.into_iter().map(|each| each.round);
    let before: Vec<RoundName> = order.take_while(|each| each != round).collect();
    config.published.with(&config.people, &before, &text)
}

/// Whether a round's release is out.
pub(super) fn is_published(config: &Config, round: &RoundName) -> Result<bool, StepError> {
    Ok(people::round(&config.people, round)?.is_some_and(|found| found.state == people::State::Published))
}

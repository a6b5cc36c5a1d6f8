//! What goes to guardians when a round is over, and what comes back. Carried by people, as files: this machine never has a page or a program
//! for a guardian.
//!
//! It must never open anything, and never say to anybody but guardians which links were used.

use super::{answers_service::AnswersService, config::Config, error::StepError};
use candor_answers::ParcelParts;
use candor_journal::By;
use candor_people as people;
use candor_protocol::{
    guardian::Parcel,
    survey::{Promise, RoundName},
};

/// The place of the guardian whom a round waits for, from 1; `None`: it waits for none.
///
/// # Errors
/// When the answers side fails.
pub fn waits_for(answers: &AnswersService, round: &RoundName) -> Result<Option<u8>, StepError> {
    let there = answers.rounds()?.into_iter().find(|there| there.round == *round);
    Ok(there.and_then(|there| there.waits_for))
}

/// The parcel for the guardian whom a round waits for, with their place, from 1.
///
/// # Errors
/// When it waits for none, or either side fails.
pub fn parcel(config: &Config, round: &RoundName) -> Result<(u8, Vec<u8>), StepError> {
    let ParcelParts { place, parts } = config.answers.parcel_parts(round)?;
    let promise = parts.iter().find(|(name, _)| name == "promise").map(|(_, part)| part.as_slice());
    let promise = Promise::parse(&String::from_utf8_lossy(promise.unwrap_or_default()))?;
    let used = serde_json::to_vec(&people::used_codes(&config.people, &promise)?)?;
    let mut named: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, part)| (name.as_str(), part.as_slice())).collect();
    named.push(("used", &used));
    Ok((place, Parcel::pack(&promise, &named)?))
}

/// Takes what a guardian sends back; gives their place. With the last one the round is counted by the next tick.
///
/// # Errors
/// When it is not what follows from what the guardian was given.
pub fn hand_in(config: &Config, round: &RoundName, parcel: &[u8], by: &By) -> Result<u8, StepError> {
    let place = config.answers.hand_in_layer(round, parcel, by)?;
    people::guardians::withdraw_letters(&config.people, round)?;
    Ok(place)
}

//! Letters that go out while a round is open or waits: the one reminder, and the call to the two officers. Both concern
//! the people side only; that a round waits is told by the step that closes it.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use super::StepError;
use crate::config::Config;
use candor_mail::Letter;
use candor_people::{self as people, Links, Place, WriteInvitation};
use candor_protocol::{
    survey::{Promise, RoundName},
    token,
};
use candor_report::{officers::officers_letter, reminder::reminder_letter};

/// What reminding would do, for a person to look at first.
pub struct Reminder {
    /// How many people are invited.
    pub invited: usize,
    /// The letter, without the link.
    pub sample: Letter,
}

/// Looks at what reminding would do. Changes nothing.
///
/// # Errors
/// When the round is not open.
pub fn sample_reminder(config: &Config, round: &RoundName) -> Result<Reminder, StepError> {
    let invited = people::invitations(&config.people, round)?.len();
    let link = format!("{}/i#r.{round}.(the person's own link)", config.public_url);
    let sample = reminder(&people::stored_promise(&config.people, round)?, &config.public_url, &link)?;
    Ok(Reminder { invited, sample })
}

/// Queues one reminder for everybody who is invited, and gives how many.
///
/// # Errors
/// When the round is not open, or the reminder went out already.
pub fn remind(
    config: &Config,
    round: &RoundName,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<usize, StepError> {
    let write = |promise: &Promise| -> WriteInvitation {
        let (links, url, promise) =
            (Links::new(&config.public_url, promise), config.public_url.clone(), promise.clone());
        Box::new(move |invitation| {
            Ok(reminder(&promise, &url, &links.to(invitation.circle, &invitation.code))?)
        })
    };
    let context = config.mail_context(now);
    Ok(people::remind(&config.people, round, context, write, rng)?)
}

pub(super) fn reminder(promise: &Promise, public_url: &str, link: &str) -> Result<Letter, askama::Error> {
    let words = token::fingerprint(promise.hash()).join(" ");
    reminder_letter(promise, link, &format!("{public_url}/i"), &words)
}

/// Tells the two officers of a round that it waits for them. Only the first call queues anything.
///
/// # Errors
/// When a letter cannot be written or a database fails; it can be repeated.
pub fn notify_officers(
    config: &Config,
    round: &RoundName,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<usize, StepError> {
    let promise = people::stored_promise(&config.people, round)?;
    let write = |place: &Place| Ok(officers_letter(&promise, *place == Place::First)?);
    let context = config.mail_context(now);
    Ok(people::notify_officers(&config.people, round, context, &write, rng)?)
}

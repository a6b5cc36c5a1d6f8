//! One mail outside the outbox, at once and never again: for an operator who tries the settings.
//!
//! It must never be about a round, and nothing of it is kept.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use super::{
    ComposeError, EmailAddress, Letter, MessageId, Sender, Transport, compose, send_error::SendError,
    store::Claim,
};

/// Why the trial mail did not leave.
#[derive(Debug, thiserror::Error)]
pub enum TrialError {
    /// It could not be written.
    #[error(transparent)]
    Compose(#[from] ComposeError),
    /// The mail server cannot be used with these settings.
    #[error("{0}; correct the mail settings")]
    Settings(String),
    /// The mail server cannot be reached.
    #[error("{0}; try again when it can be reached")]
    Unreachable(String),
    /// It was refused for now, as a mail server does that wants to see a sender twice; `candor serve` would try again by itself.
    #[error("the mail was refused for now ({0}); mails of a round would be tried again by themselves")]
    Later(String),
    /// It was refused for good.
    #[error("the mail was refused: {0}")]
    Never(String),
}

/// Sends one letter to one address, with the settings as they are.
///
/// # Errors
/// When it was not accepted; the words say what to do.
pub fn try_settings(
    transport: &Transport,
    letter: &Letter,
    sender: &Sender,
    to: &EmailAddress,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<(), TrialError> {
    let id = MessageId::random(rng, sender);
    let body = compose(letter, sender, to, &id, now)?;
    let mail = Claim {
        id: id.to_string(),
        batch: "trial".to_owned(),
        kind: String::new(),
        topic: String::new(),
        recipient: to.as_str().to_owned(),
        made: now.timestamp(),
        attempts: 0,
        until: now.timestamp(),
    };
    transport.channel().send(&mail, &body).map_err(|error| match error {
        SendError::Settings(why) => TrialError::Settings(why),
        SendError::Unreachable(why) => TrialError::Unreachable(why),
        SendError::Later(why) => TrialError::Later(why),
        SendError::Never(why) => TrialError::Never(why),
    })
}

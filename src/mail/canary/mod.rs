//! Holding a batch back: one mail goes ahead, the others wait until it was accepted and a pause is over, and somebody can stop
//! them meanwhile.
//!
//! It must never let a mail go whose forerunner did not arrive, unless somebody says so.

mod store;

use chrono::{DateTime, Utc};

use crate::Kind;

pub use store::{Gone, go, overview, stop};
pub(super) use store::{release, wait};

/// How far the mails of one kind are, in one batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindStatus {
    /// The batch: the round.
    pub batch: String,
    /// What sort of mail.
    pub kind: Kind,
    /// Held back, and why.
    pub held: i64,
    /// Why they are held back; `None` where none are.
    pub hold: Option<Hold>,
    /// To be sent, now or later.
    pub waiting: i64,
    /// On the wire, or left there by a crash until the claim runs out.
    pub sending: i64,
    /// Accepted by the mail server.
    pub sent: i64,
    /// Given up.
    pub failed: i64,
    /// Never to be sent.
    pub cancelled: i64,
}

impl KindStatus {
    pub(crate) fn new(batch: &str, kind: Kind) -> Self {
        let (held, waiting, sending, sent, failed, cancelled) = (0, 0, 0, 0, 0, 0);
        Self { batch: batch.to_owned(), kind, held, hold: None, waiting, sending, sent, failed, cancelled }
    }
}

/// Why mails are held back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Somebody stopped them.
    Stopped,
    /// Their forerunner was not accepted yet; what went wrong, if it was tried.
    Forerunner(Option<String>),
    /// Their forerunner was accepted; they leave at this time, so that somebody can look at it first.
    Until(DateTime<Utc>),
}

impl std::fmt::Display for Hold {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Stopped => f.write_str("stopped by somebody"),
            Self::Forerunner(None) => f.write_str("the first one has not left yet"),
            Self::Forerunner(Some(problem)) => write!(f, "the first one could not be sent: {problem}"),
            Self::Until(at) => {
                write!(f, "the first one has arrived; the others leave at {}", at.format("%H:%M UTC"))
            }
        }
    }
}

#[cfg(test)]
mod tests;

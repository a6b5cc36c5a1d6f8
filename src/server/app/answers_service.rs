//! The answers side, as the people side sees it: in this process, or in another one. The steps of a round are the same
//! code for both. Every step can be repeated, whatever a crash or a lost reply left behind.
//!
//! Four documents pass here: public keys, the promise, the release, and the comments that may be shown; and, to be carried to guardians
//! and back, what is wrapped. And, to be seen only,
//! where each round stands, with the company's turnout once a day. Nothing else does.

use chrono::NaiveDate;
use rand::CryptoRng;

use super::{
    error::StepError,
    peer::{Released, Said},
    remote::RemoteAnswers,
};
use candor_answers::{self as answers, Answers, ParcelParts, RoundStatus, Turnout, Waiting};
use candor_disclosure::{self as disclosure, comments::Placed, release::Release};
use candor_journal::By;
use candor_protocol::survey::{Promise, RoundName, RoundPublicKeys};

/// The answers side.
pub enum AnswersService {
    /// In this process.
    Local(Answers),
    /// In another process, behind routes that ask for a secret.
    Remote(RemoteAnswers),
}

impl AnswersService {
    /// The answers side itself, where it is in this process.
    ///
    /// # Errors
    /// When it is elsewhere.
    pub fn here(&self) -> Result<&Answers, StepError> {
        match self {
            Self::Local(answers) => Ok(answers),
            Self::Remote(_) => Err(StepError::Elsewhere),
        }
    }

    /// Makes the keys that ballots are sealed to and receipts are checked with, and gives their public halves. Each
    /// call makes new ones.
    ///
    /// # Errors
    /// When they cannot be made, or the other process refuses or cannot be reached; so too for the other steps.
    pub fn prepare(
        &self,
        round: &RoundName,
        by: &By,
        rng: &mut impl CryptoRng,
    ) -> Result<RoundPublicKeys, StepError> {
        match self {
            Self::Local(answers) => Ok(answers::prepare(answers, round, &by.across(), rng)?),
            Self::Remote(remote) => remote.post(&format!("/rounds/{round}/keys"), b"{}"),
        }
    }

    /// Hands the promise over, before the round opens.
    ///
    /// # Errors
    /// When the answers side has had a round of this name.
    pub fn admit(&self, promise: &Promise, by: &By) -> Result<(), StepError> {
        match self {
            Self::Local(answers) => Ok(answers::admit(answers, promise, &by.across())?),
            Self::Remote(remote) => {
                remote.post(&format!("/rounds/{}/promise", promise.round()), promise.to_text().as_bytes())
            }
        }
    }

    /// Takes the next step of closing a round: counts and forgets; or, when that is done, destroys its keys.
    ///
    /// # Errors
    /// When it was cancelled, or a ballot cannot be opened.
    pub fn close(
        &self,
        round: &RoundName,
        give_up: Option<usize>,
        by: &By,
        rng: &mut impl CryptoRng,
    ) -> Result<(), StepError> {
        match self {
            Self::Local(answers) => {
                Ok(answers::close(answers, round, give_up, result_of, &by.across(), rng)?)
            }
            Self::Remote(remote) => {
                remote.post(&format!("/rounds/{round}/close"), &serde_json::to_vec(&Said { give_up })?)
            }
        }
    }

    /// Destroys what a round holds, unread.
    ///
    /// # Errors
    /// When it cannot be destroyed.
    pub fn cancel(&self, round: &RoundName, by: &By) -> Result<(), StepError> {
        match self {
            Self::Local(answers) => Ok(answers::cancel(answers, round, &by.across())?),
            Self::Remote(remote) => remote.post(&format!("/rounds/{round}/cancel"), b"{}"),
        }
    }

    /// The release of a closed round.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn release(&self, round: &RoundName) -> Result<Released, StepError> {
        match self {
            Self::Local(answers) => {
                let (release, audit_file_waits) = answers::release(answers, round)?.unzip();
                let counted = answers::counted(answers, round)?;
                Ok(Released { release, audit_file_waits: audit_file_waits.unwrap_or(false), counted })
            }
            Self::Remote(remote) => remote.get(&format!("/rounds/{round}/release")),
        }
    }

    /// The comments of a closed round that may be shown; `None` while it is not closed.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn comments(&self, round: &RoundName) -> Result<Option<Waiting>, StepError> {
        match self {
            Self::Local(answers) => Ok(answers::comments(answers, round)?),
            Self::Remote(remote) => remote.get(&format!("/rounds/{round}/comments")),
        }
    }

    /// Forgets what a published round does not need any more.
    ///
    /// # Errors
    /// When it cannot be forgotten.
    pub fn forget(&self, round: &RoundName, by: &By) -> Result<(), StepError> {
        match self {
            Self::Local(answers) => Ok(answers::forget(answers, round, &by.across())?),
            Self::Remote(remote) => remote.post(&format!("/rounds/{round}/forget"), b"{}"),
        }
    }

    /// What the guardian gets whom a round waits for.
    ///
    /// # Errors
    /// When it waits for none.
    pub fn parcel_parts(&self, round: &RoundName) -> Result<ParcelParts, StepError> {
        match self {
            Self::Local(answers) => Ok(answers::parcel_parts(answers, round)?),
            Self::Remote(remote) => remote.get(&format!("/rounds/{round}/parcel")),
        }
    }

    /// Takes what a guardian sends back; gives the place of that guardian.
    ///
    /// # Errors
    /// When it is not what follows from what the guardian was given.
    pub fn hand_in_layer(&self, round: &RoundName, parcel: &[u8], by: &By) -> Result<u8, StepError> {
        match self {
            Self::Local(answers) => Ok(answers::hand_in_layer(answers, round, parcel, &by.across())?),
            Self::Remote(remote) => remote.post(&format!("/rounds/{round}/layer"), parcel),
        }
    }

    /// How many answers an open round has, company-wide and once a day. `today` is asked of the other process where that
    /// counts.
    ///
    /// # Errors
    /// When they cannot be counted.
    pub fn turnout(&self, round: &RoundName, today: NaiveDate) -> Result<Option<Turnout>, StepError> {
        match self {
            Self::Local(answers) => Ok(answers::turnout(answers, round, today)?),
            Self::Remote(remote) => remote.get(&format!("/rounds/{round}/turnout")),
        }
    }

    /// Where its rounds stand.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn rounds(&self) -> Result<Vec<RoundStatus>, StepError> {
        match self {
            Self::Local(answers) => Ok(answers::rounds(answers)?),
            Self::Remote(remote) => remote.get("/rounds"),
        }
    }
}

/// The release of what was counted, and the comments that may be shown: all that is kept.
pub fn result_of(promise: &Promise, counted: answers::Counted) -> answers::Made {
    let answers::Counted { tally, groups, comments, invalid, unreadable } = counted;
    let (numbers, placed) = match groups {
        None => {
            let placed = disclosure::comments::place(promise, &tally, comments);
            (disclosure::disclose(promise, &tally), placed)
        }
        Some(groups) => {
            let comments = comments.into_iter().map(|(at, text)| (Some(at), text)).collect();
            let placed = disclosure::comments::place_groups(promise, &groups.comments, comments);
            (disclosure::disclose_groups(promise, &groups.answers, &tally), placed)
        }
    };
    let release = Release::new(promise, numbers, invalid).giving_up(unreadable);
    let Placed { texts: comments, left_out: comments_left_out } = placed;
    answers::Made { release: release.to_text(), comments, comments_left_out }
}

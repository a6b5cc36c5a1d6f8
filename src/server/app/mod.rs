//! The steps of a round that touch both sides, for the doors (`web`, `worker`, `cli`): the one place where
//! the two sides of the wall stand in the same function. Only four documents pass here: public keys, the promise,
//! the release, and the comments that may be shown; never a person, never an answer. The answers side may be in another process ([`AnswersService`]).

mod answers_service;
mod comments;
pub mod peer;
mod remote;

pub use answers_service::AnswersService;
pub use comments::{
    Redact, Unread, comments_log, fetch_comments_again, published_comments, redact_comment, show_comments,
};
pub use remote::{RemoteAnswers, RemoteError};

mod delivery;
mod letters;
mod schedule;

pub use delivery::{RUNS, deliver};
pub use letters::{Letters, Reminder, notify_officers, remind, sample_letters, sample_reminder};
pub use schedule::follow_schedule;

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use crate::config::Config;
use candor_answers::{self as answers, Passphrases};
use candor_db::DbError;
use candor_disclosure::{
    self as disclosure,
    comments::{Comments, Placed},
    release::Release,
};
use candor_mail::EmailAddress;
use candor_people::{self as people, Opening, Plan};
use candor_protocol::survey::{Promise, PromiseError, RoundName, UnitId};

/// Why a step of a round failed.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// The people side refused.
    #[error(transparent)]
    Round(#[from] people::RoundError),
    /// Opening was refused.
    #[error(transparent)]
    Open(#[from] people::OpenError),
    /// Publishing was refused.
    #[error(transparent)]
    Publish(#[from] people::PublishError),
    /// An invitation could not be sent again.
    #[error(transparent)]
    Resend(#[from] people::ResendError),
    /// Nobody was reminded.
    #[error(transparent)]
    Remind(#[from] people::RemindError),
    /// The officers could not be told.
    #[error(transparent)]
    Call(#[from] people::NotifyOfficersError),
    /// The answers side refused the promise.
    #[error(transparent)]
    Lookup(#[from] answers::LookupError),
    /// The answers side could not close.
    #[error(transparent)]
    Close(#[from] answers::CloseError),
    /// The keys of the answers side cannot be used.
    #[error(transparent)]
    Keys(#[from] answers::KeysError),
    /// The audit file was not handed out.
    #[error(
        "the audit file of the round {0} was not handed out yet, and publishing forgets it: first \
         `candor round audit-file {0} FILE`, or publish with --without-audit-file"
    )]
    AuditFile(RoundName),
    /// No steward has read the comments.
    #[error(
        "the comments of the round {0} were not read yet, and somebody may be named in them: first let a steward outside the line \
         read them (`candor comments show {0}`), or publish with --without-comments"
    )]
    Unread(RoundName),
    /// A reason quotes what is to be blacked out.
    #[error(
        "the reason quotes the words that are to be blacked out, and the log keeps it: say what sort of words they are"
    )]
    Quotes,
    /// A steward's order was refused.
    #[error(transparent)]
    Steward(#[from] people::StewardError),
    /// A stored release cannot be read.
    #[error("a stored release cannot be read")]
    Release(#[from] serde_json::Error),
    /// There is no release to publish.
    #[error("the round {0} has no release yet: close it first (`candor round close {0}`)")]
    NotClosed(RoundName),
    /// The sample letter could not be written.
    #[error("the sample letter cannot be written")]
    Sample(#[from] askama::Error),
    /// The sample promise contradicts itself.
    #[error(transparent)]
    Promise(#[from] PromiseError),
    /// The answers side in the other process did not do its part.
    #[error(transparent)]
    Remote(#[from] RemoteError),
    /// What is asked for stays on the answers side.
    #[error(
        "the answers side is in another process, and this does not cross the wall: type the command there, with --side answers"
    )]
    Elsewhere,
    /// A database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl StepError {
    /// Whether nothing is wrong, and the round waits for the passphrases of two officers.
    pub fn waits_for_officers(&self) -> bool {
        matches!(self, Self::Close(error) if error.waits_for_officers())
    }
}

/// Makes the keys of a round: on the answers side those that seal and sign, where wanted locked by two officers; on
/// the people side one for each circle. `progress` hears of each circle.
///
/// # Errors
/// When a key cannot be made.
pub fn make_keys(
    config: &Config,
    plan: Plan,
    officers: Option<&Passphrases>,
    rng: &mut impl CryptoRng,
    progress: &(dyn Fn() + Sync),
) -> Result<Opening, StepError> {
    let keys = config.answers.prepare(&plan.terms.round, officers, rng)?;
    Ok(people::make_keys(plan, keys, rng, progress)?)
}

/// Opens a round on both sides: people and letters at once, and, before these count, the promise to the
/// answers side.
///
/// # Errors
/// When either side refuses. A promise without a round on the people side is harmless: it is replaced by
/// the next opening.
pub fn open(
    config: &Config,
    opening: &Opening,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    let promise = &opening.promise;
    let context = config.mail_context(now);
    let hand_over = || Ok(config.answers.admit(promise)?);
    people::open(&config.people, opening, context, &hand_over, rng)?;
    Ok(())
}

/// Sends one invitation again, also to a corrected address.
///
/// # Errors
/// When the round is not open, the person is not invited, or the token was collected.
pub fn resend(
    config: &Config,
    round: &RoundName,
    person: &EmailAddress,
    to: &EmailAddress,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    Ok(people::resend(&config.people, round, person, to, config.mail_context(now), rng)?)
}

/// Closes a round on both sides: no more tokens, then count, release and forget.
///
/// # Errors
/// When either side fails, or the round waits for two officers. Each step can be repeated.
pub fn close(
    config: &Config,
    round: &RoundName,
    officers: Option<&Passphrases>,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    people::close(&config.people, round)?;
    config.answers.close(round, officers, rng)?;
    Ok(people::forget_officers(&config.people, round)?)
}

/// The release of what was counted, and the comments that may be shown: all that is kept.
pub fn result_of(promise: &Promise, counted: answers::Counted) -> answers::Made {
    let answers::Counted { tally, comments, invalid } = counted;
    let release = Release::new(promise, disclosure::disclose(promise, &tally), invalid);
    let Placed { texts: comments, left_out: comments_left_out } =
        disclosure::comments::place(promise, &tally, comments);
    answers::Made { release: release.to_text(), comments, comments_left_out }
}

/// Gives a round up on both sides.
///
/// # Errors
/// When it is published, or a side fails. Each step can be repeated.
pub fn cancel(config: &Config, round: &RoundName) -> Result<(), StepError> {
    people::cancel(&config.people, round)?;
    config.answers.cancel(round)
}

/// The releases of all published rounds, the oldest first.
///
/// # Errors
/// When the database fails or a stored release cannot be read.
pub fn releases(people: &people::People) -> Result<Vec<Release>, StepError> {
    people::published(people)?.iter().map(|text| Ok(Release::from_text(text)?)).collect()
}

/// Publishes a closed round: keeps the release and the comments, queues one mail per leader and another one with comments
/// where the leader's unit has some; comments and audit file are forgotten on the answers side. Returns how many mails were
/// queued.
///
/// # Errors
/// When the round is not closed, the audit file still waits to be handed out, no steward has read the comments, or a side fails.
/// Each step can be repeated.
pub fn publish(
    config: &Config,
    round: &RoundName,
    audit_file: AuditFile,
    unread: Unread,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<usize, StepError> {
    let found = config.answers.release(round)?;
    let text = found.release.ok_or_else(|| StepError::NotClosed(round.clone()))?;
    if found.audit_file_waits && audit_file == AuditFile::MustBeOut {
        return Err(StepError::AuditFile(round.clone()));
    }
    let comments = comments::to_publish(config, round, unread, rng)?;
    // What cannot be read back is not published.
    Release::from_text(&text)?;
    let places = comments.iter().flat_map(|comments| comments.places());
    let units: Vec<UnitId> = places.map(|(unit, _)| unit.clone()).collect();
    let document = comments.as_ref().map(Comments::to_text);
    let commented = document.as_deref().map(|document| people::Commented { document, units: &units });
    let queued = people::publish(&config.people, round, &text, commented, config.mail_context(now), rng)?;
    config.answers.forget(round)?;
    Ok(queued)
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

/// What publishing does about an audit file that nobody has fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditFile {
    /// Refuse: somebody may still want it.
    MustBeOut,
    /// Forget it.
    MayBeForgotten,
}

//! Why a step of a round was not taken.

use candor_answers as answers;
use candor_db::DbError;
use candor_people as people;
use candor_protocol::survey::{PromiseError, RoundName};

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

/// Why the answers side did not do what it was asked for. Every request can be repeated.
#[derive(Debug, thiserror::Error)]
pub enum RemoteError {
    /// It cannot be reached.
    #[error(
        "the answers side at {base} cannot be reached: {why}; nothing is lost: repeat the command when it is there again \
         (closing and cancelling are repeated by `candor serve` once a minute)"
    )]
    Unreachable {
        /// Where it was looked for.
        base: String,
        /// What went wrong.
        why: String,
    },
    /// It said no.
    #[error("the answers side refused: {0}")]
    Refused(String),
    /// Somebody else answered.
    #[error(
        "{base} does not answer as the answers side does (status {status}): expected `candor serve --side answers` of the \
         same version there (--answers-url)"
    )]
    Stranger {
        /// Where it was looked for.
        base: String,
        /// What came back.
        status: u16,
    },
}

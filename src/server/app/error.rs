//! Why a step of a round was not taken. An error says what happened, and in which round; what can be done about it each
//! door says in its own words: `web::desk::words` with pages and buttons, the command line with commands.
//!
//! It must never tell anybody to type a command.

use std::error::Error;

use chrono::{DateTime, Utc};

use candor_answers::{AuditFileError, CloseError, GuardedError, KeysError, LookupError};
use candor_db::{DbError, installation::InstallationError, keys::KeyFolderError};
use candor_disclosure::comments::RedactError;
use candor_people::{
    BeforeError, CirclesError, OpenError, PublishError, RemindError, ResendError, RoundError, StewardError,
    guardians::GuardianError,
};
use candor_protocol::survey::{PromiseError, RoundName};

/// Any other error.
type Cause = Box<dyn Error + Send + Sync>;

/// Why a step of a round was not taken: what a door treats or words in a way of its own, and of everything else whether
/// it was refused or failed.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// There is no such round.
    #[error("there is no round {0}")]
    NoRound(RoundName),
    /// Nobody can be invited.
    #[error("there is no roster yet")]
    NoRoster,
    /// The roster is too small.
    #[error(transparent)]
    TooFew(CirclesError),
    /// The round was opened before.
    #[error(transparent)]
    Opened(OpenError),
    /// The round waits for keys of its guardians.
    #[error(transparent)]
    NoKey(OpenError),
    /// The answers side holds a round that was never opened on the people side.
    #[error(
        "an opening of the round {0} ended half-way: only the answers side has its promise, and keeps its units waiting for it"
    )]
    HalfOpened(RoundName),
    /// The reminder went out before.
    #[error(transparent)]
    Reminded(RemindError),
    /// There is no release.
    #[error("the round {0} has no release yet")]
    NotClosed(RoundName),
    /// There is no audit file.
    #[error("the round {0} has no audit file yet: it is made when the round closes")]
    NoAuditFile(RoundName),
    /// Ballots do not open: everything is kept until somebody gives up exactly so many.
    #[error(
        "{found} of {of} ballots of the round {round} cannot be opened: it is not counted, and nothing was deleted"
    )]
    Unreadable {
        /// The round.
        round: RoundName,
        /// How many.
        found: usize,
        /// Of how many.
        of: usize,
    },
    /// Ballots are still taken for some minutes.
    #[error("the round {round} takes answers until {until}, and is counted then")]
    Grace {
        /// The round.
        round: RoundName,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// A whole day passes between counting and publishing.
    #[error(
        "the round {round} can be published from {from} on: a whole day after it was counted, so that audit file and comments \
         can be seen to"
    )]
    Early {
        /// The round.
        round: RoundName,
        /// From when on.
        from: DateTime<Utc>,
    },
    /// The clock jumped, and what cannot be undone waits.
    #[error("the server's clock jumped, and nothing explains it: until that is clear nothing final is done")]
    ClockInDoubt,
    /// Publishing would forget the audit file.
    #[error("the audit file of the round {0} was not handed out yet, and publishing forgets it")]
    AuditFile(RoundName),
    /// No steward has read the comments.
    #[error("the comments of the round {0} were not read yet, and somebody may be named in them")]
    Unread(RoundName),
    /// There are no comments on the people side.
    #[error("there are no comments of the round {0} here")]
    NoComments(RoundName),
    /// Blacking out without a reason.
    #[error("a reason is missing: expected a few words, without quoting the comment")]
    NoReason,
    /// The reason quotes what is to be blacked out.
    #[error(
        "the reason quotes the words that are to be blacked out, and the log keeps it: say what sort of words they are"
    )]
    Quotes,
    /// There is nothing to black out.
    #[error(transparent)]
    Redact(RedactError),
    /// What is asked for stays on the answers side.
    #[error("the answers side is in another process, and this does not cross the wall")]
    Elsewhere,
    /// The answers side in the other process did not do its part.
    #[error(transparent)]
    Remote(#[from] RemoteError),
    /// It was refused; the error says what was found and what was expected.
    #[error(transparent)]
    Refused(Cause),
    /// Something on our side failed: a database, a key file, a stored document.
    #[error(transparent)]
    Failed(Cause),
}

/// Why the answers side did not do what it was asked for. Every request can be repeated.
#[derive(Debug, thiserror::Error)]
pub enum RemoteError {
    /// It cannot be reached.
    #[error("the answers side at {base} cannot be reached: {why}; nothing is lost")]
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
    #[error("{base} does not answer as the answers side does (status {status})")]
    Stranger {
        /// Where it was looked for.
        base: String,
        /// What came back.
        status: u16,
    },
}

/// A document that cannot be read back or written.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
struct Document {
    what: &'static str,
    #[source]
    why: Cause,
}

impl StepError {
    /// Whether a key file is missing, damaged or another one's.
    pub fn is_of_keys(&self) -> bool {
        let Self::Failed(cause) = self else { return false };
        let mut cause: Option<&(dyn Error + 'static)> = Some(cause.as_ref());
        while let Some(error) = cause {
            let of_people = matches!(error.downcast_ref(), Some(RoundError::Keys(_)));
            let of_answers = matches!(error.downcast_ref(), Some(KeysError::Folder(_)));
            if of_people || of_answers || error.is::<KeyFolderError>() {
                return true;
            }
            cause = error.source();
        }
        false
    }

    /// What says which installation this is cannot be read or written.
    pub fn installation(why: InstallationError) -> Self {
        Self::failed(why)
    }

    /// What was seen of the clock cannot be read or written.
    pub fn clock(why: std::io::Error) -> Self {
        Self::failed(Document {
            what: "the clock cannot be trusted: what was seen of it (clock.json)",
            why: why.into(),
        })
    }

    fn refused(error: impl Into<Cause>) -> Self {
        Self::Refused(error.into())
    }

    fn failed(error: impl Into<Cause>) -> Self {
        Self::Failed(error.into())
    }
}

/// What each error of the two sides is for the doors: one line for each kind of outcome, and none left out.
macro_rules! outcomes {
    ($($error:ident $(refused [$refused:pat])? $(failed [$failed:pat])? { $($found:pat => $outcome:expr,)* })*) => {$(
        impl From<$error> for StepError {
            fn from(error: $error) -> Self {
                use $error as E;
                match error {
                    $($found => $outcome,)*
                    $(error @ $refused => Self::refused(error),)?
                    $(error @ $failed => Self::failed(error),)?
                }
            }
        }
    )*};
}

outcomes! {
    RoundError
        refused [E::State { .. } | E::Restored(_)]
        failed [E::Promise(_) | E::Keys(_) | E::Db(_)] {
            E::Unknown(round) => Self::NoRound(round),
        }
    OpenError
        refused [E::Dates { .. } | E::TooSoon { .. } | E::Lower { .. } | E::NoSuchUnits { .. } | E::NotAPulse | E::OtherGuardians(_)]
        failed [E::Key(_) | E::Promise(_) | E::Keys(_) | E::Db(_)] {
            E::NoRoster => Self::NoRoster,
            E::Circles(few) => Self::TooFew(few),
            E::Before(error) => error.into(),
            E::HandOver(why) => why.downcast().map_or_else(Self::Failed, |step| *step),
            error @ E::Taken(_) => Self::Opened(error),
            error @ E::NoKey { .. } => Self::NoKey(error),
        }
    GuardianError
        refused [E::Named(_) | E::Two | E::Promised(_) | E::Strange | E::Secret | E::Nobody { .. } | E::Document { .. }]
        failed [E::Db(_)] {
            E::Round(error) => error.into(),
        }
    BeforeError
        refused [E::Unreadable { .. }]
        failed [E::Db(_)] {}
    ResendError
        refused [E::NotInvited(_)]
        failed [E::Promise(_) | E::Keys(_) | E::Db(_)] {
            E::Round(error) => error.into(),
        }
    RemindError
        failed [E::Address(_) | E::Db(_)] {
            E::Round(error) => error.into(),
            error @ E::Already(_) => Self::Reminded(error),
        }
    PublishError
        refused [E::Comments(_)]
        failed [E::Db(_)] {
            E::Round(error) => error.into(),
        }
    StewardError
        refused [E::Leads(_) | E::Published(_)]
        failed [E::Db(_)] {
            E::Round(error) => error.into(),
            E::None(round) => Self::NoComments(round),
            E::Reason => Self::NoReason,
            E::Change(why) => why.downcast().map_or_else(Self::Failed, |redact| Self::Redact(*redact)),
        }
    LookupError
        refused [E::UnknownRound | E::Taken(_) | E::TooSoon { .. }]
        failed [E::Promise(_) | E::Db(_)] {
            E::Keys(error) => error.into(),
        }
    CloseError
        refused [E::Cancelled(_)]
        failed [E::ReadBack(_) | E::Pile(_) | E::Document(_) | E::Db(_)] {
            E::Grace { round, until } => Self::Grace { round, until },
            E::Unreadable { round, found, of } => Self::Unreadable { round, found, of },
            E::Lookup(error) => error.into(),
            E::Keys(error) => error.into(),
        }
    GuardedError
        refused [E::NotWaiting(_) | E::Refused { .. }]
        failed [E::Db(_)] {
            E::Close(error) => error.into(),
        }
    KeysError
        failed [E::Folder(_) | E::Library | E::Db(_)] {}
    AuditFileError
        refused [E::Gone(_)]
        failed [E::Db(_)] {
            E::NotClosed(round) => Self::NoAuditFile(round),
        }
}

impl From<DbError> for StepError {
    fn from(error: DbError) -> Self {
        Self::failed(error)
    }
}

impl From<PromiseError> for StepError {
    fn from(error: PromiseError) -> Self {
        Self::failed(error)
    }
}

impl From<serde_json::Error> for StepError {
    fn from(why: serde_json::Error) -> Self {
        Self::failed(Document { what: "a stored document cannot be read", why: why.into() })
    }
}

impl From<askama::Error> for StepError {
    fn from(why: askama::Error) -> Self {
        Self::failed(Document { what: "the sample letter cannot be written", why: why.into() })
    }
}

/// An error and its causes, each said once.
pub fn chain(error: &dyn Error) -> String {
    let (mut chain, mut source) = (error.to_string(), error.source());
    while let Some(cause) = source {
        let text = cause.to_string();
        if !chain.contains(&text) {
            chain = format!("{chain}: {text}");
        }
        source = cause.source();
    }
    chain
}

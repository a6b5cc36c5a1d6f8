//! What the desk says of a step that was not taken: what happened, and where on these pages it is mended.
//!
//! It must never show a cause that is ours to mend, and never tell anybody to type a command.

use std::error::Error;

use crate::{
    app::{RemoteError, StepError, chain},
    web::error::{HttpError, sentence},
};
use candor_people::{
    NoteError, RoundError,
    accounts::{InviteError, Role, RoleRefusal},
};
use candor_report::tongue::Words;

/// What a role is called.
pub(super) fn role(words: &Words, role: Role) -> String {
    words.plain(match role {
        Role::Hr => "role-hr",
        Role::Steward => "role-steward",
        Role::Council => "role-council",
    })
}

impl From<StepError> for HttpError {
    /// A refusal in the desk's words; what failed on our side is logged.
    fn from(error: StepError) -> Self {
        let advice = match &error {
            StepError::Failed(_) => return Self::internal(&error),
            StepError::NoRound(_) => return Self::not_found(),
            StepError::AuditFile(_) => {
                return Self::refused(
                    "Nothing was published: the works council has not fetched the audit file, which is forgotten then.",
                );
            }
            StepError::Unread(_) => {
                return Self::refused(
                    "Nothing was published: no steward has read the comments, and somebody may be named in them.",
                );
            }
            StepError::NoRoster => "Import one first, at \"Roster\".",
            StepError::TooFew(_) => "Import the whole roster first, at \"Roster\".",
            StepError::NotClosed(_) | StepError::NoAuditFile(_) => {
                "It closes by itself after its last day, or at \"Close now\" on its page."
            }
            StepError::Unreadable { .. } => {
                "Whoever looks after this server has been told by mail, and decides with you whether it is counted without them."
            }
            StepError::HalfOpened(_) => {
                "Open a round of that name, which takes its place; or whoever looks after this server gives it up there."
            }
            StepError::NoComments(_) => {
                "They are fetched when a steward reads them, while it is not published."
            }
            StepError::NoKey(_) => "What a guardian has sent is handed in at \"Guardians\".",
            StepError::Elsewhere => "Whoever looks after that process hands it out there.",
            StepError::Remote(RemoteError::Unreachable { .. }) => {
                "Try again when it is there. What was to be closed or given up is, by itself."
            }
            StepError::Remote(RemoteError::Stranger { .. }) => {
                "Whoever looks after this server has to see to it: another version may run there, or something else."
            }
            StepError::ClockInDoubt => "Look at the note on the first page of the desk.",
            StepError::Grace { .. }
            | StepError::Early { .. }
            | StepError::Remote(RemoteError::Refused(_))
            | StepError::Opened(_)
            | StepError::Reminded(_)
            | StepError::NoReason
            | StepError::Quotes
            | StepError::Redact(_)
            | StepError::Refused(_) => "",
        };
        Self::refused(format!("{} {advice}", mistake(&error)).trim_end())
    }
}

/// What other errors of the people side are: words that are theirs, as far as it is not something on our side.
macro_rules! refusals {
    ($($error:ident refused [$refused:pat] internal [$internal:pat] { $($found:pat => $outcome:expr,)* })*) => {$(
        impl From<$error> for HttpError {
            fn from(error: $error) -> Self {
                use $error as E;
                match error {
                    $($found => $outcome,)*
                    error @ $refused => Self::refused(mistake(error)),
                    error @ $internal => Self::internal(&error),
                }
            }
        }
    )*};
}

refusals! {
    InviteError
        refused [E::Password(_) | E::Link]
        internal [E::Db(_)] {
            E::Busy(error) => error.into(),
        }
    RoleRefusal
        refused [E::Another { .. } | E::Leads(_) | E::First(_) | E::NotYours(_) | E::NotProposed(_) | E::Unknown(_)]
        internal [E::Db(_)] {}
    NoteError
        refused [E::Unit { .. } | E::Long { .. } | E::Read(_) | E::Sent(_)]
        internal [E::Db(_)] {
            E::Round(error) => error.into(),
        }
}

impl From<RoundError> for HttpError {
    fn from(error: RoundError) -> Self {
        StepError::from(error).into()
    }
}

/// What is wrong in a form, as the error says it.
pub(super) fn mistake(error: impl Error) -> String {
    sentence(&chain(&error))
}

/// Why something was refused, for the page on which it was asked for; whatever else it was stays an error.
pub(super) fn why(error: impl Into<HttpError>) -> Result<String, HttpError> {
    let error = error.into();
    if error.is_refusal() { Ok(error.to_string()) } else { Err(error) }
}

/// The same for work that nobody waits for: whatever it was is said.
pub(super) fn said(error: impl Into<HttpError>) -> String {
    error.into().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_desk_says_what_happened_and_where_it_is_mended() {
        let round = || "r".parse().unwrap();
        for (error, words) in [
            (StepError::NoRoster, "There is no roster yet. Import one first, at \"Roster\"."),
            (
                StepError::NotClosed(round()),
                "The round r has no release yet. It closes by itself after its last day, or at \"Close now\" on its page.",
            ),
            (StepError::NoReason, "A reason is missing: expected a few words, without quoting the comment."),
        ] {
            assert_eq!(why(error).unwrap(), words);
        }
    }

    #[test]
    fn what_is_ours_to_mend_is_never_shown() {
        let failed = || StepError::Failed("no such table: person".into());
        assert!(why(failed()).is_err());
        assert!(!said(failed()).contains("table"));
    }
}

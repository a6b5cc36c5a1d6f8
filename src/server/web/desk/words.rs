//! What the desk says of a step that was not taken: what happened, and where on these pages it is mended.
//!
//! It must never show a cause that is ours to mend, and never tell anybody to type a command.

use std::error::Error;

use chrono::{DateTime, Utc};

use crate::{
    app::{RemoteError, StepError, chain},
    web::error::{HttpError, sentence},
};
use candor_people::{
    NoteError, OpenError, RoundError,
    accounts::{InviteError, PasswordError, Role, RoleRefusal},
    roster::{RosterError, Saying, Value},
};
use candor_protocol::survey::RoundName;
use candor_report::tongue::Words;

/// What a role is called.
pub(super) fn role(words: &Words, role: Role) -> String {
    words.plain(match role {
        Role::Hr => "called-hr",
        Role::Steward => "called-steward",
        Role::Council => "called-council",
    })
}

/// A sentence of the people side in the words of a language.
pub(super) fn saying(words: &Words, saying: &Saying) -> String {
    let value = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Count(count) => count.to_string(),
        Value::Several(parts) => {
            parts.iter().map(|part| self::saying(words, part)).collect::<Vec<_>>().join(", ")
        }
    };
    let said = saying.values().iter().fold(words.said(saying.name()), |said, (name, of)| match of {
        Value::Count(count) => said.count(name, count),
        Value::Text(error) if *name == "error" => said.arg(name, words.known(error)),
        _ => said.arg(name, value(of)),
    });
    said.to_string()
}

/// Why nothing of a roster was taken over.
pub(super) fn roster(words: &Words, error: &RosterError) -> String {
    match error {
        RosterError::Files(problems) => {
            let lines = problems.sayings().iter().map(|line| saying(words, line)).collect::<Vec<_>>();
            format!("{}\n{}", words.plain("roster-not-read"), lines.join("\n"))
        }
        RosterError::Ids { found, stored, people } => words
            .said("roster-ids")
            .arg("found", found)
            .arg("stored", stored)
            .count("people", people)
            .to_string(),
        RosterError::Heads { count, some } => {
            let some = some.iter().map(|head| saying(words, head)).collect::<Vec<_>>().join(", ");
            words.said("roster-heads").count("count", count).arg("some", some).to_string()
        }
        RosterError::NothingYet => words.plain("roster-no-first"),
        RosterError::NothingBefore => words.plain("roster-no-before"),
        RosterError::ByHand(what) => sentence(&saying(words, what)),
        RosterError::Changed => words.plain("roster-changed-since"),
        RosterError::Db(_) => words.plain("error-internal"),
    }
}

/// A refusal with its words.
fn refused(name: &'static str, values: Vec<(&'static str, String)>) -> HttpError {
    HttpError::told(409, "desk", name, values)
}

impl From<StepError> for HttpError {
    /// A refusal in the desk's words; what failed on our side is logged.
    fn from(error: StepError) -> Self {
        let of = |round: &RoundName| vec![("round", round.to_string())];
        let moment = |at: &DateTime<Utc>| at.to_string();
        match &error {
            StepError::Failed(_) => Self::internal(&error),
            StepError::NoRound(_) => Self::not_found(),
            StepError::AuditFile(_) => refused("step-audit-file", Vec::new()),
            StepError::Unread(_) => refused("step-unread", Vec::new()),
            StepError::NoRoster => refused("step-no-roster", Vec::new()),
            StepError::NotClosed(round) => refused("step-not-closed", of(round)),
            StepError::NoAuditFile(round) => refused("step-no-audit-file", of(round)),
            StepError::Unreadable { round, found, of } => {
                let values =
                    [("round", round.to_string()), ("found", found.to_string()), ("of", of.to_string())];
                refused("step-unreadable", values.into())
            }
            StepError::HalfOpened(round) => refused("step-half-opened", of(round)),
            StepError::NoComments(round) => refused("step-no-comments", of(round)),
            StepError::Elsewhere => refused("step-elsewhere", Vec::new()),
            StepError::ClockInDoubt => refused("step-clock", Vec::new()),
            StepError::Grace { round, until } => {
                refused("step-grace", vec![("round", round.to_string()), ("until", moment(until))])
            }
            StepError::Early { round, from } => {
                refused("step-early", vec![("round", round.to_string()), ("from", moment(from))])
            }
            StepError::NoReason => refused("step-no-reason", Vec::new()),
            StepError::Quotes => refused("step-quotes", Vec::new()),
            StepError::Remote(RemoteError::Unreachable { base, why }) => {
                refused("step-unreachable", vec![("base", base.clone()), ("why", why.clone())])
            }
            StepError::Remote(RemoteError::Stranger { base, status }) => {
                let values = [("base", base.clone()), ("status", status.to_string())];
                refused("step-stranger", values.into())
            }
            StepError::TooFew(few) => {
                refused("step-too-few", vec![("people", few.found.to_string()), ("k", few.k.to_string())])
            }
            StepError::NoKey(OpenError::NoKey { round, missing }) => {
                refused("step-no-key", vec![("round", round.to_string()), ("names", missing.to_string())])
            }
            StepError::NoKey(_)
            | StepError::Remote(RemoteError::Refused(_))
            | StepError::Opened(_)
            | StepError::Reminded(_)
            | StepError::Redact(_)
            | StepError::Refused(_) => Self::refused(mistake(&error)),
        }
    }
}

/// What other errors of the people side are: words that are theirs, as far as it is not something on our side.
macro_rules! refusals {
    ($($error:ident refused [$($refused:pat)?] internal [$internal:pat] { $($found:pat => $outcome:expr,)* })*) => {$(
        impl From<$error> for HttpError {
            fn from(error: $error) -> Self {
                use $error as E;
                match error {
                    $($found => $outcome,)*
                    $(error @ $refused => Self::refused(mistake(error)),)?
                    error @ $internal => Self::internal(&error),
                }
            }
        }
    )*};
}

refusals! {
    InviteError
        refused [E::Password(PasswordError::Library)]
        internal [E::Db(_)] {
            E::Busy(error) => error.into(),
            E::Password(PasswordError::Length { found }) => {
                refused("password-length", vec![("found", found.to_string())])
            },
            E::Password(PasswordError::Address) => refused("password-address", Vec::new()),
            E::Password(PasswordError::Simple) => refused("password-simple", Vec::new()),
            E::Link => refused("password-link-used", Vec::new()),
        }
    RoleRefusal
        refused [E::Another { .. } | E::Leads(_) | E::First(_) | E::NotYours(_) | E::NotProposed(_) | E::Unknown(_)]
        internal [E::Db(_)] {}
    NoteError
        refused []
        internal [E::Db(_)] {
            E::Round(error) => error.into(),
            E::Unit { unit, round } => {
                refused("note-unit", vec![("unit", unit.to_string()), ("round", round.to_string())])
            },
            E::Long { what, found } => {
                let is_first = what.contains("heard");
                let name = if is_first { "note-long-heard" } else { "note-long-will-do" };
                refused(name, vec![("found", found.to_string())])
            },
            E::Read(round) => refused("note-read", vec![("round", round.to_string())]),
            E::Sent(round) => refused("note-sent", vec![("round", round.to_string())]),
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

/// Why something was refused, for the page on which it was asked for, in the words of a language as far as they have it; whatever else
/// it was stays an error.
pub(super) fn why_in(words: &Words, error: impl Into<HttpError>) -> Result<String, HttpError> {
    let error = error.into();
    if error.is_refusal() { Ok(error.in_words(words).0) } else { Err(error) }
}

/// The same for work that nobody waits for: whatever it was is said.
pub(super) fn said(error: impl Into<HttpError>) -> String {
    error.into().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_report::tongue::english;

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
            assert_eq!(why_in(english(), error).unwrap(), words);
        }
    }

    #[test]
    fn what_is_ours_to_mend_is_never_shown() {
        let failed = || StepError::Failed("no such table: person".into());
        assert!(why_in(english(), failed()).is_err());
        assert!(!said(failed()).contains("table"));
    }
}

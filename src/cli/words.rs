//! What an error says at the terminal: what happened, and the command that helps. The rooms behind the desk name no command:
//! whoever works there types none.

use std::error::Error;

use candor_server::app::{RemoteError, StepError, chain};

/// An error and its causes in one line, and what to type now.
pub(super) fn line(error: &(dyn Error + 'static)) -> String {
    let what = chain(error);
    match error.downcast_ref::<StepError>().and_then(advice) {
        Some(advice) => format!("{what}{advice}"),
        None => what,
    }
}

/// What helps after a step that was not taken; `None` where the error itself says what was expected, or nothing can be
/// typed.
fn advice(error: &StepError) -> Option<String> {
    match error {
        StepError::NoRound(_) => Some(": `candor round status` lists the rounds".to_owned()),
        StepError::NoRoster => Some(
            ": import one first (`candor roster import --units units.csv --people people.csv`)".to_owned(),
        ),
        StepError::TooFew(_) => Some("; import the whole roster first (`candor roster import`)".to_owned()),
        StepError::NotClosed(round) => Some(format!(": close it first (`candor round close {round}`)")),
        StepError::NoAuditFile(round) => Some(format!(" (`candor round close {round}`)")),
        StepError::Unreadable { round, found, .. } => Some(format!(
            ". If a disk or a backup can give the database back as it was, do that first and close again; to count without \
             them: `candor round close {round} --give-up {found}`"
        )),
        StepError::AuditFile(round) => Some(format!(
            ": first `candor round audit-file {round} FILE`, or publish with --without-audit-file"
        )),
        StepError::Unread(round) => Some(format!(
            ": first let a steward outside the line read them (`candor comments show {round}`), or publish with --without-comments"
        )),
        StepError::NoComments(round) => {
            Some(format!(": `candor comments show {round}` fetches them while it is not published"))
        }
        StepError::HalfOpened(round) => Some(format!(
            ": `candor round open {round}` opens it after all, or `candor round cancel {round}` gives it up"
        )),
        StepError::NoKey(_) => {
            Some(" (`candor round guardian add FILE` takes what a guardian has sent)".to_owned())
        }
        StepError::NoReason => Some(" (--reason \"a customer's name\")".to_owned()),
        StepError::Redact(_) => Some(" (`candor comments show` prints them)".to_owned()),
        StepError::Elsewhere => Some(": type the command there, with --side answers".to_owned()),
        StepError::Remote(RemoteError::Unreachable { .. }) => Some(
            ": repeat the command when it is there again (closing and cancelling are repeated by `candor serve` once a \
             minute)"
                .to_owned(),
        ),
        StepError::Remote(RemoteError::Stranger { .. }) => Some(
            ": expected `candor serve --side answers` of the same version there (--answers-url)".to_owned(),
        ),
        StepError::ClockInDoubt => Some(
            ": look at the time of this machine; if it is right, `candor clock accept`, otherwise set it right".to_owned(),
        ),
        StepError::Grace { .. }
        | StepError::Early { .. }
        | StepError::Remote(RemoteError::Refused(_))
        | StepError::Opened(_)
        | StepError::Reminded(_)
        | StepError::Quotes
        | StepError::Refused(_)
        | StepError::Failed(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_types_is_told_what_to_type() {
        let round = || "r".parse().unwrap();
        for (error, said) in [
            (StepError::NoRound(round()), "there is no round r: `candor round status` lists the rounds"),
            (
                StepError::NotClosed(round()),
                "the round r has no release yet: close it first (`candor round close r`)",
            ),
            (StepError::Failed("the disk is full".into()), "the disk is full"),
        ] {
            assert_eq!(line(&error), said);
        }
    }
}

//! What is next for stewards and the works council.
//!
//! It must never tell them a number of the result, nor a steward the unit of a comment.

use candor_people::{
    self as people, State,
    accounts::{self, Role},
};

use super::{Next, Step};
use crate::{
    app::Config,
    web::{desk::words::role, error::HttpError},
};
use candor_report::tongue::Words;

/// The comments that wait, and those that can still be changed.
pub(super) fn steward(config: &Config, words: &Words) -> Result<Next, HttpError> {
    let mut next = Next::default();
    proposals(config, Role::Steward, words, &mut next)?;
    for round in people::rounds(&config.people)?.iter().filter(|round| round.state == State::Closed) {
        let name = &round.round;
        if !people::stored_promise(&config.people, name)?.asks_for_comments() {
            continue;
        }
        if people::comments(&config.people, name)?.is_some_and(|kept| kept.was_read) {
            next.others.push(Step {
                title: words.said("next-comments-read").arg("round", name).to_string(),
                detail: words.plain("next-comments-read-why"),
                href: format!("/desk/comments/{name}"),
                verb: words.plain("next-look-again"),
                ..Step::default()
            });
        } else {
            next.yours.push(Step {
                title: words.said("next-comments-for-you").arg("round", name).to_string(),
                detail: words.plain("next-comments-for-you-why"),
                href: "/desk/comments".to_owned(),
                verb: words.plain("next-read"),
                ..Step::default()
            });
        }
    }
    Ok(next)
}

/// The audit files that wait.
pub(super) fn council(config: &Config, words: &Words) -> Result<Next, HttpError> {
    let mut next = Next::default();
    proposals(config, Role::Council, words, &mut next)?;
    for round in people::rounds(&config.people)? {
        let name = &round.round;
        match round.state {
            State::Closed if config.answers.release(name).is_ok_and(|found| found.audit_file_waits) => {
                next.yours.push(Step {
                    title: words.said("next-audit-file-for-you").arg("round", name).to_string(),
                    detail: words.plain("next-audit-file-for-you-why"),
                    href: "/desk/audit-files".to_owned(),
                    verb: words.plain("next-fetch-it"),
                    ..Step::default()
                });
            }
            State::Open | State::Waiting => next.others.push(Step {
                title: words.said("next-asks").arg("round", name).count("people", round.invited).to_string(),
                detail: words.plain("next-asks-why"),
                href: format!("/poster/{name}"),
                verb: words.plain("next-see-notice"),
                ..Step::default()
            }),
            _ => {}
        }
    }
    Ok(next)
}

/// Who is to get the role, when one of its holders confirms it.
fn proposals(config: &Config, asked: Role, words: &Words, next: &mut Next) -> Result<(), HttpError> {
    for proposal in accounts::proposals(&config.accounts)?.into_iter().filter(|one| one.role == asked) {
        next.yours.push(Step {
            title: words
                .said("next-proposed")
                .arg("address", proposal.address)
                .arg("role", role(words, proposal.role))
                .to_string(),
            detail: words.plain("next-proposed-why"),
            href: "/desk/accounts".to_owned(),
            verb: words.plain("next-decide"),
            ..Step::default()
        });
    }
    Ok(())
}

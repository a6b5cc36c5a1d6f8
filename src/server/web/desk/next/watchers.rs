//! What is next for stewards and the works council.
//!
//! It must never tell them a number of the result, nor a steward the unit of a comment.

use candor_people::{
    self as people, State,
    accounts::{self, Role},
};

use super::{Next, Step};
use crate::{app::Config, web::error::HttpError};

/// The comments that wait, and those that can still be changed.
pub(super) fn steward(config: &Config) -> Result<Next, HttpError> {
    let mut next = Next::default();
    proposals(config, Role::Steward, &mut next)?;
    for round in people::rounds(&config.people)?.iter().filter(|round| round.state == State::Closed) {
        let name = &round.round;
        if !people::stored_promise(&config.people, name)?.asks_for_comments() {
            continue;
        }
        if people::comments(&config.people, name)?.is_some_and(|kept| kept.was_read) {
            next.others.push(Step {
                title: format!("The comments of {name} are read"),
                detail: "Until the round is published you can still black something out.".to_owned(),
                href: format!("/desk/comments/{name}"),
                verb: "Look again",
                ..Step::default()
            });
        } else {
            next.yours.push(Step {
                title: format!("The comments of {name} wait for you"),
                detail: "Read them before anybody else does, and black out what gives somebody away. The round goes out after that."
                    .to_owned(),
                href: "/desk/comments".to_owned(),
                verb: "Read",
                ..Step::default()
            });
        }
    }
    Ok(next)
}

/// The audit files that wait.
pub(super) fn council(config: &Config) -> Result<Next, HttpError> {
    let mut next = Next::default();
    proposals(config, Role::Council, &mut next)?;
    for round in people::rounds(&config.people)? {
        let name = &round.round;
        match round.state {
            State::Closed if config.answers.release(name).is_ok_and(|found| found.audit_file_waits) => {
                next.yours.push(Step {
                    title: format!("The audit file of {name} waits for you"),
                    detail: "With it you check the count without trusting this server. It is deleted once the round is published."
                        .to_owned(),
                    href: "/desk/audit-files".to_owned(),
                    verb: "Fetch it",
                    ..Step::default()
                });
            }
            State::Open | State::Waiting => next.others.push(Step {
                title: format!("{name} asks {} people", round.invited),
                detail: "Compare that number with your own list, and the twelve words on the notice board with your papers."
                    .to_owned(),
                href: format!("/poster/{name}"),
                verb: "See the notice",
                ..Step::default()
            }),
            _ => {}
        }
    }
    Ok(next)
}

/// Who is to get the role, when one of its holders confirms it.
fn proposals(config: &Config, role: Role, next: &mut Next) -> Result<(), HttpError> {
    for proposal in accounts::proposals(&config.accounts)?.into_iter().filter(|one| one.role == role) {
        next.yours.push(Step {
            title: format!("{} is proposed as {}", proposal.address, role.called()),
            detail: "Only you or another holder of the role can confirm that.".to_owned(),
            href: "/desk/accounts".to_owned(),
            verb: "Decide",
            ..Step::default()
        });
    }
    Ok(())
}

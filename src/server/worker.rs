//! The door for time: once a minute, close what is due, finish what a crash left half done, take the steps that the schedule
//! says are due, and deliver what waits. Without a schedule, opening and publishing are a person's steps.
//!
//! Each side closes by its own clock, whether or not the other one can be reached; nothing here can be done twice. One
//! round that fails holds up no other, and no mail.

use std::collections::{HashMap, HashSet};

use rand::CryptoRng;

use crate::app::{self, AnswersService, Config, StepError};
use candor_answers::{self as answers, Answers, State as Answering};
use candor_clock::Clock;
use candor_db::DbError;
use candor_journal::By;
use candor_people::{self as people, State};
use candor_protocol::survey::RoundName;

/// Rewrites the databases once, when the service starts: a crash may have come between deleting and rewriting,
/// and what was deleted can be read from the file until then.
///
/// # Errors
/// When a database refuses.
pub fn compact_at_start(config: &Config) -> Result<(), DbError> {
    config.people.db().compact()?;
    if let AnswersService::Local(answers) = &config.answers { answers.db().compact() } else { Ok(()) }
}

/// Does everything that is due now. Returns how many rounds were closed.
///
/// # Errors
/// The first thing that failed, after everything else was tried; the next tick tries again.
pub fn run_due(config: &Config, clock: &Clock, rng: &mut impl CryptoRng) -> Result<usize, StepError> {
    let closed = run_rounds(config, clock, rng);
    let delivered = deliver(config, clock);
    let closed = closed?;
    delivered?;
    Ok(closed)
}

/// Closes what is due, and follows the schedule. Returns how many rounds were closed.
///
/// # Errors
/// As [`run_due`].
pub fn run_rounds(config: &Config, clock: &Clock, rng: &mut impl CryptoRng) -> Result<usize, StepError> {
    let closed = close_due(config, clock, rng);
    // Also when a round could not be closed: the others go on.
    let taken = app::follow_schedule(config, clock.now(), rng);
    for step in taken? {
        tracing::info!(?step, "the schedule was followed");
    }
    closed
}

/// Delivers what waits in the outbox. A slow mail server takes minutes: no round's keys may wait for it.
///
/// # Errors
/// When the database fails.
pub fn deliver(config: &Config, clock: &Clock) -> Result<(), DbError> {
    let delivered = app::deliver(config, clock)?;
    if delivered.sent > 0 || delivered.failed > 0 {
        tracing::info!(sent = delivered.sent, failed = delivered.failed, "mail was delivered");
    }
    if let Some(stopped) = delivered.stopped {
        tracing::error!("{stopped}");
    }
    Ok(())
}

/// What happened in one go: rounds closed, and the first failure.
#[derive(Default)]
struct Run {
    closed: HashSet<RoundName>,
    failed: Option<StepError>,
}

impl Run {
    /// Notes how a step went; `None` for a step that closes nothing.
    fn note(&mut self, closed: Option<&RoundName>, done: Result<(), StepError>) {
        match (done, closed) {
            (Ok(()), Some(round)) => {
                if self.closed.insert(round.clone()) {
                    tracing::info!(round = %round, "a round was closed");
                }
            }
            (Ok(()), None) => {}
            // Whoever reads logs is at the server, where both have to come.
            (Err(StepError::WaitsForOfficers(round)), _) => {
                tracing::warn!(
                    "the round {round} waits for two officers, who are both needed: `candor round close {round}`"
                );
            }
            (Err(error), _) => self.failed = self.failed.take().or(Some(error)),
        }
    }

    fn end(self) -> Result<usize, StepError> {
        self.failed.map_or(Ok(self.closed.len()), Err)
    }
}

/// Closes what is due and finishes what is half done, on the people side and on the answers side wherever that is.
///
/// # Errors
/// As [`run_due`].
pub fn close_due(config: &Config, clock: &Clock, rng: &mut impl CryptoRng) -> Result<usize, StepError> {
    let mut run = Run::default();
    // This side first, and asking nobody.
    for round in people::rounds(&config.people)? {
        if round.state != State::Open {
            config.people.forget_keys(&round.round);
        } else if clock.now() >= round.closes_at {
            let closed = people::close(&config.people, &round.round, &By::itself(clock.now()))
                .map_err(StepError::from);
            // Counted as closed when the answers side is, where that can be seen from here.
            let seen = matches!(config.answers, AnswersService::Remote(_)).then_some(&round.round);
            run.note(seen, closed);
        }
    }
    if let Err(error) = catch_up(config, clock, rng, &mut run) {
        run.note(None, Err(error));
    }
    if let AnswersService::Local(answers) = &config.answers {
        close_answers(answers, clock, rng, &mut run)?;
    }
    config.people.db().finish_compacting()?;
    run.end()
}

/// Brings the answers side to where the people side is: after an early end, or after a crash between the two.
fn catch_up(
    config: &Config,
    clock: &Clock,
    rng: &mut impl CryptoRng,
    run: &mut Run,
) -> Result<(), StepError> {
    let theirs: HashMap<RoundName, _> =
        config.answers.rounds()?.into_iter().map(|round| (round.round.clone(), round)).collect();
    let by = &By::itself(clock.now());
    for round in people::rounds(&config.people)? {
        let (name, there) = (&round.round, theirs.get(&round.round));
        let unfinished = there.is_some_and(|there| there.unfinished);
        match round.state {
            // Ended by the clock: ballots are taken for some minutes more, and each side looks at its own clock.
            State::Closed if (round.closes_at..round.counts_from).contains(&clock.now()) => {}
            State::Closed if there.is_none_or(|there| there.state != Answering::Closed) => {
                let done = config.answers.close(name, None, by, rng);
                if done.as_ref().is_err_and(StepError::waits_for_officers) {
                    run.note(None, app::notify_officers(config, name, by, rng).map(drop));
                }
                run.note(Some(name), done);
            }
            // Counted: the officers have done their part, here or at the other side.
            State::Closed => {
                run.note(None, people::forget_officers(&config.people, name).map_err(StepError::from));
            }
            State::Cancelled if unfinished => run.note(None, config.answers.cancel(name, by)),
            State::Published if unfinished => run.note(None, config.answers.forget(name, by)),
            _ => {}
        }
    }
    Ok(())
}

/// Rewrites the answers database once; as [`compact_at_start`], where the answers side is alone.
///
/// # Errors
/// When the database refuses.
pub fn begin_answers(answers: &Answers) -> Result<(), DbError> {
    answers.db().compact()
}

/// Does what is due on the answers side, by its own clock alone. Returns how many rounds were closed.
///
/// # Errors
/// As [`run_due`].
pub fn run_due_answers(
    answers: &Answers,
    clock: &Clock,
    rng: &mut impl CryptoRng,
) -> Result<usize, StepError> {
    let mut run = Run::default();
    close_answers(answers, clock, rng, &mut run)?;
    run.end()
}

fn close_answers(
    answers: &Answers,
    clock: &Clock,
    rng: &mut impl CryptoRng,
    run: &mut Run,
) -> Result<(), StepError> {
    let here = AnswersService::Local(answers.clone());
    for round in answers::rounds(answers)? {
        if round.state != Answering::Open {
            answers.forget_keys(&round.round);
        }
        match answers::due(answers, &round, clock.now()) {
            Ok(false) => {}
            Ok(true) => {
                run.note(Some(&round.round), here.close(&round.round, None, &By::itself(clock.now()), rng))
            }
            Err(error) => run.note(None, Err(error.into())),
        }
    }
    answers.db().finish_compacting()?;
    Ok(())
}

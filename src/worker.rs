//! The door for time: once a minute, close what is due, finish what a crash left half done, and deliver what
//! waits. Publishing is a person's step.
//!
//! Each side closes by the clock alone; nothing here can be done twice. One round that fails holds up no other,
//! and no mail.

use rand::CryptoRng;

use crate::{
    answers::{self, State as Answering},
    app::{self, StepError},
    clock::Clock,
    config::Config,
    db::DbError,
    people::{self, RoundStatus, State},
};

/// Rewrites both databases once, when the service starts: a crash may have come between deleting and rewriting,
/// and what was deleted can be read from the file until then.
///
/// # Errors
/// When a database refuses.
pub fn begin(config: &Config) -> Result<(), DbError> {
    config.people.db().compact()?;
    config.answers.db().compact()
}

/// Does everything that is due now. Returns how many rounds were closed.
///
/// # Errors
/// The first thing that failed, after everything else was tried; the next tick tries again.
pub fn tick(config: &Config, clock: &Clock, rng: &mut impl CryptoRng) -> Result<usize, StepError> {
    let (mut closed, mut failed) = (0, None);
    for round in people::rounds(&config.people)? {
        match bring_up_to_date(config, clock, &round, rng) {
            Ok(true) => closed += 1,
            Ok(false) => {}
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    config.people.db().finish_compacting()?;
    config.answers.db().finish_compacting()?;
    let delivered = app::deliver(config, clock)?;
    if delivered.sent > 0 || delivered.failed > 0 {
        tracing::info!(sent = delivered.sent, failed = delivered.failed, "mail was delivered");
    }
    if let Some(stopped) = delivered.stopped {
        tracing::error!("{stopped}");
    }
    failed.map_or(Ok(closed), Err)
}

/// Takes the step that a round waits for, if any. `true` when it was closed now.
fn bring_up_to_date(
    config: &Config,
    clock: &Clock,
    round: &RoundStatus,
    rng: &mut impl CryptoRng,
) -> Result<bool, StepError> {
    let name = &round.round;
    if round.state != State::Open {
        config.people.forget_keys(name);
        config.answers.forget_keys(name);
    }
    let due = match round.state {
        State::Open => clock.now().date_naive() > round.closes,
        // The people side closed and then the power went, or two officers are awaited: not everything is done.
        State::Closed => answers::state(&config.answers, name)? != Some(Answering::Closed),
        // As above, after cancelling or publishing: the answers side still holds what was to go.
        State::Cancelled if answers::is_unfinished(&config.answers, name)? => {
            app::cancel(config, name)?;
            false
        }
        State::Published if answers::is_unfinished(&config.answers, name)? => {
            answers::forget(&config.answers, name)?;
            false
        }
        State::Cancelled | State::Published => false,
    };
    if !due {
        return Ok(false);
    }
    match app::close(config, name, None, rng) {
        Err(StepError::Close(error)) if error.waits_for_officers() => {
            tracing::warn!(round = %name, "{error}");
            Ok(false)
        }
        Err(error) => Err(error),
        Ok(()) => {
            tracing::info!(round = %name, "a round was closed");
            Ok(true)
        }
    }
}

//! The door for time: once a minute, close what is due and deliver what waits. Publishing is a person's step.
//!
//! Each side closes by the clock alone; nothing here can be done twice.

use crate::{
    answers,
    app::{self, StepError},
    clock::Clock,
    config::Config,
    people::{self, State},
};

/// Does everything that is due now. Returns how many rounds were closed.
///
/// # Errors
/// The first thing that failed; the next tick tries again.
pub fn tick(config: &Config, clock: &Clock) -> Result<usize, StepError> {
    let mut closed = 0;
    for round in people::rounds(&config.people)? {
        let over = round.state == State::Open && clock.now().date_naive() > round.closes;
        // The people side closed and then the power went: the answers side has no release yet.
        let half = round.state == State::Closed && answers::release(&config.answers, &round.round)?.is_none();
        if over || half {
            app::close(&config.people, &config.answers, &round.round)?;
            tracing::info!(round = %round.round, "a round was closed");
            closed += 1;
        }
    }
    let delivered = app::deliver(config, clock)?;
    if delivered.sent > 0 || delivered.failed > 0 {
        tracing::info!(sent = delivered.sent, failed = delivered.failed, "mail was delivered");
    }
    if let Some(stopped) = delivered.stopped {
        tracing::error!("{stopped}");
    }
    Ok(closed)
}

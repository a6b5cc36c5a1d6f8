//! The door for time: once a minute, close what is due, finish what a crash left half done, take the steps that the schedule
//! says are due, and deliver what waits. Without a schedule, opening and publishing are a person's steps.
//!
//! Each side closes by its own clock, whether or not the other one can be reached; nothing here can be done twice. One
//! round that fails holds up no other, and no mail.

use std::{
    cell::Cell,
    collections::{HashMap, HashSet},
    sync::Arc,
};

use rand::CryptoRng;

use chrono::NaiveDate;

use crate::app::{self, Alarm, AnswersService, ClockWatch, Config, StepError};
use crate::backup::Automatic;
use crate::health::{self, Check};
use crate::permissions::Private;
use candor_answers::{self as answers, Answers, State as Answering};
use candor_clock::Clock;
use candor_db::{DbError, installation::InstallationError};
use candor_journal::By;
use candor_people::{self as people, State};
use candor_protocol::survey::RoundName;

/// When the service starts, once: the databases are rewritten. A crash may have come between deleting and rewriting,
/// and what was deleted can be read from the file until then.
///
/// # Errors
/// When a database refuses.
pub fn begin(config: &Config) -> Result<(), StepError> {
    config.people.db().compact()?;
    if let AnswersService::Local(answers) = &config.answers { Ok(answers.db().compact()?) } else { Ok(()) }
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
    let troubled = Cell::new(false);
    let look = || troubled.set(say_troubles(&health::check(config, clock, false)));
    if let Some(day) = doubted(&config.watch, clock, || advance(config), look)? {
        app::raise(config, None, Alarm::Clock(day), &By::itself(clock.now()), rng)?;
        return Ok(0);
    }
    let closed = close_due(config, clock, rng);
    if troubled.get() {
        let today = clock.now().date_naive();
        app::raise(config, None, Alarm::Trouble(today), &By::itself(clock.now()), rng)?;
    }
    // Also when a round could not be closed: the others go on.
    let taken = app::follow_schedule(config, clock.now(), rng);
    for step in taken? {
        tracing::info!(?step, "the schedule was followed");
    }
    app::write_to_guardians(config, clock.now(), rng)?;
    for round in app::send_results(config, clock.now(), rng)? {
        tracing::info!(round = %round, "the results go to everybody");
    }
    for round in app::remind_leaders(config, clock.now(), rng)? {
        tracing::info!(round = %round, "leaders who have not answered their people are reminded");
    }
    if let Some(backups) = &config.backups {
        // After what ended: older ones hold what is to be deleted.
        backups.tick(clock.now());
        if backups.is_old(clock.now()) {
            let today = clock.now().date_naive();
            app::raise(config, None, Alarm::Backup(today), &By::itself(clock.now()), rng)?;
        }
    }
    let closed = closed?;
    config.published.read_ahead(&config.people)?;
    Ok(closed)
}

/// Makes copies of the databases that were taken before now ones that are seen to be older: at each start, before anything is served,
/// and on each new day.
///
/// # Errors
/// When a database or a key folder refuses.
pub fn advance(config: &Config) -> Result<(), InstallationError> {
    config.people.advance_generation()?;
    if let AnswersService::Local(answers) = &config.answers { answers.advance_generation() } else { Ok(()) }
}

/// Looks at the clock. Where it jumped, and nothing explains that, nothing final is done by it: gives the day that it jumped to. On each
/// new day databases and key folders grow a generation older, and everything is looked at.
fn doubted(
    watch: &ClockWatch,
    clock: &Clock,
    advance: impl FnOnce() -> Result<(), InstallationError>,
    look: impl Fn(),
) -> Result<Option<NaiveDate>, StepError> {
    let doubt = watch.look(clock).map_err(StepError::clock)?;
    if doubt.is_none() {
        match watch.is_new_day(clock) {
            Some(false) => {}
            Some(true) => {
                advance().map_err(StepError::installation)?;
                look();
            }
            None => look(),
        }
    }
    if let Some(doubt) = doubt {
        tracing::error!(
            "the clock jumped to {}, and nothing explains it: no round is closed, counted, published or destroyed by it; if it is \
             right: `candor clock accept`",
            doubt.since
        );
    }
    Ok(doubt.map(|doubt| doubt.since.date_naive()))
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
            (Err(StepError::Unreadable { round, found, of }), _) => say_unreadable(&round, found, Some(of)),
            (Err(StepError::Grace { .. }), _) => {}
            (Err(error), _) => self.failed = self.failed.take().or(Some(error)),
        }
    }

    /// Notes which keys had been left behind.
    fn reconciled(&mut self, done: Result<Vec<RoundName>, StepError>) {
        match done {
            Ok(rounds) => {
                for round in rounds {
                    tracing::warn!(round = %round, "key files of a round that is over were left behind, and are destroyed");
                }
            }
            Err(error) => self.note(None, Err(error)),
        }
    }

    fn end(self) -> Result<usize, StepError> {
        self.failed.map_or(Ok(self.closed.len()), Err)
    }
}

/// Says in the log what is not in order; gives whether there is anything.
fn say_troubles(checks: &[Check]) -> bool {
    for Check { what, found } in checks {
        if let Err(wrong) = found {
            tracing::error!("{what}: {wrong}");
        }
    }
    // These have alarms of their own.
    let others = checks.iter().filter(|check| !["counting", "clock", "backup"].contains(&check.what));
    others.into_iter().any(|check| check.found.is_err())
}

/// A round that is not counted is said each minute, until a person has decided.
fn say_unreadable(round: &RoundName, found: usize, of: Option<usize>) {
    let of = of.map_or(String::new(), |of| format!(" of {of}"));
    tracing::error!(
        "{found}{of} ballots of the round {round} cannot be opened: it is not counted, and nothing was deleted; `candor round close \
         {round}` tries again, and --give-up {found} counts without them"
    );
}

/// Closes what is due and finishes what is half done, on the people side and on the answers side wherever that is.
///
/// # Errors
/// As [`run_due`].
fn close_due(config: &Config, clock: &Clock, rng: &mut impl CryptoRng) -> Result<usize, StepError> {
    let mut run = Run::default();
    // This side first, and asking nobody.
    for round in people::rounds(&config.people)? {
        if round.state == State::Waiting && clock.now() >= round.closes_at {
            // Nobody was invited, and nobody can be any more.
            run.note(None, app::cancel(config, &round.round, &By::itself(clock.now())));
        } else if round.state != State::Open {
            config.people.forget_keys(&round.round);
        } else if clock.now() >= round.closes_at {
            back_up(config.backups.as_ref(), &round.round, "links", clock);
            let closed = people::close(&config.people, &round.round, &By::itself(clock.now()))
                .map_err(StepError::from);
            // Counted as closed when the answers side is, where that can be seen from here.
            let seen = matches!(config.answers, AnswersService::Remote(_)).then_some(&round.round);
            run.note(seen, closed);
        }
    }
    run.reconciled(config.people.reconcile_keys().map_err(StepError::from));
    if let AnswersService::Local(answers) = &config.answers {
        back_up_before_counting(answers, config.backups.as_ref(), clock)?;
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
            State::Closed if let Some(found) = there.and_then(|there| there.unreadable) => {
                run.note(None, app::raise(config, Some(name), Alarm::Unreadable(found), by, rng));
            }
            State::Closed if there.is_some_and(|there| there.waits_for.is_some()) => {}
            State::Closed if there.is_none_or(|there| there.state != Answering::Closed) => {
                let done = config.answers.close(name, None, by, rng);
                match &done {
                    Err(StepError::Unreadable { found, .. }) => {
                        let found = u32::try_from(*found).unwrap_or(u32::MAX);
                        run.note(None, app::raise(config, Some(name), Alarm::Unreadable(found), by, rng));
                    }
                    Err(error) if error.is_of_keys() => {
                        run.note(None, app::raise(config, Some(name), Alarm::Keys, by, rng));
                    }
                    _ => {}
                }
                // A second step of the same round destroys keys: it closes nothing more.
                let counts = there.is_none_or(|there| there.state != Answering::Counted);
                if !counts {
                    run.note(None, people::forget_used_codes(&config.people, name).map_err(StepError::from));
                }
                run.note(counts.then_some(name), done);
            }
            State::Cancelled if unfinished => run.note(None, config.answers.cancel(name, by)),
            State::Published if unfinished => run.note(None, config.answers.forget(name, by)),
            _ => {}
        }
    }
    Ok(())
}

/// As [`begin`], where the answers side is alone.
///
/// # Errors
/// When the database or the key folder refuses.
pub fn begin_answers(answers: &Answers) -> Result<(), StepError> {
    Ok(answers.db().compact()?)
}

/// Does what is due on the answers side, by its own clock alone. Returns how many rounds were closed.
///
/// # Errors
/// As [`run_due`].
pub fn run_due_answers(
    answers: &Answers,
    watch: &ClockWatch,
    clock: &Clock,
    rng: &mut impl CryptoRng,
) -> Result<usize, StepError> {
    if doubted(
        watch,
        clock,
        || answers.advance_generation(),
        || {
            say_troubles(&health::check_answers(answers, watch, &Private::default()));
        },
    )?
    .is_some()
    {
        return Ok(0);
    }
    let mut run = Run::default();
    close_answers(answers, clock, rng, &mut run)?;
    run.end()
}

/// One backup before each end of something.
fn back_up(backups: Option<&Arc<Automatic>>, round: &RoundName, what: &str, clock: &Clock) {
    if let Some(backups) = backups {
        backups.before(format!("{round} {what}"), clock.now());
    }
}

/// Makes a backup before ballots are counted, once for each round.
///
/// # Errors
/// When the database fails. Where no backup can be made, the round is counted all the same.
pub fn back_up_before_counting(
    answers: &Answers,
    backups: Option<&Arc<Automatic>>,
    clock: &Clock,
) -> Result<(), StepError> {
    for round in answers::rounds(answers)? {
        let open = matches!(round.state, Answering::Open | Answering::Closing);
        if open && answers::due(answers, &round, clock.now()).unwrap_or(false) {
            back_up(backups, &round.round, "answers", clock);
        }
    }
    Ok(())
}

fn close_answers(
    answers: &Answers,
    clock: &Clock,
    rng: &mut impl CryptoRng,
    run: &mut Run,
) -> Result<(), StepError> {
    let here = AnswersService::Local(answers.clone());
    run.reconciled(answers.reconcile_keys().map_err(StepError::from));
    for round in answers::rounds(answers)? {
        if round.state != Answering::Open {
            answers.forget_keys(&round.round);
        }
        // Counted just now: its result is read back, and its keys are destroyed, by the next tick.
        if run.closed.contains(&round.round) {
            continue;
        }
        if let Some(found) = round.unreadable {
            say_unreadable(&round.round, usize::try_from(found).unwrap_or(usize::MAX), None);
        }
        match answers::due(answers, &round, clock.now()) {
            Ok(false) => {}
            Ok(true) => {
                let done = here.close(&round.round, None, &By::itself(clock.now()), rng);
                run.note((round.state != Answering::Counted).then_some(&round.round), done);
            }

            Err(error) => run.note(None, Err(error.into())),
        }
    }
    answers.db().finish_compacting()?;
    Ok(())
}

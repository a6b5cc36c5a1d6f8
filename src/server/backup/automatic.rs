//! Backups by themselves: each interval, whenever a round stands elsewhere than in the newest one, and before what cannot be undone.
//!
//! It must never hold up the end of a round for longer than some minutes: a folder on another machine may hang for ever, so each backup is
//! made on a thread of its own.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::Duration,
};

use candor_db::backup;
use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Made, Sources,
    keep::{newest, prune},
    make::{BackupFailed, LAST, make},
    name,
    restore::ASIDE,
};

/// What cannot be undone waits for the backup before it at most so long.
const PATIENCE: Duration = Duration::from_secs(600);
/// Whoever asks how old the newest one is waits at most so long.
const GLANCE: Duration = Duration::from_secs(10);
/// After a failure the next one is tried so much later.
const AGAIN: TimeDelta = TimeDelta::minutes(15);

/// How backups are made by themselves.
pub struct Automatic {
    sources: Sources,
    into: PathBuf,
    every: TimeDelta,
    keep: usize,
    days: TimeDelta,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    running: bool,
    /// When the newest one was made, as far as this process has seen.
    last: Option<DateTime<Utc>>,
    /// What went wrong the last time, and when it is tried again.
    failed: Option<(String, DateTime<Utc>)>,
    /// Before what one was made.
    before: HashSet<String>,
}

impl Automatic {
    /// Into a folder, each interval; the newest `keep` are kept, for `days` at most.
    pub fn new(sources: Sources, into: PathBuf, every: TimeDelta, keep: usize, days: u32) -> Self {
        Self { sources, into, every, keep, days: TimeDelta::days(days.into()), memory: Mutex::default() }
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sides(&self) -> BTreeSet<&'static str> {
        self.sources.sides.iter().map(|source| name(source.side)).collect()
    }

    /// Makes one where it is due, or `now_at_once`, and removes those that it outlives.
    ///
    /// # Errors
    /// When it cannot be made; then none is removed.
    pub fn run(&self, now: DateTime<Utc>, at_once: bool) -> Result<Option<Made>, BackupFailed> {
        let done = self.make_due(now, at_once);
        let mut memory = self.memory();
        match &done {
            Ok(made) => {
                memory.failed = None;
                if made.is_some() {
                    memory.last = Some(now);
                }
            }
            Err(why) => {
                tracing::error!("no backup could be made: {}", said(why));
                memory.failed = Some((said(why), now + AGAIN));
            }
        }
        done
    }

    fn make_due(&self, now: DateTime<Utc>, at_once: bool) -> Result<Option<Made>, BackupFailed> {
        self.is_there()?;
        let before = if self.into.exists() { newest(&self.into, &self.sides())? } else { None };
        if let Some(Made { mark, .. }) = &before {
            self.memory().last = Some(mark.made);
            let stands = self.sources.sides.iter().map(|source| Ok((name(source.side), (source.stands)()?)));
            let stands = stands.collect::<Result<Vec<_>, BackupFailed>>()?;
            let moved = stands.iter().map(|(side, rounds)| (*side, rounds)).ne(mark.stands());
            if !at_once && !moved && now < mark.made + self.every {
                return Ok(None);
            }
        }
        let oldest = now - self.days;
        for source in &self.sources.sides {
            let before = format!("{ASIDE}{}", oldest.format("%Y%m%d_%H%M%S"));
            if let Err(why) = backup::drop_asides(&source.db, ASIDE, &before) {
                tracing::error!("what was kept aside at a restore could not be removed: {}", said(&why));
            }
        }
        let made = make(&self.sources, &self.into, now).inspect_err(|_| {
            // No newer one: at least those go that are older than the promise allows.
            if let Some(newest) = &before
                && let Err(why) = prune(newest, usize::MAX, Some(oldest))
            {
                tracing::error!("older backups could not be removed: {}", said(&why));
            }
        })?;
        for folder in prune(&made, self.keep, Some(oldest))? {
            tracing::info!(folder = %folder.display(), "an older backup was removed");
        }
        Ok(Some(made))
    }

    /// Where the last one was made there must be that one: else another disk is not mounted, and its folder is an empty one here.
    fn is_there(&self) -> Result<(), BackupFailed> {
        let Ok(last) = fs::read_to_string(self.sources.data.join(LAST)) else { return Ok(()) };
        let last = PathBuf::from(last.trim());
        let ours = last
            .parent()
            .is_some_and(|into| into == self.into || self.into.canonicalize().is_ok_and(|full| full == into));
        if ours && !last.exists() { Err(BackupFailed::Vanished(last.display().to_string())) } else { Ok(()) }
    }

    /// Begins one on a thread of its own, where it is due and none is under way.
    pub fn tick(self: &Arc<Self>, now: DateTime<Utc>) {
        if self.memory().failed.as_ref().is_none_or(|(_, again)| *again <= now) {
            drop(self.begin(now, false));
        }
    }

    /// Makes one before something that cannot be undone, once for each, and waits for it; that goes on also where it fails, or takes longer
    /// than ten minutes: then the log and an alarm say so.
    pub fn before(self: &Arc<Self>, what: String, now: DateTime<Utc>) {
        if !self.memory().before.insert(what) {
            return;
        }
        let Some(done) = self.begin(now, true) else {
            tracing::error!("no backup could be made: another one is under way");
            return;
        };
        if done.recv_timeout(PATIENCE).is_err() {
            tracing::error!("no backup could be made in ten minutes: does its folder answer?");
        }
    }

    fn begin(self: &Arc<Self>, now: DateTime<Utc>, at_once: bool) -> Option<mpsc::Receiver<()>> {
        if std::mem::replace(&mut self.memory().running, true) {
            return None;
        }
        let (here, (done, waits)) = (Arc::clone(self), mpsc::channel());
        thread::spawn(move || {
            // Said and remembered there.
            let _ = here.run(now, at_once);
            here.memory().running = false;
            let _ = done.send(());
        });
        Some(waits)
    }

    /// Whether the last one that was verified is older than two intervals, or there is none and none can be made.
    pub fn is_old(&self, now: DateTime<Utc>) -> bool {
        let memory = self.memory();
        memory.last.map_or(memory.failed.is_some(), |last| last + self.every * 2 < now)
    }

    /// The last one and its age; or what is wrong.
    ///
    /// # Errors
    /// When it is older than two intervals, or cannot be looked at.
    pub fn found(self: &Arc<Self>, now: DateTime<Utc>) -> Result<String, String> {
        let (here, (told, waits)) = (Arc::clone(self), mpsc::channel());
        thread::spawn(move || {
            let found = here.is_there().and_then(|()| newest(&here.into, &here.sides()));
            let _ = told.send(found.map(|found| found.map(|one| one.mark.made)).map_err(|why| said(&why)));
        });
        let made = waits.recv_timeout(GLANCE).map_err(|_| "its folder does not answer".to_owned())??;
        let failed = self.memory().failed.as_ref().map_or(String::new(), |(why, _)| format!("; {why}"));
        match made {
            None => Err(format!("none was made yet in {}{failed}", self.into.display())),
            Some(made) => {
                let day = made.format("%Y-%m-%d %H:%M UTC");
                let hours = (now - made).num_hours().max(0);
                if made + self.every * 2 < now {
                    Err(format!("the last one that was verified is of {day}, {hours} hours ago{failed}"))
                } else {
                    Ok(format!("the last one that was verified is of {day}, {hours} hours ago"))
                }
            }
        }
    }
}

/// An error and its causes.
fn said(error: &dyn std::error::Error) -> String {
    let (mut all, mut source) = (error.to_string(), error.source());
    while let Some(cause) = source {
        let text = cause.to_string();
        if !all.contains(&text) {
            all = format!("{all}: {text}");
        }
        source = cause.source();
    }
    all
}

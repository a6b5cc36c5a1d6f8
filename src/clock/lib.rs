//! The only place that asks the system for the time or for a seed. Everything else takes both as arguments; made-up people
//! and tests count from a seed of their own. What the cryptographic library needs inside (keys, ECDSA signatures) it draws
//! itself.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use chrono::{DateTime, TimeDelta, Utc};
use rand::{SeedableRng, TryRng, rngs::StdRng};

/// The time: the system's, or one that a test sets and advances.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    /// The system's, with when it was first asked.
    System(Instant),
    /// What it shows, and how much of that has passed.
    Fixed(Arc<Mutex<(DateTime<Utc>, TimeDelta)>>),
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self(Source::System(Instant::now()))
    }

    /// A clock that stands still until it is advanced.
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self(Source::Fixed(Arc::new(Mutex::new((at, TimeDelta::zero())))))
    }

    /// What time it is.
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Source::Fixed(fixed) => fixed.lock().unwrap_or_else(PoisonError::into_inner).0,
            Source::System(_) => Utc::now(),
        }
    }

    /// How much time has passed since this clock was made, whatever it shows: nobody can set that.
    pub fn passed(&self) -> TimeDelta {
        match &self.0 {
            Source::Fixed(fixed) => fixed.lock().unwrap_or_else(PoisonError::into_inner).1,
            Source::System(begun) => TimeDelta::from_std(begun.elapsed()).unwrap_or(TimeDelta::MAX),
        }
    }

    /// Lets time pass on a fixed clock; the system's clock does not listen.
    pub fn advance(&self, by: TimeDelta) {
        self.set(by, by);
    }

    /// Sets a fixed clock on, or back, without that time passing: as a wrong clock does.
    pub fn jump(&self, by: TimeDelta) {
        self.set(by, TimeDelta::zero());
    }

    fn set(&self, by: TimeDelta, passed: TimeDelta) {
        if let Source::Fixed(fixed) = &self.0 {
            let mut fixed = fixed.lock().unwrap_or_else(PoisonError::into_inner);
            *fixed = (fixed.0 + by, fixed.1 + passed);
        }
    }
}

/// A cryptographic generator seeded by the operating system.
///
/// # Panics
/// When the operating system has no randomness to give: nothing safe can be done then.
pub fn system_rng() -> StdRng {
    let mut seed = [0; 32];
    if let Err(error) = rand::rngs::SysRng.try_fill_bytes(&mut seed) {
        panic!("the operating system gives no randomness: {error}");
    }
    StdRng::from_seed(seed)
}

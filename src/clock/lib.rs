//! The only place that asks the system for the time or for a seed. Everything else takes both as arguments; made-up people
//! and tests count from a seed of their own. What the cryptographic library needs inside (keys, ECDSA signatures) it draws
//! itself.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use rand::{SeedableRng, TryRng, rngs::StdRng};

/// The time: the system's, or one that a test sets and advances.
#[derive(Clone, Debug)]
pub struct Clock(Option<Arc<Mutex<DateTime<Utc>>>>);

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that stands still until it is advanced.
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self(Some(Arc::new(Mutex::new(at))))
    }

    /// What time it is.
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Some(fixed) => *fixed.lock().unwrap_or_else(PoisonError::into_inner),
            None => Utc::now(),
        }
    }

    /// Moves a fixed clock on; the system's clock does not listen.
    pub fn advance(&self, by: TimeDelta) {
        if let Some(fixed) = &self.0 {
            *fixed.lock().unwrap_or_else(PoisonError::into_inner) += by;
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

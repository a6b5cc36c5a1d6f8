//! The door for people: routes, pages, errors. No SQL, and nothing personal in any log.
//!
//! The routes that collect and answer set and read no cookie, keep no access log, and look at nothing of
//! a request but its body.

mod answer;
mod assets;
mod demo;
mod error;
mod pages;
mod promise;
mod routes;
mod server;
mod token;

pub use routes::{Audience, ROUTES, Route};
pub use server::{Server, ServerError, start};

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rand::rngs::StdRng;

use crate::{clock::Clock, config::Config};

/// What every handler works with.
#[derive(Clone)]
pub struct Service(Arc<Parts>);

struct Parts {
    config: Config,
    clock: Clock,
    rng: Mutex<StdRng>,
    demo: bool,
}

impl Service {
    /// The service over a checked configuration. `demo` adds pages that show made-up data to anybody.
    pub fn new(config: Config, clock: Clock, rng: StdRng, demo: bool) -> Self {
        Self(Arc::new(Parts { config, clock, rng: Mutex::new(rng), demo }))
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// The time.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    fn rng(&self) -> MutexGuard<'_, StdRng> {
        self.0.rng.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_demo(&self) -> bool {
        self.0.demo
    }
}

//! The door for people: routes, pages, errors. No SQL, and nothing personal in any log.
//!
//! The routes that collect and answer set and read no cookie, keep no access log, and look at nothing of
//! a request but its address, its body and whether that is packed.

mod answer;
mod assets;
mod away;
mod circle;
mod connections;
mod demo;
mod desk;
mod error;
mod health;
mod internal;
mod limits;
mod listen;
mod once;
mod packed;
mod pages;
mod poster;
mod promise;
mod results;
mod routes;
mod server;
mod signals;
mod token;

pub use listen::ServerError;
pub use routes::{Audience, ROUTES, Route};
pub use server::{Server, start, start_with};

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rand::{SeedableRng, rngs::StdRng};

use crate::app::{AnswersService, ClockWatch, Config, peer::PeerSecret};
use candor_answers::Answers;
use candor_clock::Clock;
use candor_people::People;
use error::HttpError;

/// What every handler works with.
#[derive(Clone)]
pub struct Service(Arc<Parts>);

struct Parts {
    sides: Sides,
    clock: Clock,
    rng: Mutex<StdRng>,
    demo: bool,
    /// What the demo's first page leads to.
    tour: OnceLock<Vec<(String, String)>>,
    jobs: desk::Jobs,
    asked: desk::Asked,
    circles: circle::Circles,
}

/// What is served by this process.
pub enum Sides {
    /// The people side, and the answers side unless that is in another process.
    People(Arc<Config>),
    /// The answers side only, which has nothing of the people side; and the secret with which that one comes.
    Answers(Answers, PeerSecret, Arc<ClockWatch>),
}

impl Service {
    /// The service over a checked configuration. `demo` adds pages that show made-up data to anybody.
    pub fn new(config: impl Into<Arc<Config>>, clock: Clock, rng: StdRng, demo: bool) -> Self {
        Self::of(Sides::People(config.into()), clock, rng, demo)
    }

    /// The answers side alone.
    pub fn answers_side(
        answers: Answers,
        secret: PeerSecret,
        watch: ClockWatch,
        clock: Clock,
        rng: StdRng,
    ) -> Self {
        Self::of(Sides::Answers(answers, secret, Arc::new(watch)), clock, rng, false)
    }

    fn of(sides: Sides, clock: Clock, rng: StdRng, demo: bool) -> Self {
        Self(Arc::new(Parts {
            sides,
            clock,
            rng: Mutex::new(rng),
            demo,
            tour: OnceLock::new(),
            jobs: desk::Jobs::default(),
            asked: desk::Asked::default(),
            circles: circle::Circles::default(),
        }))
    }

    /// Says what the demo's first page leads to: in a few words, and the address. Once.
    pub fn show_tour(&self, stops: Vec<(String, String)>) {
        // Who is second adds nothing: there is one demo.
        let _ = self.0.tour.set(stops);
    }

    /// What is served.
    pub fn sides(&self) -> &Sides {
        &self.0.sides
    }

    /// The time.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    fn config(&self) -> Result<&Config, HttpError> {
        match &self.0.sides {
            Sides::People(config) => Ok(config),
            Sides::Answers(..) => Err(HttpError::not_found()),
        }
    }

    fn people(&self) -> Result<&People, HttpError> {
        Ok(&self.config()?.people)
    }

    /// Works on the people side, off the event loop.
    async fn with_config<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Config, &Clock) -> Result<T, HttpError> + Send + 'static,
    ) -> Result<T, HttpError> {
        let service = self.clone();
        let done = actix_web::web::block(move || work(service.config()?, service.clock())).await;
        done?
    }

    /// The same, with people alone.
    async fn with_people<T: Send + 'static, E: Into<HttpError>>(
        &self,
        work: impl FnOnce(&People) -> Result<T, E> + Send + 'static,
    ) -> Result<T, HttpError> {
        self.with_config(|config, _| work(&config.people).map_err(Into::into)).await
    }

    /// Who has asked for a link to choose a password.
    fn asked(&self) -> &desk::Asked {
        &self.0.asked
    }

    /// What pages show of a circle.
    fn circles(&self) -> &circle::Circles {
        &self.0.circles
    }

    /// Longer work on rounds, ordered at the desk.
    fn jobs(&self) -> &desk::Jobs {
        &self.0.jobs
    }

    fn answers(&self) -> Result<&Answers, HttpError> {
        match &self.0.sides {
            Sides::Answers(answers, ..) => Ok(answers),
            Sides::People(config) => match &config.answers {
                AnswersService::Local(answers) => Ok(answers),
                AnswersService::Remote(_) => Err(HttpError::not_found()),
            },
        }
    }

    /// Whether a database of this process cannot be reached.
    fn is_away(&self) -> bool {
        let (people, answers) = (self.people().map(People::db), self.answers().map(Answers::db));
        people.into_iter().chain(answers).any(|db| db.is_there().is_err())
    }

    /// Goes on with openings that were ordered at the desk before the service was started anew.
    ///
    /// # Errors
    /// When a database fails.
    pub fn go_on(&self) -> Result<(), crate::app::StepError> {
        match &self.0.sides {
            Sides::People(config) => desk::opening::go_on(self, config),
            Sides::Answers(..) => Ok(()),
        }
    }

    /// A generator of its own for each request.
    fn rng(&self) -> StdRng {
        StdRng::from_rng(&mut *self.0.rng.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn tour(&self) -> Vec<(String, String)> {
        self.0.tour.get().cloned().unwrap_or_default()
    }

    fn is_demo(&self) -> bool {
        self.0.demo
    }
}

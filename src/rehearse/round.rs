//! A progress for whole rounds: one service over its own folder, served over real HTTP, with people who answer.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::TimeDelta;
use rand::{CryptoRng, RngExt, SeedableRng, rngs::StdRng};

use super::{Company, Employee, EmployeeError, Response};
use candor_clock::Clock;
use candor_disclosure::{comments::Comments, release::Release};
use candor_journal::By;
use candor_people::{self as people, Links, OpenError, RoundError};
use candor_protocol::survey::{AuditMode, Instrument, RoundName, Terms, Threshold, UnitId};
use candor_server::{
    app::{self, AuditFile, Config, StepError, Unread},
    config::{ConfigError, Settings},
    telemetry::LogFormat,
    web::{self, Server, ServerError, Service},
};

/// How many employees answer at the same time.
const AT_ONCE: usize = 16;

/// What is being done, so that whoever waits can see it. Called with how many steps are coming, then once
/// per step with `None`.
pub type Progress<'a> = &'a (dyn Fn(&'static str, Option<usize>) + Sync);

/// Why a rehearsal failed.
#[derive(Debug, thiserror::Error)]
pub enum RehearseError {
    /// The folder or a setting cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The server could not start.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// The round could not be planned or opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A step of the round failed.
    #[error(transparent)]
    Step(#[from] StepError),
    /// The round's links could not be computed.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// A unit has more answers than people.
    #[error(
        "the unit {0} has more answers than people in the roster: each row is answered by another person of its unit"
    )]
    TooManyAnswers(UnitId),
    /// Somebody could not answer.
    #[error("an employee could not answer")]
    Employee(#[from] EmployeeError),
    /// A guardian could not do their part.
    #[error("a guardian could not do their part: {0}")]
    Guardian(String),
    /// A document cannot be read or written.
    #[error("a document cannot be read or written")]
    Document(#[from] serde_json::Error),
}

/// A service over its own folder, served over real HTTP.
pub struct TestService {
    config: Arc<Config>,
    service: Service,
    /// There until it is dropped.
    server: Option<Server>,
    base: String,
}

impl TestService {
    /// Opens a service over `folder` and serves it on a free port of this machine.
    ///
    /// # Errors
    /// When the folder cannot be used or nothing can be served.
    pub fn open(settings: &Settings, clock: Clock, rng: &mut impl CryptoRng) -> Result<Self, RehearseError> {
        let config = Arc::new(settings.open()?);
        let service = Service::new(Arc::clone(&config), clock, seeded(rng), false);
        let server = web::start(service.clone(), "127.0.0.1:0")?;
        let base = format!("http://{}", server.address());
        Ok(Self { config, service, server: Some(server), base })
    }

    /// Settings for made-up data in a folder, with the mails in a folder of their own.
    pub fn settings(folder: &Path, outbox: &Path, public_url: &str) -> Settings {
        Settings {
            data: folder.join("data"),
            keys: folder.join("keys"),
            backups: candor_server::backup_settings::BackupSettings::default(),
            people_db: None,
            people_db_file: None,
            answers_db: None,
            answers_db_file: None,
            domain: None,
            public_url: Some(public_url.to_owned()),
            outbox: Some(outbox.to_owned()),
            smtp: None,
            smtp_file: None,
            mail_domains: String::new(),
            smtp_hello: None,
            smtp_ca: None,
            mail_canary: None,
            mail_pause: 0,
            mail_rate: u16::MAX,
            mail_from: None,
            side: None,
            zone: chrono_tz::UTC,
            backup_days: Terms::BACKUP_DAYS,
            answers_url: None,
            peer_secret: None,
            log_format: LogFormat::Text,
            accept_restore: false,
        }
    }

    /// Its clock.
    pub(super) fn clock(&self) -> &Clock {
        self.service.clock()
    }

    /// The checked configuration behind the service.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Where it serves, e.g. `http://127.0.0.1:40123`.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Opens a round that lasts two weeks from now.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open_round(
        &self,
        round: &RoundName,
        instrument: &Instrument,
        k: Threshold,
        progress: Progress<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), RehearseError> {
        self.open_audited(round, instrument, k, AuditMode::Commitments, progress, rng)
    }

    /// Opens an after-incident pulse that these units are asked in.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open_pulse(
        &self,
        round: &RoundName,
        units: &[UnitId],
        progress: Progress<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), RehearseError> {
        let (pulse, k) = (Instrument::after_incident(), Threshold::DEFAULT);
        let plan = self.plan(round, k, AuditMode::Commitments, &pulse, units)?;
        self.open_planned(plan, progress, rng)
    }

    /// Opens a pulse like the built-in one that ends with an open question, so that a steward has something to read.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open_pulse_with_words(
        &self,
        round: &RoundName,
        units: &[UnitId],
        progress: Progress<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), RehearseError> {
        let (pulse, k) = (Company::pulse_with_words(), Threshold::DEFAULT);
        let plan = self.plan(round, k, AuditMode::Commitments, &pulse, units)?;
        self.open_planned(plan, progress, rng)
    }

    /// Ends and counts a round now; nothing is published.
    ///
    /// # Errors
    /// When it cannot be closed.
    pub fn close_round(&self, round: &RoundName, rng: &mut impl CryptoRng) -> Result<(), RehearseError> {
        let by = &By::itself(self.service.clock().now());
        Ok(app::close(self.config(), round, None, by, rng)?)
    }

    /// Opens a round of which the works council receives what `audit_mode` says.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open_audited(
        &self,
        round: &RoundName,
        instrument: &Instrument,
        k: Threshold,
        audit_mode: AuditMode,
        progress: Progress<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), RehearseError> {
        self.open_planned(self.plan(round, k, audit_mode, instrument, &[])?, progress, rng)
    }

    /// Plans a round. Where it would follow another one too soon, the clock is moved to the first day that is possible.
    fn plan(
        &self,
        round: &RoundName,
        k: Threshold,
        audit_mode: AuditMode,
        instrument: &Instrument,
        units: &[UnitId],
    ) -> Result<people::Plan, OpenError> {
        let plan = || {
            people::plan(&self.config().people, self.terms(round, k, audit_mode), instrument.clone(), units)
        };
        match plan() {
            Err(OpenError::TooSoon { first, .. }) => {
                let clock = self.service.clock();
                clock.advance(first - clock.now().date_naive());
                plan()
            }
            planned => planned,
        }
    }

    /// Two weeks from now.
    fn terms(&self, round: &RoundName, k: Threshold, audit_mode: AuditMode) -> Terms {
        let opens = self.service.clock().now().date_naive();
        let closes = opens + TimeDelta::days(14);
        Terms { k, audit_mode, ..Terms::new(round.clone(), opens, closes, &self.config().answers_url) }
    }

    fn open_planned(
        &self,
        plan: people::Plan,
        progress: Progress<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), RehearseError> {
        progress("making keys, one for each circle", Some(plan.keys()));
        let by = &By::itself(self.service.clock().now());
        let opening = app::make_keys(self.config(), plan, by, rng, &|| progress("", None))?;
        app::open(self.config(), &opening, by, rng)?;
        Ok(())
    }

    /// Lets people answer an open round over HTTP: each response is given by the next person of its unit.
    ///
    /// # Errors
    /// When somebody could not answer.
    pub fn answer(
        &self,
        round: &RoundName,
        responses: &[Response],
        progress: Progress<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), RehearseError> {
        let tasks = self.assign(round, responses)?;
        progress("answering, each with a token of their own", Some(tasks.len()));
        let seeds: Vec<StdRng> = (0..AT_ONCE).map(|_| seeded(rng)).collect();
        let tasks = Mutex::new(tasks.into_iter());
        let failed = Mutex::new(None);
        std::thread::scope(|scope| {
            for mut rng in seeds {
                let (tasks, failed, base) = (&tasks, &failed, &self.base);
                scope.spawn(move || {
                    let employee = Employee::at(base);
                    loop {
                        let next = tasks.lock().unwrap_or_else(PoisonError::into_inner).next();
                        let Some((link, response)) = next else { return };
                        if response.answers.iter().any(Option::is_some) {
                            let done = employee.answer(
                                &link,
                                &response.answers,
                                response.comment.as_deref(),
                                &mut rng,
                            );
                            if let Err(error) = done {
                                *failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                                return;
                            }
                        }
                        progress("", None);
                    }
                });
            }
        });
        match failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => Err(error.into()),
            None => Ok(()),
        }
    }

    /// Closes a round, lets a day pass, publishes it, and puts every letter into the outbox folder.
    ///
    /// # Errors
    /// When a step fails.
    pub fn finish(
        &self,
        round: &RoundName,
        progress: Progress<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), RehearseError> {
        let (config, clock) = (self.config(), self.service.clock());
        let by = &By::itself(clock.now());
        progress("closing, counting and drawing the reports", Some(1));
        app::close(config, round, None, by, rng)?;
        // The clock is ours, and so is the day that passes.
        clock.advance(app::BEFORE_PUBLICATION);
        let by = &By::itself(clock.now());
        // Everything is made up here, and whoever rehearses is the steward, and the works council that needs no audit file.
        match app::show_comments(config, round, by, rng) {
            Ok(_) | Err(StepError::NoComments(_)) => {}
            Err(error) => return Err(error.into()),
        }
        app::need_no_audit_file(config, round, by)?;
        app::publish(config, round, AuditFile::MustBeOut, Unread::MustBeRead, by, rng)?;
        let _ = app::deliver(config, self.service.clock()).map_err(StepError::from)?;
        progress("", None);
        Ok(())
    }

    /// Everybody's link into an open round, as it stands in their invitation.
    ///
    /// # Errors
    /// When the round is not open.
    pub fn links(&self, round: &RoundName) -> Result<Vec<(String, String)>, RehearseError> {
        let promise =
            candor_answers::open_promise(self.config().answers.here()?, round, self.service.clock().now())
                .map_err(|_| RoundError::Unknown(round.clone()))?;
        let links = Links::new(&self.config().public_url, &promise);
        let all = people::invitations(&self.config().people, round)?;
        Ok(all.into_iter().map(|i| (i.person, links.to(i.circle, &i.code))).collect())
    }

    /// The releases so far, the oldest first.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn releases(&self) -> Result<Vec<Release>, RehearseError> {
        Ok(app::releases(&self.config().people)?)
    }

    /// The comments of the rounds so far, the oldest first.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn comments(&self) -> Result<Vec<Comments>, RehearseError> {
        Ok(app::published_comments(&self.config().people)?)
    }

    /// Stops serving; the data stays in its folder.
    pub fn close(self) {
        drop(self);
    }

    fn assign<'a>(
        &self,
        round: &RoundName,
        responses: &'a [Response],
    ) -> Result<Vec<(String, &'a Response)>, RehearseError> {
        let links: HashMap<String, String> = self.links(round)?.into_iter().collect();
        let stored = people::roster::stored(self.config().people.db()).map_err(StepError::from)?;
        let roster = stored.ok_or(OpenError::NoRoster)?;
        let mut next: HashMap<&UnitId, Vec<&str>> = HashMap::new();
        for person in roster.people.iter().rev() {
            next.entry(&person.unit).or_default().push(person.email.as_str());
        }
        responses
            .iter()
            .map(|response| {
                let person = next.get_mut(&response.unit).and_then(Vec::pop);
                let link = person.and_then(|person| links.get(person));
                let link = link.ok_or_else(|| RehearseError::TooManyAnswers(response.unit.clone()))?;
                Ok((link.clone(), response))
            })
            .collect()
    }
}

impl Drop for TestService {
    /// Nothing that it holds outlives it: hundreds of tests in one process would run out of connections and files.
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop();
        }
    }
}

/// A generator of its own for a thread, seeded from the one given.
pub(super) fn seeded(rng: &mut impl CryptoRng) -> StdRng {
    StdRng::from_seed(rng.random())
}

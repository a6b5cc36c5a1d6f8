//! The progress of an attack: a made-up organisation answers a round of the real service, over HTTP, with real tokens,
//! in simulated time; meanwhile everything that an attacker could get is copied aside.
//!
//! It knows the truth (who gave which answer) and must never put it into the attacker's folder.

mod actors;
mod archive;
mod backup;
mod guarded;
mod organisation;
mod store;
mod tamper_store;
pub mod tampering;

use std::path::{Path, PathBuf};

use chrono::{NaiveTime, TimeDelta};
use rand::CryptoRng;

pub(crate) use self::backup::{copy_rows, failed, write};
use self::{
    actors::Actors,
    archive::Archive,
    backup::{PageReader, copy_databases, copy_folder},
};
pub use self::{guarded::Watched, organisation::Organisation};
use super::{
    AttackError,
    arrivals::{DAYS, Visits, arrivals},
    score::Truth,
};
use candor_answers as answers;
use candor_clock::Clock;
use candor_db::Database;
use candor_journal::By;
use candor_people::roster;
use candor_protocol::{
    guardian::Seed,
    survey::{AuditMode, Instrument, RoundName, Threshold},
};
use candor_rehearse::{Progress, TestService};
use candor_server::{
    app::{self, Config, StepError},
    worker,
};

/// What another attacker is told.
const TASK: &str = "\
Everything an attacker could get of one survey round. The task: say for each person who gave which answer.\n\
\n\
snapshots/    both databases (people, answers) after opening, each night, before the close, after it, and after\n\
              publishing; SQLite with its write-ahead log, or PostgreSQL as rows with xmin and ctid (\"raw\": rows of\n\
              pages, also dead ones) and segments of pg_wal\n\
archive/      SQLite: every write-ahead log in full, one file for each generation\n\
audit.json    the works council's file: every answer, by circle, sorted by leaf, without a name\n\
promise.json  public: what was promised when the round opened\n\
record.json   public: the leaves of all ballots\n\
log.txt       everything that was logged, at every level\n\
outbox/       every mail, with the time of its file\n\
keys/         the key folder after the round: what should be gone\n\
\n\
An answer is named by the `pk` of its ballot in audit.json. Guess `person,pk`; truth.csv, which lies apart, has\n\
`person,circle,pk`. A blind guess inside a circle of n answers is right with 1/n.\n";

/// Where a round's files go.
pub struct Places {
    /// What the attacker gets.
    pub evidence: PathBuf,
    /// The key folder as it was before the close: what only an operator has who does not keep to the rules.
    pub kept_keys: PathBuf,
}

/// A round that was played.
pub struct Played {
    /// Who gave which answer.
    pub truth: Truth,
    /// Everything that happened, in order, for designs that are to be compared.
    pub events: Vec<Event>,
    /// How many people were invited.
    pub invited: usize,
    /// Who gave which answer in circles of which fewer than k took part, where guardians counted them with others.
    pub small: Truth,
}

/// How people answer.
#[derive(Clone, Copy)]
pub enum Way<'a> {
    /// Without guardians.
    Visits(Visits),
    /// In one visit, for guardians with these seeds.
    Guarded(&'a [Seed]),
}

/// Something that somebody did.
pub struct Event {
    /// The address.
    pub person: String,
    /// The circle.
    pub circle: usize,
    /// What was handed in, as JSON with the answer in plain sight; `None` for collecting.
    pub request: Option<String>,
}

/// Both databases with their names, people first.
pub type Databases<'a> = [(&'static str, &'a Database); 2];

/// The databases of a service that is both sides at once.
///
/// # Errors
/// When its answers side is another process.
pub fn databases(config: &Config) -> Result<Databases<'_>, AttackError> {
    Ok([("people", config.people.db()), ("answers", config.answers.here()?.db())])
}

/// Made-up people over one service.
pub struct Simulation<'a> {
    /// The service.
    pub service: &'a TestService,
    /// Its clock.
    pub clock: &'a Clock,
    /// Where its key files and its mails are.
    pub keys: &'a Path,
    /// The outbox folder.
    pub outbox: &'a Path,
    /// What was logged so far.
    pub log: &'a (dyn Fn() -> String + Sync),
    /// What is being done.
    pub progress: Progress<'a>,
}

impl Simulation<'_> {
    /// Brings the organisation into the roster.
    ///
    /// # Errors
    /// When the databases are not empty: an attack makes data up, and never among real data.
    pub fn populate(&self, organisation: &Organisation) -> Result<(), AttackError> {
        let db = self.service.config().people.db();
        if roster::stored(db).map_err(StepError::from)?.is_some() {
            return Err(AttackError::NotEmpty);
        }
        let (units, people) = (organisation.units_csv(), organisation.people_csv());
        let files = roster::prepare(db, ("units.csv", units.as_bytes()), ("people.csv", people.as_bytes()))
            .map_err(|problems| AttackError::Organisation(problems.to_string()))?;
        candor_people::import(db, &files, &By::itself(self.clock.now()))
            .map_err(|error| AttackError::Organisation(error.to_string()))?;
        Ok(())
    }

    /// Plays a round from its opening to its publication, and copies aside on the way what an attacker could get. `arrivals_rng` decides who comes when.
    ///
    /// # Errors
    /// When the service refuses anything, or a file cannot be copied.
    pub fn play(
        &self,
        round: &RoundName,
        way: Way<'_>,
        places: &Places,
        arrivals_rng: &mut impl CryptoRng,
        rng: &mut impl CryptoRng,
    ) -> Result<Played, AttackError> {
        let config = self.service.config();
        let databases = databases(config)?;
        let instrument = Instrument::built_in();
        self.to_nine_in_the_morning();
        let (k, mode) = (Threshold::DEFAULT, AuditMode::Answers);
        let visits = match way {
            Way::Visits(visits) => {
                self.service.open_audited(round, &instrument, k, mode, self.progress, rng)?;
                visits
            }
            Way::Guarded(seeds) => {
                self.service.open_guarded(round, &instrument, (k, mode), seeds, self.progress, rng)?;
                Visits::One
            }
        };
        let _ = app::deliver(config, self.clock).map_err(StepError::from)?;
        let pages = PageReader::begin(&databases);
        let mut snapshots = 0_u32;
        let mut snapshot = |what: &str| {
            snapshots += 1;
            copy_databases(
                &databases,
                &places.evidence.join("snapshots").join(format!("{snapshots:02} {what}")),
                &pages,
            )
        };
        snapshot("opened")?;
        let promise = answers::promise(config.answers.here()?, round);
        let promise = promise.map_err(StepError::from)?.to_text();
        let mut archive = Archive::begin(&databases, &places.evidence.join("archive"))?;
        archive.follow()?;
        let links = self.service.links(round)?;
        let mut events = arrivals(links.len(), visits, arrivals_rng);
        if matches!(way, Way::Guarded(_)) {
            guarded::thin_out(&mut events, &links)?;
        }
        (self.progress)("collecting and answering, in simulated time", Some(events.len()));
        let mut actors = Actors::new(self.service, &links, &instrument, matches!(way, Way::Guarded(_)));
        let opened = self.clock.now();
        let mut nights = (1..=DAYS).map(|night| TimeDelta::hours(24 * night - 7)).peekable();
        for event in events {
            while let Some(night) = nights.next_if(|night| *night <= event.at) {
                self.clock.advance(opened + night - self.clock.now());
                worker::run_due(config, self.clock, rng)?;
                snapshot("night")?;
            }
            self.clock.advance(opened + event.at - self.clock.now());
            actors.act(event, rng)?;
            archive.follow()?;
            (self.progress)("", None);
        }
        self.clock.advance(opened + TimeDelta::days(DAYS) - self.clock.now());
        snapshot("before close")?;
        copy_folder(self.keys, &places.kept_keys)?;

        (self.progress)("closing and publishing", Some(1));
        let by = &By::itself(self.clock.now());
        app::close(config, round, None, by, rng)?;
        if let Way::Guarded(seeds) = way {
            guarded::take_layers(self, round, seeds, &places.evidence, rng)?;
            write(&places.evidence.join("watch.csv"), actors.watched.to_csv().as_bytes())?;
        }
        let audit = answers::audit_file(config.answers.here()?, round, by)?;
        snapshot("closed")?;
        worker::run_due(config, self.clock, rng)?;
        self.clock.advance(app::BEFORE_PUBLICATION);
        let by = &By::itself(self.clock.now());
        app::show_comments(config, round, by, rng)?;
        let (audit_file, unread) = (app::AuditFile::MustBeOut, app::Unread::MustBeRead);
        app::publish(config, round, audit_file, unread, by, rng)?;
        let _ = app::deliver(config, self.clock).map_err(StepError::from)?;
        snapshot("published")?;
        copy_folder(self.keys, &places.evidence.join("keys"))?;
        copy_folder(self.outbox, &places.evidence.join("outbox"))?;
        write(&places.evidence.join("audit.json"), audit.as_bytes())?;
        let record = answers::record(config.answers.here()?, round)?;
        write(&places.evidence.join("promise.json"), promise.as_bytes())?;
        write(&places.evidence.join("record.json"), record.unwrap_or_default().as_bytes())?;
        write(&places.evidence.join("README.txt"), TASK.as_bytes())?;
        write(&places.evidence.join("log.txt"), (self.log)().as_bytes())?;
        pages.end(&databases);
        (self.progress)("", None);
        let mut played = Played {
            truth: Truth { given: actors.given },
            events: actors.events,
            invited: links.len(),
            small: Truth::default(),
        };
        if matches!(way, Way::Guarded(_)) {
            guarded::by_cell(&mut played, &audit, k.people())?;
        }
        Ok(played)
    }

    fn to_nine_in_the_morning(&self) {
        let now = self.clock.now();
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        let next = (now.date_naive() + TimeDelta::days(1)).and_time(nine).and_utc();
        self.clock.advance(next - now);
    }
}

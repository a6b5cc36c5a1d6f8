//! Measures what an attacker learns: plays a round of a made-up organisation through the real service, copies aside
//! everything an attacker could get, and lets [`candor_attacker`] guess who gave which answer.
//!
//! The works council of the round receives every single answer (`audit_mode` "answers"), and the attacker has its file
//! too: there is something to link with, and linking is all that is left to do. Whoever guesses blindly inside a
//! circle of n respondents is right with 1/n; everything is held against that ([`score`]).
//!
//! [`simulation`] makes files and knows the truth; [`candor_attacker`] gets a folder of files, and depends on nothing that
//! does; [`broken_designs`] are planted designs that the same attacker must see through, so that we know it to be alive.

mod arrivals;
pub mod broken_designs;
mod guarded;
mod report;
mod score;
pub mod simulation;
pub mod two_rounds;

use std::{fs, io, path::Path};

use rand::{CryptoRng, RngExt, SeedableRng, rngs::StdRng};

use self::simulation::{Places, Played, Simulation, Way, failed};
pub use self::{
    arrivals::Visits,
    report::{Block, Kind, Line, Report},
    score::{Given, Score, Truth, score},
    simulation::Organisation,
};
use candor_answers::AuditFileError;
use candor_attacker::{self as attacker, Attempt};
use candor_clock::Clock;
use candor_db::DbError;
use candor_protocol::survey::RoundNameError;
use candor_rehearse::{Progress, RehearseError, TestService};
use candor_server::app::StepError;

/// Why an attack could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum AttackError {
    /// Real data might be there.
    #[error(
        "the databases hold a roster already: an attack makes people up, and needs two empty databases of its own"
    )]
    NotEmpty,
    /// The organisation was refused.
    #[error("the made-up organisation was refused: {0}")]
    Organisation(String),
    /// The service failed.
    #[error(transparent)]
    Service(#[from] RehearseError),
    /// A step of the round failed.
    #[error(transparent)]
    Step(#[from] StepError),
    /// The audit file was not to be had.
    #[error(transparent)]
    Audit(#[from] AuditFileError),
    /// The public record was not to be had.
    #[error(transparent)]
    Record(#[from] candor_answers::AcceptError),
    /// The attacker could not read what was stolen.
    #[error(transparent)]
    Evidence(#[from] attacker::EvidenceError),
    /// A database failed.
    #[error(transparent)]
    Db(#[from] DbError),
    /// A file cannot be read or written.
    #[error("{file}: {why}")]
    File {
        /// Which.
        file: String,
        /// What the system says.
        #[source]
        why: io::Error,
    },
    /// A document cannot be written.
    #[error("a ballot cannot be written down")]
    Document(#[from] serde_json::Error),
    /// A round name of ours is none.
    #[error(transparent)]
    Round(#[from] RoundNameError),
}

/// What is attacked, and where the files go.
pub struct Target<'a> {
    /// The organisation.
    pub organisation: Organisation,
    /// A folder of our own, empty or made by an earlier attack ([`candor_rehearse::prepare_folder`]).
    pub folder: &'a Path,
    /// The people database, if not a SQLite file in the folder.
    pub people_db: Option<String>,
    /// The answers database.
    pub answers_db: Option<String>,
    /// Whether a second round in two visits is played as well.
    pub two_visits: bool,
    /// How many guardians guard two further rounds, one that is watched and one that is tampered with; none are played without.
    pub guardians: usize,
    /// Everything that was logged so far, at every level.
    pub log: &'a (dyn Fn() -> String + Sync),
}

/// Plays, copies, attacks and scores. In the folder remain `attacker/` (what every attacker gets), `truth.csv`, and
/// beside them the broken designs and what only a dishonest operator has.
///
/// # Errors
/// When the service or a file fails. That an attack succeeds is no error: the report says so.
pub fn run(
    target: &Target<'_>,
    progress: Progress<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Report, AttackError> {
    let folder = target.folder;
    // Apart from everything that the service draws, so that the same seed is the same week.
    let mut arrivals_rng = StdRng::from_seed(rng.random());
    let home = folder.join("service");
    let mut settings = TestService::settings(&home, &home.join("outbox"), "http://127.0.0.1:8080");
    settings.people_db.clone_from(&target.people_db);
    settings.answers_db.clone_from(&target.answers_db);
    let clock = Clock::fixed(Clock::system().now());
    let service = TestService::open(&settings, clock.clone(), rng)?;
    let simulation = Simulation {
        service: &service,
        clock: &clock,
        keys: &settings.keys,
        outbox: &home.join("outbox"),
        log: target.log,
        progress,
    };
    simulation.populate(&target.organisation)?;

    let one = Places { evidence: folder.join("attacker"), kept_keys: folder.join("operator").join("keys") };
    let played =
        simulation.play(&"one-visit".parse()?, Way::Visits(Visits::One), &one, &mut arrivals_rng, rng)?;
    write_truth(&folder.join("truth.csv"), &played.truth)?;
    let planted = broken_designs::plant(
        &played.events,
        &simulation::databases(service.config())?,
        &one.evidence.join("audit.json"),
        folder,
        rng,
    )?;
    let two = Places {
        evidence: folder.join("operator").join("two-visits"),
        kept_keys: folder.join("operator").join("two-visits-keys"),
    };
    let second = if target.two_visits {
        Some(simulation.play(
            &"two-visits".parse()?,
            Way::Visits(Visits::Two),
            &two,
            &mut arrivals_rng,
            rng,
        )?)
    } else {
        None
    };
    let guarded = Places {
        evidence: folder.join("operator").join("guardians"),
        kept_keys: folder.join("operator").join("guardians-keys"),
    };
    let guarded = if target.guardians > 0 {
        guarded::attack(&simulation, target.guardians, &guarded, &mut arrivals_rng, rng)?
    } else {
        Vec::new()
    };
    service.close();
    fs::remove_dir_all(&home).map_err(|why| failed(&home, why))?;

    progress("attacking", Some(1 + planted.len()));
    let sealed = attacker::analyse(&one.evidence, &one.evidence.join("keys"))?;
    progress("", None);
    let mut report = Report::new(&played, lines(&played, &sealed, |_| true));
    for design in planted {
        let attempts = attacker::analyse(&design.evidence, &design.evidence.join("keys"))?;
        let lines = lines(&played, &attempts, |attempt| attempt.placed > 0);
        report.blocks.push(Block {
            kind: Kind::Planted { falls_to: design.falls_to },
            name: design.name.to_owned(),
            lines,
        });
        progress("", None);
    }
    report.blocks.push(operator("the live operator who keeps the key files, one visit", &played, &one)?);
    if let Some(played) = second {
        report.blocks.push(operator(
            "the same operator, collecting and answering on different days",
            &played,
            &two,
        )?);
    }
    report.blocks.extend(guarded);
    Ok(report)
}

/// The attacker once more, with the key folder as it was before the close.
fn operator(name: &str, played: &Played, places: &Places) -> Result<Block, AttackError> {
    let attempts = attacker::analyse(&places.evidence, &places.kept_keys)?;
    let lines = lines(played, &attempts, |attempt| attempt.way.starts_with(attacker::KEY_FILES));
    Ok(Block { kind: Kind::NotStopped { falls_to: None }, name: name.to_owned(), lines })
}

fn lines(played: &Played, attempts: &[Attempt], which: impl Fn(&Attempt) -> bool) -> Vec<Line> {
    let line = |attempt: &Attempt| Line {
        way: attempt.way.clone(),
        placed: attempt.placed,
        score: score(&played.truth, &attempt.guesses),
    };
    attempts.iter().filter(|attempt| which(attempt)).map(line).collect()
}

/// Who gave which answer, for whoever scores another attacker on the same files.
fn write_truth(file: &Path, truth: &Truth) -> Result<(), AttackError> {
    let lines = truth.given.iter().map(|one| format!("{},{},{}\n", one.person, one.circle, one.pk));
    let text = lines.fold("person,circle,pk\n".to_owned(), |all, line| all + &line);
    simulation::write(file, text.as_bytes())
}

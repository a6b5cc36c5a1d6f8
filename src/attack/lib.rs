//! Measures what a thief learns: plays a round of a made-up organisation through the real service, steals everything
//! a thief could get, and lets [`thief`] guess who gave which answer.
//!
//! The works council of the round receives every single answer (`audit_mode` "answers"), and the thief has its file
//! too: there is something to link with, and linking is all that is left to do. Whoever guesses blindly inside a
//! circle of n respondents is right with 1/n; everything is held against that ([`score`]).
//!
//! [`theatre`] makes files and knows the truth; [`thief`] gets a folder of files and must never import anything that
//! does; [`careless`] are planted designs that the same thief must see through, so that we know it to be alive.

mod arrivals;
pub mod careless;
mod report;
mod score;
pub mod theatre;
pub mod thief;

use std::{fs, io, path::Path};

use rand::{CryptoRng, RngExt, SeedableRng, rngs::StdRng};

pub use self::{
    arrivals::Visits,
    report::{Block, Kind, Line, Report},
    score::{Given, Score, Truth, score},
    theatre::Organisation,
};
use self::{
    theatre::{Places, Played, Scene, failed},
    thief::Attempt,
};
use candor_answers::AuditFileError;
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
    /// The thief could not read what was stolen.
    #[error(transparent)]
    Loot(#[from] thief::LootError),
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
    /// Everything that was logged so far, at every level.
    pub log: &'a (dyn Fn() -> String + Sync),
}

/// Plays, steals, attacks and scores. In the folder remain `thief/` (what every attacker gets), `truth.csv`, and
/// beside them the careless designs and what only a dishonest operator has.
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
    let mut weather = StdRng::from_seed(rng.random());
    let service = folder.join("service");
    let mut settings = TestService::settings(&service, &service.join("outbox"), "http://127.0.0.1:8080");
    settings.people_db.clone_from(&target.people_db);
    settings.answers_db.clone_from(&target.answers_db);
    let clock = Clock::fixed(Clock::system().now());
    let theatre = TestService::open(&settings, clock.clone(), rng)?;
    let scene = Scene {
        theatre: &theatre,
        clock: &clock,
        keys: &settings.keys,
        outbox: &service.join("outbox"),
        log: target.log,
        progress,
    };
    scene.populate(&target.organisation)?;

    let one = Places { loot: folder.join("thief"), kept_keys: folder.join("operator").join("keys") };
    let played = scene.play(&"one-visit".parse()?, Visits::One, &one, &mut weather, rng)?;
    write_truth(&folder.join("truth.csv"), &played.truth)?;
    let planted = careless::plant(
        &played.deeds,
        &theatre::databases(theatre.config())?,
        &one.loot.join("audit.json"),
        folder,
        rng,
    )?;
    let two = Places {
        loot: folder.join("operator").join("two-visits"),
        kept_keys: folder.join("operator").join("two-visits-keys"),
    };
    let second = if target.two_visits {
        Some(scene.play(&"two-visits".parse()?, Visits::Two, &two, &mut weather, rng)?)
    } else {
        None
    };
    theatre.close();
    fs::remove_dir_all(&service).map_err(|why| failed(&service, why))?;

    progress("attacking", Some(1 + planted.len()));
    let sealed = thief::rob(&one.loot, &one.loot.join("keys"))?;
    progress("", None);
    let mut report = Report::new(&played, lines(&played, &sealed, |_| true));
    for design in planted {
        let attempts = thief::rob(&design.loot, &design.loot.join("keys"))?;
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
    Ok(report)
}

/// The thief once more, with the key folder as it was before the close.
fn operator(name: &str, played: &Played, places: &Places) -> Result<Block, AttackError> {
    let attempts = thief::rob(&places.loot, &places.kept_keys)?;
    let lines = lines(played, &attempts, |attempt| attempt.way.starts_with(thief::KEY_FILES));
    Ok(Block { kind: Kind::NotStopped, name: name.to_owned(), lines })
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
    theatre::write(file, text.as_bytes())
}

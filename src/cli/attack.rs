//! `candor attack`: how many people does an attacker with the whole disk link with their answers? And, with `--two-rounds`, what do
//! the published numbers of two rounds tell about somebody who answered only once?

use std::path::PathBuf;

use clap::Args;
use rand::{SeedableRng, rngs::StdRng};

use super::{Failure, progress::Bar};
use candor_attack::{self as attack, Organisation, Target, two_rounds};
use candor_rehearse::prepare_folder;
use candor_server::{config::Settings, telemetry};

/// So many made-up teams for each number of the table of two rounds.
const TEAMS: usize = 4000;

#[derive(Args)]
pub(super) struct Attack {
    /// How many teams the made-up organisation has.
    #[arg(long, default_value = "40", value_name = "N", value_parser = clap::value_parser!(u32).range(1..=2000))]
    teams: u32,
    /// How many people each team has.
    #[arg(long, default_value = "8", value_name = "N", value_parser = clap::value_parser!(u32).range(5..=500))]
    size: u32,
    /// Another number, other people, other hours: a leak stays, luck does not.
    #[arg(long, default_value = "1", value_name = "NUMBER")]
    seed: u64,
    /// So many guardians guard two more rounds: one that is watched, one that is tampered with.
    #[arg(long, default_value = "0", value_name = "N", value_parser = clap::value_parser!(u8).range(0..=2))]
    guardians: u8,
    /// Play no round: only simulate what two published rounds tell about who is missing in the second. Needs no database.
    #[arg(long, conflicts_with_all = ["teams", "size", "dir", "guardians"])]
    two_rounds: bool,
    /// A new or empty folder for the stolen files: `attacker/` for any attacker, `truth.csv` for whoever scores.
    #[arg(long, value_name = "DIR", default_value = "candor-attack")]
    dir: PathBuf,
}

impl Attack {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        if self.two_rounds {
            let bar = Bar::default();
            bar.hear("simulating pairs of rounds", Some(two_rounds::CASES.len()));
            let mut rng = StdRng::seed_from_u64(self.seed);
            let table = two_rounds::two_rounds(TEAMS, &|| bar.hear("", None), &mut rng);
            bar.done();
            println!("{table}");
            return Ok(());
        }
        prepare_folder(&self.dir)?;
        let target = Target {
            organisation: Organisation { teams: self.teams, size: self.size },
            folder: &self.dir,
            people_db: settings.people_db.clone(),
            answers_db: settings.answers_db.clone(),
            two_visits: true,
            guardians: self.guardians.into(),
            log: &telemetry::heard,
        };
        let bar = Bar::default();
        let progress = |what: &'static str, steps: Option<usize>| bar.hear(what, steps);
        let report = attack::run(&target, &progress, &mut StdRng::seed_from_u64(self.seed))?;
        bar.done();
        println!("{report}");
        println!(
            "The stolen files are in {}, the truth in {}.",
            self.dir.join("attacker").display(),
            self.dir.join("truth.csv").display()
        );
        match report.alarms().len() {
            0 => Ok(()),
            1 => Err("one thing is not as it should be".into()),
            many => Err(format!("{many} things are not as they should be").into()),
        }
    }
}

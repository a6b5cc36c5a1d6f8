//! `candor rehearse`: a dry run with recorded answers, through the real protocol.

use std::{collections::HashSet, fs, path::PathBuf};

use chrono::TimeDelta;
use clap::Args;

use super::{Failure, progress::Bar, round::threshold};
use candor_clock::{self as clock, Clock};
use candor_people::roster;
use candor_protocol::survey::{Instrument, RoundName, Threshold};
use candor_rehearse::{TestService, prepare_folder, read_instrument, read_responses, write_outputs};

#[derive(Args)]
pub(super) struct Rehearse {
    /// The units: unit,parent,name,leader_email.
    #[arg(long, value_name = "FILE")]
    units: PathBuf,
    /// The people: email,unit and optionally name,language.
    #[arg(long, value_name = "FILE")]
    people: PathBuf,
    /// The instrument: TOML, or CSV with item, wording, reverse_scored and optionally min,max.
    #[arg(long, value_name = "FILE")]
    instrument: PathBuf,
    /// Recorded answers, one file per round: unit, one column per item id, optionally comment.
    #[arg(long, required = true, num_args = 1.., value_name = "FILE")]
    responses: Vec<PathBuf>,
    /// A new or empty folder for the release, the charts and the mails.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// No number is ever shown about fewer people: 5 to 50.
    #[arg(long, default_value = "5", value_name = "K", value_parser = threshold)]
    k: Threshold,
}

impl Rehearse {
    pub(super) fn run(self) -> Result<(), Failure> {
        let read = |path: &PathBuf| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
        let name = |path: &PathBuf| path.display().to_string();
        let (units, people) = (read(&self.units)?, read(&self.people)?);
        let instrument = self.read_instrument()?;
        let read_roster = roster::read((&name(&self.units), &units), (&name(&self.people), &people))?;
        let mut rounds = Vec::new();
        let mut taken = HashSet::new();
        for (at, path) in self.responses.iter().enumerate() {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("");
            let fallback = || format!("round-{}", at + 1).parse();
            let mut round: RoundName = stem.to_lowercase().parse().or_else(|_| fallback())?;
            if taken.contains(&round) {
                round = fallback()?;
            }
            taken.insert(round.clone());
            rounds.push((
                round,
                read_responses((&name(path), &read(path)?), &instrument, &read_roster.head_counts())?,
            ));
        }

        prepare_folder(&self.out)?;
        let workshop = self.out.join("rehearsal");
        let mut rng = clock::system_rng();
        let quarters = i64::try_from(rounds.len().saturating_sub(1)).unwrap_or(0);
        let clock = Clock::fixed(Clock::system().now() - TimeDelta::days(92 * quarters));
        let settings = TestService::settings(&workshop, &self.out.join("outbox"), "http://127.0.0.1:8080");
        let service = TestService::open(&settings, clock.clone(), &mut rng)?;
        let files = roster::prepare(
            service.config().people.db(),
            (&name(&self.units), &units),
            (&name(&self.people), &people),
        )?;
        let by = candor_journal::By::itself(clock.now());
        candor_people::import(service.config().people.db(), &files, &by)?;

        let bar = Bar::default();
        let progress = |what: &'static str, steps: Option<usize>| bar.hear(what, steps);
        for (round, responses) in &rounds {
            println!("Round {round}: {} rows", responses.len());
            service.open_round(round, &instrument, self.k, &progress, &mut rng)?;
            service.answer(round, responses, &progress, &mut rng)?;
            service.finish(round, &progress, &mut rng)?;
            clock.advance(TimeDelta::days(91));
        }
        let (releases, comments) = (service.releases()?, service.comments()?);
        service.close();
        fs::remove_dir_all(&workshop)?;
        bar.hear("drawing charts", releases.last().map(|last| last.tree().units().len()));
        write_outputs(&self.out, &releases, &comments, &|| bar.hear("", None))?;
        bar.done();
        for release in &releases {
            println!("{}", super::demo::summary(release));
        }
        println!("Written to {}: release.csv, release-<round>.json, charts, outbox", self.out.display());
        Ok(())
    }

    fn read_instrument(&self) -> Result<Instrument, Failure> {
        let path = &self.instrument;
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        if path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("csv")) {
            return Ok(read_instrument((&path.display().to_string(), &bytes))?);
        }
        let text =
            String::from_utf8(bytes).map_err(|_| format!("{}: expected UTF-8 text", path.display()))?;
        Ok(Instrument::from_toml(&text).map_err(|error| format!("{}: {error}", path.display()))?)
    }
}

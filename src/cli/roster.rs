//! `candor roster import`: who may answer. Shows the differences before anything changes.

use std::{fs, path::PathBuf};

use clap::{Args, Subcommand};

use super::{Failure, confirm};
use candor_people::roster;
use candor_server::config::Settings;

#[derive(Subcommand)]
pub(super) enum Roster {
    /// Read units and people from two CSV files, show what would change, then take them over.
    Import(Import),
}

#[derive(Args)]
pub(super) struct Import {
    /// The units: unit,parent,name,leader_email.
    #[arg(long, value_name = "FILE")]
    units: PathBuf,
    /// The people: email,unit and optionally name,language.
    #[arg(long, value_name = "FILE")]
    people: PathBuf,
    /// Only show what would change.
    #[arg(long)]
    dry_run: bool,
    /// Take a large change over without asking: for scripts.
    #[arg(long)]
    yes: bool,
}

impl Roster {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let Self::Import(import) = self;
        let config = settings.open()?;
        let read = |path: &PathBuf| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
        let (units, people) = (read(&import.units)?, read(&import.people)?);
        let (units_name, people_name) =
            (import.units.display().to_string(), import.people.display().to_string());
        let prepared = roster::prepare(config.people.db(), (&units_name, &units), (&people_name, &people))?;
        println!("{}", prepared.changes());
        if import.dry_run || prepared.changes().is_empty() {
            return Ok(());
        }
        if prepared.changes().is_large(20) {
            println!("\nThis changes more than a fifth of the people on the roster.");
            confirm("take it over all the same", "yes", import.yes.then_some("yes"))?;
        }
        roster::apply(config.people.db(), &prepared)?;
        println!("The roster is taken over.");
        Ok(())
    }
}

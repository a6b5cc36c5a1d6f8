//! `candor roster …`: who may answer. Shows the differences before anything changes.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};

use super::{Failure, confirm::confirm, operator};
use candor_clock as clock;
use candor_db::files;
use candor_mail::EmailAddress;
use candor_people::{
    self as people, Act,
    roster::{self, AddressChange, Lacking, Prepared, Renamed, RosterError},
};
use candor_server::{
    app::{self, Config},
    config::Settings,
};

#[derive(Subcommand)]
pub(super) enum Roster {
    /// Read units and people from two files, show what would change, then take them over.
    Import(Import),
    /// Make units from one list in which everybody has a leader, show them, then take people and units over.
    FromLeaders(FromLeaders),
    /// Write the stored roster as units.csv and people.csv, as they can be imported again.
    Export(Export),
    /// Go back to the roster before the last import. Shows what would change first.
    Undo(Confirmed),
    /// Say that an address that the last import took away and one that it brought are one person's, whose address was
    /// corrected: nobody joined, and nobody left.
    Same(Same),
}

#[derive(Args)]
pub(super) struct Import {
    /// The units, as CSV or XLSX: unit,parent,name,leader_email.
    #[arg(long, value_name = "FILE")]
    units: PathBuf,
    /// The people, as CSV or XLSX: email,unit and optionally id,name,language.
    #[arg(long, value_name = "FILE")]
    people: PathBuf,
    /// What a file calls a column: unit=Department, or people.unit=Department where both files have one. May be given more
    /// than once.
    #[arg(long, value_name = "COLUMN=NAME")]
    column: Vec<Renamed>,
    #[command(flatten)]
    confirmed: Confirmed,
}

#[derive(Args)]
pub(super) struct FromLeaders {
    /// Everybody, as CSV or XLSX: email, manager (the leader's address or id) and optionally id,name,language,department.
    workers: PathBuf,
    /// What the file calls a column: manager="Reports to". May be given more than once.
    #[arg(long, value_name = "COLUMN=NAME")]
    column: Vec<Renamed>,
    /// The name of the whole organisation; needed where several people have no leader.
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    #[command(flatten)]
    confirmed: Confirmed,
}

#[derive(Args)]
pub(super) struct Export {
    /// The folder to write units.csv and people.csv into; files that are there already are not overwritten.
    #[arg(long, default_value = ".", value_name = "DIR")]
    out: PathBuf,
}

#[derive(Args)]
pub(super) struct Same {
    /// The address that is no longer in the roster.
    old: EmailAddress,
    /// The address that is in it now.
    new: EmailAddress,
}

#[derive(Args)]
pub(super) struct Confirmed {
    /// Only show what would change.
    #[arg(long)]
    dry_run: bool,
    /// The number that a large change asks for, instead of typing it: for scripts.
    #[arg(long, value_name = "NUMBER", num_args = 0..=1, default_missing_value = "")]
    yes: Option<String>,
}

impl Roster {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let config = settings.open()?;
        match self {
            Self::Import(import) => {
                let (units, people) = (read(&import.units)?, read(&import.people)?);
                let [units_name, people_name] =
                    [&import.units, &import.people].map(|path| path.display().to_string());
                let files = ((units_name.as_str(), &units[..]), (people_name.as_str(), &people[..]));
                let prepared = roster::prepare_renamed(config.people.db(), files.0, files.1, &import.column);
                let lacking = || roster::lacking(&[("units", &units), ("people", &people)], &import.column);
                let prepared = match prepared {
                    Err(_) if roster::swapped(&units, &people) => {
                        return Err("the two files are the wrong way round: --units has the people, and --people the units".into());
                    }
                    prepared => prepared.map_err(|error| advised(error, lacking))?,
                };
                import.confirmed.take_over(&config, &prepared)
            }
            Self::FromLeaders(FromLeaders { workers, column, organisation, confirmed }) => {
                let (bytes, name) = (read(&workers)?, workers.display().to_string());
                let file = (name.as_str(), &bytes[..]);
                let prepared =
                    roster::prepare_leaders(config.people.db(), file, &column, organisation.as_deref());
                let lacking = || roster::lacking(&[("workers", &bytes)], &column);
                confirmed.take_over(&config, &prepared.map_err(|error| advised(error, lacking))?)
            }
            Self::Export(Export { out }) => export(&config, &out),
            Self::Undo(confirmed) => confirmed.take_over(&config, &roster::prepare_undo(config.people.db())?),
            Self::Same(Same { old, new }) => {
                let change =
                    app::same_person(&config, &old, &new, &operator::by(), &mut clock::system_rng())?;
                println!("{old} and {new} are one person: nobody joined, and nobody left.");
                told(&[change]);
                Ok(())
            }
        }
    }
}

impl Confirmed {
    /// Shows what would change, asks for the number where it is much, and takes it over.
    fn take_over(&self, config: &Config, prepared: &Prepared) -> Result<(), Failure> {
        let changes = prepared.changes();
        for note in prepared.notes() {
            println!("{note}");
        }
        if let Some(picture) = prepared.picture() {
            println!("\nThe units, each below the one that its leader belongs to:");
            picture.iter().for_each(|line| println!("{line}"));
            println!();
        }
        println!("{changes}");
        if self.dry_run || changes.is_empty() {
            return Ok(());
        }
        if let Some(guard) = changes.guard() {
            println!("\n{guard}.");
            let given = self.yes.as_deref().filter(|given| !given.is_empty());
            if self.yes.is_some() && given.is_none() {
                return Err(format!("nothing was done: {guard}, or add --yes {}", guard.number).into());
            }
            confirm("take it over all the same", &guard.number.to_string(), given)?;
        } else if prepared.picture().is_some() {
            confirm("take these units over", "yes", self.yes.as_ref().map(|_| "yes"))?;
        }
        let changed = app::import_roster(config, prepared, &operator::by(), &mut clock::system_rng())?;
        println!("The roster is taken over.");
        told(&changed);
        Ok(())
    }
}

/// Whose invitations go elsewhere now.
fn told(changes: &[AddressChange]) {
    const EXAMPLES: usize = 10;
    let each = changes.iter().flat_map(|change| change.rounds.iter().map(move |round| (change, round)));
    for (change, round) in each.clone().take(EXAMPLES) {
        println!("The invitation of {} to {round} goes to {} from now on.", change.old, change.new);
    }
    match each.count().saturating_sub(EXAMPLES) {
        0 => {}
        more => println!("So do {more} more, each to its person's new address."),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    Ok(fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?)
}

/// What is wrong, and what to type where that mends it.
fn advised(error: RosterError, lacking: impl Fn() -> Vec<Lacking>) -> Failure {
    match &error {
        RosterError::Files(_) => match lacking().first() {
            Some(lacking) => format!(
                "{error}\nWhere a file calls a column otherwise, say how: --column {}=\"its name in the file\"",
                lacking.column
            )
            .into(),
            None => error.into(),
        },
        RosterError::Heads { .. } => format!(
            "{error}\nGive each their leader in the file, or put a unit above them: --organisation \"its name\""
        )
        .into(),
        _ => error.into(),
    }
}

fn export(config: &Config, out: &Path) -> Result<(), Failure> {
    let stored = roster::stored(config.people.db())?.ok_or(RosterError::NothingYet)?;
    let export = roster::export(&stored);
    files::make(out)?;
    for (name, text) in [("units.csv", &export.units), ("people.csv", &export.people)] {
        let path = out.join(name);
        let mut file = files::create_new(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    let act = Act::Downloaded { file: "the roster" };
    people::journal_act(&config.people, &operator::by(), None, &act)?;
    println!(
        "units.csv and people.csv are in {}. Delete them when they are no longer needed.",
        out.display()
    );
    Ok(())
}

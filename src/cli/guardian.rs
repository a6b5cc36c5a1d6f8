//! `candor round guardian`, and the guardians of a round that is to be opened: named, and what they hand in.

use std::{fs, io::Write, path::PathBuf};

use clap::Subcommand;

use super::{Failure, operator};
use candor_clock as clock;
use candor_people::guardians::{self, Guard, Named, Standing};
use candor_protocol::survey::RoundName;
use candor_server::{
    app::{self, Config, StepError},
    config::Settings,
};

#[derive(Subcommand)]
pub(super) enum Guardian {
    /// Hand in what a guardian has sent: a key before the round is opened, an acceptance after. With the last acceptance the
    /// invitations go out.
    Add {
        /// The file.
        file: PathBuf,
    },
    /// When a round is over: write the parcel for the guardian whom it waits for.
    Parcel {
        /// The round.
        round: RoundName,
        /// Where to; a file that is there already is left alone.
        #[arg(long, default_value = "parcel.candor")]
        to: PathBuf,
    },
    /// Hand in the parcel that a guardian has sent back. After the last one the round is counted.
    Take {
        /// The round.
        round: RoundName,
        /// The file.
        file: PathBuf,
    },
}

impl Guardian {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let config = settings.open()?;
        let file = match self {
            Self::Add { file } => file,
            Self::Parcel { round, to } => {
                let (place, parcel) = app::parcels::parcel(&config, &round)?;
                let mut new =
                    fs::File::create_new(&to).map_err(|error| format!("{}: {error}", to.display()))?;
                new.write_all(&parcel).and_then(|()| new.sync_all())?;
                println!("{} is for guardian number {place} of {round}, and for nobody else.", to.display());
                return Ok(());
            }
            Self::Take { round, file } => {
                let parcel = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                let place = app::parcels::hand_in(&config, &round, &parcel, &operator::by())?;
                println!("What guardian number {place} of {round} sent back is taken.");
                return Ok(());
            }
        };
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let added = app::add_guardian(&config, &text, &operator::by(), &mut clock::system_rng())?;
        let (round, what) =
            (&added.standing.round, if added.standing.promised { "acceptance" } else { "key" });
        println!("The {what} of {} for {round} is taken.", added.name);
        println!("{}", waits(&added.standing));
        if added.opened {
            println!("The round {round} is open: the invitations are on their way.");
        }
        super::mail::deliver(&config)
    }
}

/// What a round with guardians waits for, and what comes next, in a line.
pub(super) fn waits(standing: &Standing) -> String {
    let round = &standing.round;
    let missing: Vec<&str> = standing.missing().map(|one: &Guard| one.name.as_str()).collect();
    match (missing.is_empty(), standing.promised) {
        (false, promised) => format!(
            "{round} waits for the {} of {}: candor round guardian add FILE",
            if promised { "acceptance" } else { "key" },
            missing.join(" and ")
        ),
        (true, false) => format!("{round} has the keys of its guardians: candor round open {round}"),
        (true, true) => format!("{round} was accepted by all its guardians."),
    }
}

/// Names the guardians of a round where some are given; gives what it waits for where it cannot be opened yet.
pub(super) fn name(config: &Config, round: &RoundName, given: &[Named]) -> Result<Option<Standing>, Failure> {
    let before = guardians::standing(&config.people, round).map_err(StepError::from)?;
    let same = before.as_ref().is_some_and(|before| {
        let named = before.guardians.iter().map(|one| (&*one.name, &*one.email, &one.language));
        named.eq(given.iter().map(|one| (&*one.name, one.email.as_str(), &one.language)))
    });
    if !given.is_empty() && !same {
        app::name_guardians(config, Some(round), given, &operator::by(), &mut clock::system_rng())?;
        println!("A round with guardians is lost when one of them loses the key: nobody can count it then.");
        super::mail::deliver(config)?;
    }
    let standing = guardians::standing(&config.people, round).map_err(StepError::from)?;
    Ok(standing.filter(|one| !one.promised && one.missing().next().is_some()))
}

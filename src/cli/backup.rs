//! `candor backup` and `candor restore`: a copy that was tried, and putting one back.

use std::path::PathBuf;

use clap::Args;

use super::{Failure, confirm, operator};
use candor_clock::Clock;
use candor_db::Side;
use candor_server::{
    backup::{self, Looked, Made},
    config::Settings,
    start,
};

#[derive(Args)]
pub(super) struct Backup {
    /// The folder of backups, best on another machine: each becomes a dated folder in it.
    #[arg(value_name = "DIR")]
    into: PathBuf,
}

impl Backup {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let sources = if settings.side == Some(Side::Answers) {
            settings.sources().with_answers(&settings.open_answers()?)
        } else {
            settings.sources_of(&settings.open()?)
        };
        let Made { folder, mark } = backup::make(&sources, &self.into, Clock::system().now())?;
        println!("{}", folder.display());
        for file in &mark.files {
            let rows: Vec<String> = file.rows.iter().map(|(table, rows)| format!("{table} {rows}")).collect();
            println!("  {}: {}, tables of {}, {}", file.file, file.kind, file.schema, rows.join(", "));
        }
        println!(
            "It was restored beside the databases and compared with them: it is whole. Keys are not in it."
        );
        println!("To put it back: stop candor, and type candor restore {}", folder.display());
        Ok(())
    }
}

#[derive(Args)]
pub(super) struct Restore {
    /// One backup: a dated folder with a mark in it.
    #[arg(value_name = "DIR")]
    from: PathBuf,
    /// Only show what is in it and what putting it back would mean, and each mail that had not left.
    #[arg(long)]
    show: bool,
    /// The word restore, instead of typing it: for scripts.
    #[arg(long, value_name = "WORD")]
    yes: Option<String>,
}

impl Restore {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let places = settings.places()?;
        let addresses: Vec<_> = places.iter().map(|place| &place.address).collect();
        // Held until it is done: nobody begins to serve meanwhile.
        let lock = start::lock(&settings.data, &addresses)?;
        let looked = backup::look(&places, &settings.data, &self.from)?;
        confirm::place(settings);
        self.say(&looked);
        if self.show {
            return Ok(());
        }
        println!(
            "What stands there now is kept aside. Accounts and roster are those of that day, and everybody signs in again; the schedule \
             pauses, and no mail leaves by itself that had not left then."
        );
        confirm::confirm("put it back", "restore", self.yes.as_deref())?;
        let now = Clock::system().now();
        let kept = backup::put_back(&places, &settings.data, &self.from, &looked, &operator::by(), now)?;
        drop(lock);
        println!("It is put back. What stood there, if anything, is kept:");
        for (place, aside) in places.iter().zip(kept) {
            println!("  as {aside}, beside {:?}", place.address);
        }
        println!(
            "Look at it before you serve (candor round status, candor mail status), and remove what was kept aside when all is well:"
        );
        println!("it holds what is to be deleted at the end of a round.");
        Ok(())
    }

    fn say(&self, Looked { mark, said, mails }: &Looked) {
        println!("  backup    of {}, by candor {}", mark.made.format("%Y-%m-%d %H:%M UTC"), mark.program);
        said.iter().for_each(|line| println!("  {line}"));
        for one in mails {
            println!(
                "  mails that had not left: {} of the kind {} ({}); they may have left since, and wait for candor mail retry",
                one.recipients.len(),
                one.kind,
                one.batch
            );
            if self.show {
                one.recipients.iter().for_each(|to| println!("    {to}"));
            }
        }
    }
}

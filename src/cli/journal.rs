//! `candor journal`: what was done, by whom, and whether the journal was touched since.

use clap::Args;

use super::Failure;
use candor_db::Side;
use candor_journal::{self as journal, Entry};
use candor_server::{app::AnswersService, config::Settings};

/// Print who did what, when, on each side that is here, and check that no entry was changed or taken out.
#[derive(Args)]
pub(super) struct Journal {
    /// Only what was about this round.
    #[arg(long, value_name = "ROUND")]
    round: Option<candor_protocol::survey::RoundName>,
}

impl Journal {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let mut sound = true;
        if settings.side != Some(Side::Answers) {
            let config = settings.open()?;
            sound &= self.print("The people side", &journal::read(config.people.db())?);
            if let AnswersService::Local(answers) = &config.answers {
                sound &= self.print("The answers side", &journal::read(answers.db())?);
            }
        } else {
            sound &= self.print("The answers side", &journal::read(settings.open_answers()?.db())?);
        }
        if sound { Ok(()) } else { Err("the journal does not hold: see above".into()) }
    }

    /// Prints one journal; whether it holds.
    fn print(&self, side: &str, entries: &[Entry]) -> bool {
        println!("{side}, times in UTC:");
        let about = |entry: &&Entry| self.round.as_ref().is_none_or(|round| entry.round == round.as_str());
        for entry in entries.iter().filter(about) {
            let round = if entry.round.is_empty() { "-" } else { &entry.round };
            println!("{:>5}  {}  {}  {round}  {}", entry.number, entry.time(), entry.who, entry.what);
        }
        match (journal::check(entries), entries.last()) {
            (Err(broken), _) => {
                println!("It does not hold: {broken}.");
                return false;
            }
            (Ok(()), None) => println!("Nothing is in it."),
            (Ok(()), Some(last)) => println!(
                "Every entry follows from the one before. Note the last one, and nothing can be taken from the end unseen: {} {}",
                last.number, last.hash
            ),
        }
        true
    }
}

//! `candor check`: whether everything is in order, one line for each thing, and an exit code for cron.

use clap::Args;

use super::Failure;
use candor_clock::Clock;
use candor_db::Side;
use candor_server::{
    config::Settings,
    health::{self, Check as Looked},
};

#[derive(Args)]
pub(super) struct Check {
    /// Do not fetch the public address.
    #[arg(long)]
    offline: bool,
}

impl Check {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let all = if settings.side == Some(Side::Answers) {
            health::check_answers(&settings.open_answers()?, &settings.clock_watch())
        } else {
            health::check(&settings.open()?, &Clock::system(), !self.offline)
        };
        let wrong = all.iter().filter(|one| one.found.is_err()).count();
        for Looked { what, found } in all {
            match found {
                Ok(found) => println!("ok     {what}: {found}"),
                Err(wrong) => println!("WRONG  {what}: {wrong}"),
            }
        }
        match wrong {
            0 => Ok(()),
            1 => Err("one thing needs somebody: see above".into()),
            more => Err(format!("{more} things need somebody: see above").into()),
        }
    }
}

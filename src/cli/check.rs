//! `candor check`: whether everything is in order, one line for each thing, and an exit code for cron.

use clap::Args;

use super::{Failure, settings::unknown_variables};
use candor_clock::Clock;
use candor_db::Side;
use candor_server::{
    config::Settings,
    health::{self, Check as Looked, lives},
};

#[derive(Args)]
pub(super) struct Check {
    /// Do not fetch the public address.
    #[arg(long)]
    offline: bool,
    /// Print only what is wrong: nothing at all where everything is in order, for cron.
    #[arg(long)]
    quiet: bool,
    /// Only ask whether `candor serve` answers on this machine; for the health check of a container.
    #[arg(long)]
    live: bool,
    /// Where it listens, for --live.
    #[arg(long, env = "CANDOR_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: String,
}

impl Check {
    /// `in_force`: the settings, as they are printed.
    pub(super) fn run(self, settings: &Settings, in_force: &[String]) -> Result<(), Failure> {
        if self.live {
            return Ok(lives(&self.listen)?);
        }
        if !self.quiet {
            in_force.iter().for_each(|setting| println!("set    {setting}"));
        }
        let mut all = vec![Looked { what: "settings", found: variables() }];
        all.extend(if settings.side == Some(Side::Answers) {
            let answers = settings.open_answers()?;
            let backups = settings.automatic(settings.sources().with_answers(&answers));
            let mut all = health::check_answers(&answers, &settings.clock_watch(), &settings.private());
            all.push(health::backed_up(backups.as_ref(), &Clock::system()));
            all
        } else {
            health::check(&settings.open()?, &Clock::system(), !self.offline)
        });
        let wrong = all.iter().filter(|one| one.found.is_err()).count();
        for Looked { what, found } in all {
            match found {
                Ok(found) if !self.quiet => println!("ok     {what}: {found}"),
                Ok(_) => {}
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

/// Whether each variable that looks like a setting is one.
fn variables() -> Result<String, String> {
    let unknown = unknown_variables(&super::commands(), std::env::vars_os().map(|(name, _)| name));
    if unknown.is_empty() { Ok("every CANDOR_ variable is one".to_owned()) } else { Err(unknown.join("; ")) }
}

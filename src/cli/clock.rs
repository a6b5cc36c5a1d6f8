//! `candor clock …`: whether the clock is to be believed, and what a person says about it.

use clap::Subcommand;

use super::{Failure, operator};
use candor_db::Side;
use candor_people::{self as people, Act};
use candor_server::{app::Doubt, config::Settings};

#[derive(Subcommand)]
pub(super) enum Clock {
    /// Show what the clock shows, and whether it jumped in a way that nothing explains.
    Show,
    /// Say that what the clock shows is right, after it jumped: what waits for it goes on.
    Accept,
}

impl Clock {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let (watch, clock) = (settings.clock_watch(), candor_clock::Clock::system());
        let shows = clock.now().format("%Y-%m-%d %H:%M:%S UTC");
        let doubt = match (&self, watch.doubt()) {
            // What cannot be read is written anew.
            (Self::Accept, Err(_)) => Some(Doubt { since: clock.now(), last: clock.now() }),
            (_, doubt) => doubt.map_err(|error| format!("{}: {error}", settings.data.display()))?,
        };
        match (self, doubt) {
            (_, None) => println!("The clock shows {shows}, and is believed."),
            (Self::Show, Some(doubt)) => println!(
                "The clock shows {shows}. It jumped to {}, and nothing explains that: no round is closed, counted, published or \
                 destroyed by it. Set it right; or, if it is right: candor clock accept",
                doubt.since.format("%Y-%m-%d %H:%M:%S UTC")
            ),
            (Self::Accept, Some(_)) => {
                watch.accept(&clock)?;
                if settings.side != Some(Side::Answers) {
                    let people = settings.open()?.people;
                    people::journal_act(&people, &operator::by(), None, &Act::ClockAccepted)?;
                }
                println!("The clock shows {shows}, and is believed from now on.");
            }
        }
        Ok(())
    }
}

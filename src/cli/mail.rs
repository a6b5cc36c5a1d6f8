//! `candor mail …`: what waits in the outbox and what became of it. Never shows a whole address.

use clap::{Args, Subcommand};

use super::Failure;
use crate::{
    app, clock,
    config::{Config, Settings},
    mail,
};

#[derive(Subcommand)]
pub(super) enum Mail {
    /// Count the mails of each round by what became of them, and list those that failed.
    Status,
    /// Send what is due now; `candor serve` does the same once a minute.
    Deliver,
    /// Try the failed mails of a round once more.
    Retry(Retry),
}

#[derive(Args)]
pub(super) struct Retry {
    /// The round's name.
    round: crate::survey::RoundName,
}

impl Mail {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let config = settings.open()?;
        match self {
            Self::Status => status(&config),
            Self::Deliver => deliver(&config),
            Self::Retry(Retry { round }) => {
                let retried = mail::retry_failed(&mut *config.people.db().connection()?, round.as_str())?;
                println!("{retried} mails will be tried again.");
                deliver(&config)
            }
        }
    }
}

/// Sends what is due and says how it went.
pub(super) fn deliver(config: &Config) -> Result<(), Failure> {
    let done = app::deliver(config, &clock::Clock::system())?;
    let way = match &config.transport {
        mail::Transport::Folder(folder) => format!("written to {}", folder.display()),
        mail::Transport::Smtp(_) => "accepted by the mail server".to_owned(),
    };
    println!("{} mails {way}, {} to be tried again, {} failed.", done.sent, done.retried, done.failed);
    if let Some(stopped) = done.stopped {
        println!("{stopped}");
    }
    Ok(())
}

fn status(config: &Config) -> Result<(), Failure> {
    let mut conn = config.people.db().connection()?;
    let batches = mail::status(&mut conn)?;
    if batches.is_empty() {
        println!("The outbox is empty.");
    }
    for batch in batches {
        println!(
            "{:<20} {} waiting, {} being sent, {} sent, {} failed, {} cancelled",
            batch.batch, batch.waiting, batch.sending, batch.sent, batch.failed, batch.cancelled
        );
        for failed in mail::failed(&mut conn, &batch.batch)? {
            println!("    {} {} to {}: {}", failed.kind, failed.topic, failed.recipient, failed.problem);
        }
    }
    Ok(())
}

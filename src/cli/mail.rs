//! `candor mail …`: what waits in the outbox and what became of it. An address that failed is
//! shown in full: it is on HR's own list, and says nothing about answering.

use clap::{Args, Subcommand};

use super::{Failure, operator};
use candor_clock as clock;
use candor_mail as mail;
use candor_people as people;
use candor_server::{
    app::{self, Config},
    config::Settings,
};

#[derive(Subcommand)]
pub(super) enum Mail {
    /// Count the mails of each round and kind by what became of them; say why some are held back, and list those that failed.
    Status,
    /// Hold everything of a kind back that has not left yet.
    Stop(OfKind),
    /// Let what is held back go at once: after a stop, or without waiting for the first one.
    Go(OfKind),
    /// Send what is due now; `candor serve` does the same once a minute.
    Deliver,
    /// Send one mail to an address of your own, to try the settings before a round does.
    Test {
        /// Your address.
        address: mail::EmailAddress,
    },
    /// Try the failed mails of a round once more.
    Retry(Retry),
}

#[derive(Args)]
pub(super) struct Retry {
    /// The round's name.
    round: candor_protocol::survey::RoundName,
}

#[derive(Args)]
pub(super) struct OfKind {
    /// The round's name.
    round: candor_protocol::survey::RoundName,
    /// The kind of mail, as `candor mail status` names it.
    kind: mail::Kind,
}

impl Mail {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let config = settings.open()?;
        match self {
            Self::Status => status(&config),
            Self::Deliver => deliver(&config),
            Self::Test { address } => test(&config, &address),
            Self::Stop(OfKind { round, kind }) => {
                let held = people::stop_mail(&config.people, round.as_str(), kind, &operator::by())?;
                println!("{held} mails are held back. Let them go with: candor mail go {round} {kind}");
                Ok(())
            }
            Self::Go(OfKind { round, kind }) => {
                match people::let_mail_go(&config.people, round.as_str(), kind, &operator::by())? {
                    mail::Gone::All(freed) => println!("{freed} mails are let go."),
                    mail::Gone::BehindTheFirst(behind) => {
                        println!(
                            "The first one leaves now; {behind} others follow it after the pause, as before."
                        );
                    }
                }
                deliver(&config)
            }
            Self::Retry(Retry { round }) => {
                let retried = people::retry_mail(&config.people, round.as_str(), &operator::by())?;
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

/// Sends one mail that has nothing to do with any round, and says what became of it.
fn test(config: &Config, to: &mail::EmailAddress) -> Result<(), Failure> {
    let said = format!(
        "This mail tries the settings of candor at {}. It has nothing to do with any survey; nobody has to answer it.",
        config.public_url
    );
    let letter = mail::Letter {
        subject: "candor can send mail".to_owned(),
        html: format!("<p>{said}</p>"),
        text: said + "\n",
        pictures: Vec::new(),
    };
    let now = clock::Clock::system().now();
    mail::try_settings(&config.transport, &letter, &config.sender, to, now, &mut clock::system_rng())?;
    match &config.transport {
        mail::Transport::Folder(folder) => {
            println!(
                "There is no mail server in the settings (--smtp): the mail was written to {}.",
                folder.display()
            );
        }
        mail::Transport::Smtp(_) => {
            println!(
                "The mail server has accepted the mail to {to}. Look whether it arrives, and not among the unwanted mail."
            );
        }
    }
    Ok(())
}

fn status(config: &Config) -> Result<(), Failure> {
    let mut conn = config.people.db().connection()?;
    let kinds = mail::overview(&mut conn)?;
    if kinds.is_empty() {
        println!("The outbox is empty.");
    }
    let mut before = String::new();
    for kind in kinds {
        if kind.batch != before {
            println!("{}", kind.batch);
            for failed in mail::failed(&mut conn, &kind.batch)? {
                println!(
                    "    failed: {} {} to {}: {}",
                    failed.kind, failed.topic, failed.recipient, failed.problem
                );
            }
            before.clone_from(&kind.batch);
        }
        let counts = [
            (kind.held, "held back"),
            (kind.waiting, "waiting"),
            (kind.sending, "being sent"),
            (kind.sent, "sent"),
            (kind.failed, "failed"),
            (kind.cancelled, "cancelled"),
        ];
        let counts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        println!("    {:<12} {}", kind.kind.name(), counts.join(", "));
        if let Some(hold) = kind.hold.filter(|_| kind.kind != mail::Kind::Canary) {
            println!("    {:<12} {hold}; candor mail stop|go {} {}", "", kind.batch, kind.kind);
        }
    }
    Ok(())
}

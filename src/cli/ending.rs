//! `candor round close`, `publish` and `cancel`: the steps of a round that cannot be undone.

use clap::Args;

use super::{
    Failure,
    confirm::{Confirmed, confirm_final, confirm_final_here},
    operator,
};
use candor_clock as clock;
use candor_db::Side;
use candor_people as people;
use candor_protocol::survey::RoundName;
use candor_server::{
    app::{self, AnswersService, AuditFile, StepError, Unread},
    config::Settings,
};

#[derive(Args)]
pub(super) struct Close {
    #[command(flatten)]
    confirmed: Confirmed,
    /// Count without the ballots that cannot be opened: exactly so many. They are destroyed; the number stands in the record.
    #[arg(long, value_name = "NUMBER")]
    give_up: Option<usize>,
}

#[derive(Args)]
pub(super) struct Publish {
    #[command(flatten)]
    confirmed: Confirmed,
    /// Publish although nobody has fetched the audit file, which is forgotten then.
    #[arg(long)]
    without_audit_file: bool,
    /// Publish no comments: all of them are forgotten, also those that a steward has read.
    #[arg(long)]
    without_comments: bool,
}

impl Close {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let Self { confirmed: Confirmed { round, yes }, give_up } = self;
        let lost = give_up.map_or(String::new(), |many| {
            format!(" {many} ballots that cannot be opened are given up and destroyed uncounted.")
        });
        let says = format!(
            "Closing ends it for ever: no more answers are taken, they are counted and deleted, links and keys are destroyed.{lost}"
        );
        let step = ("close this round", says.as_str());
        if settings.side == Some(Side::Answers) {
            let here = settings.open_answers()?;
            confirm_final_here(settings, &here, &round, step, yes.as_deref())?;
            let here = AnswersService::Local(here);
            let done = here.close(&round, give_up, &operator::by(), &mut clock::system_rng());
            return said(&here, &round, done);
        }
        let config = settings.open()?;
        confirm_final(settings, &config, &round, step, yes.as_deref())?;
        let done = app::close(&config, &round, give_up, &operator::by(), &mut clock::system_rng());
        said(&config.answers, &round, done)
    }
}

/// What became of it, and what comes next.
fn said(answers: &AnswersService, round: &RoundName, done: Result<(), StepError>) -> Result<(), Failure> {
    match done {
        Err(StepError::Grace { until, .. }) => {
            println!(
                "The round {round} is closed: no link works any more. Answers that were begun are taken until {}; then `candor serve` \
                 counts them, or this command typed again.",
                until.format("%Y-%m-%d %H:%M UTC")
            );
            return Ok(());
        }
        _ => done?,
    }
    if let Some(place) = app::parcels::waits_for(answers, round)? {
        println!(
            "The round {round} is closed: links are gone. Nothing can be opened before its guardians have done their work."
        );
        println!("For guardian number {place}: candor round guardian parcel {round}");
        return Ok(());
    }
    println!("The round {round} is closed: links are gone, the answers were counted and deleted.");
    println!(
        "Its opening key is destroyed by `candor serve` within two minutes, which reads the result back first; or by this command \
         typed again."
    );
    println!("Hand the audit file to the works council: candor round audit-file {round} audit-{round}.json");
    println!("Let a steward outside the line read the comments: candor comments show {round}");
    println!("A day after the counting the result can go out: candor round publish {round}");
    Ok(())
}

impl Publish {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let Self { confirmed: Confirmed { round, yes }, without_audit_file, without_comments } = self;
        let config = settings.open()?;
        let found = people::round(&config.people, &round).map_err(StepError::from)?;
        if found.is_some_and(|found| found.state == people::State::Open) {
            return Err(StepError::NotClosed(round).into());
        }
        let mut says =
            "Publishing mails the reports to the leaders, and forgets audit file and comments on the answers side. A mail cannot be taken back."
                .to_owned();
        if without_audit_file {
            says += " The audit file is forgotten, also if nobody has fetched it.";
        }
        if without_comments {
            says += " All comments are forgotten, also those that were read.";
        }
        confirm_final(settings, &config, &round, ("publish this round", &says), yes.as_deref())?;
        let audit_file = if without_audit_file { AuditFile::MayBeForgotten } else { AuditFile::MustBeOut };
        let unread = if without_comments { Unread::AreLeftOut } else { Unread::MustBeRead };
        let (by, rng) = (operator::by(), &mut clock::system_rng());
        let queued = app::publish(&config, &round, audit_file, unread, &by, rng)?;
        println!("The round {round} is published; {queued} mails to leaders wait in the outbox.");
        super::mail::deliver(&config)
    }
}

/// Gives a round up.
pub(super) fn cancel(settings: &Settings, Confirmed { round, yes }: &Confirmed) -> Result<(), Failure> {
    let config = settings.open()?;
    let says = "Giving it up voids every link and destroys its keys and answers, unread, for ever.";
    confirm_final(settings, &config, round, ("cancel this round", says), yes.as_deref())?;
    app::cancel(&config, round, &operator::by())?;
    println!("The round {round} is cancelled.");
    Ok(())
}

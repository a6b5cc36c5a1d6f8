//! The door for the operator. Every command explains itself with `--help`; an error is one line that says
//! what to do. Only this room and `check` print.

// Here `println!`, `print!` and `eprintln!` are these: the standard library's panic where nobody reads what is printed, and
// a step that was begun would stay half done.
macro_rules! println {
    () => { candor_check::output::line(format_args!("")) };
    ($($text:tt)+) => { candor_check::output::line(format_args!($($text)+)) };
}
macro_rules! print {
    ($($text:tt)+) => { candor_check::output::part(format_args!($($text)+)) };
}
macro_rules! eprintln {
    ($($text:tt)+) => { candor_check::output::complain(format_args!($($text)+)) };
}

mod account;
mod attack;
mod backup;
mod check;
mod clock;
mod comments;
mod confirm;
mod demo;
mod ending;
mod export;
mod from_hr;
mod guardian;
mod help;
mod journal;
mod mail;
mod operator;
mod own;
mod progress;
mod rehearse;
mod roster;
mod round;
mod schedule;
mod serve;
mod settings;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use candor_check::output::{Failure, end, parsed};
use candor_server::{config::Settings, system, telemetry};

/// Anonymous psychological-safety surveys for your organisation, on your own server.
///
/// First look: `candor demo`. A real quarter: `candor roster import`, `candor round open`, `candor serve`,
/// then `candor round close`, `candor round publish`, `candor export`.
#[derive(Parser)]
#[command(name = "candor", version, max_term_width = 100, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Command {
    /// Show everything with a made-up clinic: four quarters, answered through the real doors.
    Demo(demo::Demo),
    /// Serve the survey, close rounds that are over, and send what waits in the outbox.
    Serve(serve::Serve),
    /// Who may answer.
    #[command(subcommand)]
    Roster(roster::Roster),
    /// Open, watch, close, publish or cancel a survey round.
    #[command(subcommand)]
    Round(round::Round),
    /// Let rounds open, remind, close and publish by themselves.
    #[command(subcommand)]
    Schedule(schedule::Schedule),
    /// Read the comments of a closed round, black out what tells who somebody is, and see what was blacked out.
    #[command(subcommand)]
    Comments(comments::Comments),
    /// Write the published numbers and comments as CSV and JSON.
    Export(export::Export),
    /// Check a closed round from its files alone, on any machine.
    Audit(candor_check::Audit),
    /// Check published files as an attacker would, on any machine.
    Verify(candor_check::Verify),
    /// Look a saved receipt up in the public record.
    Receipt(candor_check::Receipt),
    /// Guard a round: with a key that never was on its server.
    Guardian(candor_check::Guardian),
    /// Who may sign in on the desk: HR, stewards, the works council.
    #[command(subcommand)]
    Account(account::Account),
    /// Print who did what, when, and check that nothing was changed since.
    Journal(journal::Journal),
    /// See whether the clock is believed, and say that it is right after it jumped.
    #[command(subcommand)]
    Clock(clock::Clock),
    /// Look whether everything is in order: one line for each thing; anything but 0 as exit code means that somebody is needed.
    Check(check::Check),
    /// Copy the databases while candor serves, and try the copy; keys stay where they are.
    Backup(backup::Backup),
    /// Put a backup back, once it was looked at and the word typed; what stands there is kept aside.
    Restore(backup::Restore),
    /// Look after the mails that wait to be sent.
    #[command(subcommand)]
    Mail(mail::Mail),
    /// Play whole rounds with recorded answers, as a dry run before a real one.
    Rehearse(rehearse::Rehearse),
    /// Measure what an attacker learns: play a made-up round, steal everything, and try to link people with answers.
    Attack(attack::Attack),
    /// Explain a command, or the settings: `candor help settings`.
    Help(help::Help),
}

/// Every command with its flags and its settings, for whoever checks what documents say about them.
pub fn commands() -> clap::Command {
    help::with_own_options(Cli::command())
}

/// What was typed; and the settings in force, without secrets.
fn typed() -> Result<(Cli, Vec<String>), clap::Error> {
    let matches = commands().try_get_matches()?;
    settings::warn_of_secrets(&matches);
    Ok((Cli::from_arg_matches(&matches)?, settings::in_force(&matches)))
}

/// Runs the command that was typed.
pub fn run() -> ExitCode {
    const PROGRAM: &str = "candor";
    system::keep_files_private();
    let (Cli { command, settings }, in_force) = match parsed(PROGRAM, typed()) {
        Ok(cli) => cli,
        Err(refused) => return refused,
    };
    if matches!(command, Command::Attack(_)) {
        telemetry::start_listening()
    } else {
        telemetry::start(settings.log_format)
    }
    let done = match command {
        Command::Demo(demo) => demo.run(),
        Command::Serve(serve) => serve.run(&settings),
        Command::Roster(roster) => roster.run(&settings),
        Command::Round(round) => round.run(&settings),
        Command::Schedule(schedule) => schedule.run(&settings),
        Command::Comments(comments) => comments.run(&settings),
        Command::Export(export) => export.run(&settings),
        Command::Audit(audit) => audit.run(),
        Command::Verify(verify) => verify.run(),
        Command::Receipt(receipt) => receipt.run(),
        Command::Guardian(guardian) => guardian.run(),
        Command::Account(account) => account.run(&settings),
        Command::Journal(journal) => journal.run(&settings),
        Command::Clock(clock) => clock.run(&settings),
        Command::Check(check) => check.run(&settings, &in_force),
        Command::Backup(backup) => backup.run(&settings),
        Command::Restore(restore) => restore.run(&settings),
        Command::Mail(mail) => mail.run(&settings),
        Command::Rehearse(rehearse) => rehearse.run(),
        Command::Attack(attack) => attack.run(&settings),
        Command::Help(help) => help.run(),
    };
    end(PROGRAM, done.map_err(|error| words::line(error.as_ref()).into()))
}

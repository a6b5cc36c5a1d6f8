//! `candor-check`: what anybody can check of a round with a few files, on any machine. For the works council's engineer,
//! who trusts neither the server nor whoever runs it, and for guardians: `cargo install --git URL candor-check` builds these four
//! commands and nothing else. `candor audit`, `candor verify`, `candor receipt` and `candor guardian` are the same code.
//!
//! It must never need more than the files that it is given: no settings, no database, no server, no network. A test holds
//! what it is built from.

// In this room `println!` is this one: the standard library's panics where nobody reads what is printed.
macro_rules! println {
    () => { $crate::output::line(format_args!("")) };
    ($($text:tt)+) => { $crate::output::line(format_args!($($text)+)) };
}

mod audit;
mod guardian;
mod guardian_page;
pub mod output;
mod proof;
mod verify;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

pub use audit::{Audit, Receipt};
pub use guardian::Guardian;
pub use guardian_page::guardian_page;
pub use output::Failure;
pub use verify::Verify;

/// Check a survey round of candor, and what was published of it, from files alone.
///
/// `candor` has the same commands.
#[derive(Parser)]
#[command(name = "candor-check", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a closed round from its files alone, on any machine.
    Audit(Audit),
    /// Check published files as an attacker would, on any machine.
    Verify(Verify),
    /// Look a saved receipt up in the public record.
    Receipt(Receipt),
    /// Guard a round: with a key that never was on its server.
    Guardian(Guardian),
}

/// Every command with its flags, for whoever checks what documents say about them.
pub fn commands() -> clap::Command {
    Cli::command()
}

/// Runs the command that was typed.
pub fn run() -> ExitCode {
    const PROGRAM: &str = "candor-check";
    let Cli { command } = match output::parsed(PROGRAM, Cli::try_parse()) {
        Ok(cli) => cli,
        Err(refused) => return refused,
    };
    let done = match command {
        Command::Audit(audit) => audit.run(),
        Command::Verify(verify) => verify.run(),
        Command::Receipt(receipt) => receipt.run(),
        Command::Guardian(guardian) => guardian.run(),
    };
    output::end(PROGRAM, done)
}

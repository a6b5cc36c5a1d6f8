//! `candor account …`: who may sign in on the desk. The first of each role comes from here; they do the rest in the browser.

use clap::{Args, Subcommand};

use super::{Failure, operator};
use candor_clock as clock;
use candor_mail::EmailAddress;
use candor_people::{
    accounts::{self, Given, Giver, Role},
    roster,
};
use candor_server::config::Settings;

#[derive(Subcommand)]
pub(super) enum Account {
    /// Mail somebody a one-time link to choose a password.
    Invite(Invite),
    /// List who may sign in. Leaders appear once they have asked for a password.
    List,
    /// End an account, and all its sessions.
    Remove(Of),
    /// End all sessions of an account, in every browser.
    SignOut(Of),
}

#[derive(Args)]
pub(super) struct Invite {
    /// Their mail address.
    address: EmailAddress,
    /// What they may do: hr runs rounds, a steward reads comments, the council fetches audit files. Nobody is two of them. The first
    /// steward and the first member of the council are made here; further ones are confirmed by them.
    #[arg(long, value_name = "ROLE", default_value = "hr")]
    role: Role,
}

#[derive(Args)]
pub(super) struct Of {
    /// Their mail address.
    address: EmailAddress,
}

impl Account {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let config = settings.open()?;
        match self {
            Self::Invite(Invite { address, role }) => {
                let by = operator::by();
                let leads = !roster::leads(config.people.db(), &address)?.is_empty();
                let (context, rng) = (config.mail_context(&by), &mut clock::system_rng());
                let who = (&address, leads);
                match accounts::give(&config.accounts, who, role, Giver::Server, context, rng)? {
                    Given::Access => println!(
                        "{address} ({}) gets a link to choose a password; it works once, for two days.",
                        role.called()
                    ),
                    Given::Proposed => println!(
                        "{address} is proposed: there is a {} already, who has to confirm it at /desk/accounts. (Whoever cannot any \
                         more: candor account remove.)",
                        role.called()
                    ),
                }
                super::mail::deliver(&config)
            }
            Self::List => {
                for account in accounts::list(&config.accounts)? {
                    let role = account.role.map_or("leader", Role::called);
                    let password = if account.is_set_up { "" } else { ", no password chosen yet" };
                    println!("{:<40} {role}{password}", account.address.as_str());
                }
                Ok(())
            }
            Self::Remove(Of { address }) => {
                let by = operator::by();
                let (context, rng) = (config.mail_context(&by), &mut clock::system_rng());
                accounts::remove(&config.accounts, &address, Giver::Server, context, rng)?;
                println!("{address} can no longer sign in.");
                super::mail::deliver(&config)
            }
            Self::SignOut(Of { address }) => {
                accounts::sign_out_everywhere(&config.accounts, &address)?;
                println!("{address} is signed out everywhere.");
                Ok(())
            }
        }
    }
}

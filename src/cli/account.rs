//! `candor account …`: who may sign in on the desk. The first account comes from here; HR can do the rest in the browser.

use clap::{Args, Subcommand};

use super::{Failure, operator};
use candor_clock as clock;
use candor_mail::EmailAddress;
use candor_people::accounts::{self, Role};
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
    /// What they may do: hr runs rounds, a steward reads comments, the council fetches audit files. May be given more than
    /// once [default: hr].
    #[arg(long, value_name = "ROLE")]
    role: Vec<Role>,
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
                let roles = if role.is_empty() { vec![Role::Hr] } else { role };
                let by = operator::by();
                let context = config.mail_context(&by);
                let roles = roles.into_iter().collect();
                let account =
                    accounts::invite(&config.accounts, &address, &roles, context, &mut clock::system_rng())?;
                println!(
                    "{address} ({}) gets a link to choose a password; it works once, for two days.",
                    account.roles
                );
                super::mail::deliver(&config)
            }
            Self::List => {
                for account in accounts::list(&config.accounts)? {
                    let roles = account.roles.to_string();
                    let roles = if roles.is_empty() { "leader" } else { &roles };
                    let password = if account.is_set_up { "" } else { ", no password chosen yet" };
                    println!("{:<40} {roles}{password}", account.address.as_str());
                }
                Ok(())
            }
            Self::Remove(Of { address }) => {
                match accounts::remove(&config.accounts, &address, &operator::by())? {
                    true => {
                        println!("{address} can no longer sign in.");
                        Ok(())
                    }
                    false => Err(format!("{address} has no account: candor account list").into()),
                }
            }
            Self::SignOut(Of { address }) => {
                accounts::sign_out_everywhere(&config.accounts, &address)?;
                println!("{address} is signed out everywhere.");
                Ok(())
            }
        }
    }
}

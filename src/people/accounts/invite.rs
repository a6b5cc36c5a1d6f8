//! Accounts come and go: an invitation with a one-time link to choose a password, the same link for whoever forgot it, and an
//! end.
//!
//! The link's secret must be nowhere but in the one mail: it is made when that leaves. (The demo mails nobody, and prints it.)

use chrono::{DateTime, TimeDelta, Utc};
use rand::CryptoRng;

use super::{
    Account, Accounts, PasswordError, Roles, Secret, SignedIn, password::Busy, sign_in::begin, store,
};
use crate::{Act, MailContext, acts};
use candor_db::{AnyConnection, DbError};
use candor_journal::By;
use candor_mail::{self as mail, EmailAddress, Kind};

/// A link works for two days.
const LINK: TimeDelta = TimeDelta::hours(48);
/// Whoever asks again sooner gets no second mail: nobody fills somebody's mailbox.
const PAUSE: TimeDelta = TimeDelta::minutes(10);
/// What these mails belong to in the outbox.
const BATCH: &str = "accounts";

/// Why a link was not sent or not used.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// The password.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// Too many at once.
    #[error(transparent)]
    Busy(#[from] Busy),
    /// The link.
    #[error(
        "this link cannot be used: it was used already, a newer one was sent, or it is older than two days; ask for a new one at \
         \"I have no password\""
    )]
    Link,
    /// There is nobody.
    #[error("{0} has no account")]
    Unknown(EmailAddress),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Makes an account, or gives one that is there these roles too, and queues a mail with a link to choose a password.
///
/// # Errors
/// When the database fails.
pub fn invite(
    accounts: &Accounts,
    address: &EmailAddress,
    roles: &Roles,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Account, InviteError> {
    accounts.db.run("invite to the desk", |conn| {
        let before = store::find(conn, address)?.map(|account| account.roles).unwrap_or_default();
        store::put(conn, address, &before.and(roles))?;
        queue(conn, address, context, rng)?;
        acts::note(conn, context.by, None, &Act::Invited { address, role: &roles.to_string() })?;
        store::find(conn, address)?.ok_or_else(|| InviteError::Unknown(address.clone()))
    })
}

/// Makes an account, and gives the secret of its set-up link instead of mailing it: for `candor demo`, which prints it.
///
/// # Errors
/// As [`invite`].
pub fn invite_link(
    accounts: &Accounts,
    address: &EmailAddress,
    roles: &Roles,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<String, InviteError> {
    let secret = Secret::random(rng);
    accounts.db.run("invite to the desk", |conn| {
        let before = store::find(conn, address)?.map(|account| account.roles).unwrap_or_default();
        store::put(conn, address, &before.and(roles))?;
        let (made, expires) = (by.at.timestamp(), (by.at + LINK).timestamp());
        store::keep_link(conn, &secret.hash(), address, made, expires)?;
        Ok::<_, InviteError>(acts::note(conn, by, None, &Act::Invited { address, role: &roles.to_string() })?)
    })?;
    Ok(secret.text().to_owned())
}

/// Queues a link for somebody who has an account, or may have one because they lead a unit; for anybody else nothing happens,
/// and nothing tells.
///
/// # Errors
/// When the database fails.
pub fn ask_for_set_up(
    accounts: &Accounts,
    address: &EmailAddress,
    leads: bool,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), InviteError> {
    accounts.db.run("send a set-up link", |conn| {
        let there = store::find(conn, address)?;
        let last = store::link_made(conn, address)?;
        let too_soon = last.is_some_and(|made| made > (context.by.at - PAUSE).timestamp())
            || mail::waits(conn, BATCH, Kind::SetUp, address)?;
        if (there.is_none() && !leads) || too_soon {
            return Ok(());
        }
        if there.is_none() {
            store::put(conn, address, &Roles::default())?;
        }
        Ok(queue(conn, address, context, rng)?)
    })
}

fn queue(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), DbError> {
    // One entry for each address: the older mail's link is void anyway.
    mail::forget_one(conn, BATCH, Kind::SetUp, address)?;
    context.queue(conn, BATCH, Kind::SetUp, &[(String::new(), address.clone())], rng)?;
    Ok(())
}

/// Makes the secret of a set-up link for the mail that leaves just now; an older one of the address is void. `None` where there is
/// no such account (any more).
///
/// # Errors
/// When the database fails.
pub fn new_link(
    accounts: &Accounts,
    address: &EmailAddress,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<Option<String>, DbError> {
    let secret = Secret::random(rng);
    accounts.db.run("make a set-up link", |conn| {
        if store::find(conn, address)?.is_none() {
            return Ok(None);
        }
        store::keep_link(conn, &secret.hash(), address, now.timestamp(), (now + LINK).timestamp())?;
        Ok(Some(secret.text().to_owned()))
    })
}

/// Whose link this is, if it still works. Looking uses nothing up: mail scanners look too.
///
/// # Errors
/// When the database fails.
pub fn set_up_address(
    accounts: &Accounts,
    link: &Secret,
    now: DateTime<Utc>,
) -> Result<Option<EmailAddress>, DbError> {
    store::link(&mut *accounts.db.connection()?, &link.hash(), now.timestamp())
}

/// Chooses a password with a link, which is used up; ends all sessions, and begins one.
///
/// # Errors
/// When the link does not work (any more), the password is refused, or the database fails; nothing has changed then.
pub fn set_up(
    accounts: &Accounts,
    link: &Secret,
    password: &str,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<SignedIn, InviteError> {
    let address = set_up_address(accounts, link, now)?.ok_or(InviteError::Link)?;
    let name = address.as_str().split('@').next().unwrap_or_default();
    let hash = accounts.passwords.turn()?.hash(password, name, rng)?;
    accounts.db.run("choose a password", |conn| {
        if !store::use_link(conn, &link.hash())? {
            return Err(InviteError::Link);
        }
        store::set_password(conn, &address, &hash)?;
        store::forget_access(conn, &address)?;
        mail::forget_one(conn, BATCH, Kind::SetUp, &address)?;
        Ok(begin(conn, &address, None, now, rng)?)
    })
}

/// Removes an account: its sessions end at once, and the outbox forgets its link. `false` when there was none.
///
/// # Errors
/// When the database fails.
pub fn remove(accounts: &Accounts, address: &EmailAddress, by: &By) -> Result<bool, DbError> {
    accounts.db.run("remove an account", |conn| {
        mail::forget_one(conn, BATCH, Kind::SetUp, address)?;
        let removed = store::remove(conn, address)?;
        if removed {
            acts::note(conn, by, None, &Act::Removed { address })?;
        }
        Ok(removed)
    })
}

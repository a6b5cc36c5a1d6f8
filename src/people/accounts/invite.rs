//! One-time links to choose a password: for somebody new, and for whoever forgot theirs.
//!
//! The link's secret must be nowhere but in the one mail: it is made when that leaves. (The demo mails nobody, and prints it.)

use chrono::{DateTime, TimeDelta, Utc};
use rand::CryptoRng;

use super::{Accounts, PasswordError, Role, Secret, SignedIn, password::Busy, sign_in::begin, store};
use crate::{Act, MailContext, acts};
use candor_db::{AnyConnection, DbError};
use candor_journal::By;
use candor_mail::{self as mail, EmailAddress, Kind};

/// A link works for two days.
const LINK: TimeDelta = TimeDelta::hours(48);
/// Whoever asks again sooner gets no second mail: nobody fills somebody's mailbox.
const PAUSE: TimeDelta = TimeDelta::minutes(10);
/// What these mails belong to in the outbox.
pub(super) const BATCH: &str = "accounts";

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
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Makes an account, and gives the secret of its set-up link instead of mailing it: for `candor demo`, which prints it.
///
/// # Errors
/// As [`ask_for_set_up`].
pub fn invite_link(
    accounts: &Accounts,
    address: &EmailAddress,
    role: Option<Role>,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<String, InviteError> {
    let secret = Secret::random(rng);
    accounts.db.run("invite to the desk", |conn| {
        let before = store::find(conn, address)?.and_then(|account| account.role);
        store::put(conn, address, role.or(before))?;
        let (made, expires) = (by.at.timestamp(), (by.at + LINK).timestamp());
        store::keep_link(conn, &secret.hash(), address, made, expires)?;
        Ok::<_, InviteError>(acts::note(
            conn,
            by,
            None,
            &Act::Invited { address, role: role.map_or("leader", Role::called) },
        )?)
    })?;
    Ok(secret.text().to_owned())
}

/// Queues a link for somebody who has an account, or may have one because they lead a unit. For anybody else the same is
/// written and taken back before the end of the transaction: neither words nor work tell who is known.
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
        let known = store::find(conn, address)?.is_some() || leads;
        let last = store::link_made(conn, address)?;
        let too_soon = last.is_some_and(|made| made > (context.by.at - PAUSE).timestamp())
            || mail::waits(conn, BATCH, Kind::SetUp, address)?;
        if too_soon {
            return Ok(());
        }
        queue(conn, address, context, rng)?;
        match known {
            true => mail::keep_one(conn, BATCH, Kind::SetUp, address)?,
            false => mail::forget_one(conn, BATCH, Kind::SetUp, address)?,
        }
        Ok(())
    })
}

pub(super) fn queue(
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
/// no such account (any more), and nobody who leads a unit.
///
/// # Errors
/// When the database fails.
pub fn new_link(
    accounts: &Accounts,
    address: &EmailAddress,
    leads: bool,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<Option<String>, DbError> {
    let secret = Secret::random(rng);
    accounts.db.run("make a set-up link", |conn| {
        if !leads && store::find(conn, address)?.is_none() {
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
    let hash = accounts.passwords.turn(true)?.hash(password, name, rng)?;
    accounts.db.run("choose a password", |conn| {
        if !store::use_link(conn, &link.hash())? {
            return Err(InviteError::Link);
        }
        if store::find(conn, &address)?.is_none() {
            // A leader's account is made when it is first used.
            store::put(conn, &address, None)?;
        }
        store::set_password(conn, &address, &hash)?;
        store::forget_access(conn, &address)?;
        mail::forget_one(conn, BATCH, Kind::SetUp, &address)?;
        Ok(begin(conn, &address, None, now, rng)?)
    })
}

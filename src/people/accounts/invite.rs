//! Accounts come and go: an invitation with a one-time link to choose a password, the same link for whoever forgot it, and an
//! end.
//!
//! The link's secret must be nowhere but in the one mail.

use askama::Template;
use chrono::{DateTime, TimeDelta, Utc};
use rand::CryptoRng;

use super::{Account, Accounts, PasswordError, Roles, Secret, SignedIn, sign_in::begin, store};
use candor_db::{AnyConnection, DbError};
use candor_mail::{self as mail, ComposeError, EmailAddress, Letter, MessageId, Sender};

/// A link works for two days.
const LINK: TimeDelta = TimeDelta::hours(48);
/// Whoever asks again sooner gets no second mail: nobody fills somebody's mailbox.
const PAUSE: TimeDelta = TimeDelta::minutes(10);
/// What the outbox calls these mails.
const BATCH: &str = "accounts";
const KIND: &str = "set-up";

/// Why a link was not sent or not used.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// The password.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The link.
    #[error(
        "this link cannot be used: it was used already, a newer one was sent, or it is older than two days; ask for a new one at \
         \"I have no password\""
    )]
    Link,
    /// There is nobody.
    #[error("{0} has no account")]
    Unknown(EmailAddress),
    /// The letter could not be written.
    #[error("the mail could not be written")]
    Template(#[from] askama::Error),
    /// It could not become a mail.
    #[error(transparent)]
    Compose(#[from] ComposeError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

#[derive(Template)]
#[template(path = "mail/set-up.txt")]
struct Text<'a> {
    link: &'a str,
    host: &'a str,
}

#[derive(Template)]
#[template(path = "mail/set-up.html")]
struct Html<'a> {
    link: &'a str,
    host: &'a str,
}

/// Who sends, when, and to which desk the link leads.
#[derive(Clone, Copy, Debug)]
pub struct InviteContext<'a> {
    /// Who the mail comes from.
    pub sender: &'a Sender,
    /// The address of the service, e.g. `https://survey.example.org`.
    pub public_url: &'a str,
    /// The time.
    pub now: DateTime<Utc>,
}

/// Makes an account, or gives one that is there these roles too, and queues a mail with a link to choose a password.
///
/// # Errors
/// When the mail cannot be written, or the database fails.
pub fn invite(
    accounts: &Accounts,
    address: &EmailAddress,
    roles: &Roles,
    context: InviteContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Account, InviteError> {
    let (secret, mail) = written(address, context, rng)?;
    accounts.db.run("invite to the desk", |conn| {
        let before = store::find(conn, address)?.map(|account| account.roles).unwrap_or_default();
        store::put(conn, address, &before.and(roles))?;
        queue(conn, address, &secret, &mail, context.now)?;
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
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<String, InviteError> {
    let secret = Secret::random(rng);
    accounts.db.run("invite to the desk", |conn| {
        let before = store::find(conn, address)?.map(|account| account.roles).unwrap_or_default();
        store::put(conn, address, &before.and(roles))?;
        let (made, expires) = (now.timestamp(), (now + LINK).timestamp());
        Ok::<_, InviteError>(store::keep_link(conn, &secret.hash(), address, made, expires)?)
    })?;
    Ok(secret.text().to_owned())
}

/// Queues a link for somebody who has an account, or may have one because they lead a unit; for anybody else nothing happens,
/// and nothing tells.
///
/// # Errors
/// When the mail cannot be written, or the database fails.
pub fn ask_for_set_up(
    accounts: &Accounts,
    address: &EmailAddress,
    leads: bool,
    context: InviteContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), InviteError> {
    let (secret, mail) = written(address, context, rng)?;
    accounts.db.run("send a set-up link", |conn| {
        let there = store::find(conn, address)?;
        let last = store::link_made(conn, address)?;
        let too_soon = last.is_some_and(|made| made > (context.now - PAUSE).timestamp());
        if (there.is_none() && !leads) || too_soon {
            return Ok(());
        }
        if there.is_none() {
            store::put(conn, address, &Roles::default())?;
        }
        Ok(queue(conn, address, &secret, &mail, context.now)?)
    })
}

type Written = (MessageId, Vec<u8>);

fn written(
    address: &EmailAddress,
    context: InviteContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(Secret, Written), InviteError> {
    let secret = Secret::random(rng);
    let link = format!("{}/desk/set-up/{}", context.public_url, secret.text());
    let host = context.public_url.split_once("://").map_or(context.public_url, |(_, host)| host);
    let letter = Letter {
        subject: format!("Your access to candor at {host}"),
        text: Text { link: &link, host }.render()?,
        html: Html { link: &link, host }.render()?,
        pictures: Vec::new(),
    };
    let id = MessageId::random(rng, context.sender);
    let body = mail::compose(&letter, context.sender, address, &id, context.now)?;
    Ok((secret, (id, body)))
}

fn queue(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    secret: &Secret,
    (id, body): &Written,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    store::keep_link(conn, &secret.hash(), address, now.timestamp(), (now + LINK).timestamp())?;
    // One entry for each address: the older mail's link is void anyway.
    mail::forget_one(conn, BATCH, KIND, address)?;
    let entry = mail::Entry {
        batch: BATCH,
        kind: KIND,
        topic: "",
        recipient: address,
        message_id: id,
        body,
        held: None,
    };
    mail::queue(conn, &entry)?;
    Ok(())
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
    let hash = accounts.passwords.hash(password, name, rng)?;
    accounts.db.run("choose a password", |conn| {
        if !store::use_link(conn, &link.hash())? {
            return Err(InviteError::Link);
        }
        store::set_password(conn, &address, &hash)?;
        store::forget_access(conn, &address)?;
        mail::forget_one(conn, BATCH, KIND, &address)?;
        Ok(begin(conn, &address, None, now, rng)?)
    })
}

/// Removes an account: its sessions end at once, and the outbox forgets its link. `false` when there was none.
///
/// # Errors
/// When the database fails.
pub fn remove(accounts: &Accounts, address: &EmailAddress) -> Result<bool, DbError> {
    accounts.db.run("remove an account", |conn| {
        mail::forget_one(conn, BATCH, KIND, address)?;
        store::remove(conn, address)
    })
}

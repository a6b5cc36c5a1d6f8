//! Who gets a role, and who decides. HR gives HR's; the first steward and the first member of the works council are made at the
//! server, and every further one is confirmed by somebody who has that role already. Whoever has it hears of each change by mail.
//!
//! It must never let anybody become what watches them: nobody has two roles, and nobody gives or ends one that is not theirs.

use rand::CryptoRng;

use super::{
    Account, Accounts, Role,
    invite::{self, BATCH},
    store,
};
use crate::{Act, MailContext, acts};
use candor_db::{AnyConnection, DbError};
use candor_mail::{self as mail, EmailAddress, Kind};

/// Who wants to give a role, or to end an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Giver {
    /// Somebody on the desk, with this role.
    Holder(Role),
    /// Somebody at the server.
    Server,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// A link to choose a password is on its way.
    Access,
    /// Somebody who has the role has to confirm it first.
    Proposed,
}

/// Why somebody does not get a role, or does not lose an account.
#[derive(Debug, thiserror::Error)]
pub enum RoleRefusal {
    /// They have another one.
    #[error("{address} is {} already, and nobody is two of HR, steward and works council", .role.called())]
    Another {
        /// Who.
        address: EmailAddress,
        /// What they are, or are to be.
        role: Role,
    },
    /// Leaders are who comments are about.
    #[error("{0} leads a unit: expected a steward outside the line, who leads none")]
    Leads(EmailAddress),
    /// There is nobody who could confirm it.
    #[error("the first {} is made at the server, by whoever looks after it: HR does not choose who watches over HR", .0.called())]
    First(Role),
    /// It is not theirs to give or to end.
    #[error("who is {} is decided by somebody who is", .0.called())]
    NotYours(Role),
    /// There is nothing to confirm.
    #[error("nobody has proposed {0}, or it was decided already")]
    NotProposed(EmailAddress),
    /// There is nobody.
    #[error("{0} has no account")]
    Unknown(EmailAddress),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Somebody who is to get a role, when one of its holders confirms it.
#[derive(Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Who.
    pub address: EmailAddress,
    /// As what.
    pub role: Role,
}

/// What is told to those who have a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Somebody is to get it.
    Proposed,
    /// Somebody got it.
    Given,
    /// Somebody lost it.
    Ended,
}

impl News {
    const ALL: [Self; 3] = [Self::Proposed, Self::Given, Self::Ended];

    fn word(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Given => "given",
            Self::Ended => "ended",
        }
    }

    /// What a mail of [`Kind::Role`] is about, from its topic: the news, the role, whom it is about, and who did it.
    pub fn of_topic(topic: &str) -> Option<(Self, Role, String, String)> {
        let mut words = topic.splitn(5, ' ');
        let news = words.next()?;
        let news = Self::ALL.into_iter().find(|one| one.word() == news)?;
        let (role, address, _, who) =
            (words.next()?.parse().ok()?, words.next()?.to_owned(), words.next()?, words.next()?.to_owned());
        Some((news, role, address, who))
    }
}

/// Gives somebody a role and mails them a link to choose a password, or proposes them to those who have to confirm it. `leads`:
/// whether they lead a unit.
///
/// # Errors
/// When they have another role, or it is not the giver's to give; nothing has changed then.
pub fn give(
    accounts: &Accounts,
    (address, leads): (&EmailAddress, bool),
    role: Role,
    giver: Giver,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Given, RoleRefusal> {
    accounts.db.run("give a role", |conn| {
        may_have(conn, address, leads, role)?;
        let holders = holders(conn, role)?;
        // Whoever has it and lost the link gets another one.
        let has_it = holders.contains(address);
        let decides = match giver {
            Giver::Holder(own) => own == role,
            Giver::Server => role == Role::Hr || holders.is_empty(),
        };
        match giver {
            _ if decides || has_it => {
                enter(conn, address, role, has_it, context, rng)?;
                Ok(Given::Access)
            }
            Giver::Holder(Role::Hr) if holders.is_empty() => Err(RoleRefusal::First(role)),
            Giver::Holder(Role::Hr) | Giver::Server => {
                store::propose(conn, address, role)?;
                tell(conn, News::Proposed, role, address, context, rng)?;
                acts::note(conn, context.by, None, &Act::Proposed { address, role: role.called() })?;
                Ok(Given::Proposed)
            }
            Giver::Holder(_) => Err(RoleRefusal::NotYours(role)),
        }
    })
}

/// Somebody who has the role confirms a proposal: the link is on its way.
///
/// # Errors
/// When nobody is proposed for this role, or they have another one by now.
pub fn confirm(
    accounts: &Accounts,
    (address, leads): (&EmailAddress, bool),
    role: Role,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), RoleRefusal> {
    accounts.db.run("confirm a role", |conn| {
        if !store::end_proposal(conn, address, role)? {
            return Err(RoleRefusal::NotProposed(address.clone()));
        }
        may_have(conn, address, leads, role)?;
        enter(conn, address, role, false, context, rng)
    })
}

/// Somebody who has the role says no.
///
/// # Errors
/// When nobody is proposed for this role.
pub fn decline(
    accounts: &Accounts,
    address: &EmailAddress,
    role: Role,
    context: MailContext<'_>,
) -> Result<(), RoleRefusal> {
    accounts.db.run("decline a role", |conn| {
        if !store::end_proposal(conn, address, role)? {
            return Err(RoleRefusal::NotProposed(address.clone()));
        }
        Ok(acts::note(conn, context.by, None, &Act::Declined { address })?)
    })
}

/// Removes an account: its sessions end at once, and the outbox forgets its link. Those who have the same role are told.
///
/// # Errors
/// When there is none, or it is not theirs to end.
pub fn remove(
    accounts: &Accounts,
    address: &EmailAddress,
    giver: Giver,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), RoleRefusal> {
    accounts.db.run("remove an account", |conn| {
        let Account { role, .. } =
            store::find(conn, address)?.ok_or_else(|| RoleRefusal::Unknown(address.clone()))?;
        match (giver, role) {
            (Giver::Server, _) | (Giver::Holder(Role::Hr), None) => {}
            (Giver::Holder(own), Some(role)) if own == role => {}
            (Giver::Holder(_), Some(role)) => return Err(RoleRefusal::NotYours(role)),
            (Giver::Holder(_), None) => return Err(RoleRefusal::NotYours(Role::Hr)),
        }
        mail::forget_one(conn, BATCH, Kind::SetUp, address)?;
        store::remove(conn, address)?;
        if let Some(role) = role {
            tell(conn, News::Ended, role, address, context, rng)?;
        }
        Ok(acts::note(conn, context.by, None, &Act::Removed { address })?)
    })
}

/// Who waits for a holder's confirmation.
///
/// # Errors
/// When the database fails.
pub fn proposals(accounts: &Accounts) -> Result<Vec<Proposal>, DbError> {
    store::proposals(&mut *accounts.db.connection()?)
}

/// The roles that nobody has.
///
/// # Errors
/// When the database fails.
pub fn vacant(accounts: &Accounts) -> Result<Vec<Role>, DbError> {
    let all = super::list(accounts)?;
    Ok(Role::ALL.into_iter().filter(|role| !all.iter().any(|one| one.role == Some(*role))).collect())
}

fn may_have(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    leads: bool,
    role: Role,
) -> Result<(), RoleRefusal> {
    let is = store::find(conn, address)?.and_then(|account| account.role);
    let is_to_be =
        store::proposals(conn)?.into_iter().find(|one| one.address == *address).map(|one| one.role);
    if let Some(other) = is.or(is_to_be).filter(|other| *other != role) {
        return Err(RoleRefusal::Another { address: address.clone(), role: other });
    }
    if leads && role == Role::Steward {
        return Err(RoleRefusal::Leads(address.clone()));
    }
    Ok(())
}

/// Makes the account and queues its link; the others hear of it, unless it had the role before.
fn enter(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    role: Role,
    before: bool,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), RoleRefusal> {
    store::put(conn, address, Some(role))?;
    store::end_proposal(conn, address, role)?;
    invite::queue(conn, address, context, rng)?;
    if !before {
        tell(conn, News::Given, role, address, context, rng)?;
    }
    Ok(acts::note(conn, context.by, None, &Act::Invited { address, role: role.called() })?)
}

fn holders(conn: &mut AnyConnection, role: Role) -> Result<Vec<EmailAddress>, DbError> {
    let all = store::all(conn)?.into_iter().filter(|one| one.role == Some(role));
    Ok(all.map(|one| one.address).collect())
}

fn tell(
    conn: &mut AnyConnection,
    news: News,
    role: Role,
    about: &EmailAddress,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), DbError> {
    let (word, when, who) = (news.word(), context.by.at.timestamp(), context.by.who());
    let topic = format!("{word} {role} {about} {when} {who}");
    let others = holders(conn, role)?.into_iter().filter(|one| one != about);
    let mails: Vec<_> = others.map(|one| (topic.clone(), one)).collect();
    context.queue(conn, BATCH, Kind::Role, &mails, rng).map(drop)
}

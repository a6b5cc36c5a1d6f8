//! What an import does to rounds: an invitation, and a leader's report that has not left, follow their person to a new address.
//! Head counts do not: they stand in the promise, so who joins waits for the next round.
//!
//! No link changes here, and nothing looks at whether one was used. It must never give a report to another person: whose it is
//! was settled when the round opened, and an address follows only where it is the same person's. Whoever reads the old one is told.

use std::collections::{HashMap, HashSet};

use rand::CryptoRng;

use candor_db::{AnyConnection, Database, DbError};
use candor_journal::By;
use candor_mail::{self as mail, EmailAddress, Kind};

use super::{
    MailContext, State,
    acts::{self, Act},
    members, readdress_store,
    roster::{self, AddressChange, Person, Prepared, Roster, RosterError},
    status_store::{self, Standing},
};

/// Stores the roster whose changes were shown, and exactly those, in one transaction; invitations to open rounds go to the new
/// address of whoever has one. Gives back whose addresses changed. No mail is queued: for made-up data.
///
/// # Errors
/// [`RosterError::Changed`] when the stored roster is no longer the one that was compared with.
pub fn import(db: &Database, prepared: &Prepared, by: &By) -> Result<Vec<AddressChange>, RosterError> {
    import_and(db, prepared, by, |_, _| Ok(()))
}

/// The same, and tells each old address that it was replaced.
///
/// # Errors
/// As [`import`].
pub fn import_and_tell(
    db: &Database,
    prepared: &Prepared,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<AddressChange>, RosterError> {
    import_and(db, prepared, context.by, |conn, changes| {
        tell(conn, changes, &prepared.roster().people, context, rng)
    })
}

fn import_and(
    db: &Database,
    prepared: &Prepared,
    by: &By,
    also: impl FnOnce(&mut AnyConnection, &[AddressChange]) -> Result<(), DbError>,
) -> Result<Vec<AddressChange>, RosterError> {
    db.run("replace the roster", |conn| {
        roster::apply(conn, prepared)?;
        let changes = follow(conn, &prepared.changes().addresses)?;
        also(conn, &changes)?;
        let sizes = |roster: &Roster| (roster.size(), roster.tree.units().len());
        let (now, before) = (sizes(prepared.roster()), prepared.before().map_or((0, 0), sizes));
        let act = match prepared.by_hand() {
            Some(hand) => Act::ByHand { hand, now },
            None => Act::Imported { now, before },
        };
        acts::note(conn, by, None, &act)?;
        Ok(changes)
    })
}

/// Whoever reads the old address hears that another one took its place: otherwise one form would take somebody's vote unseen. The mail
/// takes the language along: the roster has the old address no more.
fn tell(
    conn: &mut AnyConnection,
    changes: &[AddressChange],
    people: &[Person],
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), DbError> {
    let when = context.by.at.timestamp().to_string();
    let new: HashSet<&EmailAddress> = changes.iter().map(|change| &change.new).collect();
    let theirs = people.iter().filter(|person| new.contains(&person.email));
    let languages: HashMap<&EmailAddress, &str> =
        theirs.filter_map(|person| Some((&person.email, person.language.as_deref()?))).collect();
    let topic = |change: &AddressChange| match languages.get(&change.new) {
        Some(language) => format!("{when} {language}"),
        None => when.clone(),
    };
    let mails: Vec<_> = changes.iter().map(|change| (topic(change), change.old.clone())).collect();
    context.queue(conn, BATCH, Kind::Moved, &mails, rng).map(drop)
}

/// The language of a mail of [`Kind::Moved`], from its topic.
pub fn language_of_moved(topic: &str) -> Option<&str> {
    topic.split_once(' ').map(|(_, language)| language)
}

/// What these mails belong to in the outbox.
const BATCH: &str = "roster";

/// Why two addresses are not one person's.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PairError {
    /// The old address is still in the roster.
    #[error("the old address is still in the roster: expected one that the last import took away")]
    OldIsThere,
    /// The new address is not in the roster.
    #[error("the new address is not in the roster: import a roster with it first")]
    NewIsNotThere,
    /// Nobody had the old address.
    #[error("nobody had the old address, neither in the roster before nor in the last round")]
    OldIsUnknown,
    /// The new address was there already.
    #[error("the new address was in the roster before already, so it is another person's")]
    NewWasThere,
    /// They are in different units.
    #[error("the old address was in another unit than the new one is in: expected the same unit")]
    OtherUnit,
    /// Both have an id: the roster says itself who is who.
    #[error("both addresses have an id, and not the same one: they are two people")]
    OtherId,
}

/// Why a pair was not taken over.
#[derive(Debug, thiserror::Error)]
pub enum SameError {
    /// It is none.
    #[error(transparent)]
    Pair(#[from] PairError),
    /// The roster before cannot be read.
    #[error(transparent)]
    Roster(#[from] RosterError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Says that an address that the last import took away and one that it brought are one person's: neither a joiner nor a leaver. The
/// old address is told.
///
/// # Errors
/// When they cannot be: see [`PairError`].
pub fn same_person(
    db: &Database,
    old: &EmailAddress,
    new: &EmailAddress,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<AddressChange, SameError> {
    let before = roster::before(db)?;
    db.run("take over a corrected address", |conn| {
        let now = roster::store::load(conn)?.map(|roster| roster.people).unwrap_or_default();
        let there = |address: &EmailAddress| now.iter().find(|person| person.email == *address);
        let then = |address: &EmailAddress| {
            before.as_ref().and_then(|roster| roster.people.iter().find(|person| person.email == *address))
        };
        if there(old).is_some() {
            return Err(PairError::OldIsThere.into());
        }
        let is = there(new).ok_or(PairError::NewIsNotThere)?;
        if then(new).is_some() || members::store::unit_of(conn, new.as_str())?.is_some() {
            return Err(PairError::NewWasThere.into());
        }
        let asked = members::store::unit_of(conn, old.as_str())?;
        let was = then(old);
        let unit = was.map(|person| person.unit.clone()).or(asked).ok_or(PairError::OldIsUnknown)?;
        if unit != is.unit {
            return Err(PairError::OtherUnit.into());
        }
        if was.is_some_and(|was| was.id.is_some() && is.id.is_some()) {
            return Err(PairError::OtherId.into());
        }
        let pair = AddressChange { old: old.clone(), new: new.clone(), rounds: Vec::new() };
        let changes = follow(conn, &[pair])?;
        roster::before_store::add_pair(conn, old, new)?;
        tell(conn, &changes, &now, context, rng)?;
        acts::note(conn, context.by, None, &Act::SamePerson)?;
        changes.into_iter().next().ok_or_else(|| PairError::OldIsUnknown.into())
    })
}

/// Lets what is kept by address follow people to their new ones: who was where in the last round, in each open round the
/// invitation, and in each round the report of a leader, with the letters that have not left. An address that is invited already
/// stays whose it is.
fn follow(conn: &mut AnyConnection, changes: &[AddressChange]) -> Result<Vec<AddressChange>, DbError> {
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let pairs: Vec<(&str, &str)> =
        changes.iter().map(|change| (change.old.as_str(), change.new.as_str())).collect();
    members::store::rename(conn, &pairs)?;
    let mut followed = changes.to_vec();
    for Standing { round: name, state, .. } in status_store::standings(conn)? {
        readdress_store::readdress_leaders(conn, &name, &pairs)?;
        for kind in [Kind::Report, Kind::Comments, Kind::Results, Kind::Unanswered] {
            mail::readdress(conn, name.as_str(), kind, &pairs)?;
        }
        if !matches!(state, State::Waiting | State::Open) {
            continue;
        }
        let moved = readdress_store::readdress(conn, &name, &pairs)?;
        let to_move: Vec<(&str, &str)> =
            pairs.iter().zip(&moved).filter(|(_, moved)| **moved).map(|(pair, _)| *pair).collect();
        for kind in [Kind::Invitation, Kind::Reminder, Kind::Again] {
            mail::readdress(conn, name.as_str(), kind, &to_move)?;
        }
        for (change, _) in followed.iter_mut().zip(moved).filter(|(_, moved)| *moved) {
            change.rounds.push(name.clone());
        }
    }
    Ok(followed)
}

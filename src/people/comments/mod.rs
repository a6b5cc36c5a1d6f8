//! The comments of a round on this side: kept as they may be shown, read and blacked out by a steward, and what stewards did.
//!
//! A text with a name from the roster in it must never be stored here, nor what was blacked out: until the round is published it is
//! fetched from the other side again, where it waits. Who wrote a comment is known
//! to nobody; the roster is only looked at for names, and for who leads.

pub(super) mod store;

use std::collections::HashSet;

use super::{Act, People, RoundError, State, acts, roster, store as rounds};
use candor_db::{AnyConnection, DbError};
use candor_disclosure::comments::Names;
use candor_journal::By;
use candor_mail::{self as mail, EmailAddress, Kind};
use candor_protocol::survey::{RoundName, UnitId};

/// Why a comment was not touched.
#[derive(Debug, thiserror::Error)]
pub enum StewardError {
    /// The round is not closed, or unknown.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// Whoever leads might want to know who it was, or not want it to be read.
    #[error(
        "{0} leads a unit: expected a steward outside the line, who leads none. Let somebody else read the comments, \
         for example from the works council"
    )]
    Leads(EmailAddress),
    /// There is nothing to touch.
    #[error("there are no comments of the round {0} here")]
    None(RoundName),
    /// Nobody would understand it later.
    #[error("a reason is missing: expected a few words, without quoting the comment")]
    Reason,
    /// The round is published: there is nothing left to fetch from.
    #[error(
        "the round {0} is published, and its comments were deleted where they came from: nothing can be fetched again"
    )]
    Published(RoundName),
    /// The change itself failed.
    #[error(transparent)]
    Change(#[from] Box<dyn std::error::Error + Send + Sync>),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The comments of a round, as they are stored.
pub struct Kept {
    /// The document.
    pub document: String,
    /// Whether a steward has read it.
    pub was_read: bool,
    /// By number, where each comment stands on the other side; empty once the round is published.
    pub places: Vec<usize>,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// Who did it; empty where all comments were fetched afresh.
    pub steward: String,
    /// The comment's number at that time; 0: all of them were fetched afresh.
    pub number: i32,
    /// In how many places words were blacked out; 0: the whole comment; [`Self::BROUGHT_BACK`]: none, it is as it was.
    pub took: i32,
    /// Why.
    pub reason: String,
}

impl LogEntry {
    /// What stands for a comment that was brought back.
    pub const BROUGHT_BACK: i32 = -1;
}

/// What a change makes of a document.
pub struct Change {
    /// The new document.
    pub document: String,
    /// In how many places words were blacked out; 0: the whole comment.
    pub took: usize,
}

/// What is done to a comment, and by whom.
pub struct Order<'a> {
    /// Who orders it.
    pub steward: &'a EmailAddress,
    /// The comment.
    pub number: usize,
    /// Why.
    pub reason: &'a str,
}

/// The names of everybody in the roster, for taking them out of texts.
///
/// # Errors
/// When the database fails.
pub fn names(people: &People) -> Result<Names, DbError> {
    let roster = people.db.run("read the roster for names", roster::store::load)?;
    let Some(roster) = roster else { return Ok(Names::new([], [])) };
    let local = |address: &'_ EmailAddress| address.as_str().split('@').next().unwrap_or("").to_owned();
    let named: Vec<(Option<&str>, String)> = (roster.people.iter())
        .map(|person| (person.name.as_deref(), local(&person.email)))
        .chain(roster.on_paper.iter().map(|person| (person.name.as_deref(), String::new())))
        .chain(roster.leaders.values().map(|leader| (None, local(leader))))
        .collect();
    let places = roster.tree.units().iter().flat_map(|unit| [unit.id.as_str(), unit.name.as_str()]);
    Ok(Names::new(named.iter().map(|(name, local)| (*name, local.as_str())), places))
}

/// The comments of a round, if they are here.
///
/// # Errors
/// When the database fails.
pub fn comments(people: &People, round: &RoundName) -> Result<Option<Kept>, DbError> {
    store::comments(&mut *people.db.connection()?, round)
}

/// The comments of all published rounds, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn published_comments(people: &People) -> Result<Vec<String>, DbError> {
    store::published_comments(&mut *people.db.connection()?)
}

/// Whether the mail with the comments at a unit went, or goes, to somebody: who led it when the round opened.
///
/// # Errors
/// When the database fails.
pub fn was_sent_comments(
    people: &People,
    round: &RoundName,
    unit: &UnitId,
    leader: &EmailAddress,
) -> Result<bool, DbError> {
    let about = (Kind::Comments, unit.as_str());
    mail::is_of(&mut *people.db.connection()?, round.as_str(), about, leader)
}

/// Keeps the comments of a closed round, unless they are here already. What is here afterwards is given.
///
/// # Errors
/// When the round is not closed, or the database fails.
pub fn keep_comments(
    people: &People,
    round: &RoundName,
    document: &str,
    places: &[usize],
) -> Result<Kept, StewardError> {
    people.db.run("keep comments", |conn| {
        hold_closed(conn, round)?;
        store::keep_comments(conn, round, document, places)?;
        store::comments(conn, round)?.ok_or_else(|| StewardError::None(round.clone()))
    })
}

/// Notes that a steward has read the comments.
///
/// # Errors
/// When the database fails.
pub fn note_read(people: &People, round: &RoundName, document: &str, by: &By) -> Result<(), DbError> {
    people.db.run("note that comments were read", |conn| {
        if store::note_read(conn, round, document)? {
            acts::note(conn, by, Some(round), &Act::CommentsRead)?;
        }
        Ok(())
    })
}

/// Forgets the comments that are here, so that they can be fetched afresh; the log stays, and says so.
///
/// # Errors
/// When the round is not closed, or published already.
pub fn forget_comments(people: &People, round: &RoundName, by: &By) -> Result<(), StewardError> {
    people.db.run("forget comments", |conn| {
        hold_closed(conn, round)?;
        store::forget_comments(conn, round)?;
        let entry =
            LogEntry { steward: String::new(), number: 0, took: 0, reason: "fetched afresh".to_owned() };
        store::log_redaction(conn, round, &entry)?;
        Ok::<(), StewardError>(acts::note(conn, by, Some(round), &Act::CommentsAgain)?)
    })?;
    Ok(people.db.compact()?)
}

/// Changes one comment by a steward's order, and writes it down. Mails that have not left are written from what is here then. Gives
/// in how many places words were blacked out, and whether the round was published before.
///
/// # Errors
/// When the steward leads a unit, no reason is given, there are no comments, or the change fails; nothing is changed then.
pub fn redact(
    people: &People,
    round: &RoundName,
    order: &Order<'_>,
    by: &By,
    change: impl FnOnce(&str) -> Result<Change, Box<dyn std::error::Error + Send + Sync>>,
) -> Result<(usize, State), StewardError> {
    let reason = order.reason.split_whitespace().collect::<Vec<_>>().join(" ");
    if reason.is_empty() {
        return Err(StewardError::Reason);
    }
    let done = people.db.run("black a comment out", |conn| {
        let state = rounds::state(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
        // Holds publishing up until this is done, and publishing twice at once.
        if !matches!(state, State::Closed | State::Published) || !rounds::advance(conn, round, state, state)?
        {
            return Err(RoundError::State {
                round: round.clone(),
                found: state,
                expected: "closed or published",
            }
            .into());
        }
        if leaders(conn, round)?.contains(order.steward.as_str()) {
            return Err(StewardError::Leads(order.steward.clone()));
        }
        let kept = store::comments(conn, round)?.ok_or_else(|| StewardError::None(round.clone()))?;
        let Change { document, took } = change(&kept.document)?;
        store::replace_comments(conn, round, &document)?;
        let entry = LogEntry {
            steward: order.steward.to_string(),
            number: i32::try_from(order.number).unwrap_or(i32::MAX),
            took: i32::try_from(took).unwrap_or(i32::MAX),
            reason,
        };
        store::log_redaction(conn, round, &entry)?;
        acts::note(conn, by, Some(round), &Act::Redacted { number: order.number })?;
        Ok((took, state))
    })?;
    // What was blacked out is not to be read from the file either.
    people.db.compact()?;
    Ok(done)
}

/// Brings one comment back by a steward's order, and writes it down. `places`: where the comments stood on the other side when this one
/// was fetched from there.
///
/// # Errors
/// When the round is not closed or published already, the steward leads a unit, the comments were fetched afresh meanwhile, or the change
/// fails; nothing is changed then.
pub fn bring_back(
    people: &People,
    round: &RoundName,
    (steward, number): (&EmailAddress, usize),
    places: &[usize],
    by: &By,
    change: impl FnOnce(&str) -> Result<String, Box<dyn std::error::Error + Send + Sync>>,
) -> Result<(), StewardError> {
    people.db.run("bring a comment back", |conn| {
        hold_closed(conn, round)?;
        if leaders(conn, round)?.contains(steward.as_str()) {
            return Err(StewardError::Leads(steward.clone()));
        }
        let kept = store::comments(conn, round)?.filter(|kept| kept.places == places);
        let kept = kept.ok_or_else(|| StewardError::None(round.clone()))?;
        store::replace_comments(conn, round, &change(&kept.document)?)?;
        let entry = LogEntry {
            steward: steward.to_string(),
            number: i32::try_from(number).unwrap_or(i32::MAX),
            took: LogEntry::BROUGHT_BACK,
            reason: "brought back".to_owned(),
        };
        store::log_redaction(conn, round, &entry)?;
        Ok(acts::note(conn, by, Some(round), &Act::BroughtBack { number })?)
    })
}

/// What stewards did to the comments of a round, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn redactions(people: &People, round: &RoundName) -> Result<Vec<LogEntry>, DbError> {
    store::redactions(&mut *people.db.connection()?, round)
}

/// Everybody who leads, now or when the round opened.
fn leaders(conn: &mut AnyConnection, round: &RoundName) -> Result<HashSet<String>, DbError> {
    let now = roster::store::load(conn)?.map(|roster| roster.leaders).unwrap_or_default();
    let then = rounds::leaders(conn, round)?.into_iter().map(|(_, email)| email);
    Ok(now.into_values().map(|email| email.to_string()).chain(then).collect())
}

/// Holds a round as it is: closed, and not published.
fn hold_closed(conn: &mut AnyConnection, round: &RoundName) -> Result<(), StewardError> {
    if rounds::advance(conn, round, State::Closed, State::Closed)? {
        return Ok(());
    }
    match rounds::state(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))? {
        State::Published => Err(StewardError::Published(round.clone())),
        found => Err(RoundError::State { round: round.clone(), found, expected: "closed" }.into()),
    }
}

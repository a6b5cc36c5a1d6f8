//! What stands in the journal of this side, in words: each act of HR, stewards, the works council and the operator.
//!
//! It must never say whether somebody collected or answered; a person stands in an entry as a salted hash only.

use std::fmt;

use chrono::{DateTime, Utc};
use rand::{CryptoRng, RngExt};

use super::{People, roster::Hand, store};
use candor_db::{AnyConnection, DbError};
use candor_journal::{self as journal, By, Entry};
use candor_mail::{EmailAddress, Kind};
use candor_protocol::survey::{RoundName, UnitId, sha256};

/// What somebody did.
#[derive(Clone, Copy, Debug)]
pub enum Act<'a> {
    /// A roster took the place of the one before.
    Imported {
        /// Its people and units.
        now: (usize, usize),
        /// Those of the one before.
        before: (usize, usize),
    },
    /// The roster was changed by hand.
    ByHand {
        /// How.
        hand: &'a Hand,
        /// Its people and units now.
        now: (usize, usize),
    },
    /// An address that was taken away and one that was brought were said to be one person's.
    SamePerson,
    /// A round was opened.
    Opened {
        /// How many people were invited.
        people: usize,
        /// In how many groups.
        circles: usize,
        /// The smallest group about which a number is shown.
        k: u32,
    },
    /// The promise of a round was made, which waits for its guardians.
    Promised {
        /// How many people will be invited.
        people: usize,
        /// In how many groups.
        circles: usize,
        /// The smallest group about which a number is shown.
        k: u32,
    },
    /// Guardians were named.
    GuardiansNamed {
        /// Their names; empty: there are none.
        names: &'a str,
    },
    /// A guardian's key was handed in.
    GuardianKey {
        /// Whose.
        name: &'a str,
    },
    /// A guardian has accepted the promise.
    GuardianAccepted {
        /// Who.
        name: &'a str,
    },
    /// Paper cards were fetched, to be printed.
    CardsFetched {
        /// How many.
        cards: usize,
    },
    /// Everybody was reminded.
    Reminded {
        /// How many mails were queued.
        mails: usize,
    },
    /// A round was closed.
    Closed,
    /// A round was given up.
    Cancelled,
    /// A round was published.
    Published {
        /// How many mails to leaders were queued.
        mails: usize,
        /// Whether comments that no steward had read were left out.
        unread: bool,
        /// Whether an audit file that nobody had fetched was forgotten.
        unfetched: bool,
    },
    /// The results went to everybody in the roster.
    ResultsSent {
        /// How many mails were queued.
        mails: usize,
    },
    /// Leaders were reminded of answering their people.
    LeadersReminded {
        /// How many mails were queued.
        mails: usize,
    },
    /// A steward has read the comments.
    CommentsRead,
    /// A steward has blacked words or a whole comment out.
    Redacted {
        /// The comment's number.
        number: usize,
    },
    /// A steward has brought a comment back as it was.
    BroughtBack {
        /// The comment's number.
        number: usize,
    },
    /// Comments were fetched afresh.
    CommentsAgain,
    /// A file left this side.
    Downloaded {
        /// Which one.
        file: &'a str,
    },
    /// The works council needs no audit file.
    AuditFileNotNeeded,
    /// A leader has written what was heard and what will be done.
    NoteWritten {
        /// The unit.
        unit: &'a UnitId,
    },
    /// Mails of a kind were held back.
    MailStopped(Kind),
    /// Mails of a kind were let go.
    MailLetGo(Kind),
    /// Mails that had failed are tried again.
    MailRetried,
    /// Somebody said that the clock is right, which had jumped.
    ClockAccepted,
    /// The database was put back from a backup.
    Restored {
        /// When the backup was made; `None`: it was copied by hand.
        made: Option<DateTime<Utc>>,
    },
    /// The schedule was set.
    ScheduleSet,
    /// The schedule was removed.
    ScheduleRemoved,
    /// Somebody got an account.
    Invited {
        /// Who.
        address: &'a EmailAddress,
        /// As what.
        role: &'a str,
    },
    /// Somebody is to get a role whose holders decide.
    Proposed {
        /// Who.
        address: &'a EmailAddress,
        /// As what.
        role: &'a str,
    },
    /// A holder of the role said no.
    Declined {
        /// Who.
        address: &'a EmailAddress,
    },
    /// An account was removed.
    Removed {
        /// Whose.
        address: &'a EmailAddress,
    },
}

impl fmt::Display for Act<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Imported { now: (people, units), before: (were, had) } => {
                write!(f, "imported a roster: {people} people in {units} units, before {were} in {had}")
            }
            Self::ByHand { hand, now: (people, units) } => {
                match hand {
                    Hand::Added(_) => f.write_str("added a person to the roster by hand")?,
                    Hand::Changed { .. } => f.write_str("changed a person of the roster by hand")?,
                    Hand::Removed(_) => f.write_str("removed a person from the roster by hand")?,
                    Hand::Led(unit) => write!(f, "changed by hand who gets the report of {unit}")?,
                }
                write!(f, ": {people} people in {units} units")
            }
            Self::SamePerson => f.write_str("said that two addresses are one person's"),
            Self::Opened { people, circles, k } => {
                write!(f, "opened the round: {people} people in {circles} groups, k is {k}")
            }
            Self::Promised { people, circles, k } => write!(
                f,
                "made the promise of the round, which waits for its guardians: {people} people in {circles} groups, k is {k}"
            ),
            Self::GuardiansNamed { names: "" } => f.write_str("named no guardians"),
            Self::GuardiansNamed { names } => write!(f, "named as guardians: {names}"),
            Self::GuardianKey { name } => write!(f, "handed in the key of the guardian {name}"),
            Self::GuardianAccepted { name } => write!(f, "handed in the acceptance of the guardian {name}"),
            Self::CardsFetched { cards } => write!(f, "fetched {cards} paper cards to print them"),
            Self::Reminded { mails } => write!(f, "reminded everybody: {mails} mails"),
            Self::Closed => f.write_str("closed the round: links and their keys were destroyed"),
            Self::Cancelled => f.write_str("gave the round up"),
            Self::Published { mails, unread, unfetched } => {
                write!(f, "published the round: {mails} mails to leaders")?;
                f.write_str(if *unread { "; comments that no steward had read were left out" } else { "" })?;
                f.write_str(if *unfetched { "; nobody had fetched the audit file" } else { "" })
            }
            Self::ResultsSent { mails } => write!(f, "sent the results to everybody: {mails} mails"),
            Self::LeadersReminded { mails } => {
                write!(f, "reminded leaders of answering their people: {mails} mails")
            }
            Self::CommentsRead => f.write_str("read the comments"),
            Self::Redacted { number } => write!(f, "blacked out in comment {number}"),
            Self::BroughtBack { number } => write!(f, "brought comment {number} back as it was"),
            Self::CommentsAgain => f.write_str("fetched the comments afresh"),
            Self::Downloaded { file } => write!(f, "fetched {file}"),
            Self::AuditFileNotNeeded => f.write_str("said that the audit file is not needed"),
            Self::NoteWritten { unit } => write!(f, "wrote what was heard and will be done at {unit}"),
            Self::MailStopped(kind) => write!(f, "held back {}", kind.about().many),
            Self::MailLetGo(kind) => write!(f, "let go {}", kind.about().many),
            Self::MailRetried => f.write_str("had failed mails tried again"),
            Self::ClockAccepted => f.write_str("said that the clock is right, which had jumped"),
            Self::Restored { made: Some(made) } => {
                write!(f, "put the database back from the backup of {}", made.format("%Y-%m-%d %H:%M UTC"))
            }
            Self::Restored { made: None } => {
                f.write_str("accepted a database, or a key folder, that was put back or lost")
            }
            Self::ScheduleSet => f.write_str("set the schedule"),
            Self::ScheduleRemoved => f.write_str("removed the schedule"),
            Self::Invited { address, role } => write!(f, "gave {address} access as {role}"),
            Self::Proposed { address, role } => write!(f, "proposed {address} as {role}"),
            Self::Declined { address } => write!(f, "declined {address}"),
            Self::Removed { address } => write!(f, "removed the account of {address}"),
        }
    }
}

/// Writes an act down, as the last thing in its transaction; `round`: what it was about.
pub(super) fn note(
    conn: &mut AnyConnection,
    by: &By,
    round: Option<&RoundName>,
    act: &Act<'_>,
) -> Result<(), DbError> {
    journal::add(conn, by, round.map_or("", RoundName::as_str), &act.to_string()).map(drop)
}

/// Writes down that a person was sent a link again. The entry bears a salted hash; salt and address lie beside it and go with the
/// invitations.
pub(super) fn note_again(
    conn: &mut AnyConnection,
    by: &By,
    round: &RoundName,
    person: &EmailAddress,
    rng: &mut impl CryptoRng,
) -> Result<(), DbError> {
    let salt = hex::encode(rng.random::<[u8; 16]>());
    let hash = hex::encode(sha256(format!("{salt} {person}").as_bytes()));
    let number = journal::add(conn, by, round.as_str(), &format!("{AGAIN}{hash}"))?;
    store::add_journal_person(conn, number, round, &salt, person)
}

const AGAIN: &str = "sent a link again to ";

/// Writes down an act that changes nothing else here.
///
/// # Errors
/// When the database refuses.
pub fn journal_act(
    people: &People,
    by: &By,
    round: Option<&RoundName>,
    act: &Act<'_>,
) -> Result<(), DbError> {
    people.db.run("write in the journal", |conn| note(conn, by, round, act))
}

/// The journal of this side, the oldest entry first.
///
/// # Errors
/// When the database refuses.
pub fn journal(people: &People) -> Result<Vec<Entry>, DbError> {
    journal::read(&people.db)
}

/// Whether an entry says that somebody was sent a link again.
pub fn is_link_again(entry: &Entry) -> bool {
    entry.what.starts_with(AGAIN)
}

//! Takes the release over from the answers side and queues the leaders' letters, in one transaction.

use rand::CryptoRng;

use super::{
    People, RoundError, State,
    comments::{self, LETTER},
    mailing::{self, LetterError, MailContext, Writer},
    officers, store,
};
use candor_db::DbError;
use candor_mail::EmailAddress;
use candor_protocol::survey::{RoundName, UnitId};

/// What the outbox calls a report.
const REPORT: &str = "report";

/// Why a round cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The round is not closed, or unknown.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// A letter could not be written.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// Comments were blacked out or fetched afresh meanwhile.
    #[error(
        "the comments of the round {0} were changed in this very moment: nothing was published; try again"
    )]
    Comments(RoundName),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// What goes out when a round is published.
pub struct Letters<'a> {
    /// Writes the report about a unit, for every leader.
    pub report: Writer<'a, UnitId>,
    /// The comments that the letters were written from; `None`: none are published, and what is here is forgotten.
    pub document: Option<&'a str>,
    /// The units that have comments.
    pub commented: &'a [UnitId],
    /// Writes the letter with the comments at one of them.
    pub comments: Writer<'a, UnitId>,
}

/// Publishes a closed round: keeps its release and queues one letter per leader, and a letter of its own with the comments
/// where the leader's unit has some.
/// A round that is published already is left as it is. Returns how many letters were queued.
///
/// # Errors
/// When the round is not closed, a letter cannot be written, or the database fails; nothing is half
/// published then.
pub fn publish(
    people: &People,
    round: &RoundName,
    release: &str,
    context: MailContext<'_>,
    letters: &Letters<'_>,
    rng: &mut impl CryptoRng,
) -> Result<usize, PublishError> {
    let leaders = {
        let mut conn = people.db.connection()?;
        store::leaders(&mut conn, round)?
    };
    let (mut mails, mut commented) = (Vec::with_capacity(leaders.len()), Vec::new());
    let mut first: [Option<UnitId>; 2] = [None, None];
    for (unit, email) in &leaders {
        let (Ok(id), Ok(to)) = (unit.parse::<UnitId>(), email.parse::<EmailAddress>()) else {
            tracing::error!(round = %round, unit, "a stored leader cannot be read; no letter is sent for this unit");
            continue;
        };
        mails.push(context.write(REPORT, unit, &to, &id, letters.report, rng)?);
        if letters.commented.contains(&id) {
            commented.push(context.write(LETTER, unit, &to, &id, letters.comments, rng)?);
            first[1].get_or_insert(id.clone());
        }
        first[0].get_or_insert(id);
    }
    if let Some(sample) = &first[0] {
        context.send_ahead(REPORT, &mut mails, sample, letters.report, rng)?;
    }
    if let Some(sample) = &first[1] {
        context.send_ahead(LETTER, &mut commented, sample, letters.comments, rng)?;
    }
    people.db.run("publish a round", |conn| {
        match store::state(conn, round)? {
            None => return Err(RoundError::Unknown(round.clone()).into()),
            Some(State::Closed) => {}
            Some(State::Published) => return Ok(0),
            Some(found) => {
                return Err(RoundError::State { round: round.clone(), found, expected: "closed" }.into());
            }
        }
        // First of all: from here on nobody blacks anything out or fetches anything afresh.
        if !store::advance(conn, round, State::Closed, State::Published)? {
            return Ok(0); // somebody else was quicker by less than a transaction
        }
        let kept = comments::store::comments(conn, round)?.map(|kept| kept.document);
        match letters.document {
            None => comments::store::forget_comments(conn, round)?,
            Some(document) if kept.as_deref() == Some(document) => {}
            Some(_) => return Err(PublishError::Comments(round.clone())),
        }
        store::keep_release(conn, round, release)?;
        store::forget_leaders(conn, round)?;
        officers::forget(conn, round)?;
        Ok(mailing::queue(conn, round, &mails)? + mailing::queue(conn, round, &commented)?)
    })
}

/// The stored releases of all published rounds, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn published(people: &People) -> Result<Vec<String>, DbError> {
    let mut conn = people.db.connection()?;
    Ok(store::all_rounds(&mut conn)?.into_iter().filter_map(|round| round.release).collect())
}

//! Takes the release over from the answers side and queues the leaders' mails, in one transaction.

use rand::CryptoRng;

use super::{
    Act, MailContext, People, RoundError, State, acts, comments, guardians, results, store, unanswered,
    used_store,
};
use candor_db::DbError;
use candor_disclosure::release::PassedOver;
use candor_mail::{EmailAddress, Kind};
use candor_protocol::survey::{Promise, RoundName, UnitId};

/// Why a round cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The round is not closed, or unknown.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// Comments were blacked out or fetched afresh meanwhile.
    #[error(
        "the comments of the round {0} were changed in this very moment: nothing was published; try again"
    )]
    Comments(RoundName),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The comments that are published with a round.
#[derive(Clone, Copy)]
pub struct Commented<'a> {
    /// The document, as it was read from here.
    pub document: &'a str,
    /// The units that have some.
    pub units: &'a [UnitId],
}

/// Publishes a closed round: keeps its release and queues one report per leader, and a mail of its own with the comments
/// where the leader's unit has some; without comments, those that are here are forgotten.
/// A round that is published already is left as it is. Returns how many mails were queued.
///
/// # Errors
/// When the round is not closed, its comments were changed meanwhile, or the database fails; nothing is half published then.
pub fn publish(
    people: &People,
    round: &RoundName,
    release: &str,
    commented: Option<Commented<'_>>,
    passed_over: PassedOver,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<usize, PublishError> {
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
        match commented {
            None => comments::store::forget_comments(conn, round)?,
            // What was blacked out is gone for good from here on.
            Some(commented) if kept.as_deref() == Some(commented.document) => {
                comments::store::forget_places(conn, round)?;
            }
            Some(_) => return Err(PublishError::Comments(round.clone())),
        }
        store::keep_release(conn, round, release)?;
        let reports = leaders(store::leaders(conn, round)?, round);
        let mut queued = context.queue(conn, round.as_str(), Kind::Report, &reports, rng)?;
        if let Some(Commented { units, .. }) = commented {
            let has_some = |unit: &str| units.iter().any(|one| one.as_str() == unit);
            let theirs: Vec<_> = reports.iter().filter(|(unit, _)| has_some(unit)).cloned().collect();
            queued += context.queue(conn, round.as_str(), Kind::Comments, &theirs, rng)?;
        }
        let stored = store::find_round(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
        let promise = Promise::parse(&stored.promise).map_err(RoundError::from)?;
        results::begin(conn, &promise, release, &reports, context.by.at, rng)?;
        unanswered::begin(conn, round, &promise, context.by.at)?;
        store::forget_leaders(conn, round)?;
        used_store::forget(conn, round)?;
        guardians::forget_addresses(conn, round)?;
        let PassedOver { unread, unfetched } = passed_over;
        acts::note(conn, context.by, Some(round), &Act::Published { mails: queued, unread, unfetched })?;
        Ok(queued)
    })
}

/// Unit and address of those who can be written to.
fn leaders(stored: Vec<(String, String)>, round: &RoundName) -> Vec<(String, EmailAddress)> {
    let read = |(unit, email): (String, String)| match (unit.parse::<UnitId>(), email.parse()) {
        (Ok(_), Ok(to)) => Some((unit, to)),
        _ => {
            tracing::error!(round = %round, unit, "a stored leader cannot be read; no mail is sent for this unit");
            None
        }
    };
    stored.into_iter().filter_map(read).collect()
}

/// The names of all published rounds, the oldest first: cheap to ask, where what was read of them is kept.
///
/// # Errors
/// When the database fails.
pub fn published_rounds(people: &People) -> Result<Vec<String>, DbError> {
    store::released(&mut *people.db.connection()?)
}

/// The stored releases of all published rounds, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn published(people: &People) -> Result<Vec<String>, DbError> {
    let mut conn = people.db.connection()?;
    Ok(store::all_rounds(&mut conn)?.into_iter().filter_map(|round| round.release).collect())
}

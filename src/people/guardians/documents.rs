//! What guardians hand in, whoever carries it here: a key before the promise is made, an acceptance after. With the last acceptance the
//! round opens, and its invitations go out.
//!
//! It must never take a document whose every word was not checked, nor open a round that is not waiting.

use rand::CryptoRng;
use serde::Deserialize;

use super::{
    GuardianError, Row, Standing, plain,
    store::{self, keep_acceptance, keep_key},
};
use crate::{Act, MailContext, People, RoundError, State, acts, backup_store, store as rounds};
use candor_db::AnyConnection;
use candor_mail::{EmailAddress, Kind};
use candor_protocol::{
    guardian::{Acceptance, KeyDocument},
    survey::{Promise, RoundName},
};

/// What became of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Whose it is.
    pub name: String,
    /// Where the round stands now.
    pub standing: Standing,
    /// Whether it opened with this: the invitations are on their way.
    pub opened: bool,
}

/// What both documents say first.
#[derive(Deserialize)]
struct Form {
    kind: String,
}

/// What the file says that a guardian keeps.
const SECRET: &str = "candor guardian seed";

/// The key in a document that was taken.
pub(super) fn key(text: &str) -> Option<KeyDocument> {
    serde_json::from_str(text).ok()
}

/// Takes a guardian's key, or an acceptance. Fine to repeat; a key takes the place of the one before until the promise is made.
///
/// # Errors
/// When it is neither, is not of somebody who is named, does not fit the round or its promise, or comes too early or too late; nothing
/// has changed then.
pub fn add(
    people: &People,
    text: &str,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Added, GuardianError> {
    let text = text.trim_start_matches('\u{feff}').trim();
    let Form { kind } = serde_json::from_str(text).map_err(|_| GuardianError::Strange)?;
    match kind.as_str() {
        KeyDocument::KIND => add_key(people, &read(text)?, text, context, rng),
        Acceptance::KIND => accept(people, &read(text)?, text, context, rng),
        SECRET => Err(GuardianError::Secret),
        _ => Err(GuardianError::Strange),
    }
}

fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, GuardianError> {
    serde_json::from_str(text).map_err(|_| GuardianError::Strange)
}

fn add_key(
    people: &People,
    document: &KeyDocument,
    text: &str,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Added, GuardianError> {
    let (round, name) = (&document.round, document.name.clone());
    people.db.run("take a guardian's key", |conn| {
        store::hold(conn, round.as_str())?;
        if rounds::find_round(conn, round)?.is_some() {
            return Err(GuardianError::Promised(round.clone()));
        }
        let rows = store::of(conn, round.as_str())?;
        let expected = || {
            let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
            if names.is_empty() { "nobody, since none is named yet".to_owned() } else { names.join(", ") }
        };
        let nobody =
            || GuardianError::Nobody { round: round.clone(), name: name.clone(), expected: expected() };
        let row = rows.iter().find(|row| plain(&row.name) == plain(&name)).ok_or_else(nobody)?;
        let refused = |why| GuardianError::Document { name: name.clone(), why };
        document.check(round, rng).map_err(refused)?;
        let line = |text: &str| {
            !text.trim().is_empty() && text.chars().count() <= 100 && !text.contains(char::is_control)
        };
        if !line(&document.name) || !line(&document.role) {
            return Err(refused(
                "it has no name or no office, or one that is longer than 100 characters".to_owned(),
            ));
        }
        let taken = |other: &Row| {
            let theirs = other.key_document.as_deref().and_then(key);
            other.place != row.place
                && theirs.is_some_and(|theirs| {
                    [&theirs.peel_pk, &theirs.sign_pk]
                        .iter()
                        .any(|key| [&document.peel_pk, &document.sign_pk].contains(key))
                })
        };
        if rows.iter().any(taken) {
            return Err(refused("the other guardian has handed in the same key".to_owned()));
        }
        keep_key(conn, round.as_str(), row.place, text)?;
        acts::note(conn, context.by, Some(round), &Act::GuardianKey { name: &name })?;
        let standing = Standing::of(round.clone(), false, store::of(conn, round.as_str())?);
        withdraw(conn, &standing)?;
        Ok(Added { name, standing, opened: false })
    })
}

fn accept(
    people: &People,
    document: &Acceptance,
    text: &str,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Added, GuardianError> {
    let round = &document.round;
    people.db.run("take an acceptance", |conn| {
        // Of two who come last at once one sees the other.
        store::hold(conn, round.as_str())?;
        let stored = rounds::find_round(conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
        let promise = Promise::parse(&stored.promise).map_err(RoundError::from)?;
        let place = i32::from(document.place);
        let rows = store::of(conn, round.as_str())?;
        let row = rows.iter().find(|row| row.place == place);
        let name = row.map_or_else(|| format!("place {place}"), |row| row.name.clone());
        document.check(&promise).map_err(|why| GuardianError::Document { name: name.clone(), why })?;
        let waits = stored.state() == State::Waiting;
        if !waits && stored.state() != State::Open {
            return Err(too_late(round, stored.state()));
        }
        if waits && (stored.restored || promise.manifest().is_over(context.by.at)) {
            let why = if stored.restored {
                "the round was put back from a backup, and may have been open since: it can only be given up"
            } else {
                "the last day of the round is over: it can only be given up"
            };
            return Err(GuardianError::Document { name, why: why.to_owned() });
        }
        if waits {
            keep_acceptance(conn, round.as_str(), place, text)?;
            acts::note(conn, context.by, Some(round), &Act::GuardianAccepted { name: &name })?;
        }
        let standing = Standing::of(round.clone(), true, store::of(conn, round.as_str())?);
        withdraw(conn, &standing)?;
        let all = promise.manifest().guardians().map_or(0, |guardians| guardians.who.len());
        let accepted = standing.guardians.iter().filter(|one| one.has_accepted).count();
        let opened = waits && accepted == all && invite(conn, &promise, context, rng)?;
        Ok(Added { name, standing, opened })
    })
}

/// Withdraws letters that have not left and that nobody is awaited for any more: one that cannot be written would look like a failure.
fn withdraw(conn: &mut AnyConnection, standing: &Standing) -> Result<(), GuardianError> {
    if standing.missing().next().is_none() {
        candor_mail::cancel_kind(conn, standing.round.as_str(), Kind::Guardian)?;
    }
    Ok(())
}

fn too_late(round: &RoundName, found: State) -> GuardianError {
    RoundError::State { round: round.clone(), found, expected: "waiting for its guardians" }.into()
}

/// Opens a round that waited, and queues the invitations. Gives whether it did.
fn invite(
    conn: &mut AnyConnection,
    promise: &Promise,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<bool, GuardianError> {
    let round = promise.round();
    if backup_store::is_restored(conn, round)? || !rounds::advance(conn, round, State::Waiting, State::Open)?
    {
        return Ok(false);
    }
    let invited = rounds::invited(conn, round)?;
    // Every address was one when it was stored.
    let mails: Vec<(String, EmailAddress)> =
        invited.iter().filter_map(|place| Some((String::new(), place.person.parse().ok()?))).collect();
    context.queue(conn, round.as_str(), Kind::Invitation, &mails, rng)?;
    let act = Act::Opened {
        people: invited.len(),
        circles: promise.circles().len(),
        k: promise.manifest().k.people(),
    };
    acts::note(conn, context.by, Some(round), &act)?;
    Ok(true)
}

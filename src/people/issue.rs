//! Signs blindly, once per invitation: for the answers, and for a comment where the circle has one for comments. What is signed
//! cannot be read here: it is blinded.
//!
//! It must never log, time-stamp or tell anybody that a particular person came.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};

use super::{
    People, RoundKeys, State,
    promises::promise,
    status_store,
    store::{self, Claim},
    writer::{Item, WriteError, Writer},
};
use candor_db::{DbError, keys::KeyFolderError};
use candor_protocol::{
    survey::{Asks, Promise, PromiseError, RoundName},
    token::{BlindSignature, Both, IssuingError, IssuingKey, TokenRequest, message::request_hash},
};

/// Why a request for a token is refused.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// There is no such round.
    #[error("there is no such round")]
    UnknownRound,
    /// The round is over.
    #[error("the round is over")]
    Closed,
    /// The round was given up.
    #[error("the round was cancelled")]
    Cancelled,
    /// The round was open in a backup that was put back: who has collected since is not known.
    #[error("the round was put back from a backup: no more tokens are given")]
    Restored,
    /// No invitation has this code, or it is for another circle.
    #[error("no invitation has this code")]
    UnknownLink,
    /// The invitation has been used for another request.
    #[error("this invitation has been used")]
    AlreadyUsed,
    /// A blinded value is not below its key's modulus, or one is missing.
    #[error("the blinded values do not fit the circle")]
    BadRequest(#[source] IssuingError),
    /// Too many requests wait.
    #[error("too many requests for tokens arrive at once")]
    Busy,
    /// The database cannot be used now.
    #[error("that an invitation was used cannot be stored now")]
    Unavailable,
    /// The database failed; the log says how.
    #[error("that an invitation was used could not be stored")]
    Write,
    /// The circle's key cannot be had.
    #[error("the issuing key of a circle cannot be opened")]
    Key(#[source] IssuingError),
    /// The circle's key is another one than the promise says.
    #[error(
        "the issuing key of a circle of the round {0} does not fit its promise: somebody has changed the database"
    )]
    Unfit(RoundName),
    /// The round's key file cannot be read.
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    /// The stored promise cannot be read.
    #[error(transparent)]
    Promise(#[from] PromiseError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// So many issuing keys are kept open.
const OPEN_KEYS: usize = 256;

/// An issuing key in use, until its round ends.
#[derive(Clone)]
pub(super) struct OpenKey {
    key: Arc<IssuingKey>,
    closes_at: DateTime<Utc>,
    asks: Asks,
    /// Which other keys sign for the same people.
    others: Others,
}

/// What is signed beside a value by the circle's own key.
#[derive(Clone, Copy)]
enum Others {
    /// Nothing, or by the circle for their comments.
    Comments(Option<usize>),
    /// In a round with guardians: by the two keys of the whole round, which stand behind those of all circles.
    Inner { statements: usize, comment: usize },
}

/// Signatures that nobody has seen, and what they cost: an invitation.
pub struct Signed {
    signatures: Both<BlindSignature>,
    item: Item,
}

/// Signs the blinded values of one invitation, all of them or none; they are given out by [`collect`]. Computes, so it belongs on a
/// thread that may wait.
///
/// # Errors
/// When the round is not open, the code is unknown, or the database or a key fails.
pub fn sign(
    people: &People,
    round: &RoundName,
    request: &TokenRequest,
    now: DateTime<Utc>,
) -> Result<Signed, IssueError> {
    let (code_hash, request_hash) = (request.code.hash(), request_hash(&request.blinded));
    let circle = i32::try_from(request.circle).map_err(|_| IssueError::UnknownLink)?;
    let OpenKey { key, asks, others, .. } = issuing_key(people, round, request.circle, now)?;
    // Whoever has no invitation costs one look-up, and neither a signature nor a write.
    let known = asks == Asks::Answers
        && store::is_invited(&mut *people.db.connection()?, round, circle, code_hash.as_bytes())?;
    if !known {
        return Err(IssueError::UnknownLink);
    }
    // Signatures are made before the invitation is used up: a value that cannot be signed costs nobody a token.
    let other = |at: usize| issuing_key(people, round, at, now);
    let signed = match others {
        Others::Comments(at) => {
            let comments = at.map(other).transpose()?;
            key.blind_sign_both(comments.as_ref().map(|open| &*open.key), &request.blinded)
        }
        Others::Inner { statements, comment } => {
            key.blind_sign_entry(&other(statements)?.key, &other(comment)?.key, &request.blinded)
        }
    };
    let signatures = signed.map_err(IssueError::BadRequest)?;
    let (code_hash, request_hash) = (code_hash.as_bytes().to_vec(), request_hash.as_bytes().to_vec());
    Ok(Signed { signatures, item: Item { round: round.clone(), circle, code_hash, request_hash } })
}

/// Uses the invitation up and gives the signatures out, in this order. The same values again get the same signatures, so a lost
/// reply can be repeated; others are refused.
///
/// # Errors
/// When the round is over by now, the code is used or void, or it cannot be stored.
pub async fn collect(people: &People, signed: Signed) -> Result<Both<BlindSignature>, IssueError> {
    let Signed { signatures, item } = signed;
    let round = item.round.clone();
    match people.writer.get_or_init(|| Writer::start(people.db.clone())).write(item).await {
        Ok(Claim::Ours) => Ok(signatures),
        Ok(Claim::Used) => Err(IssueError::AlreadyUsed),
        Ok(Claim::Unknown) => Err(IssueError::UnknownLink),
        Err(WriteError::NotOpen(state)) => {
            people.forget_keys(&round);
            Err(match state {
                Some(State::Cancelled) => IssueError::Cancelled,
                Some(State::Waiting) => IssueError::UnknownRound,
                Some(_) => IssueError::Closed,
                None => IssueError::UnknownRound,
            })
        }
        Err(WriteError::Busy) => Err(IssueError::Busy),
        Err(WriteError::Unavailable) => Err(IssueError::Unavailable),
        Err(WriteError::Failed) => Err(IssueError::Write),
    }
}

/// The circle's key, from memory or opened from the database.
fn issuing_key(
    people: &People,
    round: &RoundName,
    circle: usize,
    now: DateTime<Utc>,
) -> Result<OpenKey, IssueError> {
    let name = (round.clone(), circle);
    if let Some(open) = people.open_keys.lock().unwrap_or_else(PoisonError::into_inner).get(&name) {
        return if now >= open.closes_at { Err(IssueError::Closed) } else { Ok(open.clone()) };
    }
    let mut conn = people.db.connection()?;
    let position = i32::try_from(circle).map_err(|_| IssueError::UnknownLink)?;
    // A circle that nobody made costs two short look-ups: a promise is long.
    let Some(sealed) = store::sealed_key(&mut conn, round, position)? else {
        return Err(match store::state(&mut conn, round)? {
            Some(State::Open) => IssueError::UnknownLink,
            Some(State::Cancelled) => IssueError::Cancelled,
            Some(State::Closed | State::Published | State::Unknown) => IssueError::Closed,
            Some(State::Waiting) | None => IssueError::UnknownRound,
        });
    };
    let (state, restored) = status_store::standing(&mut conn, round)?.ok_or(IssueError::UnknownRound)?;
    drop(conn);
    match state {
        State::Open => {}
        State::Cancelled => return Err(IssueError::Cancelled),
        State::Waiting => return Err(IssueError::UnknownRound),
        State::Closed | State::Published | State::Unknown => return Err(IssueError::Closed),
    }
    if restored {
        return Err(IssueError::Restored);
    }
    // Read once for all circles: it is long.
    let promise = promise(people, round)?;
    if promise.manifest().is_over(now) {
        return Err(IssueError::Closed);
    }
    let keys = RoundKeys::load(&people.keys, &promise)?;
    let key =
        IssuingKey::open(&sealed, &keys.sealing, &key_context(round, circle)).map_err(IssueError::Key)?;
    let (asks, others, public_key) = role(&promise, circle).ok_or(IssueError::UnknownLink)?;
    // A token of another key would be good for nothing, and somebody's only one.
    if key.public().to_string() != public_key {
        return Err(IssueError::Unfit(round.clone()));
    }
    let open = OpenKey { key: Arc::new(key), closes_at: promise.manifest().closes_at, asks, others };
    let mut keys = people.open_keys.lock().unwrap_or_else(PoisonError::into_inner);
    // Any of them goes: it is opened again when somebody of its circle comes.
    if let Some(one) = keys.keys().next().filter(|_| keys.len() >= OPEN_KEYS).cloned() {
        keys.remove(&one);
    }
    keys.insert(name, open.clone());
    Ok(open)
}

/// What the key of a position is for, and its modulus in the promise. Behind the circles of a round with guardians stand the keys for
/// what is inside: nobody's invitation is for them.
fn role(promise: &Promise, at: usize) -> Option<(Asks, Others, String)> {
    let circles = promise.all_circles();
    let guardians = promise.manifest().guardians();
    let Some(circle) = circles.get(at) else {
        let key = guardians?.inner_keys().get(at - circles.len())?.to_string();
        return Some((Asks::Comment, Others::Comments(None), key));
    };
    let others = match guardians {
        Some(_) => Others::Inner { statements: circles.len(), comment: circles.len() + 1 },
        None => Others::Comments(circle.comment_circle),
    };
    Some((circle.asks, others, circle.public_key.clone()))
}

/// Tries the keys of an open round against its promise: the file, and every circle's.
///
/// # Errors
/// When the key file is missing or damaged, or a circle's key does not open or is not the one in the promise.
pub fn try_keys(people: &People, round: &RoundName) -> Result<(), IssueError> {
    let stored = store::find_round(&mut *people.db.connection()?, round)?.ok_or(IssueError::UnknownRound)?;
    if stored.state() != State::Open {
        return Ok(());
    }
    let promise = Promise::parse(&stored.promise)?;
    let keys = RoundKeys::load(&people.keys, &promise)?;
    for at in 0.. {
        let Some((.., public_key)) = role(&promise, at) else { break };
        let position = i32::try_from(at).map_err(|_| IssueError::UnknownLink)?;
        let sealed = store::sealed_key(&mut *people.db.connection()?, round, position)?;
        let sealed = sealed.ok_or_else(|| IssueError::Unfit(round.clone()))?;
        let key =
            IssuingKey::open(&sealed, &keys.sealing, &key_context(round, at)).map_err(IssueError::Key)?;
        if key.public().to_string() != public_key {
            return Err(IssueError::Unfit(round.clone()));
        }
    }
    Ok(())
}

/// What a sealed key is bound to: it opens only as the key of this circle of this round.
pub(super) fn key_context(round: &RoundName, circle: usize) -> Vec<u8> {
    format!("{round}/{circle}").into_bytes()
}

impl People {
    /// Drops a round's issuing keys from memory, and that it was open. Another process may have closed the round.
    pub fn forget_keys(&self, round: &RoundName) {
        self.seen_open.lock().unwrap_or_else(PoisonError::into_inner).remove(round);
        let mut keys = self.open_keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.retain(|(of, _), _| of != round);
    }
}

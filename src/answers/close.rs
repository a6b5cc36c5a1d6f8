//! Closes the answers side of a round: no more ballots; open and count; release, record and audit file in one
//! transaction that empties the ballots; destroy the keys; compact.
//!
//! The state says which step is next, and each can be repeated after a crash with the same result.

use rand::CryptoRng;

use candor_journal::{self as journal, By};

use super::{
    AcceptError, Answers, Counted, DbError, KeysError, LookupError, Passphrases, State,
    keys::RoundKeys,
    live::circles,
    store,
    tally::{self, Count},
};
use candor_protocol::{
    record::{Record, SignedRecord, VERSION},
    survey::{Promise, RoundName, UnitId, sha256},
};

/// What is made of what was counted.
pub struct Made {
    /// The release.
    pub release: String,
    /// The comments that may be shown, each with its unit.
    pub comments: Vec<(UnitId, String)>,
    /// Whether there are others, which may be shown nowhere.
    pub comments_left_out: bool,
}

/// Why a round cannot be closed on this side.
#[derive(Debug, thiserror::Error)]
pub enum CloseError {
    /// There is no such round, or its promise cannot be read.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// The round was given up.
    #[error("the round {0} was cancelled: there is nothing to count")]
    Cancelled(RoundName),
    /// Its keys cannot be used; without them nobody can open the ballots.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// A document cannot be written.
    #[error("a document of the closed round cannot be written")]
    Document(#[from] serde_json::Error),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Takes every step that is still missing, up to the last. `make` makes of what was counted what is kept: nothing else is.
///
/// # Errors
/// When there is no such round, it was cancelled, its keys are not there or wait for two officers, or the
/// database fails. The next call goes on where this one stopped; no ballot is lost.
pub fn close(
    answers: &Answers,
    round: &RoundName,
    officers: Option<&Passphrases>,
    make: impl FnOnce(&Promise, Counted) -> Made,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), CloseError> {
    let (promise, state) = super::promises::current(answers, round)?;
    if state == State::Cancelled {
        return Err(CloseError::Cancelled(round.clone()));
    }
    answers.db.run("stop taking ballots", |conn| {
        if store::advance(conn, round, State::Open, State::Closing)? {
            journal::add(conn, by, round.as_str(), "stopped taking answers")?;
        }
        Ok::<_, CloseError>(())
    })?;
    answers.forget_keys(round);
    if matches!(state, State::Open | State::Closing) {
        let keys = RoundKeys::load(&answers.keys, &promise);
        if super::state(answers, round)? == Some(State::Closing) {
            count(answers, &promise, keys?, officers, make, by, rng)?;
        }
    }
    if super::state(answers, round)? == Some(State::Counted) {
        answers.keys.destroy(round.as_str()).map_err(KeysError::Folder)?;
        answers.db.compact()?;
        answers.db.run("finish closing a round", |conn| {
            if store::advance(conn, round, State::Counted, State::Closed)? {
                journal::add(conn, by, round.as_str(), "destroyed the opening key")?;
            }
            Ok::<_, CloseError>(())
        })?;
    }
    Ok(())
}

/// Opens and counts the ballots, and stores what comes of them in the transaction that empties them.
fn count(
    answers: &Answers,
    promise: &Promise,
    keys: RoundKeys,
    officers: Option<&Passphrases>,
    make: impl FnOnce(&Promise, Counted) -> Made,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), CloseError> {
    let round = promise.round();
    let rows = store::ballots(&mut *answers.db.connection()?, round)?;
    let circles = circles(promise).map_err(LookupError::Promise)?;
    let receipt = keys.receipt.to_bytes().map_err(|_| KeysError::Library)?;
    let opening = keys.opening(round, officers)?;
    let Count { counted, answers: given, comments, unreadable, audit } =
        tally::count(promise, &circles, &opening, &rows, rng);
    let Made { release, comments: texts, comments_left_out } = make(promise, counted);
    let record = Record {
        v: VERSION,
        round: round.clone(),
        manifest_hash: promise.hash_text(),
        answers: given,
        comments,
        unreadable,
        release_hash: hex::encode(sha256(release.as_bytes())),
    };
    let record = serde_json::to_string(&record)?;
    let receipt = candor_protocol::token::ReceiptKey::from_bytes(&receipt).map_err(|_| KeysError::Library)?;
    let sig = receipt.sign_record(promise.hash(), &record).map_err(|_| KeysError::Library)?;
    let record = serde_json::to_string(&SignedRecord { record, sig })?;
    let audit = serde_json::to_string(&audit)?;
    let texts = store::new_comments(round, texts, rng);
    answers.db.run("close a round", |conn| {
        // Somebody else may have been quicker: then theirs is the result, and it is the same.
        if store::advance(conn, round, State::Closing, State::Counted)? {
            let results = store::Results { release, record, audit, comments_left_out };
            store::finish(conn, round, &results, &texts)?;
            journal::add(conn, by, round.as_str(), "counted the answers and destroyed them")?;
        }
        Ok::<(), CloseError>(())
    })
}

/// The public record of a closed round, signed; `None` while it is not closed.
///
/// # Errors
/// When there is no such round, it was cancelled, or the database fails.
pub fn record(answers: &Answers, round: &RoundName) -> Result<Option<String>, AcceptError> {
    let mut conn = answers.db.connection().map_err(LookupError::from)?;
    match store::state(&mut conn, round).map_err(LookupError::from)?.ok_or(LookupError::UnknownRound)? {
        (State::Cancelled, _) => Err(AcceptError::Cancelled),
        _ => Ok(store::record(&mut conn, round).map_err(LookupError::from)?),
    }
}

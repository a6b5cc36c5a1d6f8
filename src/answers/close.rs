//! Closes the answers side of a round: no more ballots; open and count; release, record and audit file in one
//! transaction that empties the ballots. A later call reads all of it back, destroys the keys, and compacts.
//!
//! The state says which step is next, and each can be repeated after a crash with the same result. It must never delete what it
//! did not understand: a row that does not open stops it, until somebody gives up exactly so many.

use rand::CryptoRng;
use serde::{Deserialize, de::DeserializeOwned};

use candor_journal::{self as journal, By};

use super::{
    Answers, Counted, KeysError, LookupError, State, ballots_store,
    close_error::{CloseError, note_unreadable},
    guarded, guarded_store,
    keys::RoundKeys,
    live::circles,
    store,
    tally::{self, Count},
    unwrapped,
};
use candor_protocol::{
    record::{Record, SignedRecord, VERSION},
    survey::{Promise, RoundName, UnitId, sha256},
    token::ReceiptPublicKey,
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

/// So long the keys are kept at most once a round was counted, in seconds.
const DAY: i64 = 86_400;

/// Takes the next step. The first call ends with the result, and the keys still there; the next one reads the result back and
/// destroys them, so that no single moment decides. `give_up`: somebody has said that exactly so many rows, which cannot be opened, are
/// given up. `make` makes of what was counted what is kept: nothing else is.
///
/// # Errors
/// When there is no such round, it was cancelled, its keys are not there or do not fit, a row does not open, or the database fails. The next call goes on where this one stopped; no ballot is lost.
pub fn close(
    answers: &Answers,
    round: &RoundName,
    give_up: Option<usize>,
    make: impl FnOnce(&Promise, Counted) -> Made,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), CloseError> {
    let (promise, state) = super::promises::current(answers, round)?;
    if state == State::Cancelled {
        return Err(CloseError::Cancelled(round.clone()));
    }
    let (manifest, now) = (promise.manifest(), by.at);
    if state == State::Open && manifest.is_over(now) && !manifest.is_countable(now) {
        return Err(CloseError::Grace { round: round.clone(), until: manifest.counts_from() });
    }
    answers.db.run("stop taking ballots", |conn| {
        if store::advance(conn, round, State::Open, State::Closing)? {
            journal::add(conn, by, round.as_str(), "stopped taking answers")?;
        }
        Ok::<_, CloseError>(())
    })?;
    answers.forget_keys(round);
    match state {
        State::Open | State::Closing => {
            let keys = RoundKeys::load(&answers.keys, &promise);
            if super::state(answers, round)? == Some(State::Closing) {
                count(answers, &promise, keys?, give_up, make, by, rng)?;
            }
            Ok(())
        }
        State::Counted => finish(answers, &promise, by),
        State::Closed | State::Cancelled | State::Unknown => Ok(()),
    }
}

/// Destroys the keys, once the result was read back, and then rewrites the file. They go a day after the counting in any case, as the
/// promise says: nobody may keep a round open by spoiling its result.
fn finish(answers: &Answers, promise: &Promise, by: &By) -> Result<(), CloseError> {
    let round = promise.round();
    let destroyed = if reads_back(answers, promise)? {
        "destroyed the opening key"
    } else {
        let counted = store::counted(&mut *answers.db.connection()?, round)?;
        if counted.is_none_or(|counted| by.at.timestamp() - counted < DAY) {
            return Err(CloseError::ReadBack(round.clone()));
        }
        tracing::error!(%round, "its result could not be read back for a day: its keys are destroyed as promised, and it is not published");
        "destroyed the opening key a day after the counting: the result could not be read back"
    };
    answers.keys.destroy(round.as_str()).map_err(KeysError::Folder)?;
    answers.db.compact()?;
    answers.db.run("finish closing a round", |conn| {
        if store::advance(conn, round, State::Counted, State::Closed)? {
            journal::add(conn, by, round.as_str(), destroyed)?;
        }
        Ok(())
    })
}

/// What a record says of the release, for whoever needs none of its leaves.
#[derive(Deserialize)]
struct Names {
    release_hash: String,
}

/// Whether the stored record bears the round's signature and can be read, every leaf of it, and the stored release is the one that it names.
pub(super) fn reads_back(answers: &Answers, promise: &Promise) -> Result<bool, CloseError> {
    let release = store::release(&mut *answers.db.connection()?, promise.round())?;
    let record = signed::<Record>(answers, promise)?;
    Ok(release.zip(record).is_some_and(|((release, _), record)| record.release_hash == hash(&release)))
}

/// Whether the stored record bears the round's signature and names this release.
pub(super) fn is_named(answers: &Answers, promise: &Promise, release: &str) -> Result<bool, CloseError> {
    Ok(signed::<Names>(answers, promise)?.is_some_and(|names| names.release_hash == hash(release)))
}

fn hash(release: &str) -> String {
    hex::encode(sha256(release.as_bytes()))
}

/// What the stored record says; `None` where there is none, it cannot be read, or it does not bear the round's signature.
fn signed<T: DeserializeOwned>(answers: &Answers, promise: &Promise) -> Result<Option<T>, CloseError> {
    let signed = store::record(&mut *answers.db.connection()?, promise.round())?;
    let read = signed.and_then(|signed| {
        let key: ReceiptPublicKey = promise.manifest().receipt_pk.parse().ok()?;
        let SignedRecord { record, sig } = serde_json::from_str(&signed).ok()?;
        if !key.verify_record(promise.hash(), &record, &sig) {
            return None;
        }
        serde_json::from_str(&record).ok()
    });
    Ok(read)
}

/// Opens and counts the ballots, and stores what comes of them in the transaction that empties them.
fn count(
    answers: &Answers,
    promise: &Promise,
    keys: RoundKeys,
    give_up: Option<usize>,
    make: impl FnOnce(&Promise, Counted) -> Made,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), CloseError> {
    let round = promise.round();
    let Count { counted, answers: given, comments, unreadable, audit, guarded } =
        if promise.manifest().guardians().is_some() {
            if !guarded::list_entries(answers, promise, &keys, give_up, by)? {
                return Ok(()); // a guardian is waited for
            }
            unwrapped::count(promise, &keys.opening, guarded::work(answers, promise, &keys.opening)?, rng)?
        } else {
            let circles = circles(promise).map_err(LookupError::Promise)?;
            let mut opened = Vec::new();
            let rows = ballots_store::each_part(&mut *answers.db.connection()?, round, |rows| {
                opened.extend(tally::open_part(promise, &circles, &keys.opening, rows));
            })?;
            let counted = tally::count(promise, opened, rows, rng);
            if counted.unreadable > 0 && give_up != Some(counted.unreadable) {
                let found = counted.unreadable;
                note_unreadable(answers, round, found, by)?;
                return Err(CloseError::Unreadable { round: round.clone(), found, of: rows });
            }
            counted
        };
    let Made { release, comments: texts, comments_left_out } = make(promise, counted);
    let record = Record {
        v: VERSION,
        round: round.clone(),
        manifest_hash: promise.hash_text(),
        answers: given,
        comments,
        unreadable,
        release_hash: hex::encode(sha256(release.as_bytes())),
        guarded,
    };
    let record = serde_json::to_string(&record)?;
    let sig = keys.receipt.sign_record(promise.hash(), &record).map_err(|_| KeysError::Library)?;
    let record = serde_json::to_string(&SignedRecord { record, sig })?;
    let audit = serde_json::to_string(&audit)?;
    let texts = store::new_comments(round, texts, rng);
    answers.db.run("close a round", |conn| {
        // Somebody else may have been quicker: then theirs is the result, and it is the same.
        if store::advance(conn, round, State::Closing, State::Counted)? {
            let counted = by.at.timestamp();
            let results = store::Results { release, record, audit, comments_left_out, counted };
            store::finish(conn, round, &results, &texts)?;
            guarded_store::forget(conn, round)?;
            let given_up = match unreadable {
                0 => String::new(),
                many => format!("; gave up {many} that could not be opened"),
            };
            let what = format!("counted the answers and destroyed them{given_up}");
            journal::add(conn, by, round.as_str(), &what)?;
        }
        Ok::<(), CloseError>(())
    })
}

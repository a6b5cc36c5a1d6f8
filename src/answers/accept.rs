//! Accepts a ballot: checks the token and what it signs, seals the request once more, and replies only when it is
//! durably stored. The answer itself stays in its box.
//!
//! Nothing about the request but its content is looked at or kept: no address, no header, no time.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use super::{
    Answers, State,
    ballots_store::NewBallot,
    live::{Live, known, live},
    refusal::{AcceptError, LookupError},
    store,
    writer::{Item, WriteError},
};
use candor_protocol::{
    survey::RoundName,
    token::{AnswersReply, AnswersRequest, Stored, redeem},
};

/// A ballot that was checked and can be kept.
pub struct Checked {
    round: RoundName,
    reply: AnswersReply,
    item: Item,
}

/// As [`check`] does, where the round is in memory and nothing is wrong: then it waits for nothing, and its fifth of a millisecond is less than
/// handing it to another thread and back is worth. `None`: [`check`] says what is wrong.
pub fn check_now(
    answers: &Answers,
    round: &RoundName,
    request: &AnswersRequest,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Option<Checked> {
    check_in(&*known(answers, round, now)?, round, request, rng).ok()
}

/// Checks a ballot: its token, what it signs, and the length of its box; seals and signs what will be kept.
/// May ask the database, so it belongs on a thread that may wait.
///
/// # Errors
/// As [`AcceptError`] tells.
pub fn check(
    answers: &Answers,
    round: &RoundName,
    request: &AnswersRequest,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<Checked, AcceptError> {
    checked(answers, round, now, |live| check_in(live, round, request, rng))
}

/// Checks something in a round that takes ballots; once more where the round was opened anew under the same name, with other keys.
pub(super) fn checked<T>(
    answers: &Answers,
    round: &RoundName,
    now: DateTime<Utc>,
    mut check: impl FnMut(&Live) -> Result<T, AcceptError>,
) -> Result<T, AcceptError> {
    let round_is_live = live(answers, round, now)?;
    match check(&round_is_live) {
        Err(AcceptError::Redeem(_) | AcceptError::UnknownCircle)
            if is_stale(answers, round, &round_is_live)? =>
        {
            answers.forget_keys(round);
            check(&*live(answers, round, now)?)
        }
        checked => checked,
    }
}

fn check_in(
    live: &Live,
    round: &RoundName,
    request: &AnswersRequest,
    rng: &mut impl CryptoRng,
) -> Result<Checked, AcceptError> {
    // In a round with guardians ballots come wrapped.
    let circle = live.circles.get(request.circle).filter(|_| live.wrapped.is_none());
    let circle = circle.ok_or(AcceptError::UnknownCircle)?;
    let (found, expected) = (request.ballot.as_bytes().len(), circle.box_length);
    if found != expected {
        return Err(AcceptError::Box { found, expected });
    }
    let leaf = redeem(&circle.scope, &circle.key, request)?;
    let hash = live.promise.hash();
    let stored = Stored::seal(request, &leaf, &live.mac, &live.seal_pk, hash, rng);
    let stored = stored.map_err(|_| AcceptError::Write)?;
    let receipt = live.receipt.receipt(hash, &leaf).map_err(|_| AcceptError::Write)?;
    let ballot = NewBallot {
        round: round.to_string(),
        mac: stored.mac.as_bytes().to_vec(),
        same: stored.same.as_bytes().to_vec(),
        sealed: stored.sealed,
    };
    let item = Item { fingerprint: live.fingerprint.clone(), ballot };
    Ok(Checked { round: round.clone(), reply: AnswersReply { leaf, receipt }, item })
}

fn is_stale(answers: &Answers, round: &RoundName, live: &Live) -> Result<bool, LookupError> {
    let stored = store::state(&mut *answers.db.connection()?, round)?;
    Ok(stored.is_none_or(|(_, fingerprint)| fingerprint != live.fingerprint))
}

/// Keeps a checked ballot: returns once it is durably stored. The identical one may be repeated; another one
/// with the same token is refused.
///
/// # Errors
/// When the round closed meanwhile, the token has counted for another answer, or it cannot be stored now.
pub async fn keep(answers: &Answers, checked: Checked) -> Result<AnswersReply, AcceptError> {
    write(answers, &checked.round, checked.item).await?;
    Ok(checked.reply)
}

/// Writes what was checked: a ballot, or an entry.
pub(super) async fn write(answers: &Answers, round: &RoundName, item: Item) -> Result<(), AcceptError> {
    match answers.writer.write(item).await {
        Ok(()) => Ok(()),
        Err(WriteError::AlreadyAnswered) => Err(AcceptError::AlreadyAnswered),
        Err(WriteError::Busy) => Err(AcceptError::Busy),
        Err(WriteError::Unavailable) => Err(AcceptError::Unavailable),
        Err(WriteError::Failed) => Err(AcceptError::Write),
        Err(WriteError::NotOpen) => {
            answers.forget_keys(round);
            let state = super::state(answers, round).map_err(LookupError::Db)?;
            Err(if state == Some(State::Cancelled) { AcceptError::Cancelled } else { AcceptError::Closed })
        }
    }
}

//! Accepts an entry of a round with guardians: checks the token and what it signs, seals it once more, and replies only when it is
//! durably stored. What is wrapped in it cannot be opened here.
//!
//! Nothing about the request but its content is looked at or kept: no address, no header, no time.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use super::{
    Answers, accept,
    ballots_store::NewBallot,
    live::{Live, known},
    refusal::AcceptError,
    writer::Item,
};
use candor_protocol::{
    guardian::{Entry, EntryReply, EntryRequest, Kind},
    survey::RoundName,
    token::Stored,
};

/// An entry that was checked and can be kept.
pub struct CheckedEntry {
    round: RoundName,
    reply: EntryReply,
    item: Item,
}

/// Checks an entry: its token, what it signs, and the lengths of what is wrapped. Computes, so it belongs on a thread that may wait.
///
/// # Errors
/// As [`AcceptError`] tells.
pub fn check_entry(
    answers: &Answers,
    round: &RoundName,
    request: &EntryRequest,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<CheckedEntry, AcceptError> {
    accept::checked(answers, round, now, |live| check_in(live, round, request, rng))
}

/// As [`check_entry`] does, where the round is in memory and nothing is wrong; `None`: that one says what is.
pub fn check_entry_now(
    answers: &Answers,
    round: &RoundName,
    request: &EntryRequest,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Option<CheckedEntry> {
    check_in(&*known(answers, round, now)?, round, request, rng).ok()
}

fn check_in(
    live: &Live,
    round: &RoundName,
    request: &EntryRequest,
    rng: &mut impl CryptoRng,
) -> Result<CheckedEntry, AcceptError> {
    let lengths = live.wrapped.as_ref().ok_or(AcceptError::UnknownCircle)?;
    let circle = live.circles.get(request.circle).ok_or(AcceptError::UnknownCircle)?;
    for (kind, wrapped) in [(Kind::Answers, &request.answers), (Kind::Comment, &request.comment)] {
        let (found, expected) = (wrapped.as_bytes().len(), *lengths.of(kind));
        if found != expected {
            return Err(AcceptError::Box { found, expected });
        }
    }
    let entry = Entry::check(request.clone(), &circle.scope, &circle.key)?;
    let (leaf, hash) = (entry.leaf(), live.promise.hash());
    let row = request.to_row().map_err(|_| AcceptError::UnknownCircle)?;
    let stored = Stored::seal_row(&row, (&request.pk, &leaf), &live.mac, &live.seal_pk, hash, rng);
    let stored = stored.map_err(|_| AcceptError::Write)?;
    let receipt = live.receipt.receipt(hash, &leaf).map_err(|_| AcceptError::Write)?;
    let ballot = NewBallot {
        round: round.to_string(),
        mac: stored.mac.as_bytes().to_vec(),
        same: stored.same.as_bytes().to_vec(),
        sealed: stored.sealed,
    };
    let item = Item { fingerprint: live.fingerprint.clone(), ballot };
    Ok(CheckedEntry { round: round.clone(), reply: EntryReply { leaf, receipt }, item })
}

/// Keeps a checked entry: returns once it is durably stored. The identical one may be repeated; another one with the same token is
/// refused.
///
/// # Errors
/// As [`keep`](super::keep).
pub async fn keep_entry(answers: &Answers, checked: CheckedEntry) -> Result<EntryReply, AcceptError> {
    accept::write(answers, &checked.round, checked.item).await?;
    Ok(checked.reply)
}

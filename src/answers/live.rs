//! A round that takes ballots, with everything that a ballot needs, read once: no query for each of them.
//!
//! The key that opens boxes must never be in it: as long as ballots are taken it stays in its file.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};

use super::{
    AcceptError, Answers, LookupError, State,
    keys::RoundKeys,
    promises::{current, open_promise},
};
use candor_protocol::{
    guardian::{EntryRequest, Pair},
    survey::{Asks, Circle, Promise, PromiseError, RoundName},
    token::{BallotBox, MacKey, PublicKey, ReceiptKey, Scope, SealPublicKey},
};

/// The round.
pub(super) struct Live {
    pub(super) promise: Arc<Promise>,
    pub(super) fingerprint: String,
    pub(super) circles: Vec<LiveCircle>,
    pub(super) seal_pk: SealPublicKey,
    pub(super) mac: MacKey,
    pub(super) receipt: ReceiptKey,
    /// How long wrapped ballots are; `None` in a round without guardians.
    pub(super) wrapped: Option<Pair<usize>>,
}

/// What checks a ballot of one circle.
pub(super) struct LiveCircle {
    pub(super) scope: Scope,
    pub(super) key: PublicKey,
    /// How long every box of this circle is.
    pub(super) box_length: usize,
}

/// The round, where it is in memory and takes ballots. Waits for nothing.
pub(super) fn known(answers: &Answers, round: &RoundName, now: DateTime<Utc>) -> Option<Arc<Live>> {
    let known = answers.live.lock().unwrap_or_else(PoisonError::into_inner).get(round).map(Arc::clone);
    known.filter(|live| !live.promise.manifest().is_countable(now))
}

/// The round, from memory where it is there.
pub(super) fn live(
    answers: &Answers,
    round: &RoundName,
    now: DateTime<Utc>,
) -> Result<Arc<Live>, AcceptError> {
    let known = answers.live.lock().unwrap_or_else(PoisonError::into_inner).get(round).map(Arc::clone);
    if let Some(live) = known {
        let over = live.promise.manifest().is_countable(now);
        return if over { Err(AcceptError::Closed) } else { Ok(live) };
    }
    let promise = open_promise(answers, round, now)?;
    let RoundKeys { mac, receipt, .. } =
        RoundKeys::load(&answers.keys, &promise).map_err(LookupError::Keys)?;
    let circles = circles(&promise).map_err(LookupError::Promise)?;
    let malformed = || PromiseError::Circle("its sealing key cannot be read".to_owned());
    let seal_pk = promise.manifest().seal_pk.parse().map_err(|_| LookupError::Promise(malformed()))?;
    let fingerprint = hex::encode(promise.hash());
    let wrapped = promise.manifest().guardians().map(|_| EntryRequest::lengths(&promise));
    let live = Arc::new(Live { promise, fingerprint, circles, seal_pk, mac, receipt, wrapped });
    answers.live.lock().unwrap_or_else(PoisonError::into_inner).insert(round.clone(), Arc::clone(&live));
    Ok(live)
}

/// Tries the keys of a round that is not counted yet against its promise: before the first ballot is taken.
///
/// # Errors
/// When there is no such round, or its key file is missing, damaged or another one's.
pub fn try_keys(answers: &Answers, round: &RoundName) -> Result<(), LookupError> {
    let (promise, state) = current(answers, round)?;
    if matches!(state, State::Open | State::Closing) {
        RoundKeys::load(&answers.keys, &promise)?;
    }
    Ok(())
}

/// What checks the ballots of each circle of a promise.
pub(super) fn circles(promise: &Promise) -> Result<Vec<LiveCircle>, PromiseError> {
    let live = |circle: &Circle| {
        let wrong = || PromiseError::Circle(format!("the key of the circle {} cannot be read", circle.id));
        let answer = match circle.asks {
            Asks::Answers => promise.instrument().items().len(),
            Asks::Comment => BallotBox::LONGEST_ANSWER,
        };
        Ok(LiveCircle {
            scope: Scope::new(promise.hash(), &circle.id).map_err(|_| wrong())?,
            key: circle.public_key.parse().map_err(|_| wrong())?,
            box_length: BallotBox::length_for(answer),
        })
    };
    promise.all_circles().iter().map(live).collect()
}

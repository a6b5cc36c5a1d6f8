//! A round with guardians, from its end to what can be counted: the signed list of entries, what each guardian gets, and what comes
//! back. One after the other, each once.
//!
//! It must never make a second list, and never take a pile that does not follow from what its guardian was given.

use serde::{Deserialize, Serialize};

use super::{
    AcceptError, Answers, LookupError, State, ballots_store,
    close_error::{CloseError, note_unreadable},
    guarded_store as tables,
    keys::{KeysError, RoundKeys},
    live::circles,
    store,
};
use candor_db::{AnyConnection, DbError};
use candor_journal::{self as journal, By};
use candor_protocol::{
    guardian::{
        Attestation, AttestationText, Entry, EntryList, EntryRequest, InnerBallot, Kind, Pair, Parcel, Pile,
        SignedList, wrapped_length,
    },
    record::{Record, SignedRecord},
    survey::{Promise, RoundName},
    token::{OpeningKey, open_stored_row},
};

/// What a guardian gets from this side, as the named parts of a parcel.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParcelParts {
    /// The place of the guardian, from 1.
    pub place: u8,
    /// The parts.
    pub parts: Vec<(String, Vec<u8>)>,
}

/// Why nothing is handed out to a guardian, or nothing taken.
#[derive(Debug, thiserror::Error)]
pub enum GuardedError {
    /// The round waits for no guardian.
    #[error("the round {0} waits for no guardian now")]
    NotWaiting(RoundName),
    /// What came back is not right.
    #[error("this is not what guardian {place} of the round {round} should send: {why}; nothing was taken")]
    Refused {
        /// The round.
        round: RoundName,
        /// Whose it should be.
        place: u8,
        /// What is wrong.
        why: String,
    },
    /// The round cannot be read, or its entries.
    #[error(transparent)]
    Close(#[from] CloseError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<LookupError> for GuardedError {
    fn from(error: LookupError) -> Self {
        Self::Close(error.into())
    }
}

impl From<KeysError> for GuardedError {
    fn from(error: KeysError) -> Self {
        Self::Close(error.into())
    }
}

/// The place of the guardian that a round waits for; `None`: for none.
pub(super) fn waits_for(
    conn: &mut AnyConnection,
    promise: &Promise,
    state: State,
) -> Result<Option<u8>, DbError> {
    let Some(guardians) = promise.manifest().guardians().filter(|_| state == State::Closing) else {
        return Ok(None);
    };
    if tables::list(conn, promise.round())?.is_none() {
        return Ok(None);
    }
    let done = tables::done(conn, promise.round())?;
    Ok((usize::from(done) < guardians.who.len()).then_some(done + 1))
}

/// Makes the list of entries, once. Gives whether every guardian has done their work.
pub(super) fn list_entries(
    answers: &Answers,
    promise: &Promise,
    keys: &RoundKeys,
    give_up: Option<usize>,
    by: &By,
) -> Result<bool, CloseError> {
    let round = promise.round();
    if tables::list(&mut *answers.db.connection()?, round)?.is_none() {
        let (entries, unreadable) = entries(answers, promise, &keys.opening)?;
        if unreadable > 0 && give_up != Some(unreadable) {
            note_unreadable(answers, round, unreadable, by)?;
            let of = entries.len() + unreadable;
            return Err(CloseError::Unreadable { round: round.clone(), found: unreadable, of });
        }
        let list = EntryList::of(promise, entries.iter().map(Entry::leaf).collect());
        let list = serde_json::to_string(&list)?;
        let sig = keys.receipt.sign_list(promise.hash(), &list).map_err(|_| KeysError::Library)?;
        let list = serde_json::to_string(&SignedList { list, sig })?;
        answers.db.run("list the entries", |conn| {
            // Somebody else may have been quicker: theirs is the list.
            let is_open = matches!(store::state(conn, round)?, Some((State::Closing, _)));
            if is_open && tables::list(conn, round)?.is_none() {
                tables::keep_list(conn, round, &list, unreadable)?;
                let what = format!("listed {} entries for the guardians", entries.len());
                journal::add(conn, by, round.as_str(), &what)?;
            }
            Ok::<_, CloseError>(())
        })?;
    }
    Ok(waits_for(&mut *answers.db.connection()?, promise, State::Closing)?.is_none())
}

/// All entries that can be opened and count, by leaf; and how many rows do not.
fn entries(
    answers: &Answers,
    promise: &Promise,
    key: &OpeningKey,
) -> Result<(Vec<Entry>, usize), CloseError> {
    let (lengths, circles) =
        (EntryRequest::lengths(promise), circles(promise).map_err(LookupError::Promise)?);
    let open = |(mac, sealed): &ballots_store::Row| {
        let row = open_stored_row(mac, sealed, key, promise.hash())?;
        let request = EntryRequest::from_row(&row, &lengths)?;
        let circle = circles.get(request.circle)?;
        Entry::check(request, &circle.scope, &circle.key).ok()
    };
    let mut entries = Vec::new();
    let rows = ballots_store::each_part(&mut *answers.db.connection()?, promise.round(), |rows| {
        entries.extend(rows.iter().filter_map(open));
    })?;
    let unreadable = rows - entries.len();
    entries.sort_by_cached_key(|entry| *entry.leaf().as_bytes());
    Ok((entries, unreadable))
}

/// The list of a round, signed, once it is over: also when it was counted. `None` before, and in a round without guardians.
///
/// # Errors
/// When there is no such round, it was cancelled, or the database fails.
pub fn entry_list(answers: &Answers, round: &RoundName) -> Result<Option<String>, AcceptError> {
    let listed = tables::list(&mut *answers.db.connection().map_err(LookupError::from)?, round);
    if let Some((list, _)) = listed.map_err(LookupError::from)? {
        return Ok(Some(list));
    }
    let Some(record) = super::promises::record(answers, round)? else { return Ok(None) };
    let guarded = serde_json::from_str(&record)
        .and_then(|signed: SignedRecord| serde_json::from_str::<Record>(&signed.record))
        .map(|record| record.guarded);
    // A record that cannot be read is told where it is asked for.
    Ok(guarded.ok().flatten().and_then(|guarded| serde_json::to_string(&guarded.list).ok()))
}

/// What the guardian gets whom a round waits for.
///
/// # Errors
/// When it waits for none, or its entries cannot be read.
pub fn parcel_parts(answers: &Answers, round: &RoundName) -> Result<ParcelParts, GuardedError> {
    let (promise, state) = super::promises::current(answers, round)?;
    let mut conn = answers.db.connection()?;
    let not_waiting = || GuardedError::NotWaiting(round.clone());
    let place = waits_for(&mut conn, &promise, state)?.ok_or_else(not_waiting)?;
    let (list, _) = tables::list(&mut conn, round)?.ok_or_else(not_waiting)?;
    let keys = RoundKeys::load(&answers.keys, &promise)?;
    let (entries, _) = entries(answers, &promise, &keys.opening)?;
    let mut rows = Vec::new();
    for entry in &entries {
        // Every circle of an entry that counts is one of the promise.
        rows.extend(entry.request().to_row().map_err(|_| not_waiting())?);
    }
    let mut parts =
        vec![("promise", promise.to_text().into_bytes()), ("list", list.into_bytes()), ("entries", rows)];
    if place > 1 {
        let attestation = tables::attestations(&mut conn, round)?.pop().unwrap_or_default();
        let (answers, comment) = tables::piles(&mut conn, round, place - 1)?.ok_or_else(not_waiting)?;
        parts.extend([("attestation", attestation.into_bytes()), ("answers", answers), ("comment", comment)]);
    }
    Ok(ParcelParts { place, parts: parts.into_iter().map(|(name, part)| (name.to_owned(), part)).collect() })
}

/// Takes what a guardian sends back. The same again changes nothing.
///
/// # Errors
/// When the round waits for no guardian, or it is not what follows from what that guardian was given.
pub fn hand_in_layer(
    answers: &Answers,
    round: &RoundName,
    parcel: &[u8],
    by: &By,
) -> Result<u8, GuardedError> {
    let (promise, state) = super::promises::current(answers, round)?;
    let waits = waits_for(&mut *answers.db.connection()?, &promise, state)?;
    let place = waits.ok_or_else(|| GuardedError::NotWaiting(round.clone()))?;
    let refused = |why: String| GuardedError::Refused { round: round.clone(), place, why };
    let parcel = Parcel::open(parcel).map_err(refused)?;
    if parcel.manifest_hash != promise.hash_text() {
        return Err(refused(format!("it is for another promise, of the round {}", parcel.round)));
    }
    let attestation = parcel.text("attestation").map_err(refused)?;
    let signed: Attestation =
        serde_json::from_str(attestation).map_err(|error| refused(error.to_string()))?;
    let (list, _) = tables::list(&mut *answers.db.connection()?, round)?
        .ok_or_else(|| GuardedError::NotWaiting(round.clone()))?;
    let list: SignedList = serde_json::from_str(&list).map_err(CloseError::from)?;
    let text = signed.read(&promise, place, &list.list).map_err(|error| refused(error.to_string()))?;
    let before = came_before(answers, &promise, place)?;
    text.follows(&promise, &before).map_err(|error| refused(error.to_string()))?;
    let piles = piles(&promise, place, |kind| parcel.part(part(kind))).map_err(refused)?;
    text.hands_on(&piles).map_err(|error| refused(error.to_string()))?;
    answers.db.run("take what a guardian sends back", |conn| {
        if tables::done(conn, round)? + 1 != place {
            return Err(GuardedError::NotWaiting(round.clone()));
        }
        let bytes = (piles.answers.to_bytes(), piles.comment.to_bytes());
        tables::keep_layer(conn, round, place, attestation, (&bytes.0, &bytes.1))?;
        let rows = piles.answers.rows().len();
        let what = format!("guardian {place} has taken a layer off: {rows} ballots go on");
        Ok(journal::add(conn, by, round.as_str(), &what)?)
    })?;
    Ok(place)
}

/// The piles that the guardian of a place was given.
fn came_before(answers: &Answers, promise: &Promise, place: u8) -> Result<Pair<Pile>, GuardedError> {
    if place > 1 {
        return Ok(handed_on(answers, promise, place - 1)?);
    }
    let keys = RoundKeys::load(&answers.keys, promise)?;
    let (entries, _) = entries(answers, promise, &keys.opening)?;
    let Pair { answers: (answers, _), comment: (comment, _) } = Pile::first(promise, &entries);
    Ok(Pair { answers, comment })
}

/// The piles that the guardian of a place has handed on, as they are stored.
pub(super) fn handed_on(answers: &Answers, promise: &Promise, place: u8) -> Result<Pair<Pile>, CloseError> {
    let stored = tables::piles(&mut *answers.db.connection()?, promise.round(), place)?;
    let spoilt = || CloseError::Pile(promise.round().clone());
    let (given, comment) = stored.ok_or_else(spoilt)?;
    let bytes = |kind| match kind {
        Kind::Answers => Ok(given.as_slice()),
        Kind::Comment => Ok(comment.as_slice()),
    };
    piles(promise, place, bytes).map_err(|_| spoilt())
}

fn part(kind: Kind) -> &'static str {
    match kind {
        Kind::Answers => "answers",
        Kind::Comment => "comment",
    }
}

fn piles<'a>(
    promise: &Promise,
    place: u8,
    bytes: impl Fn(Kind) -> Result<&'a [u8], String>,
) -> Result<Pair<Pile>, String> {
    let guardians = promise.manifest().guardians().map_or(0, |guardians| guardians.who.len());
    let left = guardians.saturating_sub(usize::from(place));
    Pair::make(|kind| {
        let length = wrapped_length(InnerBallot::length(kind, promise.instrument()), left);
        Pile::from_bytes(bytes(kind)?, length)
            .ok_or_else(|| format!("its pile {:?} is cut, not sorted, or has a row twice", part(kind)))
    })
}

/// Everything that guardians have signed, and how many entries each circle has: what decides where is counted.
pub(super) struct Work {
    pub(super) list: SignedList,
    pub(super) signed: Vec<Attestation>,
    pub(super) texts: Vec<AttestationText>,
    pub(super) entries: Vec<u32>,
    pub(super) unreadable: usize,
    pub(super) piles: Pair<Pile>,
}

/// The work of all guardians, once it is done.
pub(super) fn work(answers: &Answers, promise: &Promise, key: &OpeningKey) -> Result<Work, CloseError> {
    let round = promise.round();
    let spoilt = || CloseError::Pile(round.clone());
    let (list, unreadable) = tables::list(&mut *answers.db.connection()?, round)?.ok_or_else(spoilt)?;
    let list: SignedList = serde_json::from_str(&list)?;
    let signed: Vec<Attestation> = (tables::attestations(&mut *answers.db.connection()?, round)?.iter())
        .map(|text| serde_json::from_str(text))
        .collect::<Result<_, _>>()?;
    let texts = (1..)
        .zip(&signed)
        .map(|(place, signed)| signed.read(promise, place, &list.list).map_err(|_| spoilt()));
    let texts: Vec<AttestationText> = texts.collect::<Result<_, _>>()?;
    let (listed, _) = entries(answers, promise, key)?;
    let mut many = vec![0_u32; promise.circles().len()];
    listed.iter().for_each(|entry| many[entry.request().circle] += 1);
    let last = u8::try_from(signed.len()).map_err(|_| spoilt())?;
    let piles = handed_on(answers, promise, last)?;
    texts.last().ok_or_else(spoilt)?.hands_on(&piles).map_err(|_| spoilt())?;
    Ok(Work { list, signed, texts, entries: many, unreadable, piles })
}

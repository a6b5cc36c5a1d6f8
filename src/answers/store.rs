//! The rounds of the answers side, what came of them, and every question asked of both. It must never touch a ballot: those are
//! `ballots_store`'s.

use diesel::prelude::*;
use rand::CryptoRng;

use super::{State, Turnout, ballots_store};
use candor_db::{AnyConnection, DbError, both};
use candor_protocol::survey::{Promise, RoundName, UnitId};

diesel::table! {
    round (name) {
        name -> Text,
        state -> Text,
        promise -> Text,
        fingerprint -> Text,
        release -> Nullable<Text>,
        record -> Nullable<Text>,
        audit -> Nullable<Text>,
        audit_taken -> Bool,
        comments_left_out -> Bool,
        turnout -> Nullable<Integer>,
        turnout_day -> Nullable<Text>,
        counted -> Nullable<BigInt>,
        unreadable -> Nullable<Integer>,
    }
}

diesel::table! {
    comment (round, nonce) {
        round -> Text,
        nonce -> Binary,
        unit -> Text,
        text -> Text,
    }
}

/// A comment as it is inserted.
#[derive(Insertable, Clone)]
#[diesel(table_name = comment)]
pub(super) struct NewComment {
    round: String,
    nonce: Vec<u8>,
    unit: String,
    text: String,
}

/// Comments in the order of random nonces, which is the order in which they will lie.
pub(super) fn new_comments(
    round: &RoundName,
    texts: Vec<(UnitId, String)>,
    rng: &mut impl CryptoRng,
) -> Vec<NewComment> {
    let mut new: Vec<NewComment> = texts
        .into_iter()
        .map(|(unit, text)| {
            let mut nonce = vec![0; 16];
            rng.fill_bytes(&mut nonce);
            NewComment { round: round.to_string(), nonce, unit: unit.to_string(), text }
        })
        .collect();
    new.sort_by(|a, b| a.nonce.cmp(&b.nonce));
    new
}

/// What is stored of a round that was counted.
pub(super) struct Results {
    pub(super) release: String,
    pub(super) record: String,
    pub(super) audit: String,
    pub(super) comments_left_out: bool,
    /// Seconds since 1970.
    pub(super) counted: i64,
}

/// State and fingerprint of a round.
pub(super) fn state(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<(State, String)>, DbError> {
    let found: Option<(String, String)> =
        round::table.find(name.as_str()).select((round::state, round::fingerprint)).first(conn).optional()?;
    Ok(found.map(|(state, fingerprint)| (State::from_stored(&state), fingerprint)))
}

pub(super) fn promise(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<String>, DbError> {
    Ok(round::table.find(name.as_str()).select(round::promise).first(conn).optional()?)
}

/// A round in a list: its state, how many rows did not open when it was to be counted, and the fingerprint of its promise.
pub(super) type Listed = (RoundName, State, Option<u32>, String);

/// All rounds by name.
pub(super) fn rounds(conn: &mut AnyConnection) -> Result<Vec<Listed>, DbError> {
    let all: Vec<(String, String, Option<i32>, String)> = round::table
        .order(round::name)
        .select((round::name, round::state, round::unreadable, round::fingerprint))
        .load(conn)?;
    // Every name was one when it was stored.
    let read = |(name, state, unreadable, fingerprint): (String, String, Option<i32>, String)| {
        let unreadable = unreadable.and_then(|many| u32::try_from(many).ok());
        Some((name.parse().ok()?, State::from_stored(&state), unreadable, fingerprint))
    };
    Ok(all.into_iter().filter_map(read).collect())
}

/// Keeps how many rows did not open; `false` where that is known already.
pub(super) fn note_unreadable(
    conn: &mut AnyConnection,
    name: &RoundName,
    found: usize,
) -> Result<bool, DbError> {
    let found = i32::try_from(found).unwrap_or(i32::MAX);
    let other = round::unreadable.is_null().or(round::unreadable.ne(found));
    let here = round::table.find(name.as_str()).filter(round::state.eq(State::Closing.as_str()).and(other));
    Ok(diesel::update(here).set(round::unreadable.eq(found)).execute(conn)? == 1)
}

/// The promises of all rounds that were not given up.
pub(super) fn promises(conn: &mut AnyConnection) -> Result<Vec<(RoundName, String)>, DbError> {
    let all: Vec<(String, String)> = round::table
        .filter(round::state.ne(State::Cancelled.as_str()))
        .select((round::name, round::promise))
        .load(conn)?;
    Ok(all.into_iter().filter_map(|(name, promise)| Some((name.parse().ok()?, promise))).collect())
}

/// Keeps a promise; one under the same name that never got a ballot is replaced.
pub(super) fn keep_promise(conn: &mut AnyConnection, promise: &Promise) -> Result<bool, DbError> {
    let name = promise.round().as_str();
    let used = ballots_store::count(conn, promise.round())?;
    let over: i64 =
        round::table.find(name).filter(round::state.ne(State::Open.as_str())).count().get_result(conn)?;
    if used > 0 || over > 0 {
        return Ok(false);
    }
    diesel::delete(round::table.find(name)).execute(conn)?;
    diesel::insert_into(round::table)
        .values((
            round::name.eq(name),
            round::state.eq(State::Open.as_str()),
            round::promise.eq(promise.to_text()),
            round::fingerprint.eq(hex::encode(promise.hash())),
        ))
        .execute(conn)?;
    Ok(true)
}

/// Who else may hold a round open meanwhile.
#[derive(Clone, Copy)]
pub(super) enum Hold {
    /// Other processes that store ballots: of two ballots under one key the table refuses one.
    WithOthers,
    /// Nobody: of what is counted there must be one number.
    Alone,
}

/// Holds a round open until the transaction ends: closing waits. `false` when it is not open, or not under this
/// promise any more.
///
/// It writes nothing: a promise stands in the same row, and would be written again with each batch of ballots. On SQLite the
/// transaction has the lock of the whole file from its beginning; on PostgreSQL the row is locked.
pub(super) fn hold_open(
    conn: &mut AnyConnection,
    name: &str,
    fingerprint: &str,
    hold: Hold,
) -> Result<bool, DbError> {
    // Not by its name: SQLite would read over the promise to where the fingerprint stands. All of this is in an index.
    let open = round::table
        .filter(round::fingerprint.eq(fingerprint).and(round::state.eq(State::Open.as_str())))
        .select(round::name);
    let found: Vec<String> = match conn {
        AnyConnection::Sqlite(inner) => open.load(inner)?,
        AnyConnection::Postgres(inner) => match hold {
            Hold::WithOthers => open.for_share().load(inner)?,
            Hold::Alone => open.for_no_key_update().load(inner)?,
        },
    };
    Ok(found.iter().any(|found| found == name))
}

/// Moves a round from one state to another; `false` when it was not in the first.
pub(super) fn advance(
    conn: &mut AnyConnection,
    name: &RoundName,
    from: State,
    to: State,
) -> Result<bool, DbError> {
    let there = round::table.find(name.as_str()).filter(round::state.eq(from.as_str()));
    Ok(diesel::update(there).set(round::state.eq(to.as_str())).execute(conn)? == 1)
}

/// The turnout that was told last.
pub(super) fn turnout(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<Turnout>, DbError> {
    let found: Option<(Option<i32>, Option<String>)> = round::table
        .find(name.as_str())
        .select((round::turnout, round::turnout_day))
        .first(conn)
        .optional()?;
    // What is not there, or cannot be read, was not told.
    Ok(found.and_then(|(answers, day)| {
        Some(Turnout { answers: u32::try_from(answers?).ok()?, day: day?.parse().ok()? })
    }))
}

pub(super) fn keep_turnout(
    conn: &mut AnyConnection,
    name: &RoundName,
    turnout: Turnout,
) -> Result<(), DbError> {
    let answers = i32::try_from(turnout.answers).unwrap_or(i32::MAX);
    diesel::update(round::table.find(name.as_str()))
        .set((round::turnout.eq(answers), round::turnout_day.eq(turnout.day.to_string())))
        .execute(conn)?;
    Ok(())
}

/// Stores what was counted and empties the ballots.
pub(super) fn finish(
    conn: &mut AnyConnection,
    name: &RoundName,
    results: &Results,
    comments: &[NewComment],
) -> Result<(), DbError> {
    diesel::update(round::table.find(name.as_str()))
        .set((
            round::release.eq(&results.release),
            round::record.eq(&results.record),
            round::audit.eq(&results.audit),
            round::comments_left_out.eq(results.comments_left_out),
            round::turnout.eq(None::<i32>),
            round::turnout_day.eq(None::<String>),
            round::counted.eq(results.counted),
            round::unreadable.eq(None::<i32>),
        ))
        .execute(conn)?;
    for some in comments.chunks(500) {
        both!(conn, |inner| diesel::insert_into(comment::table).values(some).execute(inner))?;
    }
    ballots_store::empty(conn, name)
}

pub(super) fn give_up(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::update(round::table.find(name.as_str()))
        .set((
            round::state.eq(State::Cancelled.as_str()),
            round::release.eq(None::<String>),
            round::record.eq(None::<String>),
            round::turnout.eq(None::<i32>),
            round::turnout_day.eq(None::<String>),
            round::unreadable.eq(None::<i32>),
        ))
        .execute(conn)?;
    ballots_store::empty(conn, name)
}

/// When a round was counted, in seconds since 1970.
pub(super) fn counted(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<i64>, DbError> {
    let found: Option<Option<i64>> =
        round::table.find(name.as_str()).select(round::counted).first(conn).optional()?;
    Ok(found.flatten())
}

/// The release, and whether the audit file was not handed out yet.
pub(super) fn release(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<(String, bool)>, DbError> {
    let found: Option<(Option<String>, bool, Option<String>)> = round::table
        .find(name.as_str())
        .select((round::release, round::audit_taken, round::audit))
        .first(conn)
        .optional()?;
    Ok(found.and_then(|(release, taken, audit)| Some((release?, audit.is_some() && !taken))))
}

/// The comments that wait, by their random nonces, each with its unit; and whether there were others.
pub(super) fn comments(
    conn: &mut AnyConnection,
    name: &RoundName,
) -> Result<(Vec<(String, String)>, bool), DbError> {
    let texts = comment::table
        .filter(comment::round.eq(name.as_str()))
        .order(comment::nonce)
        .select((comment::unit, comment::text))
        .load(conn)?;
    let left_out: Option<bool> =
        round::table.find(name.as_str()).select(round::comments_left_out).first(conn).optional()?;
    Ok((texts, left_out.unwrap_or(false)))
}

pub(super) fn record(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<String>, DbError> {
    let found: Option<Option<String>> =
        round::table.find(name.as_str()).select(round::record).first(conn).optional()?;
    Ok(found.flatten())
}

/// The audit file, which counts as handed out from now on.
pub(super) fn take_audit(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<String>, DbError> {
    diesel::update(round::table.find(name.as_str())).set(round::audit_taken.eq(true)).execute(conn)?;
    let found: Option<Option<String>> =
        round::table.find(name.as_str()).select(round::audit).first(conn).optional()?;
    Ok(found.flatten())
}

/// Whether comments or an audit file wait.
pub(super) fn holds_leftovers(conn: &mut AnyConnection, name: &RoundName) -> Result<bool, DbError> {
    let comments: i64 = comment::table.filter(comment::round.eq(name.as_str())).count().get_result(conn)?;
    let audits: i64 =
        round::table.find(name.as_str()).filter(round::audit.is_not_null()).count().get_result(conn)?;
    Ok(comments + audits > 0)
}

/// Forgets comments, audit file, and when the round was counted.
pub(super) fn forget(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::delete(comment::table.filter(comment::round.eq(name.as_str()))).execute(conn)?;
    diesel::update(round::table.find(name.as_str()))
        .set((round::audit.eq(None::<String>), round::counted.eq(None::<i64>)))
        .execute(conn)?;
    Ok(())
}

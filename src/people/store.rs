//! The people side's tables and every question asked of them. No other file of this room speaks SQL,
//! but for the `store.rs` of each folder.

use diesel::{
    dsl::case_when,
    prelude::*,
    sql_types::{Binary, Integer},
};

use super::State;
use candor_db::{AnyConnection, DbError, both};
use candor_mail::EmailAddress;
use candor_protocol::survey::{RoundName, UnitId};

diesel::table! {
    round (name) {
        name -> Text,
        number -> Integer,
        state -> Text,
        promise -> Text,
        release -> Nullable<Text>,
        restored -> Bool,
    }
}

diesel::table! {
    issuing_key (round, circle) {
        round -> Text,
        circle -> Integer,
        sealed -> Binary,
    }
}

diesel::table! {
    invitation (round, code_hash) {
        round -> Text,
        code_hash -> Binary,
        person -> Text,
        made_for -> Text,
        circle -> Integer,
        version -> Integer,
        again -> Integer,
        request_hash -> Nullable<Binary>,
    }
}

diesel::table! {
    leader (round, unit) {
        round -> Text,
        unit -> Text,
        email -> Text,
    }
}

diesel::table! {
    journal_person (number) {
        number -> BigInt,
        round -> Text,
        salt -> Text,
        person -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(round, issuing_key, invitation, leader);

/// A round as it is stored.
#[derive(Queryable)]
pub(super) struct StoredRound {
    pub(super) name: String,
    state: String,
    pub(super) promise: String,
    pub(super) release: Option<String>,
    /// It was open in a backup that was put back.
    pub(super) restored: bool,
}

const STORED: (round::name, round::state, round::promise, round::release, round::restored) =
    (round::name, round::state, round::promise, round::release, round::restored);

impl StoredRound {
    pub(super) fn state(&self) -> State {
        State::from_stored(&self.state)
    }
}

/// An invitation as it is inserted.
#[derive(Insertable, Clone)]
#[diesel(table_name = invitation)]
pub(super) struct NewInvitation {
    pub(super) round: String,
    pub(super) code_hash: Vec<u8>,
    pub(super) person: String,
    pub(super) made_for: String,
    pub(super) circle: i32,
    pub(super) version: i32,
    pub(super) again: i32,
}

/// Where somebody's invitation stands.
#[derive(Queryable, Selectable)]
#[diesel(table_name = invitation)]
pub(super) struct Place {
    /// The address that letters go to.
    pub(super) person: String,
    /// The address that the code is made of.
    pub(super) made_for: String,
    pub(super) circle: i32,
    pub(super) version: i32,
}

/// A sealed issuing key as it is inserted.
#[derive(Insertable, Clone)]
#[diesel(table_name = issuing_key)]
pub(super) struct NewKey {
    pub(super) round: String,
    pub(super) circle: i32,
    pub(super) sealed: Vec<u8>,
}

pub(super) fn find_round(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<StoredRound>, DbError> {
    Ok(round::table.find(name.as_str()).select(STORED).first(conn).optional()?)
}

/// All rounds, the oldest first.
pub(super) fn all_rounds(conn: &mut AnyConnection) -> Result<Vec<StoredRound>, DbError> {
    Ok(round::table.order(round::number).select(STORED).load(conn)?)
}

/// The names of the rounds whose release is kept, the oldest first.
pub(super) fn released(conn: &mut AnyConnection) -> Result<Vec<String>, DbError> {
    Ok(round::table
        .filter(round::release.is_not_null())
        .order(round::number)
        .select(round::name)
        .load(conn)?)
}

/// The state of a round, and nothing else of it: asked for with every token.
pub(super) fn state(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<State>, DbError> {
    let state = round::table.find(name.as_str()).select(round::state);
    let found: Option<String> = both!(conn, |inner| state.first(inner).optional())?;
    Ok(found.map(|text| State::from_stored(&text)))
}

/// The rounds of which it is certain that they are over.
pub(super) fn over(conn: &mut AnyConnection) -> Result<Vec<RoundName>, DbError> {
    let over = [State::Closed, State::Published, State::Cancelled].map(State::as_str);
    let names: Vec<String> = round::table.filter(round::state.eq_any(over)).select(round::name).load(conn)?;
    // Every name was one when it was stored.
    Ok(names.into_iter().filter_map(|name| name.parse().ok()).collect())
}

/// Adds a round at the end.
pub(super) fn add_round(
    conn: &mut AnyConnection,
    name: &RoundName,
    promise: &str,
    state: State,
) -> Result<(), DbError> {
    let last: Option<i32> = round::table.select(diesel::dsl::max(round::number)).first(conn)?;
    diesel::insert_into(round::table)
        .values((
            round::name.eq(name.as_str()),
            round::number.eq(last.unwrap_or(0) + 1),
            round::state.eq(state.as_str()),
            round::promise.eq(promise),
        ))
        .execute(conn)?;
    Ok(())
}

/// Moves a round from one state to another; `false` when it was not in the first.
pub(super) fn advance(
    conn: &mut AnyConnection,
    name: &RoundName,
    from: State,
    to: State,
) -> Result<bool, DbError> {
    let moved = diesel::update(round::table.find(name.as_str()).filter(round::state.eq(from.as_str())))
        .set(round::state.eq(to.as_str()))
        .execute(conn)?;
    Ok(moved == 1)
}

pub(super) fn keep_release(conn: &mut AnyConnection, name: &RoundName, release: &str) -> Result<(), DbError> {
    diesel::update(round::table.find(name.as_str())).set(round::release.eq(release)).execute(conn)?;
    Ok(())
}

pub(super) fn add_keys(conn: &mut AnyConnection, keys: &[NewKey]) -> Result<(), DbError> {
    for some in keys.chunks(500) {
        both!(conn, |inner| diesel::insert_into(issuing_key::table).values(some).execute(inner))?;
    }
    Ok(())
}

pub(super) fn sealed_key(
    conn: &mut AnyConnection,
    name: &RoundName,
    circle: i32,
) -> Result<Option<Vec<u8>>, DbError> {
    Ok(issuing_key::table.find((name.as_str(), circle)).select(issuing_key::sealed).first(conn).optional()?)
}

pub(super) fn add_invitations(
    conn: &mut AnyConnection,
    invitations: &[NewInvitation],
) -> Result<(), DbError> {
    for some in invitations.chunks(500) {
        both!(conn, |inner| diesel::insert_into(invitation::table).values(some).execute(inner))?;
    }
    Ok(())
}

/// With this begins what stands in the place of an address where an invitation is a paper card. No address has a space in it.
pub(super) const CARD: &str = "card ";

/// Everybody invited to a round by mail: no paper card.
pub(super) fn invited(conn: &mut AnyConnection, name: &RoundName) -> Result<Vec<Place>, DbError> {
    Ok(invitation::table
        .filter(invitation::round.eq(name.as_str()).and(invitation::person.not_like(format!("{CARD}%"))))
        .order(invitation::person)
        .select(Place::as_select())
        .load(conn)?)
}

/// Somebody's invitation.
pub(super) fn place(
    conn: &mut AnyConnection,
    name: &RoundName,
    person: &str,
) -> Result<Option<Place>, DbError> {
    Ok(invitation::table
        .filter(invitation::round.eq(name.as_str()).and(invitation::person.eq(person)))
        .select(Place::as_select())
        .first(conn)
        .optional()?)
}

/// Counts that somebody is sent a link again, and gives an invitation that was not used a new code. One statement, which
/// writes the same row in both cases; gives how often that was by now.
pub(super) fn ask_again(
    conn: &mut AnyConnection,
    name: &RoundName,
    person: &str,
    code_hash: &[u8],
    version: i32,
) -> Result<i32, DbError> {
    let unused = || invitation::request_hash.is_null();
    let of = invitation::table.filter(invitation::round.eq(name.as_str()).and(invitation::person.eq(person)));
    diesel::update(of)
        .set((
            invitation::again.eq(invitation::again + 1),
            invitation::code_hash
                .eq(case_when(unused(), code_hash.into_sql::<Binary>()).otherwise(invitation::code_hash)),
            invitation::version
                .eq(case_when(unused(), version.into_sql::<Integer>()).otherwise(invitation::version)),
        ))
        .execute(conn)?;
    Ok(of.select(invitation::again).first(conn)?)
}

/// Whether somebody's link was used: for the letter that says so to them, and for nothing else.
pub(super) fn is_used(conn: &mut AnyConnection, name: &RoundName, person: &str) -> Result<bool, DbError> {
    let theirs = invitation::table
        .filter(invitation::round.eq(name.as_str()).and(invitation::person.eq(person)))
        .filter(invitation::request_hash.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(theirs)).get_result(conn)?)
}

/// Whether an invitation to this circle has this code, used or not.
pub(super) fn is_invited(
    conn: &mut AnyConnection,
    name: &RoundName,
    circle: i32,
    code_hash: &[u8],
) -> Result<bool, DbError> {
    let ours = invitation::table.find((name.as_str(), code_hash)).select(invitation::circle);
    let found: Option<i32> = both!(conn, |inner| ours.first(inner).optional())?;
    Ok(found == Some(circle))
}

/// What became of a request for tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// This request is the one that the invitation is used for, now or before.
    Ours,
    /// The invitation was used for another request.
    Used,
    /// There is no such invitation to this circle.
    Unknown,
}

/// Uses an invitation for a request: once, and for the same request again as often as it is repeated.
pub(super) fn claim(
    conn: &mut AnyConnection,
    name: &RoundName,
    circle: i32,
    code_hash: &[u8],
    request_hash: &[u8],
) -> Result<Claim, DbError> {
    let ours = || invitation::table.find((name.as_str(), code_hash)).filter(invitation::circle.eq(circle));
    let free = invitation::request_hash.is_null().or(invitation::request_hash.eq(request_hash));
    let take = diesel::update(ours().filter(free)).set(invitation::request_hash.eq(request_hash));
    let taken = both!(conn, |inner| take.execute(inner))?;
    if taken == 1 {
        return Ok(Claim::Ours);
    }
    let there: i64 = ours().count().get_result(conn)?;
    Ok(if there == 0 { Claim::Unknown } else { Claim::Used })
}

/// Who gets the report of which unit, frozen when the round opened.
pub(super) fn add_leaders(
    conn: &mut AnyConnection,
    name: &RoundName,
    leaders: &[(UnitId, String)],
) -> Result<(), DbError> {
    for (unit, email) in leaders {
        diesel::insert_into(leader::table)
            .values((
                leader::round.eq(name.as_str()),
                leader::unit.eq(unit.as_str()),
                leader::email.eq(email),
            ))
            .execute(conn)?;
    }
    Ok(())
}

pub(super) fn leaders(conn: &mut AnyConnection, name: &RoundName) -> Result<Vec<(String, String)>, DbError> {
    Ok(leader::table
        .filter(leader::round.eq(name.as_str()))
        .order(leader::unit)
        .select((leader::unit, leader::email))
        .load(conn)?)
}

/// Those of these units that have a leader who gets the report.
pub(super) fn led(
    conn: &mut AnyConnection,
    name: &RoundName,
    units: &[&str],
) -> Result<Vec<String>, DbError> {
    let led = leader::table.filter(leader::round.eq(name.as_str()).and(leader::unit.eq_any(units)));
    Ok(led.select(leader::unit).load(conn)?)
}

/// Forgets who was invited and the keys that signed for them.
pub(super) fn forget_invitations(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::delete(invitation::table.filter(invitation::round.eq(name.as_str()))).execute(conn)?;
    diesel::delete(issuing_key::table.filter(issuing_key::round.eq(name.as_str()))).execute(conn)?;
    diesel::delete(journal_person::table.filter(journal_person::round.eq(name.as_str()))).execute(conn)?;
    Ok(())
}

/// Whom an entry of the journal is about, until the invitations are forgotten.
pub(super) fn add_journal_person(
    conn: &mut AnyConnection,
    number: i64,
    round: &RoundName,
    salt: &str,
    person: &EmailAddress,
) -> Result<(), DbError> {
    let row = (
        journal_person::number.eq(number),
        journal_person::round.eq(round.as_str()),
        journal_person::salt.eq(salt),
        journal_person::person.eq(person.as_str()),
    );
    diesel::insert_into(journal_person::table).values(row).execute(conn)?;
    Ok(())
}

/// Forgets who led what when a round opened: its reports are written, or it was given up.
pub(super) fn forget_leaders(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::delete(leader::table.filter(leader::round.eq(name.as_str()))).execute(conn)?;
    Ok(())
}

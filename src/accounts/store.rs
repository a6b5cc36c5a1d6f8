//! The tables of accounts, set-up links, sessions and known browsers. No other file of this room speaks SQL.

use diesel::prelude::*;

use super::{Account, Roles};
use crate::{
    db::{AnyConnection, DbError, both},
    mail::EmailAddress,
};

diesel::table! {
    account (address) {
        address -> Text,
        roles -> Text,
        password -> Nullable<Text>,
        failures -> Integer,
        locked_until -> BigInt,
    }
}

diesel::table! {
    set_up (secret_hash) {
        secret_hash -> Binary,
        address -> Text,
        made -> BigInt,
        expires -> BigInt,
    }
}

diesel::table! {
    session (secret_hash) {
        secret_hash -> Binary,
        address -> Text,
        expires -> BigInt,
        idle_until -> BigInt,
    }
}

diesel::table! {
    device (secret_hash) {
        secret_hash -> Binary,
        address -> Text,
        expires -> BigInt,
        failures -> Integer,
        locked_until -> BigInt,
    }
}

type Row = (String, String, Option<String>);

fn account_of((address, roles, password): Row) -> Option<Account> {
    // Every address was one when it was stored.
    let address = address.parse().ok()?;
    Some(Account { address, roles: Roles::from_stored(&roles), is_set_up: password.is_some() })
}

pub(super) fn all(conn: &mut AnyConnection) -> Result<Vec<Account>, DbError> {
    let rows: Vec<Row> = account::table
        .order(account::address)
        .select((account::address, account::roles, account::password))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(account_of).collect())
}

pub(super) fn find(conn: &mut AnyConnection, address: &EmailAddress) -> Result<Option<Account>, DbError> {
    let row: Option<Row> = account::table
        .find(address.as_str())
        .select((account::address, account::roles, account::password))
        .first(conn)
        .optional()?;
    Ok(row.and_then(account_of))
}

/// Makes an account without a password, or gives one that is there these roles.
pub(super) fn put(conn: &mut AnyConnection, address: &EmailAddress, roles: &Roles) -> Result<(), DbError> {
    let roles = roles.to_string();
    let new = (
        account::address.eq(address.as_str()),
        account::roles.eq(&roles),
        account::failures.eq(0),
        account::locked_until.eq(0),
    );
    both!(conn, |inner| {
        diesel::insert_into(account::table)
            .values(new)
            .on_conflict(account::address)
            .do_update()
            .set(account::roles.eq(&roles))
            .execute(inner)
    })?;
    Ok(())
}

/// Removes an account with everything that opens it; `false` when there was none.
pub(super) fn remove(conn: &mut AnyConnection, address: &EmailAddress) -> Result<bool, DbError> {
    forget_access(conn, address)?;
    diesel::delete(set_up::table.filter(set_up::address.eq(address.as_str()))).execute(conn)?;
    Ok(diesel::delete(account::table.find(address.as_str())).execute(conn)? == 1)
}

/// Ends all sessions, and forgets all known browsers.
pub(super) fn forget_access(conn: &mut AnyConnection, address: &EmailAddress) -> Result<(), DbError> {
    end_sessions(conn, address)?;
    diesel::delete(device::table.filter(device::address.eq(address.as_str()))).execute(conn)?;
    Ok(())
}

pub(super) fn set_password(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    hash: &str,
) -> Result<(), DbError> {
    diesel::update(account::table.find(address.as_str()))
        .set((account::password.eq(hash), account::failures.eq(0), account::locked_until.eq(0)))
        .execute(conn)?;
    Ok(())
}

// ---- Set-up links ------------------------------------------------------------------------------------------------

/// When the last link was made for an address.
pub(super) fn link_made(conn: &mut AnyConnection, address: &EmailAddress) -> Result<Option<i64>, DbError> {
    let found = set_up::table.filter(set_up::address.eq(address.as_str())).select(set_up::made);
    Ok(found.first(conn).optional()?)
}

/// Keeps a link; an older one of the address is void.
pub(super) fn keep_link(
    conn: &mut AnyConnection,
    hash: &[u8],
    address: &EmailAddress,
    made: i64,
    expires: i64,
) -> Result<(), DbError> {
    diesel::delete(set_up::table.filter(set_up::address.eq(address.as_str()).or(set_up::expires.lt(made))))
        .execute(conn)?;
    let row = (
        set_up::secret_hash.eq(hash),
        set_up::address.eq(address.as_str()),
        set_up::made.eq(made),
        set_up::expires.eq(expires),
    );
    diesel::insert_into(set_up::table).values(row).execute(conn)?;
    Ok(())
}

pub(super) fn link(conn: &mut AnyConnection, hash: &[u8], now: i64) -> Result<Option<EmailAddress>, DbError> {
    let found: Option<String> = set_up::table
        .find(hash)
        .filter(set_up::expires.gt(now))
        .select(set_up::address)
        .first(conn)
        .optional()?;
    Ok(found.and_then(|address| address.parse().ok()))
}

/// Uses a link up; `false` when somebody was quicker.
pub(super) fn use_link(conn: &mut AnyConnection, hash: &[u8]) -> Result<bool, DbError> {
    Ok(diesel::delete(set_up::table.find(hash)).execute(conn)? == 1)
}

// ---- Sessions ----------------------------------------------------------------------------------------------------

pub(super) fn begin_session(
    conn: &mut AnyConnection,
    hash: &[u8],
    address: &EmailAddress,
    now: i64,
    (expires, idle_until): (i64, i64),
) -> Result<(), DbError> {
    diesel::delete(session::table.filter(session::expires.lt(now).or(session::idle_until.lt(now))))
        .execute(conn)?;
    let row = (
        session::secret_hash.eq(hash),
        session::address.eq(address.as_str()),
        session::expires.eq(expires),
        session::idle_until.eq(idle_until),
    );
    diesel::insert_into(session::table).values(row).execute(conn)?;
    Ok(())
}

/// Whose session this is, and until when it may be idle.
pub(super) fn session_of(
    conn: &mut AnyConnection,
    hash: &[u8],
    now: i64,
) -> Result<Option<(EmailAddress, i64)>, DbError> {
    let found: Option<(String, i64)> = session::table
        .find(hash)
        .filter(session::expires.gt(now).and(session::idle_until.gt(now)))
        .select((session::address, session::idle_until))
        .first(conn)
        .optional()?;
    Ok(found.and_then(|(address, until)| Some((address.parse().ok()?, until))))
}

pub(super) fn prolong(conn: &mut AnyConnection, hash: &[u8], idle_until: i64) -> Result<(), DbError> {
    diesel::update(session::table.find(hash)).set(session::idle_until.eq(idle_until)).execute(conn)?;
    Ok(())
}

pub(super) fn end_session(conn: &mut AnyConnection, hash: &[u8]) -> Result<(), DbError> {
    diesel::delete(session::table.find(hash)).execute(conn)?;
    Ok(())
}

pub(super) fn end_sessions(conn: &mut AnyConnection, address: &EmailAddress) -> Result<(), DbError> {
    diesel::delete(session::table.filter(session::address.eq(address.as_str()))).execute(conn)?;
    Ok(())
}

// ---- Signing in --------------------------------------------------------------------------------------------------

/// What decides about an attempt: the password's hash, how often it failed in a row, and until when it is locked.
pub(super) struct Lock {
    pub(super) failures: i32,
    pub(super) locked_until: i64,
}

pub(super) fn password(
    conn: &mut AnyConnection,
    address: &EmailAddress,
) -> Result<Option<(Option<String>, Lock)>, DbError> {
    let found: Option<(Option<String>, i32, i64)> = account::table
        .find(address.as_str())
        .select((account::password, account::failures, account::locked_until))
        .first(conn)
        .optional()?;
    Ok(found.map(|(password, failures, locked_until)| (password, Lock { failures, locked_until })))
}

/// The counter of a browser that this address has signed in from.
pub(super) fn device(
    conn: &mut AnyConnection,
    hash: &[u8],
    address: &EmailAddress,
    now: i64,
) -> Result<Option<Lock>, DbError> {
    let found: Option<(i32, i64)> = device::table
        .find(hash)
        .filter(device::address.eq(address.as_str()).and(device::expires.gt(now)))
        .select((device::failures, device::locked_until))
        .first(conn)
        .optional()?;
    Ok(found.map(|(failures, locked_until)| Lock { failures, locked_until }))
}

pub(super) fn remember_device(
    conn: &mut AnyConnection,
    hash: &[u8],
    address: &EmailAddress,
    now: i64,
    expires: i64,
) -> Result<(), DbError> {
    diesel::delete(device::table.filter(device::expires.lt(now))).execute(conn)?;
    let row = (
        device::secret_hash.eq(hash),
        device::address.eq(address.as_str()),
        device::expires.eq(expires),
        device::failures.eq(0),
        device::locked_until.eq(0),
    );
    diesel::insert_into(device::table).values(row).execute(conn)?;
    Ok(())
}

/// Sets the counter of an account, or of a browser where one is named.
pub(super) fn set_lock(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    known: Option<&[u8]>,
    lock: &Lock,
) -> Result<(), DbError> {
    match known {
        Some(hash) => diesel::update(device::table.find(hash))
            .set((device::failures.eq(lock.failures), device::locked_until.eq(lock.locked_until)))
            .execute(conn)?,
        None => diesel::update(account::table.find(address.as_str()))
            .set((account::failures.eq(lock.failures), account::locked_until.eq(lock.locked_until)))
            .execute(conn)?,
    };
    Ok(())
}

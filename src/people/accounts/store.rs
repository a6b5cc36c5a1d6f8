//! The tables of accounts, set-up links, sessions and known browsers. No other file speaks SQL to them.

use diesel::{dsl::case_when, prelude::*};

use super::{Account, Proposal, Role};
use candor_db::{AnyConnection, DbError, both};
use candor_mail::EmailAddress;

diesel::table! {
    account (address) {
        address -> Text,
        role -> Text,
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

diesel::table! {
    proposal (address) {
        address -> Text,
        role -> Text,
    }
}

type Row = (String, String, Option<String>);

fn account_of((address, role, password): Row) -> Option<Account> {
    // Every address was one when it was stored.
    let address = address.parse().ok()?;
    Some(Account { address, role: role.parse().ok(), is_set_up: password.is_some() })
}

pub(super) fn all(conn: &mut AnyConnection) -> Result<Vec<Account>, DbError> {
    let rows: Vec<Row> = account::table
        .order(account::address)
        .select((account::address, account::role, account::password))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(account_of).collect())
}

pub(super) fn find(conn: &mut AnyConnection, address: &EmailAddress) -> Result<Option<Account>, DbError> {
    let row: Option<Row> = account::table
        .find(address.as_str())
        .select((account::address, account::role, account::password))
        .first(conn)
        .optional()?;
    Ok(row.and_then(account_of))
}

/// Makes an account without a password, or gives one that is there this role.
pub(super) fn put(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    role: Option<Role>,
) -> Result<(), DbError> {
    let role = role.map_or("", Role::as_str);
    let new = (
        account::address.eq(address.as_str()),
        account::role.eq(role),
        account::failures.eq(0),
        account::locked_until.eq(0),
    );
    both!(conn, |inner| {
        diesel::insert_into(account::table)
            .values(new)
            .on_conflict(account::address)
            .do_update()
            .set(account::role.eq(role))
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

// ---- Proposals ---------------------------------------------------------------------------------------------------

/// Somebody is to get a role; fine to repeat.
pub(super) fn propose(conn: &mut AnyConnection, address: &EmailAddress, role: Role) -> Result<(), DbError> {
    let row = (proposal::address.eq(address.as_str()), proposal::role.eq(role.as_str()));
    both!(conn, |inner| {
        diesel::insert_into(proposal::table)
            .values(row)
            .on_conflict(proposal::address)
            .do_nothing()
            .execute(inner)
    })?;
    Ok(())
}

/// It was decided; `false` where nobody was proposed for this role.
pub(super) fn end_proposal(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    role: Role,
) -> Result<bool, DbError> {
    let this = proposal::table.find(address.as_str()).filter(proposal::role.eq(role.as_str()));
    Ok(diesel::delete(this).execute(conn)? == 1)
}

pub(super) fn proposals(conn: &mut AnyConnection) -> Result<Vec<Proposal>, DbError> {
    let rows: Vec<(String, String)> = proposal::table.order(proposal::address).load(conn)?;
    let read = |(address, role): (String, String)| {
        Some(Proposal { address: address.parse().ok()?, role: role.parse().ok()? })
    };
    Ok(rows.into_iter().filter_map(read).collect())
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

/// Ends every session, and voids every link to choose a password.
pub(super) fn end_all(conn: &mut AnyConnection) -> Result<(), DbError> {
    diesel::delete(session::table).execute(conn)?;
    diesel::delete(set_up::table).execute(conn)?;
    Ok(())
}

pub(super) fn end_sessions(conn: &mut AnyConnection, address: &EmailAddress) -> Result<(), DbError> {
    diesel::delete(session::table.filter(session::address.eq(address.as_str()))).execute(conn)?;
    Ok(())
}

// ---- Signing in --------------------------------------------------------------------------------------------------

/// When attempts are locked, and until when. Times in seconds since 1970.
pub(super) struct Lock {
    /// So many failures in a row lock.
    pub(super) after: i32,
    pub(super) now: i64,
    pub(super) until: i64,
}

/// The password's hash; `None` where there is no account, or no password yet.
pub(super) fn password(conn: &mut AnyConnection, address: &EmailAddress) -> Result<Option<String>, DbError> {
    let found: Option<Option<String>> =
        account::table.find(address.as_str()).select(account::password).first(conn).optional()?;
    Ok(found.flatten())
}

/// Whether this address has signed in from a browser.
pub(super) fn knows(
    conn: &mut AnyConnection,
    hash: &[u8],
    address: &EmailAddress,
    now: i64,
) -> Result<bool, DbError> {
    let found: Option<i64> = device::table
        .find(hash)
        .filter(device::address.eq(address.as_str()).and(device::expires.gt(now)))
        .select(device::expires)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
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

/// Whose counter an attempt is counted at: where there is no such account, at the one of nobody, so that the same is written for
/// whoever asks.
fn counter_of<'a>(conn: &mut AnyConnection, address: &'a EmailAddress) -> Result<&'a str, DbError> {
    let there = diesel::dsl::exists(account::table.find(address.as_str()));
    let there: bool = diesel::select(there).get_result(conn)?;
    Ok(if there { address.as_str() } else { NOBODY })
}

/// The account of nobody, which a migration makes: no address is empty, so nobody can sign in to it.
const NOBODY: &str = "";

/// Counts an attempt as a failure, at the account or at a browser where one is named, and locks where there were too many;
/// `false` while it is locked. One statement reads and writes, so that two at once are counted as two.
pub(super) fn count_attempt(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    known: Option<&[u8]>,
    lock: &Lock,
) -> Result<bool, DbError> {
    let counted = match known {
        Some(hash) => {
            let counted = diesel::update(device::table.find(hash).filter(device::locked_until.le(lock.now)))
                .set(device::failures.eq(device::failures + 1))
                .execute(conn)?;
            diesel::update(device::table.find(hash).filter(device::failures.ge(lock.after)))
                .set((device::failures.eq(0), device::locked_until.eq(lock.until)))
                .execute(conn)?;
            counted
        }
        None => {
            let whose = counter_of(conn, address)?;
            let of = account::table.find(whose);
            let free = account::locked_until.le(lock.now);
            // Locked or not, the row is written.
            let next = case_when(free, account::failures + 1).otherwise(account::failures);
            diesel::update(of).set(account::failures.eq(next)).execute(conn)?;
            let counted: i64 = of.filter(free).count().get_result(conn)?;
            let until = if whose == NOBODY { 0 } else { lock.until };
            diesel::update(of.filter(account::failures.ge(lock.after)))
                .set((account::failures.eq(0), account::locked_until.eq(until)))
                .execute(conn)?;
            usize::try_from(counted).unwrap_or(0)
        }
    };
    Ok(counted == 1)
}

/// Somebody signed in: the counter begins anew.
pub(super) fn forget_failures(
    conn: &mut AnyConnection,
    address: &EmailAddress,
    known: Option<&[u8]>,
) -> Result<(), DbError> {
    match known {
        Some(hash) => diesel::update(device::table.find(hash))
            .set((device::failures.eq(0), device::locked_until.eq(0)))
            .execute(conn)?,
        None => diesel::update(account::table.find(address.as_str()))
            .set((account::failures.eq(0), account::locked_until.eq(0)))
            .execute(conn)?,
    };
    Ok(())
}

//! Sessions: twelve hours at most, one hour without a page. They end at once when somebody signs out, chooses a new password
//! or loses the account.
//!
//! Why by hand: the store of `actix-session` knows a session by its key alone; an account's sessions could not all be ended.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Account, Accounts, Secret, store};
use candor_db::{AnyConnection, DbError};
use candor_mail::EmailAddress;

/// A session ends after this, whatever happens.
pub(super) const LONGEST: TimeDelta = TimeDelta::hours(12);
/// Or after so long without a page.
pub(super) const IDLE: TimeDelta = TimeDelta::hours(1);
/// It is prolonged at most this often: not every page is a write.
const STEP: TimeDelta = TimeDelta::minutes(5);

/// Whose session this is, if it is one; it goes on from now.
///
/// # Errors
/// When the database fails.
pub fn session(accounts: &Accounts, secret: &Secret, now: DateTime<Utc>) -> Result<Option<Account>, DbError> {
    let mut conn = accounts.db.connection()?;
    let hash = secret.hash();
    let Some((address, idle_until)) = store::session_of(&mut conn, &hash, now.timestamp())? else {
        return Ok(None);
    };
    let next = (now + IDLE).timestamp();
    if next - idle_until >= STEP.num_seconds() {
        store::prolong(&mut conn, &hash, next)?;
    }
    store::find(&mut conn, &address)
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub fn sign_out(accounts: &Accounts, secret: &Secret) -> Result<(), DbError> {
    store::end_session(&mut *accounts.db.connection()?, &secret.hash())
}

/// Ends the sessions of all accounts, and voids the links to choose a password.
pub(crate) fn sign_everybody_out(conn: &mut AnyConnection) -> Result<(), DbError> {
    store::end_all(conn)
}

/// Ends all sessions of an account, and forgets its browsers.
///
/// # Errors
/// When the database fails.
pub fn sign_out_everywhere(accounts: &Accounts, address: &EmailAddress) -> Result<(), DbError> {
    accounts.db.run("sign out everywhere", |conn| store::forget_access(conn, address))
}

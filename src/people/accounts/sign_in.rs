//! Signing in. Every attempt costs one hash and gets one of two answers: in, or not; not why.
//!
//! Lock-out that cannot lock others out (OWASP, "device cookies"): browsers that have never signed in to an account share its
//! counter, so that guessing from outside is slow; a browser that has keeps a counter of its own, so that no guessing from
//! outside keeps its owner out. And a set-up link by mail always works. All strangers together have one bucket of attempts, so
//! that they cost little; a known browser does not draw from it.
//!
//! Why by hand: rate limiters (`governor`) count in the memory of one process; these counters outlast a restart, and hold for
//! two processes over one database.

use chrono::{DateTime, TimeDelta, Utc};
use rand::CryptoRng;

use super::{
    Accounts, Secret,
    password::Busy,
    session::{IDLE, LONGEST},
    store::{self, Lock},
};
use candor_db::DbError;
use candor_mail::EmailAddress;

/// So many failures in a row lock.
const FAILURES: i32 = 5;
/// For so long.
const LOCKED: TimeDelta = TimeDelta::minutes(15);
/// A browser is known for a year.
const KNOWN: TimeDelta = TimeDelta::days(365);

/// What a browser that signed in gets.
pub struct SignedIn {
    /// The session's secret.
    pub session: Secret,
    /// By which the browser is known from now on.
    pub device: Secret,
}

/// Why nobody could be signed in, or a password not be set.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Too many at once; nothing was counted.
    #[error(transparent)]
    Busy(#[from] Busy),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Signs somebody in; `None` when the address is unknown, the password is wrong, or there were too many attempts.
///
/// # Errors
/// When too many sign in at once, or the database fails.
pub fn sign_in(
    accounts: &Accounts,
    address: &EmailAddress,
    password: &str,
    device: Option<&Secret>,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<Option<SignedIn>, SignInError> {
    let known = {
        match device.map(Secret::hash) {
            Some(hash) => store::knows(&mut *accounts.db.connection()?, &hash, address, now.timestamp())?
                .then_some(hash),
            None => None,
        }
    };
    // Whoever has to come again later has tried nothing. A known browser is one's own: strangers are never ahead of it.
    if known.is_none() && !accounts.strangers.take(now) {
        return Err(Busy.into());
    }
    let mut turn = accounts.passwords.turn(known.is_some())?;
    let counter = known.as_deref();
    // An attempt is counted before the work: guesses sent all at once are as many as guesses one after another.
    let (stored, may_try) = accounts.db.run("count an attempt", |conn| {
        let lock = Lock { after: FAILURES, now: now.timestamp(), until: (now + LOCKED).timestamp() };
        let may_try = store::count_attempt(conn, address, counter, &lock)?;
        Ok::<_, DbError>((store::password(conn, address)?, may_try))
    })?;
    let right = turn.is(password, stored.as_deref());
    drop(turn);
    if !(right && may_try) {
        return Ok(None);
    }
    accounts.db.run("sign in", |conn| {
        store::forget_failures(conn, address, counter)?;
        Ok(Some(begin(conn, address, device.filter(|_| known.is_some()), now, rng)?))
    })
}

/// Begins a session, and knows the browser from now on.
pub(super) fn begin(
    conn: &mut candor_db::AnyConnection,
    address: &EmailAddress,
    known: Option<&Secret>,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<SignedIn, DbError> {
    let session = Secret::random(rng);
    let ends = ((now + LONGEST).timestamp(), (now + IDLE).timestamp());
    store::begin_session(conn, &session.hash(), address, now.timestamp(), ends)?;
    let device = match known {
        Some(device) => device.clone(),
        None => {
            let device = Secret::random(rng);
            let until = (now + KNOWN).timestamp();
            store::remember_device(conn, &device.hash(), address, now.timestamp(), until)?;
            device
        }
    };
    Ok(SignedIn { session, device })
}

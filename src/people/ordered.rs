//! Openings that were ordered at the desk and are not done yet: keys of a large round take minutes, and whoever serves may be started
//! anew meanwhile.
//!
//! It must never hold an order longer than until it is done or has failed, and none comes back with a backup.

use super::{People, ordered_store as store};
use candor_db::DbError;
use candor_protocol::survey::RoundName;

/// An opening that was ordered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered {
    /// The round.
    pub round: RoundName,
    /// What was filled in, in the form of the door through which it was ordered.
    pub form: String,
    /// The account that ordered it.
    pub who: String,
}

/// Keeps an order, in the place of an earlier one for the same round.
///
/// # Errors
/// When the database fails.
pub fn order_opening(people: &People, ordered: &Ordered) -> Result<(), DbError> {
    people.db.run("keep an order", |conn| {
        store::forget(conn, &ordered.round)?;
        store::add(conn, ordered)
    })
}

/// What was ordered and is not done.
///
/// # Errors
/// When the database fails.
pub fn ordered_openings(people: &People) -> Result<Vec<Ordered>, DbError> {
    store::all(&mut *people.db.connection()?)
}

/// It is done, or has failed. Fine to repeat.
///
/// # Errors
/// When the database fails.
pub fn opening_ended(people: &People, round: &RoundName) -> Result<(), DbError> {
    people.db.run("end an order", |conn| store::forget(conn, round))
}

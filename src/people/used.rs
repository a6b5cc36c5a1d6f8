//! Which links of a round with guardians were used: for guardians, who compare their number with that of the entries, and can tell somebody
//! who asks about a link.
//!
//! It must never name a person, and never outlive the work of the guardians.

use candor_db::DbError;
use candor_protocol::{
    guardian::UsedCodes,
    survey::{Promise, RoundName},
    token::CodeHash,
};

use super::{People, store, used_store};
use candor_db::AnyConnection;

/// Keeps which codes were used, while the invitations are still there.
pub(super) fn keep(conn: &mut AnyConnection, round: &RoundName) -> Result<(), DbError> {
    let Some(stored) = store::find_round(conn, round)? else { return Ok(()) };
    // A promise that cannot be read waits for nobody: whoever counts it says so.
    let guarded =
        Promise::parse(&stored.promise).is_ok_and(|promise| promise.manifest().guardians().is_some());
    if guarded { used_store::keep(conn, round) } else { Ok(()) }
}

/// The codes that were used, by circle.
///
/// # Errors
/// When the database fails.
pub fn used_codes(people: &People, promise: &Promise) -> Result<UsedCodes, DbError> {
    let mut circles = vec![Vec::new(); promise.circles().len()];
    for (circle, hash) in used_store::all(&mut *people.db.connection()?, promise.round())? {
        let at = usize::try_from(circle).ok();
        let hash = CodeHash::try_from(hash.as_slice()).ok();
        if let (Some(of), Some(hash)) = (at.and_then(|at| circles.get_mut(at)), hash) {
            of.push(hash);
        }
    }
    Ok(UsedCodes { circles })
}

/// Forgets them: no guardian is waited for. Fine to repeat.
///
/// # Errors
/// When the database fails.
pub fn forget_used_codes(people: &People, round: &RoundName) -> Result<(), DbError> {
    let gone = people.db.run("forget which links were used", |conn| used_store::forget(conn, round))?;
    if gone > 0 {
        people.db.compact_later();
    }
    Ok(())
}

//! How many answers an open round has: for the whole company, from 20 invited people on, and once a day.
//!
//! It must never tell a number that moves while somebody watches: who sees a colleague at the page and the count go up
//! has seen who answered. Neither does it count for any unit, or tell who wrote a comment.

use chrono::NaiveDate;

use super::{
    Answers, LookupError, Turnout, ballots_store,
    store::{self, Hold},
};
use candor_protocol::{
    guardian::EntryRequest,
    survey::RoundName,
    token::{BallotBox, Stored},
};

/// Fewer invited people than this are not counted before the round is over.
const LEAST_INVITED: u32 = 20;

/// The turnout of an open round: counted when first asked for on a day, and the same for the rest of it. `None` when the
/// round is not open, or fewer than 20 people are invited.
///
/// # Errors
/// When there is no such round, or the database fails.
pub fn turnout(
    answers: &Answers,
    round: &RoundName,
    today: NaiveDate,
) -> Result<Option<Turnout>, LookupError> {
    let promise = super::promise(answers, round)?;
    if promise.circles().iter().map(|circle| circle.invited).sum::<u32>() < LEAST_INVITED {
        return Ok(None);
    }
    // Comments rest beside the answers, and are told from them by their length alone: each kind has one.
    let length = if promise.manifest().guardians().is_some() {
        Stored::row_length_for(EntryRequest::row_length(&EntryRequest::lengths(&promise)))
    } else {
        Stored::length_for(BallotBox::length_for(promise.instrument().items().len()))
    };
    answers.db.run("look at the turnout", |conn| {
        if !store::hold_open(conn, round.as_str(), &hex::encode(promise.hash()), Hold::Alone)? {
            return Ok(None);
        }
        // A clock that was set back is no second look.
        if let Some(last) = store::turnout(conn, round)?.filter(|last| today <= last.day) {
            return Ok(Some(last));
        }
        let new = Turnout { answers: ballots_store::count_boxes(conn, round, length)?, day: today };
        store::keep_turnout(conn, round, new)?;
        Ok(Some(new))
    })
}

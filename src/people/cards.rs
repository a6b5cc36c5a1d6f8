//! Paper cards: invitations that belong to nobody, drawn by circle when a round opens, for those who have no address.
//!
//! No name may stand on or in one, and nothing says who took which. None is made again: there is one for each person without an
//! address, and a lost one is lost, because nobody can tell whether it was used.

use super::{Invitation, Inviting, People, RoundKeys, acts, acts::Act, store};
use candor_db::DbError;
use candor_journal::By;
use candor_protocol::survey::Promise;

/// The cards of a promise, in an order that says nothing: by circle, and each by its number there.
fn drawn<'a>(promise: &'a Promise, keys: &'a RoundKeys) -> impl Iterator<Item = Invitation> + 'a {
    let counts = promise.manifest().cards().map(|cards| cards.by_circle).unwrap_or_default();
    counts.into_iter().enumerate().flat_map(move |(circle, count)| {
        (1..=count).map(move |number| {
            let person = format!("{}{circle} {number}", store::CARD);
            let code = keys.invitation.code(promise.round().as_str(), &person, 0);
            Invitation { person, circle, code }
        })
    })
}

/// As they are stored when the round opens.
pub(super) fn rows(promise: &Promise, keys: &RoundKeys) -> Vec<store::NewInvitation> {
    let row = |card: Invitation| store::NewInvitation {
        round: promise.round().to_string(),
        code_hash: card.code.hash().as_bytes().to_vec(),
        made_for: card.person.clone(),
        person: card.person,
        circle: i32::try_from(card.circle).unwrap_or(i32::MAX),
        version: 0,
        again: 0,
    };
    drawn(promise, keys).map(row).collect()
}

/// The cards of an open round, to be printed. That they were fetched stands in the journal, each time: whoever has them could use them.
///
/// # Errors
/// When the database fails.
pub fn fetch_cards(people: &People, inviting: &Inviting, by: &By) -> Result<Vec<Invitation>, DbError> {
    let promise = inviting.promise();
    let all: Vec<Invitation> = drawn(promise, inviting.keys()).collect();
    people.db.run("fetch paper cards", |conn| {
        acts::note(conn, by, Some(promise.round()), &Act::CardsFetched { cards: all.len() })
    })?;
    Ok(all)
}

//! The two officers who guard a round's answers: where they are told that the round waits for them. Once, and then
//! their addresses are forgotten.
//!
//! It must never know a passphrase.

use rand::CryptoRng;

use super::{
    People,
    mailing::{self, LetterError, MailContext, Writer},
    store,
};
use candor_db::DbError;
use candor_mail::{self as mail, AddressError, EmailAddress};
use candor_protocol::survey::RoundName;

/// What the outbox calls a letter to an officer.
const LETTER: &str = "officers";

/// The addresses of two different officers, in the order in which they typed their passphrases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officers([EmailAddress; 2]);

/// One officer, as the letter is written to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Typed first.
    First,
    /// Typed second.
    Second,
}

/// Addresses that are not those of two officers.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error(
    "two officers guard a round: expected --officer ADDRESS twice, with two different addresses, found {found}"
)]
pub struct OfficersError {
    /// How many different ones there were.
    pub found: usize,
}

/// Why the officers could not be told.
#[derive(Debug, thiserror::Error)]
pub enum NotifyOfficersError {
    /// A stored address cannot be read.
    #[error("a stored address of an officer cannot be read")]
    Address(#[from] AddressError),
    /// A letter could not be written.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Officers {
    /// Two officers; `None` where nobody is named.
    ///
    /// # Errors
    /// When it is not two, or twice the same.
    pub fn parse(addresses: &[EmailAddress]) -> Result<Option<Self>, OfficersError> {
        match addresses {
            [] => Ok(None),
            [first, second] if first != second => Ok(Some(Self([first.clone(), second.clone()]))),
            [first, rest @ ..] => Err(OfficersError {
                found: if rest.iter().all(|other| other == first) { 1 } else { addresses.len() },
            }),
        }
    }

    /// Their addresses, the first one first.
    pub fn addresses(&self) -> &[EmailAddress; 2] {
        &self.0
    }
}

/// Queues one letter for each officer of a round, which `write` makes, unless they have it. Gives how many are new.
///
/// # Errors
/// When a letter cannot be written or the database fails; it can be repeated.
pub fn notify_officers(
    people: &People,
    round: &RoundName,
    context: MailContext<'_>,
    write: Writer<'_, Place>,
    rng: &mut impl CryptoRng,
) -> Result<usize, NotifyOfficersError> {
    let officers = store::officers(&mut *people.db.connection()?, round)?;
    let mut letters = Vec::with_capacity(officers.len());
    for (place, email) in &officers {
        let (to, place) = (email.parse()?, if *place == 1 { Place::First } else { Place::Second });
        letters.push(context.write(LETTER, "", &to, &place, write, rng)?);
    }
    people.db.run("call the officers", |conn| {
        // Whoever was forgotten meanwhile is not written to.
        if store::officers(conn, round)? == officers {
            Ok(mailing::queue(conn, round, &letters)?)
        } else {
            Ok(0)
        }
    })
}

/// Forgets the officers of a round and their letters: they have done their part. Fine to repeat.
///
/// # Errors
/// When the database fails.
pub fn forget_officers(people: &People, round: &RoundName) -> Result<(), DbError> {
    people.db.run("forget the officers", |conn| forget(conn, round))
}

/// The same inside another step.
pub(super) fn forget(conn: &mut candor_db::AnyConnection, round: &RoundName) -> Result<(), DbError> {
    store::forget_officers(conn, round)?;
    mail::forget(conn, round.as_str(), LETTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &[&str], found: Option<usize>) {
        let addresses: Vec<EmailAddress> = given.iter().map(|text| text.parse().unwrap()).collect();
        assert_eq!(Officers::parse(&addresses).err().map(|error| error.found), found, "{given:?}");
    }

    #[test]
    fn officers_are_two_different_people_or_nobody() {
        check(&[], None);
        check(&["a@example.org", "b@example.org"], None);
        check(&["a@example.org"], Some(1));
        check(&["a@example.org", "a@example.org"], Some(1));
        check(&["a@example.org", "b@example.org", "c@example.org"], Some(3));
    }
}

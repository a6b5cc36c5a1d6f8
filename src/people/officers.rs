//! The two officers who guard a round's answers: where they are told that the round waits for them. Once, and then
//! their addresses are forgotten.
//!
//! It must never know a passphrase.

use rand::CryptoRng;

use super::{MailContext, People, store};
use candor_db::DbError;
use candor_mail::{self as mail, AddressError, EmailAddress, Kind};
use candor_protocol::survey::RoundName;

/// The addresses of two different officers, in the order in which they typed their passphrases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officers([EmailAddress; 2]);

/// Addresses that are not those of two officers.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("two officers guard a round: expected two different addresses, found {found}")]
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

/// Queues one mail for each officer of a round, unless they have it; its topic is their place: 1 typed first. Gives how many are
/// new.
///
/// # Errors
/// When the database fails; it can be repeated.
pub fn notify_officers(
    people: &People,
    round: &RoundName,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<usize, NotifyOfficersError> {
    people.db.run("call the officers", |conn| {
        let mails = (store::officers(conn, round)?.into_iter())
            .map(|(place, email)| Ok((place.to_string(), email.parse()?)))
            .collect::<Result<Vec<_>, AddressError>>()?;
        Ok(context.queue(conn, round.as_str(), Kind::Officers, &mails, rng)?)
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
    mail::forget(conn, round.as_str(), Kind::Officers)
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

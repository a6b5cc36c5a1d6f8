//! Who guards a round: one or two people whose keys never are on the server. They are named here before the round is opened; what they
//! hand in, public keys and acceptances, is kept here ([`add`]).
//!
//! It must never hold a secret of a guardian. Where a round stands follows from what is there, so that nothing has to be remembered: it
//! waits for keys; then it can be opened, and waits for acceptances ([`State::Waiting`]); then it is open.

mod documents;
mod store;

use std::{collections::HashSet, str::FromStr};

use rand::CryptoRng;

use super::{Act, MailContext, People, RoundError, State, acts, roster::is_language, store as rounds};
use candor_db::{AnyConnection, DbError};
use candor_journal::By;
use candor_mail::{EmailAddress, Kind, Sender};
use candor_protocol::{
    guardian::KeyDocument,
    survey::{Guardian, Guardians, Promise, RoundName},
};
pub use documents::{Added, add};
use store::Row;

/// Somebody who is to guard a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// As people know them; the key that they hand in bears the same name.
    pub name: String,
    /// Where they are written to.
    pub email: EmailAddress,
    /// The code of the language in which that is, where it is chosen; else the roster says it.
    pub language: Option<String>,
}

/// Why guardians cannot be named, or a document is not taken.
#[derive(Debug, thiserror::Error)]
pub enum GuardianError {
    /// Not a name and an address.
    #[error(
        "{0:?} is no guardian: expected a name and an address, as Maria Huber <maria.huber@example.org>, and behind it a language, such as \
         de, where it is not the roster's"
    )]
    Named(String),
    /// Too many, or one of them twice.
    #[error("a round has one or two guardians, with different names and addresses")]
    Two,
    /// Its promise is made: keys in it do not change.
    #[error("the promise of the round {0} is made: its guardians and their keys stay as they are in it")]
    Promised(RoundName),
    /// Neither of the two documents.
    #[error(
        "this is neither a guardian's key nor an acceptance: expected the file that the guardian's program wrote"
    )]
    Strange,
    /// What a guardian must keep.
    #[error(
        "this is the file that a guardian keeps, and it has left their machine: nothing of it was kept here; delete it, and ask for a new \
         key and the file that is meant for you"
    )]
    Secret,
    /// Nobody of this name is to guard the round.
    #[error("nobody named {name} is to guard the round {round}: expected {expected}")]
    Nobody {
        /// The round.
        round: RoundName,
        /// The name in the document.
        name: String,
        /// Who is named.
        expected: String,
    },
    /// A document with something wrong in it.
    #[error("the document of {name} is not taken: {why}")]
    Document {
        /// Whose.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// The round.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Where a round with guardians stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The round.
    pub round: RoundName,
    /// Whether its promise is made: then acceptances are awaited, before that keys.
    pub promised: bool,
    /// Its guardians, in the order in which they unwrap.
    pub guardians: Vec<Guard>,
}

/// A guardian of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The name.
    pub name: String,
    /// Where they are written to; empty once the round is published.
    pub email: String,
    /// The code of the language that was chosen for that.
    pub language: Option<String>,
    /// Whether their key is there.
    pub has_key: bool,
    /// Whether they have accepted the promise.
    pub has_accepted: bool,
}

impl FromStr for Named {
    type Err = GuardianError;

    fn from_str(text: &str) -> Result<Self, GuardianError> {
        let wrong = || GuardianError::Named(text.trim().to_owned());
        // Behind the address may stand a language.
        let (who, language) = match text.rsplit_once('>') {
            Some((who, language)) => (format!("{who}>"), language.trim().to_lowercase()),
            None => (text.to_owned(), String::new()),
        };
        if !language.is_empty() && !is_language(&language) {
            return Err(wrong());
        }
        let read: Sender = who.parse().map_err(|_| wrong())?;
        let name = read.name().map(str::trim).filter(|name| !name.is_empty() && name.chars().count() <= 100);
        let language = Some(language).filter(|code| !code.is_empty());
        Ok(Self { name: name.ok_or_else(wrong)?.to_owned(), email: read.address().clone(), language })
    }
}

impl Standing {
    fn of(round: RoundName, promised: bool, rows: Vec<Row>) -> Self {
        let guard = |row: Row| Guard {
            name: row.name,
            email: row.email,
            language: row.language,
            has_key: row.key_document.is_some(),
            has_accepted: row.acceptance.is_some(),
        };
        Self { round, promised, guardians: rows.into_iter().map(guard).collect() }
    }

    /// Those whose key, or whose acceptance once the promise is made, is awaited.
    pub fn missing(&self) -> impl Iterator<Item = &Guard> {
        self.guardians.iter().filter(|one| if self.promised { !one.has_accepted } else { !one.has_key })
    }
}

/// A name, so that two spellings of it are the same.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// How each round of the schedule stands in the table.
const SCHEDULE: &str = "";

/// Names the guardians of a round, or, without one, of each round of the schedule; nobody: it has none. Whoever is named again keeps
/// the key that is there.
///
/// # Errors
/// When they are more than two or the same, the promise is made, or the database fails.
pub fn name(people: &People, round: Option<&RoundName>, who: &[Named], by: &By) -> Result<(), GuardianError> {
    let names: HashSet<String> = who.iter().map(|one| plain(&one.name)).collect();
    let addresses: HashSet<&str> = who.iter().map(|one| one.email.as_str()).collect();
    if who.len() > Guardians::MOST || names.len() < who.len() || addresses.len() < who.len() {
        return Err(GuardianError::Two);
    }
    people.db.run("name guardians", |conn| {
        store::hold(conn, round.map_or(SCHEDULE, RoundName::as_str))?;
        if let Some(round) = round
            && rounds::find_round(conn, round)?.is_some()
        {
            return Err(GuardianError::Promised(round.clone()));
        }
        let key = round.map_or(SCHEDULE, RoundName::as_str);
        let before = store::of(conn, key)?;
        let rows: Vec<Row> = (1..)
            .zip(who)
            .map(|(place, one)| Row {
                round: key.to_owned(),
                place,
                name: one.name.clone(),
                email: one.email.to_string(),
                key_document: before
                    .iter()
                    .find(|row| plain(&row.name) == plain(&one.name))
                    .and_then(|row| row.key_document.clone()),
                acceptance: None,
                language: one.language.clone(),
            })
            .collect();
        store::replace(conn, key, &rows)?;
        let names: Vec<&str> = who.iter().map(|one| one.name.as_str()).collect();
        Ok(acts::note(conn, by, round, &Act::GuardiansNamed { names: &names.join(", ") })?)
    })
}

/// Who guards each round of the schedule.
///
/// # Errors
/// When the database fails.
pub fn of_schedule(people: &People) -> Result<Vec<Named>, DbError> {
    let rows = store::of(&mut *people.db.connection()?, SCHEDULE)?;
    // Every address was one when it was stored.
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Named { email: row.email.parse().ok()?, name: row.name, language: row.language })
        })
        .collect())
}

/// Where a round stands; `None` where it has no guardians.
///
/// # Errors
/// When the database fails.
pub fn standing(people: &People, round: &RoundName) -> Result<Option<Standing>, DbError> {
    let conn = &mut *people.db.connection()?;
    let rows = store::of(conn, round.as_str())?;
    let promised = rounds::find_round(conn, round)?.is_some();
    Ok((!rows.is_empty()).then(|| Standing::of(round.clone(), promised, rows)))
}

/// Where each round stands that has guardians.
///
/// # Errors
/// When the database fails.
pub fn standings(people: &People) -> Result<Vec<Standing>, DbError> {
    let all = store::rounds(&mut *people.db.connection()?)?;
    let mut found = Vec::new();
    // Every name was one when it was stored, but for that of the schedule.
    for round in all.iter().filter_map(|name| name.parse::<RoundName>().ok()) {
        found.extend(standing(people, &round)?);
    }
    Ok(found)
}

/// Those of them that somebody's key or acceptance is awaited for.
///
/// # Errors
/// When the database fails.
pub fn awaiting(people: &People) -> Result<Vec<Standing>, DbError> {
    let all = standings(people)?;
    let conn = &mut *people.db.connection()?;
    let mut awaiting = Vec::new();
    for one in all.into_iter().filter(|one| one.missing().next().is_some()) {
        if matches!(rounds::state(conn, &one.round)?, None | Some(State::Waiting)) {
            awaiting.push(one);
        }
    }
    Ok(awaiting)
}

/// Queues a mail that says who is awaited, to each of these, once for each `occasion`. Gives how many are new.
///
/// # Errors
/// When the database fails.
pub fn remind(
    people: &People,
    round: &RoundName,
    occasion: &str,
    to: Vec<EmailAddress>,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<usize, DbError> {
    let mails: Vec<_> = to.into_iter().map(|to| (occasion.to_owned(), to)).collect();
    people.db.run("remind guardians", |conn| context.queue(conn, round.as_str(), Kind::Guardian, &mails, rng))
}

/// Withdraws the letters that have not left: who was awaited has done their part.
///
/// # Errors
/// When the database fails.
pub fn withdraw_letters(people: &People, round: &RoundName) -> Result<(), DbError> {
    let withdraw = |conn: &mut AnyConnection| candor_mail::cancel_kind(conn, round.as_str(), Kind::Guardian);
    people.db.run("withdraw letters to guardians", withdraw)?;
    Ok(())
}

/// The guardians of a round that is to be opened, as they will stand in its promise; or whose keys are not there.
pub(super) fn with_keys(
    conn: &mut AnyConnection,
    round: &RoundName,
) -> Result<Result<Vec<Guardian>, String>, DbError> {
    let rows = store::of(conn, round.as_str())?;
    let key = |row: &Row| documents::key(row.key_document.as_deref()?).map(|key: KeyDocument| key.guardian());
    let missing: Vec<&str> =
        rows.iter().filter(|row| key(row).is_none()).map(|row| row.name.as_str()).collect();
    if !missing.is_empty() {
        return Ok(Err(missing.join(", ")));
    }
    Ok(Ok(rows.iter().filter_map(key).collect()))
}

/// Whether the guardians in a promise are those that are named now: one may have been replaced while keys were made.
pub(super) fn are_still(conn: &mut AnyConnection, promise: &Promise) -> Result<bool, DbError> {
    store::hold(conn, promise.round().as_str())?;
    let promised = promise.manifest().guardians().map(|all| all.who).unwrap_or_default();
    Ok(with_keys(conn, promise.round())? == Ok(promised))
}

/// Forgets the guardians of a round that is given up.
pub(super) fn forget(conn: &mut AnyConnection, round: &RoundName) -> Result<(), DbError> {
    store::forget(conn, round.as_str())
}

/// Forgets where the guardians of a published round were written to.
pub(super) fn forget_addresses(conn: &mut AnyConnection, round: &RoundName) -> Result<(), DbError> {
    store::forget_addresses(conn, round.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guardian_has_a_name_and_an_address() {
        let read = |text: &str| text.parse::<Named>();
        for (good, language) in [
            ("Maria Huber <maria@acme.example>", None),
            (" \"Maria Huber\"  < Maria@acme.example > ", None),
            ("Maria Huber <maria@acme.example> de", Some("de")),
            ("Maria Huber <maria@acme.example>  FR-ca ", Some("fr-ca")),
        ] {
            let Named { name, email, language: found } = read(good).unwrap();
            let maria = ("Maria Huber", "maria@acme.example", language);
            assert_eq!((&*name, email.as_str(), found.as_deref()), maria, "{good}");
        }
        for wrong in [
            "",
            "Maria Huber",
            "maria@acme.example",
            "<maria@acme.example>",
            "Maria <nowhere>",
            "Maria Huber <maria@acme.example> in German",
        ] {
            let error = read(wrong).unwrap_err().to_string();
            assert!(error.contains("expected a name and an address"), "{wrong}: {error}");
        }
    }

    #[test]
    fn spaces_and_capitals_make_nobody_another_person() {
        assert_eq!(plain("  Maria   HUBER "), plain("maria huber"));
        assert_ne!(plain("Maria Huber"), plain("Mario Huber"));
    }
}

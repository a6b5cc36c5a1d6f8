//! Invitations: who gets which link. The code in a link is computed from the round's invitation key, so it
//! is stored nowhere, and can be sent again.

use std::collections::HashMap;

use super::{People, RoundError, RoundKeys, State, store};
use candor_db::DbError;
use candor_mail::EmailAddress;
use candor_protocol::{
    survey::{Promise, PromiseError, RoundName, UnitId},
    token::{Code, PersonalLink},
};

/// One person's way into a round.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Whom it is for: an address.
    pub person: String,
    /// The position of the circle in the promise.
    pub circle: usize,
    /// The secret in the link.
    pub code: Code,
}

/// Makes links. All of one that is personal stands behind the `#`, which no browser sends to any server: a [`PersonalLink`].
#[derive(Clone, Debug)]
pub struct Links {
    page: String,
    round: RoundName,
    promise: [u8; 32],
}

impl Links {
    /// Links into a round under a public address like `https://survey.example.org`.
    pub fn new(public_url: &str, promise: &Promise) -> Self {
        let page = format!("{}/i", public_url.trim_end_matches('/'));
        Self { page, round: promise.round().clone(), promise: *promise.hash() }
    }

    /// One person's link, on whose end stands the person's language, where it is known and an ordinary code.
    pub fn in_language(&self, circle: usize, code: &Code, language: Option<&str>) -> String {
        let short = language.and_then(|tag| tag.split('-').next()).map(str::to_lowercase);
        let short =
            short.filter(|code| code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_lowercase()));
        short.map_or_else(|| self.to(circle, code), |short| format!("{}.{short}", self.to(circle, code)))
    }

    /// One person's link.
    pub fn to(&self, circle: usize, code: &Code) -> String {
        let link =
            PersonalLink { round: self.round.clone(), circle, code: code.clone(), promise: self.promise };
        format!("{}#{link}", self.page)
    }
}

/// Everybody's invitation to an open round, computed again.
///
/// # Errors
/// When the round is not open.
pub fn invitations(people: &People, round: &RoundName) -> Result<Vec<Invitation>, RoundError> {
    let mut conn = people.db.connection()?;
    let stored = store::find_round(&mut conn, round)?.ok_or_else(|| RoundError::Unknown(round.clone()))?;
    if stored.state() != State::Open {
        return Err(RoundError::State { round: round.clone(), found: stored.state(), expected: "open" });
    }
    let keys = RoundKeys::load(&people.keys, &Promise::parse(&stored.promise)?)?;
    let invited = store::invited(&mut conn, round)?;
    Ok(invited.into_iter().filter_map(|place| of_place(round, &keys, place)).collect())
}

/// What writes the links into one open round: its promise and its keys, read once.
pub struct Inviting {
    promise: Promise,
    keys: RoundKeys,
}

impl Inviting {
    /// Of an open round.
    ///
    /// # Errors
    /// When the round is not open (any more), or its keys cannot be read.
    pub fn of(people: &People, round: &RoundName) -> Result<Self, RoundError> {
        let stored = store::find_round(&mut *people.db.connection()?, round)?
            .ok_or_else(|| RoundError::Unknown(round.clone()))?;
        if stored.state() != State::Open {
            return Err(RoundError::State { round: round.clone(), found: stored.state(), expected: "open" });
        }
        let promise = Promise::parse(&stored.promise)?;
        Ok(Self { keys: RoundKeys::load(&people.keys, &promise)?, promise })
    }

    /// The promise.
    pub fn promise(&self) -> &Promise {
        &self.promise
    }

    /// The keys that codes are made of.
    pub(super) fn keys(&self) -> &RoundKeys {
        &self.keys
    }

    /// One person's invitation, as it is now; `None` where nobody with this address is invited.
    ///
    /// # Errors
    /// When the database fails.
    pub fn invitation(&self, people: &People, person: &EmailAddress) -> Result<Option<Invitation>, DbError> {
        let round = self.promise.round();
        let found = store::place(&mut *people.db.connection()?, round, person.as_str())?;
        Ok(found.and_then(|place| of_place(round, &self.keys, place)))
    }

    /// Whether somebody's link was used: for the letter that tells them, and for nobody else.
    ///
    /// # Errors
    /// When the database fails.
    pub fn is_used(&self, people: &People, person: &EmailAddress) -> Result<bool, DbError> {
        store::is_used(&mut *people.db.connection()?, self.promise.round(), person.as_str())
    }

    /// The one that goes ahead of others.
    pub fn sample(&self) -> Invitation {
        sample(&self.promise, &self.keys)
    }
}

fn of_place(round: &RoundName, keys: &RoundKeys, place: store::Place) -> Option<Invitation> {
    let (circle, version) = (usize::try_from(place.circle).ok()?, u32::try_from(place.version).ok()?);
    let code = keys.invitation.code(round.as_str(), &place.made_for, version);
    Some(Invitation { person: place.person, circle, code })
}

/// An invitation of nobody: its link looks like all others, and no invitation has its code.
fn sample(promise: &Promise, keys: &RoundKeys) -> Invitation {
    let code = keys.invitation.code(promise.round().as_str(), "nobody", u32::MAX);
    Invitation { person: String::new(), circle: 0, code }
}

/// Everybody's first invitation to a round that is about to open, by circle of their unit, in the order given.
///
/// # Errors
/// When somebody's unit is in no circle.
pub(super) fn first_invitations(
    promise: &Promise,
    keys: &RoundKeys,
    people: impl Iterator<Item = (String, UnitId)>,
) -> Result<Vec<Invitation>, PromiseError> {
    let circle_of: HashMap<&UnitId, usize> = (promise.circles().iter().enumerate())
        .flat_map(|(at, circle)| circle.members.iter().map(move |unit| (unit, at)))
        .collect();
    let invite = |(person, unit): (String, UnitId)| {
        let nowhere = || PromiseError::Circle(format!("the unit {unit} is in no circle"));
        let circle = *circle_of.get(&unit).ok_or_else(nowhere)?;
        let code = keys.invitation.code(promise.round().as_str(), &person, 0);
        Ok(Invitation { person, circle, code })
    };
    people.map(invite).collect()
}

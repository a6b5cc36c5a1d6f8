//! An import as one step: what changes in the roster, and what follows in open rounds. On the people side alone.

use std::collections::{BTreeMap, HashMap};

use rand::CryptoRng;

use super::config::Config;
use candor_journal::By;
use candor_mail::EmailAddress;
use candor_people::{
    self as people, Plan, SameError,
    roster::{AddressChange, Prepared, RosterError},
};
use candor_protocol::survey::UnitId;

/// Takes a prepared roster over. Gives back whose addresses changed, and in which open rounds.
///
/// # Errors
/// When somebody else imported in the meantime, or the database fails.
pub fn import_roster(
    config: &Config,
    prepared: &Prepared,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<Vec<AddressChange>, RosterError> {
    people::import_and_tell(config.people.db(), prepared, config.mail_context(by), rng)
}

/// Says that an address that the last import took away and one that it brought are one person's.
///
/// # Errors
/// When they cannot be.
pub fn same_person(
    config: &Config,
    old: &EmailAddress,
    new: &EmailAddress,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<AddressChange, SameError> {
    people::same_person(config.people.db(), old, new, config.mail_context(by), rng)
}

/// The people of a group who would be invited and cannot get a mail.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreachable {
    /// The group's name.
    pub circle: String,
    /// How many people are in it.
    pub invited: u32,
    /// Their addresses.
    pub addresses: Vec<EmailAddress>,
}

/// Whom no mail would reach, by group, as far as it can be known before one is sent: mail may not go to their domain, or no
/// mail server can ever be there.
pub fn unreachable(config: &Config, plan: &Plan) -> Vec<Unreachable> {
    let reached = |address: &EmailAddress| {
        config.mail_domains.as_ref().is_none_or(|domains| domains.contain(address)) && !address.is_nowhere()
    };
    let place = |(at, circle): (usize, &people::Draft)| {
        circle.members.iter().map(move |unit| (unit.clone(), at)).collect::<Vec<_>>()
    };
    let places: HashMap<UnitId, usize> = plan.circles.iter().enumerate().flat_map(place).collect();
    let mut by_circle: BTreeMap<usize, Vec<EmailAddress>> = BTreeMap::new();
    for person in plan.roster.people.iter().filter(|person| !reached(&person.email)) {
        if let Some(at) = places.get(&person.unit) {
            by_circle.entry(*at).or_default().push(person.email.clone());
        }
    }
    let group = |(at, addresses): (usize, Vec<EmailAddress>)| {
        let circle = plan.circles.get(at)?;
        Some(Unreachable { circle: circle.name.clone(), invited: circle.invited, addresses })
    };
    by_circle.into_iter().filter_map(group).collect()
}

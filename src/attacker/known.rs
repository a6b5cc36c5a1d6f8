//! What an attacker knows before the first guess: who was invited into which circle, who has collected a token, and what
//! belongs to whom.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    evidence::Evidence,
    identifiers::{Found, Identifiers},
    mails,
    rows::Row,
};

/// People, and what is looked for.
pub(super) struct Known {
    /// Sorted by address.
    pub(super) people: Vec<Person>,
    pub(super) identifiers: Identifiers,
}

/// Somebody who was invited.
pub(super) struct Person {
    pub(super) address: String,
    pub(super) circle: usize,
    /// Whether their token was collected, as far as anything stolen says so.
    pub(super) collected: bool,
}

impl Known {
    /// Reads it from everything stolen.
    pub(super) fn learn(evidence: &Evidence) -> Self {
        let rows = evidence.all_rows();
        let mut circles = BTreeMap::new();
        let mut collected = BTreeSet::new();
        for row in &rows {
            let Some(address) = address(row) else { continue };
            let circle = row.get("circle").map(String::from_utf8_lossy).and_then(|text| text.parse().ok());
            circles.extend(circle.map(|circle: usize| (address.clone(), circle)));
            if claims(row) {
                collected.insert(address);
            }
        }
        let people: Vec<Person> = circles
            .into_iter()
            .map(|(address, circle)| Person { collected: collected.contains(&address), circle, address })
            .collect();
        let place: BTreeMap<&str, usize> =
            people.iter().enumerate().map(|(at, one)| (one.address.as_str(), at)).collect();
        let mut identifiers = Identifiers::new();
        for (address, at) in &place {
            identifiers.add(address.as_bytes(), Found::Person(*at));
        }
        // Hashes in the row of a person stand for the person wherever else they turn up.
        for row in &rows {
            if let Some(at) = address(row).and_then(|address| place.get(address.as_str()).copied()) {
                for field in row.fields().filter(|field| field.len() == 32) {
                    identifiers.add_spelled(field, Found::Person(at));
                }
            }
        }
        for (address, code) in mails::codes(&evidence.path("outbox")) {
            if let Some(at) = place.get(address.as_str()) {
                identifiers.add(code.as_bytes(), Found::Person(*at));
            }
        }
        let public: [&[u8]; 3] = [b"", &[0; 32], &evidence.manifest_hash];
        for (at, ballot) in evidence.ballots.iter().enumerate() {
            identifiers.add_ballot(at, ballot, &public);
        }
        Self { people, identifiers }
    }
}

/// Whose row it is.
fn address(row: &Row) -> Option<String> {
    row.get("person").map(|address| String::from_utf8_lossy(address).into_owned())
}

/// Whether the row says that its person has collected.
pub(super) fn claims(row: &Row) -> bool {
    row.get("request_hash").is_some()
}

//! What an attacker looks for: anything that is somebody's (an address, a code, a hash in their row) and anything that is
//! a ballot's (key, token, commitment, leaf, salt, and hashes of them that need no secret), in any spelling.

use std::collections::{HashMap, HashSet};

use aws_lc_rs::hmac;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{evidence::Ballot, sha256};

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Found {
    /// A person, by position.
    Person(usize),
    /// A ballot of the audit file, by position.
    Ballot(usize),
}

/// A set of byte strings, each with what it belongs to.
#[derive(Clone)]
pub(super) struct Identifiers {
    by_start: HashMap<[u8; START], Vec<(Vec<u8>, Found)>>,
    /// Which pairs of first bytes occur at all: most of a haystack is passed over by this alone.
    first: Vec<bool>,
}

/// Shorter strings are not looked for: they occur by accident.
const START: usize = 8;

impl Identifiers {
    pub(super) fn new() -> Self {
        Self { by_start: HashMap::new(), first: vec![false; 1 << 16] }
    }

    /// Looks for some bytes as they are.
    pub(super) fn add(&mut self, bytes: &[u8], found: Found) {
        if let Some(start) = bytes.first_chunk() {
            let same = self.by_start.entry(*start).or_default();
            if !same.iter().any(|(known, _)| known == bytes) {
                same.push((bytes.to_vec(), found));
                self.first[pair(start[0], start[1])] = true;
            }
        }
    }

    /// Looks for some bytes as they are, as hex and as base64url.
    pub(super) fn add_spelled(&mut self, bytes: &[u8], found: Found) {
        self.add(bytes, found);
        self.add(hex::encode(bytes).as_bytes(), found);
        self.add(URL_SAFE_NO_PAD.encode(bytes).as_bytes(), found);
    }

    /// Looks for a ballot: everything of it, and what can be computed of it without a key, or with a key that
    /// somebody careless might have taken.
    pub(super) fn add_ballot(&mut self, at: usize, ballot: &Ballot, public: &[&[u8]]) {
        let found = Found::Ballot(at);
        for (label, part) in std::iter::once((&b"pk"[..], &ballot.pk))
            .chain(ballot.parts.iter().map(|part| (&b"leaf"[..], part)))
        {
            self.add_spelled(part, found);
            let labelled = [label, part].concat();
            for text in [part, &labelled] {
                self.add_spelled(&sha256(text), found);
                for key in public {
                    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
                    self.add_spelled(hmac::sign(&key, text).as_ref(), found);
                }
            }
        }
    }

    /// Everything that occurs in some bytes, with where it begins.
    pub(super) fn find(&self, hay: &[u8]) -> Vec<(usize, Found)> {
        let mut found = Vec::new();
        for (at, window) in hay.windows(START).enumerate() {
            if !self.first[pair(window[0], window[1])] {
                continue;
            }
            let Some(start) = window.first_chunk() else { continue };
            for (bytes, what) in self.by_start.get(start).into_iter().flatten() {
                if hay[at..].starts_with(bytes) {
                    found.push((at, *what));
                }
            }
        }
        found
    }

    /// What some bytes speak of, if it is exactly one.
    pub(super) fn only<'a>(
        &self,
        fields: impl Iterator<Item = &'a [u8]>,
        kind: fn(Found) -> Option<usize>,
    ) -> Option<usize> {
        let all: HashSet<usize> =
            fields.flat_map(|field| self.find(field)).filter_map(|(_, found)| kind(found)).collect();
        let mut all = all.into_iter();
        all.next().filter(|_| all.next().is_none())
    }
}

impl Found {
    pub(super) fn person(self) -> Option<usize> {
        if let Self::Person(at) = self { Some(at) } else { None }
    }

    pub(super) fn ballot(self) -> Option<usize> {
        if let Self::Ballot(at) = self { Some(at) } else { None }
    }
}

fn pair(first: u8, second: u8) -> usize {
    usize::from(first) << 8 | usize::from(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_found_in_any_spelling_and_a_person_inside_a_text() {
        let mut identifiers = Identifiers::new();
        let key = [0xab; 32];
        identifiers.add_spelled(&key, Found::Ballot(3));
        identifiers.add(b"ada@example.org", Found::Person(1));
        let hay = [b"xx".as_slice(), &key, hex::encode(key).as_bytes(), b" ada@example.org."].concat();
        assert_eq!(
            identifiers.find(&hay),
            [(2, Found::Ballot(3)), (34, Found::Ballot(3)), (99, Found::Person(1))]
        );
        assert_eq!(identifiers.only(std::iter::once(hay.as_slice()), Found::person), Some(1));
    }
}

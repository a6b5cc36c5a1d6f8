//! The promise of a round: everything that is frozen when it opens, as one public document.
//!
//! The [`Manifest`] binds the other three parts (instrument, tree, circles) by their hashes, so its own
//! SHA-256, over the exact bytes served, stands for all of it. It must never hold an address, the name of
//! a person, or anything that differs from reader to reader.

use std::collections::HashSet;

use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Instrument, RoundName, Threshold, Tree, UnitId};

/// The first page of the promise. Hashes are SHA-256, printed as hex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of this form.
    pub v: u8,
    /// The round.
    pub round: RoundName,
    /// Hash of the instrument's JSON.
    pub instrument_hash: String,
    /// The lowest answer.
    pub scale_min: u8,
    /// The highest answer.
    pub scale_max: u8,
    /// No number is shown about fewer people.
    pub k: Threshold,
    /// Comments need this many respondents.
    pub k_comments: u32,
    /// Hash of the tree's JSON.
    pub tree_hash: String,
    /// The first day, UTC.
    pub opens: NaiveDate,
    /// The last day, UTC: answers are taken until it ends.
    pub closes: NaiveDate,
    /// What is kept and for how long, in words.
    pub retention: String,
    /// Who can check the count: `none` until ballots are sealed.
    pub audit_mode: String,
    /// Hash of the circles' JSON.
    pub circles_root: String,
    /// The key that ballots are sealed to; `None`: not yet sealed.
    pub seal_pk: Option<String>,
    /// The key that receipts are signed with; `None`: not yet.
    pub receipt_pk: Option<String>,
    /// Where answers are sent, e.g. `https://survey.example.org`.
    pub answers_origin: String,
}

/// A group of at least k invited people whose tokens look alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Circle {
    /// `design` for a team's own circle, `design/rest` for small teams counted together.
    pub id: String,
    /// The lowest unit that contains everybody in the circle.
    pub unit: UnitId,
    /// The name people know it by.
    pub name: String,
    /// The units whose own people are in it.
    pub members: Vec<UnitId>,
    /// How many people were invited.
    pub invited: u32,
    /// The modulus n of the circle's RSA-2048 key, big-endian, base64url.
    pub public_key: String,
}

/// A promise whose parts were checked against their hashes.
#[derive(Clone, Debug)]
pub struct Promise {
    document: Document,
    hash: [u8; 32],
    manifest: Manifest,
    instrument: Instrument,
    tree: Tree,
    circles: Vec<Circle>,
}

/// The exact texts, as they are stored and served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    manifest: String,
    instrument: String,
    tree: String,
    circles: String,
}

/// A promise that contradicts itself.
#[derive(Debug, thiserror::Error)]
pub enum PromiseError {
    /// A part is not in the form expected.
    #[error("the promise cannot be read: {0}")]
    Form(#[from] serde_json::Error),
    /// A part does not have the hash that the manifest names.
    #[error("the promise contradicts itself: its {0} is not the one that its manifest names")]
    Hash(&'static str),
    /// A circle is too small, or does not fit the tree.
    #[error("the promise contradicts itself: {0}")]
    Circle(String),
}

/// What [`Promise::draw_up`] needs beside instrument, tree and circles.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The round.
    pub round: RoundName,
    /// No number is shown about fewer people.
    pub k: Threshold,
    /// The first day, UTC.
    pub opens: NaiveDate,
    /// The last day, UTC.
    pub closes: NaiveDate,
    /// Where answers are sent.
    pub answers_origin: String,
}

const RETENTION: &str = "Answers are deleted when the round closes; only the numbers that are then published are kept. \
Comments are kept in a table of their own, are shown to nobody, and are deleted when the round is published. \
The list of who was invited is deleted when the round closes.";

impl Promise {
    /// Freezes a round.
    ///
    /// # Errors
    /// When the circles are too small or do not fit the tree.
    pub fn draw_up(
        terms: Terms,
        instrument: &Instrument,
        tree: &Tree,
        circles: &[Circle],
    ) -> Result<Self, PromiseError> {
        let instrument_text = serde_json::to_string(instrument)?;
        let tree_text = serde_json::to_string(tree)?;
        let circles_text = serde_json::to_string(circles)?;
        let manifest = Manifest {
            v: 1,
            round: terms.round,
            instrument_hash: hash_hex(&instrument_text),
            scale_min: instrument.scale().min(),
            scale_max: instrument.scale().max(),
            k: terms.k,
            k_comments: 10,
            tree_hash: hash_hex(&tree_text),
            opens: terms.opens,
            closes: terms.closes,
            retention: RETENTION.to_owned(),
            audit_mode: "none".to_owned(),
            circles_root: hash_hex(&circles_text),
            seal_pk: None,
            receipt_pk: None,
            answers_origin: terms.answers_origin,
        };
        let manifest_text = serde_json::to_string(&manifest)?;
        let document = Document {
            manifest: manifest_text,
            instrument: instrument_text,
            tree: tree_text,
            circles: circles_text,
        };
        Self::check(document)
    }

    /// Reads a promise and checks every part against the manifest.
    ///
    /// # Errors
    /// When a part is malformed or was changed.
    pub fn parse(text: &str) -> Result<Self, PromiseError> {
        Self::check(serde_json::from_str(text)?)
    }

    fn check(document: Document) -> Result<Self, PromiseError> {
        let manifest: Manifest = serde_json::from_str(&document.manifest)?;
        let parts = [
            ("instrument", &document.instrument, &manifest.instrument_hash),
            ("tree", &document.tree, &manifest.tree_hash),
            ("list of circles", &document.circles, &manifest.circles_root),
        ];
        if let Some((part, ..)) = parts.iter().find(|(_, text, hash)| hash_hex(text) != **hash) {
            return Err(PromiseError::Hash(part));
        }
        let instrument: Instrument = serde_json::from_str(&document.instrument)?;
        let tree: Tree = serde_json::from_str(&document.tree)?;
        let circles: Vec<Circle> = serde_json::from_str(&document.circles)?;
        let mut seen = HashSet::new();
        for circle in &circles {
            let wrong = |what: &str| Err(PromiseError::Circle(format!("the circle {} {what}", circle.id)));
            if circle.invited < manifest.k.people() {
                return wrong("has fewer invited people than k");
            }
            if tree.position(&circle.unit).is_none() {
                return wrong("hangs at a unit that is not in the tree");
            }
            if !seen.insert(&circle.id) {
                return wrong("is there twice");
            }
        }
        let hash = sha256(document.manifest.as_bytes());
        Ok(Self { document, hash, manifest, instrument, tree, circles })
    }

    /// The whole promise as one text, for storing.
    pub fn to_text(&self) -> String {
        match serde_json::to_string(&self.document) {
            Ok(text) => text,
            Err(error) => unreachable!("four strings always become JSON: {error}"),
        }
    }

    /// SHA-256 over the exact bytes of the manifest: the fingerprint of the round.
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }

    /// The fingerprint as it stands in links: base64url without padding.
    pub fn hash_text(&self) -> String {
        fingerprint_text(self.manifest_text())
    }

    /// The round's name.
    pub fn round(&self) -> &RoundName {
        &self.manifest.round
    }

    /// The first page.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The first page, as the exact bytes that are hashed and served.
    pub fn manifest_text(&self) -> &str {
        &self.document.manifest
    }

    /// The instrument's JSON, as the exact bytes that are hashed and served.
    pub fn instrument_text(&self) -> &str {
        &self.document.instrument
    }

    /// What is asked.
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The organisation, as it was when the round opened.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// The circles, in a fixed order: a circle is addressed by its position.
    pub fn circles(&self) -> &[Circle] {
        &self.circles
    }
}

/// The fingerprint of a manifest's exact text, as it stands in links: SHA-256, base64url without padding.
pub fn fingerprint_text(manifest_text: &str) -> String {
    URL_SAFE_NO_PAD.encode(sha256(manifest_text.as_bytes()))
}

/// SHA-256.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    hash
}

fn hash_hex(text: &str) -> String {
    hex::encode(sha256(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::Unit;

    fn promise(invited: u32) -> Result<Promise, PromiseError> {
        let unit = Unit { id: "acme".parse().unwrap(), parent: None, name: "Acme".into() };
        let tree = Tree::new(vec![unit]).unwrap();
        let circle = Circle {
            id: "acme".into(),
            unit: "acme".parse().unwrap(),
            name: "Acme".into(),
            members: vec!["acme".parse().unwrap()],
            invited,
            public_key: String::new(),
        };
        let terms = Terms {
            round: "2026-q3".parse().unwrap(),
            k: Threshold::DEFAULT,
            opens: NaiveDate::from_ymd_opt(2026, 9, 1).unwrap(),
            closes: NaiveDate::from_ymd_opt(2026, 9, 14).unwrap(),
            answers_origin: "http://127.0.0.1:8080".into(),
        };
        Promise::draw_up(terms, &Instrument::built_in(), &tree, &[circle])
    }

    #[test]
    fn a_promise_read_back_has_the_same_fingerprint() {
        let promise = promise(5).unwrap();
        let again = Promise::parse(&promise.to_text()).unwrap();
        assert_eq!(again.hash(), promise.hash());
        assert_eq!(again.circles(), promise.circles());
    }

    #[test]
    fn a_part_that_was_changed_is_noticed() {
        let text = promise(7).unwrap().to_text();
        let changed = text.replace(r#"\"invited\":7"#, r#"\"invited\":9"#);
        assert_ne!(text, changed);
        assert!(matches!(Promise::parse(&changed), Err(PromiseError::Hash("list of circles"))));
    }

    #[test]
    fn a_circle_below_k_is_never_promised() {
        assert!(matches!(promise(4), Err(PromiseError::Circle(_))));
    }
}

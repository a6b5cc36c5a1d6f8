//! The promise of a round: everything that is frozen when it opens, as one public document.
//!
//! The [`Manifest`] binds the other three parts by their hashes (instrument, tree) and by a Merkle root (circles),
//! so its own SHA-256, over the exact bytes served, stands for all of it. It must never hold an address, the
//! name of a person, or anything that differs from reader to reader.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::{
    Asks, Circle, Instrument, Manifest, Place, PromiseError, RoundName, RoundPublicKeys, Terms, Threshold,
    Tree, hash_text,
    manifest::{VERSION, retention},
    merkle::{self, MerkleTree},
    sha256,
};

/// A promise whose parts were checked against their hashes.
#[derive(Clone, Debug)]
pub struct Promise {
    document: Document,
    hash: [u8; 32],
    manifest: Manifest,
    instrument: Instrument,
    tree: Tree,
    circles: Vec<Circle>,
    /// How many of them ask for answers: they stand first.
    answer_circles: usize,
    proofs: MerkleTree,
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

impl Promise {
    /// Freezes a round.
    ///
    /// # Errors
    /// When the circles are too small or do not fit the tree.
    pub fn draw_up(
        terms: Terms,
        keys: RoundPublicKeys,
        instrument: &Instrument,
        tree: &Tree,
        circles: &[Circle],
    ) -> Result<Self, PromiseError> {
        let mut circles = circles.to_vec();
        let invited = invited(tree, &circles)?;
        for circle in &mut circles {
            circle.appears_in = appears_in(tree, &invited, circle)?;
        }
        let instrument_text = serde_json::to_string(instrument)?;
        let tree_text = serde_json::to_string(tree)?;
        let circles_text = serde_json::to_string(&circles)?;
        let blocks = terms.blocks(instrument)?;
        let manifest = Manifest {
            v: VERSION,
            retention: retention(terms.audit_mode, terms.backup_days),
            round: terms.round,
            instrument_hash: hash_hex(&instrument_text),
            scale_min: instrument.scale().min(),
            scale_max: instrument.scale().max(),
            k: terms.k,
            k_comments: terms.k.max(Threshold::COMMENTS).people(),
            tree_hash: hash_hex(&tree_text),
            opens: terms.opens,
            closes: terms.closes,
            closes_at: terms.closes_at,
            grace_minutes: Terms::GRACE_MINUTES,
            zone: terms.zone,
            least_interval_days: terms.least_interval_days,
            backup_days: terms.backup_days,
            paragraph: terms.paragraph,
            contact: terms.contact,
            audit_mode: terms.audit_mode,
            circles: circles.len(),
            circles_root: hex::encode(tree_of(&circles)?.root()),
            seal_pk: keys.seal_pk,
            officers: false,
            receipt_pk: keys.receipt_pk,
            answers_origin: terms.answers_origin,
            blocks,
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
        let manifest = Manifest::read(&document.manifest)?;
        if let Some(what) = manifest.contradiction() {
            return Err(PromiseError::Terms(what));
        }
        let parts = [
            ("instrument", &document.instrument, &manifest.instrument_hash),
            ("tree", &document.tree, &manifest.tree_hash),
        ];
        if let Some((part, ..)) = parts.iter().find(|(_, text, hash)| hash_hex(text) != **hash) {
            return Err(PromiseError::Hash(part));
        }
        let instrument: Instrument = serde_json::from_str(&document.instrument)?;
        manifest.expect_own(&instrument)?;
        let tree: Tree = serde_json::from_str(&document.tree)?;
        let circles: Vec<Circle> = serde_json::from_str(&document.circles)?;
        let proofs = tree_of(&circles)?;
        if manifest.circles != circles.len() || hex::encode(proofs.root()) != manifest.circles_root {
            return Err(PromiseError::Hash("list of circles"));
        }
        if manifest.guardians().is_some() && circles.iter().any(|circle| circle.asks == Asks::Comment) {
            return Err(PromiseError::Terms("it has guardians, and circles for comments of their own"));
        }
        let answer_circles = circles.iter().take_while(|circle| circle.asks == Asks::Answers).count();
        if manifest.cards().is_some_and(|cards| !cards.fit(&circles[..answer_circles])) {
            return Err(PromiseError::Terms(
                "its paper cards are more than the people of their circle, or of no circle",
            ));
        }
        everybody(circles.iter().map(|circle| circle.invited))?;
        let invited = invited(&tree, &circles)?;
        let mut seen = HashSet::new();
        for (at, circle) in circles.iter().enumerate() {
            let wrong = |what: &str| Err(PromiseError::Circle(format!("the circle {} {what}", circle.id)));
            let least = match circle.asks {
                Asks::Answers => manifest.k.people(),
                Asks::Comment => manifest.k_comments,
            };
            if circle.invited < least {
                return wrong(&format!("has fewer invited people than {least}"));
            }
            if (circle.asks == Asks::Answers) != (at < answer_circles) {
                return wrong("asks for answers and stands behind those for comments");
            }
            if circle.comment_circle.is_some_and(|comments| {
                !(answer_circles..circles.len()).contains(&comments) || circle.asks == Asks::Comment
            }) {
                return wrong("names a circle for comments that is none");
            }
            if circle.appears_in != appears_in(&tree, &invited, circle)? {
                return wrong("says that its answers appear where they do not");
            }
            if !seen.insert(&circle.id) {
                return wrong("is there twice");
            }
        }
        let hash = sha256(document.manifest.as_bytes());
        Ok(Self { document, hash, manifest, instrument, tree, circles, answer_circles, proofs })
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
        hash_text(&self.hash)
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

    /// The circles that ask for answers, in a fixed order: a circle is addressed by its position.
    pub fn circles(&self) -> &[Circle] {
        &self.circles[..self.answer_circles]
    }

    /// All circles, those for comments last.
    pub fn all_circles(&self) -> &[Circle] {
        &self.circles
    }

    /// One circle as the exact text that is hashed, and the hashes that join it to the root in the manifest.
    pub fn proof(&self, at: usize) -> Option<(String, Vec<[u8; 32]>)> {
        Some((serde_json::to_string(self.circles.get(at)?).ok()?, self.proofs.path(at)))
    }
}

/// The tree over the exact texts of circles.
fn tree_of(circles: &[Circle]) -> Result<MerkleTree, PromiseError> {
    let leaf = |circle: &Circle| Ok(merkle::leaf(&serde_json::to_string(circle)?));
    Ok(MerkleTree::new(circles.iter().map(leaf).collect::<Result<_, PromiseError>>()?))
}

/// How many people are invited in all, which is a number that can be counted with.
pub(super) fn everybody(circles: impl Iterator<Item = u32>) -> Result<u32, PromiseError> {
    let sum = circles.map(u64::from).try_fold(0, u64::checked_add);
    sum.and_then(|sum| u32::try_from(sum).ok())
        .ok_or_else(|| PromiseError::Circle("more people are invited than there can be".to_owned()))
}

/// By unit: the invited people of all circles for answers that hang at it or below it.
fn invited(tree: &Tree, circles: &[Circle]) -> Result<Vec<u32>, PromiseError> {
    let mut invited = vec![0; tree.units().len()];
    for circle in circles.iter().filter(|circle| circle.asks == Asks::Answers) {
        invited[home(tree, circle)?] += circle.invited;
    }
    for unit in (1..invited.len()).rev() {
        if let Some(above) = tree.parent(unit) {
            invited[above] += invited[unit];
        }
    }
    Ok(invited)
}

/// The units in which a circle may be counted, from the lowest upwards.
fn appears_in(tree: &Tree, invited: &[u32], circle: &Circle) -> Result<Vec<Place>, PromiseError> {
    let place = |at: usize| Place { name: tree.unit(at).name.clone(), invited: invited[at] };
    Ok(tree.upwards(home(tree, circle)?).map(place).collect())
}

fn home(tree: &Tree, circle: &Circle) -> Result<usize, PromiseError> {
    tree.position(&circle.unit).ok_or_else(|| {
        let id = &circle.id;
        PromiseError::Circle(format!("the circle {id} hangs at a unit that is not in the tree"))
    })
}

fn hash_hex(text: &str) -> String {
    hex::encode(sha256(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::survey::{Contact, Outline, Unit};

    fn terms() -> Terms {
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        Terms::new("2026-q3".parse().unwrap(), day(1), day(14), "http://127.0.0.1:8080")
    }

    fn promise(invited: u32) -> Result<Promise, PromiseError> {
        draw_up(terms(), invited)
    }

    fn draw_up(terms: Terms, invited: u32) -> Result<Promise, PromiseError> {
        let unit = Unit {
            id: "acme".parse().unwrap(),
            parent: None,
            name: "Acme".into(),
            regrouped: false,
            shown_with: Default::default(),
        };
        let tree = Tree::new(vec![unit]).unwrap();
        let acme: crate::survey::UnitId = "acme".parse().unwrap();
        let circle = Circle::new("acme", acme.clone(), "Acme", vec![acme], invited);
        Promise::draw_up(terms, RoundPublicKeys::default(), &Instrument::built_in(), &tree, &[circle])
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
    fn a_promise_of_another_form_is_refused_by_its_number() {
        let text = promise(7).unwrap().to_text();
        for v in [1, 2, 3, 5] {
            let other = text.replacen(r#"{\"v\":4"#, &format!(r#"{{\"v\":{v}"#), 1);
            assert!(matches!(Promise::parse(&other), Err(PromiseError::Version(found)) if found == v));
            assert!(matches!(Outline::of(&other), Err(PromiseError::Version(found)) if found == v));
        }
        let outline = Outline::of(&text).unwrap();
        assert_eq!((outline.invited, outline.circles, outline.pulse), (7, 1, false));
    }

    #[test]
    fn a_block_that_is_not_known_is_refused_by_its_name_whoever_reads() {
        let text = promise(7).unwrap().to_text();
        let other = text.replacen(r#"\"blocks\":{}"#, r#"\"blocks\":{\"guards\":{\"of\":3}}"#, 1);
        assert_ne!(text, other);
        let errors = [Promise::parse(&other).unwrap_err(), Outline::of(&other).unwrap_err()];
        for error in errors {
            assert!(matches!(&error, PromiseError::Block(name) if name == "guards"), "{error}");
            assert!(error.to_string().contains("\"guards\""), "{error}");
        }
        // Neither is anything else that is not expected, nor a promise without room for blocks.
        for (old, new) in [(r#"\"blocks\":{}"#, r#"\"more\":1,\"blocks\":{}"#), (r#",\"blocks\":{}"#, "")] {
            assert!(matches!(Promise::parse(&text.replacen(old, new, 1)), Err(PromiseError::Form(_))));
        }
    }

    #[test]
    fn terms_that_cannot_be_are_refused() {
        let check = |change: &dyn Fn(&mut Terms), words: &str| {
            let mut terms = terms();
            change(&mut terms);
            let drawn = draw_up(terms, 7);
            match words {
                "" => assert!(drawn.is_ok(), "{drawn:?}"),
                words => {
                    let error = drawn.unwrap_err().to_string();
                    assert!(error.contains(words), "{error}");
                }
            }
        };
        let hours = |terms: &mut Terms, hours| terms.closes_at += chrono::TimeDelta::hours(hours);
        check(&|terms| hours(terms, -14), ""); // in Kiritimati
        check(&|terms| hours(terms, 12), ""); // at Baker Island
        check(&|terms| hours(terms, -16), "not the end of its last day");
        check(&|terms| hours(terms, 24), "not the end of its last day");
        check(&|terms| terms.closes = terms.opens.pred_opt().unwrap(), "before it opens");
        check(&|terms| terms.least_interval_days = 14, "");
        check(&|terms| terms.least_interval_days = 13, "less than 14 days");
        check(&|terms| terms.backup_days = 0, "backups");
        check(&|terms| terms.paragraph = Some("We ask because of nights.\nYours, HR".into()), "");
        check(&|terms| terms.paragraph = Some(" ".into()), "HR's paragraph");
        check(&|terms| terms.paragraph = Some("x".repeat(1_001)), "HR's paragraph");
        check(&|terms| terms.paragraph = Some("a\u{1b}[31m".into()), "HR's paragraph");
        let contact =
            |name: &str, address: &str| Some(Contact { name: name.into(), address: address.into() });
        check(&|terms| terms.contact = contact("The works council", "room 12"), "");
        check(&|terms| terms.contact = contact("", "room 12"), "the contact");
        check(&|terms| terms.contact = contact("Ada", "a\nb"), "the contact");
    }

    #[test]
    fn a_circle_proves_its_place_under_the_root_in_the_manifest() {
        let promise = promise(7).unwrap();
        let (text, path) = promise.proof(0).unwrap();
        assert!(text.contains(r#""appears_in":[{"name":"Acme","invited":7}]"#), "{text}");
        let root = hex::decode(&promise.manifest().circles_root).unwrap().try_into().unwrap();
        assert!(merkle::includes(&root, promise.manifest().circles, 0, merkle::leaf(&text), &path));
        assert!(promise.proof(1).is_none());
    }

    #[test]
    fn a_circle_below_k_is_never_promised() {
        assert!(matches!(promise(4), Err(PromiseError::Circle(_))));
    }
}

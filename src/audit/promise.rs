//! The promise: that its parts fit each other, and that it is the one on the poster.
//!
//! Whether the invited people exist cannot be seen from here: that is said, never assumed.

use std::collections::{BTreeSet, HashMap};

use super::finding::{Findings, many};
use candor_protocol::{
    survey::{Asks, Circle, Promise, UnitId},
    token::{PublicKey, ReceiptPublicKey, SealPublicKey, fingerprint},
};

/// The promise, when it can be read and hangs together.
pub(super) fn check(text: &str, words: Option<&str>, out: &mut Findings) -> Option<Promise> {
    let promise = match Promise::parse(text) {
        Ok(promise) => promise,
        Err(error) => {
            out.failed(format!(
                "the promise cannot be relied on: {error}. Expected the file as GET /v1/rounds/<round>/promise serves \
                 it; if this is that file, the service shows another promise than it froze: stop here and ask why"
            ));
            return None;
        }
    };
    let manifest = promise.manifest();
    out.checked(format!(
        "the promise of the round {} hangs together: {} under one Merkle root, each with at least {} invited people \
         (for comments {}), counted in the units that it names",
        promise.round(),
        many(promise.all_circles().len(), "circle"),
        manifest.k,
        manifest.k_comments,
    ));
    out.judge(
        keys(&promise),
        "every circle has a key of its own, and the round has a sealing and a receipt key".to_owned(),
    );
    out.judge(
        contradictions(&promise),
        "its scale, its days and its circles for comments fit the other parts".to_owned(),
    );
    compare_words(&promise, words, out);
    let invited: u32 = promise.circles().iter().map(|circle| circle.invited).sum();
    let heads = promise.circles().iter().map(|circle| format!("{}: {}", circle.name, circle.invited));
    out.not_checked(format!(
        "that the {invited} people who are said to be invited exist. Compare with your own list: {}",
        heads.collect::<Vec<_>>().join("; ")
    ));
    Some(promise)
}

/// A key that served two circles could sign a token of the one for somebody of the other.
fn keys(promise: &Promise) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut owners: HashMap<&str, &Circle> = HashMap::new();
    for circle in promise.all_circles() {
        if let Err(error) = circle.public_key.parse::<PublicKey>() {
            complaints.push(format!("the key of the circle {} is not one to trust: {error}", circle.id));
        }
        if let Some(other) = owners.insert(&circle.public_key, circle) {
            complaints.push(format!(
                "the circles {} and {} have the same key: expected one for each, because a token of the one could be \
                 made for the other",
                other.id, circle.id
            ));
        }
    }
    let manifest = promise.manifest();
    if let Err(error) = manifest.seal_pk.parse::<SealPublicKey>() {
        complaints.push(format!("the round's sealing key is none: {error}"));
    }
    if let Err(error) = manifest.receipt_pk.parse::<ReceiptPublicKey>() {
        complaints
            .push(format!("the round's receipt key is none, so no receipt and no record can hold: {error}"));
    }
    complaints
}

fn contradictions(promise: &Promise) -> Vec<String> {
    let mut complaints = Vec::new();
    let (manifest, scale) = (promise.manifest(), promise.instrument().scale());
    if (manifest.scale_min, manifest.scale_max) != (scale.min(), scale.max()) {
        complaints.push(format!(
            "the promise names the scale {} to {}, and its instrument {} to {}: expected the same",
            manifest.scale_min,
            manifest.scale_max,
            scale.min(),
            scale.max()
        ));
    }
    if manifest.closes < manifest.opens {
        complaints.push(format!(
            "the promise closes on {}, before it opens on {}",
            manifest.closes, manifest.opens
        ));
    }
    for (at, circle) in
        promise.all_circles().iter().enumerate().filter(|(_, circle)| circle.asks == Asks::Comment)
    {
        let of: Vec<&Circle> =
            promise.circles().iter().filter(|answers| answers.comment_circle == Some(at)).collect();
        let invited: u32 = of.iter().map(|answers| answers.invited).sum();
        let members: BTreeSet<&UnitId> = of.iter().flat_map(|answers| &answers.members).collect();
        if circle.invited != invited || circle.members.iter().collect::<BTreeSet<_>>() != members {
            complaints.push(format!(
                "the circle {} is said to have {} invited people; found {invited} in the circles whose comments it \
                 takes, expected exactly these people",
                circle.id, circle.invited
            ));
        }
    }
    complaints
}

fn compare_words(promise: &Promise, words: Option<&str>, out: &mut Findings) {
    let expected = fingerprint(promise.hash());
    let Some(words) = words else {
        let words = expected.join(" ");
        out.not_checked(format!(
            "that this promise is the one on the poster. Compare its twelve words: {words}"
        ));
        return;
    };
    let given: Vec<String> = words
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if given == expected {
        out.checked("the twelve words are those of this promise".to_owned());
        return;
    }
    out.failed(format!(
        "the twelve words are not those of this promise: found {:?}, expected {:?}. Either they are mistyped, or people \
         were shown another promise than this file",
        given.join(" "),
        expected.join(" "),
    ));
}

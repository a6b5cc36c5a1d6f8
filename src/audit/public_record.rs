//! The public record: signed by the receipt key of this promise, for this round, and in its one exact form.

use std::collections::HashSet;

use super::finding::{Findings, many};
use candor_protocol::{
    record::{Leaves, Record, SignedRecord, expect_form},
    survey::{Asks, Promise},
    token::{Leaf, ReceiptPublicKey},
};

/// A record, with its leaves quickly found.
pub(super) struct Listed {
    pub(super) record: Record,
    answers: HashSet<Leaf>,
    comments: HashSet<Leaf>,
    invalid: HashSet<Leaf>,
}

impl Listed {
    fn new(record: Record) -> Self {
        let set = |leaves: &[Leaf]| leaves.iter().cloned().collect();
        Self {
            answers: set(&record.answers.leaves),
            comments: set(&record.comments.leaves),
            invalid: set(&record.answers.invalid),
            record,
        }
    }

    /// Whether the record lists a leaf among answers, or among comments.
    pub(super) fn has(&self, asks: Asks, leaf: &Leaf) -> bool {
        match asks {
            Asks::Answers => self.answers.contains(leaf),
            Asks::Comment => self.comments.contains(leaf),
        }
    }

    /// Whether a ballot with this leaf is in the numbers.
    pub(super) fn counts(&self, leaf: &Leaf) -> bool {
        self.answers.contains(leaf) && !self.invalid.contains(leaf)
    }
}

/// The record, when it can be read.
pub(super) fn check(text: &str, promise: &Promise, out: &mut Findings) -> Option<Listed> {
    let (signed, record) = match open(text) {
        Ok(found) => found,
        Err(error) => {
            out.failed(format!(
                "the record cannot be read: {error}. Expected the file as GET /v1/rounds/{}/record serves it once the \
                 round is closed",
                promise.round()
            ));
            return None;
        }
    };
    if is_signed(&signed, promise) {
        out.checked("the record is signed by the receipt key of this promise, for this round".to_owned());
    } else {
        out.failed(
            "the record is not signed by the receipt key of this promise for this round: it was changed after it was \
             signed, signed with another key, or belongs to another promise. Fetch it again; if that does not help, it \
             proves nothing"
                .to_owned(),
        );
    }
    let listed = Listed::new(record);
    let record = &listed.record;
    out.judge(
        complaints(&listed, promise),
        format!(
            "the record is in its exact form: {} with answers and {} with a comment, sorted, none twice",
            many(record.answers.leaves.len(), "ballot"),
            many(record.comments.leaves.len(), "ballot")
        ),
    );
    out.judge(
        [
            too_many(&record.answers, promise, Asks::Answers),
            too_many(&record.comments, promise, Asks::Comment),
        ]
        .into_iter()
        .flatten()
        .collect(),
        "there are not more ballots than invited people".to_owned(),
    );
    let invalid = record.answers.invalid.len() + record.comments.invalid.len();
    if invalid > 0 {
        out.not_checked(format!(
            "that the {} listed as invalid held no valid answer: their boxes are gone, so it cannot be shown who spoiled \
             them; ask if there are many",
            many(invalid, "ballot")
        ));
    }
    if record.unreadable > 0 {
        out.not_checked(format!(
            "{} in the database did not open when the round closed: somebody has changed the database; nobody can tell \
             whose they were, but whoever holds a receipt can see whether their ballot is missing",
            many(record.unreadable, "row")
        ));
    }
    Some(listed)
}

/// Reads a record, signed or not.
pub(super) fn open(text: &str) -> Result<(SignedRecord, Record), serde_json::Error> {
    let signed: SignedRecord = serde_json::from_str(text)?;
    expect_form("record", &signed.record)?;
    let record = serde_json::from_str(&signed.record)?;
    Ok((signed, record))
}

/// Whether the receipt key of this promise signed it, for this round.
pub(super) fn is_signed(signed: &SignedRecord, promise: &Promise) -> bool {
    let key = promise.manifest().receipt_pk.parse::<ReceiptPublicKey>();
    key.is_ok_and(|key| key.verify_record(promise.hash(), &signed.record, &signed.sig))
}

fn complaints(listed: &Listed, promise: &Promise) -> Vec<String> {
    let (record, mut complaints) = (&listed.record, Vec::new());
    if record.round != *promise.round() || record.manifest_hash != promise.hash_text() {
        complaints.push(format!(
            "the record is that of the round {} under the promise {}: expected {} under {}",
            record.round,
            record.manifest_hash,
            promise.round(),
            promise.hash_text()
        ));
    }
    let is_hash = record.release_hash.len() == 64
        && record.release_hash.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c));
    if !is_hash {
        complaints
            .push(format!("the record's release_hash is {:?}: expected 64 hex digits", record.release_hash));
    }
    let lists = [("answers", Asks::Answers, &record.answers), ("comments", Asks::Comment, &record.comments)];
    for (name, asks, list) in lists {
        for (part, leaves) in [("leaves", &list.leaves), ("invalid", &list.invalid)] {
            complaints
                .extend(leaves.windows(2).filter_map(|pair| out_of_order(name, part, &pair[0], &pair[1])));
        }
        let strange = list.invalid.iter().filter(|leaf| !listed.has(asks, leaf));
        complaints.extend(strange.map(|leaf| {
            format!(
                "the record calls the leaf {} in {name} invalid, and does not list it: expected invalid ballots to be a \
                 part of all",
                leaf.to_text()
            )
        }));
    }
    let both = record.answers.leaves.iter().filter(|leaf| listed.has(Asks::Comment, leaf));
    complaints.extend(both.map(|leaf| {
        format!(
            "the record lists the leaf {} with answers and with comments: expected it once",
            leaf.to_text()
        )
    }));
    complaints
}

fn out_of_order(list: &str, part: &str, first: &Leaf, second: &Leaf) -> Option<String> {
    let leaf = second.to_text();
    match first.as_bytes().cmp(second.as_bytes()) {
        std::cmp::Ordering::Less => None,
        std::cmp::Ordering::Equal => Some(format!(
            "the record lists the leaf {leaf} twice ({list}.{part}): expected each ballot once, so one was counted twice"
        )),
        std::cmp::Ordering::Greater => Some(format!(
            "the record is not sorted at the leaf {leaf} ({list}.{part}): expected the order of bytes, because any other \
             order could tell who came when"
        )),
    }
}

fn too_many(list: &Leaves, promise: &Promise, asks: Asks) -> Option<String> {
    // With guardians everybody's comment has a place, an empty one too.
    let guarded = promise.manifest().guardians().is_some();
    let circles = promise.all_circles().iter().filter(|circle| circle.asks == asks || guarded);
    let invited: u32 = circles.map(|circle| circle.invited).sum();
    let (found, thing) = (list.leaves.len(), if asks == Asks::Answers { "answers" } else { "a comment" });
    (u32::try_from(found).unwrap_or(u32::MAX) > invited).then(|| {
        format!(
            "the record has {found} ballots with {thing}: expected at most {invited}, one for each invited person. Tokens \
             were made for people who were not invited, and what the others said is told by subtraction"
        )
    })
}

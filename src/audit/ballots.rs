//! The audit file: every ballot's token and signature, and that its ballots are exactly those of the record.
//!
//! A complaint names a ballot by its position in the file, from 1, and by its leaf; never by what was answered.

use std::collections::HashMap;

use super::{
    finding::{Findings, SPELLED_OUT, many},
    guarded::Cells,
    public_record::Listed,
};
use candor_protocol::{
    guardian::{InnerBallot, Kind},
    record::{AuditFile, AuditedBallot, expect_form},
    survey::{Asks, AuditMode, Circle, Promise},
    token::{Leaf, Proof, PublicKey, RedeemError, Scope, SerialKey},
};

/// The ballots of an audit file.
pub(super) struct Ballots {
    pub(super) all: Vec<(AuditedBallot, Leaf)>,
}

/// The ballots, when the file can be read.
pub(super) fn check(
    text: &str,
    promise: &Promise,
    cells: Option<&Cells>,
    record: &Listed,
    out: &mut Findings,
) -> Option<Ballots> {
    let file: AuditFile = match expect_form("audit file", text).and_then(|()| serde_json::from_str(text)) {
        Ok(file) => file,
        Err(error) => {
            out.failed(format!(
                "the audit file cannot be read: {error}. Expected the file that `candor round audit-file` writes"
            ));
            return None;
        }
    };
    out.judge(header(&file, promise), "the audit file is that of this promise".to_owned());
    let with_leaf = |ballot: AuditedBallot| {
        let leaf = ballot.proof.leaf();
        (ballot, leaf)
    };
    let ballots = Ballots { all: file.ballots.into_iter().map(with_leaf).collect() };
    let number = ballots.all.len();
    let (tokens, signatures) = ballots.proofs(promise);
    out.judge(tokens, format!("{} under the key of their circle", verify(number, "token", "")));
    out.judge(signatures, verify(number, "one-time signature", " of commitment and box"));
    out.judge(ballots.repeated(), format!("{}, none used twice", many(number, "one-time key")));
    out.judge(
        ballots.against(promise, record),
        "the leaves of the ballots, computed again, are exactly those of the record: none missing, none added".to_owned(),
    );
    out.judge(ballots.stuffed(promise, cells), "no circle has more ballots than invited people".to_owned());
    let good = match promise.manifest().audit_mode {
        AuditMode::Commitments => "the audit file holds no answer, as promised",
        AuditMode::Answers => "no comment can be opened with the audit file",
    };
    out.judge(ballots.told(promise), good.to_owned());
    Some(ballots)
}

fn header(file: &AuditFile, promise: &Promise) -> Vec<String> {
    let mut complaints = Vec::new();
    if file.round != *promise.round() || file.manifest_hash != promise.hash_text() {
        complaints.push(format!(
            "the audit file is that of the round {} under the promise {}: expected {} under {}",
            file.round,
            file.manifest_hash,
            promise.round(),
            promise.hash_text()
        ));
    }
    complaints
}

impl Ballots {
    /// How many ballots that count each circle for answers has, or each cell.
    pub(super) fn counts(&self, groups: usize, record: &Listed) -> Vec<u32> {
        let mut counts = vec![0; groups];
        for (ballot, leaf) in &self.all {
            if let Some(count) = counts.get_mut(ballot.circle)
                && record.counts(leaf)
            {
                *count += 1;
            }
        }
        counts
    }

    /// Complaints about tokens, and about one-time signatures.
    fn proofs(&self, promise: &Promise) -> (Vec<String>, Vec<String>) {
        let (mut tokens, mut signatures) = (Vec::new(), Vec::new());
        for (at, (ballot, leaf)) in self.all.iter().enumerate() {
            let name = name(at, leaf);
            if let Some(kind) = ballot.kind {
                match inner_verdict(&ballot.proof, promise, kind) {
                    Ok(()) => {}
                    Err(RedeemError::Signature) => signatures.push(format!(
                        "{name} has a one-time signature that does not fit: one of commitment and box was exchanged"
                    )),
                    Err(RedeemError::Token) => tokens.push(format!(
                        "{name} has a token that the key of this round for what it holds has not signed: it was forged, \
                         changed, or taken from another round"
                    )),
                }
                continue;
            }
            let Some(circle) = promise.all_circles().get(ballot.circle) else {
                tokens.push(format!(
                    "{name} is said to be of circle {}: there is no such circle",
                    ballot.circle
                ));
                continue;
            };
            match verdict(&ballot.proof, promise, circle) {
                Ok(()) => {}
                Err(RedeemError::Signature) => signatures.push(format!(
                    "{name} has a one-time signature that does not fit: expected one by the key of its token over its \
                     commitment and box. One of these was exchanged after the person had signed"
                )),
                // With many of them, as under another promise, nobody reads all; and looking for owners takes long.
                Err(RedeemError::Token) => tokens.push(match owner(&ballot.proof, promise, tokens.len()) {
                    Some(other) => format!(
                        "{name} stands in the circle {}, and its token is one of the circle {}: it was moved",
                        circle.id, other.id
                    ),
                    None => format!(
                        "{name} has a token that no key of this promise has signed: expected one of the circle {}. It was \
                         forged, changed, or taken from another round",
                        circle.id
                    ),
                }),
            }
        }
        (tokens, signatures)
    }

    fn repeated(&self) -> Vec<String> {
        let mut first: HashMap<&SerialKey, usize> = HashMap::new();
        let mut complaints = Vec::new();
        for (at, (ballot, leaf)) in self.all.iter().enumerate() {
            if let Some(before) = first.get(&ballot.proof.pk) {
                complaints.push(format!(
                    "{} has the one-time key of ballot {}: expected each token to count once",
                    name(at, leaf),
                    before + 1
                ));
            } else {
                first.insert(&ballot.proof.pk, at);
            }
        }
        complaints
    }

    fn against(&self, promise: &Promise, record: &Listed) -> Vec<String> {
        let mut complaints = Vec::new();
        let unsorted = self.all.windows(2).position(|pair| pair[0].1.as_bytes() > pair[1].1.as_bytes());
        if let Some(at) = unsorted {
            complaints.push(format!(
                "{} is not in its place: expected the ballots sorted by their leaves, because any other order could tell \
                 who came when",
                name(at + 1, &self.all[at + 1].1)
            ));
        }
        let mut times: HashMap<&Leaf, u32> = HashMap::new();
        for (at, (ballot, leaf)) in self.all.iter().enumerate() {
            *times.entry(leaf).or_default() += 1;
            let asks = asks(promise, ballot);
            let (other, kind) = match asks {
                Asks::Answers => (Asks::Comment, "answers"),
                Asks::Comment => (Asks::Answers, "comments"),
            };
            if record.has(other, leaf) {
                complaints.push(format!(
                    "{} is of a circle for {kind}, and the record lists it with the other kind",
                    name(at, leaf)
                ));
            } else if !record.has(asks, leaf) {
                complaints.push(format!(
                    "{} is not in the record: it was added or changed after the record was made, or the record leaves it out",
                    name(at, leaf)
                ));
            }
        }
        for leaf in record.record.answers.leaves.iter().chain(&record.record.comments.leaves) {
            match times.get(leaf) {
                Some(1) => {}
                Some(times) => complaints.push(format!(
                    "the leaf {} stands for {times} ballots in the audit file: expected one; the others are copies",
                    leaf.to_text()
                )),
                None => complaints.push(format!(
                    "the record has the leaf {}, and no ballot in the audit file gives it: that ballot was dropped or changed",
                    leaf.to_text()
                )),
            }
        }
        complaints
    }

    fn stuffed(&self, promise: &Promise, cells: Option<&Cells>) -> Vec<String> {
        let groups: Vec<(Option<Kind>, usize, &Circle)> = match cells {
            None => promise.all_circles().iter().enumerate().map(|(at, circle)| (None, at, circle)).collect(),
            Some(Cells { answers, comments }) => {
                let of = |kind, all: &'_ [Circle]| {
                    (0..all.len()).map(move |at| (Some(kind), at)).collect::<Vec<_>>()
                };
                let answering = of(Kind::Answers, answers).into_iter().zip(answers);
                let all = answering.chain(of(Kind::Comment, comments).into_iter().zip(comments));
                all.map(|((kind, at), circle)| (kind, at, circle)).collect()
            }
        };
        groups
            .into_iter()
            .filter_map(|(kind, at, circle)| {
                let ours = |ballot: &AuditedBallot| ballot.circle == at && ballot.kind == kind;
                let found = self.all.iter().filter(|(ballot, _)| ours(ballot)).count();
                let invited = circle.invited;
                (u32::try_from(found).unwrap_or(u32::MAX) > invited).then(|| {
                    format!(
                        "the circle {} has {found} ballots: expected at most {invited}, one for each invited person. \
                         Somebody made tokens for people who were not invited",
                        circle.id
                    )
                })
            })
            .collect()
    }

    /// Answers that the promise says nobody gets.
    fn told(&self, promise: &Promise) -> Vec<String> {
        let hands_over = promise.manifest().audit_mode == AuditMode::Answers;
        let is_comment = |ballot: &AuditedBallot| asks(promise, ballot) == Asks::Comment;
        let told = |ballot: &AuditedBallot| ballot.salt.is_some() || ballot.answer.is_some();
        let all = self.all.iter().enumerate();
        all.filter(|(_, (ballot, _))| told(ballot) && (is_comment(ballot) || !hands_over))
            .map(|(at, (_, leaf))| {
                format!(
                    "{} comes with a salt or an answer: expected none, because the promise says that nobody gets it. Delete \
                     this file, and ask the operator why",
                    name(at, leaf)
                )
            })
            .collect()
    }
}

/// What a ballot holds.
fn asks(promise: &Promise, ballot: &AuditedBallot) -> Asks {
    match ballot.kind {
        Some(Kind::Answers) => Asks::Answers,
        Some(Kind::Comment) => Asks::Comment,
        None => promise.all_circles().get(ballot.circle).map_or(Asks::Answers, |circle| circle.asks),
    }
}

/// In a round with guardians a token is the whole round's.
fn inner_verdict(proof: &Proof, promise: &Promise, kind: Kind) -> Result<(), RedeemError> {
    let guardians = promise.manifest().guardians().ok_or(RedeemError::Token)?;
    let scope = InnerBallot::scope(promise.hash(), kind).map_err(|_| RedeemError::Token)?;
    let [answers, comment] = guardians.inner_keys();
    let key = if kind == Kind::Answers { answers } else { comment };
    proof.verify(&scope, &key.parse().map_err(|_| RedeemError::Token)?)
}

/// What a complaint calls a ballot.
pub(super) fn name(at: usize, leaf: &Leaf) -> String {
    format!("ballot {} (leaf {})", at + 1, leaf.to_text())
}

fn verify(number: usize, thing: &str, of: &str) -> String {
    format!("{}{of} {}", many(number, thing), if number == 1 { "verifies" } else { "verify" })
}

fn verdict(proof: &Proof, promise: &Promise, circle: &Circle) -> Result<(), RedeemError> {
    let scope = Scope::new(promise.hash(), &circle.id).map_err(|_| RedeemError::Token)?;
    let key: PublicKey = circle.public_key.parse().map_err(|_| RedeemError::Token)?;
    proof.verify(&scope, &key)
}

/// The circle whose token it is, for the complaints that are spelled out.
fn owner<'a>(proof: &Proof, promise: &'a Promise, complaints: usize) -> Option<&'a Circle> {
    let circles = if complaints < SPELLED_OUT { promise.all_circles() } else { &[] };
    circles.iter().find(|circle| verdict(proof, promise, circle) != Err(RedeemError::Token))
}

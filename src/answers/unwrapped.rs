//! Counts a round with guardians: everything is unwrapped, and lies by cell. As `tally` otherwise.
//!
//! It must never know which entry a ballot came with: that stands nowhere any more.

use std::collections::{BTreeMap, HashSet};

use rand::{CryptoRng, RngExt};

use super::{
    close_error::CloseError,
    guarded::Work,
    tally::{Content, Count, Counted, Groups, content_of},
};
use candor_protocol::{
    guardian::{InnerBallot, Kind, Pair, as_circles, last_cells},
    record::{AuditFile, AuditedBallot, CellLeaves, Guarded, Leaves},
    survey::{AuditMode, Promise, Tally},
    token::{Leaf, OpeningKey, PublicKey},
};

/// A ballot that counts, or whose box holds no valid answer.
struct Ballot {
    cell: u32,
    leaf: Leaf,
    audited: AuditedBallot,
    content: Option<Content>,
}

/// Opens and counts what the last guardian has handed on.
pub(super) fn count(
    promise: &Promise,
    key: &OpeningKey,
    work: Work,
    rng: &mut impl CryptoRng,
) -> Result<Count, CloseError> {
    let of_circle =
        Pair::make(|kind| Ok::<_, CloseError>(last_cells(promise, &work.entries, kind, &work.texts)))?;
    let cells = Pair::make(|kind| Ok::<_, CloseError>(as_circles(promise, of_circle.of(kind))))?;
    let mut refused = Pair { answers: 0, comment: 0 };
    let answers = opened(promise, key, &work, Kind::Answers, &cells.answers.1, &mut refused.answers)?;
    let comments = opened(promise, key, &work, Kind::Comment, &cells.comment.1, &mut refused.comment)?;
    let by_cell = |kind: Kind, ballots: &[Ballot]| {
        let mut leaves: BTreeMap<u32, Vec<(Leaf, bool)>> =
            cells.of(kind).1.keys().map(|cell| (*cell, Vec::new())).collect();
        for ballot in ballots {
            leaves.entry(ballot.cell).or_default().push((ballot.leaf.clone(), ballot.content.is_some()));
        }
        let unit = |cell: u32| promise.tree().unit(usize::try_from(cell).unwrap_or(0)).id.clone();
        let circles = |cell: u32| {
            let of_circle = of_circle.of(kind).iter().enumerate();
            of_circle.filter(|(_, of)| **of == Some(cell)).map(|(at, _)| at).collect()
        };
        let leaves = leaves.into_iter();
        leaves
            .map(|(cell, all)| CellLeaves { unit: unit(cell), circles: circles(cell), of: Leaves::of(all) })
            .collect()
    };
    let guarded = Guarded {
        list: work.list,
        attestations: work.signed,
        cells: Pair { answers: by_cell(Kind::Answers, &answers), comment: by_cell(Kind::Comment, &comments) },
        refused,
    };
    let line = |ballot: &Ballot| (ballot.leaf.clone(), ballot.content.is_some());
    let (given, said) = (Leaves::of(answers.iter().map(line)), Leaves::of(comments.iter().map(line)));

    let hands_over = promise.manifest().audit_mode == AuditMode::Answers;
    let mut tally: Tally = vec![Vec::new(); cells.answers.0.len()];
    let mut answered = vec![0_u32; cells.comment.0.len()];
    let (mut texts, mut audited) = (Vec::new(), Vec::new());
    for Ballot { cell, content, audited: mut line, .. } in answers {
        if let (Some(Content::Answer(opened, answer)), Some(at)) = (content, cells.answers.1.get(&cell)) {
            if hands_over {
                (line.salt, line.answer) = (Some(opened.salt), Some(opened.answer.to_vec()));
            }
            tally[*at].push(answer);
        }
        audited.push(line);
    }
    for Ballot { cell, content, audited: line, .. } in comments {
        if let (Some(Content::Comment(text)), Some(at)) = (content, cells.comment.1.get(&cell)) {
            answered[*at] += 1;
            if !text.is_empty() {
                texts.push((rng.random::<u128>(), *at, text));
            }
        }
        audited.push(line);
    }
    for answers in &mut tally {
        answers.sort_by(|a, b| a.values().cmp(b.values()));
    }
    texts.sort();
    let units = cells.comment.0.iter().map(|circle| circle.unit.clone()).zip(answered).collect();
    Ok(Count {
        counted: Counted {
            tally,
            groups: Some(Groups { answers: cells.answers.0, comments: units }),
            comments: texts.into_iter().map(|(_, at, text)| (at, text)).collect(),
            invalid: given.invalid.len(),
            unreadable: work.unreadable,
        },
        answers: given,
        comments: said,
        unreadable: work.unreadable,
        audit: AuditFile::new(promise.round().clone(), promise.hash_text(), audited),
        guarded: Some(guarded),
    })
}

/// The ballots of a kind whose token and signature hold, the first of each one-time key; the others are counted only.
fn opened(
    promise: &Promise,
    key: &OpeningKey,
    work: &Work,
    kind: Kind,
    cells: &BTreeMap<u32, usize>,
    refused: &mut usize,
) -> Result<Vec<Ballot>, CloseError> {
    let guardians = promise.manifest().guardians();
    let spoilt = || CloseError::Pile(promise.round().clone());
    let guardians = guardians.ok_or_else(spoilt)?;
    let public = match kind {
        Kind::Answers => &guardians.inner_answers_pk,
        Kind::Comment => &guardians.inner_comment_pk,
    };
    let public: PublicKey = public.parse().map_err(|_| spoilt())?;
    let scope = InnerBallot::scope(promise.hash(), kind).map_err(|_| spoilt())?;
    let (mut ballots, mut seen) = (Vec::new(), HashSet::new());
    for row in work.piles.of(kind).rows() {
        let ballot = InnerBallot::from_bytes(&row.wrapped)
            .and_then(|ballot| Some((ballot.verify(&scope, &public).ok()?, ballot)))
            .filter(|(proof, _)| seen.insert(proof.pk.clone()));
        let Some((proof, ballot)) = ballot else {
            *refused += 1;
            continue;
        };
        let content = ballot.open(key, &scope).and_then(|opened| content_of(promise, kind, opened));
        let circle = cells.get(&row.cell).copied().unwrap_or(0);
        let audited = AuditedBallot { circle, kind: Some(kind), proof, salt: None, answer: None };
        ballots.push(Ballot { cell: row.cell, leaf: audited.proof.leaf(), audited, content });
    }
    Ok(ballots)
}

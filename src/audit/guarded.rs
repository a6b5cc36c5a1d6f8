//! What guardians have done: the list, the chain of what they signed, and the leaves by cell. What they signed is best had from themselves
//! and not from the server.
//!
//! It must never say more than the files show: which entries were opened, only those who were given them can tell.

use super::{
    finding::{Findings, many},
    public_record::Listed,
};
use candor_protocol::{
    guardian::{Attestation, AttestationText, Kind, as_circles},
    record::{CellLeaves, Guarded, Leaves},
    survey::{Circle, Promise},
    token::Leaf,
};

/// The cells of a round, as groups in the place of circles.
pub(super) struct Cells {
    /// For answers: what the audit file and the release speak of.
    pub(super) answers: Vec<Circle>,
    /// For comments.
    pub(super) comments: Vec<Circle>,
}

/// Checks the record's second part, where the promise has guardians; gives the cells.
pub(super) fn check(
    promise: &Promise,
    listed: &Listed,
    from_guardians: &[&str],
    out: &mut Findings,
) -> Option<Cells> {
    let guardians = promise.manifest().guardians()?;
    let Some(guarded) = &listed.record.guarded else {
        out.failed(
            "the promise has guardians, and the record says nothing of them: expected what they have signed. Somebody else \
             has opened the ballots"
                .to_owned(),
        );
        return None;
    };
    match guarded.list.read(promise) {
        Ok(list) => out.checked(format!(
            "the list of {} is signed; compare its twelve words with those that the guardians have published",
            many(list.leaves.len(), "entry").replace("entrys", "entries")
        )),
        Err(why) => out.failed(format!("{why}. Expected the list that the guardians were given")),
    }
    let theirs: Vec<Attestation> =
        from_guardians.iter().filter_map(|text| serde_json::from_str(text).ok()).collect();
    if theirs.len() < from_guardians.len() {
        out.failed(
            "an attestation cannot be read: expected the file that a guardian's program wrote".to_owned(),
        );
    }
    let known = |text: &Attestation| guarded.attestations.iter().any(|known| known.text == text.text);
    if theirs.is_empty() {
        out.not_checked(
            "that the guardians signed this and nothing else: ask them for what they keep (--attestation)"
                .to_owned(),
        );
    } else {
        let strange = theirs.iter().filter(|text| !known(text)).map(|_| {
            "what a guardian keeps is not in the record: a guardian has opened another pile than the one that was counted"
                .to_owned()
        });
        out.judge(
            strange.collect(),
            format!("{}, as kept by who signed, in the record", many(theirs.len(), "attestation")),
        );
    }
    let strange = guarded.refused.answers + guarded.refused.comment;
    if strange > 0 {
        out.failed(format!(
            "{strange} of what was inside the wrapping is no ballot of this round: an honest page makes none, so whoever wrapped it has \
             spoilt it, or the last guardian has put it in a ballot's place. Whoever has a proof of their ballot can say whose it was"
        ));
    }
    let texts = chain(promise, guarded, guardians.who.len(), out)?;
    let last = texts.last()?;
    let mut complaints = Vec::new();
    for kind in Kind::ALL {
        let (cells, counts) = (guarded.cells.of(kind), last.cells.of(kind));
        let refused = *guarded.refused.of(kind);
        complaints.extend(by_cell(promise, kind, cells, counts, refused));
        let list = match kind {
            Kind::Answers => &listed.record.answers,
            Kind::Comment => &listed.record.comments,
        };
        complaints.extend(same_leaves(cells, list));
    }
    out.judge(complaints, "the leaves by cell are those of the record, as many as the last guardian handed on, nowhere fewer than k".to_owned());
    let groups = |kind| {
        let mut of_circle = vec![None; promise.circles().len()];
        for cell in guarded.cells.of(kind) {
            let at = promise.tree().position(&cell.unit).and_then(|at| u32::try_from(at).ok());
            for circle in &cell.circles {
                if let Some(slot) = of_circle.get_mut(*circle) {
                    *slot = at;
                }
            }
        }
        as_circles(promise, &of_circle).0
    };
    Some(Cells { answers: groups(Kind::Answers), comments: groups(Kind::Comment) })
}

fn chain(
    promise: &Promise,
    guarded: &Guarded,
    guardians: usize,
    out: &mut Findings,
) -> Option<Vec<AttestationText>> {
    let mut complaints = Vec::new();
    if guarded.attestations.len() != guardians {
        complaints.push(format!(
            "the record has {}: expected {guardians}, one of each guardian",
            many(guarded.attestations.len(), "attestation")
        ));
    }
    let mut texts: Vec<AttestationText> = Vec::new();
    for (place, signed) in (1..).zip(&guarded.attestations) {
        match signed.read(promise, place, &guarded.list.list) {
            Ok(text) => {
                let follows = texts.last().map(|before| text.follows_text(promise, before));
                if let Some(Err(why)) = follows {
                    complaints.push(format!(
                        "guardian {place} did not go on where the one before had ended: {why}"
                    ));
                }
                texts.push(text);
            }
            Err(why) => complaints.push(format!("the attestation of guardian {place} does not count: {why}")),
        }
    }
    let holds = out.judge(
        complaints,
        format!("{} guardians signed, each going on where the one before ended", texts.len()),
    );
    let left_out: usize = texts.iter().map(|text| text.lost.answers.len() + text.doubles.answers.len()).sum();
    if left_out > 0 {
        out.failed(format!(
            "{left_out} wrapped ballots did not open, or were there twice, and were left out: an honest page makes none. Whoever \
             has a proof of their ballot can say at which guardian it was lost"
        ));
    }
    holds.then_some(texts)
}

fn by_cell(
    promise: &Promise,
    kind: Kind,
    cells: &[CellLeaves],
    counts: &[(u32, u32)],
    mut refused: usize,
) -> Vec<String> {
    let least = match kind {
        Kind::Answers => promise.manifest().k.people(),
        Kind::Comment => promise.manifest().k_comments,
    };
    let mut complaints = Vec::new();
    for (cell, many) in counts {
        let unit = promise.tree().unit(usize::try_from(*cell).unwrap_or(0));
        if *many < least {
            complaints.push(format!(
                "the last guardian handed on {many} ballots of {}: expected at least {least}",
                unit.name
            ));
        }
        let found = cells.iter().find(|cell| cell.unit == unit.id).map_or(0, |cell| cell.of.leaves.len());
        let missing = usize::try_from(*many).unwrap_or(usize::MAX).saturating_sub(found);
        if found > usize::try_from(*many).unwrap_or(usize::MAX) || missing > refused {
            complaints.push(format!(
                "the record has {found} ballots of {}, and the last guardian handed on {many}: one was added or dropped",
                unit.name
            ));
        }
        refused = refused.saturating_sub(missing);
    }
    let strange = cells.iter().filter(|cell| {
        let at = promise.tree().position(&cell.unit).and_then(|at| u32::try_from(at).ok());
        !cell.of.leaves.is_empty() && !counts.iter().any(|(cell, _)| Some(*cell) == at)
    });
    complaints.extend(
        strange.map(|cell| format!("the record has ballots of {}, which no guardian handed on", cell.unit)),
    );
    complaints
}

fn same_leaves(cells: &[CellLeaves], list: &Leaves) -> Option<String> {
    let mut found: Vec<&Leaf> = cells.iter().flat_map(|cell| &cell.of.leaves).collect();
    found.sort_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
    let same = found.len() == list.leaves.len() && found.iter().zip(&list.leaves).all(|(a, b)| **a == *b);
    (!same).then(|| {
        "the leaves by cell are not those of the whole list: expected the same, each once".to_owned()
    })
}

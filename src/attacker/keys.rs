//! Key files that should be gone: every run of 32 bytes in them is tried as the key that files ballots and as the key
//! that opens them.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::Path,
};

use aws_lc_rs::hmac;

use super::{
    evidence::{Evidence, files_below},
    identifiers::{Found, Identifiers},
    known::Known,
};
use candor_protocol::token::{OpeningKey, open_stored};

/// What the key folder gave.
pub(super) struct Opened {
    /// How many files it held.
    pub(super) files: usize,
    /// What is looked for, with the marks of boxes that now lead to ballots; `None` when no key was among them.
    pub(super) identifiers: Option<Identifiers>,
}

/// Tries everything in the key folder.
pub(super) fn try_all(folder: &Path, evidence: &Evidence, known: &Known) -> Opened {
    let files: Vec<Vec<u8>> = files_below(folder).iter().filter_map(|path| fs::read(path).ok()).collect();
    let boxes: BTreeMap<Vec<u8>, Vec<u8>> = evidence
        .all_rows()
        .iter()
        .filter_map(|row| Some((row.get("mac")?.to_vec(), row.get("box")?.to_vec())))
        .collect();
    let runs: HashSet<[u8; 32]> =
        files.iter().flat_map(|file| file.windows(32)).filter_map(|run| run.first_chunk().copied()).collect();
    let (mut identifiers, before) = (known.identifiers.clone(), boxes.len());
    let mut led = 0;
    for run in &runs {
        led += by_mark(run, evidence, &boxes, &mut identifiers);
        led += by_opening(run, evidence, &boxes, &mut identifiers);
    }
    Opened { files: files.len(), identifiers: (led > 0 && before > 0).then_some(identifiers) }
}

/// Computes the mark of every ballot. The first tells whether the key is right.
fn by_mark(
    run: &[u8; 32],
    evidence: &Evidence,
    boxes: &BTreeMap<Vec<u8>, Vec<u8>>,
    identifiers: &mut Identifiers,
) -> usize {
    let key = hmac::Key::new(hmac::HMAC_SHA256, run);
    let mark = |pk: &[u8]| hmac::sign(&key, &[b"pk", pk].concat());
    let mut led = 0;
    for (at, ballot) in evidence.ballots.iter().enumerate() {
        let mark = mark(&ballot.pk);
        if boxes.contains_key(mark.as_ref()) {
            identifiers.add(mark.as_ref(), Found::Ballot(at));
            led += 1;
        } else if led == 0 && at >= 3 {
            break;
        }
    }
    led
}

/// Opens every box. The first tells whether the key is right.
fn by_opening(
    run: &[u8; 32],
    evidence: &Evidence,
    boxes: &BTreeMap<Vec<u8>, Vec<u8>>,
    identifiers: &mut Identifiers,
) -> usize {
    let Ok(key) = OpeningKey::from_bytes(run) else { return 0 };
    let Some(round) = evidence.manifest_hash.first_chunk() else { return 0 };
    let mut led = 0;
    for (mark, sealed) in boxes {
        let Some(request) = open_stored(mark, sealed, &key, round) else {
            if led == 0 {
                break;
            }
            continue;
        };
        let pk = request.pk.as_bytes();
        if let Some(at) = evidence.ballots.iter().position(|ballot| ballot.pk == pk) {
            identifiers.add(mark, Found::Ballot(at));
            led += 1;
        }
    }
    led
}

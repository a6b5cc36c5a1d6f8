//! Key files that should be gone: every run of 32 bytes in them is tried as the key that files ballots and as the key
//! that opens them.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::Path,
};

use aws_lc_rs::hmac;

use super::{
    known::Known,
    loot::{Loot, files_below},
    needles::{Found, Needles},
};
use candor_protocol::token::{OpeningKey, open_stored};

/// What the key folder gave.
pub(super) struct Opened {
    /// How many files it held.
    pub(super) files: usize,
    /// What is looked for, with the marks of boxes that now lead to ballots; `None` when no key was among them.
    pub(super) needles: Option<Needles>,
}

/// Tries everything in the key folder.
pub(super) fn try_all(folder: &Path, loot: &Loot, known: &Known) -> Opened {
    let files: Vec<Vec<u8>> = files_below(folder).iter().filter_map(|path| fs::read(path).ok()).collect();
    let boxes: BTreeMap<Vec<u8>, Vec<u8>> = loot
        .all_rows()
        .iter()
        .filter_map(|row| Some((row.get("mac")?.to_vec(), row.get("box")?.to_vec())))
        .collect();
    let runs: HashSet<[u8; 32]> =
        files.iter().flat_map(|file| file.windows(32)).filter_map(|run| run.first_chunk().copied()).collect();
    let (mut needles, before) = (known.needles.clone(), boxes.len());
    let mut led = 0;
    for run in &runs {
        led += by_mark(run, loot, &boxes, &mut needles);
        led += by_opening(run, loot, &boxes, &mut needles);
    }
    Opened { files: files.len(), needles: (led > 0 && before > 0).then_some(needles) }
}

/// Computes the mark of every ballot. The first tells whether the key is right.
fn by_mark(run: &[u8; 32], loot: &Loot, boxes: &BTreeMap<Vec<u8>, Vec<u8>>, needles: &mut Needles) -> usize {
    let key = hmac::Key::new(hmac::HMAC_SHA256, run);
    let mark = |pk: &[u8]| hmac::sign(&key, &[b"pk", pk].concat());
    let mut led = 0;
    for (at, ballot) in loot.ballots.iter().enumerate() {
        let mark = mark(&ballot.pk);
        if boxes.contains_key(mark.as_ref()) {
            needles.add(mark.as_ref(), Found::Ballot(at));
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
    loot: &Loot,
    boxes: &BTreeMap<Vec<u8>, Vec<u8>>,
    needles: &mut Needles,
) -> usize {
    let Ok(key) = OpeningKey::from_bytes(run) else { return 0 };
    let Some(round) = loot.manifest_hash.first_chunk() else { return 0 };
    let mut led = 0;
    for (mark, sealed) in boxes {
        let Some(request) = open_stored(mark, sealed, &key, round) else {
            if led == 0 {
                break;
            }
            continue;
        };
        let pk = request.pk.as_bytes();
        if let Some(at) = loot.ballots.iter().position(|ballot| ballot.pk == pk) {
            needles.add(mark, Found::Ballot(at));
            led += 1;
        }
    }
    led
}

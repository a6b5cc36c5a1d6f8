//! Raw bytes: what still lies in unused space, freed pages, logs and anything else in the folder of a snapshot, whatever
//! the structure of the file says.

use std::fs;

use super::{
    clues::{Clue, Take, keep},
    evidence::{Snapshot, files_below},
    known::Known,
};

/// Every ballot that is named anywhere in the files of a snapshot, by its place in the file.
pub(super) fn carve(name: String, snapshot: &Snapshot, known: &Known) -> Clue {
    let mut files = files_below(&snapshot.path);
    // Rows of a dump were looked at already; their order is the dump's.
    files.retain(|path| path.extension().is_none_or(|kind| kind != "jsonl"));
    let mut clue = Clue { name, ..Clue::default() };
    for (file, path) in (0_i64..).zip(files) {
        for (offset, found) in known.identifiers.find(&fs::read(path).unwrap_or_default()) {
            if let Some(ballot) = found.ballot() {
                let at = [file, i64::try_from(offset).unwrap_or(0)];
                keep(&mut clue.ballots, ballot, at, Take::Claim);
            }
        }
    }
    clue
}

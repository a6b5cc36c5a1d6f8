//! The log and the mails, read in the order in which they were written.

use std::{fs, time::UNIX_EPOCH};

use super::{
    clues::{Clue, Take, keep},
    evidence::{Evidence, files_below},
    known::Known,
    mails::unfold,
    rows::At,
};

/// Who and what is named in the log, by line.
pub(super) fn in_log(name: String, evidence: &Evidence, known: &Known) -> Clue {
    let text = fs::read(evidence.path("log.txt")).unwrap_or_default();
    let mut clue = Clue { name, ..Clue::default() };
    for (line, text) in (0_i64..).zip(text.split(|byte| *byte == b'\n')) {
        note(&mut clue, text, [line, 0], known);
    }
    clue.collecting = !clue.people.is_empty();
    clue.grade = 3; // a log is written in the order of time
    clue
}

/// Who and what is named in the outbox folder, by the time at which each file was written and by its name.
pub(super) fn in_outbox(name: String, evidence: &Evidence, known: &Known) -> Clue {
    let mut files: Vec<_> = files_below(&evidence.path("outbox"))
        .into_iter()
        .map(|path| {
            let written = fs::metadata(&path).and_then(|data| data.modified()).ok();
            (written.and_then(|at| at.duration_since(UNIX_EPOCH).ok()), path)
        })
        .collect();
    files.sort();
    let mut clue = Clue { name, ..Clue::default() };
    for (at, (_, path)) in (0_i64..).zip(files) {
        let text = fs::read(path).map(|text| unfold(&text)).unwrap_or_default();
        note(&mut clue, text.as_bytes(), [at, 0], known);
    }
    clue
}

fn note(clue: &mut Clue, text: &[u8], at: At, known: &Known) {
    for (_, found) in known.identifiers.find(text) {
        if let Some(person) = found.person() {
            keep(&mut clue.people, person, at, Take::Claim);
        }
        if let Some(ballot) = found.ballot() {
            keep(&mut clue.ballots, ballot, at, Take::Claim);
        }
    }
}

//! Opens all ballots of a round, part by part, checks each of them again, and counts them.
//!
//! What lies side by side here (an answer and the token it came with) must never be written down together, but
//! into the audit file of a round whose promise says so.

use std::{collections::HashSet, thread};

use rand::{CryptoRng, RngExt};

use super::{ballots_store::Row, live::LiveCircle};
use candor_protocol::{
    guardian::Kind,
    record::{AuditFile, AuditedBallot, Guarded, Leaves},
    survey::{Answer, Asks, AuditMode, Circle, Promise, Tally, UnitId},
    token::{AnswersRequest, Leaf, Opened, OpeningKey, Proof, open_stored},
};

/// The answers and comments by circle, and how many stored ballots were not valid. No answer has anything in common with a
/// comment but its circle.
pub struct Counted {
    /// The answers.
    pub tally: Tally,
    /// What stands in the place of circles; `None`: the circles of the promise.
    pub groups: Option<Groups>,
    /// The position of the circle, or of the group for comments, and the text of each comment, in random order.
    pub comments: Vec<(usize, String)>,
    /// Ballots that are stored and cannot be counted.
    pub invalid: usize,
    /// Rows that did not open at all: somebody gave up exactly so many.
    pub unreadable: usize,
}

/// The cells of a round with guardians, in the place of circles.
pub struct Groups {
    /// Of the tally.
    pub answers: Vec<Circle>,
    /// Of the comments: the unit of each, and how many ballots there were for comments, empty ones too.
    pub comments: Vec<(UnitId, u32)>,
}

/// Everything that comes out of the ballots of a round.
pub(super) struct Count {
    pub(super) counted: Counted,
    pub(super) answers: Leaves,
    pub(super) comments: Leaves,
    pub(super) unreadable: usize,
    pub(super) audit: AuditFile,
    pub(super) guarded: Option<Guarded>,
}

/// One ballot that was opened as far as it opens.
pub(super) struct Ballot {
    circle: usize,
    proof: Proof,
    leaf: Leaf,
    content: Option<Content>,
}

pub(super) enum Content {
    Answer(Opened, Answer),
    Comment(String),
}

/// Opens stored rows on all cores: those that open.
pub(super) fn open_part(
    promise: &Promise,
    circles: &[LiveCircle],
    key: &OpeningKey,
    rows: &[Row],
) -> Vec<Ballot> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = rows.len().div_ceil(cores).max(1);
    let open = |rows: &[Row]| {
        rows.iter().filter_map(|(mac, sealed)| open(promise, circles, key, mac, sealed)).collect::<Vec<_>>()
    };
    thread::scope(|scope| {
        let shares: Vec<_> = rows.chunks(share).map(|rows| scope.spawn(move || open(rows))).collect();
        shares.into_iter().flat_map(|share| share.join().unwrap_or_default()).collect()
    })
}

/// Counts what opened of so many rows. Of two with the same one-time key the first counts.
pub(super) fn count(
    promise: &Promise,
    mut ballots: Vec<Ballot>,
    rows: usize,
    rng: &mut impl CryptoRng,
) -> Count {
    let mut seen = HashSet::new();
    ballots.retain(|ballot| seen.insert(ballot.proof.pk.clone()));
    let unreadable = rows - ballots.len();
    sort_out(promise, ballots, unreadable, rng)
}

fn sort_out(promise: &Promise, ballots: Vec<Ballot>, unreadable: usize, rng: &mut impl CryptoRng) -> Count {
    let hands_over = promise.manifest().audit_mode == AuditMode::Answers;
    let mut tally: Tally = vec![Vec::new(); promise.circles().len()];
    let (mut answers, mut comments, mut audited, mut texts) = (vec![], vec![], vec![], vec![]);
    for Ballot { circle, proof, leaf, content } in ballots {
        let asks_answers = circle < tally.len();
        let line = (leaf, content.is_some());
        if asks_answers {
            answers.push(line)
        } else {
            comments.push(line)
        }
        let (mut salt, mut given) = (None, None);
        match content {
            Some(Content::Answer(opened, answer)) => {
                if hands_over {
                    (salt, given) = (Some(opened.salt), Some(opened.answer.to_vec()));
                }
                tally[circle].push(answer);
            }
            Some(Content::Comment(text)) if !text.is_empty() => {
                texts.push((rng.random::<u128>(), circle, text));
            }
            _ => {}
        }
        audited.push(AuditedBallot { circle, kind: None, proof, salt, answer: given });
    }
    // The order in which they lay in the table must not survive even in memory.
    for answers in &mut tally {
        answers.sort_by(|a, b| a.values().cmp(b.values()));
    }
    texts.sort();
    let (answers, comments) = (Leaves::of(answers), Leaves::of(comments));
    Count {
        counted: Counted {
            tally,
            groups: None,
            comments: texts.into_iter().map(|(_, circle, text)| (circle, text)).collect(),
            invalid: answers.invalid.len(),
            unreadable,
        },
        answers,
        comments,
        unreadable,
        audit: AuditFile::new(promise.round().clone(), promise.hash_text(), audited),
        guarded: None,
    }
}

/// `None` when the row is none of ours, or names no circle, or its token or signature does not hold.
fn open(
    promise: &Promise,
    circles: &[LiveCircle],
    key: &OpeningKey,
    mac: &[u8],
    sealed: &[u8],
) -> Option<Ballot> {
    let request = open_stored(mac, sealed, key, promise.hash())?;
    let (circle, live) = (promise.all_circles().get(request.circle)?, circles.get(request.circle)?);
    let proof = Proof::of(&request);
    proof.verify(&live.scope, &live.key).ok()?;
    let content = content(promise, circle.asks, live, key, &request);
    Some(Ballot { circle: request.circle, leaf: proof.leaf(), proof, content })
}

fn content(
    promise: &Promise,
    asks: Asks,
    live: &LiveCircle,
    key: &OpeningKey,
    request: &AnswersRequest,
) -> Option<Content> {
    let opened = request.ballot.open(key, &live.scope, &request.pk, &request.commit)?;
    let kind = match asks {
        Asks::Answers => Kind::Answers,
        Asks::Comment => Kind::Comment,
    };
    content_of(promise, kind, opened)
}

/// What an opened box holds, if that is an answer.
pub(super) fn content_of(promise: &Promise, kind: Kind, opened: Opened) -> Option<Content> {
    match kind {
        Kind::Answers => {
            let answer = Answer::from_bytes(&opened.answer, promise.instrument()).ok()?;
            Some(Content::Answer(opened, answer))
        }
        Kind::Comment => {
            let text = std::str::from_utf8(&opened.answer).ok()?.trim_end_matches('\0').trim().to_owned();
            Some(Content::Comment(text))
        }
    }
}

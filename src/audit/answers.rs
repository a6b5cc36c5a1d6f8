//! A round whose promise hands the answers over: opens every commitment, counts again, and makes the release again.

use super::{
    ballots::{Ballots, name},
    finding::{Findings, many},
    public_record::Listed,
};
use candor_disclosure::{Printed, disclose_groups, release::Release};
use candor_protocol::{
    guardian::Kind,
    record::AuditedBallot,
    survey::{Answer, Circle, Promise, Tally, sha256},
    token::message::commitment,
};

/// Checks answers and release; `published` only helps to say where the two differ.
pub(super) fn check(
    ballots: &Ballots,
    (promise, groups): (&Promise, &[Circle]),
    listed: &Listed,
    published: Option<&str>,
    out: &mut Findings,
) {
    let mut tally: Tally = vec![Vec::new(); groups.len()];
    let mut complaints = Vec::new();
    for (at, (ballot, leaf)) in ballots.all.iter().enumerate() {
        if ballot.kind == Some(Kind::Comment) {
            continue;
        }
        let Some(answers) = tally.get_mut(ballot.circle) else { continue };
        match open(ballot, promise, listed.counts(leaf)) {
            Ok(answer) => answers.extend(answer),
            Err(why) => complaints.push(format!("{} {why}", name(at, leaf))),
        }
    }
    let number: usize = tally.iter().map(Vec::len).sum();
    let good = format!(
        "{} open their commitments with salt and answer, and fit the instrument",
        many(number, "ballot")
    );
    if !out.judge(complaints, good) {
        out.not_checked(
            "that the release follows from the answers: not all of them can be read (above)".to_owned(),
        );
        return;
    }
    let record = &listed.record;
    let invalid = record.answers.invalid.len();
    let again =
        Release::new(promise, disclose_groups(promise, groups, &tally), invalid).giving_up(record.unreadable);
    let hash = hex::encode(sha256(again.to_text().as_bytes()));
    if hash == record.release_hash {
        out.checked(format!(
            "the release, computed again from {}, is the one in the record",
            many(number, "answer")
        ));
        return;
    }
    let published = published.and_then(|text| Release::from_text(text).ok());
    out.failed(format!(
        "the release computed again from the answers is not the one in the record: found the hash {hash}, expected {}{}. \
         The numbers that were published do not follow from the ballots (or the round was closed by another version of \
         candor than this one, {}: audit it with that)",
        record.release_hash,
        published.map(|published| difference(&published, &again)).unwrap_or_default(),
        env!("CARGO_PKG_VERSION"),
    ));
}

/// The answer of a ballot that counts; nothing for one that does not.
fn open(ballot: &AuditedBallot, promise: &Promise, valid: bool) -> Result<Option<Answer>, String> {
    let (salt, given) = match (&ballot.salt, &ballot.answer, valid) {
        (None, None, false) => return Ok(None),
        (Some(_), Some(_), false) => {
            return Err(
                "does not count by the record, and comes with an answer: expected none for a ballot that is \
                 listed as invalid or not at all. A valid answer was left out of the count"
                    .to_owned(),
            );
        }
        (Some(salt), Some(given), true) => (salt, given),
        (None, None, true) => {
            return Err("counts by the record, and comes without its answer: expected salt and answer, as promised. It \
                 was withheld, or left out of the list of invalid ballots"
                .to_owned());
        }
        _ => return Err("comes with only one of salt and answer: expected both".to_owned()),
    };
    if commitment(salt.as_bytes(), given) != ballot.proof.commit {
        return Err("has a commitment that its salt and answer do not open: the answer or the salt was changed after the \
             person had signed"
            .to_owned());
    }
    let fits = Answer::from_bytes(given, promise.instrument());
    fits.map(Some).map_err(|error| {
        format!("counts by the record, and its answer is none: {error}. Expected it in the list of invalid ballots")
    })
}

/// Where two releases first differ, for people.
fn difference(published: &Release, again: &Release) -> String {
    let rows = published.numbers().rows().iter().zip(again.numbers().rows());
    for (theirs, ours) in rows {
        let unit = theirs.unit();
        if theirs.answered() != ours.answered() || theirs.kind() != ours.kind() {
            return format!("; the unit {unit} is counted otherwise");
        }
        let mut values = published.numbers().measures().iter().zip(theirs.values().iter().zip(ours.values()));
        if let Some((measure, (theirs, ours))) = values.find(|(_, (theirs, ours))| theirs != ours) {
            let print = |value: Option<Printed>| value.map_or("hidden".to_owned(), |value| value.to_string());
            let (published, counted) = (print(theirs.value()), print(ours.value()));
            return format!(
                "; {measure} of {unit} is published as {published}, and counted again as {counted}"
            );
        }
    }
    String::new()
}

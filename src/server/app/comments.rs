//! Comments, from the answers side to those who may read them: fetched once, without names, read and blacked out by a steward,
//! published apart from the numbers.
//!
//! A text with a name in it must never be stored on its way, and nothing here can tell who wrote one.

use rand::CryptoRng;

use super::{config::Config, error::StepError, releases::is_published};
use candor_disclosure::{
    comments::{Comments, RedactError, Redaction},
    release,
};
use candor_journal::By;
use candor_mail::EmailAddress;
use candor_people::{self as people, Change, Kept, LogEntry, Order};
use candor_protocol::survey::RoundName;

/// What publishing does about comments that no steward has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Refuse: somebody may be named in them.
    MustBeRead,
    /// Publish no comment at all, read or not, and forget all of them.
    AreLeftOut,
}

/// The comments of a round for a steward, by number. Fetches them if need be, and notes that they were read.
///
/// # Errors
/// When the round is not closed, no comments were asked for, or a side fails.
pub fn show_comments(
    config: &Config,
    round: &RoundName,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<Comments, StepError> {
    let kept = fetch(config, round, rng)?.ok_or_else(|| StepError::NoComments(round.clone()))?;
    people::note_read(&config.people, round, &kept.document, by)?;
    Ok(release::comments_from_text(&kept.document)?)
}

/// Fetches the comments of a closed round afresh: what was blacked out is there again, under other numbers.
///
/// # Errors
/// When the round is not closed, or published already, or a side fails.
pub fn fetch_comments_again(
    config: &Config,
    round: &RoundName,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    people::forget_comments(&config.people, round, by)?;
    fetch(config, round, rng)?;
    Ok(())
}

/// A comment to be blacked out, and by whose order.
pub struct Redact<'a> {
    /// The comment's number.
    pub number: usize,
    /// The words to black out; `None`: all of it.
    pub words: Option<&'a str>,
    /// A steward outside the line.
    pub steward: &'a EmailAddress,
    /// Why; it is logged and must not quote.
    pub reason: &'a str,
}

/// Blacks a comment out, before or after the round is published. Gives what was taken out, and whether letters with it may
/// have left already.
///
/// # Errors
/// When the steward leads a unit, the reason is missing or quotes the words, or there is nothing to black out.
pub fn redact_comment(
    config: &Config,
    round: &RoundName,
    redact: &Redact<'_>,
    by: &By,
) -> Result<(Redaction, bool), StepError> {
    let change = |comments: &mut Comments| comments.redact(redact.number, redact.words);
    blacken(config, round, redact, redact.words.as_slice(), by, change)
}

/// Words of a comment that somebody ticked.
#[derive(Clone, Copy)]
pub struct Ticked<'a> {
    /// The comment as it was read.
    pub read: &'a str,
    /// The words' places, counted from 0.
    pub places: &'a [usize],
}

/// Blacks ticked words out; the words of `redact` are not looked at.
///
/// # Errors
/// As [`redact_comment`]; and when the comment is another one by now.
pub fn redact_ticked(
    config: &Config,
    round: &RoundName,
    redact: &Redact<'_>,
    ticked: Ticked<'_>,
    by: &By,
) -> Result<(Redaction, bool), StepError> {
    // A short word may stand in any reason.
    let words = ticked.read.split(' ').enumerate().filter(|(at, _)| ticked.places.contains(at));
    let words = words.map(|(_, word)| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words: Vec<&str> = words.filter(|word| word.chars().count() > 3).collect();
    let change = |comments: &mut Comments| comments.redact_places(redact.number, ticked.places, ticked.read);
    blacken(config, round, redact, &words, by, change)
}

/// Changes a comment, unless the reason quotes one of the words.
fn blacken(
    config: &Config,
    round: &RoundName,
    redact: &Redact<'_>,
    words: &[&str],
    by: &By,
    change: impl Fn(&mut Comments) -> Result<Redaction, RedactError>,
) -> Result<(Redaction, bool), StepError> {
    let reason = redact.reason.to_lowercase();
    if words.iter().any(|words| reason.contains(&words.trim().to_lowercase())) {
        return Err(StepError::Quotes);
    }
    let change = |document: &str| {
        let mut comments = release::comments_from_text(document)?;
        let took = match change(&mut comments)? {
            Redaction::Whole => 0,
            Redaction::Words(times) => times,
        };
        Ok(Change { document: comments.to_text(), took })
    };
    let order = Order { steward: redact.steward, number: redact.number, reason: redact.reason };
    let (took, state) = people::redact(&config.people, round, &order, by, change)?;
    let redaction = if took == 0 { Redaction::Whole } else { Redaction::Words(took) };
    Ok((redaction, state == people::State::Published))
}

/// Brings a comment back as it was before something was blacked out in it: fetched from the other side again, where it waits until the
/// round is published.
///
/// # Errors
/// When the round is published, the steward leads a unit, or there is nothing to bring back.
pub fn bring_comment_back(
    config: &Config,
    round: &RoundName,
    number: usize,
    steward: &EmailAddress,
    by: &By,
) -> Result<(), StepError> {
    if is_published(config, round)? {
        return Err(people::StewardError::Published(round.clone()).into());
    }
    let nothing = || StepError::NoComments(round.clone());
    let kept = people::comments(&config.people, round)?.ok_or_else(nothing)?;
    let waiting = config.answers.comments(round)?.ok_or_else(nothing)?;
    let place = number.checked_sub(1).and_then(|at| kept.places.get(at));
    let (unit, text) = place.and_then(|place| waiting.texts.get(*place)).ok_or_else(nothing)?;
    let names = people::names(&config.people)?;
    people::bring_back(&config.people, round, (steward, number), &kept.places, by, |document| {
        let mut comments = release::comments_from_text(document)?;
        comments.bring_back(number, (unit, text), &names)?;
        Ok(comments.to_text())
    })?;
    Ok(())
}

/// Of the comments of a round those in which something is blacked out that can be brought back, by their numbers.
///
/// # Errors
/// When the database fails or a stored document cannot be read.
pub fn can_come_back(config: &Config, round: &RoundName) -> Result<Vec<usize>, StepError> {
    let Some(kept) = people::comments(&config.people, round)? else { return Ok(Vec::new()) };
    let comments = release::comments_from_text(&kept.document)?;
    Ok((1..=kept.places.len()).filter(|number| comments.is_redacted(*number)).collect())
}

/// What stewards did to the comments of a round.
///
/// # Errors
/// When the database fails.
pub fn comments_log(config: &Config, round: &RoundName) -> Result<Vec<LogEntry>, StepError> {
    Ok(people::redactions(&config.people, round)?)
}

/// The comments of all published rounds that have some, the oldest first.
///
/// # Errors
/// When the database fails or a stored document cannot be read.
pub fn published_comments(people: &people::People) -> Result<Vec<Comments>, StepError> {
    people::published_comments(people)?.iter().map(|text| Ok(release::comments_from_text(text)?)).collect()
}

/// What is to be published of a closed round's comments; `None`: none.
///
/// # Errors
/// When there are some that no steward has read, or a side fails.
pub(super) fn to_publish(
    config: &Config,
    round: &RoundName,
    unread: Unread,
    rng: &mut impl CryptoRng,
) -> Result<Option<Comments>, StepError> {
    if unread == Unread::AreLeftOut {
        return Ok(None);
    }
    let Some(kept) = fetch(config, round, rng)? else { return Ok(None) };
    let comments = release::comments_from_text(&kept.document)?;
    if comments.texts().len() > 0 && !kept.was_read {
        return Err(StepError::Unread(round.clone()));
    }
    Ok(Some(comments))
}

/// Whether there are comments of a closed round that may be shown.
pub(super) fn are_there(config: &Config, round: &RoundName) -> Result<bool, StepError> {
    match people::comments(&config.people, round)? {
        Some(kept) => Ok(release::comments_from_text(&kept.document)?.texts().len() > 0),
        None => Ok(config.answers.comments(round)?.is_some_and(|waiting| !waiting.texts.is_empty())),
    }
}

/// The comments on this side, taken over from the other one if they are not here yet and the round is not published. `None` where
/// none were asked for, or none were published.
fn fetch(config: &Config, round: &RoundName, rng: &mut impl CryptoRng) -> Result<Option<Kept>, StepError> {
    if let Some(kept) = people::comments(&config.people, round)? {
        return Ok(Some(kept));
    }
    let promise = people::stored_promise(&config.people, round)?;
    if is_published(config, round)? || !promise.asks_for_comments() {
        return Ok(None);
    }
    let waiting = config.answers.comments(round)?.ok_or_else(|| StepError::NotClosed(round.clone()))?;
    let names = people::names(&config.people)?;
    let (comments, places) = Comments::take_over(&promise, waiting.texts, waiting.left_out, &names, rng);
    Ok(Some(people::keep_comments(&config.people, round, &comments.to_text(), &places)?))
}

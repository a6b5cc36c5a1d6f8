//! What each mail says, written when it leaves: the one place where a kind of mail meets its words.
//!
//! It must never write what was promised to be gone: an invitation of a round that is over, a comment that was blacked out.

use chrono::{DateTime, NaiveDateTime};
use rand::CryptoRng;

use super::{
    alarms,
    config::Config,
    drafts::{Invited, Published, said},
    error::StepError,
    guardians,
    history::releases,
    results, unanswered,
};
use candor_clock::{self as clock, Clock};
use candor_disclosure::release;
use candor_journal::By;
use candor_mail::{Kind, Leaving, Letter, Unwritten};
use candor_people::{
    self as people, Inviting, Links,
    accounts::{self, News},
};
use candor_protocol::{
    survey::{RoundName, UnitId},
    token,
};
use candor_report::{
    again::again_letter,
    changes::Changes,
    comments::comments_letter,
    invitation::invitation_letter,
    leader_mail::leader_letter,
    notices::{Closed, Moved, Role, RoleNews, SetUp},
    reminder::reminder_letter,
    tongue::words_in,
};

/// Writes the letter of a mail that leaves.
pub(super) fn write(config: &Config, clock: &Clock, mail: &Leaving) -> Result<Letter, Unwritten> {
    match mail.kind {
        Kind::Invitation | Kind::Reminder | Kind::Again => invite(config, mail),
        Kind::Report => {
            let published = config.letters.published.of(&mail.batch, || published(config, &round(mail)?))?;
            let (unit, newest) = (unit(mail)?, published.history.last());
            let tree = newest.ok_or_else(|| never("nothing is published"))?.tree();
            let own = people::roster::leads(config.people.db(), &mail.recipient).map_err(later)?;
            let beside = published.unsaid.beside(tree, &unit, &own);
            let language = language(config, mail)?;
            let (releases, changes, desk) = (&published.history, &published.changes, &config.public_url);
            leader_letter(releases, changes, &unit, desk, &beside, language.as_deref()).map_err(never)
        }
        Kind::Comments => comments(config, mail),
        Kind::Results => {
            let (round, unit) = (round(mail)?, unit(mail)?);
            let link = results::address(config, &round, &unit).map_err(later)?;
            let link = link.ok_or_else(|| never("the unit has no page of results"))?;
            let language = language(config, mail)?;
            let results = results::of_unit(config, &round, &unit).map_err(later)?;
            results.letter(&link, language.as_deref()).map_err(never)
        }
        Kind::Unanswered => unanswered::write(config, mail),
        Kind::Closed => {
            let promise = people::stored_promise(&config.people, &round(mail)?).map_err(later)?;
            let desk = format!("{}/desk", config.public_url);
            let language = language(config, mail)?;
            Closed::new(&promise, until(config, mail)?, &desk, language.as_deref()).letter().map_err(never)
        }
        Kind::Guardian => guardians::write(config, clock.now(), mail),
        Kind::SetUp => {
            let rng = &mut clock::system_rng();
            let leads =
                !people::roster::leads(config.people.db(), &mail.recipient).map_err(later)?.is_empty();
            let secret = accounts::new_link(&config.accounts, &mail.recipient, leads, clock.now(), rng);
            let secret = secret.map_err(later)?.ok_or_else(|| never("the account was removed"))?;
            let language = language(config, mail)?;
            SetUp::new(&config.public_url, &secret, language.as_deref()).letter().map_err(never)
        }
        Kind::Moved => {
            let language = people::language_of_moved(&mail.topic);
            Moved::new(&config.public_url, language).letter().map_err(never)
        }
        Kind::Role => role(config, mail),
        Kind::Alarm => alarms::write(config, mail),
        Kind::Canary => Err(never("nothing goes ahead of one that goes ahead")),
    }
}

/// The news about a role.
fn role(config: &Config, mail: &Leaving) -> Result<Letter, Unwritten> {
    let about = News::of_topic(&mail.topic);
    let (news, role, address, who) = about.ok_or_else(|| never("the outbox does not say what happened"))?;
    let news = match news {
        News::Proposed => RoleNews::Proposed,
        News::Given => RoleNews::Given,
        News::Ended => RoleNews::Ended,
    };
    let language = language(config, mail)?;
    Role::new(&config.public_url, news, &address, role.as_str(), &who, language.as_deref())
        .letter()
        .map_err(never)
}

/// The reader's language, where the roster says it.
fn language(config: &Config, mail: &Leaving) -> Result<Option<String>, Unwritten> {
    people::roster::language(config.people.db(), &mail.recipient).map_err(later)
}

/// A letter with a link.
fn invite(config: &Config, mail: &Leaving) -> Result<Letter, Unwritten> {
    let kept = config.letters.invited.of(&mail.batch, || invited(config, &round(mail)?))?;
    let Invited { inviting, links, words, told } = &*kept;
    let invitation = match mail.is_first {
        true => inviting.sample(),
        false => inviting
            .invitation(&config.people, &mail.recipient)
            .map_err(later)?
            .ok_or_else(|| never("the recipient is not invited any more"))?,
    };
    // The roster's language, on the link, too: the page starts in it, and no server reads it there.
    let language = language(config, mail)?;
    let language = language.as_deref();
    let promise = inviting.promise();
    let link = links.in_language(invitation.circle, &invitation.code, language);
    let page = format!("{}/i", config.public_url);
    match mail.kind {
        Kind::Reminder => return reminder_letter(promise, &link, &page, words, language).map_err(never),
        Kind::Again => {
            let used = !mail.is_first && inviting.is_used(&config.people, &mail.recipient).map_err(later)?;
            return again_letter(promise, (!used).then_some(&link), &page, words, language).map_err(never);
        }
        _ => {}
    }
    let heard = told.get(invitation.circle).map(|told| said(told)).unwrap_or_default();
    invitation_letter(promise, &link, words, &heard, language).map_err(never)
}

fn invited(config: &Config, round: &RoundName) -> Result<Invited, Unwritten> {
    let inviting = Inviting::of(&config.people, round).map_err(later)?;
    let promise = inviting.promise();
    Ok(Invited {
        links: Links::new(&config.public_url, promise),
        words: token::fingerprint(promise.hash()).join(" "),
        told: people::told(&config.people, promise).map_err(later)?,
        inviting,
    })
}

fn published(config: &Config, round: &RoundName) -> Result<Published, Unwritten> {
    let mut history = releases(&config.people).map_err(later)?;
    let order = people::rounds(&config.people).map_err(later)?;
    let place = |of: &RoundName| order.iter().position(|one| one.round == *of);
    history.retain(|release| place(release.round()) <= place(round));
    let unsaid = unanswered::unsaid(config, round, false).map_err(later)?;
    Ok(Published { changes: Changes::of(&history), history, unsaid })
}

fn comments(config: &Config, mail: &Leaving) -> Result<Letter, Unwritten> {
    let (round, unit) = (round(mail)?, unit(mail)?);
    let kept = people::comments(&config.people, &round).map_err(later)?;
    let kept = kept.ok_or_else(|| never("the comments were forgotten"))?;
    let comments = release::comments_from_text(&kept.document).map_err(never)?;
    if comments.at(&unit).is_empty() {
        return Err(never("every comment at this unit was blacked out"));
    }
    let promise = people::stored_promise(&config.people, &round).map_err(later)?;
    let language = language(config, mail)?;
    comments_letter(&comments, promise.tree(), &unit, language.as_deref()).map_err(never)
}

/// When a round is published, as clocks in the schedule's time zone show it.
fn until(config: &Config, mail: &Leaving) -> Result<NaiveDateTime, Unwritten> {
    let at = mail.topic.parse().ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    let at = at.ok_or_else(|| never("the outbox does not say when the round is published"))?;
    let zone = people::schedule(&config.people).map_err(later)?.map(|schedule| schedule.parts().zone);
    let zone = zone.ok_or_else(|| never("there is no schedule any more"))?;
    Ok(at.with_timezone(&zone).naive_local())
}

fn round(mail: &Leaving) -> Result<RoundName, Unwritten> {
    mail.batch.parse().map_err(never)
}

fn unit(mail: &Leaving) -> Result<UnitId, Unwritten> {
    mail.topic.parse().map_err(never)
}

fn later(error: impl ToString) -> Unwritten {
    Unwritten::Later(error.to_string())
}

fn never(error: impl ToString) -> Unwritten {
    Unwritten::Never(error.to_string())
}

/// What reminding would do, for a person to look at first.
pub struct Reminder {
    /// How many people are invited.
    pub invited: usize,
    /// The letter, without the link.
    pub sample: Letter,
}

/// Looks at what reminding would do; the letter is shown in a language, as far as it is written in it. Changes nothing.
///
/// # Errors
/// When the round is not open.
pub fn sample_reminder(
    config: &Config,
    round: &RoundName,
    language: Option<&str>,
) -> Result<Reminder, StepError> {
    let invited = people::invitations(&config.people, round)?.len();
    let link = format!("{}/i#r.{round}.{}", config.public_url, words_in(language).plain("sample-link"));
    let promise = people::stored_promise(&config.people, round)?;
    let words = token::fingerprint(promise.hash()).join(" ");
    let page = format!("{}/i", config.public_url);
    Ok(Reminder { invited, sample: reminder_letter(&promise, &link, &page, &words, language)? })
}

/// Queues one reminder for everybody who is invited, and gives how many.
///
/// # Errors
/// When the round is not open, or the reminder went out already.
pub fn remind(
    config: &Config,
    round: &RoundName,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<usize, StepError> {
    Ok(people::remind(&config.people, round, config.mail_context(by), rng)?)
}

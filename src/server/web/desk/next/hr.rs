//! What is next for HR: from an empty installation to a published round.
//!
//! It must never ask the answers side for more than the page of a round shows, and a side that does not answer must not hide
//! the rest of the list.

use candor_clock::Clock;
use candor_mail as mail;
use candor_people::{self as people, RoundStatus, State, guardians as guarding, roster};
use candor_protocol::survey::Instrument;

use super::{Next, Step, away};
use crate::{
    app::Config,
    health,
    web::{
        desk::{guardians, rounds},
        error::HttpError,
    },
};
use candor_report::tongue::Words;

/// From so many days before its end on a round is urgent.
const SOON: i64 = 3;

pub(super) fn next(config: &Config, clock: &Clock, words: &Words) -> Result<Next, HttpError> {
    let mut next = Next::default();
    if !roster::is_stored(config.people.db())? {
        next.yours.push(Step {
            title: words.plain("next-import"),
            detail: words.plain("next-import-why"),
            href: "/desk/roster".to_owned(),
            verb: words.plain("next-import-verb"),
            ..Step::default()
        });
        unwell(config, clock, words, &mut next);
        return Ok(next);
    }
    let all = people::rounds(&config.people)?;
    for round in &all {
        match round.state {
            State::Closed => closed(config, clock, words, round, &mut next)?,
            State::Open => open(config, clock, words, round, &mut next),
            _ => {}
        }
    }
    for standing in guarding::awaiting(&config.people)? {
        next.others.push(Step {
            title: guardians::line(words, &standing),
            detail: words.plain("next-guardians-why"),
            href: "/desk/guardians".to_owned(),
            verb: words.plain("next-hand-in"),
            ..Step::default()
        });
    }
    post(config, words, &mut next)?;
    unwell(config, clock, words, &mut next);
    if !all.iter().any(|round| matches!(round.state, State::Waiting | State::Open | State::Closed)) {
        begin(config, clock, words, &all, &mut next)?;
    }
    unanswered(config, words, &all, &mut next)?;
    let published = all.iter().rev().find(|round| round.state == State::Published);
    next.latest = published.map(|round| round.round.to_string());
    Ok(next)
}

fn open(config: &Config, clock: &Clock, words: &Words, round: &RoundStatus, next: &mut Next) {
    let name = &round.round;
    let zone = round.zone.parse().unwrap_or(config.zone);
    let today = clock.now().with_timezone(&zone).date_naive();
    let turnout = config.answers.turnout(name, clock.now().date_naive());
    let done = turnout.ok().flatten().map(|turnout| (turnout.answers, round.invited));
    if round.restored {
        next.yours.push(Step {
            when: words.plain("next-now"),
            title: words.said("next-restored").arg("round", name).to_string(),
            detail: words.plain("next-restored-why"),
            href: format!("/desk/rounds/{name}"),
            verb: words.plain("next-decide"),
            ..Step::default()
        });
        return;
    }
    let is_soon = (round.closes - today).num_days() <= SOON;
    let step = Step {
        when: away(words, today, round.closes),
        title: words.said("next-closes").arg("round", name).arg("day", words.day(round.closes)).to_string(),
        detail: rounds::turnout(config, clock, words, round),
        href: format!("/desk/rounds/{name}{}", if is_soon { "/remind" } else { "" }),
        verb: words.plain(if is_soon { "next-look-at-reminder" } else { "next-see-round" }),
        done,
    };
    if is_soon { next.yours.push(step) } else { next.others.push(step) }
}

fn closed(
    config: &Config,
    clock: &Clock,
    words: &Words,
    round: &RoundStatus,
    next: &mut Next,
) -> Result<(), HttpError> {
    let (name, href) = (&round.round, format!("/desk/rounds/{}", round.round));
    let promise = people::stored_promise(&config.people, name)?;
    let Ok(waits) = rounds::waits(config, clock, words, name, &promise) else {
        next.others.push(Step {
            title: words.said("next-closed").arg("round", name).to_string(),
            detail: words.plain("next-closed-why"),
            href,
            verb: words.plain("next-see-round"),
            ..Step::default()
        });
        return Ok(());
    };
    let step = |title: &str, detail: String, verb: &str| Step {
        title: words.said(title).arg("round", name).to_string(),
        detail,
        verb: words.plain(verb),
        href: href.clone(),
        ..Step::default()
    };
    if let Some(found) = waits.unreadable {
        let detail = words.said("next-not-counted-why").count("ballots", found).to_string();
        let step = step("next-not-counted", detail, "next-see-what-to-do");
        next.yours.insert(0, Step { when: words.plain("next-now"), ..step });
    } else if let Some((_, who, from)) = &waits.guardian {
        let step = step("next-needs-guardian", words.plain("next-needs-guardian-why"), "next-fetch-parcel");
        next.yours.push(Step {
            when: words.said("next-from").arg("moment", from).to_string(),
            title: words.said("next-needs-guardian").arg("round", name).arg("who", who).to_string(),
            ..step
        });
    } else if waits.uncounted {
        next.others.push(step("next-counting", words.plain("next-counting-why"), "next-see-round"));
    } else if waits.for_somebody() {
        let why = |reason: &str| match waits.at.as_str() {
            "" => words.plain(reason),
            at => {
                format!("{} {}", words.plain(reason), words.said("next-published-anyway").arg("moment", at))
            }
        };
        if waits.comments && !waits.no_steward {
            next.others.push(step("next-for-steward", why("next-for-steward-why"), "next-see-round"));
        }
        if waits.audit_file && !waits.no_council {
            next.others.push(step("next-for-council", why("next-for-council-why"), "next-see-round"));
        }
    } else if waits.from.is_empty() {
        next.yours.push(step("next-publish", words.plain("next-publish-why"), "next-publish-verb"));
    } else {
        let detail = words.said("next-counted-why").arg("moment", &waits.from).to_string();
        next.others.push(step("next-counted", detail, "next-look-at-result"));
    }
    Ok(())
}

/// Mails that could not be handed over.
fn post(config: &Config, words: &Words, next: &mut Next) -> Result<(), HttpError> {
    let kinds = mail::overview(&mut *config.people.db().connection()?)?;
    let failed: i64 = kinds.iter().map(|kind| kind.failed).sum();
    if failed <= 0 {
        return Ok(());
    }
    next.yours.push(Step {
        title: words.said("next-mail-failed").count("count", failed).to_string(),
        detail: words.plain("next-mail-failed-why"),
        href: "/desk/mail".to_owned(),
        verb: words.plain("next-see-which"),
        ..Step::default()
    });
    Ok(())
}

/// What is not in order on the machine; what has a line of its own is left out.
fn unwell(config: &Config, clock: &Clock, words: &Words, next: &mut Next) {
    const SAID: [&str; 3] = ["mail", "clock", "counting"];
    for check in health::lately(config, clock).iter() {
        if let (false, Err(why)) = (SAID.contains(&check.what), &check.found) {
            next.yours.push(Step {
                title: match check.what {
                    "backup" => words.plain("next-backup"),
                    what => words.said("next-unwell").arg("what", words.known(what)).to_string(),
                },
                detail: words.said("next-unwell-why").arg("why", words.known(why)).to_string(),
                href: "/desk/health".to_owned(),
                verb: words.plain("next-see-everything"),
                ..Step::default()
            });
        }
    }
}

/// Nothing is under way: the next round.
fn begin(
    config: &Config,
    clock: &Clock,
    words: &Words,
    all: &[RoundStatus],
    next: &mut Next,
) -> Result<(), HttpError> {
    let planned = people::schedule(&config.people)?.and_then(|schedule| schedule.coming(clock.now()).next());
    let zone = config.zone()?;
    let today = clock.now().with_timezone(&zone).date_naive();
    if let Some(planned) = planned {
        let opens = planned.opens.with_timezone(&zone).date_naive();
        next.others.push(Step {
            when: away(words, today, opens),
            title: words
                .said("next-opens")
                .arg("round", &planned.round)
                .arg("day", words.date(opens))
                .to_string(),
            detail: words.plain("next-opens-why"),
            href: "/desk/schedule".to_owned(),
            verb: words.plain("next-see-plan"),
            ..Step::default()
        });
        return Ok(());
    }
    let first = people::first_possible_day(&config.people, &Instrument::built_in()).ok().flatten();
    match first.filter(|first| *first > today) {
        Some(first) => next.others.push(Step {
            when: away(words, today, first),
            title: words.said("next-can-open").arg("day", words.date(first)).to_string(),
            detail: words.plain("next-can-open-why"),
            href: "/desk/schedule".to_owned(),
            verb: words.plain("next-plan-it"),
            ..Step::default()
        }),
        None => next.yours.push(Step {
            title: words.plain(if all.is_empty() { "next-open-first" } else { "next-open-next" }),
            detail: words.plain("next-open-why"),
            href: "/desk/open".to_owned(),
            verb: words.plain("next-prepare"),
            ..Step::default()
        }),
    }
    Ok(())
}

/// Leaders who have not answered the newest round, until the next one asks their people.
fn unanswered(config: &Config, words: &Words, all: &[RoundStatus], next: &mut Next) -> Result<(), HttpError> {
    let lasting = |round: &&RoundStatus| !round.pulse && round.state != State::Cancelled;
    let Some(newest) = all.iter().rev().find(lasting).filter(|round| round.state == State::Published) else {
        return Ok(());
    };
    let history = config.published.history(&config.people)?;
    let Some(release) = history.releases().iter().find(|release| *release.round() == newest.round) else {
        return Ok(());
    };
    let (led, noted) = (roster::led(config.people.db())?, people::noted(&config.people, &newest.round)?);
    let units = release.tree().units().iter();
    let silent = units.filter(|unit| led.contains(&unit.id) && !noted.contains(&unit.id));
    let silent: Vec<String> = silent.map(|unit| unit.name.clone()).collect();
    if !silent.is_empty() {
        next.yours.push(Step {
            title: words.said("next-unanswered").count("count", silent.len()).to_string(),
            detail: words
                .said("next-unanswered-why")
                .arg("round", &newest.round)
                .arg("units", words.listed(&silent))
                .to_string(),
            href: format!("/desk/overview/{}", newest.round),
            verb: words.plain("next-see-overview"),
            ..Step::default()
        });
    }
    Ok(())
}

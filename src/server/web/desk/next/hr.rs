//! What is next for HR: from an empty installation to a published round.
//!
//! It must never ask the answers side for more than the page of a round shows, and a side that does not answer must not hide
//! the rest of the list.

use candor_clock::Clock;
use candor_mail as mail;
use candor_people::{self as people, RoundStatus, State, guardians as guarding, roster};
use candor_protocol::survey::Instrument;

use super::{Next, Step, away, counted, listed};
use crate::{
    app::Config,
    health,
    web::{
        desk::{guardians, rounds},
        error::HttpError,
        pages::day,
    },
};

/// From so many days before its end on a round is urgent.
const SOON: i64 = 3;

pub(super) fn next(config: &Config, clock: &Clock) -> Result<Next, HttpError> {
    let mut next = Next::default();
    let Some(roster) = roster::stored(config.people.db())? else {
        next.yours.push(Step {
            title: "Import your people".to_owned(),
            detail: "Two tables, your units and your people, as your HR system exports them. Nothing is sent to anybody."
                .to_owned(),
            href: "/desk/roster".to_owned(),
            verb: "Import",
            ..Step::default()
        });
        unwell(config, clock, &mut next);
        return Ok(next);
    };
    let all = people::rounds(&config.people)?;
    for round in &all {
        match round.state {
            State::Closed => closed(config, clock, round, &mut next)?,
            State::Open => open(config, clock, round, &mut next),
            _ => {}
        }
    }
    for standing in guarding::awaiting(&config.people)? {
        next.others.push(Step {
            title: guardians::line(&standing),
            detail: "Nobody is invited before. They have a mail with what to do; what they send you is handed in here."
                .to_owned(),
            href: "/desk/guardians".to_owned(),
            verb: "Hand it in",
            ..Step::default()
        });
    }
    post(config, &mut next)?;
    unwell(config, clock, &mut next);
    if !all.iter().any(|round| matches!(round.state, State::Waiting | State::Open | State::Closed)) {
        begin(config, clock, &all, &mut next)?;
    }
    unanswered(config, &roster, &all, &mut next)?;
    let published = all.iter().rev().find(|round| round.state == State::Published);
    next.latest = published.map(|round| round.round.to_string());
    Ok(next)
}

fn open(config: &Config, clock: &Clock, round: &RoundStatus, next: &mut Next) {
    let name = &round.round;
    let zone = round.zone.parse().unwrap_or(config.zone);
    let today = clock.now().with_timezone(&zone).date_naive();
    let turnout = config.answers.turnout(name, clock.now().date_naive());
    let done = turnout.ok().flatten().map(|turnout| (turnout.answers, round.invited));
    if round.restored {
        next.yours.push(Step {
            when: "Now".to_owned(),
            title: format!("Nobody can begin to answer {name} any more"),
            detail: "It was put back from a backup. Close it, which counts what was answered before, or give it up."
                .to_owned(),
            href: format!("/desk/rounds/{name}"),
            verb: "Decide",
            ..Step::default()
        });
        return;
    }
    let is_soon = (round.closes - today).num_days() <= SOON;
    let step = Step {
        when: away(today, round.closes),
        title: format!("{name} closes on {}", round.closes.format("%A, %-d %B")),
        detail: rounds::turnout(config, clock, round),
        href: format!("/desk/rounds/{name}{}", if is_soon { "/remind" } else { "" }),
        verb: if is_soon { "Look at the reminder" } else { "See the round" },
        done,
    };
    if is_soon { next.yours.push(step) } else { next.others.push(step) }
}

fn closed(config: &Config, clock: &Clock, round: &RoundStatus, next: &mut Next) -> Result<(), HttpError> {
    let (name, href) = (&round.round, format!("/desk/rounds/{}", round.round));
    let promise = people::stored_promise(&config.people, name)?;
    let Ok(waits) = rounds::waits(config, clock, name, &promise) else {
        next.others.push(Step {
            title: format!("{name} is closed"),
            detail: "Where it stands is not known: the answers side does not reply.".to_owned(),
            href,
            verb: "See the round",
            ..Step::default()
        });
        return Ok(());
    };
    let step = |title: String, detail: String, verb| Step {
        title,
        detail,
        verb,
        href: href.clone(),
        ..Step::default()
    };
    if let Some(found) = waits.unreadable {
        next.yours.insert(
            0,
            Step {
                when: "Now".to_owned(),
                ..step(
                    format!("{name} is not counted"),
                    format!(
                        "{found} ballots cannot be opened: something has changed them. Nothing was deleted."
                    ),
                    "See what to do",
                )
            },
        );
    } else if let Some((_, who, from)) = &waits.guardian {
        next.yours.push(Step {
            when: format!("From {from}"),
            ..step(
                format!("{name} needs {who}"),
                "Send the parcel, and hand in what comes back: nobody can open the answers before."
                    .to_owned(),
                "Fetch the parcel",
            )
        });
    } else if waits.uncounted {
        let detail = "That is done by itself, within some minutes.".to_owned();
        next.others.push(step(format!("{name} is being counted"), detail, "See the round"));
    } else if waits.for_somebody() {
        let comments = waits.comments && !waits.no_steward;
        let until = match waits.at.as_str() {
            "" => String::new(),
            at => {
                format!(" It is published {at} in any case; comments that nobody has read are left out then.")
            }
        };
        if comments {
            let title = format!("Comments of {name} wait for the steward");
            let detail = format!(
                "They go out only when a steward has read them, because somebody may be named.{until}"
            );
            next.others.push(step(title, detail, "See the round"));
        }
        if waits.audit_file && !waits.no_council {
            let title = format!("The audit file of {name} waits for the works council");
            let detail = format!("With it anybody can check the count. Only they can fetch it.{until}");
            next.others.push(step(title, detail, "See the round"));
        }
    } else if waits.from.is_empty() {
        let detail =
            "Everything is in place. Look at the result first; the leaders get their letters at once."
                .to_owned();
        next.yours.push(step(format!("{name} can be published"), detail, "Look and publish"));
    } else {
        let detail = format!("It can be published {}: a whole day passes after the counting.", waits.from);
        next.others.push(step(format!("{name} is counted"), detail, "Look at the result"));
    }
    Ok(())
}

/// Mails that could not be handed over.
fn post(config: &Config, next: &mut Next) -> Result<(), HttpError> {
    let kinds = mail::overview(&mut *config.people.db().connection()?)?;
    let failed: i64 = kinds.iter().map(|kind| kind.failed).sum();
    let Some(failed) = usize::try_from(failed).ok().filter(|failed| *failed > 0) else { return Ok(()) };
    next.yours.push(Step {
        title: format!("{} could not be handed over", counted(failed, "mail", "mails")),
        detail:
            "The mail server refused them. Correct the addresses in your people, and send the links again."
                .to_owned(),
        href: "/desk/mail".to_owned(),
        verb: "See which",
        ..Step::default()
    });
    Ok(())
}

/// What is not in order on the machine; what has a line of its own is left out.
fn unwell(config: &Config, clock: &Clock, next: &mut Next) {
    const SAID: [&str; 3] = ["mail", "clock", "counting"];
    for check in health::lately(config, clock).iter() {
        if let (false, Err(why)) = (SAID.contains(&check.what), &check.found) {
            next.yours.push(Step {
                title: match check.what {
                    "backup" => "The last backup is too old".to_owned(),
                    what => format!("Something is wrong: {what}"),
                },
                detail: format!("Whoever looks after this server has to see to it. {why}"),
                href: "/desk/health".to_owned(),
                verb: "See everything",
                ..Step::default()
            });
        }
    }
}

/// Nothing is under way: the next round.
fn begin(config: &Config, clock: &Clock, all: &[RoundStatus], next: &mut Next) -> Result<(), HttpError> {
    let planned = people::schedule(&config.people)?.and_then(|schedule| schedule.coming(clock.now()).next());
    let zone = config.zone()?;
    let today = clock.now().with_timezone(&zone).date_naive();
    if let Some(planned) = planned {
        let opens = planned.opens.with_timezone(&zone).date_naive();
        next.others.push(Step {
            when: away(today, opens),
            title: format!("{} opens by itself on {}", planned.round, day(opens)),
            detail: "By your schedule. Bring your people up to date before: whoever joins later waits for the next round."
                .to_owned(),
            href: "/desk/schedule".to_owned(),
            verb: "See the plan",
            ..Step::default()
        });
        return Ok(());
    }
    let first = people::first_possible_day(&config.people, &Instrument::built_in()).ok().flatten();
    match first.filter(|first| *first > today) {
        Some(first) => next.others.push(Step {
            when: away(today, first),
            title: format!("The next round can open on {}", day(first)),
            detail: "Results need time to become changes: so long lies between two rounds.".to_owned(),
            href: "/desk/schedule".to_owned(),
            verb: "Plan it",
            ..Step::default()
        }),
        None => next.yours.push(Step {
            title: if all.is_empty() { "Open the first round" } else { "Open the next round" }.to_owned(),
            detail: "Your people are in. You see every page and mail before anything goes out.".to_owned(),
            href: "/desk/open".to_owned(),
            verb: "Prepare it",
            ..Step::default()
        }),
    }
    Ok(())
}

/// Leaders who have not answered the newest round, until the next one asks their people.
fn unanswered(
    config: &Config,
    roster: &roster::Roster,
    all: &[RoundStatus],
    next: &mut Next,
) -> Result<(), HttpError> {
    let lasting = |round: &&RoundStatus| !round.pulse && round.state != State::Cancelled;
    let Some(newest) = all.iter().rev().find(lasting).filter(|round| round.state == State::Published) else {
        return Ok(());
    };
    let history = config.published.history(&config.people)?;
    let Some(release) = history.releases().iter().find(|release| *release.round() == newest.round) else {
        return Ok(());
    };
    let noted = people::noted(&config.people, &newest.round)?;
    let units = release.tree().units().iter();
    let silent = units.filter(|unit| roster.leaders.contains_key(&unit.id) && !noted.contains(&unit.id));
    let silent: Vec<String> = silent.map(|unit| unit.name.clone()).collect();
    if !silent.is_empty() {
        next.yours.push(Step {
            title: match silent.len() {
                1 => "One leader has not answered the people yet".to_owned(),
                many => format!("{} have not answered their people yet", counted(many, "", "leaders")),
            },
            detail: format!("After {}: {}. A word from you helps most.", newest.round, listed(&silent)),
            href: format!("/desk/overview/{}", newest.round),
            verb: "See the overview",
            ..Step::default()
        });
    }
    Ok(())
}

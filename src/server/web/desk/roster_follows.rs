//! What follows from a change of the roster by hand, in sentences: for a round that is open, for the next one, for the numbers of a
//! small team. They are the rules of every import.
//!
//! It must never look at whether somebody has answered or collected a token, and promise nothing that is not so.

use candor_clock::Clock;
use candor_people::{
    self as people, State,
    roster::{Hand, Prepared},
};
use candor_protocol::survey::{Tree, UnitId};

use crate::{
    app::{Config, StepError},
    web::{error::HttpError, pages::day},
};

/// What follows: a sentence each.
pub(super) fn follows(config: &Config, clock: &Clock, prepared: &Prepared) -> Result<Vec<String>, HttpError> {
    let mut says = Vec::new();
    let (Some(hand), false) = (prepared.by_hand(), prepared.changes().is_empty()) else { return Ok(says) };
    let rounds = people::rounds(&config.people)?;
    let open = rounds.iter().filter(|round| matches!(round.state, State::Waiting | State::Open));
    let open: Vec<(&str, String)> = open.map(|round| (round.round.as_str(), day(round.closes))).collect();
    let moves = matches!(hand, Hand::Changed { from, to } if from != to);
    for (round, closes) in &open {
        says.extend(match hand {
            Hand::Added(_) => Some(format!(
                "{round} is under way until {closes} and does not ask this person: how many people each group has stands in its promise, so whoever joins waits for the next round."
            )),
            Hand::Removed(_) => Some(format!(
                "{round} is under way until {closes}: if this person was invited, the link stays good and the reminder is sent, because how many people each group has stands in its promise."
            )),
            Hand::Changed { .. } if moves => Some(format!(
                "{round} is under way until {closes}: if this person was invited, the answers are counted in the unit of then."
            )),
            Hand::Changed { .. } | Hand::Led(_) => None,
        });
    }
    if matches!(hand, Hand::Added(_)) {
        says.push(next_round(config, clock, open.is_empty())?);
    }
    if !prepared.changes().people_readdressed.is_empty() {
        let invited = match open.is_empty() {
            true => "",
            false => {
                " An invitation to a round that is under way goes to the new address, with the same link."
            }
        };
        says.push(format!(
            "The old address gets a mail which says that another one took its place.{invited} That mail cannot be taken back."
        ));
    }
    if matches!(hand, Hand::Led(_))
        && rounds.iter().any(|round| matches!(round.state, State::Closed | State::Open))
    {
        says.push("Reports of rounds that were opened before go to whoever led the unit then.".to_owned());
    }
    says.extend(small(config, prepared, hand, !rounds.is_empty())?);
    says.push(
        "Until the next import or change by hand you can go back to the roster as it is now; no longer to the one before it."
            .to_owned(),
    );
    Ok(says)
}

/// When the next round asks somebody who joins.
fn next_round(config: &Config, clock: &Clock, none_is_open: bool) -> Result<String, HttpError> {
    let coming = match people::schedule(&config.people)?.filter(|schedule| !schedule.parts().paused) {
        None => None,
        Some(schedule) => {
            let planned =
                people::planned(&config.people, &schedule, clock.now(), 4).map_err(StepError::from)?;
            planned.into_iter().find_map(|(one, first)| match schedule.waits(&one, first) {
                Some(false) => None,
                Some(true) => Some((one.round, first?)),
                None => Some((one.round, one.opens.with_timezone(&schedule.parts().zone).date_naive())),
            })
        }
    };
    Ok(match coming {
        Some((round, opens)) => {
            format!("The next round of the schedule, {round}, asks them: it opens on {}.", day(opens))
        }
        None if none_is_open => "The next round that you open asks them.".to_owned(),
        None => "The next round asks them; no day is set for it, because no schedule runs.".to_owned(),
    })
}

/// What a small unit means for the numbers, by the k of the last round.
fn small(
    config: &Config,
    prepared: &Prepared,
    hand: &Hand,
    any_round: bool,
) -> Result<Vec<String>, HttpError> {
    let Some(k) = people::last_k(&config.people)?.filter(|_| any_round) else { return Ok(Vec::new()) };
    let touched: Vec<&UnitId> = match hand {
        Hand::Added(unit) | Hand::Removed(unit) => vec![unit],
        Hand::Changed { from, to } if from != to => vec![from, to],
        Hand::Changed { .. } | Hand::Led(_) => return Ok(Vec::new()),
    };
    let counts = |roster: &candor_people::roster::Roster, unit: &UnitId| {
        below(&roster.tree, &roster.head_counts(), unit)
    };
    let small = touched.iter().filter_map(|unit| {
        let now = counts(prepared.roster(), unit);
        let before = prepared.before().map_or(0, |before| counts(before, unit));
        let (least, at) = (usize::try_from(k.people()).unwrap_or(usize::MAX), prepared.roster().tree.position(unit)?);
        let name = &prepared.roster().tree.unit(at).name;
        match (before < least, now < least) {
            (false, true) => Some(format!(
                "{name} then has {now} people, fewer than {k}: it is counted together with others, and no longer shown on its own."
            )),
            (true, false) => Some(format!("{name} then has {now} people, and can be shown on its own from {k} on.")),
            (true, true) => Some(format!("{name} has {now} people then, fewer than {k}: it is counted together with others.")),
            (false, false) => None,
        }
    });
    let mut says: Vec<String> = small.collect();
    says.push(format!(
        "Where fewer than {k} people joined or left a team since the last round, its numbers are shown more coarsely in the next one."
    ));
    Ok(says)
}

/// How many people belong to a unit and to everything below it.
fn below(tree: &Tree, counts: &std::collections::HashMap<UnitId, usize>, unit: &UnitId) -> usize {
    let Some(at) = tree.position(unit) else { return 0 };
    let inside =
        |id: &UnitId| tree.position(id).is_some_and(|own| tree.upwards(own).any(|above| above == at));
    counts.iter().filter(|(id, _)| inside(id)).map(|(_, count)| count).sum()
}

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
use candor_report::tongue::Words;

use crate::{
    app::{Config, StepError},
    web::error::HttpError,
};

/// What follows: a sentence each.
pub(super) fn follows(
    words: &Words,
    config: &Config,
    clock: &Clock,
    prepared: &Prepared,
) -> Result<Vec<String>, HttpError> {
    let mut says = Vec::new();
    let (Some(hand), false) = (prepared.by_hand(), prepared.changes().is_empty()) else { return Ok(says) };
    let rounds = people::rounds(&config.people)?;
    let open = rounds.iter().filter(|round| matches!(round.state, State::Waiting | State::Open));
    let open: Vec<(&str, String)> =
        open.map(|round| (round.round.as_str(), words.date(round.closes))).collect();
    let moves = matches!(hand, Hand::Changed { from, to } if from != to);
    for (round, closes) in &open {
        let name = match hand {
            Hand::Added(_) => "follows-added",
            Hand::Removed(_) => "follows-removed",
            Hand::Changed { .. } if moves => "follows-moved",
            Hand::Changed { .. } | Hand::Led(_) => continue,
        };
        says.push(words.tell(name, &[("round", round), ("closes", closes)]));
    }
    if matches!(hand, Hand::Added(_)) {
        says.push(next_round(words, config, clock, open.is_empty())?);
    }
    if !prepared.changes().people_readdressed.is_empty() {
        let invited = (!open.is_empty()).then_some("follows-same-link");
        let said = [Some("follows-old-address"), invited, Some("follows-no-way-back")];
        let said = said.into_iter().flatten().map(|name| words.plain(name));
        says.push(said.collect::<Vec<_>>().join(" "));
    }
    if matches!(hand, Hand::Led(_))
        && rounds.iter().any(|round| matches!(round.state, State::Closed | State::Open))
    {
        says.push(words.plain("follows-led"));
    }
    says.extend(small(words, config, prepared, hand, !rounds.is_empty())?);
    says.push(words.plain("follows-undo"));
    Ok(says)
}

/// When the next round asks somebody who joins.
fn next_round(
    words: &Words,
    config: &Config,
    clock: &Clock,
    none_is_open: bool,
) -> Result<String, HttpError> {
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
            words.tell("follows-schedule", &[("round", round.as_str()), ("day", &words.date(opens))])
        }
        None if none_is_open => words.plain("follows-next-opened"),
        None => words.plain("follows-no-day"),
    })
}

/// What a small unit means for the numbers, by the k of the last round.
fn small(
    words: &Words,
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
        let (least, at) =
            (usize::try_from(k.people()).unwrap_or(usize::MAX), prepared.roster().tree.position(unit)?);
        let name = &prepared.roster().tree.unit(at).name;
        let said = match (before < least, now < least) {
            (false, true) => "follows-now-small",
            (true, false) => "follows-now-large",
            (true, true) => "follows-still-small",
            (false, false) => return None,
        };
        let values = [("unit", name.as_str()), ("people", &now.to_string()), ("k", &k.to_string())];
        Some(words.tell(said, &values))
    });
    let mut says: Vec<String> = small.collect();
    says.push(words.tell("follows-coarser", &[("k", &k.to_string())]));
    Ok(says)
}

/// How many people belong to a unit and to everything below it.
fn below(tree: &Tree, counts: &std::collections::HashMap<UnitId, usize>, unit: &UnitId) -> usize {
    let Some(at) = tree.position(unit) else { return 0 };
    let inside =
        |id: &UnitId| tree.position(id).is_some_and(|own| tree.upwards(own).any(|above| above == at));
    counts.iter().filter(|(id, _)| inside(id)).map(|(_, count)| count).sum()
}

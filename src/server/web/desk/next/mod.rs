//! What is next: the one list on the desk's first page, for each role its own. Each line says what, why and by when, and leads to
//! the step.
//!
//! It must never tell who has answered, nor of an open round more than its page does; and a leader nothing about units that
//! are not led.

mod hr;
mod leader;
mod watchers;

use candor_clock::Clock;
use candor_people::accounts::Role;
use candor_report::tongue::Words;
use chrono::NaiveDate;

use super::session::Session;
use crate::{app::Config, web::error::HttpError};

/// One line.
#[derive(Default)]
pub(super) struct Step {
    /// By when, or since when, in a word or two; empty: whenever.
    pub(super) when: String,
    pub(super) title: String,
    /// Why, and what happens otherwise.
    pub(super) detail: String,
    /// Where it is done.
    pub(super) href: String,
    /// The words of the link.
    pub(super) verb: String,
    /// So many of so many have answered, where that may be shown.
    pub(super) done: Option<(u32, u32)>,
}

/// The list: what the visitor can do, the most urgent first, and what only waits.
#[derive(Default)]
pub(super) struct Next {
    pub(super) yours: Vec<Step>,
    pub(super) others: Vec<Step>,
    /// The newest result, by its round.
    pub(super) latest: Option<String>,
}

impl Next {
    /// Where a result is looked at.
    pub(super) fn overview(&self, round: &str) -> String {
        format!("/desk/overview/{round}")
    }
}

/// The list of somebody who is signed in. A leader with a role has both lists in one.
pub(super) fn of(
    config: &Config,
    clock: &Clock,
    session: &Session,
    words: &Words,
) -> Result<Next, HttpError> {
    let mut next = match session.role() {
        Some(Role::Hr) => hr::next(config, clock, words)?,
        Some(Role::Steward) => watchers::steward(config, words)?,
        Some(Role::Council) => watchers::council(config, words)?,
        None => Next::default(),
    };
    if !session.leads.is_empty() {
        leader::add(config, session, words, &mut next)?;
    }
    Ok(next)
}

/// How far a day is: `today`, `tomorrow`, `in 3 days`.
fn away(words: &Words, today: NaiveDate, day: NaiveDate) -> String {
    match (day - today).num_days() {
        ..=0 => words.plain("next-today"),
        1 => words.plain("next-tomorrow"),
        days => words.said("next-in-days").count("days", days).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_report::tongue::words_in;

    #[test]
    fn a_day_is_as_far_as_people_say() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        let away_in = |language| [9, 10, 11, 12].map(|at| away(words_in(Some(language)), day(10), day(at)));
        assert_eq!(away_in("en"), ["today", "today", "tomorrow", "in 2 days"]);
        assert_eq!(away_in("de"), ["heute", "heute", "morgen", "in 2 Tagen"]);
    }
}

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
    pub(super) verb: &'static str,
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

/// The list of somebody who is signed in. A leader with a role has both lists in one.
pub(super) fn of(config: &Config, clock: &Clock, session: &Session) -> Result<Next, HttpError> {
    let mut next = match session.role() {
        Some(Role::Hr) => hr::next(config, clock)?,
        Some(Role::Steward) => watchers::steward(config)?,
        Some(Role::Council) => watchers::council(config)?,
        None => Next::default(),
    };
    if !session.leads.is_empty() {
        leader::add(config, session, &mut next)?;
    }
    Ok(next)
}

/// How far a day is: `today`, `tomorrow`, `in 3 days`.
fn away(today: NaiveDate, day: NaiveDate) -> String {
    match (day - today).num_days() {
        ..=0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        days => format!("in {days} days"),
    }
}

/// Names in a sentence, at most six.
fn listed(names: &[String]) -> String {
    const MOST: usize = 6;
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] if names.len() <= MOST => format!("{} and {last}", first.join(", ")),
        _ => format!("{} and {} others", names[..MOST - 1].join(", "), names.len() - (MOST - 1)),
    }
}

/// A number at the beginning of a sentence.
fn counted(many: usize, one: &str, more: &str) -> String {
    const WORDS: [&str; 9] = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
    match many {
        1 => format!("One {one}"),
        _ => {
            let word = many.checked_sub(2).and_then(|at| WORDS.get(at));
            format!("{} {more}", word.map_or_else(|| many.to_string(), |word| (*word).to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_said_as_people_say_them() {
        let names: Vec<String> = ["A", "B", "C", "D", "E", "F", "G"].map(str::to_owned).into();
        for (many, expected) in [(0, ""), (1, "A"), (2, "A and B"), (6, "A, B, C, D, E and F")] {
            assert_eq!(listed(&names[..many]), expected);
        }
        assert_eq!(listed(&names), "A, B, C, D, E and 2 others");
        assert_eq!(counted(1, "mail", "mails"), "One mail");
        assert_eq!(counted(10, "mail", "mails"), "Ten mails");
        assert_eq!(counted(11, "mail", "mails"), "11 mails");
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        assert_eq!(
            [9, 10, 11, 12].map(|at| away(day(10), day(at))),
            ["today", "today", "tomorrow", "in 2 days"]
        );
    }
}

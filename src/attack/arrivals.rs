//! When people come: the made-up five days of a round, minute by minute. Pure.
//!
//! About half of those who answer follow the first mail, a quarter the reminder, the rest come when they come.
//! The answer follows the token by a median of four minutes (log-normal): most answer at once, some after lunch.
//! This closeness is what an attacker lives on, so the model must never be kinder than life.

use chrono::TimeDelta;
use rand::{CryptoRng, RngExt};

/// How many days people come.
pub(super) const DAYS: i64 = 5;
/// The reminder goes out this many days after the invitation.
const REMINDER: f64 = 3.0;
const MINUTES_A_DAY: f64 = 24.0 * 60.0;
/// The invitation goes out at nine in the morning; offices are open for the next nine hours.
const OFFICE_HOURS: f64 = 9.0 * 60.0;

/// How people answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visits {
    /// In the visit in which they collect, minutes later.
    One,
    /// On another day, which has nothing to do with when they collected: tokens in the first three days, answers
    /// after the reminder.
    Two,
}

/// What somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Collects the tokens.
    Collect,
    /// Hands the answers in.
    Answer,
    /// Hands a comment in.
    Comment,
}

/// One thing that somebody does. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Arrival {
    /// How long after the invitation.
    pub(super) at: TimeDelta,
    /// Who: a position in the list of people.
    pub(super) who: usize,
    /// What.
    pub(super) step: Step,
}

/// Who comes when, in order. Three in four answer; one in twenty collects a token and never answers; one in five of
/// those who answer writes a comment too.
pub(super) fn arrivals(people: usize, visits: Visits, rng: &mut impl CryptoRng) -> Vec<Arrival> {
    let mut events = Vec::new();
    for who in 0..people {
        let answers = rng.random_bool(0.75);
        if !answers && !rng.random_bool(0.2) {
            continue;
        }
        let (collect, answer) = match visits {
            Visits::One => {
                let collect = comes(rng);
                (collect, collect + minutes_to_answer(rng))
            }
            Visits::Two => {
                let second = REMINDER * MINUTES_A_DAY + burst(rng).min(2.0 * MINUTES_A_DAY - 60.0);
                (comes(rng).min(REMINDER * MINUTES_A_DAY - 60.0), second)
            }
        };
        let mut does = |minutes: f64, step| events.push(Arrival { at: after(minutes), who, step });
        does(collect, Step::Collect);
        if answers {
            does(answer, Step::Answer);
            if rng.random_bool(0.2) {
                does(answer + 1.0 + 9.0 * rng.random::<f64>(), Step::Comment);
            }
        }
    }
    events.sort();
    events
}

/// Minutes after the invitation at which somebody comes.
fn comes(rng: &mut impl CryptoRng) -> f64 {
    let kind = rng.random::<f64>();
    let last = 5.0 * MINUTES_A_DAY - 12.0 * 60.0;
    let minutes = if kind < 0.5 {
        burst(rng)
    } else if kind < 0.75 {
        REMINDER * MINUTES_A_DAY + burst(rng)
    } else {
        let day = (rng.random::<f64>() * 5.0).floor();
        day * MINUTES_A_DAY + rng.random::<f64>() * OFFICE_HOURS
    };
    minutes.min(last)
}

/// Minutes after a mail: half of those whom it moves come within the first hour and a half.
fn burst(rng: &mut impl CryptoRng) -> f64 {
    -(1.0 - rng.random::<f64>()).ln() * 130.0
}

/// Log-normal with a median of four minutes.
fn minutes_to_answer(rng: &mut impl CryptoRng) -> f64 {
    let (u, v) = (1.0 - rng.random::<f64>(), rng.random::<f64>());
    let normal = (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * v).cos();
    (4.0_f64.ln() + 0.8 * normal).exp().min(8.0 * 60.0)
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "at most 432,000 seconds")]
fn after(minutes: f64) -> TimeDelta {
    TimeDelta::milliseconds((minutes * 60_000.0) as i64)
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn three_in_four_answer_minutes_after_collecting_and_others_come_between() {
        let events = arrivals(4000, Visits::One, &mut StdRng::seed_from_u64(1));
        assert!(events.is_sorted());
        assert!(events.iter().all(|event| event.at >= TimeDelta::zero() && event.at < TimeDelta::days(DAYS)));
        let of = |step: Step| events.iter().filter(move |event| event.step == step);
        assert!((2900..3100).contains(&of(Step::Answer).count()));
        assert!((3100..3300).contains(&of(Step::Collect).count()));
        let collected = |who| of(Step::Collect).find(|event| event.who == who).unwrap().at;
        let mut gaps: Vec<TimeDelta> =
            of(Step::Answer).map(|event| event.at - collected(event.who)).collect();
        gaps.sort();
        let median = gaps[gaps.len() / 2].num_seconds();
        assert!((200..280).contains(&median), "{median} seconds");
        let direct = events.windows(2).filter(|pair| pair[0].who == pair[1].who).count();
        assert!(direct * 2 < gaps.len(), "mostly somebody else comes in between: {direct}");
    }

    #[test]
    fn in_two_visits_everybody_collects_before_anybody_answers() {
        let events = arrivals(400, Visits::Two, &mut StdRng::seed_from_u64(1));
        let last = events.iter().rposition(|event| event.step == Step::Collect).unwrap();
        let first = events.iter().position(|event| event.step == Step::Answer).unwrap();
        assert!(last < first);
    }
}

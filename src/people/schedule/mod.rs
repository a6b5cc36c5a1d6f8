//! Rounds that open, remind and publish by themselves. What is due follows from the schedule, the time and the rounds that
//! there are, so that nothing has to be remembered, nothing is done twice, and a restart changes nothing.
//!
//! The end of a round is the end of a day in the organisation's zone, whatever the hour of the other steps; a whole day passes from
//! the counting to the publication, and from the reminder to the end, in every zone.
//!
//! It must never open a round late by more than half of its length: people who get two days instead of two weeks would not be
//! asked, but counted.

mod store;

use chrono::{DateTime, Datelike, Months, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::{Act, People, State, acts, ending::end_of, interval, members::BeforeError};
use candor_db::{AnyConnection, DbError};
use candor_journal::By;
use candor_protocol::survey::{Instrument, InstrumentError, Own, RoundName, Terms, Threshold};

/// What a schedule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The first opening day.
    pub first: NaiveDate,
    /// A round every so many months.
    pub every_months: u32,
    /// The hour at which a round opens, reminds and publishes, in the time zone.
    pub hour: u32,
    /// The time zone.
    pub zone: Tz,
    /// How many days a round is open.
    pub days: u32,
    /// The reminder, so many days after the opening.
    pub remind_after: Option<u32>,
    /// The publication, so many days after the last day, and a whole day after the counting at the earliest.
    pub publish_after: u32,
    /// No number is shown about fewer people.
    pub k: Threshold,
    /// Whether the works council receives the answers.
    pub council: bool,
    /// Whether results are for everybody.
    pub everybody: bool,
    /// What HR asks besides in each round.
    pub own: Own,
    /// Nothing opens, reminds or publishes by itself; what is open still closes.
    pub paused: bool,
}

/// A schedule that can be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule(Parts);

/// A schedule that cannot.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ScheduleError {
    /// Not one to twelve months.
    #[error("a round every {0} months: expected 1 to 12; 3 is a quarter")]
    Months(u32),
    /// Not an hour.
    #[error("{0} o'clock is no full hour: expected 0 to 23")]
    Hour(u32),
    /// Too short or too long.
    #[error(
        "{found} days: expected 3 to {most}; the next round must not open before this one is published, nor within 14 days after its end"
    )]
    Days {
        /// How many.
        found: u32,
        /// The most that fit.
        most: u32,
    },
    /// A reminder before the opening or after the end.
    #[error("a reminder after {found} days: expected 1 to {most}, while the round is open")]
    Reminder {
        /// After how many.
        found: u32,
        /// The last that makes sense.
        most: u32,
    },
    /// Too late.
    #[error(
        "a publication {0} days after the end: expected 1 to 14, so that comments and audit file can be seen to first"
    )]
    Publication(u32),
    /// What HR would ask besides cannot be asked.
    #[error(transparent)]
    Own(#[from] InstrumentError),
}

/// What is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// A round opens, until the end of this day.
    Open(RoundName, NaiveDate),
    /// Everybody is reminded.
    Remind(RoundName),
    /// Those who have something to do with a closed round are told until when.
    Tell(RoundName, DateTime<Utc>),
    /// The result goes out.
    Publish(RoundName),
}

/// A round, as far as the schedule looks at it.
#[derive(Clone, Debug)]
pub struct Stand {
    /// Its name.
    pub round: RoundName,
    /// Where it stands.
    pub state: State,
    /// When it ends.
    pub closes_at: DateTime<Utc>,
    /// Whether the reminder was queued.
    pub reminded: bool,
    /// Whether those who have something to do with it were told.
    pub told: bool,
}

/// A round of the schedule, past or to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Its name.
    pub round: RoundName,
    /// When it opens.
    pub opens: DateTime<Utc>,
    /// Its last day, in the zone.
    pub closes: NaiveDate,
    /// When everybody is reminded.
    pub reminds: Option<DateTime<Utc>>,
    /// When the result goes out.
    pub publishes: DateTime<Utc>,
}

/// So long passes from a reminder to the end, and from the counting to the publication.
const A_DAY: TimeDelta = TimeDelta::days(1);

/// Whether a reminder at this time leaves a whole day to answer.
fn is_in_time(reminder: DateTime<Utc>, ends: DateTime<Utc>) -> bool {
    reminder + A_DAY <= ends
}

impl Schedule {
    /// Checks a schedule.
    ///
    /// # Errors
    /// When it cannot be followed.
    pub fn new(parts: Parts) -> Result<Self, ScheduleError> {
        let Parts { every_months, hour, days, remind_after, publish_after, .. } = parts;
        if !(1..=12).contains(&every_months) {
            return Err(ScheduleError::Months(every_months));
        }
        if hour > 23 {
            return Err(ScheduleError::Hour(hour));
        }
        if !(1..=14).contains(&publish_after) {
            return Err(ScheduleError::Publication(publish_after));
        }
        // The shortest months have 28 days. The next round waits for the publication of this one, which may be a day later
        // than it says, and for its least interval.
        let after = (publish_after.max(2) + 2).max(Terms::LEAST_INTERVAL + 1);
        let most = (28 * every_months - after).min(60);
        if !(3..=most).contains(&days) {
            return Err(ScheduleError::Days { found: days, most });
        }
        if !parts.own.is_nothing() {
            Instrument::built_in().with_own(&parts.own)?;
        }
        match remind_after {
            Some(found) if !(1..days).contains(&found) => {
                Err(ScheduleError::Reminder { found, most: days - 1 })
            }
            _ => Ok(Self(parts)),
        }
    }

    /// How many days lie between its rounds, and what their promises say: 42, or as many as there are.
    pub fn least_interval_days(&self) -> u32 {
        (28 * self.0.every_months - self.0.days - 1).min(Terms::LEAST_INTERVAL_DAYS)
    }

    /// What it says.
    pub fn parts(&self) -> &Parts {
        &self.0
    }

    /// What each of its rounds asks.
    pub fn instrument(&self) -> Instrument {
        let usual = Instrument::built_in();
        usual.with_own(&self.0.own).unwrap_or(usual) // it was looked at when the schedule was made
    }

    /// The round after so many others; `None` beyond the calendar.
    fn occurrence(&self, nth: u32) -> Option<Occurrence> {
        let Parts { first, every_months, days, remind_after, .. } = &self.0;
        let day = first.checked_add_months(Months::new(nth.checked_mul(*every_months)?))?;
        let opens = self.at(day)?;
        let closes = day + TimeDelta::days(i64::from(*days));
        let name = match every_months {
            3 => format!("{}-q{}", day.year(), day.month0() / 3 + 1),
            12 => day.year().to_string(),
            _ => format!("{}-{:02}", day.year(), day.month()),
        };
        Some(Occurrence {
            round: name.parse().ok()?,
            opens,
            closes,
            reminds: remind_after
                .and_then(|after| self.at(day + TimeDelta::days(i64::from(after))))
                .filter(|at| is_in_time(*at, end_of(closes, self.0.zone))),
            publishes: self.publication(closes)?,
        })
    }

    /// The first such hour at which a whole day has passed since the counting.
    fn publication(&self, closes: NaiveDate) -> Option<DateTime<Utc>> {
        let counted = end_of(closes, self.0.zone) + TimeDelta::minutes(i64::from(Terms::GRACE_MINUTES));
        let days = self.0.publish_after..=self.0.publish_after + 3;
        let mut hours = days.filter_map(|after| self.at(closes + TimeDelta::days(i64::from(after))));
        hours.find(|at| *at >= counted + A_DAY)
    }

    /// The hour of a local day. Where clocks skip it, an hour later.
    fn at(&self, day: NaiveDate) -> Option<DateTime<Utc>> {
        let local = day.and_hms_opt(self.0.hour, 0, 0)?;
        let found = self.0.zone.from_local_datetime(&local).earliest();
        let later = || self.0.zone.from_local_datetime(&(local + TimeDelta::hours(1))).earliest();
        Some(found.or_else(later)?.with_timezone(&Utc))
    }

    /// The rounds from a time on, the next first.
    pub fn coming(&self, now: DateTime<Utc>) -> impl Iterator<Item = Occurrence> + '_ {
        (0..).map_while(|nth| self.occurrence(nth)).filter(move |one| one.opens > now)
    }

    /// Until when a round that could not open at its hour is tried again: half of its days.
    fn latest(&self, occurrence: &Occurrence) -> DateTime<Utc> {
        occurrence.opens + TimeDelta::hours(12 * i64::from(self.0.days))
    }

    /// Of a round of the schedule whose first possible day is `first`: that day comes after it was to open, and whether it then
    /// opens on that day. `None` where it opens when it says.
    pub fn waits(&self, occurrence: &Occurrence, first: Option<NaiveDate>) -> Option<bool> {
        let opens = occurrence.opens.with_timezone(&self.0.zone).date_naive();
        let first = first.filter(|first| *first > opens)?;
        Some(end_of(first - TimeDelta::days(1), self.0.zone) <= self.latest(occurrence))
    }

    /// When a round of the schedule is published; `None` where it is none, or nothing happens by itself.
    pub fn publishes(&self, round: &RoundName) -> Option<DateTime<Utc>> {
        const LATEST: u32 = 1000;
        let mut all = (0..LATEST).map_while(|nth| self.occurrence(nth));
        all.find(|one| !self.0.paused && one.round == *round).map(|one| one.publishes)
    }

    /// What is due now, given the rounds that there are. Each step makes itself undue.
    pub fn due(&self, now: DateTime<Utc>, rounds: &[Stand]) -> Vec<Due> {
        if self.0.paused {
            return Vec::new();
        }
        let past: Vec<Occurrence> =
            (0..).map_while(|nth| self.occurrence(nth)).take_while(|one| one.opens <= now).collect();
        let mut due = Vec::new();
        for (at, occurrence) in past.iter().enumerate() {
            let Some(stand) = rounds.iter().find(|stand| stand.round == occurrence.round) else {
                // Only the newest: what was missed altogether is left out.
                if at + 1 == past.len() && now <= self.latest(occurrence) {
                    due.push(Due::Open(occurrence.round.clone(), occurrence.closes));
                }
                continue;
            };
            let round = || occurrence.round.clone();
            match stand.state {
                State::Open if now >= stand.closes_at => {} // it closes first
                // A late one is left out: who has no day left is not helped by it.
                State::Open
                    if !stand.reminded
                        && is_in_time(now, stand.closes_at)
                        && occurrence.reminds.is_some_and(|at| at <= now) =>
                {
                    due.push(Due::Remind(round()));
                }
                State::Closed if occurrence.publishes <= now => due.push(Due::Publish(round())),
                State::Closed if !stand.told => due.push(Due::Tell(round(), occurrence.publishes)),
                _ => {}
            }
        }
        due
    }
}

/// The stored schedule; `None`: nothing happens by itself.
///
/// # Errors
/// When the database fails.
pub fn schedule(people: &People) -> Result<Option<Schedule>, DbError> {
    store::load(&mut *people.db.connection()?)
}

/// The next `many` rounds of a schedule, each with the first day that is possible for it, as if those before it were held:
/// `None` where any day is.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub fn planned(
    people: &People,
    schedule: &Schedule,
    now: DateTime<Utc>,
    many: usize,
) -> Result<Vec<(Occurrence, Option<NaiveDate>)>, BeforeError> {
    let mut first = interval::first_possible_day(people, &Instrument::built_in())?;
    let interval = TimeDelta::days(i64::from(schedule.least_interval_days()) + 1);
    let mut planned = Vec::new();
    for one in schedule.coming(now).take(many) {
        let (after, is_held) = (one.closes + interval, schedule.waits(&one, first) != Some(false));
        planned.push((one, first));
        first = if is_held { first.max(Some(after)) } else { first };
    }
    Ok(planned)
}

/// Nothing happens by itself from now on, until somebody sets the schedule again.
pub(super) fn pause(conn: &mut AnyConnection) -> Result<(), DbError> {
    store::pause(conn)
}

/// Stores a schedule in the place of the one before, or none.
///
/// # Errors
/// When the database fails.
pub fn set_schedule(people: &People, schedule: Option<&Schedule>, by: &By) -> Result<(), DbError> {
    people.db.run("set the schedule", |conn| match schedule {
        Some(schedule) => {
            store::keep(conn, &schedule.0)?;
            acts::note(conn, by, None, &Act::ScheduleSet)
        }
        None => {
            store::forget(conn)?;
            acts::note(conn, by, None, &Act::ScheduleRemoved)
        }
    })
}

#[cfg(test)]
mod tests;

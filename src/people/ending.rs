//! When a round ends: at one instant, the end of a day in the organisation's time zone.
//!
//! Pure. What it says is frozen in the promise: nobody asks a zone again later, whose rules may have changed by then.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use candor_protocol::survey::{RoundName, Terms};

/// The usual terms of a round that lasts from one day to the end of another, as these are in a zone.
pub fn terms(round: RoundName, opens: NaiveDate, closes: NaiveDate, zone: Tz, origin: &str) -> Terms {
    let usual = Terms::new(round, opens, closes, origin);
    Terms { closes_at: end_of(closes, zone), zone: zone.name().to_owned(), ..usual }
}

/// The instant at which a day ends in a zone: the first one of the next day, also where clocks are changed at midnight.
pub(super) fn end_of(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN);
    // Where clocks skip midnight the next day begins at one; somewhere a whole day was skipped once.
    let starts = (0..=48)
        .find_map(|half| zone.from_local_datetime(&(midnight + TimeDelta::minutes(30 * half))).earliest());
    starts.map_or(midnight.and_utc(), |at| at.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_where_the_organisation_is_also_when_clocks_change() {
        for (zone, day, expected) in [
            ("UTC", "2026-09-14", "2026-09-15T00:00:00Z"),
            ("Pacific/Auckland", "2026-09-14", "2026-09-14T12:00:00Z"),
            ("Pacific/Auckland", "2026-12-14", "2026-12-14T11:00:00Z"),
            ("America/Los_Angeles", "2026-09-14", "2026-09-15T07:00:00Z"),
            ("Pacific/Kiritimati", "2026-09-14", "2026-09-14T10:00:00Z"),
            ("Asia/Kolkata", "2026-09-14", "2026-09-14T18:30:00Z"),
            ("Europe/Vienna", "2026-03-28", "2026-03-28T23:00:00Z"), // clocks change two hours later
            ("Europe/Vienna", "2026-03-29", "2026-03-29T22:00:00Z"),
            ("Asia/Beirut", "2026-03-28", "2026-03-28T22:00:00Z"), // midnight is skipped
            ("Asia/Beirut", "2026-10-24", "2026-10-24T22:00:00Z"), // the last hour comes twice
            ("Pacific/Apia", "2011-12-29", "2011-12-30T10:00:00Z"), // the next day was skipped
        ] {
            let found = end_of(day.parse().unwrap(), zone.parse().unwrap());
            assert_eq!(found, expected.parse::<DateTime<Utc>>().unwrap(), "{zone} {day}");
        }
    }
}

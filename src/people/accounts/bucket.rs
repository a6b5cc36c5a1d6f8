//! How many attempts to sign in may be begun by browsers that never signed in: a token bucket for all of them together.
//!
//! It must never know who tries: whoever has many addresses would only take more of them. And it must never stand between the desk
//! and a browser that is known, or a link that came by mail.
//!
//! Why by hand: rate limiters (`governor`) bring a clock of their own; here the time is an argument.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

/// One attempt more after so long: five a second, which is an eighth of one core.
const EACH: TimeDelta = TimeDelta::milliseconds(200);
/// So many at once, where nobody has tried for a while.
const AT_ONCE: i32 = 40;

/// The bucket, full at first.
#[derive(Debug, Default)]
pub(super) struct Bucket {
    /// When it is full again.
    full: Mutex<Option<DateTime<Utc>>>,
}

impl Bucket {
    /// Takes one attempt, if there is one.
    pub(super) fn take(&self, now: DateTime<Utc>) -> bool {
        let empty = now + EACH * AT_ONCE;
        let mut full = self.full.lock().unwrap_or_else(PoisonError::into_inner);
        // Later than that it cannot be, unless the clock was set back meanwhile.
        let before = full.map_or(now, |full| full.clamp(now, empty));
        let is_there = before + EACH <= empty;
        *full = Some(if is_there { before + EACH } else { before });
        is_there
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_at_once_then_five_a_second_whatever_the_clock_does() {
        let (bucket, mut now) = (Bucket::default(), "2026-09-01T12:00:00Z".parse().unwrap());
        let taken = |now, tries: usize| (0..tries).filter(|_| bucket.take(now)).count();
        assert_eq!(taken(now, 200), 40);
        now += TimeDelta::seconds(1);
        assert_eq!(taken(now, 200), 5);
        now += TimeDelta::hours(1);
        assert_eq!(taken(now, 200), 40);
        // An hour back: nobody waits for that hour to pass again.
        now -= TimeDelta::hours(1);
        assert_eq!(taken(now, 200), 0);
        now += TimeDelta::seconds(2);
        assert_eq!(taken(now, 200), 10);
    }
}

//! What was found when somebody last looked whether everything is in order, kept for a minute: the first page of the desk says it at each
//! visit, and looking at every key and folder takes longer than the page.
//!
//! It must never be believed for longer, nor after a clock that went back.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

/// One thing that was looked at.
#[derive(Debug)]
pub struct Check {
    /// What.
    pub what: &'static str,
    /// What was found; or what is wrong, and what to do.
    pub found: Result<String, String>,
}

/// So long it is believed.
const A_WHILE: TimeDelta = TimeDelta::minutes(1);

/// What was found, and when.
#[derive(Default)]
pub struct Looked(Mutex<Option<Found>>);

type Found = (DateTime<Utc>, Arc<Vec<Check>>);

impl Looked {
    /// What was found within the last minute; where nobody looked, this looks.
    pub fn lately(&self, now: DateTime<Utc>, look: impl FnOnce() -> Vec<Check>) -> Arc<Vec<Check>> {
        // Whoever comes meanwhile waits for what is found now.
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((at, found)) = &*kept
            && (*at..*at + A_WHILE).contains(&now)
        {
            return found.clone();
        }
        let found = Arc::new(look());
        *kept = Some((now, found.clone()));
        found
    }

    /// Looks now, and keeps what is found.
    pub fn now(&self, now: DateTime<Utc>, look: impl FnOnce() -> Vec<Check>) -> Arc<Vec<Check>> {
        let found = Arc::new(look());
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, found.clone()));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_looked_once_in_a_minute_and_anew_whenever_somebody_wants_to_know() {
        let (looked, at) = (Looked::default(), DateTime::UNIX_EPOCH + TimeDelta::days(20_000));
        let mut times = 0;
        let mut look = |after: i64, anew: bool| {
            let look = || {
                times += 1;
                vec![Check { what: "disk", found: Err(times.to_string()) }]
            };
            let now = at + TimeDelta::seconds(after);
            let found = if anew { looked.now(now, look) } else { looked.lately(now, look) };
            found[0].found.clone().unwrap_err()
        };
        assert_eq!(
            [look(0, false), look(59, false), look(60, false), look(119, false)],
            ["1", "1", "2", "2"]
        );
        assert_eq!([look(119, true), look(120, false)], ["3", "3"], "and that is what the others say, too");
        assert_eq!(look(118, false), "4", "the clock went back");
    }
}

//! Whether the clock is to be believed: the last time that was seen is kept in a file of the data folder, and a jump that neither
//! the time that has passed nor the last start explains is doubted, for a day or until a person says that it is right.
//!
//! While it is in doubt nothing final may be done by the clock. The file must never stand in a database: beside ballots in a
//! write-ahead log a time would say when they came.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use candor_clock::Clock;
use candor_db::files;

/// Clocks are set right by so much, and machines stand still for so long, without anybody having to look.
const TOLERANCE: TimeDelta = TimeDelta::minutes(10);
/// A service may have been off for so long.
const OFF: TimeDelta = TimeDelta::days(1);
/// After so long a clock that runs evenly is believed.
const BELIEVED: TimeDelta = TimeDelta::days(1);

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    /// The last time that is believed.
    believed: DateTime<Utc>,
    /// What the clock shows since a jump that is not believed yet.
    doubted: Option<Doubt>,
}

/// A jump that nothing explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    /// What the clock showed right after the jump.
    pub since: DateTime<Utc>,
    /// What it showed last.
    pub last: DateTime<Utc>,
}

/// Looks at the clock, once a minute.
#[derive(Debug)]
pub struct ClockWatch {
    file: PathBuf,
    /// What had passed of the clock when this process last looked.
    looked: Mutex<Option<TimeDelta>>,
    /// The last day on which this process looked.
    day: Mutex<Option<NaiveDate>>,
}

impl Seen {
    /// What is to be kept after a look at the clock. `passed`: since the look before, where the same process took that.
    fn look(self, now: DateTime<Utc>, passed: Option<TimeDelta>) -> Self {
        let most = passed.map_or(OFF, |passed| passed + TOLERANCE);
        // A clock that was set back makes nothing due; set right again it is where it should be.
        let expected = self.believed + passed.unwrap_or(TimeDelta::zero());
        if now <= self.believed + most {
            return Self { believed: now.max(expected), doubted: None };
        }
        let goes_on =
            |doubt: &Doubt| (doubt.last - TOLERANCE..=doubt.last + most).contains(&now) && now >= doubt.since;
        match self.doubted.filter(goes_on) {
            Some(doubt) if now - doubt.since >= BELIEVED => Self { believed: now, doubted: None },
            Some(doubt) => Self { believed: expected, doubted: Some(Doubt { last: now, ..doubt }) },
            None => Self { believed: expected, doubted: Some(Doubt { since: now, last: now }) },
        }
    }
}

impl ClockWatch {
    /// Over a data folder.
    pub fn new(data: &Path) -> Self {
        Self { file: data.join("clock.json"), looked: Mutex::default(), day: Mutex::default() }
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        self.file.parent().unwrap_or(Path::new("."))
    }

    /// Looks at the clock and keeps what was seen; gives the jump that is in doubt.
    ///
    /// # Errors
    /// When the file cannot be read or written: nothing is known of the clock then, and it is doubted.
    pub fn look(&self, clock: &Clock) -> io::Result<Option<Doubt>> {
        let mut looked = self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        let (now, passed) = (clock.now(), clock.passed());
        let seen = match self.read()? {
            Some(seen) => seen.look(now, looked.map(|before| passed - before)),
            None => Seen { believed: now, doubted: None },
        };
        self.write(seen)?;
        *looked = Some(passed);
        Ok(seen.doubted)
    }

    /// Whether this process looks for the first time on this day; `None`: for the first time at all.
    pub fn is_new_day(&self, clock: &Clock) -> Option<bool> {
        let today = clock.now().date_naive();
        let before = self.day.lock().unwrap_or_else(PoisonError::into_inner).replace(today);
        before.map(|before| before != today)
    }

    /// The jump that is in doubt, as it was last seen by whoever looks.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn doubt(&self) -> io::Result<Option<Doubt>> {
        Ok(self.read()?.and_then(|seen| seen.doubted))
    }

    /// Whether the clock is in doubt. What cannot be read is.
    pub fn doubts(&self) -> bool {
        self.doubt().map_or(true, |doubt| doubt.is_some())
    }

    /// Somebody says that what the clock shows is right.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn accept(&self, clock: &Clock) -> io::Result<()> {
        self.write(Seen { believed: clock.now(), doubted: None })
    }

    fn read(&self) -> io::Result<Option<Seen>> {
        match fs::read(&self.file) {
            Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The new file takes the place of the old one at once.
    fn write(&self, seen: Seen) -> io::Result<()> {
        static WRITTEN: AtomicU32 = AtomicU32::new(0);
        // A name of its own: somebody else may write in the same moment.
        let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
        let new = self.file.with_extension(format!("{}-{number}.new", std::process::id()));
        files::write(&new, serde_json::to_vec(&seen)?)?;
        fs::rename(new, &self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> DateTime<Utc> {
        "2026-09-01T12:00:00Z".parse().unwrap()
    }

    struct Case {
        folder: tempfile::TempDir,
        watch: ClockWatch,
        clock: Clock,
    }

    impl Case {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let watch = ClockWatch::new(folder.path());
            let case = Self { watch, folder, clock: Clock::fixed(start()) };
            assert!(!case.doubts());
            case
        }

        /// A minute passes, and then somebody looks.
        fn doubts(&self) -> bool {
            self.clock.advance(TimeDelta::minutes(1));
            let found = self.watch.look(&self.clock).unwrap().is_some();
            assert_eq!(found, self.watch.doubts());
            found
        }

        /// The service is started again.
        fn starts(&mut self) {
            self.watch = ClockWatch::new(self.folder.path());
        }
    }

    #[test]
    fn time_that_passes_is_believed_however_long() {
        let mut case = Case::new();
        for days in [0, 1, 400] {
            case.clock.advance(TimeDelta::days(days));
            assert!(!case.doubts(), "{days}");
        }
        case.clock.jump(TimeDelta::minutes(9));
        assert!(!case.doubts(), "set right by some minutes");
        case.starts();
        case.clock.jump(TimeDelta::hours(20));
        assert!(!case.doubts(), "it was off over night");
    }

    #[test]
    fn a_jump_is_doubted_until_the_clock_is_set_right() {
        let case = Case::new();
        case.clock.jump(TimeDelta::days(30));
        for _ in 0..5 {
            assert!(case.doubts());
        }
        case.clock.jump(TimeDelta::days(-30));
        assert!(!case.doubts());
        case.clock.jump(TimeDelta::minutes(11));
        assert!(case.doubts());
    }

    #[test]
    fn a_start_with_the_clock_far_ahead_is_doubted_and_a_second_start_too() {
        let mut case = Case::new();
        for _ in 0..3 {
            case.starts();
            case.clock.jump(TimeDelta::days(400));
            assert!(case.doubts());
            case.starts();
            assert!(case.doubts());
        }
    }

    #[test]
    fn a_jump_is_believed_after_a_day_of_even_time_or_when_somebody_says_so() {
        let case = Case::new();
        case.clock.jump(TimeDelta::days(30));
        assert!(case.doubts());
        case.clock.advance(TimeDelta::hours(23));
        assert!(case.doubts());
        case.clock.jump(TimeDelta::days(2));
        assert!(case.doubts(), "a second jump begins anew");
        case.clock.advance(TimeDelta::hours(23));
        assert!(case.doubts());
        case.clock.advance(TimeDelta::hours(1));
        assert!(!case.doubts());
        case.clock.jump(TimeDelta::days(30));
        assert!(case.doubts());
        case.watch.accept(&case.clock).unwrap();
        assert!(!case.watch.doubts() && !case.doubts());
    }

    #[test]
    fn a_clock_that_was_set_back_and_right_again_is_where_it_should_be() {
        let case = Case::new();
        case.clock.jump(TimeDelta::days(-3000));
        assert!(!case.doubts(), "nothing is due");
        case.clock.jump(TimeDelta::days(3000));
        assert!(!case.doubts());
    }

    #[test]
    fn a_file_that_cannot_be_read_is_no_reason_to_believe_anything() {
        let case = Case::new();
        fs::write(case.folder.path().join("clock.json"), "x").unwrap();
        assert!(case.watch.look(&case.clock).is_err() && case.watch.doubts());
    }
}

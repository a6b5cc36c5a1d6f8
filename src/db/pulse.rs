//! Whether the server of a database can be reached: it is asked once a second, on a connection of its own, so that everybody else can be
//! told at once, and nobody waits for a server that is away or hangs.
//!
//! It must never look at what others ask, and never write.
//!
//! Why by hand: the pool waits its whole time for a connection that cannot come, and PostgreSQL's library waits for ever for an answer
//! on a connection that stands.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    thread,
    time::{Duration, Instant},
};

use diesel::connection::SimpleConnection as _;

use super::{Address, AnyConnection, connect::connect};

/// How often it is asked.
const OFTEN: Duration = Duration::from_secs(1);
/// A server that has not answered the simplest question for so long hangs.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is known of a server.
#[derive(Debug, Default)]
pub(super) struct Pulse(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Since when an answer is waited for.
    asked: Option<Instant>,
    /// Why it could not be reached the last time.
    failed: Option<String>,
}

impl Pulse {
    /// Begins to ask a PostgreSQL server, until nobody has the pulse any more; a file is always there.
    pub(super) fn of(address: &Address) -> Arc<Self> {
        let pulse = Arc::new(Self::default());
        if let Address::Postgres(_) = address {
            let (watched, address) = (Arc::downgrade(&pulse), address.clone());
            thread::spawn(move || ask(&watched, &address));
        }
        pulse
    }

    /// Why the server cannot be reached, where it cannot.
    pub(super) fn away(&self) -> Option<String> {
        let state = self.state();
        let hangs = state.asked.is_some_and(|since| since.elapsed() > PATIENCE);
        let hangs = hangs.then(|| "the server takes connections and does not answer".to_owned());
        state.failed.clone().or(hangs)
    }

    /// Somebody could not connect.
    pub(super) fn failed(&self, error: &str) {
        // A server that is full is there.
        if !error.contains("too many clients") && !error.contains("connection slots are reserved") {
            self.state().failed = Some(one_line(error));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the library says in several lines.
fn one_line(text: &str) -> String {
    text.trim().replace('\n', "; ").replace('\t', "")
}

/// Asks again and again.
fn ask(pulse: &Weak<Pulse>, address: &Address) {
    let mut connection = None;
    loop {
        thread::sleep(OFTEN);
        let Some(pulse) = pulse.upgrade() else { return };
        pulse.state().asked = Some(Instant::now());
        let was_away = pulse.state().failed.is_some();
        let answer = answer(&mut connection, address);
        pulse.state().asked = None;
        match answer {
            Ok(()) => {
                pulse.state().failed = None;
                if was_away {
                    tracing::warn!(database = ?address, "the database can be reached again");
                }
            }
            Err(why) => {
                connection = None;
                pulse.failed(&why);
                tracing::error!(database = ?address, "the database cannot be reached: {}", one_line(&why));
            }
        }
    }
}

/// One question, on a new connection where the last one broke.
fn answer(connection: &mut Option<AnyConnection>, address: &Address) -> Result<(), String> {
    if let Some(standing) = connection
        && standing.batch_execute("SELECT 1").is_ok()
    {
        return Ok(());
    }
    let mut new = connect(address).map_err(|error| error.to_string())?;
    new.batch_execute("SELECT 1").map_err(|error| error.to_string())?;
    *connection = Some(new);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_is_full_or_slow_is_there_and_one_that_hangs_is_not() {
        let pulse = Pulse::default();
        pulse.failed("FATAL:  sorry, too many clients already");
        assert_eq!(pulse.away(), None);
        pulse.state().asked = Instant::now().checked_sub(PATIENCE / 2);
        assert_eq!(pulse.away(), None);
        pulse.state().asked = Instant::now().checked_sub(PATIENCE * 2);
        assert!(pulse.away().unwrap().contains("does not answer"));
        pulse.failed("connection to server failed: Connection refused\n\tIs the server running?\n");
        assert_eq!(
            pulse.away().unwrap(),
            "connection to server failed: Connection refused; Is the server running?"
        );
    }
}

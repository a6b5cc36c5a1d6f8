//! Logs. What is never logged, at any level: an address of a person or a machine, a name, a link, a code,
//! a token, an answer, a comment. The routes that collect and answer have no access log at all.

use std::{
    io,
    sync::{Mutex, PoisonError},
};

use tracing_subscriber::{
    Layer,
    filter::{LevelFilter, Targets},
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

/// Starts logging to standard error: warnings by default, more with `CANDOR_LOG=info` or `debug`.
///
/// Other people's crates never get below warnings: they would log addresses and requests.
pub fn start() {
    let wanted = std::env::var("CANDOR_LOG").ok().and_then(|level| level.parse::<LevelFilter>().ok());
    let filter = Targets::new()
        .with_default(LevelFilter::WARN)
        .with_target("candor", wanted.unwrap_or(LevelFilter::WARN));
    // Where nobody reads standard error any more, a line is lost; reporting that there would panic.
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_target(false)
        .log_internal_errors(false);
    // A second start changes nothing.
    let _ = tracing_subscriber::registry().with(lines.with_filter(filter)).try_init();
}

/// What [`start_listening`] heard.
static HEARD: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Ear;

impl io::Write for Ear {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        HEARD.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Keeps everything that anybody in this process logs, at every level, instead of showing it: for an attack on
/// made-up data, which looks for people and ballots in it. Never while real people answer.
pub fn start_listening() {
    let ear = tracing_subscriber::fmt::layer().with_writer(|| Ear).with_ansi(false);
    // A second start changes nothing.
    let _ = tracing_subscriber::registry().with(ear.with_filter(LevelFilter::TRACE)).try_init();
}

/// Everything heard so far.
pub fn heard() -> String {
    String::from_utf8_lossy(&HEARD.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
}

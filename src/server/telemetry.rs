//! Logs. What is never logged, at any level: an address of a person or a machine, a name, a link, a code,
//! a token, an answer, a comment. The routes that collect and answer have no access log at all.
//!
//! Nobody outside can fill a disk with them: a warning or an error that was written is counted until the minute is over.

use std::{
    collections::BTreeMap,
    io::{self, IsTerminal, Write},
    mem,
    sync::{Mutex, PoisonError},
};

use crate::json_lines::JsonLines;
use tracing::{Level, Metadata};
use tracing_subscriber::{
    Layer,
    filter::{LevelFilter, Targets},
    fmt::MakeWriter,
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

/// How a log line looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For people, with colours where it is a terminal.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// So many different warnings and errors are written in a minute.
const DIFFERENT: usize = 30;
/// What tells of lines that were left out is never left out.
const LEFT_OUT: &str = "candor::left_out";

/// Starts logging to standard error: warnings by default, more with `CANDOR_LOG=info` or `debug`.
///
/// Other people's crates never get below warnings: they would log addresses and requests.
pub fn start(format: LogFormat) {
    let wanted = std::env::var("CANDOR_LOG").ok().and_then(|level| level.parse::<LevelFilter>().ok());
    let filter = Targets::new()
        .with_default(LevelFilter::WARN)
        .with_target("candor", wanted.unwrap_or(LevelFilter::WARN));
    // Where nobody reads standard error any more, a line is lost; reporting that there would panic.
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(OnceAMinute)
        .with_ansi(format == LogFormat::Text && io::stderr().is_terminal())
        .with_target(false)
        .log_internal_errors(false);
    let lines = match format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.event_format(JsonLines).boxed(),
    };
    // A second start changes nothing.
    let _ = tracing_subscriber::registry().with(lines.with_filter(filter)).try_init();
}

/// What was written in this minute, and how often it came again.
static WRITTEN: Mutex<Written> = Mutex::new(Written { lines: BTreeMap::new(), others: 0 });

struct Written {
    /// By the line without its time.
    lines: BTreeMap<String, u64>,
    /// Lines that were too many in all.
    others: u64,
}

impl Written {
    /// Whether a line is to be written now; else it is counted.
    fn is_new(&mut self, line: &str) -> bool {
        let text = line.split_once(' ').map_or(line, |(_, text)| text);
        if let Some(again) = self.lines.get_mut(text) {
            *again += 1;
            return false;
        }
        let is_new = self.lines.len() < DIFFERENT;
        if is_new {
            self.lines.insert(text.to_owned(), 0);
        } else {
            self.others += 1;
        }
        is_new
    }
}

/// Says what was left out since the last time, and begins anew: once a minute.
pub fn tell_left_out() {
    let mut written = WRITTEN.lock().unwrap_or_else(PoisonError::into_inner);
    let (lines, others) = (mem::take(&mut written.lines), mem::take(&mut written.others));
    drop(written);
    for (line, more) in lines.into_iter().filter(|(_, more)| *more > 0) {
        tracing::warn!(target: LEFT_OUT, "and {more} more like this: {}", line.trim());
    }
    if others > 0 {
        tracing::warn!(target: LEFT_OUT, "and {others} lines more of other kinds");
    }
}

/// Standard error, where a warning or an error is written once a minute.
struct OnceAMinute;

/// One line.
struct Line {
    is_counted: bool,
}

impl<'a> MakeWriter<'a> for OnceAMinute {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line { is_counted: false }
    }

    fn make_writer_for(&'a self, about: &Metadata<'_>) -> Line {
        Line { is_counted: *about.level() <= Level::WARN && about.target() != LEFT_OUT }
    }
}

impl Write for Line {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut written = WRITTEN.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.is_counted || written.is_new(&String::from_utf8_lossy(line)) {
            drop(written);
            io::stderr().write_all(line)?;
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_written_once_and_the_kinds_are_bounded() {
        let mut written = Written { lines: BTreeMap::new(), others: 0 };
        let new = (0..1000)
            .filter(|n| written.is_new(&format!("2026-09-01T12:00:0{} ERROR stream error\n", n % 10)));
        assert_eq!(new.count(), 1);
        let new =
            (0..1000).filter(|n| written.is_new(&format!("2026-09-01T12:00:00 ERROR number {n}\n"))).count();
        assert_eq!((new, written.lines.len(), written.others), (29, 30, 971));
        assert_eq!(written.lines["ERROR stream error\n"], 999);
    }
}

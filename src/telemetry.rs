//! Logs. What is never logged, at any level: an address of a person or a machine, a name, a link, a code,
//! a token, an answer, a comment. The routes that collect and answer have no access log at all.

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
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_target(false);
    // A second start changes nothing.
    let _ = tracing_subscriber::registry().with(lines.with_filter(filter)).try_init();
}

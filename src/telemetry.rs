//! Logs. What is never logged, at any level: an address of a person or a machine, a name, a link, a code,
//! a token, an answer, a comment. The routes that collect and answer have no access log at all.

use tracing_subscriber::EnvFilter;

/// Starts logging to standard error: warnings by default, more with `RUST_LOG=candor=info`.
///
/// Other people's crates never get below warnings: they would log addresses and requests.
pub fn start() {
    let wanted = std::env::var("RUST_LOG").unwrap_or_else(|_| "candor=warn".to_owned());
    let ours: Vec<&str> = wanted.split(',').filter(|part| part.starts_with("candor")).collect();
    let filter = EnvFilter::new(format!(
        "warn,{}",
        if ours.is_empty() { "candor=warn".into() } else { ours.join(",") }
    ));
    // A second start (in tests) changes nothing.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false)
        .try_init();
}

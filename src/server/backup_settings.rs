//! The settings of backups that are made by themselves.

use std::path::PathBuf;

use chrono::TimeDelta;
use clap::Args;

/// Where to, how often, and how many are kept.
#[derive(Args, Clone, Debug)]
pub struct BackupSettings {
    /// Make backups by itself in this folder, best on another machine; each is tried before it counts.
    #[arg(long, global = true, env = "CANDOR_BACKUP", value_name = "DIR")]
    pub backup: Option<PathBuf>,
    /// How often: 6h, 1d.
    #[arg(long, global = true, env = "CANDOR_BACKUP_EVERY", value_name = "TIME", default_value = "1d", value_parser = interval)]
    pub backup_every: TimeDelta,
    /// How many of the newest are kept; those that are older than the end of a round go before.
    #[arg(long, global = true, env = "CANDOR_BACKUP_KEEP", value_name = "NUMBER", default_value_t = 14)]
    pub keep: usize,
}

impl Default for BackupSettings {
    fn default() -> Self {
        Self { backup: None, backup_every: TimeDelta::days(1), keep: 14 }
    }
}

/// Hours or days, up to a month.
fn interval(text: &str) -> Result<TimeDelta, String> {
    let expected = || format!("expected hours or days, as 6h or 1d, found {text:?}");
    let number = |text: &str| text.parse::<i64>().ok().filter(|number| (1..=744).contains(number));
    let read = match (text.strip_suffix('h'), text.strip_suffix('d')) {
        (Some(hours), _) => number(hours).map(TimeDelta::hours),
        (_, Some(days)) => number(days).map(TimeDelta::days),
        _ => None,
    };
    read.filter(|every| *every <= TimeDelta::days(31)).ok_or_else(expected)
}

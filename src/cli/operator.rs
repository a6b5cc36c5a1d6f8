//! Who types, for the journal: as the system calls them.

use std::process::Command;

use candor_clock::Clock;
use candor_journal::By;

/// Whoever types, now. Whoever may type here could also claim to be somebody else; the journal says what the system says.
pub(super) fn by() -> By {
    let user = name().unwrap_or_else(|| "somebody".to_owned());
    let user = match std::env::var("SUDO_USER") {
        Ok(before) if !before.is_empty() && before != user => format!("{user} (sudo by {before})"),
        _ => user,
    };
    By::terminal(&user, Clock::system().now())
}

/// The name of the system's user: `id` also knows those that are in no file of this machine.
fn name() -> Option<String> {
    let said = Command::new("id").arg("-un").output().ok().filter(|done| done.status.success())?;
    let name = String::from_utf8(said.stdout).ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

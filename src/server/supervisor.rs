//! What systemd is told: that the service is ready, that it lives, that it ends (sd_notify(3)).
//!
//! It must never say that it is ready before it accepts connections.
//!
//! Why by hand: it is one datagram with one word, and a library would be a package more.

use std::time::Duration;

/// It accepts connections.
pub const READY: &str = "READY=1";
/// It has begun to end.
pub const STOPPING: &str = "STOPPING=1";
/// It lives.
pub(crate) const LIVES: &str = "WATCHDOG=1";

/// Tells whoever supervises this process; without a supervisor nobody is told.
pub fn tell(word: &str) {
    if let Some(to) = std::env::var_os("NOTIFY_SOCKET")
        && let Err(error) = send(&to, word)
    {
        tracing::warn!(error = %error, "systemd could not be told {word}");
    }
}

#[cfg(unix)]
fn send(to: &std::ffi::OsStr, word: &str) -> std::io::Result<()> {
    use std::os::unix::net::{SocketAddr, UnixDatagram};
    let address = match to.to_string_lossy().strip_prefix('@') {
        // A name that is no file.
        #[cfg(target_os = "linux")]
        Some(name) => <SocketAddr as std::os::linux::net::SocketAddrExt>::from_abstract_name(name)?,
        _ => SocketAddr::from_pathname(to)?,
    };
    UnixDatagram::unbound()?.send_to_addr(word.as_bytes(), &address).map(drop)
}

#[cfg(not(unix))]
fn send(_: &std::ffi::OsStr, _: &str) -> std::io::Result<()> {
    Ok(())
}

/// How often it has to say that it lives: twice as often as systemd asks for (`WatchdogSec`); `None` where nobody asks.
pub(crate) fn pulse() -> Option<Duration> {
    let micros: u64 = std::env::var("WATCHDOG_USEC").ok()?.parse().ok()?;
    Some(Duration::from_micros(micros / 2).max(Duration::from_millis(100)))
}

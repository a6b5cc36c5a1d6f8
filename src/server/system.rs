//! What is asked of the operating system once, at the start: that new files belong to nobody else, and as many connections as it
//! allows.
//!
//! It must never ask for more than an ordinary user may have.

/// Descriptors that databases, files, mail and the other side need, with a good margin.
const OTHERS: usize = 256;
/// So many connections are enough for anybody: each needs some memory.
const MOST: usize = 8192;

/// Whatever this process writes from now on can be read by its own user only.
#[cfg(unix)]
pub fn keep_files_private() {
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}

/// Elsewhere folders pass their owner on.
#[cfg(not(unix))]
pub fn keep_files_private() {}

/// How many bytes are left on the disk of a folder for somebody who is not its administrator.
///
/// # Errors
/// When the system does not say.
#[cfg(unix)]
pub(crate) fn room(folder: &std::path::Path) -> std::io::Result<u64> {
    let disk = rustix::fs::statvfs(folder)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Elsewhere nobody is asked.
#[cfg(not(unix))]
pub(crate) fn room(_: &std::path::Path) -> std::io::Result<u64> {
    Ok(u64::MAX)
}

/// Raises the limit of open files to what is allowed, and gives how many connections there may be at a time.
pub fn connections() -> usize {
    let files = files();
    (files - OTHERS.min(files / 2)).clamp(1, MOST)
}

#[cfg(unix)]
fn files() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let before = getrlimit(Resource::Nofile);
    // Where the system refuses, the limit stays as it was.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: before.maximum, maximum: before.maximum });
    let now = getrlimit(Resource::Nofile).current;
    // None: there is no limit.
    now.map_or(usize::MAX, |files| usize::try_from(files).unwrap_or(usize::MAX))
}

#[cfg(not(unix))]
fn files() -> usize {
    1024
}

/// Lets so many more wait to be accepted: where nobody may wait, whoever comes with many others is a second late.
pub(crate) fn lengthen_queue(listener: &std::net::TcpListener) {
    // Where the system refuses, the queue stays as it was.
    #[cfg(unix)]
    let _ = rustix::net::listen(listener, 4096);
    #[cfg(not(unix))]
    let _ = listener;
}

//! PostgreSQL's own programs for copies: where they are, and how they are called. `pg_dump` is what PostgreSQL's manual tells to use,
//! reads a database while it is used, and its files can be read without this program.
//!
//! It must never put a password where other users of the machine can read it: a password goes by the environment.

use std::{
    env,
    ffi::OsStr,
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

use super::BackupError;

/// Runs a program over a database, and waits for it.
pub(super) fn run<I, S>(program: &'static str, url: &str, words: I) -> Result<(), BackupError>
where
    I: IntoIterator<Item = S>,
    S: AsRef<OsStr>,
{
    let path = find(program).ok_or(BackupError::NoProgram(program))?;
    let (address, password) = without_password(url);
    let mut command = Command::new(path);
    command.arg("--no-password").arg("--dbname").arg(address).args(words).stdin(Stdio::null());
    // A server that does not answer is no reason to wait for ever.
    command.env("PGCONNECT_TIMEOUT", "30");
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    let done = command.output();
    let done = done.map_err(|why| BackupError::Program { program, said: why.to_string() })?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    // One line, for logs.
    let said = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ");
    Err(BackupError::Program { program, said })
}

/// On the path, or where Debian puts the newest.
fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let version = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let mut debian: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    debian.sort_by_key(|path| std::cmp::Reverse(version(path)));
    env::split_paths(&path)
        .chain(debian.into_iter().map(|version| version.join("bin")))
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// An address without its password, and the password as it is.
fn without_password(url: &str) -> (String, Option<String>) {
    let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
    let (place, query) = rest.split_once('?').map_or((rest, None), |(place, query)| (place, Some(query)));
    let mut password = None;
    let place = match place.rsplit_once('@') {
        Some((account, host)) => {
            let (user, given) =
                account.split_once(':').map_or((account, None), |(user, given)| (user, Some(given)));
            password = given.map(decoded);
            format!("{user}@{host}")
        }
        None => place.to_owned(),
    };
    let mut kept = Vec::new();
    for part in query.unwrap_or("").split('&').filter(|part| !part.is_empty()) {
        match part.split_once('=') {
            Some(("password", given)) => password = Some(decoded(given)),
            _ => kept.push(part),
        }
    }
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    (format!("{scheme}://{place}{query}"), password)
}

/// The same server and rôle, another database: the last one that is named counts.
pub(super) fn with_database(url: &str, database: &str) -> String {
    let encoded: String = database
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect();
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}dbname={encoded}")
}

/// What stands for itself behind `%`.
fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, after @ ..] = rest {
        let hex = (*first == b'%').then(|| after.get(..2)).flatten().and_then(|two| hex::decode(two).ok());
        rest = match hex.as_deref() {
            Some([byte]) => {
                bytes.push(*byte);
                after.get(2..).unwrap_or_default()
            }
            _ => {
                bytes.push(*first);
                after
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_stands_in_a_command() {
        for (url, without, password) in [
            ("postgres://u:p%40s@h:5/db", "postgres://u@h:5/db", Some("p@s")),
            (
                "postgres:///db?host=/tmp/x&password=a%20b&user=u",
                "postgres:///db?host=/tmp/x&user=u",
                Some("a b"),
            ),
            ("postgresql://u@h/db", "postgresql://u@h/db", None),
            ("postgres:///db?password=x", "postgres:///db", Some("x")),
        ] {
            assert_eq!(without_password(url), (without.to_owned(), password.map(str::to_owned)), "{url}");
        }
        assert_eq!(with_database("postgres://u@h/db", "a b"), "postgres://u@h/db?dbname=a%20b");
        assert_eq!(with_database("postgres:///db?user=u", "x"), "postgres:///db?user=u&dbname=x");
    }
}

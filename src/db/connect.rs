//! How a connection to either kind of database is set up.
//!
//! It must never let SQLite keep a temporary file outside the data folder.

use std::{path::Path, time::Duration};

use diesel::{Connection as _, PgConnection, QueryResult, SqliteConnection, connection::SimpleConnection};

use super::{Address, AnyConnection};

/// A connection, set up so that what was committed is durable and what was deleted is overwritten.
pub(super) fn connect(address: &Address) -> Result<AnyConnection, diesel::ConnectionError> {
    match address {
        Address::Postgres(url) => PgConnection::establish(&patient(url)).map(AnyConnection::Postgres),
        Address::Sqlite(path) => {
            let mut inner = SqliteConnection::establish(&path.to_string_lossy())?;
            set_up(&mut inner).map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
            keep_temporary_files(&mut inner, path);
            Ok(AnyConnection::Sqlite(inner))
        }
    }
}

/// While the last connection of somebody else is cleaning up behind itself, SQLite says that the file is locked, and waits for nothing: it
/// is tried so often, so long each time. Ten seconds in all, as for anything else.
pub(super) const TRIES: u32 = 40;
pub(super) const TRY: Duration = Duration::from_millis(250);

/// FULL: an answer that was acknowledged survives a power cut. `secure_delete`: what is deleted is overwritten.
fn set_up(inner: &mut SqliteConnection) -> QueryResult<()> {
    inner.batch_execute(&format!("PRAGMA busy_timeout = {};", TRY.as_millis()))?;
    for tried in 1.. {
        match inner.batch_execute("PRAGMA journal_mode = WAL;") {
            Err(error) if tried < TRIES && error.to_string().contains("locked") => std::thread::sleep(TRY),
            done => {
                done?;
                break;
            }
        }
    }
    inner.batch_execute(
        "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
    )
}

/// Does something that writes to very many places of a table: SQLite holds 16 MiB of pages meanwhile, where it usually holds 2, or each
/// would be written and read again many times.
///
/// # Errors
/// As `work` does.
pub fn over_many_pages<T, E>(
    conn: &mut AnyConnection,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
) -> Result<T, E> {
    // Without it the work is done all the same, only slower.
    let hold = |conn: &mut AnyConnection, kib: u32| match conn {
        AnyConnection::Sqlite(inner) => {
            inner.batch_execute(&format!("PRAGMA cache_size = -{kib}")).unwrap_or_default();
        }
        AnyConnection::Postgres(_) => {}
    };
    hold(conn, 16 * 1024);
    let done = work(conn);
    hold(conn, 2 * 1024);
    done
}

/// What the library is told where the address does not say it: a server that does not greet is given up after seconds, and so is one
/// whose machine is gone.
const PATIENCE: [(&str, u32); 5] = [
    ("connect_timeout", 4),     // s
    ("keepalives_idle", 10),    // s
    ("keepalives_interval", 5), // s
    ("keepalives_count", 2),
    ("tcp_user_timeout", 15_000), // ms
];

/// The address with these.
fn patient(url: &str) -> String {
    PATIENCE.iter().filter(|(name, _)| !url.contains(&format!("{name}="))).fold(
        url.to_owned(),
        |url, (name, value)| {
            let sign = if url.contains('?') { '&' } else { '?' };
            format!("{url}{sign}{name}={value}")
        },
    )
}

/// SQLite's temporary files, in which whole tables stand while a file is rewritten, lie beside the database, and not in a folder that
/// others read, or that is not there on a read-only system. One folder for the whole process, named once: SQLite has one.
fn keep_temporary_files(inner: &mut SqliteConnection, path: &Path) {
    static NAMED: std::sync::Once = std::sync::Once::new();
    NAMED.call_once(|| {
        let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
        let named = folder.map(|folder| folder.to_string_lossy().replace('\'', "''"));
        let named =
            named.map(|folder| inner.batch_execute(&format!("PRAGMA temp_store_directory = '{folder}'")));
        if !matches!(named, Some(Ok(()))) {
            tracing::warn!(folder = ?path, "SQLite's temporary files could not be kept in the data folder");
        }
    });
}

/// A file for its user alone.
#[cfg(unix)]
pub(super) fn owner_only(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}

/// Elsewhere a folder passes its owner on.
#[cfg(not(unix))]
pub(super) fn owner_only(_: &Path) -> std::io::Result<()> {
    Ok(())
}

//! Copies of a PostgreSQL database with PostgreSQL's own programs.
//!
//! It must never keep the order in which rows came: a dump holds rows as they lie in the table, and they lie there in the order in
//! which they were written. So what is kept is a dump of a restored database whose tables were rewritten in the order of their keys,
//! which are random where order would tell something.

use std::path::Path;

use diesel::{Connection as _, PgConnection, connection::SimpleConnection};

use super::{
    BackupError, Facts, LeftOut, cannot_open, facts_store,
    facts_store::{quoted, texts},
    failed, free, programs, remove_file,
};
use crate::{Address, AnyConnection, Database, files};

/// What stands between the dump of the database and the one that is kept.
const RAW: &str = "copy.dump";
/// Databases beside the one that is copied: the copy whose rows are put in order, and the one that is tried.
const ORDERED: &str = "candor_ordered_";
const TRIED: &str = "candor_tried_";
/// Dumps know nothing of rôles and rights, and nothing that was kept aside.
const DUMP: [&str; 4] = ["--format=custom", "--no-owner", "--no-privileges", "--schema=public"];
const RESTORE: [&str; 4] = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"];

pub(super) fn copy(
    db: &Database,
    url: &str,
    left_out: &[LeftOut],
    scratch: &Path,
    into: &Path,
) -> Result<Facts, BackupError> {
    let mut holds = connect(url)?;
    may_try(&mut holds, db.address())?;
    let alone = "SELECT pg_try_advisory_lock(hashtext('candor backup'))::text AS line";
    if texts(&mut holds, alone)? != ["true"] {
        return Err(BackupError::Busy(db.address().clone()));
    }
    clear(url);
    let raw = scratch.join(RAW);
    remove_file(&raw)?;
    holds.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?;
    // What is read here and what is dumped is the database of one moment; nobody waits for it.
    let moment = texts(&mut holds, "SELECT pg_export_snapshot() AS line")?.pop().unwrap_or_default();
    let snapshot = format!("--snapshot={moment}");
    // Before anything is read here: whoever rewrites a table would wait for this transaction, and the dump for them.
    dump(url, &raw, &[&snapshot, "--lock-wait-timeout=60000"])?;
    let facts = facts_store::of_postgres(&mut holds, left_out)?;
    holds.batch_execute("COMMIT")?;

    let ordered = beside(url, &mut holds, ORDERED)?;
    let kept = make(&mut holds, &ordered.name)
        .and_then(|()| fill(&ordered.url, &raw))
        .and_then(|()| put_in_order(&ordered.url, left_out))
        .and_then(|()| dump(&ordered.url, into, &[]));
    drop_database(&mut holds, &ordered.name);
    remove_file(&raw)?;
    kept?;
    std::fs::File::open(into).and_then(|file| file.sync_all()).map_err(|why| failed(into, why))?;
    Ok(facts)
}

fn connect(url: &str) -> Result<PgConnection, BackupError> {
    PgConnection::establish(url).map_err(|why| cannot_open(&Address::Postgres(url.to_owned()), &why))
}

/// A backup that cannot be tried is not begun.
fn may_try(conn: &mut PgConnection, address: &Address) -> Result<(), BackupError> {
    let may = "SELECT (rolcreatedb OR rolsuper)::text AS line FROM pg_roles WHERE rolname = current_user";
    if texts(conn, may)? == ["true"] { Ok(()) } else { Err(BackupError::MayNotTry(address.clone())) }
}

/// A database beside another one.
struct Beside {
    name: String,
    url: String,
}

/// The same name each time, so that what was cut off is found again.
fn beside(url: &str, conn: &mut PgConnection, prefix: &str) -> Result<Beside, BackupError> {
    let of = texts(conn, "SELECT current_database()::text AS line")?.pop().unwrap_or_default();
    let name = format!("{prefix}{}", of.chars().take(40).collect::<String>());
    let url = programs::with_database(url, &name);
    Ok(Beside { name, url })
}

fn make(conn: &mut PgConnection, name: &str) -> Result<(), BackupError> {
    let name = quoted(name);
    conn.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0"))?;
    Ok(conn.batch_execute(&format!("REVOKE ALL ON DATABASE {name} FROM PUBLIC"))?)
}

fn drop_database(conn: &mut PgConnection, name: &str) {
    if let Err(why) = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", quoted(name))) {
        tracing::warn!(error = %why, "a database that a backup was tried in could not be removed; the next backup tries again");
    }
}

pub(super) fn dump(url: &str, into: &Path, more: &[&str]) -> Result<(), BackupError> {
    // A file for its user alone, which the program fills.
    drop(files::create(into).map_err(|why| failed(into, why))?);
    let file = format!("--file={}", into.display());
    programs::run("pg_dump", url, DUMP.iter().chain(more).map(ToString::to_string).chain([file]))
}

fn fill(url: &str, from: &Path) -> Result<(), BackupError> {
    // The schema is there already, in every database.
    let words = RESTORE.iter().map(ToString::to_string);
    programs::run("pg_restore", url, words.chain(["--schema=public".to_owned(), from.display().to_string()]))
}

/// Takes out what is left out, and rewrites each table in the order of its key.
fn put_in_order(url: &str, left_out: &[LeftOut]) -> Result<(), BackupError> {
    let mut conn = connect(url)?;
    for (table, column) in left_out {
        conn.batch_execute(&format!("UPDATE {} SET {} = NULL", quoted(table), quoted(column)))?;
    }
    let keys = "SELECT format('%s USING %I', i.indrelid::regclass, c.relname) AS line FROM pg_index i \
        JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid \
        WHERE i.indisprimary AND t.relnamespace = 'public'::regnamespace";
    for key in texts(&mut conn, keys)? {
        conn.batch_execute(&format!("CLUSTER {key}"))?;
    }
    Ok(())
}

/// Restores a copy into a database beside another one; gives its address.
pub(super) fn restore(url: &str, copy: &Path) -> Result<String, BackupError> {
    let mut conn = connect(url)?;
    may_try(&mut conn, &Address::Postgres(url.to_owned()))?;
    let tried = beside(url, &mut conn, TRIED)?;
    drop_database(&mut conn, &tried.name);
    make(&mut conn, &tried.name)?;
    if let Err(why) = fill(&tried.url, copy) {
        drop_database(&mut conn, &tried.name);
        return Err(why);
    }
    Ok(tried.url)
}

/// Removes the database that a copy was tried in.
pub(super) fn remove_restored(url: &str) {
    remove(url, &[TRIED]);
}

/// Removes whatever a backup that was cut off has left.
pub(super) fn clear(url: &str) {
    remove(url, &[ORDERED, TRIED]);
}

fn remove(url: &str, prefixes: &[&str]) {
    let Ok(mut conn) = connect(url) else { return };
    for prefix in prefixes {
        if let Ok(Beside { name, .. }) = beside(url, &mut conn, prefix) {
            drop_database(&mut conn, &name);
        }
    }
}

/// What stood there moves into a schema of its own in one transaction; the copy comes in another one. Where that fails, what stood there
/// moves back; where the power goes between the two, the database is empty, no server serves it, and this can be done again.
pub(super) fn put_back(url: &str, copy: &Path, aside: &str) -> Result<String, BackupError> {
    let mut conn = connect(url)?;
    let others = "SELECT pid::text AS line FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() \
        AND coalesce(backend_type, 'client backend') = 'client backend'";
    // Connections that were let go just now end in a moment.
    let mut waits = (0..20).map(|_| std::thread::sleep(std::time::Duration::from_millis(100)));
    while !texts(&mut conn, others)?.is_empty() {
        if waits.next().is_some() {
            continue;
        }
        return Err(BackupError::InUse(Address::Postgres(url.to_owned())));
    }
    let taken = texts(&mut conn, "SELECT nspname::text AS line FROM pg_namespace")?;
    let name = free(aside, |name| taken.iter().any(|taken| taken == name));
    let aside = quoted(&name);
    let moved = move_all(&mut conn, "public", &aside)?;
    fill(url, copy).inspect_err(|_| {
        if let Err(why) = moved.back(&mut conn) {
            tracing::error!(error = %why, "what stood in the database is kept in its schema {aside}");
        }
    })?;
    Ok(name)
}

/// What was moved from one schema to another.
struct Moved {
    objects: Vec<String>,
    to: String,
}

/// Moves every table and function of ours.
fn move_all(conn: &mut PgConnection, from: &str, to: &str) -> Result<Moved, BackupError> {
    let tables = facts_store::tables_of_postgres(conn)?;
    let functions = "SELECT format('%I(%s)', proname, pg_get_function_identity_arguments(oid)) AS line FROM pg_proc \
        WHERE pronamespace = 'public'::regnamespace AND proowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)";
    let tables = tables.iter().map(|table| format!("TABLE {{}}.{}", quoted(table)));
    let functions = texts(conn, functions)?.into_iter().map(|function| format!("FUNCTION {{}}.{function}"));
    let moved = Moved { objects: tables.chain(functions).collect(), to: to.to_owned() };
    if !moved.objects.is_empty() {
        conn.transaction(|conn| {
            conn.batch_execute(&format!("CREATE SCHEMA {to}"))?;
            moved.all(conn, from, to)
        })?;
    }
    Ok(moved)
}

impl Moved {
    fn all(&self, conn: &mut PgConnection, from: &str, to: &str) -> diesel::QueryResult<()> {
        self.objects.iter().try_for_each(|object| {
            conn.batch_execute(&format!("ALTER {} SET SCHEMA {to}", object.replacen("{}", from, 1)))
        })
    }

    fn back(&self, conn: &mut PgConnection) -> diesel::QueryResult<()> {
        conn.transaction(|conn| {
            self.all(conn, &self.to, "public")?;
            conn.batch_execute(&format!("DROP SCHEMA IF EXISTS {}", self.to))
        })
    }
}

/// Removes schemas that were kept aside.
pub(super) fn drop_asides(db: &Database, prefix: &str, before: &str) -> Result<(), BackupError> {
    let mut conn = db.connection()?;
    let AnyConnection::Postgres(inner) = &mut *conn else { return Ok(()) };
    let all = texts(inner, "SELECT nspname::text AS line FROM pg_namespace")?;
    for name in all.into_iter().filter(|name| name.starts_with(prefix) && name.as_str() < before) {
        inner.batch_execute(&format!("DROP SCHEMA {} CASCADE", quoted(&name)))?;
    }
    Ok(())
}

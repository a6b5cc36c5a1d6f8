//! Rewriting a database so that nothing deleted can be read from it any more.
//!
//! It must never wait for another program while it holds what that program needs: no step of anybody's is ended for it.

use std::{thread, time::Duration};

use diesel::{
    PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, connection::SimpleConnection, sql_types,
};

use crate::DbError;

/// So often, and so long apart, it is asked whether another process has finished its own rewriting.
const TRIES: u32 = 100;
const APART: Duration = Duration::from_millis(100);
/// The number under which PostgreSQL knows who rewrites; "cand" in bytes.
const LOCK: i32 = 0x6361_6e64;

/// What SQLite answers to a checkpoint.
#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = sql_types::Integer)]
    busy: i32,
}

/// Whether all was rewritten. Otherwise another program was reading an older state just then (a backup), and the write-ahead log
/// keeps it.
pub(super) fn sqlite(inner: &mut SqliteConnection) -> Result<bool, DbError> {
    inner.batch_execute("VACUUM")?;
    let done: Checkpoint = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(inner)?;
    Ok(done.busy == 0)
}

#[derive(QueryableByName)]
struct Held {
    #[diesel(sql_type = sql_types::Bool)]
    held: bool,
}

#[derive(QueryableByName)]
struct Table {
    #[diesel(sql_type = sql_types::Text)]
    name: String,
}

/// Whether all was rewritten; otherwise another process has been at it all the time. One table after the other, our own and the one
/// with the statistics on them, which quotes values: rewriting the other tables of the system, too, waits for whoever reads them
/// while it holds them. One process at a time, each asking anew: a question that stands open would keep deleted rows in the tables.
pub(super) fn postgres(inner: &mut PgConnection) -> Result<bool, DbError> {
    let mine = format!("SELECT pg_try_advisory_lock({LOCK}) AS held");
    let mut tried = 0;
    while !diesel::sql_query(&mine).get_result::<Held>(inner)?.held {
        tried += 1;
        if tried == TRIES {
            return Ok(false);
        }
        thread::sleep(APART);
    }
    let done = rewrite(inner);
    // A connection that breaks here has let go by that.
    inner.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))?;
    done.map(|()| true)
}

fn rewrite(inner: &mut PgConnection) -> Result<(), DbError> {
    let ours =
        "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1";
    for Table { name } in diesel::sql_query(ours).load::<Table>(inner)? {
        inner.batch_execute(&format!("VACUUM FULL {name}"))?;
    }
    Ok(inner.batch_execute("VACUUM FULL pg_statistic")?)
}

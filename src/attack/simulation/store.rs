//! What an attacker with a superuser's rights reads out of PostgreSQL: rows with `xmin` and `ctid`, the raw rows of
//! pages, the write-ahead log. It must never write to a table.

use diesel::{
    RunQueryDsl,
    connection::SimpleConnection,
    sql_types::{BigInt, Binary, Text},
};
use serde_json::{Value, json};

use candor_db::{AnyConnection, Database, DbError};

#[derive(diesel::QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(diesel::QueryableByName)]
struct Line {
    #[diesel(sql_type = BigInt)]
    xmin: i64,
    #[diesel(sql_type = BigInt)]
    page: i64,
    #[diesel(sql_type = BigInt)]
    item: i64,
    #[diesel(sql_type = Text)]
    content: String,
}

#[derive(diesel::QueryableByName)]
struct Segment {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Binary)]
    bytes: Vec<u8>,
}

/// How many segments of the log are taken at most, 16 MB each.
const SEGMENTS: usize = 8;

/// Every row of every table of a schema as a JSON object, and every raw row where the server lets us.
pub(super) fn dump(db: &Database, schema: &str) -> Result<Vec<Value>, DbError> {
    let mut connection = db.connection()?;
    let AnyConnection::Postgres(inner) = &mut *connection else { return Ok(Vec::new()) };
    let tables: Vec<Name> =
        diesel::sql_query("SELECT tablename::text AS name FROM pg_tables WHERE schemaname = $1 ORDER BY 1")
            .bind::<Text, _>(schema)
            .load(inner)?;
    let mut lines = Vec::new();
    for Name { name } in tables {
        let rows: Vec<Line> = diesel::sql_query(format!(
            "SELECT xmin::text::bigint AS xmin, (ctid::text::point)[0]::bigint AS page, \
             (ctid::text::point)[1]::bigint AS item, to_jsonb(t)::text AS content FROM {schema}.\"{name}\" t"
        ))
        .load(inner)?;
        for Line { xmin, page, item, content } in rows {
            let row: Value = serde_json::from_str(&content).unwrap_or_default();
            let row: serde_json::Map<String, Value> = row
                .as_object()
                .into_iter()
                .flatten()
                .map(|(column, value)| (column.clone(), text(value)))
                .collect();
            lines.push(json!({ "table": name, "xmin": xmin, "page": page, "item": item, "row": row }));
        }
        // Needs the extension `pageinspect`: without it there are no raw rows.
        let raw = diesel::sql_query(
            "SELECT t_xmin::text::bigint AS xmin, p AS page, lp::bigint AS item, encode(t_data, 'hex') AS content \
             FROM generate_series(0, pg_relation_size($1::regclass) / current_setting('block_size')::bigint - 1) p, \
             heap_page_items(get_raw_page($1, 'main', p)) WHERE t_data IS NOT NULL",
        )
        .bind::<Text, _>(format!("{schema}.\"{name}\""))
        .load::<Line>(inner);
        for Line { xmin, page, item, content } in raw.unwrap_or_default() {
            lines.push(json!({ "table": name, "xmin": xmin, "page": page, "item": item, "raw": content }));
        }
    }
    Ok(lines)
}

fn text(value: &Value) -> Value {
    match value {
        Value::Null | Value::String(_) => value.clone(),
        other => Value::String(other.to_string()),
    }
}

/// Asks for the extension that reads pages.
pub(super) fn begin_reading_pages(db: &Database) {
    run(db, "CREATE EXTENSION IF NOT EXISTS pageinspect");
}

/// Takes it away again.
pub(super) fn end_reading_pages(db: &Database) {
    run(db, "DROP EXTENSION IF EXISTS pageinspect");
}

fn run(db: &Database, sql: &str) {
    if let Ok(mut connection) = db.connection()
        && let AnyConnection::Postgres(inner) = &mut *connection
        && let Err(error) = inner.batch_execute(sql)
    {
        tracing::warn!(error = %error, "raw pages cannot be read: the attack goes on without");
    }
}

/// The segment of the log that is written now.
pub(super) fn segment(db: &Database) -> Option<String> {
    let mut connection = db.connection().ok()?;
    let AnyConnection::Postgres(inner) = &mut *connection else { return None };
    let found: Name =
        diesel::sql_query("SELECT pg_walfile_name(pg_current_wal_lsn()) AS name").get_result(inner).ok()?;
    Some(found.name)
}

/// The segments of the log since then, where the server gives them to us.
pub(super) fn log_since(db: &Database, since: &str) -> Vec<(String, Vec<u8>)> {
    let Ok(mut connection) = db.connection() else { return Vec::new() };
    let AnyConnection::Postgres(inner) = &mut *connection else { return Vec::new() };
    let found = diesel::sql_query(format!(
        "SELECT name, pg_read_binary_file('pg_wal/' || name) AS bytes FROM pg_ls_waldir() \
         WHERE name >= $1 AND name <= pg_walfile_name(pg_current_wal_lsn()) AND length(name) = 24 \
         ORDER BY name LIMIT {SEGMENTS}"
    ))
    .bind::<Text, _>(since)
    .load::<Segment>(inner);
    let trim = |mut one: Segment| {
        let end = one.bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        one.bytes.truncate(end);
        (one.name, one.bytes)
    };
    found.unwrap_or_default().into_iter().map(trim).collect()
}

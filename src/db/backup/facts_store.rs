//! What a database holds, table by table, so far that two can be compared.
//!
//! It must never give a value of a row to anybody: only numbers and hashes leave it.

use aws_lc_rs::digest::{SHA256, digest};
use diesel::{
    PgConnection, RunQueryDsl, SqliteConnection, sql_query,
    sql_types::{BigInt, Text},
};

use super::{BackupError, Facts, LeftOut};
use crate::AnyConnection;

impl From<diesel::result::Error> for BackupError {
    fn from(why: diesel::result::Error) -> Self {
        Self::Db(why.into())
    }
}

#[derive(diesel::QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

#[derive(diesel::QueryableByName)]
struct Hashed {
    #[diesel(sql_type = BigInt)]
    rows: i64,
    #[diesel(sql_type = Text)]
    hash: String,
}

/// What the database of a connection holds.
pub(super) fn of(conn: &mut AnyConnection, left_out: &[LeftOut]) -> Result<Facts, BackupError> {
    match conn {
        AnyConnection::Sqlite(inner) => of_sqlite(inner, left_out),
        AnyConnection::Postgres(inner) => of_postgres(inner, left_out),
    }
}

fn lines(found: Vec<Line>) -> impl Iterator<Item = String> {
    found.into_iter().map(|Line { line }| line)
}

/// A name as it stands in a statement.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

const LAST_MIGRATION: &str = "SELECT coalesce(max(version), '') AS line FROM __diesel_schema_migrations";
/// It says when each was applied, which is another time after a restore.
const MIGRATIONS: &str = "__diesel_schema_migrations";

fn stays(table: &str, column: &str, left_out: &[LeftOut]) -> bool {
    !(left_out.contains(&(table, column)) || table == MIGRATIONS && column == "run_on")
}

pub(super) fn of_sqlite(conn: &mut SqliteConnection, left_out: &[LeftOut]) -> Result<Facts, BackupError> {
    let schema = lines(sql_query(LAST_MIGRATION).load(conn)?).next().unwrap_or_default();
    let mut facts = Facts { schema, ..Facts::default() };
    let tables = "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'";
    for table in lines(sql_query(tables).load(conn)?) {
        let columns = sql_query("SELECT name AS line FROM pragma_table_info(?)").bind::<Text, _>(&table);
        let columns = lines(columns.load(conn)?).filter(|column| stays(&table, column, left_out));
        let parts: Vec<String> = columns.map(|column| format!("quote({})", quoted(&column))).collect();
        let rows = sql_query(format!("SELECT {} AS line FROM {}", parts.join(" || ',' || "), quoted(&table)));
        // Whatever order rows come in: no two of a table are the same.
        let (mut number, mut sum) = (0, [0_u8; 32]);
        for row in rows.load_iter::<Line, diesel::connection::DefaultLoadingMode>(conn)? {
            let hash = digest(&SHA256, row?.line.as_bytes());
            sum.iter_mut().zip(hash.as_ref()).for_each(|(sum, byte)| *sum ^= byte);
            number += 1;
        }
        facts.tables.insert(table, (number, hex::encode(sum)));
    }
    Ok(facts)
}

pub(super) fn of_postgres(conn: &mut PgConnection, left_out: &[LeftOut]) -> Result<Facts, BackupError> {
    let schema = lines(sql_query(LAST_MIGRATION).load(conn)?).next().unwrap_or_default();
    let mut facts = Facts { schema, ..Facts::default() };
    for table in tables_of_postgres(conn)? {
        let columns = sql_query(
            "SELECT column_name::text AS line FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 \
             ORDER BY ordinal_position",
        );
        let columns = lines(columns.bind::<Text, _>(&table).load(conn)?);
        let columns = columns.filter(|column| stays(&table, column, left_out));
        let row = columns.map(|column| quoted(&column)).collect::<Vec<_>>().join(", ");
        let table_name = quoted(&table);
        let all = sql_query(format!(
            "SELECT count(*) AS rows, coalesce(md5(string_agg(hash, '' ORDER BY hash COLLATE \"C\")), '') AS hash FROM \
             (SELECT encode(sha256(convert_to(ROW({row})::text, 'UTF8')), 'hex') AS hash FROM public.{table_name}) AS hashed"
        ));
        let Hashed { rows, hash } = all.get_result(conn)?;
        facts.tables.insert(table, (rows, hash));
    }
    Ok(facts)
}

/// The tables of the schema in which everything stands.
pub(super) fn tables_of_postgres(conn: &mut PgConnection) -> Result<Vec<String>, BackupError> {
    let tables =
        "SELECT tablename::text AS line FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
    Ok(lines(sql_query(tables).load(conn)?).collect())
}

/// What a query gives that asks for one text, named `line`, in each row.
pub(super) fn texts(conn: &mut PgConnection, query: &str) -> Result<Vec<String>, BackupError> {
    Ok(lines(sql_query(query).load(conn)?).collect())
}

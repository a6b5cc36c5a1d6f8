//! What really stands in a database, of either kind: its tables, their columns, every row. Read from the database itself,
//! so that nothing can hide behind a migration.

use candor_db::{AnyConnection, Database};
use diesel::RunQueryDsl;

/// One column, as the database describes it.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) table: String,
    pub(crate) name: String,
    /// Lower case.
    pub(crate) kind: String,
}

#[derive(diesel::QueryableByName)]
struct Line {
    #[diesel(sql_type = diesel::sql_types::Text)]
    line: String,
}

/// The lines of a query, which gives one text called `line`: one query for SQLite, one for PostgreSQL.
pub(crate) fn lines(db: &Database, sqlite: &str, postgres: &str) -> Vec<String> {
    let lines: Vec<Line> = match &mut *db.connection().unwrap() {
        AnyConnection::Sqlite(inner) => diesel::sql_query(sqlite).load(inner).unwrap(),
        AnyConnection::Postgres(inner) => diesel::sql_query(postgres).load(inner).unwrap(),
    };
    lines.into_iter().map(|row| row.line).collect()
}

/// Changes something behind the service's back. Gives how many rows.
pub(crate) fn execute(db: &Database, sql: &str) -> usize {
    match &mut *db.connection().unwrap() {
        AnyConnection::Sqlite(inner) => diesel::sql_query(sql).execute(inner).unwrap(),
        AnyConnection::Postgres(inner) => diesel::sql_query(sql).execute(inner).unwrap(),
    }
}

/// All columns of our own tables.
pub(crate) fn columns(db: &Database) -> Vec<Column> {
    let sqlite = "SELECT m.name || '|' || p.name || '|' || lower(p.type) AS line
        FROM sqlite_master m, pragma_table_info(m.name) p
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '%diesel%' ORDER BY m.name, p.cid";
    let postgres = "SELECT table_name || '|' || column_name || '|' || data_type AS line
        FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name NOT LIKE '%diesel%' ORDER BY table_name, ordinal_position";
    let column = |line: String| {
        let [table, name, kind] = <[&str; 3]>::try_from(line.split('|').collect::<Vec<_>>()).unwrap();
        Column { table: table.to_owned(), name: name.to_owned(), kind: kind.to_owned() }
    };
    lines(db, sqlite, postgres).into_iter().map(column).collect()
}

/// Every row of one table as text in lower case, bytes as hex, sorted.
pub(crate) fn rows(db: &Database, table: &str) -> Vec<String> {
    let all = columns(db);
    let quoted: Vec<String> = all
        .iter()
        .filter(|column| column.table == table)
        .map(|column| format!("quote({})", column.name))
        .collect();
    assert!(!quoted.is_empty(), "there is no table {table}");
    let sqlite = format!("SELECT {} AS line FROM {table} ORDER BY 1", quoted.join(" || ',' || "));
    let postgres = format!("SELECT t::text AS line FROM {table} t ORDER BY 1");
    lines(db, &sqlite, &postgres).into_iter().map(|line| line.to_lowercase()).collect()
}

/// Every row of every table.
pub(crate) fn dump(db: &Database) -> Vec<String> {
    let mut tables: Vec<String> = columns(db).into_iter().map(|column| column.table).collect();
    tables.dedup();
    assert!(tables.len() > 2, "{tables:?}");
    tables
        .iter()
        .flat_map(|table| rows(db, table).into_iter().map(move |row| format!("{table}: {row}")))
        .collect()
}

//! What the tests of every store need: fresh databases, on SQLite and, where it is installed, on PostgreSQL.
//!
//! Use: `mod support;` and `for on in support::databases(Side::People) { … &on.database … }`. It must never touch
//! a database that was there before.

pub(crate) mod logs;

pub(crate) mod lossy;

pub(crate) mod postgres;

pub(crate) mod schema;

pub(crate) mod process;

use candor_db::{Address, AnyConnection, Database, Side};
use diesel::RunQueryDsl;
use tempfile::TempDir;

/// A fresh database with its tables, gone when it is dropped.
pub(crate) struct TestDatabase {
    /// The database; its `Debug` form says which kind it is.
    pub(crate) database: Database,
    _folder: Option<TempDir>,
}

/// A fresh database of each kind.
pub(crate) fn databases(side: Side) -> Vec<TestDatabase> {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Address::Sqlite(folder.path().join("test.db"));
    let database = Database::open(&sqlite, side).unwrap();
    let mut all = vec![TestDatabase { database, _folder: Some(folder) }];
    match postgres::fresh_database() {
        Some(url) => {
            let database = Database::open(&Address::parse(&url).unwrap(), side).unwrap();
            all.push(TestDatabase { database, _folder: None });
        }
        None => {
            let how = "install PostgreSQL's server programs, initdb and pg_ctl";
            assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no PostgreSQL for the tests: {how}");
            eprintln!("SKIPPED on PostgreSQL ({how})");
        }
    }
    all
}

/// The addresses of two new PostgreSQL databases, for people and for answers; `None` where it is not installed.
pub(crate) fn postgres_urls() -> Option<(String, String)> {
    Some((postgres::fresh_database()?, postgres::fresh_database()?))
}

/// The folder of real answers, where `CANDOR_DATA` names it.
pub(crate) fn real_data() -> Option<std::path::PathBuf> {
    let found = std::env::var_os("CANDOR_DATA").map(std::path::PathBuf::from);
    if found.is_none() {
        let how = "set CANDOR_DATA to the folder that holds bhr2000";
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no real answers for the tests: {how}");
        eprintln!("SKIPPED on real answers ({how})");
    }
    found
}

/// How many rows a table has.
pub(crate) fn count_rows(db: &Database, table: &str) -> i64 {
    #[derive(diesel::QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        count: i64,
    }
    let query = diesel::sql_query(format!("SELECT count(*) AS count FROM {table}"));
    let found: Count = match &mut *db.connection().unwrap() {
        AnyConnection::Sqlite(inner) => query.get_result(inner),
        AnyConnection::Postgres(inner) => query.get_result(inner),
    }
    .unwrap();
    found.count
}

/// Lets a day pass since the rounds of a SQLite file were counted: for programs that look at the true clock.
pub(crate) fn a_day_passes(answers_db: &std::path::Path) {
    use diesel::Connection as _;
    let mut conn = diesel::SqliteConnection::establish(answers_db.to_str().unwrap()).unwrap();
    let earlier = diesel::sql_query("UPDATE round SET counted = counted - 86400 WHERE counted IS NOT NULL");
    assert!(earlier.execute(&mut conn).unwrap() > 0, "no round was counted");
}

/// Every row of a SQLite table as text, in order.
pub(crate) fn dump_rows(db: &Database, table: &str, columns: &[String]) -> Vec<String> {
    #[derive(diesel::QueryableByName)]
    struct Line {
        #[diesel(sql_type = diesel::sql_types::Text)]
        line: String,
    }
    let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
    let query =
        diesel::sql_query(format!("SELECT {} AS line FROM {table} ORDER BY 1", quoted.join(" || ',' || ")));
    let AnyConnection::Sqlite(inner) = &mut *db.connection().unwrap() else { panic!("only for SQLite") };
    query.load::<Line>(inner).unwrap().into_iter().map(|row| format!("{table}: {}", row.line)).collect()
}

/// The letters in an outbox folder: file name, and what a person reads with the addressee on top.
pub(crate) fn letters(outbox: &std::path::Path) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = std::fs::read_dir(outbox)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
            let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap_or_default();
            let text = mail.body_text(0).unwrap_or_default();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, format!("To: {to}\nSubject: {}\n\n{text}", mail.subject().unwrap_or_default()))
        })
        .collect();
    found.sort();
    found
}

/// A folder with everything in it.
pub(crate) fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &to);
        } else {
            std::fs::copy(&path, to).unwrap();
        }
    }
}

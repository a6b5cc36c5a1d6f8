//! Columns that a file calls otherwise: `unit=Department`.
//!
//! Which column is meant is said by a person; where a common name of HR systems is taken for one, it is shown before anything
//! changes.

use std::{fmt, str::FromStr};

use crate::table::{Problem, Saying, Table, quoted, saying};

/// The columns that `units.csv` must have.
pub(super) const UNITS: [&str; 4] = ["unit", "parent", "name", "leader_email"];
/// The columns that `people.csv` must have.
pub(super) const PEOPLE: [&str; 2] = ["email", "unit"];

/// The columns that a list of people with their leaders must have.
pub(super) const WORKERS: [&str; 2] = ["email", "manager"];

/// What HR systems call these columns, as far as nobody says otherwise; letters and digits only. What was taken is shown.
const OFTEN: [(&str, &[&str]); 5] = [
    (
        "email",
        &["workemail", "emailaddress", "mail", "workemailaddress", "primaryworkemail", "businessemail"],
    ),
    (
        "manager",
        &[
            "manageremail",
            "managerid",
            "supervisoremail",
            "supervisorid",
            "supervisor",
            "leader",
            "reportsto",
        ],
    ),
    ("id", &["employeeid", "workerid", "personnelnumber", "employeenumber", "personid"]),
    ("name", &["worker", "workername", "employeename", "fullname", "preferredname", "displayname"]),
    ("department", &["departmentname", "team", "unit", "orgunit", "supervisoryorganization"]),
];

/// A column, and what a file calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// In which of the two files; `None` in either that has it.
    file: Option<String>,
    column: String,
    called: String,
}

/// No such pair.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("found {found:?}, expected a column and what the file calls it, as in unit=Department")]
pub struct RenamedError {
    found: String,
}

impl FromStr for Renamed {
    type Err = RenamedError;

    /// Reads `unit=Department`, or `people.unit=Department` where both files have such a column.
    fn from_str(text: &str) -> Result<Self, RenamedError> {
        let refuse = || RenamedError { found: text.to_owned() };
        let (column, called) = text.split_once('=').ok_or_else(refuse)?;
        let (file, column) = match column.split_once('.') {
            Some((file, column)) => (Some(file.trim().to_owned()), column),
            None => (None, column),
        };
        let known = file.as_deref().is_none_or(|file| ["units", "people", "workers"].contains(&file));
        let renamed =
            Self { file, column: column.trim().to_ascii_lowercase(), called: called.trim().to_owned() };
        if known && !renamed.column.is_empty() && !renamed.called.is_empty() {
            Ok(renamed)
        } else {
            Err(refuse())
        }
    }
}

impl fmt::Display for Renamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.as_ref().map(|file| format!("{file}.")).unwrap_or_default();
        write!(f, "{file}{}={}", self.column, self.called)
    }
}

impl Renamed {
    /// Lets the column count as the one that is meant; `false` where this file is not meant, or has no such column.
    pub(super) fn apply(&self, file: &str, table: &mut Table) -> bool {
        self.file.as_deref().is_none_or(|only| only == file) && table.rename(&self.called, &self.column)
    }

    pub(super) fn not_found(&self) -> Problem {
        let what = saying!(
            "file-no-such-column",
            "no file has a column {called}, which was to be read as {column}",
            called = quoted(&self.called).trim_matches('"'),
            column = self.column.as_str()
        );
        Problem { file: self.file.clone().unwrap_or_default(), line: None, column: None, what, cause: None }
    }
}

/// Takes columns by names that HR systems give them, and says which: only in
/// a list of people with their leaders.
pub(super) fn recognise_columns(table: &mut Table, file: &str) -> Vec<Saying> {
    let plain =
        |name: &str| name.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let mut taken = Vec::new();
    for (column, names) in OFTEN {
        if table.missing(&[column]).is_empty() {
            continue;
        }
        let found = names.iter().find_map(|often| table.header().find(|name| plain(name) == *often));
        if let Some(found) = found.map(str::to_owned) {
            table.rename(&found, column);
            taken.push(saying!(
                "file-column-is",
                "{column} is {found}",
                column = column,
                found = quoted(&found)
            ));
        }
    }
    if taken.is_empty() {
        return Vec::new();
    }
    vec![saying!("file-read-as", "{file}, read as: {columns}", file = file, columns = taken)]
}

/// A column that a file lacks under this name, for somebody to choose from those that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// `units`, `people` or `workers`.
    pub file: &'static str,
    /// The column.
    pub column: &'static str,
    /// What the file has.
    pub has: Vec<String>,
}

/// Whether the two files of an import are the wrong way round: each has the columns of the other.
pub fn swapped(units: &[u8], people: &[u8]) -> bool {
    let has = |bytes: &[u8], all: &[&'static str]| {
        Table::read("", bytes).is_ok_and(|table| table.missing(all).is_empty())
    };
    has(people, &UNITS) && has(units, &PEOPLE)
}

/// The columns that the files of an import lack, each file by its name (`units`, `people` or `workers`); none where a file
/// cannot be read at all.
pub fn lacking(files: &[(&'static str, &[u8])], columns: &[Renamed]) -> Vec<Lacking> {
    let mut all = Vec::new();
    for (file, bytes) in files {
        let required: &[&'static str] = match *file {
            "units" => &UNITS,
            "people" => &PEOPLE,
            _ => &WORKERS,
        };
        let Ok(mut table) = Table::read(file, bytes) else { continue };
        for column in columns {
            column.apply(file, &mut table);
        }
        if *file == "workers" {
            recognise_columns(&mut table, file);
        }
        let has: Vec<String> = table.header().map(str::to_owned).collect();
        let missing = table.missing(required).into_iter();
        all.extend(missing.map(|column| Lacking { file, column, has: has.clone() }));
    }
    all
}

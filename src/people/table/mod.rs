//! A table as people save it from a spreadsheet (CSV, RFC 4180; or a workbook), read with errors that name the place.
//!
//! It must never guess what a value is, and never repair one that somebody can see: what is not exactly readable is refused.
//! It knows no column by itself.

mod problems;
mod saying;
mod split;
mod text;
mod workbook;

use std::collections::HashMap;

pub use problems::{Problem, Problems, quoted};
pub(crate) use saying::saying;
pub use saying::{Saying, Value};
use split::Cells;

/// A file whose text could be read.
pub struct Table {
    file: String,
    header: Vec<Name>,
    line: usize,
    cells: Cells,
    separator: char,
}

/// The name of a column.
struct Name {
    /// As the file has it; empty where it has none.
    found: String,
    /// As it counts.
    counts: String,
}

/// Where a column stands. One that the file may lack reads as empty.
#[derive(Clone, Copy)]
pub struct Column(Option<usize>);

/// One record under the header. What it lacks at its end is empty.
#[derive(Clone, Copy)]
pub struct Row<'t> {
    table: &'t Table,
    record: usize,
}

/// What a file holds against the columns that are expected of it.
enum Fault {
    Missing,
    Unknown,
    Twice,
}

impl Table {
    /// Reads UTF-8 with or without a byte order mark, or UTF-16 with one, separated by commas, semicolons, tabs or what a
    /// first line `sep=X` says, with any line ends. What nobody can see is taken out. Records without any content are passed
    /// over: spreadsheets leave them behind. Of a workbook (XLSX) the first sheet is read.
    ///
    /// # Errors
    /// When it is no such table, or empty.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self, Problem> {
        let refuse = |(line, what)| Problem { file: file.to_owned(), line, column: None, what, cause: None };
        let (separator, cells) = if workbook::is_workbook(bytes) {
            (',', workbook::read(bytes).map_err(refuse)?)
        } else {
            let text = text::decode(bytes).map_err(refuse)?;
            let (separator, text, first) = text::separator(&text);
            let cells =
                split::split(text, separator, first).map_err(|(line, what)| refuse((Some(line), what)))?;
            (separator, cells)
        };
        if cells.len() == 0 {
            let what =
                saying!("file-empty", "found an empty file, expected a header and a line for each entry");
            return Err(refuse((None, what)));
        }
        let name = |at| {
            let found = cells.value(0, at).map_or("", |(_, text)| text);
            let found = found.split_whitespace().collect::<Vec<&str>>().join(" ");
            Name { counts: found.clone(), found }
        };
        let header = (0..cells.width(0)).map(name).collect();
        Ok(Self { file: file.to_owned(), header, line: cells.line(0), cells, separator })
    }

    /// The names of the columns, as the file has them.
    pub fn header(&self) -> impl Iterator<Item = &str> {
        self.header.iter().map(|name| name.found.as_str()).filter(|name| !name.is_empty())
    }

    /// Lets a column that the file calls by another name count as this one; `false` where it has no such column.
    pub fn rename(&mut self, called: &str, counts: &str) -> bool {
        let Some(at) = position(self.header.iter().map(|name| &name.found), called) else { return false };
        for name in self.header.iter_mut().filter(|name| name.counts.eq_ignore_ascii_case(counts)) {
            name.counts.clear();
        }
        self.header[at].counts = counts.to_owned();
        true
    }

    /// Holds the header against the columns that must be there and those that may; no others.
    ///
    /// # Errors
    /// When one is missing, there twice, or none of them, or there is nothing below the header.
    pub fn expect(self, required: &[&str], optional: &[&str]) -> Result<Self, Problem> {
        self.hold(required, optional, true)
    }

    /// The same, but others may be there: [`Self::left_out`] says which.
    ///
    /// # Errors
    /// When one is missing or there twice, or there is nothing below the header.
    pub fn expect_among_others(self, required: &[&str], optional: &[&str]) -> Result<Self, Problem> {
        self.hold(required, optional, false)
    }

    fn hold(self, required: &[&str], optional: &[&str], alone: bool) -> Result<Self, Problem> {
        let mut faults = Vec::new();
        for fault in [Fault::Missing, Fault::Unknown, Fault::Twice] {
            let names = match fault {
                Fault::Missing => self.missing(required),
                Fault::Unknown if alone => self.others(required, optional, false),
                Fault::Unknown => Vec::new(),
                Fault::Twice => self.others(required, optional, true),
            };
            let names = if names.is_empty() { continue } else { list(names) };
            faults.push(match fault {
                Fault::Missing => saying!("file-columns-missing", "missing: {names}", names = names),
                Fault::Unknown => saying!("file-columns-unknown", "unknown: {names}", names = names),
                Fault::Twice => saying!("file-columns-twice", "there twice: {names}", names = names),
            });
        }
        let refuse = |what| Problem {
            file: self.file.clone(),
            line: Some(self.line),
            column: None,
            what,
            cause: None,
        };
        if faults.is_empty() && self.cells.len() == 1 {
            return Err(refuse(saying!(
                "file-only-header",
                "found nothing below the header, expected a line for each entry"
            )));
        }
        let also =
            |one: Saying, other: Saying| saying!("file-also", "{one}; {other}", one = one, other = other);
        let Some(faults) = faults.into_iter().reduce(also) else { return Ok(self) };
        let (found, required) = (list(self.header()), list(required));
        let expected = match optional {
            [] => saying!("file-columns", "{required}", required = required),
            _ => saying!(
                "file-columns-perhaps",
                "{required} and perhaps {optional}",
                required = required,
                optional = list(optional)
            ),
        };
        Err(refuse(saying!(
            "file-wrong-columns",
            "found the columns {found}, expected {expected} ({faults})",
            found = found,
            expected = expected,
            faults = faults
        )))
    }

    /// Which of these columns the file lacks.
    pub fn missing<'n>(&self, required: &[&'n str]) -> Vec<&'n str> {
        required.iter().copied().filter(|name| self.column(name).0.is_none()).collect()
    }

    /// The columns that are none of these.
    pub fn left_out(&self, required: &[&str], optional: &[&str]) -> Vec<&str> {
        self.others(required, optional, false)
    }

    /// The columns that are not read: those of another name, or those that come again.
    fn others(&self, required: &[&str], optional: &[&str], again: bool) -> Vec<&str> {
        let known = || required.iter().chain(optional);
        let taken: Vec<Option<usize>> = known().map(|name| self.column(name).0).collect();
        let left = self.header.iter().enumerate().filter(|(at, _)| !taken.contains(&Some(*at)));
        left.map(|(_, name)| name)
            .filter(|name| !name.found.is_empty())
            .filter(|name| known().any(|known| known.eq_ignore_ascii_case(&name.counts)) == again)
            .map(|name| name.found.as_str())
            .collect()
    }

    /// A problem with the file as a whole.
    pub fn problem(&self, what: Saying) -> Problem {
        Problem { file: self.file.clone(), line: None, column: None, what, cause: None }
    }

    /// The column of a name, however it is capitalised.
    pub fn column(&self, name: &str) -> Column {
        Column(position(self.header.iter().map(|name| &name.counts), name))
    }

    /// Everything below the header. Records with more than the header names are noted as problems and left out.
    pub fn rows(&self, problems: &mut Problems) -> Vec<Row<'_>> {
        let mut rows = Vec::with_capacity(self.cells.len().saturating_sub(1));
        for record in 1..self.cells.len() {
            match self.beyond(record) {
                None => rows.push(Row { table: self, record }),
                Some(what) => problems.push(Problem {
                    file: self.file.clone(),
                    line: Some(self.cells.line(record)),
                    column: None,
                    what,
                    cause: None,
                }),
            }
        }
        rows
    }

    /// What is wrong with a record that has a value where the header has no name.
    fn beyond(&self, record: usize) -> Option<Saying> {
        let value = |at| self.cells.value(record, at).map_or("", |(_, text)| text);
        let named = |at: usize| self.header.get(at).is_some_and(|name| !name.found.is_empty());
        let at = (0..self.cells.width(record)).rev().find(|at| !value(*at).is_empty() && !named(*at))?;
        let separator = format!("{:?}", self.separator);
        Some(match at.checked_sub(self.header.len()) {
            Some(_) => saying!(
                "file-many-values",
                "found {found} values, expected {expected} as in the header; a value with a {separator} in it must stand in quotation marks",
                found = at + 1,
                expected = self.header.len(),
                separator = separator
            ),
            None => saying!(
                "file-nameless-value",
                "found a value in a column without a name, expected none; a value with a {separator} in it must stand in quotation marks",
                separator = separator
            ),
        })
    }
}

impl<'t> Row<'t> {
    /// The value of a column in which every line must have one.
    ///
    /// # Errors
    /// When it is empty.
    pub fn filled(&self, column: Column) -> Result<&'t str, Problem> {
        match self.text(column) {
            "" => Err(self
                .problem(column, saying!("cell-nothing", "found nothing, expected a value in every line"))),
            text => Ok(text),
        }
    }

    /// The value of a column, without spaces around it; empty where there is none.
    pub fn text(&self, column: Column) -> &'t str {
        self.value(column).map_or("", |(_, text)| text)
    }

    /// The line on which the value of a column begins. A value before it may hold line ends.
    pub fn line(&self, column: Column) -> usize {
        self.value(column).map_or_else(|| self.table.cells.line(self.record), |(line, _)| line)
    }

    /// A problem with the value of a column.
    pub fn problem(&self, column: Column, what: Saying) -> Problem {
        let name = column.0.and_then(|at| self.table.header.get(at));
        Problem {
            file: self.table.file.clone(),
            line: Some(self.line(column)),
            column: name.map(|name| name.found.clone()),
            what,
            cause: None,
        }
    }

    fn value(&self, column: Column) -> Option<(usize, &'t str)> {
        self.table.cells.value(self.record, column.0?)
    }
}

/// Notes what is there twice, where it comes again: `again` says it, given the line before.
pub fn note_repeated(
    keys: &[(&str, &Row<'_>)],
    column: Column,
    again: impl Fn(usize) -> Saying,
    problems: &mut Problems,
) {
    let mut first = HashMap::new();
    for (key, row) in keys {
        let line = row.line(column);
        let before = *first.entry(key).or_insert(line);
        if before != line {
            problems.push(row.problem(column, again(before)).because("again"));
        }
    }
}

/// The place of a name, however it is capitalised; exactly as it is where it stands twice.
fn position<'n>(names: impl Iterator<Item = &'n String> + Clone, name: &str) -> Option<usize> {
    let exact = names.clone().position(|found| found == name);
    exact.or_else(|| {
        let name = name.to_lowercase();
        let mut names = names;
        names.position(|found| found.to_lowercase() == name)
    })
}

fn list<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> =
        names.into_iter().map(|name| quoted(name.as_ref()).trim_matches('"').to_owned()).collect();
    names.join(", ")
}

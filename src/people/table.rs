//! A table as people save it from a spreadsheet (CSV, RFC 4180), read with errors that name the place.
//!
//! It must never guess what a value is, and never repair one: what is not exactly readable is refused. It knows no column by itself.
//!
//! Why by hand: `csv` repairs what it cannot read ([`split`] says how), and knows the line of a record, not of a value.

use std::{collections::HashMap, fmt};

/// One thing that is wrong in a file. It never repeats a mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as it was named to us.
    pub file: String,
    /// The line as an editor counts it, from 1; `None` when the whole file is meant.
    pub line: Option<usize>,
    /// The column, as the header has it; `None` when the whole line is meant.
    pub column: Option<String>,
    /// What was found and what was expected.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.what)
    }
}

/// Everything that is wrong in some files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// How many are told: as many as a person mends before trying again.
    pub const TOLD: usize = 20;

    /// All of them, also those that are not told.
    pub fn all(&self) -> &[Problem] {
        &self.0
    }

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Adds the problem of a result that has one.
    pub fn note<T>(&mut self, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.push(problem)).ok()
    }

    /// Adds those of another file, in the order of its lines.
    pub fn append(&mut self, mut of_file: Self) {
        of_file.0.sort_by_key(|problem| problem.line);
        self.0.append(&mut of_file.0);
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, problem) in self.0.iter().take(Self::TOLD).enumerate() {
            write!(f, "{}{problem}", if nth == 0 { "" } else { "\n" })?;
        }
        match self.0.len().saturating_sub(Self::TOLD) {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl std::error::Error for Problems {}

/// A file whose text could be read.
pub struct Table {
    file: String,
    header: Record,
    records: Vec<Record>,
    separator: char,
}

struct Record {
    /// Where it begins.
    line: usize,
    values: Vec<Value>,
}

struct Value {
    /// Where it begins.
    line: usize,
    /// Without spaces around it.
    text: String,
}

/// Where a column stands. One that the file may lack reads as empty.
#[derive(Clone, Copy)]
pub struct Column(Option<usize>);

/// One record under the header, with as many values as the header.
#[derive(Clone, Copy)]
pub struct Row<'t> {
    table: &'t Table,
    record: &'t Record,
}

impl Table {
    /// Reads UTF-8 with or without a byte order mark, separated by commas or semicolons, with any line ends.
    /// Records without any content are passed over: spreadsheets leave them behind.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self, Problem> {
        let refuse = |(line, what)| Problem { file: file.to_owned(), line, column: None, what };
        let text =
            std::str::from_utf8(bytes).map_err(|error| refuse(not_utf8(bytes, error.valid_up_to())))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let separator = separator(text);
        let mut records =
            split(text, separator).map_err(|(line, what)| refuse((Some(line), what.to_owned())))?;
        records.retain(|record| record.values.iter().any(|value| !value.text.is_empty()));
        if records.is_empty() {
            let what = "found an empty file, expected a header and a line for each entry";
            return Err(refuse((None, what.to_owned())));
        }
        let header = records.remove(0);
        Ok(Self { file: file.to_owned(), header, records, separator })
    }

    /// The names of the columns, as the file has them.
    pub fn header(&self) -> impl Iterator<Item = &str> {
        self.header.values.iter().map(|value| value.text.as_str())
    }

    /// Holds the header against the columns that must be there and those that may; no others.
    pub fn expect(self, required: &[&str], optional: &[&str]) -> Result<Self, Problem> {
        let known = || required.iter().chain(optional);
        let missing: Vec<&str> =
            required.iter().copied().filter(|name| self.column(name).0.is_none()).collect();
        let taken: Vec<Option<usize>> = known().map(|name| self.column(name).0).collect();
        let left = self.header().enumerate().filter(|(at, _)| !taken.contains(&Some(*at)));
        let (twice, unknown): (Vec<_>, Vec<_>) = left
            .map(|(_, name)| name)
            .partition(|name| known().any(|known| known.eq_ignore_ascii_case(name)));
        let faults: Vec<String> = [("missing", missing), ("unknown", unknown), ("there twice", twice)]
            .into_iter()
            .filter(|(_, names)| !names.is_empty())
            .map(|(fault, names)| format!("{fault}: {}", list(names)))
            .collect();
        let refuse =
            |what| Problem { file: self.file.clone(), line: Some(self.header.line), column: None, what };
        if faults.is_empty() && self.records.is_empty() {
            return Err(refuse("found nothing below the header, expected a line for each entry".to_owned()));
        }
        if faults.is_empty() {
            return Ok(self);
        }
        let may =
            if optional.is_empty() { String::new() } else { format!(" and perhaps {}", list(optional)) };
        let what = format!(
            "found the columns {}, expected {}{may} ({})",
            list(self.header()),
            list(required),
            faults.join("; ")
        );
        Err(refuse(what))
    }

    /// A problem with the file as a whole.
    pub fn problem(&self, what: impl fmt::Display) -> Problem {
        Problem { file: self.file.clone(), line: None, column: None, what: what.to_string() }
    }

    /// The column of a name, however it is capitalised.
    pub fn column(&self, name: &str) -> Column {
        let exact = self.header().position(|found| found == name);
        Column(exact.or_else(|| self.header().position(|found| found.eq_ignore_ascii_case(name))))
    }

    /// Everything below the header. Records of another width are noted as problems and left out.
    pub fn rows(&self, problems: &mut Problems) -> Vec<Row<'_>> {
        let mut rows = Vec::with_capacity(self.records.len());
        for record in &self.records {
            let (found, expected) = (record.values.len(), self.header.values.len());
            if found == expected {
                rows.push(Row { table: self, record });
            } else {
                let what = format!(
                    "found {found} values, expected {expected} as in the header; \
                     a value with a {:?} in it must stand in quotation marks",
                    self.separator
                );
                problems.push(Problem {
                    file: self.file.clone(),
                    line: Some(record.line),
                    column: None,
                    what,
                });
            }
        }
        rows
    }
}

impl<'t> Row<'t> {
    /// The value of a column in which every line must have one.
    pub fn filled(&self, column: Column) -> Result<&'t str, Problem> {
        match self.text(column) {
            "" => Err(self.problem(column, "found nothing, expected a value in every line")),
            text => Ok(text),
        }
    }

    /// The value of a column, without spaces around it; empty where there is none.
    pub fn text(&self, column: Column) -> &'t str {
        self.value(column).map_or("", |value| &value.text)
    }

    /// The line on which the value of a column begins. A value before it may hold line ends.
    pub fn line(&self, column: Column) -> usize {
        self.value(column).map_or(self.record.line, |value| value.line)
    }

    /// A problem with the value of a column.
    pub fn problem(&self, column: Column, what: impl fmt::Display) -> Problem {
        let name = column.0.and_then(|at| self.table.header.values.get(at));
        Problem {
            file: self.table.file.clone(),
            line: Some(self.line(column)),
            column: name.map(|name| name.text.clone()),
            what: what.to_string(),
        }
    }

    fn value(&self, column: Column) -> Option<&'t Value> {
        self.record.values.get(column.0?)
    }
}

/// Notes what is there twice, where it comes again.
pub fn note_repeated(keys: &[(&str, &Row<'_>)], column: Column, thing: &str, problems: &mut Problems) {
    let mut first = HashMap::new();
    for (key, row) in keys {
        let line = row.line(column);
        let before = *first.entry(key).or_insert(line);
        if before != line {
            let what = format!("found the {thing} of line {before} again, expected every {thing} once");
            problems.push(row.problem(column, what));
        }
    }
}

/// Takes a text apart (RFC 4180, section 2). On failure: the line, and what is wrong there.
///
/// Why not the `csv` crate, which writes our exports: it reads on over a quotation mark that is astray or
/// never closed, and units or people between two such marks would be gone without a word.
fn split(text: &str, separator: char) -> Result<Vec<Record>, (usize, &'static str)> {
    #[derive(Clone, Copy)]
    enum Quote {
        None,
        Open,
        Closed,
    }
    let (mut records, mut values, mut quote, mut line) = (Vec::new(), Vec::new(), Quote::None, 1);
    let mut value = Value { line, text: String::new() };
    let mut rest = text.chars().chain(['\n']).peekable();
    while let Some(c) = rest.next() {
        let ends_line = c == '\n' || c == '\r' && rest.peek() != Some(&'\n');
        line += usize::from(ends_line);
        match (quote, c) {
            (Quote::Open, '"') if rest.next_if_eq(&'"').is_some() => value.text.push('"'),
            (Quote::Open, '"') => quote = Quote::Closed,
            (Quote::Open, _) => value.text.push(c),
            _ if ends_line || c == separator => {
                let done = std::mem::replace(&mut value, Value { line, text: String::new() });
                values.push(Value { text: done.text.trim().to_owned(), ..done });
                quote = Quote::None;
                if ends_line {
                    let values = std::mem::take(&mut values);
                    records.push(Record { line: values.first().map_or(line, |value| value.line), values });
                }
            }
            (Quote::None, '"') if value.text.trim().is_empty() => {
                value.text.clear();
                quote = Quote::Open;
            }
            (Quote::None, c) if c != '"' => value.text.push(c),
            (Quote::Closed, c) if c.is_whitespace() => {}
            _ => return Err((line, STRAY)),
        }
    }
    if matches!(quote, Quote::Open) { Err((value.line, UNCLOSED)) } else { Ok(records) }
}

const STRAY: &str = "found a quotation mark within a value, expected the whole value in quotation marks \
                     and each one in it written twice";
const UNCLOSED: &str =
    "found a quotation mark that is never closed, expected a second one at the end of the value";

/// What stands between the names of the header: German spreadsheets write a semicolon.
fn separator(text: &str) -> char {
    let header = text.trim_start().split(['\n', '\r']).next().unwrap_or_default();
    if header.matches(';').count() > header.matches(',').count() { ';' } else { ',' }
}

fn not_utf8(bytes: &[u8], at: usize) -> (Option<usize>, String) {
    let lines = String::from_utf8_lossy(&bytes[..at]).replace("\r\n", "\n").replace('\r', "\n");
    let (line, before) = (lines.matches('\n').count() + 1, lines.rsplit('\n').next().unwrap_or_default());
    let found = bytes.get(at).copied().unwrap_or_default();
    let what = format!(
        "found the byte 0x{found:02X} as byte {} of the line, expected text in UTF-8; \
         save the file again as \"CSV UTF-8\"",
        before.len() + 1
    );
    (Some(line), what)
}

fn list<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> =
        names.into_iter().map(|name| quoted(name.as_ref()).trim_matches('"').to_owned()).collect();
    names.join(", ")
}

/// A value as it can stand in a sentence: in quotation marks, on one line, not too long, and never an address.
pub fn quoted(text: &str) -> String {
    match text.char_indices().nth(80) {
        _ if text.contains('@') => "\"…@…\"".to_owned(), // most likely an address in the wrong column
        Some((end, _)) => format!("{:?}", format!("{}…", &text[..end])),
        None => format!("{text:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line and the text of each value, or what is wrong.
    fn check(text: &str, expected: Result<&[&[(usize, &str)]], &str>) {
        let found = split(text, ',').map(|records| {
            let values = |record: Record| record.values.into_iter().map(|value| (value.line, value.text));
            records.into_iter().map(|record| values(record).collect()).collect::<Vec<Vec<_>>>()
        });
        match (found, expected) {
            (Ok(found), Ok(expected)) => {
                let found: Vec<Vec<(usize, &str)>> = found
                    .iter()
                    .map(|record| record.iter().map(|(line, text)| (*line, text.as_str())).collect())
                    .collect();
                assert_eq!(found, expected, "{text:?}");
            }
            (Err((line, what)), Err(expected)) => {
                assert!(format!("{line}: {what}").starts_with(expected), "{line}: {what}")
            }
            (found, expected) => panic!("{text:?} gives {found:?}, not {expected:?}"),
        }
    }

    #[test]
    fn every_value_knows_the_line_on_which_an_editor_shows_it() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("a,b{end}{end}\"c{end}d\", e {end}f,\"g\"\"h\"");
            let cd = format!("c{end}d");
            check(
                &text,
                Ok(&[
                    &[(1, "a"), (1, "b")],
                    &[(2, "")],
                    &[(3, cd.as_str()), (4, "e")],
                    &[(5, "f"), (5, "g\"h")],
                ]),
            );
        }
    }

    #[test]
    fn a_quotation_mark_that_would_swallow_lines_is_refused() {
        check("a,b\n\"c,d\ne,f\n", Err("2: found a quotation mark that is never closed"));
        check("a,b\n\"c,d\ne,\"f\"\n", Err("3: found a quotation mark within a value"));
        check("a,b\"c\n", Err("1: found a quotation mark within a value"));
        check("\"a\"b,c\n", Err("1: found a quotation mark within a value"));
    }
}

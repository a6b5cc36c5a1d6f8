//! Reads `release.csv`: one line per round, row and measure, in any order of lines and columns.
//!
//! It must never drop a number that it does not know: a column that a release does not have is kept as strange.

use std::collections::HashMap;

use csv::{ByteRecord, ReaderBuilder};

use super::{
    Printed,
    sheet::{Cell, Form, Kind, Row, Sheet, Strange},
};
use crate::finding::{Complaints, many};

/// The columns of a release, each at its number below. `note` is in words.
const COLUMNS: [&str; 17] = [
    "round",
    "unit",
    "parent",
    "name",
    "kind",
    "answered",
    "measure",
    "value",
    "low",
    "high",
    "invited",
    "favourable",
    "unfavourable",
    "agreement",
    "counted_at",
    "note",
    "change",
];
const ROUND: usize = 0;
const UNIT: usize = 1;
const PARENT: usize = 2;
const NAME: usize = 3;
const KIND: usize = 4;
const ANSWERED: usize = 5;
const MEASURE: usize = 6;
const VALUE: usize = 7;
const LOW: usize = 8;
const HIGH: usize = 9;
const INVITED: usize = 10;
const FAVOURABLE: usize = 11;
const UNFAVOURABLE: usize = 12;
const AGREEMENT: usize = 13;
const COUNTED_AT: usize = 14;
const NOTE: usize = 15;
const CHANGE: usize = 16;
/// So many strange numbers are kept of a file: one is enough for a complaint.
const STRANGE: usize = 10_000;

/// Where each column stands.
struct Columns {
    known: [Option<usize>; COLUMNS.len()],
    strange: Vec<(usize, String)>,
}

/// A line, its cells by the name of their column.
struct Line<'a> {
    record: &'a ByteRecord,
    columns: &'a Columns,
}

impl Line<'_> {
    /// A cell as text; a number in front of which a spreadsheet's apostrophe stands loses it.
    fn text(&self, column: usize) -> &str {
        self.columns.known[column].map_or("", |at| self.at(at))
    }

    fn at(&self, at: usize) -> &str {
        let cell = self.record.get(at).and_then(|cell| std::str::from_utf8(cell).ok()).unwrap_or_default();
        match cell.strip_prefix('\'') {
            Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
            _ => cell,
        }
    }
}

/// Whether a header is that of a release.
pub(crate) fn is_release(header: &str) -> bool {
    let names: Vec<&str> = header.trim_start_matches('\u{feff}').split([',', ';']).map(str::trim).collect();
    ["round", "unit", "answered", "measure", "value"].iter().all(|name| names.contains(name))
}

/// Reads the rounds of a table. What cannot be read is a complaint, and so is a number that is there twice and differs.
pub(crate) fn read(source: &str, bytes: &[u8], wrong: &mut Complaints) -> Vec<Sheet> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // For spreadsheets that write 3,4 there is a table parted by semicolons.
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let has_commas = first.contains(&b';') && !first.contains(&b',');
    let delimiter = if has_commas { b';' } else { b',' };
    let mut reader = ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(bytes);
    let columns = match reader.byte_headers() {
        Ok(header) => columns(header),
        Err(error) => {
            wrong.say(|| format!("{source} cannot be read as a table: {error}; get the file again"));
            return Vec::new();
        }
    };
    let wide = columns.known.iter().flatten().count() + columns.strange.len();
    let mut book = Book { source, columns: &columns, sheets: Vec::new(), rounds: HashMap::new(), last: None };
    let mut record = ByteRecord::new();
    let mut line = 1_u64;
    loop {
        line += 1;
        match reader.read_byte_record(&mut record) {
            Ok(false) => break,
            Ok(true) if record.len() == wide && has_commas => {
                book.line(line, &with_points(&record, &columns), wrong);
            }
            Ok(true) if record.len() == wide => book.line(line, &record, wrong),
            Ok(true) => wrong.say(|| {
                format!(
                    "{source}, line {line}, has {} cells: expected {wide}, as in its first line; the file was cut or \
                     changed, get it again",
                    record.len()
                )
            }),
            Err(error) => {
                wrong.say(|| format!("{source}, line {line}, cannot be read: {error}; get the file again"));
                break;
            }
        }
    }
    book.sheets.iter_mut().for_each(|sheet| complete(sheet, source, wrong));
    book.sheets
}

/// A line whose numbers have a decimal point.
fn with_points(record: &ByteRecord, columns: &Columns) -> ByteRecord {
    let decimals = [VALUE, LOW, HIGH].map(|column| columns.known[column]);
    let cell = |(at, cell): (usize, &[u8])| -> Vec<u8> {
        let is_number = decimals.contains(&Some(at));
        cell.iter().map(|&byte| if is_number && byte == b',' { b'.' } else { byte }).collect()
    };
    record.iter().enumerate().map(cell).collect()
}

fn columns(header: &ByteRecord) -> Columns {
    let mut columns = Columns { known: [None; COLUMNS.len()], strange: Vec::new() };
    for (at, name) in header.iter().enumerate() {
        let name = String::from_utf8_lossy(name).trim().to_owned();
        match COLUMNS.iter().position(|known| *known == name) {
            Some(known) if columns.known[known].is_none() => columns.known[known] = Some(at),
            _ => columns.strange.push((at, name)),
        }
    }
    columns
}

/// The sheets while they are read.
struct Book<'a> {
    source: &'a str,
    columns: &'a Columns,
    sheets: Vec<Sheet>,
    rounds: HashMap<String, usize>,
    /// The sheet and the row of the line before: most lines go on with it.
    last: Option<(usize, usize)>,
}

impl Book<'_> {
    fn line(&mut self, number: u64, record: &ByteRecord, wrong: &mut Complaints) {
        let (source, line) = (self.source, Line { record, columns: self.columns });
        let sheet_at = self.sheet(line.text(ROUND));
        let sheet = &mut self.sheets[sheet_at];
        let unit = line.text(UNIT);
        let row_at = match self.last {
            Some((sheet_before, row)) if sheet_before == sheet_at && *sheet.rows[row].key == *unit => row,
            _ => match sheet.places.get(unit) {
                Some(&row) => row,
                None => sheet.push(row(&line, source, number, wrong)),
            },
        };
        self.last = Some((sheet_at, row_at));
        let measure = line.text(MEASURE);
        // Lines come in the order of the measures, so the next one is where it should be.
        let next = sheet.rows[row_at].cells.len();
        let at = match sheet.measures.get(next) {
            Some(name) if name == measure => next,
            _ => sheet.measures.iter().position(|name| name == measure).unwrap_or_else(|| {
                sheet.measures.push(measure.to_owned());
                sheet.measures.len() - 1
            }),
        };
        let cell = cell(&line, source, number, wrong);
        let found = &mut sheet.rows[row_at];
        for (column, before) in [(ANSWERED, found.answered), (INVITED, found.invited)] {
            if line.text(column).parse().ok() != before {
                wrong.say(|| {
                    let (called, now, column) = (found.called(), line.text(column), COLUMNS[column]);
                    format!("{source}, line {number}: {column} of {called} is {now:?}, and another number in a line before")
                });
            }
        }
        found.lines += 1;
        if found.cells.len() > at {
            if found.cells[at] == Cell::default() {
                found.cells[at] = cell;
            } else if found.cells[at] != cell {
                wrong.say(|| {
                    format!(
                        "{source}, line {number}: {measure} of {} is there twice, with different numbers; only one \
                         was promised, so ask which",
                        found.called()
                    )
                });
            }
        } else {
            found.cells.resize(at, Cell::default());
            found.cells.push(cell);
        }
        if found.agreement.is_none() && !line.text(AGREEMENT).is_empty() {
            found.agreement = Some(line.text(AGREEMENT).into());
        }
        if found.change.is_none() && !line.text(CHANGE).is_empty() {
            found.change = Some(line.text(CHANGE).into());
        }
        for (at, called) in &self.columns.strange {
            let text = line.at(*at);
            if !text.is_empty() && sheet.strange.len() < STRANGE {
                sheet.strange.push(Strange {
                    row: sheet.rows[row_at].key.to_string(),
                    measure: measure.to_owned(),
                    called: called.clone(),
                    text: text.to_owned(),
                });
            }
        }
    }

    fn sheet(&mut self, round: &str) -> usize {
        if let Some((sheet, _)) = self.last
            && self.sheets[sheet].round == round
        {
            return sheet;
        }
        if let Some(&sheet) = self.rounds.get(round) {
            return sheet;
        }
        let has = |column: usize| self.columns.known[column].is_some();
        let form = Form {
            invited: has(INVITED),
            counted_at: has(COUNTED_AT),
            shares: has(FAVOURABLE) && has(UNFAVOURABLE) && has(AGREEMENT),
            coarsened: false,
        };
        self.sheets.push(Sheet::new(self.source, round, form));
        self.rounds.insert(round.to_owned(), self.sheets.len() - 1);
        self.sheets.len() - 1
    }
}

fn row(line: &Line<'_>, source: &str, number: u64, wrong: &mut Complaints) -> Row {
    let some = |text: &str| (!text.is_empty()).then(|| Box::from(text));
    let mut count = |column: usize| {
        let text = line.text(column);
        let people = text.parse::<u32>().ok();
        if people.is_none() && !text.is_empty() {
            wrong.say(|| {
                format!(
                    "{source}, line {number}: {} is {text:?}, expected a number of people",
                    COLUMNS[column]
                )
            });
        }
        people
    };
    let (answered, invited) = (count(ANSWERED), count(INVITED));
    Row {
        key: line.text(UNIT).into(),
        parent: some(line.text(PARENT)),
        name: line.text(NAME).into(),
        kind: match line.text(KIND) {
            "rest" => Kind::Rest,
            "hidden" => Kind::Hidden,
            "unit" => Kind::Unit,
            _ if answered.is_some() => Kind::Unit,
            _ => Kind::Hidden,
        },
        answered,
        invited,
        counted_at: some(line.text(COUNTED_AT)),
        agreement: None,
        change: None,
        // Steps are in words.
        coarsened: line.text(NOTE).contains("steps of 0.2").then_some(true),
        lines: 0,
        highest: Vec::new(),
        lowest: Vec::new(),
        cells: Vec::new(),
    }
}

fn cell(line: &Line<'_>, source: &str, number: u64, wrong: &mut Complaints) -> Cell {
    let mut printed = |column: usize| {
        let text = line.text(column);
        let printed = if text.is_empty() { None } else { Printed::parse(text) };
        if printed.is_none() && !text.is_empty() {
            wrong.say(|| {
                format!(
                    "{source}, line {number}: {} is {text:?}, expected a number such as 3.6 or <=1.8",
                    COLUMNS[column]
                )
            });
        }
        printed
    };
    Cell {
        value: printed(VALUE),
        low: printed(LOW),
        high: printed(HIGH),
        favourable: printed(FAVOURABLE),
        unfavourable: printed(UNFAVOURABLE),
    }
}

/// Every row has every measure, so that the table tells nothing by its shape, and so that a cut file is noticed.
fn complete(sheet: &mut Sheet, source: &str, wrong: &mut Complaints) {
    let measures = sheet.measures.len();
    for row in &sheet.rows {
        if row.lines != measures {
            wrong.say(|| {
                format!(
                    "{source}, round {}: {} has {} for {}; lines were removed or doubled, or the file was cut: get it again",
                    sheet.round,
                    row.called(),
                    many(row.lines, "line"),
                    many(measures, "measure")
                )
            });
        }
    }
}

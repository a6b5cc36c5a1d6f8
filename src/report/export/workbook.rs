//! The export as a workbook: the sheets that answer what people ask, then the table of `release.csv`, cell by cell, with numbers as numbers where they are printed as
//! numbers and bounds as text.
//!
//! It must never hold a formula, nor who made it and when: what it says is printed in the releases.

use std::io;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{COLUMNS, Cell, lines, sheets};
use candor_disclosure::release::Release;

/// So many lines a sheet can hold; then the next one begins.
const LINES: u32 = 1_048_576;
/// In characters, by column.
const WIDTHS: [f64; COLUMNS.len()] =
    [12.0, 18.0, 18.0, 34.0, 9.0, 10.0, 22.0, 8.0, 7.0, 7.0, 9.0, 11.0, 13.0, 11.0, 18.0, 40.0, 24.0];

/// The releases as one workbook, in the order given, with the header frozen and a filter over it. Written line by line: a
/// large export needs no more memory than a small one, but room in the system's folder for temporary files.
///
/// # Errors
/// When it cannot be written.
pub fn xlsx(releases: &[Release], to: impl io::Write + Send) -> io::Result<()> {
    write(releases, to, LINES).map_err(failed)
}

fn write(releases: &[Release], to: impl io::Write + Send, most: u32) -> Result<(), XlsxError> {
    let mut workbook = made_on(releases.last().map(Release::closes).unwrap_or_default())?;
    sheets::add(&mut workbook, releases)?;
    let before = workbook.worksheets().len();
    let tenths = Format::new().set_num_format("0.0");
    let mut at = begin(workbook.add_worksheet_with_constant_memory()?, 1)?;
    let mut nth: u16 = 1;
    lines(releases, |line| {
        if at == most {
            end(workbook.worksheet_from_index(before + usize::from(nth - 1))?, at)?;
            nth += 1;
            at = begin(workbook.add_worksheet_with_constant_memory()?, nth)?;
        }
        let sheet = workbook.worksheet_from_index(before + usize::from(nth - 1))?;
        for (column, cell) in (0u16..).zip(&line) {
            match (cell, cell.printed().parse::<f64>()) {
                _ if cell.printed().is_empty() => {}
                (Cell::Number(printed), Ok(number)) if printed.contains('.') => {
                    sheet.write_number_with_format(at, column, number, &tenths)?;
                }
                (Cell::Number(_), Ok(number)) => {
                    sheet.write_number(at, column, number)?;
                }
                (cell, _) => {
                    sheet.write_string(at, column, cell.printed())?;
                }
            }
        }
        at += 1;
        Ok::<(), XlsxError>(())
    })?;
    end(workbook.worksheet_from_index(before + usize::from(nth - 1))?, at)?;
    workbook.save_to_writer(to)
}

/// Lines of text, the first of them the header, as a workbook of one sheet: every cell is text, so that no zero is lost and nothing runs.
///
/// # Errors
/// When it cannot be written.
pub fn texts(name: &str, lines: &[Vec<String>], on: NaiveDate, to: impl io::Write + Send) -> io::Result<()> {
    let fill = || -> Result<Workbook, XlsxError> {
        let mut workbook = made_on(on)?;
        let (bold, text) = (Format::new().set_bold(), Format::new().set_num_format("@"));
        let sheet = workbook.add_worksheet().set_name(name)?.set_freeze_panes(1, 0)?;
        for column in (0u16..).take(lines.first().map_or(0, Vec::len)) {
            sheet.set_column_width(column, 26.0)?;
        }
        for (row, line) in (0u32..).zip(lines) {
            for (column, cell) in (0u16..).zip(line).filter(|(_, cell)| !cell.is_empty()) {
                let format = if row == 0 { &bold } else { &text };
                sheet.write_string_with_format(row, column, cell, format)?;
            }
        }
        Ok(workbook)
    };
    fill().and_then(|mut workbook| workbook.save_to_writer(io::BufWriter::new(to))).map_err(failed)
}

/// An empty workbook that says it was made on this day.
pub(crate) fn made_on(day: NaiveDate) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    // Without this it would say when it was written, and two exports of the same numbers would differ.
    let (year, month) = (u16::try_from(day.year()).unwrap_or(1970), u8::try_from(day.month()).unwrap_or(1));
    let made = ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).unwrap_or(1))?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    Ok(workbook)
}

/// What writing a workbook failed with.
pub(crate) fn failed(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(error) => error,
        other => io::Error::other(other),
    }
}

/// The header of a sheet; the line that comes next.
fn begin(sheet: &mut Worksheet, nth: u16) -> Result<u32, XlsxError> {
    sheet.set_name(if nth == 1 { "release".to_owned() } else { format!("release {nth}") })?;
    for (column, width) in (0u16..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 0)?;
    for (column, name) in (0u16..).zip(COLUMNS) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    Ok(1)
}

/// A filter over all lines of a sheet.
fn end(sheet: &mut Worksheet, next: u32) -> Result<(), XlsxError> {
    let last = u16::try_from(COLUMNS.len() - 1).unwrap_or(0);
    sheet.autofilter(0, 0, next.saturating_sub(1), last)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;
    use crate::{
        export::{self, tests::release},
        fixture,
    };

    /// The lines of all sheets, each cell as a reader sees it; every sheet's header is left out but the first.
    fn read(bytes: Vec<u8>) -> Vec<Vec<String>> {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let mut all = Vec::new();
        let sheets = book.worksheets().into_iter().filter(|(name, _)| name.starts_with("release"));
        for (nth, (_, sheet)) in sheets.enumerate() {
            let line = |row: &[Data]| {
                let cell = |(column, cell): (usize, &Data)| match cell {
                    Data::Float(number) if (7..=9).contains(&column) => format!("{number:.1}"),
                    Data::Float(number) => number.to_string(),
                    Data::Empty => String::new(),
                    Data::String(text) => text.clone(),
                    other => panic!("{other:?} in column {column}"),
                };
                row.iter().enumerate().map(cell).collect()
            };
            all.extend(sheet.rows().skip(usize::from(nth > 0)).map(line));
        }
        all
    }

    fn check(releases: &[Release], most: u32) {
        let (mut table, mut book) = (Vec::new(), Vec::new());
        export::csv(releases, export::Table::Comma, &mut table).unwrap();
        write(releases, &mut book, most).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&table[..]);
        let lines = read(book);
        for (nth, (expected, found)) in reader.records().map(Result::unwrap).zip(&lines).enumerate() {
            // A workbook says which cells are text: none needs the apostrophe that keeps it from running.
            let found: Vec<String> = found.iter().cloned().map(export::inert).collect();
            assert_eq!(expected.iter().collect::<Vec<_>>(), found, "line {nth}");
        }
        assert_eq!(lines.len(), table.iter().filter(|&&byte| byte == b'\n').count());
    }

    #[test]
    fn the_workbook_has_every_cell_of_the_table() {
        check(&[release()], LINES);
        check(&fixture::eventful(), LINES);
        check(&fixture::year(), 50);
        check(&[], LINES);
    }

    #[test]
    fn numbers_are_numbers_and_bounds_and_formulas_are_text() {
        let mut book = Vec::new();
        xlsx(&[release()], &mut book).unwrap();
        let again = {
            let mut again = Vec::new();
            xlsx(&[release()], &mut again).unwrap();
            again
        };
        assert_eq!(book, again, "the same numbers are the same file");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book)).unwrap();
        let sheet = book.worksheet_range("release").unwrap();
        assert!(matches!(sheet.get_value((1, 5)), Some(Data::Float(_))));
        assert_eq!(sheet.get_value((1, 7)), Some(&Data::Float(3.9)));
        let cells = || sheet.rows().flatten();
        assert!(cells().any(|cell| matches!(cell, Data::String(text) if text.starts_with("=HYPERLINK"))));
        assert!(cells().any(|cell| matches!(cell, Data::String(text) if text.starts_with(">="))));
        assert!(book.worksheet_formula("release").unwrap().is_empty());
    }
}

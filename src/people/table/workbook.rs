//! The first sheet of a workbook (XLSX), as a table of texts: a number as it is without a spreadsheet's `.0`, a day as
//! 2026-11-27, a formula as its last value.
//!
//! It must never run anything that a workbook holds, nor hold more of one in memory than a roster can need: what a packed file
//! says of its own size is not believed.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use zip::ZipArchive;

use super::{
    saying::{Saying, saying},
    split::Cells,
};

/// More than this, in bytes, is unpacked from no workbook, and no more is kept of its sheet.
const LARGEST: usize = 128 << 20;
/// And of no part of it that is neither a sheet nor the texts of the sheets.
const LARGEST_OTHER: usize = 8 << 20;
/// More tags than these are read in no workbook: a short one can become a large value in memory.
const MOST_TAGS: usize = 10_000_000;
/// Further to the right nothing is read: somebody has typed something there by mistake.
const WIDEST: usize = 500;

/// On failure: the row, and what is wrong there.
type Unread = (Option<usize>, Saying);

/// Whether these are the bytes of a workbook, or of something else that is packed like one.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the first sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Cells, Unread> {
    read_up_to(bytes, LARGEST)
}

fn read_up_to(bytes: &[u8], most: usize) -> Result<Cells, Unread> {
    weigh(bytes, most)?;
    sheet(bytes, most)
}

fn no_workbook() -> Unread {
    let what = saying!(
        "file-no-workbook",
        "found a packed file that is no workbook, expected one of the kind .xlsx, or CSV"
    );
    (None, what)
}

/// A part that ends too early, or goes on after its end.
fn damaged() -> Unread {
    let what = saying!(
        "file-damaged-workbook",
        "found a workbook that is damaged, or larger than it says, expected a whole one: open it and save it again"
    );
    (None, what)
}

/// More than so many MB or tags.
fn too_large(found: &str, most: usize) -> Unread {
    let what = saying!(
        "file-large-workbook",
        "found a workbook with more than {most} {found} when it is unpacked: leave in it only the sheet with the roster, or save that as \"CSV UTF-8\"",
        most = most,
        found = found
    );
    (None, what)
}

/// Unpacks every part and keeps nothing of it, before anybody else does.
fn weigh(bytes: &[u8], most: usize) -> Result<(), Unread> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| no_workbook())?;
    let (mut all, mut tags, mut chunk) = (0, 0, vec![0; 1 << 16]);
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|_| no_workbook())?;
        let name = part.name().map_err(|_| no_workbook())?.to_ascii_lowercase();
        let texts = name.contains("sharedstrings");
        let read = texts || name.contains("sheet") || !name.ends_with("xml") && !name.ends_with("rels");
        let (most_of_it, before) = (if read { most } else { most.min(LARGEST_OTHER) }, all);
        let mut window = Vec::new();
        loop {
            let count = part.read(&mut chunk).map_err(|_| damaged())?;
            let new = &chunk[..count];
            all += count;
            if all - before > most_of_it || all > most {
                return Err(too_large("MB", (if all > most { most } else { most_of_it }) >> 20));
            }
            tags += new.iter().filter(|byte| **byte == b'<').count();
            if tags > MOST_TAGS {
                return Err(too_large("tags", MOST_TAGS));
            }
            if texts {
                // In UTF-16 every other byte is zero.
                window.extend(new.iter().filter(|byte| **byte != 0));
                if !is_countable(&mut window, count == 0) {
                    return Err(no_workbook());
                }
            }
            if count == 0 {
                break;
            }
        }
    }
    Ok(())
}

/// Whether the number of texts that a part names for itself is one for which room may be made: the library makes it at once.
/// Leaves in the window what may go on in the next one.
fn is_countable(window: &mut Vec<u8>, last: bool) -> bool {
    const NAME: &[u8] = b"uniqueCount";
    const LONGEST: usize = NAME.len() + 10;
    let ends = if last { window.len() } else { window.len().saturating_sub(LONGEST) };
    for at in 0..ends {
        let Some(value) = window[at..].strip_prefix(NAME) else { continue };
        let digits = value.iter().skip(2).take_while(|byte| byte.is_ascii_digit()).count();
        let quoted = matches!(value, [b'=', b'"' | b'\'', ..]) && value.get(2 + digits) == value.get(1);
        if !quoted || digits > 7 {
            return false;
        }
    }
    window.drain(..ends);
    true
}

fn sheet(bytes: &[u8], most: usize) -> Result<Cells, Unread> {
    let other = |_: XlsxError| no_workbook();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(other)?;
    let name = book.sheet_names().into_iter().next();
    let name = name
        .ok_or_else(|| (None, saying!("file-no-sheet", "found a workbook without a sheet, expected one")))?;
    let mut sheet = book.worksheet_cells_reader(&name).map_err(other)?;
    let (mut cells, mut row, mut next, mut kept) = (Cells::default(), None, 0, 0_usize);
    while let Some(cell) = sheet.next_cell().map_err(other)? {
        let (at, column) = cell.get_position();
        let value = text(cell.get_value());
        if value.is_empty() {
            continue;
        }
        let (at, column) = (line(at), line(column) - 1);
        if column >= WIDEST {
            let what = saying!(
                "file-wide",
                "found a value in column {column}, expected none beyond column {most}",
                column = column + 1,
                most = WIDEST
            );
            return Err((Some(at), what));
        }
        if row != Some(at) {
            if row.is_some() {
                cells.end();
            }
            if row.is_some_and(|before| before > at) {
                let what =
                    saying!("file-row-order", "found a row after a later one, expected them in their order");
                return Err((Some(at), what));
            }
            (row, next) = (Some(at), 0);
        }
        if column < next {
            let what = saying!(
                "file-column-order",
                "found column {column} after column {before}, expected each once",
                column = column + 1,
                before = next
            );
            return Err((Some(at), what));
        }
        kept = kept.saturating_add(value.len() + (column + 1 - next) * Cells::OF_EACH);
        if kept > most {
            let what = saying!(
                "file-large-sheet",
                "found a workbook with more than {most} MB in its first sheet when it is unpacked: leave in it only the sheet with the roster, or save that as \"CSV UTF-8\"",
                most = most >> 20
            );
            return Err((None, what));
        }
        for _ in next..column {
            cells.push(at, "");
        }
        cells.push(at, &super::text::visible(&value));
        next = column + 1;
    }
    if row.is_some() {
        cells.end();
    }
    Ok(cells)
}

/// The number of a row or column, from 1, as a spreadsheet shows rows.
fn line(from_zero: u32) -> usize {
    usize::try_from(from_zero).unwrap_or(usize::MAX - 1) + 1
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // `Display` writes a whole number without a point, and never with an exponent.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(time) if time.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            match (hour, minute, second) {
                (0, 0, 0) => day,
                (hour, minute, second) => format!("{day} {hour:02}:{minute:02}:{second:02}"),
            }
        }
        DataRef::DateTime(time) => time.as_f64().to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

    use super::*;

    fn rows(bytes: &[u8]) -> Vec<Vec<(usize, String)>> {
        let cells = read(bytes).unwrap();
        let row = |at: usize| {
            let values = (0..cells.width(at)).filter_map(|value| cells.value(at, value));
            values.map(|(line, text)| (line, text.to_owned())).collect()
        };
        (0..cells.len()).map(row).collect()
    }

    #[test]
    fn the_first_sheet_is_read_as_text_from_its_first_row_with_something_in_it() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(2, 1, "em\u{200b}ail").unwrap();
        sheet.write(2, 2, " unit\u{a0}").unwrap();
        sheet.write(4, 1, "a@example.org").unwrap();
        sheet.write(4, 2, 10.0).unwrap();
        sheet.write(4, 3, 0.5).unwrap();
        sheet.write(4, 4, 123_456_789_012_345_f64).unwrap();
        sheet.write(5, 1, Formula::new("=\"b\"&\"@example.org\"").set_result("b@example.org")).unwrap();
        let day = ExcelDateTime::from_ymd(2026, 11, 27).unwrap();
        sheet.write_datetime_with_format(5, 2, &day, &Format::new().set_num_format("yyyy-mm-dd")).unwrap();
        sheet.write(5, 3, true).unwrap();
        book.add_worksheet().write(0, 0, "another sheet").unwrap();
        let of = |line: usize, texts: &[&str]| -> Vec<(usize, String)> {
            texts.iter().map(|text| (line, (*text).to_owned())).collect()
        };
        assert_eq!(
            rows(&book.save_to_buffer().unwrap()),
            [
                of(3, &["", "email", "unit"]),
                of(5, &["", "a@example.org", "10", "0.5", "123456789012345"]),
                of(6, &["", "b@example.org", "2026-11-27", "true"]),
            ]
        );
    }

    #[test]
    fn what_is_no_workbook_or_a_strange_one_is_refused() {
        let refused = |bytes: &[u8]| read(bytes).err().unwrap().1.to_string();
        assert!(refused(b"PK\x03\x04 and nothing more").contains("no workbook"));
        let mut book = Workbook::new();
        book.add_worksheet().write(0, 16_000, "far away").unwrap();
        let far = book.save_to_buffer().unwrap();
        assert!(refused(&far).contains("found a value in column 16001"));
        assert!(refused(&far[..far.len() - 40]).contains("no workbook"));
        let mut book = Workbook::new();
        book.add_worksheet().write(0, 0, "x".repeat(30_000)).unwrap();
        let packed = book.save_to_buffer().unwrap();
        assert!(
            packed.len() < 30_000
                && read_up_to(&packed, 30_000).err().unwrap().1.to_string().contains("when it is unpacked")
        );
        assert!(read(&packed).is_ok());
    }
}

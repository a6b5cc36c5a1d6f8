//! Workbooks that are small as files and large in memory, or lie about it: the real program refuses each in words, and never
//! holds more of one than a server has to spare.

use std::{
    fs,
    io::{Cursor, Read, Write},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use rust_xlsxwriter::Workbook;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::{harness::UNITS, strangers::peak};

/// The most that any of them may cost, in MiB.
const MOST: u64 = 250;

/// A workbook whose parts of these names hold something else.
fn workbook(changed: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in [["email", "unit"], ["design1@acme.example", "design"]].iter().enumerate() {
        sheet.write_row(row.try_into().unwrap(), 0, *line).unwrap();
    }
    let mut given = ZipArchive::new(Cursor::new(book.save_to_buffer().unwrap())).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for at in 0..given.len() {
        let (mut part, mut text) = (given.by_index(at).unwrap(), String::new());
        part.read_to_string(&mut text).unwrap();
        let name = part.name().unwrap().into_owned();
        let other = changed.iter().find(|(end, _)| name.ends_with(end)).map(|(_, other)| *other);
        writer.start_file(name, options).unwrap();
        writer.write_all(other.unwrap_or(&text).as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What the program says of it, and how much memory it took at most, in MiB.
fn read(book: &[u8]) -> (String, u64) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("units.csv"), UNITS).unwrap();
    fs::write(folder.path().join("people.xlsx"), book).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["roster", "import", "--units", "units.csv", "--people", "people.xlsx", "--dry-run"])
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        most = peak(child.id()).unwrap_or(0).max(most);
        thread::sleep(Duration::from_millis(2));
    }
    let done = child.wait_with_output().unwrap();
    (String::from_utf8([done.stdout, done.stderr].concat()).unwrap(), most)
}

const SHEET: &str = "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
const SHEET_ENDS: &str = "</sheetData></worksheet>";
const TEXTS: &str =
    "<?xml version=\"1.0\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

fn sheet(rows: impl Iterator<Item = String>) -> String {
    [SHEET.to_owned(), rows.collect(), SHEET_ENDS.to_owned()].concat()
}

#[track_caller]
fn refused(what: &str, book: &[u8], said: &str) {
    let (all, peak) = read(book);
    eprintln!("{what}: {} kB packed, {peak} MiB at most: {}", book.len() >> 10, all.trim());
    assert!(all.contains(said) && all.contains("people.xlsx") && !all.contains("panicked"), "{what}: {all}");
    assert!(peak < MOST, "{what}: {peak} MiB");
}

#[test]
fn a_workbook_that_is_large_or_lies_about_its_size_is_refused_before_it_is_in_memory() {
    let (said, honest) = read(&workbook(&[]));
    assert!(said.contains("1 joins") && honest < MOST, "{honest} MiB: {said}");
    // 160 MB of spaces in a comment, of which the file says that they are a few.
    let blank = format!("{SHEET}<!--{}-->{SHEET_ENDS}", " ".repeat(160 << 20));
    let mut book = workbook(&[("sheet1.xml", &blank)]);
    refused("a large sheet", &book, "more than 128 MB when it is unpacked");
    let size = u32::try_from(blank.len()).unwrap().to_le_bytes();
    let places: Vec<usize> = (0..book.len() - 3).filter(|at| book[*at..*at + 4] == size).collect();
    assert_eq!(places.len(), 2, "once before the part, and once in the list of all");
    for at in places {
        book[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
    }
    refused("a lie about its size", &book, "damaged, or larger than it says, expected a whole one");
}

#[test]
fn what_is_short_in_a_file_and_long_in_memory_is_refused() {
    // Room for more texts than there is memory, asked for before the first one.
    for count in ["=\"99999999999\"", "=\"9999999999999999999\"", " = \"99999999999\"", "=\"+1\""] {
        let texts = format!("{TEXTS} uniqueCount{count}></sst>");
        refused("a number of texts", &workbook(&[("sharedStrings.xml", &texts)]), "no workbook");
    }
    // A long text in very many cells.
    let texts = format!("{TEXTS}><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let cells =
        sheet((1..200_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")));
    let book = workbook(&[("sharedStrings.xml", &texts), ("sheet1.xml", &cells)]);
    refused("one text in many cells", &book, "more than 128 MB in its first sheet");
    // One value far to the right in each row.
    let cells =
        sheet((1..300_000).map(|row| format!("<row r=\"{row}\"><c r=\"SF{row}\"><v>1</v></c></row>")));
    refused("far to the right", &workbook(&[("sheet1.xml", &cells)]), "more than 128 MB in its first sheet");
    // Very many short texts.
    let texts = format!("{TEXTS}>{}</sst>", "<si><t>a</t></si>".repeat(7_000_000));
    refused("many texts", &workbook(&[("sharedStrings.xml", &texts)]), "more than 10000000 tags");
    // Very many formats.
    let formats = format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(2_000_000));
    refused("many formats", &workbook(&[("styles.xml", &formats)]), "more than 8 MB when it is unpacked");
}

#[test]
fn cells_that_are_not_in_their_order_are_refused_and_not_put_elsewhere() {
    let texts = |cells: &str| workbook(&[("sheet1.xml", &format!("{SHEET}{cells}{SHEET_ENDS}"))]);
    let cell = |at: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{at}</t></is></c>");
    let row = |number: usize, cells: &[&str]| {
        format!("<row r=\"{number}\">{}</row>", cells.iter().map(|at| cell(at)).collect::<String>())
    };
    refused(
        "a cell after a later one",
        &texts(&row(1, &["A1", "C1", "B1"])),
        "found column 2 after column 3",
    );
    refused("a cell twice", &texts(&row(1, &["A1", "A1"])), "found column 1 after column 1");
    let rows = [row(1, &["A1", "B1"]), row(3, &["A3"]), row(2, &["A2"])].concat();
    refused("a row after a later one", &texts(&rows), "line 2: found a row after a later one");
}

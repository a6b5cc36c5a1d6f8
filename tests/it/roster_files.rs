//! Roster files as people have them, given to the real program: what spreadsheets, HR systems and hands make of them is read or
//! refused in words that say what to do, never with a line for each person.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use candor_people::roster::read;

const UNITS: &str =
    "unit,parent,name,leader_email\norg,,Example Org,head@example.org\nnorth,org,Nörd,lead@example.org\n";
const PEOPLE: &str = "email,unit\na@example.org,north\nb@example.org,north\n";

/// Runs a command of the roster in a folder of its own with these files in it: whether it succeeded, and all that it said.
pub(crate) fn roster(at: &Path, words: &[&str]) -> (bool, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_candor"))
        .arg("roster")
        .args(words)
        .current_dir(at)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = [done.stdout, done.stderr].concat();
    (done.status.success(), String::from_utf8(said).unwrap())
}

fn import(units: &[u8], people: &[u8], more: &[&str]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("units.csv"), units).unwrap();
    fs::write(folder.path().join("people.csv"), people).unwrap();
    let words = ["import", "--units", "units.csv", "--people", "people.csv"];
    roster(folder.path(), &[&words, more, &["--yes"]].concat())
}

#[track_caller]
fn taken(units: impl AsRef<[u8]>, people: impl AsRef<[u8]>, said: &str) {
    let (good, all) = import(units.as_ref(), people.as_ref(), &[]);
    assert!(good && all.contains(said) && all.contains("is taken over"), "{all}");
}

/// Refused with these words, and all of it on a few lines.
#[track_caller]
fn refused(units: impl AsRef<[u8]>, people: impl AsRef<[u8]>, said: &str) {
    let (good, all) = import(units.as_ref(), people.as_ref(), &[]);
    assert!(!good && all.contains(said), "{all}");
    assert!(all.lines().count() <= 4 && !all.contains("\\0"), "{all}");
}

fn utf16(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn what_spreadsheets_leave_behind_is_passed_over() {
    let empty = |text: &str| text.replace('\n', ",,\n");
    taken(empty(UNITS), empty(PEOPLE), "2 join");
    taken(UNITS.replace("org,,Example Org,head@example.org", "org,,Example Org"), PEOPLE, "2 join");
    taken(UNITS, PEOPLE.replace("b@example.org,north", "b@example.org,north,,,"), "2 join");
    refused(
        UNITS,
        empty(PEOPLE).replace("b@example.org,north,,", "b@example.org,north,Doe,"),
        "without a name",
    );
    refused(
        UNITS,
        PEOPLE.replace("b@example.org,north", "b@example.org,north,Doe"),
        "found 3 values, expected 2",
    );
}

#[test]
fn files_in_other_encodings_are_read_where_they_say_so_and_else_refused_by_name() {
    let tabs = |text: &str| text.replace(',', "\t");
    taken(utf16(&tabs(UNITS)), utf16(&tabs(PEOPLE)), "Nörd [north]");
    refused(&utf16(UNITS)[2..], PEOPLE, "units.csv: found UTF-16 without the mark (BOM)");
    refused(UNITS, &utf16(PEOPLE)[2..], "people.csv: found UTF-16 without the mark (BOM)");
    let cp1252: Vec<u8> = UNITS.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    refused(&cp1252, PEOPLE, "units.csv, line 3: found the byte 0xF6");
    refused(&cp1252, PEOPLE, "\"CSV UTF-8\"");
    refused(UNITS, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel workbook");
}

#[test]
fn the_separator_is_the_one_of_the_file() {
    for separator in ["\t", ";", "|"] {
        let other = |text: &str| text.replace(',', separator);
        taken(other(UNITS), other(PEOPLE), "2 join");
        let said = |text: &str| format!("sep={separator}\r\n{}", other(text));
        taken(said(UNITS), said(PEOPLE), "2 join");
    }
    // The line that Excel does not show is counted all the same.
    refused(format!("sep=,\n{UNITS}"), format!("sep=,\n{PEOPLE}c@example,north\n"), "people.csv, line 5");
}

#[test]
fn what_nobody_can_see_makes_no_difference() {
    let people = "\u{feff}e\u{200b}mail,unit\na@example.org\u{a0},no\u{ad}rth\nb\u{feff}@example.org,\u{a0}north\u{200b}\n";
    taken(UNITS, people, "2 join");
    let decomposed = UNITS.replace("north,", "No\u{308}rd,");
    taken(&decomposed, PEOPLE.replace(",north", ",Nörd"), "2 join");
    refused(
        UNITS,
        format!("{PEOPLE}A@\u{200b}Example.org \u{a0},north\n"),
        "found the address of line 2 again",
    );
}

#[test]
fn one_message_for_each_cause() {
    let units = UNITS.replace("org", "0001").replace("example.0001", "example.org").replace("north", "0010");
    let people: String = (0..312).map(|nth| format!("p{nth}@example.org,10\n")).collect();
    let zeros = "line 2, column unit: found \"10\"; the units have \"0010\": a spreadsheet drops leading zeros (312 times";
    refused(&units, format!("email,unit\n{people}"), zeros);
    refused(UNITS, format!("email,unit\n{}", people.replace(",10", ",North")), "small and capital letters");
    refused(
        UNITS,
        format!("email,unit\n{}", people.replace(",10", ",Nörd")),
        "the identifier of the unit, not its name",
    );
    refused(
        UNITS,
        format!("email,unit\n{}", people.replace(",10", ",sales")),
        "found \"sales\", expected a unit",
    );
    refused(UNITS, format!("email,unit\n{}", people.replace("@", "(at)")), "found 0 \"@\"");
    let twice = people.replace(",10", ",north") + &people.replace(",10", ",org");
    refused(UNITS, format!("email,unit\n{twice}"), "a person belongs to one unit, so choose one (312 times");
    let ids: String = (0..30).map(|nth| format!("1.23E+17,p{nth}@example.org,north\n")).collect();
    refused(UNITS, format!("id,email,unit\n{ids}"), "which a spreadsheet made of a longer number");
}

#[test]
fn hundreds_of_thousands_of_bad_lines_are_a_few_words() {
    let people = format!("email,unit\n{}", "0,ops\n".repeat(300_000));
    let error = read(("units.csv", UNITS.as_bytes()), ("people.csv", people.as_bytes())).unwrap_err();
    let (said, debug) = (error.to_string(), format!("{error:?}"));
    assert!(said.contains("(300000 times, in the lines 2, 3, 4, 5, 6, …)"), "{said}");
    assert!(said.lines().count() == 3 && debug.len() < 2_000, "{said} {}", debug.len());
}

#[test]
fn other_columns_are_left_out_and_columns_can_be_called_otherwise() {
    let more = "employee_id,email,unit,job_title,hire_date\n1,a@example.org,north,Nurse,2020-01-01\n";
    taken(UNITS, more, "people.csv, left out: employee_id, job_title, hire_date");
    let others = "Work Email,Department\na@example.org,north\n";
    refused(UNITS, others, "(missing: email, unit)");
    refused(UNITS, others, "--column email=");
    let columns = ["--column", "email=work email", "--column", "unit=Department"];
    let (good, said) = import(UNITS.as_bytes(), others.as_bytes(), &columns);
    assert!(good && said.contains("1 joins") && !said.contains("left out"), "{said}");
    let (good, said) = import(UNITS.as_bytes(), others.as_bytes(), &["--column", "unit=Abteilung"]);
    assert!(!good && said.contains("no file has a column Abteilung"), "{said}");
    let (good, said) = import(UNITS.as_bytes(), others.as_bytes(), &["--column", "unit"]);
    assert!(!good && said.contains("as in unit=Department"), "{said}");

    // The name says otherwise in both files: each is said for itself. A column that is there already is left out then.
    let units = "Team,parent,name,leader_email\norg,,,\nnorth,org,,\n";
    let people = "email,Team,unit\na@example.org,north,Floor 3\n";
    let (good, said) = import(
        units.as_bytes(),
        people.as_bytes(),
        &["--column", "units.unit=Team", "--column", "people.unit=Team"],
    );
    assert!(good && said.contains("people.csv, left out: unit") && said.contains("1 joins"), "{said}");
    let (good, said) = import(units.as_bytes(), people.as_bytes(), &["--column", "people.unit=Team"]);
    assert!(!good && said.contains("missing: unit"), "{said}");
}

#[test]
fn some_people_may_have_an_id_and_the_preview_says_what_that_means() {
    let some = "id,email,unit\n1,a@example.org,north\n,b@example.org,north\n";
    taken(UNITS, some, "1 of 2 people have no id: they are known by their address");
    refused(UNITS, some.replace("\n,b", "\n1,b"), "column id: found the id of line 2 again");
}

#[test]
fn a_domain_in_other_letters_is_the_same_domain() {
    let people = "email,unit\na@bücher.example,north\nb@XN--bcher-kva.example,north\n";
    taken(UNITS, people, "xn--bcher-kva.example: 2 people");
    let twice = "email,unit\na@bücher.example,north\nA@xn--bcher-kva.example,org\n";
    refused(UNITS, twice, "found the address of line 2 again");
}

#[test]
fn a_workbook_is_read_like_any_other_file() {
    let book = |text: &str| {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, line) in (0..).zip(text.lines()) {
            for (column, value) in (0..).zip(line.split(',')) {
                match value.parse::<f64>() {
                    Ok(number) => sheet.write(row, column, number).unwrap(),
                    Err(_) => sheet.write(row, column, value).unwrap(),
                };
            }
        }
        book.save_to_buffer().unwrap()
    };
    taken(book(UNITS), book(PEOPLE), "Nörd [north]");
    taken(UNITS, book(PEOPLE), "2 join");
    let (units, people) = (UNITS.replace("north", "10"), PEOPLE.replace("north", "10"));
    taken(book(&units), book(&people), "a@example.org, Nörd [10]");
    // What a spreadsheet makes of numbers is said, in workbooks, too.
    refused(
        UNITS.replace("north", "0010"),
        book(&people),
        "the units have \"0010\": a spreadsheet drops leading zeros",
    );
    refused(
        UNITS,
        book("email,unit\na@example.org,north\nb@example,north\n"),
        "people.csv, line 3, column email",
    );
    refused(UNITS, b"PK\x03\x04nothing", "people.csv: found a packed file that is no workbook");
}

//! An instrument from a table, as studies publish them, so that a rehearsal can ask what was asked there.
//!
//! It must never make up a statement: the wording is the file's.

use std::path::Path;

use super::{Problem, Problems};
use candor_people::table::{Column, Row, Saying, Table, note_repeated, quoted};
use candor_protocol::survey::{Instrument, Item};

/// Reads a file (its name and its bytes) with one line per statement: the columns `item`, a wording (a name that
/// begins with `wording` or `text`), `reverse_scored` (yes or no), perhaps `dimension`, and perhaps `min` and `max`,
/// the same in every line. Without those the scale is 1 to 5. The instrument is called as the file is.
///
/// # Errors
/// With everything that is wrong in the file.
pub fn read(file: (&str, &[u8])) -> Result<Instrument, Problems> {
    let (mut found, mut all) = <(Problems, Problems)>::default();
    let table = Table::read(file.0, file.1).and_then(|table| {
        let wording = wording(&table);
        Ok((table.expect(&["item", &wording, "reverse_scored"], &["dimension", "min", "max"])?, wording))
    });
    let instrument = found.note(table).and_then(|(table, wording)| {
        let rows = table.rows(&mut found);
        let items = read_items(&table, &rows, &wording, &mut found);
        let (min, max) = read_scale(&table, &rows, &mut found)?;
        let called = |id: &str| Instrument::assemble(id, min, max, items.clone());
        let stem = Path::new(file.0).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let instrument = called(stem).or_else(|_| called("rehearsal"));
        if found.is_empty() {
            found.note(instrument.map_err(|error| table.problem(Saying::in_english(error))))
        } else {
            None
        }
    });
    all.append(found);
    instrument.ok_or(all)
}

/// The name of the first column that can be the wording.
fn wording(table: &Table) -> String {
    let fits = |name: &&str| {
        let name = name.to_ascii_lowercase();
        name.starts_with("wording") || name.starts_with("text")
    };
    table.header().find(fits).unwrap_or("wording").to_owned()
}

fn read_items(table: &Table, rows: &[Row<'_>], wording: &str, problems: &mut Problems) -> Vec<Item> {
    let [item, wording, reverse, dimension] =
        ["item", wording, "reverse_scored", "dimension"].map(|name| table.column(name));
    let mut items = Vec::new();
    for row in rows {
        let id = problems.note(row.filled(item)).unwrap_or_default();
        let text = problems.note(row.filled(wording)).unwrap_or_default();
        let reverse = problems.note(yes_or_no(row, reverse)).unwrap_or_default();
        let dimension = Some(row.text(dimension)).filter(|text| !text.is_empty()).unwrap_or(id);
        let read = Item {
            id: id.to_owned(),
            dimension: dimension.to_owned(),
            reverse,
            own: false,
            safe: [].into(),
            text: [("en".to_owned(), text.to_owned())].into(),
        };
        // An instrument of this statement alone: so a rule that it breaks is told with its line.
        let alone = Instrument::assemble("alone", 1, 5, vec![read.clone()]);
        if let (Err(error), false, false) = (alone, id.is_empty(), text.is_empty()) {
            problems.push(row.problem(item, Saying::in_english(error)));
        }
        items.push(read);
    }
    let ids: Vec<(&str, &Row<'_>)> = rows.iter().map(|row| (row.text(item), row)).collect();
    let again =
        |line| Saying::in_english(format!("found the item of line {line} again, expected every item once"));
    note_repeated(&ids, item, again, problems);
    items
}

fn yes_or_no(row: &Row<'_>, column: Column) -> Result<bool, Problem> {
    match row.filled(column)?.to_ascii_lowercase().as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        found => {
            Err(row
                .problem(column, Saying::in_english(format!("found {}, expected yes or no", quoted(found)))))
        }
    }
}

/// The scale is of the whole instrument; the columns repeat it.
fn read_scale(table: &Table, rows: &[Row<'_>], problems: &mut Problems) -> Option<(u8, u8)> {
    let [first, ..] = rows else { return None };
    let end = |name: &str, problems: &mut Problems, default: u8| {
        let column = table.column(name);
        let text = first.text(column);
        for row in rows.iter().filter(|row| row.text(column) != text) {
            let (found, expected) = (quoted(row.text(column)), quoted(text));
            problems.push(row.problem(
                column,
                Saying::in_english(format!("found {found}, expected {expected} as in the first line")),
            ));
        }
        if text.is_empty() {
            return Some(default);
        }
        let what = || {
            Saying::in_english(format!(
                "found {}, expected a whole number, an end of the scale",
                quoted(text)
            ))
        };
        problems.note(text.parse().map_err(|_| first.problem(column, what())))
    };
    end("min", problems, 1).zip(end("max", problems, 5))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str =
        "item,wording_as_published,reverse_scored\nAF06,\"Officers, in general, help\",no\nb,B is bad,Yes\n";

    fn check(text: &str, expected: &[&str]) {
        let error = read(("folder/climate.csv", text.as_bytes())).unwrap_err().to_string();
        assert_eq!(error.lines().collect::<Vec<&str>>(), expected);
    }

    #[test]
    fn a_published_table_becomes_an_instrument() {
        let instrument = read(("folder/climate.csv", GOOD.as_bytes())).unwrap();
        assert_eq!((instrument.id(), instrument.scale().min(), instrument.scale().max()), ("climate", 1, 5));
        let [a, b] = instrument.items() else { panic!("{instrument:?}") };
        assert_eq!((a.id.as_str(), a.dimension.as_str(), a.reverse), ("AF06", "AF06", false));
        assert_eq!((a.text["en"].as_str(), b.reverse), ("Officers, in general, help", true));
        assert_eq!(read(("my items.csv", GOOD.as_bytes())).unwrap().id(), "rehearsal");
    }

    #[test]
    fn the_scale_may_stand_in_columns_of_its_own() {
        let text = "Text (en);item;reverse_scored;max;min;dimension\nA;a;no;7;0;help\nB;b;no;7;0;\n";
        let instrument = read(("scale.csv", text.as_bytes())).unwrap();
        assert_eq!((instrument.scale().min(), instrument.scale().max()), (0, 7));
        assert_eq!(instrument.items()[0].dimension, "help");
    }

    #[test]
    fn what_is_no_instrument_is_refused_with_its_place() {
        check(
            "item,question,reverse_scored\na,A,no\n",
            &[
                "folder/climate.csv, line 1: found the columns item, question, reverse_scored, expected item, wording, \
               reverse_scored and perhaps dimension, min, max (missing: wording; unknown: question)",
            ],
        );
        check(
            "item,text,reverse_scored,min,max\na,A,no,1,5\na,,maybe,1,7\ncomposite,C,,1,5\n",
            &[
                "folder/climate.csv, line 3, column text: found nothing, expected a value in every line",
                "folder/climate.csv, line 3, column reverse_scored: found \"maybe\", expected yes or no",
                "folder/climate.csv, line 3, column item: found the item of line 2 again, expected every item once",
                "folder/climate.csv, line 3, column max: found \"7\", expected \"5\" as in the first line",
                "folder/climate.csv, line 4, column reverse_scored: found nothing, expected a value in every line",
                "folder/climate.csv, line 4, column item: the item id \"composite\" is taken by the mean of all items",
            ],
        );
        check(
            "item,text,reverse_scored,min,max\na,A,no,5,1\n",
            &["folder/climate.csv: a scale from 5 to 1: expected at least three whole steps, none above 100"],
        );
        check(
            "item,text,reverse_scored,min\na,A,no,one\n",
            &[
                "folder/climate.csv, line 2, column min: found \"one\", expected a whole number, an end of the scale",
            ],
        );
    }
}

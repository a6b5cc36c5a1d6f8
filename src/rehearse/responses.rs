//! Answers that were given elsewhere, from a file, so that a rehearsal can give them again.
//!
//! It must never be used on the answers of a round of ours: those are in no file.

use std::collections::HashMap;

use super::{Problem, Problems};
use candor_people::table::{Column, Row, Saying, Table, quoted};
use candor_protocol::{
    survey::{Instrument, UnitId},
    token::BallotBox,
};

/// What one person answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The unit that the person belongs to.
    pub unit: UnitId,
    /// The answers as given, not reversed, in the order of the instrument's items. All empty: the person does not answer.
    pub answers: Vec<Option<u8>>,
    /// The comment.
    pub comment: Option<String>,
}

/// Reads a file (its name for the messages, and its bytes) with one line per person: a column `unit`, one column
/// per item of the instrument, empty where it was not answered, and perhaps a column `comment`.
///
/// `people` says for every unit how many people belong to it; whoever has no line does not answer.
///
/// # Errors
/// With everything that is wrong in the file.
pub fn read(
    file: (&str, &[u8]),
    instrument: &Instrument,
    people: &HashMap<UnitId, usize>,
) -> Result<Vec<Response>, Problems> {
    let (mut found, mut all) = <(Problems, Problems)>::default();
    let table = Table::read(file.0, file.1).and_then(|table| expect(table, instrument));
    let responses = found.note(table).map(|table| read_rows(&table, instrument, people, &mut found));
    all.append(found);
    responses.filter(|_| all.is_empty()).ok_or(all)
}

fn expect(table: Table, instrument: &Instrument) -> Result<Table, Problem> {
    let ids = instrument.items().iter().map(|item| item.id.as_str());
    if let Some(taken) = ids.clone().find(|id| OURS.iter().any(|ours| ours.eq_ignore_ascii_case(id))) {
        let what =
            format!("cannot be read: the instrument has an item {taken}, and {taken} is a column of its own");
        return Err(table.problem(Saying::in_english(what)));
    }
    let required: Vec<&str> = ["unit"].into_iter().chain(ids).collect();
    table.expect(&required, &["comment"])
}

const OURS: [&str; 2] = ["unit", "comment"];

fn read_rows(
    table: &Table,
    instrument: &Instrument,
    people: &HashMap<UnitId, usize>,
    problems: &mut Problems,
) -> Vec<Response> {
    let [unit, comment] = OURS.map(|name| table.column(name));
    let items: Vec<Column> = instrument.items().iter().map(|item| table.column(&item.id)).collect();
    let mut lines_of: HashMap<UnitId, usize> = HashMap::new();
    let mut responses = Vec::new();
    for row in table.rows(problems) {
        let unit = problems.note(unit_of(&row, unit, people, &mut lines_of));
        let answers =
            items.iter().map(|item| problems.note(answer(&row, *item, instrument)).flatten()).collect();
        let comment = problems.note(remark(&row, comment, instrument)).flatten();
        responses.extend(unit.map(|unit| Response { unit, answers, comment }));
    }
    responses
}

/// A comment, where the instrument has an open question; elsewhere there is nothing to put it under.
fn remark(row: &Row<'_>, column: Column, instrument: &Instrument) -> Result<Option<String>, Problem> {
    let text = row.text(column);
    let (found, most) = (text.len(), BallotBox::LONGEST_ANSWER);
    if found > most {
        return Err(row.problem(
            column,
            Saying::in_english(format!("found {found} bytes of text, expected at most {most}")),
        ));
    }
    Ok((!text.is_empty() && instrument.has_open_question()).then(|| text.to_owned()))
}

fn unit_of(
    row: &Row<'_>,
    column: Column,
    people: &HashMap<UnitId, usize>,
    lines_of: &mut HashMap<UnitId, usize>,
) -> Result<UnitId, Problem> {
    let text = row.filled(column)?;
    let unknown = || {
        let what = format!("found {}, expected a unit of the roster", quoted(text));
        row.problem(column, Saying::in_english(what))
    };
    let unit: UnitId = text.parse().map_err(|_| unknown())?;
    let people = *people.get(&unit).ok_or_else(unknown)?;
    let lines = lines_of.entry(unit.clone()).or_default();
    *lines += 1;
    // Told once per unit.
    if *lines == people + 1 {
        let what = format!(
            "found more lines of {} than people, expected at most {people}, as many as the roster has",
            quoted(text)
        );
        return Err(row.problem(column, Saying::in_english(what)));
    }
    Ok(unit)
}

fn answer(row: &Row<'_>, column: Column, instrument: &Instrument) -> Result<Option<u8>, Problem> {
    let (text, scale) = (row.text(column), instrument.scale());
    if text.is_empty() {
        return Ok(None);
    }
    let step = text.parse().ok().filter(|step| (scale.min()..=scale.max()).contains(step));
    step.map(Some).ok_or_else(|| {
        let (found, min, max) = (quoted(text), scale.min(), scale.max());
        let what = format!("found {found}, expected a whole number from {min} to {max}, or nothing");
        row.problem(column, Saying::in_english(what))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_protocol::survey::Item;

    fn read(text: &str) -> Result<Vec<Response>, String> {
        let item = |id: &str| Item {
            id: id.to_owned(),
            dimension: id.to_owned(),
            reverse: false,
            own: false,
            safe: [].into(),
            text: [("en".to_owned(), "A statement".to_owned())].into(),
        };
        let instrument = Instrument::assemble("two", 1, 5, vec![item("a1"), item("b2")]).unwrap();
        let people = [("acme", 0), ("x", 2)].map(|(id, people)| (id.parse().unwrap(), people)).into();
        super::read(("answers.csv", text.as_bytes()), &instrument, &people)
            .map_err(|problems| problems.to_string())
    }

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(read(text).unwrap_err().lines().collect::<Vec<&str>>(), expected);
    }

    #[test]
    fn answers_come_in_the_order_of_the_instrument_and_may_be_missing() {
        let response = |answers: [Option<u8>; 2], comment: Option<&str>| Response {
            unit: "x".parse().unwrap(),
            answers: answers.to_vec(),
            comment: comment.map(str::to_owned),
        };
        let expected = vec![response([Some(1), Some(5)], Some("two\nlines")), response([None, None], None)];
        assert_eq!(read("B2;Unit;comment;a1\n5;x;\"two\nlines\";1\n;x;;\n"), Ok(expected));
    }

    #[test]
    fn what_does_not_fit_instrument_or_roster_is_refused_with_its_place() {
        check(
            "unit,a1,c3\nx,1,2\n",
            &[
                "answers.csv, line 1: found the columns unit, a1, c3, expected unit, a1, b2 and perhaps comment \
               (missing: b2; unknown: c3)",
            ],
        );
        check(
            "unit,a1,b2,comment\nx,0,6,\nx,1,,\"a\nb\"\ny,2.5,-1,\n,x,,\n",
            &[
                "answers.csv, line 2, column a1: found \"0\", expected a whole number from 1 to 5, or nothing",
                "answers.csv, line 2, column b2: found \"6\", expected a whole number from 1 to 5, or nothing",
                "answers.csv, line 5, column unit: found \"y\", expected a unit of the roster",
                "answers.csv, line 5, column a1: found \"2.5\", expected a whole number from 1 to 5, or nothing",
                "answers.csv, line 5, column b2: found \"-1\", expected a whole number from 1 to 5, or nothing",
                "answers.csv, line 6, column unit: found nothing, expected a value in every line",
                "answers.csv, line 6, column a1: found \"x\", expected a whole number from 1 to 5, or nothing",
            ],
        );
        check(
            "unit,a1,b2\nx,1,1\nx,,\nx,1,1\nx,1,1\nacme,1,1\n",
            &[
                "answers.csv, line 4, column unit: found more lines of \"x\" than people, expected at most 2, \
                 as many as the roster has",
                "answers.csv, line 6, column unit: found more lines of \"acme\" than people, expected at most 0, \
                 as many as the roster has",
            ],
        );
    }
}

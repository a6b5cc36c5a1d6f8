//! Reads a roster from the two files that HR exports, `units.csv` and `people.csv`.
//!
//! Every mistake is told with its file, line and column, all of them at once; of files with a mistake nothing is used.

use std::collections::{HashMap, HashSet};

use super::{Person, Problem, Problems, Roster, RosterError};
use crate::table::{Column, Row, Table, note_repeated, quoted};
use candor_mail::{AddressError, EmailAddress};
use candor_protocol::survey::{Tree, Unit, UnitId, UnitIdError};

/// Reads both files; each is a name for the messages and the bytes.
///
/// `units.csv` has the columns `unit,parent,name,leader_email`, where all but the unit may be empty;
/// `people.csv` has `email,unit` and perhaps `name,language`. Columns may come in any order.
///
/// # Errors
/// With everything that is wrong in the two files.
pub fn read(units_csv: (&str, &[u8]), people_csv: (&str, &[u8])) -> Result<Roster, RosterError> {
    let (mut of_units, mut of_people, mut all) = <(Problems, Problems, Problems)>::default();
    let table = Table::read(units_csv.0, units_csv.1).and_then(|table| table.expect(&UNITS, &[]));
    let units = of_units.note(table).map(|table| read_units(&table, &mut of_units));
    let table = Table::read(people_csv.0, people_csv.1).and_then(|table| table.expect(&PEOPLE, &MAY_HAVE));
    let known = units.as_ref().map(|units| &units.mentioned);
    let people = of_people.note(table).map(|table| read_people(&table, known, &mut of_people));
    all.append(of_units);
    all.append(of_people);
    match (units, people) {
        (Some(Units { tree: Some(tree), leaders, .. }), Some(people)) if all.is_empty() => {
            Ok(Roster { tree, leaders, people })
        }
        _ => Err(all.into()),
    }
}

const UNITS: [&str; 4] = ["unit", "parent", "name", "leader_email"];
const PEOPLE: [&str; 2] = ["email", "unit"];
const MAY_HAVE: [&str; 2] = ["name", "language"];
const LONGEST_NAME: usize = 200;

struct Units {
    /// `None` when something is wrong.
    tree: Option<Tree>,
    leaders: HashMap<UnitId, EmailAddress>,
    /// Every text in the column `unit`, also one that was refused: a mistake is told once.
    mentioned: HashSet<String>,
}

fn read_units(table: &Table, problems: &mut Problems) -> Units {
    let [unit, parent, name, leader] = UNITS.map(|name| table.column(name));
    let rows = table.rows(problems);
    let mentioned: HashSet<String> = rows.iter().map(|row| row.text(unit).to_owned()).collect();
    let (mut units, mut leaders) = (Vec::new(), HashMap::new());
    for row in &rows {
        let id = problems.note(unit_id(row, unit));
        let name = problems.note(plain(row, name)).flatten();
        let email = (!row.text(leader).is_empty()).then(|| problems.note(address(row, leader))).flatten();
        if !row.text(parent).is_empty() && !mentioned.contains(row.text(parent)) {
            let what = format!("found {}, expected a unit of this file", quoted(row.text(parent)));
            problems.push(row.problem(parent, what));
        }
        if let Some(id) = id {
            leaders.extend(email.map(|email| (id.clone(), email)));
            let name = name.unwrap_or_else(|| id.to_string());
            units.push(Unit { parent: row.text(parent).parse().ok(), id, name, regrouped: false });
        }
    }
    let ids: Vec<(&str, &Row<'_>)> =
        rows.iter().map(|row| (row.text(unit), row)).filter(|(id, _)| !id.is_empty()).collect();
    note_repeated(&ids, unit, "unit", problems);
    note_roots(&rows, unit, parent, problems);
    note_rings(&ids, parent, problems);
    let tree = Tree::new(units);
    if let (Err(error), true) = (&tree, problems.is_empty()) {
        problems.push(table.problem(error));
    }
    Units { tree: tree.ok(), leaders, mentioned }
}

fn read_people(table: &Table, known: Option<&HashSet<String>>, problems: &mut Problems) -> Vec<Person> {
    let [email, unit] = PEOPLE.map(|name| table.column(name));
    let [name, language] = MAY_HAVE.map(|name| table.column(name));
    let rows = table.rows(problems);
    let (mut people, mut addresses) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    for row in &rows {
        let address = problems.note(address(row, email));
        let of = problems.note(unit_of_person(row, unit, known)).flatten();
        let name = problems.note(plain(row, name)).flatten();
        let language = problems.note(language_code(row, language)).flatten();
        addresses.extend(address.clone().map(|address| (address, row)));
        people.extend(address.zip(of).map(|(email, unit)| Person { email, unit, name, language }));
    }
    let addresses: Vec<(&str, &Row<'_>)> =
        addresses.iter().map(|(address, row)| (address.as_str(), *row)).collect();
    note_repeated(&addresses, email, "address", problems);
    people.sort();
    people
}

/// Exactly one unit has no parent. That there is none at all shows as a ring.
fn note_roots(rows: &[Row<'_>], unit: Column, parent: Column, problems: &mut Problems) {
    let mut roots = rows.iter().filter(|row| row.text(parent).is_empty());
    let Some(whole) = roots.next() else { return };
    let (name, line) = (quoted(whole.text(unit)), whole.line(unit));
    for row in roots {
        let what = format!(
            "found nothing, expected a parent: only the whole organisation has none, and that is {name} in line {line}"
        );
        problems.push(row.problem(parent, what));
    }
}

/// From every unit the parents lead up to an end.
fn note_rings(ids: &[(&str, &Row<'_>)], parent: Column, problems: &mut Problems) {
    let parent_of: HashMap<&str, &Row<'_>> = ids.iter().copied().collect();
    // The walk upwards by which a unit was first met: to meet one's own trace is to walk in a ring.
    let mut trace = HashMap::new();
    for (walk, (start, _)) in ids.iter().enumerate() {
        let mut at = *start;
        while let Some(row) = parent_of.get(at) {
            match trace.insert(at, walk) {
                None => at = row.text(parent),
                Some(earlier) if earlier == walk => {
                    let what = format!(
                        "found {}, which is itself below {}, expected a parent on the way up to the whole organisation",
                        quoted(row.text(parent)),
                        quoted(at)
                    );
                    problems.push(row.problem(parent, what));
                    break;
                }
                Some(_) => break,
            }
        }
    }
}

fn address(row: &Row<'_>, column: Column) -> Result<EmailAddress, Problem> {
    row.filled(column)?.parse().map_err(|error: AddressError| row.problem(column, error))
}

fn unit_id(row: &Row<'_>, column: Column) -> Result<UnitId, Problem> {
    row.filled(column)?.parse().map_err(|error: UnitIdError| row.problem(column, error))
}

/// `None` for a unit that is in `units.csv` and was refused there.
fn unit_of_person(
    row: &Row<'_>,
    column: Column,
    known: Option<&HashSet<String>>,
) -> Result<Option<UnitId>, Problem> {
    let text = row.filled(column)?;
    if known.is_some_and(|known| !known.contains(text)) {
        let what = format!("found {}, expected a unit of the file with the units", quoted(text));
        return Err(row.problem(column, what));
    }
    Ok(text.parse().ok())
}

/// A name on one line: where a spreadsheet cell has several, a space joins them.
fn plain(row: &Row<'_>, column: Column) -> Result<Option<String>, Problem> {
    let name = row.text(column).split_whitespace().collect::<Vec<&str>>().join(" ");
    let length = name.chars().count();
    if length > LONGEST_NAME {
        let what = format!("found {length} characters, expected at most {LONGEST_NAME}");
        return Err(row.problem(column, what));
    }
    if let Some(control) = name.chars().find(|c| c.is_control()) {
        let what = format!("found the control character {control:?}, expected a name that can be printed");
        return Err(row.problem(column, what));
    }
    Ok((!name.is_empty()).then_some(name))
}

/// RFC 5646, section 2.1: letters and digits in groups of at most eight, the language first.
fn language_code(row: &Row<'_>, column: Column) -> Result<Option<String>, Problem> {
    let text = row.text(column).to_ascii_lowercase();
    let mut groups = text.split('-');
    let good = groups
        .next()
        .is_some_and(|first| (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_lowercase()))
        && groups
            .all(|group| (1..=8).contains(&group.len()) && group.chars().all(|c| c.is_ascii_alphanumeric()));
    match text.as_str() {
        "" => Ok(None),
        _ if good => Ok(Some(text)),
        _ => {
            let what = format!("found {}, expected a language code such as en or de", quoted(&text));
            Err(row.problem(column, what))
        }
    }
}

//! Reads a roster from the two files that HR exports, `units.csv` and `people.csv`.
//!
//! Every mistake is told with its file, line and column, all of them at once; of files with a mistake nothing is used.

use std::collections::HashMap;

use super::{
    OnPaper, Person, Problem, Problems, Roster, RosterError,
    columns::{PEOPLE, Renamed, UNITS},
    spelling::Spellings,
    values::{address, language_code, person_id, plain, unit_id, without_address},
};
use crate::table::{Column, Row, Table, note_repeated, quoted};
use candor_mail::EmailAddress;
use candor_protocol::survey::{Tree, Unit, UnitId};

/// A roster as two files hold it.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) roster: Roster,
    /// What the files hold that is not read, and what should be known of the rest: a sentence each.
    pub(super) notes: Vec<String>,
}

/// Reads both files; each is a name for the messages and the bytes.
///
/// `units.csv` has the columns `unit,parent,name,leader_email`, where all but the unit may be empty;
/// `people.csv` has `email,unit` and perhaps `id,name,language`; whoever has an id may be without an address. Columns may come in any order, among others that are left out.
///
/// # Errors
/// With everything that is wrong in the two files.
pub fn read(units_csv: (&str, &[u8]), people_csv: (&str, &[u8])) -> Result<Roster, RosterError> {
    Ok(read_renamed(units_csv, people_csv, &[])?.roster)
}

/// The same of files that call their columns otherwise.
pub(super) fn read_renamed(
    units_csv: (&str, &[u8]),
    people_csv: (&str, &[u8]),
    columns: &[Renamed],
) -> Result<Found, RosterError> {
    let (mut of_units, mut of_people, mut all) = <(Problems, Problems, Problems)>::default();
    let (mut units, mut people) = (
        of_units.note(Table::read(units_csv.0, units_csv.1)),
        of_people.note(Table::read(people_csv.0, people_csv.1)),
    );
    if let (Some(units), Some(people)) = (&mut units, &mut people) {
        for column in columns {
            let [there, here] = [("units", &mut *units), ("people", &mut *people)]
                .map(|(file, table)| column.apply(file, table));
            if !there && !here {
                all.push(column.not_found());
            }
        }
    }
    let mut notes = Vec::new();
    let mut hold =
        |table: Option<Table>, file: &str, required: &[&str], optional: &[&str], problems: &mut Problems| {
            let table = problems.note(table?.expect_among_others(required, optional))?;
            let others = table.left_out(required, optional);
            if !others.is_empty() {
                notes.push(format!("{file}, left out: {}", others.join(", ")));
            }
            Some(table)
        };
    let units = hold(units, units_csv.0, &UNITS, &[], &mut of_units);
    let people = hold(people, people_csv.0, &PEOPLE, &MAY_HAVE, &mut of_people);
    let units = units.map(|table| read_units(&table, &mut of_units));
    let known = units.as_ref().map(|units| &units.spellings);
    let people = people.map(|table| read_people(&table, known, &mut of_people));
    all.append(of_units);
    all.append(of_people);
    match (units, people) {
        (Some(Units { tree: Some(tree), leaders, .. }), Some(people)) if all.is_empty() => {
            let (people, on_paper) = people;
            notes.extend(some_without_id(&people));
            notes.extend(some_on_paper(on_paper.len()));
            Ok(Found { roster: Roster { tree, leaders, people, on_paper }, notes })
        }
        _ => Err(all.into()),
    }
}

const MAY_HAVE: [&str; 3] = ["id", "name", "language"];

struct Units {
    /// `None` when something is wrong.
    tree: Option<Tree>,
    leaders: HashMap<UnitId, EmailAddress>,
    /// Every text in the column `unit`, also one that was refused: a mistake is told once.
    spellings: Spellings,
}

/// Who is known by what, where not everybody has an id.
pub(super) fn some_without_id(people: &[Person]) -> Option<String> {
    let without = people.iter().filter(|person| person.id.is_none()).count();
    (without > 0 && without < people.len()).then(|| {
        format!(
            "{without} of {} people have no id: they are known by their address, so a new address is a new person",
            people.len()
        )
    })
}

/// Who gets no mail.
pub(super) fn some_on_paper(people: usize) -> Option<String> {
    let who = match people {
        0 => return None,
        1 => "1 person has no address, and is known by the id".to_owned(),
        many => format!("{many} people have no address, and are known by their ids"),
    };
    Some(format!("{who}: paper cards are drawn for them when a round opens"))
}

fn read_units(table: &Table, problems: &mut Problems) -> Units {
    let [unit, parent, name, leader] = UNITS.map(|name| table.column(name));
    let rows = table.rows(problems);
    let spellings = Spellings::of(rows.iter().map(|row| (row.text(unit), row.text(name))));
    let (mut units, mut leaders) = (Vec::new(), HashMap::new());
    for row in &rows {
        let id = problems.note(unit_id(row, unit));
        let name = problems.note(plain(row, name)).flatten();
        let email = (!row.text(leader).is_empty()).then(|| problems.note(address(row, leader))).flatten();
        if !row.text(parent).is_empty() && !spellings.contain(row.text(parent)) {
            problems.push(unknown_unit(row, parent, &spellings, "a unit of this file"));
        }
        if let Some(id) = id {
            leaders.extend(email.map(|email| (id.clone(), email)));
            let name = name.unwrap_or_else(|| id.to_string());
            units.push(Unit {
                parent: row.text(parent).parse().ok(),
                id,
                name,
                regrouped: false,
                shown_with: Default::default(),
            });
        }
    }
    let ids: Vec<(&str, &Row<'_>)> =
        rows.iter().map(|row| (row.text(unit), row)).filter(|(id, _)| !id.is_empty()).collect();
    note_repeated(&ids, unit, "unit", "", problems);
    note_roots(&rows, unit, parent, problems);
    note_rings(&ids, parent, problems);
    let tree = Tree::new(units);
    if let (Err(error), true) = (&tree, problems.is_empty()) {
        problems.push(table.problem(error));
    }
    Units { tree: tree.ok(), leaders, spellings }
}

fn read_people(
    table: &Table,
    known: Option<&Spellings>,
    problems: &mut Problems,
) -> (Vec<Person>, Vec<OnPaper>) {
    let [email, unit] = PEOPLE.map(|name| table.column(name));
    let [id, name, language] = MAY_HAVE.map(|name| table.column(name));
    let rows = table.rows(problems);
    let (mut people, mut on_paper) = (Vec::with_capacity(rows.len()), Vec::new());
    let (mut addresses, mut ids) = (Vec::with_capacity(rows.len()), Vec::new());
    for row in &rows {
        let paper = without_address(row, email, id);
        let address = if paper { None } else { problems.note(address(row, email)) };
        let of = problems.note(unit_of_person(row, unit, known)).flatten();
        let id = problems.note(person_id(row, id)).flatten();
        let name = problems.note(plain(row, name)).flatten();
        let language = problems.note(language_code(row, language)).flatten();
        addresses.extend(address.clone().map(|address| (address, row)));
        ids.extend(id.map(|id| (id, row)));
        let id = id.map(str::to_owned);
        if let Some(((id, unit), true)) = id.clone().zip(of.clone()).zip(Some(paper)) {
            on_paper.push(OnPaper { id, unit, name, language });
            continue;
        }
        people.extend(address.zip(of).map(|(email, unit)| Person { email, unit, name, language, id }));
    }
    let addresses: Vec<(&str, &Row<'_>)> =
        addresses.iter().map(|(address, row)| (address.as_str(), *row)).collect();
    let one = ": a person belongs to one unit, so choose one";
    note_repeated(&addresses, email, "address", one, problems);
    note_repeated(&ids, id, "id", "", problems);
    people.sort();
    on_paper.sort();
    (people, on_paper)
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

/// `None` for a unit that is in `units.csv` and was refused there.
fn unit_of_person(
    row: &Row<'_>,
    column: Column,
    known: Option<&Spellings>,
) -> Result<Option<UnitId>, Problem> {
    let text = row.filled(column)?;
    if let Some(known) = known.filter(|known| !known.contain(text)) {
        return Err(unknown_unit(row, column, known, "a unit of the file with the units"));
    }
    Ok(text.parse().ok())
}

fn unknown_unit(row: &Row<'_>, column: Column, known: &Spellings, expected: &str) -> Problem {
    match known.meant(row.text(column)) {
        Some((meant, cause)) => {
            let (found, meant) = (quoted(row.text(column)), quoted(meant));
            row.problem(column, format!("found {found}; the units have {meant}: {cause}")).because(cause)
        }
        None => row.problem(column, format!("found {}, expected {expected}", quoted(row.text(column)))),
    }
}

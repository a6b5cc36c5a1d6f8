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
use crate::table::{Column, Row, Saying, Table, note_repeated, quoted, saying};
use candor_mail::EmailAddress;
use candor_protocol::survey::{Tree, Unit, UnitId};

/// A roster as two files hold it.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) roster: Roster,
    /// What the files hold that is not read, and what should be known of the rest: a sentence each.
    pub(super) notes: Vec<Saying>,
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
                notes.push(left_out(file, &others));
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

/// The columns that are not read.
pub(super) fn left_out(file: &str, columns: &[&str]) -> Saying {
    saying!("file-left-out", "{file}, left out: {columns}", file = file, columns = columns.join(", "))
}

/// Who is known by what, where not everybody has an id.
pub(super) fn some_without_id(people: &[Person]) -> Option<Saying> {
    let without = people.iter().filter(|person| person.id.is_none()).count();
    (without > 0 && without < people.len()).then(|| {
        saying!(
            "roster-without-id",
            "{without} of {people} people have no id: they are known by their address, so a new address is a new person",
            without = without,
            people = people.len()
        )
    })
}

/// Who gets no mail.
pub(super) fn some_on_paper(people: usize) -> Option<Saying> {
    (people > 0).then(|| {
        saying!(
            "roster-on-paper",
            "1 person has no address, and is known by the id: paper cards are drawn for them when a round opens"
                | "{count} people have no address, and are known by their ids: paper cards are drawn for them when a round opens",
            count = people
        )
    })
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
            problems.push(unknown_unit(row, parent, &spellings, |found| {
                saying!("cell-no-unit-here", "found {found}, expected a unit of this file", found = found)
            }));
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
    let again = |line: usize| {
        saying!("again-unit", "found the unit of line {line} again, expected every unit once", line = line)
    };
    note_repeated(&ids, unit, again, problems);
    note_roots(&rows, unit, parent, problems);
    note_rings(&ids, parent, problems);
    let tree = Tree::new(units);
    if let (Err(error), true) = (&tree, problems.is_empty()) {
        problems.push(table.problem(no_tree(error)));
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
    let again = |line: usize| {
        saying!(
            "again-person",
            "found the address of line {line} again, expected every address once: a person belongs to one unit, so choose one",
            line = line
        )
    };
    note_repeated(&addresses, email, again, problems);
    note_repeated(&ids, id, again_id, problems);
    people.sort();
    on_paper.sort();
    (people, on_paper)
}

/// An id that stands twice.
pub(super) fn again_id(line: usize) -> Saying {
    saying!("again-id", "found the id of line {line} again, expected every id once", line = line)
}

/// Units that make no tree though nothing was found wrong in a line.
pub(super) fn no_tree(error: impl std::fmt::Display) -> Saying {
    saying!("file-no-tree", "the units do not make one tree ({error})", error = error.to_string())
}

/// Exactly one unit has no parent. That there is none at all shows as a ring.
fn note_roots(rows: &[Row<'_>], unit: Column, parent: Column, problems: &mut Problems) {
    let mut roots = rows.iter().filter(|row| row.text(parent).is_empty());
    let Some(whole) = roots.next() else { return };
    let (name, line) = (quoted(whole.text(unit)), whole.line(unit));
    for row in roots {
        let what = saying!(
            "cell-no-parent",
            "found nothing, expected a parent: only the whole organisation has none, and that is {name} in line {line}",
            name = name.as_str(),
            line = line
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
                    let what = saying!(
                        "cell-ring",
                        "found {found}, which is itself below {unit}, expected a parent on the way up to the whole organisation",
                        found = quoted(row.text(parent)),
                        unit = quoted(at)
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
        return Err(unknown_unit(row, column, known, |found| {
            saying!(
                "cell-no-unit",
                "found {found}, expected a unit of the file with the units",
                found = found
            )
        }));
    }
    Ok(text.parse().ok())
}

fn unknown_unit(
    row: &Row<'_>,
    column: Column,
    known: &Spellings,
    unknown: impl Fn(String) -> Saying,
) -> Problem {
    let found = quoted(row.text(column));
    match known.meant(row.text(column)) {
        Some((meant, cause)) => {
            let (kind, meant) = (cause.name(), quoted(meant));
            let what = saying!(
                "cell-meant-unit",
                "found {found}; the units have {meant}: {cause}",
                found = found,
                meant = meant,
                cause = cause
            );
            row.problem(column, what).because(kind)
        }
        None => row.problem(column, unknown(found)),
    }
}

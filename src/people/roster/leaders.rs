//! A roster from one list in which everybody has a leader, as HR systems export it: whoever leads somebody gets a unit, which
//! hangs below the unit that they belong to themselves.
//!
//! It must never invent who leads whom: circles, and several people without a leader, are said and not mended.

use std::collections::{HashMap, HashSet};

use super::{
    OnPaper, Person, Problem, Problems, Roster, RosterError,
    columns::{Renamed, WORKERS, recognise_columns},
    read::{Found, again_id, left_out, no_tree, some_on_paper, some_without_id},
    spelling::Spellings,
    values::{address, language_code, person_id, plain, without_address},
};
use crate::table::{Column, Row, Saying, Table, note_repeated, quoted, saying};
use candor_mail::EmailAddress;
use candor_protocol::survey::{Tree, Unit, UnitId};

const MAY_HAVE: [&str; 4] = ["id", "name", "language", "department"];

/// One line of the list.
struct Worker<'r> {
    row: Row<'r>,
    /// Where a report goes; `None` for whoever is known by the id only, and draws a paper card.
    email: Option<EmailAddress>,
    id: Option<String>,
    name: Option<String>,
    language: Option<String>,
    department: Option<String>,
    /// The place of the leader in the list; `None` for whoever has none.
    leader: Option<usize>,
    /// How many people name this one as their leader.
    leads: usize,
}

impl Worker<'_> {
    /// The address up to the @.
    fn local(&self) -> &str {
        self.email.as_ref().and_then(|email| email.as_str().split('@').next()).unwrap_or_default()
    }

    /// Who it is, to be found in the file; never the address.
    fn label(&self, at: Column) -> Saying {
        let (name, line) = (self.name.as_deref().or(self.id.as_deref()), self.row.line(at));
        match name.filter(|name| !name.contains('@')) {
            Some(name) => saying!("leaders-person", "{name} (line {line})", name = name, line = line),
            None => saying!("problem-line", "line {line}", line = line),
        }
    }
}

/// Reads the list, a name for the messages and the bytes: `email,manager` and perhaps `id,name,language,department`, among others
/// that are left out. `organisation` is the name of the whole; it is needed where several people have no leader.
///
/// # Errors
/// With everything that is wrong in the list.
pub fn read_leaders(file: (&str, &[u8]), organisation: Option<&str>) -> Result<Roster, RosterError> {
    Ok(read_renamed(file, &[], organisation)?.roster)
}

/// The same of a file that calls its columns otherwise.
pub(super) fn read_renamed(
    file: (&str, &[u8]),
    columns: &[Renamed],
    organisation: Option<&str>,
) -> Result<Found, RosterError> {
    let mut problems = Problems::default();
    let refused = |problem: Problem| RosterError::Files(problem.into());
    let mut table = Table::read(file.0, file.1).map_err(refused)?;
    for column in columns {
        if !column.apply("workers", &mut table) {
            problems.push(column.not_found());
        }
    }
    let mut notes = recognise_columns(&mut table, file.0);
    let table = table.expect_among_others(&WORKERS, &MAY_HAVE).map_err(refused)?;
    let others = table.left_out(&WORKERS, &MAY_HAVE);
    if !others.is_empty() {
        notes.push(left_out(file.0, &others));
    }
    let [email, manager] = WORKERS.map(|name| table.column(name));
    let rows = table.rows(&mut problems);
    let mut workers = read_workers(&table, &rows, &mut problems);
    note_leaders(&mut workers, manager, &mut problems);
    if problems.is_empty() {
        note_circles(&workers, email, manager, &mut problems);
    }
    if !problems.is_empty() {
        return Err(problems.into());
    }
    let heads: Vec<&Worker<'_>> = workers.iter().filter(|worker| worker.leader.is_none()).collect();
    if heads.len() > 1 && organisation.is_none() {
        let who = |head: &&Worker<'_>| {
            let person = head.label(email);
            saying!("leaders-head", "{person}, who leads {count}", person = person, count = head.leads)
        };
        let mut who: Vec<Saying> = heads.iter().map(who).collect();
        who.sort_by_cached_key(Saying::to_string);
        return Err(RosterError::Heads { count: who.len(), some: super::words::some(who) });
    }
    let roster = form(&workers, organisation).map_err(|error| refused(table.problem(error)))?;
    notes.extend(some_without_id(&roster.people));
    notes.extend(some_on_paper(roster.on_paper.len()));
    Ok(Found { roster, notes })
}

fn read_workers<'r>(table: &Table, rows: &[Row<'r>], problems: &mut Problems) -> Vec<Worker<'r>> {
    let email = table.column("email");
    let [id, name, language, department] = MAY_HAVE.map(|name| table.column(name));
    let mut workers = Vec::with_capacity(rows.len());
    for row in rows {
        let paper = without_address(row, email, id);
        let email = if paper { None } else { problems.note(address(row, email)) };
        let id = problems.note(person_id(row, id)).flatten().map(str::to_owned);
        let name = problems.note(plain(row, name)).flatten();
        let language = problems.note(language_code(row, language)).flatten();
        let department = problems.note(plain(row, department)).flatten();
        if email.is_some() || id.is_some() {
            workers.push(Worker { row: *row, email, id, name, language, department, leader: None, leads: 0 });
        }
    }
    let addresses = workers.iter().filter_map(|worker| Some((worker.email.as_ref()?.as_str(), &worker.row)));
    let again = |line: usize| {
        saying!(
            "again-worker",
            "found the address of line {line} again, expected every address once: a person has one leader, so choose one",
            line = line
        )
    };
    note_repeated(&addresses.collect::<Vec<_>>(), email, again, problems);
    let ids = workers.iter().filter_map(|worker| Some((worker.id.as_deref()?, &worker.row)));
    note_repeated(&ids.collect::<Vec<_>>(), id, again_id, problems);
    workers
}

/// Finds everybody's leader, by address or id.
fn note_leaders(workers: &mut [Worker<'_>], manager: Column, problems: &mut Problems) {
    let ids = workers.iter().enumerate().filter_map(|(at, worker)| Some((worker.id.clone()?, at)));
    let by_id: HashMap<String, usize> = ids.collect();
    let by_address: HashMap<EmailAddress, usize> =
        workers.iter().enumerate().filter_map(|(at, worker)| Some((worker.email.clone()?, at))).collect();
    let spellings = Spellings::of(by_id.keys().map(|id| (id.as_str(), "")));
    for at in 0..workers.len() {
        let row = workers[at].row;
        let text = row.text(manager);
        let by_address = text.parse().ok().and_then(|address: EmailAddress| by_address.get(&address));
        match by_id.get(text).or(by_address) {
            _ if text.is_empty() => {}
            Some(&leader) if leader == at => {
                let what = saying!(
                    "leaders-themselves",
                    "found the person of this line, expected somebody else, or nothing for the head of the organisation"
                );
                problems.push(row.problem(manager, what).because("themselves"));
            }
            Some(&leader) => {
                workers[at].leader = Some(leader);
                workers[leader].leads += 1;
            }
            None => {
                let found = quoted(text);
                problems.push(match spellings.meant(text) {
                    Some((meant, cause)) => {
                        let kind = cause.name();
                        let what = saying!(
                            "leaders-meant",
                            "found {found}; the list has {meant}: {cause}",
                            found = found,
                            meant = quoted(meant),
                            cause = cause
                        );
                        row.problem(manager, what).because(kind)
                    }
                    None => {
                        let what = saying!(
                            "leaders-unknown",
                            "found {found}, expected the address or the id of somebody in this list",
                            found = found
                        );
                        row.problem(manager, what)
                    }
                });
            }
        }
    }
}

/// From everybody the leaders lead up to somebody who has none.
fn note_circles(workers: &[Worker<'_>], email: Column, manager: Column, problems: &mut Problems) {
    let mut trace: Vec<Option<usize>> = vec![None; workers.len()];
    for start in 0..workers.len() {
        let mut at = start;
        loop {
            match trace[at].replace(start) {
                None => match workers[at].leader {
                    Some(leader) => at = leader,
                    None => break,
                },
                Some(earlier) => {
                    if earlier == start {
                        let circle = std::iter::successors(workers[at].leader, |&one| workers[one].leader);
                        let circle: Vec<usize> = circle.take_while(|one| *one != at).collect();
                        let who = std::iter::once(at).chain(circle).map(|one| workers[one].label(email));
                        let who: Vec<Saying> = who.take(20).collect();
                        let what = saying!(
                            "leaders-circle",
                            "found a circle of people who lead each other: {who}",
                            who = who
                        );
                        problems.push(workers[at].row.problem(manager, what));
                    }
                    break;
                }
            }
        }
    }
}

/// The units and who belongs to them. A leader belongs to the unit above the one that they lead.
fn form(workers: &[Worker<'_>], organisation: Option<&str>) -> Result<Roster, Saying> {
    let several = workers.iter().filter(|worker| worker.leader.is_none()).count() > 1;
    let mut taken = HashSet::new();
    let (mut units, mut leaders) = (Vec::new(), HashMap::new());
    let mut free = |wanted: &str| -> Option<UnitId> {
        let wanted: UnitId = wanted.parse().ok()?;
        taken.insert(wanted.clone()).then_some(wanted)
    };
    let top = several.then(|| free("organisation")).flatten();
    if let Some(top) = &top {
        units.push(Unit::new(top.clone(), None, organisation.unwrap_or("Organisation").to_owned()));
    }
    let mut led: Vec<Option<UnitId>> = Vec::with_capacity(workers.len());
    for (at, worker) in workers.iter().enumerate() {
        let local = worker.local();
        // Known by the leader, so that it is the same unit next time; never by a whole address, because units are public.
        let names = worker.id.iter().cloned().chain([
            local.to_owned(),
            format!("{local}-{at}"),
            format!("unit-{at}"),
        ]);
        led.push(if worker.leads > 0 { names.into_iter().find_map(|name| free(&name)) } else { None });
    }
    let unit_of = |at: usize| led[at].clone().or_else(|| top.clone());
    for (at, worker) in workers.iter().enumerate() {
        let Some(id) = led[at].clone() else { continue };
        let parent = worker.leader.map_or_else(|| top.clone(), unit_of);
        let named = || {
            let known = worker.id.as_deref().filter(|_| worker.email.is_none());
            format!("Team {}", worker.name.as_deref().or(known).unwrap_or(worker.local()))
        };
        let whole = parent.is_none().then(|| organisation.unwrap_or("Organisation").to_owned());
        let name = whole.or_else(|| worker.department.clone()).unwrap_or_else(named);
        leaders.extend(worker.email.clone().map(|email| (id.clone(), email)));
        units.push(Unit::new(id, parent, name));
    }
    let (mut people, mut on_paper) = (Vec::with_capacity(workers.len()), Vec::new());
    for (at, worker) in workers.iter().enumerate() {
        let own = || top.clone().or_else(|| led[at].clone());
        let unit = (worker.leader.map_or_else(own, unit_of))
            .ok_or_else(|| saying!("leaders-none", "found nobody who leads anybody, expected a leader"))?;
        let (id, name, language) = (worker.id.clone(), worker.name.clone(), worker.language.clone());
        match &worker.email {
            Some(email) => people.push(Person { email: email.clone(), unit, name, language, id }),
            None => on_paper.extend(id.map(|id| OnPaper { id, unit, name, language })),
        }
    }
    people.sort();
    on_paper.sort();
    Ok(Roster { tree: Tree::new(units).map_err(no_tree)?, leaders, people, on_paper })
}

/// The units as people look at them: a line for each, with how many belong to it and who leads it.
pub(super) fn picture(roster: &Roster) -> Vec<Saying> {
    let counts = roster.head_counts();
    // Parents come first. Indented no further than a screen is wide: somebody may lead somebody a hundred thousand times over.
    let mut depths: Vec<usize> = Vec::new();
    let line = |(at, unit): (usize, &Unit)| {
        let above = roster.tree.upwards(at).nth(1).and_then(|parent| depths.get(parent));
        let depth = above.map_or(0, |above| above + 1);
        depths.push(depth);
        let people = counts.get(&unit.id).copied().unwrap_or(0);
        let unit_name = format!("{}{} [{}]", "  ".repeat(depth.min(40)), unit.name, unit.id);
        match roster.leaders.get(&unit.id) {
            Some(leader) => saying!(
                "leaders-unit-led",
                "{unit}: {people} directly in it, led by {leader}",
                unit = unit_name,
                people = people,
                leader = leader.as_str()
            ),
            None => {
                saying!("leaders-unit", "{unit}: {people} directly in it", unit = unit_name, people = people)
            }
        }
    };
    roster.tree.units().iter().enumerate().map(line).collect()
}

//! A roster as the two files that it can be imported from again.
//!
//! No value of them may run in a spreadsheet: one that looks like a formula gets an apostrophe before it (OWASP, CSV
//! injection), which an import takes away again.

use super::Roster;
use candor_mail::EmailAddress;
use candor_protocol::survey::UnitId;

/// Two files, in UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// `units.csv`.
    pub units: String,
    /// `people.csv`.
    pub people: String,
}

/// Writes both files.
pub fn export(roster: &Roster) -> Export {
    let [units, people] = tables(roster).map(|lines| lines.iter().map(|values| line(values)).collect());
    Export { units, people }
}

/// The lines of both files with their headers, the units first: values as they may stand in a spreadsheet.
pub fn tables(roster: &Roster) -> [Vec<Vec<String>>; 2] {
    let values = |values: &[&str]| values.iter().map(|value| inert(value)).collect::<Vec<String>>();
    let mut units = vec![values(&["unit", "parent", "name", "leader_email"])];
    for unit in roster.tree.units() {
        let parent = unit.parent.as_ref().map_or("", UnitId::as_str);
        let leader = roster.leaders.get(&unit.id).map_or("", EmailAddress::as_str);
        units.push(values(&[unit.id.as_str(), parent, &unit.name, leader]));
    }
    let ids = usize::from(roster.everybody().all(|person| person.id().is_none()));
    let mut people = vec![values(&["id", "email", "unit", "name", "language"][ids..])];
    for person in &roster.people {
        let id = person.id.as_deref().unwrap_or_default();
        let [name, language] =
            [&person.name, &person.language].map(|text| text.as_deref().unwrap_or_default());
        people.push(values(&[id, person.email.as_str(), person.unit.as_str(), name, language][ids..]));
    }
    for person in &roster.on_paper {
        let [name, language] =
            [&person.name, &person.language].map(|text| text.as_deref().unwrap_or_default());
        people.push(values(&[&person.id, "", person.unit.as_str(), name, language]));
    }
    [units, people]
}

fn line(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| cell(value)).collect();
    values.join(",") + "\n"
}

/// A value that no spreadsheet takes for a formula.
fn inert(value: &str) -> String {
    match looks_like_a_formula(value.trim_start_matches('\'')) {
        true => format!("'{value}"),
        false => value.to_owned(),
    }
}

fn cell(shown: &str) -> String {
    if shown.contains([',', ';', '"', '\n', '\r', '\t', '|']) || shown.trim() != shown {
        format!("\"{}\"", shown.replace('"', "\"\""))
    } else {
        shown.to_owned()
    }
}

fn looks_like_a_formula(value: &str) -> bool {
    value.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A value as it was before [`export`] put an apostrophe before it.
pub(super) fn without_apostrophe(value: &str) -> &str {
    let inner = value.strip_prefix('\'').filter(|_| looks_like_a_formula(value.trim_start_matches('\'')));
    inner.unwrap_or(value)
}

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
    let mut units = String::from("unit,parent,name,leader_email\n");
    for unit in roster.tree.units() {
        let parent = unit.parent.as_ref().map_or("", UnitId::as_str);
        let leader = roster.leaders.get(&unit.id).map_or("", EmailAddress::as_str);
        line(&mut units, &[unit.id.as_str(), parent, &unit.name, leader]);
    }
    let ids = roster.everybody().any(|person| person.id().is_some());
    let mut people =
        String::from(if ids { "id,email,unit,name,language\n" } else { "email,unit,name,language\n" });
    for person in &roster.people {
        let id = person.id.as_deref().unwrap_or_default();
        let [name, language] =
            [&person.name, &person.language].map(|text| text.as_deref().unwrap_or_default());
        let values = [id, person.email.as_str(), person.unit.as_str(), name, language];
        line(&mut people, if ids { &values } else { &values[1..] });
    }
    for person in &roster.on_paper {
        let [name, language] =
            [&person.name, &person.language].map(|text| text.as_deref().unwrap_or_default());
        line(&mut people, &[&person.id, "", person.unit.as_str(), name, language]);
    }
    Export { units, people }
}

fn line(file: &mut String, values: &[&str]) {
    let values: Vec<String> = values.iter().map(|value| cell(value)).collect();
    file.push_str(&values.join(","));
    file.push('\n');
}

fn cell(value: &str) -> String {
    let shown = if looks_like_a_formula(value.trim_start_matches('\'')) {
        format!("'{value}")
    } else {
        value.to_owned()
    };
    if shown.contains([',', ';', '"', '\n', '\r', '\t', '|']) || shown.trim() != shown {
        format!("\"{}\"", shown.replace('"', "\"\""))
    } else {
        shown
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

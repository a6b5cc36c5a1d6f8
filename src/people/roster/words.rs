//! How units, and numbers of people and units, are said where an import is looked at.
//!
//! It must never say more than it is given, and nothing of a single person.

use candor_protocol::survey::{Tree, UnitId};

/// `114 people leave`, or, where they do more than one thing, how many they are in all.
pub(super) fn in_words(all: usize, one: &str, many: &str, parts: &[(usize, &str, &str)]) -> String {
    let parts: Vec<&(usize, &str, &str)> = parts.iter().filter(|(count, _, _)| *count > 0).collect();
    let what = |count: usize, singular: &str, plural: &str| match count {
        1 => format!("1 {singular}"),
        count => format!("{count} {plural}"),
    };
    let said = parts.iter().enumerate().map(|(nth, &&(count, singular, plural))| {
        let noun = if nth > 0 { String::new() } else { format!(" {}", if count == 1 { one } else { many }) };
        what(count, singular, plural).replacen(' ', &format!("{noun} "), 1)
    });
    let said = said.collect::<Vec<String>>().join(", ");
    if parts.len() > 1 { format!("{said}: {all} {many} in all") } else { said }
}

/// A few of them, and how many more there are.
pub(super) fn some(names: &[String]) -> String {
    match names.len().saturating_sub(3) {
        0 => names.join(", "),
        more => format!("{} and {more} more", names[..3].join(", ")),
    }
}

/// `Design [d-01]`, or only the identifier where the name says no more.
pub(super) fn label(tree: &Tree, id: &UnitId) -> String {
    match tree.position(id).map(|at| &tree.unit(at).name) {
        Some(name) if name != id.as_str() => format!("{name} [{id}]"),
        _ => id.to_string(),
    }
}

/// What a unit is below.
pub(super) fn below(tree: &Tree, parent: Option<&UnitId>) -> String {
    parent.map_or("at the top".to_owned(), |parent| format!("below {}", label(tree, parent)))
}

//! Whether published comments stay where nobody can be told by them: each at one unit, never one or two, among ten
//! respondents, without anything that leads to a person.
//!
//! It must never say more than that: how somebody writes can tell who it is, and no file shows that.

use std::collections::BTreeMap;

use super::{
    artefact::comment::{Comment, Comments},
    finding::Complaints,
    pool::Round,
};

/// A comment alone, or with one other, could be told to be somebody's.
const LEAST: usize = 3;
/// Comments are shown where at least so many answered.
const AMONG: u32 = 10;
/// A text of fewer words may well be written twice by two people.
const OWN_WORDS: usize = 6;

/// Looks at all comments; how many of them could be compared with a release.
pub(super) fn check(files: &[Comments], rounds: &[Round], k: u32, found: &mut Complaints) -> usize {
    for (at, one) in files.iter().enumerate() {
        files[at + 1..].iter().for_each(|other| same(one, other, found));
    }
    files.iter().map(|file| look(file, rounds, k, found)).sum()
}

fn look(file: &Comments, rounds: &[Round], k: u32, found: &mut Complaints) -> usize {
    let source = &file.source;
    let mut places: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    let mut seen: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for Comment { round, unit, text } in &file.all {
        places.entry((round, unit)).or_default().push(text);
        if let Some(what) = leads_somewhere(text) {
            found.say(|| {
                format!("{source}, round {round}: a comment at {unit} holds {what}, which leads to a person; have it blacked out")
            });
        }
        if text.split_whitespace().count() < OWN_WORDS {
            continue;
        }
        if let Some(before) = seen.insert((round, written(text)), unit) {
            found.say(|| {
                let wheres = if before == unit { format!("twice at {unit}") } else { format!("at {before} and at {unit}") };
                format!(
                    "{source}, round {round}: the comment \"{}\" stands {wheres}; a comment stands at one unit once, since the \
                     difference of two lists tells who is in only one of them",
                    begun(text)
                )
            });
        }
    }
    let mut compared = 0;
    for ((round, unit), texts) in places {
        if texts.len() < LEAST {
            found.say(|| {
                format!(
                    "{source}, round {round}: {} at {unit}; expected none or at least {LEAST}, since so few can be told to be \
                     somebody's",
                    if texts.len() == 1 { "there is 1 comment".to_owned() } else { format!("there are {} comments", texts.len()) }
                )
            });
        }
        let Some(known) = rounds.iter().find(|known| known.name == round) else { continue };
        compared += texts.len();
        let row = known.sheets.iter().find_map(|sheet| sheet.row(unit));
        let answered = row.and_then(|row| row.answered);
        // Where small teams of the unit are counted further up, its number misses fewer than k people, and their comments
        // may stand at it all the same.
        let missing = if row.is_some_and(|row| row.counted_at.is_some()) { k - 1 } else { 0 };
        match answered {
            Some(answered) if answered + missing >= AMONG => {}
            Some(answered) => found.say(|| {
                format!(
                    "{source}, round {round}: comments at {unit}, where {answered} answered; expected at least {AMONG}, or the \
                     way in which somebody writes tells who it is"
                )
            }),
            None => found.say(|| {
                format!(
                    "{source}, round {round}: comments at {unit}, which is not shown in the release; they have to stand further \
                     up"
                )
            }),
        }
    }
    compared
}

/// Two files about the same round print the same comments.
fn same(one: &Comments, other: &Comments, found: &mut Complaints) {
    let of = |file: &Comments, round: &str| {
        let mut all: Vec<Comment> =
            file.all.iter().filter(|comment| comment.round == round).cloned().collect();
        all.sort();
        all
    };
    let mut rounds: Vec<&str> = one.all.iter().map(|comment| comment.round.as_str()).collect();
    rounds.sort_unstable();
    rounds.dedup();
    for round in rounds {
        let (a, b) = (of(one, round), of(other, round));
        if !b.is_empty() && a != b {
            found.say(|| {
                format!(
                    "{} and {} print different comments for round {round} ({} and {} of them); comments are released once",
                    one.source,
                    other.source,
                    a.len(),
                    b.len()
                )
            });
        }
    }
}

/// A text as it is compared: letters and digits only.
fn written(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn begun(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(OWN_WORDS).collect();
    format!("{} …", words.join(" "))
}

/// What leads from a text to a person: an address, a link, a telephone number.
fn leads_somewhere(text: &str) -> Option<&'static str> {
    for word in text.split_whitespace() {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@').to_lowercase();
        if core.contains("://") || core.starts_with("www.") || is_host(&core) {
            return Some("a link");
        }
        if core.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.contains('.')) {
            return Some("an address");
        }
    }
    has_long_number(text).then_some("a telephone number")
}

/// A name with dots whose last part is that of a country or one of the old endings of the web.
fn is_host(word: &str) -> bool {
    let host = word.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((name, ending)) = host.rsplit_once('.') else { return false };
    let known = [
        "com", "org", "net", "info", "edu", "gov", "biz", "io", "de", "at", "ch", "eu", "uk", "fr", "nl",
        "us",
    ];
    name.len() > 2
        && name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.')
        && known.contains(&ending)
}

/// Seven digits or more with only the marks of telephone numbers between them.
fn has_long_number(text: &str) -> bool {
    let mut digits = 0;
    for c in text.chars() {
        match c {
            '0'..='9' => digits += 1,
            ' ' | '-' | '/' | '(' | ')' | '.' | '+' => {}
            _ => digits = 0,
        }
        if digits >= 7 {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_to_a_person_is_seen() {
        for (text, expected) in [
            ("Write to ada@example.org.", Some("an address")),
            ("See https://example.org/x", Some("a link")),
            ("It is on www.example.org", Some("a link")),
            ("(intranet.example.com/team)", Some("a link")),
            ("Call +49 (30) 123-456", Some("a telephone number")),
            ("In 2026 we were 12 of 30, before 2019.", None),
            ("More time e.g. after an incident.Yes", None),
            ("Write to [address] or [number]", None),
        ] {
            assert_eq!(leads_somewhere(text), expected, "{text}");
        }
    }
}

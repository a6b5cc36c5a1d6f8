//! The rules of HR's own statements: how many, where they stand, and that their texts are plain.
//!
//! It must never let one pass that could count as a statement of the instrument, or be more than text in a browser.

use std::collections::BTreeMap;

/// How the ids of own statements begin.
pub(super) const PREFIX: &str = "own.";
/// At most so many.
pub(super) const MOST: usize = 3;
/// No text is longer, in characters.
pub(super) const LONGEST: usize = 200;

/// What the rules look at in a statement.
pub(super) struct Statement<'a> {
    pub(super) own: bool,
    pub(super) id: &'a str,
    pub(super) reverse: bool,
    pub(super) dimension: &'a str,
    pub(super) text: &'a BTreeMap<String, String>,
}

/// What cannot be of HR's own, in words.
pub(super) fn contradiction(
    statements: &[Statement<'_>],
    question: Option<&BTreeMap<String, String>>,
    asks_a_question: bool,
) -> Option<String> {
    let own = statements.iter().filter(|item| item.own).count();
    let core = statements.len() - own;
    if own > MOST || core == 0 {
        return Some(format!(
            "{own} own statements: expected at most {}, beside those of the instrument",
            MOST
        ));
    }
    for (nth, item) in statements.iter().enumerate() {
        if item.own != (nth >= core) {
            return Some("own statements stand before others: expected them last".to_owned());
        }
        let expected = format!("{PREFIX}{}", (nth + 1).saturating_sub(core));
        if item.own && (item.id != expected || item.reverse || !item.dimension.is_empty()) {
            return Some(format!(
                "the own statement {:?}: expected {expected:?}, not reversed and of no dimension",
                item.id
            ));
        }
        if let Some(what) = unfit(item.text).filter(|_| item.own) {
            return Some(format!("own statement {}: {what}", nth + 1 - core));
        }
    }
    let question = question?;
    if !asks_a_question {
        return Some(
            "an own question, but the instrument has no open question whose place it could take".to_owned(),
        );
    }
    unfit(question).map(|what| format!("own question: {what}"))
}

/// Why texts are not plain text on one line, in languages that have a code.
fn unfit(texts: &BTreeMap<String, String>) -> Option<String> {
    if texts.is_empty() {
        return Some("it has no text".to_owned());
    }
    texts.iter().find_map(|(language, text)| {
        let code = (2..=3).contains(&language.len()) && language.chars().all(|c| c.is_ascii_lowercase());
        let length = text.chars().count();
        let strange = text.chars().find(|c| c.is_control() || is_unseen(*c) || matches!(c, '<' | '>'));
        match strange {
            _ if !code => Some(format!("the language {language:?}: expected a code such as en or de")),
            _ if text.trim().is_empty() || text.trim() != text => {
                Some("found nothing, or spaces around it".to_owned())
            }
            _ if length > LONGEST => Some(format!("found {length} characters, expected at most {}", LONGEST)),
            Some(c) => Some(format!("found {c:?}, expected plain text on one line")),
            None => None,
        }
    })
}

/// What nobody sees, and what turns the order of signs around.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

//! The conversation guide: open questions for the topics that a report names, from the data file `guide.toml`.
//!
//! It must never ask who answered what, and never hold a number.

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

use candor_protocol::survey::{Instrument, Item};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Guide {
    general: Vec<String>,
    dimension: HashMap<String, Vec<String>>,
    /// By the instrument's id, then the statement's: another instrument may mean something else by the same word.
    statement: HashMap<String, HashMap<String, Vec<String>>>,
}

static GUIDE: LazyLock<Guide> = LazyLock::new(|| match toml::from_str(include_str!("guide.toml")) {
    Ok(guide) => guide,
    Err(error) => unreachable!("the built-in guide: {error}"),
});

/// Two or three questions for a conversation about a statement: its own, else those of its dimension, else general ones.
pub(super) fn questions(instrument: &Instrument, item: &Item) -> &'static [String] {
    let own = GUIDE.statement.get(instrument.id()).and_then(|statements| statements.get(&item.id));
    own.or_else(|| GUIDE.dimension.get(&item.dimension)).unwrap_or(&GUIDE.general)
}

/// Questions for a unit of which no statement stands out, or none is printed.
pub(super) fn general() -> &'static [String] {
    &GUIDE.general
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn every_built_in_statement_has_questions_of_its_own_and_others_have_those_of_their_dimension() {
        for instrument in [Instrument::built_in(), Instrument::after_incident()] {
            for item in instrument.items() {
                assert!(GUIDE.statement[instrument.id()].contains_key(&item.id), "{}", item.id);
                assert!(GUIDE.dimension.contains_key(&item.dimension), "{}", item.dimension);
            }
        }
        let other = fixture::instrument(1, 7);
        let mut item = other.items()[0].clone();
        assert_eq!(questions(&other, &item), GUIDE.dimension["mistakes"]);
        item.dimension = "the canteen".to_owned();
        assert_eq!(questions(&other, &item), GUIDE.general);
    }

    #[test]
    fn questions_are_open_and_few_and_no_statement_is_spelt_wrong() {
        for (id, statements) in &GUIDE.statement {
            let all = [Instrument::built_in(), Instrument::after_incident()];
            let instrument = all.iter().find(|instrument| instrument.id() == id).unwrap();
            for statement in statements.keys() {
                assert!(instrument.items().iter().any(|item| item.id == *statement), "{statement}");
            }
        }
        let statements = GUIDE.statement.values().flat_map(HashMap::values);
        for questions in statements.chain(GUIDE.dimension.values()).chain([&GUIDE.general]) {
            assert!((2..=3).contains(&questions.len()), "{questions:?}");
            for question in questions {
                assert!(
                    question.ends_with('?') && !question.contains(|c: char| c.is_ascii_digit()),
                    "{question}"
                );
            }
        }
    }
}

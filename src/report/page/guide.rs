//! The conversation guide: open questions for the topics that a report names, from the data files in `guide`, one for each
//! language.
//!
//! It must never ask who answered what, and never hold a number.

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

use crate::tongue::Words;
use candor_protocol::survey::{Instrument, Item};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Guide {
    general: Vec<String>,
    dimension: HashMap<String, Vec<String>>,
    /// By the instrument's id, then the statement's: another instrument may mean something else by the same word.
    statement: HashMap<String, HashMap<String, Vec<String>>>,
}

macro_rules! guides {
    ($($language:literal)*) => {
        [$(($language, include_str!(concat!("guide/", $language, ".toml")))),*]
    };
}

/// By language; English stands first.
static GUIDES: LazyLock<Vec<(&str, Guide)>> = LazyLock::new(|| {
    let read = |(language, text)| match toml::from_str(text) {
        Ok(guide) => (language, guide),
        Err(error) => unreachable!("the built-in guide in {language}: {error}"),
    };
    guides!("en" "ar" "de" "es" "fr" "it" "pl" "tr").into_iter().map(read).collect()
});

fn guide(words: &Words) -> &'static Guide {
    let found = GUIDES.iter().find(|(language, _)| *language == words.language());
    &found.unwrap_or(&GUIDES[0]).1
}

/// Two or three questions for a conversation about a statement: its own, else those of its dimension, else general ones.
pub(super) fn questions(words: &Words, instrument: &Instrument, item: &Item) -> &'static [String] {
    let guide = guide(words);
    let own = guide.statement.get(instrument.id()).and_then(|statements| statements.get(&item.id));
    own.or_else(|| guide.dimension.get(&item.dimension)).unwrap_or(&guide.general)
}

/// Questions for a unit of which no statement stands out, or none is printed.
pub(super) fn general(words: &Words) -> &'static [String] {
    &guide(words).general
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        fixture,
        tongue::{all_words, english},
    };

    #[test]
    fn every_built_in_statement_has_questions_of_its_own_and_others_have_those_of_their_dimension() {
        for (_, guide) in GUIDES.iter() {
            for instrument in [Instrument::built_in(), Instrument::after_incident()] {
                for item in instrument.items() {
                    assert!(guide.statement[instrument.id()].contains_key(&item.id), "{}", item.id);
                    assert!(guide.dimension.contains_key(&item.dimension), "{}", item.dimension);
                }
            }
        }
        let other = fixture::instrument(1, 7);
        let mut item = other.items()[0].clone();
        assert_eq!(questions(english(), &other, &item), GUIDES[0].1.dimension["mistakes"]);
        item.dimension = "the canteen".to_owned();
        assert_eq!(questions(english(), &other, &item), GUIDES[0].1.general);
    }

    /// All questions of a language, each with the place where it stands.
    fn all(guide: &Guide) -> Vec<(String, &str)> {
        let statements = guide.statement.iter().flat_map(|(instrument, statements)| {
            statements.iter().map(move |(id, questions)| (format!("{instrument}.{id}"), questions))
        });
        let dimensions = guide.dimension.iter().map(|(name, questions)| (name.clone(), questions));
        let general = [("general".to_owned(), &guide.general)];
        let mut all: Vec<_> = statements
            .chain(dimensions)
            .chain(general)
            .flat_map(|(place, questions)| {
                assert!((2..=3).contains(&questions.len()), "{questions:?}");
                (0..).zip(questions).map(move |(nth, question)| (format!("{place} {nth}"), &**question))
            })
            .collect();
        all.sort();
        all
    }

    #[test]
    fn questions_are_open_and_few_and_the_same_in_every_language() {
        assert_eq!(all_words().count(), GUIDES.len());
        let english = all(&GUIDES[0].1);
        for (language, guide) in GUIDES.iter() {
            for ((place, question), (same, original)) in all(guide).iter().zip(&english) {
                assert_eq!(place, same, "{language}");
                assert!(question.ends_with(['?', '؟']), "{language}: {question}");
                assert!(!question.contains(|c: char| c.is_ascii_digit()), "{language}: {question}");
                assert!(*language == "en" || question != original, "{language}: {question} is in English");
            }
            assert_eq!(all(guide).len(), english.len(), "{language}");
        }
    }
}

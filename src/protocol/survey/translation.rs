//! The built-in instruments, and their translations: a file for each language, joined to the English one.
//!
//! They must never change what a number means: a translation begins no new line, since id, version and scale stay. A file that
//! leaves a statement out, or names another, is refused.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use super::instrument::{Instrument, InstrumentError};

/// One language's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Translation {
    title: String,
    labels: Vec<String>,
    #[serde(default)]
    open_question: Option<String>,
    /// By item id: the statement.
    text: BTreeMap<String, String>,
    /// By item id: the safe wording of a reversed one.
    #[serde(default)]
    safe: BTreeMap<String, String>,
}

macro_rules! translations {
    ($instrument:literal: $($language:literal)*) => {
        &[$(($language, include_str!(concat!("words/", $instrument, ".", $language, ".toml")))),*]
    };
}

/// Of the built-in instrument.
const BUILT_IN: &[(&str, &str)] = translations!("candor": "ar" "de" "es" "fr" "it" "pl" "tr");
/// Of the built-in after-incident pulse.
const AFTER_INCIDENT: &[(&str, &str)] = translations!("after-incident": "ar" "de" "es" "fr" "it" "pl" "tr");

impl Instrument {
    /// The built-in instrument, in our own words, in every language.
    ///
    /// # Panics
    /// Never: a test reads the built-in file.
    pub fn built_in() -> Self {
        // Read once: every schedule, form and test asks for it.
        static READ: LazyLock<Instrument> = LazyLock::new(|| {
            let english = Instrument::from_toml(include_str!("candor.toml"));
            match english.and_then(|english| translated(english, BUILT_IN)) {
                Ok(instrument) => instrument,
                Err(error) => unreachable!("the built-in instrument: {error}"),
            }
        });
        READ.clone()
    }

    /// The built-in after-incident pulse.
    ///
    /// # Panics
    /// Never: a test reads the built-in file.
    pub fn after_incident() -> Self {
        let english = Self::from_toml(include_str!("after-incident.toml"));
        match english.and_then(|english| translated(english, AFTER_INCIDENT)) {
            Ok(instrument) => instrument,
            Err(error) => unreachable!("the built-in after-incident pulse: {error}"),
        }
    }
}

/// An instrument with all its languages.
///
/// # Errors
/// When a file cannot be read or does not say exactly what the instrument says.
fn translated(instrument: Instrument, files: &[(&str, &str)]) -> Result<Instrument, InstrumentError> {
    let mut raw = instrument.0;
    for (language, text) in files {
        let wrong = |what: String| InstrumentError { line: None, what: format!("{language}: {what}") };
        let mut found: Translation =
            toml::from_str(text).map_err(|error| wrong(error.message().to_owned()))?;
        raw.title.insert((*language).to_owned(), found.title);
        raw.scale.labels.insert((*language).to_owned(), found.labels);
        if let Some((question, translated)) = raw.open_question.as_mut().zip(found.open_question) {
            question.insert((*language).to_owned(), translated);
        }
        for item in &mut raw.item {
            let missing = || wrong(format!("the statement {:?} is not translated", item.id));
            let text = found.text.remove(&item.id).ok_or_else(missing)?;
            item.text.insert((*language).to_owned(), text);
            if let Some(safe) = found.safe.remove(&item.id) {
                item.safe.insert((*language).to_owned(), safe);
            }
        }
        if let Some(other) = found.text.keys().chain(found.safe.keys()).next() {
            return Err(wrong(format!("{other:?} is no statement of this instrument")));
        }
    }
    raw.try_into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [&str; 8] = ["ar", "de", "en", "es", "fr", "it", "pl", "tr"];

    #[test]
    fn the_built_in_instruments_are_in_eight_languages_and_no_statement_is_left_in_english() {
        for instrument in [Instrument::built_in(), Instrument::after_incident()] {
            for item in instrument.items() {
                assert_eq!(item.text.keys().collect::<Vec<_>>(), LANGUAGES, "{}", item.id);
                for texts in [&item.text, &item.safe] {
                    let others = texts.iter().filter(|(language, _)| *language != "en");
                    assert!(others.into_iter().all(|(_, text)| *text != texts["en"]), "{}", item.id);
                }
            }
        }
    }

    #[test]
    fn a_translation_begins_no_new_line_and_one_that_says_less_or_more_is_refused() {
        let english = Instrument::from_toml(include_str!("candor.toml")).unwrap();
        assert!(Instrument::built_in().comparable(&english));
        let german = BUILT_IN.iter().find(|(language, _)| *language == "de").unwrap().1;
        let refused = |text: &str| translated(english.clone(), &[("de", text)]).unwrap_err().to_string();
        let without = german.replacen("skills = ", "skillz = ", 1);
        assert!(refused(&without).contains("de: the statement \"skills\" is not translated"));
        let more = german.replacen("[safe]", "\n[safe]\nskills = \"X\"", 1);
        assert!(refused(&more).contains("expected only where reverse = true"), "{}", refused(&more));
        let fewer = german.replacen("\"Weder noch\", ", "", 1);
        assert!(refused(&fewer).contains("4 labels in \"de\": expected 5"), "{}", refused(&fewer));
    }
}

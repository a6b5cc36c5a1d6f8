//! What a round asks, as HR chooses it when the round is opened: a built-in instrument or a file, with statements of HR's own. And how
//! it will be read, in each language.
//!
//! It must never let a file pass for a built-in instrument, and what it shows can send nothing.

use std::collections::BTreeMap;

use super::{
    round_form::{FILE, PULSE, RoundForm},
    words::mistake,
};
use candor_protocol::survey::{Instrument, Own};
use candor_report::tongue::Words;

impl RoundForm {
    /// What is asked; or what is wrong with it, in words.
    pub(super) fn instrument(&self) -> Result<Instrument, String> {
        let instrument = match self.kind.as_str() {
            PULSE => Instrument::after_incident(),
            FILE => from_file(&self.instrument)?,
            _ => Instrument::built_in(),
        };
        let own = self.own();
        if own.is_nothing() { Ok(instrument) } else { instrument.with_own(&own).map_err(mistake) }
    }

    /// What HR asks besides.
    fn own(&self) -> Own {
        own([&self.own_1, &self.own_2, &self.own_3], &self.own_question, &self.own_language)
    }
}

/// What HR asks besides, as it stands in a form: what was left empty is not asked.
pub(super) fn own(statements: [&str; Own::MOST], question: &str, language: &str) -> Own {
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let language = text(language).unwrap_or_else(|| "en".to_owned()).to_lowercase();
    Own { language, statements: statements.into_iter().filter_map(text).collect(), question: text(question) }
}

/// Reads a file. One that calls itself like a built-in instrument and asks something else would draw two things on one line.
fn from_file(text: &str) -> Result<Instrument, String> {
    if text.trim().is_empty() {
        return Err("No file was chosen, or it is empty: choose the file with your statements.".to_owned());
    }
    let instrument =
        Instrument::from_toml(text).map_err(|error| format!("The file with your statements: {error}."))?;
    let built_in = [Instrument::built_in(), Instrument::after_incident()];
    if built_in.iter().any(|one| one.id() == instrument.id() && *one != instrument) {
        return Err(format!(
            "The file with your statements has the id {:?}, which is that of a built-in instrument: give it another one.",
            instrument.id()
        ));
    }
    Ok(instrument)
}

/// What is asked, as it will be read in one language.
pub(super) struct Reading {
    pub(super) language: String,
    pub(super) title: String,
    pub(super) labels: Vec<String>,
    pub(super) statements: Vec<Asked>,
    /// The open question, and its language where that is HR's own.
    pub(super) question: Option<Asked>,
}

/// A text that is asked.
pub(super) struct Asked {
    pub(super) text: String,
    pub(super) language: String,
    pub(super) own: bool,
}

/// What is asked, in each of its languages: first in that of whoever looks, then in English, where it is written in them.
pub(super) fn readings(instrument: &Instrument, first: &Words) -> Vec<Reading> {
    let mut languages: Vec<&str> = instrument.languages().collect();
    languages.sort_by_key(|language| (*language != first.language(), *language != "en"));
    let reading = |language: &str| Reading {
        language: language.to_owned(),
        title: instrument.title(language).to_owned(),
        labels: instrument.scale().labels(language).to_vec(),
        statements: instrument
            .items()
            .iter()
            .filter_map(|item| asked(&item.text, language, item.own))
            .collect(),
        question: instrument.question().and_then(|(texts, own)| asked(texts, language, own)),
    };
    languages.into_iter().map(reading).collect()
}

fn asked(texts: &BTreeMap<String, String>, language: &str, own: bool) -> Option<Asked> {
    let found = texts.get_key_value(language).or_else(|| texts.iter().next().filter(|_| own))?;
    Some(Asked { text: found.1.clone(), language: found.0.clone(), own })
}

//! What a number of a statement means, in words: agreement with it is safety.
//!
//! It must never turn a statement round by itself: where no safe wording is there, it says so.

use std::collections::BTreeMap;

use super::Item;

impl Item {
    /// What a number of it means, in words, for reports: agreement with this is safety. In English where there is English.
    pub fn meaning(&self) -> String {
        match self.meaning_in("en") {
            Meaning::Said(said) => said.to_owned(),
            Meaning::Opposite(said) => format!("The opposite of: {said}"),
        }
    }

    /// The same in a language, where it is said in it; else in English, else as it is.
    pub fn meaning_in(&self, language: &str) -> Meaning<'_> {
        fn said<'a>(texts: &'a BTreeMap<String, String>, language: &str) -> Option<&'a str> {
            texts.get(language).map(String::as_str)
        }
        let safe = |language: &str| said(&self.safe, language).filter(|_| self.reverse);
        let text = |language: &str| said(&self.text, language);
        let any = || self.text.values().next().map_or(&*self.id, String::as_str);
        match (self.reverse, safe(language).or_else(|| text(language).filter(|_| !self.reverse))) {
            (_, Some(said)) => Meaning::Said(said),
            (false, None) => Meaning::Said(text("en").unwrap_or_else(any)),
            // A reversed statement that says in no language of the reader what is safe: better in English than turned round.
            (true, None) => match safe("en").or_else(|| self.safe.values().next().map(String::as_str)) {
                Some(said) => Meaning::Said(said),
                None => Meaning::Opposite(text(language).or_else(|| text("en")).unwrap_or_else(any)),
            },
        }
    }
}

/// What a number of a statement means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning<'a> {
    /// This.
    Said(&'a str),
    /// The opposite of this: a reversed statement without a safe wording.
    Opposite(&'a str),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::Instrument;

    #[test]
    fn a_number_is_read_in_the_safe_direction() {
        let mut items: Vec<Item> = Instrument::built_in().items()[..2].to_vec();
        assert!(items[0].meaning().starts_with("A mistake is not held against"), "{}", items[0].meaning());
        assert_eq!(items[1].meaning(), items[1].text["en"]);
        items[0].safe.clear();
        assert!(items[0].meaning().starts_with("The opposite of: When someone"), "{}", items[0].meaning());
    }
}

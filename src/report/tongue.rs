//! The words of letters, reports and charts, and of the page of results, in the language of whoever reads them: `templates/words`, three
//! files for each language.
//!
//! It must never hold a sentence of its own, and never fail for a language that is not there: then it speaks English.

use std::{fmt, sync::LazyLock};

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// The words of letters in one language.
pub struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! files {
    ($($language:literal)*) => {
        [$((
            $language,
            [
                include_str!(concat!("../../templates/words/", $language, "/mail.ftl")),
                include_str!(concat!("../../templates/words/", $language, "/report.ftl")),
                include_str!(concat!("../../templates/words/", $language, "/results.ftl")),
            ],
        )),*]
    };
}

/// English stands first.
static ALL: LazyLock<Vec<Words>> = LazyLock::new(|| {
    files!("en" "ar" "de" "es" "fr" "it" "pl" "tr")
        .into_iter()
        .map(|(language, files)| Words::read(language, files))
        .collect()
});

/// The words of every language, English last: it stands in for the others.
pub fn all_words() -> impl Iterator<Item = &'static Words> {
    ALL.iter().skip(1).chain(ALL.first())
}

/// The words for a language code such as `de` or `de-at`.
pub fn words_in(language: Option<&str>) -> &'static Words {
    let short = language.map(|tag| tag.split('-').next().unwrap_or_default().to_lowercase());
    let known = ALL.iter().find(|words| short.as_deref() == Some(words.language));
    known.unwrap_or(&ALL[0])
}

/// English, in which everything is that is not for one reader.
pub(crate) fn english() -> &'static Words {
    &ALL[0]
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.language)
    }
}

/// There is one of each language.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Eq for Words {}

impl Words {
    fn read(language: &'static str, files: [&str; 3]) -> Self {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Only where names run against the direction of the text they are set apart, by signs that are not seen.
        bundle.set_use_isolating(language == "ar");
        for text in files {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(resource); // a test reads every file
        }
        Self { language, bundle }
    }

    /// The code of the language, for `lang`.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The direction, for `dir`.
    pub fn direction(&self) -> &'static str {
        if self.language == "ar" { "rtl" } else { "ltr" }
    }

    /// A message without values.
    pub fn plain(&self, name: &str) -> String {
        self.say(name, &[])
    }

    /// A message with its values, each as it is printed.
    pub fn tell(&self, name: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> =
            values.iter().map(|(name, value)| (*name, FluentValue::from((*value).to_owned()))).collect();
        self.say(name, &values)
    }

    /// Two printed values, from the lower to the higher one.
    pub(crate) fn band(&self, low: &str, high: &str) -> String {
        self.tell("report-band", &[("low", low), ("high", high)])
    }

    /// What parts the names of a list.
    pub(crate) fn comma(&self) -> &'static str {
        if self.language == "ar" { "، " } else { ", " }
    }

    /// How many of the invited answered: `8 of 10`.
    pub(crate) fn of(&self, answered: u32, invited: u32) -> String {
        let (answered, invited) = (answered.to_string(), invited.to_string());
        self.tell("report-of", &[("answered", &answered), ("invited", &invited)])
    }

    /// What a dimension is called; one of an instrument of one's own as it is.
    pub(crate) fn dimension(&self, name: &str) -> String {
        let known = format!("dimension-{}", name.trim().replace(' ', "-"));
        if self.bundle.has_message(&known) { self.plain(&known) } else { name.to_owned() }
    }

    /// A message with its values.
    pub fn say(&self, name: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let pattern = self.bundle.get_message(name).and_then(|message| message.value());
        // Lines of a file are no lines of a letter.
        let said = pattern.map(|pattern| {
            self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).replace('\n', " ")
        });
        said.unwrap_or_default()
    }

    /// A day for readers: `Monday, 14 September 2026`.
    pub fn day(&self, day: NaiveDate) -> String {
        let weekday = self.plain(&format!("weekday-{}", day.weekday().number_from_monday()));
        let month = self.plain(&format!("month-{}", day.month()));
        let values = [
            ("weekday", weekday.into()),
            ("month", month.into()),
            ("day", day.day().into()),
            ("year", day.year().to_string().into()),
        ];
        // Its parts are of one language: nothing is set apart in it.
        self.say("day", &values).replace(['\u{2068}', '\u{2069}'], "")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_each_language_does() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 7).unwrap();
        for (language, expected) in [
            ("en", "Monday, 7 December 2026"),
            ("de-AT", "Montag, 7. Dezember 2026"),
            ("fr", "lundi 7 décembre 2026"),
            ("pl", "poniedziałek, 7 grudnia 2026"),
            ("tr", "7 Aralık 2026 Pazartesi"),
            ("ar", "الاثنين 7 ديسمبر 2026"),
            ("ja", "Monday, 7 December 2026"),
        ] {
            assert_eq!(words_in(Some(language)).day(day), expected);
        }
        assert_eq!(words_in(None).language(), "en");
    }
}

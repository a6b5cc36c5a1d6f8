//! The words of letters, reports and charts, of the page of results and of the desk, in the language of whoever reads them:
//! `templates/words`, the files of each language.
//!
//! It must never hold a sentence of its own, and never fail for a language, a file or a message that is not there: then it speaks
//! English.

use std::{
    fmt::{self, Display},
    sync::LazyLock,
};

use askama::filters::{Html, HtmlSafe, escape};
use candor_protocol::survey::Item;
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// All words in one language.
pub struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    names: Vec<&'static str>,
}

macro_rules! files {
    ($($language:literal: $($file:literal)*;)*) => {{
        let all: Vec<(&'static str, Vec<&'static str>)> = vec![$((
            $language,
            vec![$(include_str!(concat!("../../templates/words/", $language, "/", $file, ".ftl"))),*],
        )),*];
        all
    }};
}

/// English stands first, and has every file.
static ALL: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let files = files! {
        "en": "mail" "notices" "report" "results" "desk" "desk-hr" "desk-roster" "desk-import" "desk-rounds" "desk-offices" "desk-open" "desk-known";
        "ar": "mail" "notices" "report" "results" "desk";
        "de": "mail" "notices" "report" "results" "desk" "desk-hr" "desk-roster" "desk-import" "desk-rounds" "desk-offices" "desk-open" "desk-known";
        "es": "mail" "notices" "report" "results" "desk";
        "fr": "mail" "notices" "report" "results" "desk";
        "it": "mail" "notices" "report" "results" "desk";
        "pl": "mail" "notices" "report" "results" "desk";
        "tr": "mail" "notices" "report" "results" "desk";
    };
    files.into_iter().map(|(language, files)| Words::read(language, &files)).collect()
});

/// The words of every language, English last: it stands in for the others.
pub fn all_words() -> impl Iterator<Item = &'static Words> {
    ALL.iter().skip(1).chain(ALL.first())
}

/// The words for a language code such as `de` or `de-at`, where there are some.
pub fn known_words(language: &str) -> Option<&'static Words> {
    let short = language.split('-').next().unwrap_or_default().to_lowercase();
    ALL.iter().find(|words| short == words.language)
}

/// The same; English where there are none.
pub fn words_in(language: Option<&str>) -> &'static Words {
    language.and_then(known_words).unwrap_or(english())
}

/// English, in which everything is that is not for one reader.
pub fn english() -> &'static Words {
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
    fn read(language: &'static str, files: &[&'static str]) -> Self {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Only where names run against the direction of the text they are set apart, by signs that are not seen.
        bundle.set_use_isolating(language == "ar");
        for text in files {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(resource); // a test reads every file
        }
        let lines = files.iter().flat_map(|text| text.lines());
        let names = lines.filter(|line| !line.starts_with([' ', '#', '}']));
        Self { language, bundle, names: names.filter_map(|line| Some(line.split_once(" =")?.0)).collect() }
    }

    /// The names of its messages.
    pub(crate) fn names(&self) -> &[&'static str] {
        &self.names
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

    /// A heading as letters without markup have it: in capitals, where the language has some that are as easily read.
    pub fn head(&self, name: &str) -> String {
        let said = self.plain(name);
        if ["ar", "tr"].contains(&self.language) { said } else { said.to_uppercase() }
    }

    /// A message with its values, each as it is printed.
    pub fn tell(&self, name: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> =
            values.iter().map(|(name, value)| (*name, FluentValue::from((*value).to_owned()))).collect();
        self.say(name, &values)
    }

    /// Two printed values, from the lower to the higher one.
    pub fn band(&self, low: &str, high: &str) -> String {
        self.tell("report-band", &[("low", low), ("high", high)])
    }

    /// What parts the names of a list.
    pub(crate) fn comma(&self) -> &'static str {
        if self.language == "ar" { "، " } else { ", " }
    }

    /// How many of the invited answered: `8 of 10`.
    pub fn of(&self, answered: u32, invited: u32) -> String {
        let (answered, invited) = (answered.to_string(), invited.to_string());
        self.tell("report-of", &[("answered", &answered), ("invited", &invited)])
    }

    /// What a dimension is called; one of an instrument of one's own as it is.
    pub(crate) fn dimension(&self, name: &str) -> String {
        let known = format!("dimension-{}", name.trim().replace(' ', "-"));
        if self.bundle.has_message(&known) { self.plain(&known) } else { name.to_owned() }
    }

    /// A statement in a word or two, as in a sentence; one of an instrument of one's own by its id.
    pub(crate) fn statement(&self, item: &Item) -> String {
        let known = format!("statement-{}", item.id);
        match item.id.strip_prefix("own.") {
            Some(nth) if item.own => self.tell("map-own", &[("nth", nth)]),
            _ if self.has(&known) => self.plain(&known),
            _ => item.id.replace(['-', '_'], " "),
        }
    }

    /// What a role is called, by the word that is stored of it: `hr`, `steward`, `council`.
    pub(crate) fn role(&self, stored: &str) -> String {
        let known = format!("called-{stored}");
        if self.bundle.has_message(&known) { self.plain(&known) } else { stored.to_owned() }
    }

    /// A message with its values; in English where this language has it not.
    pub fn say(&self, name: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let bundle = if self.has(name) { &self.bundle } else { &english().bundle };
        let pattern = bundle.get_message(name).and_then(|message| message.value());
        // Lines of a file are no lines of a letter.
        let said = pattern
            .map(|pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).replace('\n', " "));
        said.unwrap_or_default()
    }

    /// Whether this language has a message.
    pub fn has(&self, name: &str) -> bool {
        self.bundle.has_message(name)
    }

    /// A message that waits for its values.
    pub fn said<'a>(&'a self, name: &'a str) -> Said<'a> {
        Said { words: self, name, values: Vec::new() }
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

    /// A day without its weekday: `14 September 2026`.
    pub fn date(&self, day: NaiveDate) -> String {
        let month = self.plain(&format!("month-{}", day.month()));
        let values =
            [("month", month.into()), ("day", day.day().into()), ("year", day.year().to_string().into())];
        self.say("desk-date", &values).replace(['\u{2068}', '\u{2069}'], "")
    }
}

impl Words {
    /// A day and a time: `Monday, 14 September 2026, at 10:00`.
    pub fn moment(&self, at: NaiveDateTime) -> String {
        self.tell("desk-moment", &[("day", &self.day(at.date())), ("time", &at.format("%H:%M").to_string())])
    }

    /// Names in a sentence, at most six.
    pub fn listed(&self, names: &[String]) -> String {
        const MOST: usize = 6;
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] if names.len() <= MOST => {
                self.tell("desk-and", &[("names", &first.join(self.comma())), ("last", last)])
            }
            _ => {
                let (named, more) = (names[..MOST - 1].join(self.comma()), names.len() - (MOST - 1));
                self.said("desk-and-more").arg("names", named).count("count", more).to_string()
            }
        }
    }
}

/// A message with what is to stand in it.
#[derive(Clone, Debug)]
pub struct Said<'a> {
    words: &'a Words,
    name: &'a str,
    values: Vec<(&'a str, FluentValue<'static>)>,
}

impl<'a> Said<'a> {
    /// A value, as it is printed.
    #[must_use]
    pub fn arg(mut self, name: &'a str, value: impl Display) -> Self {
        self.values.push((name, value.to_string().into()));
        self
    }

    /// A number of something, by which the message may choose its form.
    #[must_use]
    pub fn count(mut self, name: &'a str, number: impl Display) -> Self {
        let number = number.to_string();
        self.values.push((name, number.parse().map_or_else(|_| number.into(), |number: i64| number.into())));
        self
    }

    /// As a part of a page: `<b>` and the one `<a>` of the message are marks, which leads to `href`; whatever stands in a value is none.
    pub fn marked(self, href: impl AsRef<str>) -> Marked {
        let plain = |text: &str| escape(text, Html).map_or_else(|_| String::new(), |text| text.to_string());
        let values = self.values.iter().map(|(name, value)| match value {
            FluentValue::String(text) => (*name, plain(text).into()),
            other => (*name, other.clone()),
        });
        let values: Vec<_> = values.collect();
        Marked(
            self.words
                .say(self.name, &values)
                .replace("<a>", &format!("<a href=\"{}\">", plain(href.as_ref()))),
        )
    }

    /// The name of the message.
    pub fn name(&self) -> &'a str {
        self.name
    }
}

impl Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words.say(self.name, &self.values))
    }
}

/// A part of a page, with its marks.
#[derive(Debug)]
pub struct Marked(String);

impl Display for Marked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Its marks are those of a file of words, and everything else in it is escaped.
impl HtmlSafe for Marked {}

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

    #[test]
    fn a_value_is_never_a_mark_of_a_page() {
        let said = || words_in(Some("de")).said("sign-in-failed").arg("address", "<b>");
        let page = said().marked("/desk/forgotten?\"x").to_string();
        assert!(page.contains("<a href=\"/desk/forgotten?&#34;x\">") && page.contains("</a>"), "{page}");
        let words =
            words_in(Some("de")).said("desk-date").arg("month", "<a>&").arg("year", 1).count("day", 2);
        assert_eq!(words.marked("/").to_string(), "2. &#60;a&#62;&#38; 1");
    }

    #[test]
    fn names_and_moments_are_said_as_people_say_them() {
        let names: Vec<String> = ["A", "B", "C", "D", "E", "F", "G"].map(str::to_owned).into();
        for (many, expected) in [(0, ""), (1, "A"), (2, "A and B"), (6, "A, B, C, D, E and F")] {
            assert_eq!(english().listed(&names[..many]), expected);
        }
        assert_eq!(english().listed(&names), "A, B, C, D, E and 2 others");
        assert_eq!(words_in(Some("de")).listed(&names), "A, B, C, D, E und 2 weitere");
        let at = NaiveDate::from_ymd_opt(2026, 12, 7).and_then(|day| day.and_hms_opt(9, 5, 0)).unwrap();
        assert_eq!(english().moment(at), "Monday, 7 December 2026, at 09:05");
        assert_eq!(words_in(Some("de")).moment(at), "Montag, 7. Dezember 2026, 09:05 Uhr");
    }

    #[test]
    fn english_stands_in_for_what_a_language_has_not() {
        let french = words_in(Some("fr"));
        assert!(!french.has("roster-title") && english().has("roster-title"));
        assert_eq!(french.plain("roster-title"), "Roster");
        assert!(known_words("ja").is_none() && known_words("DE-at").is_some());
    }
}

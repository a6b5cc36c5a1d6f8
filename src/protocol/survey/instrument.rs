//! The instrument: the statements people answer, as a data file that anyone may replace.
//!
//! It must never hold anything about an organisation or a person.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use super::own_rules::{PREFIX, Statement, contradiction};

/// A text per language code, e.g. `en`.
pub(crate) type Texts = BTreeMap<String, String>;

/// A checked instrument. A trend only ever compares rounds of the same id, version and scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct Instrument(pub(super) Raw);

/// The file's own form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    id: String,
    version: u32,
    pub(super) title: Texts,
    pub(super) scale: Scale,
    pub(super) item: Vec<Item>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) open_question: Option<Texts>,
    /// HR's own words for it, which take its place in one round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) own_question: Option<Texts>,
}

/// The whole steps of agreement, from `min` to `max`, with a label for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    min: u8,
    max: u8,
    pub(super) labels: BTreeMap<String, Vec<String>>,
}

impl Scale {
    /// The lowest answer.
    pub fn min(&self) -> u8 {
        self.min
    }

    /// The highest answer.
    pub fn max(&self) -> u8 {
        self.max
    }

    /// What the steps are called in a language, the lowest first; nothing where it is not written in that.
    pub fn labels(&self, language: &str) -> &[String] {
        self.labels.get(language).map_or(&[], Vec::as_slice)
    }

    /// r, the distance from the lowest to the highest answer.
    pub fn range(&self) -> u8 {
        self.max - self.min
    }
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Short and stable: the column of the export.
    pub id: String,
    /// What the statement is about, e.g. `asking for help`.
    pub dimension: String,
    /// Whether agreement means *less* safety.
    #[serde(default)]
    pub reverse: bool,
    /// Whether HR asks it in this round besides: it is in no mean of several statements.
    #[serde(default, skip_serializing_if = "is_not")]
    pub own: bool,
    /// The statement, per language.
    pub text: BTreeMap<String, String>,
    /// A reversed statement in the direction in which its number counts, for whoever reads that number. May be empty.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub safe: BTreeMap<String, String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_not(own: &bool) -> bool {
    !own
}

/// An instrument file that cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{}{what}", line.map(|line| format!("line {line}: ")).unwrap_or_default())]
pub struct InstrumentError {
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// What was found, what was expected.
    pub what: String,
}

/// A rule of [`Instrument`] that does not hold, and the place in the file: a table header and which one of its kind.
struct Broken {
    at: Option<(&'static str, usize)>,
    what: String,
}

impl Instrument {
    /// Reads an instrument file (TOML).
    ///
    /// # Errors
    /// With the line, when the file is not TOML, has an unknown key, or breaks a rule.
    pub fn from_toml(text: &str) -> Result<Self, InstrumentError> {
        let raw: Raw = toml::from_str(text).map_err(|error| InstrumentError {
            line: error.span().map(|span| line_of(text, span.start)),
            what: error.message().to_owned(),
        })?;
        no_own(&raw).and_then(|()| check(&raw)).map_err(|broken| InstrumentError {
            line: broken.at.and_then(|(header, nth)| {
                let lines =
                    text.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with(header));
                lines.map(|(at, _)| at + 1).nth(nth)
            }),
            what: broken.what,
        })?;
        Ok(Self(raw))
    }

    /// Puts an instrument together that comes in another form than a file, in English only.
    /// Steps without a label are called by their number.
    ///
    /// # Errors
    /// When it breaks a rule.
    pub fn assemble(id: &str, min: u8, max: u8, mut items: Vec<Item>) -> Result<Self, InstrumentError> {
        for item in &mut items {
            item.text.retain(|language, _| language == "en");
            item.safe.retain(|language, _| language == "en");
        }
        let label = |step: u8| match step {
            _ if step == min => format!("{step} Strongly disagree"),
            _ if step == max => format!("{step} Strongly agree"),
            _ => step.to_string(),
        };
        let labels = BTreeMap::from([("en".to_owned(), (min..=max).map(label).collect())]);
        let raw = Raw {
            id: id.to_owned(),
            version: 1,
            title: Texts::from([("en".to_owned(), "A few statements about your team".to_owned())]),
            scale: Scale { min, max, labels },
            item: items,
            open_question: Some(Texts::from([(
                "en".to_owned(),
                "What else would you like to say?".to_owned(),
            )])),
            own_question: None,
        };
        raw.try_into()
    }

    /// Whether it is an after-incident pulse, which is asked of some units only.
    pub fn is_pulse(&self) -> bool {
        is_pulse(self.id())
    }

    /// The identifier; with [`Instrument::version`] it decides what may be compared.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The version.
    pub fn version(&self) -> u32 {
        self.0.version
    }

    /// The steps of agreement.
    pub fn scale(&self) -> &Scale {
        &self.0.scale
    }

    /// The statements, in the order shown.
    pub fn items(&self) -> &[Item] {
        &self.0.item
    }

    /// The languages in which it is written.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.title.keys().map(String::as_str)
    }

    /// What it is called in a language; empty where it is not written in that.
    pub fn title(&self, language: &str) -> &str {
        self.0.title.get(language).map_or("", String::as_str)
    }

    /// The open question by language, and whether the words are HR's own.
    pub fn question(&self) -> Option<(&BTreeMap<String, String>, bool)> {
        let own = self.0.own_question.as_ref().map(|texts| (texts, true));
        own.or_else(|| self.0.open_question.as_ref().map(|texts| (texts, false)))
    }

    /// Whether there is an open question at the end.
    pub fn has_open_question(&self) -> bool {
        self.0.open_question.is_some()
    }

    /// Whether numbers of the two may be drawn on one line.
    pub fn comparable(&self, other: &Self) -> bool {
        let scale = |i: &Self| (i.0.scale.min, i.0.scale.max);
        self.0.id == other.0.id && self.0.version == other.0.version && scale(self) == scale(other)
    }
}

/// Whether an instrument of this id is an after-incident pulse.
pub(super) fn is_pulse(id: &str) -> bool {
    id.starts_with("after-incident")
}

impl TryFrom<Raw> for Instrument {
    type Error = InstrumentError;

    fn try_from(raw: Raw) -> Result<Self, InstrumentError> {
        check(&raw).map_err(|broken| InstrumentError { line: None, what: broken.what })?;
        Ok(Self(raw))
    }
}

impl From<Instrument> for Raw {
    fn from(instrument: Instrument) -> Self {
        instrument.0
    }
}

fn check(raw: &Raw) -> Result<(), Broken> {
    let rule = |holds: bool, at: Option<(&'static str, usize)>, what: String| {
        if holds { Ok(()) } else { Err(Broken { at, what }) }
    };
    let plain = |id: &str| {
        (1..=40).contains(&id.len())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-' || c == '.')
    };
    rule(
        plain(&raw.id),
        Some(("id", 0)),
        format!("id = {:?}: expected 1 to 40 letters, digits, _, - or .", raw.id),
    )?;
    rule(
        !raw.title.is_empty(),
        Some(("[title]", 0)),
        "the title has no language: expected at least one".into(),
    )?;

    let scale = &raw.scale;
    let steps = usize::from(scale.max.saturating_sub(scale.min)) + 1;
    let at = Some(("[scale", 0));
    rule(
        scale.min < scale.max && steps >= 3 && scale.max <= 100,
        at,
        format!(
            "a scale from {} to {}: expected at least three whole steps, none above 100",
            scale.min, scale.max
        ),
    )?;
    for language in raw.title.keys() {
        let found = scale.labels.get(language).map_or(0, Vec::len);
        rule(
            found == steps,
            at,
            format!("{found} labels in {language:?}: expected {steps}, one for each step"),
        )?;
    }

    let items = raw.item.len();
    rule((1..=100).contains(&items), Some(("[[item]]", 0)), format!("{items} items: expected 1 to 100"))?;
    let mut seen = HashSet::new();
    for (nth, item) in raw.item.iter().enumerate() {
        let at = Some(("[[item]]", nth));
        let id = &item.id;
        rule(plain(id), at, format!("the item id {id:?}: expected 1 to 40 letters, digits, _, - or ."))?;
        rule(id != "composite", at, "the item id \"composite\" is taken by the mean of all items".into())?;
        rule(seen.insert(id), at, format!("the item {id:?} is there twice"))?;
        if item.own {
            continue; // as HR wrote it
        }
        same_languages(&raw.title, &item.text)
            .or_else(|what| rule(false, at, format!("item {id:?}: {what}")))?;
        if !item.safe.is_empty() {
            let odd = format!("item {id:?}: a safe wording, expected only where reverse = true");
            rule(item.reverse, at, odd)?;
            same_languages(&raw.title, &item.safe)
                .or_else(|what| rule(false, at, format!("item {id:?}, safe wording: {what}")))?;
        }
    }
    if let Some(question) = &raw.open_question {
        let at = Some(("[open_question]", 0));
        same_languages(&raw.title, question)
            .or_else(|what| rule(false, at, format!("open question: {what}")))?;
    }
    let statements: Vec<Statement<'_>> = raw.item.iter().map(rules).collect();
    let found = contradiction(&statements, raw.own_question.as_ref(), raw.open_question.is_some());
    found.map_or(Ok(()), |what| Err(Broken { at: None, what }))
}

fn rules(item: &Item) -> Statement<'_> {
    let Item { own, id, reverse, dimension, text, .. } = item;
    Statement { own: *own, id, reverse: *reverse, dimension, text }
}

/// A file has nothing of HR's own, and no id that could pass for it.
fn no_own(raw: &Raw) -> Result<(), Broken> {
    let own = raw.item.iter().position(|item| item.own || item.id.starts_with(PREFIX));
    if own.is_none() && raw.own_question.is_none() {
        return Ok(());
    }
    let what = "own statements are written when a round is opened: expected none in a file, and no id that begins with own.";
    Err(Broken { at: own.map(|nth| ("[[item]]", nth)), what: what.to_owned() })
}

fn same_languages(title: &Texts, texts: &Texts) -> Result<(), String> {
    let (expected, found): (Vec<&String>, Vec<&String>) = (title.keys().collect(), texts.keys().collect());
    if expected != found {
        return Err(format!("text in the languages {found:?}, expected {expected:?} as in the title"));
    }
    match texts.iter().find(|(_, text)| text.trim().is_empty()) {
        Some((language, _)) => Err(format!("the text in {language:?} is empty")),
        None => Ok(()),
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_instruments_are_sound_and_survive_a_round_trip() {
        let check = |instrument: Instrument, items: usize, pulse: bool| {
            assert_eq!((instrument.items().len(), instrument.is_pulse()), (items, pulse));
            assert!(instrument.items().iter().any(|item| item.reverse));
            for item in instrument.items() {
                assert_eq!(item.reverse, !item.safe.is_empty(), "{}: reports need a safe wording", item.id);
                let alike = instrument.items().iter().filter(|other| other.dimension == item.dimension);
                assert!(alike.count() > 1, "{}: one statement is no dimension", item.dimension);
            }
            let json = serde_json::to_string(&instrument).unwrap();
            assert_eq!(serde_json::from_str::<Instrument>(&json).unwrap(), instrument);
        };
        check(Instrument::built_in(), 10, false);
        check(Instrument::after_incident(), 5, true);
    }

    #[test]
    fn what_is_wrong_is_refused_with_its_line() {
        let good = include_str!("candor.toml");
        let check = |from: &str, to: &str, expected: &str| {
            assert!(good.contains(from), "{from:?} is in the file");
            let error = Instrument::from_toml(&good.replacen(from, to, 1)).unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
            assert!(error.line.is_some(), "{error}");
        };
        check("version = 2", "version = \"one\"", "line 5: invalid type");
        check("version = 2", "version = 2\nsurprise = 2", "unknown field `surprise`");
        check("max = 5", "max = 6", "5 labels in \"en\": expected 6");
        check("id = \"tough-issues\"", "id = \"mistakes\"", "the item \"mistakes\" is there twice");
        check("id = \"tough-issues\"", "id = \"composite\"", "taken by the mean");
        check("reverse = true", "reverse = false", "expected only where reverse = true");
        check("safe.en", "safe.de", "safe wording: text in the languages [\"de\"], expected [\"en\"]");
    }
}

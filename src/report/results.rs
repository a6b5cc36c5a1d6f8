//! What came of a round, for everybody in a unit: its picture or that of the next one above it that is shown, that of the organisation,
//! and what leaders answered. One page in all languages, and a mail in the reader's.
//!
//! It must never say how many answered in a unit, hold a number that is not printed in a release, or say anything to one reader of a
//! unit that it does not say to all others.

use askama::Template;
use fluent_bundle::FluentValue;

use super::{
    changes::{Change, Changes, Movement, Span},
    invitation::Heard,
    letter::letter,
    line,
    shown::Shown,
    tongue::{Words, all_words, words_in},
    words,
};
use candor_disclosure::{Kind, release::Release};
use candor_protocol::survey::{Contact, Promise, UnitId};

/// At most so many rounds of a unit are shown.
const ROUNDS: usize = 6;

/// What came of a round, for one unit.
#[derive(Clone, Debug)]
pub struct Results {
    organisation: String,
    round: String,
    /// The unit whose page it is.
    unit: String,
    pulse: bool,
    k: u32,
    scale: (u8, u8),
    /// People who were invited, and who answered, in the whole organisation, where that is shown.
    turnout: Option<(u32, u32)>,
    /// The unit's or the next one's above it that is shown, then the organisation's; one where they are the same, none where nothing is
    /// shown.
    pictures: Vec<Picture>,
    heard: Vec<Heard>,
    /// Units around it whose leaders have not written.
    silent: Vec<String>,
    contact: Option<Contact>,
}

/// What is shown of a unit.
#[derive(Clone, Debug)]
struct Picture {
    name: String,
    value: String,
    coarsened: bool,
    /// Round, value and place on the scale from 0 to 100, the oldest first; the newest is this one.
    rounds: Vec<(String, String, i32)>,
    change: Option<Span>,
}

impl Results {
    /// Of the newest of `releases` (oldest first), all of rounds whose results are for everybody. `heard`: what leaders of the unit and
    /// around it answered; `silent`: the units whose leaders are waited for and have not.
    pub fn of(
        promise: &Promise,
        releases: &[Release],
        changes: &Changes,
        unit: &UnitId,
        heard: Vec<Heard>,
        silent: &[UnitId],
    ) -> Self {
        let tree = promise.tree();
        let name =
            |unit: &UnitId| words::name(tree.position(unit).map_or(unit.as_str(), |at| &tree.unit(at).name));
        let above = || tree.position(unit).into_iter().flat_map(|at| tree.upwards(at));
        let root = &tree.unit(0).id;
        let newest = releases.last();
        let is_shown = |unit: &UnitId| {
            newest.and_then(|release| release.row(unit)).is_some_and(|row| row.kind() == Kind::Unit)
        };
        let place = above().map(|at| &tree.unit(at).id).find(|unit| is_shown(unit));
        let whole = Some(root).filter(|root| is_shown(root));
        let shown = place.into_iter().chain(whole.filter(|root| place != Some(*root)));
        let scale = promise.instrument().scale();
        let numbers = newest.filter(|_| whole.is_some()).map(Release::numbers);
        Self {
            organisation: name(root),
            round: promise.round().to_string(),
            unit: name(unit),
            pulse: promise.instrument().is_pulse(),
            k: promise.manifest().k.people(),
            scale: (scale.min(), scale.max()),
            turnout: numbers.map(|numbers| (numbers.invited(), numbers.answered())),
            pictures: shown.filter_map(|unit| Picture::of(releases, changes, unit, &name(unit))).collect(),
            heard,
            silent: above().map(|at| &tree.unit(at).id).filter(|id| silent.contains(id)).map(name).collect(),
            contact: promise.manifest().contact.clone(),
        }
    }

    /// Before there is a release, for whoever looks at the mail that would go out: no number stands in it, but a dash.
    pub fn without_numbers(promise: &Promise) -> Self {
        let root = &promise.tree().unit(0).id;
        let empty = Self::of(promise, &[], &Changes::of(&[]), root, Vec::new(), &[]);
        let whole = Picture {
            name: empty.organisation.clone(),
            value: "–".to_owned(),
            coarsened: false,
            rounds: Vec::new(),
            change: None,
        };
        Self { pictures: vec![whole], ..empty }
    }

    /// The page, in every language.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn page(&self, style: [&str; 2], script: &str, icon: &str) -> Result<String, askama::Error> {
        let said: Vec<Said<'_>> = all_words().map(|words| Said { of: self, words }).collect();
        Page { of: self, said: &said, style, script, icon }.render()
    }

    /// The mail to one person: `link` is that of the unit's page, `language` the code of the person's language.
    ///
    /// # Errors
    /// When a template cannot be filled.
    pub fn letter(&self, link: &str, language: Option<&str>) -> Result<candor_mail::Letter, askama::Error> {
        let said = Said { of: self, words: words_in(language) };
        // The page starts in the language of the mail; what stands behind the # no browser sends.
        let link = format!("{link}#{}", said.words.language());
        let mut paragraphs = vec![said.say("results-thanks"), said.to_all()];
        paragraphs.extend(said.numbers());
        paragraphs.extend(self.heard.iter().map(|heard| heard.said(said.words)));
        paragraphs.extend(said.silent());
        let real = said.say(if self.contact.is_some() { "real" } else { "real-hr" });
        Mail {
            direction: said.words.direction(),
            language: said.words.language(),
            subject: said.say("results-subject"),
            organisation: self.organisation.clone(),
            hello: said.words.plain("hello"),
            paragraphs,
            button: said.say("results-button"),
            link,
            after: vec![said.say("results-link"), real],
        }
        .letter()
    }
}

impl Picture {
    /// Of a unit that is shown in the newest release.
    fn of(releases: &[Release], changes: &Changes, unit: &UnitId, name: &str) -> Option<Self> {
        let scale = releases.last()?.instrument().scale();
        let (mut rounds, mut later, mut now) = (Vec::new(), None, None);
        for at in line::comparable(releases) {
            if later.is_some_and(|later| line::cut(releases, at, later, unit).is_some()) {
                break;
            }
            later = Some(at);
            let Some(shown) = Shown::of(&releases[at], unit) else { continue };
            now = now.or(Some(shown));
            let of_scale = shown.value.tenths().count() - 10 * i32::from(scale.min());
            let place = 10 * of_scale / i32::from(scale.range().max(1));
            rounds.push((releases[at].round().to_string(), words::value(shown.value), place));
        }
        rounds.truncate(ROUNDS);
        rounds.reverse();
        let now = now?;
        let change = match changes.get(unit) {
            Some(change @ Change::Told { line, .. }) => Some(change.headline().unwrap_or(line).clone()),
            _ => None,
        };
        Some(Self {
            name: name.to_owned(),
            value: words::value(now.value),
            coarsened: now.coarsened,
            rounds,
            change,
        })
    }
}

/// Results in one language.
struct Said<'a> {
    of: &'a Results,
    words: &'static Words,
}

impl Said<'_> {
    fn say(&self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// A message with the values that every one may need, and some of its own.
    fn say_with(&self, name: &str, more: &[(&str, &str)]) -> String {
        let of = self.of;
        let text = |text: &str| FluentValue::from(text.to_owned());
        let contact = of.contact.as_ref();
        let mut values = vec![
            ("organisation", text(&of.organisation)),
            ("round", text(&of.round)),
            ("unit", text(&of.unit)),
            ("k", text(&of.k.to_string())),
            ("min", text(&of.scale.0.to_string())),
            ("max", text(&of.scale.1.to_string())),
            ("contact", text(contact.map_or("", |contact| &contact.name))),
            ("contact-address", text(contact.map_or("", |contact| &contact.address))),
        ];
        values.extend(more.iter().map(|(name, value)| (*name, text(value))));
        self.words.say(name, &values)
    }

    fn to_all(&self) -> String {
        self.say(if self.of.pulse { "results-to-all-pulse" } else { "results-to-all" })
    }

    /// Where the unit is not shown on its own, what is shown in its place.
    fn hidden(&self) -> Option<String> {
        match self.of.pictures.first() {
            None => Some(self.say("results-nothing")),
            Some(first) if first.name != self.of.unit => {
                Some(self.say_with("results-hidden", &[("place", &first.name)]))
            }
            Some(_) => None,
        }
    }

    /// What the numbers are on, and how many answered in the whole organisation.
    fn scale(&self) -> String {
        let scale = self.say("results-scale");
        let Some((invited, answered)) = self.of.turnout else { return scale };
        let values = [("invited", &*invited.to_string()), ("answered", &*answered.to_string())];
        format!("{scale} {}", self.say_with("results-turnout", &values))
    }

    /// Whether a unit moved, and what its value is rounded to.
    fn remarks(&self, picture: &Picture) -> Vec<String> {
        let moved = picture.change.as_ref().map(|span| {
            let name = match span.movement {
                Movement::Fell => "results-fell",
                Movement::Rose => "results-rose",
                Movement::VeryLikelyFell => "results-likely-fell",
                Movement::VeryLikelyRose => "results-likely-rose",
                Movement::UpAndDown => "results-by-chance",
            };
            let [then, now, least] = [span.then, span.now, span.least].map(|tenths| tenths.to_string());
            let values = [("since", span.since.as_str()), ("then", &then), ("now", &now), ("least", &least)];
            self.say_with(name, &values)
        });
        let coarsened = picture.coarsened.then(|| self.say("results-coarsened"));
        moved.into_iter().chain(coarsened).collect()
    }

    /// All numbers of a mail, a paragraph for each picture.
    fn numbers(&self) -> Vec<String> {
        let picture = |picture: &Picture| {
            let values = [("place", &*picture.name), ("value", &*picture.value)];
            let mut lines = vec![self.say_with("results-value", &values)];
            lines.extend(self.remarks(picture));
            lines.join("\n")
        };
        let scale = (!self.of.pictures.is_empty()).then(|| self.scale());
        self.hidden().into_iter().chain(self.of.pictures.iter().map(picture)).chain(scale).collect()
    }

    fn silent(&self) -> Vec<String> {
        let silent = self.of.silent.iter();
        silent.map(|unit| self.say_with("results-silent", &[("place", unit)])).collect()
    }

    /// The leaders' words, each under the name of the unit.
    fn heard(&self) -> impl Iterator<Item = (&str, [(String, &str); 2])> {
        self.of.heard.iter().map(|told| {
            let said =
                [(self.words.plain("we-heard"), &*told.heard), (self.words.plain("we-will"), &*told.will_do)];
            (&*told.unit, said)
        })
    }
}

#[derive(Template)]
#[template(path = "results.html")]
struct Page<'a> {
    of: &'a Results,
    said: &'a [Said<'a>],
    style: [&'a str; 2],
    script: &'a str,
    icon: &'a str,
}

/// The mail, as its templates read it.
pub struct Mail {
    language: &'static str,
    direction: &'static str,
    organisation: String,
    subject: String,
    hello: String,
    paragraphs: Vec<String>,
    button: String,
    link: String,
    after: Vec<String>,
}
letter!(Mail, "mail/results.txt", "mail/results.html");

#[cfg(test)]
mod tests;

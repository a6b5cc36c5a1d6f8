//! What the letters to employees have in common: who asks, one link, a person to ask, and twelve words at the foot.
//!
//! It must never say anything that differs from person to person but the link and the language, and never carry a picture or
//! anything else that would be loaded when it is opened.

use fluent_bundle::FluentValue;

use super::{letter::letter, tongue::Words, words};
use candor_protocol::survey::Promise;

/// A letter to an employee.
pub struct Asked {
    pub(super) words: &'static Words,
    pub(super) organisation: String,
    pub(super) subject: String,
    hello: String,
    /// What stands before the link.
    pub(super) before: Vec<String>,
    /// The person's own link, complete, and what stands on its button and above it.
    pub(super) link: Option<String>,
    pub(super) label: String,
    pub(super) button: String,
    /// What stands after the link.
    pub(super) after: Vec<String>,
    twelve: String,
    fingerprint: String,
}
letter!(Asked, "mail/asked.txt", "mail/asked.html");

impl Asked {
    /// A letter that says nothing yet but who asks, and the words of the promise.
    pub(super) fn of(words: &'static Words, promise: &Promise, fingerprint: &str) -> Self {
        Self {
            words,
            organisation: words::name(&promise.tree().unit(0).name),
            subject: String::new(),
            hello: words.plain("hello"),
            before: Vec::new(),
            link: None,
            label: words.plain("your-link"),
            button: words.plain("answer"),
            after: Vec::new(),
            twelve: words.plain("twelve"),
            fingerprint: fingerprint.to_owned(),
        }
    }

    /// A message with the values that every letter may need.
    pub(super) fn say(&self, name: &str, promise: &Promise, page: &str) -> String {
        let manifest = promise.manifest();
        let contact = manifest.contact.as_ref();
        let text = |text: &str| FluentValue::from(text.to_owned());
        let values = [
            ("organisation", text(&self.organisation)),
            ("round", text(manifest.round.as_str())),
            ("items", promise.instrument().items().len().into()),
            ("last-day", text(&self.words.day(manifest.closes))),
            ("zone", text(&manifest.zone)),
            ("k", manifest.k.people().into()),
            ("contact", text(contact.map_or("", |contact| &contact.name))),
            ("contact-address", text(contact.map_or("", |contact| contact.address.as_str()))),
            ("page", text(page)),
        ];
        self.words.say(name, &values)
    }

    /// Whom to ask whether this mail is real.
    pub(super) fn real(&self, promise: &Promise) -> String {
        self.say(if promise.manifest().contact.is_some() { "real" } else { "real-hr" }, promise, "")
    }
}

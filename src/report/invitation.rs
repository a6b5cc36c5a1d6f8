//! The invitation to answer: who asks and why, one link, until when, and a person to ask.
//!
//! It must never say anything that differs from person to person except the link and the language, and never
//! carry a picture or anything else that would be loaded when it is opened.

use fluent_bundle::FluentValue;

use super::{
    asked::Asked,
    tongue::{Words, words_in},
};
use candor_mail::Letter;
use candor_protocol::survey::{AuditMode, Promise, Readers};

/// Writes the invitation to one person.
///
/// `link` is the person's own address, complete; `fingerprint` is the promise's hash in twelve words; `heard` is what leaders
/// around the circle answered to the round before; `language` is the code of the person's language, where it is known.
///
/// # Errors
/// When the template cannot be filled.
pub fn invitation_letter(
    promise: &Promise,
    link: &str,
    fingerprint: &str,
    heard: &[Heard],
    language: Option<&str>,
) -> Result<Letter, askama::Error> {
    let mut letter = Asked::of(words_in(language), promise, fingerprint);
    let words = letter.words;
    let say = |letter: &Asked, name: &str| letter.say(name, promise, "");
    let pulse = if promise.instrument().is_pulse() { "-pulse" } else { "" };
    letter.subject = say(&letter, &format!("invitation-subject{pulse}"));
    letter.before.push(say(&letter, &format!("invitation-ask{pulse}")));
    if let Some(paragraph) = &promise.manifest().paragraph {
        letter.before.push(format!("{}\n{paragraph}", words.plain("from-hr")));
    }
    for told in heard {
        letter.before.push(told.said(words));
    }
    letter.before.push(say(
        &letter,
        match promise.manifest().readers() {
            Readers::Leaders => "averages",
            Readers::Everybody => "averages-everybody",
        },
    ));
    if promise.manifest().audit_mode == AuditMode::Answers {
        letter.before.push(words.plain("council"));
    }
    letter.link = Some(link.to_owned());
    letter.after = vec![words.plain("link-own"), words.plain("how"), letter.real(promise)];
    letter.letter()
}

/// What a leader answered to the round before.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The leader's unit.
    pub unit: String,
    /// That round.
    pub round: String,
    /// What we heard.
    pub heard: String,
    /// What we will do.
    pub will_do: String,
}

impl Heard {
    /// As a letter says it: whose words they are, and after which round.
    pub(super) fn said(&self, words: &Words) -> String {
        let text = |text: &str| FluentValue::from(text.to_owned());
        let title = words.say("told-after", &[("unit", text(&self.unit)), ("round", text(&self.round))]);
        let mut lines = vec![title];
        if !self.heard.is_empty() {
            lines.push(words.plain("we-heard").trim_end().to_owned() + " " + &self.heard);
        }
        if !self.will_do.is_empty() {
            lines.push(words.plain("we-will").trim_end().to_owned() + " " + &self.will_do);
        }
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{self, ACME};
    use candor_protocol::survey::Instrument;

    const WORDS: &str = "oak river lamp stone cloud ember field glass north paper quiet salt";

    fn written(instrument: &Instrument, link: &str, heard: &[Heard], language: Option<&str>) -> Letter {
        let promise = fixture::promise("2026-q3", instrument, ACME, &[]);
        invitation_letter(&promise, link, WORDS, heard, language).unwrap()
    }

    #[test]
    fn what_came_of_the_round_before_stands_in_the_invitation() {
        let heard = Heard {
            unit: "Ink <b>".to_owned(),
            round: "2026-q2".to_owned(),
            heard: "Nights are thin.\nNobody dares to say so.".to_owned(),
            will_do: "Two of us on every night.".to_owned(),
        };
        let letter = written(&Instrument::after_incident(), "https://example.org/i#one", &[heard], None);
        assert_eq!(letter.subject, "Acme: how did we deal with what happened? (2026-q3)");
        insta::assert_snapshot!(letter.text);
        assert!(
            letter.html.contains("Ink &#60;b&#62;, after 2026-q2")
                && letter.html.contains("Two of us on every night.")
        );
    }

    #[test]
    fn the_invitation_is_short() {
        let letter = written(
            &Instrument::built_in(),
            "https://survey.example.org/i#r.2026-q3.0.k7Qm2vX9pLw4TzR8",
            &[],
            None,
        );
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
        assert!(letter.text.split_whitespace().count() < 150, "{}", letter.text);
        assert!(letter.text.ends_with(WORDS), "the twelve words stand at the foot");
    }

    #[test]
    fn the_invitation_speaks_the_readers_language() {
        let letter =
            |language| written(&Instrument::built_in(), "https://example.org/i#one", &[], Some(language));
        let german = letter("de");
        assert_eq!(german.subject, "Acme: Wie sicher ist es, etwas anzusprechen? (2026-q3)");
        assert!(german.html.contains("<html lang=\"de\" dir=\"ltr\">"), "{}", german.html);
        insta::assert_snapshot!(german.text);
        let arabic = letter("ar");
        assert!(arabic.html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", arabic.html);
        assert!(arabic.text.contains("عبارات"), "{}", arabic.text);
        for language in ["ar", "de", "es", "fr", "it", "pl", "tr"] {
            let (one, text) = (letter("en").text, letter(language).text);
            let same =
                one.lines().filter(|line| !line.is_empty() && text.lines().any(|other| other == *line));
            assert_eq!(same.collect::<Vec<_>>(), ["https://example.org/i#one", WORDS], "{language}: {text}");
        }
    }

    #[test]
    fn two_invitations_differ_in_the_link_only() {
        let letter = |link| written(&Instrument::built_in(), link, &[], None);
        let (one, other) = (letter("https://example.org/i#one"), letter("https://example.org/i#two"));
        assert_ne!(one.text, other.text);
        assert_eq!(one.subject, other.subject);
        assert_eq!(one.text.replace("#one", "#two"), other.text);
        assert_eq!(one.html.replace("#one", "#two"), other.html);
    }

    #[test]
    fn the_only_address_in_an_invitation_is_the_link_on_its_button_and_in_full_below() {
        let letter = written(&Instrument::built_in(), "https://example.org/i#one", &[], None);
        assert_eq!(letter.html.matches("https://example.org/i#one\"").count(), 1);
        assert_eq!(letter.html.matches("http").count(), 2, "as a link, and as its text");
        assert!(!letter.html.contains("src=") && letter.pictures.is_empty());
    }
}

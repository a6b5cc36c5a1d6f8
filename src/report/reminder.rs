//! The one reminder of a round: the same words to everybody, and the link again.
//!
//! It must never say, guess or depend on whether its reader has collected or answered, and never differ from person to
//! person but in the link.

use super::{letter::letter, words};
use candor_mail::Letter;
use candor_protocol::survey::Promise;

/// Writes the reminder to one person.
///
/// `link` is the person's own address, complete; `page` the address of the page without it; `fingerprint` is the promise's
/// hash in twelve words.
///
/// # Errors
/// When the template cannot be filled.
pub fn reminder_letter(
    promise: &Promise,
    link: &str,
    page: &str,
    fingerprint: &str,
) -> Result<Letter, askama::Error> {
    let manifest = promise.manifest();
    let letter = Reminder {
        organisation: words::name(&promise.tree().unit(0).name),
        round: manifest.round.to_string(),
        last_day: words::day(manifest.closes),
        zone: manifest.zone.clone(),
        link: link.to_owned(),
        page: page.to_owned(),
        fingerprint: fingerprint.to_owned(),
    };
    letter.letter()
}
letter!(Reminder, "mail/reminder.txt", "mail/reminder.html");

/// What the words are about.
pub struct Reminder {
    organisation: String,
    round: String,
    last_day: String,
    zone: String,
    link: String,
    page: String,
    fingerprint: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{self, ACME};
    use candor_protocol::survey::Instrument;

    fn check(link: &str) -> Letter {
        let promise = fixture::promise("2026-q3", &Instrument::built_in(), ACME, &[]);
        let page = "https://survey.example.org/i";
        reminder_letter(
            &promise,
            link,
            page,
            "oak river lamp stone cloud ember field glass north paper quiet salt",
        )
        .unwrap()
    }

    #[test]
    fn the_reminder() {
        let letter = check("https://survey.example.org/i#r.2026-q3.0.k7Qm2vX9pLw4TzR8");
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
    }

    #[test]
    fn two_reminders_differ_in_the_link_only() {
        let (one, other) = (check("https://example.org/i#one"), check("https://example.org/i#two"));
        assert_eq!(one.subject, other.subject);
        assert_eq!(one.text.replace("#one", "#two"), other.text);
        assert_eq!(one.html.replace("#one", "#two"), other.html);
        assert_ne!(one.text, other.text);
        assert!(!one.html.contains("src=") && one.pictures.is_empty(), "nothing is loaded");
    }

    #[test]
    fn the_reminder_says_that_we_cannot_know_and_never_that_something_is_missing() {
        let letter = check("https://example.org/i#one");
        for text in [&letter.text, &letter.html] {
            assert!(text.contains("we cannot know whether you answered"), "{text}");
        }
        let all = [letter.subject, letter.text, letter.html].concat().to_lowercase();
        for wrong in
            ["haven't", "have not", "not yet", "still missing", "incomplete", "complete your", "pending", "%"]
        {
            assert!(!all.replace("width=device-width", "").contains(wrong), "{wrong}");
        }
    }
}

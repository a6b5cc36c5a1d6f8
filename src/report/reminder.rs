//! The one reminder of a round: the same words to everybody, and the link again.
//!
//! It must never say, guess or depend on whether its reader has collected or answered, and never differ from person to
//! person but in the link and the language.

use super::{asked::Asked, tongue::words_in};
use candor_mail::Letter;
use candor_protocol::survey::Promise;

/// Writes the reminder to one person.
///
/// `link` is the person's own address, complete; `page` the address of the page without it; `fingerprint` is the promise's
/// hash in twelve words; `language` is the code of the person's language, where it is known.
///
/// # Errors
/// When the template cannot be filled.
pub fn reminder_letter(
    promise: &Promise,
    link: &str,
    page: &str,
    fingerprint: &str,
    language: Option<&str>,
) -> Result<Letter, askama::Error> {
    let mut letter = Asked::of(words_in(language), promise, fingerprint);
    let say = |letter: &Asked, name: &str| letter.say(name, promise, page);
    letter.subject = say(&letter, "reminder-subject");
    letter.before = ["until", "reminder-all"].map(|name| say(&letter, name)).to_vec();
    letter.label = say(&letter, "reminder-link");
    letter.link = Some(link.to_owned());
    letter.after = ["reminder-later", "unchanged", "fine"].map(|name| say(&letter, name)).to_vec();
    letter.after.push(letter.real(promise));
    letter.letter()
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
            None,
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

//! A link sent again: a new one, or that the old one was used.
//!
//! It must never be read by anybody but its reader, who alone learns from it whether the link was used; subject, sender and
//! everything around it are the same in both cases.

use super::{asked::Asked, tongue::words_in};
use candor_mail::Letter;
use candor_protocol::survey::Promise;

/// Writes the letter to one person.
///
/// `link` is the person's new address, complete; `None` where the link was used. `page` is the address of the page without a
/// link; `fingerprint` the promise's hash in twelve words; `language` the code of the person's language, where it is known.
///
/// # Errors
/// When the template cannot be filled.
pub fn again_letter(
    promise: &Promise,
    link: Option<&str>,
    page: &str,
    fingerprint: &str,
    language: Option<&str>,
) -> Result<Letter, askama::Error> {
    let mut letter = Asked::of(words_in(language), promise, fingerprint);
    let say = |letter: &Asked, name: &str| letter.say(name, promise, page);
    letter.subject = say(&letter, "again-subject");
    let before: &[&str] = if link.is_some() {
        &["again-asked", "again-new", "until"]
    } else {
        &["again-asked", "again-used", "again-who"]
    };
    letter.before = before.iter().map(|name| say(&letter, name)).collect();
    letter.link = link.map(str::to_owned);
    let hr = if link.is_some() { "again-hr-new" } else { "again-hr-used" };
    letter.after = [hr, "unchanged", "fine"].map(|name| say(&letter, name)).to_vec();
    letter.letter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{self, ACME};
    use candor_protocol::survey::Instrument;

    fn written(link: Option<&str>) -> Letter {
        let promise = fixture::promise("2026-q3", &Instrument::built_in(), ACME, &[]);
        let words = "oak river lamp stone cloud ember field glass north paper quiet salt";
        again_letter(&promise, link, "https://survey.example.org/i", words, None).unwrap()
    }

    #[test]
    fn a_link_that_was_not_used_is_replaced() {
        let letter = written(Some("https://survey.example.org/i#r.2026-q3.0.k7Qm2vX9pLw4TzR8"));
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
    }

    #[test]
    fn a_link_that_was_used_is_not_and_the_reader_alone_hears_of_it() {
        let (used, unused) = (written(None), written(Some("https://survey.example.org/i#one")));
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", used.subject, used.text));
        assert_eq!(used.subject, unused.subject, "a list of subjects tells nothing");
        for text in [&used.text, &used.html] {
            assert!(text.contains("Nobody is told what was answered") && !text.contains("/i#"), "{text}");
        }
    }
}

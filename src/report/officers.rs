//! The letter that calls the two officers of a round: what waits for them, and what to do.
//!
//! It must never ask for a passphrase, hold a link, or say how many have answered.

use askama::Template;

use super::words;
use candor_mail::Letter;
use candor_protocol::survey::Promise;

/// Writes to the officer who typed first, or to the other one.
///
/// # Errors
/// When the template cannot be filled.
pub fn officers_letter(promise: &Promise, typed_first: bool) -> Result<Letter, askama::Error> {
    let letter = Officers {
        organisation: words::name(&promise.tree().unit(0).name),
        round: promise.round().to_string(),
        place: if typed_first { "first" } else { "second" },
    };
    Ok(Letter {
        subject: format!(
            "{}: the round {} waits for you and the other officer",
            letter.organisation, letter.round
        ),
        text: Text { letter: &letter }.render()?,
        html: Html { letter: &letter }.render()?,
        pictures: Vec::new(),
    })
}

#[derive(Template)]
#[template(path = "mail/officers.html")]
struct Html<'a> {
    letter: &'a Officers,
}

#[derive(Template)]
#[template(path = "mail/officers.txt")]
struct Text<'a> {
    letter: &'a Officers,
}

/// What the words are about.
struct Officers {
    organisation: String,
    round: String,
    place: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{self, ACME};
    use candor_protocol::survey::Instrument;

    #[test]
    fn the_letter_to_an_officer() {
        let promise = fixture::promise("2026-q3", &Instrument::built_in(), ACME, &[]);
        let letter = officers_letter(&promise, true).unwrap();
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
        assert!(
            !letter.html.contains("http"),
            "no link that could lead to a page that asks for a passphrase"
        );
        let other = officers_letter(&promise, false).unwrap();
        assert_eq!(letter.text.replace("the first", "the second"), other.text);
    }
}

//! The letter about a round that has closed by itself, to HR, stewards and the works council: what each can do, until when.
//!
//! It must never hold a number, or a link that is anybody's own.

use askama::Template;

use super::words;
use candor_mail::Letter;
use candor_protocol::survey::Promise;

/// Writes it. `until`: when the result goes out, in words; `desk`: the address of the desk.
///
/// # Errors
/// When the template cannot be filled.
pub fn closed_letter(promise: &Promise, until: &str, desk: &str) -> Result<Letter, askama::Error> {
    let letter = Closed {
        organisation: words::name(&promise.tree().unit(0).name),
        round: promise.round().to_string(),
        until: until.to_owned(),
        desk: desk.to_owned(),
    };
    Ok(Letter {
        subject: format!(
            "{}: the round {} is closed; the result goes out {}",
            letter.organisation, letter.round, letter.until
        ),
        text: Text { letter: &letter }.render()?,
        html: Html { letter: &letter }.render()?,
        pictures: Vec::new(),
    })
}

#[derive(Template)]
#[template(path = "mail/closed.html")]
struct Html<'a> {
    letter: &'a Closed,
}

#[derive(Template)]
#[template(path = "mail/closed.txt")]
struct Text<'a> {
    letter: &'a Closed,
}

/// What the words are about.
struct Closed {
    organisation: String,
    round: String,
    until: String,
    desk: String,
}

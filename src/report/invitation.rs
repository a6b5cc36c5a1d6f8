//! The invitation to answer: one link, what is promised, until when.
//!
//! It must never say anything that differs from person to person except the link and the circle, and never
//! carry a picture or anything else that would be loaded when it is opened.

use askama::Template;

use super::words;
use crate::{
    mail::Letter,
    survey::{AuditMode, Circle, Promise},
};

/// Writes the invitation to one person.
///
/// `link` is the person's own address, complete; `fingerprint` is the promise's hash in twelve words.
///
/// # Errors
/// When the template cannot be filled.
pub fn invitation_letter(
    promise: &Promise,
    circle: &Circle,
    link: &str,
    fingerprint: &str,
) -> Result<Letter, askama::Error> {
    let manifest = promise.manifest();
    let root = promise.tree().unit(0);
    let letter = Invitation {
        organisation: words::name(&root.name),
        round: manifest.round.to_string(),
        statements: promise.instrument().items().len(),
        last_day: words::day(manifest.closes),
        circle: words::name(&circle.name),
        above: circle.unit != root.id,
        k: manifest.k.people(),
        officers: manifest.officers,
        council: manifest.audit_mode == AuditMode::Answers,
        link: link.to_owned(),
        fingerprint: fingerprint.to_owned(),
    };
    Ok(Letter {
        subject: format!("{}: how safe is it to speak up? ({})", letter.organisation, letter.round),
        text: Text { letter: &letter }.render()?,
        html: Html { letter: &letter }.render()?,
        pictures: Vec::new(),
    })
}

#[derive(Template)]
#[template(path = "mail/invitation.html")]
struct Html<'a> {
    letter: &'a Invitation,
}

#[derive(Template)]
#[template(path = "mail/invitation.txt")]
struct Text<'a> {
    letter: &'a Invitation,
}

/// What the words are about.
struct Invitation {
    organisation: String,
    round: String,
    statements: usize,
    last_day: String,
    circle: String,
    /// Whether there is a level above the circle.
    above: bool,
    k: u32,
    /// Whether two officers guard the key.
    officers: bool,
    /// Whether the works council receives the answers.
    council: bool,
    link: String,
    fingerprint: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        report::fixture::{self, ACME},
        survey::Instrument,
    };

    const WORDS: &str = "oak river lamp stone cloud ember field glass north paper quiet salt";

    fn circle(id: &str, unit: &str, name: &str) -> Circle {
        let unit = unit.parse().unwrap();
        Circle::new(id, unit, name, Vec::new(), 9)
    }

    fn check(circle: &Circle, link: &str) -> Letter {
        let promise =
            fixture::promise("2026-q3", &Instrument::built_in(), ACME, std::slice::from_ref(circle));
        invitation_letter(&promise, circle, link, WORDS).unwrap()
    }

    #[test]
    fn the_invitation() {
        let rest = circle("design/rest", "design", "Other teams of Design");
        let letter = check(&rest, "https://survey.example.org/i/2026-q3#k7Qm2vX9pLw4TzR8");
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
    }

    #[test]
    fn two_invitations_differ_in_link_and_circle_only() {
        let one = check(&circle("ink", "ink", "Ink <b>"), "https://example.org/i#one");
        let other = check(&circle("design/rest", "design", "Small & other"), "https://example.org/i#two");
        assert_ne!(one.text, other.text);
        assert_eq!(one.subject, other.subject);
        assert_eq!(one.text.replace("Ink <b>", "Small & other").replace("#one", "#two"), other.text);
        let html = one.html.replace("Ink &#60;b&#62;", "Small &#38; other").replace("#one", "#two");
        assert_eq!(html, other.html);
    }

    #[test]
    fn the_only_address_in_an_invitation_is_the_link() {
        let letter = check(&circle("acme", "acme", "Acme"), "https://example.org/i#one");
        assert_eq!(letter.html.matches("https://example.org/i#one\"").count(), 1);
        assert_eq!(letter.html.matches("http").count(), 2, "as a link, and as its text");
        assert!(!letter.html.contains("src=") && letter.pictures.is_empty());
        assert!(!letter.text.contains("levels above"), "there is nothing above the whole organisation");
    }
}

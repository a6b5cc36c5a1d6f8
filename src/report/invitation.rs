//! The invitation to answer: one link, what is promised, until when.
//!
//! It must never say anything that differs from person to person except the link and the circle, and never
//! carry a picture or anything else that would be loaded when it is opened.

use super::{letter::letter, words};
use candor_mail::Letter;
use candor_protocol::survey::{AuditMode, Circle, Promise};

/// Writes the invitation to one person.
///
/// `link` is the person's own address, complete; `fingerprint` is the promise's hash in twelve words; `heard` is what leaders
/// around the circle answered to the round before.
///
/// # Errors
/// When the template cannot be filled.
pub fn invitation_letter(
    promise: &Promise,
    circle: &Circle,
    link: &str,
    fingerprint: &str,
    heard: &[Heard],
) -> Result<Letter, askama::Error> {
    let manifest = promise.manifest();
    let root = promise.tree().unit(0);
    let letter = Invitation {
        organisation: words::name(&root.name),
        question: match promise.instrument().is_pulse() {
            true => "how did we deal with what happened?",
            false => "how safe is it to speak up?",
        },
        pulse: promise.instrument().is_pulse(),
        round: manifest.round.to_string(),
        statements: promise.instrument().items().len(),
        last_day: words::day(manifest.closes),
        zone: manifest.zone.clone(),
        circle: words::name(&circle.name),
        above: circle.unit != root.id,
        k: manifest.k.people(),
        council: manifest.audit_mode == AuditMode::Answers,
        link: link.to_owned(),
        fingerprint: fingerprint.to_owned(),
        heard: heard.to_vec(),
    };
    letter.letter()
}
letter!(Invitation, "mail/invitation.txt", "mail/invitation.html");

/// What the words are about.
pub struct Invitation {
    organisation: String,
    question: &'static str,
    /// Whether it is about something that happened.
    pulse: bool,
    round: String,
    statements: usize,
    last_day: String,
    zone: String,
    circle: String,
    /// Whether there is a level above the circle.
    above: bool,
    k: u32,
    /// Whether the works council receives the answers.
    council: bool,
    link: String,
    fingerprint: String,
    heard: Vec<Heard>,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{self, ACME};
    use candor_protocol::survey::Instrument;

    const WORDS: &str = "oak river lamp stone cloud ember field glass north paper quiet salt";

    fn circle(id: &str, unit: &str, name: &str) -> Circle {
        let unit = unit.parse().unwrap();
        Circle::new(id, unit, name, Vec::new(), 9)
    }

    fn check(circle: &Circle, link: &str) -> Letter {
        let promise =
            fixture::promise("2026-q3", &Instrument::built_in(), ACME, std::slice::from_ref(circle));
        invitation_letter(&promise, circle, link, WORDS, &[]).unwrap()
    }

    #[test]
    fn what_came_of_the_round_before_stands_in_the_invitation() {
        let heard = Heard {
            unit: "Ink <b>".to_owned(),
            round: "2026-q2".to_owned(),
            heard: "Nights are thin.\nNobody dares to say so.".to_owned(),
            will_do: "Two of us on every night.".to_owned(),
        };
        let ink = circle("ink", "ink", "Ink");
        let promise =
            fixture::promise("2026-q3", &Instrument::after_incident(), ACME, std::slice::from_ref(&ink));
        let letter = invitation_letter(&promise, &ink, "https://example.org/i#one", WORDS, &[heard]).unwrap();
        assert_eq!(letter.subject, "Acme: how did we deal with what happened? (2026-q3)");
        insta::assert_snapshot!(letter.text);
        assert!(
            letter.html.contains("Ink &#60;b&#62;, after 2026-q2")
                && letter.html.contains("Two of us on every night.")
        );
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

//! The letter to guardians and to HR: whose key, or whose acceptance, a round waits for, and what to do.
//!
//! It must never ask for a passphrase or a seed, and never lead a guardian to a page of the server that could take one.

use super::{letter::letter, words};
use candor_protocol::survey::RoundName;

/// A round waits for its guardians.
pub struct Guarding {
    organisation: String,
    round: String,
    awaited: String,
    desk: String,
    /// When it is to open, in words, where that is known.
    opens: Option<String>,
    /// Where its promise can be had, and the twelve words of it, once it is made.
    promise: Option<(String, String)>,
}
letter!(Guarding, "mail/guarding.txt", "mail/guarding.html");

impl Guarding {
    /// It waits for keys. `opens`: when it is to open, in words; `desk`: where HR hands them in.
    pub fn keys(
        organisation: &str,
        round: &RoundName,
        awaited: Vec<String>,
        desk: &str,
        opens: Option<String>,
    ) -> Self {
        Self {
            organisation: words::name(organisation),
            round: round.to_string(),
            awaited: awaited.join(" and "),
            desk: desk.to_owned(),
            opens,
            promise: None,
        }
    }

    /// It waits for acceptances of its promise, which can be had there and has these twelve words.
    pub fn acceptances(
        organisation: &str,
        round: &RoundName,
        awaited: Vec<String>,
        desk: &str,
        (at, twelve): (&str, &str),
    ) -> Self {
        let promise = Some((at.to_owned(), twelve.to_owned()));
        Self { promise, ..Self::keys(organisation, round, awaited, desk, None) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_about_guardians() {
        let (round, desk) = ("2026-q3".parse().unwrap(), "https://survey.example.org/desk/guardians");
        let both = || vec!["Maria Huber".to_owned(), "Jan Novak".to_owned()];
        let keys =
            Guarding::keys("Acme", &round, both(), desk, Some("on Monday".to_owned())).letter().unwrap();
        let one = vec!["Jan Novak".to_owned()];
        let at = ("https://survey.example.org/v1/rounds/2026-q3/promise", "twelve words");
        let accept = Guarding::acceptances("Acme", &round, one, desk, at).letter().unwrap();
        for letter in [keys, accept] {
            insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
            assert!(letter.html.contains("if one is lost, nobody can count the round"), "{}", letter.html);
        }
    }
}

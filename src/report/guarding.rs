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
    awaits: Awaits,
}
letter!(Guarding, "mail/guarding.txt", "mail/guarding.html");

/// What is awaited of them.
pub enum Awaits {
    /// Their keys. When the round is to open, in words, where that is known.
    Keys(Option<String>),
    /// That they accept its promise.
    Acceptances {
        /// Where it can be had.
        at: String,
        /// Its twelve words.
        words: String,
    },
    /// That one of them takes a layer off: the round is over.
    Layer {
        /// How many days it has waited for that.
        days: i64,
        /// Whether it has waited for so long that it should be given up.
        late: bool,
    },
}

impl Guarding {
    /// A round waits for these; `desk`: where HR does its part.
    pub fn new(
        organisation: &str,
        round: &RoundName,
        awaited: &[String],
        desk: &str,
        awaits: Awaits,
    ) -> Self {
        let (organisation, awaited) = (words::name(organisation), awaited.join(" and "));
        Self { organisation, round: round.to_string(), awaited, desk: desk.to_owned(), awaits }
    }

    fn is_over(&self) -> bool {
        matches!(self.awaits, Awaits::Layer { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_about_guardians() {
        let round = "2026-q3".parse().unwrap();
        let write = |who: &[&str], desk: &str, awaits| {
            let who: Vec<String> = who.iter().map(|name| (*name).to_owned()).collect();
            let desk = format!("https://survey.example.org/desk/{desk}");
            Guarding::new("Acme", &round, &who, &desk, awaits).letter().unwrap()
        };
        let both = ["Maria Huber", "Jan Novak"];
        let keys = write(&both, "guardians", Awaits::Keys(Some("on Monday".to_owned())));
        let at = "https://survey.example.org/v1/rounds/2026-q3/promise".to_owned();
        let accept = Awaits::Acceptances { at, words: "twelve words".to_owned() };
        let accept = write(&both[1..], "guardians", accept);
        let layer = |days, late| write(&both[..1], "rounds/2026-q3", Awaits::Layer { days, late });
        for letter in [keys, accept, layer(0, false), layer(1, false), layer(31, true)] {
            insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
            assert!(letter.html.contains("if one is lost, nobody can count the round"), "{}", letter.html);
        }
    }
}

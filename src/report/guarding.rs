//! The letter to guardians and to HR: whose key, or whose acceptance, a round waits for, and what to do.
//!
//! It must never ask for a passphrase or a seed, and never lead a guardian to a page of the server that could take one.

use candor_protocol::survey::RoundName;
use chrono::NaiveDateTime;
use fluent_bundle::FluentValue;

use super::{
    letter::letter,
    tongue::{Words, words_in},
    words,
};

/// A round waits for its guardians.
pub struct Guarding {
    words: &'static Words,
    organisation: String,
    round: String,
    awaited: String,
    desk: String,
    awaits: Awaits,
}
letter!(Guarding, "mail/guarding.txt", "mail/guarding.html");

/// What is awaited of them.
pub enum Awaits {
    /// Their keys. When the round is to open, as clocks there show it, where that is known.
    Keys(Option<NaiveDateTime>),
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
    /// A round waits for these; `desk`: where HR does its part; `language`: the reader's code.
    pub fn new(
        organisation: &str,
        round: &RoundName,
        awaited: &[String],
        desk: &str,
        awaits: Awaits,
        language: Option<&str>,
    ) -> Self {
        let (words, organisation) = (words_in(language), words::name(organisation));
        let awaited = words.listed(awaited);
        Self { words, organisation, round: round.to_string(), awaited, desk: desk.to_owned(), awaits }
    }

    /// A message that is not the same for everything that is awaited.
    fn own(&self, name: &str) -> String {
        let what = match self.awaits {
            Awaits::Keys(_) => "key",
            Awaits::Acceptances { .. } => "acceptance",
            Awaits::Layer { .. } => "layer",
        };
        self.say(&format!("guarding-{what}-{name}"))
    }

    fn say(&self, name: &str) -> String {
        let text = |text: &str| FluentValue::from(text.to_owned());
        let mut values = vec![
            ("organisation", text(&self.organisation)),
            ("round", text(&self.round)),
            ("awaited", text(&self.awaited)),
        ];
        match &self.awaits {
            Awaits::Keys(Some(opens)) => {
                values.push(("day", text(&self.words.day(opens.date()))));
                values.push(("time", text(&opens.format("%H:%M").to_string())));
            }
            Awaits::Layer { days, .. } => values.push(("days", (*days).into())),
            _ => {}
        }
        self.words.say(name, &values)
    }

    /// What HR does, and where.
    fn hr(&self) -> String {
        match self.awaits {
            Awaits::Layer { .. } => self.own("hr"),
            _ => self.say("guarding-hr"),
        }
    }

    /// Who is awaited, and for how long.
    fn awaited(&self) -> String {
        match self.awaits {
            Awaits::Layer { days: 1.., .. } => {
                format!("{} {}", self.own("awaited"), self.say("guarding-since"))
            }
            _ => self.own("awaited"),
        }
    }

    /// What the round is, and what it waits for.
    fn what(&self) -> String {
        let next = match self.awaits {
            Awaits::Keys(None) => return self.say("guarding-what"),
            _ => self.own("why"),
        };
        format!("{} {next}", self.say("guarding-what"))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::tongue::all_words;

    fn write(who: &[&str], desk: &str, awaits: Awaits, language: &str) -> candor_mail::Letter {
        let round = "2026-q3".parse().unwrap();
        let who: Vec<String> = who.iter().map(|name| (*name).to_owned()).collect();
        let desk = format!("https://survey.example.org/desk/{desk}");
        Guarding::new("Acme", &round, &who, &desk, awaits, Some(language)).letter().unwrap()
    }

    pub(crate) fn all(language: &str) -> Vec<(&'static str, candor_mail::Letter)> {
        let both = ["Maria Huber", "Jan Novak"];
        let opens = "2026-12-07T08:05:00".parse().unwrap();
        let at = "https://survey.example.org/v1/rounds/2026-q3/promise".to_owned();
        let accept = Awaits::Acceptances { at, words: "one two three".to_owned() };
        let layer = |days, late| write(&both[..1], "rounds/2026-q3", Awaits::Layer { days, late }, language);
        vec![
            ("guarding-key", write(&both, "guardians", Awaits::Keys(Some(opens)), language)),
            ("guarding-key-unplanned", write(&both, "guardians", Awaits::Keys(None), language)),
            ("guarding-acceptance", write(&both[1..], "guardians", accept, language)),
            ("guarding-layer", layer(0, false)),
            ("guarding-layer-1", layer(1, false)),
            ("guarding-layer-31", layer(31, true)),
        ]
    }

    #[test]
    fn the_letters_about_guardians() {
        for (name, letter) in all("en") {
            insta::assert_snapshot!(name, format!("Subject: {}\n\n{}", letter.subject, letter.text));
        }
        insta::assert_snapshot!(
            "guarding-de",
            all("de")
                .into_iter()
                .map(|(name, letter)| { format!("== {name}: {}\n\n{}\n\n", letter.subject, letter.text) })
                .collect::<String>()
        );
    }

    #[test]
    fn a_letter_to_guardians_says_who_is_awaited_where_and_no_page_of_the_server_for_a_key() {
        for language in all_words().map(Words::language) {
            for (name, letter) in all(language) {
                let here = format!("{language}/{name}: {}", letter.text);
                let place = if name.contains("layer") { "rounds/2026-q3" } else { "guardians" };
                for text in [&letter.text, &letter.html] {
                    assert!(text.contains(&format!("https://survey.example.org/desk/{place}")), "{here}");
                    let pages = text.matches("https://survey.example.org/").count();
                    let known =
                        text.matches("/desk/").count() + text.matches("/v1/rounds/2026-q3/promise").count();
                    assert_eq!(pages, known, "{here}");
                    assert!(text.contains("Jan Novak") || text.contains("Maria Huber"), "{here}");
                    assert_eq!(text.contains("one two three"), name == "guarding-acceptance", "{here}");
                    let program = text.contains("candor-guardian.html");
                    assert_eq!(program, name.starts_with("guarding-key"), "{here}");
                }
                assert_eq!(letter.text.contains("08:05"), name == "guarding-key", "{here}");
                assert_eq!(letter.text.contains("31"), name.ends_with("31"), "{here}");
            }
        }
    }
}

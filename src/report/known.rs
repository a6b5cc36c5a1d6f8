//! Sentences that other rooms made in English, in the language of whoever reads them: each is known by its English among the messages of
//! the desk. What is stored, hashed or logged stays as it was made.
//!
//! It must never guess: what is none of these sentences is said as it is.

use std::sync::LazyLock;

use super::tongue::{Words, english};

/// So begin the names of the messages by whose English a sentence is known.
const NAMES: [&str; 9] = [
    "called-",
    "card-directly",
    "card-small-teams",
    "error-",
    "known-",
    "mails-",
    "opening-",
    "round-is-",
    "step-",
];
/// What these values hold may be such a sentence itself. What people typed is in none of them without quotation marks.
const SENTENCES: [&str; 6] = ["expected", "found", "role", "what", "where", "why"];

/// A message as its English is recognised.
struct Shape {
    name: &'static str,
    /// What stands before, between and after its values: one more than there are values.
    parts: Vec<String>,
    values: Vec<String>,
}

/// What says the most of its own stands first: it is the nearest.
static ALL: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    let named = english().names().iter().filter(|name| NAMES.iter().any(|begins| name.starts_with(begins)));
    let mut all: Vec<Shape> = named.map(|name| Shape::of(name)).collect();
    all.sort_by_key(|shape| std::cmp::Reverse(shape.parts.iter().map(String::len).sum::<usize>()));
    all
});

impl Shape {
    fn of(name: &'static str) -> Self {
        // A message that is given no values names them.
        let said = english().plain(name);
        let mut pieces = said.split("{$");
        let mut shape = Self { name, parts: Vec::new(), values: Vec::new() };
        shape.parts.extend(pieces.next().map(str::to_owned));
        for (value, after) in pieces.filter_map(|piece| piece.split_once('}')) {
            shape.values.push(value.to_owned());
            shape.parts.push(after.to_owned());
        }
        shape
    }

    /// The values of a text that has this shape.
    fn values<'a>(&self, text: &'a str) -> Option<Vec<(&str, &'a str)>> {
        let (first, others) = self.parts.split_first()?;
        let mut rest = text.strip_prefix(&**first)?;
        let Some((last, between)) = others.split_last() else { return rest.is_empty().then(Vec::new) };
        let mut found = Vec::new();
        for part in between {
            let (value, after) = rest.split_once(&**part)?;
            found.push(value);
            rest = after;
        }
        found.push(rest.strip_suffix(&**last)?);
        // What a message begins with is not another sentence before it.
        let begins = |value: &str| first.is_empty() && (value.contains(": ") || value.contains("; "));
        let is_whole =
            found.iter().all(|value| !value.is_empty()) && !found.first().is_some_and(|value| begins(value));
        is_whole.then(|| self.values.iter().map(|name| &**name).zip(found).collect())
    }
}

impl Words {
    /// A sentence that was made in English, or several; as it is where it is none that is known.
    pub fn known(&self, text: &str) -> String {
        let found = if *self == *english() { None } else { self.found(text) };
        found.unwrap_or_else(|| text.to_owned())
    }

    fn found(&self, text: &str) -> Option<String> {
        if let Some(said) = self.one(text).or_else(|| self.sentence(text)) {
            return Some(said);
        }
        for between in ["\n", ". ", "; "].into_iter().filter(|between| text.contains(between)) {
            let parts: Vec<(&str, Option<String>)> =
                text.split(between).map(|part| (part, self.found(part))).collect();
            if parts.iter().any(|(_, found)| found.is_some()) {
                let said = parts.into_iter().map(|(part, found)| found.unwrap_or_else(|| part.to_owned()));
                return Some(said.collect::<Vec<String>>().join(between));
            }
        }
        // What went wrong, and why; or where, and what.
        let halves =
            || text.match_indices(": ").map(|(at, between)| (&text[..at], &text[at + between.len()..]));
        let before = halves().find_map(|(what, why)| {
            let what = self.one(what).or_else(|| self.sentence(what))?;
            Some(format!("{what}: {}", self.known(why)))
        });
        before.or_else(|| halves().find_map(|(place, what)| Some(format!("{place}: {}", self.one(what)?))))
    }

    /// The same with a capital letter and a full stop.
    fn sentence(&self, text: &str) -> Option<String> {
        let inner = text.strip_suffix('.').unwrap_or(text);
        let mut letters = inner.chars();
        let first = letters.next()?;
        let small: String = first.to_lowercase().chain(letters.clone()).collect();
        let said = self.one(inner).or_else(|| self.one(&small))?;
        let mut letters = said.chars();
        let begin: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        let said = if first.is_uppercase() { begin + letters.as_str() } else { said };
        let stop = if inner.len() < text.len() && !said.ends_with('.') { "." } else { "" };
        Some(said + stop)
    }

    fn one(&self, text: &str) -> Option<String> {
        let (shape, values) = ALL.iter().find_map(|shape| Some((shape, shape.values(text)?)))?;
        let said = values.into_iter().fold(self.said(shape.name), |said, (name, value)| match value {
            _ if SENTENCES.contains(&name) => said.arg(name, self.known(value)),
            value => said.arg(name, value),
        });
        self.has(shape.name).then(|| said.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tongue::{english, words_in};

    fn german(text: &str) -> String {
        words_in(Some("de")).known(text)
    }

    #[test]
    fn a_sentence_is_known_by_its_english_with_its_values() {
        for (made, expected) in [
            ("gave up the ghost", "gave up the ghost"),
            ("gave the round up", "hat die Runde abgebrochen"),
            ("fetched the comments", "hat die Kommentare geholt"),
            ("fetched roster.xlsx", "hat roster.xlsx geholt"),
            ("fetched 12 paper cards to print them", "hat 12 Papierkarten geholt, um sie zu drucken"),
            (
                "gave the.roster@a.example access as works council",
                "hat the.roster@a.example Zugang gegeben, als: Betriebsrat",
            ),
            ("held back reports to leaders", "hat angehalten: Berichte an Führungskräfte"),
        ] {
            assert_eq!(german(made), expected);
            assert_eq!(english().known(made), made);
            assert_eq!(words_in(Some("fr")).known(made), made, "a language that has none of them");
        }
    }

    #[test]
    fn several_are_known_each_by_itself_and_what_is_not_stays() {
        for (made, expected) in [
            (
                "published the round: 9 mails to leaders; nobody had fetched the audit file",
                "hat die Runde veröffentlicht: 9 E-Mails an Führungskräfte; niemand hatte die Prüfdatei geholt",
            ),
            (
                "added a person to the roster by hand: 9 people in 2 units",
                "hat von Hand eine Person in die Personalliste aufgenommen: 9 Personen in 2 Einheiten",
            ),
            (
                "The round q3 is open: expected it to be closed or published.",
                "Runde q3: Stand „läuft“, nötig wäre „beendet oder veröffentlicht“.",
            ),
            (
                "the answers side refused: the round q3 was cancelled: there is nothing to count",
                "die Seite mit den Antworten hat abgelehnt: die Runde q3 wurde abgebrochen: Es gibt nichts zu zählen",
            ),
            (
                "The database cannot be used now: strange",
                "Die Datenbank lässt sich jetzt nicht benutzen: strange",
            ),
            ("/srv: permission denied", "/srv: permission denied"),
        ] {
            assert_eq!(german(made), expected);
        }
    }

    #[test]
    fn what_people_are_called_is_never_said_in_another_way() {
        assert_eq!(
            german("wrote what was heard and will be done at the roster"),
            "hat geschrieben, was bei the roster gehört wurde und geschehen wird"
        );
        assert_eq!(german("named as guardians: steward"), "hat als Hüter benannt: steward");
    }
}

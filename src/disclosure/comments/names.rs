//! Takes the names of people in an organisation out of a text, however they are written: whole words, any case, with or without
//! accents. A program can miss a nickname, and take a word for a name; that is why a steward reads after it.
//!
//! It must never be printed or stored: it holds the names of everybody.

use std::collections::{HashMap, HashSet};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::words::{COMMON, PARTICLES};

/// What stands in place of a name.
const NAME: &str = "[name]";

/// The words that people of an organisation are called by.
pub struct Names(HashMap<String, Word>);

/// A word of a name.
struct Word {
    /// Whose: positions in the list of people.
    people: HashSet<usize>,
    needs: Needs,
}

/// What has to be seen before a word is taken for a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Needs {
    /// Nothing: it is no other word.
    Nothing,
    /// A capital: it is very short.
    Capital,
    /// A capital that no sentence begins with, or another name of the same person beside it: it is a common word, too.
    Inside,
    /// Another name of the same person beside it.
    Other,
}

/// A word of a text, and what it may be.
struct Found<'a> {
    start: usize,
    end: usize,
    word: Option<&'a Word>,
    is_name: bool,
}

impl Names {
    /// The words of people's names, each person a name, if known, and the part of the address before the @. Of an address no
    /// word is taken that `places` has as well: `design.lead` is nobody's name where there is a unit Design.
    pub fn new<'a>(
        people: impl IntoIterator<Item = (Option<&'a str>, &'a str)>,
        places: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let places: HashSet<String> =
            places.into_iter().flat_map(parts).flat_map(|part| folded(&part)).collect();
        let mut names = Self(HashMap::new());
        for (person, (name, local)) in people.into_iter().enumerate() {
            for word in name.unwrap_or_default().split_whitespace() {
                let together: String = parts(word).concat();
                for part in parts(word).into_iter().chain([together]) {
                    names.add(person, &part, false);
                }
            }
            for part in local.split(|c: char| !c.is_alphabetic()).filter(|part| part.chars().count() > 2) {
                if !folded(part).iter().any(|form| places.contains(form)) {
                    names.add(person, part, true);
                }
            }
        }
        names
    }

    fn add(&mut self, person: usize, part: &str, of_address: bool) {
        for form in folded(part) {
            let letters = form.chars().count();
            let needs = if letters < 2 {
                continue;
            } else if PARTICLES.contains(form.as_str()) || (of_address && COMMON.contains(form.as_str())) {
                Needs::Other
            } else if COMMON.contains(form.as_str()) {
                Needs::Inside
            } else if letters == 2 {
                Needs::Capital
            } else {
                Needs::Nothing
            };
            let word = self.0.entry(form).or_insert_with(|| Word { people: HashSet::new(), needs });
            word.people.insert(person);
            word.needs = word.needs.min(needs);
        }
    }

    /// The text with `[name]` in place of each name, of however many words it is.
    pub fn replace(&self, text: &str) -> String {
        let mut found = self.find(text);
        let between =
            |found: &[Found<'_>], at: usize| text.get(found[at].end..found[at + 1].start).unwrap_or("");
        // A doubtful word beside a name of the same person; to the right and then to the left, so that whole rows follow.
        let pairs = (1..found.len()).map(|at| (at - 1, at));
        for (a, b) in pairs.clone().chain(pairs.rev().map(|(a, b)| (b, a))) {
            let apart = between(&found, a.min(b));
            let same = match (found[a].word, found[b].word) {
                (Some(one), Some(other)) => !one.people.is_disjoint(&other.people),
                _ => false,
            };
            let sure = found[a].is_name || found[a].word.is_some_and(|word| word.needs == Needs::Inside);
            if same && sure && matches!(apart, " " | "-") {
                found[b].is_name = true;
                found[a].is_name = true;
            }
        }
        // An initial before a name says whose it is.
        for at in (1..found.len()).rev() {
            let initial = text.get(found[at - 1].start..found[at - 1].end).unwrap_or("");
            let is_initial = initial.chars().count() == 1 && initial.chars().all(char::is_uppercase);
            if found[at].is_name && is_initial && between(&found, at - 1) == ". " {
                found[at - 1].is_name = true;
            }
        }
        let (mut out, mut done) = (String::with_capacity(text.len()), 0);
        for Found { start, end, .. } in found.iter().filter(|found| found.is_name) {
            let gap = text.get(done..*start).unwrap_or("");
            let goes_on = done > 0 && matches!(gap, " " | "-" | ". ") && out.ends_with(NAME);
            if !goes_on {
                out.push_str(gap);
                out.push_str(NAME);
            }
            done = *end;
        }
        out.push_str(text.get(done..).unwrap_or(""));
        out
    }

    /// The words of a text: letters and apostrophes; a hyphen parts them.
    fn find<'a>(&'a self, text: &'a str) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        let mut start = None;
        let mut begins = true; // a sentence
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            let inside = c.is_alphanumeric() || is_combining_mark(c) || (c == '\'' && start.is_some());
            match (start, inside) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    found.push(self.look(text, from, at, begins));
                    (start, begins) = (None, false);
                }
                _ => {}
            }
            begins |= matches!(c, '.' | '!' | '?' | ':');
        }
        found
    }

    fn look<'a>(&'a self, text: &'a str, mut start: usize, end: usize, begins: bool) -> Found<'a> {
        let whole = text.get(start..end).unwrap_or("").trim_end_matches('\'');
        let end = start + whole.len();
        // In square brackets stands what we wrote.
        let ours = text.get(..start).is_some_and(|before| before.ends_with('['));
        let mut written = whole;
        let mut fronts =
            [whole.rsplit_once('\''), whole.split_once('\'')].into_iter().flatten().map(|(front, _)| front);
        let (word, end) = match (self.get(whole), whole.split_once('\'')) {
            // Anna's, and in Turkish Ayşe'ye; in French d'Anna, in Italian l'Anna.
            (None, Some((_, back))) => match fronts.find_map(|front| Some((self.get(front)?, front))) {
                Some((word, front)) => (Some(word), start + front.len()),
                None => {
                    (written, start) = (back, end - back.len());
                    (self.get(back), end)
                }
            },
            (None, None) => {
                // In German Annas; in Arabic "and", "so", "with", "for" and "like" are letters before the name.
                let joined = |word: &'a str| word.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك']);
                let stems = [whole.strip_suffix('s'), joined(whole), joined(whole).and_then(joined)];
                let mut stems = stems.into_iter().flatten().filter(|stem| stem.chars().count() > 2);
                let word = stems.find_map(|stem| self.get(stem)).filter(|word| word.needs == Needs::Nothing);
                (word, end)
            }
            (word, _) => (word, end),
        };
        let capital = written.chars().next().is_some_and(char::is_uppercase);
        let word = word.filter(|_| !ours);
        let is_name = word.is_some_and(|word| match word.needs {
            Needs::Nothing => true,
            Needs::Capital => capital,
            Needs::Inside => capital && !begins,
            Needs::Other => false,
        });
        Found { start, end, word, is_name }
    }

    fn get(&self, word: &str) -> Option<&Word> {
        folded(word).iter().find_map(|form| self.0.get(form))
    }
}

/// The parts of a name of several: Jean and Luc.
fn parts(word: &str) -> Vec<String> {
    let mark = |c: char| {
        !(c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\'' | '\u{2019}' | '`' | '\u{2018}'))
    };
    word.split(mark).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The forms in which a word is compared: lower case without accents and apostrophes, and, where it has umlauts, also as they are
/// written on a keyboard without them.
fn folded(word: &str) -> Vec<String> {
    let bare = |text: &str| -> String {
        let text: String = text.nfkd().filter(|&c| !is_combining_mark(c) && c.is_alphanumeric()).collect();
        text.to_lowercase()
            .chars()
            .flat_map(|c| latin(c).chars().chain(latin(c).is_empty().then_some(c)))
            .collect()
    };
    let composed: String = word.nfc().collect::<String>().to_lowercase();
    let spelled: String =
        composed.chars().flat_map(|c| spelled(c).chars().chain(spelled(c).is_empty().then_some(c))).collect();
    let mut forms = vec![bare(word), bare(&spelled)];
    forms.dedup();
    forms.retain(|form| !form.is_empty());
    forms
}

/// Letters that have no accent to take off.
fn latin(c: char) -> &'static str {
    match c {
        'ß' => "ss",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => "",
    }
}

fn spelled(c: char) -> &'static str {
    match c {
        'ä' => "ae",
        'ö' | 'ø' => "oe",
        'ü' => "ue",
        'å' => "aa",
        _ => "",
    }
}

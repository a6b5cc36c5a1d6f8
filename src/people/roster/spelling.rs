//! Units as they are written in one file, and what a spreadsheet or a hand makes of them in another.
//!
//! It must never take one for the other: what was meant is only said.

use std::collections::{HashMap, HashSet};

use crate::table::{Saying, saying};

/// How the units of a file are written.
pub(super) struct Spellings {
    exact: HashSet<String>,
    by_number: HashMap<u64, String>,
    by_letters: HashMap<String, String>,
    by_name: HashMap<String, String>,
}

impl Spellings {
    /// Of units, each with its name.
    pub(super) fn of<'u>(units: impl Iterator<Item = (&'u str, &'u str)>) -> Self {
        let mut all = Self {
            exact: HashSet::new(),
            by_number: HashMap::new(),
            by_letters: HashMap::new(),
            by_name: HashMap::new(),
        };
        for (unit, name) in units {
            all.exact.insert(unit.to_owned());
            all.by_number.extend(number(unit).map(|number| (number, unit.to_owned())));
            all.by_letters.insert(letters(unit), unit.to_owned());
            all.by_name.insert(letters(name), unit.to_owned());
        }
        all
    }

    /// Whether a unit is written like this.
    pub(super) fn contain(&self, unit: &str) -> bool {
        self.exact.contains(unit)
    }

    /// The unit that was most likely meant, and what became of it.
    pub(super) fn meant(&self, text: &str) -> Option<(&str, Saying)> {
        if let Some(unit) = number(text).and_then(|number| self.by_number.get(&number)) {
            let zeros = unit.starts_with('0') || text.starts_with('0');
            let other = saying!("cause-number", "a spreadsheet writes numbers in its own way");
            let lost = saying!("cause-zeros", "a spreadsheet drops leading zeros");
            return Some((unit, if zeros { lost } else { other }));
        }
        if let Some(unit) = self.by_letters.get(&letters(text)) {
            return Some((unit, saying!("cause-letters", "small and capital letters and spaces count")));
        }
        let unit = self.by_name.get(&letters(text)).filter(|_| !text.is_empty())?;
        Some((unit, saying!("cause-name", "expected the identifier of the unit, not its name")))
    }
}

/// The number that a spreadsheet takes a text for.
pub(super) fn number(text: &str) -> Option<u64> {
    let digits = text.starts_with(|c: char| c.is_ascii_digit());
    let fits = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'E' | '+'));
    text.parse::<f64>().ok().filter(|_| digits && fits).map(f64::to_bits)
}

/// Whether a text is what a spreadsheet shows of a number that is too long for it, `1.23457E+17`.
pub(super) fn is_shortened(text: &str) -> bool {
    text.contains("E+") && number(&text.replace(',', ".")).is_some()
}

fn letters(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_said_with_what_became_of_it() {
        let units = [("0010", "North"), ("20.50", ""), ("Ops Team", "Operations"), ("123456789012", "")];
        let spellings = Spellings::of(units.into_iter());
        let check = |text: &str, expected: Option<(&str, &str)>| {
            let found = spellings.meant(text);
            assert_eq!(found.as_ref().map(|(unit, _)| *unit), expected.map(|(unit, _)| unit), "{text}");
            assert!(
                found.as_ref().is_none_or(|(_, cause)| cause.to_string().contains(expected.unwrap().1)),
                "{text}: {found:?}"
            );
        };
        check("10", Some(("0010", "leading zeros")));
        check("10.0", Some(("0010", "leading zeros")));
        check("20.5", Some(("20.50", "its own way")));
        check("ops team", Some(("Ops Team", "capital")));
        check("OpsTeam", Some(("Ops Team", "spaces")));
        check("operations", Some(("Ops Team", "not its name")));
        for unknown in ["11", "", "Sales", "1E5x"] {
            check(unknown, None);
        }
        assert!(is_shortened("1.23457E+17") && is_shortened("1,23E+11"));
        assert!(!is_shortened("E+17") && !is_shortened("12") && !is_shortened("ANNE+1"));
    }
}

//! The numbers of one round, as one file prints them.

use std::collections::HashMap;

use super::Printed;

/// Everything that is printed about one round.
#[derive(Debug, Default)]
pub(in crate::verify) struct Sheet {
    /// The files it was read from.
    pub(in crate::verify) sources: Vec<String>,
    pub(in crate::verify) round: String,
    /// What the numbers of a row are about: `composite`, then item ids.
    pub(in crate::verify) measures: Vec<String>,
    pub(in crate::verify) rows: Vec<Row>,
    /// By [`Row::key`]: where the row stands.
    pub(in crate::verify) places: HashMap<Box<str>, usize>,
    /// What only the JSON says.
    pub(in crate::verify) facts: Option<Facts>,
    /// Numbers that a release does not have: the row, the measure, what they are called, and the number.
    pub(in crate::verify) strange: Vec<Strange>,
    /// What this form of file has room for.
    pub(in crate::verify) form: Form,
}

/// A number that does not belong into a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::verify) struct Strange {
    pub(in crate::verify) row: String,
    pub(in crate::verify) measure: String,
    pub(in crate::verify) called: String,
    pub(in crate::verify) text: String,
}

/// What a form of file can say at all, so that silence is not taken for an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::verify) struct Form {
    pub(in crate::verify) invited: bool,
    pub(in crate::verify) counted_at: bool,
    /// Shares and agreement.
    pub(in crate::verify) shares: bool,
    pub(in crate::verify) guarded: bool,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::verify) enum Kind {
    Unit,
    Rest,
    #[default]
    Hidden,
}

/// One unit, or the small teams of one.
#[derive(Clone, Debug, Default)]
pub(in crate::verify) struct Row {
    /// The unit; `D/rest` for the small teams of D.
    pub(in crate::verify) key: Box<str>,
    /// The key of the row above; `None` for the whole organisation.
    pub(in crate::verify) parent: Option<Box<str>>,
    pub(in crate::verify) name: Box<str>,
    pub(in crate::verify) kind: Kind,
    pub(in crate::verify) answered: Option<u32>,
    pub(in crate::verify) invited: Option<u32>,
    pub(in crate::verify) counted_at: Option<Box<str>>,
    pub(in crate::verify) agreement: Option<Box<str>>,
    /// What a table says about the change since the round before.
    pub(in crate::verify) change: Option<Box<str>>,
    /// Only the JSON says it.
    pub(in crate::verify) guarded: Option<bool>,
    /// How many lines of a table are about it.
    pub(in crate::verify) lines: usize,
    /// In the order of the measures; empty where nothing is printed.
    pub(in crate::verify) cells: Vec<Cell>,
}

impl Row {
    /// How many answered, where that is printed.
    pub(in crate::verify) fn shown(&self) -> Option<u32> {
        self.answered
    }

    /// What is printed about a measure.
    pub(in crate::verify) fn cell(&self, measure: usize) -> Cell {
        self.cells.get(measure).copied().unwrap_or_default()
    }

    /// What a reader calls the row.
    pub(in crate::verify) fn called(&self) -> String {
        if *self.name == *self.key || self.name.is_empty() {
            format!("\"{}\"", self.key)
        } else {
            format!("\"{}\" ({})", self.name, self.key)
        }
    }
}

/// The numbers of one row about one measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::verify) struct Cell {
    pub(in crate::verify) value: Option<Printed>,
    pub(in crate::verify) low: Option<Printed>,
    pub(in crate::verify) high: Option<Printed>,
    pub(in crate::verify) favourable: Option<Printed>,
    pub(in crate::verify) unfavourable: Option<Printed>,
}

impl Cell {
    /// The numbers with what they are called.
    pub(in crate::verify) fn parts(&self) -> [(&'static str, Option<Printed>); 5] {
        [
            ("value", self.value),
            ("low", self.low),
            ("high", self.high),
            ("favourable", self.favourable),
            ("unfavourable", self.unfavourable),
        ]
    }

    /// All numbers of it.
    pub(in crate::verify) fn numbers(&self) -> impl Iterator<Item = Printed> {
        self.parts().into_iter().filter_map(|(_, number)| number)
    }
}

/// What the JSON says about the whole round.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::verify) struct Facts {
    pub(in crate::verify) k: u32,
    /// The lowest and the highest answer.
    pub(in crate::verify) scale: (i64, i64),
    /// The pooled spread: of the composite, alpha, and of each item. Not in the first form of a release.
    pub(in crate::verify) spread: Option<Spread>,
    pub(in crate::verify) answered: u32,
    pub(in crate::verify) uncounted: u32,
    pub(in crate::verify) smallest_atom: Option<u32>,
    /// By item id: the statements, in every language.
    pub(in crate::verify) statements: HashMap<String, Vec<String>>,
    /// By item id: the dimension that it belongs to, in small letters.
    pub(in crate::verify) dimensions: HashMap<String, String>,
}

/// The pooled spread behind all bands, in scale points.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::verify) struct Spread {
    pub(in crate::verify) composite: f64,
    pub(in crate::verify) alpha: f64,
    pub(in crate::verify) items: Vec<f64>,
}

impl Sheet {
    /// An empty one.
    pub(in crate::verify) fn new(source: &str, round: &str, form: Form) -> Self {
        Self { sources: vec![source.to_owned()], round: round.to_owned(), form, ..Self::default() }
    }

    /// Adds a row; one with the same key must not be there.
    pub(in crate::verify) fn push(&mut self, row: Row) -> usize {
        let at = self.rows.len();
        self.places.insert(row.key.clone(), at);
        self.rows.push(row);
        at
    }

    /// The row with this key.
    pub(in crate::verify) fn row(&self, key: &str) -> Option<&Row> {
        self.places.get(key).map(|&at| &self.rows[at])
    }

    /// The files, for a sentence.
    pub(in crate::verify) fn files(&self) -> String {
        super::super::finding::listed(&self.sources)
    }
}

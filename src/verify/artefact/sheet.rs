//! The numbers of one round, as one file prints them.

use std::collections::HashMap;

use super::Printed;

/// Everything that is printed about one round.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// The files it was read from.
    pub(crate) sources: Vec<String>,
    pub(crate) round: String,
    /// What the numbers of a row are about: `composite`, then item ids.
    pub(crate) measures: Vec<String>,
    pub(crate) rows: Vec<Row>,
    /// By [`Row::key`]: where the row stands.
    pub(crate) places: HashMap<Box<str>, usize>,
    /// What only the JSON says.
    pub(crate) facts: Option<Facts>,
    /// Numbers that a release does not have: the row, the measure, what they are called, and the number.
    pub(crate) strange: Vec<Strange>,
    /// What this form of file has room for.
    pub(crate) form: Form,
}

/// A number that does not belong into a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Strange {
    pub(crate) row: String,
    pub(crate) measure: String,
    pub(crate) called: String,
    pub(crate) text: String,
}

/// What a form of file can say at all, so that silence is not taken for an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) invited: bool,
    pub(crate) counted_at: bool,
    /// Shares and agreement.
    pub(crate) shares: bool,
    pub(crate) coarsened: bool,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    Unit,
    Rest,
    #[default]
    Hidden,
}

/// One unit, or the small teams of one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    /// The unit; `D/rest` for the small teams of D.
    pub(crate) key: Box<str>,
    /// The key of the row above; `None` for the whole organisation.
    pub(crate) parent: Option<Box<str>>,
    pub(crate) name: Box<str>,
    pub(crate) kind: Kind,
    pub(crate) answered: Option<u32>,
    pub(crate) invited: Option<u32>,
    pub(crate) counted_at: Option<Box<str>>,
    pub(crate) agreement: Option<Box<str>>,
    /// What a table says about the change since the round before.
    pub(crate) change: Option<Box<str>>,
    /// A table says it in words where it is so.
    pub(crate) coarsened: Option<bool>,
    /// The names of the highest and lowest statements, where these have no value. Only the JSON says them.
    pub(crate) highest: Vec<String>,
    pub(crate) lowest: Vec<String>,
    /// How many lines of a table are about it.
    pub(crate) lines: usize,
    /// In the order of the measures; empty where nothing is printed.
    pub(crate) cells: Vec<Cell>,
}

impl Row {
    /// How many answered, where that is printed.
    pub(crate) fn shown(&self) -> Option<u32> {
        self.answered
    }

    /// What is printed about a measure.
    pub(crate) fn cell(&self, measure: usize) -> Cell {
        self.cells.get(measure).copied().unwrap_or_default()
    }

    /// What a reader calls the row.
    pub(crate) fn called(&self) -> String {
        if *self.name == *self.key || self.name.is_empty() {
            format!("\"{}\"", self.key)
        } else {
            format!("\"{}\" ({})", self.name, self.key)
        }
    }
}

/// The numbers of one row about one measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) value: Option<Printed>,
    pub(crate) low: Option<Printed>,
    pub(crate) high: Option<Printed>,
    pub(crate) favourable: Option<Printed>,
    pub(crate) unfavourable: Option<Printed>,
}

impl Cell {
    /// The numbers with what they are called.
    pub(crate) fn parts(&self) -> [(&'static str, Option<Printed>); 5] {
        [
            ("value", self.value),
            ("low", self.low),
            ("high", self.high),
            ("favourable", self.favourable),
            ("unfavourable", self.unfavourable),
        ]
    }

    /// All numbers of it.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = Printed> {
        self.parts().into_iter().filter_map(|(_, number)| number)
    }
}

/// What the JSON says about the whole round.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Facts {
    pub(crate) k: u32,
    /// The lowest and the highest answer.
    pub(crate) scale: (i64, i64),
    /// The pooled spread: of the composite, alpha, and of each item.
    pub(crate) spread: Spread,
    pub(crate) answered: u32,
    pub(crate) uncounted: u32,
    pub(crate) smallest_atom: Option<u32>,
    /// By item id: the statements, in every language.
    pub(crate) statements: HashMap<String, Vec<String>>,
    /// The ids of HR's own statements.
    pub(crate) own: Vec<String>,
    /// By item id: the dimension that it belongs to, in small letters.
    pub(crate) dimensions: HashMap<String, String>,
}

/// The pooled spread behind all bands, in scale points.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spread {
    pub(crate) composite: f64,
    pub(crate) alpha: f64,
    pub(crate) items: Vec<f64>,
}

impl Sheet {
    /// An empty one.
    pub(crate) fn new(source: &str, round: &str, form: Form) -> Self {
        Self { sources: vec![source.to_owned()], round: round.to_owned(), form, ..Self::default() }
    }

    /// How many of the measures are the composite and what it is made of: HR's own statements stand behind them.
    pub(crate) fn core(&self) -> usize {
        self.measures.iter().take_while(|measure| !self.is_own(measure)).count()
    }

    /// Whether a measure is a statement of HR's own. A table says it by the name alone.
    pub(crate) fn is_own(&self, measure: &str) -> bool {
        match &self.facts {
            Some(facts) => facts.own.iter().any(|own| own == measure),
            None => measure.strip_prefix("own.").is_some_and(|nth| ["1", "2", "3"].contains(&nth)),
        }
    }

    /// Adds a row; one with the same key must not be there.
    pub(crate) fn push(&mut self, row: Row) -> usize {
        let at = self.rows.len();
        self.places.insert(row.key.clone(), at);
        self.rows.push(row);
        at
    }

    /// The row with this key.
    pub(crate) fn row(&self, key: &str) -> Option<&Row> {
        self.places.get(key).map(|&at| &self.rows[at])
    }

    /// The files, for a sentence.
    pub(crate) fn files(&self) -> String {
        super::super::finding::listed(&self.sources)
    }
}

//! What a check found, in sentences for people: which files, which units, how many people, what to do.
//!
//! It must never say more than was checked, and never drown the reader: of many complaints of a kind the first few are
//! spelled out and the others counted.

use std::fmt;

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was made, and nothing was found.
    Ok,
    /// Something was found.
    Found,
    /// The files do not show it.
    NotChecked,
}

/// One check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How it ended.
    pub outcome: Outcome,
    /// A sentence for people.
    pub text: String,
}

/// Everything that an audit of published files says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// What was read, a line for each file or kind of file.
    pub read: Vec<String>,
    /// What was given and not read: the file, and why.
    pub not_read: Vec<(String, &'static str)>,
    /// The checks, in the order in which they were made.
    pub checks: Vec<Finding>,
}

impl Findings {
    /// How many checks ended like this.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.checks.iter().filter(|finding| finding.outcome == outcome).count()
    }

    /// The sentences of what was found.
    pub fn found(&self) -> impl Iterator<Item = &str> {
        let found = self.checks.iter().filter(|finding| finding.outcome == Outcome::Found);
        found.map(|finding| finding.text.as_str())
    }

    /// Whether something was checked and nothing was found.
    pub fn are_clean(&self) -> bool {
        self.count(Outcome::Found) == 0 && self.count(Outcome::Ok) > 0
    }

    /// One check of many things: the good sentence, or the complaints.
    pub(super) fn judge(&mut self, complaints: Complaints, good: impl FnOnce() -> String) {
        if complaints.is_empty() {
            self.push(Outcome::Ok, good());
        } else {
            self.complain(complaints);
        }
    }

    /// Complaints that have no good sentence of their own.
    pub(super) fn complain(&mut self, complaints: Complaints) {
        let more = complaints.count - complaints.spelled_out.len();
        complaints.spelled_out.into_iter().for_each(|complaint| self.push(Outcome::Found, complaint));
        if more > 0 {
            self.push(Outcome::Found, format!("and {more} more of the same kind"));
        }
    }

    pub(super) fn not_checked(&mut self, text: impl Into<String>) {
        self.push(Outcome::NotChecked, text.into());
    }

    fn push(&mut self, outcome: Outcome, text: String) {
        self.checks.push(Finding { outcome, text });
    }
}

/// So many complaints of a kind are spelled out.
const SPELLED_OUT: usize = 5;

/// Complaints of one kind, while they are gathered.
#[derive(Debug, Default)]
pub(super) struct Complaints {
    spelled_out: Vec<String>,
    count: usize,
}

impl Complaints {
    /// One more; its sentence is made only where it will be read.
    pub(super) fn say(&mut self, sentence: impl FnOnce() -> String) {
        self.count += 1;
        if self.spelled_out.len() < SPELLED_OUT {
            self.spelled_out.push(sentence());
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ok => "ok",
            Self::Found => "FOUND",
            Self::NotChecked => "not checked",
        })
    }
}

/// `1 person`, `3 people`.
pub(super) fn people(number: u64) -> String {
    if number == 1 { "1 person".to_owned() } else { format!("{number} people") }
}

/// `1 row`, `2 rows`.
pub(super) fn many(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// `a, b and 3 more`.
pub(super) fn listed(names: &[String]) -> String {
    const NAMED: usize = 4;
    let first = names[..names.len().min(NAMED)].join(", ");
    if names.len() > NAMED { format!("{first} and {} more", names.len() - NAMED) } else { first }
}

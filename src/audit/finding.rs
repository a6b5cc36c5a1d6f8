//! What an audit found, line by line.
//!
//! A complaint must always say what was found, what was expected, and what that means.

use std::fmt;

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Checked,
    /// It does not.
    Failed,
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

/// All checks, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

/// So many complaints of a kind are spelled out; of the others it is said how many there are.
pub(super) const SPELLED_OUT: usize = 5;

impl Findings {
    /// All of them.
    pub fn all(&self) -> &[Finding] {
        &self.0
    }

    /// How many ended like this.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.0.iter().filter(|finding| finding.outcome == outcome).count()
    }

    /// The complaints.
    pub fn complaints(&self) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter(|finding| finding.outcome == Outcome::Failed)
            .map(|finding| finding.text.as_str())
    }

    /// Whether there is no complaint.
    pub fn hold(&self) -> bool {
        self.complaints().next().is_none()
    }

    pub(super) fn checked(&mut self, text: String) {
        self.0.push(Finding { outcome: Outcome::Checked, text });
    }

    pub(super) fn failed(&mut self, text: String) {
        self.0.push(Finding { outcome: Outcome::Failed, text });
    }

    pub(super) fn not_checked(&mut self, text: String) {
        self.0.push(Finding { outcome: Outcome::NotChecked, text });
    }

    /// One check of many things: the good sentence, or the complaints. Whether it is good.
    pub(super) fn judge(&mut self, complaints: Vec<String>, good: String) -> bool {
        if complaints.is_empty() {
            self.checked(good);
            return true;
        }
        let more = complaints.len().saturating_sub(SPELLED_OUT);
        complaints.into_iter().take(SPELLED_OUT).for_each(|complaint| self.failed(complaint));
        if more > 0 {
            self.failed(format!("and {more} more of the same kind"));
        }
        false
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Checked => "ok",
            Self::Failed => "FAILED",
            Self::NotChecked => "not checked",
        })
    }
}

/// `1 ballot`, `2 ballots`.
pub(super) fn many(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

//! What may be said of a unit's change, in the words that letter, page, chart, export and tables share.
//!
//! It must never hold a value that was not printed, an estimate finer than values are printed, or a word that the model does
//! not allow.

use std::fmt;

use crate::tongue::Words;
use candor_disclosure::{Printed, Tenths};
use candor_protocol::survey::RoundName;

/// Whether a unit's level moved. "Up and down" is no finding of its own: it is what units of this size do by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// A fall that matters has 95 chances in 100, or more.
    Fell,
    /// A rise that matters has.
    Rose,
    /// A fall that matters is as probable as [`super::Rule`] asks, and no more than 95 chances in 100.
    VeryLikelyFell,
    /// A rise that matters is.
    VeryLikelyRose,
    /// Neither.
    UpAndDown,
}

impl Movement {
    /// 1 for a rise, -1 for a fall, 0 for neither.
    pub fn sign(self) -> i32 {
        match self {
            Self::Rose | Self::VeryLikelyRose => 1,
            Self::Fell | Self::VeryLikelyFell => -1,
            Self::UpAndDown => 0,
        }
    }

    /// Whether it is only very likely.
    pub fn is_likely(self) -> bool {
        matches!(self, Self::VeryLikelyFell | Self::VeryLikelyRose)
    }

    /// The message that says it in a few words, after a name.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Fell => "report-fell",
            Self::Rose => "report-rose",
            Self::VeryLikelyFell => "report-likely-fell",
            Self::VeryLikelyRose => "report-likely-rose",
            Self::UpAndDown => "report-by-chance",
        }
    }

    /// In one word, for a table; nothing where nothing is said.
    pub fn word(self) -> &'static str {
        match self.sign() {
            1 => "rose",
            -1 => "fell",
            _ => "",
        }
    }
}

/// From one round to the newest one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The round from which on.
    pub since: RoundName,
    /// What was printed then.
    pub then: Tenths,
    /// What is printed now.
    pub now: Tenths,
    /// What may be said.
    pub movement: Movement,
    /// The least change that matters, in points of the scale.
    pub least: Tenths,
    /// The best estimate of the change of the level, in points of the scale.
    pub estimate: Tenths,
    /// Its 95 % range, rounded outwards.
    pub range: (Tenths, Tenths),
}

impl Span {
    /// Whether something happened.
    pub fn speaks(&self) -> bool {
        self.movement != Movement::UpAndDown
    }

    /// What happened: `fell`, `very likely rose by 0.2 or more`, `up and down as units of this size do`.
    pub fn what(&self) -> String {
        match self.movement {
            Movement::Fell | Movement::Rose => self.movement.word().to_owned(),
            Movement::VeryLikelyFell | Movement::VeryLikelyRose => {
                format!("very likely {} by {} or more", self.movement.word(), self.least)
            }
            Movement::UpAndDown => "up and down as units of this size do".to_owned(),
        }
    }

    /// What happened in a few words, after a name: `fell`, `very likely rose`.
    pub fn happened(&self, words: &Words) -> String {
        words.plain(self.movement.message())
    }

    /// What happened, in a language.
    pub(crate) fn said(&self, words: &Words) -> String {
        let name = match self.movement {
            Movement::VeryLikelyFell => "report-likely-fell-by",
            Movement::VeryLikelyRose => "report-likely-rose-by",
            other => other.message(),
        };
        words.tell(name, &[("least", &self.least.to_string())])
    }

    /// From what to what, after "from", up to a round: `3.5 in 2025-q4 to 2.4 in 2026-q3`; where that is to be said, with the least
    /// change.
    pub(crate) fn between(&self, words: &Words, to: &RoundName, least: bool) -> String {
        let name = if least { "report-between-least" } else { "report-between" };
        let [then, now, least] = [self.then, self.now, self.least].map(|tenths| tenths.to_string());
        let rounds = [("since", self.since.as_str()), ("round", to.as_str())];
        words.tell(name, &[("then", &then), ("now", &now), ("least", &least), rounds[0], rounds[1]])
    }

    /// The range of the estimate: `-1.3 to -0.5`.
    pub fn range(&self) -> String {
        format!("{} to {}", signed(self.range.0), signed(self.range.1))
    }
}

/// As in a table: `fell since 2025-q4: -0.9 (-1.3 to -0.5)`. It never begins like a formula.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} since {}: {} ({})", self.what(), self.since, signed(self.estimate), self.range())
    }
}

/// What may be said of a unit that has something to compare with on its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The model speaks.
    Told {
        /// Since the line began, or since the oldest round that is looked at.
        line: Box<Span>,
        /// Since the round before in which the unit had a value; the same span where there are two only.
        last: Box<Span>,
    },
    /// Too few units and rounds, or too few and small units, to know how much units move here.
    Early {
        /// The round before.
        since: RoundName,
        /// What was printed then.
        then: Tenths,
        /// What is printed now.
        now: Tenths,
        /// Whether more rounds do not help.
        too_few: bool,
    },
    /// Of one of the two rounds only a bound is printed.
    Bound {
        /// The round before.
        since: RoundName,
        /// What was printed then.
        then: Printed,
        /// What is printed now.
        now: Printed,
    },
}

impl Change {
    /// The span that a headline is about: the longer one, if there is something to say of it.
    pub fn headline(&self) -> Option<&Span> {
        match self {
            Self::Told { line, last } => {
                [line, last].into_iter().find(|span| span.speaks()).map(AsRef::as_ref)
            }
            Self::Early { .. } | Self::Bound { .. } => None,
        }
    }

    /// As in a table on the desk: what happened; where nothing did, the longer span.
    pub fn brief(&self, words: &Words) -> String {
        match self {
            Self::Told { line, .. } => {
                let span = self.headline().unwrap_or(line);
                let values = [
                    ("what", &*span.said(words)),
                    ("since", span.since.as_str()),
                    ("estimate", &signed(span.estimate)),
                    ("range", &words.band(&signed(span.range.0), &signed(span.range.1))),
                ];
                words.tell("report-change", &values)
            }
            Self::Early { too_few: true, .. } => words.plain("report-change-few"),
            Self::Early { .. } => words.plain("report-change-early"),
            Self::Bound { .. } => words.plain("report-change-bound"),
        }
    }
}

/// As in the export: both spans, in words and numbers.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Told { line, last } if last.since != line.since => write!(f, "{line}; {last}"),
            Self::Told { line, .. } => line.fmt(f),
            Self::Early { too_few: true, .. } => f.write_str("cannot be told of so few and so small units"),
            Self::Early { .. } => f.write_str("can be told from the fourth round on"),
            Self::Bound { .. } => f.write_str("only a bound is printed"),
        }
    }
}

/// A change with its sign: `+0.3`, `-0.1`, `0.0`.
pub(crate) fn signed(change: Tenths) -> String {
    format!("{}{change}", if change.count() > 0 { "+" } else { "" })
}

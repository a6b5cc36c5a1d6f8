//! Why a round has no number about a unit, and how that is said.
//!
//! It must never say how many answered in a unit that is not shown.

use super::tongue::Words;
use candor_protocol::survey::Threshold;

/// Why a round has no number about a unit. It says the same of a unit in which
/// fewer than k answered and of one that is counted with such a unit: which it is would tell about the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Its answers are counted in a unit above.
    Above {
        /// k of that round.
        k: Threshold,
        /// That unit.
        at: String,
    },
    /// Its answers are in the group of small teams of a unit.
    Together {
        /// k of that round.
        k: Threshold,
        /// That unit.
        of: String,
    },
    /// Its answers are in no number.
    Nowhere {
        /// k of that round.
        k: Threshold,
    },
    /// The unit was not part of the organisation in that round.
    Absent,
}

impl Gap {
    /// The reason in words.
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::Above { k, at } => words.tell("report-gap-above", &[("k", &k.to_string()), ("place", at)]),
            Self::Together { k, of } => {
                words.tell("report-gap-together", &[("k", &k.to_string()), ("place", of)])
            }
            Self::Nowhere { k } => words.tell("report-gap-nowhere", &[("k", &k.to_string())]),
            Self::Absent => words.plain("report-gap-absent"),
        }
    }
}

//! A line: the rounds of a unit that may be compared with each other, and where it ends.
//!
//! It must never run on where other people may stand behind the same name: a difference across such a place would be
//! said of a team that did not change, and would give people away who moved.

use std::fmt;

use super::{tongue::Words, words};
use candor_disclosure::release::Release;
use candor_protocol::survey::{RoundName, UnitId};

/// A line is looked at over at most this many comparable rounds, the newest ones.
pub const ROUNDS: usize = candor_disclosure::statistics::ROUNDS;

/// Why a new line begins in a round. Its `Display` says it of the unit, after its name, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The unit was not in the organisation in the round before.
    New,
    /// The unit belongs to another one than in the round before.
    Moved {
        /// What it belonged to before.
        from: String,
        /// What it belongs to now.
        to: String,
    },
    /// The unit had another name.
    Renamed {
        /// That name.
        from: String,
    },
    /// More than 30 % of its people are others: it was split, merged or otherwise made anew.
    Regrouped,
}

impl Cut {
    /// In one word, for a picture.
    pub(crate) fn word(&self, words: &Words) -> String {
        words.plain(&format!("chart-cut-{}", self.message()))
    }

    /// That a new line of a unit begins in a round, and why.
    pub(crate) fn said(&self, words: &Words, name: &str, round: &RoundName) -> String {
        let (from, to) = match self {
            Self::Moved { from, to } => (&**from, &**to),
            Self::Renamed { from } => (&**from, ""),
            Self::New | Self::Regrouped => ("", ""),
        };
        let values = [("name", name), ("round", round.as_str()), ("from", from), ("to", to)];
        words.tell(&format!("report-line-{}", self.message()), &values)
    }

    fn message(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Moved { .. } => "moved",
            Self::Renamed { .. } => "renamed",
            Self::Regrouped => "regrouped",
        }
    }
}

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New => f.write_str("was not part of the organisation in the round before"),
            Self::Moved { from, to } => write!(f, "was moved from {from} to {to}"),
            Self::Renamed { from } => write!(f, "was called {from} before"),
            Self::Regrouped => {
                f.write_str("was regrouped: more than 30 % of its people are others than before")
            }
        }
    }
}

/// Where the newest comparable rounds stand among all releases (ordered oldest first), newest first. An after-incident
/// pulse is about one incident: it is compared with nothing, and stands alone.
pub(super) fn comparable(releases: &[Release]) -> impl Iterator<Item = usize> {
    let newest = releases.last();
    let is_alone = newest.is_some_and(|newest| newest.instrument().is_pulse());
    (0..releases.len())
        .rev()
        .filter(move |&at| {
            newest.is_some_and(|newest| releases[at].instrument().comparable(newest.instrument()))
        })
        .take(if is_alone { 1 } else { ROUNDS })
}

/// Why no line runs between two rounds of a unit, `from` before `to`, the rounds between them not left out. `None`
/// where one does, and where the unit is not in the later round. A pulse between them is asked of some units only: its tree
/// says nothing about the organisation.
pub(super) fn cut(releases: &[Release], from: usize, to: usize, unit: &UnitId) -> Option<Cut> {
    let steps = releases.get(from..=to)?;
    let rounds: Vec<&Release> = steps.iter().filter(|release| !release.instrument().is_pulse()).collect();
    rounds.windows(2).rev().find_map(|pair| step(pair[0], pair[1], unit))
}

fn step(before: &Release, now: &Release, unit: &UnitId) -> Option<Cut> {
    let is = now.tree().unit(now.tree().position(unit)?);
    let Some(was) = before.tree().position(unit).map(|at| before.tree().unit(at)) else {
        return Some(Cut::New);
    };
    let above = |release: &Release, parent: &Option<UnitId>| {
        parent.as_ref().map_or_else(|| "–".to_owned(), |parent| called(release, parent))
    };
    if is.parent != was.parent {
        return Some(Cut::Moved { from: above(before, &was.parent), to: above(now, &is.parent) });
    }
    if words::name(&is.name) != words::name(&was.name) {
        return Some(Cut::Renamed { from: words::name(&was.name) });
    }
    is.regrouped.then_some(Cut::Regrouped)
}

/// What a unit is called in a release.
pub(super) fn called(release: &Release, unit: &UnitId) -> String {
    let tree = release.tree();
    words::name(tree.position(unit).map_or(unit.as_str(), |at| &tree.unit(at).name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{self, ACME, release};
    use candor_protocol::survey::Instrument;

    /// Why Design's line ends between the first and the last of some trees.
    fn check(trees: &[&[&str]], expected: Option<&str>) {
        let built_in = Instrument::built_in();
        let releases: Vec<_> = trees.iter().map(|tree| release("r", &built_in, tree, &[], &[])).collect();
        let found = cut(&releases, 0, releases.len() - 1, &"design".parse().unwrap());
        assert_eq!(found.as_ref().map(ToString::to_string).as_deref(), expected);
        let said = found.map(|cut| cut.said(crate::tongue::english(), "Design", &"r".parse().unwrap()));
        assert_eq!(said, expected.map(|why| format!("A new line begins in r: Design {why}.")));
    }

    #[test]
    fn a_line_ends_where_other_people_may_stand_behind_the_name() {
        let moved: &[&str] = &["acme - Acme", "art acme Art", "design art Design"];
        let renamed: &[&str] = &["acme - Acme", "design acme Shapes"];
        let regrouped: &[&str] = &["acme - Acme", "regrouped:design acme Design"];
        let gone: &[&str] = &["acme - Acme"];
        check(&[ACME, moved], Some("was moved from Acme to Art"));
        check(&[ACME, renamed], Some("was called Design before"));
        let others = Some("was regrouped: more than 30 % of its people are others than before");
        check(&[ACME, regrouped], others);
        check(&[gone, ACME], Some("was not part of the organisation in the round before"));
        check(&[ACME, gone], None);
        // Regrouped in a round and nothing else since: the line of the first round does not reach the last.
        check(&[ACME, regrouped, ACME], others);
        check(&[regrouped, ACME], None);
        check(&[ACME, gone, ACME], Some("was not part of the organisation in the round before"));
        // There and back again.
        check(&[ACME, moved, ACME], Some("was moved from Art to Acme"));
    }

    #[test]
    fn a_line_goes_on_where_only_the_surroundings_change() {
        let around: &[&str] = &["acme - Acme Ltd", "new acme New", "design acme  Design", "ink new Ink"];
        check(&[ACME, around], None);
        check(&[ACME, ACME], None);
    }

    #[test]
    fn rounds_with_another_instrument_are_left_out_but_not_what_happened_in_them() {
        let (built_in, other) = (Instrument::built_in(), fixture::instrument(1, 7));
        let regrouped: &[&str] = &["acme - Acme", "regrouped:design acme Design"];
        let releases = [
            release("r1", &built_in, ACME, &[], &[]),
            release("r2", &other, regrouped, &[], &[]),
            release("r3", &built_in, ACME, &[], &[]),
        ];
        assert_eq!(comparable(&releases).collect::<Vec<_>>(), [2, 0]);
        assert_eq!(cut(&releases, 0, 2, &"design".parse().unwrap()), Some(Cut::Regrouped));
    }

    #[test]
    fn a_pulse_ends_no_line_and_is_on_none() {
        let (built_in, pulse) = (Instrument::built_in(), Instrument::after_incident());
        let of_design: &[&str] = &["design - Design", "ink design Ink"];
        let mut releases = vec![
            release("r1", &built_in, ACME, &[], &[]),
            release("p1", &pulse, of_design, &[], &[]),
            release("p2", &pulse, &["acme - Acme"], &[], &[]),
            release("r2", &built_in, ACME, &[], &[]),
        ];
        assert_eq!(comparable(&releases).collect::<Vec<_>>(), [3, 0]);
        assert_eq!(cut(&releases, 0, 3, &"design".parse().unwrap()), None);
        releases.push(release("p3", &pulse, of_design, &[], &[]));
        assert_eq!(comparable(&releases).collect::<Vec<_>>(), [4], "the newest is a pulse: of itself alone");
    }
}

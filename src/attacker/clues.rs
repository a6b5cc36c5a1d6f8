//! From sightings to clues: in which order people collected, and in which order their answers came.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    evidence::Evidence,
    identifiers::Identifiers,
    known::{Known, claims},
    rows::{At, Sighting},
};

/// One way to tell an order.
#[derive(Clone, Default)]
pub(super) struct Clue {
    pub(super) name: String,
    /// When or where each person was seen.
    pub(super) people: BTreeMap<usize, At>,
    /// Whether these are people who collected, seen collecting: anything else says little about when they came.
    pub(super) collecting: bool,
    /// When or where each ballot was seen.
    pub(super) ballots: BTreeMap<usize, At>,
    /// How well such an order usually follows time, from 0 to 4.
    pub(super) grade: u8,
}

/// Which of several sightings of the same person or ballot counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Take {
    /// The first in which the person has collected.
    Claim,
    /// The lowest of all, in whatever table.
    Lowest,
    /// The highest of all, in whatever table.
    Highest,
}

impl Clue {
    /// Interprets sightings.
    pub(super) fn of(
        (name, grade): (String, u8),
        sightings: &[Sighting],
        take: Take,
        known: &Known,
        identifiers: &Identifiers,
    ) -> Self {
        let mut clue = Self { name, grade, ..Self::default() };
        clue.collecting = sightings.iter().any(|sighting| claims(&sighting.row));
        for Sighting { row, at } in sightings {
            if take != Take::Claim || claims(row) || !clue.collecting {
                let person = known.identifiers.only(row.fields(), super::identifiers::Found::person);
                person.into_iter().for_each(|person| keep(&mut clue.people, person, *at, take));
            }
            // A row that speaks of many ballots is a document and says nothing about when each came.
            if let Some(ballot) = identifiers.only(row.fields(), super::identifiers::Found::ballot) {
                keep(&mut clue.ballots, ballot, *at, take);
            }
        }
        clue
    }

    /// How good an order of collecting it tells: its grade, and how many people it tells apart.
    pub(super) fn order_of_collecting(&self) -> (bool, u8, usize) {
        (self.collecting, self.grade, self.people.values().collect::<BTreeSet<_>>().len())
    }
}

/// The order in which ballots stand inside documents: the audit file, the public record, anything else that lists
/// them.
pub(super) fn inside_documents(name: String, evidence: &Evidence, known: &Known) -> Clue {
    let mut clue = Clue { name, ..Clue::default() };
    for row in evidence.all_rows() {
        for field in row.fields().filter(|field| field.len() > 1000) {
            for (offset, found) in known.identifiers.find(field) {
                if let Some(ballot) = found.ballot() {
                    keep(&mut clue.ballots, ballot, [i64::try_from(offset).unwrap_or(0), 0], Take::Claim);
                }
            }
        }
    }
    clue
}

/// Everything that tells an order, put together: each clue's ranks, averaged, the better
/// clue weighing more.
pub(super) fn together(name: String, clues: &[Clue]) -> Clue {
    let orders = |of: fn(&Clue) -> &BTreeMap<usize, At>, which: fn(&Clue) -> bool| {
        let mut sums: BTreeMap<usize, (i128, i128)> = BTreeMap::new();
        for (map, weight) in clues
            .iter()
            .filter(|clue| which(clue))
            .map(|clue| (of(clue), 1000_i128.pow(u32::from(clue.grade))))
        {
            let mut sorted: Vec<At> = map.values().copied().collect();
            sorted.sort_unstable();
            // What tells nobody apart has nothing to say.
            if sorted.first() == sorted.last() {
                continue;
            }
            for (&who, at) in map {
                let (sum, count) = sums.entry(who).or_default();
                let below = sorted.partition_point(|other| other < at);
                let up_to = sorted.partition_point(|other| other <= at);
                *sum += weight * i128::try_from((below + up_to) * 1_000_000 / sorted.len()).unwrap_or(0);
                *count += weight;
            }
        }
        sums.into_iter()
            .map(|(who, (sum, count))| (who, [i64::try_from(sum / count).unwrap_or(0), 0]))
            .collect()
    };
    Clue {
        name,
        people: orders(|clue| &clue.people, |clue| clue.collecting),
        collecting: clues.iter().any(|clue| clue.collecting),
        ballots: orders(|clue| &clue.ballots, |_| true),
        grade: 4,
    }
}

pub(super) fn keep(map: &mut BTreeMap<usize, At>, who: usize, at: At, take: Take) {
    let kept = map.entry(who).or_insert(at);
    *kept = if take == Take::Highest { at.max(*kept) } else { at.min(*kept) };
}

//! Where entries are counted: the first piles, and the cells in the place of circles when everything is unwrapped.
//!
//! It must never look at anything but how many entries each circle has, and at what guardians have signed.

use std::collections::{BTreeMap, HashMap};

use super::{
    attestation::AttestationText,
    cells::{carry, cells},
    entry::Entry,
    layer::least,
    pile::Pile,
    wrap::{Kind, Pair},
};
use crate::{
    survey::{Circle, Promise},
    token::SerialKey,
};

/// By circle of a promise, with how many entries each has: the cell in which those of a kind are unwrapped first; `None` where they are
/// not.
pub fn first_cells(promise: &Promise, entries: &[u32], kind: Kind) -> Vec<Option<u32>> {
    let tree = promise.tree();
    let groups: Vec<(usize, u32)> = (promise.circles().iter().enumerate())
        .map(|(at, circle)| (tree.position(&circle.unit).unwrap_or(0), entries.get(at).copied().unwrap_or(0)))
        .collect();
    let found = cells(tree, &groups, least(promise, kind));
    found.into_iter().map(|unit| u32::try_from(unit?).ok()).collect()
}

/// The same at the end: after what guardians left out, cells may have been carried up.
pub fn last_cells(
    promise: &Promise,
    entries: &[u32],
    kind: Kind,
    attestations: &[AttestationText],
) -> Vec<Option<u32>> {
    let mut of_circle = first_cells(promise, entries, kind);
    let mut counts = BTreeMap::<u32, u32>::new();
    for (cell, many) in of_circle.iter().zip(entries) {
        if let Some(cell) = cell {
            *counts.entry(*cell).or_default() += many;
        }
    }
    for text in attestations {
        for gone in text.lost.of(kind).iter().chain(text.doubles.of(kind)) {
            if let Some(many) = counts.get_mut(&gone.cell) {
                *many = many.saturating_sub(1);
            }
        }
        let left: Vec<(u32, u32)> = counts.into_iter().collect();
        let to: HashMap<u32, Option<u32>> = left
            .iter()
            .map(|(cell, _)| *cell)
            .zip(carry(promise.tree(), &left, least(promise, kind)))
            .collect();
        for cell in &mut of_circle {
            *cell = cell.and_then(|cell| to.get(&cell).copied().flatten());
        }
        counts = text.cells.of(kind).iter().copied().collect();
    }
    of_circle
}

/// Cells in the place of circles: each hangs at its unit, with everybody of its circles; what is counted nowhere stays as it is, with
/// nobody in it. Gives also the position of each cell.
pub fn as_circles(promise: &Promise, of_circle: &[Option<u32>]) -> (Vec<Circle>, BTreeMap<u32, usize>) {
    let (mut groups, mut at) = (Vec::<Circle>::new(), BTreeMap::new());
    for (circle, cell) in promise.circles().iter().zip(of_circle) {
        let Some(cell) = *cell else {
            groups.push(circle.clone());
            continue;
        };
        if let Some(group) = at.get(&cell).and_then(|at: &usize| groups.get_mut(*at)) {
            group.invited += circle.invited;
            group.coarsened |= circle.coarsened;
            group.members.extend(circle.members.iter().cloned());
            continue;
        }
        let unit = promise.tree().unit(usize::try_from(cell).unwrap_or(0));
        at.insert(cell, groups.len());
        groups.push(Circle { unit: unit.id.clone(), name: unit.name.clone(), ..circle.clone() });
    }
    (groups, at)
}

impl Pile {
    /// The first piles of a round: of all entries, by cell; and the serial keys that their rows are bound to.
    pub fn first(promise: &Promise, entries: &[Entry]) -> Pair<(Self, Vec<SerialKey>)> {
        let mut many = vec![0_u32; promise.circles().len()];
        for entry in entries {
            if let Some(many) = many.get_mut(entry.request().circle) {
                *many += 1;
            }
        }
        let pile = |kind| {
            let of_circle = first_cells(promise, &many, kind);
            let cell = |entry: &Entry| of_circle.get(entry.request().circle).copied().flatten();
            let cells: Vec<Option<u32>> = entries.iter().map(cell).collect();
            Self::of_entries(entries, &cells, kind)
        };
        Pair { answers: pile(Kind::Answers), comment: pile(Kind::Comment) }
    }
}

//! What may be shown. The only maker of a [`Disclosed`] value: nothing is drawn, mailed, exported or served
//! that did not pass here.
//!
//! Pure: it sees answers without people and gives back numbers about groups of at least k.

use std::collections::HashSet;

mod cell;
mod company;
mod disclosed;
mod planner;
mod precision;
mod printed;
mod rows;

pub use disclosed::{Disclosed, Kind, Measure, Reliability, Row};
pub use planner::{Group, Plan, Planned, plan};
pub use printed::{Printed, Tenths};

use crate::survey::{Promise, Tally};
use cell::{Cell, Keyed, keyed};
use company::Company;
use disclosed::Numbers;
use rows::Sheet;

/// Makes the numbers of a closed round: the one way from answers to anything that is shown.
///
/// `tally` has one list of answers per circle, in the order of the promise's circles. The same answers give
/// the same numbers, whatever their order inside a circle. People who are not counted in any shown group
/// are in no number, not even in the spread behind the bands.
pub fn disclose(promise: &Promise, tally: &Tally) -> Disclosed {
    let (instrument, tree) = (promise.instrument(), promise.tree());
    let items = instrument.items().len();
    let answers: Vec<Vec<Keyed>> =
        tally.iter().map(|circle| circle.iter().map(|answer| keyed(answer, instrument)).collect()).collect();
    let answers_of = |circle: usize| answers.get(circle).map_or(&[][..], Vec::as_slice);
    let circles: Vec<Cell> = (promise.circles().iter().enumerate())
        .map(|(at, circle)| Cell::of(circle.invited, answers_of(at), items))
        .collect();

    let hang = |(circle, cell): (&crate::survey::Circle, &Cell)| Group {
        // A promise holds only circles of its tree; the root would be right for any.
        unit: tree.position(&circle.unit).unwrap_or(0),
        counts: cell.items.iter().map(|&(count, _)| count).collect(),
    };
    let groups: Vec<Group> = promise.circles().iter().zip(&circles).map(hang).collect();
    let plan = plan(tree, &groups, promise.manifest().k);

    let counted: Vec<usize> = (0..circles.len()).filter(|&at| plan.counted_at[at].is_some()).collect();
    let counted_answers: Vec<&[Keyed]> = counted.iter().map(|&at| answers_of(at)).collect();
    let company = Company::of(&counted_answers, items, instrument.scale());

    let people = |of: &[usize]| -> u32 { of.iter().map(|&at| circles[at].respondents).sum() };
    let shown = plan.cells.iter().flatten();
    let sets: HashSet<&[usize]> =
        shown.clone().flat_map(|cell| [&*cell.groups, &*cell.rest]).filter(|set| !set.is_empty()).collect();
    Disclosed(Numbers {
        invited: circles.iter().map(|circle| circle.invited).sum(),
        answered: circles.iter().map(|circle| circle.respondents).sum(),
        uncounted: people(&plan.leftover),
        reliability: company.reliability(people(&counted)),
        cells: u32::try_from(sets.len()).unwrap_or(u32::MAX),
        smallest_atom: shown.map(|cell| people(&cell.rest)).filter(|&atom| atom > 0).min(),
        rows: Sheet { promise, plan: &plan, company: &company, circles: &circles }.rows(),
    })
}

#[cfg(test)]
mod tests;

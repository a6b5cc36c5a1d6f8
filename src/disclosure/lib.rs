//! What may be shown. The only maker of a [`Disclosed`] value: nothing is drawn, mailed, exported or served
//! that did not pass here.
//!
//! Pure: it sees answers without people and gives back numbers about groups of at least k.

mod cell;
pub mod comments;
mod company;
mod disclosed;
mod planner;
mod precision;
mod printed;
pub mod release;
mod rows;
pub mod statistics;

pub use disclosed::{Disclosed, Kind, Reliability, Row, Spread, Value};
pub use planner::{Group, Plan, carry_up, plan};
pub use printed::{Hundredths, Printed, Share, Tenths};

use candor_protocol::survey::{Circle, Promise, Tally, Threshold, Tree};
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
    disclose_groups(promise, promise.circles(), tally)
}

/// The same, of other groups than the promise's circles: the cells of a round with guardians.
pub fn disclose_groups(promise: &Promise, of: &[Circle], tally: &Tally) -> Disclosed {
    let (instrument, tree) = (promise.instrument(), promise.tree());
    let (items, core) = (instrument.items().len(), instrument.core().len());
    let answers: Vec<Vec<Keyed>> =
        tally.iter().map(|circle| circle.iter().map(|answer| keyed(answer, instrument)).collect()).collect();
    let answers_of = |circle: usize| answers.get(circle).map_or(&[][..], Vec::as_slice);
    let circles: Vec<Cell> = (of.iter().enumerate())
        .map(|(at, circle)| Cell::of(circle, answers_of(at), instrument.scale()))
        .collect();

    let hang = |(circle, cell): (&Circle, &Cell)| Group {
        // A promise holds only circles of its tree; the root would be right for any.
        unit: tree.position(&circle.unit).unwrap_or(0),
        counts: (0..core).map(|item| cell.items.get(item).map_or(0, |item| item.count)).collect(),
    };
    let groups: Vec<Group> = of.iter().zip(&circles).map(hang).collect();
    let respondents: Vec<u32> = circles.iter().map(|circle| circle.respondents).collect();
    let k = promise.manifest().k;
    let (plan, given_up) = plan_round(tree, &groups, &respondents, k);
    let (of_statements, _) = plan_round(tree, &groups, &respondents, k.max(Threshold::STATEMENTS));
    let statements = planner::same_people(tree, &groups, &plan, &of_statements);
    // Whether few answered HR's own statements decides about these, and about no other number.
    let own = (core < items).then(|| {
        let all = groups.iter().zip(&circles).map(|(group, cell)| Group {
            counts: (0..items).map(|item| cell.items.get(item).map_or(0, |item| item.count)).collect(),
            ..*group
        });
        let all: Vec<Group> = all.collect();
        let (of_own, _) = plan_round(tree, &all, &respondents, k.max(Threshold::STATEMENTS));
        planner::same_people(tree, &groups, &plan, &of_own)
    });

    let counted: Vec<usize> = (0..circles.len()).filter(|&at| plan.counted_at[at].is_some()).collect();
    let counted_answers: Vec<&[Keyed]> = counted.iter().map(|&at| answers_of(at)).collect();
    let company = Company::of(&counted_answers, (core, items), instrument.scale());
    drop(counted_answers);
    drop(answers); // of a large company they are larger than all that is made of them

    let people = |of: &[usize]| -> u32 { of.iter().map(|&at| respondents[at]).sum() };
    let names = instrument.items().iter().map(|item| item.id.clone());
    Disclosed(Numbers {
        invited: circles.iter().map(|circle| circle.invited).sum(),
        answered: respondents.iter().sum(),
        uncounted: people(&plan.leftover),
        given_up,
        spread: company.spread().clone(),
        reliability: company.reliability(people(&counted)),
        cells: distinct_cells(tree, &plan),
        smallest_atom: plan.rests.iter().map(|rest| people(rest)).filter(|&atom| atom > 0).min(),
        measures: std::iter::once("composite".to_owned()).chain(names).collect(),
        rows: Sheet {
            promise,
            of,
            plan: &plan,
            statements: &statements,
            own: own.as_ref(),
            company: &company,
            circles: &circles,
        }
        .rows(),
    })
}

/// Carry-up; and where that leaves more than a hundredth of all answers uncounted, the exact planner, which counts
/// everybody. And how many units are given up for that.
fn plan_round(tree: &Tree, groups: &[Group], respondents: &[u32], k: Threshold) -> (Plan, u32) {
    let plan = plan(tree, groups, k);
    let uncounted: u64 = plan.leftover.iter().map(|&at| u64::from(respondents[at])).sum();
    let answered: u64 = respondents.iter().map(|&people| u64::from(people)).sum();
    let exact = (100 * uncounted > answered).then(|| planner::everybody_counted(tree, groups, k)).flatten();
    let shown = |plan: &Plan| plan.shown.iter().filter(|&&shown| shown).count();
    match exact {
        Some(exact) => {
            let given_up = shown(&plan).saturating_sub(shown(&exact));
            (exact, u32::try_from(given_up).unwrap_or(u32::MAX))
        }
        None => (plan, 0),
    }
}

/// How many different groups of people are shown. A unit may hold the same people as the only shown one below it.
fn distinct_cells(tree: &Tree, plan: &Plan) -> u32 {
    // By unit: the unit at which its set of people came about; `None` where nobody is counted.
    let mut origin: Vec<Option<usize>> = vec![None; plan.shown.len()];
    let mut different = std::collections::HashSet::new();
    let mut rests = 0;
    for unit in (0..origin.len()).rev() {
        let mut below = tree.children(unit).iter().filter_map(|&child| origin[child]);
        let has_rest = !plan.rests[unit].is_empty();
        origin[unit] = match (below.next(), below.next()) {
            (None, _) => has_rest.then_some(unit),
            (only, None) if !has_rest => only,
            _ => {
                rests += u32::from(has_rest);
                Some(unit)
            }
        };
        if plan.shown[unit] {
            different.extend(origin[unit]);
        }
    }
    u32::try_from(different.len()).unwrap_or(u32::MAX) + rests
}

#[cfg(test)]
mod insider;
#[cfg(test)]
mod own_statements;
#[cfg(test)]
mod tests;

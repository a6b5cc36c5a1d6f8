//! One row for every unit of the tree, and one for every rest group.
//!
//! It must never say or imply how many people of a hidden unit answered: only where they are counted.

use std::collections::BTreeSet;

use super::{
    cell::Cell,
    company::Company,
    disclosed::{Kind, Measure, Row},
    planner::Plan,
    precision::Precision,
};
use crate::survey::{Promise, UnitId};

/// Everything that rows are made of.
pub(super) struct Sheet<'a> {
    pub(super) promise: &'a Promise,
    pub(super) plan: &'a Plan,
    pub(super) company: &'a Company,
    /// By circle.
    pub(super) circles: &'a [Cell],
}

impl Sheet<'_> {
    /// All rows in the order of the tree, a unit's rest row directly after it.
    pub(super) fn rows(&self) -> Vec<Row> {
        let tree = self.promise.tree();
        let (elsewhere, members) = (self.elsewhere(), self.members());
        let rests = self.rests();
        let cells = self.cells(rests.clone());
        let mut rows = Vec::new();
        for unit in 0..tree.units().len() {
            let counted_at = elsewhere[unit].map(|at| tree.unit(at).id.clone());
            let Some(planned) = &self.plan.cells[unit] else {
                rows.push(self.hidden(unit, counted_at));
                continue;
            };
            let atom = Some(rests[unit].respondents).filter(|_| !planned.rest.is_empty());
            let n = cells[unit].respondents.min(atom.unwrap_or(u32::MAX));
            rows.push(Row { counted_at, ..self.shown(unit, Kind::Unit, &cells[unit], n) });
            if !planned.rest.is_empty() && !tree.children(unit).is_empty() {
                let rest = &rests[unit];
                let members = members[unit].iter().map(|&at| tree.unit(at).id.clone()).collect();
                rows.push(Row { members, ..self.shown(unit, Kind::Rest, rest, rest.respondents) });
            }
        }
        rows
    }

    /// By unit: the circles that are counted first at it.
    fn rests(&self) -> Vec<Cell> {
        let items = self.promise.instrument().items().len();
        let mut rests = vec![Cell::empty(items); self.promise.tree().units().len()];
        for (circle, at) in self.circles.iter().zip(&self.plan.counted_at) {
            if let Some(at) = *at {
                rests[at].add(circle);
            }
        }
        rests
    }

    /// By unit: everybody counted in it, which is its rest group and the cells of the units below.
    fn cells(&self, mut cells: Vec<Cell>) -> Vec<Cell> {
        for unit in (1..cells.len()).rev() {
            if let Some(above) = self.promise.tree().parent(unit) {
                let (before, from) = cells.split_at_mut(unit);
                before[above].add(&from[0]);
            }
        }
        cells
    }

    /// By unit: the lowest unit above it at which answers of its people are counted that are not in its own
    /// cell. Such people are in a circle that hangs higher, or in one that stayed below k.
    fn elsewhere(&self) -> Vec<Option<usize>> {
        let tree = self.promise.tree();
        let mut elsewhere: Vec<Option<usize>> = vec![None; tree.units().len()];
        for (circle, at) in self.promise.circles().iter().zip(&self.plan.counted_at) {
            let Some(at) = *at else { continue };
            for member in circle.members.iter().filter_map(|member| tree.position(member)) {
                for unit in tree.upwards(member).take_while(|&unit| unit != at) {
                    // Both are above the unit, and what stands later in the tree is then the lower one.
                    elsewhere[unit] = elsewhere[unit].max(Some(at));
                }
            }
        }
        elsewhere
    }

    /// By unit: the units whose own people are in its rest group, silent circles not left out.
    fn members(&self) -> Vec<BTreeSet<usize>> {
        let tree = self.promise.tree();
        let mut members = vec![BTreeSet::new(); tree.units().len()];
        for (circle, at) in self.promise.circles().iter().zip(&self.plan.counted_at) {
            if let Some(at) = *at {
                members[at].extend(circle.members.iter().filter_map(|member| tree.position(member)));
            }
        }
        members
    }

    fn hidden(&self, unit: usize, counted_at: Option<UnitId>) -> Row {
        let items = self.promise.instrument().items().iter().map(|item| item.id.as_str());
        let measure = |id: &str| Measure { id: id.to_owned(), value: None, band: None };
        Row {
            unit: self.promise.tree().unit(unit).id.clone(),
            kind: Kind::Hidden,
            answered: None,
            invited: None,
            counted_at,
            members: Vec::new(),
            measures: std::iter::once("composite").chain(items).map(measure).collect(),
        }
    }

    /// A row with numbers; `n` decides how precise they are.
    fn shown(&self, unit: usize, kind: Kind, cell: &Cell, n: u32) -> Row {
        let instrument = self.promise.instrument();
        let precision = Precision::new(n, instrument.scale());
        let (answered, invited) = (cell.respondents, cell.invited);
        let printed = || cell.items.iter().map(|&(count, sum)| precision.item(sum, u64::from(count)));
        let composite = precision.composite(printed());
        let band = precision.band(composite, self.company.composite_error(answered, invited));
        let mut measures = vec![Measure { id: "composite".to_owned(), value: Some(composite), band }];
        for (at, (item, value)) in instrument.items().iter().zip(printed()).enumerate() {
            let band = precision.band(value, self.company.item_error(at, answered, invited));
            measures.push(Measure { id: item.id.clone(), value: Some(value), band });
        }
        Row {
            unit: self.promise.tree().unit(unit).id.clone(),
            kind,
            answered: Some(answered),
            invited: Some(invited),
            counted_at: None,
            members: Vec::new(),
            measures,
        }
    }
}

//! One row for every unit of the tree, and one for every rest group.
//!
//! It must never say or imply how many people of a hidden unit answered: only where they are counted.

use std::collections::{BTreeSet, HashMap};

use super::{
    cell::{Cell, Sums},
    company::Company,
    disclosed::{Kind, Row, Value},
    planner::{Plan, Same},
    precision::{FINE, Fine, Precision},
    printed::Printed,
};
use crate::statistics::{Agreement, rwg_j, variance};
use candor_protocol::survey::{Circle, Promise, UnitId};

/// Below this many answers a group is coarsened where few of its people joined or left, or answered only once.
const COARSENED_BELOW: u32 = 20;
/// So many items are named at each end, where they have no value.
const NAMED: usize = 2;
/// The steps of a value, in scale points.
const TENTH: f64 = 0.1;
const COARSE: f64 = 0.2;

/// Everything that rows are made of.
pub(super) struct Sheet<'a> {
    pub(super) promise: &'a Promise,
    /// The groups: its circles, or cells of several.
    pub(super) of: &'a [Circle],
    pub(super) plan: &'a Plan,
    /// Of which rows the items are printed, too: where the plan for items shows the same people.
    pub(super) statements: &'a Same,
    /// The same of HR's own items; `None` where there are none.
    pub(super) own: Option<&'a Same>,
    pub(super) company: &'a Company,
    /// By group.
    pub(super) circles: &'a [Cell],
}

impl Sheet<'_> {
    /// All rows in the order of the tree, a unit's rest row directly after it.
    pub(super) fn rows(&self) -> Vec<Row> {
        let tree = self.promise.tree();
        let (elsewhere, members) = (self.elsewhere(), self.members());
        let (mut cells, rests) = self.cells();
        let atoms = self.atoms(&mut cells, &rests);
        let mut rows = Vec::new();
        for unit in 0..tree.units().len() {
            let counted_at = elsewhere[unit].map(|at| tree.unit(at).id.clone());
            if !self.plan.shown[unit] {
                rows.push(self.hidden(unit, counted_at));
                continue;
            }
            let (cell, rest) = (&cells[unit], rests.get(&unit));
            let own = |rows: fn(&Same) -> &[bool]| self.own.is_some_and(|own| rows(own)[unit]);
            let (n, statements) = (atoms[unit], [self.statements.cells[unit], own(|same| &same.cells)]);
            rows.push(Row { counted_at, ..self.shown(unit, Kind::Unit, cell, n, statements) });
            if let Some(rest) = rest {
                let members = members[unit].iter().map(|&at| tree.unit(at).id.clone()).collect();
                let statements = [self.statements.rests[unit], own(|same| &same.rests)];
                let row = self.shown(unit, Kind::Rest, rest, rest.respondents, statements);
                rows.push(Row { members, ..row });
            }
        }
        rows
    }

    /// By unit: how many people decide how precise its numbers are, which is its respondents, or those of its rest where these
    /// are fewer. Where all of them are in one unit below, it is printed as that one: it is one group, and two prints of
    /// it would tell more than either.
    fn atoms(&self, cells: &mut [Cell], rests: &HashMap<usize, Cell>) -> Vec<u32> {
        let tree = self.promise.tree();
        let mut atoms = vec![0; cells.len()];
        for unit in (0..cells.len()).rev() {
            let people = cells[unit].respondents;
            let rest = rests.get(&unit).map(|rest| rest.respondents).filter(|&rest| rest > 0);
            let below =
                tree.children(unit).iter().find(|&&child| people > 0 && cells[child].respondents == people);
            atoms[unit] = rest.map_or(people, |rest| rest.min(people));
            if let Some(&same) = below {
                atoms[unit] = atoms[same];
                cells[unit].coarsened = cells[same].coarsened;
            }
        }
        atoms
    }

    /// By unit: everybody counted in it, which is its rest and the cells of the units below; and the rests of units
    /// that have units below (of others the rest is the cell).
    fn cells(&self) -> (Vec<Cell>, HashMap<usize, Cell>) {
        let tree = self.promise.tree();
        let mut cells = vec![Cell::empty(0); tree.units().len()];
        for (circle, at) in self.circles.iter().zip(&self.plan.counted_at) {
            if let Some(at) = *at {
                cells[at].add(circle);
            }
        }
        let is_rest = |unit: &usize| !self.plan.rests[*unit].is_empty() && !tree.children(*unit).is_empty();
        let rests = (0..cells.len()).filter(is_rest).map(|unit| (unit, cells[unit].clone())).collect();
        let scale = self.promise.instrument().scale();
        let is_leaf = |unit: usize| tree.children(unit).is_empty();
        (0..cells.len()).filter(|&unit| !is_leaf(unit)).for_each(|unit| cells[unit].top_bottom_code(scale));
        for unit in (1..cells.len()).rev() {
            if let Some(above) = tree.parent(unit) {
                let (before, from) = cells.split_at_mut(unit);
                if is_leaf(unit) {
                    let mut group = from[0].clone();
                    group.top_bottom_code(scale);
                    before[above].add(&group);
                } else {
                    before[above].add(&from[0]);
                }
            }
        }
        (cells, rests)
    }

    /// By unit: the lowest unit above it at which answers of its people are counted that are not in its own
    /// cell. Such people are in a circle that hangs higher, or in one that stayed below k.
    fn elsewhere(&self) -> Vec<Option<usize>> {
        let tree = self.promise.tree();
        let mut elsewhere: Vec<Option<usize>> = vec![None; tree.units().len()];
        for (circle, at) in self.of.iter().zip(&self.plan.counted_at) {
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
        for (circle, at) in self.of.iter().zip(&self.plan.counted_at) {
            if let Some(at) = *at {
                members[at].extend(circle.members.iter().filter_map(|member| tree.position(member)));
            }
        }
        members
    }

    fn hidden(&self, unit: usize, counted_at: Option<UnitId>) -> Row {
        Row {
            unit: self.promise.tree().unit(unit).id.clone(),
            kind: Kind::Hidden,
            answered: None,
            invited: None,
            counted_at,
            members: Vec::new(),
            coarsened: false,
            agreement: None,
            highest: Vec::new(),
            lowest: Vec::new(),
            values: Vec::new(),
        }
    }

    /// A row with numbers; `n` decides how precise they are, `statements` whether those of the items are printed, and those of HR's own.
    /// Of its own items nothing enters another number.
    fn shown(&self, unit: usize, kind: Kind, cell: &Cell, n: u32, [statements, own]: [bool; 2]) -> Row {
        let core = self.promise.instrument().core().len();
        let precision = Precision::new(n, self.promise.instrument().scale());
        let (answered, invited) = (cell.respondents, cell.invited);
        let coarsened =
            answered < COARSENED_BELOW && (cell.coarsened || self.differs_by_few(unit, kind, answered));
        let printed =
            || cell.items.iter().map(|item| precision.item(item.fine.sum, FINE * u64::from(item.count)));
        let of_item = |sum: u64, count: u64, printed: Printed| match coarsened {
            true => precision.coarse_item(sum, count),
            false => printed,
        };
        let (composite, step) = match coarsened {
            true => (precision.coarsened(printed().take(core)), COARSE),
            false => (precision.composite(printed().take(core)), TENTH),
        };
        let banded = |value: Printed, error: f64, step: f64| {
            let (low, high) = precision.band(value, error, step).unzip();
            Value { value: Some(value), low, high, ..Value::default() }
        };
        let mut values = vec![banded(composite, self.company.composite_error(answered, invited), step)];
        for (at, (item, value)) in cell.items.iter().zip(printed()).enumerate() {
            let (Fine { above, below, .. }, count) = (item.fine, FINE * u64::from(item.count));
            values.push(match statements && (at < core || own) {
                false => Value::default(),
                true => Value {
                    favourable: precision.favourable(above, count),
                    unfavourable: precision.unfavourable(below, count),
                    ..banded(
                        of_item(item.fine.sum, count, value),
                        self.company.item_error(at, answered, invited),
                        step,
                    )
                },
            });
        }
        let (highest, lowest) = match statements {
            true => (Vec::new(), Vec::new()),
            false => self.ends(&printed().take(core).collect::<Vec<_>>()),
        };
        Row {
            unit: self.promise.tree().unit(unit).id.clone(),
            kind,
            answered: Some(answered),
            invited: Some(invited),
            counted_at: None,
            members: Vec::new(),
            coarsened,
            agreement: self.agreement(cell, precision).filter(|_| statements),
            highest,
            lowest,
            values,
        }
    }

    /// Whether a group was shown before with nearly as many answers: 1 to k - 1 more or fewer. Where the number is the same
    /// nobody knows whether the people are.
    fn differs_by_few(&self, unit: usize, kind: Kind, answered: u32) -> bool {
        let before = &self.promise.tree().unit(unit).shown_with;
        let mut counts = if kind == Kind::Rest { &before.rest } else { &before.unit }.iter();
        counts.any(|&then| (1..self.promise.manifest().k.people()).contains(&then.abs_diff(answered)))
    }

    /// The ids of the two highest and of the two lowest items by what would be printed of them; of equal ones the one asked
    /// first. None is both, and none is named low that is as high as the highest.
    fn ends(&self, printed: &[Printed]) -> (Vec<String>, Vec<String>) {
        let height = |at: &usize| printed[*at].tenths();
        let mut order: Vec<usize> = (0..printed.len()).collect();
        order.sort_by_key(height);
        let top = order.last().map(height);
        let lowest: Vec<usize> =
            order.iter().take(NAMED).filter(|at| Some(height(at)) < top).copied().collect();
        let Some(bar) = lowest.last().map(height) else { return (Vec::new(), Vec::new()) };
        order.sort_by_key(|at| std::cmp::Reverse(height(at)));
        let highest: Vec<usize> = order.into_iter().take(NAMED).filter(|at| height(at) > bar).collect();
        let items = self.promise.instrument().items();
        let names = |places: Vec<usize>| places.into_iter().map(|at| items[at].id.clone()).collect();
        (names(highest), names(lowest))
    }

    /// From the variances of the items, which are not printed. An item of which only a bound is printed is left out: near
    /// an end its variance tells who stands apart. `None` where none is left.
    fn agreement(&self, cell: &Cell, precision: Precision) -> Option<Agreement> {
        let is_plain = |item: &&Sums| {
            let count = FINE * u64::from(item.count);
            matches!(precision.item(item.fine.sum, count), Printed::Value(_))
        };
        let of = |item: &Sums| variance(item.count.into(), item.sum, item.squares);
        let core = cell.items.iter().take(self.promise.instrument().core().len());
        let variances: Vec<f64> = core.filter(is_plain).filter_map(of).collect();
        (precision.says_agreement() && !variances.is_empty())
            .then(|| Agreement::of(rwg_j(&variances, self.promise.instrument().scale().range() + 1)))
    }
}

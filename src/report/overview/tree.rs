//! The part of an organisation that somebody looks at, as lines in an order.
//!
//! It must never hold a unit that its reader may not see, nor order by what is not printed.

use std::cmp::Ordering;

use super::{LINES, Order, Place, View, place};
use crate::{
    changes::{Change, Changes},
    shown::Shown,
    tongue::Words,
    trend::TrendError,
    words,
};
use candor_disclosure::{Kind, Row, release::Release};
use candor_protocol::survey::UnitId;

/// A line of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The unit, by its place in the tree.
    pub(super) at: usize,
    /// Its small teams together, instead of the unit.
    pub(super) rest: bool,
    /// How far below the topmost unit of the page.
    pub(super) depth: usize,
    /// How many of its units are not on the page because they lie deeper.
    pub(super) inside: usize,
}

/// The topmost units, and with them everything below.
pub(super) struct Part {
    tops: Vec<usize>,
    /// In the order of the tree, with how far below the topmost one each is.
    units: Vec<(usize, usize)>,
}

impl Part {
    pub(super) fn of(
        release: &Release,
        sees: &impl Fn(usize) -> bool,
        at: Option<&UnitId>,
    ) -> Result<Self, TrendError> {
        let tree = release.tree();
        let tops = match at {
            Some(unit) => {
                let unknown =
                    || TrendError::UnknownUnit { unit: unit.clone(), round: release.round().clone() };
                vec![tree.position(unit).filter(|&at| sees(at)).ok_or_else(unknown)?]
            }
            None => {
                let is_top = |&at: &usize| sees(at) && !tree.upwards(at).skip(1).any(sees);
                (0..tree.units().len()).filter(is_top).collect()
            }
        };
        let mut next: Vec<(usize, usize)> = tops.iter().rev().map(|&at| (at, 0)).collect();
        let mut units = Vec::new();
        while let Some((at, depth)) = next.pop() {
            units.push((at, depth));
            next.extend(tree.children(at).iter().rev().map(|&child| (child, depth + 1)));
        }
        Ok(Self { tops, units })
    }

    /// The one topmost unit, where there is one.
    pub(super) fn one(&self) -> Option<usize> {
        match self.tops[..] {
            [one] => Some(one),
            _ => None,
        }
    }

    /// How many topmost units there are.
    pub(super) fn tops(&self) -> usize {
        self.tops.len()
    }

    /// All units.
    pub(super) fn units(&self) -> impl Iterator<Item = usize> {
        self.units.iter().map(|(at, _)| *at)
    }

    /// How many of them are not shown on their own.
    pub(super) fn hidden(&self, release: &Release) -> usize {
        self.units().filter(|&at| Shown::of(release, &release.tree().unit(at).id).is_none()).count()
    }

    /// What is above the one topmost unit and may be seen, the topmost first.
    pub(super) fn above(&self, release: &Release, at: usize, sees: &impl Fn(usize) -> bool) -> Vec<Place> {
        let above = release.tree().upwards(at).skip(1).filter(|&above| sees(above));
        let mut above: Vec<Place> = above.map(|above| place(release, above)).collect();
        above.reverse();
        above
    }

    /// All lines in the order asked for; how many levels there are below, and how many of them are shown.
    pub(super) fn lines(
        &self,
        release: &Release,
        changes: &Changes,
        words: &Words,
        view: &View,
    ) -> (Vec<Line>, (usize, usize)) {
        let deepest = self.units.iter().map(|(_, depth)| *depth).max().unwrap_or(0);
        if view.order != Order::Tree {
            return (self.ordered(release, changes, words, view), (deepest, deepest));
        }
        let least = deepest.min(1);
        let levels = match view.levels {
            Some(levels) => levels.clamp(least, deepest),
            None => {
                let many = |levels: usize| self.units.iter().filter(|(_, depth)| *depth <= levels).count();
                (least..=deepest).rev().find(|&levels| many(levels) <= LINES).unwrap_or(least)
            }
        };
        (self.as_tree(release, levels), (deepest, levels))
    }

    fn as_tree(&self, release: &Release, levels: usize) -> Vec<Line> {
        let tree = release.tree();
        let mut lines = Vec::new();
        // A rest group stands below the units that it is beside.
        let mut rests: Vec<Line> = Vec::new();
        for &(at, depth) in &self.units {
            while rests.last().is_some_and(|rest| rest.depth > depth) {
                lines.extend(rests.pop());
            }
            if depth > levels {
                if let Some(above) = lines.iter_mut().rev().find(|line: &&mut Line| !line.rest) {
                    above.inside += 1;
                }
                continue;
            }
            lines.push(Line { at, rest: false, depth, inside: 0 });
            if depth < levels && other_rest(release, &tree.unit(at).id).is_some() {
                rests.push(Line { at, rest: true, depth: depth + 1, inside: 0 });
            }
        }
        lines.extend(rests.into_iter().rev());
        lines
    }

    /// All shown units; the one topmost one first, whatever it has.
    fn ordered(&self, release: &Release, changes: &Changes, words: &Words, view: &View) -> Vec<Line> {
        let tree = release.tree();
        let top = self.one();
        let mut shown: Vec<Key> = Vec::new();
        for (nth, at) in self.units().enumerate().filter(|(_, at)| Some(*at) != top) {
            let id = &tree.unit(at).id;
            let rows = [release.row(id), other_rest(release, id)];
            shown.extend(
                rows.into_iter().flatten().filter_map(|row| Key::of(release, changes, words, row, at, nth)),
            );
        }
        if let Some(top) = top {
            let id = &tree.unit(top).id;
            shown.extend(
                other_rest(release, id).and_then(|row| Key::of(release, changes, words, row, top, 0)),
            );
        }
        shown.sort_by(|a, b| {
            let order = a.compare(b, view.order);
            let order = if view.backwards { order.reverse() } else { order };
            order.then(a.nth.cmp(&b.nth))
        });
        let top = top.map(|at| Line { at, rest: false, depth: 0, inside: 0 });
        let depth = usize::from(top.is_some());
        let line = |key: Key| Line { at: key.at, rest: key.rest, depth, inside: 0 };
        top.into_iter().chain(shown.into_iter().map(line)).collect()
    }
}

/// The small teams of a unit, where they are others than the unit itself: all its people would be said twice.
pub(super) fn other_rest<'a>(release: &'a Release, unit: &UnitId) -> Option<&'a Row> {
    let whole = release.row(unit).and_then(Row::answered);
    release.rest(unit).filter(|rest| rest.answered() != whole)
}

/// What a shown unit is ordered by.
struct Key {
    at: usize,
    rest: bool,
    nth: usize,
    name: String,
    value: i32,
    /// The printed difference where it moved; 0 elsewhere.
    change: i32,
    answered: u64,
    invited: u64,
}

impl Key {
    fn of(
        release: &Release,
        changes: &Changes,
        words: &Words,
        row: &Row,
        at: usize,
        nth: usize,
    ) -> Option<Self> {
        let value = row.composite()?.value()?.tenths().count();
        let rest = row.kind() == Kind::Rest;
        let span = changes.get(row.unit()).filter(|_| !rest).and_then(Change::headline);
        Some(Self {
            at,
            rest,
            nth,
            name: words::name(&words::row(words, release.tree(), row)).to_lowercase(),
            value,
            change: span.map_or(0, |span| span.now.count() - span.then.count()),
            answered: row.answered()?.into(),
            invited: row.invited()?.into(),
        })
    }

    fn compare(&self, other: &Self, order: Order) -> Ordering {
        match order {
            Order::Tree => Ordering::Equal,
            Order::Name => self.name.cmp(&other.name),
            Order::Value => self.value.cmp(&other.value),
            Order::Change => self.change.cmp(&other.change),
            Order::Answered => (self.answered * other.invited).cmp(&(other.answered * self.invited)),
        }
    }
}

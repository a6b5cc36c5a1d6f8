//! The sentences of an overview: what happened, which units moved, what is low in many of them.
//!
//! They must never say of a unit what the trend model does not, nor count a unit twice.

use super::{
    Place, place, short,
    tree::{Part, other_rest},
};
use crate::{
    changes::{Change, Changes},
    shown::Shown,
    trend::Trend,
};
use candor_disclosure::{Row, release::Release};
use candor_protocol::survey::Item;

/// Of so few units nothing is said to be low in many.
const FEW: usize = 4;
/// At most so many topics.
const MOST: usize = 3;

/// A unit that moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which.
    pub unit: Place,
    /// Whether it rose.
    pub up: bool,
    /// From what to what, and since when.
    pub said: String,
}

/// A statement that is among the lowest in many units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// In full.
    pub statement: String,
    /// In a word or two.
    pub name: String,
    /// In how many units.
    pub units: usize,
}

pub(super) fn headline(trend: Option<&Trend>, tops: usize) -> String {
    match trend {
        Some(trend) if trend.standing().is_some() => format!("{} {}", trend.name(), trend.happened()),
        Some(trend) => format!("{} is not shown on its own", trend.name()),
        None => format!("Your {tops} units"),
    }
}

pub(super) fn moved(release: &Release, changes: &Changes, part: &Part) -> Vec<Moved> {
    let moved = |at: usize| {
        let span = changes.get(&release.tree().unit(at).id).and_then(Change::headline)?;
        Some(Moved {
            unit: place(release, at),
            up: span.movement.sign() > 0,
            said: format!(
                "{}, from {} in {} to {} in {}",
                span.what(),
                span.then,
                span.since,
                span.now,
                release.round()
            ),
        })
    };
    part.units().filter_map(moved).collect()
}

/// What moved below, in a sentence.
pub(super) fn lead(release: &Release, changes: &Changes, moved: &[Moved]) -> String {
    let rule = changes.rule();
    if release.instrument().is_pulse() {
        return "An after-incident pulse is about one incident. It is compared with nothing.".to_owned();
    }
    if rule.chances.is_none() {
        return if rule.too_few {
            "Whether a unit moved cannot be told here: the units are too few and too small.".to_owned()
        } else {
            "Whether a unit moved can be told from the fourth round on.".to_owned()
        };
    }
    let count = |up: bool| moved.iter().filter(|unit| unit.up == up).count();
    let said = |many: usize, what: &str| match many {
        0 => String::new(),
        1 => format!("One unit {what}. "),
        many => format!("{many} units {what}. "),
    };
    match (count(false), count(true)) {
        (0, 0) => "No unit moved beyond chance: all go up and down as units of their size do.".to_owned(),
        (fell, rose) => format!(
            "{}{}Everything else goes up and down as units of their size do.",
            said(fell, "fell"),
            said(rose, "rose")
        ),
    }
}

/// The statements that are among the two lowest in half of the units or more, the most frequent first; and of how many units that was looked at.
/// A unit counts where nothing below it is shown, so that nobody's answer counts twice.
pub(super) fn topics(release: &Release, part: &Part) -> (Vec<Topic>, usize) {
    let (tree, items) = (release.tree(), release.instrument().core());
    let is_shown = |at: usize| Shown::of(release, &tree.unit(at).id).is_some();
    let mut low = vec![0_usize; items.len()];
    let mut looked_at = 0;
    let mut shown_below = vec![false; tree.units().len()];
    let units: Vec<usize> = part.units().collect();
    for &at in units.iter().rev() {
        if let Some(above) = tree.parent(at) {
            shown_below[above] |= shown_below[at] || is_shown(at);
        }
    }
    for at in units {
        let id = &tree.unit(at).id;
        let own = release.row(id).filter(|_| is_shown(at) && !shown_below[at]);
        // The small teams together stand beside the units, never above one.
        let rest = other_rest(release, id).filter(|_| shown_below[at]);
        for row in own.into_iter().chain(rest) {
            let lowest = lowest(row, items);
            looked_at += usize::from(!lowest.is_empty());
            lowest.into_iter().for_each(|item| low[item] += 1);
        }
    }
    if looked_at < FEW {
        return (Vec::new(), looked_at);
    }
    let mut often: Vec<(usize, usize)> =
        low.into_iter().enumerate().filter(|(_, units)| 2 * units >= looked_at).collect();
    often.sort_by_key(|(_, units)| std::cmp::Reverse(*units));
    let topic = |(item, units): (usize, usize)| Topic {
        statement: items[item].meaning(),
        name: short(&items[item]),
        units,
    };
    (often.into_iter().take(MOST).map(topic).collect(), looked_at)
}

/// The two lowest statements of a row, by its names or its printed values; of equal ones the one asked first, none where all are
/// alike.
fn lowest(row: &Row, items: &[Item]) -> Vec<usize> {
    if !row.lowest().is_empty() {
        return row.lowest().iter().filter_map(|id| items.iter().position(|item| item.id == *id)).collect();
    }
    let values = row.values().iter().skip(1).take(items.len()).enumerate();
    let mut values: Vec<(usize, i32)> =
        values.filter_map(|(at, value)| Some((at, value.value()?.tenths().count()))).collect();
    let highest = values.iter().map(|(_, height)| *height).max();
    values.sort_by_key(|(_, height)| *height);
    values.retain(|(_, height)| Some(*height) < highest);
    values.into_iter().take(2).map(|(at, _)| at).collect()
}

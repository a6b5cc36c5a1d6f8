//! The sentences of an overview: what happened, which units moved, what is low in many of them.
//!
//! They must never say of a unit what the trend model does not, nor count a unit twice.

use super::{
    Place, place,
    tree::{Part, other_rest},
};
use crate::{
    changes::{Change, Changes},
    dimensions,
    shown::Shown,
    tongue::Words,
    trend::Trend,
    words,
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
    /// What happened: `fell`, `very likely rose by 0.2 or more`.
    pub what: String,
    /// From what to what, after "from": `3.5 in 2025-q4 to 2.4 in 2026-q3`.
    pub between: String,
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

pub(super) fn headline(words: &Words, trend: Option<&Trend>, tops: usize) -> String {
    match trend.map(|trend| (trend, trend.standing(), trend.moved())) {
        Some((trend, Some(_), Some(_))) => trend.title(trend.name()),
        Some((trend, Some(shown), None)) => {
            words.tell("next-stands", &[("unit", trend.name()), ("value", &shown.said())])
        }
        Some((trend, None, _)) => words.tell("map-not-shown", &[("unit", trend.name())]),
        None => words.said("map-your-units").count("count", tops).to_string(),
    }
}

pub(super) fn moved(release: &Release, changes: &Changes, words: &Words, part: &Part) -> Vec<Moved> {
    let moved = |at: usize| {
        let span = changes.get(&release.tree().unit(at).id).and_then(Change::headline)?;
        Some(Moved {
            unit: place(release, at),
            up: span.movement.sign() > 0,
            what: span.said(words),
            between: span.between(words, release.round(), false),
        })
    };
    part.units().filter_map(moved).collect()
}

/// What moved below, in sentences.
pub(super) fn lead(release: &Release, changes: &Changes, words: &Words, moved: &[Moved]) -> String {
    let rule = changes.rule();
    if release.instrument().is_pulse() {
        return words.plain("map-lead-pulse");
    }
    if rule.chances.is_none() {
        return words.plain(if rule.too_few { "map-lead-too-few" } else { "map-lead-early" });
    }
    let count = |up: bool| moved.iter().filter(|unit| unit.up == up).count();
    let (fell, rose) = (count(false), count(true));
    if (fell, rose) == (0, 0) {
        return words.plain("map-lead-nothing");
    }
    let said =
        |many: usize, message| (many > 0).then(|| words.said(message).count("count", many).to_string());
    let all = [said(fell, "map-lead-fell"), said(rose, "map-lead-rose"), Some(words.plain("map-lead-rest"))];
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The statements that are among the two lowest in half of the units or more, the most frequent first; and of how many units that was looked at.
/// A unit counts where nothing below it is shown, so that nobody's answer counts twice.
pub(super) fn topics(release: &Release, words: &Words, part: &Part) -> (Vec<Topic>, usize) {
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
        statement: words::meaning(words, &items[item]),
        name: dimensions::capital(&words.statement(&items[item])),
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

//! The overview of a round: where the organisation, or a part of it, stands, and a map of its units by topics.
//!
//! It must never hold a number that is not printed in the release or follows from printed ones, name a unit that its reader may
//! not see, order units by anything that is not printed, or mark a unit that the trend model says nothing of.

mod pair;
mod row;
mod said;
mod tree;

pub use pair::{Measure, Pair, Side};
pub use row::{Mark, Row, Tile};
pub use said::{Moved, Topic};

use super::{
    changes::Changes,
    dimensions,
    tongue::Words,
    trend::{Reading, Trend, TrendError},
    words,
};
use candor_disclosure::release::Release;
use candor_protocol::survey::{RoundName, Scale, UnitId};
use row::Columns;
use tree::Part;

/// At most so many lines stand on a page: with ten columns it weighs less than 100 kB.
pub const LINES: usize = 100;

/// In which order units stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As in the organisation.
    #[default]
    Tree,
    /// By name.
    Name,
    /// By printed value, the lowest first.
    Value,
    /// Those that fell first, then those of which nothing is said, then those that rose.
    Change,
    /// By the share that answered, the lowest first.
    Answered,
}

/// What somebody wants to see.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// The unit that the page is about; without it everything that its reader may see.
    pub at: Option<UnitId>,
    /// The order.
    pub order: Order,
    /// The other way round.
    pub backwards: bool,
    /// Whether every statement has a column, instead of the dimensions.
    pub statements: bool,
    /// How many levels below; without it as many as fit.
    pub levels: Option<usize>,
    /// The line with which the page begins, from 0.
    pub from: usize,
}

/// A unit with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which.
    pub unit: UnitId,
    /// What it is called.
    pub name: String,
}

/// A column of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What `verify` knows it by: the statement's id, or `dimension:` and its name.
    pub key: String,
    /// Its heading.
    pub name: String,
    /// How many statements it is the mean of.
    pub of: usize,
    /// Its heading; the whole statement, where it is about one.
    pub full: String,
}

/// A round on the line of the unit that the page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The round.
    pub round: RoundName,
    /// The printed value; empty where nothing is shown.
    pub value: String,
    /// How many answered: `78 of 100`; empty where nothing is shown.
    pub answered: String,
}

/// Everything on the page.
pub struct Overview {
    /// The round.
    pub round: RoundName,
    /// Whether it is an after-incident pulse: then it is compared with nothing.
    pub is_pulse: bool,
    /// The unit that it is about; `None` where its reader sees several that have nothing in common.
    pub at: Option<Place>,
    /// The units above it that its reader may see, the topmost first.
    pub above: Vec<Place>,
    /// What happened, in the words that the statistics allow.
    pub headline: String,
    /// What moved below, and how to read it.
    pub lead: String,
    /// The rounds on its line, oldest first.
    pub rounds: Vec<Step>,
    /// The columns between the change and the answers.
    pub columns: Vec<Column>,
    /// The lines, as many as fit.
    pub rows: Vec<Row>,
    /// How many lines there are.
    pub lines: usize,
    /// At most how many of them stand on a page: fewer where there are many columns.
    pub per_page: usize,
    /// With which of them the page begins.
    pub from: usize,
    /// How many levels there are below, and how many are shown.
    pub levels: (usize, usize),
    /// Units that are in no order but the tree's, because nothing is printed of them.
    pub left_out: usize,
    /// The units that moved, of all that its reader sees here.
    pub moved: Vec<Moved>,
    /// What is low in many units.
    pub topics: Vec<Topic>,
    /// Of how many units that was looked at.
    pub looked_at: usize,
    /// What the colours mean, the lowest first.
    pub legend: Vec<String>,
    /// The statements, where every one has a column: short and in full.
    pub statements: Vec<(String, String)>,
}

impl Overview {
    /// Of the newest of `releases` (oldest first), whose `changes` were judged once for all units, in words of a language, for a
    /// reader who may see what `sees` says of each place in its tree.
    ///
    /// # Errors
    /// When there is no release, or the unit is not in the newest one or is not for this reader.
    pub fn of(
        releases: &[Release],
        changes: &Changes,
        words: &'static Words,
        sees: impl Fn(usize) -> bool,
        view: &View,
    ) -> Result<Self, TrendError> {
        let newest = releases.last().ok_or(TrendError::NoRelease)?;
        let part = Part::of(newest, &sees, view.at.as_ref())?;
        let at = part.one().map(|at| place(newest, at));
        let columns = Columns::of(newest, view.statements);
        let (lines, levels) = part.lines(newest, changes, words, view);
        let left_out = if view.order == Order::Tree { 0 } else { part.hidden(newest) };
        let from = if view.from < lines.len() { view.from } else { 0 };
        let heads = columns.heads(words);
        let per_page = LINES.min(10 * LINES / heads.len().max(1)).max(20);
        let page = &lines[from..lines.len().min(from + per_page)];
        let rows = row::rows(newest, changes, words, &columns, page, view.order == Order::Tree);
        let trend = at.as_ref().map(|at| Trend::of(releases, changes, &at.unit)).transpose()?;
        let trend = trend.map(|trend| trend.told_in(words));
        let moved = said::moved(newest, changes, words, &part);
        let (topics, looked_at) = said::topics(newest, words, &part);
        Ok(Self {
            round: newest.round().clone(),
            is_pulse: newest.instrument().is_pulse(),
            above: part.one().map(|at| part.above(newest, at, &sees)).unwrap_or_default(),
            headline: said::headline(words, trend.as_ref(), part.tops()),
            lead: said::lead(newest, changes, words, &moved),
            rounds: trend.as_ref().map(steps).unwrap_or_default(),
            at,
            columns: heads,
            per_page,
            rows,
            lines: lines.len(),
            from,
            levels,
            left_out,
            moved,
            topics,
            looked_at,
            legend: legend(words, newest.instrument().scale()),
            statements: match columns {
                Columns::Statements(items) => items
                    .iter()
                    .map(|item| (dimensions::capital(&words.statement(item)), words::meaning(words, item)))
                    .collect(),
                Columns::Dimensions(..) => Vec::new(),
            },
        })
    }
}

/// The columns of a round's map.
pub(super) fn heads(release: &Release, words: &Words, statements: bool) -> Vec<Column> {
    Columns::of(release, statements).heads(words)
}

/// Every line of a round's map in the order of the organisation, one after the other, each unit for itself.
pub(super) fn each<E>(
    release: &Release,
    changes: &Changes,
    words: &Words,
    statements: bool,
    mut take: impl FnMut(Row) -> Result<(), E>,
) -> Result<(), E> {
    let Ok(part) = Part::of(release, &|_| true, None) else { return Ok(()) };
    let columns = Columns::of(release, statements);
    let everything = View { levels: Some(usize::MAX), ..View::default() };
    let (lines, _) = part.lines(release, changes, words, &everything);
    lines.into_iter().try_for_each(|line| {
        let mut row = row::row(release, changes, words, &columns, line);
        let above = release.tree().parent(line.at).filter(|_| !line.rest);
        row.belongs = above.map(|above| place(release, above).name).unwrap_or_default();
        take(row)
    })
}

/// A printed number in its colour.
pub(super) fn colour(value: candor_disclosure::Printed, scale: &Scale) -> Tile {
    row::tile(value, scale)
}

fn place(release: &Release, at: usize) -> Place {
    let unit = release.tree().unit(at);
    Place { unit: unit.id.clone(), name: words::name(&unit.name) }
}

fn steps(trend: &Trend) -> Vec<Step> {
    let step = |point: &super::trend::Point| {
        let (value, answered) = match &point.reading {
            Reading::Shown(shown) => (shown.said(), trend.words().of(shown.answered, shown.invited)),
            Reading::Gap(_) => (String::new(), String::new()),
        };
        Step { round: point.round.clone(), value, answered }
    };
    trend.points().iter().map(step).collect()
}

/// The lowest value of each colour but the first, in tenths: absolute steps, so that no unit is coloured for being the lowest.
fn steps_of(scale: &Scale) -> [i32; 4] {
    let (min, range) = (i32::from(scale.min()), i32::from(scale.range()));
    // 3, 4, 5 and 6 eighths of the scale.
    [3, 4, 5, 6].map(|eighths| 10 * min + (10 * range * eighths + 7) / 8)
}

fn legend(words: &Words, scale: &Scale) -> Vec<String> {
    let said = |tenths: i32| candor_disclosure::Tenths::new(tenths).to_string();
    let steps = steps_of(scale);
    let mut all = vec![words.tell("map-up-to", &[("value", &said(steps[0] - 1))])];
    all.extend(steps.windows(2).map(|pair| words.band(&said(pair[0]), &said(pair[1] - 1))));
    all.push(words.tell("map-from", &[("value", &said(steps[3]))]));
    all
}

#[cfg(test)]
mod tests;

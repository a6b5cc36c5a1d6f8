//! The lines of the map: printed numbers with a colour, a mark where a unit moved, and a reason where there is no number.
//!
//! It must never put a colour, a mark or a word beside a number that says more than the number.

use super::{Column, Place, place, steps_of, tree::Line};
use crate::{
    changes::{Change, Changes},
    dimensions,
    line::called,
    tongue::Words,
    words,
};
use candor_disclosure::{Kind, Printed, Row as Printing, Tenths, release::Release};
use candor_protocol::survey::{Item, RoundName, Scale};

/// A number in its colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// As it is printed.
    pub text: String,
    /// 1 for the lowest fifth of colours to 5 for the highest.
    pub step: u8,
}

/// That a unit moved, in the words that the model allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Whether it rose.
    pub up: bool,
    /// `fell`, `very likely rose`.
    pub what: String,
    /// What was printed then.
    pub then: Tenths,
    /// When.
    pub since: RoundName,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The unit; for its small teams the one that they belong to.
    pub unit: Place,
    /// What `verify` knows the line by.
    pub key: String,
    /// What it is called; where several hidden units share a line, each of them.
    pub names: Vec<Place>,
    /// Whether it is about the small teams of the unit.
    pub rest: bool,
    /// How far below the topmost unit, from 0; nothing is deeper than 6.
    pub depth: usize,
    /// How many units lie deeper than the page shows.
    pub inside: usize,
    /// What it belongs to, where the order is not the tree's.
    pub belongs: String,
    /// The value; `None` where nothing is shown.
    pub value: Option<Tile>,
    /// That it moved.
    pub mark: Option<Mark>,
    /// By column; empty where none is shown.
    pub cells: Vec<Option<Tile>>,
    /// What stands there instead.
    pub instead: String,
    /// `10 of 12`.
    pub answered: String,
    /// The same as numbers.
    pub people: Option<(u32, u32)>,
}

/// What the columns are.
pub(super) enum Columns<'a> {
    Dimensions(Vec<&'a str>, &'a [Item]),
    Statements(&'a [Item]),
}

impl<'a> Columns<'a> {
    pub(super) fn of(release: &'a Release, statements: bool) -> Self {
        let items = release.instrument().items();
        let names = dimensions::names(items);
        if statements || names.is_empty() { Self::Statements(items) } else { Self::Dimensions(names, items) }
    }

    pub(super) fn heads(&self, words: &Words) -> Vec<Column> {
        match self {
            Self::Statements(items) => items
                .iter()
                .map(|item| Column {
                    key: item.id.clone(),
                    name: dimensions::capital(&words.statement(item)),
                    of: 1,
                    full: if item.own {
                        words.tell("report-own", &[("statement", &words::meaning(words, item))])
                    } else {
                        words::meaning(words, item)
                    },
                })
                .collect(),
            Self::Dimensions(names, items) => names
                .iter()
                .map(|name| Column {
                    key: format!("dimension:{name}"),
                    name: dimensions::capital(&words.dimension(name)),
                    full: dimensions::capital(&words.dimension(name)),
                    of: items.iter().filter(|item| item.dimension == *name).count(),
                })
                .collect(),
        }
    }

    pub(super) fn of_row(&self, row: &Printing) -> Vec<Option<Printed>> {
        match self {
            Self::Dimensions(names, items) => dimensions::of_row(row, items, names),
            Self::Statements(items) => {
                let values = row.values().iter().skip(1).map(candor_disclosure::Value::value);
                values.chain(std::iter::repeat(None)).take(items.len()).collect()
            }
        }
    }
}

pub(super) fn tile(value: Printed, scale: &Scale) -> Tile {
    let tenths = value.tenths().count();
    let step = steps_of(scale).iter().fold(1, |step, &from| if tenths >= from { step + 1 } else { step });
    Tile { text: words::value(value), step }
}

/// The lines of a page. In the order of the tree, hidden units beside each other with one reason share a line.
pub(super) fn rows(
    release: &Release,
    changes: &Changes,
    words: &Words,
    columns: &Columns<'_>,
    lines: &[Line],
    as_tree: bool,
) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for line in lines {
        let mut row = row(release, changes, words, columns, *line);
        if !as_tree {
            let above = release.tree().parent(line.at).filter(|_| line.depth > 0 && !line.rest);
            row.belongs = above.map(|above| place(release, above).name).unwrap_or_default();
        }
        let is_alone = row.inside > 0 || row.value.is_some();
        match rows.last_mut() {
            Some(before)
                if !is_alone
                    && before.value.is_none()
                    && before.inside == 0
                    && (before.depth, &before.instead) == (row.depth, &row.instead) =>
            {
                before.names.append(&mut row.names);
            }
            _ => rows.push(row),
        }
    }
    rows
}

pub(super) fn row(
    release: &Release,
    changes: &Changes,
    words: &Words,
    columns: &Columns<'_>,
    line: Line,
) -> Row {
    let (scale, unit) = (release.instrument().scale(), place(release, line.at));
    let found = if line.rest { release.rest(&unit.unit) } else { release.row(&unit.unit) };
    let shown = found.filter(|row| row.kind() != Kind::Hidden);
    let name = match found.filter(|_| line.rest) {
        Some(row) => words::name(&words::row(words, release.tree(), row)),
        None => unit.name.clone(),
    };
    let mut row = Row {
        key: if line.rest { format!("{}/rest", unit.unit) } else { unit.unit.to_string() },
        names: vec![Place { unit: unit.unit.clone(), name }],
        unit,
        rest: line.rest,
        depth: line.depth.min(6),
        inside: line.inside,
        belongs: String::new(),
        value: None,
        mark: None,
        cells: Vec::new(),
        instead: String::new(),
        answered: String::new(),
        people: None,
    };
    let value = shown.and_then(|row| Some((row, row.composite()?.value()?)));
    let Some((printed, value)) = value else {
        row.instead = hidden(release, words, found);
        return row;
    };
    row.value = Some(tile(value, scale));
    row.mark =
        changes.get(&row.unit.unit).filter(|_| !line.rest).and_then(Change::headline).map(|span| Mark {
            up: span.movement.sign() > 0,
            what: span.happened(words),
            then: span.then,
            since: span.since.clone(),
        });
    row.people = printed.answered().zip(printed.invited());
    if let Some((answered, invited)) = row.people {
        row.answered = words.of(answered, invited);
    }
    let cells = columns.of_row(printed);
    if cells.iter().any(Option::is_some) {
        row.cells = cells.into_iter().map(|cell| cell.map(|value| tile(value, scale))).collect();
    } else {
        row.instead = named(release, words, printed);
    }
    row
}

/// Why there is no number, and where the answers are.
pub(super) fn hidden(release: &Release, words: &Words, row: Option<&Printing>) -> String {
    let k = release.k().to_string();
    match row.and_then(Printing::counted_at) {
        Some(at) => words.tell("map-hidden", &[("k", &k), ("unit", &called(release, at))]),
        None => words.tell("map-hidden-nowhere", &[("k", &k)]),
    }
}

/// What is known of the statements of a row that has no values of them.
fn named(release: &Release, words: &Words, row: &Printing) -> String {
    let items = release.instrument().items();
    let lowest = row.lowest().iter().filter_map(|id| items.iter().find(|item| item.id == *id));
    let lowest: Vec<String> = lowest.map(|item| words.statement(item)).collect();
    match (lowest.is_empty(), row.coarsened()) {
        (false, _) => words.tell("map-lowest", &[("statements", &lowest.join(words.comma()))]),
        (true, true) => words.plain("map-no-topics-moved"),
        (true, false) => words.plain("map-no-topics-few"),
    }
}

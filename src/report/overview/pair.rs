//! Two units, or two rounds of one, side by side: printed numbers, and what must be said before anybody compares them.
//!
//! It must never print a difference, nor put numbers side by side that answer different questions.

use super::{
    Place, place,
    row::{Columns, Tile, tile},
};
use crate::{
    dimensions,
    line::{self, Cut},
    tongue::Words,
    words,
};
use candor_disclosure::{Kind, Printed, Row, release::Release};
use candor_protocol::survey::{RoundName, UnitId};

/// One side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The unit.
    pub unit: Place,
    /// The round.
    pub round: RoundName,
    /// `10 of 12`; empty where nothing is shown.
    pub answered: String,
    /// Why there is no number.
    pub hidden: String,
}

/// What both are asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// What `verify` knows it by.
    pub key: String,
    /// What it is called, or the statement.
    pub name: String,
    /// By side.
    pub values: [Option<Tile>; 2],
}

/// Both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The sides.
    pub sides: [Side; 2],
    /// The value as a whole, the dimensions, then the statements; nothing where they were asked different things.
    pub measures: Vec<Measure>,
    /// What must be said first.
    pub notes: Vec<String>,
}

impl Pair {
    /// Of two units, each by the place of its round among `releases` (oldest first), in words of a language; `None` where one of
    /// them is not in its round.
    pub fn of(releases: &[Release], words: &Words, sides: [(usize, &UnitId); 2]) -> Option<Self> {
        let [left, right] = sides;
        let found =
            [side(releases.get(left.0)?, words, left.1)?, side(releases.get(right.0)?, words, right.1)?];
        let both = [&releases[left.0], &releases[right.0]];
        let mut notes = Vec::new();
        let same_questions = both[0].instrument().comparable(both[1].instrument());
        if !same_questions {
            notes.push(words.plain("pair-different"));
        }
        if left.1 == right.1 {
            let (from, to) = (left.0.min(right.0), left.0.max(right.0));
            if let Some(cut) = line::cut(releases, from, to, left.1) {
                notes.push(begins(words, &found[0].unit.name, &cut));
            }
        }
        Some(Self {
            measures: if same_questions { measures(both, words, sides) } else { Vec::new() },
            sides: found,
            notes,
        })
    }
}

fn side(release: &Release, words: &Words, unit: &UnitId) -> Option<Side> {
    let at = release.tree().position(unit)?;
    let shown = shown(release, unit);
    let answered = shown.and_then(|row| row.answered().zip(row.invited()));
    Some(Side {
        unit: place(release, at),
        round: release.round().clone(),
        answered: answered.map_or_else(String::new, |(answered, invited)| words.of(answered, invited)),
        hidden: if shown.is_some() {
            String::new()
        } else {
            super::row::hidden(release, words, release.row(unit))
        },
    })
}

/// That a new line begins between the rounds, and why.
fn begins(words: &Words, name: &str, cut: &Cut) -> String {
    match cut {
        Cut::New => words.tell("pair-new", &[("unit", name)]),
        Cut::Moved { from, to } => words.tell("pair-moved", &[("unit", name), ("from", from), ("to", to)]),
        Cut::Renamed { from } => words.tell("pair-renamed", &[("unit", name), ("from", from)]),
        Cut::Regrouped => words.tell("pair-regrouped", &[("unit", name)]),
    }
}

fn shown<'a>(release: &'a Release, unit: &UnitId) -> Option<&'a Row> {
    release.row(unit).filter(|row| row.kind() == Kind::Unit)
}

fn measures(both: [&Release; 2], words: &Words, sides: [(usize, &UnitId); 2]) -> Vec<Measure> {
    let instrument = both[0].instrument();
    // HR's own statements of one round are not those of another, unless they say the same.
    let same = instrument.own() == both[1].instrument().own();
    let items = if same { instrument.items() } else { instrument.core() };
    let scale = instrument.scale();
    let rows = [shown(both[0], sides[0].1), shown(both[1], sides[1].1)];
    let names = dimensions::names(items);
    // Everything about a row, in the order in which it is printed.
    let of_row = |row: Option<&Row>| -> Vec<Option<Printed>> {
        let Some(row) = row else { return vec![None; 1 + names.len() + items.len()] };
        let whole = row.composite().and_then(candor_disclosure::Value::value);
        let dimensions = dimensions::of_row(row, items, &names);
        let statements = Columns::Statements(items).of_row(row);
        std::iter::once(whole).chain(dimensions).chain(statements).collect()
    };
    let [left, right] = rows.map(of_row);
    let named = std::iter::once(("composite".to_owned(), words.plain("pair-all")))
        .chain(
            names
                .iter()
                .map(|name| (format!("dimension:{name}"), dimensions::capital(&words.dimension(name)))),
        )
        .chain(items.iter().map(|item| (item.id.clone(), words::meaning(words, item))));
    let colour = |value: Option<Printed>| value.map(|value| tile(value, scale));
    let measure = |((key, name), (left, right)): ((String, String), (Option<Printed>, Option<Printed>))| {
        Measure { key, name, values: [colour(left), colour(right)] }
    };
    let all = named.zip(left.into_iter().zip(right)).map(measure);
    all.filter(|measure| measure.values.iter().any(Option::is_some)).collect()
}

//! Reads `release-<round>.json`.
//!
//! It must never pass over a field that it does not know: it is kept as strange.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use serde::{Deserialize, Deserializer, de::Error};
use serde_json::Value;

use super::{
    Printed,
    sheet::{Cell, Facts, Form, Kind, Row, Sheet, Spread, Strange},
};

type Other = BTreeMap<String, Value>;

/// The form that is read here.
const FORM: u64 = 3;
/// The highest answer that an instrument may ask for.
const HIGHEST: i64 = 100;

/// What every form of a release has.
#[derive(Deserialize)]
struct Versioned {
    v: u64,
}

#[derive(Deserialize)]
struct Release {
    round: String,
    k: u32,
    instrument: Instrument,
    tree: Vec<Unit>,
    numbers: Numbers,
    #[serde(flatten)]
    other: Other,
}

#[derive(Deserialize)]
struct Instrument {
    scale: Scale,
    item: Vec<Item>,
}

#[derive(Deserialize)]
struct Scale {
    min: i64,
    max: i64,
}

#[derive(Deserialize)]
struct Item {
    id: String,
    text: BTreeMap<String, String>,
    #[serde(default)]
    safe: BTreeMap<String, String>,
    dimension: String,
    #[serde(default)]
    own: bool,
}

#[derive(Deserialize)]
struct Unit {
    id: String,
    parent: Option<String>,
    name: String,
}

#[derive(Deserialize)]
struct Numbers {
    answered: u32,
    uncounted: u32,
    spread: Pooled,
    smallest_atom: Option<u32>,
    measures: Vec<String>,
    rows: Vec<Line>,
    #[serde(flatten)]
    other: Other,
}

#[derive(Deserialize)]
struct Pooled {
    composite: String,
    alpha: String,
    items: Vec<String>,
    #[serde(flatten)]
    other: Other,
}

#[derive(Deserialize)]
struct Line {
    unit: String,
    kind: String,
    answered: Option<u32>,
    invited: Option<u32>,
    counted_at: Option<String>,
    coarsened: bool,
    agreement: Option<String>,
    #[serde(default)]
    highest: Vec<String>,
    #[serde(default)]
    lowest: Vec<String>,
    values: Vec<Numbered>,
    #[serde(flatten)]
    other: Other,
}

#[derive(Deserialize)]
struct Numbered {
    value: Option<Printed>,
    low: Option<Printed>,
    high: Option<Printed>,
    favourable: Option<Printed>,
    unfavourable: Option<Printed>,
    #[serde(flatten)]
    other: Other,
}

/// What a release has beside what is read above.
const AROUND: [&str; 8] =
    ["v", "promise", "opens", "closes", "tree_hash", "invalid", "unreadable", "passed_over"];
const ABOUT_ALL: [&str; 4] = ["invited", "reliability", "cells", "given_up"];

/// Reads a release.
///
/// # Errors
/// A sentence, when it is none, was cut, or has another form.
pub(crate) fn read(source: &str, bytes: &[u8]) -> Result<Sheet, String> {
    let unreadable = |error: serde_json::Error| {
        format!("{source} cannot be read as a release: {error}; get the file again")
    };
    let Versioned { v } = serde_json::from_slice(bytes).map_err(unreadable)?;
    if v != FORM {
        return Err(format!(
            "{source} is a release of the form {v}: expected form {FORM}; verify it with the version of candor that wrote it"
        ));
    }
    let release: Release = serde_json::from_slice(bytes).map_err(unreadable)?;
    let Scale { min, max } = release.instrument.scale;
    if min >= max || min < 0 || max > HIGHEST {
        return Err(format!(
            "{source} contradicts itself: it has a scale from {min} to {max}; expected two whole numbers up to {HIGHEST}, the \
             lower one first"
        ));
    }
    let numbers = release.numbers;
    let form = Form { invited: true, counted_at: true, shares: true, coarsened: true };
    let mut sheet = Sheet::new(source, &release.round, form);
    let mut strange = Noted { list: &mut sheet.strange };
    strange.all("the release", "", without(release.other, &AROUND));
    strange.all("the release", "", without(numbers.other, &ABOUT_ALL));
    strange.all("the release", "", numbers.spread.other.clone());
    let units: HashMap<&str, &Unit> = release.tree.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let measures = numbers.measures;
    let mut rows = Vec::with_capacity(numbers.rows.len());
    for mut line in numbers.rows {
        let unit = units.get(line.unit.as_str()).ok_or_else(|| {
            format!(
                "{source} contradicts itself: it has a row about {:?}, which is not in its tree",
                line.unit
            )
        })?;
        let kind = match line.kind.as_str() {
            "unit" => Kind::Unit,
            "rest" => Kind::Rest,
            "hidden" => Kind::Hidden,
            other => {
                return Err(format!(
                    "{source} has a row of the kind {other:?}: expected unit, rest or hidden"
                ));
            }
        };
        line.other.remove("members");
        strange.all(&line.unit, "", std::mem::take(&mut line.other));
        let mut cells = Vec::with_capacity(measures.len());
        for (at, mut numbered) in line.values.into_iter().enumerate() {
            let measure = measures.get(at).map_or("", String::as_str);
            strange.all(&line.unit, measure, std::mem::take(&mut numbered.other));
            let Numbered { value, low, high, favourable, unfavourable, .. } = numbered;
            cells.push(Cell { value, low, high, favourable, unfavourable });
        }
        if cells.len() > measures.len() || (kind != Kind::Hidden && cells.len() < measures.len()) {
            return Err(format!(
                "{source} contradicts itself: {:?} has {} values for {} measures",
                line.unit,
                cells.len(),
                measures.len()
            ));
        }
        let is_rest = kind == Kind::Rest;
        let key = if is_rest { format!("{}/rest", line.unit) } else { line.unit.clone() };
        rows.push(Row {
            key: key.into(),
            parent: if is_rest { Some(line.unit.into()) } else { unit.parent.as_deref().map(Into::into) },
            name: unit.name.as_str().into(),
            kind,
            answered: line.answered,
            invited: line.invited,
            counted_at: line.counted_at.map(Into::into),
            agreement: line.agreement.map(Into::into),
            change: None,
            coarsened: Some(line.coarsened),
            lines: 0,
            highest: line.highest,
            lowest: line.lowest,
            cells,
        });
    }
    sheet.measures = measures;
    for row in rows {
        if sheet.places.contains_key(&row.key) {
            return Err(format!("{source} contradicts itself: it has two rows about {:?}", row.key));
        }
        sheet.push(row);
    }
    let named = release.instrument.item.iter().filter(|item| !item.dimension.trim().is_empty());
    let dimensions = named.map(|item| (item.id.clone(), item.dimension.trim().to_lowercase())).collect();
    let own = release.instrument.item.iter().filter(|item| item.own).map(|item| item.id.clone()).collect();
    let text = |item: Item| (item.id, item.text.into_values().chain(item.safe.into_values()).collect());
    sheet.facts = Some(Facts {
        k: release.k,
        scale: (release.instrument.scale.min, release.instrument.scale.max),
        spread: pooled(numbers.spread).map_err(|text| {
            format!("{source}: the pooled spread is {text:?}, expected a number such as 0.60")
        })?,
        answered: numbers.answered,
        uncounted: numbers.uncounted,
        smallest_atom: numbers.smallest_atom,
        statements: release.instrument.item.into_iter().map(text).collect(),
        own,
        dimensions,
    });
    Ok(sheet)
}

struct Noted<'a> {
    list: &'a mut Vec<Strange>,
}

impl Noted<'_> {
    fn all(&mut self, row: &str, measure: &str, other: Other) {
        for (called, value) in other {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            self.list.push(Strange { row: row.to_owned(), measure: measure.to_owned(), called, text });
        }
    }
}

fn without(mut other: Other, known: &[&str]) -> Other {
    other.retain(|name, _| !known.contains(&name.as_str()));
    other
}

impl<'de> Deserialize<'de> for Printed {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| {
            D::Error::custom(format!("found {text:?}, expected a number such as 3.6 or <=1.8"))
        })
    }
}

fn pooled(spread: Pooled) -> Result<Spread, String> {
    let number = |text: &String| text.parse::<f64>().map_err(|_| text.clone());
    Ok(Spread {
        composite: number(&spread.composite)?,
        alpha: number(&spread.alpha)?,
        items: spread.items.iter().map(number).collect::<Result<_, _>>()?,
    })
}

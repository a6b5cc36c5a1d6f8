//! Reads `release-<round>.json`, in its second form and in its first.
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
    #[serde(default)]
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
    dimension: String,
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
    spread: Option<Pooled>,
    smallest_atom: Option<u32>,
    #[serde(default)]
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
    coarsened: Option<bool>,
    agreement: Option<String>,
    #[serde(default)]
    values: Vec<Numbered>,
    /// The first form.
    #[serde(default)]
    measures: Vec<First>,
    #[serde(flatten)]
    other: Other,
}

#[derive(Default, Deserialize)]
struct Numbered {
    value: Option<Printed>,
    low: Option<Printed>,
    high: Option<Printed>,
    favourable: Option<Printed>,
    unfavourable: Option<Printed>,
    #[serde(flatten)]
    other: Other,
}

/// A measure of the first form.
#[derive(Deserialize)]
struct First {
    id: String,
    value: Option<Printed>,
    band: Option<(Printed, Printed)>,
    #[serde(flatten)]
    other: Other,
}

/// What a release has beside what is read above.
const AROUND: [&str; 6] = ["v", "promise", "opens", "closes", "tree_hash", "invalid"];
const ABOUT_ALL: [&str; 3] = ["invited", "reliability", "cells"];

/// Reads a release.
///
/// # Errors
/// A sentence, when it is none or was cut.
pub(crate) fn read(source: &str, bytes: &[u8]) -> Result<Sheet, String> {
    let release: Release = serde_json::from_slice(bytes)
        .map_err(|error| format!("{source} cannot be read as a release: {error}; get the file again"))?;
    let numbers = release.numbers;
    let form = Form { invited: true, counted_at: true, shares: numbers.spread.is_some(), coarsened: true };
    let mut sheet = Sheet::new(source, &release.round, form);
    let mut strange = Noted { list: &mut sheet.strange };
    strange.all("the release", "", without(release.other, &AROUND));
    strange.all("the release", "", without(numbers.other, &ABOUT_ALL));
    if let Some(spread) = &numbers.spread {
        strange.all("the release", "", spread.other.clone());
    }
    let units: HashMap<&str, &Unit> = release.tree.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let mut measures = numbers.measures;
    if let Some(first) = numbers.rows.iter().find(|row| measures.is_empty() && !row.measures.is_empty()) {
        measures = first.measures.iter().map(|measure| measure.id.clone()).collect();
    }
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
        for (at, mut numbered) in values(&mut line).into_iter().enumerate() {
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
            coarsened: line.coarsened,
            lines: 0,
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
    let text = |item: Item| (item.id, item.text.into_values().collect());
    sheet.facts = Some(Facts {
        k: release.k,
        scale: (release.instrument.scale.min, release.instrument.scale.max),
        spread: numbers.spread.map(pooled).transpose().map_err(|text| {
            format!("{source}: the pooled spread is {text:?}, expected a number such as 0.60")
        })?,
        answered: numbers.answered,
        uncounted: numbers.uncounted,
        smallest_atom: numbers.smallest_atom,
        statements: release.instrument.item.into_iter().map(text).collect(),
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

fn values(line: &mut Line) -> Vec<Numbered> {
    if line.measures.is_empty() {
        return std::mem::take(&mut line.values);
    }
    let second = |first: First| {
        let (low, high) = first.band.unzip();
        Numbered { value: first.value, low, high, other: first.other, ..Numbered::default() }
    };
    std::mem::take(&mut line.measures).into_iter().map(second).collect()
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

//! Releases for the tests of this room, from a few words a row. Nothing outside tests may use it.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use serde_json::{Value, json};

use candor_disclosure::release::Release;
use candor_protocol::survey::{Circle, Instrument, Promise, RoundPublicKeys, Terms, Tree, Unit};

/// The built-in statements on another scale.
pub(super) fn instrument(min: u8, max: u8) -> Instrument {
    Instrument::assemble("other", min, max, Instrument::built_in().items().to_vec()).unwrap()
}

/// Four rounds of [`ACME`]: in the second one Design is hidden, in the last its two small teams are counted together.
pub(super) const YEAR: [(&str, &[&str]); 4] = [
    ("2025-q4", &["acme 3.7 3.6 3.8 402 520", "design 3.1 2.7 3.5 8 11"]),
    ("2026-q1", &["acme 3.7 3.6 3.8 420 521", "design hidden acme"]),
    ("2026-q2", &["acme 4.0 3.9 4.1 398 522", "design 3.4 3.0 3.8 9 12"]),
    (
        "2026-q3",
        &[
            "acme 3.9 3.8 4.0 412 523",
            "design 3.6 3.3 3.9 14 16",
            "rest:design 3.2 2.8 3.6 7 13 ink press",
            "ink hidden design",
            "press hidden design",
        ],
    ),
];

/// The values of the items in [`YEAR`].
pub(super) const ITEMS: &[&str] = &["2.4", "4.3", "4.4", "3.5"];

/// [`YEAR`] as releases.
pub(super) fn year() -> Vec<Release> {
    YEAR.iter().map(|(round, rows)| release(round, &Instrument::built_in(), ACME, rows, ITEMS)).collect()
}

/// Rounds of Design with everything that can befall a line: a bound, a coarsened value, a gap, other people, another parent.
pub(super) fn eventful() -> Vec<Release> {
    let regrouped: &[&str] = &["acme - Acme", "regrouped:design acme Design"];
    let moved: &[&str] = &["acme - Acme", "art acme Art", "design art Design"];
    let rounds: [(&str, &[&str], [&str; 2]); 8] = [
        ("2024-q4", ACME, ["acme 3.4 3.3 3.5 400 500", "design >=4.8 - - 11 14"]),
        ("2025-q1", ACME, ["acme 3.5 3.4 3.6 410 505", "design 4.4 4.1 4.7 12 14"]),
        ("2025-q2", ACME, ["acme 3.5 3.4 3.6 408 505", "coarsened:design 4.6 4.2 5.0 9 13"]),
        ("2025-q3", ACME, ["acme 3.6 3.5 3.7 420 506", "design 4.5 4.2 4.8 14 16"]),
        ("2025-q4", ACME, ["acme 3.7 3.6 3.8 402 520", "design hidden acme"]),
        ("2026-q1", regrouped, ["acme 3.7 3.6 3.8 420 521", "design 3.1 2.8 3.4 21 30"]),
        ("2026-q2", moved, ["acme 4.0 3.9 4.1 398 522", "design 3.4 3.2 3.6 24 30"]),
        ("2026-q3", moved, ["acme 3.9 3.8 4.0 412 523", "design 3.9 3.7 4.1 26 30"]),
    ];
    let release = |(round, units, rows): &(&str, &[&str], [&str; 2])| {
        release(round, &Instrument::built_in(), units, rows, ITEMS)
    };
    rounds.iter().map(release).collect()
}

/// The promise of a round of [`ACME`].
pub(super) fn promise(round: &str, instrument: &Instrument, units: &[&str], circles: &[Circle]) -> Promise {
    let units = units.iter().map(|line| {
        let mut parts = line.splitn(3, ' ');
        let mut next = || parts.next().unwrap();
        let (id, parent) = (next(), next());
        let (id, regrouped) = id.strip_prefix("regrouped:").map_or((id, false), |id| (id, true));
        Unit {
            id: id.parse().unwrap(),
            parent: (parent != "-").then(|| parent.parse().unwrap()),
            name: next().to_owned(),
            regrouped,
            shown_with: Default::default(),
        }
    });
    let tree = Tree::new(units.collect()).unwrap();
    let terms = Terms::new(
        round.parse().unwrap(),
        NaiveDate::from_ymd_opt(2026, 9, 1).unwrap(),
        NaiveDate::from_ymd_opt(2026, 9, 14).unwrap(),
        "http://127.0.0.1:8080",
    );
    Promise::draw_up(terms, RoundPublicKeys::default(), instrument, &tree, circles).unwrap()
}

/// The numbers in a text, without names of rounds.
pub(super) fn numbers(text: &str) -> BTreeSet<String> {
    let text = YEAR.iter().fold(text.to_owned(), |text, (round, _)| {
        let (year, quarter) = round.split_once('-').unwrap();
        text.replace(round, "").replace(&format!(">\n{year}\n<"), "").replace(&format!(">\n{quarter}\n<"), "")
    });
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.').map(|part| part.trim_matches('.'));
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The numbers that [`YEAR`] prints: about units, with their bands and counts, not the items.
pub(super) fn printed() -> BTreeSet<String> {
    YEAR.iter().flat_map(|(_, rows)| rows.iter()).flat_map(|row| numbers(row)).collect()
}

/// Units as `id parent name`; the root's parent is `-`. An id may be written `regrouped:id`.
pub(super) const ACME: &[&str] =
    &["acme - Acme", "design acme Design", "ink design Ink & \"Paper\" <b>", "press design Press"];

/// A release. Rows are written `unit value low high answered invited`, with `-` for both ends of a coded
/// band; `unit hidden counted_at`; `rest:unit value low high answered invited member member …`.
/// A unit may be written `coarsened:unit`. The items of a shown row have the values of `items`, all of them the last where
/// they run out.
pub(super) fn release(
    round: &str,
    instrument: &Instrument,
    units: &[&str],
    rows: &[&str],
    items: &[&str],
) -> Release {
    let promise = promise(round, instrument, units, &[]);
    // As in every release, all units have a row, in the order of the tree: those not given are hidden.
    let line = |line: &&str| -> ((String, bool), Value) {
        let row = row(line, instrument, items);
        ((row["unit"].as_str().unwrap().to_owned(), row["kind"] == "rest"), row)
    };
    let mut given: HashMap<(String, bool), Value> = rows.iter().map(line).collect();
    let mut rows = Vec::new();
    for unit in promise.tree().units() {
        let hidden = || row(&format!("{} hidden", unit.id), instrument, items);
        rows.push(given.remove(&(unit.id.to_string(), false)).unwrap_or_else(hidden));
        rows.extend(given.remove(&(unit.id.to_string(), true)));
    }
    let names = instrument.items().iter().map(|item| item.id.as_str());
    let numbers = json!({
        "invited": 520, "answered": 412, "uncounted": 0, "given_up": 0,
        "spread": { "composite": "0.60", "alpha": "0.82", "items": vec!["0.87"; instrument.items().len()] },
        "reliability": null, "cells": 3, "smallest_atom": 7,
        "measures": std::iter::once("composite").chain(names).collect::<Vec<_>>(), "rows": rows,
    });
    let manifest = promise.manifest();
    let stored = json!({
        "v": 3, "round": manifest.round, "promise": hex::encode(promise.hash()), "opens": manifest.opens,
        "closes": manifest.closes, "k": manifest.k, "tree_hash": manifest.tree_hash, "instrument": promise.instrument(),
        "tree": promise.tree(), "invalid": 0, "numbers": numbers,
    });
    Release::from_text(&stored.to_string()).unwrap()
}

fn row(line: &str, instrument: &Instrument, items: &[&str]) -> Value {
    let parts: Vec<&str> = line.split(' ').collect();
    let (coarsened, first) =
        parts[0].strip_prefix("coarsened:").map_or((false, parts[0]), |rest| (true, rest));
    let (kind, unit) = first.strip_prefix("rest:").map_or(("unit", first), |unit| ("rest", unit));
    if parts[1] == "hidden" {
        return json!({ "unit": unit, "kind": "hidden", "answered": null, "invited": null,
            "counted_at": parts.get(2), "members": [], "coarsened": false, "agreement": null, "values": [] });
    }
    let mut values = vec![match parts[2] {
        "-" => json!({ "value": parts[1] }),
        _ => json!({ "value": parts[1], "low": parts[2], "high": parts[3] }),
    }];
    for nth in 0..instrument.items().len() {
        let value = items.get(nth).or(items.last()).filter(|_| !coarsened);
        let mut value = value.map_or(json!({}), |value| json!({ "value": value }));
        let answered: u32 = parts[4].parse().unwrap();
        if answered >= 10 && !coarsened {
            value["favourable"] = json!("60");
        }
        if answered >= 20 && !coarsened {
            value["unfavourable"] = json!("<=10");
        }
        values.push(value);
    }
    json!({ "unit": unit, "kind": kind, "answered": parts[4].parse::<u32>().unwrap(),
        "invited": parts[5].parse::<u32>().unwrap(), "counted_at": null, "members": parts[6..], "coarsened": coarsened,
        "agreement": null, "values": values })
}

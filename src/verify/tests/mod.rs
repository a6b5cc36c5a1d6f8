//! Every kind of finding, from tables made by hand: the untouched ones are clean, and each planted fault is named.

mod groups;
mod numbers;
mod statements;
mod two_rounds;
mod words;

use serde_json::{Value, json};

use super::*;

const HEADER: &str = "round,unit,parent,name,kind,answered,measure,value,low,high,invited,favourable,unfavourable,\
                      agreement,counted_at,note\n";

/// A table from lines `unit parent kind answered invited counted_at composite item item …`, `-` for nothing. A rest row has
/// the parent as its unit.
fn table(rows: &[&str]) -> String {
    let mut text = HEADER.to_owned();
    for row in rows {
        let parts: Vec<&str> = row.split(' ').map(|part| if part == "-" { "" } else { part }).collect();
        let [unit, parent, kind, answered, invited, at] = parts[..6] else { panic!("{row}") };
        for (nth, value) in parts[6..].iter().enumerate() {
            let measure = if nth == 0 { "composite".to_owned() } else { format!("q{nth}") };
            text += &format!(
                "r1,{unit},{parent},{unit},{kind},{answered},{measure},{value},,,{invited},,,,{at},\n"
            );
        }
    }
    text
}

fn file(name: &str, text: impl Into<String>) -> File {
    File { name: name.to_owned(), bytes: Ok(text.into().into_bytes()) }
}

/// What is found in files, all sentences in one text; without what is found of nearly every table here, whose teams are small so
/// that they can be counted by hand: that their statements have values.
fn found(files: Vec<File>) -> String {
    let findings = verify(files, Asked::default());
    let others = findings.found().filter(|found| !found.contains("values of single statements tell of"));
    others.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check(rows: &[&str], expected: &str) {
    let found = found(vec![file("release.csv", table(rows))]);
    if expected.is_empty() {
        assert_eq!(found, "");
    } else {
        assert!(found.contains(expected), "expected {expected:?}, found {found:?}");
    }
}

/// acme = design (a 9, small teams b and c 7) and sales (12).
const GOOD: [&str; 7] = [
    "acme - unit 28 35 - 3.4 3.4 3.4",
    "design acme unit 16 20 - 3.4 3.4 3.3",
    "design/rest design rest 7 10 - 3.4 3.3 3.4",
    "a design unit 9 10 - 3.4 3.4 3.3",
    "b design hidden - - design - - -",
    "c design hidden - - design - - -",
    "sales acme unit 12 15 - 3.5 3.5 3.5",
];

/// The good rows, with others for some of them; an empty one is left out.
fn with<'a>(changed: &[(usize, &'a str)]) -> Vec<&'a str> {
    let mut rows = GOOD.to_vec();
    changed.iter().for_each(|&(at, row)| rows[at] = row);
    rows.retain(|row| !row.is_empty());
    rows
}

fn row(unit: &str, answered: u32, invited: u32, values: &[&str]) -> Value {
    let values: Vec<Value> = values.iter().map(|value| json!({ "value": value })).collect();
    json!({ "unit": unit, "kind": "unit", "answered": answered, "invited": invited, "counted_at": null, "members": [],
        "coarsened": false, "agreement": null, "values": values })
}

/// A release of one or more units below the first, with two statements.
fn release(rows: &[Value]) -> String {
    let unit = |row: &Value| {
        let parent = (row["unit"] != rows[0]["unit"]).then(|| rows[0]["unit"].clone());
        json!({ "id": row["unit"], "parent": parent, "name": format!("Team {}", row["unit"].as_str().unwrap()) })
    };
    let tree: Vec<Value> = rows.iter().map(unit).collect();
    let item = |id: &str| json!({ "id": id, "dimension": "", "reverse": false, "text": { "en": format!("Statement {id}.") } });
    let people = rows[0]["answered"].clone();
    let smallest = rows.iter().filter_map(|row| row["answered"].as_u64()).min();
    json!({ "v": 3, "round": "r1", "promise": "", "opens": "2026-09-01", "closes": "2026-09-14", "k": 5, "tree_hash": "",
        "instrument": { "id": "two", "scale": { "min": 1, "max": 5 }, "item": [item("q1"), item("q2")] }, "tree": tree,
        "invalid": 0, "numbers": { "invited": 20, "answered": people, "uncounted": 0,
            "spread": { "composite": "0.60", "alpha": "0.820", "items": ["0.90", "0.90"] }, "reliability": null,
            "cells": rows.len(), "smallest_atom": smallest, "measures": ["composite", "q1", "q2"], "rows": rows } })
    .to_string()
}

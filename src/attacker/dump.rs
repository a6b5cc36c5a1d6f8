//! A PostgreSQL database as an attacker gets it: every row of every table with the transaction that wrote it (`xmin`)
//! and its place in the table's file (`ctid`), and, where the server gave them, raw rows that no query shows any
//! more. One JSON object a line.

use std::{collections::BTreeMap, fs, path::Path, rc::Rc};

use serde::Deserialize;

use super::rows::{At, Row, Sighting, Value};

/// One row of a dump.
pub(super) struct Dumped {
    pub(super) row: Rc<Row>,
    xmin: i64,
    ctid: At,
    /// Read from the table's pages, dead or alive.
    pub(super) raw: bool,
}

#[derive(Deserialize)]
struct Line {
    table: String,
    xmin: i64,
    page: i64,
    item: i64,
    /// Column and value.
    row: Option<BTreeMap<String, Option<String>>>,
    /// The bytes of a raw row, hex.
    raw: Option<String>,
}

/// Reads `<name>.jsonl` of a folder.
pub(super) fn read(folder: &Path, name: &str) -> Option<Vec<Dumped>> {
    let text = fs::read_to_string(folder.join(format!("{name}.jsonl"))).ok()?;
    Some(text.lines().filter_map(|line| serde_json::from_str(line).ok()).map(dumped).collect())
}

/// By the transaction that wrote each, and within it by place.
pub(super) fn in_xmin_order(rows: &[Dumped]) -> Vec<Sighting> {
    seen(rows, false, |one| [one.xmin, one.ctid[0] * 1000 + one.ctid[1]])
}

/// By place in the file.
pub(super) fn in_ctid_order(rows: &[Dumped]) -> Vec<Sighting> {
    seen(rows, false, |one| one.ctid)
}

/// Raw rows, also dead ones, by the transaction that wrote them.
pub(super) fn raw(rows: &[Dumped]) -> Vec<Sighting> {
    seen(rows, true, |one| [one.xmin, one.ctid[0] * 1000 + one.ctid[1]])
}

fn seen(rows: &[Dumped], raw: bool, at: impl Fn(&Dumped) -> At) -> Vec<Sighting> {
    let of = rows.iter().filter(|one| one.raw == raw);
    of.map(|one| Sighting { row: Rc::clone(&one.row), at: at(one) }).collect()
}

fn dumped(line: Line) -> Dumped {
    let raw = line.raw.is_some();
    let cells = match (line.row, line.raw) {
        (Some(row), _) => row,
        (None, raw) => BTreeMap::from([("raw".to_owned(), raw.map(|hex| format!("\\x{hex}")))]),
    };
    let (columns, values): (Vec<String>, Vec<Value>) =
        cells.into_iter().map(|(column, value)| (column, value.map(bytes))).unzip();
    let row = Row { table: line.table.into(), columns: columns.into(), values };
    Dumped { row: Rc::new(row), xmin: line.xmin, ctid: [line.page, line.item], raw }
}

/// PostgreSQL prints bytes as `\x` and hex.
fn bytes(text: String) -> Vec<u8> {
    text.strip_prefix("\\x").and_then(|digits| hex::decode(digits).ok()).unwrap_or_else(|| text.into_bytes())
}

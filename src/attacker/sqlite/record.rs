//! Records of SQLite (file format, section 2.1) and the tables they belong to.

use std::rc::Rc;

use super::pages::{Pages, varint};
use crate::rows::Value;

/// A table as the schema describes it.
#[derive(Clone)]
pub(super) struct Table {
    pub(super) name: Rc<str>,
    pub(super) columns: Rc<[String]>,
    pub(super) root: u32,
}

/// The values of a record; whole numbers as decimal text.
pub(super) fn decode(record: &[u8]) -> Option<Vec<Value>> {
    let mut at = 0;
    let header = usize::try_from(varint(record, &mut at)?).ok()?;
    let mut body = header;
    let mut values = Vec::new();
    while at < header {
        let kind = varint(record, &mut at)?;
        let length = match kind {
            0 | 8 | 9 => 0,
            1..=4 => usize::try_from(kind).ok()?,
            5 => 6,
            6 | 7 => 8,
            _ => usize::try_from((kind - 12) / 2).ok()?,
        };
        let bytes = record.get(body..body + length)?;
        body += length;
        values.push(match kind {
            0 => None,
            8 => Some(b"0".to_vec()),
            9 => Some(b"1".to_vec()),
            1..=6 => Some(signed(bytes).to_string().into_bytes()),
            _ => Some(bytes.to_vec()),
        });
    }
    Some(values)
}

fn signed(bytes: &[u8]) -> i64 {
    let start = if bytes.first().is_some_and(|first| *first >= 128) { -1 } else { 0 };
    bytes.iter().fold(start, |all, byte| all << 8 | i64::from(*byte))
}

/// Every table (and index) of a database.
pub(super) fn schema(pages: &Pages) -> Vec<Table> {
    let mut tables = Vec::new();
    walk(pages, 1, 0, &mut |_, cell| {
        let Some(values) = decode(&cell.record) else { return };
        let text = |at: usize| {
            values.get(at).and_then(Option::as_ref).map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        };
        let root = text(3).and_then(|root| root.parse().ok());
        if let (Some(name), Some(root)) = (text(1), root) {
            let columns = if text(0).as_deref() == Some("table") { text(4) } else { None };
            let columns = columns.map(|sql| columns_of(&sql)).unwrap_or_default();
            tables.push(Table { name: name.into(), columns: columns.into(), root });
        }
    });
    tables
}

/// Visits every cell below a page, with the page it is on, in the order of keys.
pub(super) fn walk(pages: &Pages, number: u32, depth: u32, visit: &mut impl FnMut(u32, &super::pages::Cell)) {
    // A damaged file could lead in circles.
    if depth > 20 {
        return;
    }
    let (cells, right) = pages.cells(number);
    for cell in &cells {
        if let Some(child) = cell.child {
            walk(pages, child, depth + 1, visit);
        }
        visit(number, cell);
    }
    if let Some(right) = right {
        walk(pages, right, depth + 1, visit);
    }
}

/// The names of the columns in a `CREATE TABLE`.
fn columns_of(sql: &str) -> Vec<String> {
    let without_notes: String =
        sql.lines().map(|line| line.split("--").next().unwrap_or("")).collect::<Vec<_>>().join(" ");
    let Some((_, inside)) = without_notes.split_once('(') else { return Vec::new() };
    let (mut depth, mut parts) = (0_i32, vec![String::new()]);
    for c in inside.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            break;
        }
        match (c, parts.last_mut()) {
            (',', _) if depth == 0 => parts.push(String::new()),
            (_, Some(part)) => part.push(c),
            _ => {}
        }
    }
    let first = |part: &String| {
        let word = part.split_whitespace().next()?.trim_matches(['"', '`']);
        let constraint = ["PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "CONSTRAINT"].contains(&word);
        (!constraint).then(|| word.to_owned())
    };
    parts.iter().filter_map(first).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_read_from_what_was_typed() {
        let sql = "CREATE TABLE t (\n a TEXT NOT NULL, -- (a, b)\n \"box\" BLOB DEFAULT (1, 2), c INT,\n PRIMARY KEY (a, c)\n) WITHOUT ROWID";
        assert_eq!(columns_of(sql), ["a", "box", "c"]);
    }

    #[test]
    fn numbers_below_zero_and_above_a_byte_are_read() {
        // header of 4 bytes: a 2-byte number, NULL, a text of 2 bytes
        let record = [4, 2, 0, 17, 0xff, 0x38, b'h', b'i'];
        assert_eq!(decode(&record).unwrap(), [Some(b"-200".to_vec()), None, Some(b"hi".to_vec())]);
    }
}

//! What every reader of stolen files delivers: rows, and when or where they were seen.

use std::rc::Rc;

/// A value of a column; numbers as decimal text.
pub(super) type Value = Option<Vec<u8>>;

/// A point on whatever scale a reader has: earlier is smaller. Two numbers, compared in turn.
pub(super) type At = [i64; 2];

/// A row of a table.
pub(super) struct Row {
    pub(super) table: Rc<str>,
    pub(super) columns: Rc<[String]>,
    pub(super) values: Vec<Value>,
}

/// A row with when or where it was seen.
#[derive(Clone)]
pub(super) struct Sighting {
    pub(super) row: Rc<Row>,
    pub(super) at: At,
}

impl Row {
    /// The value of a column; `None` where the table has no such column or it is empty.
    pub(super) fn get(&self, column: &str) -> Option<&[u8]> {
        let at = self.columns.iter().position(|name| name == column)?;
        self.values.get(at)?.as_deref()
    }

    /// All bytes that are not numbers or short words.
    pub(super) fn fields(&self) -> impl Iterator<Item = &[u8]> {
        self.values.iter().flatten().map(Vec::as_slice)
    }
}

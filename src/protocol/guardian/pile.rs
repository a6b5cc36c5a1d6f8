//! A pile: everything of one kind that is to be unwrapped next, by cell. Sorted as bytes, which is the shuffle.
//!
//! It must never hold anything by which a row could be followed from one pile to the next.

use aws_lc_rs::digest;

use super::{entry::Entry, wrap::Kind};
use crate::token::SerialKey;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The position of its cell's unit in the tree.
    pub cell: u32,
    /// What is still wrapped, or the inner ballot.
    pub wrapped: Vec<u8>,
}

/// The rows, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pile(Vec<Row>);

impl Pile {
    /// Sorts rows.
    pub fn new(mut rows: Vec<Row>) -> Self {
        rows.sort_unstable();
        Self(rows)
    }

    /// The first pile: entries with the cell of each; and the serial key that each row is bound to.
    pub fn of_entries(entries: &[Entry], cells: &[Option<u32>], kind: Kind) -> (Self, Vec<SerialKey>) {
        let row = |(entry, cell): (&Entry, &Option<u32>)| {
            let wrapped = entry.wrapped(kind).as_bytes().to_vec();
            Some((Row { cell: (*cell)?, wrapped }, entry.request().pk.clone()))
        };
        let mut rows: Vec<(Row, SerialKey)> = entries.iter().zip(cells).filter_map(row).collect();
        rows.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let (rows, keys) = rows.into_iter().unzip();
        (Self(rows), keys)
    }

    /// From the bytes of a file in which each W has this length; `None` when it is cut, not sorted, or has a row twice.
    pub fn from_bytes(bytes: &[u8], wrapped: usize) -> Option<Self> {
        let rows = bytes.chunks(4 + wrapped).map(|row| {
            let (cell, rest) = row.split_first_chunk::<4>()?;
            let wrapped = (rest.len() == wrapped).then(|| rest.to_vec())?;
            Some(Row { cell: u32::from_be_bytes(*cell), wrapped })
        });
        let rows: Vec<Row> = rows.collect::<Option<_>>()?;
        rows.is_sorted_by(|a, b| a < b).then_some(Self(rows))
    }

    /// The bytes of the file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.0.iter().map(|row| 4 + row.wrapped.len()).sum());
        for Row { cell, wrapped } in &self.0 {
            bytes.extend_from_slice(&cell.to_be_bytes());
            bytes.extend_from_slice(wrapped);
        }
        bytes
    }

    /// SHA-256 of the file, which is not made for it: that of 100,000 people has half a gigabyte.
    pub fn hash(&self) -> [u8; 32] {
        let mut context = digest::Context::new(&digest::SHA256);
        for Row { cell, wrapped } in &self.0 {
            context.update(&cell.to_be_bytes());
            context.update(wrapped);
        }
        let mut hash = [0; 32];
        hash.copy_from_slice(context.finish().as_ref());
        hash
    }

    /// The rows.
    pub fn rows(&self) -> &[Row] {
        &self.0
    }

    pub(super) fn into_rows(self) -> Vec<Row> {
        self.0
    }

    /// How many rows there are in each cell, ascending.
    pub fn counts(&self) -> Vec<(u32, u32)> {
        let mut counts: Vec<(u32, u32)> = Vec::new();
        for Row { cell, .. } in &self.0 {
            match counts.last_mut().filter(|(last, _)| last == cell) {
                Some((_, many)) => *many += 1,
                None => counts.push((*cell, 1)),
            }
        }
        counts
    }
}

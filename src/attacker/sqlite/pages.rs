//! Pages of a SQLite database and the cells on them (file format, sections 1.6 and 1.7).
//!
//! It reads whatever is there: a damaged page gives fewer cells and never an error.

use std::collections::HashMap;

/// All pages of a database at one moment, by number.
#[derive(Clone, Default)]
pub(super) struct Pages {
    by_number: HashMap<u32, Vec<u8>>,
}

/// One cell of a B-tree page.
pub(super) struct Cell {
    /// Where it begins on its page.
    pub(super) offset: usize,
    /// The rowid, in tables that have one.
    pub(super) rowid: Option<i64>,
    /// The record, also where it goes on to other pages. Empty in inner pages of tables with rowids.
    pub(super) record: Vec<u8>,
    /// The page left of it, on inner pages.
    pub(super) child: Option<u32>,
}

/// No page of a whole database is smaller; the last one of a file that was cut off may be.
const SMALLEST: usize = 512;

/// What a page is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    InnerIndex,
    InnerTable,
    LeafIndex,
    LeafTable,
}

impl Pages {
    /// Cuts a database file into pages.
    pub(super) fn of_file(bytes: &[u8]) -> Option<Self> {
        if !bytes.starts_with(b"SQLite format 3\0") {
            return None;
        }
        let size = page_size(be(bytes, 16, 2)?);
        let numbered = (1..).zip(bytes.chunks(size)).map(|(number, page)| (number, page.to_vec()));
        Some(Self { by_number: numbered.collect() })
    }

    /// Puts a newer page in the place of an older one.
    pub(super) fn put(&mut self, number: u32, page: Vec<u8>) {
        self.by_number.insert(number, page);
    }

    pub(super) fn get(&self, number: u32) -> Option<&[u8]> {
        self.by_number.get(&number).map(Vec::as_slice)
    }

    /// The cells of a page, in the order of their keys, and its rightmost child.
    pub(super) fn cells(&self, number: u32) -> (Vec<Cell>, Option<u32>) {
        self.read(number).unwrap_or_default()
    }

    fn read(&self, number: u32) -> Option<(Vec<Cell>, Option<u32>)> {
        let page = self.get(number).filter(|page| page.len() >= SMALLEST)?;
        let start = if number == 1 { 100 } else { 0 };
        let kind = match page.get(start)? {
            2 => Kind::InnerIndex,
            5 => Kind::InnerTable,
            10 => Kind::LeafIndex,
            13 => Kind::LeafTable,
            _ => return None,
        };
        let inner = matches!(kind, Kind::InnerIndex | Kind::InnerTable);
        let count = be(page, start + 3, 2)?;
        let pointers = start + if inner { 12 } else { 8 };
        let cells = (0..count).filter_map(|at| {
            let offset = be(page, pointers + 2 * at, 2)?;
            self.cell(page, kind, offset)
        });
        let right = if inner { u32::try_from(be(page, start + 8, 4)?).ok() } else { None };
        Some((cells.collect(), right))
    }

    fn cell(&self, page: &[u8], kind: Kind, offset: usize) -> Option<Cell> {
        let mut at = offset;
        let mut child = None;
        if matches!(kind, Kind::InnerIndex | Kind::InnerTable) {
            child = Some(u32::try_from(be(page, at, 4)?).ok()?);
            at += 4;
        }
        if kind == Kind::InnerTable {
            return Some(Cell { offset, rowid: None, record: Vec::new(), child });
        }
        let length = usize::try_from(varint(page, &mut at)?).ok()?;
        let rowid = if kind == Kind::LeafTable { Some(varint(page, &mut at)?) } else { None };
        Some(Cell { offset, rowid, record: self.payload(page, kind, at, length)?, child })
    }

    /// A record, followed onto overflow pages (section 1.6, "cell payload overflow pages").
    fn payload(&self, page: &[u8], kind: Kind, at: usize, length: usize) -> Option<Vec<u8>> {
        let usable = page.len();
        let least = (usable - 12) * 32 / 255 - 23;
        let most = if kind == Kind::LeafTable { usable - 35 } else { (usable - 12) * 64 / 255 - 23 };
        if length <= most {
            return page.get(at..at + length).map(<[u8]>::to_vec);
        }
        let ideal = least + (length - least) % (usable - 4);
        let local = if ideal <= most { ideal } else { least };
        let mut record = page.get(at..at + local)?.to_vec();
        let mut next = u32::try_from(be(page, at + local, 4)?).ok()?;
        // A damaged file could lead in circles.
        for _ in 0..self.by_number.len() {
            let Some(more) = self.get(next).filter(|_| record.len() < length) else { break };
            let wanted = (length - record.len()).min(usable - 4);
            record.extend(more.get(4..4 + wanted)?);
            next = u32::try_from(be(more, 0, 4)?).ok()?;
        }
        Some(record)
    }
}

/// The size of a page as it stands in a header: 1 means 65,536.
pub(super) fn page_size(stored: usize) -> usize {
    if stored < 512 { 65_536 } else { stored }
}

/// A big-endian number of up to four bytes.
pub(super) fn be(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    Some(bytes.get(at..at + length)?.iter().fold(0, |all, byte| all << 8 | usize::from(*byte)))
}

/// A number of one to nine bytes; `at` moves behind it.
pub(super) fn varint(bytes: &[u8], at: &mut usize) -> Option<i64> {
    let mut value = 0_i64;
    for place in 0..9 {
        let byte = i64::from(*bytes.get(*at)?);
        *at += 1;
        if place == 8 {
            return Some(value << 8 | byte);
        }
        value = value << 7 | (byte & 127);
        if byte < 128 {
            break;
        }
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(all: Vec<Vec<u8>>) -> Pages {
        Pages { by_number: (1..).zip(all).collect() }
    }

    #[test]
    fn a_record_that_leads_in_circles_ends() {
        // A leaf whose one cell says that it has 1,000,000 bytes: 256 here, the others from page 3 on, which leads to itself.
        let (mut leaf, mut circle) = (vec![0; 512], vec![7; 512]);
        leaf[0] = 13;
        (leaf[4], leaf[9]) = (1, 16);
        leaf[16..20].copy_from_slice(&[0xbd, 0x84, 0x40, 1]);
        leaf[276..280].copy_from_slice(&3_u32.to_be_bytes());
        circle[..4].copy_from_slice(&3_u32.to_be_bytes());
        let cells = pages(vec![vec![0; 512], leaf, circle]).cells(2).0;
        assert_eq!((cells[0].rowid, cells[0].record.len()), (Some(1), 256 + 3 * 508));
    }

    #[test]
    fn what_is_no_page_has_no_cells() {
        let cut_off = vec![13, 0, 0, 0, 1, 0, 0, 0, 0, 10, 2, 1, 7, 7];
        let pages = pages(vec![vec![13; 120], cut_off, vec![0xff; 512], Vec::new()]);
        assert!((1..6).all(|number| pages.cells(number).0.is_empty()));
    }
}

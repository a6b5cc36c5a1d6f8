//! A long table of the desk in pieces, so that a page stays small with ten thousand units.
//!
//! It must never leave a line out: what is before and after can be reached from each piece.

use std::ops::Range;

/// So many lines stand on one page.
const SHOWN: usize = 200;

/// One piece.
pub(super) struct Pieces {
    /// What else the address of a piece says: empty, or ending in `&`.
    pub(super) query: String,
    /// The first line, counted from 0.
    pub(super) from: usize,
    /// How many lines there are in all.
    pub(super) of: usize,
}

impl Pieces {
    /// The piece from a line on, of so many; from the first line on where there is none such.
    pub(super) fn new(query: String, from: usize, of: usize) -> Self {
        Self { query, from: if from < of { from } else { 0 }, of }
    }

    /// Its lines.
    pub(super) fn lines(&self) -> Range<usize> {
        self.from..self.of.min(self.from + SHOWN)
    }

    /// Where the piece before begins.
    pub(super) fn earlier(&self) -> Option<usize> {
        (self.from > 0).then(|| self.from.saturating_sub(SHOWN))
    }

    /// Where the next one begins.
    pub(super) fn further(&self) -> Option<usize> {
        Some(self.lines().end).filter(|next| *next < self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_stands_in_one_piece() {
        for of in [0, 1, SHOWN - 1, SHOWN, SHOWN + 1, 3 * SHOWN, 3 * SHOWN + 7] {
            let (mut lines, mut next) = (Vec::new(), Some(0));
            while let Some(from) = next {
                let piece = Pieces::new(String::new(), from, of);
                lines.extend(piece.lines());
                assert_eq!(piece.earlier().is_some(), from > 0);
                next = piece.further();
            }
            assert_eq!(lines, (0..of).collect::<Vec<_>>());
            assert_eq!(Pieces::new(String::new(), of, of).from, 0, "there is nothing behind the last line");
        }
    }
}

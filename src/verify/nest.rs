//! How the shown rows of one round lie in one another.
//!
//! Every shown row is made of the shown rows next below it and of its own people, who are in no shown row below.
//! Everything that can be computed from the round is a sum over such groups of own people,
//! over all rows: the atoms. It must never look at anything but the tree and the counts.

use super::artefact::{Kind, Row, Sheet};

/// The rows of a sheet as a tree. Rows are addressed by their position in the sheet.
pub(super) struct Nest {
    /// Rows, parents before children.
    pub(super) order: Vec<usize>,
    /// By row: the next shown row above it.
    pub(super) above: Vec<Option<usize>>,
    /// By row: how many shown rows lie next below it.
    pub(super) below: Vec<u32>,
    /// Rows whose parent is named and is not there.
    pub(super) orphans: Vec<usize>,
    /// Rows that are, over their parents, their own parents.
    pub(super) endless: Vec<usize>,
}

impl Nest {
    pub(super) fn of(sheet: &Sheet) -> Self {
        let rows = sheet.rows.len();
        let parent: Vec<Option<usize>> = sheet
            .rows
            .iter()
            .map(|row| row.parent.as_ref().and_then(|key| sheet.places.get(key).copied()))
            .collect();
        let mut children = vec![Vec::new(); rows];
        let (mut order, mut orphans) = (Vec::with_capacity(rows), Vec::new());
        for (at, above) in parent.iter().enumerate() {
            match above {
                Some(above) => children[*above].push(at),
                None => order.push(at),
            }
            if above.is_none() && sheet.rows[at].parent.is_some() {
                orphans.push(at);
            }
        }
        let mut next = 0;
        while let Some(&at) = order.get(next) {
            order.append(&mut children[at]);
            next += 1;
        }
        let mut reached = vec![false; rows];
        order.iter().for_each(|&at| reached[at] = true);
        let endless = (0..rows).filter(|&at| !reached[at]).collect();
        let (mut above, mut below) = (vec![None; rows], vec![0; rows]);
        for &at in &order {
            let Some(parent) = parent[at] else { continue };
            above[at] = if sheet.rows[parent].shown().is_some() { Some(parent) } else { above[parent] };
            if let (Some(above), Some(_)) = (above[at], sheet.rows[at].shown()) {
                below[above] += 1;
            }
        }
        Self { order, above, below, orphans, endless }
    }

    /// By row: its count without the counts of the rows next below it. `skip` says which of those stay in.
    pub(super) fn own(
        &self,
        sheet: &Sheet,
        count: impl Fn(&Row) -> Option<u32>,
        skip: impl Fn(&Row) -> bool,
    ) -> Vec<Option<i64>> {
        let shown = |at: usize| sheet.rows[at].shown().and_then(|_| count(&sheet.rows[at])).map(i64::from);
        let mut own: Vec<Option<i64>> = (0..sheet.rows.len()).map(shown).collect();
        for &at in &self.order {
            if let (Some(above), Some(people)) = (self.above[at], shown(at))
                && !skip(&sheet.rows[at])
                && let Some(left) = own[above].as_mut()
            {
                *left -= people;
            }
        }
        own
    }

    /// By row: the number of answers that decides how precisely its numbers are printed: those of the row, or of its
    /// own people where these are fewer. Where all are in one row below, those of that one: it is one group.
    pub(super) fn precision(&self, sheet: &Sheet) -> Vec<u32> {
        let own = self.own(sheet, |row| row.answered, |row| row.kind == Kind::Rest);
        let of = |(own, row): (&Option<i64>, &Row)| {
            let all = row.answered.unwrap_or(0);
            let own = own.and_then(|own| u32::try_from(own).ok()).filter(|&own| own > 0);
            own.map_or(all, |own| own.min(all))
        };
        let mut precision: Vec<u32> = own.iter().zip(&sheet.rows).map(of).collect();
        for &at in self.order.iter().rev() {
            let row = &sheet.rows[at];
            if let (Some(above), Some(people)) = (self.above[at], row.shown())
                && row.kind != Kind::Rest
                && sheet.rows[above].answered == Some(people)
            {
                precision[above] = precision[at];
            }
        }
        precision
    }
}

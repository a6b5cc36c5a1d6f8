//! Takes one layer off a pile: what does not open, or is there twice, is left out and stated; cells that fell below k are carried
//! up; the rest is sorted. The same pile and key give the same bytes again.
//!
//! It must never hand on a row of a cell that is too small, nor open a row twice for two different piles: its caller remembers.

use std::{collections::HashSet, thread};

use serde::{Deserialize, Serialize};

use super::{
    cells::carry,
    pile::{Pile, Row},
    wrap::{Kind, unwrap},
};
use crate::{
    survey::{Promise, hash_text},
    token::{OpeningKey, SerialKey, sha256},
};

/// Who unwraps.
pub struct Opener<'a> {
    /// The promise of the round.
    pub promise: &'a Promise,
    /// The guardian's peeling key.
    pub key: &'a OpeningKey,
    /// The guardian's place, from 1.
    pub place: u8,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gone {
    /// The cell it was in.
    pub cell: u32,
    /// SHA-256 of its W, base64url: of what came in where it did not open, of what was inside where that was there twice.
    pub hash: String,
}

/// What came of a pile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    /// What is handed on.
    pub out: Pile,
    /// What did not open, or has a wrong length: no honest page makes any.
    pub lost: Vec<Gone>,
    /// What was inside more than once, but for the first of each.
    pub doubles: Vec<Gone>,
}

/// Opens a pile on all cores; `keys` are the serial keys that its rows are bound to, where the place is 1. What comes out has
/// `length` bytes a row.
pub fn open_layer(
    opener: &Opener<'_>,
    kind: Kind,
    pile: &Pile,
    keys: Option<&[SerialKey]>,
    length: usize,
    progress: &(dyn Fn(usize) + Sync),
) -> Layer {
    let hash = opener.promise.hash();
    let open = |(at, row): (usize, &Row)| {
        let pk = keys.and_then(|keys| keys.get(at));
        let opened = unwrap(opener.key, hash, kind, opener.place, pk, &row.wrapped);
        progress(1);
        opened.filter(|opened| opened.len() == length)
    };
    let rows = pile.rows();
    let share = rows.len().div_ceil(thread::available_parallelism().map_or(1, usize::from)).max(1);
    let work = |part: usize, some: &[Row]| -> Vec<Option<Vec<u8>>> {
        some.iter().enumerate().map(|(at, row)| open((part * share + at, row))).collect()
    };
    let opened: Vec<Option<Vec<u8>>> = thread::scope(|scope| {
        let work = &work;
        let shares: Vec<_> = (rows.chunks(share).enumerate())
            .map(|(part, some)| (some.len(), scope.spawn(move || work(part, some))))
            .collect();
        // A share whose thread ended badly did not open: it is stated, and nothing of it is handed on.
        shares.into_iter().flat_map(|(many, share)| share.join().unwrap_or(vec![None; many])).collect()
    });
    let mut layer = Layer::default();
    let mut kept = Vec::with_capacity(rows.len());
    for (row, opened) in rows.iter().zip(opened) {
        match opened {
            Some(wrapped) => kept.push(Row { cell: row.cell, wrapped }),
            None => layer.lost.push(gone(row)),
        }
    }
    let mut seen = HashSet::new();
    let (first, twice): (Vec<Row>, Vec<Row>) =
        Pile::new(kept).into_rows().into_iter().partition(|row| seen.insert(sha256(&[&row.wrapped])));
    layer.doubles = twice.iter().map(gone).collect();
    layer.out = carried(opener.promise, kind, Pile::new(first));
    layer.lost.sort_unstable();
    layer.doubles.sort_unstable();
    layer
}

/// Takes the layer off a single row, without the rule of k: for whoever shows what an attacker could do. `None` where it does not open.
pub fn peel(
    opener: &Opener<'_>,
    kind: Kind,
    wrapped: &[u8],
    pk: Option<&[SerialKey]>,
    length: usize,
) -> Option<Vec<u8>> {
    let pk = pk.and_then(<[SerialKey]>::first);
    let opened = unwrap(opener.key, opener.promise.hash(), kind, opener.place, pk, wrapped);
    opened.filter(|opened| opened.len() == length)
}

/// The least number of rows in a cell of a kind.
pub(super) fn least(promise: &Promise, kind: Kind) -> u32 {
    match kind {
        Kind::Answers => promise.manifest().k.people(),
        Kind::Comment => promise.manifest().k_comments,
    }
}

fn carried(promise: &Promise, kind: Kind, pile: Pile) -> Pile {
    let counts = pile.counts();
    let to = carry(promise.tree(), &counts, least(promise, kind));
    let to: std::collections::HashMap<u32, Option<u32>> =
        counts.iter().map(|(cell, _)| *cell).zip(to).collect();
    let row = |row: Row| Some(Row { cell: to.get(&row.cell).copied().flatten()?, ..row });
    Pile::new(pile.into_rows().into_iter().filter_map(row).collect())
}

fn gone(row: &Row) -> Gone {
    Gone { cell: row.cell, hash: hash_text(&sha256(&[&row.wrapped])) }
}

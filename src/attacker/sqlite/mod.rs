//! A reader of stolen SQLite files: the database, its write-ahead log, its freed pages. It opens no database, so
//! nothing is recovered, checkpointed or hidden by the library.

mod pages;
mod record;
mod wal;

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::Path,
    rc::Rc,
};

use self::{
    pages::Pages,
    record::{Table, decode, schema, walk},
    wal::Frame,
};
use super::rows::{At, Row, Sighting};

/// A database and its log as they lay in a folder.
pub(super) struct Database {
    /// As the file says.
    file: Pages,
    /// As the file and its log say together: what a query would see.
    now: Pages,
    /// Older and newer generations of the log.
    log: Vec<Vec<Frame>>,
}

impl Database {
    /// Reads `<name>.db` and `<name>.db-wal` from a folder.
    pub(super) fn read(folder: &Path, name: &str) -> Option<Self> {
        let file = Pages::of_file(&fs::read(folder.join(format!("{name}.db"))).ok()?)?;
        let log = fs::read(folder.join(format!("{name}.db-wal"))).unwrap_or_default();
        let log = wal::generations(&log);
        let mut now = file.clone();
        // Only the newest generation counts, and only what was committed of it.
        if let Some(frames) = log.last() {
            let committed = frames.iter().rposition(|frame| frame.ends).map_or(0, |last| last + 1);
            for frame in &frames[..committed] {
                now.put(frame.page, frame.image.clone());
            }
        }
        Some(Self { file, now, log })
    }

    /// Every row of tables with rowids, in their order.
    pub(super) fn in_rowid_order(&self) -> Vec<Sighting> {
        let placed = |(row, rowid, ..): Found| Some(Sighting { row: Rc::new(row), at: [rowid?, 0] });
        rows(&self.now).into_iter().filter_map(placed).collect()
    }

    /// Every row of the other tables, in the order of their keys.
    pub(super) fn in_key_order(&self) -> Vec<Sighting> {
        let without = rows(&self.now).into_iter().filter(|(_, rowid, ..)| rowid.is_none());
        (0..).zip(without).map(|(at, (row, ..))| Sighting { row: Rc::new(row), at: [at, 0] }).collect()
    }

    /// Every row, by its place inside its page: SQLite fills a page from the end, so what came later lies further
    /// in front, whatever its key.
    pub(super) fn in_page_order(&self) -> Vec<Sighting> {
        let place = |offset: usize| i64::try_from(offset).unwrap_or(0);
        let placed =
            |(row, _, page, offset)| Sighting { row: Rc::new(row), at: [-place(offset), i64::from(page)] };
        rows(&self.now).into_iter().map(placed).collect()
    }

    /// Every row.
    pub(super) fn rows(&self) -> Vec<Row> {
        rows(&self.now).into_iter().map(|(row, ..)| row).collect()
    }
}

/// Replays databases and logs of one side, stolen one after the other, transaction by transaction: every version of
/// every row with the transaction in which it was seen first.
pub(super) fn replay(databases: &[&Database]) -> Vec<Sighting> {
    let mut replay = Replay::default();
    for (snapshot, database) in (0_i64..).zip(databases) {
        let tables = tables_by_page(&database.now);
        // Pages that the log does not touch hold rows older than everything in it; those that it touches are looked
        // at as they were when each transaction ended.
        let touched: HashSet<u32> = database.log.iter().flatten().map(|frame| frame.page).collect();
        for number in tables.keys().filter(|number| !touched.contains(number)) {
            replay.look(&database.file, *number, &tables, [snapshot, 0]);
        }
        let last = replay.run(database.file.clone(), &database.log, &tables, snapshot);
        for number in tables.keys() {
            replay.look(&database.now, *number, &tables, [snapshot, last]);
        }
    }
    replay.found
}

/// The same from an archive of every generation of a log (`<name>.<number>.db-wal`), beginning with the first snapshot.
/// The later snapshots only say which page belongs to which table.
pub(super) fn replay_archive(folder: &Path, name: &str, databases: &[&Database]) -> Vec<Sighting> {
    let mut log = Vec::new();
    for generation in 1_u32.. {
        let Ok(bytes) = fs::read(folder.join(format!("{name}.{generation:04}.db-wal"))) else { break };
        log.extend(wal::generations(&bytes));
    }
    let (Some(first), false) = (databases.first(), log.is_empty()) else { return Vec::new() };
    let tables: HashMap<u32, Table> =
        databases.iter().flat_map(|database| tables_by_page(&database.now)).collect();
    let mut replay = Replay::default();
    for number in tables.keys() {
        replay.look(&first.now, *number, &tables, [0, 0]);
    }
    replay.run(first.file.clone(), &log, &tables, 0);
    replay.found
}

/// Rows as they turn up.
#[derive(Default)]
struct Replay {
    seen: HashSet<(Rc<str>, Vec<u8>)>,
    found: Vec<Sighting>,
}

impl Replay {
    /// Notes what is new on a page.
    fn look(&mut self, pages: &Pages, number: u32, tables: &HashMap<u32, Table>, at: At) {
        let Some(table) = tables.get(&number) else { return };
        for cell in pages.cells(number).0 {
            if !cell.record.is_empty() && self.seen.insert((Rc::clone(&table.name), cell.record.clone())) {
                self.found.extend(row_of(table, &cell.record).map(|row| Sighting { row: Rc::new(row), at }));
            }
        }
    }

    /// Goes through a log, transaction by transaction. Gives the number after the last.
    fn run(
        &mut self,
        mut pages: Pages,
        log: &[Vec<Frame>],
        tables: &HashMap<u32, Table>,
        snapshot: i64,
    ) -> i64 {
        let mut transaction = 1;
        for frames in log {
            let mut changed = Vec::new();
            for frame in frames {
                pages.put(frame.page, frame.image.clone());
                changed.push(frame.page);
                if frame.ends {
                    for number in changed.drain(..) {
                        self.look(&pages, number, tables, [snapshot, transaction]);
                    }
                    transaction += 1;
                }
            }
        }
        transaction
    }
}

type Found = (Row, Option<i64>, u32, usize);

fn rows(pages: &Pages) -> Vec<Found> {
    let mut found = Vec::new();
    for table in schema(pages).iter().filter(|table| !table.columns.is_empty()) {
        walk(pages, table.root, 0, &mut |page, cell| {
            if let Some(row) = row_of(table, &cell.record) {
                found.push((row, cell.rowid, page, cell.offset));
            }
        });
    }
    found
}

fn row_of(table: &Table, record: &[u8]) -> Option<Row> {
    let values = decode(record).filter(|values| !values.is_empty())?;
    Some(Row { table: Rc::clone(&table.name), columns: Rc::clone(&table.columns), values })
}

/// Which table a page belongs to.
fn tables_by_page(pages: &Pages) -> HashMap<u32, Table> {
    let mut found = HashMap::new();
    for table in schema(pages).into_iter().filter(|table| !table.columns.is_empty()) {
        walk(pages, table.root, 0, &mut |page, _| {
            found.insert(page, table.clone());
        });
    }
    found
}

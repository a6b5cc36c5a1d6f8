//! The lines of the README's table on speed as they are now, and beside each what stands there.

use std::collections::HashMap;

/// The table that was kept last.
pub(crate) struct Table(HashMap<String, Vec<String>>);

impl Table {
    /// Reads the README.
    pub(crate) fn new() -> Self {
        let readme = include_str!("../../README.md").lines().filter_map(|line| line.strip_prefix("| "));
        let rows = readme.map(|line| {
            let mut cells = line.trim_end_matches('|').split('|').map(|cell| cell.trim().to_owned());
            (cells.next().unwrap_or_default(), cells.collect())
        });
        Self(rows.collect())
    }

    /// CPU seconds of a step, and of its bare cryptography and its row.
    pub(crate) fn cost(&self, what: &str, cpu: f64, bare: Option<(f64, f64)>) {
        let micro = |seconds: f64| format!("{:.0} us", seconds * 1e6);
        let times = |(bare, _): (f64, f64)| [micro(bare), format!("{:.2}", cpu / bare)];
        let [bare_cell, times_cell] = bare.map_or_else(Default::default, times);
        self.print(what, &[micro(cpu), bare_cell, times_cell]);
        if let Some((bare, insert)) = bare.filter(|(_, insert)| *insert > 0.0) {
            println!("{:<40}{:.0} % of it is cryptography and the row", "", 100.0 * (bare + insert) / cpu);
        }
    }

    /// Milliseconds that the middle one and one in a hundred waited, at each level.
    pub(crate) fn wait(&self, what: &str, waits: &[[f64; 2]]) {
        let cells: Vec<String> = waits.iter().map(|[p50, p99]| format!("{p50:.1} / {p99:.1}")).collect();
        self.print(what, &cells);
    }

    fn print(&self, what: &str, cells: &[String]) {
        let kept = self.0.get(what).map_or("nothing".to_owned(), |kept| kept.join(" | "));
        println!("| {what} | {} |   (kept: {kept})", cells.join(" | "));
    }
}

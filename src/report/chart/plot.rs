//! Where things stand in the picture: rounds across, the whole scale upwards, rows of text below. Whole
//! numbers only, so that nothing finer than a printed tenth can reach a coordinate.

pub(super) use super::canvas::EDGE;
use super::canvas::{self, Hand, width, wrapped};
use crate::{
    shown::Shown,
    trend::{Reading, Trend},
};
use candor_disclosure::{Printed, Tenths};

/// Units across.
pub(super) const WIDTH: i32 = 640;
/// The highest answer's line: above it a value's label still has room.
pub(super) const TOP: i32 = 116;
/// The lowest answer's line.
pub(super) const BOTTOM: i32 = 316;

/// The scale, the columns and the rows of one picture.
pub(super) struct Plot {
    pub(super) left: i32,
    pub(super) right: i32,
    /// Per round: its name, in one or two lines.
    pub(super) names: Vec<Vec<String>>,
    /// Per round: how many answered, in no, one or two lines.
    pub(super) counts: Vec<Vec<String>>,
    /// How the counts are written.
    pub(super) count_hand: Hand,
    /// The lines at the foot.
    pub(super) notes: Vec<String>,
    low: i32,
    range: i32,
    columns: i32,
}

impl Plot {
    /// Room at the right is left only where the whole organisation is labelled there.
    pub(super) fn of(trend: &Trend) -> Self {
        let (low, high) = trend.scale();
        let labelled = trend.newest().whole.is_some() || trend.newest().parent.is_some();
        let mut plot = Self {
            left: EDGE + width(&high.to_string(), canvas::STEP) + 10,
            right: WIDTH - if labelled { 104 } else { EDGE },
            names: Vec::new(),
            counts: Vec::new(),
            count_hand: canvas::COUNT,
            notes: Vec::new(),
            low: i32::from(low) * 10,
            range: i32::from(high - low) * 10,
            columns: i32::try_from(trend.points().len()).unwrap_or(1).max(1),
        };
        plot.names = trend.points().iter().map(|point| plot.name(point.round.as_str())).collect();
        plot.count(trend);
        for note in notes(trend) {
            plot.notes.extend(wrapped(&note, WIDTH - 2 * EDGE, canvas::NOTE));
        }
        plot
    }

    /// How wide a round's column is.
    pub(super) fn column(&self) -> i32 {
        (self.right - self.left) / self.columns
    }

    /// The middle of a round's column.
    pub(super) fn x(&self, round: i32) -> i32 {
        self.left + (2 * round + 1) * (self.right - self.left) / (2 * self.columns)
    }

    /// The border between the column of a round and the one before.
    pub(super) fn before(&self, round: i32) -> i32 {
        (self.x(round - 1) + self.x(round)) / 2
    }

    /// The height of a printed number.
    pub(super) fn y(&self, value: Tenths) -> i32 {
        BOTTOM - ((value.count() - self.low) * (BOTTOM - TOP) + self.range / 2) / self.range
    }

    /// The first row of names.
    pub(super) fn names_at(&self) -> i32 {
        BOTTOM + 22
    }

    /// The first row of counts.
    pub(super) fn counts_at(&self) -> i32 {
        self.names_at() + 21 * (rows(&self.names) - 1) + 26
    }

    /// The first note.
    pub(super) fn notes_at(&self) -> i32 {
        let counts = rows(&self.counts);
        self.counts_at() + if counts == 0 { 4 } else { 20 * (counts - 1) + 34 }
    }

    /// Units down.
    pub(super) fn height(&self) -> i32 {
        self.notes_at() + 23 * i32::try_from(self.notes.len()).unwrap_or(0)
    }

    fn fits(&self, text: &str, hand: Hand) -> bool {
        width(text, hand) <= self.column() - 4
    }

    /// A round's name, in two lines, parted at the first hyphen, where one does not fit.
    fn name(&self, name: &str) -> Vec<String> {
        if self.fits(name, canvas::ROUND) {
            return vec![name.to_owned()];
        }
        let mut parts = name.split_once('-').map_or(vec![name], |(first, second)| vec![first, second]);
        // What comes last tells rounds apart.
        if let [_, second] = parts[..]
            && !self.fits(second, canvas::ROUND)
            && let Some((first, last)) = name.rsplit_once('-')
        {
            parts = vec![first, last];
        }
        parts.iter().map(|part| canvas::fit(part, self.column() - 4, canvas::ROUND)).collect()
    }

    /// `8 of 10` over `answered` where every column has the room, else `8` over `of 10` and a note.
    fn count(&mut self, trend: &Trend) {
        let words = trend.words();
        let in_words = |shown: &Shown| {
            vec![words.of(shown.answered, shown.invited), words.plain("report-word-answered")]
        };
        let in_figures = |shown: &Shown| {
            let of = words.tell("report-of-invited", &[("invited", &shown.invited.to_string())]);
            vec![shown.answered.to_string(), of]
        };
        let write = |lines: &dyn Fn(&Shown) -> Vec<String>| -> Vec<Vec<String>> {
            let of = trend.points().iter().map(|point| match &point.reading {
                Reading::Shown(shown) => lines(shown),
                Reading::Gap(_) => Vec::new(),
            });
            of.collect()
        };
        let fit = |plot: &Self, lines: &[Vec<String>], hand: Hand| {
            lines.iter().flatten().all(|line| plot.fits(line, hand))
        };
        self.counts = write(&in_words);
        if !fit(self, &self.counts, self.count_hand) {
            self.counts = write(&in_figures);
            self.notes.push(words.plain("chart-counts"));
            while self.count_hand.size > 12 && !fit(self, &self.counts, self.count_hand) {
                self.count_hand.size -= 1;
            }
        }
    }
}

fn rows(lines: &[Vec<String>]) -> i32 {
    i32::try_from(lines.iter().map(Vec::len).max().unwrap_or(0)).unwrap_or(0)
}

/// How to read the picture: under its heading, and where that says what happened at the foot.
pub(super) fn reading(trend: &Trend) -> String {
    let (low, high) = trend.scale();
    trend.words().tell("chart-reading", &[("min", &low.to_string()), ("max", &high.to_string())])
}

/// What keeps a reader from reading too much into the picture.
fn notes(trend: &Trend) -> Vec<String> {
    let (words, mut notes) = (trend.words(), Vec::new());
    if trend.moved().is_some() {
        notes.push(reading(trend));
    }
    let shown = || {
        trend.points().iter().filter_map(|point| match point.reading {
            Reading::Shown(shown) => Some(shown),
            Reading::Gap(_) => None,
        })
    };
    if shown().any(|shown| !matches!(shown.value, Printed::Value(_))) {
        notes.push(words.plain("chart-bound"));
    }
    if shown().any(|shown| shown.coarsened) {
        notes.push(words.plain("chart-ring"));
    }
    if let Some(pulse) = trend.pulses().last() {
        let rounds: Vec<&str> = trend.pulses().iter().map(|pulse| pulse.round.as_str()).collect();
        let name = if rounds.len() > 1 { "chart-pulses" } else { "chart-pulse" };
        let called = match rounds.len() {
            4.. => words.tell("chart-newest", &[("round", pulse.round.as_str())]),
            _ => rounds.join(", "),
        };
        notes.push(words.tell(name, &[("rounds", &called)]));
    }
    if trend.newest().parent.is_some() {
        notes.push(words.plain("chart-grey"));
    }
    if trend.newest_cut().is_some() {
        notes.push(words.plain("chart-line"));
    }
    notes
}

//! Where a value is written: beside its point, over no line, no band and no other value if that can be.
//!
//! Why by hand: plotters writes a text where it is told to, and does not know what it would cover.

use super::{
    canvas::{self, At},
    marks::{self, Stretch},
    plot::{BOTTOM, Plot, TOP},
};
use crate::{
    line::Cut,
    shown::Shown,
    tongue::Words,
    trend::{Reading, Trend},
};
use candor_disclosure::Printed;

/// Half the height of a value.
const HALF: i32 = 11;

/// A rectangle of the picture.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

impl Spot {
    fn around((x, y): At, across: i32, down: i32) -> Self {
        Self { left: x - across, top: y - down, right: x + across, bottom: y + down }
    }

    /// The place in the middle.
    pub(super) fn middle(&self) -> At {
        ((self.left + self.right) / 2, (self.top + self.bottom) / 2)
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Lines run from left to right, so within the rectangle's width one lies between its two end heights.
    fn crossed_by(&self, line: &Stretch) -> bool {
        let ((x1, y1), (x2, y2)) = (line.from, line.to);
        let (from, to) = (self.left.max(x1), self.right.min(x2));
        if from > to || x1 == x2 {
            return false;
        }
        let y = |x: i32| y1 + (y2 - y1) * (x - x1) / (x2 - x1);
        y(from).min(y(to)) < self.bottom + 2 && y(from).max(y(to)) > self.top - 2
    }
}

/// What is drawn already.
pub(super) struct Room {
    lines: Vec<Stretch>,
    taken: Vec<Spot>,
}

impl Room {
    /// The lines, points, bands and gaps of a trend.
    pub(super) fn of(plot: &Plot, trend: &Trend) -> Self {
        let mut lines = marks::unit_line(plot, trend);
        lines.extend(marks::whole_line(plot, trend));
        lines.extend(marks::parent_line(plot, trend));
        let taken = marks::rounds(trend).map(|(round, point)| match &point.reading {
            Reading::Shown(shown) => mark(plot, round, shown),
            Reading::Gap(_) => {
                let (x, half) = (plot.x(round), marks::gap_half(plot));
                Spot { left: x - half, top: TOP, right: x + half, bottom: BOTTOM }
            }
        });
        let cuts = marks::cuts(trend).flat_map(|(round, cut)| {
            let x = plot.before(round);
            [
                cut_spot(plot, trend.words(), round, cut),
                Spot { left: x - 2, top: TOP - 10, right: x + 2, bottom: BOTTOM },
            ]
        });
        let arrow = marks::arrow_at(plot, trend).map(|((x, from), (_, to))| Spot {
            left: x - 8,
            top: from.min(to) - 2,
            right: x + 8,
            bottom: from.max(to) + 2,
        });
        let taken = taken.chain(cuts).chain(arrow).collect();
        Self { lines, taken }
    }

    /// The first free place around a point, and from now on taken; above it when none is free.
    pub(super) fn spot(&mut self, plot: &Plot, round: i32, shown: &Shown, half: i32) -> Spot {
        let mark = mark(plot, round, shown);
        let (x, above, below) = (plot.x(round), mark.top - HALF - 4, mark.bottom + HALF + 4);
        let aside = half + 6;
        let beside = marks::BAND + half + 4;
        let level = plot.y(shown.value.tenths());
        let spots = [
            (x, above),
            (x, below),
            (x + aside, above),
            (x - aside, above),
            (x + aside, below),
            (x - aside, below),
            (x + beside, level - HALF - 4),
            (x - beside, level - HALF - 4),
        ]
        .map(|at| Spot::around(at, half, HALF));
        let spot = *spots.iter().find(|spot| self.is_free(plot, spot)).unwrap_or(&spots[0]);
        self.taken.push(spot);
        spot
    }
}

impl Room {
    /// A place for one line of words, and from now on taken; `None` where something stands there.
    pub(super) fn free(&mut self, plot: &Plot, at: At, half: i32) -> Option<Spot> {
        let spot = Spot::around(at, half, HALF - 1);
        let is_free = self.is_free(plot, &spot);
        self.taken.extend(is_free.then_some(spot));
        is_free.then_some(spot)
    }

    fn is_free(&self, plot: &Plot, spot: &Spot) -> bool {
        spot.bottom < BOTTOM
            && spot.left > plot.left
            && spot.right < plot.right
            && !self.taken.iter().any(|taken| taken.overlaps(spot))
            && !self.lines.iter().any(|line| spot.crossed_by(line))
    }
}

/// Where it stands why a new line begins: over its vertical line, in two rows by turns where columns are narrow.
pub(super) fn cut_spot(plot: &Plot, words: &Words, round: i32, cut: &Cut) -> Spot {
    let half = canvas::width(&cut.word(words), canvas::CUT) / 2 + 2;
    let is_narrow = plot.column() < canvas::width(&Cut::Regrouped.word(words), canvas::CUT) + 8;
    let row = if is_narrow && round % 2 == 0 { 18 } else { 0 };
    Spot::around((plot.before(round), TOP - 21 - row), half, 9)
}

/// What a reading covers: its band and its disc or triangle.
fn mark(plot: &Plot, round: i32, shown: &Shown) -> Spot {
    let (x, y) = (plot.x(round), plot.y(shown.value.tenths()));
    let (top, bottom) = match (shown.value, shown.band) {
        (Printed::AtMost(_), _) => (y - 2, y + 18),
        (Printed::AtLeast(_), _) => (y - 18, y + 2),
        (Printed::Value(_), Some((low, high))) => (plot.y(high).min(y - 8), plot.y(low).max(y + 8)),
        (Printed::Value(_), None) => (y - 8, y + 8),
    };
    Spot { left: x - marks::BAND, top: top.max(TOP - 20), right: x + marks::BAND, bottom }
}

//! The dimensions as small multiples: one panel each, all on the same whole scale, two in a row.
//!
//! It must never draw anything finer than a printed tenth, nor zoom a panel.

use plotters::prelude::WHITE;

use super::{Dimensions, Round};
use crate::{
    chart::{
        canvas::{self, Canvas, Drawn, EDGE, Hand, fit, width},
        picture,
    },
    words,
};
use candor_disclosure::{Printed, Tenths};

const WIDTH: i32 = 640;
/// Panels in a row.
const ACROSS: i32 = 2;
/// From the top of a row of panels to the next.
const ROW: i32 = 158;
/// Where the first row begins.
const TOP: i32 = 74;
/// In a panel: the lines of the highest and the lowest answer, below its top.
const UPPER: i32 = 34;
const LOWER: i32 = 126;
/// Room for the newest value right of a panel.
const VALUE: i32 = 66;

const NAME: Hand = Hand { size: 21, bold: true, colour: canvas::INK, ..canvas::SUBTITLE };
const NEWEST: Hand = Hand { size: 25, bold: true, colour: canvas::UNIT, ..canvas::SUBTITLE };

/// Draws the dimensions as SVG, 640 units wide. White background and the colours of the chart; [`Dimensions::description`]
/// is inside.
pub fn svg(dimensions: &Dimensions) -> String {
    let rows = (i32::try_from(dimensions.names.len()).unwrap_or(0) + ACROSS - 1) / ACROSS;
    let notes = notes(dimensions);
    let height = TOP + ROW * rows + 23 * i32::try_from(notes.len()).unwrap_or(0) + 12;
    let words = dimensions.words;
    let title = words.tell("chart-dimensions", &[("name", &dimensions.unit)]);
    picture((WIDTH, height), words, &title, &dimensions.description(), |canvas| {
        canvas.background()?;
        canvas.line(words, &fit(&dimensions.unit, WIDTH - 2 * EDGE, canvas::TITLE), 28, canvas::TITLE)?;
        let (low, high) = dimensions.scale;
        let reading = words.tell("chart-scale", &[("min", &low.to_string()), ("max", &high.to_string())]);
        canvas.line(words, &reading, 55, canvas::SUBTITLE)?;
        for (nth, name) in (0i32..).zip(&dimensions.names) {
            Panel::at(dimensions, nth).draw(canvas, dimensions, name)?;
        }
        for (nth, note) in (0i32..).zip(&notes) {
            canvas.line(words, note, TOP + ROW * rows + 18 + 23 * nth, canvas::NOTE)?;
        }
        canvas.finish()
    })
}

fn notes(dimensions: &Dimensions) -> Vec<String> {
    let (words, answers) = (dimensions.words, super::ANSWERS.to_string());
    let whole = dimensions
        .whole
        .as_ref()
        .map(|whole| format!("{} ", words.tell("chart-whole", &[("name", &words::shorten(whole, 30))])));
    let open = words.tell("chart-open", &[("answers", &answers)]);
    let note = format!("{}{open}", whole.unwrap_or_default());
    canvas::wrapped(&note, WIDTH - 2 * EDGE, canvas::NOTE)
}

/// One dimension's place.
struct Panel {
    dimension: usize,
    top: i32,
    /// The first panel of a row has the labels of the scale.
    is_first: bool,
    /// The lowest panel of a column has the names of the rounds.
    is_last: bool,
    left: i32,
    right: i32,
    low: i32,
    range: i32,
    columns: i32,
}

impl Panel {
    fn at(dimensions: &Dimensions, nth: i32) -> Self {
        let (low, high) = dimensions.scale;
        let (row, column) = (nth / ACROSS, nth % ACROSS);
        let labels = width(&high.to_string(), canvas::STEP) + 10;
        let each = (WIDTH - 2 * EDGE - labels) / ACROSS;
        let left = EDGE + labels + column * each;
        Self {
            dimension: usize::try_from(nth).unwrap_or(0),
            top: TOP + ROW * row,
            is_first: column == 0,
            is_last: usize::try_from(nth + ACROSS).is_ok_and(|next| next >= dimensions.names.len()),
            left,
            right: left + each - VALUE,
            low: i32::from(low) * 10,
            range: i32::from(high - low) * 10,
            columns: i32::try_from(dimensions.rounds.len()).unwrap_or(1).max(1),
        }
    }

    fn x(&self, round: i32) -> i32 {
        self.left + (2 * round + 1) * (self.right - self.left) / (2 * self.columns)
    }

    fn y(&self, value: Tenths) -> i32 {
        self.top + LOWER - ((value.count() - self.low) * (LOWER - UPPER) + self.range / 2) / self.range
    }

    fn draw(&self, canvas: &Canvas<'_>, dimensions: &Dimensions, name: &str) -> Drawn {
        let room = self.right - self.left + VALUE - 8;
        canvas.text(&fit(name, room, NAME), (self.left, self.top + 12), NAME)?;
        self.scale(canvas, dimensions.scale)?;
        let rounds = &dimensions.rounds;
        let whole = |round: &Round| (round.whole[self.dimension], round.whole_goes_on);
        self.line(canvas, rounds.iter().map(whole), (canvas::WHOLE, 2))?;
        let unit = |round: &Round| (round.unit[self.dimension], round.goes_on);
        self.line(canvas, rounds.iter().map(unit), (canvas::UNIT, 3))?;
        for (nth, round) in (0i32..).zip(rounds) {
            if let Some(value) = round.unit[self.dimension] {
                self.point(canvas, nth, value)?;
            }
        }
        if let Some(value) = rounds.last().and_then(|round| round.unit[self.dimension]) {
            let at = (self.right + 6, self.y(value.tenths()));
            canvas.text(&words::value(value), at, NEWEST)?;
        }
        if self.is_last { self.rounds(canvas, rounds) } else { Ok(()) }
    }

    /// Every whole step as a thin line, the two ends with their numbers.
    fn scale(&self, canvas: &Canvas<'_>, (low, high): (u8, u8)) -> Drawn {
        let step = usize::from((high - low).div_ceil(6).max(1));
        let between = (low..high).step_by(step).chain([high]);
        for answer in between {
            let y = self.y(Tenths::new(i32::from(answer) * 10));
            canvas.stroke((self.left, y), (self.right, y), canvas::GRID, 1)?;
            if self.is_first && (answer == low || answer == high) {
                canvas.text(&answer.to_string(), (self.left - 10, y), canvas::STEP)?;
            }
        }
        Ok(())
    }

    /// A line between neighbours that both have a value, where the later one continues it.
    fn line(
        &self,
        canvas: &Canvas<'_>,
        values: impl Iterator<Item = (Option<Printed>, bool)>,
        (colour, strong): (plotters::style::RGBColor, u32),
    ) -> Drawn {
        let mut before: Option<Printed> = None;
        for (nth, (value, goes_on)) in (0i32..).zip(values) {
            if let (Some(before), Some(value), true) = (before, value, goes_on) {
                let at = |nth: i32, value: Printed| (self.x(nth), self.y(value.tenths()));
                canvas.stroke(at(nth - 1, before), at(nth, value), colour, strong)?;
            }
            before = value;
        }
        Ok(())
    }

    /// A disc for a value, a triangle that points away from a bound.
    fn point(&self, canvas: &Canvas<'_>, round: i32, value: Printed) -> Drawn {
        let (x, y) = (self.x(round), self.y(value.tenths()));
        let is_newest = round + 1 == self.columns;
        let down = match value {
            Printed::Value(_) => {
                canvas.disc((x, y), if is_newest { 7 } else { 6 }, WHITE)?;
                return canvas.disc((x, y), if is_newest { 5 } else { 4 }, canvas::UNIT);
            }
            Printed::AtMost(_) => 1,
            Printed::AtLeast(_) => -1,
        };
        canvas.polygon(vec![(x - 7, y), (x + 7, y), (x, y + down * 11)], canvas::UNIT)
    }

    /// The names of the first and the newest round.
    fn rounds(&self, canvas: &Canvas<'_>, rounds: &[Round]) -> Drawn {
        let y = self.top + LOWER + 20;
        let name = |round: Option<&Round>| round.map(|round| round.name.to_string()).unwrap_or_default();
        let (first, newest) = (name(rounds.first()), name(rounds.last()));
        let room = (self.right - self.left) / 2 - 6;
        let right = Hand { anchor: canvas::STEP.anchor, ..canvas::SUBTITLE };
        if rounds.len() > 1 {
            canvas.text(&fit(&first, room, canvas::SUBTITLE), (self.left, y), canvas::SUBTITLE)?;
        }
        canvas.text(&fit(&newest, room, canvas::SUBTITLE), (self.right, y), right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{changes::Changes, fixture::eventful, fixture::year, trend::Trend};

    fn drawn(releases: &[candor_disclosure::release::Release]) -> String {
        let trend = Trend::of(releases, &Changes::of(releases), &"design".parse().unwrap()).unwrap();
        svg(&Dimensions::of(releases, &trend).unwrap())
    }

    #[test]
    fn every_dimension_has_a_panel_with_the_ends_of_the_scale_in_each_row() {
        let svg = drawn(&year());
        for name in ["Mistakes", "Speaking up", "Belonging", "Asking and trying"] {
            assert!(svg.contains(&format!(">\n{name}\n<")), "{name}");
        }
        for end in ["1", "5"] {
            assert_eq!(svg.matches(&format!(">\n{end}\n<")).count(), 2, "{end}");
        }
        assert_eq!(svg.matches(">\n2026-q3\n<").count(), 2, "below the lowest of each column");
    }

    #[test]
    fn no_line_runs_over_a_round_without_a_value_nor_to_a_new_line() {
        // Shown with ten answers in 2024-q4, 2025-q1, 2025-q3, 2026-q1, -q2 and -q3; new lines begin in q1 and q2.
        let svg = drawn(&eventful());
        let lines = svg.lines().filter(|line| line.starts_with("<polyline") && line.contains("#0B4F8A"));
        assert_eq!(lines.count(), 4 * 2);
        assert_eq!(svg.matches("r=\"4\"").count(), 4 * 5);
    }
}

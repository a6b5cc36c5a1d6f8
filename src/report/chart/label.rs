//! The texts of a trend's picture: heading, scale, values, rounds, reasons. Only printed numbers.

use plotters::prelude::WHITE;

use super::{
    canvas::{self, Canvas, Drawn, fit, width, wrapped},
    marks::{self, cuts, readings, rounds},
    place::{Room, cut_spot},
    plot::{self, BOTTOM, EDGE, Plot, TOP, WIDTH},
};
use crate::{
    tongue::Words,
    trend::{Gap, Reading, Trend},
    words,
};
use candor_disclosure::Tenths;

/// So far apart two ticks stand at least.
const FINEST: i32 = 3;

/// The unit's name with what happened, and over which rounds; where nothing did, how to read the picture.
pub(super) fn heading(canvas: &Canvas<'_>, trend: &Trend) -> Drawn {
    // A long name gives way, never what happened.
    let rest = width(&trend.title(""), canvas::TITLE);
    let name = fit(trend.name(), WIDTH - 2 * EDGE - rest, canvas::TITLE);
    canvas.line(trend.words(), &trend.title(&name), 28, canvas::TITLE)?;
    let below = match trend.moved_between() {
        Some(between) => trend.words().tell("report-from", &[("between", &between)]),
        None => plot::reading(trend),
    };
    canvas.line(trend.words(), &below, 55, canvas::SUBTITLE)
}

/// What happened, in a word beside the arrow that shows how far, where there is room.
pub(super) fn moved(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend, room: &mut Room) -> Drawn {
    let Some((moved, arrow)) = trend.moved().zip(marks::arrow_at(plot, trend)) else { return Ok(()) };
    let hand = canvas::MOVED;
    let word = trend.words().plain(match moved.span.movement.sign() {
        1 => "report-rose",
        _ => "report-fell",
    });
    let (x, half) = (arrow.0.0, width(&word, hand) / 2 + 2);
    let beyond = 14 * moved.span.movement.sign();
    for y in [arrow.0.1 + beyond, arrow.1.1 - beyond] {
        if let Some(spot) = room.free(plot, (x.min(plot.right - half - 1), y), half) {
            canvas.rectangle((spot.left, spot.top), (spot.right, spot.bottom), WHITE)?;
            return canvas.text(&word, spot.middle(), hand);
        }
    }
    Ok(())
}

/// The lines of the scale, at whole steps, the two ends always among them.
pub(super) fn scale(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    let (low, high) = trend.scale();
    let range = high - low;
    let step = (1..=range).find(|step| range % step == 0 && range / step <= 7).unwrap_or(range);
    for answer in (low..=high).step_by(usize::from(step)) {
        let y = plot.y(Tenths::new(i32::from(answer) * 10));
        canvas.stroke((plot.left, y), (plot.right, y), canvas::GRID, 1)?;
        canvas.text(&answer.to_string(), (plot.left - 10, y), canvas::STEP)?;
    }
    ruler(canvas, plot, (low, high))
}

/// A ruler at both edges: a tick for each printed tenth, longer ones for halves, so that a small change can be read off the whole scale.
/// Where tenths would run into each other, halves alone.
fn ruler(canvas: &Canvas<'_>, plot: &Plot, (low, high): (u8, u8)) -> Drawn {
    let tenths = i32::from(low) * 10..=i32::from(high) * 10;
    let is_fine = i32::from(high - low) * 10 * FINEST <= BOTTOM - TOP;
    for tenth in tenths.filter(|tenth| is_fine || tenth % 5 == 0) {
        let y = plot.y(Tenths::new(tenth));
        let long = if tenth % 10 == 0 {
            12
        } else if tenth % 5 == 0 {
            9
        } else {
            5
        };
        canvas.stroke((plot.left, y), (plot.left + long, y), canvas::TICK, 1)?;
        canvas.stroke((plot.right - long, y), (plot.right, y), canvas::TICK, 1)?;
    }
    Ok(())
}

/// Each value beside its point; on white, so that a line behind it does not cross the digits.
pub(super) fn values(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend, room: &mut Room) -> Drawn {
    for (round, shown) in readings(trend) {
        let text = words::value(shown.value);
        let spot = room.spot(plot, round, shown, width(&text, canvas::VALUE) / 2);
        canvas.rectangle((spot.left, spot.top), (spot.right, spot.bottom), WHITE)?;
        canvas.text(&text, spot.middle(), canvas::VALUE)?;
    }
    Ok(())
}

/// The names and newest values of the units above, in the right margin; apart from each other, each with a thin line to
/// its place where it had to give way.
pub(super) fn above(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    let newest = trend.newest();
    let x = plot.right + 8;
    let room = WIDTH - EDGE / 2 - x;
    let mut labels: Vec<Above> = [(trend.whole(), newest.whole), (trend.parent(), newest.parent)]
        .into_iter()
        .filter_map(|(name, value)| {
            let mut lines = wrapped(name?, room, canvas::WHOLE_NAME);
            if lines.len() > 2 {
                lines[1] = fit(&lines[1..].join(" "), room, canvas::WHOLE_NAME);
                lines.truncate(2);
            }
            let y = plot.y(value?.tenths());
            Some(Above { lines, value: words::value(value?), level: y, y })
        })
        .collect();
    labels.sort_by_key(|label| label.level);
    if let [upper, lower] = &mut labels[..] {
        let missing = (upper.bottom() + 4 - lower.top()).max(0);
        upper.y -= missing / 2;
        lower.y += missing - missing / 2;
        // Never into the heading, nor into the rows below.
        let push = (TOP - 30 - upper.top()).max(0) - (lower.bottom() - BOTTOM - 14).max(0);
        (upper.y, lower.y) = (upper.y + push, lower.y + push);
    }
    for label in &labels {
        if label.y != label.level {
            canvas.stroke((plot.right, label.level), (x - 2, label.y), canvas::WHOLE, 1)?;
        }
        for (nth, line) in (0i32..).zip(label.lines.iter().rev()) {
            canvas.text(line, (x, label.y - 10 - 19 * nth), canvas::WHOLE_NAME)?;
        }
        canvas.text(&label.value, (x, label.y + 12), canvas::WHOLE_VALUE)?;
    }
    Ok(())
}

/// A label in the right margin.
struct Above {
    lines: Vec<String>,
    value: String,
    /// The height of the value.
    level: i32,
    /// The height at which it is written: between its name and its value.
    y: i32,
}

impl Above {
    fn top(&self) -> i32 {
        self.y - 19 * i32::try_from(self.lines.len()).unwrap_or(0)
    }

    fn bottom(&self) -> i32 {
        self.y + 22
    }
}

/// What a diamond on the axis is, where there is room for the words; a note at the foot says it anyhow.
pub(super) fn pulses(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend, room: &mut Room) -> Drawn {
    let (hand, pulse) = (canvas::CUT, trend.words().plain("report-pulse"));
    for (x, y) in marks::pulses(plot, trend) {
        let half = width(&pulse, hand) / 2;
        if let Some(spot) = room.free(plot, (x, y - 22), half) {
            canvas.rectangle((spot.left, spot.top), (spot.right, spot.bottom), WHITE)?;
            canvas.text(&pulse, spot.middle(), hand)?;
        }
    }
    Ok(())
}

/// Why a column is empty: across where the column is wide enough, else upwards; beside the whole
/// organisation's line.
pub(super) fn gaps(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    let hand = canvas::REASON;
    for (round, point) in rounds(trend) {
        let Reading::Gap(gap) = &point.reading else { continue };
        let line = point.whole.map_or(BOTTOM, |whole| plot.y(whole.tenths()));
        let middle = if line - TOP > BOTTOM - line { (TOP + line) / 2 } else { (line + BOTTOM) / 2 };
        let (x, parts) = (plot.x(round), reason(trend.words(), gap));
        let upwards = plot.column() < 100;
        let room = if upwards { BOTTOM - TOP - 8 } else { plot.column() - 6 };
        let lines: Vec<String> = if upwards {
            parts.iter().map(|part| fit(part, room, hand)).collect()
        } else {
            parts.iter().flat_map(|part| wrapped(part, room, hand)).collect()
        };
        let count = i32::try_from(lines.len()).unwrap_or(0);
        let longest = lines.iter().map(|line| width(line, hand)).max().unwrap_or(0) / 2;
        let (across, down) = if upwards { (11 * count, longest) } else { (longest, 11 * count) };
        let middle = middle.clamp(TOP + down + 2, (BOTTOM - down - 2).max(TOP + down + 2));
        canvas.rectangle((x - across, middle - down), (x + across, middle + down), canvas::GAP)?;
        for (nth, line) in (0i32..).zip(&lines) {
            let shift = 21 * nth - 21 * (count - 1) / 2;
            if upwards {
                canvas.text_upwards(line, (x + shift, middle), hand)?;
            } else {
                canvas.text(line, (x, middle + shift), hand)?;
            }
        }
    }
    Ok(())
}

/// A reason in two short parts.
fn reason(words: &Words, gap: &Gap) -> Vec<String> {
    let said = match gap {
        Gap::Above { .. } => words.plain("chart-gap-above"),
        Gap::Together { .. } => words.plain("chart-gap-together"),
        Gap::Nowhere { k } => words.tell("chart-gap-nowhere", &[("k", &k.to_string())]),
        Gap::Absent => words.plain("chart-gap-absent"),
    };
    said.split(" / ").map(str::to_owned).collect()
}

/// Above every vertical line: why a new line of the unit begins.
pub(super) fn cut_words(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    for (round, cut) in cuts(trend) {
        canvas.text(
            &cut.word(trend.words()),
            cut_spot(plot, trend.words(), round, cut).middle(),
            canvas::CUT,
        )?;
    }
    Ok(())
}

/// Each round's name, under it how many answered, and the notes at the foot.
pub(super) fn rows(canvas: &Canvas<'_>, plot: &Plot, words: &Words) -> Drawn {
    let rows = [
        (&plot.names, plot.names_at(), 21, canvas::ROUND),
        (&plot.counts, plot.counts_at(), 20, plot.count_hand),
    ];
    for (columns, top, step, hand) in rows {
        for (round, lines) in (0i32..).zip(columns) {
            for (nth, line) in (0i32..).zip(lines) {
                canvas.text(line, (plot.x(round), top + step * nth), hand)?;
            }
        }
    }
    for (nth, note) in (0i32..).zip(&plot.notes) {
        canvas.line(words, note, plot.notes_at() + 23 * nth, canvas::NOTE)?;
    }
    Ok(())
}

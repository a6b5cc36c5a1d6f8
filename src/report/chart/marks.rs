//! The shapes of a trend: gaps, bands, lines, points. Each takes only printed values.

use plotters::prelude::WHITE;

use super::{
    canvas::{self, At, Canvas, Drawn},
    plot::{BOTTOM, Plot, TOP},
};
use crate::{
    line::Cut,
    shown::Shown,
    trend::{Point, Pulse, Reading, Trend},
};
use candor_disclosure::Printed;

/// Half the width of a band.
pub(super) const BAND: i32 = 13;

/// The rounds with their positions.
pub(super) fn rounds(trend: &Trend) -> impl Iterator<Item = (i32, &Point)> {
    (0..).zip(trend.points())
}

/// The rounds in which something is shown.
pub(super) fn readings(trend: &Trend) -> impl Iterator<Item = (i32, &Shown)> {
    rounds(trend).filter_map(|(round, point)| match &point.reading {
        Reading::Shown(shown) => Some((round, shown)),
        Reading::Gap(_) => None,
    })
}

/// The rounds in which a new line of the unit begins, and why.
pub(super) fn cuts(trend: &Trend) -> impl Iterator<Item = (i32, &Cut)> {
    rounds(trend).filter_map(|(round, point)| Some((round, point.cut.as_ref()?)))
}

/// A vertical line before every round in which a new line of the unit begins.
pub(super) fn ticks(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    cuts(trend).try_for_each(|(round, _)| {
        let x = plot.before(round);
        canvas.dashes((x, TOP - 10), (x, BOTTOM), canvas::FAINT_INK, 2)
    })
}

/// Where the pulses stand on the axis: between their two rounds, side by side.
pub(super) fn pulses(plot: &Plot, trend: &Trend) -> Vec<At> {
    let all = trend.pulses();
    let place = |(nth, pulse): (usize, &Pulse)| {
        let same = |other: &&Pulse| other.before == pulse.before;
        let (many, before) = (all.iter().filter(same).count(), all[..nth].iter().filter(same).count());
        let shift = i32::try_from(2 * before + 1).ok()? - i32::try_from(many).ok()?;
        Some((plot.before(i32::try_from(pulse.before).ok()?) + 8 * shift, BOTTOM))
    };
    all.iter().enumerate().filter_map(place).collect()
}

/// A small diamond on the axis for each after-incident pulse: neutral, since it says nothing about better or worse.
pub(super) fn diamonds(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    pulses(plot, trend).into_iter().try_for_each(|(x, y)| {
        let shape = |half: i32| vec![(x, y - half), (x + half, y), (x, y + half), (x - half, y)];
        canvas.polygon(shape(9), WHITE)?;
        canvas.polygon(shape(7), canvas::FAINT_INK)
    })
}

/// Half the width of a column without a number.
pub(super) fn gap_half(plot: &Plot) -> i32 {
    (plot.column() / 2 - 2).min(80)
}

/// A hatched column where nothing could be shown.
pub(super) fn gaps(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    for (round, _) in rounds(trend).filter(|(_, point)| matches!(point.reading, Reading::Gap(_))) {
        let (left, right) = (plot.x(round) - gap_half(plot), plot.x(round) + gap_half(plot));
        canvas.rectangle((left, TOP), (right, BOTTOM), canvas::GAP)?;
        let (across, down) = (right - left, BOTTOM - TOP);
        for along in (9..across + down).step_by(9) {
            let from = (left + (along - down).max(0), TOP + along.min(down));
            let to = (left + along.min(across), TOP + (along - across).max(0));
            canvas.stroke(from, to, canvas::HATCH, 1)?;
        }
    }
    Ok(())
}

/// A stretch of a line from one round to the next.
pub(super) struct Stretch {
    pub(super) from: At,
    pub(super) to: At,
    /// Whether neither end is only a bound.
    exact: bool,
}

/// The whole organisation's line, and on from the newest round to its label at the right.
pub(super) fn whole_line(plot: &Plot, trend: &Trend) -> Vec<Stretch> {
    beside(plot, trend, |point| point.whole, |point| point.whole_cut.is_none())
}

/// The same of the unit that this one belongs to.
pub(super) fn parent_line(plot: &Plot, trend: &Trend) -> Vec<Stretch> {
    beside(plot, trend, |point| point.parent, |point| point.parent_cut.is_none())
}

fn beside(
    plot: &Plot,
    trend: &Trend,
    value: impl Fn(&Point) -> Option<Printed>,
    goes_on: impl Fn(&Point) -> bool,
) -> Vec<Stretch> {
    let values: Vec<(i32, Printed)> =
        rounds(trend).filter_map(|(round, point)| Some((round, value(point)?))).collect();
    let mut line = stretches(plot, trend, &values, goes_on);
    if let Some(value) = value(trend.newest()) {
        let y = plot.y(value.tenths());
        line.extend(values.last().map(|&(round, _)| Stretch {
            from: (plot.x(round), y),
            to: (plot.right, y),
            exact: true,
        }));
    }
    line
}

/// The unit's line. It does not run to a round in which a new one begins.
pub(super) fn unit_line(plot: &Plot, trend: &Trend) -> Vec<Stretch> {
    let values: Vec<(i32, Printed)> = readings(trend).map(|(round, shown)| (round, shown.value)).collect();
    stretches(plot, trend, &values, |point| point.cut.is_none())
}

/// Where the unit moved: the height lost or won since then, tinted between the level from which it moved and its line.
pub(super) fn moved(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    let Some((moved, arrow)) = trend.moved().zip(arrow_at(plot, trend)) else { return Ok(()) };
    let since = |(round, _): &(i32, &Shown)| usize::try_from(*round).is_ok_and(|round| round >= moved.from);
    let line = readings(trend).filter(since);
    let mut corners: Vec<At> =
        line.map(|(round, shown)| (plot.x(round), plot.y(shown.value.tenths()))).collect();
    let (from, level) = (corners.first().map_or(arrow.0.0, |corner| corner.0), arrow.0.1);
    corners.extend(corners.last().map(|corner| (corner.0, level)));
    canvas.polygon(corners, canvas::TINT)?;
    canvas.dashes((from, level), (arrow.0.0, level), canvas::ARROW, 1)
}

/// From which place to which the arrow runs, right of the newest round: from the printed value of then to that of now.
pub(super) fn arrow_at(plot: &Plot, trend: &Trend) -> Option<(At, At)> {
    let span = &trend.moved()?.span;
    let newest = i32::try_from(trend.points().len()).ok()? - 1;
    let x = plot.x(newest) + (BAND + 14).min(plot.column() / 2 - 4);
    Some(((x, plot.y(span.then)), (x, plot.y(span.now))))
}

/// An arrow over the height lost or won.
pub(super) fn arrow(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    let Some((from, to)) = arrow_at(plot, trend) else { return Ok(()) };
    let down = (to.1 - from.1).signum();
    canvas.stroke(from, to, canvas::ARROW, 3)?;
    canvas.polygon(vec![to, (to.0 - 7, to.1 - 12 * down), (to.0 + 7, to.1 - 12 * down)], canvas::ARROW)
}

/// Lines run only between rounds that are next to each other, and only where the later one continues the line.
fn stretches(
    plot: &Plot,
    trend: &Trend,
    values: &[(i32, Printed)],
    goes_on: impl Fn(&Point) -> bool,
) -> Vec<Stretch> {
    let going_on: Vec<bool> = trend.points().iter().map(goes_on).collect();
    let is_going_on = |round: i32| usize::try_from(round).is_ok_and(|round| going_on[round]);
    let neighbours = values.windows(2).filter(|pair| pair[1].0 == pair[0].0 + 1 && is_going_on(pair[1].0));
    let at = |(round, value): (i32, Printed)| (plot.x(round), plot.y(value.tenths()));
    let exact = |pair: &[(i32, Printed)]| pair.iter().all(|(_, value)| matches!(value, Printed::Value(_)));
    neighbours.map(|pair| Stretch { from: at(pair[0]), to: at(pair[1]), exact: exact(pair) }).collect()
}

/// The unit above: grey, dashed, its points hollow, so that it is told from the whole organisation without colour.
pub(super) fn parent(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    for stretch in parent_line(plot, trend) {
        canvas.dashes(stretch.from, stretch.to, canvas::WHOLE, 2)?;
    }
    for (round, point) in rounds(trend) {
        if let Some(value) = point.parent {
            let at = (plot.x(round), plot.y(value.tenths()));
            canvas.disc(at, 4, canvas::WHOLE)?;
            canvas.disc(at, 2, WHITE)?;
        }
    }
    Ok(())
}

/// The whole organisation: thin and grey.
pub(super) fn whole(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    for stretch in whole_line(plot, trend) {
        canvas.stroke(stretch.from, stretch.to, canvas::WHOLE, 2)?;
    }
    for (round, point) in rounds(trend) {
        if let Some(value) = point.whole {
            canvas.disc((plot.x(round), plot.y(value.tenths())), 3, canvas::WHOLE)?;
        }
    }
    Ok(())
}

/// The unit: strong and blue; dashed to or from a bound.
pub(super) fn line(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    for Stretch { from, to, exact } in unit_line(plot, trend) {
        if exact {
            canvas.stroke(from, to, canvas::UNIT, 3)?;
        } else {
            canvas.dashes(from, to, canvas::UNIT, 2)?;
        }
    }
    Ok(())
}

/// The 95 % bands.
pub(super) fn bands(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    for (round, shown) in readings(trend) {
        let Some((low, high)) = shown.band else { continue };
        let x = plot.x(round);
        canvas.rectangle((x - BAND, plot.y(high)), (x + BAND, plot.y(low)), canvas::BAND)?;
        for end in [high, low] {
            canvas.stroke((x - BAND, plot.y(end)), (x + BAND, plot.y(end)), canvas::BAND_END, 2)?;
        }
    }
    Ok(())
}

/// A disc with a white ring for a value, a hollow one for a coarsened value; a hollow triangle that points away from a
/// bound.
pub(super) fn points(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    for (round, shown) in readings(trend) {
        let at = (plot.x(round), plot.y(shown.value.tenths()));
        match shown.value {
            Printed::Value(_) => {
                canvas.disc(at, 9, WHITE)?;
                canvas.disc(at, 7, canvas::UNIT)?;
                if shown.coarsened {
                    canvas.disc(at, 4, WHITE)?;
                }
            }
            Printed::AtMost(_) => triangle(canvas, at, 1)?,
            Printed::AtLeast(_) => triangle(canvas, at, -1)?,
        }
    }
    Ok(())
}

/// A triangle whose base lies on the bound; `down` is 1 or -1.
fn triangle(canvas: &Canvas<'_>, (x, y): At, down: i32) -> Drawn {
    let shape = |half: i32, base: i32, tip: i32| {
        vec![(x - half, y + down * base), (x + half, y + down * base), (x, y + down * tip)]
    };
    canvas.polygon(shape(14, -2, 21), WHITE)?;
    canvas.polygon(shape(11, 0, 17), canvas::UNIT)?;
    canvas.polygon(shape(6, 3, 12), WHITE)
}

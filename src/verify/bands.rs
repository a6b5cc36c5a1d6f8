//! Whether every band follows from printed numbers: the value, the pooled spread, how many answered and were invited.
//!
//! A band that does not was drawn from something else, and a unit's own spread tells its answers. Formula:
//! SE^2 = s^2 (1 - n/N)/n + s^2 (1 - alpha)/n + step^2 / 12, for an item without the second term; the last is that of the rounding,
//! in steps of 0.1 or, of a coarsened group, of 0.2. Value ± 1.96 SE, rounded outwards to tenths and cut to the scale.

use super::{
    artefact::{Cell, Printed, Row, Sheet, Spread},
    finding::Complaints,
    scale::Scale,
};

/// What can be said about the bands of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bands {
    /// So many were computed again.
    Computed(usize),
    /// The spread is not printed; one spread for everybody explains so many.
    OneSpread(usize),
    /// How many were invited is not printed either.
    Unknown,
}

/// Looks at every band of a sheet.
pub(super) fn check(sheet: &Sheet, scale: Scale, found: &mut Complaints) -> Bands {
    let spread = sheet.facts.as_ref().map(|facts| &facts.spread);
    match spread {
        Some(spread) => Bands::Computed(again(sheet, spread, scale, found)),
        None if sheet.form.invited => Bands::OneSpread(one_spread(sheet, scale, found)),
        None => Bands::Unknown,
    }
}

/// A row's n, and the part of its invited people who did not answer.
fn people(row: &Row) -> Option<(f64, f64)> {
    let (n, invited) = (f64::from(row.answered?), f64::from(row.invited?));
    (n > 0.0).then(|| (n, (1.0 - n / invited.max(1.0)).max(0.0)))
}

/// The variance that comes of the rounding of a row's values.
fn rounding(row: &Row) -> f64 {
    let step: f64 = if row.coarsened == Some(true) { 0.2 } else { 0.1 };
    step.powi(2) / 12.0
}

/// Computes every band again.
fn again(sheet: &Sheet, spread: &Spread, scale: Scale, found: &mut Complaints) -> usize {
    let mut computed = 0;
    for row in &sheet.rows {
        let Some((n, missing)) = people(row) else { continue };
        for (at, cell) in row.cells.iter().enumerate() {
            let Some((value, low, high)) = band(cell) else { continue };
            let error = match at.checked_sub(1) {
                None => spread.composite * ((missing + 1.0 - spread.alpha) / n).sqrt(),
                Some(item) => {
                    let Some(spread) = spread.items.get(item) else { continue };
                    spread * (missing / n).sqrt()
                }
            };
            let error = (error.powi(2) + rounding(row)).sqrt();
            computed += 1;
            // A whole number of tenths is not pushed outwards by the last bit of a product.
            let (middle, half) = (10.0 * value.to_f64(), 19.6 * error);
            let cut = |tenths: f64| tenths.clamp(ten(scale.min), ten(scale.max)) / 10.0;
            let expected = [cut((middle - half + 1e-9).floor()), cut((middle + half - 1e-9).ceil())];
            let printed = [low.to_f64(), high.to_f64()];
            if printed.iter().zip(expected).any(|(printed, expected)| (printed - expected).abs() > 1e-6) {
                found.say(|| {
                    format!(
                        "{}, round {}: the band of {} in {} is {low} to {high}, and from the printed value {value}, the pooled \
                         spread and the counts it is {:.1} to {:.1}; drawn from anything else it tells the spread of this \
                         group, and so its answers",
                        sheet.files(),
                        sheet.round,
                        sheet.measures.get(at).map_or("", String::as_str),
                        row.called(),
                        expected[0],
                        expected[1]
                    )
                });
            }
        }
    }
    computed
}

/// Without the pooled spread: whether one spread for all rows explains the bands of each measure.
fn one_spread(sheet: &Sheet, scale: Scale, found: &mut Complaints) -> usize {
    let mut explained = 0;
    for (at, measure) in sheet.measures.iter().enumerate() {
        let limits: Vec<Limit> =
            sheet.rows.iter().filter_map(|row| Limit::of(row, &row.cell(at), scale)).collect();
        let highest = ten(scale.max - scale.min).powi(2);
        let slope = if limits.is_empty() { continue } else { best_slope(&limits, at == 0, highest) };
        explained += limits.len();
        let (least, most) = rest(&limits, slope, at == 0);
        if least > most + 1e-6 {
            found.say(|| {
                format!(
                    "{}, round {}: no one spread for everybody explains the bands of {measure}; some were drawn from the \
                     spread of their own group, which tells its answers",
                    sheet.files(),
                    sheet.round
                )
            });
        }
    }
    explained
}

/// What a band says about the squared spread a and the squared momentary part b: least < a * missing + b <= most.
struct Limit {
    missing: f64,
    least: f64,
    most: f64,
}

impl Limit {
    fn of(row: &Row, cell: &Cell, scale: Scale) -> Option<Self> {
        let ((n, missing), (value, low, high)) = (people(row)?, band(cell)?);
        let (value, low, high) = (10.0 * value.to_f64(), 10.0 * low.to_f64(), 10.0 * high.to_f64());
        let up = (high - value - 1.0, if high < ten(scale.max) - 0.5 { high - value } else { f64::INFINITY });
        let down = (value - low - 1.0, if low > ten(scale.min) + 0.5 { value - low } else { f64::INFINITY });
        let squared = |half: f64| half * half * n / 384.16 - n * rounding(row);
        // Where the scale cuts a band, it may reach any distance beyond.
        Some(Self {
            missing,
            least: squared(up.0.max(down.0).max(0.0)),
            most: squared(up.1.min(down.1).max(0.0)),
        })
    }
}

/// What is left for b when a is given: from, to. Of an item b is nothing.
fn rest(limits: &[Limit], a: f64, has_momentary: bool) -> (f64, f64) {
    let least = limits.iter().map(|limit| limit.least - a * limit.missing).fold(0.0, f64::max);
    let most = limits.iter().map(|limit| limit.most - a * limit.missing).fold(f64::INFINITY, f64::min);
    (least, if has_momentary { most } else { most.min(0.0) })
}

/// The a for which the gap is smallest: it is convex in a, so thirds are cut off.
fn best_slope(limits: &[Limit], has_momentary: bool, highest: f64) -> f64 {
    let gap = |a: f64| {
        let (least, most) = rest(limits, a, has_momentary);
        least - most
    };
    let (mut low, mut high) = (0.0, highest);
    for _ in 0..100 {
        let (one, other) = (low + (high - low) / 3.0, high - (high - low) / 3.0);
        if gap(one) <= gap(other) { high = other } else { low = one }
    }
    (low + high) / 2.0
}

fn band(cell: &Cell) -> Option<(Printed, Printed, Printed)> {
    Some((cell.value.filter(|value| value.is_plain())?, cell.low?, cell.high?))
}

fn ten(whole: i64) -> f64 {
    i32::try_from(10 * whole).map_or(f64::INFINITY, f64::from)
}

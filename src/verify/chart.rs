//! Whether a picture is drawn from printed numbers: a ruler on it must find no more than its labels say.
//!
//! The scale is taken from the picture itself, from its whole-numbered labels and the lines beside them.

use std::collections::BTreeSet;

use super::{
    artefact::svg::{Mark, Picture},
    finding::{Complaints, listed},
    known::Known,
};

/// Half a unit of the picture: values are drawn on whole ones.
const HALF: f64 = 0.501;
/// A label stands this near to its line.
const BESIDE: f64 = 8.0;

/// The height of every value: height = at_zero + value * step. A picture of several rows has one for each.
struct Ruler {
    at_zero: f64,
    step: f64,
    ends: (f64, f64),
}

impl Ruler {
    fn height(&self, value: f64) -> f64 {
        self.at_zero + value * self.step
    }

    /// From the labels that are whole numbers with a line just right of them. From the top down a new scale begins where
    /// a label is higher than the one above it.
    fn all(picture: &Picture) -> Vec<Self> {
        let mut labels: Vec<(f64, f64)> = Vec::new();
        for words in &picture.words {
            let Ok(value) = words.text.parse::<u8>() else { continue };
            let near = |(left, level, _): &&(f64, f64, f64)| {
                *left > words.x && *left - words.x < 40.0 && (level - words.y).abs() < BESIDE
            };
            let mut lines: Vec<&(f64, f64, f64)> = picture.levels.iter().filter(near).collect();
            // A line of the scale goes all the way; what ends sooner is a tick of the ruler at its edge.
            lines.sort_by(|a, b| {
                let nearness = (a.1 - words.y).abs().total_cmp(&(b.1 - words.y).abs());
                a.0.total_cmp(&b.0).then(b.2.total_cmp(&a.2)).then(nearness)
            });
            if let Some((_, level, _)) = lines.first() {
                labels.push((f64::from(value), *level));
            }
        }
        labels.sort_by(|a, b| a.1.total_cmp(&b.1));
        let rows: Vec<&[(f64, f64)]> = labels.chunk_by(|upper, lower| upper.0 > lower.0).collect();
        let rulers: Vec<Self> = rows.iter().filter_map(|row| Self::of(row)).collect();
        if rulers.len() == rows.len() { rulers } else { Vec::new() }
    }

    /// From the labels of one scale, the highest first.
    fn of(labels: &[(f64, f64)]) -> Option<Self> {
        let (highest, lowest) = (*labels.first()?, *labels.last()?);
        if highest.0 - lowest.0 < 0.5 {
            return None;
        }
        let step = (lowest.1 - highest.1) / (lowest.0 - highest.0);
        let ruler = Self { at_zero: lowest.1 - lowest.0 * step, step, ends: (highest.1, lowest.1) };
        labels.iter().all(|(value, level)| (ruler.height(*value) - level).abs() < 2.0 * HALF).then_some(ruler)
    }

    /// Whether a mark lies on this scale; what lies outside altogether stands for no value of it.
    fn holds(&self, mark: &Mark) -> bool {
        !mark.heights.iter().all(|height| *height < self.ends.0 - 1.0 || *height > self.ends.1 + 1.0)
    }
}

/// Looks at where marks are drawn; how many of them.
pub(super) fn check(picture: &Picture, known: &Known<'_>, found: &mut Complaints) -> usize {
    let source = &picture.source;
    let rulers = Ruler::all(picture);
    if rulers.is_empty() {
        if !picture.marks.is_empty() {
            found.say(|| {
                format!("{source} has no scale that fits its lines (whole numbers, each beside its line): its marks cannot be compared")
            });
        }
        return 0;
    }
    let mut units: BTreeSet<&str> = known.units(&picture.title);
    units.extend(known.units(&picture.description));
    let mut numbers = known.about(&units, &known.all_rounds());
    if known.names_dimension(&picture.description) {
        numbers.extend(known.dimensions(&units, &known.all_rounds()));
    }
    let mut looked_at = 0;
    for ruler in &rulers {
        let mut heights: Vec<f64> = numbers.iter().map(|number| ruler.height(number.to_f64())).collect();
        heights.extend([ruler.ends.0, ruler.ends.1]);
        let is_printed = |height: &f64| heights.iter().any(|printed| (printed - height).abs() <= HALF);
        for mark in picture.marks.iter().filter(|mark| ruler.holds(mark)) {
            looked_at += 1;
            let good = if mark.all {
                mark.heights.iter().all(is_printed)
            } else {
                mark.heights.iter().any(is_printed)
            };
            if !good {
                let drawn: Vec<String> = (mark.heights.iter().filter(|height| !is_printed(height)))
                    .map(|height| format!("{:.2}", (height - ruler.at_zero) / ruler.step))
                    .collect();
                found.say(|| {
                    let units: Vec<String> = units.iter().map(|unit| (*unit).to_owned()).collect();
                    format!(
                        "{source} draws {} at the height of {}, which is no printed value of {}: a ruler on the picture finds \
                         more than its labels say; draw it from printed values",
                        mark.what,
                        listed(&drawn),
                        listed(&units)
                    )
                });
            }
        }
    }
    looked_at
}

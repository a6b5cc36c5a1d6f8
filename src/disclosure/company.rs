//! What is computed over everybody who is counted: reliability, and the spread behind every unit's band.
//!
//! A band must never be drawn from a unit's own spread, which would tell the answers of a small team.

use super::{
    cell::Keyed,
    disclosed::{Reliability, Spread},
    printed::Hundredths,
};
use crate::statistics::{Anova, Moments, feldt, level_error};
use candor_protocol::survey::Scale;

/// Reliability is printed when it is about at least this many people.
const RELIABLE_FROM: u32 = 200;
/// The company's own spread is used when it rests on at least this many degrees of freedom.
const FREEDOM_FROM: f64 = 50.0;
/// Below that: the usual spread of psychological safety within a team, as a part of a quarter of the scale's
/// range, and Edmondson's alpha (1999). A spread over few people is itself a wobbly number about them.
const USUAL_SPREAD: f64 = 0.6;
const USUAL_ALPHA: Hundredths = Hundredths::new(82);

/// Everybody who is counted, as one.
pub(super) struct Company {
    moments: Moments,
    /// Of a person's score, by circle: answers have no finer place than the circle.
    score: Option<Anova>,
    /// As it is printed: every band is drawn from this, and can be drawn again from the release.
    spread: Spread,
    /// How many items the scores are made of.
    core: usize,
}

impl Company {
    /// From the answers of every counted circle. Of all items the first `core` are the instrument's; HR's own are in no score.
    pub(super) fn of(circles: &[&[Keyed]], (core, items): (usize, usize), scale: &Scale) -> Self {
        let complete = |answer: &Keyed| answer.iter().take(core).copied().collect::<Option<Vec<u8>>>();
        let moments = Moments::of(circles.iter().flat_map(|circle| circle.iter().filter_map(complete)), core);
        let by_circle = |score: &dyn Fn(&Keyed) -> Option<f64>| {
            Anova::of(circles.iter().map(|circle| circle.iter().filter_map(score).collect()).collect())
        };
        let score = by_circle(&|answer| score(answer.get(..core)?));
        let usual = USUAL_SPREAD * f64::from(scale.range()) / 4.0;
        let composite = score.as_ref().and_then(own);
        let alpha = match composite.and_then(|_| moments.alpha()) {
            Some(alpha) if is_reliable(moments.people()) => hundredths(alpha.clamp(0.0, 1.0) * 100.0),
            _ => USUAL_ALPHA,
        };
        // A single answer varies more than the mean of J: by the root of J - (J - 1) alpha, which follows from
        // alpha of J alike items. For ten items on 1 to 5 that is 0.97.
        let many = f64::from(u32::try_from(core).unwrap_or(u32::MAX));
        let usual_item = usual * (many - (many - 1.0) * USUAL_ALPHA.to_f64()).sqrt();
        let item = |item: usize| {
            let answer = |answer: &Keyed| answer.get(item).copied().flatten().map(f64::from);
            by_circle(&answer).as_ref().and_then(own).unwrap_or(hundredths((usual_item * 100.0).ceil()))
        };
        let spread = Spread {
            composite: composite.unwrap_or(hundredths((usual * 100.0).ceil())),
            alpha,
            items: (0..items).map(item).collect(),
        };
        Self { moments, score, spread, core }
    }

    /// The spread behind all bands.
    pub(super) fn spread(&self) -> &Spread {
        &self.spread
    }

    /// The standard error of a composite of n out of N people.
    pub(super) fn composite_error(&self, respondents: u32, invited: u32) -> f64 {
        level_error(self.spread.composite.to_f64(), self.spread.alpha.to_f64(), respondents, invited)
    }

    /// The standard error of an item. n is the number of respondents, not of those who answered this item: the band
    /// would tell it.
    pub(super) fn item_error(&self, item: usize, respondents: u32, invited: u32) -> f64 {
        let spread = self.spread.items.get(item).unwrap_or(&self.spread.composite);
        level_error(spread.to_f64(), 1.0, respondents, invited)
    }

    /// Reliability, each statistic empty where it rests on fewer than 200 people or is not defined.
    pub(super) fn reliability(&self, respondents: u32) -> Option<Reliability> {
        let enough = is_reliable(self.moments.people());
        let score = self.score.as_ref().filter(|score| score.people() >= f64::from(RELIABLE_FROM));
        let alpha = self.moments.alpha().filter(|_| enough);
        let interval = alpha.and_then(|alpha| feldt(alpha, self.moments.people(), self.core));
        (respondents >= RELIABLE_FROM).then(|| Reliability {
            alpha: three_decimals(alpha),
            alpha_low: three_decimals(interval.map(|(low, _)| low)),
            alpha_high: three_decimals(interval.map(|(_, high)| high)),
            omega: three_decimals(self.moments.omega().filter(|_| enough)),
            icc1: three_decimals(score.and_then(Anova::icc1)),
            icc2: three_decimals(score.and_then(Anova::icc2)),
        })
    }
}

/// A spread as it is printed: rounded up, so that no band is narrower than it should be; two decimals where it rests on
/// 200 people, one below. `None` where it rests on too few to be anything but a wobbly number about them.
fn own(anova: &Anova) -> Option<Hundredths> {
    let step = if anova.people() >= f64::from(RELIABLE_FROM) { 1.0 } else { 10.0 };
    // A whole number of steps is not pushed upwards by the last bit of a root.
    let up = |spread: f64| hundredths((spread * 100.0 / step - 1e-9).ceil() * step);
    (anova.freedom() >= FREEDOM_FROM).then(|| up(anova.spread()))
}

fn hundredths(count: f64) -> Hundredths {
    #[expect(clippy::as_conversions, reason = "a small number, zero or more; `as` cuts off and saturates")]
    let whole = count.round() as u32;
    Hundredths::new(whole)
}

fn is_reliable(people: u64) -> bool {
    people >= u64::from(RELIABLE_FROM)
}

/// A person's score: the mean of the items answered, if these are at least 5 of 7.
fn score(answer: &[Option<u8>]) -> Option<f64> {
    let answered = u32::try_from(answer.iter().flatten().count()).ok()?;
    let items = u32::try_from(answer.len()).ok()?;
    let sum: u32 = answer.iter().flatten().map(|&value| u32::from(value)).sum();
    (answered > 0 && 7 * answered >= 5 * items).then(|| f64::from(sum) / f64::from(answered))
}

fn three_decimals(number: Option<f64>) -> String {
    let text = number.map(|number| format!("{number:.3}")).unwrap_or_default();
    if text == "-0.000" { "0.000".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_protocol::survey::Instrument;

    fn company(circles: &[&[Keyed]]) -> Company {
        Company::of(circles, (7, 7), Instrument::built_in().scale())
    }

    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
    }

    #[test]
    fn a_small_company_borrows_the_usual_spread() {
        let few: Vec<Keyed> = vec![vec![Some(1); 7], vec![Some(5); 7]];
        let company = company(&[&few, &few]);
        // 0.6 * root((0.2 + 0.18) / 8); the items vary by the root of 7 - 6 * 0.82 more: 0.8653, printed 0.87.
        close(company.composite_error(8, 10), 0.130_767);
        close(company.item_error(0, 8, 10), 0.87 * (0.2_f64 / 8.0).sqrt());
        assert!(company.item_error(0, 8, 8).abs() < 1e-12);
        assert!(company.reliability(4).is_none());
        assert_eq!(company.spread().alpha, USUAL_ALPHA);
    }

    #[test]
    fn a_large_company_uses_its_own_spread_from_fifty_degrees_of_freedom_on() {
        let answers = |people: usize| -> Vec<Keyed> {
            (0..people).map(|at| vec![Some(if at % 2 == 0 { 2 } else { 4 }); 7]).collect()
        };
        let (large, small) = (answers(26), answers(24));
        // Scores are 2 and 4 around 3: MSW = 52/50, its root 1.0198 is printed 1.10; alpha 1 is of too few people.
        let enough = company(&[&large, &large]);
        close(enough.composite_error(8, 10), 1.1 * (0.38_f64 / 8.0).sqrt());
        close(enough.item_error(6, 8, 10), 1.1 * (0.2_f64 / 8.0).sqrt());
        close(company(&[&large, &small]).composite_error(8, 10), 0.130_767);
        // 200 people: two decimals, and alpha.
        let hundred = answers(100);
        let many = company(&[&hundred, &hundred]);
        close(many.composite_error(8, 10), 1.01 * (0.2_f64 / 8.0).sqrt());
        assert_eq!(many.spread().alpha.to_string(), "1.00");
    }

    #[test]
    fn a_score_needs_five_of_seven_items() {
        let answer = |answered: usize| -> Keyed {
            (0..7).map(|at| (at < answered).then_some(if at == 0 { 1 } else { 4 })).collect()
        };
        assert_eq!(score(&answer(4)), None);
        assert_eq!(score(&answer(5)), Some(3.4));
        assert_eq!(score(&answer(7)), Some(25.0 / 7.0));
    }

    #[test]
    fn reliability_is_printed_from_two_hundred_people_on_and_never_invented() {
        let answers = |people: usize, skipping: usize| -> Vec<Keyed> {
            let value = |at: usize, item: usize| u8::try_from(1 + (at * 7 + item * at) % 5).unwrap();
            let answer =
                |at: usize| (0..7).map(move |item| (at >= skipping || item > 0).then(|| value(at, item)));
            (0..people).map(|at| answer(at).collect()).collect()
        };
        let (a, b) = (answers(100, 0), answers(100, 2));
        assert!(company(&[&a, &a]).reliability(200).unwrap().alpha().len() >= 5);
        assert!(company(&[&a, &a]).reliability(199).is_none());
        // Two skipped an item: 198 complete answers, but 200 scores.
        let two_skipped = company(&[&a, &b]).reliability(200).unwrap();
        assert_eq!((two_skipped.alpha(), two_skipped.omega()), ("", ""));
        assert!(!two_skipped.icc1().is_empty() && !two_skipped.icc2().is_empty());
        assert_eq!(three_decimals(Some(-0.0001)), "0.000");
    }
}

//! Whether any number is printed more precisely than its number of answers allows.
//!
//! It must never trust a number because of the column in which it stands: what a release does not have is a finding.

use std::collections::BTreeMap;

use super::{
    artefact::{Bound, Cell, Printed, Row, Sheet},
    finding::{Complaints, listed, many},
    multiset,
    scale::Scale,
};

/// What is looked at in one sheet.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) sheet: &'a Sheet,
    /// What its files are called.
    pub(super) files: &'a str,
    /// By row: how many answers decide.
    pub(super) precision: &'a [u32],
    pub(super) scale: Scale,
    pub(super) k: u32,
}

/// From this many answers on favourable shares are printed, and unfavourable ones and agreement.
const FAVOURABLE_FROM: u32 = 10;
const UNFAVOURABLE_FROM: u32 = 20;
/// So many counts of people who skipped nothing are tried: with more people every tenth is possible anyhow.
const TRIED: i64 = 300;

impl Look<'_> {
    /// Every printed number; how many were looked at.
    pub(super) fn check(&self, found: &mut Complaints) -> usize {
        self.strange(found);
        self.measures(found);
        let mut looked_at = 0;
        for (row, &n) in self.sheet.rows.iter().zip(self.precision) {
            if row.shown().is_none() {
                if let Some(number) = row.cells.iter().flat_map(Cell::numbers).next() {
                    found.say(|| format!("{} is hidden, and {number} is printed about it", self.about(row)));
                }
                continue;
            }
            looked_at += row.cells.iter().flat_map(Cell::numbers).count();
            self.agreement(row, n, found);
            let coarsened = row.coarsened.unwrap_or(false);
            let (core, has) = (self.sheet.core(), |cell: &Cell| cell.value.is_some());
            let has_items = row.cells.iter().take(core).skip(1).any(has);
            if !coarsened && has_items {
                self.composite(row, n, found);
            } else {
                self.alone(row, n, coarsened, found);
            }
            for (at, cell) in row.cells.iter().enumerate() {
                self.cell(row, at, cell, n, (coarsened, has_items), found);
            }
        }
        looked_at
    }

    /// The files, the round and the row.
    fn about(&self, row: &Row) -> String {
        format!("{}, round {}: {}", self.files, self.sheet.round, row.called())
    }

    fn cell(
        &self,
        row: &Row,
        at: usize,
        cell: &Cell,
        n: u32,
        (coarsened, has_items): (bool, bool),
        found: &mut Complaints,
    ) {
        let measure = self.sheet.measures.get(at).map_or("", String::as_str);
        let about = || format!("{measure} of {}", row.called());
        let (files, round) = (&self.files, &self.sheet.round);
        for (part, number) in [("value", cell.value), ("low", cell.low), ("high", cell.high)] {
            if let Some(number) = number.filter(|number| number.decimals != 1) {
                found.say(|| {
                    format!(
                        "{files}, round {round}: {part} of {} is printed as {number}, with {} decimals: expected one; with \
                         two, every sum of a group below 100 is exact",
                        about(),
                        number.decimals
                    )
                });
            }
        }
        match cell.value {
            None if (1..self.sheet.core()).contains(&at) && has_items => found.say(|| {
                format!(
                    "{files}, round {round}: {} has no value, and other statements have one; what is left out because of what was \
                     said tells it",
                    about()
                )
            }),
            Some(value) if at > 0 && coarsened && !self.is_coarse(value, n) => found.say(|| {
                format!(
                    "{files}, round {round}: {} is {value}, but few people of this group joined or left, or answered only once: \
                     expected steps of 0.2 between the bounds, since a finer change tells of these people",
                    about()
                )
            }),
            Some(value) => self.ends(row, at, value, n, coarsened, found),
            None => {}
        }
        if let Some(value) = cell.value.filter(|value| !value.is_plain())
            && (cell.low.is_some() || cell.high.is_some())
        {
            found.say(|| {
                format!("{files}, round {round}: {} is only a bound ({value}) and has a band, which tells what it hides", about())
            });
        }
        for (part, share, from) in [
            ("favourable", cell.favourable, FAVOURABLE_FROM),
            ("unfavourable", cell.unfavourable, UNFAVOURABLE_FROM),
        ] {
            if let Some(why) = share.and_then(|share| share_is_wrong(share, n, from)) {
                found.say(|| format!("{files}, round {round}: {part} share of {}: {why}", about()));
            }
        }
    }

    /// Near the ends of the scale a plain mean tells what everybody answered.
    fn ends(&self, row: &Row, at: usize, value: Printed, n: u32, coarsened: bool, found: &mut Complaints) {
        let Some(tenths) = value.tenths() else { return };
        let (scale, n, all) = (self.scale, i64::from(n), i64::from(row.answered.unwrap_or(0)));
        let measure = self.sheet.measures.get(at).map_or("", String::as_str);
        let mut say = |why: String| found.say(|| format!("{}: {measure} is {value}: {why}", self.about(row)));
        let (low, high) = self.bounds(n, coarsened);
        let bound = match value.bound {
            Bound::AtMost => Some(low),
            Bound::AtLeast => Some(high),
            Bound::Exactly => None,
        };
        if let Some(bound) = bound {
            if bound != tenths {
                let bound = Printed::parse(&format!("{}.{}", bound / 10, bound % 10));
                say(format!(
                    "with {n} answers the bound is {}; another one tells more, also to a member who answered at the other end",
                    bound.map(|bound| bound.to_string()).unwrap_or_default()
                ));
            }
            return;
        }
        if !(10 * scale.min..=10 * scale.max).contains(&tenths) {
            say(format!("the scale goes from {} to {}", scale.min, scale.max));
        } else if at > 0 && !coarsened {
            // Fewer may have answered this item than answered at all, but never fewer than k.
            let least = i64::from(self.k).min(all).max(all - TRIED);
            let (mut possible, mut plain) = (false, false);
            for count in (least..=all).rev() {
                let (first, last) = scale.sums(tenths, count);
                possible |= first <= last;
                plain |= (first..=last).any(|sum| !scale.is_near_an_end(sum, count, n));
                if plain {
                    break;
                }
            }
            if !possible {
                say(format!(
                    "no answers of {all} people have this mean; a digit was changed, get the file again"
                ));
            } else if !plain {
                say(format!(
                    "so near the end of the scale {n} answers may only be printed as {} or {}; a plain mean tells what \
                     everybody answered",
                    tenths_text("<=", scale.low(n)),
                    tenths_text(">=", scale.high(n))
                ));
            }
        }
    }

    /// The composite is the mean of what is printed, so that it tells nothing more.
    fn composite(&self, row: &Row, n: u32, found: &mut Complaints) {
        let (Some(value), items) =
            (row.cell(0).value, row.cells.get(1..self.sheet.core().min(row.cells.len())).unwrap_or_default())
        else {
            return;
        };
        let items: Option<Vec<i64>> = items.iter().map(|cell| cell.value.and_then(Printed::tenths)).collect();
        let Some(items) = items.filter(|items| !items.is_empty()) else { return };
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        let (sum, low, high) =
            (items.iter().sum::<i64>(), self.scale.low(n.into()), self.scale.high(n.into()));
        let expected = if sum <= low * count {
            tenths_text("<=", low)
        } else if sum >= high * count {
            tenths_text(">=", high)
        } else {
            tenths_text("", (2 * sum + count).div_euclid(2 * count))
        };
        if value.to_string() != expected {
            found.say(|| {
                format!(
                    "{}: composite is {value}, and the mean of its {count} printed items is {expected}; another one tells \
                     what an item was not to tell, or a number was changed",
                    self.about(row)
                )
            });
        }
    }

    /// The bounds at both ends, in tenths; of a coarsened group in steps of 0.2.
    pub(super) fn bounds(&self, n: i64, coarsened: bool) -> (i64, i64) {
        let (low, high) = (self.scale.low(n), self.scale.high(n));
        if coarsened { (low + low.rem_euclid(2), high - high.rem_euclid(2)) } else { (low, high) }
    }

    /// Whether a value of a coarsened group is in steps of 0.2, and no plain one at an end; bounds are looked at by themselves.
    fn is_coarse(&self, value: Printed, n: u32) -> bool {
        let (low, high) = self.bounds(n.into(), true);
        !value.is_plain()
            || value.tenths().is_some_and(|tenths| tenths % 2 == 0 && low < tenths && tenths < high)
    }

    /// A composite without the values that it is the mean of: between the bounds, and of a coarsened group in steps of 0.2.
    fn alone(&self, row: &Row, n: u32, coarsened: bool, found: &mut Complaints) {
        let Some(value) = row.cell(0).value.filter(|value| value.is_plain()) else { return };
        let Some(tenths) = value.tenths() else { return };
        let (low, high) = self.bounds(n.into(), coarsened);
        // The mean of three and more items is rounded, so that it can be printed like a bound and lie within it.
        let exact = coarsened || self.sheet.core() < 4;
        if tenths < low || tenths > high || exact && (tenths == low || tenths == high) {
            found.say(|| {
                format!(
                    "{}: composite is {value}: so near the end of the scale {n} answers may only be printed as {} or {}; a \
                     plain mean tells what everybody answered",
                    self.about(row),
                    tenths_text("<=", low),
                    tenths_text(">=", high)
                )
            });
        }
        if coarsened && tenths % 2 != 0 {
            found.say(|| {
                format!(
                    "{}: composite is {value}, and few people joined or left, or answered only once: expected steps of 0.2, \
                     since a finer change tells of these people",
                    self.about(row)
                )
            });
        }
    }

    fn agreement(&self, row: &Row, n: u32, found: &mut Complaints) {
        let Some(agreement) = &row.agreement else { return };
        if n < UNFAVOURABLE_FROM {
            found.say(|| {
                format!(
                    "{}: agreement is printed for {n} answers: expected at least {UNFAVOURABLE_FROM}; it follows from the \
                     spread, and spread and mean of a small group tell its answers",
                    self.about(row)
                )
            });
        }
        if !["low", "medium", "high"].contains(&&**agreement) {
            found.say(|| {
                format!("{}: agreement is {agreement:?}: expected low, medium or high", self.about(row))
            });
        }
    }

    /// Every measure is asked: anything else is a number that was not promised.
    fn measures(&self, found: &mut Complaints) {
        let is_asked = |measure: &str| match &self.sheet.facts {
            Some(facts) if !facts.statements.is_empty() => facts.statements.contains_key(measure),
            _ => !tells_spread(measure) && !tells_an_answer(measure) && !measure.is_empty(),
        };
        for (at, measure) in self.sheet.measures.iter().enumerate() {
            if (at == 0) != (measure == "composite") || at > 0 && !is_asked(measure) {
                found.say(|| {
                    format!(
                        "{}, round {}: {measure:?} is no measure of a release: expected composite, then the items that \
                         were asked",
                        self.files,
                        self.sheet.round
                    )
                });
            }
        }
    }

    /// Columns and fields that a release does not have; of spreads it is shown what they tell.
    fn strange(&self, found: &mut Complaints) {
        let mut by_name: BTreeMap<&str, usize> = BTreeMap::new();
        self.sheet.strange.iter().for_each(|strange| *by_name.entry(&strange.called).or_default() += 1);
        for (called, count) in by_name {
            let mut told = Vec::new();
            if tells_spread(called) {
                let fields = self.sheet.strange.iter().filter(|strange| strange.called == called);
                told = fields
                    .filter_map(|strange| self.answers(&strange.row, &strange.measure, &strange.text))
                    .collect();
            }
            let told = if !told.is_empty() {
                format!(": {}", listed(&told))
            } else if tells_an_answer(called) {
                ", which tells what somebody answered".to_owned()
            } else {
                ", which no release has".to_owned()
            };
            found.say(|| {
                format!(
                    "{}, round {}: {called:?} is printed in {}{told}. Withdraw the file",
                    self.files,
                    self.sheet.round,
                    many(count, "place")
                )
            });
        }
    }

    /// What a printed standard deviation tells, where that is everything.
    fn answers(&self, row: &str, measure: &str, text: &str) -> Option<String> {
        let (row, spread) = (self.sheet.row(row)?, Printed::parse(text)?);
        let at = self.sheet.measures.iter().position(|name| name == measure)?;
        let (n, mean) = (i64::from(row.answered?), row.cell(at).value.filter(|mean| mean.is_plain())?);
        let lists = multiset::that_fit(n, self.scale, mean, spread, 2);
        let [only] = lists.as_slice() else { return None };
        let only: Vec<String> = only.iter().map(ToString::to_string).collect();
        Some(format!(
            "with {n} answers, mean {mean} and spread {spread}, the answers to {measure} in {} can only be {}",
            row.called(),
            only.join(", ")
        ))
    }
}

/// The steps of a share in percent: never finer than two people.
pub(super) fn share_step(n: u32) -> i64 {
    match n {
        200.. => 1,
        40..200 => 5,
        20..40 => 10,
        _ => 20,
    }
}

/// Why a share may not be printed like this; `n` answers decide, and from `from` on it may be printed at all.
fn share_is_wrong(share: Printed, n: u32, from: u32) -> Option<String> {
    let step = share_step(n);
    if n < from {
        return Some(format!("{share} % is printed for {n} answers: expected at least {from}"));
    }
    let good = share.whole().is_some_and(|percent| match share.bound {
        Bound::AtMost => percent == step,
        Bound::AtLeast => percent == 100 - step,
        Bound::Exactly => percent % step == 0 && (step..=100 - step).contains(&percent),
    });
    (!good).then(|| {
        format!(
            "{share} % of {n} answers: expected steps of {step}, and <={step} or >={} at the ends; a finer share, nobody or \
             everybody tells single answers",
            100 - step
        )
    })
}

fn tenths_text(sign: &str, tenths: i64) -> String {
    format!("{sign}{}.{}", tenths.div_euclid(10), tenths.rem_euclid(10))
}

/// Whether a name is that of a spread.
fn tells_spread(name: &str) -> bool {
    let name = name.to_lowercase();
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).collect();
    name.contains("spread")
        || name.contains("deviation")
        || words.iter().any(|w| ["sd", "std", "stddev", "stdev"].contains(w))
}

/// Whether a name is that of a number which is somebody's answer.
fn tells_an_answer(name: &str) -> bool {
    let name = name.to_lowercase();
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        ["min", "max", "minimum", "maximum", "median", "mode", "lowest", "highest", "variance", "var"]
            .contains(&word)
    })
}

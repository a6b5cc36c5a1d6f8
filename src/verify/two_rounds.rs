//! Two rounds of one group, laid beside each other: what they tell about few people who were in one of them only.
//!
//! Nobody knows who changed their mind, so what follows is what follows if nobody did. Where every statement allows it, and most leave
//! one sum only, that is an answer, and the files must not stay published. It must never be taken for more than
//! it is: people who came and went in equal numbers are seen by no count.

use super::{
    artefact::{Bound, Cell, Printed, Row, Sheet},
    finding::{Complaints, Findings, many, people},
    nest::Nest,
    pool::Round,
    scale::Scale,
};

/// From so many statements on, all of which allow it, chance is no explanation.
const STATEMENTS: usize = 3;

/// One round, as far as pairs need it.
pub(super) struct Look<'a> {
    pub(super) name: &'a str,
    pub(super) sheet: &'a Sheet,
    pub(super) scale: Scale,
    pub(super) k: u32,
    pub(super) precision: Vec<u32>,
}

impl<'a> Look<'a> {
    pub(super) fn of(round: &'a Round, scale: Option<(i64, i64)>, k: u32) -> Option<Self> {
        let [sheet] = round.sheets.as_slice() else { return None };
        let precision = Nest::of(sheet).precision(sheet);
        let scale = match scale {
            Some((min, max)) => Scale { min, max },
            None => Scale::of(sheet, &precision).0,
        };
        Some(Self { name: &round.name, sheet, scale, k, precision })
    }
}

/// A range of sums, above the lowest possible one.
#[derive(Clone, Copy, Debug)]
struct Sums {
    from: f64,
    to: f64,
}

impl Sums {
    /// Whether one of them is a sum that few people can have, of whom each is no more than the range above the lowest answer.
    fn allow(self, most: f64) -> bool {
        self.from <= most && self.to >= 0.0
    }
}

/// Looks at every pair of rounds that asked the same.
pub(super) fn check(looks: &[Look<'_>], findings: &mut Findings) {
    let (mut found, mut pairs) = (Complaints::default(), 0);
    let mut closest: Option<(f64, String)> = None;
    for (at, then) in looks.iter().enumerate() {
        let later = looks[at + 1..]
            .iter()
            .filter(|now| core(now.sheet) == core(then.sheet) && now.scale == then.scale);
        for now in later {
            for (row_at, row) in then.sheet.rows.iter().enumerate() {
                let Some(other_at) = now.sheet.places.get(&row.key).copied() else { continue };
                let pair = Pair { then, now, rows: (row_at, other_at) };
                let Some(few) = pair.few() else { continue };
                pairs += 1;
                if let Some(within) = pair.within(few)
                    && closest.as_ref().is_none_or(|(least, _)| within < *least)
                {
                    closest = Some((within, pair.called()));
                }
                if pair.tells(few) {
                    found.say(|| {
                        format!(
                            "{}: {} answered in one of the rounds only, and if nobody else changed their mind every answer of \
                             theirs follows from the statements of both. Withdraw the files and tell the works council",
                            pair.called(),
                            people(u64::from(few))
                        )
                    });
                }
            }
        }
    }
    findings.judge(found, || match closest {
        Some((within, which)) => format!(
            "no two rounds of one group together tell an answer: {} of rounds differ by fewer than k people. Where nobody \
             else changed their mind, the closest tells the mean of those few to within {within:.1} points ({which})",
            many(pairs, "pair")
        ),
        None => format!("no two rounds of one group together tell an answer: {} of rounds differ by fewer than k people", many(pairs, "pair")),
    });
}

/// What two rounds can have in common: HR's own statements of one are not those of another.
fn core(sheet: &Sheet) -> &[String] {
    &sheet.measures[..sheet.core()]
}

/// One row in two rounds.
struct Pair<'a> {
    then: &'a Look<'a>,
    now: &'a Look<'a>,
    rows: (usize, usize),
}

impl Pair<'_> {
    fn both(&self) -> [(&Look<'_>, usize, &Row); 2] {
        let (then, now) = self.rows;
        [(self.then, then, &self.then.sheet.rows[then]), (self.now, now, &self.now.sheet.rows[now])]
    }

    /// By how many people the two rounds differ, where these are fewer than k, and somebody.
    fn few(&self) -> Option<u32> {
        let [(_, _, then), (_, _, now)] = self.both();
        let few = |a: Option<u32>, b: Option<u32>| {
            let apart = a?.abs_diff(b?);
            (1..self.then.k.max(self.now.k)).contains(&apart).then_some(apart)
        };
        let answered = few(then.shown(), now.shown());
        answered.or_else(|| few(then.invited, now.invited).filter(|_| then.shown() == now.shown()))
    }

    fn called(&self) -> String {
        let [(then, _, row), (now, _, other)] = self.both();
        let answered = |row: &Row| row.answered.unwrap_or(0);
        format!(
            "{} in {} and {} ({} and {} answered)",
            row.called(),
            then.name,
            now.name,
            answered(row),
            answered(other)
        )
    }

    /// What a measure says about the sum of those few above the lowest, if nobody else changed their mind.
    fn sums(&self, measure: usize) -> Option<Sums> {
        let [then, now] = self.both().map(|(look, at, row)| {
            let n = f64::from(row.answered?);
            let (from, to) = range(look, at, row, &row.cell(measure))?;
            // Sums of answers are whole numbers; where everybody answered they are often known exactly.
            let (from, to) = (n * from, n * to);
            Some(if measure == 0 { (from, to) } else { ((from - 1e-6).ceil(), (to + 1e-6).floor()) })
        });
        let ((a, b), (c, d)) = (then?, now?);
        let more = self.both()[0].2.answered >= self.both()[1].2.answered;
        Some(if more { Sums { from: a - d, to: b - c } } else { Sums { from: c - b, to: d - a } })
    }

    /// How closely the values tell the mean of those few, in points; `None` where they tell nothing.
    fn within(&self, few: u32) -> Option<f64> {
        let (few, range) = (f64::from(few), f64::from(i32::try_from(self.then.scale.range()).ok()?));
        let measures = 0..self.then.sheet.core();
        let widths =
            measures.filter_map(|measure| self.sums(measure)).map(|sums| (sums.to - sums.from) / few);
        widths.reduce(f64::min).filter(|width| *width < range)
    }

    /// Whether all statements allow that nobody else changed their mind, and half of them and more leave one sum of those few.
    fn tells(&self, few: u32) -> bool {
        let most = f64::from(few) * f64::from(i32::try_from(self.then.scale.range()).unwrap_or(i32::MAX));
        let [(_, _, then), (_, _, now)] = self.both();
        if then.answered == now.answered {
            return false;
        }
        let statements = 1..self.then.sheet.core();
        let left: Vec<Sums> = statements.filter_map(|measure| self.sums(measure)).collect();
        let single = left.iter().filter(|sums| sums.to - sums.from < 0.5).count();
        left.len() >= STATEMENTS && left.iter().all(|sums| sums.allow(most)) && 2 * single >= left.len()
    }
}

/// Between which means above the lowest answer a printed value lies.
fn range(look: &Look<'_>, at: usize, row: &Row, cell: &Cell) -> Option<(f64, f64)> {
    let value: Printed = cell.value?;
    let n = i64::from(look.precision.get(at).copied()?);
    let (lowest, highest) = (ten(look.scale.min), ten(look.scale.max));
    let (low, high) = (ten(look.scale.low(n)) / 10.0, ten(look.scale.high(n)) / 10.0);
    let half = if row.coarsened == Some(true) { 0.1 } else { 0.05 };
    let (from, to) = match value.bound {
        Bound::AtMost => (lowest / 10.0, low / 10.0),
        Bound::AtLeast => (high / 10.0, highest / 10.0),
        // The upper end of what is rounded half up is not in it.
        Bound::Exactly => (value.to_f64() - half, value.to_f64() + half - 1e-5),
    };
    Some((from - lowest / 10.0, to - lowest / 10.0))
}

fn ten(whole: i64) -> f64 {
    i32::try_from(10 * whole).map_or(f64::INFINITY, f64::from)
}

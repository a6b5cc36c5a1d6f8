//! Whether the numbers of a round, all taken together, determine what somebody answered.
//!
//! Every printed mean says between which two whole numbers the sum of a group's answers lies. Sums of groups that lie in
//! one another add up, so going up and down the tree once narrows each as far as it can be narrowed (intervals on a tree
//! are exact). What is left for one person of an atom is then a range. It must never claim more
//! than follows: how many of a group answered an item is not printed, so it is anything from k to all of them.
//!
//! Every answer has to stay possible for everybody; and a member who knows their own answer must not learn
//! that all others gave the lowest, or all the highest.

use super::{
    artefact::{Bound, Cell, Printed},
    finding::Complaints,
    nest::Nest,
    precise::{Look, share_step},
};

/// A range of whole numbers. Of what is summed up over groups, the numbers of [`FINE`] parts: where a group near an end
/// of the scale enters the sums above it with its bound, these are no whole answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    from: i64,
    to: i64,
}

/// So many parts has one point of an answer.
const FINE: i64 = 1_000_000;

impl Range {
    /// The whole answers in it; where none is, those around it.
    fn whole(self) -> Self {
        let (from, to) = (up(self.from, FINE), self.to.div_euclid(FINE));
        if from <= to || self.from > self.to {
            Self { from, to }
        } else {
            Self { from: self.from.div_euclid(FINE), to: up(self.to, FINE) }
        }
    }
}

/// a / b, rounded up.
fn up(a: i64, b: i64) -> i64 {
    (a + b - 1).div_euclid(b)
}

/// Larger groups have so much room that shares cannot narrow a person's range.
const SMALL: i64 = 400;

/// Looks at every atom and item; how many ranges were computed.
pub(super) fn check(look: &Look<'_>, nest: &Nest, found: &mut Complaints) -> usize {
    let sheet = look.sheet;
    let own = nest.own(sheet, |row| row.answered, |_| false);
    let counts = counts(look, nest, &own);
    let narrow = Narrow { look, nest, own: &own };
    let mut ranges = 0;
    for item in 1..sheet.measures.len() {
        let cell = |at: usize| sheet.rows[at].cell(item);
        let sums = narrow.all(look.scale.range(), |at| look.printed(at, &cell(at), counts[at]));
        let has_shares = sheet.rows.iter().any(|row| row.cell(item).favourable.is_some());
        let shares = |of: fn(&Cell) -> Option<Printed>| {
            let printed = |at: usize| share_range(of(&cell(at)), counts[at], share_step(look.precision[at]));
            has_shares.then(|| narrow.all(1, printed))
        };
        let (above, below) = (shares(|cell| cell.favourable), shares(|cell| cell.unfavourable));
        for &at in &nest.order {
            let row = &sheet.rows[at];
            if row.shown().is_none() || nest.below[at] > 0 {
                continue;
            }
            ranges += 1;
            let all = Range { from: 0, to: counts[at].to };
            let atom = Atom {
                sum: sums[at].whole(),
                count: counts[at],
                above: above.as_ref().map_or(all, |above| above[at].whole()),
                below: below.as_ref().map_or(all, |below| below[at].whole()),
            };
            if let Some(why) = look.told(&atom, has_shares) {
                found.say(|| {
                    format!(
                        "{}, round {}: all printed numbers together tell of {} of {} that {why}. Withdraw the files and tell \
                         the works council",
                        sheet.files(),
                        sheet.round,
                        sheet.measures[item],
                        row.called()
                    )
                });
            }
        }
    }
    ranges
}

/// What is known about the answers of an atom to an item. Answers are counted from the lowest.
struct Atom {
    sum: Range,
    /// How many answered the item, and of them above and below the middle of the scale.
    count: Range,
    above: Range,
    below: Range,
}

/// By row: how many may have answered an item.
fn counts(look: &Look<'_>, nest: &Nest, own: &[Option<i64>]) -> Vec<Range> {
    let k = i64::from(look.k);
    let alone = |people: i64| Range { from: people.min(k).max(0), to: people.max(0) };
    let mut counts: Vec<Range> = own.iter().map(|own| alone(own.unwrap_or(0))).collect();
    for &at in nest.order.iter().rev() {
        if let (Some(above), true) = (nest.above[at], look.sheet.rows[at].shown().is_some()) {
            counts[above] =
                Range { from: counts[above].from + counts[at].from, to: counts[above].to + counts[at].to };
        }
    }
    counts
}

/// Narrows what is known about every row by what is known about the rows around it.
struct Narrow<'a> {
    look: &'a Look<'a>,
    nest: &'a Nest,
    own: &'a [Option<i64>],
}

impl Narrow<'_> {
    /// By row: between which numbers something lies of which every person has 0 to `most`, and which is printed like this.
    fn all(&self, most: i64, printed: impl Fn(usize) -> Range) -> Vec<Range> {
        let (nest, rows) = (self.nest, &self.look.sheet.rows);
        let shown = |at: usize| rows[at].shown().is_some();
        // Upwards: what the parts allow, and what is printed about the whole. Own people are free.
        let free = |own: &Option<i64>| Range { from: 0, to: most * FINE * own.unwrap_or(0).max(0) };
        let mut parts: Vec<Range> = self.own.iter().map(free).collect();
        let mut known = parts.clone();
        for &at in nest.order.iter().rev().filter(|&&at| shown(at)) {
            let printed = printed(at);
            known[at] = Range { from: parts[at].from.max(printed.from), to: parts[at].to.min(printed.to) };
            if let Some(above) = nest.above[at] {
                parts[above].from += known[at].from;
                parts[above].to += known[at].to;
            }
        }
        // Downwards: what the whole leaves when the other parts take as much or as little as they can.
        let before = known.clone();
        for &at in nest.order.iter().filter(|&&at| shown(at)) {
            if let Some(above) = nest.above[at] {
                let (least, most) = (parts[above].from - before[at].from, parts[above].to - before[at].to);
                known[at].from = known[at].from.max(known[above].from - most);
                known[at].to = known[at].to.min(known[above].to - least);
            }
        }
        known
    }
}

impl Look<'_> {
    /// What a printed mean says about the sum of so many answers, counted from the lowest, in fine parts.
    fn printed(&self, at: usize, cell: &Cell, count: Range) -> Range {
        let (min, r, n) = (self.scale.min, self.scale.range(), i64::from(self.precision[at]).max(1));
        let all = Range { from: 0, to: FINE * r * count.to };
        let Some(value) = cell.value else { return all };
        let Some(tenths) = value.tenths() else { return all };
        if self.sheet.rows[at].coarsened == Some(true) {
            return self.coarse(value.bound, tenths, n, count);
        }
        // The ends of what is printed plainly, of which everything else is only a bound.
        let low = |count: i64| (FINE * self.scale.end() * count).div_euclid(n);
        let high = |count: i64| up(FINE * (r * n - self.scale.end()) * count, n);
        match value.bound {
            Bound::AtMost => Range { from: 0, to: low(count.to) + 1 },
            Bound::AtLeast => Range { from: high(count.from) - 1, to: all.to },
            // Rounded half up, and not so near an end that only a bound may be printed.
            Bound::Exactly => {
                let half = FINE / 20 * (2 * tenths - 1 - 20 * min);
                let from = (half * count.from).max(low(count.from) + 1);
                let to = ((half + FINE / 10) * count.to - 1).min(high(count.to) - 1);
                Range { from: from.max(0), to: to.min(all.to) }
            }
        }
    }

    /// The same for a value in steps of 0.2, whose bounds are in these steps, too. What would be rounded to a bound without being
    /// there is printed a step away from it.
    fn coarse(&self, bound: Bound, tenths: i64, n: i64, count: Range) -> Range {
        let (low, high) = self.bounds(n, true);
        let all = FINE * self.scale.range() * count.to;
        let sum = |tenths: i64, count: i64| FINE / 10 * (tenths - 10 * self.scale.min) * count;
        match bound {
            Bound::AtMost => Range { from: 0, to: sum(low, count.to) },
            Bound::AtLeast => Range { from: sum(high, count.from), to: all },
            Bound::Exactly => Range {
                from: sum(if tenths == low + 2 { low } else { tenths - 1 }, count.from).max(0),
                to: sum(if tenths + 2 == high { high } else { tenths + 1 }, count.to).min(all),
            },
        }
    }

    /// What is known about every single person of an atom, if it is too much.
    fn told(&self, atom: &Atom, has_shares: bool) -> Option<String> {
        let (min, max, r) = (self.scale.min, self.scale.max, self.scale.range());
        let Atom { sum, count, above, below } = *atom;
        if sum.from > sum.to || above.from > above.to || below.from > below.to {
            return Some(
                "no answers at all fit them: a number was changed, or one of the files is not of this round"
                    .to_owned(),
            );
        }
        let highest = sum.to.min(r);
        let lowest = (sum.from - r * (count.to - 1)).max(0);
        if highest < r {
            return Some(if highest == lowest {
                format!("everybody answered {}", min + highest)
            } else {
                format!("nobody answered more than {}", min + highest)
            });
        }
        if lowest > 0 {
            return Some(if lowest == r {
                format!("everybody answered {max}")
            } else {
                format!("nobody answered less than {}", min + lowest)
            });
        }
        // The insider: who answered at one end and sees that the sum can be no more than that.
        let insider = |own: i64, others: i64, how: &str| {
            format!("a member who answered {own} knows that all others answered {others}{how}")
        };
        if sum.to <= r {
            return Some(insider(max, min, ""));
        }
        if sum.from >= r * (count.to - 1) {
            return Some(insider(min, max, ""));
        }
        if !has_shares || count.to > SMALL {
            return None;
        }
        const TOGETHER: &str = ", by the shares and the means together";
        let one = |answer: i64| Range { from: answer, to: answer };
        let can =
            |answers: &[Range]| (count.from..=count.to).rev().any(|people| self.fits(atom, people, answers));
        if !can(&[one(r)]) {
            return Some(format!("nobody answered {max}{TOGETHER}"));
        }
        if !can(&[one(0)]) {
            return Some(format!("everybody answered more than {min}{TOGETHER}"));
        }
        if !can(&[one(r), Range { from: 1, to: r }]) {
            return Some(insider(max, min, TOGETHER));
        }
        (!can(&[one(0), Range { from: 0, to: r - 1 }])).then(|| insider(min, max, TOGETHER))
    }

    /// Whether one or two of so many people can have given an answer in these ranges, by sum and shares.
    fn fits(&self, atom: &Atom, people: i64, answers: &[Range]) -> bool {
        let r = self.scale.range();
        // The lowest answer above the middle of the scale, and the highest below it.
        let (up, down) = (r / 2 + 1, (r + 1) / 2 - 1);
        let has_middle = r % 2 == 0;
        for high in atom.above.from..=atom.above.to.min(people) {
            for low in atom.below.from..=atom.below.to.min(people - high) {
                let middle = people - high - low;
                if middle > 0 && !has_middle {
                    continue;
                }
                let base = Range {
                    from: high * up + middle * (r / 2),
                    to: high * r + middle * (r / 2) + low * down,
                };
                let kinds = [
                    (high, Range { from: up, to: r }),
                    (middle, Range { from: r / 2, to: r / 2 }),
                    (low, Range { from: 0, to: down }),
                ];
                if takes(answers, kinds, base, atom.sum) {
                    return true;
                }
            }
        }
        false
    }
}

/// Whether people of these kinds (how many, and which answers are theirs), who together can have any sum in `base`, can have
/// one in `sum` when some of them gave `answers`: the first of these is given to each kind in turn, then the others.
fn takes(answers: &[Range], kinds: [(i64, Range); 3], base: Range, sum: Range) -> bool {
    let Some((answer, others)) = answers.split_first() else {
        return base.from <= sum.to && base.to >= sum.from;
    };
    (0..kinds.len()).any(|at| {
        let (number, kind) = kinds[at];
        let (from, to) = (answer.from.max(kind.from), answer.to.min(kind.to));
        if number == 0 || from > to {
            return false;
        }
        let mut left = kinds;
        left[at].0 -= 1;
        let base = Range { from: base.from - kind.from + from, to: base.to - kind.to + to };
        takes(others, left, base, sum)
    })
}

/// Between which numbers of people a printed share lies, in fine parts.
fn share_range(share: Option<Printed>, count: Range, step: i64) -> Range {
    let all = Range { from: 0, to: FINE * count.to };
    let Some((share, percent)) = share.and_then(|share| Some((share, share.whole()?))) else { return all };
    let (least, most) = (2 * percent - step, 2 * percent + step);
    match share.bound {
        Bound::AtMost => Range { from: 0, to: FINE / 100 * percent * count.to },
        Bound::AtLeast => Range { from: FINE / 100 * percent * count.from, to: all.to },
        Bound::Exactly => Range {
            from: (FINE / 200 * least * count.from).max(0),
            to: (FINE / 200 * most * count.to).min(all.to),
        },
    }
}

//! Which numbers a text may say about which units and rounds: those that are printed in the releases, and what anybody
//! can compute from them (half a band), or what the tables say of a change.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    artefact::{Bound, Cell, Printed, Row, Sheet},
    pool::Round,
};

/// The releases, to be asked by the words of a text.
pub(super) struct Known<'a> {
    rounds: &'a [Round],
    /// By the first word of a name: the names that begin with it, each with its units.
    names: HashMap<String, Vec<(&'a str, &'a str)>>,
    /// The whole organisation, in every round: it stands beside each unit.
    pub(super) whole: BTreeSet<&'a str>,
    /// Statements, with the item.
    statements: Vec<(&'a str, &'a str)>,
    /// What statements are about.
    dimensions: BTreeSet<&'a str>,
}

/// The words of letters and pages in other languages, for what statements are about: names, and nothing of how they are used.
const TONGUES: [&str; 7] = [
    include_str!("../../templates/words/ar/report.ftl"),
    include_str!("../../templates/words/de/report.ftl"),
    include_str!("../../templates/words/es/report.ftl"),
    include_str!("../../templates/words/fr/report.ftl"),
    include_str!("../../templates/words/it/report.ftl"),
    include_str!("../../templates/words/pl/report.ftl"),
    include_str!("../../templates/words/tr/report.ftl"),
];

/// What a dimension is called in them.
fn called(dimension: &str) -> impl Iterator<Item = &'static str> {
    let message = format!("dimension-{} = ", dimension.replace(' ', "-"));
    let lines = TONGUES.into_iter().flat_map(str::lines);
    lines.filter_map(move |line| line.strip_prefix(message.as_str()).map(str::trim))
}

/// Decimal numbers of a text, each as it is printed. The code in a link is none, whatever it looks like.
pub(super) fn decimals(text: &str) -> Vec<Printed> {
    let mut found = Vec::new();
    for (start, run) in runs(text) {
        let (before, after) = (text[..start].trim_end(), &text[start + run.len()..]);
        let joined = text[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_')
            || after.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let run = run.trim_end_matches('.');
        let word = text[..start].rsplit(char::is_whitespace).next().unwrap_or_default();
        if joined || word.contains("/i#") || run.matches('.').count() != 1 {
            continue;
        }
        let sign = ["<=", "≤", ">=", "≥"].into_iter().find(|sign| before.ends_with(sign)).unwrap_or("");
        found.extend(Printed::parse(&format!("{sign}{run}")));
    }
    found
}

/// Percentages of a text, each as it is printed: `60 %`, `≤ 10 %`.
pub(super) fn percentages(text: &str) -> Vec<Printed> {
    let mut found = Vec::new();
    for (start, run) in runs(text) {
        let (before, after) = (text[..start].trim_end(), text[start + run.len()..].trim_start());
        if after.starts_with('%') {
            let sign = ["<=", "≤", ">=", "≥"].into_iter().find(|sign| before.ends_with(sign)).unwrap_or("");
            found.extend(Printed::parse(&format!("{sign}{run}")));
        }
    }
    found
}

/// Runs of digits and points.
fn runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|c: char| c.is_ascii_digit())?;
        let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |end| start + end);
        at = end;
        Some((start, &text[start..end]))
    })
}

impl<'a> Known<'a> {
    pub(super) fn new(rounds: &'a [Round]) -> Self {
        let mut names: HashMap<String, Vec<(&str, &str)>> = HashMap::new();
        let mut seen = HashSet::new();
        let (mut statements, mut whole, mut dimensions) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        for sheet in rounds.iter().flat_map(|round| &round.sheets) {
            for row in &sheet.rows {
                if row.parent.is_none() {
                    whole.insert(&*row.key);
                }
                if seen.insert((&*row.name, &*row.key)) && !row.name.is_empty() {
                    names.entry(first_word(&row.name)).or_default().push((&row.name, &row.key));
                }
            }
            for (item, texts) in sheet.facts.iter().flat_map(|facts| &facts.statements) {
                statements.extend(texts.iter().map(|text| (text.as_str(), item.as_str())));
            }
            let named = sheet.facts.iter().flat_map(|facts| facts.dimensions.values());
            dimensions.extend(named.clone().map(String::as_str));
            let others = named.flat_map(|dimension| called(dimension)).collect::<Vec<_>>();
            dimensions.extend(others);
        }
        Self { rounds, names, whole, statements, dimensions }
    }

    /// The keys of the units that a text names.
    pub(super) fn units(&self, text: &str) -> BTreeSet<&'a str> {
        let mut units = BTreeSet::new();
        let mut starts = true;
        for (at, c) in text.char_indices() {
            if starts {
                let begin = first_word(&text[at..]);
                let named = self.names.get(&begin).into_iter().flatten();
                let fits = |name: &str| {
                    text[at..].strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
                };
                units.extend(named.filter(|(name, _)| fits(name)).map(|&(_, key)| key));
            }
            starts = !c.is_alphanumeric();
        }
        units
    }

    /// The units directly above units, in any round: they stand beside them.
    pub(super) fn above(&self, units: &BTreeSet<&str>) -> BTreeSet<&'a str> {
        let sheets = self.rounds.iter().flat_map(|round| &round.sheets);
        sheets.flat_map(|sheet| units.iter().filter_map(|unit| sheet.row(unit)?.parent.as_deref())).collect()
    }

    /// The rounds that a text names, of those that were given.
    pub(super) fn rounds(&self, text: &str) -> Vec<&'a Round> {
        self.rounds.iter().filter(|round| text.contains(&round.name)).collect()
    }

    /// All rounds that were given.
    pub(super) fn all_rounds(&self) -> Vec<&'a Round> {
        self.rounds.iter().collect()
    }

    /// The item whose statement a text quotes.
    pub(super) fn item(&self, text: &str) -> Option<&'a str> {
        let quoted = |statement: &str| text.contains(statement.trim());
        self.statements.iter().find(|(statement, _)| quoted(statement)).map(|&(_, item)| item)
    }

    /// Numbers that are printed about an item of units in rounds.
    pub(super) fn about_item(
        &self,
        item: Option<&str>,
        units: &BTreeSet<&str>,
        rounds: &[&Round],
    ) -> HashSet<Printed> {
        let mut numbers = HashSet::new();
        self.each(units, rounds, |sheet, row| {
            for (at, measure) in sheet.measures.iter().enumerate().skip(1) {
                if item.is_none_or(|item| item == measure) {
                    numbers.extend(row.cell(at).numbers());
                }
            }
        });
        numbers
    }

    /// Whether a text names a dimension.
    pub(super) fn names_dimension(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.dimensions.iter().any(|dimension| text.contains(&dimension.to_lowercase()))
    }

    /// The means of the printed statements of each dimension, of units of which at least ten answered: rounded half up to
    /// one decimal, only a bound where all statements are at the end at which the row's are coded.
    pub(super) fn dimensions(&self, units: &BTreeSet<&str>, rounds: &[&Round]) -> HashSet<Printed> {
        let mut numbers = HashSet::new();
        self.each(units, rounds, |sheet, row| {
            numbers.extend(means(sheet, row).into_values());
        });
        numbers
    }

    /// The shares that are printed about an item of units in rounds.
    pub(super) fn shares(
        &self,
        item: Option<&str>,
        units: &BTreeSet<&str>,
        rounds: &[&Round],
    ) -> HashSet<Printed> {
        let mut numbers = HashSet::new();
        self.each(units, rounds, |sheet, row| {
            for (at, measure) in sheet.measures.iter().enumerate().skip(1) {
                if item.is_none_or(|item| item == measure) {
                    numbers
                        .extend([row.cell(at).favourable, row.cell(at).unfavourable].into_iter().flatten());
                }
            }
        });
        numbers
    }

    /// Numbers that are printed about units in rounds as a whole.
    pub(super) fn about(&self, units: &BTreeSet<&str>, rounds: &[&Round]) -> HashSet<Printed> {
        let mut numbers = HashSet::new();
        self.each(units, rounds, |_, row| {
            numbers.extend(row.cell(0).numbers());
            // Half of its band, to the wider side.
            numbers.extend(half(&row.cell(0)));
        });
        numbers
    }

    /// What the tables say of the change of units, in any round; and the least change that is said: a twentieth of the scale's
    /// range, rounded up.
    pub(super) fn between_rounds(&self, units: &BTreeSet<&str>) -> HashSet<Printed> {
        let mut numbers = HashSet::new();
        for sheet in self.rounds.iter().flat_map(|round| &round.sheets) {
            let rows = units.iter().filter_map(|unit| sheet.row(unit));
            numbers.extend(rows.filter_map(|row| row.change.as_deref()).flat_map(decimals));
            numbers.extend(least(sheet));
        }
        numbers
    }

    /// How far a change of a unit can be: its widest printed difference, and as much more as so few answers can err, twice. An
    /// estimate lies nearer to nothing, or to what all units did.
    pub(super) fn farthest_change(&self, unit: &str) -> f64 {
        let (mut values, mut error) = (Vec::new(), 0.0_f64);
        for sheet in self.rounds.iter().flat_map(|round| &round.sheets) {
            let Some(row) = sheet.row(unit) else { continue };
            values.extend(row.cell(0).value.map(|value| value.to_f64()));
            let spread = sheet.facts.as_ref().map_or(1.0, |facts| facts.spread.composite);
            let answered = f64::from(row.answered.unwrap_or(1).max(1));
            error = error.max(spread * (2.0 / answered).sqrt());
        }
        let highest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let lowest = values.iter().copied().fold(f64::INFINITY, f64::min);
        (highest - lowest).max(0.0) + 3.92 * error + 0.2
    }

    /// The rows of units, and those in which they are counted together with others.
    fn each(&self, units: &BTreeSet<&str>, rounds: &[&Round], mut take: impl FnMut(&Sheet, &Row)) {
        for sheet in rounds.iter().flat_map(|round| &round.sheets) {
            for unit in units {
                let row = sheet.row(unit);
                let rest = sheet.row(&format!("{unit}/rest"));
                let above = row
                    .and_then(|row| row.counted_at.as_ref())
                    .and_then(|at| sheet.row(&format!("{at}/rest")));
                for row in [row, rest, above].into_iter().flatten().filter(|row| row.shown().is_some()) {
                    take(sheet, row);
                }
            }
        }
    }
}

/// By dimension: the mean of its printed statements, of a row of at least ten answers.
pub(super) fn means(sheet: &Sheet, row: &Row) -> HashMap<String, Printed> {
    let mut means = HashMap::new();
    if row.answered.is_none_or(|answered| answered < 10) {
        return means;
    }
    let mut of: HashMap<&str, Vec<Option<Printed>>> = HashMap::new();
    for (item, dimension) in sheet.facts.iter().flat_map(|facts| &facts.dimensions) {
        let at = sheet.measures.iter().position(|measure| measure == item);
        of.entry(dimension).or_default().push(at.and_then(|at| row.cell(at).value));
    }
    let coded = |bound| {
        let cells = (1..sheet.measures.len()).filter_map(|at| row.cell(at).value);
        cells.filter(|value| value.bound == bound).find_map(Printed::tenths)
    };
    let (low, high) = (coded(Bound::AtMost), coded(Bound::AtLeast));
    for (dimension, values) in of {
        let tenths_of = |value: &Option<Printed>| value.and_then(Printed::tenths);
        let Some(all) = values.iter().map(tenths_of).collect::<Option<Vec<i64>>>() else { continue };
        let (sum, count) = (all.iter().sum::<i64>(), i64::try_from(all.len()).unwrap_or(1));
        let sign = match (low, high) {
            (Some(low), _) if sum <= low * count => "<=",
            (_, Some(high)) if sum >= high * count => ">=",
            _ => "",
        };
        let mean = (2 * sum + count).div_euclid(2 * count);
        let mean = Printed::parse(&format!("{sign}{}.{}", mean / 10, mean % 10));
        means.extend(mean.map(|mean| (dimension.to_owned(), mean)));
    }
    means
}

fn half(cell: &Cell) -> Option<Printed> {
    let value = cell.value.filter(|value| value.bound == Bound::Exactly)?.tenths()?;
    let (low, high) = (cell.low?.tenths()?, cell.high?.tenths()?);
    tenths((value - low).max(high - value).unsigned_abs())
}

/// The least change that is said.
fn least(sheet: &Sheet) -> Option<Printed> {
    let (min, max) = sheet.facts.as_ref().map_or((1, 5), |facts| facts.scale);
    tenths(max.abs_diff(min).div_ceil(2))
}

fn tenths(count: u64) -> Option<Printed> {
    Printed::parse(&format!("{}.{}", count / 10, count % 10))
}

/// The letters and digits with which a text begins.
fn first_word(text: &str) -> String {
    let begins = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    begins.chars().take_while(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_numbers_are_found_as_they_are_printed() {
        let text =
            "From ≤ 1.8 in 2026-q2 to 3.6 (95 % band 3.3 to 3.9), +0.4; ±0.3. 8 of 10. v1.2 127.0.0.1 3.65";
        let found: Vec<String> = decimals(text).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["<=1.8", "3.6", "3.3", "3.9", "0.4", "0.3", "3.65"]);
    }
}

//! The dimensions of a unit over its rounds, each the mean of its two or more printed statements, and their
//! small pictures.
//!
//! It must never use anything but printed values, and never show a unit of which fewer than ten answered: there a single
//! statement weighs too much.

mod picture;

pub use picture::svg;

use std::fmt::Write as _;

use super::{
    line,
    tongue::Words,
    trend::{Reading, Trend},
    words,
};
use candor_disclosure::{Kind, Printed, Row, Tenths, release::Release};
use candor_protocol::survey::{Item, RoundName, UnitId};

/// So many must have answered in a round.
pub const ANSWERS: u32 = 10;
/// At most so many are drawn: more would be a table in disguise.
const MOST: usize = 8;

/// The dimensions of one unit in the rounds of its trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimensions {
    unit: String,
    whole: Option<String>,
    names: Vec<String>,
    scale: (u8, u8),
    rounds: Vec<Round>,
    words: &'static Words,
}

/// One round. Values stand in the order of the names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Round {
    pub(super) name: RoundName,
    pub(super) unit: Vec<Option<Printed>>,
    pub(super) whole: Vec<Option<Printed>>,
    /// Whether the line goes on from the round before.
    pub(super) goes_on: bool,
    pub(super) whole_goes_on: bool,
}

impl Dimensions {
    /// Of the unit of a trend, which was drawn from the same `releases`; `None` where the newest round prints too little of
    /// it, or has fewer than two dimensions.
    pub fn of(releases: &[Release], trend: &Trend) -> Option<Self> {
        let newest = releases.last()?;
        let names = names(newest.instrument().items());
        if names.is_empty() {
            return None;
        }
        let mut at: Vec<usize> = line::comparable(releases).collect();
        at.reverse();
        let round = |(&at, point): (&usize, &super::trend::Point)| {
            let release = &releases[at];
            let whole = &release.tree().unit(0).id;
            let of = |unit: &UnitId| values(release, unit, &names);
            let is_shown = matches!(&point.reading, Reading::Shown(shown) if shown.answered >= ANSWERS);
            let nothing = || vec![None; names.len()];
            Round {
                name: point.round.clone(),
                unit: if is_shown { of(trend.unit()) } else { nothing() },
                whole: if trend.whole().is_some() { of(whole) } else { nothing() },
                goes_on: point.cut.is_none(),
                whole_goes_on: point.whole_cut.is_none(),
            }
        };
        let rounds: Vec<Round> = at.iter().zip(trend.points()).map(round).collect();
        rounds.last()?.unit.iter().any(Option::is_some).then(|| Self {
            unit: trend.name().to_owned(),
            whole: trend.whole().map(str::to_owned),
            names: names.into_iter().map(|name| capital(&trend.words().dimension(name))).collect(),
            scale: trend.scale(),
            rounds,
            words: trend.words(),
        })
    }

    /// What they are called, in the order in which the statements name them.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// By round, oldest first: its name, and for each dimension what a table says: `3.4 (3.6)`, in brackets the whole
    /// organisation; `–` where nothing is shown.
    pub fn table(&self) -> Vec<(String, Vec<String>)> {
        let cell = |(unit, whole): (&Option<Printed>, &Option<Printed>)| {
            let unit = unit.map_or_else(|| "–".to_owned(), words::value);
            whole.map_or(unit.clone(), |whole| format!("{unit} ({})", words::value(whole)))
        };
        let cells = |round: &Round| round.unit.iter().zip(&round.whole).map(cell).collect();
        self.rounds.iter().map(|round| (round.name.to_string(), cells(round))).collect()
    }

    /// All values in words: the text alternative of the picture.
    pub fn description(&self) -> String {
        let ([low, high], words) = ([self.scale.0, self.scale.1].map(|end| end.to_string()), self.words);
        let mut text =
            words.tell("chart-dimensions-about", &[("name", &self.unit), ("min", &low), ("max", &high)]);
        for (at, name) in self.names.iter().enumerate() {
            let _ = write!(text, " {name}:");
            let shown = self.rounds.iter().filter_map(|round| Some((round, round.unit[at]?)));
            for (nth, (round, value)) in shown.enumerate() {
                let values = [("value", &*words::value(value)), ("round", round.name.as_str())];
                let parted = if nth > 0 { "," } else { "" };
                let _ = write!(text, "{parted} {}", words.tell("chart-value-in", &values));
                if let (Some(whole), Some(value)) = (&self.whole, round.whole[at]) {
                    let _ = write!(text, " ({whole} {})", words::value(value));
                }
            }
            text.push('.');
        }
        text
    }

    /// Calls one of them otherwise.
    #[cfg(test)]
    pub(crate) fn call(&mut self, at: usize, name: &str) {
        self.names[at] = name.to_owned();
    }

    /// The same under names that a picture can hold: units as the trend calls them, and a dimension that `draws` refuses by its number
    /// in the table.
    #[must_use]
    pub fn named_for(&self, trend: &Trend, draws: impl Fn(&str) -> bool) -> Self {
        let fit = |(at, name): (usize, &String)| if draws(name) { name.clone() } else { at.to_string() };
        Self {
            unit: trend.name().to_owned(),
            whole: trend.whole().map(str::to_owned),
            names: (1..).zip(&self.names).map(fit).collect(),
            ..self.clone()
        }
    }
}

/// The dimensions of an instrument, in the order in which its statements name them; none where there are fewer than two, or
/// too many to draw.
pub(super) fn names(items: &[Item]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for item in items.iter().filter(|item| !item.dimension.trim().is_empty()) {
        // One statement is no dimension: it would be its own value under a larger name.
        let alike = items.iter().filter(|other| other.dimension == item.dimension).count();
        if alike > 1 && !names.contains(&item.dimension.as_str()) {
            names.push(&item.dimension);
        }
    }
    if (2..=MOST).contains(&names.len()) { names } else { Vec::new() }
}

/// A name as the heading of a panel.
pub(super) fn capital(name: &str) -> String {
    let name = words::name(name);
    let mut rest = name.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// The dimensions of a unit in a release; nothing where a statement of one has no value.
fn values(release: &Release, unit: &UnitId, names: &[&str]) -> Vec<Option<Printed>> {
    let row = release.row(unit).filter(|row| row.kind() == Kind::Unit);
    row.map_or_else(|| vec![None; names.len()], |row| of_row(row, release.instrument().items(), names))
}

/// The dimensions of a row; nothing where a statement of one has no value, or fewer than ten answered.
pub(super) fn of_row(row: &Row, items: &[Item], names: &[&str]) -> Vec<Option<Printed>> {
    let enough = !row.coarsened() && row.answered().is_some_and(|answered| answered >= ANSWERS);
    names.iter().map(|name| mean(row, items, name).filter(|_| enough)).collect()
}

/// The mean of the printed values of a dimension's statements, rounded half up to one decimal; coded by the ends at which
/// the row's own values are coded, as its composite is.
fn mean(row: &Row, items: &[Item], dimension: &str) -> Option<Printed> {
    let printed = || row.values().iter().skip(1).filter_map(|value| value.value());
    let mut low = None;
    let mut high = None;
    for value in printed() {
        match value {
            Printed::AtMost(end) => low = Some(end),
            Printed::AtLeast(end) => high = Some(end),
            Printed::Value(_) => {}
        }
    }
    let (mut sum, mut count) = (0, 0);
    for (item, value) in items.iter().zip(row.values().iter().skip(1)) {
        if item.dimension == dimension {
            sum += value.value()?.tenths().count();
            count += 1;
        }
    }
    if count == 0 {
        return None;
    }
    Some(match (low, high) {
        (Some(low), _) if sum <= low.count() * count => Printed::AtMost(low),
        (_, Some(high)) if sum >= high.count() * count => Printed::AtLeast(high),
        _ => Printed::Value(Tenths::new((2 * sum + count) / (2 * count))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        changes::Changes,
        fixture::{ACME, release, year},
    };
    use candor_protocol::survey::Instrument;

    fn of(releases: &[Release], unit: &str) -> Option<Dimensions> {
        Dimensions::of(
            releases,
            &Trend::of(releases, &Changes::of(releases), &unit.parse().unwrap()).unwrap(),
        )
    }

    /// The table of Design in one round, from its row and the values of its ten statements.
    fn check(row: &str, items: &[&str], expected: Option<&str>) {
        let releases = [release("r1", &Instrument::built_in(), ACME, &[row], items)];
        let found = of(&releases, "design").map(|found| found.table()[0].1.join(" "));
        assert_eq!(found.as_deref(), expected, "{row}");
    }

    #[test]
    fn a_dimension_is_the_mean_of_its_printed_statements() {
        // mistakes: 1, 9, 10; speaking up: 2, 8; belonging: 3, 6, 7; asking and trying: 4, 5.
        let items = &["2.0", "3.0", "4.0", "3.1", "2.5", "4.0", "4.1", "3.1", "2.0", "2.1"];
        check("design 3.0 2.8 3.2 10 12", items, Some("2.0 3.1 4.0 2.8"));
        // 3.05 and 2.75 each stand between two tenths: half is rounded up.
        check("design 3.0 2.8 3.2 9 12", items, None);
        check("coarsened:design 3.0 2.8 3.2 10 12", items, None);
        check("design hidden acme", items, None);
    }

    #[test]
    fn near_the_ends_a_dimension_is_a_bound_too() {
        let low = &["<=1.4", "3.0", ">=4.8", "3.1", "<=1.4", ">=4.8", ">=4.8", "3.1", "<=1.4", "1.6"];
        check("design 3.0 2.8 3.2 10 12", low, Some("1.5 3.1 ≥ 4.8 2.3"));
    }

    #[test]
    fn rounds_with_too_few_answers_are_left_open_and_the_whole_stands_beside() {
        let found = of(&year(), "design").unwrap();
        let table = found.table();
        assert_eq!(table[2].1[0], "– (3.1)", "nine answered");
        assert_eq!(table[3].1[0], "3.1 (3.1)");
        let said = found.description();
        assert!(said.contains("Mistakes: 3.1 in 2026-q3 (Acme 3.1)."), "{said}");
        assert_eq!(of(&year(), "acme").unwrap().table()[0].1[0], "3.1", "not beside itself");
        assert!(of(&year(), "ink").is_none());
    }

    #[test]
    fn one_statement_is_no_dimension() {
        let mut items = Instrument::built_in().items()[..4].to_vec();
        items[3].dimension = "the canteen".to_owned();
        items[2].dimension = items[0].dimension.clone();
        items[1].dimension = "speaking up".to_owned();
        items.push(items[1].clone());
        items[4].id = "again".to_owned();
        let instrument = Instrument::assemble("few", 1, 5, items).unwrap();
        let values = &["2.0", "3.0", "4.0", "3.1", "2.5"];
        let releases = [release("r1", &instrument, ACME, &["design 3.0 2.8 3.2 10 12"], values)];
        assert_eq!(of(&releases, "design").unwrap().names(), ["Mistakes", "Speaking up"]);
    }

    #[test]
    fn an_instrument_without_dimensions_has_none() {
        let item = |id: &str| Item {
            id: id.to_owned(),
            dimension: String::new(),
            reverse: false,
            own: false,
            safe: [].into(),
            text: [("en".to_owned(), "?".to_owned())].into(),
        };
        let instrument = Instrument::assemble("two", 1, 5, vec![item("a"), item("b")]).unwrap();
        let releases = [release("r1", &instrument, ACME, &["design 3.0 2.8 3.2 20 22"], &["3.0"])];
        assert!(of(&releases, "design").is_none());
    }
}

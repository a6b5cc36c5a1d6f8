//! The strengths of a unit and the topics to talk about: its highest and lowest statements as printed, with questions.
//!
//! It must never call a statement low that is as high as one called high, nor rank what is not printed.

use super::guide;
use crate::words;
use candor_disclosure::{Printed, Row, Share, release::Release};
use candor_protocol::survey::{Item, UnitId};

/// So many at each end.
const EACH: usize = 2;

/// A statement with its value.
pub struct Statement {
    /// The printed value.
    pub value: String,
    /// The statement, as people read it.
    pub statement: String,
}

/// A statement to talk about.
pub struct Topic {
    /// The printed value.
    pub value: String,
    /// The statement, as people read it.
    pub statement: String,
    /// Two or three open questions for the next meeting.
    pub questions: &'static [String],
}

/// What share of people answered a statement on the safe side of the middle, and on the other.
pub struct Shares {
    /// The statement, as people read it.
    pub statement: String,
    /// The share above the middle of the scale, as printed.
    pub favourable: String,
    /// From twenty answers on.
    pub unfavourable: Option<String>,
    /// The percentages in them, for a bar: the words say what is only a bound.
    pub bars: (u32, u32),
}

/// The two highest statements of a unit, and the two lowest with their questions; none where all are alike.
pub(super) fn ends(newest: &Release, unit: &UnitId) -> (Vec<Statement>, Vec<Topic>) {
    let instrument = newest.instrument();
    let mut values: Vec<(&Item, Printed)> =
        items(newest, unit).filter_map(|(item, value)| Some((item, value.value()?))).collect();
    let height = |(_, value): &(&Item, Printed)| value.tenths().count();
    // Of equal ones the one asked first, at both ends.
    values.sort_by_key(height);
    let (Some(lowest), Some(highest)) = (values.first().map(height), values.last().map(height)) else {
        return (Vec::new(), Vec::new());
    };
    let low: Vec<(&Item, Printed)> =
        values.iter().take(EACH).filter(|value| height(value) < highest).copied().collect();
    values.sort_by_key(|value| std::cmp::Reverse(height(value)));
    let above = low.last().map_or(lowest, height);
    let high = values.iter().take(EACH).filter(|value| height(value) > above);
    let strength = |(item, value): &(&Item, Printed)| Statement {
        value: words::value(*value),
        statement: statement(item),
    };
    let topic = |(item, value): &(&Item, Printed)| Topic {
        value: words::value(*value),
        statement: statement(item),
        questions: guide::questions(instrument, item),
    };
    (high.map(strength).collect(), low.iter().map(topic).collect())
}

/// The shares of all statements of which one is printed.
pub(super) fn shares(newest: &Release, unit: &UnitId) -> Vec<Shares> {
    let said = |share: Share| match share {
        Share::Percent(percent) => format!("{percent} %"),
        Share::AtMost(percent) => format!("≤ {percent} %"),
        Share::AtLeast(percent) => format!("≥ {percent} %"),
    };
    let line = |(item, value): (&Item, &candor_disclosure::Value)| {
        let favourable = value.favourable()?;
        let unfavourable = value.unfavourable();
        Some(Shares {
            statement: statement(item),
            favourable: said(favourable),
            unfavourable: unfavourable.map(said),
            bars: (favourable.percent(), unfavourable.map_or(0, Share::percent)),
        })
    };
    items(newest, unit).filter_map(line).collect()
}

/// The statements with what is printed about them, in the order asked.
fn items<'a>(
    newest: &'a Release,
    unit: &UnitId,
) -> impl Iterator<Item = (&'a Item, &'a candor_disclosure::Value)> + use<'a> {
    let values = newest.row(unit).map(Row::values).unwrap_or_default();
    newest.instrument().items().iter().zip(values.iter().skip(1)) // the composite stands first
}

fn statement(item: &Item) -> String {
    let text = item.text.get("en").or_else(|| item.text.values().next());
    let text = words::name(text.map_or(item.id.as_str(), String::as_str));
    if item.reverse { format!("“{text}” (reversed: higher is safer)") } else { format!("“{text}”") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{ACME, release};
    use candor_protocol::survey::Instrument;

    /// The values called high and low, of statements with these values.
    fn check(items: &[&str], high: &str, low: &str) {
        let all: Vec<Item> = Instrument::built_in().items()[..items.len()].to_vec();
        let instrument = Instrument::assemble("few", 1, 5, all).unwrap();
        let newest = release("r1", &instrument, ACME, &["design 3.4 3.2 3.6 40 50"], items);
        let (strengths, topics) = ends(&newest, &"design".parse().unwrap());
        let strengths: Vec<String> = strengths.into_iter().map(|found| found.value).collect();
        let topics: Vec<String> = topics.into_iter().map(|found| found.value).collect();
        assert_eq!((strengths.join(" ").as_str(), topics.join(" ").as_str()), (high, low), "{items:?}");
    }

    #[test]
    fn the_two_highest_are_strengths_and_the_two_lowest_topics() {
        check(&["3.0", "4.2", "2.1", "4.4", "2.4"], "4.4 4.2", "2.1 2.4");
        check(&["3.0", ">=4.8", "<=1.4", "4.4"], "≥ 4.8 4.4", "≤ 1.4 3.0");
    }

    #[test]
    fn nothing_is_both_and_equal_ones_are_neither_against_each_other() {
        check(&["3.0", "3.0", "3.0"], "", "");
        check(&["3.0"], "", "");
        check(&["3.0", "4.0"], "4.0", "3.0");
        check(&["3.0", "4.0", "5.0"], "5.0", "3.0 4.0");
        check(&["3.0", "4.0", "4.0", "4.0"], "4.0 4.0", "3.0");
        check(&["3.0", "3.0", "3.0", "4.0"], "4.0", "3.0 3.0");
    }

    #[test]
    fn where_items_are_not_printed_there_are_neither() {
        let row = &["coarsened:design 3.4 3.2 3.6 8 10"];
        let newest = release("r1", &Instrument::built_in(), ACME, row, &["3.0"]);
        let (strengths, topics) = ends(&newest, &"design".parse().unwrap());
        assert!(strengths.is_empty() && topics.is_empty());
        assert!(shares(&newest, &"design".parse().unwrap()).is_empty());
    }
}

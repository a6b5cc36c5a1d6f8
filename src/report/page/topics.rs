//! The strengths of a unit and the topics to talk about: its highest and lowest statements as printed, with questions.
//!
//! It must never call a statement low that is as high as one called high, call one a strength that is none, nor rank what
//! is not printed.

use super::guide;
use crate::{tongue::Words, words};
use candor_disclosure::{Kind, Printed, Row, Share, release::Release};
use candor_protocol::survey::{Instrument, Item, UnitId};

/// So many at each end.
const EACH: usize = 2;

/// A statement with its value.
pub struct Statement {
    /// The printed value; `None` where statements have only names.
    pub value: Option<String>,
    /// The statement, as people read it.
    pub statement: String,
}

/// Below so many answers the order of a unit's statements is mostly chance.
const ORDER: u32 = 12;

/// A statement to talk about.
pub struct Topic {
    /// `lowest here`, `lower here than elsewhere`, or both.
    pub why: String,
    /// The printed value; `None` where statements have only names.
    pub value: Option<String>,
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

/// The two highest statements of a unit that are no lower than in the whole organisation and the middle of the scale; and with
/// their questions the two lowest (none where all are alike), and the two that are farthest below the whole organisation. What is
/// low everywhere is mostly among the former, what is the unit's own among the latter. By name only where the release has no values of
/// single statements.
pub(super) fn ends(newest: &Release, unit: &UnitId, words: &Words) -> (Vec<Statement>, Vec<Topic>) {
    let (instrument, root) = (newest.instrument(), &newest.tree().unit(0).id);
    if let Some(row) = newest.row(unit).filter(|row| row.kind() == Kind::Unit && !row.lowest().is_empty()) {
        return by_name(instrument, row, words);
    }
    let elsewhere: Vec<Option<Printed>> = match unit == root {
        true => Vec::new(),
        false => items(newest, root, instrument.core()).map(|(_, value)| value.value()).collect(),
    };
    let values = items(newest, unit, instrument.core()).enumerate().filter_map(|(at, (item, value))| {
        let (value, elsewhere) = (value.value()?, elsewhere.get(at).copied().flatten());
        let height = value.tenths().count();
        Some(Found { item, value, height, above: elsewhere.map(|whole| height - whole.tenths().count()) })
    });
    let mut values: Vec<Found<'_>> = values.collect();
    // Of equal ones the one asked first, at both ends.
    values.sort_by_key(|found| found.height);
    let (Some(lowest), Some(highest)) =
        (values.first().map(|found| found.height), values.last().map(|found| found.height))
    else {
        return (Vec::new(), Vec::new());
    };
    let low: Vec<Found<'_>> =
        values.iter().take(EACH).filter(|found| found.height < highest).copied().collect();
    let mut lower: Vec<Found<'_>> =
        values.iter().filter(|found| found.above.is_some_and(|above| above < 0)).copied().collect();
    lower.sort_by_key(|found| found.above);
    lower.truncate(EACH);
    values.sort_by_key(|found| std::cmp::Reverse(found.height));
    let (scale, bar) = (instrument.scale(), low.last().map_or(lowest, |found| found.height));
    let middle = 5 * (i32::from(scale.min()) + i32::from(scale.max()));
    let is_strong = |found: &&Found<'_>| found.height >= middle && found.above.is_none_or(|above| above >= 0);
    let high = values.iter().take(EACH).filter(|found| found.height > bar).filter(is_strong);
    let strengths = high.map(|found| Statement {
        value: Some(words::value(found.value)),
        statement: statement(found.item, words),
    });
    let is_in = |of: &[Found<'_>], found: &Found<'_>| of.iter().any(|other| other.item.id == found.item.id);
    let mut topics: Vec<(u8, Found<'_>)> =
        low.iter().map(|found| (if is_in(&lower, found) { 0 } else { 1 }, *found)).collect();
    topics.extend(lower.iter().filter(|found| !is_in(&low, found)).map(|found| (2, *found)));
    topics.sort_by_key(|(why, _)| *why);
    let topic = |(why, found): (u8, Found<'_>)| Topic {
        why: words.plain(match why {
            0 => "report-why-both",
            1 => "report-why-lowest",
            _ => "report-why-lower",
        }),
        value: Some(words::value(found.value)),
        statement: statement(found.item, words),
        questions: guide::questions(words, instrument, found.item),
    };
    (strengths.collect(), topics.into_iter().map(topic).collect())
}

/// What a release names where it has no values of single statements. None is a strength of a team whose value is below the middle of
/// the scale; how far each is above the whole organisation is not known.
fn by_name(instrument: &Instrument, row: &Row, words: &Words) -> (Vec<Statement>, Vec<Topic>) {
    let named = |ids: &[String]| -> Vec<&Item> {
        ids.iter().filter_map(|id| instrument.items().iter().find(|item| item.id == *id)).collect()
    };
    let strength = |item: &Item| Statement { value: None, statement: statement(item, words) };
    let topic = |item: &Item| Topic {
        why: words.plain("report-why-lowest"),
        value: None,
        statement: statement(item, words),
        questions: guide::questions(words, instrument, item),
    };
    let middle = 5 * (i32::from(instrument.scale().min()) + i32::from(instrument.scale().max()));
    let value = row.composite().and_then(candor_disclosure::Value::value);
    let high = if value.is_some_and(|value| value.tenths().count() >= middle) { row.highest() } else { &[] };
    (named(high).into_iter().map(strength).collect(), named(row.lowest()).into_iter().map(topic).collect())
}

/// A statement with its value, in tenths, and how far it is above the whole organisation's.
#[derive(Clone, Copy)]
struct Found<'a> {
    item: &'a Item,
    value: Printed,
    height: i32,
    above: Option<i32>,
}

/// What must be said of topics of few answers.
pub(super) fn caveat(answered: u32, words: &Words) -> String {
    if answered < ORDER { words.plain("report-caveat") } else { String::new() }
}

/// The shares of all statements of which one is printed.
pub(super) fn shares(newest: &Release, unit: &UnitId, words: &Words) -> Vec<Shares> {
    let said = |share: Share| match share {
        Share::Percent(percent) => format!("{percent} %"),
        Share::AtMost(percent) => format!("≤ {percent} %"),
        Share::AtLeast(percent) => format!("≥ {percent} %"),
    };
    let line = |(item, value): (&Item, &candor_disclosure::Value)| {
        let favourable = value.favourable()?;
        let unfavourable = value.unfavourable();
        Some(Shares {
            statement: statement(item, words),
            favourable: said(favourable),
            unfavourable: unfavourable.map(said),
            bars: (favourable.percent(), unfavourable.map_or(0, Share::percent)),
        })
    };
    items(newest, unit, newest.instrument().items()).filter_map(line).collect()
}

/// Of these statements, the first ones or all, what is printed about them, in the order asked.
fn items<'a>(
    newest: &'a Release,
    unit: &UnitId,
    asked: &'a [Item],
) -> impl Iterator<Item = (&'a Item, &'a candor_disclosure::Value)> + use<'a> {
    let values = newest.row(unit).map(Row::values).unwrap_or_default();
    asked.iter().zip(values.iter().skip(1)) // the composite stands first
}

fn statement(item: &Item, words: &Words) -> String {
    let quoted = words.tell("report-quote", &[("statement", &words::meaning(words, item))]);
    if item.own { words.tell("report-own", &[("statement", &quoted)]) } else { quoted }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        fixture::{ACME, release},
        tongue::english,
    };
    use candor_protocol::survey::Instrument;

    /// The values called high and low, of statements with these values.
    fn check(items: &[&str], high: &str, low: &str) {
        let all: Vec<Item> = Instrument::built_in().items()[..items.len()].to_vec();
        let instrument = Instrument::assemble("few", 1, 5, all).unwrap();
        let newest = release("r1", &instrument, ACME, &["design 3.4 3.2 3.6 40 50"], items);
        let (strengths, topics) = ends(&newest, &"design".parse().unwrap(), english());
        let strengths: Vec<String> = strengths.into_iter().filter_map(|found| found.value).collect();
        let topics: Vec<String> = topics.into_iter().filter_map(|found| found.value).collect();
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

    /// What is strong and what to talk about in Design, where the organisation has other values.
    fn beside(design: &[&str], acme: &[&str], strong: &str, topics: &str) {
        let all: Vec<Item> = Instrument::built_in().items()[..design.len()].to_vec();
        let instrument = Instrument::assemble("few", 1, 5, all).unwrap();
        let of = |row: &str, items: &[&str]| release("r1", &instrument, ACME, &[row], items);
        // The fixture gives all rows the same statements: the organisation's are put in by hand.
        let (own, whole) = (of("design 3.4 3.2 3.6 40 50", design), of("acme 3.4 3.2 3.6 400 500", acme));
        let mut text: serde_json::Value = serde_json::from_str(&own.to_text()).unwrap();
        let whole: serde_json::Value = serde_json::from_str(&whole.to_text()).unwrap();
        text["numbers"]["rows"][0] = whole["numbers"]["rows"][0].clone();
        let release = Release::from_text(&text.to_string()).unwrap();
        let (strengths, found) = ends(&release, &"design".parse().unwrap(), english());
        let strengths: Vec<String> = strengths.into_iter().filter_map(|found| found.value).collect();
        let found: Vec<String> = found
            .into_iter()
            .map(|topic| format!("{} {}", topic.value.unwrap_or_default(), topic.why))
            .collect();
        assert_eq!((strengths.join(" ").as_str(), found.join("; ").as_str()), (strong, topics));
    }

    #[test]
    fn a_topic_is_low_here_or_lower_here_than_elsewhere() {
        // The first two are low everywhere; what is Design's own is the third.
        beside(
            &["2.4", "2.6", "3.3", "4.2", "4.4"],
            &["2.3", "2.7", "4.1", "4.1", "4.4"],
            "4.4 4.2",
            "2.6 lowest here, and lower than elsewhere; 2.4 lowest here; 3.3 lower here than elsewhere",
        );
        // Of the lower ones the two that are farthest below.
        beside(
            &["2.0", "2.5", "3.5", "3.6", "3.7"],
            &["2.0", "2.5", "3.6", "3.9", "3.9"],
            "",
            "2.0 lowest here; 2.5 lowest here; 3.6 lower here than elsewhere; 3.7 lower here than elsewhere",
        );
    }

    #[test]
    fn a_strength_is_at_or_above_the_organisation_and_the_middle() {
        beside(
            &["2.0", "2.2", "2.9", "2.8"],
            &["2.0", "2.2", "2.0", "2.0"],
            "",
            "2.0 lowest here; 2.2 lowest here",
        );
        beside(
            &["2.0", "2.2", "3.0", "2.9"],
            &["2.0", "2.2", "3.0", "2.0"],
            "3.0",
            "2.0 lowest here; 2.2 lowest here",
        );
        let lower = "2.0 lowest here; 2.2 lowest here; 4.0 lower here than elsewhere";
        beside(&["2.0", "2.2", "4.0", "3.9"], &["2.0", "2.2", "4.1", "3.9"], "3.9", lower);
    }

    #[test]
    fn of_few_answers_the_order_is_called_chance() {
        assert!(caveat(11, english()).contains("chance") && caveat(12, english()).is_empty());
    }

    #[test]
    fn where_items_are_not_printed_there_are_neither() {
        let row = &["coarsened:design 3.4 3.2 3.6 8 10"];
        let newest = release("r1", &Instrument::built_in(), ACME, row, &["3.0"]);
        let (strengths, topics) = ends(&newest, &"design".parse().unwrap(), english());
        assert!(strengths.is_empty() && topics.is_empty());
        assert!(shares(&newest, &"design".parse().unwrap(), english()).is_empty());
    }
}

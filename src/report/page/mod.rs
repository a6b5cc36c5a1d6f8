//! Everything that a report about a unit says, as data in sentences: mail, page and print only lay it out.
//!
//! It must never hold a number that does not follow from printed ones, a personal link, or a verdict on one unit alone:
//! whether it really moved is judged with all others ([`Changes`]).

mod guide;
mod sentences;
mod topics;

pub use topics::{Shares, Statement, Topic};

use super::{
    changes::{Change, Changes},
    chart,
    dimensions::Dimensions,
    shown::Shown,
    trend::{Point, Reading, Trend, TrendError},
    words,
};
use candor_disclosure::release::Release;
use candor_protocol::survey::{RoundName, UnitId};

/// What not to do with a report.
pub const CAUTIONS: [&str; 4] = [
    "Do not guess who said what, and ask nobody what they answered. Whoever wants to say it will, if it is safe.",
    "Do not explain the numbers away, and do not defend yourself. Thank everybody who answered, and listen first.",
    "Do not rank teams against each other, and make no number a target: it would be filled, and nothing would change.",
    "Do not promise what you cannot keep. A question left open honestly is better.",
];

/// What stands below a table of many units.
pub const BEFORE_YOU_COMPARE: &str = "Before you compare: the lowest of many small units are low partly by chance, and mostly \
     rise in the next round with nothing changed; the highest fall (regression to the mean). A unit has moved only where \
     the column Change says that it fell or rose.";

/// The one step to agree on.
pub const STEP: &str = "Agree on one thing that all of you will do differently until the next round: small enough to \
     begin this week. Write down what it is, who sees to it, and on which day you will look at it together.";

/// A report about one unit, or about the next level up where it is not shown.
pub struct Report {
    /// What it is about, in one line: the subject of the mail, the title of the page.
    pub subject: String,
    /// Whom it is about, and of which round.
    pub opening: String,
    /// The unit that was asked for.
    pub asked: UnitId,
    /// What the unit is called that the numbers are about.
    pub name: String,
    /// The round that it is about.
    pub round: RoundName,
    /// Where the unit stands, in a sentence; `None` where nothing is shown.
    pub stands: Option<String>,
    /// Whether it moved, in a sentence.
    pub moved: String,
    /// The units below the one that was asked for that moved, a sentence each; at most eight.
    pub moved_below: Vec<String>,
    /// What is strong here.
    pub strengths: Vec<Statement>,
    /// What to talk about.
    pub topics: Vec<Topic>,
    /// What must be said of the topics' order; empty where nothing must.
    pub caveat: &'static str,
    /// Questions where there are no topics, but something is shown.
    pub questions: &'static [String],
    /// How many agree and do not, where that is printed.
    pub shares: Vec<Shares>,
    /// What the unit above is called, where it is drawn.
    pub parent: Option<String>,
    /// What the organisation is called, where it is drawn.
    pub whole: Option<String>,
    /// The rounds, oldest first.
    pub rounds: Vec<Line>,
    /// What else must be said.
    pub also: Vec<String>,
    /// How to read the band.
    pub reading: String,
    /// The units directly below the one that was asked for; a mail does not list them.
    pub below: Vec<Below>,
    /// The trend that the chart draws.
    pub trend: Trend,
    /// The dimensions, where enough people answered.
    pub dimensions: Option<Dimensions>,
}

/// A round in the table.
pub struct Line {
    /// What it is called.
    pub name: String,
    /// The after-incident pulses before it.
    pub pulses: Vec<String>,
    /// Why a new line begins here.
    pub new_line: Option<String>,
    /// Value, band, answered.
    pub shown: Option<[String; 3]>,
    /// Why there is no number, or why it is not compared.
    pub why_not: String,
    /// The value of the unit above.
    pub parent: String,
    /// The value of the organisation.
    pub whole: String,
    /// All of it as one sentence.
    pub said: String,
}

impl Line {
    /// What must be said of a number that is shown: why it is not compared.
    pub fn remark(&self) -> Option<String> {
        (self.shown.is_some() && !self.why_not.is_empty())
            .then(|| format!("{}: {}.", self.name, self.why_not))
    }
}

/// A unit below.
pub struct Below {
    /// Which.
    pub unit: UnitId,
    /// What it is called.
    pub name: String,
    /// Value and answered; `None` where it is not shown on its own.
    pub shown: Option<[String; 2]>,
    /// Whether it moved, in the words of the tables; empty where nothing is compared.
    pub change: String,
}

impl Report {
    /// About `unit` in the newest of `releases` (oldest first), whose `changes` were judged once for all units. Where the
    /// unit is not shown, the report says why and is about the next level up.
    ///
    /// # Errors
    /// When there is no release, or the unit is not in the newest one.
    pub fn of(releases: &[Release], changes: &Changes, unit: &UnitId) -> Result<Self, TrendError> {
        let own = Trend::of(releases, changes, unit)?;
        let newest = releases.last().ok_or(TrendError::NoRelease)?;
        let tree = newest.tree();
        let shown = tree
            .position(unit)
            .into_iter()
            .flat_map(|at| tree.upwards(at))
            .map(|at| &tree.unit(at).id)
            .find(|id| Shown::of(newest, id).is_some())
            .unwrap_or(&tree.unit(0).id);
        let trend = if shown == unit { own.clone() } else { Trend::of(releases, changes, shown)? };
        let (subject, opening) = heading(&own, &trend, newest);
        let (strengths, topics) = topics::ends(newest, shown);
        let above = |name: Option<&str>| name.map(|name| words::shorten(name, 24));
        let lines = trend.points().iter().enumerate();
        Ok(Self {
            subject,
            opening,
            asked: unit.clone(),
            name: trend.name().to_owned(),
            round: newest.round().clone(),
            stands: trend.standing().map(|shown| sentences::stands(&trend, shown)),
            moved: sentences::moved(&trend, changes.get(shown), newest),
            moved_below: sentences::moved_below(newest, changes, unit),
            strengths,
            questions: if topics.is_empty() && trend.standing().is_some() { guide::general() } else { &[] },
            caveat: topics::caveat(trend.standing().map_or(0, |shown| shown.answered)),
            topics,
            shares: topics::shares(newest, shown),
            parent: above(
                trend.parent().filter(|_| trend.points().iter().any(|point| point.parent.is_some())),
            ),
            whole: above(trend.whole()),
            rounds: lines.map(|(nth, point)| line(&trend, nth, point)).collect(),
            also: sentences::also(newest, &trend),
            reading: reading(&trend, changes, newest),
            below: below(newest, changes, unit),
            dimensions: Dimensions::of(releases, &trend),
            trend,
        })
    }

    /// The trend that its chart shows.
    pub fn trend(&self) -> &Trend {
        &self.trend
    }

    /// The dimensions that its small charts show, where there are some.
    pub fn dimensions(&self) -> Option<&Dimensions> {
        self.dimensions.as_ref()
    }

    /// What not to do with it.
    pub fn cautions(&self) -> [&'static str; 4] {
        CAUTIONS
    }

    /// The one step to agree on.
    pub fn step(&self) -> &'static str {
        STEP
    }

    /// The dimensions' names and rounds, as a table.
    pub fn dimension_rows(&self) -> Vec<(String, Vec<String>)> {
        self.dimensions.as_ref().map(Dimensions::table).unwrap_or_default()
    }

    /// The dimensions' names.
    pub fn dimension_names(&self) -> &[String] {
        self.dimensions.as_ref().map(Dimensions::names).unwrap_or_default()
    }
}

/// The subject and the first sentence.
fn heading(own: &Trend, trend: &Trend, newest: &Release) -> (String, String) {
    let (round, high) = (newest.round(), trend.scale().1);
    let (name, is_pulse) = (trend.name(), newest.instrument().is_pulse());
    let short = |name: &str| words::shorten(name, 48);
    let result = match trend.standing() {
        Some(Shown { value, answered, invited, .. }) => {
            format!("{} of {high} in {round} ({answered} of {invited} answered)", words::value(value))
        }
        None => format!("nothing can be shown in {round}"),
    };
    match &own.newest().reading {
        Reading::Gap(gap) if own.unit() != trend.unit() => (
            format!("{}: not shown on its own; {}: {result}", short(own.name()), short(name)),
            sentences::hidden(own.name(), name, gap, newest),
        ),
        _ if is_pulse => (
            format!("{}: {result}", short(name)),
            format!(
                "Here is what came out for {name} in {round}, an {}, about how it was dealt with.",
                words::PULSE
            ),
        ),
        _ => {
            let opening =
                format!("Here is what came out for {name} in {round}, about how safe it is to speak up.");
            match (trend.moved_between(), trend.standing()) {
                (Some(between), Some(Shown { answered, invited, .. })) => {
                    let happened = format!("{} {}", short(name), trend.happened());
                    (
                        format!("{happened}: {between} ({answered} of {invited} answered)"),
                        format!("{name} {}, from {between}. {opening}", trend.happened()),
                    )
                }
                _ => (format!("{}: {result}", short(name)), opening),
            }
        }
    }
}

fn reading(trend: &Trend, changes: &Changes, newest: &Release) -> String {
    let ((low, high), rule) = (trend.scale(), changes.rule());
    let change = match rule.chances {
        None => String::new(),
        Some(chances) => format!(
            " A change is told from all units and all rounds together: that a unit fell or rose means that a change of {} or \
             more has at least 95 chances in 100{}. The best estimate is mostly smaller \
             than the difference of the printed values, because part of every difference is chance.",
            rule.least,
            match chances {
                ..95 => format!("; very likely, that it has at least {chances}"),
                _ => String::new(),
            }
        ),
    };
    format!(
        "Each value is the mean of {} statements on the scale from {low} to {high}; higher is always safer. The 95 % band \
         is about this round and this group: what everybody in it would have said lies there in 95 of 100 cases. It says \
         nothing about other people, or about another day. No number of this round is about \
         fewer than {} people, and near the ends of the scale only a bound is shown (≤ or ≥).{change}",
        newest.instrument().core().len(),
        newest.k(),
    )
}

fn line(trend: &Trend, nth: usize, point: &Point) -> Line {
    let (shown, why_not) = match &point.reading {
        Reading::Shown(shown) => {
            let band = shown.band.map_or_else(|| "only a bound".to_owned(), words::band);
            let answered = format!("{} of {}", shown.answered, shown.invited);
            let coarsened = if shown.coarsened { words::COARSENED } else { "" };
            (Some([words::value(shown.value), band, answered]), coarsened.to_owned())
        }
        Reading::Gap(gap) => (None, gap.to_string()),
    };
    let pulses = trend.pulses().iter().filter(|pulse| pulse.before == nth);
    Line {
        name: point.round.to_string(),
        pulses: pulses.map(|pulse| format!("{}: {}, not compared", pulse.round, words::PULSE)).collect(),
        new_line: point.cut.as_ref().map(|cut| chart::new_line(trend, &point.round, cut)),
        shown,
        why_not,
        parent: point.parent.map(words::value).unwrap_or_default(),
        whole: point.whole.map(words::value).unwrap_or_default(),
        said: format!("{}{}", chart::said(point), chart::beside(trend, point)),
    }
}

fn below(newest: &Release, changes: &Changes, unit: &UnitId) -> Vec<Below> {
    let tree = newest.tree();
    let Some(at) = tree.position(unit) else { return Vec::new() };
    let line = |&child: &usize| {
        let unit = &tree.unit(child).id;
        let shown = Shown::of(newest, unit);
        Below {
            unit: unit.clone(),
            name: words::name(&tree.unit(child).name),
            shown: shown
                .map(|shown| [words::value(shown.value), format!("{} of {}", shown.answered, shown.invited)]),
            change: changes.get(unit).map(Change::brief).unwrap_or_default(),
        }
    };
    tree.children(at).iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{ACME, release, year};
    use candor_protocol::survey::Instrument;

    fn of(releases: &[Release], unit: &str) -> Report {
        Report::of(releases, &Changes::of(releases), &unit.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_unit_too_small_gets_the_next_level_up_but_only_its_own_units_below() {
        let report = of(&year(), "ink");
        assert_eq!((report.asked.as_str(), report.trend.unit().as_str()), ("ink", "design"));
        assert!(report.below.is_empty(), "Press belongs to somebody else");
        let above = of(&year(), "design");
        let below: Vec<&str> = above.below.iter().map(|below| below.unit.as_str()).collect();
        assert_eq!(below, ["ink", "press"]);
        assert!(above.below.iter().all(|below| below.shown.is_none() && below.change.is_empty()));
    }

    #[test]
    fn the_unit_above_stands_beside_where_it_is_not_the_whole() {
        let deep: &[&str] = &["acme - Acme", "art acme Art", "design art Design"];
        let rows = &["acme 3.9 3.8 4.0 400 500", "art 3.5 3.3 3.7 60 70", "design 3.2 3.0 3.4 20 22"];
        let releases = [release("r1", &Instrument::built_in(), deep, rows, &["3.2"])];
        let report = of(&releases, "design");
        assert_eq!(report.parent.as_deref(), Some("Art"));
        assert_eq!((report.rounds[0].parent.as_str(), report.rounds[0].whole.as_str()), ("3.5", "3.9"));
        assert!(report.stands.unwrap().ends_with("Art as a whole: 3.5. Acme as a whole: 3.9."));
        assert!(of(&releases, "art").parent.is_none());
    }

    #[test]
    fn a_pulse_is_marked_between_two_rounds_and_reported_alone() {
        let (built_in, pulse) = (Instrument::built_in(), Instrument::after_incident());
        let of_design: &[&str] = &["design - Design", "ink design Ink"];
        let rows = &["acme 3.5 3.4 3.6 400 500", "design 3.2 3.0 3.4 20 22"];
        let mut releases = vec![
            release("r1", &built_in, ACME, rows, &["3.2"]),
            release("p1", &pulse, of_design, &["design 2.8 2.4 3.2 12 14"], &["2.8", "3.0"]),
            release("r2", &built_in, ACME, rows, &["3.2"]),
        ];
        let pulses = |report: &Report| {
            report.rounds.iter().map(|line| line.pulses.join(" ")).collect::<Vec<_>>().join("|")
        };
        let report = of(&releases, "design");
        assert_eq!(pulses(&report), "|p1: after-incident pulse, not compared");
        assert!(report.moved.starts_with("From 3.2 in r1 to 3.2 in r2. Whether"), "{}", report.moved);
        assert_eq!(pulses(&of(&releases, "acme")), "|", "Acme as a whole was not asked");
        releases.pop();
        let report = of(&releases, "design");
        assert_eq!(report.rounds.len(), 1);
        assert!(report.moved.contains("compared with nothing"), "{}", report.moved);
        assert!(report.opening.contains("an after-incident pulse"), "{}", report.opening);
        assert!(report.trend.whole().is_none(), "it is the highest unit that was asked");
    }
}

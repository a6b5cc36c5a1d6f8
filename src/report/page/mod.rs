//! Everything that a report about a unit says, as data in sentences: mail, page and print only lay it out.
//!
//! It must never hold a number that does not follow from printed ones, a personal link, or a verdict on one unit alone:
//! whether it really moved is judged with all others ([`Changes`]).

mod guide;
mod sentences;
mod topics;

pub use topics::{Shares, Statement, Topic};

use super::{
    changes::Changes,
    chart,
    dimensions::Dimensions,
    shown::Shown,
    tongue::{Words, words_in},
    trend::{Point, Pulse, Reading, Trend, TrendError},
    words,
};
use candor_disclosure::release::Release;
use candor_protocol::survey::{RoundName, UnitId};

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
    pub caveat: String,
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
    /// The same as a sentence that names the round.
    remark: String,
    /// The value of the unit above.
    pub parent: String,
    /// The value of the organisation.
    pub whole: String,
    /// All of it as one sentence.
    pub said: String,
}

impl Line {
    /// What must be said of a number that is shown: why it is not compared.
    pub fn remark(&self) -> Option<&str> {
        (self.shown.is_some() && !self.why_not.is_empty()).then_some(&*self.remark)
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
    /// About `unit` in the newest of `releases` (oldest first), whose `changes` were judged once for all units, in the language with
    /// this code, else in English. Where the unit is not shown, the report says why and is about the next level up.
    ///
    /// # Errors
    /// When there is no release, or the unit is not in the newest one.
    pub fn of(
        releases: &[Release],
        changes: &Changes,
        unit: &UnitId,
        language: Option<&str>,
    ) -> Result<Self, TrendError> {
        let words = words_in(language);
        let own = Trend::of(releases, changes, unit)?.told_in(words);
        let newest = releases.last().ok_or(TrendError::NoRelease)?;
        let tree = newest.tree();
        let shown = tree
            .position(unit)
            .into_iter()
            .flat_map(|at| tree.upwards(at))
            .map(|at| &tree.unit(at).id)
            .find(|id| Shown::of(newest, id).is_some())
            .unwrap_or(&tree.unit(0).id);
        let trend =
            if shown == unit { own.clone() } else { Trend::of(releases, changes, shown)?.told_in(words) };
        let (subject, opening) = sentences::heading(&own, &trend, newest);
        let (strengths, topics) = topics::ends(newest, shown, words);
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
            moved_below: sentences::moved_below(newest, changes, unit, words),
            strengths,
            questions: if topics.is_empty() && trend.standing().is_some() {
                guide::general(words)
            } else {
                &[]
            },
            caveat: topics::caveat(trend.standing().map_or(0, |shown| shown.answered), words),
            topics,
            shares: topics::shares(newest, shown, words),
            parent: above(
                trend.parent().filter(|_| trend.points().iter().any(|point| point.parent.is_some())),
            ),
            whole: above(trend.whole()),
            rounds: lines.map(|(nth, point)| line(&trend, nth, point)).collect(),
            also: sentences::also(newest, &trend),
            reading: reading(&trend, changes, newest),
            below: below(newest, changes, unit, words),
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

    /// The code of its language, for `lang`.
    pub fn language(&self) -> &'static str {
        self.trend.words().language()
    }

    /// The direction of its language, for `dir`.
    pub fn direction(&self) -> &'static str {
        self.trend.words().direction()
    }

    /// The words of its language.
    pub fn words(&self) -> &'static Words {
        self.trend.words()
    }

    /// A message without values.
    pub fn plain(&self, name: &str) -> String {
        self.trend.words().plain(name)
    }

    /// A message about a unit.
    pub fn about(&self, name: &str, unit: &str) -> String {
        self.trend.words().tell(name, &[("name", unit)])
    }

    /// A heading as letters without markup have it: in capitals, where the language has some that are as easily read.
    pub fn head(&self, name: &str) -> String {
        self.words().head(name)
    }

    /// What not to do with it.
    pub fn cautions(&self) -> [String; 4] {
        [1, 2, 3, 4].map(|nth| self.plain(&format!("report-caution-{nth}")))
    }

    /// Who translated it, where somebody did.
    pub fn makers(&self) -> Option<String> {
        (self.language() != "en").then(|| self.plain("report-makers"))
    }

    /// The edge of a page at which its lines begin.
    pub fn edge(&self) -> &'static str {
        if self.direction() == "rtl" { "right" } else { "left" }
    }

    /// The attribute that sets a printed value apart, where the text around it runs from right to left.
    pub fn apart(&self) -> &'static str {
        if self.direction() == "rtl" { " dir=\"ltr\"" } else { "" }
    }

    /// What parts a value from its words.
    pub fn comma(&self) -> &'static str {
        self.trend.words().comma()
    }

    /// A statement with its shares, in one line.
    pub fn share(&self, shares: &Shares) -> String {
        let not_safe = shares.unfavourable.as_deref().unwrap_or("–");
        let values =
            [("safe", &*shares.favourable), ("not-safe", not_safe), ("statement", &*shares.statement)];
        self.trend.words().tell("report-share", &values)
    }

    /// A row of a table in one line.
    pub fn of_round(&self, round: &str, said: &[String]) -> String {
        let names = self.dimension_names().iter().zip(said);
        let said: Vec<String> = names.map(|(name, value)| format!("{name} {value}")).collect();
        let values = [("round", round), ("said", &*said.join(self.comma()))];
        self.trend.words().tell("report-of-round", &values)
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

fn reading(trend: &Trend, changes: &Changes, newest: &Release) -> String {
    let ((low, high), rule, words) = (trend.scale(), changes.rule(), trend.words());
    let (items, k) = (newest.instrument().core().len().to_string(), newest.k().to_string());
    let scale =
        [("min", &*low.to_string()), ("max", &*high.to_string())].map(|(name, end)| (name, end.to_owned()));
    let values = [("items", &*items), ("k", &*k), (scale[0].0, &*scale[0].1), (scale[1].0, &*scale[1].1)];
    let mut said = words.tell("report-reading", &values);
    if let Some(chances) = rule.chances {
        let name = if chances < 95 { "report-reading-change-likely" } else { "report-reading-change" };
        let values = [("least", &*rule.least.to_string()), ("chances", &*chances.to_string())];
        said = format!("{said} {}", words.tell(name, &values));
    }
    said
}

fn line(trend: &Trend, nth: usize, point: &Point) -> Line {
    let words = trend.words();
    let (shown, why_not) = match &point.reading {
        Reading::Shown(shown) => {
            let band = shown.band;
            let band = band.map_or_else(|| words.plain("report-only-bound"), |band| words::band(words, band));
            let coarsened = if shown.coarsened { words.plain("report-coarsened") } else { String::new() };
            (Some([words::value(shown.value), band, words.of(shown.answered, shown.invited)]), coarsened)
        }
        Reading::Gap(gap) => (None, gap.said(words)),
    };
    let pulses = trend.pulses().iter().filter(|pulse| pulse.before == nth);
    let of_round =
        |said: &str| words.tell("report-of-round", &[("round", point.round.as_str()), ("said", said)]);
    let pulse = |pulse: &Pulse| words.tell("report-pulse-line", &[("round", pulse.round.as_str())]);
    Line {
        name: point.round.to_string(),
        pulses: pulses.map(pulse).collect(),
        new_line: point.cut.as_ref().map(|cut| cut.said(words, trend.name(), &point.round)),
        shown,
        remark: format!("{}.", of_round(&why_not)),
        why_not,
        parent: point.parent.map(words::value).unwrap_or_default(),
        whole: point.whole.map(words::value).unwrap_or_default(),
        said: of_round(&format!("{}{}", chart::said(words, point), chart::beside(trend, point))),
    }
}

fn below(newest: &Release, changes: &Changes, unit: &UnitId, words: &Words) -> Vec<Below> {
    let tree = newest.tree();
    let Some(at) = tree.position(unit) else { return Vec::new() };
    let line = |&child: &usize| {
        let unit = &tree.unit(child).id;
        let shown = Shown::of(newest, unit);
        Below {
            unit: unit.clone(),
            name: words::name(&tree.unit(child).name),
            shown: shown.map(|shown| [words::value(shown.value), words.of(shown.answered, shown.invited)]),
            change: changes.get(unit).map(|change| change.brief(words)).unwrap_or_default(),
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
        Report::of(releases, &Changes::of(releases), &unit.parse().unwrap(), None).unwrap()
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

//! The letter that a leader gets when a round was published: one picture, a few sentences, every number.
//!
//! It must never hold a number that does not follow from printed ones, a personal link, anything that is loaded from
//! elsewhere, or a verdict on one unit alone: whether it really moved is judged with all others ([`Changes`]).

mod sentences;

use askama::Template;
use sentences::Topic;

use super::{
    changes::{Change, Changes},
    chart,
    png::{self, PngError},
    trend::{self, Point, Reading, Shown, Trend, TrendError},
    words,
};
use crate::{mail::Letter, release::Release, survey::UnitId};

/// A letter that cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum LeaderMailError {
    /// There is no trend to write about.
    #[error(transparent)]
    Trend(#[from] TrendError),
    /// The chart cannot be drawn.
    #[error(transparent)]
    Picture(#[from] PngError),
    /// The template cannot be filled.
    #[error("the leader's letter cannot be written: {0}")]
    Template(#[from] askama::Error),
}

/// Writes to the leader of `unit` about the newest of `releases` (oldest first), whose `changes` were judged once for
/// all units. Where the unit is not shown, the letter says why and is about the next level up. The chart is the
/// picture `cid:trend`.
///
/// # Errors
/// When there is no release, the unit is not in the newest one, or the chart cannot be drawn.
pub fn leader_letter(
    releases: &[Release],
    changes: &Changes,
    unit: &UnitId,
) -> Result<Letter, LeaderMailError> {
    let own = Trend::of(releases, unit)?;
    let newest = releases.last().ok_or(TrendError::NoRelease)?;
    let tree = newest.tree();
    let shown = tree
        .position(unit)
        .into_iter()
        .flat_map(|at| tree.upwards(at))
        .map(|at| &tree.unit(at).id)
        .find(|id| trend::shown(newest, id).is_some())
        .unwrap_or(&tree.unit(0).id);
    let trend = if shown == unit { own.clone() } else { Trend::of(releases, shown)? };
    let letter = Letterhead::of(&own, &trend, changes.get(shown), newest);
    let (html, text) = (Html { letter: &letter }.render()?, Text { letter: &letter }.render()?);
    let picture = png::png(&chart::svg(&trend))?;
    Ok(Letter { subject: letter.subject, text, html, pictures: vec![("trend".to_owned(), picture)] })
}

#[derive(Template)]
#[template(path = "mail/report.html")]
struct Html<'a> {
    letter: &'a Letterhead,
}

#[derive(Template)]
#[template(path = "mail/report.txt")]
struct Text<'a> {
    letter: &'a Letterhead,
}

/// Everything both forms of the letter say, in sentences; the templates only lay it out.
struct Letterhead {
    subject: String,
    opening: String,
    /// The unit that the numbers are about.
    name: String,
    stands: Option<String>,
    moved: String,
    topics: Vec<Topic>,
    also: Vec<String>,
    whole: Option<String>,
    rounds: Vec<Round>,
    reading: String,
}

/// A row of the table.
struct Round {
    name: String,
    new_line: Option<String>,
    shown: Option<[String; 3]>,
    /// Why there is no number, or why it is not compared.
    why_not: String,
    whole: String,
    said: String,
}

impl Letterhead {
    fn of(own: &Trend, trend: &Trend, change: Option<&Change>, newest: &Release) -> Self {
        let (round, (low, high)) = (newest.round(), trend.scale());
        let name = trend.name().to_owned();
        let short = |name: &str| words::shorten(name, 48);
        let standing = trend.standing();
        let result = match standing {
            Some(Shown { value, answered, invited, .. }) => {
                format!("{} of {high} in {round} ({answered} of {invited} answered)", words::value(value))
            }
            None => format!("nothing can be shown in {round}"),
        };
        let (subject, opening) = match &own.newest().reading {
            Reading::Gap(gap) if own.unit() != trend.unit() => (
                format!("{}: not shown on its own; {}: {result}", short(own.name()), short(&name)),
                sentences::hidden(own.name(), &name, gap, newest),
            ),
            _ => (
                format!("{}: {result}", short(&name)),
                format!("Here is what came out for {name} in {round}, about how safe it is to speak up."),
            ),
        };
        let stands = standing.map(|shown| sentences::stands(trend, shown));
        Self {
            subject,
            opening,
            stands,
            moved: sentences::moved(trend, change),
            topics: sentences::topics(newest, trend.unit()),
            also: sentences::also(newest, trend),
            whole: trend.whole().map(|whole| words::shorten(whole, 24)),
            rounds: trend.points().iter().map(|point| table_row(trend, point)).collect(),
            reading: format!(
                "Each value is the mean of {} statements on the scale from {low} to {high}; higher is always safer. \
                 The 95 % band says how far a value may be from what everybody in the group would have said. \
                 No number of this round is about fewer than {} people, and near the ends of the scale only a bound is \
                 shown (≤ or ≥). A change counts only where it is more than chance, judged over all units of the round together. \
                 A change that can easily go unseen is one that would not be seen in more than one of five cases.",
                newest.instrument().items().len(),
                newest.k(),
            ),
            name,
        }
    }
}

fn table_row(trend: &Trend, point: &Point) -> Round {
    let (shown, why_not) = match &point.reading {
        Reading::Shown(shown) => {
            let band = shown.band.map_or_else(|| "only a bound".to_owned(), words::band);
            let answered = format!("{} of {}", shown.answered, shown.invited);
            let guarded = if shown.guarded { words::GUARDED } else { "" };
            (Some([words::value(shown.value), band, answered]), guarded.to_owned())
        }
        Reading::Gap(gap) => (None, gap.to_string()),
    };
    let whole = point.whole.map(words::value);
    let beside = trend.whole().zip(whole.as_ref()).map(|(name, value)| format!("; {name} {value}"));
    Round {
        name: point.round.to_string(),
        new_line: point.cut.as_ref().map(|cut| chart::new_line(trend, &point.round, cut)),
        shown,
        why_not,
        said: format!("{}{}", chart::said(point), beside.unwrap_or_default()),
        whole: whole.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        report::fixture::{self, ACME, ITEMS, numbers, printed, release, year},
        survey::Instrument,
    };

    fn letter(unit: &str) -> Letter {
        leader_letter(&year(), &Changes::of(&year()), &unit.parse().unwrap()).unwrap()
    }

    #[test]
    fn the_letter_of_a_shown_unit() {
        insta::assert_snapshot!(format!(
            "Subject: {}\n\n{}",
            letter("design").subject,
            letter("design").text
        ));
    }

    #[test]
    fn the_letter_of_a_unit_too_small_to_be_shown() {
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter("ink").subject, letter("ink").text));
    }

    fn eventful() -> Letter {
        let releases = fixture::eventful();
        leader_letter(&releases, &Changes::of(&releases), &"design".parse().unwrap()).unwrap()
    }

    #[test]
    fn the_letter_of_a_unit_whose_line_ended_twice() {
        let letter = eventful();
        insta::assert_snapshot!(letter.text);
        for new_line in ["Design was regrouped", "Design was moved from Acme to Art"] {
            assert_eq!(letter.html.matches(new_line).count(), 1, "{new_line}");
        }
        assert_eq!(letter.html.matches(words::GUARDED).count(), 1);
    }

    #[test]
    #[ignore = "for a look: writes letters with their pictures into the folder that CANDOR_PICTURES names"]
    fn letters_for_a_look() {
        let folder = std::path::PathBuf::from(std::env::var_os("CANDOR_PICTURES").unwrap());
        for (name, letter) in [("eventful", eventful()), ("design", letter("design")), ("ink", letter("ink"))]
        {
            let picture = format!("{name}.png");
            std::fs::write(folder.join(&picture), &letter.pictures[0].1).unwrap();
            let html = letter.html.replace("cid:trend", &picture);
            std::fs::write(folder.join(format!("{name}.html")), html).unwrap();
        }
    }

    #[test]
    fn an_organisation_in_which_nothing_can_be_shown_is_told_so() {
        let rows = &["acme hidden", "design hidden"];
        let releases = [release("r1", &Instrument::built_in(), ACME, rows, &[])];
        let changes = Changes::of(&releases);
        let letter = leader_letter(&releases, &changes, &"design".parse().unwrap()).unwrap();
        assert_eq!(letter.subject, "Design: not shown on its own; Acme: nothing can be shown in r1");
        assert!(letter.text.contains("so few around them that they are in no number"), "{}", letter.text);
    }

    #[test]
    fn every_number_in_a_letter_is_a_printed_one() {
        let mut allowed = printed();
        allowed.extend(ITEMS.iter().map(|&item| item.to_owned()));
        // The scale, k, "95 % band", how many statements there are; the change, and what could have been seen.
        allowed.extend(["1", "5", "95", "10", "0.2", "0.1", "0.8"].map(str::to_owned));
        for unit in ["acme", "design", "ink"] {
            let letter = letter(unit);
            let body = letter.html.split("</head>").nth(1).unwrap();
            let html: String = body.split('<').filter_map(|tag| Some(tag.split_once('>')?.1)).collect();
            let html = html
                .replace("&#60;", "<")
                .replace("&#62;", ">")
                .replace("&#38;", "&")
                .replace("&#34;", "\"")
                .replace("&#39;", "'");
            for text in [&letter.subject, &letter.text, &html] {
                assert!(numbers(text).is_subset(&allowed), "{:?}", numbers(text).difference(&allowed));
            }
            assert!(numbers(&html).is_superset(&numbers(&letter.text)), "both forms say the same");
        }
    }

    #[test]
    fn nothing_in_a_letter_is_loaded_from_elsewhere() {
        let letter = letter("ink");
        for outside in ["http:", "https:", "//", "url(", "<script", "<link", "<a "] {
            assert!(!letter.html.contains(outside), "{outside}");
        }
        assert_eq!(letter.html.matches("src=").count(), 1);
        assert!(letter.html.contains("src=\"cid:trend\"") && letter.pictures[0].0 == "trend");
        assert!(!letter.html.contains("<b>"), "a unit's name is no markup");
    }
}

//! The trend of a unit as a picture (SVG), and the same in words.
//!
//! The scale is never zoomed, nothing is drawn where nothing could be shown, and every coordinate comes
//! from a printed value: a precise ruler on the picture finds no more than its labels say.
//!
//! [`beside_others`] compares it with the best published charts of its kind.

#[doc = include_str!("../CHART.md")]
pub mod beside_others {}
pub(super) mod canvas;
mod dark;
mod label;
mod marks;
mod place;
mod plot;

pub use dark::{IN_MAILS, dark};

use std::fmt::Write as _;

use canvas::{Canvas, Drawn};
use place::Room;
use plot::{Plot, WIDTH};
use plotters::prelude::{IntoDrawingArea, SVGBackend};

use super::{
    shown::Shown,
    tongue::Words,
    trend::{Point, Reading, Trend},
    words,
};

/// Draws a trend as SVG, 640 units wide and about 430 high: text large enough to be read when shrunk to a phone.
///
/// White background, for mail programs in dark mode; blue and grey differ in lightness too, for eyes that
/// do not see colours and for grey printers. The accessible name and [`description`] are inside.
///
/// # Panics
/// Never: drawing into a string cannot fail.
pub fn svg(trend: &Trend) -> String {
    let plot = Plot::of(trend);
    let size = (WIDTH, plot.height());
    let (title, description) = (trend.title(trend.name()), description(trend));
    picture(size, trend.words(), &title, &description, |canvas| draw(canvas, &plot, trend))
}

/// A picture with its accessible name and its text alternative.
pub(super) fn picture(
    size: (i32, i32),
    words: &Words,
    title: &str,
    description: &str,
    draw: impl FnOnce(&Canvas<'_>) -> Drawn,
) -> String {
    let mut drawn = String::new();
    let root = SVGBackend::with_string(&mut drawn, (size.0.unsigned_abs(), size.1.unsigned_abs()));
    if let Err(error) = draw(&Canvas(root.into_drawing_area())) {
        unreachable!("a string takes every line: {error}");
    }
    let spoken = format!(
        "<svg role=\"img\" lang=\"{}\"$>\n<title>{}</title>\n<desc>{}</desc>\n",
        words.language(),
        escape(title),
        escape(description)
    );
    // plotters writes the opening tag first; what it holds goes where the `$` stands.
    match drawn.strip_prefix("<svg").and_then(|rest| rest.split_once('>')) {
        Some((attributes, rest)) => spoken.replacen('$', attributes, 1) + rest.trim_start_matches('\n'),
        None => unreachable!("plotters begins a picture with its <svg> tag"),
    }
}

/// The trend in words, with the same printed numbers as the picture: its text alternative.
pub fn description(trend: &Trend) -> String {
    let ((low, high), words) = (trend.scale(), trend.words());
    let mut text = String::new();
    if let Some(between) = trend.moved_between() {
        let happened = trend.happened();
        let values = [("name", trend.name()), ("happened", &happened), ("between", &between)];
        let _ = write!(text, "{} ", words.tell("chart-moved", &values));
    }
    let values = [("name", trend.name()), ("min", &low.to_string()), ("max", &high.to_string())];
    text.push_str(&words.tell("chart-about", &values));
    for (nth, point) in trend.points().iter().enumerate() {
        for pulse in trend.pulses().iter().filter(|pulse| pulse.before == nth) {
            let values = [("round", point.round.as_str()), ("pulse", pulse.round.as_str())];
            let _ = write!(text, " {}", words.tell("chart-before", &values));
        }
        if let Some(cut) = &point.cut {
            let _ = write!(text, " {}", cut.said(words, trend.name(), &point.round));
        }
        let _ = write!(text, " {}: {}{}.", point.round, said(words, point), beside(trend, point));
    }
    text
}

/// One round in words, without the whole organisation.
pub(super) fn said(words: &Words, point: &Point) -> String {
    match &point.reading {
        Reading::Shown(Shown { value, band, answered, invited, coarsened }) => {
            let (value, band) = (words::value(*value), band.map(|band| words::band(words, band)));
            let name = if band.is_some() { "report-said" } else { "report-said-bound" };
            let [answered, invited] = [answered, invited].map(ToString::to_string);
            let values = [("value", &*value), ("answered", &answered), ("invited", &invited)];
            let band = ("band", band.as_deref().unwrap_or_default());
            let said = words.tell(name, &[values[0], values[1], values[2], band]);
            if *coarsened { format!("{said}; {}", words.plain("report-coarsened")) } else { said }
        }
        Reading::Gap(gap) => gap.said(words),
    }
}

/// What is said of the units above in a round: `; Design 3.2; Acme 3.7 (a new line)`.
pub(super) fn beside(trend: &Trend, point: &Point) -> String {
    let mut text = String::new();
    for (name, value, cut) in
        [(trend.parent(), point.parent, &point.parent_cut), (trend.whole(), point.whole, &point.whole_cut)]
    {
        if let (Some(name), Some(value)) = (name, value) {
            let _ = write!(text, "; {name} {}", words::value(value));
            if cut.is_some() {
                let _ = write!(text, " {}", trend.words().plain("report-begins"));
            }
        }
    }
    text
}

fn draw(canvas: &Canvas<'_>, plot: &Plot, trend: &Trend) -> Drawn {
    canvas.background()?;
    marks::gaps(canvas, plot, trend)?;
    marks::moved(canvas, plot, trend)?;
    label::scale(canvas, plot, trend)?;
    label::gaps(canvas, plot, trend)?;
    marks::ticks(canvas, plot, trend)?;
    marks::bands(canvas, plot, trend)?;
    marks::parent(canvas, plot, trend)?;
    marks::whole(canvas, plot, trend)?;
    marks::line(canvas, plot, trend)?;
    marks::points(canvas, plot, trend)?;
    label::cut_words(canvas, plot, trend)?;
    let mut room = Room::of(plot, trend);
    marks::arrow(canvas, plot, trend)?;
    label::values(canvas, plot, trend, &mut room)?;
    marks::diamonds(canvas, plot, trend)?;
    label::pulses(canvas, plot, trend, &mut room)?;
    label::moved(canvas, plot, trend, &mut room)?;
    label::above(canvas, plot, trend)?;
    label::rows(canvas, plot, trend.words())?;
    label::heading(canvas, trend)?;
    canvas.finish()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        changes::Changes,
        fixture::{self, ACME, numbers, printed, release, year},
    };
    use candor_disclosure::release::Release;
    use candor_protocol::survey::Instrument;

    fn of(releases: &[Release], unit: &str) -> Trend {
        Trend::of(releases, &Changes::of(releases), &unit.parse().unwrap()).unwrap()
    }

    fn trend(unit: &str) -> Trend {
        of(&year(), unit)
    }

    /// A trend of Design, from its row in each round.
    fn design(rows: &[&str]) -> Trend {
        let releases: Vec<_> = (1..)
            .zip(rows)
            .map(|(nth, row)| release(&format!("r{nth}"), &Instrument::built_in(), ACME, &[row], &[]))
            .collect();
        of(&releases, "design")
    }

    fn everything() -> Trend {
        of(&fixture::eventful(), "design")
    }

    /// How many shapes of a kind are drawn in the unit's blue.
    fn check(rows: &[&str], shape: &str, expected: usize) {
        let svg = svg(&design(rows));
        let found = svg.lines().filter(|line| line.starts_with(shape) && line.contains("#0B4F8A")).count();
        assert_eq!(found, expected, "{shape} in {rows:?}");
    }

    #[test]
    fn a_line_is_drawn_between_neighbours_only() {
        let (shown, hidden) = ("design 3.4 3.0 3.8 8 10", "design hidden acme");
        check(&[shown], "<polyline", 0);
        check(&[shown, shown, shown], "<polyline", 2);
        check(&[shown, hidden, shown], "<polyline", 0);
        check(&[shown, hidden, shown, shown], "<polyline", 1);
        check(&[shown, hidden, shown], "<circle", 2);
    }

    #[test]
    fn a_new_line_begins_with_a_vertical_line_and_a_word() {
        let svg = svg(&everything());
        for word in ["regrouped", "moved"] {
            assert!(svg.contains(&format!(">\n{word}\n<")), "{word}");
        }
        // 2025-q1 from a bound (dashes); to 2025-q2, 2025-q3 and 2026-q3. Not across a gap or a vertical line.
        let drawn = |width: &str| {
            let unit = |line: &&str| line.starts_with("<polyline") && line.contains("#0B4F8A");
            svg.lines().filter(unit).filter(|line| line.contains(width)).count()
        };
        assert_eq!((drawn("stroke-width=\"3\""), drawn("stroke-width=\"2\"")), (3, 9));
        let ticks =
            svg.lines().filter(|line| line.starts_with("<polyline") && line.contains("#505761")).count();
        assert_eq!(ticks, 2 * 9, "two vertical lines in nine dashes");
    }

    #[test]
    fn a_ruler_makes_a_tenth_readable_on_the_whole_scale() {
        let picture = svg(&design(&["design 3.5 3.3 3.7 30 40"]));
        let at = |words: &str| -> Vec<(i32, i32)> {
            let ticks =
                picture.lines().filter(|line| line.starts_with("<polyline") && line.contains("#8A8F98"));
            let ends = ticks.map(|line| line.split(words).nth(1).unwrap().split('"').next().unwrap());
            let one = |ends: &str| {
                let numbers: Vec<i32> = ends.split([' ', ',']).filter_map(|n| n.parse().ok()).collect();
                (numbers[0], numbers[1])
            };
            ends.map(one).collect()
        };
        let ticks = at("points=\"");
        // Forty tenths from 1 to 5, at both edges; each as far from the next as all others.
        assert_eq!(ticks.len(), 2 * 41);
        let mut heights: Vec<i32> = ticks.iter().map(|(_, y)| *y).collect();
        heights.sort_unstable();
        heights.dedup();
        assert!(heights.windows(2).all(|two| two[1] - two[0] == 5), "{heights:?}");
        assert_eq!((heights[0], heights[40]), (plot::TOP, plot::BOTTOM));
    }

    #[test]
    fn a_coarsened_value_is_a_ring_on_the_line() {
        let rows = ["design 3.4 3.0 3.8 8 10", "coarsened:design 3.6 3.2 4.0 8 9", "design 3.4 3.0 3.8 8 9"];
        check(&rows, "<polyline", 2);
        let ring = |rows: &[&str]| svg(&design(rows)).lines().filter(|line| line.contains("r=\"4\"")).count();
        assert_eq!((ring(&rows[..1]), ring(&rows[..2])), (0, 1));
    }

    #[test]
    fn the_organisations_line_ends_where_the_organisation_changed() {
        let renamed: &[&str] = &["acme - Acme & Co", "design acme Design"];
        let row = "acme 3.4 3.3 3.5 400 500";
        let grey = |tree: &[&str]| {
            let release = |tree| release("r", &Instrument::built_in(), tree, &[row], &[]);
            let svg = svg(&of(&[release(ACME), release(tree)], "design"));
            svg.lines().filter(|line| line.starts_with("<polyline") && line.contains("#6B6F75")).count()
        };
        assert_eq!((grey(ACME), grey(renamed)), (2, 1), "one between the rounds, one to the label");
    }

    /// Two rounds of Design, which belongs to Art, and pulses between them.
    fn deep(above: &[&str; 2], pulses: usize) -> Trend {
        let deep: &[&str] = &["acme - Acme", "art acme Art", "design art Design"];
        let rows = &[above[0], above[1], "design 2.2 2.0 2.4 20 22"];
        let round = |name: &str| release(name, &Instrument::built_in(), deep, rows, &[]);
        let of_design: &[&str] = &["design - Design"];
        let pulse = |nth| release(&format!("p{nth}"), &Instrument::after_incident(), of_design, &[], &[]);
        let mut releases = vec![round("r1")];
        releases.extend((0..pulses).map(pulse));
        releases.push(round("r2"));
        of(&releases, "design")
    }

    #[test]
    fn the_unit_above_is_dashed_and_named_apart_from_the_whole() {
        let labels = |above: &[&str; 2]| {
            let svg = svg(&deep(above, 0));
            let height = |name: &str| {
                let text = svg.split("<text").find(|text| text.contains(&format!(">\n{name}\n"))).unwrap();
                text.split("y=\"").nth(1).unwrap().split('"').next().unwrap().parse::<i32>().unwrap()
            };
            assert!(svg.contains("r=\"2\"") && svg.contains("Grey: dashed the unit above"), "hollow points");
            let dashes = |line: &&str| line.starts_with("<polyline") && line.contains("#6B6F75");
            assert!(svg.lines().filter(dashes).count() >= 2 * 9 + 2, "between the rounds and to the label");
            (height("Art"), height("Acme"))
        };
        // However near the values are, a name and a number of each fit between.
        for value in ["3.9", "3.8", "4.0"] {
            let art = format!("art {value} 3.7 4.1 60 70");
            let (art, acme) = labels(&["acme 3.9 3.8 4.0 400 500", &art]);
            assert!((art - acme).abs() >= 40, "{value}: {art} and {acme}");
        }
        let (art, acme) = labels(&["acme 5.0 4.9 5.0 400 500", "art 5.0 4.9 5.0 60 70"]);
        assert!(art.min(acme) > 60, "never in the heading");
        let (art, acme) = labels(&["acme 1.0 1.0 1.1 400 500", "art 1.0 1.0 1.1 60 70"]);
        assert!(art.max(acme) < 330, "never among the rounds");
    }

    #[test]
    fn a_pulse_is_a_diamond_on_the_axis_with_its_name_below() {
        let above = &["acme 3.9 3.8 4.0 400 500", "art 3.5 3.3 3.7 60 70"];
        for pulses in [0, 1, 2, 5] {
            let svg = svg(&deep(above, pulses));
            let diamonds =
                svg.lines().filter(|line| line.starts_with("<polygon") && line.contains("#505761"));
            assert_eq!(diamonds.count(), pulses);
            assert_eq!(svg.contains("Diamond: after-incident pulse"), pulses > 0);
        }
        let svg = svg(&deep(above, 1));
        assert!(
            svg.contains(">\nafter-incident pulse\n<") && svg.contains("pulse (p0)."),
            "room for the words"
        );
        assert!(description(&deep(above, 2)).contains("Before r2: after-incident pulse (p0). Before r2:"));
        let said = description(&deep(above, 0));
        assert!(said.contains("20 of 22 answered; Art 3.5; Acme 3.9."), "{said}");
    }

    #[test]
    fn a_bound_is_a_triangle_and_no_point() {
        check(&["design <=1.8 - - 5 9"], "<circle", 0);
        check(&["design <=1.8 - - 5 9", "design >=4.6 - - 5 9"], "<polygon", 2);
    }

    #[test]
    fn every_number_in_the_picture_is_a_printed_one() {
        for unit in ["acme", "design", "ink"] {
            let (trend, mut allowed) = (trend(unit), printed());
            // The scale, "95 % band", k.
            allowed.extend(["1", "2", "3", "4", "5", "95"].map(str::to_owned));
            let svg = svg(&trend);
            let texts: String =
                svg.split('<').filter_map(|tag| Some(format!(">{}<", tag.split_once('>')?.1))).collect();
            assert!(numbers(&texts).is_subset(&allowed), "{:?}", numbers(&texts).difference(&allowed));
            assert!(texts.contains(&escape(&description(&trend))));
        }
    }

    #[test]
    fn the_ends_of_the_scale_are_always_drawn() {
        for (min, max) in [(1, 5), (1, 7), (0, 10), (1, 9), (0, 100), (1, 12)] {
            let instrument = fixture::instrument(min, max);
            let rows = [&*format!("acme {min}.0 {min}.0 {max}.0 40 50")];
            let releases = [release("r1", &instrument, ACME, &rows, &[])];
            let svg = svg(&of(&releases, "acme"));
            for end in [min, max] {
                assert!(svg.contains(&format!(">\n{end}\n<")), "{end} of {min} to {max}");
            }
        }
    }

    #[test]
    fn a_name_is_a_name_and_no_markup() {
        let svg = svg(&trend("ink"));
        assert!(svg.contains("<title>Ink &amp; &quot;Paper&quot; &lt;b&gt;</title>"));
        assert!(!svg.contains("<b>"));
    }

    #[test]
    fn the_description_says_what_the_picture_shows() {
        insta::assert_snapshot!(description(&trend("design")));
        insta::assert_snapshot!(description(&everything()));
        insta::assert_snapshot!(description(&design(&["design >=4.6 - - 5 6", "design 1.2 1.0 1.6 30 40"])));
    }
}

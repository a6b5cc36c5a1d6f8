//! A picture on dark paper, for dark pages and slides: the same picture in other inks.
//!
//! It must never change anything but colours: every coordinate and word stays.

use plotters::style::{RGBColor, WHITE};

use super::canvas::{ARROW, BAND, BAND_END, FAINT_INK, GAP, GRID, HATCH, INK, TICK, TINT, UNIT, WHOLE};

/// Each ink, and what stands for it on dark paper: text at least 4.5 : 1 on it, lines at least 3 : 1.
const INKS: [(RGBColor, &str); 13] = [
    (WHITE, "#1D2425"),
    (GAP, "#262E33"),
    (UNIT, "#8FC3F0"),
    (BAND, "#2A4A66"),
    (BAND_END, "#5E93C2"),
    (WHOLE, "#A7AEB4"),
    (INK, "#E8EBE9"),
    (FAINT_INK, "#B4BDC4"),
    (TINT, "#3B3119"),
    (ARROW, "#F0CD86"),
    (GRID, "#39434A"),
    (HATCH, "#3A444B"),
    (TICK, "#87929A"),
];

/// What a mail program does to a picture where its reader likes it dark, as a filter of CSS: light and dark are turned round, and hues stay.
/// A second picture would not fit into a mail. A program that does not know it shows the picture as it is, a light card.
pub const IN_MAILS: &str = "invert(.9) hue-rotate(180deg)";

/// A picture of ours in dark inks.
pub fn dark(svg: &str) -> String {
    let mut parts = svg.split('#');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let ink = INKS.iter().find_map(|(RGBColor(red, green, blue), dark)| {
            Some((dark, part.strip_prefix(&format!("{red:02X}{green:02X}{blue:02X}\""))?))
        });
        match ink {
            Some((dark, rest)) => out.extend([*dark, "\"", rest]),
            None => out.extend(["#", part]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{changes::Changes, chart::svg, fixture::eventful, png, trend::Trend};

    #[test]
    fn a_dark_picture_has_every_place_and_word_and_no_light_ink() {
        let releases = eventful();
        let trend = Trend::of(&releases, &Changes::of(&releases), &"design".parse().unwrap()).unwrap();
        let light = svg(&trend);
        let dark = dark(&light);
        let bare = |svg: &str| {
            let parts = svg.split("=\"#").enumerate();
            parts.map(|(nth, part)| part[if nth > 0 { 6 } else { 0 }..].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(bare(&dark), bare(&light));
        for (RGBColor(red, green, blue), _) in INKS {
            assert!(!dark.contains(&format!("#{red:02X}{green:02X}{blue:02X}")));
        }
        let known: Vec<&str> = INKS.iter().map(|(_, dark)| *dark).collect();
        for part in dark.split("=\"").skip(1).filter(|part| part.starts_with('#')) {
            assert!(known.contains(&&part[..7]), "{}", &part[..7]);
        }
        assert_ne!(png::png(&dark).unwrap(), png::png(&light).unwrap());
    }

    /// The ink as a mail program shows it with the filter (Filter Effects 1, sections 8.7 and 8.9), as parts of one.
    fn turned(RGBColor(red, green, blue): RGBColor) -> [f64; 3] {
        let amount: f64 = IN_MAILS.split(['(', ')']).nth(1).unwrap().parse().unwrap();
        let [r, g, b] =
            [red, green, blue].map(|part| amount + f64::from(part) / 255.0 * (1.0 - 2.0 * amount));
        let grey = 2.0 * (0.213 * r + 0.715 * g + 0.072 * b);
        [r, g, b].map(|part| (grey - part).clamp(0.0, 1.0))
    }

    /// The contrast of two colours (WCAG 2.2).
    fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
        let linear =
            |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        let light = |[r, g, b]: [f64; 3]| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05;
        let (one, other) = (light(one), light(other));
        one.max(other) / one.min(other)
    }

    #[test]
    fn turned_round_in_a_dark_mail_all_words_can_be_read() {
        let papers = [WHITE, GAP].map(turned);
        assert!(papers.iter().all(|paper| paper[0] < 0.2), "it is dark: {papers:?}");
        for paper in papers {
            for text in [UNIT, WHOLE, INK, FAINT_INK, ARROW] {
                assert!(contrast(turned(text), paper) >= 4.5, "{text:?}");
            }
            for line in [BAND_END, TICK] {
                assert!(contrast(turned(line), paper) >= 3.0, "{line:?}");
            }
        }
        let [red, _, blue] = turned(UNIT);
        assert!(blue > red, "what is blue stays blue");
    }
}

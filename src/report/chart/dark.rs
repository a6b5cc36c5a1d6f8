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
}

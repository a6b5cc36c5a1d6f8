//! A chart as a PNG, for mail: few mail programs show SVG.
//!
//! It must never look for a font, a file or an address outside this binary: the same chart is the same
//! picture on every machine, and an SVG cannot reach out of itself.
//!
//! Why the few colours are chosen by hand: quantizers (`color_quant`, `imagequant`) mix new colours; here the inks stay as they are.

use std::{
    cmp::Reverse,
    collections::HashMap,
    sync::{Arc, LazyLock},
};

use resvg::{
    tiny_skia::{Color, Pixmap, PremultipliedColorU8, Transform},
    usvg::{Group, ImageHrefResolver, Node, Options, Tree, fontdb::Database},
};

/// Pixels for two units of the SVG: 960 across, which is sharp where a mail shows it, and small enough for a mail.
const ZOOM: u32 = 3;

/// A chart that cannot be drawn as a picture.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// The SVG cannot be read.
    #[error("the chart cannot be drawn as a picture: its SVG cannot be read")]
    Svg(#[source] Box<resvg::usvg::Error>),
    /// The picture has no size, or one too large for memory.
    #[error("the chart cannot be drawn as a picture of {width} x {height} pixels")]
    Size {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
    /// The PNG cannot be written.
    #[error("the chart cannot be written as PNG")]
    Encode(#[from] png::EncodingError),
}

/// Noto Sans, regular and bold, and what Arabic needs of its sister: found where a letter is not in the first.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
    fonts.load_font_data(notosans::BOLD_TTF.to_vec());
    fonts.load_font_data(include_bytes!("fonts/NotoSansArabic-Regular.ttf").to_vec());
    fonts.load_font_data(include_bytes!("fonts/NotoSansArabic-Bold.ttf").to_vec());
    fonts.set_sans_serif_family("Noto Sans");
    Arc::new(fonts)
});

/// So many colours are kept: a few inks, and their edges against paper.
const COLOURS: usize = 16; // what four bits can tell apart

/// Draws an SVG as a PNG at one and a half times its size, anti-aliased, with the built-in fonts only, in few colours: a third as large as
/// one of all colours, and to the eye the same.
///
/// # Errors
/// When the SVG cannot be read or the picture cannot be made.
pub fn png(svg: &str) -> Result<Vec<u8>, PngError> {
    let tree = read(svg)?;
    let size = tree.size().to_int_size();
    let (width, height) = (size.width() * ZOOM / 2, size.height() * ZOOM / 2);
    let mut picture = Pixmap::new(width, height).ok_or(PngError::Size { width, height })?;
    picture.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(1.5, 1.5), &mut picture.as_mut());
    encode(&picture)
}

fn encode(picture: &Pixmap) -> Result<Vec<u8>, PngError> {
    let (palette, places) = in_few_colours(picture);
    let mut written = Vec::new();
    let mut encoder = png::Encoder::new(&mut written, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_palette(palette.as_flattened().to_vec());
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::NoFilter); // after the compression, which sets it too
    encoder.write_header()?.write_image_data(&places)?;
    Ok(written)
}

/// The most frequent colours, and for each pixel the place of the nearest among them: two pixels in a byte, a row beginning
/// with a byte of its own.
fn in_few_colours(picture: &Pixmap) -> (Vec<[u8; 3]>, Vec<u8>) {
    let mut counts: HashMap<[u8; 3], usize> = HashMap::new();
    each_run(picture.pixels(), |colour, length| *counts.entry(colour).or_default() += length);
    let mut palette: Vec<[u8; 3]> = counts.keys().copied().collect();
    // Equally frequent ones by their numbers, so that the same chart is the same file.
    palette.sort_by_key(|colour| (Reverse(counts[colour]), *colour));
    palette.truncate(COLOURS);
    let nearest = |colour: &[u8; 3]| {
        let far = |kept: &[u8; 3]| -> u32 {
            kept.iter().zip(colour).map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum()
        };
        let places = (0u8..).zip(&palette);
        places.min_by_key(|(_, kept)| far(kept)).map_or(0, |(place, _)| place)
    };
    let place: HashMap<[u8; 3], u8> = counts.keys().map(|colour| (*colour, nearest(colour))).collect();
    let across = usize::try_from(picture.width()).unwrap_or(1);
    let (mut places, mut row) = (Vec::with_capacity(picture.pixels().len() / 2 + 1), Vec::new());
    for pixels in picture.pixels().chunks(across) {
        row.clear();
        each_run(pixels, |colour, length| row.resize(row.len() + length, place[&colour]));
        row.resize(across.next_multiple_of(2), 0);
        places.extend(row.chunks_exact(2).map(|two| two[0] << 4 | two[1]));
    }
    (palette, places)
}

/// Takes one colour after the other, with how many pixels of it stand side by side: most of a chart is white.
fn each_run(pixels: &[PremultipliedColorU8], mut take: impl FnMut([u8; 3], usize)) {
    let mut rest = pixels;
    while let Some(first) = rest.first() {
        let length = rest.iter().position(|pixel| pixel != first).unwrap_or(rest.len());
        take([first.red(), first.green(), first.blue()], length);
        rest = &rest[length..];
    }
}

/// Whether the built-in font has every letter of a text; what it has not would be drawn as an empty box.
pub fn draws(text: &str) -> bool {
    if text.chars().all(|c| c.is_ascii() && !c.is_ascii_control()) {
        return true;
    }
    let words: String = text.chars().map(|c| if "<>&".contains(c) { ' ' } else { c }).collect();
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text y='9' font-size='9'>{words}</text></svg>"
    );
    read(&svg).is_ok_and(|tree| has_all_letters(tree.root()))
}

fn has_all_letters(group: &Group) -> bool {
    group.children().iter().all(|node| match node {
        Node::Group(group) => has_all_letters(group),
        // Number 0 of a font is the box.
        Node::Text(text) => {
            (text.layouted().iter()).all(|span| span.positioned_glyphs.iter().all(|glyph| glyph.id.0 != 0))
        }
        _ => true,
    })
}

fn read(svg: &str) -> Result<Tree, PngError> {
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Noto Sans".to_owned(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error| PngError::Svg(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::Pixmap;

    use super::*;
    use crate::{
        changes::Changes,
        chart,
        dimensions::{self, Dimensions},
        fixture::{release, year},
        tongue::all_words,
        trend::Trend,
    };
    use candor_protocol::survey::Instrument;

    fn design() -> Trend {
        Trend::of(&year(), &Changes::of(&year()), &"design".parse().unwrap()).unwrap()
    }

    /// The picture, and how many of its pixels differ from the first one.
    fn check(svg: &str) -> (Pixmap, usize) {
        let picture = Pixmap::decode_png(&png(svg).unwrap()).unwrap();
        let drawn = picture.pixels().iter().filter(|pixel| **pixel != picture.pixels()[0]).count();
        (picture, drawn)
    }

    #[test]
    fn a_chart_is_drawn_larger_than_it_is_shown() {
        let svg = chart::svg(&design());
        let (picture, drawn) = check(&svg);
        let height = svg.split("height=\"").nth(1).unwrap().split('"').next().unwrap();
        assert_eq!((picture.width(), picture.height()), (960, height.parse::<u32>().unwrap() * 3 / 2));
        assert!(drawn > 10_000, "only {drawn} pixels are drawn");
    }

    #[test]
    fn the_inks_of_a_chart_are_among_its_few_colours() {
        let svg = chart::svg(&design());
        let (picture, _) = check(&svg);
        for ink in [[255, 255, 255], [0x0b, 0x4f, 0x8a], [0xbf, 0xd9, 0xf0], [0x6b, 0x6f, 0x75]] {
            let is_ink = |pixel: &&PremultipliedColorU8| [pixel.red(), pixel.green(), pixel.blue()] == ink;
            assert!(picture.pixels().iter().filter(is_ink).count() > 200, "{ink:x?}");
        }
        assert_eq!(png(&svg).unwrap(), png(&svg).unwrap(), "the same chart is the same file");
    }

    #[test]
    fn texts_are_drawn_without_any_font_of_the_system() {
        let text = |weight: &str, words: &str| {
            let attributes =
                format!("x='5' y='30' font-family='sans-serif' font-size='24' font-weight='{weight}'");
            format!(
                "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='40'><text {attributes}>{words}</text></svg>"
            )
        };
        let drawn = |weight: &str, words: &str| check(&text(weight, words)).1;
        assert!(drawn("normal", "≤ 1.8 ±…") > 500);
        assert!(drawn("bold", "Ελλάδα") > drawn("normal", "Ελλάδα"));
    }

    #[test]
    fn a_letter_that_the_font_has_not_is_found_before_it_becomes_a_box() {
        for good in [
            "",
            "Ink & \"Paper\" <b>",
            "Łódź – Größe",
            "Ελλάδα",
            "Москва",
            "≤ 1.8",
            "تصميم",
            "\u{2067}تصميم 3.6\u{2069}",
        ] {
            assert!(draws(good), "{good}");
        }
        for bad in ["設計", "Design 設計", "디자인", "🙂"] {
            assert!(!draws(bad), "{bad}");
        }
    }

    #[test]
    fn a_unit_whose_id_has_no_letters_of_the_font_either_is_called_what_it_is_in_the_readers_language() {
        let tree: &[&str] = &["本社 - 本社", "営業 本社 営業", "営業部 営業 営業部"];
        let rows = &["本社 3.9 3.8 4.0 400 500", "営業 3.5 3.4 3.6 80 90", "営業部 3.2 3.0 3.4 20 22"];
        let releases = [release("r1", &Instrument::built_in(), tree, rows, &["3.2"; 10])];
        let trend = Trend::of(&releases, &Changes::of(&releases), &"営業部".parse().unwrap()).unwrap();
        for words in all_words() {
            let trend = trend.clone().told_in(words);
            assert!(chart::svg(&trend).contains("営業部"), "{words:?}: a browser has letters of its own");
            let drawn = trend.named_for(draws);
            let called = ["unit", "above", "all"].map(|name| words.plain(&format!("chart-{name}")));
            let names = [Some(drawn.name()), drawn.parent(), drawn.whole()];
            assert_eq!(names, called.each_ref().map(|name| Some(name.as_str())), "{words:?}");
            let mut of = Dimensions::of(&releases, &trend).unwrap();
            of.call(2, "安全");
            let small = dimensions::svg(&of.named_for(&drawn, draws));
            assert!(small.contains(">\n3\n<") && !small.contains("安全"), "{small}");
            for svg in [chart::svg(&drawn), small] {
                assert!(has_all_letters(read(&svg).unwrap().root()), "{words:?}: {svg}");
            }
        }
    }

    #[test]
    fn a_picture_cannot_reach_out_of_its_svg() {
        let folder = tempfile::tempdir().unwrap();
        let outside = folder.path().join("outside.svg");
        let red = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9' fill='red'/></svg>";
        std::fs::write(&outside, red).unwrap();
        let image = format!("<image href='{}' x='2' width='9' height='9'/>", outside.display());
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'>{image}</svg>");
        assert_eq!(check(&svg).1, 0);
        assert!(matches!(png("no picture"), Err(PngError::Svg(_))));
    }
}

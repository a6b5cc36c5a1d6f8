//! A chart as a PNG at twice its size, for mail: few mail programs show SVG.
//!
//! It must never look for a font, a file or an address outside this binary: the same chart is the same
//! picture on every machine, and an SVG cannot reach out of itself.

use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree, fontdb::Database},
};

/// Pixels per unit of the SVG: sharp on dense screens.
const ZOOM: u8 = 2;

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
    #[error("the chart cannot be written as PNG: {0}")]
    Encode(String),
}

/// Noto Sans, regular and bold.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
    fonts.load_font_data(notosans::BOLD_TTF.to_vec());
    fonts.set_sans_serif_family("Noto Sans");
    Arc::new(fonts)
});

/// Draws an SVG as a PNG at twice its size, anti-aliased, with the built-in font only.
///
/// # Errors
/// When the SVG cannot be read or the picture cannot be made.
pub fn png(svg: &str) -> Result<Vec<u8>, PngError> {
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Noto Sans".to_owned(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| PngError::Svg(Box::new(error)))?;
    let size = tree.size().to_int_size();
    let (width, height) = (size.width() * u32::from(ZOOM), size.height() * u32::from(ZOOM));
    let mut picture = Pixmap::new(width, height).ok_or(PngError::Size { width, height })?;
    let zoom = f32::from(ZOOM);
    resvg::render(&tree, Transform::from_scale(zoom, zoom), &mut picture.as_mut());
    picture.encode_png().map_err(|error| PngError::Encode(error.to_string()))
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::Pixmap;

    use super::*;
    use crate::report::{chart, fixture::year, trend::Trend};

    /// The picture, and how many of its pixels differ from the first one.
    fn check(svg: &str) -> (Pixmap, usize) {
        let picture = Pixmap::decode_png(&png(svg).unwrap()).unwrap();
        let drawn = picture.pixels().iter().filter(|pixel| **pixel != picture.pixels()[0]).count();
        (picture, drawn)
    }

    #[test]
    fn a_chart_is_drawn_at_twice_its_size() {
        let svg = chart::svg(&Trend::of(&year(), &"design".parse().unwrap()).unwrap());
        let (picture, drawn) = check(&svg);
        assert!(svg.contains(&format!("width=\"640\" height=\"{}\"", picture.height() / 2)));
        assert_eq!(picture.width(), 1280);
        assert!(drawn > 20_000, "only {drawn} pixels are drawn");
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

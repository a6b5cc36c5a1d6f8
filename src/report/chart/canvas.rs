//! A thin hand on plotters: shapes and texts in whole units of the picture. It knows no trend.

use plotters::{
    coord::Shift,
    drawing::DrawingAreaErrorKind,
    prelude::{
        Color, DrawingArea, FontFamily, FontStyle, FontTransform, IntoFont, PathElement, Polygon, RGBColor,
        Rectangle, SVGBackend, Text, WHITE,
    },
    style::{
        FontDesc, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};

/// Free space at the left and right edge.
pub(crate) const EDGE: i32 = 14;
/// A place in the picture: right and down from its upper left corner.
pub(crate) type At = (i32, i32);
/// What drawing returns.
pub(crate) type Drawn = Result<(), DrawingAreaErrorKind<std::io::Error>>;

/// The unit: dark enough to stay apart from [`WHOLE`] in grey print.
pub(crate) const UNIT: RGBColor = RGBColor(0x0B, 0x4F, 0x8A);
/// The unit's bands.
pub(crate) const BAND: RGBColor = RGBColor(0xBF, 0xD9, 0xF0);
/// The ends of the bands, to be seen in print.
pub(crate) const BAND_END: RGBColor = RGBColor(0x6A, 0x9C, 0xC9);
/// The whole organisation.
pub(crate) const WHOLE: RGBColor = RGBColor(0x6B, 0x6F, 0x75);
/// Text, and text of less weight; both at least 4.5 : 1 on white and on a gap.
pub(crate) const INK: RGBColor = RGBColor(0x1F, 0x24, 0x2B);
pub(crate) const FAINT_INK: RGBColor = RGBColor(0x50, 0x57, 0x61);
/// What was lost or won where the unit moved, and the arrow over it.
pub(crate) const TINT: RGBColor = RGBColor(0xF4, 0xE9, 0xD3);
pub(crate) const ARROW: RGBColor = RGBColor(0x6B, 0x4A, 0x0A);
/// Lines of the scale.
pub(crate) const GRID: RGBColor = RGBColor(0xDD, 0xE1, 0xE6);
/// The ruler at their ends: at least 3 : 1 on white.
pub(crate) const TICK: RGBColor = RGBColor(0x8A, 0x8F, 0x98);
/// A round without a number, and the strokes over it.
pub(crate) const GAP: RGBColor = RGBColor(0xF2, 0xF3, 0xF5);
pub(crate) const HATCH: RGBColor = RGBColor(0xDF, 0xE2, 0xE6);

/// How a text is written.
#[derive(Clone, Copy)]
pub(crate) struct Hand {
    /// In units of the picture.
    pub(crate) size: i32,
    pub(crate) bold: bool,
    pub(crate) colour: RGBColor,
    /// Which end of the text stands at the place given.
    pub(crate) anchor: HPos,
}

const LEFT: Hand = Hand { size: 18, bold: false, colour: FAINT_INK, anchor: HPos::Left };
const MIDDLE: Hand = Hand { anchor: HPos::Center, ..LEFT };
pub(crate) const TITLE: Hand = Hand { size: 27, bold: true, colour: INK, ..LEFT };
pub(crate) const SUBTITLE: Hand = LEFT;
pub(crate) const NOTE: Hand = LEFT;
pub(crate) const STEP: Hand = Hand { size: 20, anchor: HPos::Right, ..LEFT };
pub(crate) const VALUE: Hand = Hand { size: 25, bold: true, colour: UNIT, ..MIDDLE };
pub(crate) const ROUND: Hand = Hand { size: 19, bold: true, colour: INK, ..MIDDLE };
pub(crate) const COUNT: Hand = MIDDLE;
pub(crate) const REASON: Hand = MIDDLE;
pub(crate) const CUT: Hand = MIDDLE;
pub(crate) const MOVED: Hand = Hand { size: 19, bold: true, colour: ARROW, ..MIDDLE };
pub(crate) const WHOLE_NAME: Hand = Hand { size: 17, colour: WHOLE, ..LEFT };
pub(crate) const WHOLE_VALUE: Hand = Hand { size: 20, bold: true, colour: WHOLE, ..LEFT };

use crate::tongue::Words;

/// The picture while it is drawn.
pub(crate) struct Canvas<'a>(pub(crate) DrawingArea<SVGBackend<'a>, Shift>);

impl Canvas<'_> {
    /// White everywhere.
    pub(crate) fn background(&self) -> Drawn {
        self.0.fill(&WHITE)
    }

    /// Closes the picture.
    pub(crate) fn finish(&self) -> Drawn {
        self.0.present()
    }

    /// One line of text; the place is the height of its middle.
    pub(crate) fn text(&self, words: &str, at: At, hand: Hand) -> Drawn {
        self.write(words, at, hand, FontTransform::None)
    }

    /// One line of text that runs upwards.
    pub(crate) fn text_upwards(&self, words: &str, at: At, hand: Hand) -> Drawn {
        self.write(words, at, hand, FontTransform::Rotate270)
    }

    /// A line of text at the edge where lines of a language begin; the place is the height of its middle.
    pub(crate) fn line(&self, language: &Words, words: &str, y: i32, hand: Hand) -> Drawn {
        let (width, _) = self.0.dim_in_pixel();
        match language.direction() {
            "rtl" => {
                let right = i32::try_from(width).unwrap_or(0) - EDGE;
                self.text(words, (right, y), Hand { anchor: HPos::Right, ..hand })
            }
            _ => self.text(words, (EDGE, y), hand),
        }
    }

    fn write(&self, words: &str, at: At, hand: Hand, turn: FontTransform) -> Drawn {
        if words.is_empty() {
            return Ok(());
        }
        // A picture runs from left to right, and knows no other direction: a text that does not says so itself.
        let is_arabic = |c: char| ('\u{600}'..'\u{700}').contains(&c);
        let words = match words.chars().any(is_arabic) {
            true => format!("\u{2067}{words}\u{2069}"),
            false => words.to_owned(),
        };
        // The backends centre on half the height of a small x, a tenth above the middle of a digit.
        let down = hand.size / 10;
        let at = match turn {
            FontTransform::None => (at.0, at.1 + down),
            _ => (at.0 + down, at.1),
        };
        let style = if hand.bold { FontStyle::Bold } else { FontStyle::Normal };
        // plotters writes the size divided by 1.24.
        let font = FontDesc::new(FontFamily::SansSerif, f64::from(hand.size) * 1.24, style);
        let style = TextStyle::from(font.transform(turn).into_font())
            .color(&hand.colour)
            .pos(Pos::new(hand.anchor, VPos::Center));
        self.0.draw(&Text::new(words, at, style))
    }

    /// A straight stroke.
    pub(crate) fn stroke(&self, from: At, to: At, colour: RGBColor, width: u32) -> Drawn {
        self.0.draw(&PathElement::new(vec![from, to], colour.stroke_width(width)))
    }

    /// A stroke with gaps in it: where one end is only a bound.
    pub(crate) fn dashes(&self, from: At, to: At, colour: RGBColor, width: u32) -> Drawn {
        const DASHES: i32 = 9;
        let between = |part: i32| {
            let on = |a: i32, b: i32| a + (b - a) * part / (2 * DASHES - 1);
            (on(from.0, to.0), on(from.1, to.1))
        };
        (0..DASHES).try_for_each(|dash| self.stroke(between(2 * dash), between(2 * dash + 1), colour, width))
    }

    /// A filled box.
    pub(crate) fn rectangle(&self, upper_left: At, lower_right: At, colour: RGBColor) -> Drawn {
        self.0.draw(&Rectangle::new([upper_left, lower_right], colour.filled()))
    }

    /// A filled shape.
    pub(crate) fn polygon(&self, corners: Vec<At>, colour: RGBColor) -> Drawn {
        self.0.draw(&Polygon::new(corners, colour.filled()))
    }

    /// A filled disc.
    pub(crate) fn disc(&self, at: At, radius: i32, colour: RGBColor) -> Drawn {
        self.0.draw(&plotters::element::Circle::new(at, radius, colour.filled()))
    }
}

/// At most how wide a text is written: the widths of Noto Sans by kind of letter, rounded up. Only an
/// estimate, since a browser may write in another font.
pub(crate) fn width(text: &str, hand: Hand) -> i32 {
    let thousandths: i64 = text
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | ' ' | '.' | ',' | ':' | ';' | '\'' => 290,
            'f' | 'r' | 't' | 'I' | '-' | '(' | ')' => 420,
            'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 940,
            'A'..='Z' => 690,
            '\u{2e80}'.. => 1000,
            _ => 590,
        })
        .sum();
    let wide = thousandths * i64::from(hand.size) * if hand.bold { 106 } else { 100 } / 100_000;
    i32::try_from(wide).unwrap_or(i32::MAX)
}

/// The text, cut with an ellipsis where it would be wider than `limit`.
pub(crate) fn fit(text: &str, limit: i32, hand: Hand) -> String {
    // No letter is narrower than a quarter of its size.
    let most = 4 * limit.max(0) / hand.size.max(1) + 1;
    let mut kept = text.chars().count().min(usize::try_from(most).unwrap_or(1));
    loop {
        let cut = crate::words::shorten(text, kept);
        if kept <= 1 || width(&cut, hand) <= limit {
            return cut;
        }
        kept -= 1;
    }
}

/// Breaks a text at spaces into lines that fit.
pub(crate) fn wrapped(text: &str, room: i32, hand: Hand) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), hand) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(fit(word, room, hand)),
        }
    }
    lines
}

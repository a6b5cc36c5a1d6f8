//! Paper cards, to be printed, cut and drawn: a square to photograph, the link, the twelve words, and what somebody who holds one should know.
//!
//! A card must never bear the name of a person, nor anything by which one tells it from others of its circle but its link.

use askama::Template;
use qrcodegen::{QrCode, QrCodeEcc};

use super::tongue::{Words, words_in};
use candor_protocol::survey::{Circle, Promise};

/// Why there is no sheet.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
    /// A link is too long for a square.
    #[error("a link of {0} characters is too long for a square that telephones read")]
    TooLong(usize),
    /// The template cannot be filled.
    #[error(transparent)]
    Template(#[from] askama::Error),
}

/// One card.
struct Card {
    circle: String,
    link: String,
    /// How many modules the square has on each side, with the empty ones around it.
    side: i32,
    /// The dark modules, as the path of an SVG.
    square: String,
}

#[derive(Template)]
#[template(path = "cards.html")]
struct Sheet<'a> {
    words: &'static Words,
    organisation: &'a str,
    round: &'a str,
    until: String,
    twelve: String,
    style: &'a str,
    icon: &'a str,
    cards: Vec<Card>,
}

/// The sheet in a language (a code such as `de`): `links` are those of the cards, each with its circle's position in the promise.
/// `twelve`: the words of the promise.
///
/// # Errors
/// When a link is too long.
pub fn sheet(
    promise: &Promise,
    twelve: &[&str],
    links: &[(usize, String)],
    language: Option<&str>,
    [style, icon]: [&str; 2],
) -> Result<String, CardError> {
    let (words, manifest) = (words_in(language), promise.manifest());
    let card = |(circle, link): &(usize, String)| {
        let (side, square) = square(link)?;
        let circle = promise.circles().get(*circle).map(|circle| called(words, circle)).unwrap_or_default();
        Ok(Card { circle, link: link.clone(), side, square })
    };
    let until =
        [("last-day", words.day(manifest.closes).into()), ("zone", manifest.zone.replace('_', " ").into())];
    let sheet = Sheet {
        words,
        organisation: &promise.tree().unit(0).name,
        round: promise.round().as_str(),
        until: words.say("card-until", &until),
        twelve: twelve.join(" "),
        style,
        icon,
        cards: links.iter().map(card).collect::<Result<Vec<_>, CardError>>()?,
    };
    Ok(sheet.render()?)
}

/// What the promise calls people who are counted together, in the reader's language; a unit keeps its name.
fn called(words: &Words, circle: &Circle) -> String {
    if circle.id.ends_with("/rest") { words.known(&circle.name) } else { circle.name.clone() }
}

/// So many empty modules stand around a square: ISO/IEC 18004, 6.3.8.
const QUIET: i32 = 4;

/// A QR code of level M, which is read with 15 % of it covered or dirty.
fn square(text: &str) -> Result<(i32, String), CardError> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| CardError::TooLong(text.len()))?;
    let places = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let dark = places.filter(|(x, y)| code.get_module(*x, *y));
    let path = dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET)).collect();
    Ok((code.size() + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_who_are_counted_together_are_called_so_in_the_readers_language() {
        let circle = |id: &str, name: &str| Circle::new(id, "acme".parse().unwrap(), name, Vec::new(), 5);
        let (english, german) = (words_in(None), words_in(Some("de")));
        for name in ["small teams of Acme", "directly in Acme"] {
            assert_eq!(called(english, &circle("acme/rest", name)), name);
            assert_eq!(called(german, &circle("acme", name)), name, "a unit keeps its name");
        }
        assert_eq!(called(german, &circle("acme/rest", "small teams of Acme")), "Acme (kleine Teams)");
        assert_eq!(called(german, &circle("acme/rest", "directly in Acme")), "Acme (direkt dort)");
        assert_eq!(called(german, &circle("acme/rest", "Acme")), "Acme");
    }

    #[test]
    fn a_square_is_read_back_as_the_link_that_it_was_made_of() {
        for link in ["https://survey.example.org/i#r.2026-q3.0.AAECAwQFBgcICQoLDA0ODw.abc.defg", "x"] {
            let (side, path) = square(link).unwrap();
            let side = usize::try_from(side).unwrap();
            let mut dark = vec![false; side * side];
            for module in path.split('M').skip(1) {
                let (x, y) = module.split_once('h').unwrap().0.split_once(' ').unwrap();
                dark[y.parse::<usize>().unwrap() * side + x.parse::<usize>().unwrap()] = true;
            }
            // As a camera sees it: eight dots for each module.
            let seen = |x: usize, y: usize| if dark[y / 8 * side + x / 8] { 0 } else { 255 };
            let mut picture = rqrr::PreparedImage::prepare_from_greyscale(8 * side, 8 * side, seen);
            let found = picture.detect_grids();
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].decode().unwrap().1, link);
        }
    }
}

//! The text of a file as people save it: which encoding it is in, what separates its values, and what nobody can see in it.
//!
//! It must never guess an encoding: what does not say what it is, and is not UTF-8, is refused by its name.

use std::borrow::Cow;

use super::saying::{Saying, saying};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Where it cannot be read (a line), and what was found.
pub(super) type Unread = (Option<usize>, Saying);

/// The text of a file: UTF-8, or UTF-16 with its mark at the beginning, without what nobody can see.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Unread> {
    let text = match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => {
            return Err((None, again(saying!("file-utf32", "found UTF-32, expected text in UTF-8"))));
        }
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            let what = saying!(
                "file-old-workbook",
                "found an old Excel workbook (.xls) or one with a password, expected a workbook (.xlsx) or CSV"
            );
            return Err((None, again(what)));
        }
        [b'%', b'P', b'D', b'F', ..] => {
            return Err((None, again(saying!("file-pdf", "found a PDF, expected CSV"))));
        }
        _ if is_utf16(bytes) => {
            let what = saying!(
                "file-utf16-unmarked",
                "found UTF-16 without the mark (BOM) that says so at the beginning, expected text in UTF-8"
            );
            return Err((None, again(what)));
        }
        _ => std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?.to_owned(),
    };
    if let Some(at) = text.find('\0') {
        let line = text[..at].matches('\n').count() + 1;
        let what =
            saying!("file-zero", "found a character that stands in no text (U+0000), expected text in UTF-8");
        return Err((Some(line), again(what)));
    }
    Ok(visible(&text).into_owned())
}

/// What mends nearly everything.
fn again(what: Saying) -> Saying {
    saying!("file-save-again", "{what}; save the file again as \"CSV UTF-8\"", what = what)
}

/// A text without what nobody can see in it, and with plain spaces.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| is_invisible(c) || is_hard_space(c)) {
        return text.into();
    }
    let seen = text.chars().filter(|c| !is_invisible(*c));
    seen.map(|c| if is_hard_space(c) { ' ' } else { c }).collect()
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Unread> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    match text {
        Ok(text) if odd.is_empty() => Ok(text),
        _ => {
            let what = saying!(
                "file-utf16-damaged",
                "found UTF-16 that was cut off or damaged, expected all of the text"
            );
            Err((None, again(what)))
        }
    }
}

/// Whether every other byte at the beginning is zero, as it is in the header of a table in UTF-16.
fn is_utf16(bytes: &[u8]) -> bool {
    let (pairs, _) = bytes[..bytes.len().min(64)].as_chunks::<2>();
    let zero = |at: usize| pairs.iter().filter(|pair| pair[at] == 0 && pair[1 - at] != 0).count();
    pairs.len() > 1 && 2 * zero(0).max(zero(1)) > pairs.len()
}

fn not_utf8(bytes: &[u8], at: usize) -> Unread {
    let lines = String::from_utf8_lossy(&bytes[..at]).replace("\r\n", "\n").replace('\r', "\n");
    let (line, before) = (lines.matches('\n').count() + 1, lines.rsplit('\n').next().unwrap_or_default());
    let found = bytes.get(at).copied().unwrap_or_default();
    let what = saying!(
        "file-not-utf8",
        "found the byte {byte} as byte {at} of the line, expected text in UTF-8",
        byte = format!("0x{found:02X}"),
        at = before.len() + 1
    );
    (Some(line), again(what))
}

/// Marks that take no room and change no word: spaces without width, soft hyphens, byte order marks within a file that was
/// put together of several, directions. Not the joiners of Persian or of Indian scripts, which change how a name is written.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Spaces that look like any other and are not.
fn is_hard_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// A value as it counts: without spaces and joiners at its ends, its letters composed (NFC).
pub(super) fn clean(value: &str) -> Cow<'_, str> {
    let value = value.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200c}' | '\u{200d}'));
    if is_nfc_quick(value.chars()) == IsNormalized::Yes { value.into() } else { value.nfc().collect() }
}

/// What stands between values, and what is left of the text after a first line that says so (`sep=;`, which Excel writes and
/// does not show). Without such a line: what the header has most of, outside quotation marks.
pub(super) fn separator(text: &str) -> (char, &str, usize) {
    let first = text.split(['\n', '\r']).next().unwrap_or_default();
    let said = first.trim_start_matches('"');
    if let (Some(true), Some(separator)) =
        (said.get(..4).map(|start| start.eq_ignore_ascii_case("sep=")), said.chars().nth(4))
    {
        let rest = &text[first.len()..];
        let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])).unwrap_or(rest);
        return (separator, rest, 2);
    }
    let mut quoted = false;
    let header = text.trim_start().split(['\n', '\r']).next().unwrap_or_default();
    let plain: String = header
        .chars()
        .filter(|c| {
            quoted ^= *c == '"';
            !quoted
        })
        .collect();
    let mut most = (',', plain.matches(',').count());
    for other in [';', '\t', '|'] {
        let found = plain.matches(other).count();
        if found > most.1 {
            most = (other, found);
        }
    }
    (most.0, text, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<&str, &str>) {
        match (decode(bytes), expected) {
            (Ok(text), Ok(good)) => assert_eq!(text, good),
            (Err((line, what)), Err(words)) => {
                let what = what.to_string();
                assert!(format!("{line:?} {what}").contains(words), "{line:?} {what}");
                assert!(
                    !what.contains('\0') && !what.contains("\\0") && what.contains("CSV UTF-8"),
                    "{what}"
                );
            }
            (found, expected) => panic!("{bytes:?} gives {found:?}, not {expected:?}"),
        }
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn an_encoding_that_says_what_it_is_is_read_and_others_are_refused_by_name() {
        check("\u{feff}a,ä".as_bytes(), Ok("a,ä"));
        check(&utf16("\u{feff}unit\tnäme 😀", u16::to_le_bytes), Ok("unit\tnäme 😀"));
        check(&utf16("\u{feff}unit", u16::to_be_bytes), Ok("unit"));
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            check(&utf16("unit,parent\nКиїв,Україна", bytes), Err("None found UTF-16 without the mark"));
        }
        check(&[0xFF, 0xFE, b'a', 0, b'b'], Err("UTF-16 that was cut off"));
        check(&[0xFF, 0xFE, 0x00, 0xD8, b'b', 0], Err("UTF-16 that was cut off or damaged"));
        check(&[0xFF, 0xFE, 0, 0, b'a', 0, 0, 0], Err("UTF-32"));
        check(b"unit\nn\xf6rd", Err("Some(2) found the byte 0xF6 as byte 2"));
        check(b"unit\nparent\na\0b", Err("Some(3) found a character that stands in no text"));
        check(b"\xd0\xcf\x11\xe0\xa1\xb1", Err("old Excel workbook"));
        check(b"%PDF-1.7", Err("found a PDF"));
    }

    #[test]
    fn what_nobody_can_see_is_not_there() {
        check("a\u{200b}b\u{feff}\u{ad}\u{202e},\u{a0}c\u{202f}d".as_bytes(), Ok("ab, c d"));
        assert_eq!(clean(" \u{200d}Zu\u{308}rich \u{a0}\t"), "Zürich");
        assert_eq!(clean("می\u{200c}خواهم"), "می\u{200c}خواهم", "a joiner within a word is part of it");
    }

    #[test]
    fn the_separator_is_the_one_that_is_named_or_that_the_header_has_most_of() {
        let check = |text: &str, expected: (char, &str, usize)| {
            assert_eq!(separator(text), expected, "{text:?}");
        };
        for (text, found) in [("unit", ','), ("a;b,c;d", ';'), ("a\tb", '\t'), ("a|b|c", '|')] {
            check(text, (found, text, 1));
        }
        check("\"a;b;c\",d", (',', "\"a;b;c\",d", 1));
        check("sep=;\r\na;b", (';', "a;b", 2));
        check("SEP=\t\na\tb", ('\t', "a\tb", 2));
        check("\"sep=|\"\ra|b", ('|', "a|b", 2));
        check("sep=", (',', "sep=", 1));
    }
}

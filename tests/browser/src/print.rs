//! What comes out of the printer: a page printed to PDF by the browser, read back as lines of text with their places.
//!
//! Why no pixels: fonts and rounding differ from machine to machine and from release to release, and whoever renews a picture each time stops
//! looking at it. Pages, their size and scale, each line, where it begins and in which order say what a reader of the paper misses, and stay
//! the same. It reads what Chromium writes (Skia) and no other PDF, and must never guess: what it does not understand has no text.

use std::{collections::BTreeMap, io::Read};

use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::read::ZlibDecoder;
use serde_json::Value;

use crate::{Browser, Outcome};

/// One printed page. Lengths are in points, a 72nd of an inch.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Width and height.
    pub size: (f64, f64),
    /// What one pixel of the page is on paper: 0.75, or less where the browser had to make it smaller to fit.
    pub scale: f64,
    /// In the order of the page, each with where it begins, from the left and from the top.
    pub lines: Vec<(String, f64, f64)>,
}

impl Sheet {
    /// Whether a line of it is this.
    pub fn has(&self, text: &str) -> bool {
        self.lines.iter().any(|(line, ..)| line == text)
    }
}

/// A matrix of PDF: a b c d e f.
type Matrix = [f64; 6];

fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

impl Browser {
    /// Prints the page as somebody would who presses Print, and gives the sheets. `more` are further parameters of the DevTools command; the
    /// file is kept as `<name>.pdf` in `CANDOR_PICTURES`.
    ///
    /// # Errors
    /// When it cannot be printed or read.
    pub async fn print(&self, name: &str, more: Value) -> Outcome<Vec<Sheet>> {
        let mut how = serde_json::json!({ "preferCSSPageSize": true, "printBackground": false });
        if let (Some(how), Some(more)) = (how.as_object_mut(), more.as_object()) {
            how.extend(more.clone());
        }
        let printed = self.devtools("Page.printToPDF", how).await?;
        let bytes = STANDARD.decode(printed["data"].as_str().ok_or("nothing is printed")?)?;
        if let Some(folder) = std::env::var_os("CANDOR_PICTURES") {
            std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), &bytes)?;
        }
        let objects = objects(&bytes);
        let dict = |id: &u32| objects.get(id).map(|(dict, _)| dict.as_str()).unwrap_or_default();
        let pages =
            objects.values().find(|(dict, _)| dict.contains("/Type /Pages") && dict.contains("/Kids"));
        let kids = pages.and_then(|(dict, _)| between(dict, "/Kids [", "]")).ok_or("there are no pages")?;
        let kids: Vec<u32> = kids.split(" 0 R").filter_map(|id| id.trim().parse().ok()).collect();
        kids.iter().map(|id| sheet(&objects, dict(id))).collect()
    }
}

/// Every object: its dictionary, and its stream.
fn objects(bytes: &[u8]) -> BTreeMap<u32, (String, Vec<u8>)> {
    let mut found = BTreeMap::new();
    let find = |what: &[u8], from: usize| {
        bytes[from..].windows(what.len()).position(|part| part == what).map(|at| from + at)
    };
    let mut from = 0;
    while let Some(at) = find(b" 0 obj\n", from) {
        let digits = bytes[..at].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let id = String::from_utf8_lossy(&bytes[at - digits..at]).parse().unwrap_or_default();
        let begins = at + b" 0 obj\n".len();
        let end = find(b"endobj", begins).unwrap_or(bytes.len());
        let stream = find(b"stream\n", begins).filter(|stream| *stream < end);
        let dict = String::from_utf8_lossy(&bytes[begins..stream.unwrap_or(end)]).into_owned();
        from = end;
        let mut data = Vec::new();
        if let Some(stream) = stream.map(|stream| stream + b"stream\n".len()) {
            let length = number_after(&dict, "/Length ").unwrap_or(0.0) as usize;
            let raw = bytes.get(stream..stream + length).unwrap_or_default();
            if ZlibDecoder::new(raw).read_to_end(&mut data).is_err() {
                data.clear(); // a picture, which has no text
            }
            from = stream + length;
        }
        found.insert(id, (dict, data));
    }
    found
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    Some(text.split_once(before)?.1.split_once(after)?.0)
}

fn number_after(text: &str, before: &str) -> Option<f64> {
    let rest = text.split_once(before)?.1;
    rest.split(|sign: char| !sign.is_ascii_digit() && sign != '.').next()?.parse().ok()
}

fn sheet(objects: &BTreeMap<u32, (String, Vec<u8>)>, page: &str) -> Outcome<Sheet> {
    let size = between(page, "/MediaBox [", "]").ok_or("a page without a size")?;
    let size: Vec<f64> = size.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [_, _, width, height] = size[..] else { return Err("a page without a size".into()) };
    let contents = number_after(page, "/Contents ").ok_or("a page without contents")? as u32;
    let mut sheet = Sheet { size: (width, height), ..Sheet::default() };
    read(objects, page, contents, [1.0, 0.0, 0.0, 1.0, 0.0, 0.0], &mut sheet);
    Ok(sheet)
}

/// What a page, or a form drawn on it, calls something: its object.
fn named(dict: &str, name: &str) -> Option<u32> {
    Some(number_after(dict, &format!("{name} "))? as u32)
}

fn read(
    objects: &BTreeMap<u32, (String, Vec<u8>)>,
    dict: &str,
    contents: u32,
    begin: Matrix,
    sheet: &mut Sheet,
) {
    let Some((_, data)) = objects.get(&contents) else { return };
    let (text, mut stack, mut at) = (String::from_utf8_lossy(data), Vec::new(), begin);
    let (mut letters, mut line, mut place) = (BTreeMap::new(), String::new(), [0.0; 6]);
    let mut begun: Option<(f64, f64)> = None;
    let mut operands: Vec<&str> = Vec::new();
    for token in text.split_whitespace() {
        let numbers = |many: usize| -> Vec<f64> {
            operands.iter().rev().take(many).rev().filter_map(|one| one.parse().ok()).collect()
        };
        match token {
            "q" => stack.push(at),
            "Q" => at = stack.pop().unwrap_or(at),
            "cm" => at = numbers(6).try_into().map_or(at, |by| times(by, at)),
            "Tm" => place = numbers(6).try_into().unwrap_or(place),
            "Td" => {
                let by = numbers(2);
                place = times([1.0, 0.0, 0.0, 1.0, by[0], by[1]], place);
                if by[1].abs() > 1.0 {
                    finish(&mut line, &mut begun, sheet);
                }
            }
            "Tf" => {
                letters = operands
                    .iter()
                    .rev()
                    .nth(1)
                    .and_then(|font| named(dict, font))
                    .map(|font| of_font(objects, font))
                    .unwrap_or_default()
            }
            "Tj" => {
                let on_paper = times(place, at);
                begun = begun.or(Some((on_paper[4], sheet.size.1 - on_paper[5])));
                sheet.scale = on_paper[0];
                let codes =
                    operands.last().map(|codes| codes.trim_matches(['<', '>', '['])).unwrap_or_default();
                let codes = codes.as_bytes().chunks(4).map(|code| String::from_utf8_lossy(code).into_owned());
                line.extend(codes.filter_map(|code| letters.get(&code).cloned()));
            }
            "ET" => finish(&mut line, &mut begun, sheet),
            "Do" => {
                let form = operands.last().and_then(|name| named(dict, name));
                let inner = form
                    .and_then(|form| objects.get(&form))
                    .filter(|(dict, _)| dict.contains("/Subtype /Form"));
                if let Some((inner, _)) = inner {
                    read(objects, inner, form.unwrap_or_default(), at, sheet);
                }
            }
            _ => {
                operands.push(token);
                continue;
            }
        }
        operands.clear();
    }
}

fn finish(line: &mut String, begun: &mut Option<(f64, f64)>, sheet: &mut Sheet) {
    let text = std::mem::take(line);
    if let (Some((x, y)), false) = (begun.take(), text.trim().is_empty()) {
        sheet.lines.push((text.trim().to_owned(), x, y));
    }
}

/// The letters of a font by the codes that stand for them in a text.
fn of_font(objects: &BTreeMap<u32, (String, Vec<u8>)>, font: u32) -> BTreeMap<String, String> {
    let map =
        objects.get(&font).and_then(|(dict, _)| named(dict, "/ToUnicode")).and_then(|map| objects.get(&map));
    let text = map.map(|(_, data)| String::from_utf8_lossy(data).into_owned()).unwrap_or_default();
    let mut letters = BTreeMap::new();
    let code = |text: &str| u32::from_str_radix(text, 16).unwrap_or_default();
    for line in text.lines() {
        let parts: Vec<&str> = line.split(['<', '>', ' ']).filter(|part| !part.is_empty()).collect();
        let hex = |part: &&str| part.bytes().all(|sign| sign.is_ascii_hexdigit());
        if !parts.iter().all(hex) {
            continue;
        }
        match parts[..] {
            [from, to] => drop(letters.insert(from.to_uppercase(), utf16(to))),
            [from, last, to] => {
                for (nth, one) in (code(from)..=code(last)).enumerate() {
                    letters.insert(format!("{one:04X}"), utf16(&format!("{:04X}", code(to) + nth as u32)));
                }
            }
            _ => {}
        }
    }
    letters
}

fn utf16(hex: &str) -> String {
    let units = hex
        .as_bytes()
        .chunks(4)
        .filter_map(|four| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok());
    String::from_utf16_lossy(&units.collect::<Vec<_>>())
}

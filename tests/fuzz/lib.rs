//! What changes a document at random: in its text, or in one node of its JSON, also where a text holds JSON itself. Values that once
//! broke somebody come often.
//!
//! It must never make what a reader refuses at its first byte: most of a document stays as candor wrote it.

#![forbid(unsafe_code)]

mod workbook;

use bolero::{TypeGenerator, generator::*};
use serde_json::Value;

pub use workbook::Workbook;

/// A few changes of a document, and which document of several.
#[derive(Clone, Debug, TypeGenerator)]
pub struct Edits {
    /// Which document.
    pub of: u8,
    #[generator(produce::<Vec<Edit>>().with().len(0usize..5))]
    edits: Vec<Edit>,
}

#[derive(Clone, Copy, Debug, TypeGenerator)]
enum Edit {
    /// A node becomes an odd value.
    Put(u16, u8),
    /// A number becomes another one.
    Add(u16, i8),
    /// A node goes.
    Drop(u16),
    /// A node is there many times.
    Repeat(u16, u8),
    /// A node becomes what another one is.
    Copy(u16, u16),
    /// Bytes go.
    Cut(u16, u8),
    /// Bytes are there twice.
    Twice(u16, u8),
    /// An odd word is put in.
    Insert(u16, u8),
    /// A byte is another one.
    Byte(u16, u8),
    /// A number in a text becomes an odd one.
    Number(u16, u8),
}

const WORDS: &[&str] = &[
    "0",
    "-1",
    "1",
    "255",
    "256",
    "65536",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "18446744073709551616",
    "1e308",
    "1e-400",
    "0.05",
    "-0.0",
    "99999999999999999999.9",
    "NaN",
    "inf",
    "null",
    "true",
    "",
    " ",
    ",",
    ";",
    "\"",
    "\"\"",
    "'",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{1f600}",
    "é",
    "e\u{301}",
    "#",
    "%23",
    "/",
    "..",
    "@",
    "<",
    ">",
    "&",
    "=",
    "[[item]]",
    "[",
    "]",
    "{",
    "}",
    "<5",
    "2.0-",
    "≤1.2",
    "9999-12-31",
    "0000-00-00",
    "-262143-01-01",
    "unit",
    "rest",
    "hidden",
    "composite",
    "A1",
    "XFD1048576",
    "B4294967297",
    "t=\"s\"",
    "t=\"d\"",
    "s=\"1\"",
    "<c/>",
];

fn odd(which: u8) -> Value {
    let word = WORDS[usize::from(which) % WORDS.len()];
    match which % 7 {
        0..=2 => serde_json::from_str(word).unwrap_or_else(|_| word.into()),
        3 => word.into(),
        4 => Value::Array(Vec::new()),
        5 => Value::Object(serde_json::Map::new()),
        _ => "x".repeat(usize::from(which) * 100).into(),
    }
}

impl Edits {
    /// The bytes of a document, changed.
    pub fn bytes(&self, document: &[u8]) -> Vec<u8> {
        let mut bytes = document.to_vec();
        self.edits.iter().for_each(|edit| edit.on_bytes(&mut bytes));
        bytes
    }

    /// The text of a document, changed.
    pub fn text(&self, document: &str) -> String {
        String::from_utf8_lossy(&self.bytes(document.as_bytes())).into_owned()
    }

    /// A JSON document, changed in its nodes; one in four in its text.
    pub fn json(&self, document: &str) -> String {
        let Ok(mut value) = serde_json::from_str::<Value>(document) else { return self.text(document) };
        if self.of % 4 == 3 {
            return self.text(document);
        }
        self.edits.iter().for_each(|edit| edit.on_json(&mut value));
        value.to_string()
    }
}

impl Edit {
    fn on_bytes(self, bytes: &mut Vec<u8>) {
        let length = bytes.len();
        let place = |at: u16| if length == 0 { 0 } else { usize::from(at) % length };
        let end = |at: usize, more: u8| (at + usize::from(more)).min(length);
        match self {
            Self::Cut(at, more) => drop(bytes.drain(place(at)..end(place(at), more))),
            Self::Twice(at, more) => {
                let piece = bytes[place(at)..end(place(at), more)].to_vec();
                bytes.splice(place(at)..place(at), piece);
            }
            Self::Byte(at, to) if length > 0 => bytes[place(at)] = to,
            Self::Number(at, which) | Self::Put(at, which) => {
                let Some(from) =
                    bytes[place(at)..].iter().position(u8::is_ascii_digit).map(|more| place(at) + more)
                else {
                    return;
                };
                let to = bytes[from..]
                    .iter()
                    .position(|byte| !byte.is_ascii_digit())
                    .map_or(length, |more| from + more);
                bytes.splice(from..to, WORDS[usize::from(which) % WORDS.len()].bytes());
            }
            Self::Insert(at, which) => {
                drop(bytes.splice(place(at)..place(at), WORDS[usize::from(which) % WORDS.len()].bytes()))
            }
            Self::Repeat(at, times) => {
                // A whole line.
                let from = bytes[..place(at)].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
                let to = bytes[from..]
                    .iter()
                    .position(|byte| *byte == b'\n')
                    .map_or(length, |more| from + more + 1);
                let line = bytes[from..to].repeat(usize::from(times % 40));
                bytes.splice(to..to, line);
            }
            Self::Copy(from, to) => {
                let piece = bytes[place(from)..end(place(from), 24)].to_vec();
                bytes.splice(place(to)..end(place(to), 24), piece);
            }
            Self::Byte(..) | Self::Add(..) | Self::Drop(_) => {}
        }
    }

    fn on_json(self, document: &mut Value) {
        match self {
            Self::Put(at, which) | Self::Number(at, which) | Self::Insert(at, which) => {
                change(document, at, &mut |node| *node = odd(which));
            }
            Self::Add(at, more) => change(document, at, &mut |node| {
                if let Some(number) = node.as_i64() {
                    *node = number.wrapping_add(i64::from(more)).into();
                }
            }),
            Self::Drop(at) | Self::Cut(at, _) => change(document, at, &mut |node| match node {
                Value::Array(all) => drop(all.pop()),
                Value::Object(all) => {
                    if let Some(key) = all.keys().nth(usize::from(at) % all.len().max(1)).cloned() {
                        all.remove(&key);
                    }
                }
                Value::String(text) => drop(text.pop()),
                _ => *node = Value::Null,
            }),
            Self::Repeat(at, times) | Self::Twice(at, times) => {
                change(document, at, &mut |node| match node {
                    Value::Array(all) => {
                        if let Some(last) = all.last().cloned() {
                            all.extend(std::iter::repeat_n(last, usize::from(times)));
                        }
                    }
                    Value::String(text) => *text = text.repeat(usize::from(times % 20)),
                    _ => {}
                })
            }
            Self::Copy(from, to) => {
                let mut piece = Value::Null;
                change(document, from, &mut |node| piece = node.clone());
                change(document, to, &mut |node| *node = piece.clone());
            }
            Self::Byte(at, to) => change(document, at, &mut |node| {
                if let Value::String(text) = node {
                    let at = usize::from(to) % (text.len() + 1);
                    if text.is_char_boundary(at) {
                        text.insert(at, char::from(to));
                    }
                }
            }),
        }
    }
}

/// Changes one node, counted in the order of the document and round again at its end.
fn change(document: &mut Value, at: u16, by: &mut dyn FnMut(&mut Value)) {
    let all = count(document);
    let mut left = usize::from(at) % all;
    walk(document, &mut left, by);
}

/// A text that is a document itself, as in a promise or a record.
fn inner(text: &str) -> Option<Value> {
    text.starts_with(['{', '[']).then(|| serde_json::from_str(text).ok()).flatten()
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(all) => all.iter().map(count).sum(),
        Value::Object(all) => all.values().map(count).sum(),
        Value::String(text) => inner(text).map_or(0, |value| count(&value)),
        _ => 0,
    }
}

/// Whether the node was found.
fn walk(value: &mut Value, left: &mut usize, by: &mut dyn FnMut(&mut Value)) -> bool {
    if *left == 0 {
        by(value);
        return true;
    }
    *left -= 1;
    match value {
        Value::Array(all) => all.iter_mut().any(|value| walk(value, left, by)),
        Value::Object(all) => all.values_mut().any(|value| walk(value, left, by)),
        Value::String(text) => inner(text).is_some_and(|mut value| {
            let found = walk(&mut value, left, by);
            if found {
                *text = value.to_string();
            }
            found
        }),
        _ => false,
    }
}

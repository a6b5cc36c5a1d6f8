//! Takes a text apart into values (RFC 4180, section 2), each with the line on which an editor shows it.
//!
//! Why not the `csv` crate, which writes our exports: it reads on over a quotation mark that is astray or never closed, and
//! units or people between two such marks would be gone without a word. It must never do that.

use super::{
    saying::{Saying, saying},
    text::clean,
};

/// All values of a file, one after the other in one text: a file of millions of lines takes little more than its own size.
#[derive(Default)]
pub(super) struct Cells {
    text: String,
    values: Vec<Value>,
    /// Where each record ends in `values`.
    ends: Vec<usize>,
}

struct Value {
    /// Where it begins in the file.
    line: usize,
    /// Where it ends in `text`.
    end: usize,
}

impl Cells {
    /// How many bytes a value takes beside its text.
    pub(super) const OF_EACH: usize = size_of::<Value>();

    /// Adds a value to the record that is not ended yet.
    pub(super) fn push(&mut self, line: usize, value: &str) {
        self.text.push_str(&clean(value));
        self.values.push(Value { line, end: self.text.len() });
    }

    /// Ends a record. One without any content is passed over: spreadsheets leave them behind.
    pub(super) fn end(&mut self) {
        let from = self.ends.last().copied().unwrap_or(0);
        let empty = self.start(from) == self.text.len();
        if empty {
            self.values.truncate(from);
        } else {
            self.ends.push(self.values.len());
        }
    }

    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many values a record has.
    pub(super) fn width(&self, record: usize) -> usize {
        self.ends.get(record).map_or(0, |end| end - self.from(record))
    }

    /// A value and the line on which it begins.
    pub(super) fn value(&self, record: usize, at: usize) -> Option<(usize, &str)> {
        let place = self.from(record) + at;
        let value = self.values.get(place).filter(|_| at < self.width(record))?;
        Some((value.line, &self.text[self.start(place)..value.end]))
    }

    /// The line on which a record begins.
    pub(super) fn line(&self, record: usize) -> usize {
        self.values.get(self.from(record)).map_or(1, |value| value.line)
    }

    fn from(&self, record: usize) -> usize {
        record.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0)
    }

    fn start(&self, value: usize) -> usize {
        value.checked_sub(1).and_then(|before| self.values.get(before)).map_or(0, |before| before.end)
    }
}

/// Takes a text apart whose first line has this number. On failure: the line, and what is wrong there.
pub(super) fn split(text: &str, separator: char, first: usize) -> Result<Cells, (usize, Saying)> {
    #[derive(Clone, Copy)]
    enum Quote {
        None,
        Open,
        Closed,
    }
    let (mut cells, mut quote, mut line) = (Cells::default(), Quote::None, first);
    let (mut begun, mut value) = (line, String::new());
    let mut rest = text.chars().chain(['\n']).peekable();
    while let Some(c) = rest.next() {
        let ends_line = c == '\n' || c == '\r' && rest.peek() != Some(&'\n');
        line += usize::from(ends_line);
        match (quote, c) {
            (Quote::Open, '"') if rest.next_if_eq(&'"').is_some() => value.push('"'),
            (Quote::Open, '"') => quote = Quote::Closed,
            (Quote::Open, _) => value.push(c),
            _ if ends_line || c == separator => {
                cells.push(begun, &value);
                (begun, quote) = (line, Quote::None);
                value.clear();
                if ends_line {
                    cells.end();
                }
            }
            (Quote::None, '"') if value.trim().is_empty() => {
                value.clear();
                quote = Quote::Open;
            }
            (Quote::None, c) if c != '"' => value.push(c),
            (Quote::Closed, c) if c.is_whitespace() => {}
            _ => return Err((line, stray())),
        }
    }
    if matches!(quote, Quote::Open) { Err((begun, unclosed())) } else { Ok(cells) }
}

fn stray() -> Saying {
    saying!(
        "file-stray-quote",
        "found a quotation mark within a value, expected the whole value in quotation marks and each one in it written twice"
    )
}

fn unclosed() -> Saying {
    saying!(
        "file-open-quote",
        "found a quotation mark that is never closed, expected a second one at the end of the value"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line and the text of each value, or what is wrong.
    fn check(text: &str, expected: Result<&[&[(usize, &str)]], &str>) {
        match (split(text, ',', 1), expected) {
            (Ok(found), Ok(expected)) => {
                let record =
                    |at| (0..found.width(at)).filter_map(|value| found.value(at, value)).collect::<Vec<_>>();
                assert_eq!((0..found.len()).map(record).collect::<Vec<_>>(), expected, "{text:?}");
            }
            (Err((line, what)), Err(expected)) => {
                assert!(format!("{line}: {what}").starts_with(expected), "{line}: {what}")
            }
            (found, expected) => panic!("{text:?} gives {:?}, not {expected:?}", found.map(|_| ())),
        }
    }

    #[test]
    fn every_value_knows_the_line_on_which_an_editor_shows_it() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("a,b{end}{end}\"c{end}d\", e {end}f,\"g\"\"h\"");
            let cd = format!("c{end}d");
            check(
                &text,
                Ok(&[&[(1, "a"), (1, "b")], &[(3, cd.as_str()), (4, "e")], &[(5, "f"), (5, "g\"h")]]),
            );
        }
        check("a,,\n,,\n\nb", Ok(&[&[(1, "a"), (1, ""), (1, "")], &[(4, "b")]]));
    }

    #[test]
    fn a_quotation_mark_that_would_swallow_lines_is_refused() {
        check("a,b\n\"c,d\ne,f\n", Err("2: found a quotation mark that is never closed"));
        check("a,b\n\"c,d\ne,\"f\"\n", Err("3: found a quotation mark within a value"));
        check("a,b\"c\n", Err("1: found a quotation mark within a value"));
        check("\"a\"b,c\n", Err("1: found a quotation mark within a value"));
    }
}

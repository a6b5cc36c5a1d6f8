//! One way of writing for everybody: what a person's keyboard, habits and temper leave in a text is taken out, and so is
//! whatever leads to a person or a place on the web.
//!
//! It must never change a letter of a word, but into the common form of the same letter. (Words are what is left to recognise somebody by; nothing here helps against it.)

use unicode_normalization::UnicodeNormalization;

/// A text in its plain form: composed characters (Unicode NFKC), one space between words and no line breaks, straight quotes,
/// one kind of dash, no emoji, no repeated marks; links, addresses and long numbers replaced by `[link]`, `[address]` and
/// `[number]`. Square brackets come from us only: the writer's become round.
pub fn plain(text: &str) -> String {
    let text: String = text.chars().filter_map(mark).collect::<String>().nfkc().filter(is_kept).collect();
    let words = text.split_whitespace().filter(|word| !FACES.contains(word)).map(replace);
    marks(&numbers(&words.collect::<Vec<_>>().join(" ")))
}

/// Faces made of marks.
const FACES: &[&str] = &[
    ":)", ":-)", ";)", ";-)", ":(", ":-(", ":D", ":-D", "xD", "XD", ":P", ":-P", ":p", ":-p", ":/", ":-/",
    ":'(", "<3", "^^", "=)", ":o", ":O", ":|",
];

/// One form for each kind of mark. Before NFKC, which would take some of them apart.
fn mark(c: char) -> Option<char> {
    Some(match c {
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{201f}' | '«' | '»' | '″' => '"',
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}' | '‹' | '›' | '′' | '`' | '´' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '[' | '{' => '(',
        ']' | '}' => ')',
        '•' | '·' => '-',
        other => other,
    })
}

/// Whether a character is no picture, no symbol for its own sake, and nothing that cannot be seen.
fn is_kept(c: &char) -> bool {
    let seen = !matches!(*c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}');
    let symbol = matches!(*c, '\u{20d0}'..='\u{20ff}' | '\u{2190}'..='\u{2bff}' | '\u{e000}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1ffff}' | '\u{f0000}'..='\u{10ffff}');
    (seen && !symbol && !c.is_control()) || c.is_whitespace()
}

/// A word, or what stands for it.
fn replace(word: &str) -> String {
    let core = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@');
    let (Some(at), lower) = (word.find(core), core.to_lowercase()) else { return word.to_owned() };
    let ending = lower.split(['/', '?', '#']).next().and_then(|host| host.rsplit_once('.'));
    let is_host = ending.is_some_and(|(host, end)| {
        !host.is_empty()
            && ENDINGS.contains(&end)
            && host.chars().all(|c| c.is_alphanumeric() || "-.".contains(c))
    });
    let stands = if lower.contains("://") || lower.starts_with("www.") {
        "[link]"
    } else if core.contains('@') && core.len() > 1 {
        "[address]"
    } else if is_host {
        "[link]"
    } else {
        return word.to_owned();
    };
    format!("{}{stands}{}", &word[..at], &word[at + core.len()..])
}

/// Endings by which a name is known to be one of the web.
const ENDINGS: &[&str] = &[
    "com", "org", "net", "info", "io", "eu", "de", "at", "ch", "fr", "uk", "us", "nl", "it", "es", "pl",
    "dk", "se", "no", "fi", "biz", "dev", "app", "me", "ly", "example",
];

/// Replaces telephone numbers and the like: five digits in a row, or seven with only spaces and the marks of telephone numbers
/// between them. A date is one of them.
fn numbers(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let (mut end, mut digits, mut row, mut longest, mut gap) = (0, 0, 0, 0, 0);
        for (at, c) in from.char_indices() {
            if c.is_ascii_digit() {
                (digits, row, gap, end) = (digits + 1, row + 1, 0, at + 1);
                longest = row.max(longest);
            } else if gap < 3 && " ./-()".contains(c) {
                (row, gap) = (0, gap + 1);
            } else {
                break;
            }
        }
        let is_number = longest >= 5 || digits >= 7;
        let sign = before.trim_end_matches(['(', '+']);
        out.push_str(if is_number && before.ends_with('+') { sign } else { before });
        out.push_str(if is_number { "[number]" } else { &from[..end] });
        rest = &from[end..];
    }
    out + rest
}

/// One mark where several stood, and no space before it.
fn marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !matches!(c, '!' | '?' | '.' | ',' | ';' | ':' | '-' | '*' | '_' | '~') {
            out.push(c);
            continue;
        }
        let (mut many, mut asks) = (1, c == '?');
        while let Some(next) = chars.next_if(|&next| next == c || ("!?".contains(c) && "!?".contains(next))) {
            (many, asks) = (many + 1, asks || next == '?');
        }
        if "!?.,;:".contains(c) && out.ends_with(' ') {
            out.pop();
        }
        match c {
            '!' | '?' => out.push(if asks { '?' } else { '!' }),
            '.' if many > 1 => out.push_str("..."),
            '*' | '_' | '~' => {}
            _ => out.push(c),
        }
    }
    out
}

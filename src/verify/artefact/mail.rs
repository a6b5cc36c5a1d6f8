//! Reads a letter (`.eml`): its subject, and every line of its text and of its HTML as a reader sees it.

use mail_parser::{MessageParser, PartType};

/// A letter, as lines of words.
#[derive(Debug)]
pub(crate) struct Letter {
    pub(crate) source: String,
    pub(crate) subject: String,
    /// Of all forms of the letter, and its attached texts.
    pub(crate) lines: Vec<String>,
    /// Its HTML as it is written.
    pub(crate) html: String,
}

/// Reads a letter; `None` where it is none.
pub(crate) fn read(source: &str, bytes: &[u8]) -> Option<Letter> {
    let message = MessageParser::default().parse(bytes)?;
    let subject = message.subject()?.to_owned();
    let (mut lines, mut html) = (Vec::new(), String::new());
    for part in &message.parts {
        match &part.body {
            PartType::Text(text) => lines.extend(text.lines().map(str::to_owned)),
            PartType::Html(text) => {
                lines.extend(seen(text));
                html.push_str(text);
            }
            _ => {}
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    Some(Letter { source: source.to_owned(), subject, lines, html })
}

/// Tags after which a new line begins.
const BREAKING: [&str; 10] = ["p", "div", "br", "tr", "h1", "h2", "h3", "li", "table", "hr"];

/// What a reader sees of HTML, line by line.
pub(crate) fn seen(html: &str) -> Vec<String> {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(&before.replace(['\n', '\r'], " "));
        let Some((tag, further)) = after.split_once('>') else { break };
        let name = tag.split(|c: char| c.is_whitespace()).next().unwrap_or_default().to_lowercase();
        let breaks = BREAKING.contains(&name.trim_matches('/'));
        text.push(if breaks { '\n' } else { ' ' });
        // What a picture is called is read aloud.
        if let Some((_, alt)) = tag.split_once("alt=\"") {
            text.push_str(alt.split('"').next().unwrap_or_default());
            text.push('\n');
        }
        rest = match name.as_str() {
            "style" | "script" => further
                .split_once("</")
                .and_then(|(_, end)| end.split_once('>'))
                .map_or("", |(_, further)| further),
            _ => further,
        };
    }
    text.push_str(rest);
    let lines = text.lines().map(|line| entities(line).split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect()
}

/// Replaces the names of characters by the characters.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let Some((name, further)) = after.split_once(';').filter(|(name, _)| name.len() <= 8) else {
            out.push('&');
            rest = after;
            continue;
        };
        let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        });
        match (name, number.and_then(char::from_u32)) {
            (_, Some(c)) => out.push(c),
            ("nbsp", _) => out.push(' '),
            ("lt", _) => out.push('<'),
            ("gt", _) => out.push('>'),
            ("quot", _) => out.push('"'),
            ("amp", _) => out.push('&'),
            ("le", _) => out.push('≤'),
            ("ge", _) => out.push('≥'),
            _ => out.push_str(name),
        }
        rest = further;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_a_table_is_one_line() {
        let html = "<html><head><style>p{margin:0.5em}</style></head><body><p>R&amp;D:&nbsp;<strong>3.6</strong></p>\
                    <table><tr><th>2026-q3</th>\n<td>&#8804; 1.8</td></tr><tr><td>3.1</td></tr></table>\
                    <img alt=\"Chart of R&amp;D\" src=\"cid:trend\"></body></html>";
        assert_eq!(seen(html), ["R&D: 3.6", "2026-q3 ≤ 1.8", "3.1", "Chart of R&D"]);
    }
}

//! How printed numbers and names of units are said, the same in charts and in letters.
//!
//! It must never round, compare or join numbers: it only puts words around printed ones.

use super::tongue::Words;
use candor_disclosure::{
    Kind, Printed, Row, Tenths,
    release::{PassedOver, Release},
};
use candor_protocol::survey::{Item, Meaning, Tree};

/// A printed value for readers: `3.6`, `≤ 1.8`, `≥ 4.6`.
pub(super) fn value(printed: Printed) -> String {
    match printed {
        Printed::Value(tenths) => tenths.to_string(),
        Printed::AtMost(tenths) => format!("≤ {tenths}"),
        Printed::AtLeast(tenths) => format!("≥ {tenths}"),
    }
}

/// A 95 % band for readers: `3.3 to 3.9`.
pub(super) fn band(words: &Words, (low, high): (Tenths, Tenths)) -> String {
    words.band(&low.to_string(), &high.to_string())
}

/// What is not in the numbers, and what publication did not wait for, in sentences.
pub(super) fn left_out(release: &Release, words: &Words) -> Vec<String> {
    let PassedOver { unread, unfetched } = release.passed_over();
    let many = release.unreadable();
    let unreadable = (many > 0).then(|| words.say("report-unreadable", &[("count", many.into())]));
    let comments = unread.then(|| words.plain("report-unread"));
    let audit_file = unfetched.then(|| words.plain("report-unfetched"));
    [unreadable, comments, audit_file].into_iter().flatten().collect()
}

/// A name of a unit on one line, without characters that XML or a mail header cannot hold.
pub(super) fn name(given: &str) -> String {
    let fits = |c: char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}');
    let plain: String = given.chars().map(|c| if fits(c) { c } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a row is called: the unit's name, and for a rest row a name that says who is in it.
pub(super) fn row(words: &Words, tree: &Tree, row: &Row) -> String {
    let unit = row.unit();
    let name = tree.position(unit).map_or("", |at| tree.unit(at).name.as_str());
    if row.kind() != Kind::Rest {
        return name.to_owned();
    }
    let directly = row.members().contains(unit);
    let teams = row.members().iter().any(|member| member != unit);
    let message = match (directly, teams) {
        (true, true) => "map-rest-both",
        (true, false) => "map-rest-directly",
        (false, _) => "map-rest-teams",
    };
    words.tell(message, &[("unit", name)])
}

/// What a number of a statement means: agreement with it is safety.
pub(super) fn meaning(words: &Words, item: &Item) -> String {
    match item.meaning_in(words.language()) {
        Meaning::Said(said) => name(said),
        Meaning::Opposite(said) => words.tell("report-opposite", &[("statement", &name(said))]),
    }
}

/// At most `limit` characters, the last one an ellipsis where something was cut off.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let kept: String = text.chars().take(limit.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_line_break_cannot_begin_a_mail_header() {
        assert_eq!(name("  Ink\r\nBcc: all@example.org\u{0} & Co "), "Ink Bcc: all@example.org & Co");
    }

    #[test]
    fn a_long_text_ends_in_an_ellipsis() {
        for (limit, expected) in [(12, "Müller & Co."), (11, "Müller & C…"), (9, "Müller &…"), (8, "Müller…")]
        {
            assert_eq!(shorten("Müller & Co.", limit), expected);
        }
    }
}

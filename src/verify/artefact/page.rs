//! Reads a page of the desk that somebody saved (`.html`): every number that says what it is about, and all other words.
//!
//! It must never pass over a number: one that says of no unit and measure what it is stands among the words, which are compared, too.

use super::mail;

/// A page, in pieces.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) source: String,
    pub(crate) title: String,
    pub(crate) claims: Vec<Claim>,
    /// All other words, line by line.
    pub(crate) lines: Vec<String>,
    /// What it would run.
    pub(crate) runs: Vec<&'static str>,
}

/// What is printed in a cell, and what the cell says it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Claim {
    pub(crate) round: String,
    /// The key of the row.
    pub(crate) unit: String,
    /// `composite`, a statement's id, `dimension:` and its name, `answered`, `change`; `legend:` and a step for a colour.
    pub(crate) measure: String,
    pub(crate) text: String,
}

/// Reads a page; `None` where it is none of the desk's.
pub(crate) fn read(source: &str, bytes: &[u8]) -> Option<Page> {
    let html = String::from_utf8_lossy(bytes);
    let title = html.split_once("<title>")?.1.split_once("</title>")?.0;
    if !title.ends_with(" - candor") {
        return None;
    }
    let lower = html.to_lowercase();
    let runs = ["<script", "javascript:", "<iframe", "<object", " onclick=", " onload=", " onerror="];
    let runs = runs.into_iter().filter(|what| lower.contains(what)).collect();
    let (claims, others) = claims(&html);
    let title = mail::seen(title).join(" ");
    Some(Page { source: source.to_owned(), title, claims, lines: mail::seen(&others), runs })
}

/// What is said where: the outermost first, each with the tag that ends it.
#[derive(Default)]
struct Said {
    table: [String; 2],
    row: [String; 2],
}

/// The claims, and the page without them.
fn claims(html: &str) -> (Vec<Claim>, String) {
    let (mut claims, mut others) = (Vec::new(), String::with_capacity(html.len()));
    let (mut said, mut rest) = (Said::default(), html);
    while let Some((before, after)) = rest.split_once('<') {
        others.push_str(before);
        let Some((tag, further)) = after.split_once('>') else { break };
        let name = tag.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
        rest = further;
        others.extend(["<", tag, ">"]);
        let place =
            [attribute(tag, "data-round"), attribute(tag, "data-unit")].map(Option::unwrap_or_default);
        match name {
            "table" => said.table = place,
            "tr" => said.row = place,
            "/table" => said = Said::default(),
            "/tr" => said.row = Default::default(),
            _ => {
                let legend = attribute(tag, "data-legend").map(|step| format!("legend:{step}"));
                let Some(measure) = attribute(tag, "data-measure").or(legend) else { continue };
                let end = format!("</{name}>");
                let Some((inside, further)) = rest.split_once(&end) else { continue };
                let [round, unit] = place;
                let first = |own: String, nth: usize| {
                    let all = [&own, &said.row[nth], &said.table[nth]];
                    all.into_iter().find(|text| !text.is_empty()).cloned().unwrap_or_default()
                };
                let (round, unit) = (first(round, 0), first(unit, 1));
                claims.push(Claim { round, unit, measure, text: mail::seen(inside).join(" ") });
                others.push_str(&end);
                rest = further;
            }
        }
    }
    others.push_str(rest);
    (claims, others)
}

/// An attribute of a tag, as a reader of the page would have it.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    Some(mail::seen(after.split('"').next()?).join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_by_its_row_and_its_own_round_by_itself() {
        let html = "<html><title>Overview of q2 - candor</title><table data-round=\"q2\"><tr data-unit=\"a&#38;b\"><th>A 1.5</th>\
            <td class=\"s4\" data-measure=\"composite\">≤ 1.8</td><td>from <span data-round=\"q1\" data-measure=\"composite\">3.5</span></td>\
            </tr><tr><td data-measure=\"answered\">3 of 4</td></tr></table><p data-legend=\"1\">up to 2.4</p><p>All 4.4</p>";
        let page = read("o.html", html.as_bytes()).unwrap();
        let said: Vec<String> = page
            .claims
            .iter()
            .map(|claim| format!("{}/{}/{}={}", claim.round, claim.unit, claim.measure, claim.text))
            .collect();
        let expected =
            ["q2/a&b/composite=≤ 1.8", "q1/a&b/composite=3.5", "q2//answered=3 of 4", "//legend:1=up to 2.4"];
        assert_eq!(said, expected);
        let lines = page.lines.join("|");
        assert!(lines.contains("A 1.5") && lines.contains("All 4.4") && !lines.contains("3.5"), "{lines}");
        assert!(read("o.html", b"<html><title>Something else</title>").is_none());
    }
}

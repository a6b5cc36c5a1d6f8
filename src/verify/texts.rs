//! Whether letters and pictures say only what the releases print, about the units that they name and the rounds that
//! they name, and nothing that leads elsewhere.

use std::collections::{BTreeSet, HashSet};

use super::{
    artefact::{Printed, mail::Letter, page::Page, svg::Picture},
    finding::Complaints,
    known::{Known, decimals, percentages},
    pool::Round,
};

/// Whether a letter is to one person: it has a personal link, and no number.
pub(super) fn is_personal(letter: &Letter) -> bool {
    let all = || letter.lines.iter().chain([&letter.subject, &letter.html]);
    all().any(|text| text.contains("/i#")) && letter.lines.iter().all(|line| decimals(line).is_empty())
}

/// What a text is about, apart from what its single lines name.
struct About<'a> {
    source: &'a str,
    /// The units of its heading.
    main: BTreeSet<&'a str>,
    /// The units directly above these.
    above: BTreeSet<&'a str>,
    /// All units that it names: the whole organisation is beside every one.
    all: BTreeSet<&'a str>,
    /// The words in which its round is named.
    heading: String,
    /// Whether it speaks of dimensions somewhere.
    dimensions: bool,
}

/// Looks at a letter; how many numbers were compared.
pub(super) fn letter(letter: &Letter, known: &Known<'_>, found: &mut Complaints) -> usize {
    let source = &letter.source;
    if letter.lines.iter().chain([&letter.subject, &letter.html]).any(|text| text.contains("/i#")) {
        found.say(|| {
            format!("{source} holds a personal link and numbers: a letter that is passed on must lead to nobody; withdraw it")
        });
    }
    for what in loaded(&letter.html) {
        found.say(|| {
            format!("{source} holds {what}: what is loaded when it is opened tells the sender who reads it and when")
        });
    }
    let whole = letter.lines.join("\n");
    let about = About {
        source,
        above: known.above(&known.units(&letter.subject)),
        main: known.units(&letter.subject),
        all: known.units(&whole).union(&known.units(&letter.subject)).copied().collect(),
        heading: letter.subject.clone(),
        dimensions: known.names_dimension(&whole),
    };
    let lines = letter.lines.iter().chain([&letter.subject]);
    lines.map(|line| compare(line, &about, known, found)).sum()
}

/// Looks at the words of a page beside its cells; how many numbers were compared.
pub(super) fn page(page: &Page, known: &Known<'_>, found: &mut Complaints) -> usize {
    let whole = page.lines.join("\n");
    let about = About {
        source: &page.source,
        above: known.above(&known.units(&page.title)),
        main: known.units(&page.title),
        all: known.units(&whole),
        heading: page.title.clone(),
        dimensions: known.names_dimension(&whole),
    };
    page.lines.iter().chain([&page.title]).map(|line| compare(line, &about, known, found)).sum()
}

/// Looks at the words of a picture; how many numbers were compared.
pub(super) fn picture(picture: &Picture, known: &Known<'_>, found: &mut Complaints) -> usize {
    let source = &picture.source;
    for what in &picture.hidden {
        found.say(|| {
            format!(
                "{source} holds {what}: a published picture has no tooltips, scripts, links or other pictures"
            )
        });
    }
    let all = known.units(&picture.description).union(&known.units(&picture.title)).copied().collect();
    let about = About {
        source,
        above: known.above(&known.units(&picture.title)),
        main: known.units(&picture.title),
        all,
        heading: String::new(),
        dimensions: known.names_dimension(&picture.description),
    };
    // Round by round, each with its sentence.
    let sentences = picture.description.split_inclusive(". ");
    let said: usize = sentences.map(|sentence| compare(sentence, &about, known, found)).sum();
    said + picture.words.iter().map(|words| compare(&words.text, &about, known, found)).sum::<usize>()
}

/// Looks at the column `change` of tables; how many numbers were compared.
pub(super) fn changes(rounds: &[Round], known: &Known<'_>, found: &mut Complaints) -> usize {
    let mut compared = 0;
    for sheet in rounds.iter().flat_map(|round| &round.sheets) {
        for row in &sheet.rows {
            let numbers = row.change.as_deref().map(decimals).unwrap_or_default();
            compared += numbers.len();
            if numbers.is_empty() {
                continue;
            }
            let farthest = known.farthest_change(&row.key);
            if let Some(number) = numbers.iter().find(|number| number.to_f64() > farthest) {
                found.say(|| {
                    format!(
                        "{}, round {}: the change of {} is {number}, farther than its printed values can tell",
                        sheet.files(),
                        sheet.round,
                        row.called()
                    )
                });
            }
        }
    }
    compared
}

/// Compares the numbers of a line with what is printed about the units and rounds that it names.
fn compare(line: &str, about: &About<'_>, known: &Known<'_>, found: &mut Complaints) -> usize {
    let mut numbers = decimals(line);
    // Every language quotes with one of these.
    let quotes = known.item(line).map(Some).or_else(|| line.contains(['“', '„', '«']).then_some(None));
    let shares = if quotes.is_some() { percentages(line) } else { Vec::new() };
    numbers.extend(&shares);
    if numbers.is_empty() {
        return 0;
    }
    let mut rounds = known.rounds(line);
    if rounds.is_empty() {
        rounds = known.rounds(&about.heading);
    }
    if rounds.is_empty() {
        rounds = known.all_rounds();
    }
    let named = known.units(line);
    let units: BTreeSet<&str> = if named.is_empty() && about.main.is_empty() {
        about.all.clone()
    } else {
        named.iter().chain(&about.main).chain(&about.above).chain(&known.whole).copied().collect()
    };
    let allowed: HashSet<Printed> = match quotes {
        Some(item) if !shares.is_empty() => known.shares(item, &about.main, &rounds),
        Some(item) => known.about_item(item, &about.main, &rounds),
        None => known.about(&units, &rounds),
    };
    // A line of a table of dimensions does not name them.
    let is_of_dimensions =
        quotes.is_none() && (known.names_dimension(line) || (named.is_empty() && about.dimensions));
    let dimensions = || if is_of_dimensions { known.dimensions(&about.all, &rounds) } else { HashSet::new() };
    let also = || known.between_rounds(&about.main);
    let wholes = || known.about(&about.all, &rounds);
    for number in &numbers {
        // A number that stands alone (in a picture, in a table) is beside the one of the whole organisation.
        let is_known = allowed.contains(number)
            || dimensions().contains(number)
            || (shares.is_empty() && also().contains(number))
            || (named.is_empty() && quotes.is_none() && wholes().contains(number));
        if !is_known {
            found.say(|| {
                let named: Vec<String> = units.iter().map(|unit| (*unit).to_owned()).collect();
                format!(
                    "{} says {number} in \"{}\", which is printed in no release about {} in {}; a number that was not released \
                     was made from answers or was changed; withdraw it and tell the works council",
                    about.source,
                    line.trim(),
                    if named.is_empty() { "any unit that it names".to_owned() } else { super::finding::listed(&named) },
                    super::finding::listed(&rounds.iter().map(|round| round.name.clone()).collect::<Vec<_>>())
                )
            });
        }
    }
    numbers.len()
}

/// What a letter would load or run.
fn loaded(html: &str) -> Vec<String> {
    let lower = html.to_lowercase();
    let mut found: Vec<String> =
        ["<script", "<link", "<iframe", "<object", "<form", "<video", "<audio", "@import", "javascript:"]
            .into_iter()
            .filter(|tag| lower.contains(tag))
            .map(|tag| format!("{tag} …"))
            .collect();
    for (before, closing) in
        [("src=\"", '"'), ("src='", '\''), ("background=\"", '"'), ("url(", ')'), ("srcset=\"", '"')]
    {
        for part in lower.split(before).skip(1) {
            let address = part.split(closing).next().unwrap_or_default().trim_matches(['"', '\'', ' ']);
            if !address.starts_with("cid:") && !address.starts_with("data:") {
                found.push(format!("an address to load, {address}"));
            }
        }
    }
    found
}

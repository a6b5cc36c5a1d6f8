//! The auditor of what is published: reads nothing but published files, puts them together over all rounds as an attacker
//! would, and says what they tell about small groups and single people.
//!
//! It shares no code with what makes releases: own reading, own formulas, own rules. It must
//! never look at anything that is not published, and never say more than it checked.
//!
//! ```
//! use candor_verify::{Asked, File, verify};
//! let table = "round,unit,parent,kind,answered,measure,value\n\
//!              q1,acme,,unit,12,composite,3.4\n\
//!              q1,ink,acme,unit,9,composite,3.5\n";
//! let file = File { name: "release.csv".to_owned(), bytes: Ok(table.into()) };
//! let findings = verify([file], Asked::default());
//! assert!(!findings.are_clean());
//! assert!(findings.found().any(|found| found.contains("3 people can be told apart")));
//! ```

mod artefact;
mod atoms;
mod bands;
mod chart;
mod comments;
mod cut;
mod determined;
mod finding;
mod flow;
mod known;
mod multiset;
mod nest;
mod pages;
mod pool;
mod precise;
mod reading;
mod scale;
mod statements;
#[cfg(test)]
mod tests;
mod texts;
mod two_rounds;
mod two_trees;

pub use finding::{Finding, Findings, Outcome};
pub use reading::File;

use atoms::Groups;
use bands::Bands;
use finding::{Complaints, many};
use known::Known;
use nest::Nest;
use pool::Round;
use precise::Look;
use reading::Reading;
use scale::Scale;

/// The smallest k that may be promised, and the one that is taken where no file says another.
const LEAST_K: u32 = 5;

/// What the reader of the findings knows and the files need not say.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// The smallest group about which a number may be; without it the one that each release names, or 5.
    pub k: Option<u32>,
    /// The lowest and the highest answer; without it those that each release names, or those of the first usual scale
    /// that fits the numbers.
    pub scale: Option<(i64, i64)>,
}

/// Checks published files.
///
/// Files are read one after the other, so that an iterator which reads them need not hold them all.
pub fn verify(files: impl IntoIterator<Item = File>, asked: Asked) -> Findings {
    let (mut findings, mut reading) = (Findings::default(), Reading::default());
    files.into_iter().for_each(|file| reading.take(file, &mut findings));
    let Reading { rounds, comments, letters, pictures, pages, agreement, wrong } = reading;
    for (count, thing) in [(letters.len(), "letter"), (pictures.len(), "picture"), (pages.len(), "page")] {
        if count > 0 {
            findings.read.push(many(count, thing));
        }
    }
    findings.complain(wrong);
    if rounds.is_empty() {
        findings.not_checked(
            "anything: there is no release among the files; expected release.csv or release-<round>.json of `candor export`",
        );
        return findings;
    }
    if agreement.compared > 0 {
        findings.judge(agreement.twice, || {
            format!(
                "what is printed more than once is the same everywhere: {} comparisons",
                agreement.compared
            )
        });
    } else {
        findings.not_checked("that every number is printed in one way only: each round is in one file only");
    }
    numbers(&rounds, asked, &mut findings);
    words(&rounds, asked.k, (&comments, &letters, &pictures), &mut findings);
    if !pages.is_empty() {
        let (known, mut found) = (Known::new(&rounds), Complaints::default());
        let compared: usize = pages.iter().map(|page| pages::check(page, &rounds, &known, &mut found)).sum();
        findings.judge(found, || {
            format!(
                "{} of the desk print only released numbers: {compared} numbers",
                many(pages.len(), "page")
            )
        });
    }
    findings.not_checked(
        "how many people were invited and answered: these counts are the operator's claim; compare them with your own list",
    );
    findings.not_checked(
        "anything that was not given: an earlier export, another letter, a screen, what somebody said",
    );
    findings.not_checked(
        "that the numbers follow from the answers: `candor audit` checks what can be checked of that",
    );
    findings
}

/// The numbers of all rounds.
fn numbers(rounds: &[Round], asked: Asked, findings: &mut Findings) {
    let mut groups = Groups::default();
    let (mut restated, mut precise, mut determined, mut banded) =
        (Complaints::default(), Complaints::default(), Complaints::default(), Complaints::default());
    let (mut looked_at, mut ranges, mut computed, mut explained) = (0, 0, 0, 0);
    let (mut unknown, mut guessed) = (Vec::new(), Vec::new());
    for round in rounds {
        for (at, sheet) in round.sheets.iter().enumerate() {
            let k = k_of(round, asked.k);
            if let Some(facts) = sheet.facts.as_ref().filter(|facts| facts.k < LEAST_K && asked.k.is_none()) {
                precise.say(|| {
                    let (files, k) = (sheet.files(), facts.k);
                    format!("{files}, round {}: k is {k}: expected at least {LEAST_K}", sheet.round)
                });
            }
            let nest = Nest::of(sheet);
            let precision = nest.precision(sheet);
            let (scale, said) = match asked.scale {
                Some((min, max)) => (Scale { min, max }, true),
                None => Scale::of(sheet, &precision),
            };
            if !said {
                guessed.push(format!("{} ({} to {})", round.name, scale.min, scale.max));
            }
            let files = sheet.files();
            let look = Look { sheet, files: &files, precision: &precision, scale, k };
            atoms::check(sheet, &nest, k, &mut groups);
            looked_at += look.check(&mut precise);
            statements::names(&look, &mut precise);
            for own in [false, true] {
                let (part, precision) = statements::part(&look, own);
                statements::check(&look, &part, &mut precise);
                let look_at_part = Look { sheet: &part, precision: &precision, ..look };
                ranges += determined::check(&look_at_part, &Nest::of(&part), &mut determined);
            }
            match bands::check(sheet, scale, &mut banded) {
                Bands::Computed(bands) => computed += bands,
                Bands::OneSpread(bands) => explained += bands,
                Bands::Unknown => unknown.push(round.name.clone()),
            }
            for before in &round.sheets[..at] {
                two_trees::check(before, sheet, k, &mut restated);
            }
        }
    }
    if !guessed.is_empty() {
        findings.not_checked(format!(
            "on which scale people answered in {}: no file says it, so it was taken from the values; say it with --scale",
            finding::listed(&guessed)
        ));
    }
    let Groups { isolated, torn, atoms, smallest } = groups;
    findings.judge(isolated, || match smallest {
        Some(smallest) => format!(
            "no small group can be told apart by any sums and differences: {} in {}, the smallest of {}",
            many(atoms, "group"),
            many(rounds.len(), "round"),
            finding::people(smallest.unsigned_abs())
        ),
        None => "no small group can be told apart: no group is shown".to_owned(),
    });
    findings.judge(torn, || {
        "the rows of every round add up, from the teams to the whole organisation".to_owned()
    });
    findings.judge(restated, || "no round is printed under two trees".to_owned());
    let looks =
        rounds.iter().filter_map(|round| two_rounds::Look::of(round, asked.scale, k_of(round, asked.k)));
    two_rounds::check(&looks.collect::<Vec<_>>(), findings);
    findings.judge(precise, || {
        format!("no number is more precise than its number of answers allows: {looked_at} numbers")
    });
    findings.judge(determined, || {
        format!("all numbers together determine nobody's answer: {ranges} ranges, by group and statement")
    });
    if computed + explained > 0 || !banded.is_empty() {
        findings.judge(banded, || match (computed, explained) {
            (computed, 0) => format!("every band follows from printed numbers: {computed} computed again"),
            (0, explained) => format!("one spread for everybody explains every band: {explained} bands"),
            (computed, explained) => {
                format!("every band follows from printed numbers: {computed} computed again, {explained} explained by one spread")
            }
        });
    }
    if explained > 0 {
        findings.not_checked(
            "the bands of rounds without their pooled spread, one by one: it stands in release-<round>.json",
        );
    }
    if !unknown.is_empty() {
        findings.not_checked(format!(
            "the bands of {}: how many were invited is printed in no file that was given",
            finding::listed(&unknown)
        ));
    }
}

fn k_of(round: &Round, asked: Option<u32>) -> u32 {
    let said = round.sheets.iter().find_map(|sheet| sheet.facts.as_ref().map(|facts| facts.k));
    asked.or(said).unwrap_or(LEAST_K)
}

/// Everything in words: comments, letters, pictures.
fn words(
    rounds: &[Round],
    k: Option<u32>,
    (comments, letters, pictures): (
        &[artefact::comment::Comments],
        &[artefact::mail::Letter],
        &[artefact::svg::Picture],
    ),
    findings: &mut Findings,
) {
    let known = Known::new(rounds);
    let mut changed = Complaints::default();
    let changes = texts::changes(rounds, &known, &mut changed);
    if changes > 0 {
        findings.judge(changed, || {
            format!("no change is farther than printed values can tell: {changes} numbers")
        });
    }
    let all: usize = comments.iter().map(|file| file.all.len()).sum();
    if all == 0 {
        findings.not_checked("comments: none were given (comments.csv, comments-<round>.json)");
    } else {
        let mut found = Complaints::default();
        let k = rounds.last().map_or(LEAST_K, |round| k_of(round, k));
        let compared = comments::check(comments, rounds, k, &mut found);
        findings.judge(found, || format!("comments stand where they may: {}", many(all, "comment")));
        if compared < all {
            findings.not_checked(format!(
                "how many answered where {} stand: the release of their round was not given",
                many(all - compared, "comment")
            ));
        }
    }
    if letters.is_empty() {
        findings.not_checked("letters: none were given (.eml)");
    } else {
        let mut found = Complaints::default();
        let compared: usize = letters.iter().map(|letter| texts::letter(letter, &known, &mut found)).sum();
        findings.judge(found, || {
            format!(
                "{} print only released numbers, and load nothing: {compared} numbers",
                many(letters.len(), "letter")
            )
        });
    }
    if pictures.is_empty() {
        findings.not_checked("pictures: none were given (.svg)");
    } else {
        let mut found = Complaints::default();
        let compared: usize =
            pictures.iter().map(|picture| texts::picture(picture, &known, &mut found)).sum();
        let marks: usize = pictures.iter().map(|picture| chart::check(picture, &known, &mut found)).sum();
        findings.judge(found, || {
            format!(
                "{} are drawn from released numbers: {compared} numbers, {marks} marks",
                many(pictures.len(), "picture")
            )
        });
    }
}

//! A dated page about a round whose audit holds, in plain text: to be printed, signed and filed by whoever made the audit.
//!
//! It must never be made of an audit with a complaint, and never say anything that is not public already: counts are those of the
//! promise and the record, and of files it names the kind and the hash, never a path.

use super::{Files, Findings, Outcome, finding::many, public_record::open};
use candor_protocol::{
    guardian::Kind,
    record::{CellLeaves, Guarded, Record},
    survey::{Promise, sha256},
    token::fingerprint,
};
use chrono::NaiveDate;

/// So many letters fit on a line of a printed page.
const WIDTH: usize = 78;

/// What no file shows, whatever was checked; in the words of the threat model.
const NEVER_SHOWN: [&str; 4] = [
    "that whoever runs the server kept no copy of the key that opens the ballots, nor of the memory: the service destroys its key; nobody can \
     prove that there was no copy",
    "that everybody was sent the same page: a page changed for one victim can send anything anywhere; it is found only by comparing",
    "that nobody was refused: what was refused has no receipt, and cannot be proved later",
    "that no proxy, provider or device kept times and addresses of its own",
];

/// The same of rounds without guardians, and with them.
const CLOCK: &str = "that nobody watched the clock: this round had no guardians, so whoever runs the server can note when a link is used and when a ballot \
     arrives, and in one visit the two are minutes apart";
const GUARDED: [&str; 3] = [
    "that one guardian at least was honest, worked on a machine that the operator does not administer, and destroyed key file and paper: \
     with the help of all guardians, whoever runs the server learns everything",
    "that no other person's entry was removed, refused or replaced, or made with a link that its owner did not use, to single somebody out: \
     removing is found by receipts that were given to a guardian, a used link by its owner, who asks a guardian, the rest by those \
     whom it befell",
    "that each guardian opened this list and no other: compare its twelve words, above, with those that each of them has published",
];

/// The page; `None` when the audit has a complaint, or the files cannot be read. `found` is what [`audit`](super::audit) said of
/// the same `files`; `made` is the day.
pub fn statement(files: Files<'_>, found: &Findings, made: NaiveDate) -> Option<String> {
    if !found.hold() || found.count(Outcome::Checked) == 0 {
        return None;
    }
    let promise = Promise::parse(files.promise).ok()?;
    let (_, record) = open(files.record).ok()?;
    let mut page = Page(String::new());
    page.line("STATEMENT ABOUT A SURVEY ROUND");
    page.line("");
    round(&mut page, &promise, made);
    guardians(&mut page, &promise, record.guarded.as_ref());
    counted(&mut page, &promise, &record);

    let (checked, open) = (found.count(Outcome::Checked), found.count(Outcome::NotChecked));
    page.title(&format!("What was checked, and holds ({checked})"));
    findings(&mut page, found, Outcome::Checked);
    page.title(&format!("What could not be checked with these files ({open})"));
    findings(&mut page, found, Outcome::NotChecked);
    page.title("What no file can show");
    NEVER_SHOWN.iter().for_each(|text| page.item(text));
    match promise.manifest().guardians() {
        None => page.item(CLOCK),
        Some(_) => GUARDED.iter().for_each(|text| page.item(text)),
    }

    page.title("Made from these files, by their SHA-256");
    for (kind, text) in kinds(files) {
        page.line(&format!("{kind}:"));
        page.line(&format!("    {}", hex::encode(sha256(text.as_bytes()))));
    }
    page.line("");
    page.item(
        "This page says what candor's audit found in these files, and no more. Whoever has the same files can have it made again, and compare. It is \
         no legal advice, and no certificate of whoever runs the survey.",
    );
    page.line("");
    for what in ["Name and office", "Place and date", "Signature"] {
        page.line("");
        page.line(&format!("{what:<16} ______________________________________________"));
    }
    Some(page.0)
}

fn round(page: &mut Page, promise: &Promise, made: NaiveDate) {
    let manifest = promise.manifest();
    page.field("Made on", &format!("{made}, by the clock of the machine on which the audit was made"));
    page.field("Made with", &format!("candor {}", env!("CARGO_PKG_VERSION")));
    page.field("Organisation", &promise.tree().unit(0).name);
    page.field("Round", &format!("{}, {} to {}", promise.round(), manifest.opens, manifest.closes));
    let invited: u32 = promise.circles().iter().map(|circle| circle.invited).sum();
    page.field("Invited", &format!("{invited} people, as the promise says"));
    page.field(
        "k",
        &format!("{} people for numbers, {} for comments", manifest.k.people(), manifest.k_comments),
    );
    page.field("The promise", &format!("its twelve words: {}", fingerprint(promise.hash()).join(" ")));
}

fn guardians(page: &mut Page, promise: &Promise, guarded: Option<&Guarded>) {
    page.title("Who guarded it");
    let Some((who, guarded)) = promise.manifest().guardians().zip(guarded) else {
        page.line("Nobody: this round had no guardians.");
        return;
    };
    for (place, guardian) in (1..).zip(&who.who) {
        page.field(&format!("Guardian {place}"), &format!("{}, {}", guardian.name, guardian.role));
    }
    page.field("The list", &format!("its twelve words: {}", words_of(&guarded.list.list)));
}

fn words_of(list: &str) -> String {
    fingerprint(&sha256(list.as_bytes())).join(" ")
}

fn counted(page: &mut Page, promise: &Promise, record: &Record) {
    page.title("What was counted");
    let Some(guarded) = &record.guarded else {
        page.line(&ballots(record.answers.leaves.len(), record.answers.invalid.len()));
        return;
    };
    if let Ok(list) = guarded.list.read(promise) {
        page.field("On the list", &entries(list.leaves.len()));
    }
    page.field("Opened", &ballots(record.answers.leaves.len(), record.answers.invalid.len()));
    let manifest = promise.manifest();
    for (kind, what, least) in [
        (Kind::Answers, "answers", manifest.k.people()),
        (Kind::Comment, "comments, empty ones too", manifest.k_comments),
    ] {
        page.line("");
        page.line(&format!("By group of {least} or more, {what}:"));
        let cells = guarded.cells.of(kind).iter().filter(|cell| !cell.of.leaves.is_empty());
        cells.for_each(|cell| page.hanging(&format!("{:>8}  ", cell.of.leaves.len()), &name(promise, cell)));
        if guarded.cells.of(kind).iter().all(|cell| cell.of.leaves.is_empty()) {
            page.line("    none");
        }
    }
}

/// A group's unit; and which circles are counted together there.
fn name(promise: &Promise, cell: &CellLeaves) -> String {
    let unit = promise.tree().position(&cell.unit).map(|at| promise.tree().unit(at).name.clone());
    let unit = unit.unwrap_or_else(|| cell.unit.to_string());
    let circles: Vec<&str> = (cell.circles.iter())
        .filter_map(|at| promise.circles().get(*at))
        .map(|circle| circle.name.as_str())
        .collect();
    match circles.as_slice() {
        [] => unit,
        [one] if *one == unit => unit,
        _ => format!("{unit} (together: {})", circles.join("; ")),
    }
}

fn ballots(all: usize, invalid: usize) -> String {
    let valid = many(all.saturating_sub(invalid), "ballot");
    format!("{valid} with valid answers, and {invalid} whose box held none")
}

fn entries(number: usize) -> String {
    if number == 1 { "1 entry".to_owned() } else { format!("{number} entries") }
}

fn findings(page: &mut Page, found: &Findings, outcome: Outcome) {
    for finding in found.all().iter().filter(|finding| finding.outcome == outcome) {
        page.item(&finding.text);
    }
}

/// What each file is, with its text.
fn kinds<'a>(files: Files<'a>) -> Vec<(String, &'a str)> {
    let mut kinds = vec![("promise".to_owned(), files.promise), ("record".to_owned(), files.record)];
    kinds.extend(files.audit_file.map(|text| ("audit file".to_owned(), text)));
    kinds.extend(files.release.map(|text| ("release".to_owned(), text)));
    kinds.extend(files.attestations.iter().map(|text| ("attestation of a guardian".to_owned(), *text)));
    kinds
}

/// Lines that fit on paper.
struct Page(String);

impl Page {
    fn line(&mut self, text: &str) {
        self.0.push_str(text.trim_end());
        self.0.push('\n');
    }

    fn title(&mut self, text: &str) {
        self.line("");
        self.line(text);
        self.line(&"-".repeat(text.chars().count()));
    }

    fn field(&mut self, name: &str, text: &str) {
        self.hanging(&format!("{name:<14}  "), text);
    }

    fn item(&mut self, text: &str) {
        self.hanging("- ", text);
    }

    /// A text behind its beginning, broken between words, with later lines below the first.
    fn hanging(&mut self, begin: &str, text: &str) {
        let indent = begin.chars().count();
        let (mut line, mut long) = (begin.to_owned(), indent);
        for word in text.split_whitespace() {
            let letters = word.chars().count();
            if long > indent && long + 1 + letters > WIDTH {
                self.line(&line);
                (line, long) = (" ".repeat(indent), indent);
            }
            if long > indent {
                line.push(' ');
                long += 1;
            }
            line.push_str(word);
            long += letters;
        }
        self.line(&line);
    }
}

#[cfg(test)]
mod tests {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use candor_protocol::{
        guardian::{Pair, Parcel, SignedList},
        record::{Leaves, SignedRecord},
        token::Leaf,
    };

    use super::*;

    /// Promise and record of a round with guardians, the same in every run: from the vectors, with leaves of the list in the place of
    /// ballots.
    fn files() -> (String, String) {
        let vectors = include_str!("../../tests/vectors/guardians.json");
        let vectors: serde_json::Value = serde_json::from_str(vectors).unwrap();
        let parcel = STANDARD.decode(vectors["parcel"].as_str().unwrap()).unwrap();
        let parcel = Parcel::open(&parcel).unwrap();
        let promise = Promise::parse(parcel.text("promise").unwrap()).unwrap();
        let list: SignedList = serde_json::from_str(parcel.text("list").unwrap()).unwrap();
        let leaves = list.read(&promise).unwrap().leaves;
        let of = |leaves: &[Leaf]| Leaves { leaves: leaves.to_vec(), invalid: Vec::new() };
        let cell = |unit: &str, circles: &[usize], leaves| CellLeaves {
            unit: unit.parse().unwrap(),
            circles: circles.to_vec(),
            of: of(leaves),
        };
        let answers = vec![cell("a", &[0], &leaves[..6]), cell("acme", &[1, 2, 3], &leaves[6..11])];
        let comment = vec![cell("acme", &[0, 1, 2, 3], &leaves[..11])];
        let sig = list.sig.clone();
        let record = Record {
            v: 1,
            round: promise.round().clone(),
            manifest_hash: promise.hash_text(),
            answers: Leaves { invalid: leaves[..1].to_vec(), ..of(&leaves[..11]) },
            comments: of(&leaves[..11]),
            unreadable: 0,
            release_hash: String::new(),
            guarded: Some(Guarded {
                list,
                attestations: Vec::new(),
                cells: Pair { answers, comment },
                refused: Pair::default(),
            }),
        };
        let signed = SignedRecord { record: serde_json::to_string(&record).unwrap(), sig };
        (promise.to_text(), serde_json::to_string(&signed).unwrap())
    }

    fn found() -> Findings {
        let mut found = Findings::default();
        found.checked("the record is signed by the receipt key of this promise, for this round".to_owned());
        found.not_checked(
            "that the 48 people who are said to be invited exist. Compare with your own list: Team \u{201c}a\u{201d}: 12; and so on".to_owned(),
        );
        found
    }

    #[test]
    fn the_page_says_who_guarded_what_was_counted_and_what_nobody_can_know() {
        let (promise, record) = files();
        let files = Files {
            promise: &promise,
            record: &record,
            audit_file: Some("{}"),
            attestations: &["one", "two"],
            ..Files::default()
        };
        let page = statement(files, &found(), NaiveDate::from_ymd_opt(2026, 10, 1).unwrap()).unwrap();
        assert!(page.lines().all(|line| line.chars().count() <= WIDTH), "{page}");
        insta::assert_snapshot!(page);
    }

    #[test]
    fn of_an_audit_with_a_complaint_or_without_anything_that_holds_there_is_no_page() {
        let (promise, record) = files();
        let (files, day) = (Files { promise: &promise, record: &record, ..Files::default() }, NaiveDate::MIN);
        assert!(statement(files, &found(), day).is_some());
        let mut complains = found();
        complains.failed("a ballot was dropped".to_owned());
        assert_eq!(statement(files, &complains, day), None);
        let mut nothing = Findings::default();
        nothing.not_checked("anything".to_owned());
        assert_eq!(statement(files, &nothing, day), None);
        assert_eq!(statement(Files { record: "{}", ..files }, &found(), day), None);
    }
}

//! `candor verify` over real artefacts: whatever the service publishes is clean, and each planted fault is named.

mod organisation;
mod pages;
mod tampering;

use std::{fs, path::Path, process::Command};

use candor_disclosure::release::Release;
use candor_mail::{Letter, MessageId, Sender, compose};
use candor_report::{
    beside::Beside,
    changes::Changes,
    chart,
    dimensions::{self, Dimensions},
    export,
    leader_mail::leader_letter,
    tongue::words_in,
    trend::Trend,
};
use candor_verify::{Asked, File, Findings, verify};
use organisation::Organisation;
use rand::{SeedableRng, rngs::StdRng};

use crate::languages::LANGUAGES;

fn file(name: &str, text: impl Into<Vec<u8>>) -> File {
    File { name: name.to_owned(), bytes: Ok(text.into()) }
}

fn complaints(findings: &Findings) -> Vec<&str> {
    findings.found().collect()
}

fn table(releases: &[Release]) -> Vec<u8> {
    let mut table = Vec::new();
    export::csv(releases, export::Table::Comma, &mut table).unwrap();
    table
}

fn table_with_semicolons(releases: &[Release]) -> Vec<u8> {
    let mut table = Vec::new();
    export::csv(releases, export::Table::Semicolon, &mut table).unwrap();
    table
}

/// A letter as it goes to a mail server.
fn composed(letter: &Letter, rng: &mut StdRng) -> Vec<u8> {
    let from: Sender = "Our survey <survey@example.org>".parse().unwrap();
    let id = MessageId::random(rng, &from);
    compose(letter, &from, &"lead@example.org".parse().unwrap(), &id, crate::harness::noon()).unwrap()
}

/// Everything that is published about releases, by name: tables, and the letter and the chart of every unit, in these languages by turns.
fn published(releases: &[Release], languages: &[&str], rng: &mut StdRng) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![
        ("release.csv".to_owned(), table(releases)),
        ("release-semicolon.csv".to_owned(), table_with_semicolons(releases)),
    ];
    for release in releases {
        files.push((format!("release-{}.json", release.round()), release.to_text().into_bytes()));
    }
    for newest in 1..=releases.len() {
        let until = &releases[..newest];
        let (last, changes) = (&until[newest - 1], Changes::of(until));
        for (nth, unit) in last.tree().units().iter().enumerate() {
            let language = Some(languages[(nth + newest) % languages.len()]);
            let desk = "https://survey.example.org";
            let letter =
                leader_letter(until, &changes, &unit.id, desk, &Beside::default(), language).unwrap();
            files.push((format!("{}-report-{}.eml", last.round(), unit.id), composed(&letter, rng)));
            let trend = Trend::of(until, &changes, &unit.id).unwrap().told_in(words_in(language));
            files.push((format!("{}-{}.svg", last.round(), unit.id), chart::svg(&trend).into_bytes()));
            let dark = chart::dark(&chart::svg(&trend));
            files.push((format!("{}-{}-dark.svg", last.round(), unit.id), dark.into_bytes()));
            if let Some(dimensions) = Dimensions::of(until, &trend) {
                let picture = dimensions::svg(&dimensions);
                files.push((format!("{}-{}-dimensions.svg", last.round(), unit.id), picture.into_bytes()));
            }
        }
    }
    files
}

fn judge(files: &[(String, Vec<u8>)]) -> Findings {
    verify(files.iter().map(|(name, bytes)| file(name, bytes.clone())), Asked::default())
}

#[test]
fn five_hundred_random_organisations_publish_nothing_that_tells_a_small_group_or_an_answer() {
    let mut rng = StdRng::seed_from_u64(500);
    let (mut looked_at, mut said, mut wrong) = (0, 0, Vec::new());
    while looked_at < 500 {
        let Some(organisation) = Organisation::random(&mut rng) else { continue };
        looked_at += 1;
        let (release, comments) = organisation.round_with_comments("2026-q3", &mut rng);
        said += comments.texts().len();
        let scale = release.instrument().scale();
        let asked =
            Asked { k: Some(release.k().people()), scale: Some((scale.min().into(), scale.max().into())) };
        let alone = verify([file("release.csv", table(std::slice::from_ref(&release)))], asked);
        let json = file("release-2026-q3.json", release.to_text());
        let both =
            verify([file("release.csv", table(std::slice::from_ref(&release))), json], Asked::default());
        for findings in [alone, both] {
            if !findings.are_clean() {
                wrong.push(format!("organisation {looked_at}: {:#?}", complaints(&findings)));
            }
        }
    }
    assert!(said > 1000, "only {said} comments were published");
    assert!(wrong.is_empty(), "{} are not clean:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
}

#[test]
fn a_year_of_five_hundred_random_organisations_tells_no_answer_by_two_rounds() {
    let mut rng = StdRng::seed_from_u64(45);
    let (mut looked_at, mut pairs, mut wrong) = (0, 0, Vec::new());
    while looked_at < 500 {
        let Some(organisation) = Organisation::random(&mut rng) else { continue };
        looked_at += 1;
        let releases = organisation.rounds(&["2026-q1", "2026-q2", "2026-q3", "2026-q4"], &mut rng);
        let texts = releases.iter().map(|one| file(&format!("release-{}.json", one.round()), one.to_text()));
        let findings = verify(texts, Asked::default());
        let said = findings.checks.iter().find(|check| check.text.contains("no two rounds of one group"));
        pairs += usize::from(said.is_some_and(|check| !check.text.contains(": 0 pairs")));
        if !findings.are_clean() {
            wrong.push(format!("organisation {looked_at}: {:#?}", complaints(&findings)));
        }
    }
    assert!(pairs > 200, "only {pairs} organisations have rounds that differ by few people");
    assert!(wrong.is_empty(), "{} are not clean:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
}

#[test]
fn every_letter_and_chart_of_several_rounds_is_clean_beside_its_tables() {
    let mut rng = StdRng::seed_from_u64(40);
    let mut looked_at = 0;
    while looked_at < 3 {
        let Some(organisation) = Organisation::random(&mut rng) else { continue };
        if !(4..10).contains(&organisation.heads.len()) {
            continue;
        }
        looked_at += 1;
        let releases = organisation.rounds(&["2026-q1", "2026-q2", "2026-q3"], &mut rng);
        let findings = judge(&published(&releases, &LANGUAGES, &mut rng));
        assert!(findings.are_clean(), "organisation {looked_at}: {:#?}", complaints(&findings));
    }
}

/// Runs `candor verify`: whether it succeeded, what it printed, what it complained of.
fn run(folder: &Path, words: &[&str]) -> (bool, String, String) {
    crate::check::run(folder, &[&["verify"], words].concat())
}

#[test]
fn everything_that_the_demo_publishes_is_clean() {
    let folder = tempfile::tempdir().unwrap();
    let demo = ["demo", "--no-serve", "--dir", "clinic", "--listen", "127.0.0.1:0"];
    let done =
        Command::new(env!("CARGO_BIN_EXE_candor")).args(demo).current_dir(folder.path()).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let (good, said, error) = run(folder.path(), &["clinic"]);
    assert!(good, "{said}\n{error}");
    for part in
        ["letters print only released numbers", "pictures are drawn from", "Verdict: nothing was found"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(said.contains("a letter to one person, with that person's link"), "{said}");
    the_demo_says_what_is_so(&folder.path().join("clinic"));
}

/// In the made-up clinic the theatre fell from 0.60 to 0.40 in four quarters and Ward B rose from 0.45 to 0.70; everybody else
/// changed by less than a tenth. Table, letter and chart say that, and nothing else.
fn the_demo_says_what_is_so(clinic: &Path) {
    let mut table = csv::Reader::from_path(clinic.join("release.csv")).unwrap();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    let last = rows.last().unwrap()[0].to_owned();
    let letters = crate::support::letters(&clinic.join("outbox"));
    let prefix = format!("{last}-report-harbour-");
    let (_, whole) = letters.iter().find(|(file, _)| file.starts_with(&prefix)).unwrap();
    let below =
        whole.split("WHAT MOVED BELOW").nth(1).unwrap().split("Everything else below").next().unwrap();
    assert!(
        below.contains("Ward B rose, from") && below.contains("Operating Theatre 1 fell, from"),
        "{below}"
    );
    assert_eq!(below.matches(" in ").count(), 4, "nothing else: {below}");
    let unsaid = whole.split("WHERE NOTHING WAS SAID BELOW").nth(1).unwrap().split("Offer").next().unwrap();
    assert!(unsaid.contains("the people of Operating Theatre 1, Pharmacy."), "{unsaid}");
    let reminded = |file: &str| file.starts_with(&format!("{last}-unanswered-"));
    let reminders: Vec<&String> =
        letters.iter().filter(|(file, _)| reminded(file)).map(|(_, mail)| mail).collect();
    assert_eq!(reminders.len(), 12, "all leaders but two of fourteen");
    assert!(letters.iter().all(|(_, mail)| !mail.contains("Sandoval")), "it waits for the steward");
    for row in rows.iter().filter(|row| row[0] == last && &row[4] == "unit" && &row[6] == "composite") {
        let (unit, name, change) = (&row[1], &row[3], &row[16]);
        let happened = match unit {
            "theatre-1" => "fell",
            "ward-b" => "rose",
            _ => "",
        };
        let prefix = format!("{last}-report-{unit}-");
        let (_, letter) = letters.iter().find(|(file, _)| file.starts_with(&prefix)).unwrap();
        let picture = fs::read_to_string(clinic.join(format!("charts/{unit}.svg"))).unwrap();
        if happened.is_empty() {
            let is_nothing = |span: &str| span.starts_with("up and down as units of this size do since ");
            assert!(!change.is_empty() && change.split("; ").all(is_nothing), "{unit}: {change}");
            assert!(letter.contains(&format!("Subject: {name}: ")), "{letter}");
            assert!(!letter.contains("It fell") && !letter.contains("It rose"), "{letter}");
            assert!(picture.contains(&format!(">\n{name} stands at {}\n<", &row[7])), "{unit}");
        } else {
            assert!(change.starts_with(&format!("{happened} since ")), "{unit}: {change}");
            assert!(letter.contains(&format!("Subject: {name} {happened}: ")), "{letter}");
            let first = letter.split("Hello,").nth(1).unwrap().trim_start();
            assert!(first.starts_with(&format!("{name} {happened}, from ")), "{letter}");
            assert!(letter.contains(&format!("It {happened}, from ")), "{letter}");
            for words in [format!("{name} {happened}"), happened.to_owned()] {
                assert!(picture.contains(&format!(">\n{words}\n<")), "{unit}: {words}");
            }
        }
    }
}

#[test]
fn the_command_says_what_is_wrong_with_what_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let refused = |words: &[&str], expected: &str| {
        let (good, _, error) = run(at, words);
        assert!(!good && error.contains(expected), "{words:?}: {error}");
    };
    refused(&[], "required");
    refused(&["nowhere"], "nowhere: No such file");
    fs::create_dir(at.join("empty")).unwrap();
    refused(&["empty"], "nothing was checked: there is no file in empty");
    fs::write(at.join("empty/notes.txt"), "hello").unwrap();
    refused(&["empty"], "there is no release among the files");
    let good = String::from_utf8(tampering::papers()[0].1.clone()).unwrap();
    fs::write(at.join("release.csv"), &good).unwrap();
    assert!(run(at, &["release.csv", "--scale", "1-5"]).0);
    assert!(run(at, &["."]).0);
    refused(&["release.csv", "--scale", "5"], "expected two numbers such as 1-5");
    refused(&["release.csv", "--k", "15"], "these files must not stay published");
    fs::write(at.join("release.csv"), &good[..good.len() - 30]).unwrap();
    refused(&["release.csv"], "the file was cut or changed, get it again");
}

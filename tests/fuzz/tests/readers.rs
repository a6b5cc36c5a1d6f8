//! Every reader of bytes from elsewhere, over documents that were changed at random: whatever comes, it is read or refused, and
//! nothing panics.
//!
//! `CANDOR_FUZZ` says how many executions a target has; those whose readers verify signatures have a share of it.

use std::collections::BTreeMap;

use bolero::{TypeGenerator, check};
use candor_audit::{Files, audit, look_up};
use candor_disclosure::release::Release;
use candor_fuzz::{Edits, Workbook};
use candor_people::roster;
use candor_protocol::{
    record::{AuditFile, SavedReceipt, SignedRecord},
    survey::{Circle, Instrument, Outline, Promise, Tree, merkle, sha256},
    token::{AnswersRequest, IssuingKey, PublicKey, Scope, TokenReply, TokenRequest, redeem},
};
use candor_rehearse::Employee;
use candor_report::{changes::Changes, chart, export, trend::Trend};
use candor_server::app::peer::{Released, Said};
use candor_verify::{Asked, File, verify};
use rand::{SeedableRng, rngs::StdRng};
use serde_json::Value;

/// A document as candor writes it.
macro_rules! seed {
    ($name:literal) => {
        include_str!(concat!("../seeds/", $name))
    };
}

/// How often a target is executed, whose readers take so many times as long as the quickest.
fn times(share: usize) -> usize {
    let wanted = std::env::var("CANDOR_FUZZ").ok().and_then(|times| times.parse().ok()).unwrap_or(20_000);
    std::cmp::max(wanted / share, 100)
}

fn fuzz<T: TypeGenerator + std::fmt::Debug + 'static>(
    share: usize,
    target: impl Fn(&T) + std::panic::RefUnwindSafe,
) {
    check!().with_type::<T>().with_iterations(times(share)).for_each(target);
}

#[test]
fn roster_files() {
    fuzz::<(Edits, Edits)>(1, |(units, people)| {
        let (units, people) =
            (units.bytes(seed!("units.csv").as_bytes()), people.bytes(seed!("people.csv").as_bytes()));
        if let Ok(read) = roster::read(("units.csv", &units), ("people.csv", &people)) {
            read.head_counts();
        }
    });
}

const WORKBOOK: &[u8] = include_bytes!("../seeds/people.xlsx");

#[test]
fn workbooks() {
    let book = Workbook::new(WORKBOOK);
    fuzz::<(u8, Edits)>(2, |(which, edits)| {
        let people = book.changed(*which, edits);
        if let Ok(read) = roster::read(("u", seed!("units.csv").as_bytes()), ("p", &people)) {
            read.head_counts();
        }
    });
}

#[test]
fn lists_with_leaders() {
    fuzz::<(Edits, Edits)>(1, |(first, second)| {
        let workers = second.bytes(&first.bytes(seed!("workers.csv").as_bytes()));
        let organisation = (first.of % 2 == 0).then_some("Acme");
        if let Ok(read) = roster::read_leaders(("w", &workers), organisation) {
            // Nobody leads whom they belong below: the tree holds everybody once.
            assert_eq!(read.head_counts().values().sum::<usize>(), read.size());
        }
    });
}

#[test]
fn instruments() {
    let json = serde_json::to_string(&Instrument::built_in()).unwrap();
    fuzz::<Edits>(1, |edits| {
        let read = [
            Instrument::from_toml(&edits.text(seed!("instrument.toml"))).ok(),
            serde_json::from_str(&edits.json(&json)).ok(),
        ];
        for instrument in read.iter().flatten() {
            assert!(instrument.scale().range() >= 2 && !instrument.items().is_empty());
        }
    });
}

#[test]
fn promises() {
    let tree = serde_json::from_str::<Value>(seed!("promise.json")).unwrap()["tree"].clone();
    fuzz::<Edits>(1, |edits| {
        let text = rehashed(edits.json(seed!("promise.json")));
        let _ = Outline::of(&text);
        if let Ok(promise) = Promise::parse(&text) {
            let _ = promise.hash_text();
            for (at, circle) in promise.all_circles().iter().enumerate() {
                let _ = (
                    circle.public_key.parse::<PublicKey>(),
                    Scope::new(promise.hash(), &circle.id),
                    promise.proof(at),
                );
            }
        }
        if let Ok(tree) = serde_json::from_str::<Tree>(&edits.json(tree.as_str().unwrap())) {
            (0..tree.units().len()).for_each(|at| assert!(tree.upwards(at).count() <= tree.units().len()));
        }
    });
}

fn hex(bytes: [u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A promise whose manifest names the hashes of the parts that it has: one that somebody else drew up.
fn rehashed(text: String) -> String {
    let Ok(mut promise) = serde_json::from_str::<Value>(&text) else { return text };
    let hash = |part: &str| Some(hex(sha256(promise.get(part)?.as_str()?.as_bytes())));
    let (instrument, tree) = (hash("instrument"), hash("tree"));
    let circles: Option<Vec<Value>> =
        promise.get("circles").and_then(Value::as_str).and_then(|text| serde_json::from_str(text).ok());
    let leaves = circles.as_ref().map(|all| {
        all.iter()
            .filter_map(|circle| serde_json::from_value::<Circle>(circle.clone()).ok())
            .map(|circle| merkle::leaf(&serde_json::to_string(&circle).unwrap()))
            .collect::<Vec<_>>()
    });
    let manifest = promise
        .get("manifest")
        .and_then(Value::as_str)
        .and_then(|text| serde_json::from_str::<Value>(text).ok());
    let (Some(Value::Object(mut manifest)), Some(instrument), Some(tree)) = (manifest, instrument, tree)
    else {
        return text;
    };
    manifest.insert("instrument_hash".to_owned(), instrument.into());
    manifest.insert("tree_hash".to_owned(), tree.into());
    if let Some(leaves) = leaves.filter(|leaves| !leaves.is_empty()) {
        manifest.insert("circles".to_owned(), leaves.len().into());
        let root = merkle::MerkleTree::new(leaves).root();
        manifest.insert("circles_root".to_owned(), hex(root).into());
    }
    promise["manifest"] = Value::Object(manifest).to_string().into();
    promise.to_string()
}

#[test]
fn papers_of_an_audit() {
    fuzz::<(u8, Edits)>(10, |(which, edits)| {
        let mut files =
            [seed!("promise.json"), seed!("record.json"), seed!("audit-file.json"), seed!("release-r.json")]
                .map(str::to_owned);
        let changed = &mut files[usize::from(*which) % 4];
        *changed = edits.json(changed);
        if which % 4 == 0 {
            *changed = rehashed(changed.clone());
        }
        let [promise, record, audit_file, release] = &files;
        let (audit_file, release) = (Some(audit_file.as_str()), Some(release.as_str()));
        audit(Files { attestations: &[], promise, record, audit_file, release, words: None });
    });
}

#[test]
fn records_and_audit_files() {
    fuzz::<Edits>(1, |edits| {
        let _ = serde_json::from_str::<AuditFile>(&edits.json(seed!("audit-file.json")));
        let _ = serde_json::from_str::<SignedRecord>(&edits.json(seed!("record.json")));
    });
}

#[test]
fn receipts() {
    fuzz::<(u8, Edits)>(4, |(which, edits)| {
        let mut files =
            [seed!("receipt.json"), seed!("promise.json"), seed!("record.json")].map(str::to_owned);
        let changed = &mut files[usize::from(*which) % 3];
        *changed = edits.json(changed);
        let _ = (look_up(&files[0], &files[1], &files[2]), serde_json::from_str::<SavedReceipt>(&files[0]));
    });
}

/// A release comes from the answers side, which may be another process.
#[test]
fn releases() {
    fuzz::<Edits>(4, |edits| {
        let Ok(release) = Release::from_text(&edits.json(seed!("release-r.json"))) else { return };
        let releases = [release];
        let _ = export::csv(&releases, export::Table::Comma, std::io::sink());
        let changes = Changes::of(&releases);
        for unit in releases[0].tree().units() {
            if let Ok(trend) = Trend::of(&releases, &changes, &unit.id) {
                chart::svg(&trend);
            }
        }
    });
}

#[test]
fn published_files() {
    let seeds: BTreeMap<&str, &str> = [
        ("release.csv", seed!("release.csv")),
        ("release-r.json", seed!("release-r.json")),
        ("comments.csv", seed!("comments.csv")),
        ("comments-r.json", seed!("comments-r.json")),
        ("design.svg", seed!("design.svg")),
    ]
    .into();
    fuzz::<(u8, u8, Edits)>(10, |(which, scale, edits)| {
        let at = usize::from(*which) % seeds.len();
        let files = seeds.iter().enumerate().map(|(nth, (name, text))| {
            let changed = if nth != at {
                (*text).to_owned()
            } else if name.ends_with("json") {
                edits.json(text)
            } else {
                edits.text(text)
            };
            File { name: (*name).to_owned(), bytes: Ok(changed.into_bytes()) }
        });
        // As the command takes it: the lower one first.
        let scale = (scale % 3 == 0).then(|| (i64::from(scale % 50), i64::from(scale % 50 + 1 + which % 50)));
        verify(files, Asked { k: (scale.is_some()).then(|| u32::from(*which)), scale });
    });
}

#[test]
fn requests_for_tokens_and_ballots() {
    let (key, scope) = (IssuingKey::generate().unwrap(), Scope::new(&[7; 32], "design").unwrap());
    fuzz::<Edits>(2, |edits| {
        let _ = serde_json::from_str::<TokenRequest>(&edits.json(seed!("token.json")));
        let _ = serde_json::from_str::<TokenReply>(&edits.json(seed!("token.json")));
        if let Ok(request) = serde_json::from_str::<AnswersRequest>(&edits.json(seed!("answers.json"))) {
            let _ = redeem(&scope, key.public(), &request);
        }
    });
}

/// Nobody answers at this address: a link is refused for its form, or goes nowhere.
#[test]
fn links() {
    fuzz::<Edits>(10, |edits| {
        let (employee, mut rng) = (Employee::at("http://127.0.0.1:1"), StdRng::seed_from_u64(1));
        let link = edits.text(seed!("link.txt"));
        assert!(employee.collect(&link, &[Some(4); 10], None, &mut rng).is_err());
    });
}

#[test]
fn requests_of_the_other_side() {
    let said = r#"{"give_up":3}"#;
    let released =
        serde_json::json!({ "release": seed!("release-r.json"), "audit_file_waits": true }).to_string();
    fuzz::<Edits>(2, |edits| {
        let _ = serde_json::from_str::<Said>(&edits.json(said));
        if let Ok(Released { release: Some(text), .. }) = serde_json::from_str(&edits.json(&released)) {
            let _ = Release::from_text(&text);
        }
    });
}

/// Where a form has changed, everything above would be refused at once, and test nothing.
#[test]
fn the_seeds_are_what_candor_writes_today() {
    let (units, people) = (seed!("units.csv"), seed!("people.csv"));
    roster::read(("u", units.as_bytes()), ("p", people.as_bytes())).unwrap();
    assert_eq!(roster::read(("u", units.as_bytes()), ("p", WORKBOOK)).unwrap().people.len(), 3);
    let read = roster::read_leaders(("w", seed!("workers.csv").as_bytes()), None).unwrap();
    assert_eq!((read.tree.units().len(), read.people.len()), (4, 6));
    Instrument::from_toml(seed!("instrument.toml")).unwrap();
    Promise::parse(seed!("promise.json")).unwrap();
    Release::from_text(seed!("release-r.json")).unwrap();
    serde_json::from_str::<TokenRequest>(seed!("token.json")).unwrap();
    serde_json::from_str::<AnswersRequest>(seed!("answers.json")).unwrap();
    look_up(seed!("receipt.json"), seed!("promise.json"), seed!("record.json")).unwrap();
    let found = audit(Files {
        attestations: &[],
        promise: seed!("promise.json"),
        record: seed!("record.json"),
        audit_file: Some(seed!("audit-file.json")),
        release: Some(seed!("release-r.json")),
        words: None,
    });
    assert!(found.complaints().next().is_none(), "{:?}", found.complaints().collect::<Vec<_>>());
}

#[test]
fn what_once_panicked_is_refused() {
    // A scale with its ends exchanged, to be verified.
    let mut release: Value = serde_json::from_str(seed!("release-r.json")).unwrap();
    (release["instrument"]["scale"]["min"], release["instrument"]["scale"]["max"]) = (5.into(), 1.into());
    let file = File { name: "release-r.json".to_owned(), bytes: Ok(release.to_string().into_bytes()) };
    assert!(!verify([file], Asked::default()).are_clean());
    // More people than can be counted.
    let mut promise: Value = serde_json::from_str(seed!("promise.json")).unwrap();
    let mut circles: Vec<Value> = serde_json::from_str(promise["circles"].as_str().unwrap()).unwrap();
    circles[0]["invited"] = u32::MAX.into();
    promise["circles"] = Value::from(circles).to_string().into();
    let text = rehashed(promise.to_string());
    let refused = Promise::parse(&text).map(drop).unwrap_err().to_string();
    assert!(refused.contains("more people are invited than there can be"), "{refused}");
    assert!(Outline::of(&text).is_err());
}

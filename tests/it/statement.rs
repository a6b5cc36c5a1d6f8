//! The dated page about a round with guardians that the audit writes: by both programs, from a real round, and never of anything that
//! has a complaint.

use std::{fs, path::Path, process::Command};

use candor_answers as answers;
use candor_protocol::{
    record::{Record, SignedRecord},
    survey::sha256,
    token::fingerprint,
};
use candor_server::app;

use crate::{
    check::program,
    guardians::{over, work},
    harness::{TestApp, round},
    waiting::{promise, tick},
};

/// The files of a round that was counted, in a folder.
fn files() -> tempfile::TempDir {
    let mut app = TestApp::new();
    let (guardians, receipts) = over(&mut app);
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    for (name, guardian) in ["1.json", "2.json"].iter().zip(&guardians) {
        let done = work(&app, guardian, &receipts).unwrap();
        write(name, &serde_json::to_string(&done.attestation).unwrap());
        app::parcels::hand_in(app.service.config(), &round("r"), &done.parcel().unwrap(), &app.by()).unwrap();
    }
    tick(&mut app);
    let here = app.service.config().answers.here().unwrap();
    write("promise.json", &app.get("/v1/rounds/r/promise").body);
    write("record.json", &app.get("/v1/rounds/r/record").body);
    write("audit.json", &answers::audit_file(here, &round("r"), &app.by()).unwrap());
    write("release.json", &answers::release(here, &round("r")).unwrap().unwrap().0);
    write("words", &fingerprint(promise(&app).hash()).join(" "));
    folder
}

const LINE: &str = "audit --promise promise.json --record record.json --audit-file audit.json --release release.json \
                    --attestation 1.json --attestation 2.json";

/// Whether the audit holds; what it printed and complained of.
fn audit(program: &Path, folder: &Path, more: &[&str]) -> (bool, String) {
    let done = Command::new(program).args(LINE.split_whitespace()).args(more).current_dir(folder).output();
    let done = done.unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.success(), text(done.stdout) + &text(done.stderr))
}

#[test]
fn the_statement_about_a_round_is_made_by_both_programs_when_and_only_when_everything_holds() {
    let folder = files();
    let at = folder.path();
    let read = |name: &str| fs::read_to_string(at.join(name)).unwrap();
    let words = read("words");
    let both = [Path::new(env!("CARGO_BIN_EXE_candor")), program()];
    let pages: Vec<String> = (both.iter().zip(["one.txt", "two.txt"]))
        .map(|(program, name)| {
            let (good, said) = audit(program, at, &["--words", &words, "--statement", name]);
            assert!(good && said.contains(&format!("The statement is in {name}")), "{said}");
            read(name)
        })
        .collect();
    // All but the day is the same for everybody; around midnight the day is not.
    let undated =
        |page: &str| page.lines().filter(|line| !line.starts_with("Made on")).collect::<Vec<_>>().join("\n");
    assert_eq!(undated(&pages[0]), undated(&pages[1]));
    let page = &pages[0];

    let record: SignedRecord = serde_json::from_str(&read("record.json")).unwrap();
    let record: Record = serde_json::from_str(&record.record).unwrap();
    let guarded = record.guarded.unwrap();
    let one_line = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let list = fingerprint(&sha256(guarded.list.list.as_bytes())).join(" ");
    for expected in [
        "Guardian 1 Maria Huber, works council Guardian 2 Jan Novak, works council",
        &format!("The promise its twelve words: {words}"),
        &format!("The list its twelve words: {list}"),
        "On the list 12 entries Opened 12 ballots with valid answers, and 0 whose box held none",
        "2 attestations, as kept by who signed, in the record",
        "the head counts of every unit shown are the sums of its circles' ballots",
        "nobody can prove that there was no copy",
        "It is no legal advice",
    ] {
        assert!(one_line.contains(expected), "{expected}: {page}");
    }
    for cell in &guarded.cells.answers {
        assert!(
            page.lines().any(|line| line.starts_with(&format!("{:>8}  ", cell.of.leaves.len()))),
            "{page}"
        );
    }
    for name in ["promise.json", "record.json", "audit.json", "release.json", "1.json", "2.json"] {
        assert!(page.contains(&hex::encode(sha256(read(name).as_bytes()))), "{name}: {page}");
        assert!(!page.contains(name), "a name of a file: {page}");
    }
    // What could not be checked stands there in full.
    let (_, said) = audit(program(), at, &["--words", &words]);
    let open: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("not checked  ")).collect();
    assert!(open.len() >= 2 && open.iter().all(|text| one_line.contains(text)), "{open:?}: {page}");
    // No address, no link, no ballot.
    assert!(!page.contains('@') && !page.contains("://"), "{page}");
    assert!(record.answers.leaves.iter().all(|leaf| !page.contains(&leaf.to_text())), "{page}");

    // Nothing is written over, not even by an audit that holds.
    fs::write(at.join("one.txt"), "another").unwrap();
    let (good, said) = audit(program(), at, &["--statement", "one.txt"]);
    assert!(!good && said.contains("is there already: nothing was done"), "{said}");
    assert_eq!(read("one.txt"), "another");

    // Whatever fails, there is none.
    let refused = |more: &[&str]| {
        let (good, said) = audit(program(), at, &[more, &["--statement", "none.txt"]].concat());
        assert!(!good && !at.join("none.txt").exists(), "{said}");
    };
    refused(&["--words", "other words"]);
    let release = read("release.json");
    fs::write(at.join("release.json"), release.replacen("\"answered\":12", "\"answered\":11", 1)).unwrap();
    assert_ne!(read("release.json"), release);
    refused(&[]);
    fs::write(at.join("release.json"), release).unwrap();
    let first = read("1.json");
    fs::write(at.join("1.json"), first.replacen("\\\"place\\\":1", "\\\"place\\\":2", 1)).unwrap();
    refused(&[]);
    fs::write(at.join("1.json"), first).unwrap();
    fs::remove_file(at.join("record.json")).unwrap();
    refused(&[]);
}

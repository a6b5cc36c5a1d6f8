//! `candor-check guardian open` in bad hands and on bad days: killed at every step, given a second list, a second pile, or a key from paper.
//!
//! It must never forgive a second thing that was opened, whatever came between.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::Instant,
};

use candor_guardian::{Opened, SeedFile};
use candor_protocol::guardian::{Entry, Kind, Layer, Parcel, Pile, Seed};
use candor_rehearse::TestService;
use rand::{SeedableRng, rngs::StdRng};

use super::round::{Round, SEEDS};
use crate::check::program;

const PASSPHRASE: &str = "seven blue dogs run";
const RESULTS: [&str; 2] =
    ["candor-parcel-2026-q3-from-1.candor", "candor-guardian-attestation-2026-q3-1.json"];

/// A folder with the key file of a guardian.
fn folder(round: &Round, place: usize, from_paper: bool) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let who = (round.promise.round(), "Ada", "works council");
    let (seed, rng) = (Seed::from_bytes(SEEDS[place - 1]), &mut StdRng::seed_from_u64(3));
    let mut file = SeedFile::lock(&seed, PASSPHRASE, who, rng).unwrap();
    file.accepted = (!from_paper).then(|| round.promise.hash_text());
    fs::write(folder.path().join("key.json"), serde_json::to_string(&file).unwrap()).unwrap();
    folder
}

fn begun(folder: &Path, typed: &str) -> Child {
    let mut child = Command::new(program())
        .args(["guardian", "open", "key.json", "parcel.candor"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    child
}

/// Opens a parcel to the end: whether it went well, and what was said.
fn open(folder: &Path, parcel: &[u8], more: &str) -> (bool, String) {
    fs::write(folder.join("parcel.candor"), parcel).unwrap();
    let done = begun(folder, &format!("{PASSPHRASE}\n{more}")).wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.success(), text(done.stdout) + &text(done.stderr))
}

/// The file, whole at every moment.
fn key_file(folder: &Path) -> SeedFile {
    SeedFile::read(&fs::read_to_string(folder.join("key.json")).unwrap()).unwrap()
}

/// What goes back, without the signature, which is another one each time.
fn piles(folder: &Path) -> [Vec<u8>; 2] {
    let bytes = fs::read(folder.join(RESULTS[0])).unwrap();
    let parcel = Parcel::open(&bytes).unwrap();
    ["answers", "comment"].map(|part| parcel.part(part).unwrap().to_vec())
}

fn entries(round: &mut Round) -> Vec<Entry> {
    let mut enter = |at: usize| {
        let noise = round.noise();
        round.enter(at % 2, &noise)
    };
    (0..12).map(&mut enter).collect()
}

#[test]
fn a_guardian_who_is_killed_at_any_step_begins_again_and_the_same_comes_out() {
    let mut round = Round::over(12);
    let entries = entries(&mut round);
    let parcel = round.parcel(&entries, &round.list(&entries), &[]);
    let (undisturbed, begin) = (folder(&round, 1, false), Instant::now());
    let (good, said) = open(undisturbed.path(), &parcel, "");
    assert!(good, "{said}");
    let whole = begin.elapsed();
    let (expected, opened) = (piles(undisturbed.path()), key_file(undisturbed.path()).opened.unwrap());

    let (killed, mut remembered, mut alive) = (folder(&round, 1, false), 0, 0);
    fs::write(killed.path().join("parcel.candor"), &parcel).unwrap();
    // Later and later; further than that where the machine has become slower meanwhile.
    for at in 0..240_u32 {
        if at >= 24 && remembered >= 1 {
            break;
        }
        let mut child = begun(killed.path(), &format!("{PASSPHRASE}\n"));
        thread::sleep(whole * at / 20);
        alive += u32::from(child.try_wait().unwrap().is_none());
        let _ = child.kill(); // SIGKILL
        child.wait().unwrap();
        let file = key_file(killed.path());
        assert_eq!(file.accepted, Some(round.promise.hash_text()));
        let is_written = killed.path().join(RESULTS[0]).exists();
        match file.opened {
            None => assert!(!is_written, "nothing goes out before it stands on the disk"),
            Some(now) => {
                assert_eq!(now, opened);
                remembered += 1;
            }
        }
        if is_written {
            assert_eq!(piles(killed.path()), expected, "whole or not at all");
        }
    }
    assert!(alive >= 5 && remembered >= 1, "{alive} were killed, {remembered} had written");
    let (good, said) = open(killed.path(), &parcel, "");
    assert!(good && said.contains("opened before: the same comes out again"), "{said}");
    assert_eq!(piles(killed.path()), expected);
    // And never another list, however often it was killed.
    let (good, said) = open(killed.path(), &round.parcel(&entries[1..], &round.list(&entries[1..]), &[]), "");
    assert!(!good && said.contains("opens no second one"), "{said}");
    assert_eq!(key_file(killed.path()).opened, Some(opened));
}

#[test]
fn a_second_list_or_pile_is_opened_by_nobody_who_has_opened_one() {
    let mut round = Round::over(12);
    let entries = entries(&mut round);
    let (list, fewer) = (round.list(&entries), round.list(&entries[1..]));
    let (parcel, other) = (round.parcel(&entries, &list, &[]), round.parcel(&entries[1..], &fewer, &[]));
    let refused = |folder: &Path, parcel: &[u8], more: &str, words: &str| {
        let before: Option<Opened> = key_file(folder).opened;
        RESULTS.iter().for_each(|name| drop(fs::remove_file(folder.join(name))));
        let (good, said) = open(folder, parcel, more);
        assert!(!good && said.contains(words), "{words}: {said}");
        assert!(RESULTS.iter().all(|name| !folder.join(name).exists()), "{said}");
        assert_eq!(key_file(folder).opened, before);
    };
    let first = folder(&round, 1, false);
    let (good, said) = open(first.path(), &parcel, "");
    assert!(good, "{said}");
    let words = said.split("not through HR:\n").nth(1).unwrap().lines().next().unwrap().to_owned();
    assert_eq!(words.split(' ').count(), 12, "{said}");
    refused(first.path(), &other, "", "opens no second one");
    let (good, said) = open(first.path(), &parcel, "");
    assert!(good, "the same any number of times: {said}");

    // From paper it knows nothing: the words that were published tell.
    let paper = folder(&round, 1, true);
    refused(paper.path(), &other, &format!("{words}\n"), "these are not the words of this list");
    let (good, said) = open(paper.path(), &parcel, &format!("{words}\n"));
    assert!(good, "{said}");
    refused(paper.path(), &other, "none\n", "opens no second one");

    // Two piles of one list, by a first guardian who has exchanged a row.
    let handed_on = |change: &dyn Fn(Kind, Layer) -> Layer| {
        let back = TestService::take_layer(&parcel, &Seed::from_bytes(SEEDS[0]), change).unwrap();
        let back = Parcel::open(&back).unwrap();
        let more = ["attestation", "answers", "comment"].map(|name| (name, back.part(name).unwrap()));
        round.parcel(&entries, &list, &more)
    };
    let exchanged = |kind, layer: Layer| {
        let mut rows = layer.out.rows().to_vec();
        if kind == Kind::Answers {
            rows[0].wrapped[8..].fill(7);
        }
        Layer { out: Pile::new(rows), ..layer }
    };
    let second = folder(&round, 2, false);
    let (good, said) = open(second.path(), &handed_on(&|_, layer| layer), "");
    assert!(good, "{said}");
    refused(second.path(), &handed_on(&exchanged), "", "another list or pile");
}

//! A guardian's work in the page, on whole parcels: the same as Rust, byte for byte, and what it refuses before anything is opened.

use std::fs;

use base64::{Engine, engine::general_purpose::STANDARD};
use candor_guardian::Duty;
use candor_protocol::{
    guardian::{Attestation, Entry, EntryRequest, GuardianKey, Pair, Parcel, Seed, SignedList},
    record::SavedReceipt,
    survey::Promise,
};
use serde_json::{Value, json};

use super::round::{Round, SEEDS};
use crate::quickjs::Page;

const VECTORS: &str = include_str!("../../vectors/guardians.json");

/// What the page makes of a parcel: what it says about it, the parcel that goes back, and the text that it signed.
fn page_opens(page: &Page, seed: [u8; 32], parcel: &[u8], more: Value) -> Result<Value, String> {
    let script = "(async () => {
        const keys = ((globalThis.keys ??= {})[input.seed] ??= await keysOf(hex(input.seed), '2026-q3'));
        const bytes = hex(input.parcel);
        const now = input.now ?? Date.parse('2026-09-16');
        const duty = await inspectDuty({ keys, bytes, round: '2026-q3', now, ...input.more });
        const done = await openDuty(keys, duty);
        const { attestation, many } = done;
        return { about: duty.about, entries: duty.entries, place: duty.place, rows: duty.rows, attestation, many,
            parcel: toHex(done.parcel) };
    })()";
    page.run(script, &json!({ "seed": hex::encode(seed), "parcel": hex::encode(parcel), "now": more["now"], "more": more }))
}

fn rust_opens(key: &GuardianKey, promise: &Promise, parcel: &[u8]) -> (Value, Vec<u8>, Attestation) {
    let now = promise.manifest().unwraps_at().unwrap();
    let duty = Duty::inspect(key, &Parcel::open(parcel).unwrap(), None, &[], now).unwrap();
    let about = serde_json::to_value(duty.about_to_open()).unwrap();
    let done = duty.open(key, &|_| {}).unwrap();
    (about, done.parcel().unwrap(), done.attestation)
}

/// The parcel for the second guardian: that for the first, and what came of it.
fn handed_on(parcel: &[u8], back: &[u8]) -> Vec<u8> {
    let (parcel, back) = (Parcel::open(parcel).unwrap(), Parcel::open(back).unwrap());
    let promise = Promise::parse(parcel.text("promise").unwrap()).unwrap();
    let parts = ["promise", "list", "used", "entries"].map(|name| (name, parcel.part(name).unwrap()));
    let more = ["attestation", "answers", "comment"].map(|name| (name, back.part(name).unwrap()));
    Parcel::pack(&promise, &[parts.as_slice(), &more].concat()).unwrap()
}

/// Thirteen entries, in which one ballot for answers opens for nobody, and two are the same inside; two people of the fourth team
/// are too few.
fn thirteen(round: &mut Round) -> Vec<Entry> {
    let mut entries: Vec<Entry> = (0..5).map(|at| round.answer(0, 1 + at, "Nothing.")).collect();
    let twice = round.inside(3, "Twice.");
    for _ in 0..2 {
        let comment = round.inside(3, "Twice.").comment;
        entries.push(round.enter(1, &Pair { answers: twice.answers.clone(), comment }));
    }
    entries.extend((0..3).map(|at| round.answer(1, 1 + at, "")));
    let (inside, other) = (round.inside(5, "Lost."), entries[0].request().pk.clone());
    entries.push(round.enter_for(Some(&other), 0, &inside));
    entries.extend((0..2).map(|_| round.answer(3, 4, "")));
    entries
}

#[test]
#[ignore = "makes tests/vectors/guardians.json anew: only after the protocol has changed"]
fn make_the_vectors() {
    let mut round = Round::over(12);
    let entries = thirteen(&mut round);
    let list = round.list(&entries);
    let parcel = round.parcel(&entries, &list, &[]);
    let (_, back, one) = rust_opens(&round.guardians[0], &round.promise, &parcel);
    let (.., two) = rust_opens(&round.guardians[1], &round.promise, &handed_on(&parcel, &back));
    let words =
        candor_protocol::token::fingerprint(&candor_protocol::survey::sha256(list.list.as_bytes())).join(" ");
    let vector = |(seed, said): ([u8; 32], Attestation)| {
        let keys = Seed::from_bytes(seed).keys(round.promise.round()).unwrap();
        let document = keys.document(round.promise.round(), "", "");
        json!({
            "seed": hex::encode(seed),
            "peel_pk": document.peel_pk,
            "sign_pk": document.sign_pk,
            "words": *candor_guardian::words_of(&Seed::from_bytes(seed)),
            "attestation": said.text,
        })
    };
    let vectors = json!({
        "about": "A parcel with 13 entries (base64), made once by tests/it/guardian/duty.rs, and what two guardians make of it. In team a \
                  one ballot opens for nobody, in a1 two are the same inside, and of b two are too few.",
        "guardians": SEEDS.into_iter().zip([one, two]).map(vector).collect::<Vec<_>>(),
        "list_words": words,
        "parcel": STANDARD.encode(parcel),
    });
    let text = serde_json::to_string_pretty(&vectors).unwrap() + "\n";
    fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/guardians.json"), text).unwrap();
}

#[test]
#[ignore = "writes the parcel of 5,000 people with which tests/browser measures the page, when CANDOR_PARCEL names the file"]
fn write_the_parcel_of_five_thousand_people() {
    let file = std::env::var_os("CANDOR_PARCEL").unwrap();
    let mut round = Round::over(1_250);
    let entries: Vec<Entry> = (0..5_000)
        .map(|at| {
            let noise = round.noise();
            round.enter(at % 4, &noise)
        })
        .collect();
    let list = round.list(&entries);
    fs::write(file, round.parcel(&entries, &list, &[])).unwrap();
}

#[test]
fn rust_and_the_page_meet_the_vectors_of_the_guardians() {
    let (page, vectors): (Page, Value) = (Page::of_a_guardian(), serde_json::from_str(VECTORS).unwrap());
    let mut parcel = STANDARD.decode(vectors["parcel"].as_str().unwrap()).unwrap();
    let promise = Promise::parse(Parcel::open(&parcel).unwrap().text("promise").unwrap()).unwrap();
    let now = promise.manifest().unwraps_at().unwrap();
    for (place, vector) in (1_u8..).zip(vectors["guardians"].as_array().unwrap()) {
        let seed: [u8; 32] = hex::decode(vector["seed"].as_str().unwrap()).unwrap().try_into().unwrap();
        let key = Seed::from_bytes(seed).keys(promise.round()).unwrap();
        let document = serde_json::to_value(key.document(promise.round(), "", "")).unwrap();
        assert_eq!((&document["peel_pk"], &document["sign_pk"]), (&vector["peel_pk"], &vector["sign_pk"]));
        assert_eq!(json!(*candor_guardian::words_of(&Seed::from_bytes(seed))), vector["words"]);
        let keys = page.run(
            "keysOf(hex(input), '2026-q3').then((keys) => keyDocument(keys, '2026-q3', '', ''))",
            &vector["seed"],
        );
        assert_eq!(keys, Ok(document));
        let duty = Duty::inspect(&key, &Parcel::open(&parcel).unwrap(), None, &[], now).unwrap();
        assert_eq!(json!(duty.words()), vectors["list_words"]);

        let (about, back, said) = rust_opens(&key, &promise, &parcel);
        assert_eq!(json!(said.text), vector["attestation"], "Rust at place {place}");
        let found = page_opens(&page, seed, &parcel, json!({})).unwrap();
        assert_eq!(found["attestation"]["text"], vector["attestation"], "the page at place {place}");
        assert_eq!((&found["about"], &found["place"]), (&about, &json!(place)));
        // The parcels are the same but for the signature, which is another each time, and as long.
        let from_page = hex::decode(found["parcel"].as_str().unwrap()).unwrap();
        let (one, other) = (Parcel::open(&back).unwrap(), Parcel::open(&from_page).unwrap());
        for part in ["answers", "comment"] {
            assert!(one.part(part) == other.part(part), "{part} at place {place}");
        }
        let signed: Attestation = serde_json::from_str(other.text("attestation").unwrap()).unwrap();
        let list: SignedList =
            serde_json::from_str(Parcel::open(&parcel).unwrap().text("list").unwrap()).unwrap();
        signed.read(&promise, place, &list.list).unwrap();
        assert!(signed.sig.is_low());
        // Mixed: what the page handed on goes on.
        parcel = handed_on(&parcel, &from_page);
    }
}

/// Changes one part of a parcel.
fn with(parcel: &[u8], promise: &Promise, name: &str, change: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let open = Parcel::open(parcel).unwrap();
    let names = ["promise", "list", "used", "entries", "attestation", "answers", "comment"];
    let parts: Vec<(&str, Vec<u8>)> = (names.into_iter())
        .filter_map(|part| Some((part, open.part(part).ok()?)))
        .map(|(part, bytes)| (part, if part == name { change(bytes) } else { bytes.to_vec() }))
        .collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    Parcel::pack(promise, &parts).unwrap()
}

fn replaced(old: &str, new: &str) -> impl Fn(&[u8]) -> Vec<u8> {
    let (old, new) = (old.to_owned(), new.to_owned());
    move |bytes| {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(text.contains(&old), "{old}");
        text.replacen(&old, &new, 1).into_bytes()
    }
}

#[test]
fn the_page_refuses_what_is_not_right_before_anything_is_opened() {
    let (page, mut round) = (Page::of_a_guardian(), Round::over(12));
    let entries: Vec<Entry> = (0..6)
        .map(|_| {
            let noise = round.noise();
            round.enter(0, &noise)
        })
        .collect();
    let (list, promise) = (round.list(&entries), round.promise.clone());
    let good = round.parcel(&entries, &list, &[]);
    let refused = |parcel: &[u8], more: Value, words: &str| {
        let error = page_opens(&page, SEEDS[0], parcel, more).expect_err(words);
        assert!(error.contains(words), "expected {words}: {error}");
    };
    assert_eq!(page_opens(&page, SEEDS[0], &good, json!({})).unwrap()["many"]["answers"]["out"], 6);

    let from = promise.manifest().unwraps_at().unwrap().timestamp_millis();
    refused(
        &good,
        json!({ "now": from - 1 }),
        "Nothing is opened before 2026-09-16 00:00 UTC: by this computer's clock it is 2026-09-15 23:59 UTC",
    );
    assert!(page_opens(&page, SEEDS[0], &good, json!({ "now": from })).is_ok());
    refused(&good, json!({ "accepted": "another" }), "not the one that you accepted");
    refused(&good, json!({ "round": "2026-q4" }), "your key is for 2026-q4");
    refused(&good[..good.len() - 1], json!({}), "not whole");
    refused(&[good.as_slice(), b"x"].concat(), json!({}), "longer than its first line says");
    refused(b"{}\n", json!({}), "not a parcel");

    // A list with another leaf, or signed by somebody else; an entry that is not on it, or missing, or there twice.
    refused(
        &with(&good, &promise, "list", replaced("\\\"v\\\":1", "\\\"v\\\":2")),
        json!({}),
        "not signed by the key in the promise",
    );
    let fewer = round.parcel(&entries[1..], &list, &[]);
    refused(&fewer, json!({}), "Missing: 1. Not on it: 0.");
    refused(&round.parcel(&entries, &round.list(&entries[1..]), &[]), json!({}), "Missing: 0. Not on it: 1.");
    let twice = [entries.as_slice(), &entries[..1]].concat();
    refused(&round.parcel(&twice, &list, &[]), json!({}), "An entry is there twice");
    refused(&round.parcel(&twice, &round.list(&twice), &[]), json!({}), "An entry is there twice");

    // One bit of the token, of the signature, and of what is wrapped; and another team.
    let length = EntryRequest::row_length(&EntryRequest::lengths(&promise));
    for (at, words) in [
        (110, "has no token"),
        (360, "is not signed"),
        (length - 1, "is not signed"),
        (3, "has no token"),
        (0, "of no group"),
    ] {
        let flip = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            bytes[at] ^= 1;
            bytes
        };
        refused(&with(&good, &promise, "entries", flip), json!({}), words);
    }
    refused(&with(&good, &promise, "entries", |bytes| bytes[1..].to_vec()), json!({}), "were cut");
    // The other spelling of a signature.
    let mut turned = entries[0].request().clone();
    turned.sig = turned.sig.twin();
    let other = [turned.to_row().unwrap(), entries[1].request().to_row().unwrap()].concat();
    refused(&with(&good, &promise, "entries", |_| other.clone()), json!({}), "is not signed");

    // More entries than links that were used, a link twice, and more links than people.
    let used = |circle: Vec<[u8; 32]>| {
        let circle: Vec<String> = circle.iter().map(candor_protocol::survey::hash_text).collect();
        let used = json!({ "circles": [circle, [], [], []] }).to_string();
        move |_: &[u8]| used.clone().into_bytes()
    };
    let links = |many: u8| (0..many).map(|at| [at; 32]).collect::<Vec<_>>();
    refused(
        &with(&good, &promise, "used", used(links(5))),
        json!({}),
        "entries: 6, used links: 5, invited people: 12",
    );
    refused(&with(&good, &promise, "used", used(links(13))), json!({}), "used links: 13, invited people: 12");
    refused(
        &with(&good, &promise, "used", used([links(6), links(1)].concat())),
        json!({}),
        "entries: 6, used links: 6",
    );

    // Witnesses.
    let receipt = |entry: &Entry, key: &candor_protocol::token::ReceiptKey| {
        let leaf = entry.leaf();
        let receipt = key.receipt(promise.hash(), &leaf).unwrap();
        let saved = SavedReceipt {
            v: 1,
            round: promise.round().clone(),
            manifest_hash: promise.hash_text(),
            leaf,
            receipt,
            answers_origin: String::new(),
        };
        json!({ "witnesses": [saved] })
    };
    assert!(page_opens(&page, SEEDS[0], &good, receipt(&entries[3], &round.receipt)).is_ok());
    let stranger = candor_protocol::token::ReceiptKey::generate().unwrap();
    refused(&good, receipt(&entries[3], &stranger), "not one of this round");
    let dropped = round.parcel(&entries[1..], &round.list(&entries[1..]), &[]);
    refused(&dropped, receipt(&entries[0], &round.receipt), "an entry was dropped");
}

#[test]
fn the_second_guardian_takes_only_what_follows_from_the_list() {
    let (page, mut round) = (Page::of_a_guardian(), Round::over(12));
    let entries: Vec<Entry> = (0..7)
        .map(|_| {
            let noise = round.noise();
            round.enter(0, &noise)
        })
        .collect();
    let (list, promise) = (round.list(&entries), round.promise.clone());
    let first = round.parcel(&entries, &list, &[]);
    let (_, back, _) = rust_opens(&round.guardians[0], &promise, &first);
    let good = handed_on(&first, &back);
    assert_eq!(page_opens(&page, SEEDS[1], &good, json!({})).unwrap()["many"]["answers"]["out"], 7);
    let refused = |parcel: &[u8], words: &str| {
        let error = page_opens(&page, SEEDS[1], parcel, json!({})).expect_err(words);
        assert!(error.contains(words), "expected {words}: {error}");
    };
    refused(&first, "no part “attestation”");
    refused(
        &with(&good, &promise, "attestation", replaced("\\\"place\\\":1", "\\\"place\\\":2")),
        "not signed by Ada",
    );
    let row = Parcel::open(&good).unwrap().part("answers").unwrap().len() / 7;
    refused(&with(&good, &promise, "answers", |bytes| bytes[row..].to_vec()), "does not follow");
    refused(&with(&good, &promise, "answers", |bytes| bytes[1..].to_vec()), "was cut");
    refused(&with(&good, &promise, "answers", |bytes| [&bytes[row..2 * row], bytes].concat()), "not sorted");
    let twice = |bytes: &[u8]| {
        let mut again = bytes[..row].to_vec();
        again[3] += 1;
        [bytes, &again].concat()
    };
    refused(&with(&good, &promise, "answers", twice), "in two groups");
    // One guardian who left a row out, and has signed that.
    let short = round.parcel(&entries[1..], &round.list(&entries[1..]), &[]);
    let (_, short, _) = rust_opens(&round.guardians[0], &promise, &short);
    refused(&handed_on(&first, &short), "about another list");
}

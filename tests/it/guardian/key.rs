//! What the guardians' page makes of a seed, and what it accepts: the same as Rust, byte for byte.

use std::fmt::Write;

use candor_guardian::{SeedFile, words_of};
use candor_protocol::{
    guardian::{Acceptance, KeyDocument, Seed},
    survey::Promise,
    token::WORDS,
};
use rand::{SeedableRng, rngs::StdRng};
use serde_json::{Value, json};

use super::round::{Round, SEEDS};
use crate::quickjs::Page;

const PASSPHRASE: &str = "sieben bl\u{e4}ue Hunde";

fn list() -> Vec<&'static str> {
    WORDS.lines().collect()
}

#[test]
fn the_page_makes_the_same_keys_of_a_seed() {
    let (page, rng) = (Page::of_a_guardian(), &mut StdRng::seed_from_u64(3));
    let round = "2026-q3".parse().unwrap();
    let seeds = SEEDS.into_iter().chain((0..4).map(|_| *Seed::generate(rng).as_bytes()));
    for seed in seeds {
        let script = "keysOf(hex(input), '2026-q3').then((keys) => keyDocument(keys, '2026-q3', 'Ada', 'works council'))";
        let made = page.run(script, &json!(hex::encode(seed))).unwrap();
        let expected = Seed::from_bytes(seed).keys(&round).unwrap().document(&round, "Ada", "works council");
        assert_eq!(serde_json::from_value::<KeyDocument>(made).unwrap(), expected);
    }
}

#[test]
fn the_words_on_paper_are_the_same_and_a_slip_of_the_pen_is_told() {
    let page = Page::of_a_guardian();
    let words = words_of(&Seed::from_bytes([7; 32]));
    let made = page.run("wordsOf(new Uint8Array(32).fill(7), input)", &json!(list())).unwrap();
    assert_eq!(made, json!(words.split(' ').collect::<Vec<_>>()));
    let seed_of = |text: &str| {
        page.run("seedOf(input.text, input.list).then(toHex)", &json!({ "text": text, "list": list() }))
    };
    // As people write: in lines, with numbers, in capitals.
    let mut lines = String::new();
    for (at, word) in words.to_uppercase().split(' ').enumerate() {
        writeln!(lines, "{}. {word}", at + 1).unwrap();
    }
    assert_eq!(seed_of(&lines), Ok(json!(hex::encode([7; 32]))));
    let mut swapped: Vec<&str> = words.split(' ').collect();
    swapped.swap(2, 9);
    assert!(seed_of(&swapped.join(" ")).unwrap_err().contains("do not belong together"));
    assert!(seed_of("abandon").unwrap_err().contains("There is 1 word:"));
    assert!(seed_of(&words.replacen(' ', " candour ", 1)).unwrap_err().contains("25 words"));
    swapped[4] = "candour";
    assert!(seed_of(&swapped.join(" ")).unwrap_err().contains("Word 5 (\u{201c}candour\u{201d})"));
}

#[test]
fn a_key_file_of_the_page_is_unlocked_by_the_command_and_the_other_way_round() {
    let (page, rng) = (Page::of_a_guardian(), &mut StdRng::seed_from_u64(3));
    let round = "2026-q3".parse().unwrap();
    let seed = Seed::from_bytes([9; 32]);
    let input = json!({ "passphrase": PASSPHRASE, "about": { "round": "2026-q3", "name": "Ada", "role": "works council" } });
    let locked =
        page.run("lockSeed(new Uint8Array(32).fill(9), input.passphrase, input.about)", &input).unwrap();
    let file = SeedFile::read(&locked.to_string()).unwrap();
    assert!(file.unlock(PASSPHRASE) == Ok(seed.clone()));
    let mine = SeedFile::lock(&seed, PASSPHRASE, (&round, "Ada", "works council"), rng).unwrap();
    let unlock = |file: &Value, passphrase: &str| {
        let input = json!({ "file": file.to_string(), "passphrase": passphrase });
        page.run("unlockSeed(readSeedFile(input.file), input.passphrase).then(toHex)", &input)
    };
    let mut other = serde_json::to_value(&mine).unwrap();
    assert_eq!(unlock(&other, PASSPHRASE), Ok(json!(hex::encode([9; 32]))));
    assert!(unlock(&other, "sieben blaue Hunde").unwrap_err().contains("not the passphrase"));
    other["round"] = json!("2026-q4");
    assert!(unlock(&other, PASSPHRASE).unwrap_err().contains("not the passphrase"), "of another round");
    other["kind"] = json!("candor token");
    assert!(unlock(&other, PASSPHRASE).unwrap_err().contains("not a guardian's key file"));
    let input =
        json!({ "passphrase": "fifteen letters", "about": { "round": "2026-q3", "name": "", "role": "" } });
    let error = page.run("lockSeed(new Uint8Array(32), input.passphrase, input.about)", &input).unwrap_err();
    assert!(error.contains("15 characters"), "{error}");
}

/// What the page says to a promise, with the seed of a guardian.
fn accept(page: &Page, seed: [u8; 32], promise: &str) -> Result<Value, String> {
    let script = "(async () => {
        const promise = await readGuardedPromise(input.promise);
        const keys = await keysOf(hex(input.seed), promise.round);
        return { acceptance: await acceptPromise(promise, keys), at: promise.unwrapsAt, words: fingerprint(promise.hash, input.list) };
    })()";
    page.run(script, &json!({ "seed": hex::encode(seed), "promise": promise, "list": list() }))
}

#[test]
fn the_page_accepts_the_promise_that_rust_accepts_and_refuses_every_changed_one() {
    let (page, round) = (Page::of_a_guardian(), Round::over(12));
    let text = round.promise.to_text();
    for (place, seed) in (1..).zip(SEEDS) {
        let said = accept(&page, seed, &text).unwrap();
        let acceptance: Acceptance = serde_json::from_value(said["acceptance"].clone()).unwrap();
        assert_eq!(acceptance.check(&round.promise), Ok(place));
        assert!(acceptance.sig.is_low());
        let from = round.promise.manifest().unwraps_at().unwrap();
        assert_eq!(said["at"], json!(from.timestamp_millis()));
        assert_eq!(said["words"], json!(candor_protocol::token::fingerprint(round.promise.hash())));
    }
    assert!(accept(&page, [8; 32], &text).unwrap_err().contains("Your key is not in this promise"));
    // Rust refuses each of these as well.
    for (old, new, words) in [
        (r#"\"invited\":12"#, r#"\"invited\":13"#, "its groups are other ones"),
        (r#"\"name\":\"Team"#, r#"\"name\":\"Teams"#, "its organisation is another one"),
        (r#"\"k\":5"#, r#"\"k\":4"#, "fewer than five"),
        (r#"{\"v\":4"#, r#"{\"v\":5"#, "the form 5"),
        (r#"\"blocks\":{"#, r#"\"blocks\":{\"guards\":1,"#, "“guards”"),
        (r#"\"2026-09-16\""#, r#"\"2026-09-14\""#, "before the round is over"),
        (r#"\"2026-09-16\""#, r#"\"2026-10-15\""#, "over 30 days"),
        (r#"\"round\""#, r#"\"k\":5,\"round\""#, "first page cannot be read"),
    ] {
        let changed = text.replacen(old, new, 1);
        assert_ne!(changed, text, "{old}");
        assert!(Promise::parse(&changed).is_err(), "{new}");
        let error = accept(&page, SEEDS[0], &changed).unwrap_err();
        assert!(error.contains(words), "{new}: {error}");
    }
    assert!(accept(&page, SEEDS[0], "{}").unwrap_err().contains("not a promise"));
}

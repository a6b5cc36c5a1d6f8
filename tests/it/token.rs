//! The browser's files, as they are served, against the RFC's vectors and against the server's side in Rust.
//!
//! The token and the ballot; what the page checks is in `page.rs`. A test here must never make a value by the means
//! of the file that it tests.

use std::path::Path;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use candor_protocol::token::{
    AnswersRequest, BallotBox, Blinded, IssuingKey, OpeningKey, PublicKey, RedeemError, Scope, Signature,
    TokenRequest, redeem,
};
use rand::{SeedableRng, rngs::StdRng};
use serde_json::{Value, json};

use crate::quickjs::Page;

const VECTORS: &str = include_str!("../vectors/rfc9474.json");
const TRICK: &str = include_str!("../vectors/trick_modulus.json");

fn hex(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}

/// r from 1/r, by the page's own Euclid: it is checked through the blinded value that follows from it.
fn blinding_factor(page: &Page, inverse: &Value, modulus: &Value) -> Vec<u8> {
    let script = "(async () => {
        const n = BigInt('0x' + input.modulus);
        let [r, nextR, x, nextX] = [n, BigInt('0x' + input.inverse), 0n, 1n];
        while (nextR) {
            const quotient = r / nextR;
            [r, nextR] = [nextR, r - quotient * nextR];
            [x, nextX] = [nextX, x - quotient * nextX];
        }
        return ((x + n) % n).toString(16).padStart(input.modulus.length, '0');
    })()";
    hex(&page.run(script, &json!({ "inverse": inverse, "modulus": modulus })).unwrap())
}

#[test]
fn the_page_meets_the_four_vectors_of_rfc_9474_to_the_byte() {
    let (page, vectors): (Page, Value) = (Page::open(), serde_json::from_str(VECTORS).unwrap());
    let variants = vectors["variants"].as_array().unwrap();
    assert_eq!(variants.len(), 4);
    for variant in variants {
        let modulus = &vectors["modulus"];
        let salt = hex(&variant["salt"]);
        page.random.borrow_mut().extend(&salt);
        let factor = blinding_factor(&page, &variant["inverse"], modulus);
        page.random.borrow_mut().extend(&factor);
        let message = hex::encode([hex(&variant["prefix"]), hex(&variant["message"])].concat());
        let input = json!({
            "modulus": modulus,
            "message": message,
            "salt": salt.len(),
            "signature": variant["blind_signature"],
        });
        let script = "(async () => {
            const modulus = hex(input.modulus);
            const kept = await blindMessage(modulus, hex(input.message), input.salt, 4096);
            const token = await unblindSignature(modulus, kept, hex(input.signature), 4096);
            return { blinded: toHex(kept.blinded), inverse: toHex(kept.inverse), signature: toHex(token) };
        })()";
        let made = page.run(script, &input).unwrap();
        for field in ["blinded", "inverse", "signature"] {
            assert_eq!(made[field], variant[field], "{field} of {}", variant["name"]);
        }
        assert!(page.random.borrow().is_empty(), "the page drew exactly the salt and the blinding factor");
    }
}

/// One whole conversation: the page asks and answers, the Rust side signs and redeems.
struct Conversation {
    page: Page,
    key: IssuingKey,
    opening: OpeningKey,
    hash: [u8; 32],
    state: Value,
    parts: Value,
    ballot: Value,
}

const ANSWER: [u8; 7] = [1, 5, 255, 3, 2, 4, 5];

impl Conversation {
    fn hold(circle: &str) -> Self {
        Self::hold_with(circle, "Uint8Array.of(1, 5, 255, 3, 2, 4, 5)")
    }

    fn hold_with(circle: &str, answer: &str) -> Self {
        let opening = OpeningKey::generate(&mut StdRng::seed_from_u64(1)).unwrap();
        let (page, key, hash) = (Page::open(), IssuingKey::generate().unwrap(), [0x5a; 32]);
        let input =
            json!({ "hash": hex::encode(hash), "circle": circle, "modulus": key.public().to_string() });
        let script =
            "startToken({ manifestHash: hex(input.hash), circle: input.circle, modulus: input.modulus })";
        let state = page.run(script, &input).unwrap();
        let request = json!({ "circle": 0, "code": "AAAAAAAAAAAAAAAAAAAAAA",
            "blinded": { "answers": state["blinded"], "comment": null } });
        let request: TokenRequest = serde_json::from_value(request).unwrap();
        let reply = key.blind_sign(&request.blinded.answers).unwrap().to_text();
        let parts = page
            .run("finishToken(input.state, input.reply)", &json!({ "state": state, "reply": reply }))
            .unwrap();
        let input = json!({ "parts": parts, "sealPk": opening.public().to_text() });
        let ballot = page.run(&format!("makeBallot(input.parts, input.sealPk, {answer})"), &input).unwrap();
        Self { page, key, opening, hash, state, parts, ballot }
    }

    fn request(&self) -> AnswersRequest {
        let mut ballot = self.ballot.clone();
        ballot["circle"] = json!(0);
        serde_json::from_value(ballot).unwrap()
    }

    /// What the server finds in the box at close.
    fn opened(&self, circle: &str) -> Option<Vec<u8>> {
        let request = self.request();
        let opened = request.ballot.open(&self.opening, &self.scope(circle), &request.pk, &request.commit);
        opened.map(|opened| opened.answer.to_vec())
    }

    fn scope(&self, circle: &str) -> Scope {
        Scope::new(&self.hash, circle).unwrap()
    }
}

#[test]
fn what_the_page_sends_is_what_the_server_redeems() {
    for circle in ["design", "forschung & \u{e4}nderung/rest"] {
        let held = Conversation::hold(circle);
        let leaf = redeem(&held.scope(circle), held.key.public(), &held.request()).unwrap();
        assert_eq!(held.page.run("ballotLeaf(input)", &held.ballot).unwrap(), leaf.to_text());
        assert_eq!(held.opened(circle).as_deref(), Some(ANSWER.as_slice()));
        assert_eq!(held.request().ballot.as_bytes().len(), BallotBox::length_for(ANSWER.len()));
        assert_eq!(held.opened("another"), None, "a box opens for its own circle only");
    }
}

#[test]
fn the_page_signs_with_a_low_s_whatever_its_browser_made() {
    let held = Conversation::hold("design");
    let mut high = 0;
    let script = "(async () => {
        const sign = crypto.subtle.sign;
        let made = null;
        crypto.subtle.sign = async (...all) => (made = await sign(...all));
        const ballot = await makeBallot(input.parts, input.sealPk, Uint8Array.of(1, 5, 255, 3, 2, 4, 5));
        crypto.subtle.sign = sign;
        return { ballot, made: toBase64Url(new Uint8Array(made)) };
    })()";
    let input = json!({ "parts": held.parts, "sealPk": held.opening.public().to_text() });
    for _ in 0..20 {
        let found = held.page.run(script, &input).unwrap();
        let made: Signature = found["made"].as_str().unwrap().parse().unwrap();
        let mut ballot = found["ballot"].clone();
        ballot["circle"] = json!(0);
        let request: AnswersRequest = serde_json::from_value(ballot).unwrap();
        assert!(request.sig.is_low() && request.sig == made.clone().low());
        assert!(redeem(&held.scope("design"), held.key.public(), &request).is_ok());
        high += usize::from(!made.is_low());
    }
    assert!((2..=18).contains(&high), "about half of what a browser makes is high, found {high} of 20");
}

#[test]
fn every_comment_fills_the_same_box_and_opens_as_it_was_written() {
    for text in ["Nothing.", "\u{dc}ber \u{1f41f} reden", &"x".repeat(BallotBox::LONGEST_ANSWER)] {
        let answer = format!("commentAnswer({})", json!(text));
        let held = Conversation::hold_with("acme/comment", &answer);
        let opened = held.opened("acme/comment").unwrap();
        assert_eq!(opened.len(), BallotBox::LONGEST_ANSWER);
        assert_eq!(String::from_utf8(opened).unwrap().trim_end_matches('\0'), text);
    }
    // The field on the page counts UTF-16 units, of at most three bytes each.
    let page = include_str!("../../templates/respond.html");
    let most: usize = page.split("maxlength=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
    assert!(most * 3 <= BallotBox::LONGEST_ANSWER);
    assert!(Page::open().run("commentAnswer('x'.repeat(4001))", &json!(null)).is_err());
}

#[test]
fn after_the_token_nothing_that_is_kept_or_sent_contains_what_the_server_saw_before() {
    let held = Conversation::hold("design");
    for secret in ["blinded", "inverse", "encoded"] {
        let secret = held.state[secret].as_str().unwrap();
        assert!(!held.parts.to_string().contains(secret));
        assert!(!held.ballot.to_string().contains(secret));
    }
    assert!(held.ballot.get("privateKey").is_none());
}

#[test]
fn a_token_is_good_for_its_own_circle_and_round_only() {
    let held = Conversation::hold("design");
    let (request, other) = (held.request(), IssuingKey::generate().unwrap());
    let check = |scope: Scope, key: &PublicKey| {
        assert_eq!(redeem(&scope, key, &request).err(), Some(RedeemError::Token));
    };
    check(held.scope("design"), other.public()); // another circle's key
    check(held.scope("design/rest"), held.key.public()); // the same key, were it used twice
    check(Scope::new(&[0; 32], "design").unwrap(), held.key.public()); // another round
}

#[test]
fn a_box_with_another_answer_than_the_one_committed_to_does_not_count() {
    // A page that was changed commits to one answer and boxes another: the first hash in makeBallot is the commitment.
    let held = Conversation::hold("design");
    let script = "(async () => {
        const digest = crypto.subtle.digest;
        let calls = 0;
        crypto.subtle.digest = (name, data) => (calls++ ? digest(name, data) : digest(name, joinBytes(data, [0])));
        const ballot = await makeBallot(input.parts, input.sealPk, Uint8Array.of(1, 2, 3));
        crypto.subtle.digest = digest;
        return ballot;
    })()";
    let input = json!({ "parts": held.parts, "sealPk": held.opening.public().to_text() });
    let held = Conversation { ballot: held.page.run(script, &input).unwrap(), ..held };
    assert!(redeem(&held.scope("design"), held.key.public(), &held.request()).is_ok());
    assert_eq!(held.opened("design"), None);
}

#[test]
fn the_page_refuses_a_key_of_another_form() {
    let page = Page::open();
    let good = IssuingKey::generate().unwrap();
    let blind = "blindMessage(hex(input), new Uint8Array(8)).then(() => 0)";
    let check = |modulus: &[u8], words: &str| {
        let error = page.run(blind, &json!(hex::encode(modulus))).expect_err(words);
        assert!(error.contains(words), "{error}");
    };
    let n = *good.public().modulus();
    let (mut even, mut small) = (n, n);
    even[255] -= 1;
    small[0] &= 0x7f;
    check(&even, "not an odd number of exactly 2048 bits");
    check(&small, "not an odd number of exactly 2048 bits");
    check(&n[1..], "not an odd number of exactly 2048 bits");
    check(&[n.as_slice(), &n].concat(), "not an odd number of exactly 2048 bits");
    assert!(page.run(blind, &json!(hex::encode(n))).is_ok());
}

#[test]
fn the_page_notices_a_trick_key_before_it_sends_what_would_show_through() {
    let (page, trick): (Page, Value) = (Page::open(), serde_json::from_str(TRICK).unwrap());
    let blind = "blindMessage(hex(input), new Uint8Array(8)).then(() => 0)";
    let mut refused = 0;
    for at in 0..40 {
        // The blinding factor 0x11...11 has no common factor with n = 3pq: only the message can.
        page.random.borrow_mut().clear();
        page.random.borrow_mut().extend([[at; 48].as_slice(), &[0x11; 256]].concat());
        if let Err(error) = page.run(blind, &trick["modulus"]) {
            assert!(error.contains("trick key"), "{error}");
            refused += 1;
        }
    }
    assert!((5..=25).contains(&refused), "about a third of 40 messages divide by 3, found {refused}");
}

#[test]
fn the_page_refuses_a_reply_that_is_not_the_circles_signature() {
    let held = Conversation::hold("design");
    let refuse = |reply: &[u8]| {
        let input = json!({ "state": held.state, "reply": URL_SAFE_NO_PAD.encode(reply) });
        let error = held.page.run("finishToken(input.state, input.reply)", &input).unwrap_err();
        assert!(error.contains("not a signature"), "{error}");
    };
    let blinded: Blinded = held.state["blinded"].as_str().unwrap().parse().unwrap();
    let reply = *held.key.blind_sign(&blinded).unwrap().as_bytes();
    let mut changed = reply;
    changed[255] ^= 1;
    refuse(&changed);
    refuse(&[0; 256]);
    refuse(&reply[1..]);
    refuse(held.key.public().modulus());
}

#[test]
fn unsafe_code_is_in_one_file_only() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if std::fs::read_to_string(&path).is_ok_and(|text| text.contains("unsafe_code")) {
                found.push(path);
            }
        }
    }
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("token/raw_rsa.rs"), "{found:?}");
}

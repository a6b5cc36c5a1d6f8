//! The browser's files, as they are served, against the RFC's vectors and against the server's side in Rust.
//!
//! QuickJS runs them, with `crypto` answered by aws-lc-rs: what is missing of WebCrypto here must never be
//! replaced by something that the file under test could get wrong unnoticed.

use std::{cell::RefCell, collections::VecDeque, path::Path, rc::Rc};

use aws_lc_rs::{
    digest,
    encoding::AsBigEndian,
    rand::{SecureRandom, SystemRandom},
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use base64::{
    Engine,
    alphabet::STANDARD as STANDARD_ALPHABET,
    engine::{
        DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig,
        general_purpose::{STANDARD, URL_SAFE_NO_PAD},
    },
};
use candor::token::{
    AnswersRequest, Blinded, IssuingKey, PublicKey, RedeemError, Scope, TokenRequest, redeem,
};
use rquickjs::{CatchResultExt, Context, Ctx, Function, Object, Promise, Runtime};
use serde_json::{Value, json};

const BLIND_RSA: &str = include_str!("../../templates/asset/blindrsa.js");
const BALLOT: &str = include_str!("../../templates/asset/ballot.js");
const VECTORS: &str = include_str!("../vectors/rfc9474.json");
const TRICK: &str = include_str!("../vectors/trick_modulus.json");

/// What a browser has and QuickJS has not, in terms of the functions of [`host`]. Strict: anything that the
/// page's files should not ask for is an error.
const BROWSER: &str = r#"
"use strict";
{
  const bytes = (list) => Uint8Array.from(list);
  const buffer = (list) => bytes(list).buffer;
  const must = (value, expected) => {
    if (JSON.stringify(value) !== JSON.stringify(expected)) throw new Error("unexpected " + JSON.stringify(value));
  };
  const curve = { name: "ECDSA", namedCurve: "P-256" };
  globalThis.TextEncoder = class { encode(text) { return bytes(host.utf8(text)); } };
  globalThis.btoa = (binary) => host.btoa(Array.from(binary, (c) => c.charCodeAt(0)));
  globalThis.atob = (text) => String.fromCharCode(...host.atob(text));
  globalThis.crypto = {
    getRandomValues: (array) => { array.set(host.random(array.length)); return array; },
    subtle: {
      digest: async (name, data) => buffer(host.digest(name, Array.from(data))),
      generateKey: async (algorithm, extractable, usages) => {
        must([algorithm, extractable, usages], [curve, true, ["sign", "verify"]]);
        const [d, point] = host.newKey();
        return { publicKey: { point }, privateKey: { d, point } };
      },
      exportKey: async (format, key) => {
        if (!key.d) { must(format, "raw"); return buffer(key.point); }
        must(format, "jwk");
        const [d, x, y] = [key.d, key.point.slice(1, 33), key.point.slice(33)].map(host.base64url);
        return { key_ops: ["sign"], ext: true, kty: "EC", x, y, crv: "P-256", d };
      },
      importKey: async (format, key, algorithm, extractable, usages) => {
        must([format, algorithm, extractable, usages], ["jwk", curve, false, ["sign"]]);
        const [d, x, y] = [key.d, key.x, key.y].map(host.unbase64url);
        return { d, point: [4, ...x, ...y] };
      },
      sign: async (algorithm, key, data) => {
        must(algorithm, { name: "ECDSA", hash: "SHA-256" });
        return buffer(host.sign(key.d, key.point, Array.from(data)));
      },
    },
  };
}
"#;

type Random = Rc<RefCell<VecDeque<u8>>>;

/// The functions that [`BROWSER`] calls. Random bytes come from `script` as long as there are any.
fn host<'js>(ctx: &Ctx<'js>, script: Random) -> rquickjs::Result<Object<'js>> {
    let host = Object::new(ctx.clone())?;
    let random = move |length: usize| -> Vec<u8> {
        let mut script = script.borrow_mut();
        if !script.is_empty() {
            return script.drain(..length).collect();
        }
        let mut bytes = vec![0; length];
        SystemRandom::new().fill(&mut bytes).unwrap();
        bytes
    };
    let hash = |name: String, data: Vec<u8>| -> Vec<u8> {
        let algorithm = match name.as_str() {
            "SHA-256" => &digest::SHA256,
            "SHA-384" => &digest::SHA384,
            other => panic!("the page asked for the hash {other}"),
        };
        digest::digest(algorithm, &data).as_ref().to_vec()
    };
    let new_key = || -> Vec<Vec<u8>> {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        vec![key.private_key().as_be_bytes().unwrap().as_ref().to_vec(), key.public_key().as_ref().to_vec()]
    };
    let sign = |d: Vec<u8>, point: Vec<u8>, data: Vec<u8>| -> Vec<u8> {
        let key = EcdsaKeyPair::from_private_key_and_public_key(&ECDSA_P256_SHA256_FIXED_SIGNING, &d, &point);
        key.unwrap().sign(&SystemRandom::new(), &data).unwrap().as_ref().to_vec()
    };
    host.set("random", Function::new(ctx.clone(), random)?)?;
    host.set("digest", Function::new(ctx.clone(), hash)?)?;
    host.set("newKey", Function::new(ctx.clone(), new_key)?)?;
    host.set("sign", Function::new(ctx.clone(), sign)?)?;
    host.set("utf8", Function::new(ctx.clone(), |text: String| text.into_bytes())?)?;
    host.set("btoa", Function::new(ctx.clone(), |bytes: Vec<u8>| STANDARD.encode(bytes))?)?;
    // As in a browser, padding may be there or not.
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let lenient = GeneralPurpose::new(&STANDARD_ALPHABET, config);
    let atob = move |text: String| lenient.decode(text).unwrap();
    host.set("atob", Function::new(ctx.clone(), atob)?)?;
    host.set("base64url", Function::new(ctx.clone(), |bytes: Vec<u8>| URL_SAFE_NO_PAD.encode(bytes))?)?;
    let decode = |text: String| URL_SAFE_NO_PAD.decode(text).unwrap();
    host.set("unbase64url", Function::new(ctx.clone(), decode)?)?;
    Ok(host)
}

/// A page with both files loaded.
struct Page {
    context: Context,
    random: Random,
    _runtime: Runtime,
}

impl Page {
    fn open() -> Self {
        let runtime = Runtime::new().unwrap();
        let context = Context::full(&runtime).unwrap();
        let random = Random::default();
        context.with(|ctx| {
            ctx.globals().set("host", host(&ctx, random.clone()).unwrap()).unwrap();
            for file in [BROWSER, BLIND_RSA, BALLOT] {
                ctx.eval::<(), _>(file).catch(&ctx).unwrap();
            }
        });
        Self { context, random, _runtime: runtime }
    }

    /// Runs an expression that gives a promise. `input` is there under that name; what comes back went through
    /// JSON, as it does in the page.
    fn run(&self, expression: &str, input: &Value) -> Result<Value, String> {
        let input = serde_json::to_string(&input.to_string()).unwrap();
        let script = format!(
            "(async () => {{
                const input = JSON.parse({input});
                const hex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
                const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
                return JSON.stringify(await ({expression}));
            }})()"
        );
        self.context.with(|ctx| {
            let promise: Promise<'_> = ctx.eval(script).catch(&ctx).map_err(|error| error.to_string())?;
            let text: String = promise.finish().catch(&ctx).map_err(|error| error.to_string())?;
            Ok(serde_json::from_str(&text).unwrap())
        })
    }
}

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
    hash: [u8; 32],
    state: Value,
    parts: Value,
    ballot: Value,
}

const ANSWER: [u8; 7] = [1, 5, 255, 3, 2, 4, 5];

impl Conversation {
    fn hold(circle: &str) -> Self {
        let (page, key, hash) = (Page::open(), IssuingKey::generate().unwrap(), [0x5a; 32]);
        let input =
            json!({ "hash": hex::encode(hash), "circle": circle, "modulus": key.public().to_string() });
        let script =
            "startToken({ manifestHash: hex(input.hash), circle: input.circle, modulus: input.modulus })";
        let state = page.run(script, &input).unwrap();
        let request = json!({ "circle": 0, "code": "AAAAAAAAAAAAAAAAAAAAAA", "blinded": state["blinded"] });
        let request: TokenRequest = serde_json::from_value(request).unwrap();
        let reply = key.blind_sign(&request.blinded).unwrap().to_text();
        let parts = page
            .run("finishToken(input.state, input.reply)", &json!({ "state": state, "reply": reply }))
            .unwrap();
        let input = json!({ "parts": parts, "answer": ANSWER });
        let ballot = page.run("makeBallot(input.parts, Uint8Array.from(input.answer))", &input).unwrap();
        Self { page, key, hash, state, parts, ballot }
    }

    fn request(&self) -> AnswersRequest {
        let mut ballot = self.ballot.clone();
        ballot["circle"] = json!(0);
        serde_json::from_value(ballot).unwrap()
    }

    fn scope(&self, circle: &str) -> Scope {
        Scope::new(&self.hash, circle).unwrap()
    }
}

#[test]
fn what_the_page_sends_is_what_the_server_redeems() {
    for circle in ["design", "forschung & \u{e4}nderung/rest"] {
        let held = Conversation::hold(circle);
        let redeemed = redeem(&held.scope(circle), held.key.public(), &held.request()).unwrap();
        assert_eq!(redeemed.answer, ANSWER);
        let leaf = held.page.run("ballotLeaf(input)", &held.ballot).unwrap();
        assert_eq!(leaf, redeemed.leaf.to_text());
    }
}

#[test]
fn a_key_that_is_not_in_the_promised_list_is_noticed_before_it_is_used() {
    let page = Page::open();
    let list = r#"[{"id":"design","public_key":"AAAA"},{"id":"ink","public_key":"BBBB"}]"#;
    let root = hex::encode(candor::survey::sha256(list.as_bytes()));
    let find = |list: &str| {
        let input = json!({ "manifest": { "circles_root": root }, "list": list });
        page.run("findCircle(input.manifest, input.list, 1)", &input)
    };
    assert_eq!(find(list).unwrap()["public_key"], "BBBB");
    assert!(find(&list.replace("BBBB", "CCCC")).is_err(), "a key for one person alone");
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
fn an_answer_that_is_not_the_one_committed_to_is_refused_though_it_is_signed() {
    // A page that was changed signs a box with another answer than its commitment.
    let held = Conversation::hold("design");
    let script = "(async () => {
        const digest = crypto.subtle.digest;
        let calls = 0;
        crypto.subtle.digest = (name, data) => (calls++ ? digest(name, data) : digest(name, joinBytes(data, [0])));
        const ballot = await makeBallot(input, Uint8Array.of(1, 2, 3));
        crypto.subtle.digest = digest;
        return ballot;
    })()";
    let mut ballot = held.page.run(script, &held.parts).unwrap();
    ballot["circle"] = json!(0);
    let request: AnswersRequest = serde_json::from_value(ballot).unwrap();
    let redeemed = redeem(&held.scope("design"), held.key.public(), &request);
    assert_eq!(redeemed.err(), Some(RedeemError::Commitment));
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

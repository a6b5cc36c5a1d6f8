//! A browser for the page's files, small and strict: QuickJS runs them as they are served, `crypto` is answered by
//! aws-lc-rs.
//!
//! What is missing of WebCrypto here must never be replaced by something that the file under test could get wrong
//! unnoticed: whatever the page's files should not ask for is an error.

use std::{cell::RefCell, collections::VecDeque, rc::Rc};

use aws_lc_rs::{
    aead::{AES_128_GCM, AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    agreement::{self, ECDH_P256, UnparsedPublicKey},
    digest,
    encoding::AsBigEndian,
    hmac, pbkdf2,
    rand::{SecureRandom, SystemRandom},
    signature::{self, ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use base64::{
    Engine,
    alphabet::STANDARD as STANDARD_ALPHABET,
    engine::{
        DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig,
        general_purpose::{STANDARD, URL_SAFE_NO_PAD},
    },
};
use rquickjs::{CatchResultExt, Context, Ctx, Function, Object, Promise, Runtime};
use serde_json::Value;

/// The files with cryptography in them, in the order of the page.
const FILES: &[&str] = &[
    concat!("const WORD_LIST = `\n", include_str!("../../src/protocol/token/words.txt"), "`;\n"),
    include_str!("../../templates/asset/bytes.js"),
    include_str!("../../templates/asset/blindrsa.js"),
    include_str!("../../templates/asset/hpke.js"),
    include_str!("../../templates/asset/ballot.js"),
    include_str!("../../templates/asset/wrap.js"),
    include_str!("../../templates/asset/promise.js"),
    include_str!("../../templates/asset/link.js"),
    include_str!("../../templates/asset/kept.js"),
    include_str!("../../templates/asset/pass.js"),
    include_str!("../../templates/asset/careful.js"),
    include_str!("../../templates/asset/words.js"),
];

/// The files of the guardians' page without its screen, in their order.
const GUARDIAN: &[&str] = &[
    include_str!("../../templates/asset/bytes.js"),
    include_str!("../../templates/guardian/key.js"),
    include_str!("../../templates/guardian/promise.js"),
    include_str!("../../templates/guardian/work.js"),
    include_str!("../../templates/asset/words.js"),
    IN_ENGLISH,
];

/// What a guardian reads of an error: its message in English, with all values that it names.
const IN_ENGLISH: &str = r#"
globalThis.inEnglish = (error) => {
  const found = readWords(ENGLISH).get(error.message);
  if (found === undefined) return error;
  const value = (name) => {
    if (!["string", "number"].includes(typeof error.values[name])) throw new Error(`${error.message} has no value ${name}`);
    return error.values[name];
  };
  const form = (number) => (number === 1 ? "one" : "other");
  return new Error(parts(chosenForm(found, value, form)).map((part) => part.text ?? (part.value ? value(part.value) : "")).join(""));
};
"#;

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
  const agreement = { name: "ECDH", namedCurve: "P-256" };
  const ecdsa = { name: "ECDSA", hash: "SHA-256" };
  globalThis.TextEncoder = class { encode(text) { return bytes(host.utf8(text)); } };
  globalThis.TextDecoder = class {
    constructor(...all) { must(all, ["utf-8", { fatal: true }]); }
    decode(data) { return host.text(Array.from(data)); }
  };
  globalThis.btoa = (binary) => host.btoa(Array.from(binary, (c) => c.charCodeAt(0)));
  globalThis.atob = (text) => String.fromCharCode(...host.atob(text));
  globalThis.crypto = {
    getRandomValues: (array) => { array.set(host.random(array.length)); return array; },
    subtle: {
      digest: async (name, data) => buffer(host.digest(name, Array.from(data))),
      generateKey: async (algorithm, extractable, usages) => {
        // The one-time key of a box never leaves the browser; that of a layer does, in a proof.
        const expected = algorithm.name === "ECDH" ? [agreement, extractable, ["deriveBits"]] : [curve, true, ["sign", "verify"]];
        must([algorithm, extractable, usages], expected);
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
        const raw = (kind) => { must([format, extractable, usages], ["raw", false, kind]); return Array.from(key); };
        if (algorithm === "AES-GCM") return { aes: raw([usages[0] === "decrypt" ? "decrypt" : "encrypt"]) };
        if (algorithm === "PBKDF2") return { typed: raw(["deriveBits"]) };
        if (algorithm.name === "RSA-PSS") {
          must([format, algorithm.hash, key.kty, key.e, usages], ["jwk", "SHA-384", "RSA", "AQAB", ["verify"]]);
          return { modulus: host.unbase64url(key.n) };
        }
        if (algorithm.name === "HMAC") {
          must(algorithm, { name: "HMAC", hash: "SHA-256" });
          if (key.length === 0) throw new Error("browsers refuse an empty HMAC key");
          return { hmac: raw(["sign"]) };
        }
        if (algorithm.name === "ECDH" && format === "raw") {
          must(algorithm, agreement);
          host.point(Array.from(key));
          return { point: raw([]) };
        }
        if (algorithm.name === "ECDH") {
          must([format, algorithm, extractable, usages], ["jwk", agreement, false, ["deriveBits"]]);
          return { d: host.unbase64url(key.d), point: [4, ...host.unbase64url(key.x), ...host.unbase64url(key.y)] };
        }
        must(algorithm, curve);
        if (format === "raw") return { point: raw(["verify"]) };
        must([format, extractable, usages], ["jwk", false, ["sign"]]);
        const [d, x, y] = [key.d, key.x, key.y].map(host.unbase64url);
        return { d, point: [4, ...x, ...y] };
      },
      sign: async (algorithm, key, data) => {
        if (algorithm === "HMAC") return buffer(host.hmac(key.hmac, Array.from(data)));
        must(algorithm, ecdsa);
        return buffer(host.sign(key.d, key.point, Array.from(data)));
      },
      verify: async (algorithm, key, signature, data) => {
        if (key.modulus) {
          must(algorithm, { name: "RSA-PSS", saltLength: 48 });
          return host.verifyRsa(key.modulus, Array.from(signature), Array.from(data));
        }
        must(algorithm, ecdsa);
        return host.verify(key.point, Array.from(signature), Array.from(data));
      },
      deriveBits: async (algorithm, key, bits) => {
        if (key.typed) {
          must([algorithm.name, algorithm.hash, bits], ["PBKDF2", "SHA-256", 256]);
          return buffer(host.stretch(key.typed, Array.from(algorithm.salt), algorithm.iterations));
        }
        must([algorithm.name, bits], ["ECDH", 256]);
        return buffer(host.agree(key.d, algorithm.public.point));
      },
      encrypt: async (algorithm, key, data) => {
        must(algorithm.name, "AES-GCM");
        const [iv, aad] = [algorithm.iv, algorithm.additionalData].map((bytes) => Array.from(bytes));
        return buffer(host.encrypt(key.aes, iv, aad, Array.from(data)));
      },
      decrypt: async (algorithm, key, data) => {
        must(algorithm.name, "AES-GCM");
        const [iv, aad] = [algorithm.iv, algorithm.additionalData].map((bytes) => Array.from(bytes));
        const opened = host.decrypt(key.aes, iv, aad, Array.from(data));
        if (opened === null || opened === undefined) throw new Error("does not open");
        return buffer(opened);
      },
    },
  };
}
"#;

pub(crate) type Random = Rc<RefCell<VecDeque<u8>>>;

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
    let verify = |point: Vec<u8>, signed: Vec<u8>, data: Vec<u8>| -> bool {
        signature::UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(&data, &signed).is_ok()
    };
    let agree = |d: Vec<u8>, point: Vec<u8>| -> Vec<u8> {
        let own = agreement::PrivateKey::from_private_key(&ECDH_P256, &d).unwrap();
        let theirs = UnparsedPublicKey::new(&ECDH_P256, point);
        agreement::agree(&own, theirs, "no point of the curve", |secret| Ok(secret.to_vec())).unwrap()
    };
    let mac = |key: Vec<u8>, data: Vec<u8>| -> Vec<u8> {
        hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), &data).as_ref().to_vec()
    };
    let encrypt = |key: Vec<u8>, iv: Vec<u8>, aad: Vec<u8>, mut data: Vec<u8>| -> Vec<u8> {
        let nonce = Nonce::try_assume_unique_for_key(&iv).unwrap();
        aes(&key).seal_in_place_append_tag(nonce, Aad::from(aad), &mut data).unwrap();
        data
    };
    let decrypt = |key: Vec<u8>, iv: Vec<u8>, aad: Vec<u8>, mut data: Vec<u8>| -> Option<Vec<u8>> {
        let nonce = Nonce::try_assume_unique_for_key(&iv).unwrap();
        Some(aes(&key).open_in_place(nonce, Aad::from(aad), &mut data).ok()?.to_vec())
    };
    let verify_rsa = |n: Vec<u8>, signed: Vec<u8>, data: Vec<u8>| -> bool {
        let key = signature::RsaPublicKeyComponents { n, e: vec![1, 0, 1] };
        key.verify(&signature::RSA_PSS_2048_8192_SHA384, &data, &signed).is_ok()
    };
    let stretch = |typed: Vec<u8>, salt: Vec<u8>, iterations: u32| -> Vec<u8> {
        let (mut key, iterations) = (vec![0; 32], std::num::NonZeroU32::new(iterations).unwrap());
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, iterations, &salt, &typed, &mut key);
        key
    };
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let point = |bytes: Vec<u8>| -> rquickjs::Result<()> {
        // Whether a point lies on the curve is seen where it is used: with any key.
        let own = agreement::PrivateKey::from_private_key(&ECDH_P256, &[1; 32]).unwrap();
        let refused = || rquickjs::Error::new_from_js("bytes", "point of the curve");
        agreement::agree(&own, UnparsedPublicKey::new(&ECDH_P256, bytes), refused(), |_| Ok(()))
    };
    host.set("decrypt", Function::new(ctx.clone(), decrypt)?)?;
    host.set("verifyRsa", Function::new(ctx.clone(), verify_rsa)?)?;
    host.set("stretch", Function::new(ctx.clone(), stretch)?)?;
    host.set("text", Function::new(ctx.clone(), text)?)?;
    host.set("point", Function::new(ctx.clone(), point)?)?;
    host.set("verify", Function::new(ctx.clone(), verify)?)?;
    host.set("agree", Function::new(ctx.clone(), agree)?)?;
    host.set("hmac", Function::new(ctx.clone(), mac)?)?;
    host.set("encrypt", Function::new(ctx.clone(), encrypt)?)?;
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

fn aes(key: &[u8]) -> LessSafeKey {
    let kind = if key.len() == 32 { &AES_256_GCM } else { &AES_128_GCM };
    LessSafeKey::new(UnboundKey::new(kind, key).unwrap())
}

/// A page with all those files loaded.
pub(crate) struct Page {
    context: Context,
    /// The next random bytes that the page gets; when there are none, real ones.
    pub(crate) random: Random,
    _runtime: Runtime,
}

impl Page {
    /// The page of an employee.
    pub(crate) fn open() -> Self {
        Self::with(FILES)
    }

    /// The page of a guardian.
    pub(crate) fn of_a_guardian() -> Self {
        let page = Self::with(GUARDIAN);
        let english = include_str!("../../templates/words/en/guardian.ftl");
        page.context.with(|ctx| ctx.globals().set("ENGLISH", english).unwrap());
        page
    }

    fn with(files: &[&str]) -> Self {
        let runtime = Runtime::new().unwrap();
        let context = Context::full(&runtime).unwrap();
        let random = Random::default();
        context.with(|ctx| {
            ctx.globals().set("host", host(&ctx, random.clone()).unwrap()).unwrap();
            for file in [BROWSER].iter().chain(files) {
                ctx.eval::<(), _>(*file).catch(&ctx).unwrap();
            }
        });
        Self { context, random, _runtime: runtime }
    }

    /// Runs an expression that gives a promise. `input` is there under that name; what comes back went through
    /// JSON, as it does in the page.
    pub(crate) fn run(&self, expression: &str, input: &Value) -> Result<Value, String> {
        let input = serde_json::to_string(&input.to_string()).unwrap();
        let script = format!(
            "(async () => {{
                const input = JSON.parse({input});
                const hex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
                const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
                try {{
                    return JSON.stringify(await ({expression}));
                }} catch (error) {{
                    throw globalThis.inEnglish?.(error) ?? error;
                }}
            }})()"
        );
        self.context.with(|ctx| {
            let promise: Promise<'_> = ctx.eval(script).catch(&ctx).map_err(|error| error.to_string())?;
            let text: String = promise.finish().catch(&ctx).map_err(|error| error.to_string())?;
            Ok(serde_json::from_str(&text).unwrap())
        })
    }
}

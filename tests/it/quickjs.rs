//! A browser for the page's files, small and strict: QuickJS runs them as they are served, `crypto` is answered by
//! aws-lc-rs.
//!
//! What is missing of WebCrypto here must never be replaced by something that the file under test could get wrong
//! unnoticed: whatever the page's files should not ask for is an error.

use std::{cell::RefCell, collections::VecDeque, rc::Rc};

use aws_lc_rs::{
    aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    agreement::{self, ECDH_P256, UnparsedPublicKey},
    digest,
    encoding::AsBigEndian,
    hmac,
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
    include_str!("../../templates/asset/bytes.js"),
    include_str!("../../templates/asset/blindrsa.js"),
    include_str!("../../templates/asset/hpke.js"),
    include_str!("../../templates/asset/ballot.js"),
    include_str!("../../templates/asset/wrap.js"),
    include_str!("../../templates/asset/promise.js"),
    include_str!("../../templates/asset/link.js"),
    include_str!("../../templates/asset/kept.js"),
    include_str!("../../templates/asset/careful.js"),
];

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
  globalThis.btoa = (binary) => host.btoa(Array.from(binary, (c) => c.charCodeAt(0)));
  globalThis.atob = (text) => String.fromCharCode(...host.atob(text));
  globalThis.crypto = {
    getRandomValues: (array) => { array.set(host.random(array.length)); return array; },
    subtle: {
      digest: async (name, data) => buffer(host.digest(name, Array.from(data))),
      generateKey: async (algorithm, extractable, usages) => {
        const forBoxes = algorithm.name === "ECDH"; // whose one-time key never leaves the browser
        const expected = forBoxes ? [agreement, false, ["deriveBits"]] : [curve, true, ["sign", "verify"]];
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
        if (algorithm === "AES-GCM") return { aes: raw(["encrypt"]) };
        if (algorithm.name === "HMAC") {
          must(algorithm, { name: "HMAC", hash: "SHA-256" });
          if (key.length === 0) throw new Error("browsers refuse an empty HMAC key");
          return { hmac: raw(["sign"]) };
        }
        if (algorithm.name === "ECDH") { must(algorithm, agreement); return { point: raw([]) }; }
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
        must(algorithm, ecdsa);
        return host.verify(key.point, Array.from(signature), Array.from(data));
      },
      deriveBits: async (algorithm, key, bits) => {
        must([algorithm.name, bits], ["ECDH", 256]);
        return buffer(host.agree(key.d, algorithm.public.point));
      },
      encrypt: async (algorithm, key, data) => {
        must(algorithm.name, "AES-GCM");
        const [iv, aad] = [algorithm.iv, algorithm.additionalData].map((bytes) => Array.from(bytes));
        return buffer(host.encrypt(key.aes, iv, aad, Array.from(data)));
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
        let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key).unwrap());
        let nonce = Nonce::try_assume_unique_for_key(&iv).unwrap();
        key.seal_in_place_append_tag(nonce, Aad::from(aad), &mut data).unwrap();
        data
    };
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

/// A page with all those files loaded.
pub(crate) struct Page {
    context: Context,
    /// The next random bytes that the page gets; when there are none, real ones.
    pub(crate) random: Random,
    _runtime: Runtime,
}

impl Page {
    pub(crate) fn open() -> Self {
        let runtime = Runtime::new().unwrap();
        let context = Context::full(&runtime).unwrap();
        let random = Random::default();
        context.with(|ctx| {
            ctx.globals().set("host", host(&ctx, random.clone()).unwrap()).unwrap();
            for file in [BROWSER].iter().chain(FILES) {
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

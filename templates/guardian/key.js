// A guardian's key: 32 random bytes, from which two key pairs follow for one round; the file that keeps them locked, and the 24 words
// on paper. The same bytes as in src/protocol/guardian and src/guardian, to which the tests hold this file.
//
// Part of the one file that guardians open from their own disk. It must never be served, send anything, or keep anything.
"use strict";
{
  // ---- Bytes ---------------------------------------------------------------------------------------------------------
  // As joinBytes, for many bytes.
  const joinAll = (parts) => {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => { whole.set(part, at); return at + part.length; }, 0);
    return whole;
  };
  const join = (...parts) => joinAll(parts);
  const digest = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const digestText = async (bytes) => toBase64Url(await digest(bytes));
  // What is wrong, as the name of a message in templates/words/LANG/guardian.ftl, with its values.
  const wrong = (says, values = {}) => { throw Object.assign(new Error(says), { values }); };
  // The same of what is most likely the wrong file, or too early, and no finding.
  const slip = (says, values = {}) => { throw Object.assign(new Error(says), { values, slip: true }); };

  // ---- P-256, for what browsers do not do: the point of a private key -------------------------------------------------
  const PRIME = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
  const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const BASE = [0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
    0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n];
  const mod = (a) => ((a % PRIME) + PRIME) % PRIME;
  const number = (bytes) => BigInt("0x0" + toHex(bytes));
  const bytes32 = (integer) => fromHex(integer.toString(16).padStart(64, "0"));

  const inverse = (a) => {
    let [r, nextR, x, nextX] = [PRIME, mod(a), 0n, 1n];
    while (nextR !== 0n) {
      const quotient = r / nextR;
      [r, nextR] = [nextR, r - quotient * nextR];
      [x, nextX] = [nextX, x - quotient * nextX];
    }
    return mod(x);
  };

  const add = (one, other) => {
    if (one === null) return other;
    const [[x1, y1], [x2, y2]] = [one, other];
    if (x1 === x2 && y1 !== y2) return null;
    const slope = x1 === x2 ? mod((3n * x1 * x1 - 3n) * inverse(2n * y1)) : mod((y2 - y1) * inverse(x2 - x1));
    const x = mod(slope * slope - x1 - x2);
    return [x, mod(slope * (x1 - x) - y1)];
  };

  // Not in constant time: it runs once, on the guardian's own machine.
  const pointOf = (scalar) => {
    let [sum, double] = [null, BASE];
    for (let rest = number(scalar); rest > 0n; rest >>= 1n, double = add(double, double)) {
      if (rest & 1n) sum = add(sum, double);
    }
    return sum.map(bytes32);
  };

  // ---- Keys ----------------------------------------------------------------------------------------------------------
  const KEM = join(utf8("KEM"), [0x00, 0x10]); // RFC 9180, 7
  const NO_SALT = new Uint8Array(32); // HMAC fills an empty key with zeros; browsers refuse an empty one
  const VERSION = utf8("HPKE-v1");

  const macKey = (secret) => crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = async (key, ...parts) => new Uint8Array(await crypto.subtle.sign("HMAC", key, join(...parts)));
  // LabeledExtract and LabeledExpand (RFC 9180, 4), each one HMAC.
  const extract = (key, suite, label, secret) => mac(key, VERSION, suite, utf8(label), secret);
  const expand = async (key, suite, label, info, length) =>
    (await mac(key, [0, length], VERSION, suite, utf8(label), info, [1])).slice(0, length);

  // DeriveKeyPair (RFC 9180, 7.1.3).
  const derive = async (secret) => {
    const root = await macKey(await extract(await macKey(NO_SALT), KEM, "dkp_prk", secret));
    for (let counter = 0; counter < 256; counter++) {
      const d = await expand(root, KEM, "candidate", [counter], 32);
      if (number(d) === 0n || number(d) >= ORDER) continue;
      const [x, y] = pointOf(d);
      const [jd, jx, jy] = [d, x, y].map(toBase64Url);
      return { pk: join([4], x, y), jwk: { kty: "EC", crv: "P-256", d: jd, x: jx, y: jy } };
    }
    return wrong("key-none");
  };

  // Both key pairs of a seed for a round.
  const keysOf = async (seed, round) => {
    const root = await macKey(await mac(await macKey(NO_SALT), seed)); // HKDF-SHA256 without salt
    const of = async (use) => derive(await mac(root, utf8("candor-guardian-v1"), [use], utf8(round), [1]));
    const [peel, sign] = [await of(1), await of(2)];
    return {
      peel: await crypto.subtle.importKey("jwk", peel.jwk, { name: "ECDH", namedCurve: "P-256" }, false, ["deriveBits"]),
      sign: await crypto.subtle.importKey("jwk", sign.jwk, { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]),
      peelPk: toBase64Url(peel.pk), signPk: toBase64Url(sign.pk),
    };
  };

  // Signs, with the lower of the two s.
  const signWith = async (keys, message) => {
    const sig = new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, keys.sign, message));
    const s = number(sig.slice(32));
    return toBase64Url(s <= ORDER >> 1n ? sig : join(sig.slice(0, 32), bytes32(ORDER - s)));
  };

  // Whether a signature holds and has the lower s, or either, where that does not matter.
  const isSigned = async (pk, sig, message, low = true) => {
    if (sig.length !== 64 || (low && number(sig.slice(32)) > ORDER >> 1n)) return false;
    const curve = { name: "ECDSA", namedCurve: "P-256" };
    const key = await crypto.subtle.importKey("raw", pk, curve, false, ["verify"]).catch(() => null);
    return key !== null && crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, sig, message);
  };

  // What goes to HR: public.
  const keyDocument = (keys, round, name, role) =>
    ({ v: 1, kind: "candor guardian key", round, name, role, peel_pk: keys.peelPk, sign_pk: keys.signPk });

  // ---- Words on paper ------------------------------------------------------------------------------------------------
  const bitsOf = (bytes) => Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");

  // A hash as twelve words: its first 132 bits.
  const fingerprint = (hash, list) => bitsOf(hash).slice(0, 132).match(/.{11}/g).map((index) => list[parseInt(index, 2)]);

  // A seed as 24 words (BIP 39 for 256 bits, whose last eight bits are a checksum).
  const wordsOf = async (seed, list) =>
    bitsOf(join(seed, (await digest(seed)).slice(0, 1))).match(/.{11}/g).map((index) => list[parseInt(index, 2)]);

  const seedOf = async (text, list) => {
    const words = text.toLowerCase().split(/[\s\d.,;]+/).filter((word) => word !== "");
    if (words.length !== 24) wrong("slip-words-many", { found: words.length });
    const at = words.map((word) => list.indexOf(word));
    const strange = at.indexOf(-1);
    if (strange >= 0) wrong("slip-word-strange", { place: strange + 1, word: words[strange] });
    const bits = at.map((index) => index.toString(2).padStart(11, "0")).join("");
    const bytes = Uint8Array.from(bits.match(/.{8}/g), (byte) => parseInt(byte, 2));
    const seed = bytes.slice(0, 32);
    if ((await digest(seed))[0] !== bytes[32]) wrong("slip-words-order");
    return seed;
  };

  // ---- The key file --------------------------------------------------------------------------------------------------
  const ITERATIONS = 600_000; // what OWASP names for PBKDF2 with HMAC-SHA256 (2023)
  const SHORTEST = 16;
  const ROUND = /^[a-z0-9][a-z0-9-]{0,39}$/;

  const cipher = async (passphrase, salt, iterations, usage) => {
    const typed = await crypto.subtle.importKey("raw", utf8(passphrase), "PBKDF2", false, ["deriveBits"]);
    const algorithm = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
    const key = new Uint8Array(await crypto.subtle.deriveBits(algorithm, typed, 256));
    return crypto.subtle.importKey("raw", key, "AES-GCM", false, [usage]);
  };
  const bound = (round) => utf8("candor-seed-v1" + round);

  // Locks a seed: gives the file as an object.
  const lockSeed = async (seed, passphrase, { round, name, role }) => {
    if (!ROUND.test(round)) wrong("slip-round-name");
    const found = [...passphrase].length;
    if (found < SHORTEST) wrong("slip-passphrase-short", { found, least: SHORTEST });
    const [salt, nonce] = [16, 12].map((length) => crypto.getRandomValues(new Uint8Array(length)));
    const key = await cipher(passphrase, salt, ITERATIONS, "encrypt");
    const algorithm = { name: "AES-GCM", iv: nonce, additionalData: bound(round) };
    const box = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, seed));
    const [saltText, nonceText, boxText] = [salt, nonce, box].map(toBase64Url);
    return {
      v: 1, kind: "candor guardian seed", round, name, role, iterations: ITERATIONS,
      salt: saltText, nonce: nonceText, box: boxText,
    };
  };

  // Reads a key file; nothing is unlocked.
  const readSeedFile = (text) => {
    let file = null;
    try { file = JSON.parse(text); } catch { /* said below */ }
    if (file?.v !== 1 || file.kind !== "candor guardian seed" || !ROUND.test(file.round)) {
      wrong("slip-no-key-file");
    }
    return file;
  };

  const unlockSeed = async (file, passphrase) => {
    if (!(file.iterations > 0 && file.iterations <= 10_000_000)) wrong("slip-key-file-damaged");
    const [salt, nonce, box] = [file.salt, file.nonce, file.box].map(fromBase64Url);
    const key = await cipher(passphrase, salt, file.iterations, "decrypt");
    const algorithm = { name: "AES-GCM", iv: nonce, additionalData: bound(file.round) };
    const seed = await crypto.subtle.decrypt(algorithm, key, box)
      .catch(() => wrong("slip-passphrase-wrong"));
    return new Uint8Array(seed);
  };

  Object.assign(globalThis, {
    join, joinAll, digest, digestText, wrong, slip, macKey, mac, extract, expand, keysOf, signWith, isSigned, keyDocument, fingerprint, wordsOf,
    seedOf, lockSeed, readSeedFile, unlockSeed, NO_SALT, KEM,
  });
}

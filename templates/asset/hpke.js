// A sealed box: HPKE in base mode (RFC 9180), with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM.
//
// What it is for: a ballot leaves the browser closed. Whoever carries or stores it sees the size of the box, which is the
// same for everybody in the circle; only the round's sealing key opens it, once, when the round closes.
//
// A box is 65 bytes of a one-time public key, and then the ciphertext with its tag of 16 bytes. Every box has a one-time
// key of its own, whose private half is thrown away: not even this browser can open the box again. (With guardians, the layers around
// a box have keys that can be saved in a proof; the box itself never.)
//
// The tests of candor run these very bytes against Appendix A.3.1 of the RFC. Needs bytes.js. It uses the browser's own
// cryptography only, and must never be given the same `oneTime` key twice.
"use strict";
{
  const CURVE = { name: "ECDH", namedCurve: "P-256" };
  const KEM = joinBytes(utf8("KEM"), [0x00, 0x10]); // RFC 9180, 7: which curve, hash and cipher
  const SUITE = joinBytes(utf8("HPKE"), [0x00, 0x10], [0x00, 0x01], [0x00, 0x01]);
  const NO_SALT = new Uint8Array(32); // HMAC fills an empty key with zeros; browsers refuse an empty one

  const hmac = async (secret, ...parts) => {
    const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", key, joinBytes(...parts)));
  };

  // LabeledExtract (RFC 9180, 4): HKDF-Extract is one HMAC.
  const extract = (salt, suite, label, secret) => hmac(salt, utf8("HPKE-v1"), suite, utf8(label), secret);

  // LabeledExpand: HKDF-Expand is one HMAC too, for up to 32 bytes.
  const expand = async (secret, suite, label, info, length) =>
    (await hmac(secret, [0, length], utf8("HPKE-v1"), suite, utf8(label), info, [1])).slice(0, length);

  // A one-time key pair. Its private half can be had back only where it is to be kept.
  const newOneTime = async (kept) => {
    const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, kept, ["deriveBits"]);
    return { privateKey, enc: new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)) };
  };

  // Seals one message.
  //   publicKey  Uint8Array(65): the round's sealing key, an uncompressed point; refused when it is none
  //   info, aad  what the box is for: it opens only for the same
  //   oneTime    {privateKey, enc}, enc the bytes of its point; given by the tests, and by wrap.js for a proof
  const sealBox = async (publicKey, info, aad, message, oneTime = null) => {
    const keys = oneTime ?? (await newOneTime(false));
    const { enc } = keys;
    const theirs = await crypto.subtle.importKey("raw", publicKey, CURVE, false, []);
    const dh = new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, keys.privateKey, 256));
    // Encap (RFC 9180, 4.1): a secret that both ends can compute
    const shared = await extract(NO_SALT, KEM, "eae_prk", dh);
    const secret = await expand(shared, KEM, "shared_secret", joinBytes(enc, publicKey), 32);
    // KeySchedule (RFC 9180, 5.1), mode 0
    const pskIdHash = await extract(NO_SALT, SUITE, "psk_id_hash", []);
    const infoHash = await extract(NO_SALT, SUITE, "info_hash", info);
    const schedule = joinBytes([0], pskIdHash, infoHash);
    const root = await extract(secret, SUITE, "secret", []);
    const iv = await expand(root, SUITE, "base_nonce", schedule, 12);
    const raw = await expand(root, SUITE, "key", schedule, 16);
    const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: aad }, key, message);
    return joinBytes(enc, new Uint8Array(sealed));
  };

  Object.assign(globalThis, { newOneTime, sealBox });
}

// The token and the ballot: everything secret that the page does, and the exact bytes it sends.
//
// The service sees two requests from you and must not be able to tell that they belong together:
//   1. the token request: your invitation code, and two blinded values that tell nothing;
//   2. the answers request: a sealed box and a token, without code, name or cookie.
// The token says only: "some invited person of this circle made the key `pk`". That key is made here, is used
// for this one ballot, and signs it, so that nobody can move the token to another ballot or change a digit.
// A comment is a ballot of its own: another circle, another token, another key, another time.
//
// The same bytes are described in src/protocol/token/message.rs. Needs bytes.js, blindrsa.js and hpke.js. Everything that goes in
// or out as text is base64url without padding. This file sends and stores nothing: respond.js does, and says what it does.
"use strict";
{
  const CURVE = { name: "ECDSA", namedCurve: "P-256" };
  const COMMENT = 4000; // every comment is padded to so many bytes, so that its length tells nothing

  // n, the order of P-256. With (r, s) also (r, n - s) is a signature: only the lower one counts, so that nobody on the way
  // can make another ballot of yours.
  const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

  const lowS = (sig) => {
    const s = BigInt("0x" + toHex(sig.slice(32)));
    return s <= ORDER >> 1n ? sig : joinBytes(sig.slice(0, 32), fromHex((ORDER - s).toString(16).padStart(64, "0")));
  };

  // Signs with a one-time key (a JWK).
  const signLow = async (privateKey, message) => {
    const key = await crypto.subtle.importKey("jwk", privateKey, CURVE, false, ["sign"]);
    return lowS(new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, message))); // r, s
  };

  // A circle as it stands in everything that is signed: its id, length first.
  const circleBytes = (circle) => {
    const id = utf8(circle);
    return joinBytes([id.length >> 8, id.length & 255], id);
  };

  // Makes the one-time key and blinds it.
  //   manifestHash  Uint8Array(32): the SHA-256 that the page itself computed over the manifest
  //   circle        text: the circle's id in the promise, for example "design/rest"
  //   modulus       text: the circle's public_key in the promise
  // Gives a state that survives JSON. Keep it BEFORE sending state.blinded: a token lost on the way can then be
  // fetched again, with the same bytes. Whoever has this state can answer in your place; keep it in this tab.
  const startToken = async ({ manifestHash, circle, modulus }) => {
    if (manifestHash.length !== 32) throw new Error("The manifest's hash is not 32 bytes long.");
    const keys = await crypto.subtle.generateKey(CURVE, true, ["sign", "verify"]);
    const pk = new Uint8Array(await crypto.subtle.exportKey("raw", keys.publicKey)); // 65 bytes
    const privateKey = await crypto.subtle.exportKey("jwk", keys.privateKey);
    const prefix = crypto.getRandomValues(new Uint8Array(32)); // RFC 9474, 4.1: PrepareRandomize
    const message = joinBytes(prefix, utf8("candor-token-v1"), manifestHash, circleBytes(circle), pk);
    const { blinded, encoded, inverse } = await blindMessage(fromBase64Url(modulus), message);
    return {
      manifestHash: toBase64Url(manifestHash), circle, modulus, prefix: toBase64Url(prefix), pk: toBase64Url(pk),
      privateKey, encoded: toBase64Url(encoded), inverse: toBase64Url(inverse), blinded: toBase64Url(blinded),
    };
  };

  // Turns the service's blind_sig into the token. What comes out holds neither the blinding factor nor what was
  // sent: put it in the place of the state, and nothing is left that connects the two requests.
  const finishToken = async (state, blindSig) => {
    const kept = { encoded: fromBase64Url(state.encoded), inverse: fromBase64Url(state.inverse) };
    const token = await unblindSignature(fromBase64Url(state.modulus), kept, fromBase64Url(blindSig));
    const { manifestHash, circle, prefix, pk, privateKey } = state;
    return { manifestHash, circle, prefix, pk, privateKey, token: toBase64Url(token) };
  };

  // A comment as an answer: its UTF-8, filled up with zeros.
  const commentAnswer = (text) => {
    const bytes = utf8(text);
    if (bytes.length > COMMENT) throw new Error("The comment is longer than " + COMMENT + " bytes.");
    return joinBytes(bytes, new Uint8Array(COMMENT - bytes.length));
  };

  // Commits to the answer (one byte per statement, or a comment), seals it to the round's sealing key and signs both.
  // Gives the fields of the answers request; the page adds `circle` (a number). Salt, box and signature are new in every
  // call, and only the first request with a token counts: call it once, keep the text, and send exactly that text again
  // if needed. The salt is in the box only: nobody, not even you, can show later what was answered.
  const makeBallot = async ({ manifestHash, circle, prefix, pk, privateKey, token }, sealPk, answer) => {
    const round = fromBase64Url(manifestHash);
    const salt = crypto.getRandomValues(new Uint8Array(32)); // or the few possible answers could be tried out
    const commit = await sha256(salt, answer);
    const aad = joinBytes(circleBytes(circle), fromBase64Url(pk));
    const info = joinBytes(utf8("candor-ballot-v1"), round);
    const box = await sealBox(fromBase64Url(sealPk), info, aad, joinBytes(salt, answer));
    const message = joinBytes(utf8("candor-answer-v1"), round, circleBytes(circle), commit, await sha256(box));
    const sig = await signLow(privateKey, message);
    return { prefix, pk, token, commit: toBase64Url(commit), sig: toBase64Url(sig), box: toBase64Url(box) };
  };

  // The one hash that stands for a request. The service signs it in the receipt; the page compares.
  const ballotLeaf = async (request) => {
    const [prefix, pk, token, commit, sig, box] =
      ["prefix", "pk", "token", "commit", "sig", "box"].map((field) => fromBase64Url(request[field]));
    const bh = await sha256(box);
    return toBase64Url(await sha256([0], utf8("candor-leaf-v1"), prefix, pk, token, commit, bh, sig));
  };

  Object.assign(globalThis, { circleBytes, signLow, startToken, finishToken, commentAnswer, makeBallot, ballotLeaf });
}

// The token and the ballot: everything secret that the page does, and the exact bytes it sends.
//
// The service sees two requests from you and must not be able to tell that they belong together:
//   1. the token request: your invitation code, and a blinded value that tells nothing;
//   2. the answers request: your answers and a token, without code, name or cookie.
// The token says only: "some invited person of this circle made the key `pk`". That key is made here, is used
// for this one answer, and signs it, so that nobody can move the token to another answer or change a digit.
//
// The same bytes are described in src/token/message.rs. Needs blindrsa.js. Everything that goes in or out as
// text is base64url without padding. This file sends and stores nothing: respond.js does, and says what it does.
"use strict";
{
  const CURVE = { name: "ECDSA", namedCurve: "P-256" };

  const toBase64Url = (bytes) =>
    btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  const fromBase64Url = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

  const utf8 = (text) => new TextEncoder().encode(text);

  const sha256 = async (...parts) =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", joinBytes(...parts)));

  // What a token is good for: this round (by the hash of its manifest) and this circle (its id, length first).
  const scope = (manifestHash, circle) => {
    const id = utf8(circle);
    return joinBytes(manifestHash, [id.length >> 8, id.length & 255], id);
  };

  // The circle at a position in the list of circles (the exact text), if this is the list that the manifest names.
  // Without this a key made for you alone would go unnoticed, and whoever holds it would recognise your token by it.
  const findCircle = async (manifest, list, position) => {
    const hash = Array.from(await sha256(utf8(list)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (hash !== manifest.circles_root) throw new Error("The list of circles is not the one that was promised.");
    return JSON.parse(list)[position];
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
    const message = joinBytes(prefix, utf8("candor-token-v1"), scope(manifestHash, circle), pk);
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

  // Commits to the answer (one byte per statement), boxes and signs it. Gives the fields of the answers request;
  // the page adds `circle` (a number) and perhaps `comment`. Salt and signature are new in every call, and only
  // the first request with a token counts: call it once, keep the text, and send exactly that text again if needed.
  const makeBallot = async ({ manifestHash, circle, prefix, pk, privateKey, token }, answer) => {
    const salt = crypto.getRandomValues(new Uint8Array(32)); // or the few possible answers could be tried out
    const commit = await sha256(salt, answer);
    const box = joinBytes(salt, answer); // not sealed yet: who has the box can read the answer
    const message = joinBytes(utf8("candor-answer-v1"), scope(fromBase64Url(manifestHash), circle), commit, await sha256(box));
    const key = await crypto.subtle.importKey("jwk", privateKey, CURVE, false, ["sign"]);
    const sig = new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, message)); // r, s
    return { prefix, pk, token, commit: toBase64Url(commit), sig: toBase64Url(sig), box: toBase64Url(box) };
  };

  // The one hash that stands for a request. The service replies with it; the page compares.
  const ballotLeaf = async (request) => {
    const [prefix, pk, token, commit, sig, box] =
      ["prefix", "pk", "token", "commit", "sig", "box"].map((field) => fromBase64Url(request[field]));
    const bh = await sha256(box);
    return toBase64Url(await sha256([0], utf8("candor-leaf-v1"), prefix, pk, token, commit, bh, sig));
  };

  Object.assign(globalThis, { findCircle, startToken, finishToken, makeBallot, ballotLeaf, toBase64Url, fromBase64Url });
}

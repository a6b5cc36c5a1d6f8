// Wrapping, in a round with guardians: each ballot in one layer for each guardian, and both ballots under one entry token.
//
// The circle signs the entry token only. Inside lie two ballots with tokens of the whole round, whose circles are called
// *answers and *comment: what is opened says nothing of the circle, and the entry shows nothing but that somebody of the
// circle took part. Each guardian takes one layer off the whole pile and sorts it; a layer opens in its round, kind and place only,
// the outermost in its entry only.
//
// With the one-time keys of its layers a ballot can be wrapped again, to the same bytes: that is a proof, by which its sender finds
// it among those that were opened, and shows at which guardian it was lost. It is a file for who asks for it.
//
// The same bytes are described in src/protocol/guardian/mod.rs and proof.rs. Needs bytes.js, hpke.js and ballot.js. It must never be
// called twice with one entry token: only the first entry counts. This file sends and stores nothing.
"use strict";
{
  const KINDS = { answers: 1, comment: 2 };
  const CURVE = { name: "ECDH", namedCurve: "P-256" };

  // A ballot as makeBallot gives it, for the circle *answers or *comment, as the bytes that lie inside.
  const innerBallot = (ballot) =>
    joinBytes(...["prefix", "pk", "token", "commit", "sig", "box"].map((field) => fromBase64Url(ballot[field])));

  // What lies in front of each guardian, the first one's first, and last the ballot itself.
  //   kind       "answers" or "comment"
  //   peelKeys   texts: the peel_pk of each guardian, in the order of the promise
  //   entryPk    text: the one-time key of the entry, to which the outermost layer is bound
  //   inner      Uint8Array: the ballot
  //   oneTimes   one-time keys, the first guardian's first
  const layersAround = async ({ manifestHash, kind, peelKeys, entryPk }, inner, oneTimes) => {
    const round = fromBase64Url(manifestHash);
    const layers = [inner];
    for (let place = peelKeys.length; place > 0; place--) {
      const info = joinBytes(utf8("candor-wrap-v1"), round, [KINDS[kind], place]);
      const aad = place === 1 ? fromBase64Url(entryPk) : new Uint8Array(0);
      layers.unshift(await sealBox(fromBase64Url(peelKeys[place - 1]), info, aad, layers[0], oneTimes[place - 1]));
    }
    return layers;
  };

  // Wraps a ballot for every guardian, the last one's layer innermost. Gives the text of what is sent, and what a proof holds of it.
  const wrapBallot = async ({ ballot, ...where }) => {
    const inner = innerBallot(ballot);
    const oneTimes = [];
    for (const {} of where.peelKeys) oneTimes.push(await newOneTime(true));
    const [outermost] = await layersAround(where, inner, oneTimes);
    const keys = [];
    for (const { privateKey, enc } of oneTimes) {
      const { d } = await crypto.subtle.exportKey("jwk", privateKey);
      keys.push(toBase64Url(joinBytes(fromBase64Url(d), enc)));
    }
    return { wrapped: toBase64Url(outermost), layers: { inner: toBase64Url(inner), keys } };
  };

  // Wraps what a proof holds again, for the guardians of a promise. Gives the leaf of its entry, and by kind what lay in front of each
  // guardian and the ballot.
  const wrapAgain = async ({ who }, { manifest_hash: manifestHash, prefix, pk, token, sig, ...kinds }) => {
    const peelKeys = who.map(({ peel_pk: key }) => key);
    const again = async (kind) => {
      const { inner, keys } = kinds[kind];
      if (keys.length !== peelKeys.length) throw new Error("another number of guardians");
      const oneTimes = [];
      for (const key of keys.map(fromBase64Url)) {
        const enc = key.slice(32);
        const [d, x, y] = [key.slice(0, 32), enc.slice(1, 33), enc.slice(33)].map((part) => toBase64Url(part));
        const jwk = { kty: "EC", crv: "P-256", d, x, y };
        oneTimes.push({ enc, privateKey: await crypto.subtle.importKey("jwk", jwk, CURVE, false, ["deriveBits"]) });
      }
      return layersAround({ manifestHash, kind, peelKeys, entryPk: pk }, fromBase64Url(inner), oneTimes);
    };
    const [answers, comment] = [await again("answers"), await again("comment")];
    const [first, second] = [answers, comment].map(([outermost]) => toBase64Url(outermost));
    return { leaf: await entryLeaf({ prefix, pk, token, sig, answers: first, comment: second }), answers, comment };
  };

  // The leaf of the ballot that lies inside, as the record has it.
  const innerLeaf = (inner) => {
    const lengths = [["prefix", 32], ["pk", 65], ["token", 256], ["commit", 32], ["sig", 64], ["box", Infinity]];
    let at = 0;
    return ballotLeaf(Object.fromEntries(
      lengths.map(([field, length]) => [field, toBase64Url(inner.slice(at, (at += length)))])));
  };

  // Signs both wrapped ballots with the entry's one-time key. Gives the fields of the entries request; the page adds `circle` (a
  // number). Keep the text, and send exactly that text again if needed.
  const makeEntry = async ({ manifestHash, circle, prefix, pk, privateKey, token }, answers, comment) => {
    const hashes = [await sha256(fromBase64Url(answers)), await sha256(fromBase64Url(comment))];
    const message = joinBytes(utf8("candor-entry-v1"), fromBase64Url(manifestHash), circleBytes(circle), ...hashes);
    return { prefix, pk, token, sig: toBase64Url(await signLow(privateKey, message)), answers, comment };
  };

  // Seals answers and comment (text, perhaps empty) under their inner tokens, wraps both for the guardians of a promise, and signs them as
  // one entry. Gives the request, and a proof of it without the round's name.
  const wrapBoth = async ({ who }, sealPk, { entry, ...inner }, answers, comment) => {
    const peelKeys = who.map(({ peel_pk: key }) => key);
    const wrap = async (kind, answer) => {
      const ballot = await makeBallot(inner[kind], sealPk, answer);
      return wrapBallot({ manifestHash: entry.manifestHash, kind, peelKeys, entryPk: entry.pk, ballot });
    };
    const both = [await wrap("answers", answers), await wrap("comment", commentAnswer(comment))];
    const request = await makeEntry(entry, ...both.map(({ wrapped }) => wrapped));
    const { prefix, pk, token, sig } = request;
    const [first, second] = both.map(({ layers }) => layers);
    const proof = { v: 1, kind: "candor proof", manifest_hash: entry.manifestHash, prefix, pk, token, sig };
    return { request, proof: { ...proof, answers: first, comment: second } };
  };

  // The one hash that stands for an entry. The service signs it in the receipt; the page compares.
  const entryLeaf = async (request) => {
    const [prefix, pk, token, answers, comment, sig] =
      ["prefix", "pk", "token", "answers", "comment", "sig"].map((field) => fromBase64Url(request[field]));
    const hashes = [await sha256(answers), await sha256(comment)];
    return toBase64Url(await sha256([0], utf8("candor-entry-leaf-v1"), prefix, pk, token, ...hashes, sig));
  };

  Object.assign(globalThis, { wrapBallot, wrapAgain, innerLeaf, makeEntry, wrapBoth, entryLeaf });
}

// Wrapping, in a round with guardians: each ballot in one layer for each guardian, and both ballots under one entry token.
//
// The circle signs the entry token only. Inside lie two ballots with tokens of the whole round, whose circles are called
// *answers and *comment: what is opened says nothing of the circle, and the entry shows nothing but that somebody of the
// circle took part. Each guardian takes one layer off the whole pile and sorts it; a layer opens in its round, kind and place only,
// the outermost in its entry only.
//
// The same bytes are described in src/protocol/guardian/mod.rs. Needs bytes.js, hpke.js and ballot.js. It must never be called
// twice with one entry token: only the first entry counts. This file sends and stores nothing.
"use strict";
{
  const KINDS = { answers: 1, comment: 2 };

  // A ballot as makeBallot gives it, for the circle *answers or *comment, as the bytes that lie inside.
  const innerBallot = (ballot) =>
    joinBytes(...["prefix", "pk", "token", "commit", "sig", "box"].map((field) => fromBase64Url(ballot[field])));

  // Wraps a ballot for every guardian, the last one's layer innermost.
  //   kind       "answers" or "comment"
  //   peelKeys   texts: the peel_pk of each guardian, in the order of the promise
  //   entryPk    text: the one-time key of the entry, to which the outermost layer is bound
  const wrapBallot = async ({ manifestHash, kind, peelKeys, entryPk, ballot }) => {
    const round = fromBase64Url(manifestHash);
    let wrapped = innerBallot(ballot);
    for (let place = peelKeys.length; place > 0; place--) {
      const info = joinBytes(utf8("candor-wrap-v1"), round, [KINDS[kind], place]);
      const aad = place === 1 ? fromBase64Url(entryPk) : new Uint8Array(0);
      wrapped = await sealBox(fromBase64Url(peelKeys[place - 1]), info, aad, wrapped);
    }
    return toBase64Url(wrapped);
  };

  // Signs both wrapped ballots with the entry's one-time key. Gives the fields of the entries request; the page adds `circle` (a
  // number). Keep the text, and send exactly that text again if needed.
  const makeEntry = async ({ manifestHash, circle, prefix, pk, privateKey, token }, answers, comment) => {
    const hashes = [await sha256(fromBase64Url(answers)), await sha256(fromBase64Url(comment))];
    const message = joinBytes(utf8("candor-entry-v1"), fromBase64Url(manifestHash), circleBytes(circle), ...hashes);
    return { prefix, pk, token, sig: toBase64Url(await signLow(privateKey, message)), answers, comment };
  };

  // Seals answers and comment (text, perhaps empty) under their inner tokens, wraps both for the guardians of a promise, and signs them as
  // one entry.
  const wrapBoth = async ({ who }, sealPk, { entry, ...inner }, answers, comment) => {
    const peelKeys = who.map(({ peel_pk: key }) => key);
    const wrap = async (kind, answer) => {
      const ballot = await makeBallot(inner[kind], sealPk, answer);
      return wrapBallot({ manifestHash: entry.manifestHash, kind, peelKeys, entryPk: entry.pk, ballot });
    };
    return makeEntry(entry, await wrap("answers", answers), await wrap("comment", commentAnswer(comment)));
  };

  // The one hash that stands for an entry. The service signs it in the receipt; the page compares.
  const entryLeaf = async (request) => {
    const [prefix, pk, token, answers, comment, sig] =
      ["prefix", "pk", "token", "answers", "comment", "sig"].map((field) => fromBase64Url(request[field]));
    const hashes = [await sha256(answers), await sha256(comment)];
    return toBase64Url(await sha256([0], utf8("candor-entry-leaf-v1"), prefix, pk, token, ...hashes, sig));
  };

  Object.assign(globalThis, { wrapBallot, makeEntry, wrapBoth, entryLeaf });
}

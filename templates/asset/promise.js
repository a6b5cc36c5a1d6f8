// What the service has promised and signed, and how the page checks it instead of believing it.
//
// The promise of a round begins with the manifest; its SHA-256 stands in every invitation, and as twelve words on the
// notice board. The manifest names a Merkle root over all circles, the sealing key and the key that signs receipts, so
// that a key made for you alone would be noticed. Needs bytes.js. This file asks and stores nothing.
"use strict";
{
  const CURVE = { name: "ECDSA", namedCurve: "P-256" };

  const same = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);

  const node = (left, right) => sha256([1], left, right);

  // Whether a circle (the exact text of its JSON) stands at a position among so many, under this root (hex): RFC 9162,
  // 2.1.3.2. `path` is what has to be joined to it on the way up, as base64url.
  const isCircleOf = async (root, circles, position, text, path) => {
    let [at, last] = [position, circles - 1];
    if (!Number.isInteger(at) || at < 0 || at > last) return false;
    let hash = await sha256([0], utf8("candor-circle-v1"), utf8(text));
    for (const sibling of path.map(fromBase64Url)) {
      if (last === 0 || sibling.length !== 32) return false;
      if (at % 2 === 1 || at === last) {
        hash = await node(sibling, hash);
        while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
      } else {
        hash = await node(hash, sibling);
      }
      [at, last] = [at >> 1, last >> 1];
    }
    return last === 0 && toHex(hash) === root;
  };

  // The first 132 bits of a hash, eleven for each of twelve words of BIP 39, whose list comes with the files that show some.
  const twelveWords = (hash) => {
    const words = WORD_LIST.trim().split("\n");
    const bits = Array.from(hash, (byte) => byte.toString(2).padStart(8, "0")).join("");
    return bits.slice(0, 132).match(/.{11}/g).map((index) => words[parseInt(index, 2)]);
  };

  const isSigned = async (publicKey, signature, ...message) => {
    const key = await crypto.subtle.importKey("raw", fromBase64Url(publicKey), CURVE, false, ["verify"]);
    const algorithm = { name: "ECDSA", hash: "SHA-256" };
    return crypto.subtle.verify(algorithm, key, fromBase64Url(signature), joinBytes(...message));
  };

  // Whether the service has signed that it took the ballot with this leaf.
  const isReceipt = async (receiptPk, manifestHash, leaf, receipt) =>
    isSigned(receiptPk, receipt, utf8("candor-receipt-v1"), manifestHash, fromBase64Url(leaf));

  // The public record of a closed round (the exact text), if the service has signed it; null otherwise.
  const readRecord = async (receiptPk, manifestHash, text, sig) => {
    const signed = await isSigned(receiptPk, sig, utf8("candor-record-v1"), manifestHash, await sha256(utf8(text)));
    const record = signed ? JSON.parse(text) : null;
    return record && same(fromBase64Url(record.manifest_hash), manifestHash) ? record : null;
  };

  // The list of entries of a round with guardians (the exact text), if the service has signed it; null otherwise.
  const readList = async (receiptPk, manifestHash, text, sig) => {
    const signed = await isSigned(receiptPk, sig, utf8("candor-entries-v1"), manifestHash, await sha256(utf8(text)));
    const list = signed ? JSON.parse(text) : null;
    return list && same(fromBase64Url(list.manifest_hash), manifestHash) ? list : null;
  };

  // What became of a ballot: "counted", "invalid" (its box held no valid answer), or "missing". The whole list was
  // downloaded, so that nobody learns which leaf was looked for.
  const findLeaf = ({ answers, comments }, leaf) => {
    if (answers.invalid.includes(leaf) || comments.invalid.includes(leaf)) return "invalid";
    return answers.leaves.includes(leaf) || comments.leaves.includes(leaf) ? "counted" : "missing";
  };

  Object.assign(globalThis, { isCircleOf, twelveWords, isReceipt, readRecord, readList, findLeaf });
}

// What the page does that looks a receipt up in the public record of a closed round.
// It must never tell the server which ballot it looks for: it asks for the whole record, as anybody would, and the
// receipt or proof stays in this page. The checks are in promise.js, what wraps a proof again in wrap.js, what every page does in
// page.js, the sentences in words.js.
"use strict";
{
  let found = null; // {round, record}: the signed record, as it came

  function readReceipt(text) {
    try {
      const { v, round, manifest_hash: hash, leaf, receipt } = JSON.parse(text);
      const bytes = [hash, leaf].every((one) => /^[\w-]{43}$/.test(one)) && /^[\w-]{86}$/.test(receipt);
      if (v !== 1 || !bytes || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(round)) throw new Error();
      return { round, hash, leaf, receipt };
    } catch {
      throw new Problem("no_receipt");
    }
  }

  // A proof, or null where the file is none.
  function readProof(text) {
    try {
      const proof = JSON.parse(text);
      const { kind, round, manifest_hash: hash } = proof;
      return kind === "candor proof" && /^[\w-]{43}$/.test(hash) && /^[a-z0-9][a-z0-9-]{0,39}$/.test(round) ? proof : null;
    } catch {
      return null;
    }
  }

  async function fetchManifest(round, hash) {
    fill("round", round);
    const manifest = await readManifest(await ask(`/v1/rounds/${round}/manifest`), hash);
    expectPromise(manifest);
    fillEnd(manifest);
    return manifest;
  }

  async function fetchRecord({ answers_origin: origin, receipt_pk: key }, manifestHash, round) {
    const signed = fromJson(await ask(`${origin}/v1/rounds/${round}/record`));
    found = { round, record: JSON.stringify(signed) };
    const record = await readRecord(key, manifestHash, signed.record, signed.sig).catch(() => null);
    if (record === null) throw new Problem("not_signed");
    if (record.v !== 1) throw new Problem("unexpected", `the record has the form ${record.v}: expected form 1`);
    return record;
  }

  // Gives the name of the section that says what became of the ballot.
  async function check(text) {
    const proof = readProof(text);
    if (proof) return checkProof(proof);
    const { round, hash, leaf, receipt } = readReceipt(text);
    const manifest = await fetchManifest(round, hash);
    const manifestHash = fromBase64Url(hash);
    const genuine = await isReceipt(manifest.receipt_pk, manifestHash, leaf, receipt).catch(() => false);
    if (!genuine) throw new Problem("not_genuine");
    fill("leaf", leaf);
    if (manifest.blocks.guardians) return checkEntry(manifest, manifestHash, round, leaf);
    const record = await fetchRecord(manifest, manifestHash, round);
    fill("ballots", record.answers.leaves.length + record.comments.leaves.length);
    return findLeaf(record, leaf);
  }

  // In a round with guardians a receipt is for an entry, which stands in the list that they open. Which ballot came out of it nobody can say.
  async function checkEntry(manifest, manifestHash, round, leaf) {
    const signed = fromJson(await ask(`${manifest.answers_origin}/v1/rounds/${round}/entries`));
    found = { round, record: JSON.stringify(signed) };
    const list = await readList(manifest.receipt_pk, manifestHash, signed.list, signed.sig).catch(() => null);
    if (list === null) throw new Problem("not_signed");
    fill("list-words", twelveWords(await sha256(utf8(signed.list))).join(" "));
    fill("ballots", list.leaves.length);
    return list.leaves.includes(leaf) ? "listed" : "missing";
  }

  // A proof finds the answers themselves: among those that were opened, or where a guardian has signed that they did not open.
  async function checkProof(proof) {
    const { round, manifest_hash: hash } = proof;
    const manifest = await fetchManifest(round, hash);
    const { guardians } = manifest.blocks;
    const wrapped = guardians && (await wrapAgain(guardians, proof).catch(() => null));
    if (!wrapped) throw new Problem("no_receipt");
    const { guarded } = await fetchRecord(manifest, fromBase64Url(hash), round);
    const layers = wrapped.answers;
    const leaf = await innerLeaf(layers.at(-1));
    const cell = guarded.cells.answers.find(({ of }) => of.leaves.includes(leaf));
    if (cell) {
      fill("unit", cell.unit);
      return cell.of.invalid.includes(leaf) ? "invalid" : "proved";
    }
    const hashes = [];
    for (const layer of layers) hashes.push(toBase64Url(await sha256(layer)));
    const texts = guarded.attestations.map(({ text }) => JSON.parse(text));
    const says = (all, hash) => all.answers.some((gone) => gone.hash === hash);
    const at = texts.findIndex(({ lost, doubles }, at) => says(lost, hashes[at]) || says(doubles, hashes[at + 1]));
    if (at < 0) return "gone";
    fill("guardian", guardians.who[at].name);
    return "lost";
  }

  async function look(file) {
    show($("waiting"));
    try {
      show($(await check(await file.text())));
    } catch (problem) {
      fill("message", problem.message);
      show(sectionFor(problem.code) ?? sectionFor("unexpected"));
    }
  }

  $("receipt-file").onchange = async ({ target }) => {
    if (target.files.length > 0) await look(target.files[0]);
    target.value = "";
  };
  for (const button of all(".again")) button.onclick = () => show($("receipt"));
  for (const button of all(".save-record")) {
    button.onclick = () => save(`candor-record-${found.round}.json`, found.record);
  }
  async function begin() {
    if (!isAble()) return show(sectionFor("insecure"));
    try {
      if (typeof globalThis.speak !== "function") throw new Problem("unexpected", "a part of this page is missing");
      await speak([history.state?.language, ...navigator.languages].filter(Boolean));
      show($("receipt"));
    } catch (problem) {
      fill("message", problem.message);
      show(sectionFor(problem.code) ?? sectionFor("unexpected"));
    }
  }
  listProgram();
  begin();
}

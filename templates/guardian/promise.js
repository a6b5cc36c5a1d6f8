// The promise of a round as a guardian reads it: every part against the hash that the manifest names, and everything that guardians
// rely on. As src/protocol/survey/promise.rs; what is unwrapped, and in which groups, follows from here.
//
// Part of the one file that guardians open from their own disk. It must never be served, and never believe a part that was not checked.
"use strict";
{
  // JSON in the one form in which the service writes it: nothing is there twice, and everybody reads the same. `says` is the message
  // for what cannot be read.
  const exact = (says, text) => {
    let value = null;
    try { value = JSON.parse(text); } catch { /* said below */ }
    if (value === null || JSON.stringify(value) !== text) wrong(says);
    return value;
  };

  const hex = async (text) => toHex(await digest(utf8(text)));

  // The Merkle root over the exact texts of all circles (RFC 9162, 2.1).
  const rootOf = async (circles) => {
    let level = await Promise.all(circles.map((circle) =>
      digest(join([0], utf8("candor-circle-v1"), utf8(JSON.stringify(circle))))));
    while (level.length > 1) {
      const pairs = level.flatMap((hash, at) => (at % 2 === 0 ? [[hash, level[at + 1]]] : []));
      level = await Promise.all(pairs.map(([left, right]) => (right ? digest(join([1], left, right)) : left)));
    }
    return toHex(level[0] ?? await digest(new Uint8Array(0)));
  };

  // By unit, in the order in which units are numbered: the number of the unit above it, -1 for the whole organisation.
  const treeOf = (units) => {
    const below = new Map(units.map(({ id }) => [id, []]));
    if (below.size !== units.length) wrong("promise-unit-twice");
    const roots = units.filter(({ parent }) => parent === null);
    if (roots.length !== 1) wrong("promise-tops");
    for (const { id, parent } of units) {
      if (parent !== null) (below.get(parent) ?? wrong("promise-torn")).push(id);
    }
    const [order, next] = [[], [roots[0].id]];
    while (next.length > 0) {
      const id = next.pop();
      order.push(id);
      next.push(...[...below.get(id)].reverse());
    }
    if (order.length !== units.length) wrong("promise-torn");
    const position = new Map(order.map((id, at) => [id, at]));
    const parentOf = new Map(units.map(({ id, parent }) => [id, parent === null ? -1 : position.get(parent)]));
    return { position, parents: order.map((id) => parentOf.get(id)) };
  };

  const DAY = 86_400_000;
  const days = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;

  const checkGuardians = ({ who, inner_answers_pk: answers, inner_comment_pk: comment, unwrap_from: from }, closes) => {
    const keys = who.flatMap(({ peel_pk: peel, sign_pk: sign }) => [peel, sign]);
    const after = days(closes, from);
    if (who.length < 1 || who.length > 2) wrong("promise-guardians");
    if (new Set(keys.map((key) => toHex(fromBase64Url(key)))).size !== keys.length || keys.some((key) => key.length !== 87)) {
      wrong("promise-keys-same");
    }
    if (answers === comment || answers.length !== 342 || comment.length !== 342) {
      wrong("promise-inner-keys");
    }
    if (!(after >= 1 && after <= 30)) wrong("promise-unwraps");
  };

  const checkCircles = (circles, k, { position, parents }) => {
    const invited = parents.map(() => 0);
    for (const { unit, invited: many } of circles) {
      if (!position.has(unit)) wrong("promise-group-homeless");
      invited[position.get(unit)] += many;
    }
    for (let at = parents.length - 1; at > 0; at--) invited[parents[at]] += invited[at];
    for (const circle of circles) {
      const places = [];
      for (let at = position.get(circle.unit); at >= 0; at = parents[at]) places.push(invited[at]);
      const said = circle.appears_in.map((place) => place.invited);
      if (circle.asks !== "answers" || circle.comment_circle !== null) wrong("promise-group-comments");
      if (!Number.isInteger(circle.invited) || circle.invited < k) wrong("promise-group-few", { group: circle.name, k });
      if (JSON.stringify(said) !== JSON.stringify(places)) wrong("promise-group-sum", { group: circle.name });
    }
    const ids = new Set(circles.map(({ id }) => id));
    const keys = new Set(circles.map(({ public_key: key }) => key));
    if (ids.size !== circles.length || keys.size !== circles.length) wrong("promise-groups-same");
  };

  // Reads a promise as GET /v1/rounds/ROUND/promise serves it. Gives everything that a guardian needs of it.
  const readGuardedPromise = async (text) => {
    let document = null;
    try { document = JSON.parse(text); } catch { /* said below */ }
    if (typeof document?.manifest !== "string") slip("slip-no-promise");
    const manifest = exact("promise-unread", document.manifest);
    if (manifest.v !== 4) wrong("promise-form", { form: String(manifest.v) });
    const strange = Object.keys(manifest.blocks).find((name) => !["cards", "guardians", "own", "results"].includes(name));
    if (strange !== undefined) wrong("promise-strange", { part: strange });
    const guardians = manifest.blocks.guardians ?? wrong("promise-unguarded");
    if (await hex(document.instrument) !== manifest.instrument_hash) wrong("promise-other-statements");
    if (await hex(document.tree) !== manifest.tree_hash) wrong("promise-other-tree");
    const circles = exact("promise-groups-unread", document.circles);
    if (circles.length !== manifest.circles || await rootOf(circles) !== manifest.circles_root) {
      wrong("promise-other-groups");
    }
    if (!(manifest.k >= 5 && manifest.k <= 50 && manifest.k_comments >= Math.max(10, manifest.k))) {
      wrong("promise-too-few");
    }
    const tree = treeOf(exact("promise-tree-unread", document.tree));
    checkGuardians(guardians, manifest.closes);
    checkCircles(circles, manifest.k, tree);
    const items = JSON.parse(document.instrument).item.length;
    const from = Date.parse(manifest.closes_at);
    const hash = await digest(utf8(document.manifest));
    return {
      round: manifest.round, manifest, hash, hashText: toBase64Url(hash), guardians: guardians.who, circles,
      parents: tree.parents, homes: circles.map(({ unit }) => tree.position.get(unit)),
      least: { answers: manifest.k, comment: manifest.k_comments },
      // Bytes of a ballot inside all wrapping.
      inner: { answers: 562 + items, comment: 562 + 4000 },
      // The first instant at which anything is unwrapped, in milliseconds.
      unwrapsAt: Math.max(from + (days(manifest.closes, guardians.unwrap_from) - 1) * DAY, from + manifest.grace_minutes * 60_000),
    };
  };

  // The place of these keys among the guardians of a promise, from 1.
  const placeOf = (promise, keys) => {
    const at = promise.guardians.findIndex(({ peel_pk: peel, sign_pk: sign }) => peel === keys.peelPk && sign === keys.signPk);
    return at >= 0 ? at + 1 : wrong("promise-without-you");
  };

  // A guardian's word that the promise was read and has their keys in it.
  const acceptPromise = async (promise, keys) => {
    const place = placeOf(promise, keys);
    const sig = await signWith(keys, join(utf8("candor-accept-v1"), promise.hash));
    return { v: 1, kind: "candor guardian acceptance", round: promise.round, manifest_hash: promise.hashText, place, sig };
  };

  Object.assign(globalThis, { exact, readGuardedPromise, placeOf, acceptPromise });
}

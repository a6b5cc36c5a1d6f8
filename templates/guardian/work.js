// What a guardian does when a round is over: look at everything that can be looked at, remember what is about to be opened, and only
// then take a layer off. As src/guardian/duty.rs and src/protocol/guardian, byte for byte.
//
// Part of the one file that guardians open from their own disk. It must never open anything before the day in the promise, and whoever
// calls it must keep `about` before openDuty: two different things are never opened with one key.
"use strict";
{
  const KINDS = ["answers", "comment"];
  const TOGETHER = 64; // rows in work at the same time: browsers compute on all cores
  const OVERHEAD = 81; // bytes of a layer
  const LABEL = join(utf8("HPKE"), [0x00, 0x10], [0x00, 0x01], [0x00, 0x01]);
  const ECDH = { name: "ECDH", namedCurve: "P-256" };

  const pair = async (make) => ({ answers: await make("answers"), comment: await make("comment") });
  const u32 = (number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
  const readU32 = (bytes) => ((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]) >>> 0;
  const text = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

  const compare = (one, other) => {
    for (let at = 0; at < one.length && at < other.length; at++) {
      if (one[at] !== other[at]) return one[at] - other[at];
    }
    return one.length - other.length;
  };
  const byCell = (one, other) => one.cell - other.cell || compare(one.wrapped, other.wrapped);

  // Calls for each of many, some at a time; `told` hears how many more are done, and of how many.
  const forAll = async (list, told, work) => {
    const done = [];
    for (let at = 0; at < list.length; at += TOGETHER) {
      const some = list.slice(at, at + TOGETHER);
      done.push(...await Promise.all(some.map((one, within) => work(one, at + within))));
      told(some.length, list.length);
    }
    return done;
  };

  // ---- Parcels -------------------------------------------------------------------------------------------------------
  const packParcel = (promise, parts) => {
    const head = {
      v: 1, kind: "candor guardian parcel", round: promise.round, manifest_hash: promise.hashText,
      parts: parts.map(([name, bytes]) => [name, bytes.length]),
    };
    return join(utf8(JSON.stringify(head) + "\n"), ...parts.map(([, bytes]) => bytes));
  };

  // Takes a parcel apart: by name, its parts.
  const openParcel = (bytes) => {
    const end = bytes.subarray(0, 4096).indexOf(10);
    let head = null;
    try { head = JSON.parse(text(bytes.subarray(0, end))); } catch { /* said below */ }
    if (end < 0 || head?.v !== 1 || head.kind !== "candor guardian parcel") slip("slip-no-parcel");
    const parts = new Map();
    let at = end + 1;
    for (const [name, length] of head.parts) {
      if (!Number.isSafeInteger(length) || length < 0 || at + length > bytes.length) {
        slip("slip-parcel-cut", { part: String(name) });
      }
      parts.set(name, bytes.subarray(at, at + length));
      at += length;
    }
    if (at !== bytes.length) slip("slip-parcel-long");
    const part = (name) => parts.get(name) ?? slip("slip-parcel-part", { part: name });
    return { round: head.round, part };
  };

  // ---- What is checked before anything is opened ----------------------------------------------------------------------
  const lengths = (promise, layers) => ({
    answers: promise.inner.answers + layers * OVERHEAD, comment: promise.inner.comment + layers * OVERHEAD,
  });

  const circleBytes = (id) => {
    const bytes = utf8(id);
    return join([bytes.length >> 8, bytes.length & 255], bytes);
  };

  const readList = async (promise, bytes) => {
    const { list: listText, sig } = JSON.parse(text(bytes));
    const hash = await digest(utf8(listText));
    const message = join(utf8("candor-entries-v1"), promise.hash, hash);
    if (!await isSigned(fromBase64Url(promise.manifest.receipt_pk), fromBase64Url(sig), message, false)) {
      wrong("list-unsigned");
    }
    const list = exact("list-unread", listText);
    if (list.v !== 1 || list.manifest_hash !== promise.hashText) wrong("list-other");
    return { hash, leaves: list.leaves };
  };

  // One entry from its row: leaf, circle and both wrapped ballots, when token and signature hold.
  const readEntry = async (promise, circles, wrapped, row) => {
    let at = 0;
    const take = (length) => row.subarray(at, at += length);
    const [circle, prefix, pk, token, sig] = [readU32(take(4)), take(32), take(65), take(256), take(64)];
    const [answers, comment] = [take(wrapped.answers), take(wrapped.comment)];
    const hashes = [await digest(answers), await digest(comment)];
    const leaf = await digestText(join([0], utf8("candor-entry-leaf-v1"), prefix, pk, token, ...hashes, sig));
    const { scope, id, key } = circles[circle] ?? wrong("entry-no-group", { entry: leaf });
    const message = join(prefix, utf8("candor-token-v1"), scope, pk);
    if (!await crypto.subtle.verify({ name: "RSA-PSS", saltLength: 48 }, key, token, message)) {
      wrong("entry-no-token", { entry: leaf });
    }
    if (!await isSigned(pk, sig, join(utf8("candor-entry-v1"), promise.hash, id, ...hashes))) {
      wrong("entry-unsigned", { entry: leaf });
    }
    const [answersHash, commentHash] = hashes.map(toBase64Url);
    return { leaf, circle, pk, answers, comment, hashes: { answers: answersHash, comment: commentHash } };
  };

  const readEntries = async (promise, rows, told) => {
    const wrapped = lengths(promise, promise.guardians.length);
    const length = 421 + wrapped.answers + wrapped.comment;
    if (rows.length % length !== 0) wrong("entries-cut");
    const circles = await Promise.all(promise.circles.map(async ({ id, name, public_key: n }) => {
      if (fromBase64Url(n).length !== 256) wrong("group-key", { group: name });
      const algorithm = { name: "RSA-PSS", hash: "SHA-384" };
      const key = await crypto.subtle.importKey("jwk", { kty: "RSA", n, e: "AQAB" }, algorithm, false, ["verify"]);
      return { id: circleBytes(id), scope: join(promise.hash, circleBytes(id)), key };
    }));
    const all = [];
    for (let at = 0; at < rows.length; at += length) all.push(rows.subarray(at, at + length));
    return forAll(all, told, (row) => readEntry(promise, circles, wrapped, row));
  };

  // Every entry is in the list and the list has no other, and nothing is there twice.
  const fitsList = (entries, leaves) => {
    const [listed, there] = [new Set(leaves), new Set(entries.map(({ leaf }) => leaf))];
    if (listed.size !== leaves.length || there.size !== entries.length) wrong("entry-twice");
    const missing = leaves.filter((leaf) => !there.has(leaf)).length;
    const more = entries.filter(({ leaf }) => !listed.has(leaf)).length;
    if (missing + more > 0) wrong("entries-other", { missing, more });
    if (new Set(entries.map(({ pk }) => toHex(pk))).size !== entries.length) wrong("entries-same-key");
    for (const kind of KINDS) {
      if (new Set(entries.map(({ hashes }) => hashes[kind])).size !== entries.length) wrong("entries-same-ballot");
    }
  };

  // Of each group there are at most as many entries as links that were used, and as people who were invited.
  const fitsInvitations = (promise, entries, { circles: used }) => {
    if (used.length !== promise.circles.length) wrong("used-other");
    const many = promise.circles.map(() => 0);
    for (const { circle } of entries) many[circle] += 1;
    promise.circles.forEach(({ name, invited }, at) => {
      const links = new Set(used[at]).size;
      if (many[at] > links || links > invited || links !== used[at].length) {
        wrong("used-too-many", { group: name, entries: many[at], links, invited });
      }
    });
  };

  const witnessed = async (promise, leaves, witnesses) => {
    const listed = new Set(leaves);
    for (const { leaf, receipt, manifest_hash: hash } of witnesses) {
      const message = join(utf8("candor-receipt-v1"), promise.hash, fromBase64Url(leaf));
      const key = fromBase64Url(promise.manifest.receipt_pk);
      if (hash !== promise.hashText || !await isSigned(key, fromBase64Url(receipt), message, false)) {
        slip("slip-receipt-strange", { receipt: leaf });
      }
      if (!listed.has(leaf)) wrong("receipt-dropped", { receipt: leaf });
    }
  };

  // ---- Piles ---------------------------------------------------------------------------------------------------------
  // By group (the number of its unit, and how many are in it): the unit at which it is counted, -1 where nowhere. Who are too few go up
  // until there are enough.
  const cellsOf = (parents, groups, least) => {
    const pools = parents.map(() => ({ sum: 0, of: [] }));
    groups.forEach(([unit, many], at) => {
      if (pools[unit] === undefined) return;
      pools[unit].sum += many;
      pools[unit].of.push(at);
    });
    const counted = groups.map(() => -1);
    for (let unit = parents.length - 1; unit >= 0; unit--) {
      const { sum, of } = pools[unit];
      if (sum >= Math.max(least, 1)) {
        for (const at of of) counted[at] = unit;
      } else if (parents[unit] >= 0) {
        pools[parents[unit]].sum += sum;
        pools[parents[unit]].of.push(...of);
      }
    }
    return counted;
  };

  const countsOf = (rows) => {
    const counts = new Map();
    for (const { cell } of rows) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    return [...counts].sort(([one], [other]) => one - other);
  };

  const pileBytes = (rows) => joinAll(rows.flatMap(({ cell, wrapped }) => [u32(cell), wrapped]));

  const firstPile = (promise, entries, kind) => {
    const many = promise.circles.map(() => 0);
    for (const { circle } of entries) many[circle] += 1;
    const cells = cellsOf(promise.parents, promise.homes.map((home, at) => [home, many[at]]), promise.least[kind]);
    return entries.map((entry) => ({ cell: cells[entry.circle], wrapped: entry[kind], pk: entry.pk }))
      .filter(({ cell }) => cell >= 0).sort(byCell);
  };

  const readPile = (bytes, length, name) => {
    const rows = [];
    if (bytes.length % (4 + length) !== 0) wrong("pile-cut", { pile: name });
    for (let at = 0; at < bytes.length; at += 4 + length) {
      rows.push({ cell: readU32(bytes.subarray(at, at + 4)), wrapped: bytes.subarray(at + 4, at + 4 + length) });
    }
    if (rows.some((row, at) => at > 0 && byCell(rows[at - 1], row) >= 0)) wrong("pile-unsorted", { pile: name });
    return rows;
  };

  // ---- What the guardian before has signed ----------------------------------------------------------------------------
  const attested = (message) => digest(utf8(message)).then((hash) => join(utf8("candor-guardian-v1"), hash));

  const carry = (promise, kind, counts) => {
    const to = cellsOf(promise.parents, counts, promise.least[kind]);
    return new Map(counts.map(([cell], at) => [cell, to[at]]));
  };

  const readAttestation = async (promise, place, listHash, bytes) => {
    const { text: said, sig } = JSON.parse(text(bytes));
    const { name, sign_pk: pk } = promise.guardians[place - 1];
    if (!await isSigned(fromBase64Url(pk), fromBase64Url(sig), await attested(said))) wrong("before-unsigned", { name });
    const found = exact("before-unread", said);
    const right = found.v === 1 && found.round === promise.round && found.manifest_hash === promise.hashText && found.place === place;
    if (!right || found.list !== listHash) wrong("before-other", { name });
    return found;
  };

  // Whether a guardian took in these rows, left out what is named, and handed these on.
  const follows = async (promise, said, kind, before, after, name) => {
    const other = () => wrong("before-unlike", { name });
    if (said.in[kind] !== await digestText(pileBytes(before)) || said.out[kind] !== await digestText(pileBytes(after))) other();
    const left = new Map(countsOf(before));
    for (const { cell } of [...said.lost[kind], ...said.doubles[kind]]) {
      if (!(left.get(cell) > 0)) other();
      left.set(cell, left.get(cell) - 1);
    }
    const counts = [...left].filter(([, many]) => many > 0);
    const [to, expected] = [carry(promise, kind, counts), new Map()];
    for (const [cell, many] of counts) {
      if (to.get(cell) >= 0) expected.set(to.get(cell), (expected.get(to.get(cell)) ?? 0) + many);
    }
    const sorted = JSON.stringify([...expected].sort(([one], [another]) => one - another));
    if (JSON.stringify(said.cells[kind]) !== sorted || JSON.stringify(countsOf(after)) !== sorted) other();
  };

  const handedOn = async (promise, parcel, place, listHash, first) => {
    const { name } = promise.guardians[place - 2];
    const said = await readAttestation(promise, place - 1, listHash, parcel.part("attestation"));
    const length = lengths(promise, promise.guardians.length - place + 1);
    return pair(async (kind) => {
      const rows = readPile(parcel.part(kind), length[kind], kind);
      const hashes = await forAll(rows, () => {}, ({ wrapped }) => digestText(wrapped));
      if (new Set(hashes).size !== rows.length) wrong("pile-twice", { pile: kind });
      await follows(promise, said, kind, first[kind], rows, name);
      return rows;
    });
  };

  // Looks at everything in a parcel. `accepted` is the fingerprint of the promise that was accepted, or null; `witnesses` are receipts;
  // `now` is in milliseconds. Gives what openDuty needs, and `about`: what is about to be opened.
  const inspectDuty = async ({ keys, bytes, round, accepted = null, witnesses = [], now, told = () => {} }) => {
    const parcel = openParcel(bytes);
    if (parcel.round !== round) slip("slip-parcel-round", { theirs: String(parcel.round), yours: round });
    const promise = await readGuardedPromise(text(parcel.part("promise")));
    if (promise.round !== round) wrong("parcel-promise-round", { yours: round });
    if (accepted !== null && accepted !== promise.hashText) wrong("parcel-promise-other");
    const place = placeOf(promise, keys);
    if (!(now >= promise.unwrapsAt)) {
      const when = (at) => new Date(at).toISOString().slice(0, 16).replace("T", " ") + " UTC";
      slip("slip-early", { from: when(promise.unwrapsAt), now: when(now) });
    }
    const list = await readList(promise, parcel.part("list"));
    const entries = await readEntries(promise, parcel.part("entries"), told);
    fitsList(entries, list.leaves);
    fitsInvitations(promise, entries, JSON.parse(text(parcel.part("used"))));
    await witnessed(promise, list.leaves, witnesses);
    const first = await pair((kind) => firstPile(promise, entries, kind));
    const listHash = toBase64Url(list.hash);
    const before = place === 1 ? first : await handedOn(promise, parcel, place, listHash, first);
    const came = await pair((kind) => digestText(pileBytes(before[kind])));
    const rows = before.answers.length + before.comment.length;
    return { promise, place, before, entries: entries.length, rows, list: list.hash, about: { list: listHash, came } };
  };

  // ---- Taking a layer off ----------------------------------------------------------------------------------------------
  // What opens a box of HPKE (RFC 9180) for one purpose.
  const opener = async (keys, info) => {
    const noSalt = await macKey(NO_SALT);
    const own = fromBase64Url(keys.peelPk);
    const pskIdHash = await extract(noSalt, LABEL, "psk_id_hash", []);
    const schedule = join([0], pskIdHash, await extract(noSalt, LABEL, "info_hash", info));
    return async (aad, sealed) => {
      const enc = sealed.subarray(0, 65);
      const theirs = await crypto.subtle.importKey("raw", enc, ECDH, false, []);
      const dh = new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, keys.peel, 256));
      const shared = await macKey(await extract(noSalt, KEM, "eae_prk", dh));
      const secret = await macKey(await expand(shared, KEM, "shared_secret", join(enc, own), 32));
      const root = await macKey(await extract(secret, LABEL, "secret", []));
      const iv = await expand(root, LABEL, "base_nonce", schedule, 12);
      const raw = await expand(root, LABEL, "key", schedule, 16);
      const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
      const algorithm = { name: "AES-GCM", iv, additionalData: aad };
      return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(65)));
    };
  };

  const sortGone = (gone) => gone.sort((one, other) => one.cell - other.cell || (one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0));

  const openLayer = async (keys, { promise, place, before }, kind, told) => {
    const info = join(utf8("candor-wrap-v1"), promise.hash, [KINDS.indexOf(kind) + 1, place]);
    const open = await opener(keys, info);
    const length = lengths(promise, promise.guardians.length - place)[kind];
    const opened = await forAll(before[kind], told, async ({ wrapped, pk }) => {
      const inside = await open(place === 1 ? pk : new Uint8Array(0), wrapped).catch(() => null);
      return inside !== null && inside.length === length ? inside : null;
    });
    const [kept, lost] = [[], []];
    for (const [at, row] of before[kind].entries()) {
      if (opened[at] === null) lost.push({ cell: row.cell, hash: await digestText(row.wrapped) });
      else kept.push({ cell: row.cell, wrapped: opened[at] });
    }
    kept.sort(byCell);
    const hashes = await forAll(kept, () => {}, ({ wrapped }) => digestText(wrapped));
    const [seen, first, doubles] = [new Set(), [], []];
    kept.forEach((row, at) => {
      if (seen.has(hashes[at])) doubles.push({ cell: row.cell, hash: hashes[at] });
      else first.push(row);
      seen.add(hashes[at]);
    });
    const to = carry(promise, kind, countsOf(first));
    const out = first.map((row) => ({ ...row, cell: to.get(row.cell) })).filter(({ cell }) => cell >= 0).sort(byCell);
    return { out, lost: sortGone(lost), doubles: sortGone(doubles) };
  };

  // Takes the layer off what was inspected. Gives the parcel that goes back, and the attestation, which the guardian keeps.
  const openDuty = async (keys, duty, told = () => {}) => {
    const { promise, place, about } = duty;
    const layers = await pair((kind) => openLayer(keys, duty, kind, told));
    const of = (make) => ({ answers: make(layers.answers), comment: make(layers.comment) });
    const piles = of(({ out }) => pileBytes(out));
    const said = JSON.stringify({
      v: 1, round: promise.round, manifest_hash: promise.hashText, place, list: about.list, in: about.came,
      out: await pair((kind) => digestText(piles[kind])), cells: of(({ out }) => countsOf(out)),
      lost: of(({ lost }) => lost), doubles: of(({ doubles }) => doubles),
    });
    const attestation = { text: said, sig: await signWith(keys, await attested(said)) };
    const parts = [["attestation", utf8(JSON.stringify(attestation))], ["answers", piles.answers], ["comment", piles.comment]];
    const many = of(({ out, lost, doubles }) => ({ out: out.length, lost: lost.length, doubles: doubles.length }));
    return { parcel: packParcel(promise, parts), attestation, many };
  };

  Object.assign(globalThis, { openParcel, cellsOf, inspectDuty, openDuty });
}

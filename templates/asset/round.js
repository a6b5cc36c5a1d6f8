// What this page asks a round for before anything is sent: the same for everybody in the circle. Every request that has to do with you is in
// sent.js.
// It must never send a code, a cookie or a referrer.
// The checks are in promise.js, how a request is sent in page.js. This file stores nothing.
"use strict";
{
  const url = (round, path) => `/v1/rounds/${round}${path}`;

  // Fetches and checks what was promised, with what leaders around this circle answered to the round before. All of it is the
  // same for everybody in the circle, and asked for without code, cookie or name. The link names the hash of the manifest; the
  // manifest names everything else but the notes, without which nothing is missing.
  const fetchPromise = async ({ round, hash, position, whole }) => {
    const page = fromJson(await ask(url(round, `/circles/${position}/page`)));
    const manifest = await readManifest(utf8(page.manifest), hash).catch((problem) => {
      // A link that may have been damaged accuses nobody.
      throw whole === false && problem.code === "disagree" ? new Problem("unsure") : problem;
    });
    expectPromise(manifest);
    if (manifest.round !== round) throw new Problem("disagree");
    if (toHex(await sha256(utf8(page.instrument))) !== manifest.instrument_hash) throw new Problem("disagree");
    const instrument = JSON.parse(page.instrument);
    fill("k", manifest.k);
    fill("k-comments", manifest.k_comments);
    const circle = await readCircle(manifest, position, page.answers, "answers", manifest.k);
    const at = instrument.open_question ? circle.comment_circle : null;
    const commentCircle = at === null ? null : await readCircle(manifest, at, page.comment, "comment", manifest.k_comments);
    return { hash, manifest, instrument, circle, commentCircle, notes: page.notes };
  };

  const readCircle = async (manifest, position, shown, asks, least) => {
    const { circle: text, path } = shown ?? {};
    const listed = await isCircleOf(manifest.circles_root, manifest.circles, position, text, path).catch(() => false);
    if (!listed) throw new Problem("disagree");
    const circle = JSON.parse(text);
    if (circle.asks !== asks) throw new Problem("disagree");
    if (!(circle.invited >= least)) throw new Problem("too_small");
    return circle;
  };

  Object.assign(globalThis, { fetchPromise });
}

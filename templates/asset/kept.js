// What is remembered on this device, where, and for how long. It must never remember an answer that is not
// sealed, but in this tab and for a quarter of an hour.
//
//   sessionStorage  ends with the tab. A phone may throw a page away at any time, and a token lost with it cannot be
//                   replaced; so what is needed to go on lies in a drawer there: first the link, then the token, at last
//                   the sealed request. Each link has a drawer of its own, named by its hash: two people at one device
//                   cannot take each other's token.
//                   What was chosen and not sent yet lies beside it, for a quarter of an hour after the last change: so it
//                   survives a reload, and a browser that brings closed tabs back finds nothing the next day.
//   localStorage    holds what was sent and has not arrived, sealed, and nothing else of its drawer: so a closed tab loses no answer. It goes
//                   with the receipt, and when the round is over. And it holds that a link was used here, under the link's hash and without anything of a token, until it is told
//                   to forget; and a token until it is used, only after "Keep it in this browser" was pressed.
//   a token file    is wherever the person puts it. It holds what localStorage would: a token, and no code.
//
// Needs bytes.js.
"use strict";
{
  const PLACE = "candor token "; // what a kept token's name in localStorage begins with
  const USED = "used "; // what stands before a drawer's name where its link was used here
  const SENT = "sent "; // what stands before a drawer's name where something sealed waits until it has arrived
  const DRAFT = "draft "; // what stands before a drawer's name where something was chosen and not sent yet
  const DRAFT_MINUTES = 15;
  const BYTES = /^[\w-]+$/;
  const ROUND = /^[a-z0-9][a-z0-9-]{0,39}$/;

  // Storage may be switched off. The page then works as long as it is not reloaded.
  const storage = (kind, use) => { try { return use(globalThis[kind]); } catch { return null; } };

  const drawerName = async (text) => `candor ${toHex(await sha256(utf8(text)))}`;
  const putAway = (drawer, kept) => {
    const text = JSON.stringify(kept);
    storage("sessionStorage", (store) => store.setItem(drawer, text));
    storage("localStorage", (store) => (kept.request || kept.comment ? store.setItem(SENT + drawer, text) : store.removeItem(SENT + drawer)));
  };
  const recall = (drawer) => storage("sessionStorage", (store) => JSON.parse(store.getItem(drawer)))
    ?? storage("localStorage", (store) => JSON.parse(store.getItem(SENT + drawer)));
  const forgetDrawer = (drawer) => {
    storage("sessionStorage", (store) => store.removeItem(drawer));
    storage("localStorage", (store) => store.removeItem(SENT + drawer));
  };
  // The drawers from which something has not arrived.
  const unsent = () => storage("localStorage", (store) =>
    Object.keys(store).filter((name) => name.startsWith(SENT)).map((name) => name.slice(SENT.length))) ?? [];

  // What was chosen, and when it was last changed.
  const keepDraft = (drawer, draft) =>
    storage("sessionStorage", (store) => store.setItem(DRAFT + drawer, JSON.stringify({ ...draft, at: Date.now() })));
  const forgetDraft = (drawer) => storage("sessionStorage", (store) => store.removeItem(DRAFT + drawer));
  const recallDraft = (drawer) => {
    const draft = storage("sessionStorage", (store) => JSON.parse(store.getItem(DRAFT + drawer)));
    if (draft && Math.abs(Date.now() - draft.at) < DRAFT_MINUTES * 60_000) return draft;
    forgetDraft(drawer);
    return null;
  };

  // That the link of this drawer was used here, and for what: "collected" or "answered". Nobody else is ever asked: the answer
  // would tell whoever reads a mailbox who has answered.
  const markUsed = (drawer, what) => storage("localStorage", (store) => store.setItem(USED + drawer, what));
  const usedHere = (drawer) => storage("localStorage", (store) => store.getItem(USED + drawer));
  const forgetUsed = (drawer) => storage("localStorage", (store) => store.removeItem(USED + drawer));

  // What a token file stands for, in the form of a drawer; null when it is none.
  const readTokenFile = (text) => {
    try {
      const file = JSON.parse(text);
      const { round, circle: position, manifest_hash: hash, answers, comment } = file;
      const parts = ({ circle, prefix, pk, privateKey, token }) => {
        if (![prefix, pk, token].every((bytes) => BYTES.test(bytes)) || privateKey.kty !== "EC") throw new Error();
        return { manifestHash: hash, circle: String(circle), prefix, pk, privateKey, token };
      };
      const fits = file.v === 1 && ROUND.test(round) && Number.isInteger(position) && /^[\w-]{43}$/.test(hash);
      if (!fits) return null;
      const tokens = { answers: parts(answers) };
      if (comment) tokens.comment = parts(comment);
      return { round, position, hash, tokens };
    } catch {
      return null;
    }
  };

  // Tells whether it worked.
  const keepToken = (text) =>
    storage("localStorage", (store) => {
      store.setItem(PLACE + readTokenFile(text).tokens.answers.pk, text);
      return true;
    }) === true;

  // The kept tokens, in the form of drawers.
  const keptTokens = () =>
    storage("localStorage", (store) =>
      Object.keys(store).filter((name) => name.startsWith(PLACE)).map((name) => readTokenFile(store.getItem(name)))
        .filter((kept) => kept !== null)) ?? [];

  const dropToken = (pk) => storage("localStorage", (store) => store.removeItem(PLACE + pk));

  Object.assign(globalThis, {
    drawerName, putAway, recall, forgetDrawer, unsent, keepDraft, recallDraft, forgetDraft, markUsed, usedHere, forgetUsed, readTokenFile, keepToken, keptTokens,
    dropToken,
  });
}

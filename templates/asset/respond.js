// What the page an employee sees does, from the link to the receipt. Served as it stands here, so that anybody can read
// what runs in the browser: this file and those beside it, joined in two.
// It must never:
//   - send anything but anonymous questions before a button is pressed that says so,
//   - let an answer leave this page, not even to the device, except in a sealed box or as a draft that ends with this tab.
"use strict";
{ // One block, so that no name in here meets one of the other files.

  const PASSING = ["offline", "busy", "internal"]; // another try may mend it
  const PAGE = "/i"; // where links lead
  const OURS = ["candor", "after-incident"]; // instruments whose translations are ours, and not yet tested with native readers
  const OVER = ["closed", "cancelled", "restored", "already_answered"]; // nothing that is kept can be used any more

  let drawer = null; // the name of our drawer in sessionStorage
  let kept = null; // what lies in it: {round, position, hash, whole, code, tokens, later, request, comment, receipt}
  let promise = null; // what round.js has fetched and checked
  let early = null; // the same, on its way
  let ready = null; // fulfilled once the rest of the program is there: what comes with the form
  let sending = false;
  let proof = null; // with guardians: a file that finds the answers later. Only in this page, and saved when asked for
  let unsaved = false; // whether a token was collected for later, and is neither in a file nor in this browser

  const keep = () => putAway(drawer, kept);
  const forget = () => {
    if (kept !== null) forgetDrawer(drawer);
    forgetDraft(drawer);
    kept = null;
  };

  // Takes the link out of the address bar, so that nobody reads it over a shoulder, in a screenshot or in the history. Tells
  // whether to go on: not before somebody has read that the link was used on this device.
  async function openLink() {
    const address = location.pathname + location.search + location.hash;
    const state = history.state;
    if (address !== PAGE) history.replaceState(state?.language ? { language: state.language } : null, "", PAGE);
    if (!isAble()) throw new Problem("insecure");
    const { state: found, link, language: wanted } = await readLink(address);
    // What is said waits for the words.
    const spoken = speak([state?.language, wanted, ...navigator.languages].filter(Boolean), retell);
    spoken.catch(() => {});
    if (found === "cut" || found === "changed") {
      await spoken;
      throw new Problem(found);
    }
    if (found === "none") {
      drawer = state?.drawer ?? "";
      kept = recall(drawer) ?? recall((drawer = unsent()[0] ?? ""));
      await spoken;
      if (kept === null) throw new Problem("missing");
      return true;
    }
    drawer = await drawerName(`${link.round}.${link.position}.${link.code}.${link.hash}`);
    kept = recall(drawer) ?? { ...link, whole: found === "whole" };
    const used = kept.code ? usedHere(drawer) : null;
    if (used === null) {
      early = fetchPromise(kept);
      early.catch(() => {});
    }
    await spoken;
    if (used !== null) {
      choose($("used"), used);
      listKept(kept.hash);
      show($("used"), ...(used === "collected" ? [$("opener")] : []));
      return false;
    }
    takeLink();
    return true;
  }

  function takeLink() {
    keep();
    history.replaceState({ ...history.state, drawer }, ""); // A reload finds the drawer again.
  }

  // A token that was collected before takes the place of a link.
  async function openToken(token) {
    if (token === null) {
      $("no-token").hidden = false;
      return $("no-token").focus();
    }
    show($("waiting"));
    if (kept !== null && !kept.tokens && !kept.request) forget(); // a link that is not needed
    drawer = await drawerName(token.tokens.answers.pk);
    kept = recall(drawer) ?? token;
    keep();
    history.replaceState({ ...history.state, drawer }, "");
    await begin();
  }

  // ---- Collecting ----------------------------------------------------------------------------------------------------
  // Fetches all tokens in one request, for answers, comment and, with guardians, entry: always all, so that nobody learns who
  // comments. What is asked for is kept first, so that it can be asked for again after a lost reply: the same blinded
  // values get the same signatures.
  async function collect() {
    const { guardians } = promise.manifest.blocks;
    const whole = (id, key) => ({ id, public_key: key }); // with guardians what is inside belongs to the whole round
    const wanted = guardians
      ? [["entry", promise.circle], ["answers", whole("*answers", guardians.inner_answers_pk)],
        ["comment", whole("*comment", guardians.inner_comment_pk)]]
      : [["answers", promise.circle]];
    if (promise.commentCircle) wanted.push(["comment", promise.commentCircle]);
    kept.tokens ??= {};
    for (const [what, { id: circle, public_key: modulus }] of wanted) {
      const manifestHash = fromBase64Url(kept.hash);
      kept.tokens[what] ??= await sound(() => startToken({ manifestHash, circle, modulus }));
    }
    keep();
    const { entry, answers, comment } = kept.tokens;
    const blinded = { entry: entry?.blinded, answers: answers.blinded, comment: comment?.blinded ?? null };
    const signed = await askForTokens(kept.round, { circle: kept.position, code: kept.code, blinded });
    const tokens = wanted.map(([what]) => sound(async () => [what, await finishToken(kept.tokens[what], signed[what])]));
    kept.tokens = Object.fromEntries(await Promise.all(tokens));
    // Code and blinding factors connect the tokens to the invitation: away with them, before there is an answer.
    delete kept.code;
    keep();
    remember("collected");
  }

  // Only where there was a link: a token that was carried here must not be joined to one.
  function remember(what) {
    if (kept.whole !== undefined) markUsed(drawer, what);
  }

  // A key or signature that does not hold is no accident: another try mends nothing.
  async function sound(make) {
    try {
      return await make();
    } catch {
      throw new Problem("bad_key");
    }
  }

  const collectForLater = () =>
    attempt(async () => {
      kept.later = true;
      await collect();
      unsaved = true;
      showCollected();
    });

  // ---- Sending -------------------------------------------------------------------------------------------------------
  // Seals what was chosen, keeps the sealed requests, and hands the answers in. From here on nobody, not even this page,
  // can read or change them.
  async function deliver(answers, comment) {
    if (!kept.request) {
      if (kept.code) await collect();
      const { manifest, circle, commentCircle } = promise;
      const { tokens } = kept;
      const seal = async (at, { id }, token, answer) => {
        if (token?.circle !== id) throw new Problem("disagree");
        return JSON.stringify({ circle: at, ...(await sound(() => makeBallot(token, manifest.seal_pk, answer))) });
      };
      const { guardians } = manifest.blocks;
      const entry = guardians && (await sound(() => wrapBoth(guardians, manifest.seal_pk, tokens, answers, comment)));
      if (entry) proof = JSON.stringify({ round: kept.round, ...entry.proof });
      const request = entry
        ? JSON.stringify({ circle: kept.position, ...entry.request })
        : await seal(kept.position, circle, tokens.answers, answers);
      if (comment !== "" && !guardians) {
        kept.comment = await seal(circle.comment_circle, commentCircle, tokens.comment, commentAnswer(comment));
      }
      kept.until = manifest.closes_at;
      kept.request = request;
      kept.pk = (tokens.entry ?? tokens.answers).pk; // by which it is found in this browser, if it was kept there
      delete kept.tokens; // The private keys have done their work.
      keep();
      forgetDraft(drawer);
    }
    kept.receipt = await handIn(promise, kept.request);
    remember("answered");
    dropToken(kept.pk);
    delete kept.request;
    keep();
  }

  const send = () =>
    attempt(async () => {
      if (!kept.request && (!isAnswered() || asksOnce())) return;
      await deliver(chosen(), $("comment").value.trim());
      finish();
    });

  // The answers are in; a comment follows on its own.
  function finish() {
    const { round, hash: manifest_hash, receipt: signed } = kept;
    $("remembered").hidden = usedHere(drawer) === null;
    $("counted").hidden = Boolean(promise.manifest.blocks.guardians);
    $("listed").hidden = !$("counted").hidden;
    const receipt = JSON.stringify(
      { v: 1, round, manifest_hash, ...signed, answers_origin: promise.manifest.answers_origin }, null, 1);
    $("save-receipt").onclick = () => save(`candor-receipt-${round}.json`, receipt);
    const ours = proof;
    $("proof").hidden = !ours;
    $("save-proof").onclick = () => save(`candor-proof-${round}.json`, ours);
    proof = null;
    leave($("done"), { forgetting: !kept.comment });
    if (kept?.comment) followUp();
    else choose($("done"), "over");
  }

  // Sends the comment after a random delay, so that its time of arrival does not tell to which answers it belongs. Until
  // then only the sealed request is kept; a reload goes on with it, and so does whoever opens the page again.
  async function followUp() {
    const seconds = 5 + (crypto.getRandomValues(new Uint8Array(1))[0] % 56);
    choose($("done"), "comment-waits");
    for (let delay = seconds; delay > 0; delay -= 1) {
      say($("follows"), "done-comment-follows-its", { delay });
      await pause(1);
    }
    await sendComment();
  }

  async function sendComment() {
    if (sending) return;
    sending = true;
    choose($("done"), "comment-leaves");
    try {
      await ready;
      await handIn(promise, kept.comment);
      forget();
      choose($("done"), "comment-in", "over");
    } catch (problem) {
      if (OVER.includes(problem.code)) forget();
      choose($("done"), ...(kept === null ? ["comment-refused", "over"] : ["comment-late"]));
    } finally {
      sending = false;
    }
  }

  // Does something slow, and says what went wrong. A double click does it once.
  async function attempt(step) {
    if (sending || kept === null) return;
    lock(true);
    try {
      await ready;
      await step();
    } catch (problem) {
      fail(problem);
    } finally {
      lock(false);
    }
  }

  // While something is under way nothing can be changed.
  function lock(now) {
    sending = now;
    for (const field of all("fieldset, textarea", $("form"))) field.disabled = now;
    for (const button of all(".send, #later")) button.setAttribute("aria-disabled", String(now));
    if (now) $("trouble").hidden = true;
    choose($("status"), now ? "sending" : "");
  }

  // Says what went wrong. A request or a token that is kept stays kept, unless it can never be used again: whoever made
  // the server say "unknown" for an hour must not have cost anybody an answer.
  function fail(problem) {
    fill("message", problem.message);
    const passing = PASSING.includes(problem.code);
    // A token that was asked for with a code that is refused will never come.
    const hope = (token) => !token.blinded || !["already_used", "unknown_link"].includes(problem.code);
    const prepared = Boolean(kept?.request || kept?.comment || Object.values(kept?.tokens ?? {}).some(hope));
    if (problem.code === "program") {
      show(sectionFor("program"));
    } else if (passing && kept?.request) {
      choose($("unconfirmed"), problem.code);
      show($("unconfirmed"));
    } else if (passing && sending && !$("statements").hidden) {
      choose($("form"), problem.code, "again");
      $("trouble").hidden = false;
      $("trouble").focus();
    } else if (passing) {
      show(sectionFor(problem.code));
    } else if (sectionFor(problem.code)) {
      if (OVER.includes(problem.code)) dropToken(kept?.pk ?? kept?.tokens?.answers?.pk);
      const forgetting = !prepared || OVER.includes(problem.code);
      const below = { missing: "opener", already_used: "opener" }[problem.code] ?? (forgetting ? null : "still-kept");
      leave(sectionFor(problem.code), { forgetting, below });
    } else {
      show(sectionFor("unexpected"));
    }
  }

  // Shows a last section. The form is emptied, so that no way back shows an answer, and the drawer too.
  function leave(section, { forgetting = true, below = null } = {}) {
    if (forgetting) forget();
    unsaved = false;
    clearStatements();
    if (below === "opener") listKept();
    show(section, ...(below === null ? [] : [$(below)]));
  }

  // ---- Showing -------------------------------------------------------------------------------------------------------
  // What depends on promise and language.
  function retell() {
    if (promise === null) return;
    const { instrument } = promise;
    const languages = Object.keys(instrument.title);
    const lang = [language(), "en"].find((tag) => languages.includes(tag)) ?? languages[0];
    const chosen = draft();
    makeStatements(instrument, asksForComment(), lang);
    putBack(chosen);
    fill("title", instrument.title[lang], lang);
    for (const note of all("[data-if=translated]")) note.hidden = lang === "en" || !OURS.includes(instrument.id);
  }

  // With guardians everybody is, else whoever has a circle for comments.
  const asksForComment = () =>
    Boolean(promise.instrument.open_question && (promise.commentCircle || promise.manifest.blocks.guardians));

  const named = (name) => () => name.replace(/^(small teams of|directly in) (.+)/, (all, ours, unit) =>
    text(ours[0] === "d" ? "circle-directly" : "circle-small-teams").replace("{ $unit }", () => unit));

  const listed = (names) => () => new Intl.ListFormat(locale()).format(names);

  function showPromise() {
    const { manifest, instrument, circle } = promise;
    const top = circle.appears_in.at(-1);
    const own = circle.name === circle.appears_in[0].name ? 1 : 0; // a team of its own was named already
    const above = circle.appears_in.map(({ name, invited }) => `${name} (${invited})`).slice(own);
    const guardians = manifest.blocks.guardians?.who ?? [];
    retell();
    fill("items", instrument.item.length);
    fillEnd(manifest);
    fill("paragraph", manifest.paragraph ?? "");
    fill("contact", manifest.contact?.name ?? "");
    fill("contact-address", manifest.contact?.address ?? "");
    fill("backup-days", manifest.backup_days);
    fill("interval", manifest.least_interval_days);
    fill("last-day", () => dayAndMonth(manifest.closes));
    fill("circle", named(circle.name));
    fill("top", top.name);
    fill("top-invited", top.invited);
    fill("invited", circle.invited);
    fill("above", listed(above));
    fill("page", `${location.host}${location.pathname}`);
    fill("guardians", listed(guardians.map(({ name, role }) => `${name} (${role})`)));
    const states = [
      guardians.length > 0 ? "guarded" : "unguarded",
      kept.code && guardians.length === 0 ? "two-visits" : "",
      asksForComment() ? "comments" : "",
      (circle.members.length === 1 ? "alone" : "together") + (above.length > 0 ? "-above" : ""),
      circle.coarsened ? "coarsened" : "",
      manifest.blocks.results ? "everybody" : "leaders",
      manifest.blocks.cards ? "cards" : "",
      manifest.audit_mode === "answers" ? "council-answers" : "council-proofs",
      kept.code ? "link" : "token",
      manifest.paragraph ? "paragraph" : "",
      manifest.contact ? "contact" : "",
    ];
    choose($("promise"), ...states);
    if (kept.request) {
      choose($("unconfirmed"), "reloaded");
      show($("unconfirmed"));
    } else if (kept.receipt) {
      finish();
    } else if (kept.later && !kept.code) {
      unsaved = true;
      showCollected();
    } else {
      const chosen = recallDraft(drawer);
      if (chosen !== null) putBack(chosen);
      if (chosen !== null && history.state?.step === "statements") return show($("statements"));
      const here = kept.code ? listKept(kept.hash) : 0;
      show($("promise"), ...(here > 0 ? [$("opener")] : []));
    }
  }

  // Once somebody can read, what is needed later comes, for everybody alike: the program for tokens, ballots and comments, and the list
  // of the twelve words. Asked for only when used, they would tell who writes a comment.
  async function loadRest({ hash }) {
    await loadProgram($("form"));
    watch($("comment"), $("careful"));
    const words = twelveWords(fromBase64Url(hash));
    fill("words", words.map((word, at) => word.padEnd(9) + (at % 3 === 2 ? "\n" : "")).join(""));
  }

  function showCollected() {
    choose($("collected"));
    show($("collected"));
  }

  // Offers the tokens kept in this browser, perhaps of one promise only. Gives their number.
  function listKept(hash = null) {
    const buttons = keptTokens().filter((token) => hash === null || token.hash === hash).map((token) => {
      const line = $("kept-token").content.firstElementChild.cloneNode(true);
      const button = line.querySelector("button");
      say(button, "opener-answer-with-kept", { round: token.round });
      button.onclick = () => openToken(token);
      return line;
    });
    $("kept-tokens").replaceChildren(...buttons);
    $("no-token").hidden = true;
    return buttons.length;
  }

  // What leaders answered to the round before, as plain text.
  function tell(notes) {
    const told = notes.map((note) => {
      const block = $("told-note").content.firstElementChild.cloneNode(true);
      say(block.querySelector("h2"), "promise-told-after", { unit: note.unit, round: note.round });
      for (const name of ["heard", "will_do"]) {
        block.querySelector(`.${name} .said`).textContent = note[name];
        block.querySelector(`.${name}`).hidden = note[name] === "";
      }
      return block;
    });
    $("told-notes").replaceChildren(...told);
    $("told").hidden = told.length === 0;
  }

  // ---- What a person does --------------------------------------------------------------------------------------------
  const start = () => {
    unsaved = false;
    history.pushState({ ...history.state, drawer, step: "statements" }, "");
    show($("statements"));
  };
  $("forget-used").onclick = async () => {
    forgetUsed(drawer);
    show($("waiting"));
    takeLink();
    await begin();
  };
  $("forget-now").onclick = () => {
    forgetUsed(drawer);
    for (const gone of [$("kept-mark"), $("forget-now")]) gone.hidden = true;
    $("no-mark").hidden = false;
  };
  $("start").onclick = start;
  $("start-now").onclick = start;
  $("later").onclick = collectForLater;
  $("save-token").onclick = async () => {
    await ready;
    save(`candor-token-${kept.round}.json`, tokenFile(kept, promise.manifest.answers_origin));
    unsaved = false;
    choose($("collected"), "saved");
  };
  $("saved").onclick = () => leave($("put-away"));
  $("keep-token").onclick = async () => {
    await ready;
    const here = keepToken(tokenFile(kept, promise.manifest.answers_origin));
    if (here) leave($("put-away"));
    else choose($("collected"), "not-kept");
  };
  $("token-file").onchange = async ({ target }) => {
    if (target.files.length > 0) await openToken(readTokenFile(await target.files[0].text()));
    target.value = "";
  };
  $("form").onsubmit = (event) => {
    event.preventDefault();
    if (event.submitter) send(); // a person, and no program that only means well
  };
  $("unconfirmed").querySelector(".send").onclick = send;
  $("give-up").onclick = () => {
    forget();
    clearStatements();
    $("waits").hidden = true;
    $("gone").hidden = false;
    $("gone").focus();
  };
  for (const button of all(".reload")) button.onclick = () => location.reload();
  $("send-comment").onclick = sendComment;
  // The back gesture of a phone leads from the statements to the promise; what was chosen stays.
  onpopstate = () => {
    if (!promise || !kept || kept.request || kept.receipt || sending) return;
    show($(history.state?.step ?? (kept.later && !kept.code ? "collected" : "promise")));
  };
  // A second link in this tab changes the fragment only, which loads nothing.
  onhashchange = () => {
    if (location.hash.length > 1) location.reload();
  };
  $("form").addEventListener("input", () => keepDraft(drawer, draft()));
  onbeforeunload = (event) => {
    if (sending || unsaved || isTouched()) event.preventDefault();
  };

  async function begin() {
    try {
      if (kept === null && !(await openLink())) return;
      promise = await (early ?? fetchPromise(kept));
      early = null;
      tell(promise.notes);
      showPromise();
      ready ??= loadRest(promise);
      await ready;
    } catch (problem) {
      fail(problem);
    }
  }
  for (const late of all(".late")) late.hidden = true; // the program is here
  listProgram();
  begin();
}

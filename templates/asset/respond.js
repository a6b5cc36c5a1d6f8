// What the page an employee sees does, from the link to the confirmation. Served as it stands here, so that anybody can
// read what runs in the browser. The cryptography (startToken, finishToken, makeBallot, ...) is in ballot.js, blindrsa.js.
// It must never:
//   - send anything but anonymous questions before "Send answers" is pressed,
//   - send the invitation code anywhere but into the one request for a token, which carries no answer,
//   - write an answer to the device, except inside the finished request, whose reply may get lost.
"use strict";
{ // One block, so that no name in here meets one of the other two files.

  const SKIPPED = 255; // "not answered" on the wire
  const TRIES = 4; // how often a busy server is asked by itself
  const $ = (id) => document.getElementById(id);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

  // Something that a person has to be told. The code names a section of the page (data-problem): the API's or our own.
  class Problem extends Error {
    constructor(code, message = code) {
      super(message);
      this.code = code;
    }
  }

  // ---- What is remembered --------------------------------------------------------------------------------------------
  // A phone may throw a page away at any time, and a token lost with it cannot be replaced. So what is needed to go on
  // lies in sessionStorage, which ends with the tab: first the link, then the token, at last the finished request. Each
  // link has a drawer of its own, named by its hash: two people at one device cannot take each other's token.
  let drawer = null; // its name
  let kept = null; // what lies in it: {round, position, hash, code, token, parts, request}
  let promise = null; // {manifest, instrument, circle}, once fetched and checked
  let sending = false;

  // Storage may be switched off. The page then works as long as it is not reloaded.
  const storage = (use) => { try { return use(sessionStorage); } catch { return null; } };
  const keep = () => storage((store) => store.setItem(drawer, JSON.stringify(kept)));
  const recall = () => storage((store) => JSON.parse(store.getItem(drawer)));
  const forget = () => {
    storage((store) => store.removeItem(drawer));
    kept = null;
  };

  // The link is https://host/i#r.<round>.<circle>.<code>.<hash of the promise>. A fragment is sent to no server. It is
  // taken out of the address bar, so that nobody reads it over a shoulder, in a screenshot or in the history.
  async function openLink() {
    const fragment = location.hash.slice(1);
    if (fragment === "") {
      drawer = history.state?.drawer ?? "";
      kept = recall();
      if (kept === null) throw new Problem("missing");
      $("reloaded").hidden = history.state.step !== "statements";
    } else {
      history.replaceState(null, "", location.pathname);
      const link = /^r\.([a-z0-9][a-z0-9-]{0,39})\.(\d{1,9})\.([\w-]{22})\.([\w-]{43})$/.exec(fragment);
      if (link === null) throw new Problem("mangled");
      const [, round, position, code, hash] = link;
      drawer = `candor ${hex(await sha256(new TextEncoder().encode(fragment)))}`;
      kept = recall() ?? { round, position: Number(position), code, hash };
      keep();
    }
    history.replaceState({ drawer }, ""); // A reload finds the drawer again.
  }

  // ---- Talking to the server -----------------------------------------------------------------------------------------
  const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const fromJson = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

  // One request (a GET, or a POST of the text `body`); gives the bytes of the reply. No cookie, no referrer, no cache:
  // credentials:'omit' also keeps browsers from using one connection for the token and for the answer.
  async function call(path, body = null) {
    const options = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", redirect: "error" };
    const headers = { "content-type": "application/json" };
    if (body !== null) Object.assign(options, { method: "POST", body, headers });
    for (let attempt = 1; ; attempt += 1) {
      let reply, bytes;
      try {
        reply = await fetch(`/v1/rounds/${kept.round}${path}`, { ...options, signal: AbortSignal.timeout(30_000) });
        bytes = new Uint8Array(await reply.arrayBuffer());
      } catch {
        throw new Problem("offline");
      }
      if (reply.ok) return bytes;
      if (reply.status !== 503) throw refusal(reply.status, bytes);
      if (attempt === TRIES) throw new Problem("busy");
      const seconds = Math.min(Number(reply.headers.get("retry-after")) || 5, 60);
      fill("seconds", seconds);
      choose($("status"), "later");
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      choose($("status"), sending ? "sending" : "");
    }
  }

  function refusal(status, bytes) {
    try {
      const { error, message } = fromJson(bytes);
      return new Problem(String(error), String(message));
    } catch { // Not our server speaks, but something in front of it. It ends nothing: what is kept stays kept.
      return new Problem(status >= 500 ? "internal" : "no_reason", `status ${status} without a reason`);
    }
  }

  // Fetches what was promised. All four are the same for everybody in the circle, and asked for without the code.
  async function fetchPromise() {
    const paths = ["/manifest", "/instrument", "/promise", `/circles/${kept.position}`];
    const [manifestBytes, instrumentBytes, wholeBytes, circleBytes] = await Promise.all(paths.map((path) => call(path)));
    // The invitation names the hash of the manifest, the manifest names that of the instrument.
    const promised = hex(fromBase64Url(kept.hash));
    if (hex(await sha256(manifestBytes)) !== promised) throw new Problem("disagree");
    const manifest = fromJson(manifestBytes);
    if (hex(await sha256(instrumentBytes)) !== manifest.instrument_hash) throw new Problem("disagree");
    // This page says "not yet sealed", so it must not serve a round that promises something else.
    if (manifest.v !== 1 || manifest.round !== kept.round || manifest.seal_pk !== null) throw new Problem("disagree");
    const circle = fromJson(circleBytes);
    fill("k", manifest.k);
    if (!(circle.circle.invited >= manifest.k)) throw new Problem("too_small");
    const listed = await findCircle(manifest, fromJson(wholeBytes).circles, kept.position).catch(() => null);
    if (JSON.stringify(listed) !== JSON.stringify(circle.circle)) throw new Problem("disagree");
    promise = { manifest, instrument: fromJson(instrumentBytes), circle };
  }

  // ---- Sending -------------------------------------------------------------------------------------------------------
  // Takes every step that is still missing, and keeps its result before the next one. Each can be repeated after a lost
  // reply: the same blinded value gets the same signature, the same request is counted once.
  async function deliver(answers, comment) {
    if (!kept.request && !kept.parts) {
      if (!kept.token) {
        const { id: circle, public_key: modulus } = promise.circle.circle;
        kept.token = await sound(() => startToken({ manifestHash: fromBase64Url(kept.hash), circle, modulus }));
        keep();
      }
      const asked = { circle: kept.position, code: kept.code, blinded: kept.token.blinded };
      const reply = fromJson(await call("/token", JSON.stringify(asked)));
      kept.parts = await sound(() => finishToken(kept.token, reply.blind_sig));
      // Code and blinding factor connect the token to the invitation: away with them, before there is an answer.
      delete kept.token;
      delete kept.code;
      keep();
    }
    if (!kept.request) {
      const request = { circle: kept.position, ...(await makeBallot(kept.parts, answers)) };
      if (comment !== "") request.comment = comment;
      kept.request = JSON.stringify(request);
      delete kept.parts; // The private key has done its work.
      keep();
    }
    // A login page in front of the server says "200 OK" as well: that confirms nothing.
    const leaf = leafIn(await call("/answers", kept.request));
    if (typeof leaf !== "string") throw new Problem("offline");
    if (leaf !== (await ballotLeaf(JSON.parse(kept.request)))) throw new Problem("altered");
  }

  function leafIn(bytes) {
    try {
      return fromJson(bytes).leaf;
    } catch {
      return null;
    }
  }

  // A key or a signature that does not hold is no accident that another try would mend.
  async function sound(make) {
    try {
      return await make();
    } catch {
      throw new Problem("bad_key");
    }
  }

  async function send() {
    if (sending || kept === null) return; // A double click sends once.
    const answers = new Uint8Array(chosen());
    $("empty").hidden = Boolean(kept.request) || answers.some((answer) => answer !== SKIPPED);
    if (!$("empty").hidden) return $("empty").focus();
    lock(true);
    try {
      await deliver(answers, $("comment").value.trim());
      leave($("done"));
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
    for (const button of all(".send")) button.setAttribute("aria-disabled", String(now));
    if (now) $("trouble").hidden = true;
    choose($("status"), now ? "sending" : "");
  }

  function fail(problem) {
    const passing = ["offline", "busy", "internal"].includes(problem.code);
    const section = (code) => all(".problem").find((one) => one.dataset.problem === code);
    if (passing && kept?.request) {
      choose($("unconfirmed"), problem.code);
      show($("unconfirmed"));
    } else if (passing && sending) {
      choose($("form"), problem.code, "again");
      $("trouble").hidden = false;
      $("trouble").focus();
    } else if (passing) {
      show(section(problem.code));
    } else if (section(problem.code)) {
      leave(section(problem.code)); // There is nothing to try again.
    } else {
      fill("message", problem.message);
      show(section("unexpected"));
    }
  }

  // ---- Showing -------------------------------------------------------------------------------------------------------
  // Everything is written as text, never as HTML: nothing in an instrument or in a unit's name can run.
  function fill(name, value, lang = null) {
    for (const element of all(`[data-fill=${name}]`)) {
      element.textContent = String(value);
      if (lang !== null) element.lang = lang;
    }
  }

  // Shows, of the alternatives within an element, those with one of these names.
  function choose(within, ...names) {
    for (const element of all("[data-if]", within)) element.hidden = !names.includes(element.dataset.if);
  }

  // Shows one section and moves the focus to its heading, so that a screen reader reads on there.
  function show(section) {
    for (const other of all("main > section")) other.hidden = other !== section;
    const heading = section.querySelector("h1");
    document.title = `${heading.textContent} - candor`;
    scrollTo(0, 0);
    heading.focus();
  }

  // Shows the last section. Drawer and form are emptied, so that no way back shows an answer.
  function leave(section) {
    if (kept !== null) forget();
    $("items").replaceChildren();
    $("form").reset();
    show(section);
  }

  function showPromise() {
    const { manifest, instrument, circle } = promise;
    const languages = Object.keys(instrument.title);
    const wanted = [...navigator.languages.flatMap((tag) => [tag, tag.split("-")[0]]), "en"];
    const lang = wanted.find((tag) => languages.includes(tag)) ?? languages[0];
    const list = new Intl.ListFormat("en");
    makeStatements(instrument, lang);
    fill("title", instrument.title[lang], lang);
    fill("items", instrument.item.length);
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    fill("closes", day.format(new Date(manifest.closes)));
    fill("retention", manifest.retention);
    fill("circle", circle.circle.name);
    fill("invited", circle.circle.invited);
    fill("home", circle.appears_in[0]);
    fill("units", list.format(circle.appears_in));
    fill("above", list.format(circle.appears_in.slice(1)));
    const threes = circle.words.split(" ").map((word, at) => word.padEnd(9) + (at % 3 === 2 ? "\n" : ""));
    fill("words", threes.join(""));
    choose($("promise"), circle.alone ? "alone" : "together", circle.appears_in.length > 1 ? "above" : "");
    if (!kept.request) return show($("promise"));
    choose($("unconfirmed"), "reloaded");
    show($("unconfirmed"));
  }

  function makeStatements({ item: items, scale, open_question: question }, lang) {
    const copy = (id) => $(id).content.firstElementChild.cloneNode(true);
    const write = (within, text) => Object.assign(within.querySelector(".text"), { textContent: text, lang });
    items.forEach((item, at) => {
      const statement = copy("statement");
      const choices = statement.querySelector(".choices");
      choices.classList.add(scale.max - scale.min < 7 ? "few" : "many");
      write(statement, item.text[lang]);
      statement.querySelector(".at").textContent = at + 1;
      scale.labels[lang].forEach((label, step) => {
        const choice = copy("choice");
        choice.querySelector("input").value = scale.min + step;
        write(choice, label);
        choices.append(choice);
      });
      for (const input of all("input", statement)) input.name = `statement-${at + 1}`;
      $("items").append(statement);
    });
    $("progress").max = items.length;
    $("open").hidden = !question;
    if (question) write($("open"), question[lang]);
  }

  // One number per statement, in the order of the instrument.
  const chosen = () =>
    all("#items fieldset").map((statement) => Number(statement.querySelector("input:checked")?.value ?? SKIPPED));

  // ---- What a person does --------------------------------------------------------------------------------------------
  $("start").onclick = () => {
    history.pushState({ drawer, step: "statements" }, "");
    show($("statements"));
  };
  for (const button of all(".send")) button.onclick = send;
  for (const button of all(".reload")) button.onclick = () => location.reload();
  $("form").onsubmit = (event) => event.preventDefault(); // Enter in a radio button must not send.
  $("form").onchange = () => {
    const dealt = all("#items input:checked").length;
    fill("dealt", dealt);
    $("progress").value = dealt;
    $("empty").hidden = true;
  };
  $("empty-first").onclick = (event) => {
    event.preventDefault();
    $("items").querySelector("input").focus();
  };
  // The back gesture of a phone leads from the statements to the promise, and keeps what was chosen.
  onpopstate = () => {
    if (promise && kept && !kept.request && !sending) show($(history.state?.step ?? "promise"));
  };
  // A second link opened in this tab changes the fragment only, which by itself would not load the page again.
  onhashchange = () => {
    if (location.hash.startsWith("#r.")) location.reload();
  };
  onbeforeunload = (event) => {
    if (sending || all("#items input:checked").length > 0) event.preventDefault();
  };

  (async () => {
    try {
      if (!isSecureContext || !window.crypto?.subtle || !AbortSignal.timeout) throw new Problem("insecure");
      if (typeof startToken !== "function" || typeof ballotLeaf !== "function") throw new Problem("offline");
      await openLink();
      await fetchPromise();
      showPromise();
    } catch (problem) {
      fail(problem);
    }
  })();
}

// What the pages for everybody have in common: showing a section, asking the server, saving a file.
// It must never write anything as HTML: nothing in an instrument or in a unit's name can run.
"use strict";
{
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

  // ---- Showing -------------------------------------------------------------------------------------------------------
  // Writes a text into every element that asks for it, and gives it to the messages that name it. There it may be a number, or
  // a function that makes it in the language of the moment.
  function fill(name, value, lang = null) {
    globalThis.takeValue?.(name, value);
    if (typeof value === "function") return;
    for (const element of all(`[data-fill=${name}]`)) {
      element.textContent = String(value);
      if (lang !== null) element.lang = lang;
    }
  }

  // Shows, of the alternatives within an element, those with one of these names.
  function choose(within, ...names) {
    for (const element of all("[data-if]", within)) element.hidden = !names.includes(element.dataset.if);
  }

  // Shows one section, perhaps with others below it, and moves the focus to its heading, so that a screen reader reads on
  // there.
  function show(section, ...below) {
    for (const other of all("main > section")) other.hidden = other !== section && !below.includes(other);
    const heading = section.querySelector("h1");
    document.title = `${heading.textContent} - candor`;
    scrollTo(0, 0);
    heading.focus();
  }

  const sectionFor = (code) => all(".problem").find((one) => one.dataset.problem === code);

  // A day of the promise, as a person writes it.
  const dayText = (day) =>
    new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

  // The same without the year, where room is short.
  const dayAndMonth = (day) =>
    new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(day));

  // Until when: the end of a day where the organisation is, and, where this device's clock says something else, what it says
  // at that instant.
  function fillEnd({ closes, closes_at: at, zone }) {
    const clock = (timeZone) => new Intl.DateTimeFormat(locale(),
      { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(at));
    fill("closes", () => dayText(closes));
    fill("zone", zone.replaceAll("_", " "));
    let there = null; // a browser that does not know the zone shows its own clock only
    try { there = clock(zone); } catch { /* see above */ }
    fill("here", () => clock(undefined));
    for (const element of all("[data-clock]")) element.hidden = clock(undefined) === there;
  }

  // A promise of another form, or with a block that this page does not know, is refused by its number or name.
  const BLOCKS = {
    cards: ({ by_circle }) => Array.isArray(by_circle),
    guardians: ({ who }) => Array.isArray(who),
    own: () => true,
    results: (block) => block.for === "everybody",
  };
  function expectPromise({ v, blocks }) {
    if (v !== 4) throw new Problem("unknown_form", `the promise has the form ${v}: expected form 4`);
    for (const [name, block] of Object.entries(blocks)) {
      if (!Object.keys(BLOCKS).includes(name)) throw new Problem("unknown_form", `the promise has a block "${name}"`);
      if (!BLOCKS[name](block)) throw new Problem("unknown_form", `${name} of another form`);
    }
  }

  // ---- Talking to the server -----------------------------------------------------------------------------------------
  const fromJson = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

  // One request (a GET, or a POST of the text `body`); gives the bytes of the reply. No referrer, no cache. Without
  // `credentials` no cookie is sent or taken, and browsers use other connections than for requests with them.
  async function ask(url, { body = null, credentials = "omit", integrity = "" } = {}) {
    const options = { credentials, integrity, referrerPolicy: "no-referrer", cache: "no-store", redirect: "error" };
    // The same language whoever asks: it would tell the answers side one thing more about who sends a ballot.
    const headers = { "accept-language": "en", ...(body === null ? {} : { "content-type": "application/json" }) };
    Object.assign(options, { headers }, body === null ? {} : { method: "POST", body });
    for (let attempt = 1; ; attempt += 1) {
      let reply, bytes;
      try {
        reply = await fetch(url, { ...options, signal: AbortSignal.timeout(30_000) });
        bytes = new Uint8Array(await reply.arrayBuffer());
      } catch {
        throw new Problem("offline");
      }
      if (reply.ok) return bytes;
      if (reply.status !== 503) throw refusal(reply.status, bytes);
      if (attempt === TRIES) throw new Problem("busy");
      const seconds = Math.min(Number(reply.headers.get("retry-after")) || 5, 60);
      const before = all("[data-if]", $("status")).find((one) => !one.hidden)?.dataset.if;
      fill("seconds", seconds);
      choose($("status"), "later");
      await pause(seconds);
      choose($("status"), before);
    }
  }

  const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

  function refusal(status, bytes) {
    try {
      const { error, message } = fromJson(bytes);
      return new Problem(String(error), String(message));
    } catch { // Not our server speaks, but something in front of it. It ends nothing: what is kept stays kept.
      return new Problem(status >= 500 ? "internal" : "no_reason", `status ${status} without a reason`);
    }
  }

  // The bytes of a manifest, if they are the promised ones.
  async function readManifest(bytes, hash) {
    if (toBase64Url(await sha256(bytes)) !== hash) throw new Problem("disagree");
    return fromJson(bytes);
  }

  // ---- Files ---------------------------------------------------------------------------------------------------------
  // Hands a text to the person as a file. Nothing is sent: the file is made here.
  function save(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  // Under "This page's program": each file, and the hash without which this browser would not have run it.
  function listProgram() {
    const files = all("script[integrity], [data-program]").map((one) => [one.dataset.program ?? one.src, one.dataset.integrity ?? one.integrity]);
    fill("program", files.map(([address, hash]) => `${new URL(address, location.href).pathname}\n  ${hash}`).join("\n"));
  }

  // Loads the part of the program that an element names, and runs it only if it has the hash that stands there, too.
  const loadProgram = ({ dataset: { program, integrity } }) => new Promise((loaded, failed) => {
    const script = Object.assign(document.createElement("script"), { src: program, integrity });
    script.onload = loaded;
    script.onerror = () => failed(new Problem("program"));
    document.head.append(script);
  });

  // Whether this browser, on this connection, can do what is needed.
  const isAble = () => Boolean(isSecureContext && globalThis.crypto?.subtle && AbortSignal.timeout);

  Object.assign(globalThis, {
    $, all, Problem, fill, choose, show, sectionFor, dayAndMonth, fillEnd, expectPromise, fromJson, ask, pause, readManifest, save, listProgram,
    loadProgram, isAble,
  });
}

// Stands before the program of the page that employees see when HR looks at it before a round is opened: that program runs as it is
// served, and is told the promise as it would be. The page's policy lets it reach the files of the page and nothing else.
// It must never send anything, keep anything on the device, or let a token, an answer or a receipt be made.
"use strict";
{
  const { content } = document.querySelector("meta[name=preview]");
  const { told, link } = JSON.parse(content);
  const load = fetch;
  globalThis.fetch = async (url, options) => {
    if (url.startsWith("/asset/") && !options.body) return load(url, options);
    if (/^\/v1\/rounds\/[\w-]+\/circles\/\d+\/page$/.test(url)) return new Response(told);
    throw new TypeError("a preview sends nothing");
  };

  // The twelve words follow from keys that are not made yet: promise.js puts its own here in vain.
  Object.defineProperty(globalThis, "twelveWords", { get: () => () => Array(12).fill("preview"), set: () => {} });

  // No device storage; and the address stays the desk's.
  for (const kind of ["sessionStorage", "localStorage"]) Object.defineProperty(globalThis, kind, { value: null });
  const write = history.replaceState.bind(history);
  write(null, "", link);
  history.replaceState = (state) => write(state, "");

  const stop = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Sending leads on as it would, and makes nothing.
  addEventListener("submit", (event) => {
    stop(event);
    if (!isAnswered() || globalThis.asksOnce?.()) return;
    const { guardians } = JSON.parse(JSON.parse(told).manifest).blocks;
    $("counted").hidden = Boolean(guardians);
    $("listed").hidden = !guardians;
    clearStatements();
    choose($("done"), "over");
    show($("done"));
  }, true);
  addEventListener("click", (event) => {
    const at = event.target.closest?.("#later, #save-token, #keep-token, #save-receipt, #save-proof");
    if (!at) return;
    stop(event);
    if (at.id !== "later") return;
    choose($("collected"));
    show($("collected"));
  }, true);
}

// What stands in a link, and what mail programs make of it. Nothing here is sent anywhere: a link is repaired in the browser.
//
// A link is https://host/i#r.<round>.<circle>.<code>.<hash of the promise>.<check>, and the check is the first 24 bits of the
// SHA-256 of all that stands before its dot, from the "r" on. So a link that was damaged on its way can be told from a promise
// that was changed. Behind it may stand the language of whoever was invited. Without a check part a link is read as it is. The same is in src/protocol/token/link.rs. Needs bytes.js.
"use strict";
{
  const START = /(?:^|[#/?&])r\./; // a "#" may have become something else
  const PARTS = /^([a-z0-9][a-z0-9-]{0,39})\.(\d{1,9})\.([\w-]{22})\.([\w-]{43})(?![\w-])(?:\.([\w-]+)(?:\.([a-z]{2})(?![\w-]))?)?/;
  // Everything up to some place in the middle, and nothing else.
  const BEGINNING = /^([a-z0-9][a-z0-9-]*)?(\.\d*)?$|^[a-z0-9][a-z0-9-]*\.\d+\.([\w-]{0,22}|[\w-]{22}\.[\w-]{0,42})$/;

  // "%23" for "#", also where that was encoded once more, or twice.
  const unescaped = (text) => {
    const once = (some) => some.replace(/%([0-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
    return once(once(once(text)));
  };

  // Of the ways in which "=" comes into a link: as the end of a line of a mail, which goes on after it, and as the beginning
  // of a sign that was written as a number, as in "=23".
  const unfolded = (text) => {
    const dense = text.replace(/%[89a-f][\da-f]/gi, "").replace(/[^!-~]/g, "");
    const decoded = dense.replace(/=([2-7][\dA-F])/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
    return dense.includes("=") ? [dense.replace(/=/g, ""), decoded.replace(/=/g, ""), dense] : [dense];
  };

  const check = async (front) => toBase64Url((await sha256(utf8(front))).slice(0, 3));

  const readOne = async (text) => {
    const start = START.exec(text);
    if (start === null) return { state: text.includes("#") && !text.endsWith("#") ? "changed" : "none" };
    const rest = text.slice(start.index + start[0].length);
    const parts = PARTS.exec(rest);
    if (parts === null) return { state: BEGINNING.test(rest) ? "cut" : "changed" };
    const [, round, circle, code, hash, given, language] = parts;
    const link = { round, position: Number(circle), code, hash };
    if (given === undefined) return { state: "unchecked", link };
    if (given.length < 4) return { state: "cut" };
    const front = `r.${round}.${circle}.${code}.${hash}`;
    return given.slice(0, 4) === (await check(front)) ? { state: "whole", link, language } : { state: "changed" };
  };

  // What an address, from its path on, holds: {state, link, language}. The state is "whole" or "unchecked", with a link; or "cut" at its
  // end, "changed" on its way, or "none".
  const readLink = async (address) => {
    const found = await Promise.all(unfolded(unescaped(address)).map(readOne));
    return found.find(({ state }) => state === "whole") ?? found[0];
  };

  Object.assign(globalThis, { readLink });
}

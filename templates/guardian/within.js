// What words.js needs of the page around it: finding elements, and the words of a language. Both stand in this file; nothing is fetched.
//
// Part of the one file that guardians open from their own disk. It must never send anything, or read words from anywhere else.
"use strict";
{
  const $ = (id) => document.getElementById(id);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

  // The words of a language, by the name of their block.
  const ask = async (name) => utf8($(name).textContent);

  Object.assign(globalThis, { $, all, ask });
}

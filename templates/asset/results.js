// What the page of results does where no language stands in its address: it goes to the first of the browser's that there is. It must never
// send or keep anything.
"use strict";
if (location.hash === "") {
  const there = Array.from(document.querySelectorAll("article"), ({ id }) => id);
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]).find((tag) => there.includes(tag));
  if (wanted !== undefined) location.replace(`#${wanted}`);
}

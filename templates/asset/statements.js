// The statements as a form: what is asked, and what was chosen. Needs page.js. It sends and stores nothing; whoever keeps a draft asks
// for it here.
"use strict";
{
  const SKIPPED = 255; // "not answered" on the wire

  let core = 0; // statements before HR's own

  // A fieldset for each statement, and the open question where it is asked. HR's own are in one language.
  const makeStatements = ({ item: items, scale, open_question, own_question: own }, asks, lang) => {
    const copy = (id) => $(id).content.firstElementChild.cloneNode(true);
    const write = (within, texts, own) => {
      const tag = texts[lang] ? lang : Object.keys(texts)[0];
      Object.assign(within.querySelector(".text"), { textContent: texts[tag], lang: tag, dir: "auto" });
      if (own) within.querySelector(".own").hidden = false;
    };
    core = items.filter((item) => !item.own).length;
    $("items").replaceChildren();
    items.forEach((item, at) => {
      const statement = copy("statement");
      const choices = statement.querySelector(".choices");
      choices.classList.add(scale.max - scale.min < 7 ? "few" : "many");
      write(statement, item.text, item.own);
      say(statement.querySelector(".number"), "statements-number", { at: at + 1, items: items.length });
      scale.labels[lang].forEach((label, step) => {
        const choice = copy("choice");
        choice.querySelector("input").value = scale.min + step;
        write(choice, { [lang]: label });
        choices.append(choice);
      });
      for (const input of all("input", statement)) input.name = `statement-${at + 1}`;
      $("items").append(statement);
    });
    $("progress").max = items.length;
    $("open").hidden = !asks;
    if (asks) write($("open"), own ?? open_question, own);
  };

  // One byte per statement, in the order of the instrument.
  const chosen = () =>
    Uint8Array.from(all("#items fieldset"), (one) => Number(one.querySelector("input:checked")?.value ?? SKIPPED));

  const isTouched = () => all("#items input:checked").length > 0;

  // What a reload puts back.
  const draft = () => ({ chosen: all("#items fieldset").map((one) => one.querySelector("input:checked")?.value ?? null),
    comment: $("comment").value });
  const putBack = ({ chosen: values, comment }) => {
    all("#items fieldset").forEach((statement, at) => {
      const input = all("input", statement).find(({ value }) => value === values[at]);
      if (input) input.checked = true;
    });
    $("comment").value = comment;
    count();
    $("comment").dispatchEvent(new Event("input")); // careful.js looks
  };

  // Whether there is anything to send; if not, it is said.
  const isAnswered = () => {
    $("empty").hidden = chosen().subarray(0, core).some((answer) => answer !== SKIPPED);
    if (!$("empty").hidden) $("empty").focus();
    return $("empty").hidden;
  };

  const clearStatements = () => {
    $("items").replaceChildren();
    $("form").reset();
  };

  $("form").onkeydown = (event) => { // Enter in a radio button must not send.
    if (event.key === "Enter" && event.target.type === "radio") event.preventDefault();
  };
  const count = () => {
    const dealt = all("#items input:checked").length;
    fill("dealt", dealt);
    $("progress").value = dealt;
    $("empty").hidden = true;
  };
  $("form").onchange = count;
  $("empty-first").onclick = (event) => {
    event.preventDefault();
    $("items").querySelector("input").focus();
  };

  Object.assign(globalThis, { makeStatements, chosen, draft, putBack, isTouched, isAnswered, clearStatements });
}

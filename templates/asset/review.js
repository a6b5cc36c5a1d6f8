// A last look before sending: what was chosen, one tap away, and a question, once, where it is little. Comes with the form.
// It must never hold anybody up twice, and never keep or send anything.
"use strict";
{
  const make = (tag, attributes, ...within) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...within);
    return element;
  };
  const saying = (tag, message) => {
    const element = make(tag, {});
    say(element, message);
    return element;
  };

  const list = make("ol", {});
  const review = make("details", { id: "review" }, saying("summary", "statements-review"), list);
  const few = make("div", { id: "few", class: "notice", role: "alert", tabindex: "-1", hidden: "" }, saying("p", "statements-few"));
  $("form").querySelector(".act").before(review, few);

  const line = (statement) => {
    const text = (within) => make("span", { lang: within.lang }, within.textContent);
    const answer = statement.querySelector("input:checked")?.parentElement.querySelector(".text");
    const said = answer ? make("b", {}, text(answer)) : saying("b", "statements-review-none");
    return make("li", {}, text(statement.querySelector("legend .text")), make("br", {}), said);
  };
  const write = () => review.open && list.replaceChildren(...all("#items fieldset").map(line));
  review.ontoggle = write;
  $("form").addEventListener("change", write);

  // Whether to ask first: fewer than half of the statements have a choice, be it not to answer, and it was not asked before.
  let asked = false;
  const asksOnce = () => {
    const statements = all("#items fieldset");
    const asks = !asked && 2 * all("#items input:checked").length < statements.length;
    few.hidden = !asks;
    if (asks) few.focus();
    asked ||= asks;
    return asks;
  };

  Object.assign(globalThis, { asksOnce });
}

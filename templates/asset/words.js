// The words of the page, in the language of whoever reads it: one file for each language (Fluent: projectfluent.org), the same for
// everybody, fetched without code, cookie or name and with its hash. An element says which of them it says (data-say).
//
// Of Fluent's syntax it reads what the files use: comments, messages over several lines, { $values }, and one choice by a number's
// plural form as a whole message. In a text stand <b> and <code>, and nothing else. It must never write anything as HTML, and never
// tell the server who reads which language. Needs page.js; in the guardians' one file, where nothing is fetched, within.js instead.
"use strict";
{
  // ---- Reading a file -------------------------------------------------------------------------------------------------
  // From its text to {message: pattern}. A pattern is a text, or {by, forms}: the text of each plural form of a value.
  const readWords = (text) => {
    const messages = new Map();
    let lines = null;
    for (const line of text.split("\n")) {
      const [, name, first] = /^([a-z][\w-]*) =(?: (.*))?$/.exec(line) ?? [];
      if (name !== undefined) messages.set(name, (lines = first === undefined ? [] : [first]));
      else if (/^\s+\S/.test(line) && lines !== null) lines.push(line.trim());
      else if (line === "}" && lines !== null) lines.push(line);
    }
    for (const [name, found] of messages) messages.set(name, pattern(found));
    return messages;
  };

  const pattern = (lines) => {
    const [, by] = /^\{ \$([\w-]+) ->$/.exec(lines[0]) ?? [];
    if (by === undefined) return lines.join("\n");
    const forms = {};
    let last = null;
    for (const line of lines.slice(1, -1)) {
      const [, other, form, text] = /^(\*?)\[(\w+)\] (.*)$/.exec(line) ?? [];
      if (form === undefined) forms[last] += `\n${line}`;
      else {
        forms[form] = text;
        last = form;
        if (other === "*") forms["*"] = text;
      }
    }
    return { by, forms };
  };

  // The text of a pattern for these values, still with its places; `form` gives a number's plural form.
  const chosenForm = (found, values, form) => {
    if (typeof found === "string") return found;
    const value = values(found.by);
    return found.forms[value] ?? found.forms[form(value)] ?? found.forms["*"];
  };

  // Splits a text into what stands in it: {text}, {value}, {open}, {close}.
  const parts = (text) => text.split(/(\{ \$[\w-]+ \}|<\/?(?:b|code)>)/).filter((part) => part !== "").map((part) => {
    const [, value, end, name] = /^(?:\{ \$([\w-]+) \}|<(\/?)(b|code)>)$/.exec(part) ?? [];
    if (value !== undefined) return { value };
    return name === undefined ? { text: part } : end === "/" ? { close: name } : { open: name };
  });

  // ---- Saying --------------------------------------------------------------------------------------------------------
  const common = new Map(); // values that many messages have, by fill()
  const own = new WeakMap(); // values of one element's message
  let messages = new Map();
  let tag = "en";
  let plural = null;

  // A value may be a function: a day is written anew in another language.
  const valueFor = (element) => (name) => {
    const value = own.get(element)?.[name] ?? common.get(name) ?? "";
    return typeof value === "function" ? value() : value;
  };

  const write = (element) => {
    const found = messages.get(element.dataset.say);
    if (found === undefined) return; // what stands there stays
    const values = valueFor(element);
    const stack = [document.createDocumentFragment()];
    for (const { text, value, open, close } of parts(chosenForm(found, values, (number) => plural.select(Number(number))))) {
      const within = stack.at(-1);
      if (text !== undefined) within.append(text);
      else if (value !== undefined) within.append(typeof values(value) === "number" ? String(values(value)) : nameOf(values(value)));
      else if (open !== undefined) stack.push(document.createElement(open));
      else if (close !== undefined && stack.length > 1) stack.at(-2).append(stack.pop());
    }
    element.replaceChildren(stack[0]);
  };

  // A name keeps its own direction, and is not translated.
  const nameOf = (text) => Object.assign(document.createElement("bdi"), { textContent: text, translate: false });

  const writeAll = (within) => {
    for (const element of all("[data-say]", within)) write(element);
    for (const template of all("template", within)) writeAll(template.content);
  };

  // Makes an element say a message, with values of its own.
  const say = (element, message, values) => {
    element.dataset.say = message;
    own.set(element, values);
    write(element);
  };

  // Takes a value that many messages have.
  const takeValue = (name, value) => {
    common.set(name, value);
    if (messages.size > 0) writeAll(document);
  };

  const language = () => tag;

  // With this tag the browser writes days and lists: digits stay 0 to 9, as in charts and mails.
  const locale = () => (tag === "en" ? "en-GB" : `${tag}-u-ca-gregory-nu-latn`);

  // ---- Choosing ------------------------------------------------------------------------------------------------------
  // Speaks the first of these languages that there is; the last resort is English. `then` is called after each change.
  const speak = async (tags, then = () => {}) => {
    const options = Array.from($("language").options);
    const short = tags.map((wanted) => String(wanted).toLowerCase().split("-")[0]);
    const wanted = [...short, "en"].find((one) => options.some(({ value }) => value === one));
    const option = options.find(({ value }) => value === wanted);
    const bytes = await ask(option.dataset.words, { integrity: option.dataset.integrity });
    messages = readWords(new TextDecoder().decode(bytes));
    tag = wanted;
    plural = new Intl.PluralRules(tag);
    $("language").value = tag;
    document.documentElement.lang = tag;
    document.documentElement.dir = tag === "ar" ? "rtl" : "ltr";
    writeAll(document);
    then();
    $("language").onchange = () => {
      // What a reload finds again is with this entry of the history: no cookie, nothing stored.
      history.replaceState({ ...history.state, language: $("language").value }, "");
      speak([$("language").value], then).catch(() => ($("language").value = tag));
    };
  };

  Object.assign(globalThis, { readWords, chosenForm, parts, say, takeValue, language, locale, speak, text: (name) => messages.get(name) });
}

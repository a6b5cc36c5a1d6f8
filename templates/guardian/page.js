// The screen of the guardians' page: what is asked, what was found, what to do next. The work itself is in the files before this one.
//
// It must never send anything, keep a seed or a passphrase, or let anything be opened before what is opened was written down here. It
// writes no HTML: nothing in a name or a promise can run. All sentences are messages, which words.js says.
"use strict";
{
  const words = $("words").textContent.trim().split("\n");
  const written = (value) => new Intl.NumberFormat(locale()).format(value);
  // A number in a message: it chooses the plural form, and is written as the language of the moment does.
  const count = (value) => ({ valueOf: () => value, toString: () => written(value) });
  let state = {}; // of the step that is being done; the seed stands in it until the step ends
  let worker = null;

  const twelve = (list) => [0, 3, 6, 9].map((at) => list.slice(at, at + 3).join("  ")).join("\n");

  // Shows one section, and moves the focus to its heading, so that a screen reader reads on there.
  const show = (id) => {
    for (const section of all("main > section")) section.hidden = section.id !== id;
    retitle();
    scrollTo(0, 0);
    $(id).querySelector("h1").focus();
  };
  const retitle = () => {
    const heading = document.querySelector("main > section:not([hidden]) h1");
    document.title = [heading, document.querySelector("[data-say=brand]")].map((one) => one?.textContent ?? "").join(" - ");
  };

  // Says in an element what is wrong. Only of what this page did not expect are the words the browser's.
  const tell = (element, { message, values = {} }) => {
    if (text(message) === undefined) say(element, "slip-unknown", { error: message });
    else say(element, message, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? count(value) : value])));
  };

  // ---- Files ---------------------------------------------------------------------------------------------------------
  const pretty = (value) => JSON.stringify(value, null, 2);
  const save = (name, content) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  const chosen = (id) => $(id).files[0] ?? wrong("slip-file-missing");
  const saveSeedFile = () => save(`candor-guardian-${state.file.round}.json`, pretty(state.file));

  // ---- What this browser remembers, besides the key file: hashes only ---------------------------------------------------
  const drawer = () => `candor guardian ${state.file.round} ${state.keys.signPk}`;
  const remembered = () => {
    try { return JSON.parse(localStorage.getItem(drawer())) ?? {}; } catch { return {}; }
  };
  // Written here and into the key file, which is offered again.
  const remember = (what) => {
    state.file = { ...state.file, ...what };
    const { accepted, opened } = { ...remembered(), ...what };
    try { localStorage.setItem(drawer(), JSON.stringify({ accepted, opened })); } catch { /* the key file has it */ }
  };
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  // What was accepted or opened before: here, by the key file, or both, and never two different things.
  const before = (what) => {
    const [here, there] = [remembered()[what] ?? null, state.file[what] ?? null];
    if (here !== null && there !== null && !same(order(here), order(there))) {
      wrong("twofold");
    }
    return there ?? here;
  };
  const order = (about) =>
    (about.came ? { list: about.list, came: { answers: about.came.answers, comment: about.came.comment } } : about);

  // ---- Forms ---------------------------------------------------------------------------------------------------------
  // What a form does; what goes wrong in it is said in it.
  const onSubmit = (id, work) => {
    const [form, line] = [$(id), $(id).querySelector(".problem")];
    form.onsubmit = async (event) => {
      event.preventDefault();
      const button = form.querySelector("button[type=submit]");
      if (button.getAttribute("aria-disabled") === "true") return;
      line.hidden = true;
      button.setAttribute("aria-disabled", "true");
      try {
        await work();
      } catch (error) {
        tell(line, error);
        line.hidden = false;
        line.focus();
      }
      button.removeAttribute("aria-disabled");
    };
  };

  const unlock = async (step) => {
    const file = readSeedFile(await chosen(`${step}-file`).text());
    const seed = await unlockSeed(file, $(`${step}-passphrase`).value);
    state = { file, seed, keys: await keysOf(seed, file.round) };
    takeValue("round", file.round);
    $(`${step}-passphrase`).value = "";
  };

  // Something is not as it must be: said in a section of its own, to be read aloud. `so` is the message for what was not done.
  const stop = (error, so) => {
    tell($("wrong-found"), error);
    say($("wrong-what"), so);
    endWork();
    show("wrong");
  };

  // ---- 1. A key --------------------------------------------------------------------------------------------------------
  const fromPaper = () => $("paper").checked;
  for (const choice of [$("new"), $("paper")]) choice.onchange = () => { $("paper-words").hidden = !fromPaper(); };

  onSubmit("key-form", async () => {
    const [round, name, role] = ["key-round", "key-name", "key-role"].map((id) => $(id).value.trim());
    if (round === "" || name === "" || role === "") wrong("slip-names");
    if ($("key-passphrase").value !== $("key-again").value) wrong("slip-differ");
    const seed = fromPaper() ? await seedOf($("key-words").value, words) : crypto.getRandomValues(new Uint8Array(32));
    const file = await lockSeed(seed, $("key-passphrase").value, { round, name, role });
    const keys = await keysOf(seed, round);
    state = { file, keys, document: keyDocument(keys, round, name, role) };
    for (const id of ["key-passphrase", "key-again", "key-words"]) $(id).value = "";
    takeValue("round", round);
    const list = (await wordsOf(seed, words)).map((word) => {
      const item = document.createElement("li");
      item.textContent = word;
      return item;
    });
    $("key-paper").replaceChildren(...list);
    $("key-to-write").hidden = fromPaper();
    onbeforeunload = (event) => event.preventDefault(); // until the key file was saved
    $("unsaved").hidden = true;
    show("key-made");
  });
  $("save-seed").onclick = () => {
    saveSeedFile();
    $("unsaved").hidden = true;
    onbeforeunload = null;
  };
  $("save-key").onclick = () => save(`candor-guardian-key-${state.file.round}.json`, pretty(state.document));

  // ---- 2. The promise ----------------------------------------------------------------------------------------------------
  onSubmit("accept-form", async () => {
    const served = await chosen("accept-promise").text();
    await unlock("accept");
    try {
      const promise = await readGuardedPromise(served);
      if (promise.round !== state.file.round) slip("slip-promise-round", { theirs: promise.round, yours: state.file.round });
      const accepted = before("accepted");
      if (accepted !== null && accepted !== promise.hashText) wrong("accepted-another");
      state.promise = promise;
      state.acceptance = await acceptPromise(promise, state.keys);
    } catch (error) {
      if (error.slip) throw error;
      stop(error, "stop-accepted");
      return;
    }
    showPromise(state.promise, state.acceptance.place);
    show("accept-read");
  });

  const row = (cells) => {
    const line = document.createElement("tr");
    line.append(...cells.map((text, at) => {
      const cell = document.createElement(at === 0 ? "th" : "td");
      if (at === 0) cell.scope = "row";
      // A name keeps its own direction.
      cell.append(Object.assign(document.createElement("bdi"), { textContent: text }));
      return cell;
    }));
    return line;
  };

  const day = (at) => new Intl.DateTimeFormat(locale(), { dateStyle: "full", timeStyle: "short" }).format(new Date(at));

  const showPromise = (promise, place) => {
    takeValue("place", place);
    takeValue("guardians", promise.guardians.length);
    takeValue("k", promise.manifest.k);
    takeValue("k-comments", promise.manifest.k_comments);
    takeValue("from", () => day(promise.unwrapsAt));
    $("accept-guardians").replaceChildren(...promise.guardians.map(({ name, role }, at) => {
      const line = row([`${at + 1}. ${name}`, role]);
      if (at + 1 === place) say(line.firstChild, "whole-you", { place, name });
      return line;
    }));
    $("accept-groups").replaceChildren(...promise.circles.map(({ name, invited }) => row([name, written(invited)])));
    $("accept-everybody").textContent = written(promise.circles.reduce((sum, { invited }) => sum + invited, 0));
    $("promise-words").textContent = twelve(fingerprint(promise.hash, words));
  };

  $("accept-yes").onclick = () => {
    remember({ accepted: state.promise.hashText });
    delete state.seed;
    show("accepted");
  };
  $("save-acceptance").onclick = () => save(`candor-guardian-acceptance-${state.file.round}.json`, pretty(state.acceptance));

  // ---- 3. The parcel -----------------------------------------------------------------------------------------------------
  const endWork = () => {
    worker?.terminate();
    worker = null;
    delete state.seed;
  };

  // Has the worker do a step; gives what comes of it.
  const work = (step, label) => new Promise((resolve, reject) => {
    say($("work-title"), label);
    say($("work-done"), "working-not-yet");
    $("work-progress").removeAttribute("value");
    show("working");
    worker.onmessage = ({ data }) => {
      if (data.result) resolve(data.result);
      else if (data.wrong) reject(Object.assign(new Error(data.wrong), { values: data.values, slip: data.slip }));
      else {
        $("work-progress").max = data.total;
        $("work-progress").value = data.done;
        say($("work-done"), "working-done", { done: count(data.done), total: count(data.total) });
      }
    };
    worker.onerror = (event) => reject(Object.assign(new Error("slip-worker"), { values: { error: event.message ?? "" } }));
    worker.postMessage(step);
  });

  const readReceipt = async (file) => {
    try {
      const { leaf, receipt, manifest_hash: hash } = JSON.parse(await file.text());
      if (![leaf, receipt, hash].every((one) => typeof one === "string")) throw new Error();
      return { leaf, receipt, manifest_hash: hash };
    } catch {
      return wrong("slip-no-receipt", { file: file.name });
    }
  };

  onSubmit("open-form", async () => {
    const parcel = chosen("open-parcel");
    const witnesses = await Promise.all(Array.from($("open-witnesses").files, readReceipt));
    await unlock("open");
    const bytes = new Uint8Array(await parcel.arrayBuffer());
    try {
      const accepted = before("accepted");
      const program = [$("program").textContent, $("worker").textContent];
      const address = URL.createObjectURL(new Blob(program, { type: "text/javascript" }));
      worker = new Worker(address);
      const { seed, file: { round } } = state;
      const step = { step: "inspect", seed, round, bytes, accepted, witnesses, now: Date.now() };
      const found = await work(step, "working-checking");
      URL.revokeObjectURL(address);
      state = { ...state, ...found, witnesses: witnesses.length, accepted };
      delete state.seed;
      const opened = before("opened");
      if (opened !== null && !same(order(opened), order(found.about))) wrong("opened-another");
      state.opened = opened;
    } catch (error) {
      if (error.slip) {
        endWork();
        show("open");
        throw error;
      }
      stop(error, "stop-opened");
      return;
    }
    showParcel();
  });

  const showParcel = () => {
    takeValue("entries", count(state.entries));
    const receipts = state.witnesses;
    say($("checked-receipts"), receipts === 0 ? "checked-no-receipts" : "checked-receipts", { receipts: count(receipts) });
    $("list-words").textContent = twelve(fingerprint(state.list, words));
    $("again").hidden = state.opened === null;
    $("open-paper").hidden = state.opened !== null || state.accepted !== null;
    show("checked");
  };

  // A key file that was made again from paper cannot know what was opened with the first one.
  const paperIsUnused = () => {
    if ($("open-paper").hidden) return;
    const typed = $("open-notice").value.trim().toLowerCase().split(/[\s\d.,;]+/).filter((word) => word !== "").join(" ");
    if (["none", text("checked-none")].includes(typed) || typed === fingerprint(state.list, words).join(" ")) return;
    if (typed === "") wrong("slip-notice-empty");
    wrong("slip-notice-other");
  };

  onSubmit("checked-form", async () => {
    paperIsUnused();
    if (state.opened === null && !state.saved) wrong("slip-save-first");
    remember({ opened: state.about });
    try {
      state.done = await work({ step: "open" }, "working-opening");
    } catch (error) {
      stop(error, "stop-handed-on");
      return;
    }
    endWork();
    const { answers, comment } = state.done.many;
    takeValue("answers", count(answers.out));
    takeValue("comments", count(comment.out));
    const odd = [answers, comment].reduce((sum, { lost, doubles }) => sum + lost + doubles, 0);
    takeValue("odd", count(odd));
    $("odd").hidden = odd === 0;
    const last = state.place === state.guardians;
    $("to-next").hidden = last;
    $("to-count").hidden = !last;
    show("opened");
  });
  $("save-opened").onclick = () => {
    state.file = { ...state.file, opened: state.about };
    saveSeedFile();
    state.saved = true;
  };
  $("save-parcel").onclick = () => save(`candor-parcel-${state.file.round}-from-${state.place}.candor`, state.done.parcel);
  $("save-attestation").onclick = () =>
    save(`candor-guardian-attestation-${state.file.round}-${state.place}.json`, pretty(state.done.attestation));
  $("stop").onclick = () => { endWork(); show("open"); };

  // ---- 4. Forgetting -----------------------------------------------------------------------------------------------------
  onSubmit("forget-form", async () => {
    const file = readSeedFile(await chosen("forget-file").text());
    takeValue("round", file.round);
    try {
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith(`candor guardian ${file.round} `)) localStorage.removeItem(name);
      }
    } catch { /* then nothing was kept */ }
    endWork();
    state = {};
    show("forgotten");
  });

  for (const button of all("[data-go]")) {
    button.onclick = () => {
      if (onbeforeunload !== null) {
        $("unsaved").hidden = false;
        $("unsaved").focus();
        return;
      }
      if (button.dataset.go === "start") { endWork(); state = {}; }
      show(button.dataset.go);
    };
  }
  for (const button of all(".save-seed-again")) button.onclick = saveSeedFile;
  // What is written beside the messages, anew in the language that was chosen.
  const retell = () => {
    if (state.promise) showPromise(state.promise, state.acceptance.place);
    retitle();
  };
  const begin = () => show(globalThis.crypto?.subtle === undefined ? "unable" : "start");
  speak([history.state?.language, ...navigator.languages].filter(Boolean), retell).then(begin);
}

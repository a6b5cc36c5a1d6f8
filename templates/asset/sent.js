// Every request that has to do with you: the one for tokens, with the code of your invitation, and the one that hands in what is sealed; and
// what becomes of that until it has arrived. Comes with the form. It must never:
//   - send the invitation code anywhere but into the request for tokens, which carries no answer,
//   - send a cookie, a referrer or a code with a ballot, a ballot that is not sealed, or anything that nobody has pressed "send" for.
"use strict";
{
  // Asks for all tokens with the code of the invitation, and gives the blind signatures. Credentials, of which there are none,
  // keep this request off the connections that the ballots will use.
  const askForTokens = async (round, { circle, code, blinded }) => {
    const body = JSON.stringify({ circle, code, blinded });
    return fromJson(await ask(`/v1/rounds/${round}/token`, { body, credentials: "same-origin" })).blind_sig;
  };

  // Sends a sealed ballot, or with guardians an entry, and gives the receipt. The same text is counted once, however often it is sent.
  const handIn = async ({ hash, manifest }, body) => {
    const [path, leafOf] = manifest.blocks.guardians ? ["/entries", entryLeaf] : ["/answers", ballotLeaf];
    const reply = receiptIn(await ask(`${manifest.answers_origin}/v1/rounds/${manifest.round}${path}`, { body }));
    // A login page in front of the server says "200 OK" as well: that confirms nothing.
    if (reply === null) throw new Problem("offline");
    const { leaf, receipt } = reply;
    const signed = await isReceipt(manifest.receipt_pk, fromBase64Url(hash), leaf, receipt).catch(() => false);
    if (leaf !== (await leafOf(JSON.parse(body))) || !signed) throw new Problem("altered");
    return { leaf, receipt };
  };

  const receiptIn = (bytes) => {
    try {
      const { leaf, receipt } = fromJson(bytes);
      return typeof leaf === "string" && typeof receipt === "string" ? { leaf, receipt } : null;
    } catch {
      return null;
    }
  };

  // What has not arrived by the end of its round never will: it is forgotten, whoever opens the page. A day later, for clocks that are wrong.
  const forgetLate = () => {
    for (const drawer of unsent()) {
      const until = Date.parse(recall(drawer)?.until);
      if (Number.isNaN(until) || until + 86_400_000 < Date.now()) forgetDrawer(drawer);
    }
  };

  // What was sent and not confirmed is sent again as soon as this device is online again.
  ononline = () => {
    if (!$("unconfirmed").hidden && !$("waits").hidden) $("unconfirmed").querySelector(".send").click();
  };
  forgetLate();

  Object.assign(globalThis, { askForTokens, handIn });
}

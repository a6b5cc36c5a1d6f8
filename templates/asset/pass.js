// A pass for later, as a file; kept.js reads it. Comes with the form. It must never hold the code of an invitation.
"use strict";
{
  // The text of a token file.
  const tokenFile = ({ round, position, hash, tokens }, answersOrigin) => {
    const parts = ({ circle, prefix, pk, privateKey, token }) => ({ circle, prefix, pk, privateKey, token });
    const { answers, comment } = tokens;
    const file = {
      v: 1, kind: "candor token", round, circle: position, manifest_hash: hash, answers_origin: answersOrigin,
      answers: parts(answers), comment: comment ? parts(comment) : null,
    };
    return JSON.stringify(file, null, 1);
  };

  Object.assign(globalThis, { tokenFile });
}

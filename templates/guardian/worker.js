// The work of guardians beside their screen, so that the screen stays alive: checks a parcel, and opens it when told. What goes wrong
// is told as a message's name with its values. It must never open anything that it has not checked in the same run.
"use strict";
{
  let [keys, duty, done] = [null, null, 0];
  const told = (many, total) => postMessage({ done: (done += many), total });
  const steps = {
    inspect: async ({ seed, round, bytes, accepted, witnesses, now }) => {
      keys = await keysOf(seed, round);
      duty = await inspectDuty({ keys, bytes, round, accepted, witnesses, now, told });
      const { promise, place, entries, rows, list, about } = duty;
      return { place, guardians: promise.guardians.length, entries, rows, list, about };
    },
    open: async () => openDuty(keys, duty, (many) => told(many, duty.rows)),
  };
  onmessage = async ({ data }) => {
    done = 0;
    try {
      postMessage({ result: await steps[data.step](data) });
    } catch (error) {
      postMessage({ wrong: error.message, values: error.values, slip: error.slip === true });
    }
  };
}

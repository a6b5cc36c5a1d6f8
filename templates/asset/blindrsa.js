// Blind RSA signatures, the client's half: RFC 9474, RSABSSA-SHA384-PSS-Randomized.
//
// What it is for: the service must sign "this person may answer" without seeing the thing it signs, so that it
// cannot recognise it later. The browser multiplies the message by a random factor, the service signs the
// product, the browser divides the factor out again:
//
//     blinded = m * r^e        signed = blinded^d = m^d * r        token = signed / r = m^d        (all mod n)
//
// r is random and never leaves the browser. For every token there is exactly one r that leads from it to what
// the service saw, so the service learns nothing, and neither does anybody with a faster computer in the future.
//
// This file uses nothing but the numbers and hashes that are built into every browser, and bytes.js. It is served as you
// read it; the tests of candor run these very bytes against the examples in Appendix A of the RFC. It takes no care
// to run in constant time: every secret here is used once, on your own device.
"use strict";
{
  const E = 65537n; // the public exponent, fixed: a key cannot bring its own
  const HASH_LENGTH = 48; // SHA-384

  const toInteger = (bytes) =>
    BigInt("0x0" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""));

  const toBytes = (integer, length) =>
    Uint8Array.from(integer.toString(16).padStart(2 * length, "0").match(/../g), (hex) => parseInt(hex, 16));

  const sha384 = async (...parts) =>
    new Uint8Array(await crypto.subtle.digest("SHA-384", joinBytes(...parts)));

  // base^exponent mod n, by squaring.
  const power = (base, exponent, n) => {
    let result = 1n;
    for (let square = base % n; exponent > 0n; exponent >>= 1n, square = (square * square) % n) {
      if (exponent & 1n) result = (result * square) % n;
    }
    return result;
  };

  // 1/a mod n by Euclid's algorithm; refused when a and n have a common factor.
  const inverse = (a, n) => {
    let [r, nextR, x, nextX] = [n, a % n, 0n, 1n];
    while (nextR !== 0n) {
      const quotient = r / nextR;
      [r, nextR] = [nextR, r - quotient * nextR];
      [x, nextX] = [nextX, x - quotient * nextX];
    }
    if (r !== 1n) throw new Error("This circle's public key is a trick key: it has a small factor. Nothing was sent.");
    return ((x % n) + n) % n;
  };

  // A uniform integer from 1 to n - 1: draw until one fits.
  const randomBelow = (n, length) => {
    for (;;) {
      const drawn = toInteger(crypto.getRandomValues(new Uint8Array(length)));
      if (drawn > 0n && drawn < n) return drawn;
    }
  };

  // The modulus as an integer. Its form must not mark anybody: exactly `bits` bits and odd.
  const readModulus = (modulus, bits) => {
    const n = toInteger(modulus);
    if (modulus.length * 8 !== bits || n >> BigInt(bits - 1) !== 1n || (n & 1n) === 0n) {
      throw new Error("This circle's public key is not an odd number of exactly " + bits + " bits. Nothing was sent.");
    }
    return n;
  };

  // MGF1 (RFC 8017, B.2.1): a mask of any length from a seed.
  const mgf1 = async (seed, length) => {
    let mask = new Uint8Array(0);
    for (let counter = 0; mask.length < length; counter++) {
      mask = joinBytes(mask, await sha384(seed, [0, 0, 0, counter]));
    }
    return mask.slice(0, length);
  };

  // EMSA-PSS (RFC 8017, 9.1.1): the message as bytes of the length of n, one bit below it.
  const encodePss = async (message, salt, length) => {
    const hash = await sha384(new Uint8Array(8), await sha384(message), salt);
    const zeros = new Uint8Array(length - salt.length - HASH_LENGTH - 2);
    const block = joinBytes(zeros, [1], salt);
    const mask = await mgf1(hash, block.length);
    const hidden = block.map((byte, at) => byte ^ mask[at]);
    hidden[0] &= 0x7f;
    return joinBytes(hidden, hash, [0xbc]);
  };

  // Blind (RFC 9474, 4.2). Gives what is sent (blinded) and what is kept until the reply (encoded, inverse).
  // The protocol always uses the default sizes; only the RFC's examples use others.
  const blindMessage = async (modulus, message, saltLength = 48, bits = 2048) => {
    const n = readModulus(modulus, bits);
    const salt = crypto.getRandomValues(new Uint8Array(saltLength));
    const encoded = await encodePss(message, salt, modulus.length);
    const m = toInteger(encoded);
    inverse(m, n); // with a trick key such as 3pq, an m that 3 divides would show through the blinding
    const r = randomBelow(n, modulus.length);
    return {
      blinded: toBytes((m * power(r, E, n)) % n, modulus.length),
      encoded,
      inverse: toBytes(inverse(r, n), modulus.length),
    };
  };

  // Finalize (RFC 9474, 4.4). Divides r out and checks the result: s^e must be exactly the message encoded above.
  const unblindSignature = async (modulus, kept, blindSignature, bits = 2048) => {
    const n = readModulus(modulus, bits);
    const signed = toInteger(blindSignature);
    const signature = (signed * toInteger(kept.inverse)) % n;
    if (blindSignature.length !== modulus.length || signed >= n || power(signature, E, n) !== toInteger(kept.encoded)) {
      throw new Error("The service's reply is not a signature by this circle's public key.");
    }
    return toBytes(signature, modulus.length);
  };

  Object.assign(globalThis, { blindMessage, unblindSignature });
}

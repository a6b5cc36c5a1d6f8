// Bytes and texts: the few conversions that the other files share. Bytes travel as base64url without padding.
"use strict";
{
  const joinBytes = (...parts) => Uint8Array.from(parts.flatMap((part) => Array.from(part)));

  const toBase64Url = (bytes) =>
    btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  const fromBase64Url = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

  const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

  const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

  const utf8 = (text) => new TextEncoder().encode(text);

  const sha256 = async (...parts) =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", joinBytes(...parts)));

  Object.assign(globalThis, { joinBytes, toBase64Url, fromBase64Url, toHex, fromHex, utf8, sha256 });
}

// SPDX-License-Identifier: EUPL-1.2

import { DamagedPart } from "./damaged-part";

type Unicode = "utf-8" | "utf-16le" | "utf-16be";

const UTF_8 = /^utf-?8$/i;
const UTF_16 = /^(?:utf-?16|ucs-?2|iso-10646-ucs-2)(?:[lb]e)?$/i;
const ASCII = /^(?:us-)?ascii$/i;
const LATIN_1 = /^(?:iso[-_]?8859[-_]1|latin-?1)$/i;
const WINDOWS_1252 = /^(?:windows-|cp)1252$/i;
/** No text has these on purpose: a part that says ISO-8859-1 and has them is in another encoding. */
const CONTROLS = /[\u0080-\u009f]/;
const BEYOND_ASCII = /[\u0080-\u00ff]/;
const DECLARATION = /^(<\?xml\b[^>]*?\bencoding\s*=\s*["'])([^"']*)(["'])/;
/** A declaration stands in front and is short. */
const HEAD_BYTES = 512;
const CHUNK_BYTES = 1024 * 1024;
/** So many arguments any call can take. */
const FEW = 8192;
/** What Windows has at 0x80 to 0x9F; some versions of Node give control characters there. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of an XML part in any encoding that it names or shows; its declaration then says UTF-8.
 * @throws DamagedPart where the bytes are not what the part says that they are
 */
export function decodePart(part: Uint8Array): string {
  const { unicode, marked } = unicodeOf(part);
  const declared = declaredIn(part, unicode);
  const text = decode(part, encodingOf(declared, unicode, marked));
  return declared === null || UTF_8.test(declared) ? text : text.replace(DECLARATION, "$1UTF-8$3");
}

/** False where a reader that takes every part for UTF-8 would read other letters than the part has. */
export function isUtf8(part: Uint8Array): boolean {
  const { unicode } = unicodeOf(part);
  const declared = declaredIn(part, unicode);
  if (unicode !== "utf-8" || !(declared === null || UTF_8.test(declared))) return false;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < part.length; at += CHUNK_BYTES)
      decoder.decode(part.subarray(at, at + CHUNK_BYTES), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** By the mark in front, or by the zeros that UTF-16 has beside the first sign of any XML. */
function unicodeOf([a, b, c]: Uint8Array): { unicode: Unicode; marked: boolean } {
  if (a === 0xff && b === 0xfe) return { unicode: "utf-16le", marked: true };
  if (a === 0xfe && b === 0xff) return { unicode: "utf-16be", marked: true };
  if (a === 0x3c && b === 0) return { unicode: "utf-16le", marked: false };
  if (a === 0 && b === 0x3c) return { unicode: "utf-16be", marked: false };
  return { unicode: "utf-8", marked: a === 0xef && b === 0xbb && c === 0xbf };
}

function declaredIn(part: Uint8Array, unicode: Unicode): string | null {
  const head = new TextDecoder(unicode).decode(part.subarray(0, HEAD_BYTES));
  return DECLARATION.exec(head)?.[2] ?? null;
}

function encodingOf(declared: string | null, unicode: Unicode, marked: boolean): string {
  const expected = unicode === "utf-8" ? UTF_8 : UTF_16;
  if (declared === null || expected.test(declared)) {
    if (declared !== null && /[lb]e$/i.test(declared) && !unicode.endsWith(declared.slice(-2).toLowerCase()))
      throw wrongEncoding();
    return unicode;
  }
  if (unicode !== "utf-8" || marked || UTF_16.test(declared)) throw wrongEncoding();
  return declared;
}

function decode(part: Uint8Array, encoding: string): string {
  if (WINDOWS_1252.test(encoding)) return windowsText(part);
  if (LATIN_1.test(encoding) || ASCII.test(encoding)) {
    const text = byteText(part);
    if ((LATIN_1.test(encoding) ? CONTROLS : BEYOND_ASCII).test(text)) throw wrongEncoding();
    return text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch (cause) {
    throw wrongEncoding({ cause });
  }
}

/** Each byte as the character of that number. */
function byteText(part: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < part.length; at += FEW)
    // eslint-disable-next-line no-restricted-syntax -- never more than a few thousand at a time
    pieces.push(String.fromCharCode(...part.subarray(at, at + FEW)));
  return pieces.join("");
}

/** The text of bytes in Windows-1252. */
export function windowsText(bytes: Uint8Array): string {
  return byteText(bytes).replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

const wrongEncoding = (options?: ErrorOptions): DamagedPart =>
  new DamagedPart("de letters erin zijn anders opgeslagen dan het bestand zegt", options);

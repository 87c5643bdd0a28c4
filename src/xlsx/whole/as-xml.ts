// SPDX-License-Identifier: EUPL-1.2

const SIGNS: readonly (readonly [sign: string, spelled: string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
];
/** Blanks that an attribute would lose; other control characters have no place in XML. */
const BLANKS = /[\t\n\r]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
export const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text of which each sign that XML has a use for is spelled; it has no control characters. */
export const withSigns = (text: string): string =>
  SIGNS.reduce((done, [sign, spelled]) => done.replaceAll(sign, spelled), text);

/** A text as it stands in an element or attribute. */
export const asXml = (text: string): string =>
  withSigns(text.replace(CONTROLS, "\ufffd")).replace(BLANKS, (blank) => `&#${String(blank.charCodeAt(0))};`);

/** The opposite. */
export const fromXml = (xml: string): string =>
  [...SIGNS]
    .reverse()
    .reduce(
      (done, [sign, spelled]) => done.replaceAll(spelled, sign),
      xml.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll("&apos;", "'"),
    );

/** A part without the name of another encoding than the one in which all parts are written. */
export const asUtf8 = (xml: string): string =>
  xml.replace(/^(\ufeff?<\?xml\b[^>]*?)\sencoding=(["'])(?!utf-8\2).*?\2/i, "$1");

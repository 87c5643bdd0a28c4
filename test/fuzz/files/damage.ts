// SPDX-License-Identifier: EUPL-1.2

import { unzipSync, zipSync, type Unzipped } from "fflate";
import { createRandom, type Random } from "../../faults/random";
import { hostileNumber, hostileText, OBJECT_NAMES } from "../hostile-words";

/** One damage; the same kind and seed do the same to the same bytes. */
export interface Damage {
  readonly kind: keyof typeof KINDS;
  readonly seed: number;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`).replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, "");

/** Of what stands between two signs, the one that is drawn becomes another. */
function replaceOne(random: Random, xml: string, pattern: RegExp, to: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { 0: text, index } = random.pick(found);
  return xml.slice(0, index) + to(text) + xml.slice(index + text.length);
}

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** An element becomes one of two versions, as Hancom Office and Excel write them; most parts do not declare the prefixes, then it does. */
function inAlternatives(random: Random, xml: string): string {
  const requires = random.pick([
    ["hs", "http://schemas.haansoft.com/office/spreadsheet/8.0"],
    ["x14", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"],
    ["nergens", null],
  ] as const);
  const declared = `xmlns:mc="${COMPATIBILITY}"${requires[1] === null ? "" : ` xmlns:${requires[0]}="${requires[1]}"`}`;
  return replaceOne(random, xml, /<([\w:]+)(?:\s[^>]*)?\/>|<([\w:]+)(?:\s[^>]*)?>[^<]*<\/\2>/g, (found) => {
    const choice = `<mc:Choice Requires="${requires[0]}">${random.chance(0.7) ? found : found + found}</mc:Choice>`;
    const fallback = random.pick([`<mc:Fallback>${found}</mc:Fallback>`, "<mc:Fallback/>", ""]);
    return `<mc:AlternateContent ${declared}>${choice}${fallback}</mc:AlternateContent>`;
  });
}

type Xml = (random: Random, xml: string) => string;
const XML: readonly Xml[] = [
  (random, xml) =>
    replaceOne(random, xml, /(?<=<v>)[^<]*/g, () =>
      escaped(random.chance(0.5) ? String(hostileNumber(random)) : hostileText(random)),
    ),
  (random, xml) =>
    replaceOne(random, xml, /<v>[^<]*<\/v>/g, (found) => random.pick(["", found + found, `<v>${found}</v>`, "<v/>"])),
  (random, xml) => replaceOne(random, xml, /(?<=<t[^>]*>)[^<]*/g, () => escaped(hostileText(random))),
  (random, xml) =>
    replaceOne(random, xml, /(?<= t=")[^"]*/g, () =>
      random.pick(["s", "n", "b", "e", "d", "str", "inlineStr", "x", ""]),
    ),
  (random, xml) => replaceOne(random, xml, /(?<= s=")[^"]*/g, () => random.pick(["-1", "0", "3", "99999", "x", "1e9"])),
  (random, xml) =>
    replaceOne(random, xml, /(?<= r=")[^"]*/g, () =>
      random.pick(["A1", "XFD1048576", "A0", "", "ZZZZ9", "1A", "A1048577", "B-1", "$A$1", "a1"]),
    ),
  (random, xml) =>
    replaceOne(random, xml, / [\w:]+="[^"]*"/g, (found) =>
      random.pick(["", found + found, found.replace(/"[^"]*"/, `"${escaped(hostileText(random))}"`)]),
    ),
  (random, xml) =>
    replaceOne(random, xml, /(?<== ?")\d+(?=")/g, () =>
      random.pick(["-1", "0", "1", "99999999", "4294967296", "0x10", "1e3", "NaN"]),
    ),
  (random, xml) =>
    replaceOne(random, xml, /<(\w+)[^>]*\/>|<(\w+)>[^<]*<\/\2>/g, (found) =>
      random.pick(["", found + found, found.repeat(50)]),
    ),
  (random, xml) =>
    replaceOne(random, xml, /<\/?[\w:]+[^>]*>/g, () =>
      random.pick(["", "<x>", "</c>", "<!--", "<![CDATA[", "]]>", "<?x?>"]),
    ),
  (random, xml) => replaceOne(random, xml, /<row[^>]*>.*?<\/row>/g, (found) => found + found),
  (random, xml) => replaceOne(random, xml, /<c [^>]*?>.*?<\/c>/g, (found) => found + found),
  (random, xml) =>
    replaceOne(
      random,
      xml,
      /<f[^>]*>[^<]*/g,
      (found) => `${found}${random.pick(["+A1".repeat(5_000), "(".repeat(500), "", '"', "+1"])}`,
    ),
  (random, xml) => replaceOne(random, xml, /(?<= (?:\w+:)?id=")[^"]*/g, () => random.pick(["", " ", "rId1", "rId99"])),
  (random, xml) => inAlternatives(random, xml),
  (random, xml) => replaceOne(random, xml, /(?<=name=")[^"]*/g, () => escaped(random.pick(OBJECT_NAMES))),
  (random, xml) =>
    replaceOne(random, xml, /(?<=ref=")[^"]*/g, () =>
      random.pick(["A1:XFD1048576", "A1", "B2:A1", "", "A:A", "1:1", "Z9:Z9"]),
    ),
  (random, xml) => xml.slice(0, random.int(0, xml.length)),
  (_, xml) =>
    `<!DOCTYPE a [<!ENTITY b "${"c".repeat(99)}"><!ENTITY d "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>${xml.replace(/(?<=<t[^>]*>)[^<]*/, "&d;&d;")}`,
  (random, xml) =>
    replaceOne(random, xml, /(?<=>)[^<]+/g, (found) =>
      `${found}&#x0;&#xFFFF;&nope;&#55296;`.slice(0, random.int(1, 40)),
    ),
];

function inPart(change: (random: Random, part: Uint8Array) => Uint8Array) {
  return (random: Random, bytes: Uint8Array): Uint8Array =>
    inParts((_, parts) => {
      const names = Object.keys(parts);
      const read = names.filter((one) => /sheet|shared|styles|workbook/.test(one));
      const name = random.pick(read.length > 0 && random.chance(0.7) ? read : names);
      return { ...parts, [name]: change(random, parts[name]!) };
    })(random, bytes);
}

/** A damaged directory may name any size; the harness has no room for it. */
const MOST_BYTES = 10_000_000;

function inParts(change: (random: Random, parts: Unzipped) => Unzipped) {
  return (random: Random, bytes: Uint8Array): Uint8Array => {
    let parts: Unzipped;
    try {
      parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < MOST_BYTES });
    } catch {
      return bytes;
    }
    return Object.keys(parts).length === 0 ? bytes : zipSync(change(random, parts), { level: 1 });
  };
}

function withByte(random: Random, bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  if (copy.length > 0) copy[random.int(0, copy.length - 1)] = random.int(0, 255);
  return copy;
}

const upper = (name: string): string => name.toUpperCase();
const lower = (name: string): string => name.toLowerCase();

const withNames = (parts: Unzipped, to: (name: string) => string): Unzipped =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [to(name), part]));

const text = (part: Uint8Array): string => new TextDecoder().decode(part);

const KINDS = {
  byte: (random: Random, bytes: Uint8Array) => withByte(random, bytes),
  cut: (random: Random, bytes: Uint8Array) => bytes.slice(0, random.int(0, bytes.length)),
  hole: (random: Random, bytes: Uint8Array) => {
    const from = random.int(0, bytes.length);
    return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(from + random.int(1, 200))]);
  },
  zeros: (random: Random, bytes: Uint8Array) =>
    bytes.slice().fill(0, random.int(0, bytes.length), random.int(0, bytes.length)),
  "part gone": inParts((random, parts) => {
    const gone = random.pick(Object.keys(parts));
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  }),
  "parts swapped": inParts((random, parts) => {
    const [one, other] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
    return { ...parts, [one]: parts[other]!, [other]: parts[one]! };
  }),
  "part empty": inPart(() => new Uint8Array()),
  "part byte": inPart(withByte),
  // Of the next three most leave a workbook that reads as it did.
  "names in other letters": inParts((random, parts) => {
    const one = random.chance(0.5) ? random.pick(Object.keys(parts)) : null;
    const to = random.pick([upper, lower, (name: string) => name.replace(/[a-z](?=[^/]*$)/, upper)]);
    return withNames(parts, (name) => (one === null || name === one ? to(name) : name));
  }),
  "names with other slashes": inParts((random, parts) => {
    const to = random.pick([
      (name: string) => name.replaceAll("/", "\\"),
      (name: string) => `/${name}`,
      (name: string) => name.replace("/", "//"),
      (name: string) => name.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    ]);
    return withNames(parts, to);
  }),
  "a name twice": inParts((random, parts) => {
    const name = random.pick(Object.keys(parts));
    return { ...parts, [random.pick([upper(name), name.replaceAll("/", "\\"), `/${name}`])]: parts[name]! };
  }),
  "part in UTF-16": inPart((random, part) =>
    Uint8Array.from(Buffer.from(`${random.chance(0.7) ? "\uFEFF" : ""}${text(part)}`, "utf16le")),
  ),
  "part in latin1": inPart((random, part) =>
    Uint8Array.from(
      Buffer.from(random.chance(0.5) ? text(part).replace(/UTF-8/i, "ISO-8859-1") : text(part), "latin1"),
    ),
  ),
  xml: inPart((random, part) => new TextEncoder().encode(random.pick(XML)(random, text(part)))),
} satisfies Readonly<Record<string, (random: Random, bytes: Uint8Array) => Uint8Array>>;

export const drawDamage = (random: Random): Damage => ({
  // What keeps the file whole comes farthest.
  kind: random.chance(0.6) ? "xml" : random.pick(Object.keys(KINDS) as (keyof typeof KINDS)[]),
  seed: random.int(1, 1_000_000_000),
});

export const damaged = (bytes: Uint8Array, damages: readonly Damage[]): Uint8Array =>
  damages.reduce((now: Uint8Array, { kind, seed }) => KINDS[kind](createRandom(seed), now), bytes);

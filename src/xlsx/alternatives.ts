// SPDX-License-Identifier: EUPL-1.2

import { SaxesParser } from "saxes";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Of what Excel itself adds to the format. Hancom Office and others add under names of their own, for which Excel takes the fallback. */
const KNOWN_TO_EXCEL =
  /^http:\/\/(?:schemas\.microsoft\.com\/office|schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//;

interface Choosing {
  readonly depth: number;
  /** False where the whole stands in a branch that was not taken. */
  readonly counts: boolean;
  taken: boolean;
}

/**
 * The part as Excel reads it: of each `mc:AlternateContent` only what is in the first choice that Excel understands, else what is in its
 * fallback (ISO/IEC 29500-3, 9.3). Without this a list has an entry for each version, and what is pointed at by number is another one.
 * @throws Error where the XML is not well-formed or a choice requires what is not declared
 */
export function chooseAlternatives(xml: string): string {
  if (!xml.includes("AlternateContent")) return xml;
  const parser = new SaxesParser({ xmlns: true });
  const open: Choosing[] = [];
  const kept: string[] = [];
  let [depth, from, keeps] = [0, 0, true];
  const startOfTag = (): number => xml.lastIndexOf("<", parser.position - 1);
  const keepUntil = (end: number): void => {
    if (keeps) kept.push(xml.slice(from, end));
  };

  const understood = (requires: string): boolean =>
    requires
      .trim()
      .split(/\s+/)
      .every((prefix) => {
        const namespace = parser.resolve(prefix);
        if (namespace === undefined) throw new Error(`a choice requires ${prefix}`);
        return KNOWN_TO_EXCEL.test(namespace);
      });

  parser.on("opentag", ({ uri, local, attributes }) => {
    depth++;
    if (uri !== COMPATIBILITY) return;
    const now = open.at(-1);
    if (local === "AlternateContent") {
      keepUntil(startOfTag());
      open.push({ depth, counts: keeps, taken: false });
      keeps = false;
    } else if (now !== undefined && depth === now.depth + 1 && now.counts && !now.taken) {
      if (local === "Choice" ? !understood(attributes["Requires"]?.value ?? "") : local !== "Fallback") return;
      now.taken = true;
      keeps = true;
      from = parser.position;
    }
  });
  parser.on("closetag", () => {
    const now = open.at(-1);
    if (now !== undefined && depth === now.depth + 1) {
      keepUntil(startOfTag());
      keeps = false;
    } else if (depth === now?.depth) {
      open.pop();
      keeps = now.counts;
      from = parser.position;
    }
    depth--;
  });
  parser.write(xml).close();
  keepUntil(xml.length);
  return kept.join("");
}

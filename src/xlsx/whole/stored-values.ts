// SPDX-License-Identifier: EUPL-1.2

import { SaxesParser } from "saxes";
import { localName } from "../local-name";
import type { Parts } from "../parts";
import { scanSheet } from "../scan-sheet";
import { chosenPart, readDirectory } from "../sheet-directory";
import { partText } from "../xlsx-package";

/** What a cell of a file shows, as the file spells it; null for a blank cell and for an error. */
export type StoredValue = { readonly isNumber: boolean; readonly text: string } | null;

/** Looks up cells of a package by tab, row and column (from 0), each sheet read when it is first asked. */
export function storedValues(parts: Parts): (tab: string, row: number, column: number) => StoredValue {
  const paths = new Map(readDirectory(parts).map(({ name, path }) => [name.toLowerCase(), path]));
  const sheets = new Map<string, ReadonlyMap<string, StoredValue>>();
  let texts: readonly string[] | null = null;
  return (tab, row, column) => {
    const path = paths.get(tab.toLowerCase()) ?? null;
    if (path === null) return null;
    const known = sheets.get(path) ?? valuesOf(parts, path, (texts ??= textsOf(parts)));
    sheets.set(path, known);
    return known.get(`${String(row)},${String(column)}`) ?? null;
  };
}

function valuesOf(parts: Parts, path: string, texts: readonly string[]): ReadonlyMap<string, StoredValue> {
  const values = new Map<string, StoredValue>();
  const xml = partText(parts, path) ?? "";
  scanSheet(xml, ({ cells }) => {
    for (const { row, column, attributes, value, start, end } of cells) {
      const type = attributes["t"] ?? "n";
      const text = type === "inlineStr" ? textIn(xml.slice(start, end)) : value;
      if (text === "" || type === "e") continue;
      const shown = type === "s" ? (texts[Number(text)] ?? "") : text;
      values.set(`${String(row)},${String(column)}`, { isNumber: type === "n", text: shown });
    }
  });
  return values;
}

/** The texts that cells point at by number. */
function textsOf(parts: Parts): string[] {
  const { xml } = chosenPart(parts, "sharedStrings");
  if (xml === null) return [];
  const texts: string[] = [];
  walk(xml, (text) => texts.push(text));
  return texts;
}

function textIn(xml: string): string {
  let found = "";
  walk(xml.replace(/<(\/?)(?:\w+:)?is\b/g, "<$1si"), (text) => (found = text));
  return found;
}

/** Hands over the text of each item; how it is pronounced is no part of it. */
function walk(xml: string, onItem: (text: string) => void): void {
  let [text, inText, inReading] = ["", false, false];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (local === "si") text = "";
    if (local === "rPh") inReading = true;
    inText = local === "t" && !inReading;
  });
  parser.on("text", (part) => {
    if (inText) text += part;
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "rPh") inReading = false;
    if (local === "t") inText = false;
    if (local === "si") onItem(text);
  });
  parser.write(xml).close();
}

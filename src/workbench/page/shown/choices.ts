// SPDX-License-Identifier: EUPL-1.2

import { referencesIn } from "../../../domain/sheet/references";
import type { CellValue } from "../../../domain/sheet/snapshot";
import type { SheetArea } from "../../engine/areas";
import type { Reader } from "./reader";

/** One line of a drop-down: what it shows and what it fills in. */
export interface Choice {
  readonly text: string;
  readonly value: CellValue;
}

/** One reference and nothing else: "=$A$2:$A$9", "=Lijsten!A2", "='Blad 2'!$A$2:$A$9". */
const ONE_REFERENCE =
  /^=\s*(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?\s*$/iu;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * The cells that a text names by one reference; null for any other formula.
 *
 * @param own the sheet that a reference without a tab is about
 */
export function cellsNamed(formula: string, own: string, reader: Reader): SheetArea | null {
  if (!ONE_REFERENCE.test(formula)) return null;
  const [reference] = referencesIn(formula, "");
  if (reference === undefined) return null;
  const sheetId = reference.tab === "" ? own : reader.sheetNamed(reference.tab);
  return sheetId === null ? null : { sheetId, ...reference.area };
}

/**
 * What may be chosen: words with commas between them, or the cells that a reference names, without the blank ones.
 *
 * @param source as Office.js has it
 * @returns null where it cannot be told: another formula, or the name of a range
 */
export function choicesOf(source: unknown, own: string, reader: Reader): Choice[] | null {
  if (typeof source !== "string") return null;
  if (!source.startsWith("="))
    return source
      .split(",")
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map((text) => ({ text, value: NUMBER.test(text) ? Number(text) : text }));
  const cells = cellsNamed(source, own, reader);
  if (cells === null) return null;
  const values = reader.values(cells.sheetId, cells).flat();
  const texts = reader.texts(cells.sheetId, cells).flat();
  return values.flatMap((value, index) => (value === "" ? [] : [{ text: texts[index] ?? String(value), value }]));
}

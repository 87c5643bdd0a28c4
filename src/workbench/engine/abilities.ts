// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookFile } from "../../xlsx/workbook-file";
import type { Abilities } from "./unknown-parts";

/** What the engine can make of the formulas of a workbook that is opened. */
export function abilitiesFor(file: WorkbookFile, hasFunction: Abilities["hasFunction"]): Abilities {
  const names = namesOf(file);
  return { date1904: file.date1904, hasFunction, isKnownName: (name) => names.has(name.toLowerCase()) };
}

/** The names that a formula of a workbook may use, of cells and of tables, in small letters. */
function namesOf({ names = [], sheets }: WorkbookFile): ReadonlySet<string> {
  const tables = sheets.flatMap(({ beside }) => beside?.tables ?? []);
  return new Set([...names, ...tables].map(({ name }) => name.toLowerCase()));
}

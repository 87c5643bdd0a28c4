// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../sheet/addresses";
import { contentAfter, sheetOfEntry, type JournalEntry } from "./journal";
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";

/**
 * The cells in which a SPREIDING formula became its value, as far as they still hold that value. Such a number says what another tab
 * said; read as a source it would be an opgave of its own, that contradicts the tab as soon as that changes.
 */
export function convertedCells({ sheets }: WorkbookSnapshot, journal: readonly JournalEntry[]): CellRef[] {
  const cells = journal
    .filter(({ kind, undone }) => kind === "waarden" && !undone)
    .flatMap((entry) => stillHeld(entry, sheetOfEntry(entry, sheets)));
  return [...new Map(cells.map((cell) => [`${cell.tab}!${String(cell.row)},${String(cell.column)}`, cell])).values()];
}

function stillHeld(entry: JournalEntry, sheet: SheetSnapshot | undefined): CellRef[] {
  if (entry.folded !== undefined)
    return entry.folded.held.flatMap(({ address, values }) => held(address, values, sheet));
  const values = contentAfter(entry).map((line) => line.map(({ formula }) => formula));
  return held(entry.address, values, sheet);
}

function held(address: string, values: readonly (readonly CellValue[])[], sheet: SheetSnapshot | undefined): CellRef[] {
  const area = parseAddress(address);
  if (sheet === undefined || area === null) return [];
  return values.flatMap((line, r) =>
    line.flatMap((written, c) => {
      const at = { tab: sheet.name, row: area.row + r, column: area.column + c };
      const now = sheet.values[at.row - sheet.used.row]?.[at.column - sheet.used.column] ?? "";
      return now !== "" && now === written ? [at] : [];
    }),
  );
}
